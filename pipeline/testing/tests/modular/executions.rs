//! Executions with all kinds of operands.

use num_bigint::BigUint;
use zkfabric_abi::modular::{CODES_256, CODES_384, OPERATIONS, Operation};
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::oracle::curve::number;
use zkfabric_testing::oracle::modular::result;
use zkfabric_testing::{calls, execution};
use zkfabric_vm::{ExecutionError, Executor, Limits};

/// Number of words of the data.
const WORDS: usize = 32;
/// Base address of the data.
const DATA: u64 = 0x1_1000;

/// Returns a program that makes one call with result, a, b and m at these words of its data.
fn call(code: u64, places: [usize; 4]) -> Assembler {
    let mut program = Assembler::new(0x1_0000);
    for (register, place) in (10..).zip(places) {
        program.li(register, DATA + 8 * place as u64);
    }
    program.li(17, code);
    program.ecall();
    program.halt(0);
    assert_eq!(program.data_base(), DATA);
    program
}

fn bytes(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Runs every operation with its operands at these words and compares the results with the oracle.
fn check(words: &[u64], places: [usize; 4]) {
    for (codes, count) in [(CODES_256, 4), (CODES_384, 6)] {
        for (code, operation) in codes.into_iter().zip(OPERATIONS) {
            let [to, a, b, m] = places;
            let numbers = [a, b, m, to].map(|place| &words[place..place + count]);
            let expected = result(operation, numbers).expect("a modulus");
            let after = execution::words_after(&call(code, places), words);
            let mut kept = words.to_vec();
            if operation == Operation::Accumulate {
                let written = [&after[to..to + count], &after[m..m + count]].concat();
                assert_eq!(number(&written), expected);
                kept[m..m + count].clone_from_slice(&after[m..m + count]);
            } else {
                assert_eq!(number(&after[to..to + count]), expected, "{operation:?}");
            }
            kept[to..to + count].clone_from_slice(&after[to..to + count]);
            assert_eq!(after, kept);
        }
    }
}

/// Returns random words, with those of m above all others.
fn random(rng: &mut Rng, m: usize) -> Vec<u64> {
    let mut words: Vec<u64> = (0..WORDS).map(|_| rng.next_u64() >> 1).collect();
    for count in [4, 6] {
        words[m + count - 1] |= 1 << 63;
    }
    words
}

#[test]
fn results_are_those_of_integers() {
    let mut rng = Rng::new(1);
    let mut words = random(&mut rng, 12);
    check(&words, [18, 0, 6, 12]);
    // Ones, zeros and the largest numbers.
    words[..18].fill(u64::MAX);
    words[0] -= 1;
    check(&words, [18, 0, 6, 12]);
    words[..12].fill(0);
    check(&words, [18, 0, 6, 12]);
}

#[test]
fn result_and_operands_may_overlap() {
    let mut rng = Rng::new(2);
    let words = random(&mut rng, 12);
    for places in [
        [0, 0, 0, 12],
        [0, 0, 6, 12],
        [6, 0, 6, 12],
        [3, 1, 2, 12],
        [18, 12, 12, 12],
        [0, 0, 12, 12],
        [3, 14, 1, 12],
    ] {
        // The quotient only fits with a factor below the modulus.
        if places[1] == places[3] {
            let mut words = words.clone();
            words[places[3]..places[3] + 6].fill(u64::MAX);
            check_all_but_products(&words, places);
        } else {
            check(&words, places);
        }
    }
}

/// Checks sums of an operand with itself, and differences, with operand and modulus in one place.
fn check_all_but_products(words: &[u64], places: [usize; 4]) {
    let [to, ..] = places;
    for (codes, count) in [(CODES_256, 4), (CODES_384, 6)] {
        let [_, add, subtract, _] = codes;
        for code in [add, subtract] {
            let after = execution::words_after(&call(code, places), words);
            assert_eq!(number(&after[to..to + count]), BigUint::ZERO);
        }
    }
}

#[test]
fn a_modulus_in_the_result_ends_the_execution() {
    for (codes, count) in [(CODES_256, 4), (CODES_384, 6)] {
        for code in codes {
            for distance in 1 - count..count {
                let m = DATA + 8 * 10;
                let to = m.wrapping_add_signed(8 * distance);
                let got = error(code, [to, DATA, DATA, m], &[5; WORDS]);
                let overlap =
                    matches!(got, ExecutionError::Overlap { address, .. } if address == m);
                assert!(overlap, "{got:?}");
            }
        }
    }
}

fn error(code: u64, registers: [u64; 4], words: &[u64]) -> ExecutionError {
    let mut program = Assembler::new(0x1_0000);
    for (register, value) in (10..).zip(registers) {
        program.li(register, value);
    }
    program.li(17, code);
    program.ecall();
    program.halt(0);
    let program = program.program(&bytes(words)).expect("a program");
    let executor = Executor::new(&program).expect("an executor");
    let limits = Limits {
        memory_bytes: 1 << 20,
        ..Limits::default()
    };
    executor.run(&[], &limits).expect_err("no result")
}

#[test]
fn quotients_out_of_range_end_the_execution() {
    let mut words = vec![u64::MAX; WORDS];
    words[12..18].fill(0);
    let places = [18, 0, 6, 12].map(|place| DATA + 8 * place);
    for m in [0, 1] {
        words[12] = m;
        for code in CODES_256[..3].iter().chain(&CODES_384[..3]) {
            if m == 1 && [CODES_256[2], CODES_384[2]].contains(code) {
                // The difference of equal numbers is zero, which fits.
                continue;
            }
            let got = error(*code, places, &words);
            assert!(matches!(got, ExecutionError::Quotient { .. }), "{got:?}");
        }
    }
    // A difference that is not below the modulus.
    words[12] = 7;
    words[6..12].fill(0);
    for code in [CODES_256[2], CODES_384[2]] {
        let got = error(code, places, &words);
        assert!(matches!(got, ExecutionError::Quotient { .. }), "{got:?}");
    }
}

#[test]
fn addresses_that_do_not_exist_end_the_execution() {
    // The words of the program itself are a modulus.
    for (codes, count) in [(CODES_256, 4), (CODES_384, 6)] {
        for code in codes {
            calls::check_addresses(code, [count; 2], &[(12, 0x1_0000), (13, 0x1_0000)]);
        }
    }
    let good = DATA;
    for code in CODES_256.into_iter().chain(CODES_384) {
        for register in [2, 3] {
            for (bad, misaligned) in [(good + 1, true), ((1 << 20) - 8, false), (0, false)] {
                let mut registers = [good + 0x80, good, good, good];
                registers[register] = bad;
                let got = error(code, registers, &[1; WORDS]);
                let expected = match got {
                    ExecutionError::Misaligned { .. } => misaligned,
                    ExecutionError::BadAddress { .. } => !misaligned,
                    _ => false,
                };
                assert!(expected, "{got:?}");
            }
        }
    }
}
