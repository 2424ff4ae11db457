//! Catalogue entry of the strided copy kernel.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Circuit, Config, Design, Effort, Kernel, Parameter, Report};
use zkfabric_hdl_toolkit::simulate::Dut;

use crate::axi::Runs;
use crate::card::bench::{Bench, contents};

/// The tile for which latency and interval are stated: 8 beats of each of 8 rows.
const TILE: [Runs; 2] = [
    Runs {
        address: 0x1_0000,
        beats: 8,
        count: [8, 1, 1],
        stride: [0x1_0000, 0, 0],
    },
    Runs {
        address: 0x2_0000_0000,
        beats: 64,
        count: [1; 3],
        stride: [0; 3],
    },
];
/// Clocks of this tile.
const TILE_CYCLES: u64 = 90;

/// The strided copy kernel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AxiStridedCopy;

impl Kernel for AxiStridedCopy {
    fn name(&self) -> &'static str {
        "axi_strided_copy"
    }

    fn summary(&self) -> &'static str {
        "card kernel that copies between nested loops; cycles are those of 8 runs of 8 beats and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/axi_strided_copy/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, _: &Config) -> Result<Box<dyn Design>, HdlError> {
        let circuit = Circuit::of_block("axi_strided_copy", super::AxiStridedCopy::new, check);
        let circuit = circuit.for_card(super::AxiStridedCopy::interface());
        Ok(circuit.cycles(TILE_CYCLES, TILE_CYCLES).boxed())
    }
}

fn check(dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, super::AxiStridedCopy::interface(), seed)?;
    // Strides are signed 32-bit numbers of beats, more than a card's memory.
    bench.boundless = true;
    let latency_cycles = copy(&mut bench, TILE, &[])?;
    bench.busy_of_256 = 110;
    // Runs of one beat, runs across a page boundary, an empty copy, and refused ones.
    let chosen = [
        [1, 5, 4, 3],
        [70, 1, 2, 1],
        [0, 2, 1, 3],
        [3, 0, 2, 0],
        [3, 2, 0, 0],
        [1 << 16, 1 << 8, 1 << 8, 1],
        [1 << 31, 1, 1, 1 << 31],
    ];
    for factors in chosen {
        let job = jobs(&mut bench, factors, factors);
        copy(&mut bench, job, &[])?;
    }
    if effort != Effort::Short {
        // More iterations than 12 bits count.
        let (busy, limit_cycles) = (bench.busy_of_256, bench.limit_cycles);
        (bench.busy_of_256, bench.limit_cycles) = (0, 100_000);
        let job = jobs(&mut bench, [1, 4_100, 1, 2], [2, 4_100, 1, 1]);
        copy(&mut bench, job, &[])?;
        (bench.busy_of_256, bench.limit_cycles) = (busy, limit_cycles);
    }
    let uneven = jobs(&mut bench, [3, 2, 2, 1], [3, 2, 1, 1]);
    copy(&mut bench, uneven, &[])?;
    copy(&mut bench, TILE, &["m_axi_in"])?;
    copy(&mut bench, TILE, &["m_axi_out"])?;
    let operations = effort.operations(6);
    for _ in 0..operations {
        let random = bench.random();
        let mut factors = [(); 4].map(|()| random.u32(1..6));
        factors[0] = random.u32(1..16);
        let source = factors;
        random.shuffle(&mut factors);
        let job = jobs(&mut bench, source, factors);
        copy(&mut bench, job, &[])?;
    }
    Ok(bench.report(operations + chosen.len() as u64 + 4, latency_cycles))
}

/// Returns random loops with these beats per run and iterations: source walks may overlap
/// themselves, target walks don't.
fn jobs(bench: &mut Bench<'_>, source: [u32; 4], target: [u32; 4]) -> [Runs; 2] {
    let random = bench.random();
    let mut address = |place: u64| place << 48 | random.u64(1 << 40..1 << 41) << 6;
    let (from, to) = (address(1), address(2));
    let strides = [(); 3].map(|()| i64::from(random.i32(..) >> random.u32(0..32)));
    // Loops in any order, each with a stride beyond the extent of the previous loops, in either
    // direction.
    let mut order = [0, 1, 2];
    random.shuffle(&mut order);
    let mut apart = [0_i64; 3];
    let mut extent = i64::from(target[0]);
    for index in order {
        let turns = i64::from(target[index + 1].max(1));
        let stride = extent
            .saturating_add(random.i64(0..70))
            .min(i64::from(i32::MAX));
        apart[index] = if random.bool() { stride } else { -stride };
        extent = stride.saturating_mul(turns);
    }
    let runs = |address, [beats, count @ ..]: [u32; 4], strides: [i64; 3]| Runs {
        address,
        beats,
        count,
        stride: strides.map(|beats| beats.wrapping_mul(64).cast_unsigned()),
    };
    [runs(from, source, strides), runs(to, target, apart)]
}

fn copy(
    bench: &mut Bench<'_>,
    [source, target]: [Runs; 2],
    failing: &[&str],
) -> Result<u64, HdlError> {
    let refused = source.total() != target.total() || source.total() >> 32 > 0;
    let mut arguments = vec![source.address, target.address];
    for runs in [source, target] {
        arguments.push(runs.beats.into());
        arguments.extend(runs.count.map(u64::from));
        // signed 32-bit numbers of beats
        arguments.extend(runs.stride.map(|stride| stride >> 6 & 0xffff_ffff));
    }
    let run = bench.run(&arguments, failing)?;
    bench.failed(&run, failing, refused)?;
    if refused {
        bench.wrote(&run, 0, &[])?;
    } else {
        let beats = source.beats().map(contents);
        bench.wrote_at(&run, target.beats().zip(beats))?;
    }
    Ok(run.cycles)
}
