//! The `.ptau` reader on files written here; for each check, one file fails that check alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Cursor;

use ark_bn254::{Fq, Fq2, Fr, G1Affine, G2Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{BigInteger, Field, One, PrimeField, Zero};
use zkfabric_host::cpu;
use zkfabric_host::local::fixed_base_multiples;
use zkfabric_host::local::powers;
use zkfabric_kzg::{PtauError, Srs, VerifierSrs};

const POWER: u32 = 3;
/// The least power of a file with `tau^b G2`, which is element `b = 2^11` of section 3.
const LONG: u32 = 12;
const B: usize = 1 << 11;

/// A file in memory.
#[derive(Clone)]
struct File {
    magic: [u8; 4],
    version: u32,
    sections: Vec<(u32, Vec<u8>)>,
    trailing: usize,
}

fn tau() -> Fr {
    Fr::from(0x1234_5678_u64).pow([31])
}

fn g2(scalar: Fr) -> G2Affine {
    (G2Affine::generator() * scalar).into_affine()
}

fn g1(scalar: Fr) -> G1Affine {
    (G1Affine::generator() * scalar).into_affine()
}

fn coordinate(bytes: &mut Vec<u8>, value: Fq) {
    bytes.extend(value.0.to_bytes_le());
}

fn g1_bytes(point: G1Affine) -> Vec<u8> {
    let mut bytes = Vec::new();
    coordinate(&mut bytes, point.x);
    coordinate(&mut bytes, point.y);
    bytes
}

fn g2_bytes(point: G2Affine) -> Vec<u8> {
    let mut bytes = Vec::new();
    for value in [point.x.c0, point.x.c1, point.y.c0, point.y.c1] {
        coordinate(&mut bytes, value);
    }
    bytes
}

fn header(power: u32, ceremony: u32) -> Vec<u8> {
    let mut bytes = 32_u32.to_le_bytes().to_vec();
    bytes.extend(Fq::MODULUS.to_bytes_le());
    bytes.extend(power.to_le_bytes());
    bytes.extend(ceremony.to_le_bytes());
    bytes
}

impl File {
    fn new(tau: Fr, prepared: bool) -> Self {
        Self::of_power(POWER, tau, prepared)
    }

    /// Makes a file; in section 3, only the elements in use are true: 0, 1 and `B`.
    fn of_power(power: u32, tau: Fr, prepared: bool) -> Self {
        let n = 1 << power;
        let powers_of_tau = powers(tau, Fr::one(), 2 * n - 1);
        let tau_g1 = fixed_base_multiples(&G1Affine::generator(), &powers_of_tau)
            .into_iter()
            .flat_map(g1_bytes)
            .collect();
        let mut tau_g2 = g2_bytes(G2Affine::generator()).repeat(n);
        for index in [1, B] {
            if let Some(place) = tau_g2.get_mut(128 * index..128 * (index + 1)) {
                place.copy_from_slice(&g2_bytes(g2(powers_of_tau[index])));
            }
        }
        let mut sections = vec![(1, header(power, power)), (2, tau_g1), (3, tau_g2)];
        for kind in [4, 5] {
            sections.push((kind, vec![0; n * 64]));
        }
        sections.push((6, vec![0; 128]));
        sections.push((7, vec![0; 4]));
        if prepared {
            // Not read: any content of any size.
            sections.push((12, vec![0xff; 7]));
        }
        Self {
            magic: *b"ptau",
            version: 1,
            sections,
            trailing: 0,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.magic.to_vec();
        bytes.extend(self.version.to_le_bytes());
        bytes.extend((self.sections.len() as u32).to_le_bytes());
        for (kind, content) in &self.sections {
            bytes.extend(kind.to_le_bytes());
            bytes.extend((content.len() as u64).to_le_bytes());
            bytes.extend(content);
        }
        bytes.resize(bytes.len() + self.trailing, 0);
        bytes
    }

    fn section(&mut self, kind: u32) -> &mut Vec<u8> {
        self.sections
            .iter_mut()
            .find(|(k, _)| *k == kind)
            .map(|(_, content)| content)
            .unwrap()
    }

    fn replace(&mut self, kind: u32, index: usize, point: &[u8]) {
        let at = index * point.len();
        self.section(kind)[at..at + point.len()].copy_from_slice(point);
    }
}

fn read(file: &File) -> Result<Srs, PtauError> {
    Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(file.bytes()), POWER, None)
}

fn rejected(edit: impl FnOnce(&mut File), expected: PtauError) {
    let mut file = File::new(tau(), true);
    edit(&mut file);
    assert_eq!(read(&file).err(), Some(expected));
}

#[test]
fn true_files_give_the_string_of_their_tau() {
    for prepared in [false, true] {
        let file = File::new(tau(), prepared);
        for log_n in 0..=POWER {
            let srs = Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(file.bytes()), log_n, None)
                .unwrap();
            assert!(!srs.verifier().insecure());
            let verifier = VerifierSrs::new(g2(tau()), None).unwrap();
            assert_eq!(*srs.verifier(), verifier);
            let coefficients: Vec<Fr> = (0..1_u64 << log_n).map(|i| Fr::from(i + 3)).collect();
            let value = coefficients
                .iter()
                .rev()
                .fold(Fr::zero(), |acc, c| acc * tau() + c);
            assert_eq!(
                srs.commit_coefficients(cpu().as_ref(), &[&coefficients]),
                Ok(vec![g1(value)])
            );
        }
    }
}

