//! Sums against arkworks', on every instruction set with lanes on this CPU and on the twin.

use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, PrimeGroup};
use ark_ff::{BigInt, Field as _, PrimeField, Zero};
use zkfabric_kernels_cpu::{Isa, Level};

use super::{
    pack,
    point::{self, INFINITY, negated_if, x, y},
    projective::LastSums,
    sum,
    tree::TILE,
    window_sum,
};
use crate::digits::Sorted;

mod edges;

/// Returns the twin first.
fn isas() -> Vec<Isa> {
    for level in [Level::Avx512, Level::Ifma] {
        match Isa::new(level) {
            Ok(_) => println!("lanes by {}: run here", level.name()),
            Err(error) => println!("lanes by {}: NOT RUN here: {error}", level.name()),
        }
    }
    Isa::tested().filter(|isa| isa.has_lanes()).collect()
}

/// Generator of test values.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}

/// Points with their logarithms.
struct Known {
    logarithms: Vec<Fr>,
    points: Vec<G1Affine>,
}

impl Known {
    fn new(logarithms: Vec<Fr>) -> Self {
        let generator = G1Projective::generator();
        let points: Vec<G1Projective> = logarithms.iter().map(|k| generator * k).collect();
        Self {
            points: G1Projective::normalize_batch(&points),
            logarithms,
        }
    }

    fn random(n: usize) -> Self {
        let mut random = Random(1);
        Self::new((0..n).map(|_| Fr::from(random.next()).square()).collect())
    }

    /// Returns small multiples: sums of different points are often equal or opposite.
    fn colliding(n: usize) -> Self {
        Self::new((0..n as i64).map(|i| Fr::from(i % 7 - 3)).collect())
    }
}

/// Sorts entries by bucket, in the order given.
fn sorted(entries: &[(usize, u32)]) -> Sorted {
    let count = entries.iter().map(|(bucket, _)| bucket + 1).max();
    let mut counts = vec![0; count.unwrap_or(0)];
    for (bucket, _) in entries {
        counts[*bucket] += 1;
    }
    let mut entries = entries.to_vec();
    entries.sort_by_key(|(bucket, _)| *bucket);
    Sorted {
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
        counts,
    }
}

fn weighted(sorted: &Sorted, mut term: impl FnMut(u64, u32)) {
    let mut entries = sorted.entries.iter();
    for (bucket, count) in (1..).zip(&sorted.counts) {
        for entry in entries.by_ref().take(*count as usize) {
            term(bucket, *entry);
        }
    }
}

fn expected(known: &Known, sorted: &Sorted) -> G1Affine {
    let mut sum = Fr::zero();
    weighted(sorted, |bucket, entry| {
        let term = known.logarithms[(entry >> 1) as usize] * Fr::from(bucket);
        sum += if entry & 1 == 1 { -term } else { term };
    });
    (G1Projective::generator() * sum).into_affine()
}

fn check(isas: &[Isa], known: &Known, sorted: &Sorted, what: &str) {
    let expected = expected(known, sorted);
    for isa in isas {
        let bases = pack(*isa, &known.points).unwrap();
        for parts in [1, 3] {
            let sum = window_sum(*isa, &bases, sorted, parts).unwrap();
            assert_eq!(sum.into_affine(), expected, "{what}, {}", isa.name());
        }
    }
}

#[test]
fn the_oracle_is_the_naive_sum() {
    let known = Known::random(9);
    let sorted = sorted(&[(0, 4), (0, 7), (3, 0), (3, 17), (3, 16), (6, 2), (6, 9)]);
    let mut naive = G1Projective::zero();
    weighted(&sorted, |bucket, entry| {
        let term = known.points[(entry >> 1) as usize] * Fr::from(bucket);
        naive += if entry & 1 == 1 { -term } else { term };
    });
    assert_eq!(naive.into_affine(), expected(&known, &sorted));
    assert!(!naive.is_zero());
    check(&isas(), &known, &sorted, "small window");
}

#[test]
fn packed_points_are_the_points() {
    let mut known = Known::random(21);
    known.points[3] = G1Affine::identity();
    known.points[20] = G1Affine::identity();
    for isa in isas() {
        for n in 0..=21 {
            let packed = pack(isa, &known.points[..n]).unwrap();
            assert_eq!(packed.len(), n);
            for (packed, point) in packed.iter().zip(&known.points) {
                assert_eq!(point::projective(packed).into_affine(), *point);
                assert_eq!((*packed == INFINITY), point.is_zero());
                assert!(BigInt(*x(packed)) < Fq::MODULUS && BigInt(*y(packed)) < Fq::MODULUS);
                let opposite = point::projective(&negated_if(packed, true));
                assert_eq!(opposite.into_affine(), -*point);
            }
        }
    }
}

