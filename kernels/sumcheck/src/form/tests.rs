//! Forms over columns of all widths at once, against the definition.

use ark_ff::{Field as _, PrimeField as _};
use zkfabric_kernels_cpu::{Isa, field::Modulus as _};

use super::*;
use crate::packed::{Packed, PackedKernel, Stored, dispatch};

const GROUPS: usize = 24;

/// Columns whose values are all maximal, all random, or each either maximal or random.
struct Columns {
    bits: Vec<[u8; LANES]>,
    bytes: Vec<[u8; LANES]>,
    shorts: Vec<[u16; LANES]>,
    words: Vec<[u32; LANES]>,
    wide: Vec<[u64; LANES]>,
    doubles: Vec<[u64; LANES]>,
    elements: Vec<[Fr; LANES]>,
}

#[derive(Debug, Clone, Copy)]
enum Fill {
    Largest,
    Random,
    Mixed,
}

impl Columns {
    fn new(fill: Fill) -> Self {
        let mut state = 0x1234_5678_9abc_def1_u64;
        let mut next = move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let word = state ^ state >> 29;
            match fill {
                Fill::Largest => u64::MAX,
                Fill::Random => word,
                Fill::Mixed if word & 2 == 0 => u64::MAX,
                Fill::Mixed => word,
            }
        };
        let mut groups =
            || core::array::from_fn::<[u64; LANES], GROUPS, _>(|_| [0; 8].map(|_| next()));
        Self {
            bits: groups().map(|g| g.map(|x| (x & 1) as u8)).to_vec(),
            bytes: groups().map(|g| g.map(|x| x as u8)).to_vec(),
            shorts: groups().map(|g| g.map(|x| x as u16)).to_vec(),
            words: groups().map(|g| g.map(|x| x as u32)).to_vec(),
            wide: groups().map(|g| g.map(|x| x & MASK52)).to_vec(),
            doubles: groups().to_vec(),
            // The largest element has the representative p - 1.
            elements: groups()
                .map(|g| {
                    g.map(|x| match x {
                        u64::MAX => Fr::from_words((-Fr::one()).into_bigint().0),
                        x => Fr::from(x).pow([5]),
                    })
                })
                .to_vec(),
        }
    }

    fn values(&self) -> [Values<'_>; 7] {
        [
            Values::Bits(&self.bits),
            Values::U8(&self.bytes),
            Values::U16(&self.shorts),
            Values::U32(&self.words),
            Values::U52(&self.wide),
            Values::U64(&self.doubles),
            Values::Field(&self.elements),
        ]
    }
}

struct Evaluate<'a, const N: usize> {
    form: &'a Form<'a>,
    first: usize,
    stride: usize,
}

impl<const N: usize> PackedKernel for Evaluate<'_, N> {
    type Output = ([[Fr; LANES]; N], [Stored; N]);

    fn run<P: Packed>(self, p: P) -> Self::Output {
        let values = p.form::<N>(self.form, self.first, [1, self.stride]);
        let mut stored = [Stored::default(); N];
        for (value, stored) in values.iter().zip(&mut stored) {
            p.store(*value, stored);
        }
        (values.map(|value| p.unpack(value)), stored)
    }
}

