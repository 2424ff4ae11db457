//! The card kernel for narrow scalars. Model: the one of [`crate::narrow_msm`]; oracle: arkworks'
//! multiplication of every column, computed from the kernel's sums.

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Circuit, Config, Design, Effort, Kernel, Parameter, Report};
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use super::{CardNarrowMsm as Circuits, TUPLES, interface, shape};
use crate::card::BEAT_BYTES;
use crate::card::bench::{Beat, Bench, FIRST_PAUSES};
use crate::modular::{self, Field};
use crate::msm::card::SUM_BYTES;
use crate::msm::card::catalogue::beat;
use crate::msm::catalogue::suffix;
use crate::msm::{self, Coordinates};
use crate::narrow_msm::bench::{self, Data, Rows};
use crate::narrow_msm::catalogue::{ONE_PASS, PARAMETERS, of_address};
use crate::narrow_msm::{self, Column, Kind, Timing, model};

/// Clocks of a pass of one row, besides front, adder, adding up and one per bucket.
const OVERHEAD: u64 = 22;

/// The circuit on bases and tuples in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardNarrowMsm;

impl Kernel for CardNarrowMsm {
    fn name(&self) -> &'static str {
        "card_narrow_msm"
    }

    fn summary(&self) -> &'static str {
        "card kernel: sums of points by bits of narrow scalars; cycles are those of a pass of one row of one bit and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/narrow_msm/card/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &PARAMETERS
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        of_address!(config, design, Circuits)
    }
}

fn design<B: Block + Ports + 'static>(
    config: narrow_msm::Config,
    new: fn(narrow_msm::Config, &modular::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let arithmetic = modular::Config::new(Field::Fq);
    let timing = Timing::new(config, &arithmetic)?;
    let circuit = Circuit::of_block(
        format!(
            "card_narrow_msm_{}{}",
            config.address_bits(),
            suffix(config.adder())
        ),
        move || new(config, &arithmetic),
        move |dut, effort, seed| check(dut, timing, effort, seed),
    );
    let cycles = timing.front
        + timing.adder
        + ONE_PASS.cycles(timing.adder)
        + u64::from(ONE_PASS.buckets())
        + timing.stages()
        + OVERHEAD;
    let crosses = config.adder().crosses_regions();
    let circuit = circuit.for_card(interface().across_regions(crosses));
    Ok(circuit.cycles(cycles, cycles).boxed())
}

fn check(dut: &mut dyn Dut, timing: Timing, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    let mut kernel = Multiplier {
        bench: Bench::new(dut, interface(), seed)?,
        timing,
        issued: 0,
    };
    let random = |n: usize, seed: u64| -> Vec<u64> {
        let mut random = fastrand::Rng::with_seed(seed);
        (0..n).map(|_| random.u64(..)).collect()
    };
    let one = [Data::new(Kind::BIT, &[1])];
    if effort == Effort::Short {
        kernel.bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            kernel.multiply(&one, 1, 0, &[])?;
        }
        kernel.bench.busy_of_256 = 0;
    }
    // The circuit clears its memories first.
    kernel.multiply(&one, 1, 0, &[])?;
    let latency_cycles = kernel.multiply(&one, 1, 0, &[])?;
    // Beats of tuples: partial, full, and several in a row.
    let bits = |n: usize| [Data::new(Kind::BIT, &random(n, seed))];
    kernel.multiply(&bits(TUPLES), TUPLES, 0, &[])?;
    kernel.nothing()?;
    let mut operations = 4;
    if effort != Effort::Short {
        kernel.refusals()?;
        let kinds = [Kind::U8, Kind::I16, Kind::U32];
        for (n, slots) in [(TUPLES + 1, 0), (3 * TUPLES, 2)] {
            let columns = [
                Data::new(Kind::BIT, &random(n, 1)),
                Data::new(Kind::U8, &random(n, 2)),
            ];
            operations += n as u64;
            kernel.multiply(&columns[..1], n, slots, &[])?;
            // Two or more passes of one shape: digits of equal width.
            for kind in kinds {
                let column = [Data::new(kind, &random(n, 3))];
                kernel.multiply(&column, n, timing.config.address_bits() - 4, &[])?;
                operations += n as u64;
            }
            kernel.multiply(&columns[1..], n, slots.min(1), &[])?;
        }
        kernel.bench.busy_of_256 = 110;
        for port in ["m_axi_bases", "m_axi_tuples", "m_axi_sums"] {
            kernel.multiply(&bits(TUPLES + 3), TUPLES + 3, 3, &[port])?;
            // A failure affects only its own run.
            kernel.nothing()?;
        }
        let n = effort.operations(2) as usize;
        kernel.multiply(&[Data::new(Kind::I8, &random(n, 5))], n, 5, &[])?;
        operations += n as u64;
    }
    Ok(kernel.bench.report(operations, latency_cycles))
}

/// The kernel on the bench, and its counter.
struct Multiplier<'a> {
    bench: Bench<'a>,
    timing: Timing,
    issued: u64,
}

