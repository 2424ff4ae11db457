//! The marks of last beats in a writer of bursts. The burst splitter, which has a proof of its own,
//! is replaced by bursts of any lengths, at most 16 outstanding. Assumptions: a burst is answered
//! after its last beat, as AXI requires, a run starts only while the writer is idle, and `forget`
//! comes only with a reset.

use zkfabric_hdl::axi::StridedWriter;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method};

use super::{INDUCTION, Mistake, holds, refuted};

/// Bursts of any lengths, whenever there is room; after a reset none begins before the start of the
/// next run, which waits until the writer is idle.
const BURSTS: &str = "    (* anyseq *) wire may;
    (* anyseq *) wire [5:0] any;
    reg [4:0] count = 0;
    reg some = 0;
    always @(posedge clock) count <= forget ? 0 : count + begun - finished;
    always @(posedge clock) some <= !reset && (some || start);
    assign begun = some && may && count != 16, begun_length = any;
    assign burst_address = 0, burst_length = 0, valid = 0, idle = !some && count == 0, failed = 0;
    wire [4:0] under_way = count;
    wire left = some;
";

fn writer() -> Result<Claim, HdlError> {
    Claim::new("writer", emit(&StridedWriter::default(), "writer")?)
        .cut("writer_bursts", BURSTS)?
        .with("writer", include_str!("writer.sv"))
}

#[test]
fn last_beats_are_marked() {
    let claim = writer().unwrap();
    holds(&claim, INDUCTION).unwrap();
    holds(&claim, Method::Reach { steps: 6 }).unwrap();
}

#[test]
fn a_writer_with_a_mistake_is_refuted() {
    let last = "m_axi_wlast ==";
    let mistakes = [
        // The length of the latest burst instead of the oldest one, and a beat before its burst.
        Mistake::new("place_q == t1[7:0]", "place_q == lengths_q[7:0]", last),
        Mistake::new(
            "(skid_o_valid | draining_q) & t3",
            "(skid_o_valid | draining_q)",
            "unsent != 0",
        ),
        // A burst that ends with its first beat, and a burst that begins as another ends.
        Mistake::new(
            "closed = sent & m_axi_wlast",
            "closed = sent",
            "stale && unsent",
        ),
        Mistake::new("bursts_begun & ~closed", "bursts_begun", last),
        // After a reset: data that are written, a burst that waits for data that are gone, and an
        // end before the last acknowledgement.
        Mistake::new("draining_q ? 64'h0", "1'h0 ? 64'h0", "m_axi_wstrb == 0"),
        Mistake::new(
            "skid_o_valid | draining_q",
            "skid_o_valid",
            "stale && unsent",
        ),
        Mistake::new("draining_q & ~bursts_idle", "draining_q & t3", "drained"),
    ];
    refuted(&writer().unwrap(), 8, &mistakes).unwrap();
}
