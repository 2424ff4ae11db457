//! The engine in Rust against the model, to the clock.

use ark_bn254::Fr;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, Simulation};
use zkfabric_hdl_toolkit::word::W;

use super::bench::{Form, Job};
use super::four_step::{Plan, Transform};
use super::model::{Command, Direction, Order};
use super::*;

const NEVER: [Stalls; 3] = [Stalls::Never, Stalls::Never, Stalls::Never];

fn commands() -> Vec<Command> {
    let (forward, inverse) = (Command::FORWARD, Command::INVERSE);
    vec![
        forward,
        forward.on_coset(),
        inverse,
        inverse.on_coset(),
        forward.with_factors(),
        inverse.with_factors().on_coset(),
        forward.on_coset().with_factors(),
        forward.with_scales(),
        inverse.with_scales(),
        forward
            .with_scales()
            .with_factors()
            .without(1)
            .in_order(Order::Rows),
        inverse
            .with_scales()
            .with_factors()
            .in_order(Order::Columns),
        forward.without(1).in_order(Order::Columns),
        inverse.on_coset().in_order(Order::Rows),
        forward.without(1),
        inverse.without(2),
        forward.without(2).with_factors(),
        forward.on_coset(),
        inverse.on_coset(),
        forward.on_coset(),
        forward,
    ]
}

fn jobs(config: &Config, seed: u64) -> Vec<Job> {
    let job = |(index, command)| Job::random(config, command, seed + index as u64);
    commands().into_iter().enumerate().map(job).collect()
}

