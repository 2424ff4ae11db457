//! Liveness of a reader behind a memory of which is known only that it gives each requested beat in
//! bounded time, and before a receiver that takes each beat in bounded time. The burst splitter,
//! which has a proof of its own, is replaced by bursts of any lengths at any time with room, and
//! the memory of the FIFO, which has one, too, is left out: the claim is about clocks, not data.

use zkfabric_hdl::axi::StridedReader;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method};

use super::{INDUCTION, Mistake, holds, not_inductive, refuted};

/// Bursts of any lengths, whenever there is room, each offered as it begins: the memory takes it at
/// once, or it has not begun. After a reset none begins before the start of the next run.
const BURSTS: &str = "    (* anyseq *) wire may;
    (* anyseq *) wire [5:0] any;
    reg [4:0] count = 0;
    reg some = 0;
    always @(posedge clock) count <= forget ? 0 : count + begun - finished;
    always @(posedge clock) some <= !reset && (some || start);
    assign valid = some && may && room && count != 16, begun = valid && ready, begun_length = any;
    assign burst_address = 0, burst_length = any, idle = !some && count == 0, failed = 0;
    wire [4:0] under_way = count;
    wire left = some;
";

/// The FIFO's memory without words.
const MEMORY: &str = "    always @* read_data = 0;\n";

fn reader() -> Result<Claim, HdlError> {
    Claim::new("reader", emit(&StridedReader::new()?, "reader")?)
        .cut("reader_bursts", BURSTS)?
        .cut("reader_buffer_memory", MEMORY)?
        .with("reader", include_str!("reader.sv"))
}

#[test]
fn a_reader_takes_what_it_has_requested_and_goes_on() {
    let claim = reader().unwrap();
    holds(&claim, INDUCTION).unwrap();
    holds(&claim, Method::Reach { steps: 16 }).unwrap();
}

#[test]
fn a_reader_with_a_mistake_is_refuted() {
    let mistakes = [
        // Bursts without room, and with room for half of the longest one.
        Mistake::new(
            "bursts_room = (|free_q[9:6])",
            "bursts_room = 1'h1",
            "<= 512",
        ),
        Mistake::new(
            "bursts_room = (|free_q[9:6])",
            "bursts_room = (|free_q[9:5])",
            "<= 512",
        ),
        // After a reset: a drain that does not wait, one that delivers what arrives, and a
        // request in the reset.
        Mistake::new("draining_q & (|owed_q)", "1'h0", "drained"),
        Mistake::new("empties = reset | draining_q", "empties = reset", "drains"),
        Mistake::new(
            "arvalid = bursts_valid & ~reset",
            "arvalid = bursts_valid",
            "!m_axi_arvalid",
        ),
    ];
    refuted(&reader().unwrap(), 12, &mistakes).unwrap();
}

#[test]
fn a_reader_that_keeps_places_is_not_live() {
    // Places are never returned.
    let mistakes = [["left_d = ", "left_d = 1'h0 & "]];
    not_inductive(&reader().unwrap(), &mistakes).unwrap();
}
