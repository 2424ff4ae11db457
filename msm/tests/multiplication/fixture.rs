//! Bases with known logarithms, and columns of every width.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::Field;
use zkfabric_kernels_cpu::{Isa, Level, powers};
use zkfabric_msm::{Bases, Scalars, msm};

/// Returns one instruction set per engine, with the engine of the lanes over the twin, and reports
/// the engines that this machine cannot run.
pub(crate) fn isas() -> Vec<Isa> {
    let levels = [Level::Portable, Level::Avx512, Level::Ifma];
    let available = levels
        .into_iter()
        .filter_map(|level| match Isa::new(level) {
            Ok(isa) => Some(isa),
            Err(error) => {
                println!("NOT RUN here: {error}");
                None
            }
        });
    std::iter::once(Isa::TWIN).chain(available).collect()
}

pub(crate) fn element(seed: u64) -> Fr {
    (Fr::from(seed) + Fr::from(0x5851_f42d_4c95_7f2d_u64)).pow([seed % 89 + 7])
}

/// Returns logarithms of the bases, so that the expected sum is one multiplication of the
/// generator.
pub(crate) fn logarithms(n: usize) -> Vec<Fr> {
    powers(element(1), element(2), n)
}

pub(crate) fn points(logarithms: &[Fr]) -> Vec<G1Affine> {
    logarithms
        .iter()
        .map(|k| (G1Affine::generator() * k).into_affine())
        .collect()
}

/// Returns the bases for each engine.
pub(crate) fn bases(logarithms: &[Fr]) -> Vec<Bases> {
    let points = points(logarithms);
    isas()
        .into_iter()
        .map(|isa| Bases::with_isa(&points, isa).unwrap())
        .collect()
}

pub(crate) fn expected(logarithms: &[Fr], scalars: &[Fr]) -> G1Affine {
    let sum: Fr = logarithms.iter().zip(scalars).map(|(k, s)| *k * s).sum();
    (G1Affine::generator() * sum).into_affine()
}

pub(crate) fn words(n: usize, seed: u64) -> Vec<u64> {
    (0..n as u64)
        .map(|i| {
            (i + seed)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(17)
        })
        .collect()
}

/// One column of each width, cut from the same words.
pub(crate) struct Columns {
    pub(crate) bits: Vec<u8>,
    pub(crate) u8s: Vec<u8>,
    pub(crate) u16s: Vec<u16>,
    pub(crate) u32s: Vec<u32>,
    pub(crate) u64s: Vec<u64>,
    pub(crate) i8s: Vec<i8>,
    pub(crate) i16s: Vec<i16>,
    pub(crate) i32s: Vec<i32>,
    pub(crate) i64s: Vec<i64>,
    pub(crate) field: Vec<Fr>,
}

impl Columns {
    pub(crate) fn new(words: &[u64]) -> Self {
        Self {
            bits: words.iter().map(|w| (w & 1) as u8).collect(),
            u8s: words.iter().map(|w| *w as u8).collect(),
            u16s: words.iter().map(|w| *w as u16).collect(),
            u32s: words.iter().map(|w| *w as u32).collect(),
            u64s: words.to_vec(),
            i8s: words.iter().map(|w| *w as i8).collect(),
            i16s: words.iter().map(|w| *w as i16).collect(),
            i32s: words.iter().map(|w| *w as i32).collect(),
            i64s: words.iter().map(|w| *w as i64).collect(),
            field: words
                .iter()
                .map(|w| Fr::from(*w).square().square() - Fr::ONE)
                .collect(),
        }
    }

    pub(crate) fn all(&self) -> [Scalars<'_>; 10] {
        [
            Scalars::Bits(&self.bits),
            Scalars::U8(&self.u8s),
            Scalars::U16(&self.u16s),
            Scalars::U32(&self.u32s),
            Scalars::U64(&self.u64s),
            Scalars::I8(&self.i8s),
            Scalars::I16(&self.i16s),
            Scalars::I32(&self.i32s),
            Scalars::I64(&self.i64s),
            Scalars::Field(&self.field),
        ]
    }

    pub(crate) fn check(&self, logarithms: &[Fr], bases: &[Bases]) {
        let expected: Vec<G1Affine> = self
            .all()
            .iter()
            .map(|scalars| expected(logarithms, &scalars.to_field()))
            .collect();
        for bases in bases {
            let sums = msm(bases, &self.all()).unwrap();
            for ((scalars, sum), expected) in self.all().into_iter().zip(sums).zip(&expected) {
                let (bits, length) = (scalars.bits(), scalars.len());
                let isa = bases.isa().name();
                assert_eq!(sum, *expected, "{isa}: {bits} bits, {length} scalars");
            }
        }
    }
}
