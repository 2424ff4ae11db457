//! A stack in one piece, for its commitment.

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::lanes::LANES;

use super::{Error, Layout, Piece};
use crate::{Values, rows::UNIT};

/// Values of a stack, in groups of eight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gathered {
    /// Zeros and ones.
    Bits(Vec<[u8; LANES]>),
    /// Below 2^8.
    U8(Vec<[u8; LANES]>),
    /// Below 2^16.
    U16(Vec<[u16; LANES]>),
    /// Below 2^32.
    U32(Vec<[u32; LANES]>),
    /// Below 2^52.
    U52(Vec<[u64; LANES]>),
    /// Below 2^64.
    U64(Vec<[u64; LANES]>),
    /// Elements.
    Field(Vec<[Fr; LANES]>),
}

impl Gathered {
    /// Returns the values as a column.
    #[must_use]
    pub fn values(&self) -> Values<'_> {
        match self {
            Self::Bits(v) => Values::Bits(v),
            Self::U8(v) => Values::U8(v),
            Self::U16(v) => Values::U16(v),
            Self::U32(v) => Values::U32(v),
            Self::U52(v) => Values::U52(v),
            Self::U64(v) => Values::U64(v),
            Self::Field(v) => Values::Field(v),
        }
    }
}

/// Returns the `2^s` values of a stack; a stack without pieces has bits.
///
/// # Errors
/// [`Error::Count`] when the stack does not exist.
pub fn gather(layout: &Layout<'_>, stack: usize) -> Result<Gathered, Error> {
    let pieces = layout.stacks.get(stack).ok_or(Error::Count {
        expected: layout.stacks.len(),
        got: stack,
    })?;
    let groups = layout.units() * UNIT;
    // All pieces of a stack have the width of the first.
    macro_rules! gather {
        ($variant:ident, $zero:expr) => {
            Gathered::$variant(copy(pieces, groups, $zero, |piece| {
                match layout.columns[piece.column] {
                    Values::$variant(column) => column,
                    _ => &[],
                }
            }))
        };
    }
    Ok(
        match pieces.first().map(|piece| layout.columns[piece.column]) {
            None | Some(Values::Bits(_)) => gather!(Bits, 0),
            Some(Values::U8(_)) => gather!(U8, 0),
            Some(Values::U16(_)) => gather!(U16, 0),
            Some(Values::U32(_)) => gather!(U32, 0),
            Some(Values::U52(_)) => gather!(U52, 0),
            Some(Values::U64(_)) => gather!(U64, 0),
            Some(Values::Field(_)) => gather!(Field, Fr::zero()),
        },
    )
}

/// Copies the columns' groups to the places of the pieces, with zeros elsewhere.
fn copy<'a, T: Copy + Send + Sync + 'a>(
    pieces: &[Piece],
    groups: usize,
    zero: T,
    column: impl Fn(&Piece) -> &'a [[T; LANES]],
) -> Vec<[T; LANES]> {
    let mut stack = vec![[zero; LANES]; groups];
    let mut rest = &mut stack[..];
    let mut at = 0;
    let mut copies = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let (start, len) = (piece.offset * UNIT, piece.units * UNIT);
        let (target, after) = rest.split_at_mut(start - at + len);
        let source = column(piece).get(piece.first * UNIT..).unwrap_or_default();
        copies.push((&mut target[start - at..], source));
        (rest, at) = (after, start + len);
    }
    copies.into_par_iter().for_each(|(target, source)| {
        for (target, source) in target.iter_mut().zip(source) {
            *target = *source;
        }
    });
    stack
}
