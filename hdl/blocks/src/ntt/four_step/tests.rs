//! Plans against arkworks, traffic and cycles in numbers.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, FftField as _, Field as _};
use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};

use super::*;
use crate::ntt::model::{self, Command};

fn values(log_size: u32) -> Vec<Fr> {
    let mut value = Fr::from(7_u64);
    (0..1_u64 << log_size)
        .map(|i| {
            value = value.square() + Fr::from(i);
            match i % 9 {
                3 => Fr::ZERO,
                5 => -Fr::ONE,
                _ => value,
            }
        })
        .collect()
}

#[test]
fn every_cut_against_arkworks() {
    for (log_size, engine) in [
        (4, 3),
        (4, 4),
        (5, 4),
        (6, 4),
        (6, 6),
        (8, 6),
        (9, 6),
        (10, 6),
        (10, 9),
        (12, 12),
        (13, 8),
    ] {
        let config = Config::new(engine, 2).unwrap().without_cosets();
        // Three engines share the tiles, as far as there are enough tiles.
        let plan = Plan::new(log_size, config).unwrap().with_engines(3);
        let input = values(log_size);
        let domain = Radix2EvaluationDomain::<Fr>::new(input.len()).unwrap();
        let shift = Fr::GENERATOR.square();
        let coset = domain.get_coset(shift).unwrap();
        let mut runs = 0;
        let mut engine = |command: Command, values: &[Fr], factors: &[Fr]| {
            runs += 1;
            Ok(model::transform(&config, command, values, factors))
        };
        let (forward, inverse) = (Transform::FORWARD, Transform::INVERSE);
        for (transform, expected) in [
            (forward, domain.fft(&input)),
            (inverse, domain.ifft(&input)),
            (forward.on_coset(shift), coset.fft(&input)),
            (inverse.on_coset(shift), coset.ifft(&input)),
        ] {
            let got = plan.execute(transform, &input, &mut engine).unwrap();
            assert!(got == expected, "2^{log_size}, {transform:?}");
            for pass in plan.passes() {
                let factors = pass.factors(transform);
                assert!(factors.rows_by_tables() == factors.rows());
                // As many factor beats as are read.
                let beats = pass.factor_reads(0, transform).total();
                assert_eq!(u128::from(factors.row_count()), beats);
            }
        }
        let short = plan.execute(forward, &input[1..], &mut engine);
        assert!(matches!(short, Err(HdlError::Config { .. })));
        assert_eq!(runs, 4 * 2 * plan.tiles());
    }
}

const FAST: Memory = Memory { latency: 0 };

#[test]
fn traffic_is_two_accesses_a_value_and_pass_and_the_factors() {
    let config = Config::new(15, 2).unwrap().without_cosets();
    let bytes = VALUE_BYTES << 24;
    let plan = Plan::new(24, config).unwrap();
    let (forward, coset) = (
        Transform::FORWARD,
        Transform::FORWARD.on_coset(Fr::GENERATOR),
    );
    let traffic = plan.traffic(forward);
    assert_eq!(traffic.read_bytes, 3 * bytes);
    assert_eq!(traffic.written_bytes, 2 * bytes);
    assert_eq!(traffic.bus_bytes(), 5 * bytes);
    // Eight columns are 256 bytes; rows of the transposed matrix are written in full bursts, and
    // factors are read in full bursts.
    assert_eq!(traffic.read_bursts, 2 * bytes / 256 + bytes / BURST_BYTES);
    assert_eq!(traffic.written_bursts, bytes / 4096 + bytes / 256);
    // The coset's factors are as many bytes again.
    assert_eq!(plan.traffic(coset).bus_bytes(), 6 * bytes);
    let inverse = Transform::INVERSE;
    assert_eq!(plan.traffic(inverse).bus_bytes(), 5 * bytes);
    let back = inverse.on_coset(Fr::GENERATOR);
    assert_eq!(plan.traffic(back).bus_bytes(), 6 * bytes);
    let [first, second] = plan.passes();
    let interval = |pass: Pass, transform| config.interval_cycles_of(pass.command(transform));
    let compute = 512 * interval(first, forward);
    assert_eq!(plan.compute_cycles_of(first, forward, FAST), compute);
    // Rows to be multiplied wait for the results before them.
    assert_eq!(
        interval(first, coset),
        interval(first, forward) + config.rows()
    );
    assert_eq!(interval(second, coset), interval(second, forward));
    // One row per clock in and out.
    assert_eq!(plan.cycles_of(first, forward, FAST), compute + (1 << 15));
}

#[test]
fn short_bursts_wait_for_a_late_memory() {
    let config = Config::new(13, 2).unwrap().without_cosets();
    let plan = Plan::new(24, config).unwrap();
    let rows = config.rows();
    let [first, second] = plan.passes();
    let cycles = |pass, latency| {
        let memory = Memory { latency };
        plan.compute_cycles_of(pass, Transform::FORWARD, memory) / plan.tiles()
    };
    // Runs of one beat: 16 take 64 clocks, which the stages hide, or 160, which they don't. Factors
    // have long runs.
    let interval = config.interval_cycles_of(first.command(Transform::FORWARD));
    assert_eq!(cycles(first, 64), interval);
    assert_eq!(cycles(first, 160), 11 * rows);
    assert_eq!(cycles(second, 160), 10 * rows);
    // Runs of four beats at a rate of one burst per four clocks do not wait, and longer runs
    // tolerate more latency.
    let memory = |latency| Memory { latency };
    assert_eq!(memory(64).run_cycles(4), 4);
    assert_eq!(memory(160).run_cycles(4), 10);
    assert_eq!(memory(160).run_cycles(64), 64);
    assert_eq!(memory(160).run_cycles(4_096), 4_096);
    assert_eq!(memory(16 * 100).run_cycles(128), 200);
}

#[test]
fn what_cannot_be_cut_is_an_error() {
    let message = |log_size, engine, lanes| {
        let config = Config::new(engine, lanes).unwrap();
        Plan::new(log_size, config).unwrap_err().to_string()
    };
    assert_eq!(
        message(7, 4, 2),
        "four_step: log_size must be 4 to 6 with engines of 2^4, got \"7\""
    );
    assert!(message(5, 6, 2).contains("6 to 10"));
    assert!(message(17, 15, 2).contains("18 to 28"));
    assert!(message(3, 3, 2).contains("4 to 4"));
    assert!(message(29, 15, 2).contains("18 to 28"));
    assert_eq!(message(8, 6, 4), "four_step: lanes must be 2, got \"4\"");
}