/// Returns the engine of a configuration, of any types.
fn engine(config: &Config) -> Box<dyn Dut> {
    fn dut<
        B: zkfabric_hdl_toolkit::word::Word + 'static,
        const A: usize,
        const T: usize,
        const C: usize,
    >(
        config: &Config,
    ) -> Box<dyn Dut> {
        Box::new(Simulation::new(NttEngine::<B, A, T, C>::new(config).unwrap()).unwrap())
    }
    match (config.log_size(), config.lanes()) {
        (3, 1) => dut::<W<256>, 2, 3, 4>(config),
        (4, 1) => dut::<W<256>, 3, 4, 5>(config),
        (4, 4) => dut::<W<1024>, 1, 2, 3>(config),
        (5, 1) => dut::<W<256>, 4, 5, 6>(config),
        (6, 2) => dut::<W<512>, 4, 5, 6>(config),
        (7, 4) => dut::<W<1024>, 4, 5, 6>(config),
        (9, 1) => dut::<W<256>, 8, 9, 10>(config),
        (10, 2) => dut::<W<512>, 8, 9, 10>(config),
        (12, 4) => dut::<W<1024>, 9, 10, 11>(config),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn rows_and_clocks_are_the_models() {
    for (log_size, lanes) in [(3, 1), (4, 4), (6, 2), (7, 4), (9, 1)] {
        let config = Config::new(log_size, lanes).unwrap();
        let mut dut = engine(&config);
        let jobs = jobs(&config, 1);
        let outcome = bench::check(dut.as_mut(), &config, &jobs, NEVER).unwrap();
        // Back to back: every edge matches the cycle model.
        let rows = config.rows() as usize;
        let start = outcome.taken[0];
        let commands: Vec<Command> = jobs.iter().map(|job| job.command).collect();
        for (index, timing) in config.schedule(&commands).into_iter().enumerate() {
            for (edges, first) in [
                (&outcome.taken, timing.first_row),
                (&outcome.given, timing.first_result),
            ] {
                let first = start + first;
                let expected: Vec<u64> = (first..first + config.rows()).collect();
                let got = &edges[index * rows..][..rows];
                assert_eq!(got, expected, "2^{log_size}, {:?}", commands[index]);
            }
        }
        println!(
            "2^{log_size}, {lanes} lanes: latency {}, interval {}, alone {}",
            config.latency_cycles(),
            config.interval_cycles(),
            config.cycles()
        );
    }
}

#[test]
fn larger_engines_keep_the_cycle_model() {
    for (log_size, lanes) in [(10, 2), (12, 4)] {
        let config = Config::new(log_size, lanes).unwrap();
        let mut dut = engine(&config);
        let commands = [
            Command::FORWARD,
            Command::FORWARD,
            Command::FORWARD.on_coset(),
            Command::INVERSE,
        ];
        let job = |(seed, command)| Job::random(&config, command, seed);
        let jobs: Vec<Job> = (1..).zip(commands).map(job).collect();
        let outcome = bench::check(dut.as_mut(), &config, &jobs, NEVER).unwrap();
        let rows = config.rows() as usize;
        let start = outcome.taken[0];
        for (index, timing) in config.schedule(&commands).into_iter().enumerate() {
            assert_eq!(outcome.taken[index * rows], start + timing.first_row);
            assert_eq!(outcome.given[index * rows], start + timing.first_result);
        }
        assert_eq!(
            outcome.taken[2 * rows] - outcome.taken[rows],
            config.interval_cycles()
        );
        assert_eq!(outcome.given[rows - 1] - start, config.cycles());
    }
}

#[test]
fn stalls_and_backpressure_change_nothing() {
    let random = Stalls::random;
    let long = || Stalls::script([vec![true; 300], vec![false; 50]].concat());
    for (log_size, lanes) in [(4, 1), (6, 2)] {
        let config = Config::new(log_size, lanes).unwrap();
        let jobs = jobs(&config, 3);
        let mut dut = engine(&config);
        for stalls in [
            [random(128, 1), random(128, 2), random(128, 3)],
            [random(230, 4), Stalls::Never, Stalls::Never],
            [Stalls::Never, random(230, 5), Stalls::Never],
            [Stalls::Never, Stalls::Never, random(230, 6)],
            [Stalls::Never, Stalls::Never, long()],
        ] {
            bench::check(dut.as_mut(), &config, &jobs, stalls).unwrap();
        }
    }
}

/// Sends more rows than the results FIFO holds, so that the engine itself has to wait.
#[test]
fn a_full_fifo_stops_the_engine() {
    let config = Config::new(9, 1).unwrap();
    let mut dut = engine(&config);
    let jobs = [Command::INVERSE.on_coset(), Command::FORWARD.with_factors()]
        .map(|command| Job::random(&config, command, 5));
    let late = Stalls::script([vec![true; 6000], vec![false; 4000]].concat());
    bench::check(
        dut.as_mut(),
        &config,
        &jobs,
        [Stalls::Never, Stalls::Never, late],
    )
    .unwrap();
}

#[test]
fn a_reset_leaves_nothing_behind() {
    let config = Config::new(4, 1).unwrap();
    let mut dut = engine(&config);
    let jobs = jobs(&config, 9);
    for (index, cycles) in [3, 70, 90, 200, 335, 345, 350, 370].into_iter().enumerate() {
        let seed = 100 + index as u64;
        let job = Job::random(&config, Command::FORWARD, seed);
        // Starts from an idle engine, in any state that the clocks lead to.
        bench::check(dut.as_mut(), &config, &[], NEVER).unwrap();
        bench::interrupt(dut.as_mut(), &config, &job, cycles).unwrap();
        bench::check(dut.as_mut(), &config, &jobs[index % 4..][..2], NEVER).unwrap();
    }
}

#[test]
fn an_engine_without_cosets_does_not_look_at_their_bit() {
    let config = Config::new(5, 2).unwrap().without_cosets();
    let mut dut = Simulation::new(NttEngine::<W<512>, 3, 4, 1>::new(&config).unwrap()).unwrap();
    let jobs = jobs(&config, 30);
    for job in &jobs {
        job.verify(&config).unwrap();
        let mut plain = job.clone();
        plain.command.coset = false;
        assert_eq!(job.results(&config), plain.results(&config));
    }
    bench::check(&mut dut, &config, &jobs, NEVER).unwrap();
}

#[test]
fn the_models_results_are_the_sums() {
    let config = Config::new(5, 2).unwrap();
    for mut job in jobs(&config, 20) {
        job.verify(&config).unwrap();
        if job.command.scaled {
            // The factor was zero, perhaps.
            job.factors[3] = Fr::from(2_u64);
        }
        let mut wrong = job.clone();
        wrong.values[3] += Fr::from(1_u64);
        assert_ne!(wrong.results(&config), job.results(&config));
    }
}

/// Transforms through the simulated circuit of 2^6: two passes of 2^5, and passes of 2^5 and 2^4.
#[test]
fn four_steps_with_the_simulated_engine() {
    use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};

    let config = Config::new(6, 2).unwrap();
    let mut dut = engine(&config);
    dut.reset(1).unwrap();
    for (log_size, transform) in [(10, Transform::FORWARD), (9, Transform::INVERSE)] {
        let plan = Plan::new(log_size, config).unwrap();
        let values: Vec<Fr> = (0..plan.size()).map(|i| Fr::from(i * i + 1)).collect();
        let mut circuit =
            |command: Command, values: &[Fr], factors: &[Fr]| -> Result<_, HdlError> {
                let job = Job {
                    command,
                    values: values.to_vec(),
                    factors: factors.to_vec(),
                    form: Form::Plain,
                };
                bench::run(dut.as_mut(), &config, &job)
            };
        let got = plan.execute(transform, &values, &mut circuit).unwrap();
        let domain = Radix2EvaluationDomain::<Fr>::new(values.len()).unwrap();
        let expected = match transform.direction {
            Direction::Forward => domain.fft(&values),
            Direction::Inverse => domain.ifft(&values),
        };
        assert!(got == expected, "2^{log_size}");
    }
}

#[test]
fn types_of_another_configuration_are_an_error() {
    let config = Config::new(4, 1).unwrap();
    let message = NttEngine::<W<256>, 3, 4, 6>::new(&config)
        .unwrap_err()
        .to_string();
    assert_eq!(
        message,
        "ntt: B, A, T, C must be (256, 3, 4, 5), got \"(256, 3, 4, 6)\""
    );
    assert!(NttEngine::<W<512>, 3, 4, 5>::new(&config).is_err());
}
