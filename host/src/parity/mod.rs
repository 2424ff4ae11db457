//! Comparison of a backend with a reference, operation by operation, byte-equal.
//!
//! Sizes are 0, 1, odd ones, powers of two and their neighbours; values are random, zero, extreme
//! and sparse; bases include infinity, equal and opposite points. Every backend runs through
//! [`check`], and through [`check_sums`] if it has tables, in its own tests; the reference of the
//! CPU backend is [`Naive`], which computes everything by definition.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{One, Zero};

use crate::{Backend, Bases, Direction, ErrorKind, Scalars};

mod case;
mod columns;
mod linear;
mod naive;
mod permutations;
mod sums;
mod tables;

pub use case::ParityError;
pub use naive::Naive;
pub use tables::check_sums;

use case::{elements, ran, same, words};

/// Compares `backend` with `reference` on inputs of up to `largest` elements.
///
/// # Errors
/// The first differing case.
pub fn check(
    backend: &dyn Backend,
    reference: &dyn Backend,
    largest: usize,
) -> Result<(), ParityError> {
    check_msm(backend, reference, largest)?;
    check_ntt(backend, reference, largest)?;
    check_keccak(backend, reference)?;
    columns::check(backend, reference)
}

/// Returns the sizes around each power of two up to `largest`.
fn sizes(largest: usize) -> Vec<usize> {
    let mut sizes: Vec<usize> = (0..usize::BITS)
        .map_while(|log_n| 1_usize.checked_shl(log_n))
        .take_while(|n| *n <= largest)
        .flat_map(|n| [n - 1, n, n + 1])
        .filter(|n| *n <= largest)
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}

fn check_msm(
    backend: &dyn Backend,
    reference: &dyn Backend,
    largest: usize,
) -> Result<(), ParityError> {
    let generator = G1Affine::generator();
    let mut points: Vec<G1Projective> = elements(largest, 1)
        .iter()
        .map(|scalar| generator * scalar)
        .collect();
    // Infinity, an equal pair and an opposite pair.
    for (slot, point) in points.iter_mut().skip(3).zip([
        G1Projective::zero(),
        generator.into(),
        generator.into(),
        -generator.into_group(),
    ]) {
        *slot = point;
    }
    let points = G1Projective::normalize_batch(&points);
    let case = String::from("loading the bases");
    let bases = ran(&case, backend.load_bases(points.clone()))?;
    let expected = ran(&case, reference.load_bases(points))?;
    let mut differ = false;
    for n in sizes(largest) {
        let mut patterns = vec![words(n, 7), vec![0; n], vec![1; n], vec![u64::MAX; n]];
        patterns.push(
            (0..n)
                .map(|i| if i % 37 == 5 { u64::MAX - i as u64 } else { 0 })
                .collect(),
        );
        for (pattern, words) in patterns.into_iter().enumerate() {
            let case = format!("multiplication of {n} scalars, pattern {pattern}");
            let bits: Vec<u8> = words.iter().map(|w| (w & 1) as u8).collect();
            let u8s: Vec<u8> = words.iter().map(|w| *w as u8).collect();
            let u16s: Vec<u16> = words.iter().map(|w| *w as u16).collect();
            let u32s: Vec<u32> = words.iter().map(|w| *w as u32).collect();
            let i8s: Vec<i8> = words.iter().map(|w| *w as i8).collect();
            let i16s: Vec<i16> = words.iter().map(|w| *w as i16).collect();
            let i32s: Vec<i32> = words.iter().map(|w| *w as i32).collect();
            let i64s: Vec<i64> = words.iter().map(|w| *w as i64).collect();
            let field: Vec<Fr> = words.iter().map(|w| -Fr::from(*w)).collect();
            let wide = elements(n, 11);
            let columns = [
                Scalars::Bits(&bits),
                Scalars::U8(&u8s),
                Scalars::U16(&u16s),
                Scalars::U32(&u32s),
                Scalars::U64(&words),
                Scalars::I8(&i8s),
                Scalars::I16(&i16s),
                Scalars::I32(&i32s),
                Scalars::I64(&i64s),
                Scalars::Field(&field),
                Scalars::Field(&wide),
            ];
            let got = ran(&case, backend.msm(&bases, &columns))?;
            let want = ran(&case, reference.msm(&expected, &columns))?;
            differ |= want.first() != want.get(1) && want.get(1) != want.get(2);
            same(case, got == want)?;
        }
    }
    check_ranges((backend, &bases), (reference, &expected))?;
    if differ {
        Ok(())
    } else {
        Err(ParityError::Degenerate {
            case: "multiplication".into(),
        })
    }
}

