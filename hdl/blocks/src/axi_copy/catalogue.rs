//! Catalogue entry of the copy kernel.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::MEMORY_BYTES;
use zkfabric_hdl_toolkit::block::{Circuit, Config, Design, Effort, Kernel, Parameter, Report};
use zkfabric_hdl_toolkit::simulate::Dut;

use crate::axi::{BUFFER_BEATS, OUTSTANDING};
use crate::card::bench::{Bench, FIRST_PAUSES, contents};

/// Beats of the copy for which latency and interval are stated.
const COPY_BEATS: u64 = 64;
/// Clocks of this copy.
const COPY_CYCLES: u64 = 74;

/// The copy kernel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AxiCopy;

impl Kernel for AxiCopy {
    fn name(&self) -> &'static str {
        "axi_copy"
    }

    fn summary(&self) -> &'static str {
        "card kernel that copies an array over AXI4; cycles are those of 64 beats and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/axi_copy/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, _: &Config) -> Result<Box<dyn Design>, HdlError> {
        let circuit = Circuit::of_block("axi_copy", super::AxiCopy::new, check);
        let circuit = circuit.for_card(super::AxiCopy::interface());
        Ok(circuit.cycles(COPY_CYCLES, COPY_CYCLES).boxed())
    }
}

fn check(dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, super::AxiCopy::interface(), seed)?;
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            let [from, to] = bench.places();
            copy(&mut bench, [from, to, 70], &[])?;
        }
        bench.busy_of_256 = 0;
    }
    let [from, to] = bench.places().map(|place: u64| place & !0xfff);
    let latency_cycles = copy(&mut bench, [from, to, COPY_BEATS], &[])?;
    // More bursts than may be outstanding, with a page's last beat first.
    bench.holds_back = true;
    let [from, to] = bench.places().map(|place: u64| place | 63 << 6);
    copy(&mut bench, [from, to, 64 * OUTSTANDING + 6], &[])?;
    bench.holds_back = false;
    // The writer takes nothing until the reader has requested as many beats as it has room for.
    bench.late = Some(("m_axi_out", 2 * BUFFER_BEATS));
    copy(&mut bench, [from, to, 64 * OUTSTANDING + 6], &[])?;
    bench.late = None;
    // As many announced bursts as a master allows, of which the first one is shorter.
    bench.late_beats = 20 * OUTSTANDING;
    let short = |place: u64| place & !0xfff | 62 << 6;
    let [from, to] = bench.places().map(short);
    copy(&mut bench, [from, to, 64 * OUTSTANDING + 6], &[])?;
    bench.late_beats = 0;
    // Across a multiple of 4 GiB, which lies in the middle of either port's channels.
    let middle = |place: u64| place / MEMORY_BYTES * MEMORY_BYTES + (4 << 30);
    let [from, to] = [middle(from) - 64 * 70, middle(to) + (8 << 30) - 64 * 35];
    copy(&mut bench, [from, to, 150], &[])?;
    if effort != Effort::Short {
        // More beats than 16 bits count.
        let limit_cycles = std::mem::replace(&mut bench.limit_cycles, 100_000);
        copy(&mut bench, [from, to, (1 << 16) + 70], &[])?;
        bench.limit_cycles = limit_cycles;
    }
    // The first burst, of one beat, ends in the clock in which a later one begins.
    copy(&mut bench, [from, to, 4 * 64], &[])?;
    bench.busy_of_256 = 110;
    let lengths = [0, 1, 2, 63, 64, 65, 128, 200];
    let operations = effort.operations(12);
    for index in 0..operations {
        let [from, to] = bench.places();
        let short = lengths.get(usize::try_from(index).unwrap_or(usize::MAX));
        // Some requests wait behind others.
        let most = if index % 4 == 3 { 1_500 } else { 150 };
        let beats = short
            .copied()
            .unwrap_or_else(|| bench.random().u64(1..most));
        let failing: &[&str] = match index {
            8 | 10 => &["m_axi_in"],
            9 | 11 => &["m_axi_out"],
            _ => &[],
        };
        copy(&mut bench, [from, to, beats], failing)?;
    }
    let [from, to] = bench.places();
    bench.registers(&[from, to, 3], &[from, to, 0])?;
    Ok(bench.report(operations + 4, latency_cycles))
}

fn copy(bench: &mut Bench<'_>, job: [u64; 3], failing: &[&str]) -> Result<u64, HdlError> {
    let [from, to, beats] = job;
    let run = bench.run(&job, failing)?;
    bench.failed(&run, failing, false)?;
    let expected: Vec<_> = (0..beats).map(|beat| contents(from + 64 * beat)).collect();
    bench.wrote(&run, to, &expected)?;
    Ok(run.cycles)
}
