//! Arithmetic in lanes against portable arithmetic, at the bounds of its ranges.

use ark_ff::{AdditiveGroup, Field as _, PrimeField};
use zkfabric_kernels_cpu::Isa;
use zkfabric_kernels_cpu::lanes::{Kernel, LANES, Lanes, MASK52, Twin};

use super::field::{Element, Field, limbs};
use super::group::{Limbs, load, store};
use super::root::square_root;
use crate::curve::{Base, P};

/// Results of each operation on two groups, `a` beside `b` and `b` beside `a`.
#[derive(Debug, Clone, Copy)]
struct Operations {
    a: Limbs,
    b: Limbs,
}

/// What [`Operations`] computes, in this order.
const NAMES: [&str; 9] = [
    "product",
    "square",
    "sum of products",
    "product and square",
    "canonical",
    "difference",
    "sum",
    "selection",
    "square root",
];

/// Limbs of both groups by operation, and masks of zero and odd lanes.
type Results = (Vec<[Limbs; 2]>, [[u8; 2]; 2]);

impl Kernel for Operations {
    type Output = Results;

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> Results {
        let f = Field::<L, 2>::new(l);
        let a: Element<L, 2> = load(l, [&self.a, &self.b]);
        let b: Element<L, 2> = load(l, [&self.b, &self.a]);
        let canonical = f.canonical(&a);
        let small = f.mul(&a, &b);
        let results = [
            small,
            f.square(&a),
            f.sum_of_products([&a, &small], [&f.mul(&small, &b), &small]),
            f.product_and_square([&a, &small], &f.mul(&b, &b)),
            canonical,
            f.sub_plus(&small, &f.square(&b), 2),
            f.carry(&f.add(&small, &f.shift::<3>(&small))),
            f.select([0b1010_0110, 0b0000_1111], &a, &b),
            square_root(f, &a),
        ];
        let limbs = results
            .iter()
            .map(|element| {
                let mut out = [[[0; LANES]; 5]; 2];
                store(l, &element[0], &mut out[0]);
                store(l, &element[1], &mut out[1]);
                out
            })
            .collect();
        (limbs, [f.is_zero(&canonical), f.is_odd(&canonical)])
    }

    fn portable(self) -> Results {
        self.run(Twin)
    }
}

/// Reads limbs of a lane.
fn value(limbs: &Limbs, lane: usize) -> Base {
    let shift = Base::from(1_u64 << 52);
    limbs.iter().rev().fold(Base::ZERO, |value, limb| {
        value * shift + Base::from(limb[lane])
    })
}

/// Carried limbs: edges, then random ones.
fn elements() -> Vec<[u64; 5]> {
    let p = limbs(P);
    let near = |offset: i64| {
        let mut limbs = p;
        limbs[0] = limbs[0].wrapping_add_signed(offset);
        limbs
    };
    let mut all = vec![
        [0; 5],
        [1, 0, 0, 0, 0],
        [2, 0, 0, 0, 0],
        near(-1),
        near(0),
        near(1),
        // 2^256 - 1, 2^256, and 2^260 - 1.
        [MASK52, MASK52, MASK52, MASK52, MASK52 >> 4],
        [0, 0, 0, 0, 1 << 48],
        [MASK52; 5],
        [0, MASK52, 0, MASK52, 0],
        [MASK52, 0, MASK52, 0, MASK52],
    ];
    // 15 p, the largest multiple below 2^260.
    let mut carry = 0;
    let multiple = p.map(|limb| {
        let sum = 15 * limb + carry;
        carry = sum >> 52;
        sum & MASK52
    });
    all.push(multiple);
    let mut state = 0x1234_5678_9abc_def0_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state ^ state >> 31) & MASK52
    };
    for _ in 0..60 {
        all.push([next(), next(), next(), next(), next()]);
    }
    all
}

#[test]
fn operations_equal_portable_arithmetic() {
    let elements = elements();
    let count = elements.len();
    for isa in Isa::tested() {
        // Every edge meets every edge.
        for shift in 0..count.min(if isa.is_twin() { 13 } else { count }) {
            let at = |offset: usize| -> Limbs {
                core::array::from_fn(|limb| {
                    core::array::from_fn(|lane| elements[(offset + lane) % count][limb])
                })
            };
            for first in (0..count).step_by(if isa.is_twin() { 24 } else { LANES }) {
                let operations = Operations {
                    a: at(first),
                    b: at(first + shift),
                };
                compare(isa, &operations);
            }
        }
    }
}

fn compare(isa: Isa, operations: &Operations) {
    let (results, [zero, odd]) = isa.dispatch(*operations);
    for (n, lane) in (0..2).flat_map(|n| (0..LANES).map(move |lane| (n, lane))) {
        let [a, b] = if n == 0 {
            [operations.a, operations.b]
        } else {
            [operations.b, operations.a]
        }
        .map(|limbs| value(&limbs, lane));
        let product = a * b;
        let mask: u8 = [0b1010_0110, 0b0000_1111][n];
        let expected = [
            product,
            a.square(),
            a * product + product * b * product,
            a * product + b.square().square() * Base::from(8_u64),
            a,
            product - b.square(),
            product * Base::from(9_u64),
            if mask >> lane & 1 == 1 { a } else { b },
            a.pow(ROOT),
        ];
        for ((name, result), expected) in NAMES.iter().zip(&results).zip(expected) {
            assert_eq!(
                value(&result[n], lane),
                expected,
                "{name} in lane {lane} of group {n}, {}",
                isa.name()
            );
            assert!(
                result[n].iter().all(|limb| limb[lane] <= MASK52),
                "{name} is carried"
            );
        }
        let canonical = a.into_bigint().0;
        let limbs = limbs(canonical);
        assert!(
            results[4][n]
                .iter()
                .zip(limbs)
                .all(|(got, limb)| got[lane] == limb)
        );
        assert_eq!(zero[n] >> lane & 1 == 1, canonical == [0; 4]);
        assert_eq!(odd[n] >> lane & 1 == 1, canonical[0] & 1 == 1);
    }
}

/// `(p + 1) / 4`.
const ROOT: [u64; 4] = {
    let [a, b, c, d] = P;
    // The lowest word is odd, so adding one does not carry.
    let a = a + 1;
    [a >> 2 | b << 62, b >> 2 | c << 62, c >> 2 | d << 62, d >> 2]
};
