//! The bucket accumulator with a queue of 8, for any additions, stalls and resets, and the circuits
//! around it, which use it as its proof assumes: the bucket engine with 64 windows, and the one for
//! narrow scalars.
//!
//! Data that the controller does not examine are abstracted. The adder is a counting one with three
//! clocks: a bucket is then the number of its additions, modulo 16. The paths to it and back, which
//! only add latency, are reduced to wires. Induction depends neither on the adder's latency, as
//! long as clearing the memories takes longer, nor on the waiting time of an addition. Coordinates
//! are left out. For the circuits around it points bring any windows, rows any tuples, and an
//! accumulator grants, clears and outputs at any time.
//!
//! Sums of buckets are left out: there are no pairs, and the identity of the buckets output as sums
//! is not checked. Benches compare them with the model.

use zkfabric_hdl::modular::{self, Field};
use zkfabric_hdl::msm::{Accumulator, Config, MsmEngine, ProjectiveBucketAdder};
use zkfabric_hdl::narrow_msm::{self, NarrowMsm};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method};

use super::{INDUCTION, Mistake, holds, not_inductive, refuted};

/// One clock of the recoder, followed by arbitrary windows.
const RECODER: &str = "    (* anyseq *) wire [63:0] any;
    reg taken = 0;
    always @(posedge clock) taken <= valid;
    assign valid_out = taken, pending = any, digits = 0, x_out = 0, y_out = 0;
";
/// Points with arbitrary windows left.
const POINTS: &str = "    (* anyseq *) wire [63:0] any;
    always @* read_data = any;
";
/// A counting adder with three clocks.
const ADDER: &str = "    reg [21:0] tag0 = 0, tag1 = 0, tag2 = 0;
    reg [3:0] sum0 = 0, sum1 = 0, sum2 = 0;
    always @(posedge clock) begin
        tag0 <= tag; tag1 <= tag0; tag2 <= tag1;
        sum0 <= bucket[3:0] + 1; sum1 <= sum0; sum2 <= sum1;
    end
    assign tag_out = tag2, sum = sum2, coordinates = read;
    wire [65:0] tags = {tag2, tag1, tag0};
    wire [11:0] sums = {sum2, sum1, sum0};
";
/// The crossing to another region as a wire, since its adder is short.
const CROSSING: &str = "    assign q = d;\n";
/// No pairs of buckets.
const PAIRS: &str = "    assign valid = 0, first = 0, second = 0, done = 1;\n";
/// Four bits of each bucket.
const BUCKETS: &str = "    reg [3:0] mem [0:507];
    reg [3:0] last = 0;
    integer i;
    initial for (i = 0; i < 508; i = i + 1) mem[i] = 0;
    always @(posedge clock) begin
        if (read_enable) last <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data[3:0];
    end
    always @* read_data = last;
    always @* pair_data = 0;
    wire [8:0] at;
    wire [3:0] word = mem[at];
