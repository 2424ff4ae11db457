//! Executions with all kinds of operands.

use crate::needed::{modulus, number};
use num_bigint::BigInt;
use zkfabric_abi::curve::{BN254, CURVES, Curve, MAX_DOUBLINGS, SECP256K1};
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::draft::{big, modulo, order};
use zkfabric_testing::oracle::curve as affine;
use zkfabric_testing::{calls, execution};
use zkfabric_vm::isa::Op;

/// Number of words of the image, including the points.
const WORDS: usize = 32;
/// Base address of the data of small programs.
const DATA: u64 = 0x1_1000;

/// Returns a program that makes one call with sum and term at these words of its data and keeps the
/// answer in the last word.
fn call(code: u64, sum: u64, term: u64, steps: u64) -> Assembler {
    let mut program = Assembler::new(0x1_0000);
    program.li(10, DATA + 8 * sum);
    program.li(11, DATA + 8 * term);
    program.li(12, steps);
    program.li(17, code);
    program.ecall();
    program.li(5, DATA + 8 * (WORDS as u64 - 1));
    program.store(Op::Sd, 10, 5, 0);
    program.halt(0);
    assert_eq!(program.data_base(), DATA);
    program
}

/// Runs a call, checks the rows of its execution, and returns the words afterwards.
fn run(curve: &Curve, words: &[u64], sum: usize, term: usize, steps: u64) -> Vec<u64> {
    let program = call(curve.code, sum as u64, term as u64, steps);
    execution::words_after(&program, words)
}

fn words(numbers: [&BigInt; 2]) -> Vec<u64> {
    let words = numbers.map(|number| {
        let (_, digits) = number.to_u64_digits();
        (0..4).map(move |index| digits.get(index).copied().unwrap_or(0))
    });
    words.into_iter().flatten().collect()
}

/// Runs a call on these points and compares the result with the oracle; returns whether the sum was
/// computed.
fn check(curve: &Curve, sum: [&BigInt; 2], term: [&BigInt; 2], steps: u64) -> bool {
    let mut before = vec![7; WORDS];
    before[..8].copy_from_slice(&words(sum));
    before[8..16].copy_from_slice(&words(term));
    let after = run(curve, &before, 0, 8, steps);
    let of = |[x, y]: [&BigInt; 2]| [x, y].map(|number| number.magnitude().clone());
    let expected = affine::combined(curve, &of(sum), (steps >> 1, steps & 1 == 1), &of(term));
    assert_eq!(after[8..WORDS - 1], before[8..WORDS - 1]);
    match expected {
        Some([x, y]) if after[WORDS - 1] == 0 => {
            assert_eq!(after[..8], words([&big(&x), &big(&y)]));
            true
        }
        _ => {
            assert_eq!((&after[..8], after[WORDS - 1]), (&before[..8], 1));
            false
        }
    }
}

#[test]
fn sums_are_those_of_the_affine_formulas() {
    let mut rng = Rng::new(5);
    for curve in CURVES {
        let p = modulus(&curve);
        for steps in [0, 1, 2, 3, 5, 8, 41] {
            let [x, y, z, w] = [(); 4].map(|()| number(&curve, &mut rng));
            assert!(check(&curve, [&x, &y], [&z, &w], steps));
        }
        // Unreduced coordinates, and coordinates at the ends of the range.
        let top = (BigInt::from(1) << curve.bits) - 1;
        let small = BigInt::from(3);
        let one = BigInt::from(1);
        let raised = &small + &p;
        assert!(check(&curve, [&raised, &raised], [&one, &small], 3));
        assert!(check(&curve, [&one, &small], [&raised, &raised], 2));
        assert!(check(&curve, [&top, &top], [&one, &small], 4));
        assert!(check(
            &curve,
            [&BigInt::ZERO, &one],
            [&one, &BigInt::ZERO],
            4
        ));
    }
}