#[test]
fn windows_of_every_size() {
    let isas = isas();
    let known = Known::random(4100);
    let mut random = Random(2);
    for n in [
        0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 255, 256, 257, 1000, 4095, 4096,
        4097,
    ] {
        for buckets in [1, 2, 7, 8, 9, 100, 600] {
            let entries: Vec<(usize, u32)> = (0..n)
                .map(|i| (random.below(buckets), 2 * i + (random.next() & 1) as u32))
                .collect();
            let what = format!("{n} entries in {buckets} buckets");
            check(&isas, &known, &sorted(&entries), &what);
        }
    }
}

#[test]
fn many_buckets_take_segments() {
    let isas = isas();
    let known = Known::random(700);
    let mut random = Random(3);
    for buckets in [2047, 2048, 2049, 4096, 6001] {
        // The last bucket is used, so the window has this many.
        let entries: Vec<(usize, u32)> = (0..700)
            .map(|i| {
                let bucket = if i == 5 {
                    buckets - 1
                } else {
                    random.below(buckets)
                };
                (bucket, 2 * i + (random.next() & 1) as u32)
            })
            .collect();
        check(
            &isas,
            &known,
            &sorted(&entries),
            &format!("{buckets} buckets"),
        );
        let dense: Vec<(usize, u32)> = (0..buckets)
            .map(|bucket| (bucket, random.below(1400) as u32))
            .collect();
        check(
            &isas,
            &known,
            &sorted(&dense),
            &format!("{buckets} dense buckets"),
        );
    }
}

#[test]
fn tiles_and_parts() {
    let isas = isas();
    let known = Known::random(3000);
    let mut random = Random(4);
    // More than two parts of four tiles each; bucket boundaries on and beside tile boundaries.
    let n = 9 * TILE + 5;
    let entries: Vec<u32> = (0..n).map(|_| random.below(6000) as u32).collect();
    let lengths: [&[usize]; 5] = [
        &[n],
        &[TILE, 8 * TILE, 5],
        &[TILE - 1, 1, TILE + 1, n - 2 * TILE - 1],
        &[4 * TILE, 1, 4 * TILE, TILE + 4],
        &[1, n - 2, 1],
    ];
    for lengths in lengths {
        let sorted = Sorted {
            entries: entries.clone(),
            counts: lengths.iter().map(|length| *length as u32).collect(),
        };
        check(&isas, &known, &sorted, &format!("runs of {lengths:?}"));
    }
    // Mostly buckets of one or two entries: tiles with too few additions from the start.
    let pairs: Vec<u32> = (0..n).map(|i| u32::from(i % 300 == 7) + 1).collect();
    let total: u32 = pairs.iter().sum();
    let sorted = Sorted {
        entries: (0..total).map(|_| random.below(6000) as u32).collect(),
        counts: pairs,
    };
    check(&isas[1..], &known, &sorted, "sparse");
}

