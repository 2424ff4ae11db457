//! Every operation with operands at the limits of its ranges, on every instruction set, against
//! arkworks and big integers.

use ark_bn254::Fr;
use ark_ff::{BigInteger as _, Field as _, One as _, PrimeField as _, Zero as _};
use num_bigint::BigUint;
use zkfabric_kernels_cpu::{field::Modulus as _, lanes::MASK52};

use super::*;

fn modulus() -> BigUint {
    Fr::MODULUS.into()
}

/// Stores eight values in memory: unchanged in lanes, as the elements they represent in arkworks'
/// form.
fn stored(isa: Isa, values: &[BigUint; LANES]) -> Stored {
    let mut stored = Stored::default();
    for (lane, value) in values.iter().enumerate() {
        if isa.has_lanes() {
            for (i, row) in stored.iter_mut().enumerate() {
                row[lane] = u64::try_from((value >> (52 * i)) & BigUint::from(MASK52)).unwrap();
            }
        } else {
            for (row, word) in stored.iter_mut().zip(element(value).words()) {
                row[lane] = *word;
            }
        }
    }
    stored
}

/// Returns the values of carried limbs.
fn raw(stored: &Stored) -> [BigUint; LANES] {
    core::array::from_fn(|lane| {
        stored.iter().rev().fold(BigUint::zero(), |sum, row| {
            assert!(row[lane] <= MASK52, "a limb is not carried");
            (sum << 52_u32) + row[lane]
        })
    })
}

/// Returns the element that a value in lanes represents.
fn element(value: &BigUint) -> Fr {
    Fr::from(value.clone()) / Fr::from(2_u64).pow([260])
}

fn random(state: &mut u64) -> BigUint {
    let mut bytes = [0_u8; 40];
    for chunk in bytes.chunks_mut(8) {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        chunk.copy_from_slice(&(*state ^ *state >> 29).to_le_bytes());
    }
    BigUint::from_bytes_le(&bytes)
}

/// Returns values in `[0, limit]`: both ends, the elements 0, 1 and -1 at the top, steps of the
/// limbs, random ones.
fn below(limit: &BigUint, state: &mut u64) -> Vec<BigUint> {
    let p = modulus();
    let one = BigUint::one();
    // At least one, so that a predecessor exists.
    let top = (limit / &p * &p).max(one.clone());
    let mut values = vec![BigUint::zero(), one.clone(), limit.clone()];
    for value in [
        top.clone(),
        &top - &one,
        &top + &one,
        (limit >> 208_u32 << 208_u32) - &one,
        (limit >> 208_u32 << 208_u32) | (BigUint::from(MASK52) << 52_u32),
    ] {
        if value <= *limit {
            values.push(value);
        }
    }
    values.extend((0..13).map(|_| random(state) % (limit + &one)));
    values
}

#[derive(Debug, Clone, Copy)]
enum Operation {
    Add,
    Sub(u64),
    Mul,
    MulSub(u64),
    Dot2,
    Fold(u64),
    AddScaled,
    Reduce,
    Masked(u8),
    Select(u8),
    /// `count` times `a b + c d`; whether the factors are prepared; whether the total is reduced.
    Total {
        count: u64,
        factor: bool,
        lazy: bool,
    },
    /// `a b` for this many constants `b`.
    Splat,
    /// Round trip through arkworks elements.
    Repack,
}

struct Apply<'a> {
    operation: Operation,
    operands: &'a [Stored; 4],
    constant: Fr,
}