#[test]
fn what_has_no_slope_is_declined() {
    let mut rng = Rng::new(6);
    for curve in CURVES {
        let p = modulus(&curve);
        let small = |value: i64| BigInt::from(value);
        let (x, y) = (number(&curve, &mut rng), number(&curve, &mut rng));
        let minus = modulo(&-&y, &p);
        // Equal and opposite points, with x equal modulo p but not as integers.
        for other in [&y, &minus, &small(5)] {
            assert!(!check(&curve, [&x, &y], [&x, other], 0));
            assert!(!check(&curve, [&x, &y], [&x, other], 1));
        }
        let raised = small(9) + &p;
        assert!(!check(&curve, [&small(9), &y], [&raised, &y], 0));
        assert!(!check(&curve, [&raised, &y], [&small(9), &y], 0));
        // The doubled sum is the term, or its opposite.
        let doubled = affine::doubled(&curve, &[x.magnitude().clone(), y.magnitude().clone()]);
        let [dx, dy] = doubled.expect("a slope").map(|number| big(&number));
        assert!(!check(&curve, [&x, &y], [&dx, &dy], 2));
        assert!(!check(&curve, [&x, &y], [&dx, &dy], 3));
        // A y of zero, directly and as the modulus.
        assert!(!check(
            &curve,
            [&x, &BigInt::ZERO],
            [&small(1), &small(2)],
            2
        ));
        if curve == SECP256K1 {
            assert!(!check(&curve, [&x, &p], [&small(1), &small(2)], 2));
        }
        assert!(!check(
            &curve,
            [&BigInt::ZERO, &p],
            [&small(1), &small(2)],
            2
        ));
        assert!(check(
            &curve,
            [&x, &BigInt::ZERO],
            [&small(1), &small(2)],
            0
        ));
        // More doublings than allowed.
        for steps in [2 * MAX_DOUBLINGS + 2, u64::MAX, 1 << 63] {
            let mut before = vec![7; WORDS];
            before[..8].copy_from_slice(&words([&x, &y]));
            let after = run(&curve, &before, 0, 8, steps);
            assert_eq!((&after[..8], after[WORDS - 1]), (&before[..8], 1));
        }
    }
    // Coordinates of more bits than the curve allows.
    let mut before = vec![7; WORDS];
    for word in [3, 7, 11, 15] {
        before[..16].fill(7);
        before[word] = 1 << 62;
        let after = run(&BN254, &before, 0, 8, 2);
        assert_eq!((&after[..8], after[WORDS - 1]), (&before[..8], 1));
    }
}

/// Differences that vanish in the proof's field but not modulo the modulus of the curve.
#[test]
fn what_the_proof_cannot_tell_from_zero_is_declined() {
    let order = order();
    let p = modulus(&SECP256K1);
    let small = |value: i64| BigInt::from(value);
    let [x, y] = [&small(9), &small(4)];
    let declined = |sum: [&BigInt; 2], term: [&BigInt; 2], steps: u64| {
        let mut before = vec![7; WORDS];
        before[..8].copy_from_slice(&words(sum));
        before[8..16].copy_from_slice(&words(term));
        let after = run(&SECP256K1, &before, 0, 8, steps);
        assert_eq!((&after[..8], after[WORDS - 1]), (&before[..8], 1));
    };
    declined([x, y], [&(x + &order), y], 0);
    declined([x, y], [&(x + &order * 2), y], 0);
    declined([&(x + &p - &order * 3), y], [x, y], 0);
    declined([x, &order], [&small(1), y], 2);
    declined([x, &(&p - &order)], [&small(1), y], 2);
}

#[test]
fn sum_and_term_may_overlap() {
    let mut rng = Rng::new(8);
    let random: Vec<u64> = (0..WORDS as u64).map(|_| rng.next_u64() >> 3).collect();
    for curve in CURVES {
        // y of one point is x of the other; the same point, added to its own double.
        for (sum, term, steps) in [(0, 4, 0), (4, 0, 3), (0, 0, 2), (3, 5, 5)] {
            let after = run(&curve, &random, sum, term, steps);
            let point = |first: usize| {
                let (x, y) = random[first..first + 8].split_at(4);
                [affine::number(x), affine::number(y)]
            };
            let (doublings, subtract) = (steps >> 1, steps & 1 == 1);
            let expected =
                affine::combined(&curve, &point(sum), (doublings, subtract), &point(term));
            let [x, y] = expected.expect("a slope").map(|number| big(&number));
            let mut words_after = random.clone();
            words_after[sum..sum + 8].copy_from_slice(&words([&x, &y]));
            words_after[WORDS - 1] = 0;
            assert_eq!(after, words_after);
        }
    }
}

#[test]
fn addresses_that_do_not_exist_end_the_execution() {
    for curve in CURVES {
        calls::check_addresses(curve.code, [8, 8], &[(12, 2)]);
    }
}