/// Returns points and entries of each exceptional kind.
fn patterns(n: usize) -> Vec<(&'static str, Known, Vec<u32>)> {
    let random = || Known::random(n);
    let straight = || (0..n as u32).map(|i| 2 * i).collect::<Vec<_>>();
    let mut patterns = Vec::new();
    patterns.push(("equal points", Known::new(vec![Fr::from(5); n]), straight()));
    patterns.push(("one point many times", random(), vec![0; n]));
    patterns.push((
        "a point and its opposite by sign",
        random(),
        (0..n as u32).map(|i| 2 * (i / 2) + i % 2).collect(),
    ));
    patterns.push((
        "opposite points",
        Known::new(
            (0..n)
                .map(|i| {
                    if i % 2 == 0 {
                        Fr::from(9)
                    } else {
                        -Fr::from(9)
                    }
                })
                .collect(),
        ),
        straight(),
    ));
    // P + P = 2 P in the second round meets 2 P, then -4 P.
    patterns.push((
        "equal and opposite sums",
        Known::new(
            (0..n)
                .map(|i| Fr::from([1_i64, 1, 2, 0, -2, -2, -4, 4][i % 8]))
                .collect(),
        ),
        straight(),
    ));
    patterns.push(("infinity", Known::new(vec![Fr::zero(); n]), straight()));
    patterns.push((
        "infinity, negated",
        Known::new(vec![Fr::zero(); n]),
        (0..n as u32).map(|i| 2 * i + 1).collect(),
    ));
    patterns.push((
        "infinity first or second",
        Known::new(
            (0..n)
                .map(|i| Fr::from(((i * i + i / 3) % 3) as u64))
                .collect(),
        ),
        (0..n as u32).map(|i| 2 * i + i / 5 % 2).collect(),
    ));
    patterns.push(("small multiples", Known::colliding(n), straight()));
    // i + (n - i) is the same for neighbours after one round.
    patterns.push((
        "equal sums",
        Known::new(
            (0..n)
                .map(|i| Fr::from(if i % 2 == 0 { i } else { n + 1 - i } as u64))
                .collect(),
        ),
        straight(),
    ));
    let mut one = random();
    one.points[n / 2] = one.points[n / 2 - 1];
    one.logarithms[n / 2] = one.logarithms[n / 2 - 1];
    patterns.push(("one equal pair", one, straight()));
    patterns
}

#[test]
fn exceptional_operands() {
    let isas = isas();
    for n in [2, 3, 8, 9, 33, 64, 257] {
        for (what, known, entries) in patterns(n) {
            let whole: Vec<_> = entries.iter().map(|entry| (0, *entry)).collect();
            check(&isas, &known, &sorted(&whole), what);
            for buckets in [3, 16, n] {
                let spread: Vec<_> = (0..)
                    .zip(&entries)
                    .map(|(i, e)| (i * buckets / n, *e))
                    .collect();
                check(&isas, &known, &sorted(&spread), what);
                let dealt: Vec<_> = (0..)
                    .zip(&entries)
                    .map(|(i, e)| (i % buckets, *e))
                    .collect();
                check(&isas, &known, &sorted(&dealt), what);
            }
        }
    }
}

#[test]
fn exceptional_buckets() {
    // The same sums in neighbouring buckets, through both weighting methods.
    let isas = isas();
    for buckets in [40, 2100] {
        for (what, known, entries) in patterns(buckets) {
            let one_each: Vec<_> = (0..).zip(&entries).map(|(i, e)| (i, *e)).collect();
            check(&isas, &known, &sorted(&one_each), what);
            let gaps: Vec<_> = (0..).zip(&entries).map(|(i, e)| (i - i % 3, *e)).collect();
            check(&isas, &known, &sorted(&gaps), what);
        }
    }
}

#[test]
fn plain_sums() {
    for isa in isas() {
        for n in [0, 1, 2, 5, 31, 32, 33, 300, 5000] {
            let known = Known::colliding(n);
            let bases = pack(isa, &known.points).unwrap();
            let entries: Vec<u32> = (0..n as u32)
                .map(|i| 2 * i + u32::from(i % 3 == 0))
                .collect();
            let sorted = Sorted {
                counts: if n == 0 { vec![] } else { vec![n as u32] },
                entries,
            };
            let sum = sum(isa, &bases, &sorted.entries).unwrap();
            assert_eq!(
                sum.into_affine(),
                expected(&known, &sorted),
                "{n}, {}",
                isa.name()
            );
        }
    }
}

#[test]
fn last_sums_at_every_length() {
    let known = Known::colliding(70);
    for isa in isas() {
        let bases = pack(isa, &known.points).unwrap();
        for n in 0..=70 {
            let sums = isa.dispatch(LastSums {
                points: &bases[..n],
                others: &bases[70 - n..],
            });
            let multiple = |k: Fr| (G1Projective::generator() * k).into_affine();
            let plain: Fr = known.logarithms[..n].iter().sum();
            let others: Fr = known.logarithms[70 - n..].iter().sum();
            let weighted: Fr = (0_u64..)
                .zip(&known.logarithms[..n])
                .map(|(i, k)| Fr::from(i) * k)
                .sum();
            assert_eq!(sums.plain.into_affine(), multiple(plain), "{n}");
            assert_eq!(sums.other.into_affine(), multiple(others), "{n}");
            assert_eq!(sums.weighted.into_affine(), multiple(weighted), "{n}");
        }
    }
}