/// Checks multiplications over ranges of bases.
fn check_ranges(
    (backend, bases): (&dyn Backend, &Bases),
    (reference, expected): (&dyn Backend, &Bases),
) -> Result<(), ParityError> {
    let n = bases.len();
    for range in [0..n, n.min(1)..n, n / 2..n, n / 3..n / 2, n..n] {
        let case = format!("multiplication over the bases {range:?}");
        let scalars = elements(range.len(), 13);
        let columns = [
            Scalars::Field(&scalars),
            Scalars::Field(scalars.get(1..).unwrap_or_default()),
        ];
        let (bases, expected) = (bases.slice(range.clone()), expected.slice(range));
        let (bases, expected) = (ran(&case, bases)?, ran(&case, expected)?);
        let got = ran(&case, backend.msm(&bases, &columns))?;
        same(
            case.clone(),
            got == ran(&case, reference.msm(&expected, &columns))?,
        )?;
        // One more scalar than bases.
        let long = elements(bases.len() + 1, 17);
        let refused = backend.msm(&bases, &[Scalars::Field(&long)]);
        let refused = refused.is_err_and(|error| error.kind() == ErrorKind::InvalidInput);
        same(format!("{case}, a scalar too many"), refused)?;
    }
    Ok(())
}

fn check_ntt(
    backend: &dyn Backend,
    reference: &dyn Backend,
    largest: usize,
) -> Result<(), ParityError> {
    let powers_of_two = sizes(largest).into_iter().filter(|n| n.is_power_of_two());
    for n in powers_of_two {
        let columns: Vec<Vec<Fr>> = vec![
            elements(n, 3),
            vec![Fr::zero(); n],
            vec![-Fr::one(); n],
            words(n, 5).into_iter().map(Fr::from).collect(),
        ];
        for direction in [Direction::Forward, Direction::Inverse] {
            for coset in [None, Some(Fr::from(5)), Some(-Fr::one())] {
                let case = format!("{direction:?} transform of {n} elements, coset {coset:?}");
                for count in [0, 1, columns.len()] {
                    let mut got = columns.get(..count).unwrap_or_default().to_vec();
                    let mut want = got.clone();
                    ran(&case, backend.ntt(&mut got, direction, coset))?;
                    ran(&case, reference.ntt(&mut want, direction, coset))?;
                    same(case.clone(), got == want)?;
                    let mut flat = columns.get(..count).unwrap_or_default().concat();
                    ran(&case, backend.ntt_flat(&mut flat, n, direction, coset))?;
                    same(format!("{case}, in one buffer"), flat == want.concat())?;
                }
            }
        }
    }
    Ok(())
}

fn check_keccak(backend: &dyn Backend, reference: &dyn Backend) -> Result<(), ParityError> {
    // Lengths around the rate of 136 bytes, batches around a SIMD width; mixed, and all of two
    // hashes.
    let mixed = [0, 1, 31, 32, 64, 135, 136, 137, 271, 272, 273, 1000];
    for lengths in [&mixed[..], &[64]] {
        for count in [0, 1, 7, 8, 9, 33] {
            let messages: Vec<Vec<u8>> = (0..count)
                .zip(lengths.iter().cycle())
                .map(|(seed, n)| words(*n, seed).iter().map(|w| *w as u8).collect())
                .collect();
            let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
            let case = format!(
                "Keccak-256 of {count} messages, of {} lengths",
                lengths.len()
            );
            let got = ran(&case, backend.keccak256(&messages))?;
            let want = ran(&case, reference.keccak256(&messages))?;
            same(case, got == want)?;
        }
    }
    Ok(())
}