#[test]
fn the_published_hash_is_compared() {
    let bytes = File::new(tau(), false).bytes();
    let mut hash: [u8; 64] = blake2b_simd::blake2b(&bytes).as_bytes().try_into().unwrap();
    assert!(Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(&bytes), POWER, Some(&hash)).is_ok());
    hash[63] ^= 1;
    let error = Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(&bytes), POWER, Some(&hash)).err();
    assert!(matches!(error, Some(PtauError::Hash { .. })));
}

#[test]
fn the_development_tau_stays_insecure() {
    // The tau of the development string, recomputed from its public seed.
    let seed = zkfabric_host::local::keccak256(zkfabric_kzg::powers::DEVELOPMENT_SEED);
    let tau = Fr::from_be_bytes_mod_order(&seed);
    let development = Srs::development(cpu().as_ref(), 1).unwrap();
    let srs = read(&File::of_power(LONG, tau, false)).unwrap();
    assert!(srs.verifier().insecure());
    assert_eq!(srs.verifier(), development.verifier());
    // A short file does not make the string a ceremony's, either.
    let srs = read(&File::new(tau, true)).unwrap();
    assert!(srs.verifier().insecure());
    let short = development.without_tau_b_g2().unwrap();
    assert_eq!(srs.verifier(), short.verifier());
}

#[test]
fn containers_are_checked() {
    rejected(|f| f.magic = *b"zkey", PtauError::Magic);
    rejected(|f| f.version = 2, PtauError::Version { got: 2 });
    rejected(|f| f.trailing = 3, PtauError::TrailingBytes { got: 3 });
    rejected(
        |f| f.sections.extend((0..40).map(|k| (100 + k, vec![]))),
        PtauError::TooManySections { limit: 32, got: 48 },
    );
    for section in [1, 2, 3] {
        rejected(
            |f| f.sections.retain(|(kind, _)| *kind != section),
            PtauError::MissingSection { section },
        );
    }
    for section in [1, 2, 3] {
        rejected(
            |f| {
                let copy = f.section(section).clone();
                f.sections.push((section, copy));
            },
            PtauError::DuplicateSection { section },
        );
        let got = File::new(tau(), true).section(section).len() as u64 + 1;
        rejected(
            |f| f.section(section).push(0),
            PtauError::SectionSize {
                section,
                expected: got - 1,
                got,
            },
        );
    }
    let bytes = File::new(tau(), true).bytes();
    let truncated = |length: usize| {
        Srs::from_ptau(
            cpu().as_ref(),
            &mut Cursor::new(&bytes[..length]),
            POWER,
            None,
        )
        .err()
    };
    for length in [0, 3, 11, 12, 20, 24, 100, bytes.len() - 1] {
        let error = truncated(length);
        assert!(matches!(error, Some(PtauError::Truncated { got, .. }) if got == length as u64));
    }
}

/// Order of the base field of BLS12-381, most significant digit first.
const BLS12_381: &str = "1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";

