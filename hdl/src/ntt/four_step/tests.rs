//! Plans against arkworks, traffic and cycles in numbers.

use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _};

use super::*;
use crate::ntt::model::{self, Command, Direction};

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
    for (log_size, engine, lanes, count) in [
        (10, 5, 1, 2),
        (9, 5, 1, 2),
        (6, 5, 2, 2),
        (5, 5, 1, 1),
        (3, 5, 1, 1),
        (11, 4, 1, 3),
        (12, 4, 4, 3),
        (9, 4, 2, 3),
    ] {
        let config = Config::new(engine, lanes).unwrap();
        let plan = Plan::new(log_size, config).unwrap();
        assert_eq!(plan.passes().count(), count);
        let input = values(log_size);
        let domain = Radix2EvaluationDomain::<Fr>::new(input.len()).unwrap();
        let runs = std::cell::Cell::new(0);
        let mut engine = |command: Command, values: &[Fr], factors: &[Fr]| {
            runs.set(runs.get() + 1);
            Ok(model::transform(&config, command, values, factors))
        };
        let forward = plan
            .execute(Direction::Forward, &input, &mut engine)
            .unwrap();
        assert!(forward == domain.fft(&input), "2^{log_size}");
        let inverse = plan
            .execute(Direction::Inverse, &input, &mut engine)
            .unwrap();
        assert!(inverse == domain.ifft(&input), "2^{log_size} inverse");
        assert_eq!(runs.get(), 2 * count as u64 * plan.batches());
        let short = plan.execute(Direction::Forward, &input[1..], &mut engine);
        assert!(matches!(short, Err(HdlError::Config { .. })));
    }
}

#[test]
fn traffic_is_two_accesses_a_value_and_pass() {
    let config = Config::new(12, 2).unwrap();
    let bytes = VALUE_BYTES << 24;
    let plan = Plan::new(24, config).unwrap();
    let traffic = plan.traffic();
    assert_eq!(traffic.read_bytes, 2 * bytes);
    assert_eq!(traffic.written_bytes, 2 * bytes);
    assert_eq!(traffic.bus_bytes(), 4 * bytes);
    // Columns in segments of 256 bytes, rows of 128 KiB in bursts of 4 KiB.
    assert_eq!(traffic.read_bursts, bytes / 256 + bytes / 4096);
    assert_eq!(traffic.written_bursts, 2 * bytes / 256);
    assert_eq!(plan.tile_bytes(), 2 * 8 * 4096 * 32);
    let compute = 2 * (1 << 12) * config.interval_cycles();
    assert_eq!(plan.compute_cycles(), compute);
    let tiles = 2 * 2 * 8 * 4096 * 32;
    assert_eq!(
        plan.cycles(64),
        (4 * bytes).max(compute * 64) / 64 + tiles / 64
    );
    // A fast memory waits for the engine, many engines wait for the memory.
    assert_eq!(plan.cycles(1 << 40), compute + 2);
    let many = plan.with_engines(64);
    assert_eq!(many.cycles(64), 4 * bytes / 64 + tiles / 64);
    let read = plan.with_factors(Factors::Memory).traffic();
    assert_eq!(read.read_bytes, 3 * bytes);
    // Single columns use half of every beat.
    assert_eq!(
        plan.with_tile(1).traffic().bus_bytes(),
        4 * bytes + 3 * bytes
    );
    let large = Plan::new(26, config).unwrap();
    assert_eq!(
        large.passes().map(|pass| pass.log_size).collect::<Vec<_>>(),
        [9, 9, 8]
    );
}

#[test]
fn what_cannot_be_cut_is_an_error() {
    let message = |log_size, engine| {
        let config = Config::new(engine, 1).unwrap();
        Plan::new(log_size, config).unwrap_err().to_string()
    };
    assert_eq!(
        message(13, 4),
        "four_step: log_size must be 1 to 12 with engines of 2^4, got \"13\""
    );
    assert!(message(29, 12).contains("1 to 28"));
    assert!(message(0, 12).contains("1 to 28"));
}
