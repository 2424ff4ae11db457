//! Columns that stay on a card.
//!
//! A column of field elements is an array in the card's memory, in Montgomery form, the form that
//! transforms and multiplications read and transforms write. So nothing crosses the link between an
//! inverse transform, a transform over a coset and a commitment. Columns of narrow scalars stay in
//! this machine's memory: their kernel takes tuples of several columns.

use ark_bn254::{Fr, G1Affine};

use super::msm::{Term, msm as of_terms};
use super::ntt;
use super::{BEAT_BYTES, Block, NTT, PASS, Platform, count};
use crate::scalars::{check_bits, elements};
use crate::{Bases, DeviceColumn, Direction, Error, OwnedScalars, Scalars, Width};
use zkfabric_hdl::card::bench::element_beats;
use zkfabric_hdl::ntt::four_step::VALUE_BYTES;

/// Field elements on the card.
#[derive(Debug)]
struct ColumnArray<A>(A);

pub(crate) fn upload<P: Platform>(card: &P, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
    check_bits(&scalars)?;
    match (scalars, place(card)) {
        (Scalars::Field(values), Some((block, argument))) if !values.is_empty() => {
            let array = card.load(block, argument, element_beats(values))?;
            Ok(handle(card, values.len(), array))
        }
        _ => Ok(DeviceColumn::local(card.name(), scalars)),
    }
}

/// Returns an argument that reaches the memory of columns: a transform kernel's.
fn place<P: Platform>(card: &P) -> Option<(Block, &'static str)> {
    let block = |(name, parameter)| {
        let least = card.values(name).min();
        least.map(|value| Block::new(name, parameter, value))
    };
    let block = block(PASS).or_else(|| block(NTT))?;
    Some((block, "source"))
}

fn handle<P: Platform>(card: &P, len: usize, array: P::Array) -> DeviceColumn {
    DeviceColumn::new(card.name(), len, Width::Field, ColumnArray(array))
}

/// Returns the array of a column, if it is on the card.
fn held<'a, P: Platform>(
    card: &P,
    column: &'a DeviceColumn,
) -> Result<Option<&'a P::Array>, Error> {
    let held: Option<&ColumnArray<P::Array>> = column.storage();
    match held {
        Some(ColumnArray(array)) if !card.owns(array) => Err(Error::ForeignBases {
            backend: card.name(),
        }),
        held => Ok(held.map(|ColumnArray(array)| array)),
    }
}

pub(crate) fn download<P: Platform>(
    card: &P,
    column: &DeviceColumn,
) -> Result<OwnedScalars, Error> {
    let Some(array) = held(card, column)? else {
        return Ok(column.values(card.name())?.into());
    };
    let values = ntt::fetched(card, array, column.range())?;
    Ok(OwnedScalars::Field(values))
}

pub(crate) fn msm<P: Platform>(
    card: &P,
    bases: &Bases,
    columns: &[Scalars<'_>],
) -> Result<Vec<G1Affine>, Error> {
    let terms: Vec<_> = columns.iter().map(|column| Term::Given(*column)).collect();
    of_terms(card, bases, &terms)
}

pub(crate) fn msm_columns<P: Platform>(
    card: &P,
    bases: &Bases,
    columns: &[DeviceColumn],
) -> Result<Vec<G1Affine>, Error> {
    let term = |column| {
        Ok(match held(card, column)? {
            Some(array) => Term::Held(array, column.range()),
            None => Term::Given(column.values(card.name())?),
        })
    };
    let terms = columns.iter().map(term);
    of_terms(card, bases, &terms.collect::<Result<Vec<_>, Error>>()?)
}

/// Returns the array and values of an unsliced column on the card: transforms read whole arrays.
fn whole<'a, P: Platform>(
    card: &P,
    column: &'a DeviceColumn,
) -> Result<Option<(&'a P::Array, usize)>, Error> {
    let bytes = (VALUE_BYTES * count(column.len())).next_multiple_of(BEAT_BYTES);
    let array = held(card, column)?;
    let array = array.filter(|array| column.range().start == 0 && card.bytes(array) == bytes);
    Ok(array.map(|array| (array, column.len())))
}

pub(crate) fn ntt_columns<P: Platform>(
    card: &P,
    columns: &[DeviceColumn],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<Vec<DeviceColumn>, Error> {
    let arrays = columns.iter().map(|column| whole(card, column));
    let arrays: Option<Vec<_>> = arrays.collect::<Result<_, Error>>()?;
    if let Some(arrays) = arrays
        && let Some(done) = ntt::arrays(card, &arrays, direction, coset)?
    {
        let lens = columns.iter().map(DeviceColumn::len);
        let done = lens.zip(done);
        return Ok(done.map(|(len, array)| handle(card, len, array)).collect());
    }
    let values = |column| {
        let values = download(card, column)?;
        Ok(elements(values.borrow())?.to_vec())
    };
    let mut values = columns
        .iter()
        .map(values)
        .collect::<Result<Vec<_>, Error>>()?;
    ntt::ntt(card, &mut values, direction, coset)?;
    let done = values.iter();
    done.map(|values| upload(card, Scalars::Field(values)))
        .collect()
}
