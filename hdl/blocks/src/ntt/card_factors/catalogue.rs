//! The card kernel of the factors. Oracle: powers in arkworks' field.

use ark_bn254::Fr;
use ark_ff::FftField as _;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::{cycles, interface};
use crate::card::bench::{Bench, FIRST_PAUSES, element_beats};
use crate::ntt::card_pass::catalogue::{CONFIGURATIONS, refusals, stated};
use crate::ntt::card_pass::command;
use crate::ntt::four_step::{Pass, Plan, Transform};
use crate::ntt::{self, twiddle_generator};

/// The factors of a pass in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardNttFactors;

impl Kernel for CardNttFactors {
    fn name(&self) -> &'static str {
        "card_ntt_factors"
    }

    fn summary(&self) -> &'static str {
        "card kernel: the factors of a pass of an NTT larger than the engine; cycles are those of a first pass over the smallest matrix of two tiles or more and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/card_factors/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "logsize",
            summary: "log2 of the size of the passes' engine; 5 is for simulation",
            allowed: Allowed::Numbers(&CONFIGURATIONS),
            default: Value::Number(5),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logsize")? {
            12 => design::<11>(12),
            13 => design::<12>(13),
            15 => design::<14>(15),
            _ => design::<4>(5),
        }
    }
}

fn design<const H: usize>(log_engine: u32) -> Result<Box<dyn Design>, HdlError> {
    let engine = ntt::Config::new(log_engine, 2)?.without_cosets();
    let config = twiddle_generator::Config::new(log_engine - 1)?;
    let circuit = Circuit::of_block(
        format!("card_ntt_factors_{log_engine}"),
        move || super::CardNttFactors::<H>::new(&config),
        move |dut, effort, seed| check(dut, engine, config, effort, seed),
    );
    let [pass, _] = stated(engine)?.passes();
    let cycles = cycles(&config, &pass.factors(Transform::FORWARD));
    Ok(circuit.for_card(interface()).cycles(cycles, cycles).boxed())
}

/// Checks factors of passes with one kind, two and none, whole and in parts; refusals; errors.
fn check(
    dut: &mut dyn Dut,
    engine: ntt::Config,
    config: twiddle_generator::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, interface(), seed)?;
    bench.limit_cycles = 20_000 + (4 << engine.log_size());
    bench.only_loaded = true;
    let oracle = Oracle { config };
    let (forward, inverse) = (Transform::FORWARD, Transform::INVERSE);
    let plan = stated(engine)?;
    let [first, second] = plan.passes();
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            oracle.run(&mut bench, &first, forward, &[])?;
        }
        bench.busy_of_256 = 0;
    }
    let clocks = oracle.run(&mut bench, &first, forward, &[])?;
    refusals(&mut bench, &plan, 2, 1 << 3)?;
    let mut operations = 1;
    let both = forward.on_coset(Fr::GENERATOR);
    if effort != Effort::Short {
        let own = [(&first, both), (&second, inverse.on_coset(Fr::GENERATOR))];
        let none = [(&second, forward), (&second, inverse)];
        for (pass, transform) in own.into_iter().chain(none) {
            for part in pass.parts(2) {
                oracle.run(&mut bench, &part, transform, &[])?;
                operations += 1;
            }
        }
        bench.busy_of_256 = 110;
        for port in ["m_axi_in", "m_axi_out"] {
            oracle.run(&mut bench, &first, both, &[port])?;
            operations += 1;
        }
        // Random sizes and tiles, up to a small size.
        let most = (2 * engine.log_size() - 2).min(engine.log_size().max(10) + 1);
        for _ in 0..effort.operations(3) {
            let least = plan.log_size();
            let log_size = bench.random().u32(least..=most.max(least));
            let shift = Fr::from(bench.random().u64(2..));
            let [first, second] = Plan::new(log_size, engine)?.passes();
            for (pass, transform) in [
                (first, inverse),
                (first, forward.on_coset(shift)),
                (second, inverse.on_coset(shift)),
            ] {
                let count = bench.random().u64(1..4);
                for part in pass.parts(count) {
                    oracle.run(&mut bench, &part, transform, &[])?;
                    operations += 1;
                }
            }
        }
    }
    Ok(bench.report(operations, clocks))
}

struct Oracle {
    config: twiddle_generator::Config,
}

impl Oracle {
    /// Runs the factors of a part of a pass, compares every beat with independently computed
    /// powers, and returns the clocks if the memory answers at once.
    fn run(
        &self,
        bench: &mut Bench<'_>,
        pass: &Pass,
        transform: Transform,
        failing: &[&str],
    ) -> Result<u64, HdlError> {
        let job = pass.factors(transform);
        self.config.check(&job)?;
        let [tables, factors] = bench.places();
        bench.load(tables, &element_beats(&job.tables(self.config.log_table())));
        let arguments = [
            tables,
            factors,
            u64::from(pass.log_size),
            pass.first_tile,
            pass.tiles,
            command(pass, transform),
        ];
        let run = bench.run(&arguments, failing)?;
        bench.failed(&run, failing, false)?;
        if bench.busy_of_256 == 0 && job.kinds() > 0 {
            bench.same(
                &format!("cycles of {job:?}"),
                cycles(&self.config, &job),
                run.cycles,
            )?;
        }
        let expected = element_beats(job.rows().as_flattened());
        let places = pass.factor_reads(factors, transform).beats();
        bench.wrote_at(&run, places.zip(expected))?;
        Ok(run.cycles)
    }
}
