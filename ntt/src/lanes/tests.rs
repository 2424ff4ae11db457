//! Ranges at their bounds, on the portable twin of the lanes and on every instruction set of this
//! CPU.
//!
//! In unit tests each value that a transform writes to its buffer is compared with its bound from
//! the proof.

use ark_bn254::Fr;
use ark_ff::{Field, One, PrimeField, Zero};
use ark_poly::{EvaluationDomain, Radix2EvaluationDomain};
use zkfabric_kernels_cpu::{
    Isa,
    field::{Element, Field as LaneField, Limbs, Modulus, to_limbs52},
    lanes::{Kernel, LANES, Lanes, MASK52, Twin},
};

use super::{
    Engine, Job, LOG_SHORTEST,
    block::{Bound, get, lines, put, transform},
    levels::Levels,
    steps::{reverse, unload},
};
use crate::{Direction, Order, Orders, memory::Line};

/// Checks that each lane of five limbs is carried and below `bound p`.
pub(super) fn check_range(lines: &[Line], bound: u64) {
    let limit = Fr::CONSTANTS.multiple(bound);
    for lane in 0..LANES {
        let limbs: Vec<u64> = lines.iter().map(|line| line[lane]).collect();
        assert!(
            limbs.iter().all(|limb| *limb <= MASK52),
            "not carried: {limbs:x?}"
        );
        assert!(
            limbs.iter().rev().lt(limit.iter().rev()),
            "not below {bound} p: {limbs:x?}"
        );
    }
}

/// Returns `x + k p` in limbs.
fn lifted(x: Fr, k: u64) -> Limbs {
    let (mut out, multiple) = (to_limbs52(*x.words()), Fr::CONSTANTS.multiple(k));
    let mut carry = 0;
    for (limb, other) in out.iter_mut().zip(multiple) {
        carry += *limb + other;
        *limb = carry & MASK52;
        carry >>= 52;
    }
    out
}

/// Transform of given integers, one column per lane.
struct Block<'a> {
    log_n: u32,
    levels: &'a Levels,
    bound: u64,
    input: &'a [[Limbs; LANES]],
}

impl Kernel for &Block<'_> {
    type Output = Vec<[Fr; LANES]>;

    fn portable(self) -> Self::Output {
        self.run(Twin)
    }

    fn run<L: Lanes>(self, l: L) -> Self::Output {
        let f = LaneField::<L, Fr>::new(l);
        let mut buffer = vec![[0; 8]; lines(self.input.len())];
        for (index, values) in self.input.iter().enumerate() {
            let value: Element<L> =
                core::array::from_fn(|limb| l.load(&values.map(|value| value[limb])));
            let index = reverse(index, self.log_n);
            put(f, &mut buffer, index, value, Bound(self.bound));
        }
        transform(f, &mut buffer, self.log_n, self.levels, Bound(self.bound));
        (0..self.input.len())
            .map(|index| unload(f, get(f, &buffer, index)))
            .collect()
    }
}

fn column(n: usize, seed: u64) -> Vec<Fr> {
    let mut x = Fr::from(seed + 0x1234_5678_9abc).pow([9]);
    let step = |x: Fr| x * x + Fr::one();
    core::iter::repeat_with(|| {
        x = step(x);
        x
    })
    .take(n)
    .collect()
}

/// Returns columns whose sums and differences are extreme, as representatives modulo `p`.
fn extremes(n: usize) -> [Vec<Fr>; LANES] {
    // The largest representative of an element is p - 1.
    let mut words = <Fr as PrimeField>::MODULUS.0;
    words[0] -= 1;
    let (zero, largest) = (Fr::zero(), Fr::from_words(words));
    let pick = |f: &dyn Fn(usize) -> bool| -> Vec<Fr> {
        (0..n).map(|i| if f(i) { largest } else { zero }).collect()
    };
    [
        pick(&|_| true),
        pick(&|_| false),
        pick(&|i| i % 2 == 0),
        pick(&|i| i % 2 == 1),
        pick(&|i| i == 0),
        pick(&|i| i == n - 1),
        pick(&|i| i.count_ones() % 2 == 0),
        column(n, 5),
    ]
}

