//! Additions with coordinates at the edges of their range.

use ark_bn254::Fq;
use ark_ff::{AdditiveGroup, BigInt, BigInteger, Field as _, PrimeField};
use zkfabric_kernels_cpu::{
    field::Modulus,
    lanes::{LANES, Lanes},
};

use super::{
    super::{
        point::{INFINITY, Packed, x, y},
        round::{Additions, Operands, Round, Special},
    },
    Random, isas,
};

/// Additions of listed operands.
#[derive(Clone, Copy)]
struct Listed<'a>(&'a [[[Packed; LANES]; 2]]);

impl Additions for Listed<'_> {
    const SIGNED: bool = false;

    fn groups(&self) -> usize {
        self.0.len()
    }

    fn operands(&self, group: usize) -> Operands<'_> {
        let [first, second] = &self.0[group];
        Operands {
            first: core::array::from_fn(|lane| &first[lane]),
            second: core::array::from_fn(|lane| &second[lane]),
            negative: [0; 2],
        }
    }

    fn target(&self, group: usize, lane: usize) -> usize {
        LANES * group + lane
    }

    fn prefetch<L: Lanes>(&self, _lanes: L, _group: usize) {}
}

/// Returns words at the edges of the range of coordinates: below `p + p / 2^38`, not multiples of
/// `p`.
fn edges() -> Vec<[u64; 4]> {
    let p = Fq::MODULUS;
    let add = |a: BigInt<4>, b: BigInt<4>| {
        let mut sum = a;
        assert!(!sum.add_with_carry(&b));
        sum
    };
    let excess = p >> 38_u32;
    let one = BigInt::from(1_u64);
    let bit = |n: usize| {
        let mut words = [0; 4];
        words[n / 64] = 1 << (n % 64);
        BigInt(words)
    };
    let mut last = excess;
    last.sub_with_borrow(&one);
    let mut below = p;
    below.sub_with_borrow(&one);
    // Residues small enough for two representatives, with low words and limbs that equal those of
    // other residues.
    let small = [
        one,
        BigInt::from(2_u64),
        last,
        bit(52),
        bit(64),
        bit(104),
        bit(200),
        add(bit(52), one),
        add(bit(208), one),
    ];
    let mut edges: Vec<[u64; 4]> = small.iter().flat_map(|a| [a.0, add(*a, p).0]).collect();
    edges.push(below.0);
    edges.push(add(bit(253), one).0);
    edges
}

/// Returns the element of a coordinate's words.
fn value(words: &[u64; 4]) -> Fq {
    let mut words = BigInt(*words);
    if words >= Fq::MODULUS {
        words.sub_with_borrow(&Fq::MODULUS);
    }
    Fq::from_words(words.0) / Fq::from(16_u64)
}

/// Returns the words of `-y`, below `p`.
fn opposite(y: &[u64; 4]) -> [u64; 4] {
    *(-value(y) * Fq::from(16_u64)).words()
}

/// Computes the sum by the formulas of the chord and the tangent, which are independent of the
/// curve.
fn by_formula(first: &Packed, second: &Packed) -> Option<(Fq, Fq)> {
    if *first == INFINITY && *second == INFINITY {
        return None;
    }
    let coordinates = |point: &Packed| (value(x(point)), value(y(point)));
    if *first == INFINITY {
        return Some(coordinates(second));
    }
    if *second == INFINITY {
        return Some(coordinates(first));
    }
    let ((x1, y1), (x2, y2)) = (coordinates(first), coordinates(second));
    let slope = if x1 != x2 {
        (y2 - y1) / (x2 - x1)
    } else if y1 == y2 {
        Fq::from(3_u64) * x1.square() / y1.double()
    } else {
        return None;
    };
    let x = slope.square() - x1 - x2;
    Some((x, slope * (x1 - x) - y1))
}

#[test]
fn additions_at_the_edges_of_the_range() {
    let edges = edges();
    let point = |x: [u64; 4], y: [u64; 4]| [x[0], x[1], x[2], x[3], y[0], y[1], y[2], y[3]];
    let mut points = vec![INFINITY];
    for x in &edges {
        for y in &edges {
            points.push(point(*x, *y));
        }
    }
    let mut pairs: Vec<[Packed; 2]> = Vec::new();
    let mut random = Random(5);
    for (i, first) in points.iter().enumerate() {
        // The other representatives of a residue come next: one place further for y, one row
        // further for x.
        let row = edges.len();
        let random = [random.below(points.len()), random.below(points.len())];
        for second in [
            i,
            i + 1,
            i + row,
            i + row + 1,
            i + row - 1,
            random[0],
            random[1],
            0,
        ] {
            let second = points[second % points.len()];
            // Points of one curve with one x are equal or opposite: other pairs are skipped.
            let (a, b) = (value(y(first)), value(y(&second)));
            if value(x(first)) != value(x(&second)) || a == b || a == -b {
                pairs.push([*first, second]);
            }
            if *first != INFINITY && second != INFINITY {
                pairs.push([*first, point(*x(&second), opposite(y(first)))]);
            }
        }
    }
    // Both coordinates occur in both representatives, in both orders.
    let met = |f: &dyn Fn(&Packed, &Packed) -> bool| pairs.iter().filter(|[a, b]| f(a, b)).count();
    let same = |a: &Packed, b: &Packed| value(x(a)) == value(x(b)) && x(a) != x(b);
    assert!(met(&|a, b| same(a, b) && value(y(a)) == value(y(b))) > 100);
    assert!(met(&|a, b| same(a, b) && value(y(a)) != value(y(b))) > 5);
    pairs.extend(pairs.clone().into_iter().map(|[a, b]| [b, a]));
    // All pairs together, and each alone among ordinary additions, where no other pair makes its
    // group suspected.
    let ordinary = [
        point([3, 5, 7, 11], [1; 4]),
        point([13, 17, 19, 23], [2; 4]),
    ];
    pairs.resize(pairs.len().next_multiple_of(LANES), ordinary);
    for i in 0..pairs.len() {
        let mut group = [ordinary; LANES];
        group[i % LANES] = pairs[i];
        pairs.extend(group);
    }
    pairs.resize(pairs.len().next_multiple_of(2 * LANES), ordinary);
    let groups: Vec<[[Packed; LANES]; 2]> = pairs
        .as_chunks::<LANES>()
        .0
        .iter()
        .map(|group| [group.map(|pair| pair[0]), group.map(|pair| pair[1])])
        .collect();
    let of_ordinary = by_formula(&ordinary[0], &ordinary[1]);
    let mut limit = Fq::MODULUS >> 38_u32;
    limit.add_with_carry(&Fq::MODULUS);
    for isa in isas() {
        let mut sums = vec![INFINITY; pairs.len()];
        isa.dispatch(Round {
            additions: Listed(&groups),
            sums: &mut sums,
            prefix: &mut vec![[[0; LANES]; 5]; groups.len()],
            special: &mut vec![Special::NONE; groups.len()],
        });
        for (pair, sum) in pairs.iter().zip(&sums) {
            let expected = if *pair == ordinary {
                of_ordinary
            } else {
                by_formula(&pair[0], &pair[1])
            };
            assert_eq!(*sum == INFINITY, expected.is_none(), "{pair:?}");
            if let Some(expected) = expected {
                assert_eq!(
                    (value(x(sum)), value(y(sum))),
                    expected,
                    "{pair:?} {}",
                    isa.name()
                );
                assert!(BigInt(*x(sum)) <= limit && BigInt(*y(sum)) <= limit);
            }
        }
    }
}
