//! FIFO and skid buffer, for any inputs including resets; no assumptions.

use zkfabric_hdl::fifo::Fifo;
use zkfabric_hdl::skid_buffer::SkidBuffer;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::primitives::Style;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method};
use zkfabric_hdl_toolkit::word::W;

use super::{INDUCTION, Mistake, holds, refuted};

/// Makes the claim about a FIFO of 2^N + 1 beats of 4 bits.
fn fifo<const N: usize, const C: usize>(style: Style) -> Result<Claim, HdlError> {
    let verilog = emit(&Fifo::<W<4>, N, C>::new(style)?, "fifo")?;
    let sizes = format!(
        "    localparam WIDTH = 4, ADDRESS = {N}, INDEX = {};\n    localparam [INDEX-1:0] DEPTH = {};\n",
        C + 1,
        1 << N
    );
    let memory = format!(
        "    wire [{}:0] at;\n    wire [3:0] word = mem[at];\n",
        N - 1
    );
    Claim::new("fifo", verilog)
        .with("fifo_memory", &memory)?
        .with("fifo", &(sizes + include_str!("fifo.sv")))
}

/// Makes the claim about a skid buffer of 64 bits.
pub(super) fn skid_buffer() -> Result<Claim, HdlError> {
    let verilog = emit(&SkidBuffer::<W<64>>::default(), "skid_buffer")?;
    let text = format!(
        "    localparam WIDTH = 64, INDEX = 3;\n{}",
        include_str!("skid_buffer.sv")
    );
    Claim::new("skid_buffer", verilog).with("skid_buffer", &text)
}

#[test]
fn fifos_keep_every_beat_in_order() {
    for (claim, steps) in [
        (fifo::<1, 2>(Style::Auto), 6),
        (fifo::<2, 3>(Style::Distributed), 8),
        (fifo::<4, 5>(Style::Block), 20),
    ] {
        let claim = claim.unwrap();
        holds(&claim, INDUCTION).unwrap();
        holds(&claim, Method::Reach { steps }).unwrap();
    }
}

#[test]
fn a_fifo_with_a_mistake_is_refuted() {
    let mistakes = [
        Mistake::new("full = 3'h4", "full = 3'h5", "i_ready =="),
        Mistake::new("full = 3'h4", "full = 3'h3", "i_ready =="),
        Mistake::new("t1 & (held_q != 3'h0)", "t1", "o_valid =="),
        Mistake::new("~valid_q | o_ready", "1'h1", "o_valid =="),
        Mistake::new("read_q + 2'h1", "read_q + 2'h2", "o_data == word"),
        Mistake::new(
            "write_address(write_q)",
            "write_address(read_q)",
            "o_data == word",
        ),
        Mistake::new("(~take & give)", "give", "count == inside"),
        Mistake::new(
            "assign o_valid = valid_q",
            "assign o_valid = valid_q & o_ready",
            "o_valid ==",
        ),
    ];
    refuted(&fifo::<2, 3>(Style::Auto).unwrap(), 10, &mistakes).unwrap();
}

#[test]
fn a_skid_buffer_keeps_every_beat_in_order() {
    let claim = skid_buffer().unwrap();
    holds(&claim, INDUCTION).unwrap();
    holds(&claim, Method::Reach { steps: 6 }).unwrap();
}

#[test]
fn a_skid_buffer_with_a_mistake_is_refuted() {
    let mistakes = [
        Mistake::new("i_ready = ~spare_valid_q", "i_ready = 1'h1", "i_ready =="),
        Mistake::new(
            "i_ready = ~spare_valid_q",
            "i_ready = ~spare_valid_q & i_valid",
            "i_ready ==",
        ),
        Mistake::new("take | spare_valid_q", "take", "o_valid =="),
        Mistake::new(
            "spare_valid_q ? spare_q : i_data",
            "i_data",
            "o_data == word",
        ),
        Mistake::new("~valid_q | o_ready", "1'h1", "i_ready =="),
    ];
    refuted(&skid_buffer().unwrap(), 8, &mistakes).unwrap();
}