impl Multiplier<'_> {
    /// Multiplies columns of one or more rows, whose passes must be of one shape, and returns the
    /// clocks.
    fn multiply(
        &mut self,
        columns: &[Data],
        n: usize,
        slot_bits: u32,
        failing: &[&str],
    ) -> Result<u64, HdlError> {
        let columns: Vec<Column<'_>> = columns.iter().map(Data::column).collect();
        let kinds: Vec<Kind> = columns.iter().map(Column::kind).collect();
        let passes = narrow_msm::plan(self.timing.config, &kinds, slot_bits)?;
        let bases = bench::bases(n);
        let shapes: Vec<u64> = passes.iter().map(shape).collect();
        let [shape, ..] = shapes[..] else {
            return Ok(0);
        };
        self.bench.same(
            "shapes",
            1,
            u64::from(shapes.iter().all(|other| *other == shape)),
        )?;
        let mut rows = Vec::new();
        for pass in &passes {
            let tuples = pass.tuples(&columns, n).map_err(|error| {
                HdlError::config("card_narrow_msm", "columns", "that fit", &error)
            })?;
            rows.push(Rows {
                pass: pass.clone(),
                tuples,
            });
        }
        let bench = &mut self.bench;
        let models: Vec<_> = rows
            .iter()
            .map(|rows| model::fill(self.timing, &rows.pass, &rows.tuples, &bases))
            .collect();
        let clocks: u64 = models.iter().map(|(_, run)| run.cycles).sum();
        bench.limit_cycles = (8 << self.timing.config.address_bits()) + 20_000 + 8 * clocks;
        let [from, tuples, to] = bench.places();
        let coordinates = bases.iter().map(|base| beat(msm::model::coordinates(base)));
        bench.load(from, &coordinates.collect::<Vec<_>>());
        let words: Vec<Beat> = rows
            .iter()
            .flat_map(|rows| beats_of(&rows.tuples))
            .collect();
        bench.load(tuples, &words);
        let arguments = [from, tuples, to, n as u64, passes.len() as u64, shape];
        let run = bench.run(&arguments, failing)?;
        bench.failed(&run, failing, false)?;
        if run.is_first {
            self.issued = 0;
        }
        self.issued += models.iter().map(|(_, run)| run.usage.issued).sum::<u64>();
        bench.same("issued", self.issued, run.word(1))?;
        let expected: Vec<_> = models
            .iter()
            .zip(&passes)
            .flat_map(|((buckets, _), pass)| pass.layout().fold(buckets))
            .collect();
        // The order of additions, and so the coordinates, depend on the arrival of bases; the
        // points do not.
        let mut given = Vec::new();
        for (place, sum) in (to..).step_by(SUM_BYTES as usize).zip(&expected) {
            let written = |at: u64| run.written.get(&at).copied().unwrap_or_default();
            let [
                [x0, x1, x2, x3, y0, y1, y2, y3],
                [z0, z1, z2, z3, rest @ ..],
            ] = [written(place), written(place + BEAT_BYTES)];
            bench.same("zeros", 0, rest.iter().sum())?;
            let words: Coordinates = [[x0, x1, x2, x3], [y0, y1, y2, y3], [z0, z1, z2, z3]];
            bench.same("points", 1, u64::from(bench::is_point(&words, sum)))?;
            given.push(words);
        }
        bench.same("beats", 2 * expected.len() as u64, run.written.len() as u64)?;
        let mut rest = given.into_iter();
        let sums: Vec<Vec<Coordinates>> = passes
            .iter()
            .map(|pass| rest.by_ref().take(pass.layout().sums() as usize).collect())
            .collect();
        let expected: Vec<_> = columns
            .iter()
            .map(|column| bench::expected(column, &bases))
            .collect();
        let got = narrow_msm::column_sums(&passes, &kinds, &sums);
        bench.same(
            "columns like arkworks'",
            1,
            u64::from(got.as_ref() == Ok(&expected)),
        )?;
        Ok(run.cycles)
    }

    /// Checks that without bases or without passes nothing is read or written.
    fn nothing(&mut self) -> Result<(), HdlError> {
        for (count, passes) in [(0, 1), (1, 0)] {
            let run = self.bench.run(&[0, 0, 0, count, passes, 1], &[])?;
            if run.is_first {
                self.issued = 0;
            }
            self.bench.failed(&run, &[], false)?;
            self.bench.wrote(&run, 0, &[])?;
        }
        Ok(())
    }

    /// Checks shapes that exceed the memory of buckets or the words of tuples.
    fn refusals(&mut self) -> Result<(), HdlError> {
        let most = u64::from(self.timing.config.address_bits());
        for (tuple, slots) in [
            (0, 3),
            (17, 0),
            (1, most),
            (most.min(16), most - most.min(16) + 1),
            (31, 31),
        ] {
            let run = self.bench.run(&[0, 0, 0, 3, 1, tuple | slots << 8], &[])?;
            self.bench.failed(&run, &[], true)?;
            self.bench.wrote(&run, 0, &[])?;
        }
        Ok(())
    }
}

/// Packs tuples of 16 bits, as many as fit in a beat, with noise behind the last one.
fn beats_of(tuples: &[u32]) -> Vec<Beat> {
    let packed = |tuples: &[u32]| -> Beat {
        std::array::from_fn(|word| {
            (0..4).rev().fold(0, |bits, index| {
                let tuple = tuples.get(4 * word + index).copied().unwrap_or(0xa5c3);
                bits << 16 | u64::from(tuple)
            })
        })
    };
    tuples.chunks(TUPLES).map(packed).collect()
}