#[test]
fn files_of_another_curve_and_half_written_ones_are_named() {
    let digits = |at: usize| u8::from_str_radix(&BLS12_381[at..at + 2], 16).unwrap();
    let modulus = (0..48).rev().map(|byte| digits(2 * byte));
    let header: Vec<u8> = 48_u32.to_le_bytes().into_iter().chain(modulus).collect();
    let numbers = [3_u32, 3].map(u32::to_le_bytes);
    let header = [&header[..], numbers.as_flattened()].concat();
    let curve = "BLS12-381";
    rejected(
        |f| f.section(1).clone_from(&header),
        PtauError::OtherCurve { curve },
    );
    // A section whose size is not filled in yet, with its content behind it.
    let mut bytes = File::new(tau(), false).bytes();
    let second = 12 + 12 + 44;
    bytes[second + 4..second + 12].fill(0);
    let error = Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(&bytes), POWER, None);
    assert_eq!(error.err(), Some(PtauError::HalfWritten { section: 2 }));
    let power = zkfabric_kzg::ptau::log_powers(&mut Cursor::new(File::new(tau(), false).bytes()));
    assert_eq!(power, Ok(POWER));
}

#[test]
fn headers_are_checked() {
    rejected(|f| f.section(1)[0] = 48, PtauError::WrongField);
    rejected(|f| f.section(1)[4] ^= 1, PtauError::WrongField);
    for (power, ceremony) in [(0, 3), (29, 29), (3, 2)] {
        rejected(
            |f| *f.section(1) = header(power, ceremony),
            PtauError::Power { power, ceremony },
        );
    }
    let expected = ((2 << 4) - 1) * 64;
    rejected(
        |f| *f.section(1) = header(4, 28),
        PtauError::SectionSize {
            section: 2,
            expected,
            got: 15 * 64,
        },
    );
    let file = File::new(tau(), true);
    assert_eq!(
        Srs::from_ptau(
            cpu().as_ref(),
            &mut Cursor::new(file.bytes()),
            POWER + 1,
            None
        )
        .err(),
        Some(PtauError::TooSmall {
            power: POWER,
            wanted: POWER + 1
        })
    );
    let mut file = file;
    *file.section(1) = header(POWER, 28);
    assert!(read(&file).is_ok());
}

/// Returns a point of the twist outside the subgroup of order r.
fn outside_the_subgroup() -> G2Affine {
    let mut x = Fq2::one();
    loop {
        x += Fq2::new(Fq::one(), Fq::one());
        if let Some(point) = G2Affine::get_point_from_x_unchecked(x, false)
            && !point.is_in_correct_subgroup_assuming_on_curve()
        {
            return point;
        }
    }
}

#[test]
fn points_are_checked() {
    let (section, index) = (2, 5);
    let mut modulus = Fq::MODULUS.to_bytes_le();
    modulus.extend(Fq::one().0.to_bytes_le());
    rejected(
        |f| f.replace(section, index, &modulus),
        PtauError::NonCanonical { section, index },
    );
    rejected(
        |f| f.replace(section, index, &[0; 64]),
        PtauError::Infinity { section, index },
    );
    let off_curve = G1Affine::new_unchecked(Fq::one(), Fq::one());
    rejected(
        |f| f.replace(section, index, &g1_bytes(off_curve)),
        PtauError::NotOnCurve { section, index },
    );
    let generator = g2_bytes(G2Affine::generator());
    let mut huge = generator.clone();
    huge[32..64].fill(0xff);
    rejected(
        |f| f.replace(3, 1, &huge),
        PtauError::NonCanonical {
            section: 3,
            index: 1,
        },
    );
    rejected(
        |f| f.replace(3, 1, &[0; 128]),
        PtauError::Infinity {
            section: 3,
            index: 1,
        },
    );
    let mut swapped = generator;
    swapped.rotate_left(64);
    rejected(
        |f| f.replace(3, 1, &swapped),
        PtauError::NotOnCurve {
            section: 3,
            index: 1,
        },
    );
    rejected(
        |f| f.replace(3, 1, &g2_bytes(outside_the_subgroup())),
        PtauError::NotInSubgroup {
            section: 3,
            index: 1,
        },
    );
}

