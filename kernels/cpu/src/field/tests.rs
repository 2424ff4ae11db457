//! Routines at the bounds of their ranges against big integers, and lane implementations against
//! the twin, limb by limb.

use ark_bn254::{Fq, Fr};
use ark_ff::{FftField as _, One as _, Zero as _};
use num_bigint::BigUint;

use super::*;
use crate::{
    Isa,
    lanes::{Kernel, Lanes, MASK52, Twin},
};

/// One routine on eight elements per operand, given as limbs.
struct Apply<'a, F: Modulus> {
    routine: Routine,
    a: &'a [Limbs; 8],
    b: &'a [Limbs; 8],
    known: &'a ConstantFactor,
    field: core::marker::PhantomData<F>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Routine {
    Mul,
    MulLoose,
    Square,
    SquareLoose,
    SumOfProducts,
    Reduce,
    ReduceLoose,
    Canonical,
    MulKnown,
    SubPlus,
    Times16,
    /// Reduction by this many limbs.
    ReduceRows(usize),
}

const ROUTINES: [Routine; 16] = [
    Routine::Mul,
    Routine::MulLoose,
    Routine::Square,
    Routine::SquareLoose,
    Routine::SumOfProducts,
    Routine::Reduce,
    Routine::ReduceLoose,
    Routine::Canonical,
    Routine::MulKnown,
    Routine::SubPlus,
    Routine::Times16,
    Routine::ReduceRows(1),
    Routine::ReduceRows(2),
    Routine::ReduceRows(3),
    Routine::ReduceRows(4),
    Routine::ReduceRows(5),
];

/// Computes `(a b' + a b'' + a b') / 2^(52 ROWS)`: `b'` the low `ROWS` limbs of `b`, `b''` its
/// lowest limb. The last `b'` is a narrow integer of one or two limbs, the second cut to 12 bits.
#[inline(always)]
fn reduced_rows<const ROWS: usize, L: Lanes, F: Modulus>(
    f: Field<L, F>,
    a: Element<L>,
    b: Element<L>,
) -> Element<L> {
    let l = f.lanes();
    let low: Element<L> = limbs!(|i| if i < ROWS { b[i] } else { l.splat(0) });
    let two = l.or(b[0], l.shl::<52>(b[1]));
    let narrow = if ROWS == 1 { [2, 0] } else { [1, 1] };
    let mut columns = f.start_rows::<ROWS>(1, narrow);
    f.mul_columns(&mut columns, &f.factors(a), &f.factors(low));
    f.mul_narrow_columns(&mut columns, &f.factors(a), b[0], 1);
    f.mul_narrow_columns(&mut columns, &f.factors(a), two, 1 + usize::from(ROWS > 1));
    f.reduce_rows::<ROWS>(columns)
}

/// Returns the sum that [`reduced_rows`] reduces.
fn sum_of_rows(rows: usize, a: &BigUint, b: &BigUint) -> BigUint {
    let low = |bits: usize| b % (BigUint::one() << bits);
    a * (low(52 * rows) + low(52) + low(if rows == 1 { 52 } else { 64 }))
}

impl<F: Modulus> Kernel for &Apply<'_, F> {
    type Output = [Limbs; 8];

    fn portable(self) -> Self::Output {
        self.run(Twin)
    }

    fn run<L: Lanes>(self, l: L) -> Self::Output {
        let f = Field::<L, F>::new(l);
        let word = |rows: &[Limbs; 8], i: usize| l.load(&rows.map(|row| row[i]));
        let (a, b): (Element<L>, Element<L>) = (
            core::array::from_fn(|i| word(self.a, i)),
            core::array::from_fn(|i| word(self.b, i)),
        );
        let out = match self.routine {
            Routine::Mul => f.mul(a, b),
            Routine::MulLoose => f.mul_loose(a, b),
            Routine::Square => f.square(a),
            Routine::SquareLoose => f.square_loose(a),
            Routine::SumOfProducts => {
                let (a, b) = (f.factors(a), f.factors(b));
                let mut columns = f.start_columns(3);
                f.mul_columns(&mut columns, &a, &b);
                f.mul_columns(&mut columns, &a, &a);
                f.mul_columns(&mut columns, &b, &b);
                f.carry(f.reduce_columns(columns))
            }
            Routine::Reduce => f.reduce(a),
            Routine::ReduceLoose => f.reduce_loose(f.sub(f.add(f.double(a), f.multiple(84)), b)),
            Routine::Canonical => f.canonical(a),
            Routine::MulKnown => f.mul_known(a, &f.known(self.known)),
            Routine::SubPlus => f.sub_plus(a, b, 42),
            Routine::Times16 => f.times16(a),
            Routine::ReduceRows(1) => reduced_rows::<1, L, F>(f, a, b),
            Routine::ReduceRows(2) => reduced_rows::<2, L, F>(f, a, b),
            Routine::ReduceRows(3) => reduced_rows::<3, L, F>(f, a, b),
            Routine::ReduceRows(4) => reduced_rows::<4, L, F>(f, a, b),
            Routine::ReduceRows(_) => reduced_rows::<5, L, F>(f, a, b),
        };
        let mut rows = [[0; 5]; 8];
        for (i, word) in out.into_iter().enumerate() {
            let mut lanes = [0; 8];
            l.store(word, &mut lanes);
            for (row, lane) in rows.iter_mut().zip(lanes) {
                row[i] = lane;
            }
        }
        rows
    }
}

