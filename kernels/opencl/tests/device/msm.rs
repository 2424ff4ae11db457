//! Multi-scalar multiplication.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{AdditiveGroup, Field, PrimeField};
use zkfabric_kernels_opencl::{Bases, Device, Error, Options, Variant};
use zkfabric_msm::{Scalars, fixed_base_multiples};

use crate::fixture::{each_variant, element, elements};

/// Bases with known logarithms, so that the expected sum is one multiplication of the generator.
struct Fixture {
    logarithms: Vec<Fr>,
    points: Vec<G1Affine>,
}

impl Fixture {
    fn new(n: usize) -> Self {
        Self::of(elements(n, 77))
    }

    fn of(logarithms: Vec<Fr>) -> Self {
        let points = fixed_base_multiples(&G1Affine::generator(), &logarithms);
        Self { logarithms, points }
    }

    fn expected(&self, scalars: &Scalars<'_>) -> G1Affine {
        let sum: Fr = self
            .logarithms
            .iter()
            .zip(scalars.to_field())
            .map(|(k, s)| *k * s)
            .sum();
        (G1Affine::generator() * sum).into_affine()
    }

    fn check(&self, device: &Device, bases: &Bases, columns: &[Scalars<'_>]) {
        let expected: Vec<_> = columns.iter().map(|column| self.expected(column)).collect();
        let got = device.msm(bases, columns).unwrap();
        for ((column, got), expected) in columns.iter().zip(&got.value).zip(&expected) {
            assert_eq!(
                got,
                expected,
                "{} bits, {} scalars",
                column.bits(),
                column.len()
            );
        }
        let uploaded: Vec<_> = columns
            .iter()
            .map(|column| device.upload(*column).unwrap().value)
            .collect();
        assert_eq!(
            device.msm_columns(bases, &uploaded).unwrap().value,
            expected
        );
    }
}

/// One column of each width, cut from the same words.
struct Columns {
    bits: Vec<u8>,
    u8s: Vec<u8>,
    u16s: Vec<u16>,
    u32s: Vec<u32>,
    u64s: Vec<u64>,
    i8s: Vec<i8>,
    i16s: Vec<i16>,
    i32s: Vec<i32>,
    i64s: Vec<i64>,
    field: Vec<Fr>,
}

impl Columns {
    fn new(words: &[u64]) -> Self {
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

    fn random(n: usize) -> Self {
        let words: Vec<u64> = elements(n, 5)
            .iter()
            .map(|x| x.into_bigint().0[0])
            .collect();
        Self::new(&words)
    }

    fn all(&self) -> [Scalars<'_>; 10] {
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
}

fn each(n: usize, test: impl Fn(&Fixture, &Device, &Bases, Variant)) {
    let fixture = Fixture::new(n);
    each_variant(Options::default(), |device, variant| {
        let bases = device.load_bases(&fixture.points).unwrap().value;
        assert_eq!(bases.len(), n);
        test(&fixture, device, &bases, variant);
    });
}

#[test]
fn every_width_at_many_sizes() {
    each(1025, |fixture, device, bases, _| {
        for n in [0, 1, 2, 7, 255, 256, 257, 1023, 1025] {
            fixture.check(device, bases, &Columns::random(n).all());
        }
    });
}

#[test]
fn extreme_scalars() {
    let words = [
        0,
        1,
        u64::MAX,
        u64::MAX - 1,
        1 << 63,
        (1 << 63) - 1,
        0x8000_8080,
        0x7fff_7f7f,
    ];
    let columns = Columns::new(&words);
    let edge: Vec<Fr> = [1_u64, 2, 3]
        .into_iter()
        .flat_map(|k| [Fr::from(k), -Fr::from(k), -Fr::from(k) / Fr::from(2)])
        .collect();
    each(9, |fixture, device, bases, _| {
        fixture.check(device, bases, &columns.all());
        fixture.check(device, bases, &[Scalars::Field(&edge)]);
        let zeros = Columns::new(&[0; 9]);
        fixture.check(device, bases, &zeros.all()[..9]);
        fixture.check(device, bases, &[Scalars::Field(&[Fr::ZERO; 9])]);
        assert!(device.msm(bases, &[]).unwrap().value.is_empty());
    });
}

/// All digits of a window in one bucket, and long runs across the pieces of several lanes.
#[test]
fn skewed_columns() {
    let n = 5000;
    each(n, |fixture, device, bases, _| {
        for value in [Fr::ONE, -Fr::ONE, element(4)] {
            fixture.check(device, bases, &[Scalars::Field(&vec![value; n])]);
        }
        fixture.check(
            device,
            bases,
            &[Scalars::Bits(&vec![1; n]), Scalars::U16(&vec![77; n])],
        );
        let sparse: Vec<u16> = (0..n)
            .map(|i| if i % 911 == 0 { i as u16 } else { 0 })
            .collect();
        fixture.check(device, bases, &[Scalars::U16(&sparse)]);
        let steps: Vec<u8> = (0..n).map(|i| (i / 1300) as u8).collect();
        fixture.check(device, bases, &[Scalars::U8(&steps)]);
    });
}

/// Equal points, opposite points and infinity meet in a bucket, in a record and in the weighted
/// sum.
#[test]
fn coinciding_points() {
    let n = 1200_u64;
    let three = Fr::from(3);
    let cases: [Vec<Fr>; 5] = [
        vec![three; n as usize],
        (0..n)
            .map(|i| if i % 2 == 0 { three } else { -three })
            .collect(),
        vec![Fr::ZERO; n as usize],
        (0..n)
            .map(|i| {
                if i % 3 == 0 {
                    Fr::ZERO
                } else {
                    Fr::from(i % 5)
                }
            })
            .collect(),
        (0..n).map(Fr::from).collect(),
    ];
    for logarithms in cases {
        let fixture = Fixture::of(logarithms);
        each_variant(Options::default(), |device, _| {
            let bases = device.load_bases(&fixture.points).unwrap().value;
            let n = fixture.points.len();
            let ones = vec![1_u8; n];
            let signs: Vec<i8> = (0..n).map(|i| if i % 2 == 0 { 5 } else { -5 }).collect();
            let random = Columns::random(n);
            fixture.check(
                device,
                &bases,
                &[
                    Scalars::Bits(&ones),
                    Scalars::I8(&signs),
                    Scalars::U16(&random.u16s),
                    Scalars::Field(&random.field),
                ],
            );
        });
    }
}

#[test]
fn parts_of_the_bases() {
    each(300, |fixture, device, bases, _| {
        let part = bases.slice(37..170).unwrap();
        assert_eq!((part.len(), part.is_empty()), (133, false));
        let inner = Fixture {
            logarithms: fixture.logarithms[37..170].to_vec(),
            points: Vec::new(),
        };
        inner.check(device, &part, &Columns::random(133).all());
        assert!(matches!(
            bases.slice(1..301),
            Err(Error::OutOfRange {
                start: 1,
                end: 301,
                len: 300
            })
        ));
        assert!(bases.slice(0..0).unwrap().is_empty());
    });
}

#[test]
fn a_small_budget_splits_the_job() {
    let fixture = Fixture::new(3000);
    let columns = Columns::random(3000);
    let mut options = Options {
        memory_limit_bytes: Some(1_200_000),
        ..Options::default()
    };
    each_variant(options.clone(), |device, _| {
        let bases = device.load_bases(&fixture.points).unwrap().value;
        let used = device.memory_used_bytes();
        fixture.check(
            device,
            &bases,
            &[Scalars::Field(&columns.field), Scalars::U64(&columns.u64s)],
        );
        assert_eq!(device.memory_used_bytes(), used);
    });
    // Room for the bases and little else.
    options.memory_limit_bytes = Some(64 * 3000 + 400);
    each_variant(options.clone(), |device, _| {
        let bases = device.load_bases(&fixture.points).unwrap().value;
        assert!(matches!(
            device.msm(&bases, &[Scalars::Field(&columns.field)]),
            Err(Error::OutOfMemory { .. })
        ));
    });
    options.memory_limit_bytes = Some(1000);
    each_variant(options, |device, _| {
        assert!(matches!(
            device.load_bases(&fixture.points),
            Err(Error::OutOfMemory {
                needed_bytes: 192_000,
                free_bytes: 1000
            })
        ));
    });
}

#[test]
fn bad_input_is_refused() {
    each(8, |fixture, device, bases, _| {
        assert!(matches!(
            device.msm(bases, &[Scalars::U8(&[1; 8]), Scalars::U8(&[1; 9])]),
            Err(Error::TooManyScalars {
                column: 1,
                limit: 8,
                got: 9
            })
        ));
        assert!(matches!(
            device.msm(bases, &[Scalars::Bits(&[1, 0, 2])]),
            Err(Error::NotABit {
                column: 0,
                index: 2,
                got: 2
            })
        ));
        assert!(matches!(
            device.upload(Scalars::Bits(&[3])),
            Err(Error::NotABit {
                index: 0,
                got: 3,
                ..
            })
        ));
        let mut points = fixture.points.clone();
        points[5] = G1Affine::new_unchecked(Fq::ONE, Fq::ONE);
        assert!(matches!(
            device.load_bases(&points),
            Err(Error::NotOnCurve { index: 5 })
        ));
        let other = Device::open(device.description(), &Options::default()).unwrap();
        assert!(matches!(
            other.msm(bases, &[Scalars::U8(&[1])]),
            Err(Error::Foreign { what: "bases" })
        ));
        let column = device.upload(Scalars::U8(&[1])).unwrap().value;
        let bases = other.load_bases(&fixture.points).unwrap().value;
        assert!(matches!(
            other.msm_columns(&bases, &[column]),
            Err(Error::Foreign { what: "columns" })
        ));
    });
}

/// A column transformed on the device is multiplied there.
#[test]
fn a_transformed_column() {
    each(256, |fixture, device, bases, _| {
        let mut values = elements(256, 3);
        let column = device.upload(Scalars::Field(&values)).unwrap().value;
        let direction = zkfabric_ntt::Direction::Forward;
        device
            .ntt_columns(std::slice::from_ref(&column), direction, None)
            .unwrap();
        let got = device.msm_columns(bases, &[column]).unwrap().value;
        let plan = zkfabric_ntt::Plan::new(256).unwrap();
        plan.transform(std::slice::from_mut(&mut values), direction, None)
            .unwrap();
        assert_eq!(got, [fixture.expected(&Scalars::Field(&values))]);
    });
}
