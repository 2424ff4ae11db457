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
        // Three engines share the tiles, as far as there are so many.
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
        }
        let short = plan.execute(forward, &input[1..], &mut engine);
        assert!(matches!(short, Err(HdlError::Config { .. })));
        assert_eq!(runs, 4 * 2 * plan.tiles());
    }
}

#[test]
fn traffic_is_two_accesses_a_value_and_pass() {
    let config = Config::new(15, 2).unwrap().without_cosets();
    let bytes = VALUE_BYTES << 24;
    let plan = Plan::new(24, config).unwrap();
    let traffic = plan.traffic();
    assert_eq!(traffic.read_bytes, 2 * bytes);
    assert_eq!(traffic.written_bytes, 2 * bytes);
    assert_eq!(traffic.bus_bytes(), 4 * bytes);
    // Eight columns are 256 bytes; rows of the transposed matrix are written in full bursts.
    assert_eq!(traffic.read_bursts, 2 * bytes / 256);
    assert_eq!(traffic.written_bursts, bytes / 4096 + bytes / 256);
    let (forward, coset) = (
        Transform::FORWARD,
        Transform::FORWARD.on_coset(Fr::GENERATOR),
    );
    let [first, second] = plan.passes();
    let interval = |pass: Pass, transform| config.interval_cycles_of(pass.command(transform));
    let compute = 512 * interval(first, forward);
    assert_eq!(plan.compute_cycles_of(first, forward), compute);
    // Rows that are multiplied wait for the results before them.
    assert_eq!(
        interval(first, coset),
        interval(first, forward) + config.rows()
    );
    assert_eq!(interval(second, coset), interval(second, forward));
    let tiles = 2 * (VALUE_BYTES << 15);
    // A fast memory waits for the engine, many engines wait for the memory.
    assert_eq!(plan.cycles_of(first, forward, 1 << 40), compute + 1);
    let many = plan.with_engines(64);
    assert_eq!(many.cycles(forward, 64), 2 * (2 * bytes + tiles) / 64);
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