impl PackedKernel for Apply<'_> {
    type Output = (Stored, [Fr; LANES]);

    fn run<P: Packed>(self, p: P) -> Self::Output {
        let [a, b, c, d] = [0, 1, 2, 3].map(|i| p.load(&self.operands[i]));
        p.prefetch(&self.operands[3]);
        let challenge = p.challenge(&Challenge::new(self.constant));
        let constant = Constant::new(self.constant);
        let out = match self.operation {
            Operation::Add => p.add(a, b),
            Operation::Sub(k) => p.sub(a, b, k),
            Operation::Mul => p.mul(a, b),
            Operation::MulSub(k) => p.mul_sub(a, b, c, k),
            Operation::Dot2 => p.dot2(a, b, c, d),
            Operation::Fold(k) => p.fold(a, b, &challenge, k),
            Operation::AddScaled => p.add_scaled(a, b, &challenge),
            Operation::Reduce => p.reduce(a),
            Operation::Masked(mask) => p.masked(mask, a),
            Operation::Select(mask) => p.select(mask, a, b),
            Operation::Total {
                count,
                factor,
                lazy,
            } => {
                let mut sum = p.sum();
                for _ in 0..count {
                    if factor {
                        p.accumulate_factor(&mut sum, &p.factor(&constant), b);
                    } else {
                        p.accumulate(&mut sum, a, b);
                    }
                    p.accumulate(&mut sum, c, d);
                }
                if lazy {
                    p.total_lazy(sum)
                } else {
                    p.total(sum)
                }
            }
            Operation::Splat => p.add(p.splat(&constant), p.zero()),
            Operation::Repack => p.pack(&p.unpack(a)),
        };
        let mut stored = Stored::default();
        p.store(out, &mut stored);
        (stored, p.unpack(out))
    }
}

/// Returns the expected result of the operation.
fn expected(operation: Operation, [a, b, c, d]: [Fr; 4], r: Fr, lane: usize) -> Fr {
    match operation {
        Operation::Add => a + b,
        Operation::Sub(_) => a - b,
        Operation::Mul => a * b,
        Operation::MulSub(_) => a * b - c,
        Operation::Dot2 => a * b + c * d,
        Operation::Fold(_) => a + r * (b - a),
        Operation::AddScaled => a + r * b,
        Operation::Reduce | Operation::Repack => a,
        Operation::Masked(mask) if mask >> lane & 1 == 1 => a,
        Operation::Masked(_) => Fr::zero(),
        Operation::Select(mask) if mask >> lane & 1 == 1 => a,
        Operation::Select(_) => b,
        Operation::Total { count, factor, .. } => {
            Fr::from(count) * (if factor { r } else { a } * b + c * d)
        }
        Operation::Splat => r,
    }
}

/// Bounds of one operation: ranges of the operands as multiples of `p`, whether a range includes
/// its end, and the bound of the result in thousandths of `p`.
struct Bounds {
    operation: Operation,
    ranges: [u64; 4],
    closed: [bool; 4],
    result: u64,
}

fn bounds() -> Vec<Bounds> {
    let bound = |operation, ranges, result| Bounds {
        operation,
        ranges,
        closed: [false; 4],
        result,
    };
    let product = |sum: u64| sum * 100_000 / 8466 + 2000;
    // "Reduced": p + p / 2^38.
    let reduced = 1001;
    let mut all = vec![
        bound(Operation::Add, [42, 42, 1, 1], 84_000),
        bound(Operation::Add, [1, 83, 1, 1], 84_000),
        bound(Operation::Reduce, [84, 1, 1, 1], reduced),
        bound(Operation::Masked(0b1010_0110), [84, 1, 1, 1], 84_000),
        bound(Operation::Masked(0xff), [84, 1, 1, 1], 84_000),
        bound(Operation::Masked(0), [84, 1, 1, 1], 1),
        bound(Operation::Select(0b0110_1010), [84, 84, 1, 1], 84_000),
        bound(Operation::AddScaled, [1, 84, 1, 1], 8100),
        bound(Operation::AddScaled, [76, 84, 1, 1], 83_100),
        bound(Operation::Splat, [1; 4], 1000),
        bound(Operation::Repack, [84, 1, 1, 1], reduced),
    ];
    for k in [1, 2, 21, 42, 83] {
        let mut sub = bound(Operation::Sub(k), [84 - k, k, 1, 1], 84_000);
        sub.closed[1] = true;
        all.push(sub);
        let mut fold = bound(Operation::Fold(k), [k, 84 - k, 1, 1], 1000 * k + 7100);
        // The folded difference stays below 2^260 too.
        if k <= 76 {
            fold.closed[0] = true;
            all.push(fold);
        }
    }
    for (x, y) in [(83, 83), (84, 82), (1, 84), (1, 1), (17, 17)] {
        all.push(bound(Operation::Mul, [x, y, 1, 1], product(x * y)));
    }
    for (x, y, k) in [(58, 58, 40), (82, 82, 2), (1, 1, 81)] {
        let result = product(x * y) + 1000 * k;
        let mut mul_sub = bound(Operation::MulSub(k), [x, y, k, 1], result);
        mul_sub.closed[2] = true;
        all.push(mul_sub);
    }
    for ranges in [[58, 58, 58, 60], [83, 83, 3, 3], [41, 84, 41, 84], [1; 4]] {
        let sum = ranges[0] * ranges[1] + ranges[2] * ranges[3];
        all.push(bound(Operation::Dot2, ranges, product(sum)));
    }
    for (count, ranges) in [
        (0, [1; 4]),
        (1, [58, 58, 58, 60]),
        (16, [1, 84, 3, 84]),
        (100, [5, 6, 6, 6]),
        (100, [1, 34, 1, 34]),
    ] {
        let sum = count * (ranges[0] * ranges[1] + ranges[2] * ranges[3]);
        assert!(sum <= 6900);
        for (factor, lazy) in [(false, false), (false, true), (true, true)] {
            let operation = Operation::Total {
                count,
                factor,
                lazy,
            };
            let result = if lazy { product(sum) } else { reduced };
            all.push(bound(operation, ranges, result));
        }
    }
    all
}

