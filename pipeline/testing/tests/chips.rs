//! Honest rows, attacks and necessity for every chip of the machine.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests, outside of test functions"
)]

mod expected;

use expected::ExpectedParts;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::ShardSize;
use zkfabric_testing::asm::Assembler;
use zkfabric_testing::row::RowChecker;
use zkfabric_testing::sample::Sample;
use zkfabric_testing::{execution, free, necessity, samples, witnesses};
use zkfabric_vm::isa::Op;

/// Seed of all randomness here.
const SEED: u64 = 0x5eed;

fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}

fn honest(chip: &str) {
    let chip_set = chip_set();
    if let Err(error) = necessity::check_honest(&chip_set, chip, SEED) {
        panic!("{error}");
    }
}

fn attacks(chip: &str) {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, chip));
    let rows = samples::honest(&chip_set, chip, 24, SEED);
    let breach = necessity::attack(&checker, &rows, Sample::chosen(), SEED);
    if let Some(breach) = breach {
        panic!("chip {chip}: a row passes that should not: {breach:#?}");
    }
}

fn necessary(chip: &str) {
    let chip_set = chip_set();
    let unnecessary = necessity::unnecessary(&chip_set, chip, Sample::chosen(), SEED);
    assert!(
        unnecessary.is_empty(),
        "chip {chip}: what is reached without each of these is not what it should be: {unnecessary:#?}"
    );
}

/// Stamps three tests per chip.
macro_rules! chip_tests {
    ($($chip:ident),* $(,)?) => {
        const TESTED: &[&str] = &[$(stringify!($chip)),*];

        $(mod $chip {
            #[test]
            fn honest_rows_are_right() {
                super::honest(stringify!($chip));
            }

            #[test]
            fn changed_rows_are_rejected() {
                super::attacks(stringify!($chip));
            }

            #[test]
            fn every_constraint_is_needed() {
                super::necessary(stringify!($chip));
            }
        })*
    };
}

/// Stamps the first of the three tests, for chips whose other tests are elsewhere.
macro_rules! honest_tests {
    ($($chip:ident),* $(,)?) => {
        const HONEST: &[&str] = &[$(stringify!($chip)),*];

        $(mod $chip {
            #[test]
            fn honest_rows_are_right() {
                super::honest(stringify!($chip));
            }
        })*
    };
}

// tests/keccak.rs, tests/curve, tests/modular, tests/sha256 and tests/blake2b.rs have wrong rows
// for each of these chips' constraints.
honest_tests! {
    keccak_bits, curve_add, curve_double, modular_256, modular_384, sha256_compress, sha256_rounds, blake2b_round,
}

// Tables and cells, then instructions.
chip_tests! {
    range16, bytes_table, power, memory, bump, input, halt, keccak_absorb,
    ecall, add, add_imm, add_word, shift_add, bitwise, xor, shift_imm, shift, shift_word, shift_unsigned_word, less_unsigned, compare, bytes, or_combine, count_zeros, count_ones, mul, mul_signed, div, div_signed, branch_equal, branch_less, jump, jump_register, load_double, load, store_double, store, load_reserved, store_conditional, amo,
}

#[test]
fn every_chip_is_tested() {
    let chip_set = chip_set();
    for air in &chip_set.airs {
        // Their rows come from a whole program: tests/executions.rs.
        if air.name != "program" && air.name != "image" {
            assert!(
                TESTED.contains(&air.name.as_str()) || HONEST.contains(&air.name.as_str()),
                "{} has no tests",
                air.name
            );
        }
    }
}

/// A constraint or message removed from the source is noticed here, whatever the attacks find.
#[test]
fn every_chip_has_what_is_expected() {
    let chip_set = chip_set();
    let mut expected = expected::chips();
    for air in &chip_set.airs {
        let expected = expected.remove(&air.name).unwrap_or_default();
        assert_eq!(
            ExpectedParts::of(air),
            expected,
            "chip {}: is tests/expected/chips.txt right?",
            air.name
        );
    }
    let gone: Vec<_> = expected.into_keys().collect();
    assert!(gone.is_empty(), "no chips {gone:?}");
}

/// The lists of exceptions and of wrong rows name constraints and messages that exist.
#[test]
fn every_listed_name_exists() {
    let chip_set = chip_set();
    let harmless = free::HARMLESS.iter().map(|h| (h.chip, h.constraint));
    let witnesses = witnesses::WITNESSES.iter().map(|w| (w.chip, w.refused_by));
    for (chip, name) in harmless.chain(witnesses) {
        let mut names = necessity::omissions(samples::air(&chip_set, chip)).into_iter();
        assert!(names.any(|(known, _)| known == name), "{chip}: {name}");
    }
}

#[test]
fn wrong_rows_made_by_hand_are_refused() {
    let chip_set = chip_set();
    for witness in witnesses::WITNESSES {
        assert!(witness.is_refused(&chip_set), "passes: {witness:?}");
    }
}

/// Tables, program and image have only messages with the verifier's columns: none of their rows is
/// wrong by itself.
#[test]
fn no_execution_balances_without_a_message_of_a_table() {
    let mut chip_set = chip_set();
    let mut program = Assembler::new(0x1_0000);
    program.li(5, 3);
    // Byte and power tables.
    program.register(Op::And, 6, 5, 5);
    program.register(Op::Sll, 6, 5, 5);
    program.halt(0);
    let program = program.program(&[]).expect("a program");
    let run = execution::run(&program, &[], 1 << 20);
    let traces = execution::traces(&chip_set, &program, &run, Heights::new(16), &ShardSize::MAX);
    let balances = |chip_set: &ChipSet| {
        let balance = traces.balance(chip_set, &program);
        balance.expect("a claim").is_balanced()
    };
    assert!(balances(&chip_set));
    for chip in 0..chip_set.airs.len() {
        if chip_set.airs[chip].fixed.is_empty() {
            continue;
        }
        for index in 0..chip_set.airs[chip].interactions.len() {
            let message = chip_set.airs[chip].interactions.remove(index);
            assert!(!balances(&chip_set), "{} {index}", chip_set.airs[chip].name);
            chip_set.airs[chip].interactions.insert(index, message);
        }
    }
}

/// The reason why the constraint "one operation" of `load` and `store` is listed as harmless.
#[test]
fn sums_of_codes_of_loads_and_of_stores_are_codes_of_nothing() {
    let chip_set = chip_set();
    for name in ["load", "store"] {
        let mut chips = chip_set.instructions();
        let chip = chips.find(|(_, chip)| chip.name() == name);
        let (_, chip) = chip.expect("a chip");
        let ops = chip.ops();
        for flags in 0..1u32 << ops.len() {
            if flags.count_ones() == 1 {
                continue;
            }
            let set = ops.iter().enumerate().filter(|(i, _)| flags >> i & 1 == 1);
            let sum: u32 = set.map(|(_, op)| u32::from(op.code())).sum();
            let op = u8::try_from(sum).ok().and_then(Op::from_code);
            assert!(
                !op.is_some_and(Op::is_provable),
                "{name}, flags {flags:07b}: {op:?}"
            );
        }
    }
}
