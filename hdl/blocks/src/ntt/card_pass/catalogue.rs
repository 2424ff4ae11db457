//! The card kernel of a pass. Oracle: arkworks' transforms.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, FftField as _, Field as _};
use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};
use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use super::{command, cycles, interface};
use crate::axi::OUTSTANDING;
use crate::card::bench::{Bench, FIRST_PAUSES, element_beats};
use crate::ntt;
use crate::ntt::four_step::{BEAT_BYTES, Pass, Plan, Transform};
use crate::ntt::model::{self, Direction};
use crate::ntt::twiddle_generator::MAX_SKIP;

/// The pass on a matrix in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardNttPass;

/// log2 of the sizes of exportable engines, the smallest for simulation.
pub(crate) const CONFIGURATIONS: [u64; 4] = [5, 12, 13, 15];

impl Kernel for CardNttPass {
    fn name(&self) -> &'static str {
        "card_ntt_pass"
    }

    fn summary(&self) -> &'static str {
        "card kernel: a pass of an NTT larger than the engine; cycles are those of a first pass over two tiles and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/card_pass/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "logsize",
            summary: "log2 of the engine's size; 5 is for simulation, 12 does up to 2^22 values, 13 up to 2^24, 15 up to 2^28",
            allowed: Allowed::Numbers(&CONFIGURATIONS),
            default: Value::Number(5),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logsize")? {
            12 => design(12, super::CardNttPass::<10, 11, 12>::new),
            13 => design(13, super::CardNttPass::<11, 12, 13>::new),
            15 => design(15, super::CardNttPass::<13, 14, 15>::new),
            _ => design(5, super::CardNttPass::<3, 4, 5>::new),
        }
    }
}

fn design<B: Block + Ports + 'static>(
    log_size: u32,
    new: fn(&ntt::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let engine = ntt::Config::new(log_size, 2)?.without_cosets();
    let circuit = Circuit::of_block(
        format!("card_ntt_pass_{log_size}"),
        move || new(&engine),
        move |dut, effort, seed| check(dut, engine, effort, seed),
    );
    let [pass, _] = stated(engine)?.passes();
    let cycles = cycles(&engine, &pass, Transform::FORWARD);
    Ok(circuit.for_card(interface()).cycles(cycles, cycles).boxed())
}

/// Returns log2 of the smallest transform in two passes.
fn smallest(engine: ntt::Config) -> u32 {
    let n = engine.log_size();
    n.max(2 * n.saturating_sub(MAX_SKIP))
}

/// Returns the plan of the pass for the stated latency and interval: twice the engine's size, or
/// the next possible size.
pub(crate) fn stated(engine: ntt::Config) -> Result<Plan, HdlError> {
    Plan::new(smallest(engine).max(engine.log_size() + 1), engine)
}

fn check(
    dut: &mut dyn Dut,
    engine: ntt::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, interface(), seed)?;
    bench.limit_cycles = 40 * engine.interval_cycles() + 20_000;
    bench.only_loaded = true;
    let shift = Fr::GENERATOR;
    let (forward, inverse) = (Transform::FORWARD, Transform::INVERSE);
    let mut oracle = Oracle {
        engine,
        exact: false,
        whole: true,
    };
    let plan = stated(engine)?;
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        oracle.transform(&mut bench, &plan, forward, &[])?;
        bench.busy_of_256 = 0;
    }
    oracle.exact = true;
    let first = oracle.transform(&mut bench, &plan, forward, &[])?;
    let mut operations = 2;
    refusals(&mut bench, &plan, 3, 0)?;
    if effort == Effort::Short {
        // One pass with every factor applied.
        let [pass, _] = plan.passes();
        let values = random(&mut bench, &plan);
        let places @ [from, ..] = bench.places::<3>();
        bench.load(from, &element_beats(&values));
        let transform = forward.on_coset(shift);
        oracle.pass(&mut bench, (&pass, transform), places, &values, &[])?;
    } else {
        oracle.whole = false;
        let least = smallest(engine);
        // All sizes for the simulation engine, one or two for larger engines.
        let most = (2 * engine.log_size() - 2).min(least.max(14));
        for log_size in least..=most {
            let plan = Plan::new(log_size, engine)?;
            for transform in [inverse, forward.on_coset(shift), inverse.on_coset(shift)] {
                oracle.transform(&mut bench, &plan, transform, &[])?;
                operations += 2;
            }
        }
        oracle.exact = false;
        bench.busy_of_256 = 110;
        for port in ["m_axi_in", "m_axi_out"] {
            oracle.transform(&mut bench, &plan, forward, &[port])?;
            operations += 2;
        }
        // Runs of one beat, with as many outstanding as the port allows.
        bench.busy_of_256 = 0;
        bench.holds_back = true;
        let plan = Plan::new(most, engine)?;
        oracle.transform(&mut bench, &plan, forward.on_coset(shift), &[])?;
        operations += 2;
        bench.holds_back = false;
        oracle.late(&mut bench, &plan)?;
        operations += 1;
        bench.busy_of_256 = 110;
        for _ in 0..effort.operations(3) {
            let log_size = bench.random().u32(least..=most);
            let plan = Plan::new(log_size, engine)?;
            let shift = Fr::from(bench.random().u64(2..));
            let transforms = [
                forward,
                inverse,
                forward.on_coset(shift),
                inverse.on_coset(shift),
            ];
            let which = bench.random().usize(..4);
            let transform = transforms.get(which).copied().unwrap_or_default();
            oracle.transform(&mut bench, &plan, transform, &[])?;
            operations += 2;
        }
    }
    Ok(bench.report(operations, first))
}