";
/// Due times and addresses of waiting additions.
const WAITING: &str = "    reg [19:0] mem [0:7];
    reg [15:0] due [0:7];
    reg [35:0] last = 0;
    integer i;
    initial for (i = 0; i < 8; i = i + 1) begin mem[i] = 0; due[i] = 0; end
    always @(posedge clock) begin
        if (read_enable) last <= {due[read_address], mem[read_address]};
        if (write_enable) mem[write_address] <= write_data[528:509];
        if (write_enable) due[write_address] <= write_data[544:529];
    end
    always @* read_data = {last, 509'h0};
    wire [159:0] addresses = {mem[7], mem[6], mem[5], mem[4], mem[3], mem[2], mem[1], mem[0]};
";
/// Bucket contents after the FIFO are not checked.
const RESULTS: &str = "    always @* read_data = 0;\n";
/// Keeps a memory of bits and exposes one more of them.
const BITS: &str = "    wire [8:0] at;\n    wire word = mem[at];\n";

/// Any order of clearing, adding and output.
const ACCUMULATOR: &str = "    (* anyseq *) wire may, grants, reads;
    reg [1:0] state = 0;
    reg settled = 0;
    wire clear = state == 0, out = state == 2, settled_out = clear && settled, known = clear || running || out;
    always @(posedge clock) begin
        settled <= !reset && clear;
        if (reset) state <= 0;
        else if (clear && settled && may) state <= 1;
        else if (running && finish && may) state <= 2;
        else if (out && !finish && may) state <= 1;
    end
    assign running = state == 1, granted = offered && grants, finished = out && finish && reads;
    assign o_data = 0, o_valid = 0, issued = 0, deferred = 0, active = 0;
";

fn accumulator() -> Result<Claim, HdlError> {
    let arithmetic = modular::Config::new(Field::Fq);
    let block = Accumulator::<9, 3, 4, ProjectiveBucketAdder>::new(508, &arithmetic)?;
    Claim::new("accumulator", emit(&block, "accumulator")?)
        .cut("accumulator_addition_adder", ADDER)?
        .cut("accumulator_addition_bucket_crossing", CROSSING)?
        .cut("accumulator_addition_beside_crossing", CROSSING)?
        .cut("accumulator_addition_tag_crossing", CROSSING)?
        .cut("accumulator_pairs", PAIRS)?
        .cut("accumulator_buckets", BUCKETS)?
        .cut("accumulator_waiting_memory", WAITING)?
        .cut("accumulator_readout_results_memory", RESULTS)?
        .with("accumulator_conflicts_issued_bits", BITS)?
        .with("accumulator", include_str!("accumulator.sv"))
}

/// Returns the accumulator after four clocks, with all of four buckets clear.
fn cleared() -> Result<Claim, HdlError> {
    accumulator()?
        .edited("last_word = 9'h1fb", "last_word = 9'h3")?
        .edited("state_q_register = 2'h0", "state_q_register = 2'h1")
}

fn engine() -> Result<Claim, HdlError> {
    let arithmetic = modular::Config::new(Field::Fq);
    let engine =
        MsmEngine::<9, 3, 4, ProjectiveBucketAdder>::new(Config::new(64, 8)?, &arithmetic)?;
    Claim::new("msm", emit(&engine, "msm")?)
        .cut("msm_recoder", RECODER)?
        .cut("msm_points_memory", POINTS)?
        .cut("msm_accumulator", ACCUMULATOR)?
        .with(
            "msm",
            concat!(include_str!("engine.sv"), include_str!("user.sv")),
        )
}

/// One clock of front, after which any row may have nothing to add.
const FRONT: &str = "    (* anyseq *) wire any;
    reg taken = 0;
    always @(posedge clock) taken <= valid;
    assign valid_out = taken, pending = any, bucket_out = 0, x_out = 0, y_out = 0;
";
/// Rows that are all alike.
const ROWS: &str = "    always @* read_data = 0;\n";

fn narrow() -> Result<Claim, HdlError> {
    let arithmetic = modular::Config::new(Field::Fq);
    let block = NarrowMsm::<9, 3, 4, ProjectiveBucketAdder>::new(
        narrow_msm::Config::new(9, 8)?,
        &arithmetic,
    )?;
    Claim::new("narrow_msm", emit(&block, "narrow_msm")?)
        .cut("narrow_msm_front", FRONT)?
        .cut("narrow_msm_points_memory", ROWS)?
        .cut("narrow_msm_accumulator", ACCUMULATOR)?
        .with(
            "narrow_msm",
            concat!(include_str!("narrow_msm.sv"), include_str!("user.sv")),
        )
}

#[test]
fn narrow_scalars_use_the_accumulator_as_it_is_proved() {
    holds(&narrow().unwrap(), INDUCTION).unwrap();
    holds(&narrow().unwrap(), Method::Reach { steps: 12 }).unwrap();
    let mistakes = [
        // More rows in flight than fit, rows after the last one, buckets requested too soon, a job
        // in the middle of a pass.
        ["~inside_q[5]", "~(&inside_q)"],
        ["loaded_q & ~ending_q", "loaded_q"],
        ["ending_q & ~(|inside_q)", "ending_q"],
        ["load = jobs_valid & jobs_ready", "load = jobs_valid"],
    ];
    not_inductive(&narrow().unwrap(), &mistakes).unwrap();
}

#[test]
fn an_engine_uses_the_accumulator_as_it_is_proved() {
    holds(&engine().unwrap(), INDUCTION).unwrap();
    holds(&engine().unwrap(), Method::Reach { steps: 12 }).unwrap();
    let mistakes = [
        // More points in flight than fit, points after the last one, buckets requested too soon, or
        // once more.
        ["~inside_q[5]", "~(&inside_q)"],
        ["running & ~ending_q", "running"],
        ["ending_q & ~(|inside_q)", "ending_q"],
        ["accumulator_finished ? 1'h0", "1'h0 ? 1'h0"],
    ];
    not_inductive(&engine().unwrap(), &mistakes).unwrap();
}

#[test]
fn buckets_are_added_one_after_the_other() {
    holds(&accumulator().unwrap(), INDUCTION).unwrap();
}

#[test]
fn a_bucket_with_additions_is_given_out() {
    holds(&cleared().unwrap(), Method::Reach { steps: 13 }).unwrap();
}

#[test]
fn a_decision_with_a_mistake_is_refuted() {
    let before = " | (previous_valid_q & (previous_q == bucket))";
    let bits = "(issued_bits_read_data != written_bits_read_data) | ";
    let mistakes = [
        Mistake::new(before, "", "!(issues && under_way)"),
        Mistake::new(bits, "", "!(issues && under_way)"),
    ];
    refuted(&cleared().unwrap(), 9, &mistakes).unwrap();
}

#[test]
fn queues_with_a_mistake_are_not_proved() {
    let mistakes = [
        // The waiting, incoming and outgoing entries may be more than fit.
        ["room = 4'h8", "room = 4'h9"],
        ["most_results = 5'hd", "most_results = 5'hf"],
    ];
    not_inductive(&accumulator().unwrap(), &mistakes).unwrap();
}

#[test]
fn sums_with_a_mistake_are_not_proved() {
    let mistakes = [
        // The bit that an addition writes, and the time of the write.
        ["addition_tag[21]", "~addition_tag[21]"],
        ["addition_tag[20] & t4", "t4"],
        // A lost addition, and one that is both issued and waiting.
        [
            "defer = valid & busy",
            "defer = valid & (issued_bits_read_data != written_bits_read_data)",
        ],
        ["defer = valid & busy", "defer = valid"],
        // The buckets are read before the last sum has arrived.
        ["(open_q == 4'h0) & t1;", "(open_q == 4'h0);"],
    ];
    not_inductive(&accumulator().unwrap(), &mistakes).unwrap();
}
