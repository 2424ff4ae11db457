//! The card kernel of multi-scalar multiplications. Model: the one of [`crate::msm`].

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::PrimeField as _;
use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Circuit, Config, Design, Effort, Kernel, Parameter, Report};
use zkfabric_hdl_toolkit::simulate::Ports;

use super::{CardMsm as Engine, interface};
use crate::card::bench::{Beat, Bench, FIRST_PAUSES};
use crate::modular;
use crate::msm::adder::memory_stages;
use crate::msm::catalogue::{PARAMETERS, Parts, of_windows, suffix};
use crate::msm::{self, bench, model};

/// Clocks of one point times 1, besides recoder, adder, adding up and one per bucket.
const OVERHEAD: u64 = 22;

/// The bucket engine on points and scalars in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardMsm;

impl Kernel for CardMsm {
    fn name(&self) -> &'static str {
        "card_msm"
    }

    fn summary(&self) -> &'static str {
        "card kernel: sums of a multi-scalar multiplication; cycles are those of one point times 1 and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/msm/card/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &PARAMETERS
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        of_windows!(config, design, Engine)
    }
}

fn design<B: Block + Ports + 'static>(
    config: msm::Config,
    new: fn(msm::Config, &modular::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let parts = Parts::new(config)?;
    let circuit = Circuit::of_block(
        format!("card_msm_{}{}", config.windows(), suffix(config.adder())),
        move || new(config, &parts.arithmetic),
        move |dut, effort, seed| {
            let multiplier = Multiplier {
                bench: Bench::new(dut, interface(), seed)?,
                config,
                adder: parts.adder,
                counters: [0; 3],
            };
            check(multiplier, effort)
        },
    );
    let cycles = parts.latency
        + config.layout().cycles(parts.adder)
        + u64::from(config.buckets())
        + memory_stages(config.buckets())
        + OVERHEAD;
    let crosses = config.adder().crosses_regions();
    let circuit = circuit.for_card(interface().across_regions(crosses));
    Ok(circuit.cycles(cycles, cycles).boxed())
}

fn check(mut engine: Multiplier<'_>, effort: Effort) -> Result<Report, HdlError> {
    let one = [(Fr::from(1_u64), G1Affine::generator())];
    if effort == Effort::Short {
        engine.bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            engine.multiply(&one, &[])?;
        }
        engine.bench.busy_of_256 = 0;
    }
    // The engine clears its memories first.
    engine.multiply(&one, &[])?;
    let latency_cycles = engine.multiply(&one, &[])?;
    engine.multiply(&[], &[])?;
    // A part of windows that don't exist.
    engine.part(1, &one, &[])?;
    engine.bench.busy_of_256 = 110;
    engine.multiply(&bench::pairs(9), &[])?;
    let mut operations = 12;
    if effort != Effort::Short {
        for port in ["m_axi_points", "m_axi_scalars", "m_axi_sums"] {
            engine.multiply(&one, &[port])?;
        }
        let pairs = bench::random_pairs(effort.operations(2) as usize, 3);
        engine.multiply(&pairs, &[])?;
        operations += 3 + pairs.len() as u64;
    }
    Ok(engine.bench.report(operations, latency_cycles))
}

/// Two values of 32 bytes as a beat.
pub(crate) fn beat(words: [[u64; 4]; 2]) -> Beat {
    std::array::from_fn(|i| words[i / 4][i % 4])
}

/// The kernel on the bench, and its counters.
struct Multiplier<'a> {
    bench: Bench<'a>,
    config: msm::Config,
    /// Clocks of the adder.
    adder: u64,
    /// Issued, deferred, active.
    counters: [u64; 3],
}

impl Multiplier<'_> {
    fn multiply(&mut self, pairs: &[(Fr, G1Affine)], failing: &[&str]) -> Result<u64, HdlError> {
        self.part(0, pairs, failing)
    }

    fn part(
        &mut self,
        part: u32,
        pairs: &[(Fr, G1Affine)],
        failing: &[&str],
    ) -> Result<u64, HdlError> {
        let (buckets, usage) = model::fill(self.config, part, self.adder, pairs);
        let bench = &mut self.bench;
        bench.limit_cycles = (8 << self.config.address_bits()) + 20_000 + 8 * usage.cycles;
        let [points, scalars, to] = bench.places();
        let coordinates = pairs
            .iter()
            .map(|(_, point)| beat(model::coordinates(point)));
        bench.load(points, &coordinates.collect::<Vec<_>>());
        let halves = pairs.chunks(2).map(|pair| {
            let half = |index| {
                pair.get(index)
                    .map_or([!0; 4], |(scalar, _): &(Fr, _)| scalar.into_bigint().0)
            };
            beat([half(0), half(1)])
        });
        bench.load(scalars, &halves.collect::<Vec<_>>());
        let run = bench.run(
            &[points, scalars, to, pairs.len() as u64, part.into()],
            failing,
        )?;
        bench.failed(&run, failing, false)?;
        if run.is_first {
            self.counters = [0; 3];
        }
        let [issued, deferred, active] = &mut self.counters;
        *issued += usage.issued;
        bench.same("issued", *issued, run.word(1))?;
        // The other counters are exact where the engine never waits for points: with one point.
        let counted = [run.word(2), run.word(3)];
        bench.same(
            "counters run",
            1,
            u64::from(counted[0] >= *deferred && counted[1] >= *active),
        )?;
        if pairs.len() == 1 {
            bench.same("deferred", *deferred + usage.deferred, counted[0])?;
            bench.same("active", *active + usage.cycles, counted[1])?;
        }
        [*deferred, *active] = counted;
        let sums = self.config.layout().fold(&buckets);
        let expected: Vec<Beat> = sums
            .iter()
            .flat_map(|sum| {
                let [x, y, z] = self.config.adder().words(sum);
                [beat([x, y]), beat([z, [0; 4]])]
            })
            .collect();
        // Without points nothing is written.
        bench.wrote(&run, to, if pairs.is_empty() { &[] } else { &expected })?;
        Ok(run.cycles)
    }
}