#[test]
fn operations_at_their_bounds() {
    let p = modulus();
    let constants = [
        Fr::zero(),
        Fr::one(),
        -Fr::one(),
        Fr::from(2_u64).pow([253]),
        Fr::from(7_u64).inverse().unwrap(),
    ];
    let mut state = 0x0123_4567_89ab_cdef;
    let mut met = 0;
    for (index, bound) in bounds().into_iter().enumerate() {
        let candidates: [Vec<BigUint>; 4] = core::array::from_fn(|i| {
            let end = &p * bound.ranges[i];
            let limit = if bound.closed[i] { end } else { end - 1_u32 };
            below(&limit, &mut state)
        });
        // All pairs of the first two operands; the other operands advance alongside.
        let pairs = candidates[0].len() * candidates[1].len();
        for start in (0..pairs).step_by(LANES) {
            let values: [[BigUint; LANES]; 4] = core::array::from_fn(|i| {
                core::array::from_fn(|lane| {
                    let at = start + lane;
                    let [a, b] = [at % candidates[0].len(), at / candidates[0].len()];
                    let at = [a, b, at * 5 + 1, at * 7 + 2][i];
                    candidates[i][at % candidates[i].len()].clone()
                })
            });
            let constant = constants[(index + start / LANES) % constants.len()];
            for isa in Isa::tested() {
                let operands = values.each_ref().map(|values| stored(isa, values));
                let apply = Apply {
                    operation: bound.operation,
                    operands: &operands,
                    constant,
                };
                let (out, unpacked) = dispatch(isa, apply);
                for lane in 0..LANES {
                    let elements = values.each_ref().map(|values| element(&values[lane]));
                    let want = expected(bound.operation, elements, constant, lane);
                    assert_eq!(unpacked[lane], want, "{:?} on {isa:?}", bound.operation);
                    met += 1;
                }
                if isa.has_lanes() {
                    let limit = &p * bound.result / 1000_u32;
                    let largest = raw(&out).into_iter().max().unwrap();
                    assert!(
                        largest <= limit,
                        "{:?} on {isa:?}: {largest}",
                        bound.operation
                    );
                }
            }
        }
    }
    assert!(met > 10_000);
}

#[test]
fn constants_are_the_same_in_each_form() {
    for value in [Fr::one(), -Fr::one(), Fr::from(3_u64).pow([99])] {
        let limbs = Constant::new(value).limbs;
        let big = limbs
            .iter()
            .rev()
            .fold(BigUint::zero(), |sum, limb| (sum << 52_u32) + *limb);
        assert_eq!(element(&big), value);
        assert!(big < modulus());
    }
    assert_eq!(power_of_two(70), Fr::from(1_u128 << 70));
    assert_eq!(Fr::MODULUS.num_bits(), 254);
}

struct SumOfLanes([Fr; LANES]);

impl PackedKernel for SumOfLanes {
    type Output = Fr;

    fn run<P: Packed>(self, p: P) -> Fr {
        sum_lanes(p, p.pack(&self.0))
    }
}

#[test]
fn lanes_add_up() {
    let values = core::array::from_fn(|i| Fr::from(5_u64).pow([100 * i as u64]));
    for isa in Isa::tested() {
        assert_eq!(dispatch(isa, SumOfLanes(values)), values.iter().sum::<Fr>());
    }
}
