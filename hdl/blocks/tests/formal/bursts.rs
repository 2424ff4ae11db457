//! The burst splitter, at full width: a walk with any address, length, counts and strides.
//! A reset forgets the bursts that have not begun, `forget` those that have: neither, either or
//! both, at any clock. Assumptions: `start` only when no burst is left, `finished` only while a
//! burst is outstanding.

use zkfabric_hdl::axi::Bursts;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method};

use super::{INDUCTION, Mistake, holds, not_inductive, refuted};

fn bursts() -> Result<Claim, HdlError> {
    let verilog = emit(&Bursts::default(), "bursts")?;
    Claim::new("bursts", verilog).with("bursts", include_str!("bursts.sv"))
}

#[test]
fn bursts_are_those_of_the_walk() {
    let claim = bursts().unwrap();
    holds(&claim, INDUCTION).unwrap();
    holds(&claim, Method::Reach { steps: 4 }).unwrap();
}

#[test]
fn bursts_with_a_mistake_are_refuted() {
    let mistakes = [
        // A beat beyond the boundary, a beat before it, and a run that does not end there.
        Mistake::new("~next_q[5:0]", "~next_q[5:0] + 6'h1", "begun_length =="),
        Mistake::new("~next_q[5:0]", "~next_q[5:0] - 6'h1", "begun_length =="),
        Mistake::new(
            "less_q <= {26'h0, up_to_page}",
            "less_q < {26'h0, up_to_page}",
            "begun",
        ),
        // The beats left after the boundary, and their start.
        Mistake::new("page = 32'hffffffc0", "page = 32'hffffff80", "begun"),
        Mistake::new("next_q[57:6] + 52'h1", "next_q[57:6]", "burst_address"),
        Mistake::new("{58'h0, length}", "{58'h0, ~length}", "burst_address"),
        // The loops.
        Mistake::new("t3 ? ahead_0_q", "t3 ? ahead_1_q", "begun"),
        Mistake::new(
            "(turned_1 & repeats_1_q)",
            "(follows & repeats_1_q)",
            "begun",
        ),
        Mistake::new("follows ? run_q", "follows ? less_q", "begun"),
    ];
    refuted(&bursts().unwrap(), 6, &mistakes).unwrap();
}

#[test]
fn one_burst_too_many_is_not_proved() {
    not_inductive(&bursts().unwrap(), &[["limit = 7'h10", "limit = 7'h11"]]).unwrap();
}