fn random(bench: &mut Bench<'_>, plan: &Plan) -> Vec<Fr> {
    let random = bench.random();
    (0..plan.size())
        .map(|_| match random.u8(..8) {
            0 => Fr::from(0_u64),
            1 => -Fr::from(1_u64),
            _ => model::value(&[(); 4].map(|()| random.u64(..))),
        })
        .collect()
}

struct Oracle {
    engine: ntt::Config,
    /// Memories answer at once, so the clocks must equal the cycle model's.
    exact: bool,
    /// Passes are done in one part.
    whole: bool,
}

impl Oracle {
    /// Runs a first pass with a memory with latency: a tile's inputs arrive while the engine works
    /// on the tile before, so only the first values and the last results wait.
    fn late(&self, bench: &mut Bench<'_>, plan: &Plan) -> Result<(), HdlError> {
        let [pass, _] = plan.passes();
        let values = random(bench, plan);
        let places @ [from, ..] = bench.places::<3>();
        bench.load(from, &element_beats(&values));
        bench.latency = 64;
        let forward = Transform::FORWARD;
        let mut results = vec![Fr::ZERO; values.len()];
        let matrices = (&values[..], &mut results[..]);
        let cycles = self.part(bench, (&pass, forward), places, matrices, &[])?;
        let at_once = super::cycles(&self.engine, &pass, forward);
        // The first tile's values, one or two beats per burst, and the answer to the last results.
        let rows = self.engine.rows();
        let most = at_once + 2 * bench.latency + rows * bench.latency / OUTSTANDING;
        bench.latency = 0;
        bench.same(
            &format!("{pass:?} in {cycles} clocks, {at_once} with a memory that answers at once: at most {most}"),
            1,
            u64::from((at_once + 64..=most).contains(&cycles)),
        )
    }

    /// Runs both passes, checks the results against arkworks' and returns the clocks of the first
    /// pass.
    fn transform(
        &self,
        bench: &mut Bench<'_>,
        plan: &Plan,
        transform: Transform,
        failing: &[&str],
    ) -> Result<u64, HdlError> {
        let values = random(bench, plan);
        let [first, second] = plan.passes();
        // The second pass reads the output of the first.
        let [from, to, factors] = bench.places();
        bench.load(from, &element_beats(&values));
        let (between, cycles) = self.pass(
            bench,
            (&first, transform),
            [from, to, factors],
            &values,
            failing,
        )?;
        let (results, _) = self.pass(
            bench,
            (&second, transform),
            [to, from, factors],
            &between,
            failing,
        )?;
        let shift = transform.coset.unwrap_or(Fr::ONE);
        let expected = Radix2EvaluationDomain::new(values.len())
            .and_then(|domain: Radix2EvaluationDomain<Fr>| domain.get_coset(shift))
            .map(|domain| match transform.direction {
                Direction::Forward => domain.fft(&values),
                Direction::Inverse => domain.ifft(&values),
            });
        bench.same(
            "results like arkworks'",
            1,
            u64::from(expected.is_some_and(|expected| expected == results)),
        )?;
        Ok(cycles)
    }

