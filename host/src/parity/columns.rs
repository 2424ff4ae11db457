//! Columns that stay on a backend: their downloads, and computations with them.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::One as _;

use super::case::{ParityError, elements, ran, same, words};
use crate::{Backend, DeviceColumn, Direction, ErrorKind, OwnedScalars, Width};

const LEN: usize = 64;
const PART: core::ops::Range<usize> = 16..48;

fn columns() -> Vec<OwnedScalars> {
    let words = words(LEN, 19);
    vec![
        OwnedScalars::Bits(words.iter().map(|w| (w & 1) as u8).collect()),
        OwnedScalars::U8(words.iter().map(|w| *w as u8).collect()),
        OwnedScalars::U16(words.iter().map(|w| *w as u16).collect()),
        OwnedScalars::U32(words.iter().map(|w| *w as u32).collect()),
        OwnedScalars::U64(words.clone()),
        OwnedScalars::I8(words.iter().map(|w| *w as i8).collect()),
        OwnedScalars::I16(words.iter().map(|w| *w as i16).collect()),
        OwnedScalars::I32(words.iter().map(|w| *w as i32).collect()),
        OwnedScalars::I64(words.iter().map(|w| *w as i64).collect()),
        OwnedScalars::Field(elements(LEN, 23)),
    ]
}

/// Checks that columns of every width come back from the backend unchanged, whole and in part, and
/// that their transforms and multiplications equal the ones of given columns.
pub(super) fn check(backend: &dyn Backend, reference: &dyn Backend) -> Result<(), ParityError> {
    let given = columns();
    let case = "columns on the device";
    let uploaded = given.iter().map(|column| backend.upload(column.borrow()));
    let held: Vec<DeviceColumn> = ran(case, uploaded.collect())?;
    for (column, given) in held.iter().zip(&given) {
        let case = format!("{case}, of {} bits", column.width().bits());
        same(
            case.clone(),
            column.len() == LEN && column.width() == given.borrow().width(),
        )?;
        same(
            case.clone(),
            ran(&case, backend.download(column))? == *given,
        )?;
        let part = ran(&case, column.slice(PART))?;
        // Parts of parts.
        let part = ran(&case, part.slice(0..part.len()))?;
        let expected = crate::scalars::rows(given.borrow(), PART.start, PART.end);
        let expected = OwnedScalars::from(expected);
        same(
            format!("{case}, a part"),
            ran(&case, backend.download(&part))? == expected,
        )?;
    }
    let parts = held.iter().map(|column| column.slice(PART));
    let parts: Vec<DeviceColumn> = ran(case, parts.collect())?;
    let generator = G1Affine::generator();
    let points: Vec<G1Affine> = elements(LEN, 29)
        .iter()
        .map(|s| (generator * s).into())
        .collect();
    let bases = ran(case, backend.load_bases(points.clone()))?;
    let expected = ran(case, reference.load_bases(points))?;
    for columns in [&held, &parts] {
        let from = if columns[0].len() == LEN {
            0..LEN
        } else {
            PART
        };
        let scalars = given
            .iter()
            .map(|column| crate::scalars::rows(column.borrow(), from.start, from.end));
        let scalars: Vec<_> = scalars.collect();
        let want = ran(case, reference.msm(&expected, &scalars))?;
        let got = ran(case, backend.msm_columns(&bases, columns))?;
        same(format!("{case}, multiplied"), got == want)?;
    }
    check_transforms((backend, reference), &held)?;
    let foreign = DeviceColumn::new("nobody", LEN, Width::Field, ());
    let refused = backend.download(&foreign);
    same(
        format!("{case}, of another backend"),
        refused.is_err_and(|error| error.kind() == ErrorKind::InvalidInput),
    )
}

fn check_transforms(
    (backend, reference): (&dyn Backend, &dyn Backend),
    held: &[DeviceColumn],
) -> Result<(), ParityError> {
    let case = "columns on the device, transformed";
    let Some((field, narrow)) = held.split_last() else {
        return Ok(());
    };
    let part = ran(case, field.slice(PART))?;
    for (direction, coset) in [
        (Direction::Forward, None),
        (Direction::Inverse, Some(Fr::from(5))),
    ] {
        let pair = [part.clone(), part.clone()];
        let done = ran(case, backend.ntt_columns(&pair, direction, coset))?;
        let mut expected = vec![elements(LEN, 23).get(PART).unwrap_or_default().to_vec()];
        ran(case, reference.ntt(&mut expected, direction, coset))?;
        let expected = expected.into_iter().next().map(OwnedScalars::Field);
        for column in &done {
            same(
                case.into(),
                Some(ran(case, backend.download(column))?) == expected,
            )?;
        }
        same(case.into(), done.len() == pair.len())?;
    }
    // The source of a transform is unchanged.
    let before = ran(case, backend.download(field))?;
    same(
        format!("{case}, the source"),
        before == OwnedScalars::Field(elements(LEN, 23)),
    )?;
    for column in narrow.iter().take(1) {
        let refused = backend.ntt_columns(core::slice::from_ref(column), Direction::Forward, None);
        same(
            format!("{case}, narrow"),
            refused.is_err_and(|error| error.kind() == ErrorKind::InvalidInput),
        )?;
    }
    let zero = Some(Fr::one() - Fr::one());
    let refused = backend.ntt_columns(&[part], Direction::Forward, zero);
    same(format!("{case}, coset zero"), refused.is_err())
}