#[test]
fn blocks_stay_in_their_ranges() {
    for log_n in 0..=12 {
        let n = 1_usize << log_n;
        let domain = Radix2EvaluationDomain::<Fr>::new(n).unwrap();
        let columns = extremes(n);
        for (shift, bound) in [(None, 1), (None, 5), (Some(Fr::from(3)), 1)] {
            let levels = Levels::new(log_n, domain.group_gen(), shift).unwrap();
            let coset = domain.get_coset(shift.unwrap_or_else(Fr::one)).unwrap();
            let expected = columns.each_ref().map(|column| coset.fft(column));
            let input: Vec<[Limbs; LANES]> = (0..n)
                .map(|i| {
                    columns
                        .each_ref()
                        .map(|column| lifted(column[i], bound - 1))
                })
                .collect();
            let block = Block {
                log_n,
                levels: &levels,
                bound,
                input: &input,
            };
            for isa in Isa::tested() {
                for (index, values) in isa.dispatch(&block).into_iter().enumerate() {
                    let expected = expected.each_ref().map(|column| column[index]);
                    assert_eq!(values, expected, "2^{log_n}, {index}, {}", isa.name());
                }
            }
        }
    }
}

/// Points where the radix-4 passes must reduce: 10 levels from `5p` still fit, 11 do not.
#[test]
fn bounds_follow_the_proof() {
    let passes = |mut bound: Bound, count: u32| {
        let mut reductions = 0;
        for pass in 1..=count {
            let (reduce, after) = bound.radix4(pass == count);
            reductions += u32::from(reduce);
            bound = after;
        }
        (reductions, bound.0)
    };
    assert_eq!(passes(Bound(20), 4), (0, 84));
    assert_eq!(passes(Bound(10), 5), (1, 18));
    assert_eq!(passes(Bound(2), 5), (0, 82));
    assert_eq!(passes(Bound(20), 5), (1, 34));
    for start in 0..=32 {
        for count in 1..=14 {
            assert!(passes(Bound(start), count).1 <= 84);
        }
    }
}

#[test]
fn both_engines_on_the_twin_and_on_every_instruction_set() {
    for log_n in 0..=10 {
        let n = 1_usize << log_n;
        let domain = Radix2EvaluationDomain::<Fr>::new(n).unwrap();
        let generators = [domain.group_gen(), domain.group_gen_inv()];
        let engines: Vec<Engine> = Isa::tested()
            .filter(|isa| isa.has_lanes())
            .map(|isa| {
                Engine::new(
                    isa,
                    log_n,
                    generators,
                    domain.size_inv(),
                    Default::default(),
                )
                .unwrap()
            })
            .collect();
        for shift in [None, Some(Fr::from(9))] {
            let coset = domain.get_coset(shift.unwrap_or_else(Fr::one)).unwrap();
            // One column goes through the four steps, eight go side by side where that pays off.
            let columns: Vec<Vec<Fr>> = extremes(n).into_iter().chain([column(n, 1)]).collect();
            for engine in &engines {
                for (input, output) in [
                    (Order::Natural, Order::Natural),
                    (Order::BitReversed, Order::Natural),
                    (Order::Natural, Order::BitReversed),
                    (Order::BitReversed, Order::BitReversed),
                ] {
                    for direction in [Direction::Forward, Direction::Inverse] {
                        let mut got: Vec<Vec<Fr>> = columns
                            .iter()
                            .map(|column| ordered(column, log_n, input))
                            .collect();
                        let mut slices: Vec<&mut [Fr]> =
                            got.iter_mut().map(Vec::as_mut_slice).collect();
                        let left = engine
                            .transform(Job {
                                columns: &mut slices,
                                direction,
                                coset: shift.map(|s| (s, s.inverse().unwrap())),
                                orders: Orders { input, output },
                            })
                            .unwrap();
                        assert_eq!(left, usize::from(log_n < LOG_SHORTEST));
                        for (got, column) in got.iter().zip(&columns).take(9 - left) {
                            let expected = match direction {
                                Direction::Forward => coset.fft(column),
                                Direction::Inverse => coset.ifft(column),
                            };
                            assert!(*got == ordered(&expected, log_n, output));
                        }
                    }
                }
            }
        }
    }
}

fn ordered(values: &[Fr], log_n: u32, order: Order) -> Vec<Fr> {
    match order {
        Order::Natural => values.to_vec(),
        Order::BitReversed => (0..values.len())
            .map(|index| values[reverse(index, log_n)])
            .collect(),
    }
}