    /// Runs a pass in the circuit over these values at the first of three addresses, sometimes in
    /// parts; returns the matrix written at the second address and the clocks of the first part.
    fn pass(
        &self,
        bench: &mut Bench<'_>,
        (pass, transform): (&Pass, Transform),
        places: [u64; 3],
        values: &[Fr],
        failing: &[&str],
    ) -> Result<(Vec<Fr>, u64), HdlError> {
        let engines = if self.whole {
            1
        } else {
            bench.random().u64(1..4)
        };
        let mut results = vec![Fr::ZERO; values.len()];
        let mut clocks = None;
        for part in pass.parts(engines) {
            let matrices = (values, &mut results[..]);
            let own = self.part(bench, (&part, transform), places, matrices, failing)?;
            clocks = clocks.or(Some(own));
        }
        Ok((results, clocks.unwrap_or_default()))
    }

    /// Runs a part of a pass in the circuit, with the factors of the whole pass, compares every
    /// beat with the software pass, and returns the clocks.
    fn part(
        &self,
        bench: &mut Bench<'_>,
        (pass, transform): (&Pass, Transform),
        [source, target, factors]: [u64; 3],
        (values, results): (&[Fr], &mut [Fr]),
        failing: &[&str],
    ) -> Result<u64, HdlError> {
        let rows = pass.whole().factors(transform).rows();
        bench.load(factors, &element_beats(rows.as_flattened()));
        let word = command(pass, transform);
        let arguments = [
            source,
            target,
            factors,
            u64::from(pass.log_size),
            pass.first_tile,
            pass.tiles,
            word,
        ];
        let run = bench.run(&arguments, failing)?;
        bench.failed(&run, failing, false)?;
        if self.exact {
            let expected = cycles(&self.engine, pass, transform);
            bench.same(
                &format!("cycles of {pass:?}, {transform:?}"),
                expected,
                run.cycles,
            )?;
        }
        let engine = self.engine;
        let mut model = |command, values: &[Fr], factors: &[Fr]| {
            Ok(model::transform(&engine, command, values, factors))
        };
        pass.execute(transform, values, results, &mut model)?;
        let expected = element_beats(results);
        let beat = |address| {
            let beat = expected.get(((address - target) / BEAT_BYTES) as usize);
            (address, beat.copied().unwrap_or_default())
        };
        bench.wrote_at(&run, pass.writes(target).beats().map(beat))?;
        bench.keep(&run);
        Ok(run.cycles)
    }
}

/// Checks arguments that don't fit a pass or its factors: nothing is written, and the next job is
/// unaffected. `pointers` is the number of pointers in front of the kernel's pass arguments, and
/// `bits` are the bits of `command` besides the skip.
pub(crate) fn refusals(
    bench: &mut Bench<'_>,
    plan: &Plan,
    pointers: usize,
    bits: u64,
) -> Result<(), HdlError> {
    let (n, size) = (plan.engine().log_size(), plan.log_size());
    let most = 2 * n - 2;
    let tiles = plan.tiles();
    for (log_size, skip, first, count) in [
        (n - 1, 1, 0, 1),
        (most + 1, 1, 0, 1),
        (size + 32, 1, 0, 1),
        (1 << 31, 1, 0, 1),
        (size, 0, 0, 1),
        (size, n - 1, 0, 1),
        (size, 31, 0, 1),
        (size, 1, 0, 0),
        (size, 1, 0, tiles + 1),
        (size, 1, tiles, 1),
        (size, 1, u64::from(u32::MAX), 2),
    ] {
        let word = bits | u64::from(skip) << 8;
        let of_pass = [u64::from(log_size), first, count, word];
        let arguments = [&vec![0; pointers][..], &of_pass].concat();
        let run = bench.run(&arguments, &[])?;
        let job = format!("2^{log_size}, skip {skip}, {count} from {first}: failed");
        bench.same(&job, 4, run.word(0))?;
        bench.wrote(&run, 0, &[])?;
    }
    Ok(())
}