fn big(limbs: &[u64]) -> BigUint {
    limbs
        .iter()
        .rev()
        .fold(BigUint::zero(), |acc, limb| (acc << 52_u32) + *limb)
}

fn limbs(value: &BigUint) -> Limbs {
    let mask = BigUint::from(MASK52);
    core::array::from_fn(|i| u64::try_from((value >> (52 * i)) & &mask).unwrap())
}

fn modulus<F: Modulus>() -> BigUint {
    F::MODULUS.into()
}

/// Returns carried values: edges of the limbs and of the multiples of `p`, then random ones.
fn values<F: Modulus>() -> Vec<BigUint> {
    let p = modulus::<F>();
    let one = BigUint::one();
    let mut values = vec![
        BigUint::zero(),
        one.clone(),
        big(&[MASK52; 5]),
        big(&[MASK52, 0, MASK52, 0, MASK52]),
        big(&[0, MASK52, 0, MASK52, 0]),
        big(&[0, 0, 0, 0, MASK52]),
        big(&[MASK52, MASK52, MASK52, MASK52, 0]),
        big(&[1 << 51; 5]),
    ];
    for k in [1_u32, 2, 3, 16, 41, 42, 83, 84] {
        let multiple = &p * k;
        // Around the multiple, and at a step of the top limb next to it.
        let step = (&multiple >> 208_u32) << 208_u32;
        values.extend([
            &multiple - &one,
            multiple.clone(),
            &multiple + &one,
            &step - &one,
            step.clone(),
        ]);
    }
    let mut state = 0x0123_4567_89ab_cdef_u64;
    values.extend((0..40).map(|_| {
        big(&core::array::from_fn::<_, 5, _>(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state >> 12
        }))
    }));
    values
}

/// Returns the expected residue modulo `p` and the bound of the value; `None` when the operands are
/// outside the routine's range.
fn expected<F: Modulus>(
    routine: Routine,
    a: &BigUint,
    b: &BigUint,
    w: &BigUint,
) -> Option<(BigUint, BigUint)> {
    let p = modulus::<F>();
    let r = BigUint::one() << 260_u32;
    // Inverse of R; p is prime.
    let inverse = (&r % &p).modpow(&(&p - 2_u32), &p);
    let two_p = &p * 2_u32;
    let nearly = &p + (&p >> 38_u32);
    let product = |x: BigUint| Some(((&x * &inverse) % &p, (x >> 260_u32) + &two_p));
    match routine {
        Routine::MulLoose => product(a * b),
        Routine::SquareLoose => product(a * a),
        // Products of the largest factors exceed 2^260 after the reduction and can only be loose.
        Routine::Mul | Routine::Square | Routine::SumOfProducts => {
            let sum = match routine {
                Routine::Mul => a * b,
                Routine::Square => a * a,
                _ => a * a + b * b + a * b,
            };
            ((&sum >> 260_u32) + &two_p < r).then(|| product(sum))?
        }
        Routine::Reduce => Some((a % &p, nearly)),
        Routine::ReduceLoose => {
            let doubled: BigUint = a * 2_u32 + &p * 84_u32;
            let value: BigUint = (&doubled >= b).then(|| doubled - b)?;
            (value >= p && value < &p * 84_u32).then(|| (value % &p, nearly))
        }
        Routine::Canonical => Some((a % &p, p)),
        Routine::MulKnown => Some(((a * w) % &p, &p * 7_u32 + (&p >> 48_u32))),
        Routine::Times16 => {
            let product = a * 16_u32;
            (product < r).then(|| (&product % &p, product + 1_u32))
        }
        Routine::ReduceRows(rows) => {
            let sum = sum_of_rows(rows, a, b);
            let bits = 52 * rows;
            let inverse = (BigUint::one() << bits).modpow(&(&p - 2_u32), &p);
            let added = if rows == 1 { p.clone() } else { two_p };
            Some(((&sum * inverse) % &p, (sum >> bits) + added + 1_u32))
        }
        Routine::SubPlus => {
            let limit = &p * 42_u32;
            (*a < limit && *b <= limit).then(|| ((a + &limit - b) % &p, &p * 84_u32))
        }
    }
}

/// Part of the values whose pairs the quick tests check; prime, so that the parts are mixed.
const QUICK_STEP: usize = 13;