/// Evaluates a form at lane `lane` of a group by its definition.
fn naive(
    linear: &Linear,
    columns: &[Values<'_>],
    eq: &[Fr],
    group: usize,
    stride: usize,
) -> [Fr; 8] {
    core::array::from_fn(|lane| {
        let row = |beta: usize| LANES * (group + stride * beta) + lane;
        let terms = eq.iter().enumerate().map(|(beta, e)| {
            *e * linear.evaluate(|index| columns[index].times(row(beta), Fr::one()))
        });
        terms.sum()
    })
}

/// Returns forms over each set of columns, with coefficients at their largest or random.
fn linears() -> Vec<Linear> {
    let largest = -Fr::one();
    let sets: Vec<Vec<usize>> = (1..128_usize)
        .map(|set| (0..7).filter(|i| set >> i & 1 == 1).collect())
        .collect();
    let mut linears = vec![Linear::default()];
    for (at, set) in sets.into_iter().enumerate() {
        let coefficient = |i: usize| match at % 3 {
            0 => largest,
            _ => Fr::from((7 * at + i) as u64).pow([91]),
        };
        linears.push(Linear {
            constant: coefficient(31),
            terms: set.into_iter().map(|i| (i, coefficient(i))).collect(),
        });
    }
    linears
}

/// Returns whether all limbs are carried and the values below `bound p`.
fn in_range(stored: &Stored, bound: u64) -> bool {
    let limit = Fr::CONSTANTS.multiple(bound);
    (0..LANES).all(|lane| {
        let limbs: Limbs = core::array::from_fn(|i| stored[i][lane]);
        limbs.iter().all(|limb| *limb <= MASK52) && limbs.iter().rev().lt(limit.iter().rev())
    })
}

#[test]
fn forms_are_their_definition() {
    let weights: Vec<Fr> = (0..8_u64)
        .map(|i| match i {
            0 | 5 => -Fr::one(),
            _ => Fr::from(i + 3).pow([77]),
        })
        .collect();
    for fill in [Fill::Largest, Fill::Random, Fill::Mixed] {
        let columns = Columns::new(fill);
        let columns = columns.values();
        for linear in linears() {
            for count in [1, 2, 4, 8] {
                let eq = &weights[..count];
                let form = Form::new(&linear, &columns, eq);
                assert!(form.fits() && form.bound() <= Form::HEADROOM);
                for isa in Isa::tested() {
                    let (first, stride) = (3, 2);
                    let evaluate = Evaluate::<2> {
                        form: &form,
                        first,
                        stride,
                    };
                    let (values, stored) = dispatch(isa, evaluate);
                    for n in 0..2 {
                        let want = naive(&linear, &columns, eq, first + n, stride);
                        assert_eq!(values[n], want, "{fill:?} {linear:?} {isa:?}");
                        let in_range = !isa.has_lanes() || in_range(&stored[n], form.bound());
                        assert!(in_range, "{fill:?} {linear:?} {isa:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn many_wide_terms_stay_in_range() {
    let columns = Columns::new(Fill::Largest);
    let eq = [-Fr::one(); 8];
    for (column, count) in [
        (Values::Bits(&columns.bits), 125),
        (Values::U32(&columns.words), 125),
        (Values::U52(&columns.wide), 1),
        (Values::U52(&columns.wide), 2),
        (Values::U52(&columns.wide), 125),
        (Values::U64(&columns.doubles), 62),
        (Values::Field(&columns.elements), 25),
    ] {
        let linear = Linear {
            constant: -Fr::one(),
            terms: (0..count).map(|i| (i, -Fr::one())).collect(),
        };
        let columns = vec![column; count];
        let form = Form::new(&linear, &columns, &eq);
        assert!(form.fits() && form.bound() <= Form::HEADROOM);
        for isa in Isa::tested() {
            let evaluate = Evaluate::<1> {
                form: &form,
                first: 1,
                stride: 2,
            };
            let (values, stored) = dispatch(isa, evaluate);
            assert_eq!(values[0], naive(&linear, &columns, &eq, 1, 2));
            assert!(!isa.has_lanes() || in_range(&stored[0], form.bound()));
        }
        // One more term exceeds the room, except where the count is small.
        let linear = Linear {
            constant: Fr::zero(),
            terms: (0..=count).map(|i| (i, Fr::one())).collect(),
        };
        let columns = vec![column; count + 1];
        assert_eq!(Form::new(&linear, &columns, &eq).fits(), count < 25);
    }
}

#[test]
fn words_below_52_bits_are_found() {
    let mut words = vec![[MASK52; LANES]; 5];
    assert_eq!(Values::from_words(&words), Values::U52(&words));
    assert_eq!(Values::from_words(&[]), Values::U52(&[]));
    words[3][6] = MASK52 + 1;
    assert_eq!(Values::from_words(&words), Values::U64(&words));
}

#[test]
fn values_are_read_at_any_row() {
    let columns = Columns::new(Fill::Random);
    for values in columns.values() {
        assert_eq!(values.groups(), GROUPS);
        assert_eq!(values.times(8 * GROUPS, Fr::one()), Fr::zero());
    }
    let row = 8 * 5 + 3;
    let weight = Fr::from(9_u64);
    let [bits, bytes, shorts, words, wide, doubles, elements] = columns.values();
    assert_eq!(
        bits.times(row, weight),
        weight * Fr::from(columns.bits[5][3])
    );
    assert_eq!(
        bytes.times(row, weight),
        weight * Fr::from(columns.bytes[5][3])
    );
    assert_eq!(
        shorts.times(row, weight),
        weight * Fr::from(columns.shorts[5][3])
    );
    assert_eq!(
        words.times(row, weight),
        weight * Fr::from(columns.words[5][3])
    );
    assert_eq!(
        wide.times(row, weight),
        weight * Fr::from(columns.wide[5][3])
    );
    assert_eq!(
        doubles.times(row, weight),
        weight * Fr::from(columns.doubles[5][3])
    );
    assert_eq!(elements.times(row, weight), weight * columns.elements[5][3]);
}

#[test]
fn linear_forms_add_up() {
    let f = |i: u64| Fr::from(i);
    let mut a = Linear {
        constant: f(1),
        terms: vec![(1, f(2)), (4, f(3))],
    };
    let b = Linear {
        constant: f(5),
        terms: vec![(0, f(7)), (1, -f(1)), (9, f(4))],
    };
    a.add_scaled(&b, f(2));
    // The term of 1 cancels.
    let sum = Linear {
        constant: f(11),
        terms: vec![(0, f(14)), (4, f(3)), (9, f(8))],
    };
    assert_eq!(a, sum);
    assert_eq!(sum.scaled(Fr::zero()), Linear::default());
    assert_eq!(sum.evaluate(|i| f(i as u64)), f(11 + 12 + 72));
    assert_eq!(Linear::value(3).evaluate(|i| f(i as u64)), f(3));
}
