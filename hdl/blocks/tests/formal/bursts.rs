//! The burst splitter, at its full width: a walk of any address, length, counts and strides. Assumed: `start` only when no burst is
//! left, `finished` only while one is under way.

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
        // A beat behind the boundary, and a beat before it.
        Mistake::new("page = 7'h40", "page = 7'h41", "begun_length =="),
        Mistake::new("page = 7'h40", "page = 7'h3f", "begun_length =="),
        Mistake::new("{51'h0, length}", "{51'h0, less_one}", "begun"),
        Mistake::new(
            "offers_o_data[5:0]}",
            "offers_o_data[6:1]}",
            "burst_address",
        ),
        // The loops.
        Mistake::new("t4 ? ahead_0_q", "t4 ? ahead_1_q", "begun"),
        Mistake::new(
            "(turned_1 & repeats_1_q)",
            "(follows & repeats_1_q)",
            "begun",
        ),
        Mistake::new("follows ? run_q", "follows ? t5", "begun"),
    ];
    refuted(&bursts().unwrap(), 6, &mistakes).unwrap();
}

#[test]
fn one_burst_too_many_is_not_proved() {
    not_inductive(&bursts().unwrap(), &[["limit = 7'h10", "limit = 7'h11"]]).unwrap();
}
