//! Instances with columns of all widths and messages of all kinds.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_kernels_cpu::lanes::LANES;

use zkfabric_sumcheck::fractions::{Instance, Message};
use zkfabric_sumcheck::{Linear, Operation, Program, Values};

/// Columns of an instance.
pub(crate) struct Table {
    groups: usize,
    /// Columns of bits; the first two are never both set.
    bits: [Vec<[u8; LANES]>; 3],
    bytes: Vec<[u8; LANES]>,
    shorts: Vec<[u16; LANES]>,
    words: Vec<[u32; LANES]>,
    times: Vec<[u64; LANES]>,
    doubles: Vec<[u64; LANES]>,
    elements: Vec<[Fr; LANES]>,
}

const BITS: [usize; 3] = [0, 1, 2];
const BYTES: usize = 3;
const SHORTS: usize = 4;
const WORDS: usize = 5;
const TIMES: usize = 6;
const DOUBLES: usize = 7;
const ELEMENTS: usize = 8;
const COLUMNS: usize = 9;
/// Value of the byte times the short.
const PRODUCT: usize = COLUMNS;
/// Value of the product times the element, unused by any message.
const UNUSED: usize = COLUMNS + 1;
/// Value of the sum of the product, the word and a constant.
const SUM: usize = COLUMNS + 2;
/// Value of the sum times the double.
const CUBE: usize = COLUMNS + 3;

impl Table {
    pub(crate) fn new(groups: usize, seed: u64) -> Self {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state ^ state >> 29
        };
        let mut column =
            || -> Vec<[u64; LANES]> { (0..groups).map(|_| [0; LANES].map(|_| next())).collect() };
        let choice = column();
        let bit = |is: fn(u64) -> bool| choice.iter().map(|g| g.map(|x| u8::from(is(x)))).collect();
        Self {
            groups,
            bits: [
                bit(|x| x % 3 == 0),
                bit(|x| x % 3 == 1),
                bit(|x| x >> 40 & 1 == 1),
            ],
            bytes: column().iter().map(|g| g.map(|x| x as u8)).collect(),
            shorts: column().iter().map(|g| g.map(|x| x as u16)).collect(),
            words: column().iter().map(|g| g.map(|x| x as u32)).collect(),
            times: column().iter().map(|g| g.map(|x| x >> 12)).collect(),
            doubles: column(),
            elements: column()
                .iter()
                .map(|g| g.map(|x| Fr::from(x).pow([5])))
                .collect(),
        }
    }

    /// Returns the instance with these messages.
    pub(crate) fn instance(&self, messages: &[Kind]) -> Instance<'_> {
        let linear = |constant: u64, terms: &[usize]| Linear {
            constant: Fr::from(constant).pow([91]),
            terms: terms
                .iter()
                .map(|i| (*i, Fr::from(*i as u64 + constant).pow([77])))
                .collect(),
        };
        let program = Program {
            columns: COLUMNS,
            operations: vec![
                Operation::Product(BYTES, SHORTS),
                Operation::Product(PRODUCT, ELEMENTS),
                Operation::Linear(linear(5, &[WORDS, PRODUCT])),
                Operation::Product(DOUBLES, SUM),
            ],
        };
        let messages = messages.iter().enumerate().map(|(i, kind)| {
            let i = i as u64 + 2;
            let sum = |sign: Fr, bits: &[usize]| Linear {
                constant: Fr::zero(),
                terms: bits.iter().map(|b| (*b, sign)).collect(),
            };
            let (numerator, denominator) = match kind {
                Kind::Narrow => (
                    sum(Fr::one(), &BITS[..1]),
                    linear(i, &[BITS[1], BYTES, SHORTS]),
                ),
                Kind::Wide => (
                    sum(-Fr::one(), &BITS[..2]),
                    linear(i, &[WORDS, TIMES, DOUBLES]),
                ),
                Kind::Times => (sum(-Fr::one(), &BITS[2..]), linear(i, &[TIMES, WORDS])),
                Kind::Elements => (sum(Fr::one(), &BITS[..2]), linear(i, &[DOUBLES, ELEMENTS])),
                Kind::Zero => (Linear::default(), linear(i, &[SHORTS])),
                Kind::One => (
                    Linear {
                        constant: Fr::one(),
                        terms: Vec::new(),
                    },
                    linear(i, &[BYTES]),
                ),
                Kind::Inverted => {
                    let mut inverted = sum(-Fr::one(), &BITS[1..2]);
                    inverted.constant = Fr::one();
                    (inverted, linear(i, &[WORDS]))
                }
                Kind::Constant => (sum(Fr::one(), &BITS[..1]), linear(i, &[])),
                Kind::Multiplicity => (sum(-Fr::one(), &[WORDS]), linear(i, &[BYTES, ELEMENTS])),
                Kind::Both => (
                    sum(Fr::one(), &[BITS[0], BITS[2]]),
                    linear(i, &[SHORTS, WORDS]),
                ),
                Kind::Quadratic => (sum(-Fr::one(), &BITS[1..2]), linear(i, &[TIMES, PRODUCT])),
                Kind::Cubic => (linear(i, &[BITS[0], PRODUCT]), linear(i, &[SUM, CUBE])),
            };
            Message {
                numerator,
                denominator,
            }
        });
        const { assert!(UNUSED < SUM) };
        Instance {
            columns: vec![
                Values::Bits(&self.bits[0]),
                Values::Bits(&self.bits[1]),
                Values::Bits(&self.bits[2]),
                Values::U8(&self.bytes),
                Values::U16(&self.shorts),
                Values::U32(&self.words),
                Values::from_words(&self.times),
                Values::from_words(&self.doubles),
                Values::Field(&self.elements),
            ],
            groups: self.groups,
            program,
            messages: messages.collect(),
        }
    }
}

/// Kind of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Narrow,
    Wide,
    Times,
    Elements,
    Zero,
    One,
    /// One minus a bit: not a flag by its form.
    Inverted,
    /// A constant denominator.
    Constant,
    Multiplicity,
    /// Two bits that may both be set: not a flag by its values.
    Both,
    Quadratic,
    Cubic,
}

impl Kind {
    pub(crate) const FAST: [Self; 7] = [
        Self::Narrow,
        Self::Wide,
        Self::Times,
        Self::Elements,
        Self::Zero,
        Self::One,
        Self::Constant,
    ];
    pub(crate) const KEPT: [Self; 5] = [
        Self::Inverted,
        Self::Multiplicity,
        Self::Both,
        Self::Quadratic,
        Self::Cubic,
    ];
}