#[test]
fn powers_are_checked() {
    rejected(
        |f| f.replace(2, 0, &g1_bytes(g1(Fr::from(2)))),
        PtauError::NotTheGenerator { section: 2 },
    );
    let twice = g2(Fr::from(2));
    rejected(
        |f| f.replace(3, 0, &g2_bytes(twice)),
        PtauError::NotTheGenerator { section: 3 },
    );
    rejected(
        |f| f.replace(3, 1, &g2_bytes(twice)),
        PtauError::NotConsecutive,
    );
    for index in 1..=8 {
        rejected(
            |f| f.replace(2, index, &g1_bytes(g1(Fr::from(99)))),
            PtauError::NotConsecutive,
        );
    }
    assert_eq!(
        read(&File::new(Fr::one(), false)).err(),
        Some(PtauError::TrivialTau)
    );
}

#[test]
fn long_files_give_tau_b_g2() {
    let file = File::of_power(LONG, tau(), false);
    let expected = VerifierSrs::new(g2(tau()), Some(g2(tau().pow([B as u64])))).unwrap();
    // Fewer powers than b, exactly b, and more.
    for log_n in [0, POWER, 11, LONG] {
        let srs =
            Srs::from_ptau(cpu().as_ref(), &mut Cursor::new(file.bytes()), log_n, None).unwrap();
        assert_eq!(*srs.verifier(), expected);
        let n = 1 << log_n;
        let top = [vec![Fr::zero(); n - 1], vec![Fr::one()]].concat();
        let power = g1(tau().pow([n as u64 - 1]));
        assert_eq!(
            srs.commit_coefficients(cpu().as_ref(), &[&top]),
            Ok(vec![power])
        );
        assert!(
            srs.commit_coefficients(cpu().as_ref(), &[&vec![Fr::zero(); n + 1]])
                .is_err()
        );
    }
}

#[test]
fn a_file_without_element_b_gives_none() {
    // 2^11 elements: the last one has the index b - 1.
    let file = File::of_power(LONG - 1, tau(), false);
    let srs = Srs::from_ptau(
        cpu().as_ref(),
        &mut Cursor::new(file.bytes()),
        LONG - 1,
        None,
    )
    .unwrap();
    assert_eq!(srs.verifier().tau_b_g2(), None);
    let expected = VerifierSrs::new(g2(tau()), None).unwrap();
    assert_eq!(*srs.verifier(), expected);
}

#[test]
fn tau_b_g2_is_checked() {
    let long = File::of_power(LONG, tau(), false);
    let rejected = |section: u32, index: usize, point: &[u8], expected: PtauError| {
        let mut file = long.clone();
        file.replace(section, index, point);
        // The requested string is shorter than b.
        assert_eq!(read(&file).err(), Some(expected));
    };
    let (section, index) = (3, B);
    for wrong in [
        tau().pow([B as u64 - 1]),
        tau().pow([B as u64 + 1]),
        -tau().pow([B as u64]),
    ] {
        let error = PtauError::WrongPower { section, index };
        rejected(section, index, &g2_bytes(g2(wrong)), error);
    }
    rejected(
        section,
        index,
        &g2_bytes(outside_the_subgroup()),
        PtauError::NotInSubgroup { section, index },
    );
    rejected(
        section,
        index,
        &[0; 128],
        PtauError::Infinity { section, index },
    );
    let generator = g2_bytes(G2Affine::generator());
    let mut swapped = generator.clone();
    swapped.rotate_left(64);
    rejected(
        section,
        index,
        &swapped,
        PtauError::NotOnCurve { section, index },
    );
    let mut huge = generator;
    huge[..32].fill(0xff);
    rejected(
        section,
        index,
        &huge,
        PtauError::NonCanonical { section, index },
    );
    // The power of section 2 in the comparison belongs to the others.
    for index in [1 << POWER, 100, B - 1, B] {
        let point = g1_bytes(g1(Fr::from(99)));
        rejected(2, index, &point, PtauError::NotConsecutive);
    }
    // Both elements come from another tau: they agree with each other, but not with the rest.
    let mut file = long.clone();
    let other = Fr::from(77);
    file.replace(2, B, &g1_bytes(g1(other)));
    file.replace(3, B, &g2_bytes(g2(other)));
    assert_eq!(read(&file).err(), Some(PtauError::NotConsecutive));
}