/// Checks every routine on all pairs of one in `step` values with each value.
fn check<F: Modulus>(step: usize) {
    let p = modulus::<F>();
    let values = values::<F>();
    let constants = [
        F::zero(),
        F::one(),
        -F::one(),
        F::from(2_u64).pow([253]),
        F::GENERATOR,
        F::TWO_ADIC_ROOT_OF_UNITY,
    ];
    let isas: Vec<Isa> = Isa::available().filter(|isa| isa.has_lanes()).collect();
    println!("against the twin: {isas:?}");
    let mut met = [0; ROUTINES.len()];
    for (index, first) in values.iter().enumerate().step_by(step) {
        for start in (0..values.len()).step_by(8) {
            let seconds: [&BigUint; 8] =
                core::array::from_fn(|lane| &values[(start + lane) % values.len()]);
            // One lane holds the operands in swapped order.
            let a: [Limbs; 8] =
                core::array::from_fn(|lane| limbs(if lane == 5 { seconds[5] } else { first }));
            let b: [Limbs; 8] =
                core::array::from_fn(|lane| limbs(if lane == 5 { first } else { seconds[lane] }));
            let constant = constants[(index + start / 8) % constants.len()];
            let known = ConstantFactor::new(constant);
            let w: BigUint = constant.into();
            assert_eq!(big(&known.value), w);
            assert_eq!(big(&known.quotient), (&w << 260_u32) / &p);
            for (routine, met) in ROUTINES.into_iter().zip(&mut met) {
                let apply = Apply::<F> {
                    routine,
                    a: &a,
                    b: &b,
                    known: &known,
                    field: core::marker::PhantomData,
                };
                let twin = (&apply).run(Twin);
                for isa in &isas {
                    assert_eq!(isa.dispatch(&apply), twin, "{routine:?} {}", isa.name());
                }
                for lane in 0..8 {
                    let (x, y) = (big(&a[lane]), big(&b[lane]));
                    let Some((residue, bound)) = expected::<F>(routine, &x, &y, &w) else {
                        continue;
                    };
                    *met += 1;
                    let loose = matches!(
                        routine,
                        Routine::MulLoose | Routine::SquareLoose | Routine::ReduceRows(_)
                    );
                    let limit = if loose { 1 << 57 } else { 1 << 52 };
                    assert!(twin[lane].iter().all(|limb| *limb < limit), "{routine:?}");
                    let value = big(&twin[lane]);
                    assert_eq!(&value % &p, residue, "{routine:?} of {x} and {y}");
                    assert!(value < bound, "{routine:?} of {x} and {y} gives {value}");
                }
            }
        }
    }
    for (routine, met) in ROUTINES.iter().zip(met) {
        assert!(met > 100 / step, "{routine:?} was checked {met} times only");
    }
}

#[test]
fn scalar_field_at_its_bounds() {
    check::<Fr>(1);
}

#[test]
fn base_field_at_its_bounds() {
    check::<Fq>(1);
}

/// The quick tests leave out the tests of all pairs.
#[test]
fn fields_at_some_of_their_bounds() {
    check::<Fr>(QUICK_STEP);
    check::<Fq>(QUICK_STEP);
}

/// Round trip of arkworks words through the lanes.
struct Words<'a>(&'a [[u64; 4]; 8]);

impl Kernel for Words<'_> {
    type Output = [[[u64; 4]; 8]; 3];

    fn portable(self) -> Self::Output {
        self.run(Twin)
    }

    fn run<L: Lanes>(self, l: L) -> Self::Output {
        let f = Field::<L, Fr>::new(l);
        let words = l.load4(self.0);
        let (a, sixteen) = (f.split(words), f.split_times16(words));
        let mut out = [[[0; 4]; 8]; 3];
        f.store(a, &mut out[0]);
        // The square in arkworks' form.
        f.store(f.subtract_once(f.reduce(f.mul(sixteen, a))), &mut out[1]);
        // To the form of this module and back.
        let entered = f.mul(a, f.splat(&Fr::CONSTANTS.enter));
        let left = f.mul(entered, f.splat(&Fr::CONSTANTS.leave));
        f.store(f.canonical(left), &mut out[2]);
        out
    }
}

#[test]
fn products_of_arkworks_forms() {
    let mut x = -Fr::one();
    for isa in Isa::tested() {
        for _ in 0..50 {
            let elements: [Fr; 8] = core::array::from_fn(|_| {
                x = x * Fr::GENERATOR + Fr::one();
                x
            });
            let words = elements.map(|x| *x.words());
            let [same, squares, back] = isa.dispatch(Words(&words));
            assert_eq!(same, words);
            assert_eq!(back, words);
            assert_eq!(squares, elements.map(|x| *(x * x).words()));
        }
        x = Fr::zero();
    }
    assert_eq!(Fr::from_words(*x.words()), x);
}
