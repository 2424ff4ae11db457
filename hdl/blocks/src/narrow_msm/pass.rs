//! Digits of columns that make up the address of a row, and the division of a job of many columns
//! into passes.

use zkfabric_hdl_toolkit::HdlError;

use super::column::Tuple;
use super::{Column, ColumnError, Config, Kind};
use crate::msm::Layout;

/// Rows per block of tuples: the tuples of a block stay in the cache while the columns stream
/// through. A multiple of 64.
const BLOCK_ROWS: usize = 1 << 12;

/// Bits `offset .. offset + width` of every value of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digit {
    /// Index of the column.
    pub column: usize,
    /// The digit's lowest bit.
    pub offset: u32,
    /// The digit's number of bits.
    pub width: u32,
}

/// One pass over the bases.
///
/// The tuple of a row is its digits side by side, the first one lowest; the slot follows above.
/// Addresses are `slot | tuple`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    digits: Vec<Digit>,
    tuple_bits: u32,
    slot_bits: u32,
}

impl Pass {
    /// Builds a pass of these digits, with 2^`slot_bits` buckets per tuple.
    ///
    /// # Errors
    /// No digit; a digit without bits, or with bits above the 64th; more address bits than the
    /// memory has.
    pub fn new(config: Config, digits: Vec<Digit>, slot_bits: u32) -> Result<Self, HdlError> {
        let wrong = |parameter, expected: String, got: String| {
            Err(HdlError::config("narrow_msm", parameter, expected, &got))
        };
        let mut address_bits = slot_bits;
        for digit in &digits {
            if digit.width == 0 || digit.offset.saturating_add(digit.width) > 64 {
                let got = format!("{digit:?}");
                return wrong("digit", "some of 64 bits".to_owned(), got);
            }
            address_bits = address_bits.saturating_add(digit.width);
        }
        if digits.is_empty() || address_bits > config.address_bits() {
            let expected = format!("1 to {} with those of slots", config.address_bits());
            return wrong("bits of digits", expected, address_bits.to_string());
        }
        Ok(Self {
            digits,
            tuple_bits: address_bits - slot_bits,
            slot_bits,
        })
    }

    /// Replaces the slots; the memory must have the bits for them.
    pub(super) fn with_slots(self, slot_bits: u32) -> Self {
        Self { slot_bits, ..self }
    }

    /// Returns the digits of the tuple, lowest first.
    #[must_use]
    pub fn digits(&self) -> &[Digit] {
        &self.digits
    }

    /// Returns the bits of a tuple.
    #[must_use]
    pub const fn tuple_bits(&self) -> u32 {
        self.tuple_bits
    }

    /// Returns log2 of the buckets that a tuple's additions use in turn.
    #[must_use]
    pub const fn slot_bits(&self) -> u32 {
        self.slot_bits
    }

    /// Returns the layout of the buckets in the memory: one window, in which slots get no sums.
    #[must_use]
    pub const fn layout(&self) -> Layout {
        Layout {
            bits: self.tuple_bits + self.slot_bits,
            kept: self.tuple_bits,
            wide: 1,
            narrow: 0,
        }
    }

    /// Returns the number of buckets in use.
    #[must_use]
    pub const fn buckets(&self) -> u32 {
        1 << (self.tuple_bits + self.slot_bits)
    }

    /// Returns the mask of the tuple in an address.
    #[must_use]
    pub const fn tuple_mask(&self) -> u32 {
        (1 << self.tuple_bits) - 1
    }

    /// Returns the mask of the slot in an address.
    #[must_use]
    pub const fn slot_mask(&self) -> u32 {
        (self.buckets() - 1) & !self.tuple_mask()
    }

    /// Returns the beat that starts the pass.
    #[must_use]
    pub fn job(&self) -> u64 {
        u64::from(self.slot_mask()) << 20 | u64::from(self.tuple_mask())
    }

    /// Returns the tuples of all rows, as words of 16 or 32 bits; [`u16`] is the format in memory
    /// ([`TUPLE_BITS`](super::card::TUPLE_BITS)), and keeps only the lowest bits of longer tuples.
    ///
    /// # Errors
    /// A digit of a column that doesn't exist, or a column with the wrong number of rows.
    pub fn tuples<T: Tuple>(
        &self,
        columns: &[Column<'_>],
        rows: usize,
    ) -> Result<Vec<T>, ColumnError> {
        let mut digits = Vec::with_capacity(self.digits.len());
        let mut shift = 0;
        for digit in &self.digits {
            let column = columns.get(digit.column).ok_or(ColumnError::Column {
                expected: columns.len(),
                got: digit.column,
            })?;
            column.check(digit.column, rows)?;
            let mask = (1_i64 << digit.width) - 1;
            digits.push((column, [digit.offset, shift], T::low(mask)));
            shift += digit.width;
        }
        let mut tuples = vec![T::default(); rows];
        for (block, tuples) in tuples.chunks_mut(BLOCK_ROWS).enumerate() {
            for (column, places, mask) in &digits {
                column.add_to(tuples, BLOCK_ROWS * block, *places, *mask);
            }
        }
        Ok(tuples)
    }
}

/// Returns passes that cover all bits of columns of these kinds.
///
/// 2^`slot_bits` buckets per tuple leave `address_bits - slot_bits` bits for digits. A value with
/// more bits is cut into digits of equal width, as few as possible; digits fill passes in the order
/// of the columns, as many as fit.
///
/// # Errors
/// Slots that leave no bit for digits.
pub fn plan(config: Config, kinds: &[Kind], slot_bits: u32) -> Result<Vec<Pass>, HdlError> {
    let whole = kinds.iter().enumerate().map(|(column, kind)| Digit {
        column,
        offset: 0,
        width: kind.bits(),
    });
    packed(config, whole, slot_bits)
}

/// Returns passes with 2^`slot_bits` slots that cover these digits, cut where they are too wide.
pub(super) fn packed(
    config: Config,
    digits: impl Iterator<Item = Digit>,
    slot_bits: u32,
) -> Result<Vec<Pass>, HdlError> {
    let room = config.address_bits().saturating_sub(slot_bits);
    if room == 0 {
        let expected = format!("below {}", config.address_bits());
        return Err(HdlError::config(
            "narrow_msm",
            "slot bits",
            expected,
            &slot_bits,
        ));
    }
    let mut passes = Vec::new();
    let mut next: Vec<Digit> = Vec::new();
    let mut used = 0;
    for digit in digits.flat_map(|digit| cut(digit, room)) {
        if used + digit.width > room {
            passes.push(Pass::new(config, std::mem::take(&mut next), slot_bits)?);
            used = 0;
        }
        used += digit.width;
        next.push(digit);
    }
    if !next.is_empty() {
        passes.push(Pass::new(config, next, slot_bits)?);
    }
    Ok(passes)
}

/// Cuts the digit into pieces of at most `most` bits, of equal width except the uppermost one.
fn cut(digit: Digit, most: u32) -> impl Iterator<Item = Digit> {
    let width = digit.width.div_ceil(digit.width.div_ceil(most).max(1));
    (0..digit.width)
        .step_by(width.max(1) as usize)
        .map(move |from| Digit {
            offset: digit.offset + from,
            width: width.min(digit.width - from),
            ..digit
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narrow_msm::bench::Data;

    fn config() -> Config {
        Config::new(16, 64).unwrap()
    }

    fn shapes(kinds: &[Kind], slot_bits: u32) -> Vec<Vec<(usize, u32, u32)>> {
        let passes = plan(config(), kinds, slot_bits).unwrap();
        let digits = |pass: &Pass| -> Vec<_> {
            let digits = pass.digits().iter();
            digits.map(|d| (d.column, d.offset, d.width)).collect()
        };
        passes.iter().map(digits).collect()
    }

    #[test]
    fn passes_cover_all_bits_once() {
        assert_eq!(plan(config(), &[], 8).unwrap(), []);
        let bits = plan(config(), &[Kind::BIT; 64], 8).unwrap();
        assert_eq!(bits.len(), 8);
        assert!(bits.iter().all(|pass| pass.digits().len() == 8));
        assert_eq!(plan(config(), &[Kind::BIT; 64], 0).unwrap().len(), 4);
        assert_eq!(shapes(&[Kind::U16], 0), [[(0, 0, 16)]]);
        assert_eq!(shapes(&[Kind::I16], 8), [[(0, 0, 8)], [(0, 8, 8)]]);
        assert_eq!(
            shapes(&[Kind::U8, Kind::BIT, Kind::U8, Kind::U8], 0),
            [vec![(0, 0, 8), (1, 0, 1)], vec![(2, 0, 8), (3, 0, 8)]]
        );
        // 64 bits in ten digits of 7: the last one has one bit.
        let digits = shapes(&[Kind::U64], 9);
        assert_eq!((digits.len(), digits[9][0]), (10, (0, 63, 1)));
        for slot_bits in [16, 99] {
            let error = plan(config(), &[Kind::BIT], slot_bits).unwrap_err();
            assert!(error.to_string().contains("slot bits must be below 16"));
        }
    }

    #[test]
    fn passes_that_cannot_be_are_errors() {
        let digit = |offset, width| Digit {
            column: 0,
            offset,
            width,
        };
        let new = |digits: &[Digit], slots| Pass::new(config(), digits.to_vec(), slots);
        assert!(new(&[digit(0, 8), digit(8, 8)], 0).is_ok());
        for (digits, slots) in [
            (vec![], 3),
            (vec![digit(0, 0)], 0),
            (vec![digit(60, 5)], 0),
            (vec![digit(u32::MAX, 2)], 0),
            (vec![digit(0, 8), digit(8, 8)], 1),
            (vec![digit(0, 1)], u32::MAX),
        ] {
            assert!(new(&digits, slots).is_err(), "{digits:?}, {slots}");
        }
    }

    #[test]
    fn tuples_are_digits_side_by_side() {
        let columns = [Column::I8(&[-2, 5]), Column::Bits(&[0b01])];
        let pass = plan(config(), &[Kind::I8, Kind::BIT], 7).unwrap();
        assert_eq!(pass.len(), 1);
        assert_eq!(pass[0].tuples::<u32>(&columns, 2).unwrap(), [0x1fe, 0x005]);
        assert_eq!((pass[0].tuple_mask(), pass[0].slot_mask()), (0x1ff, 0xfe00));
        assert_eq!(pass[0].job(), 0x000f_e000_01ff);
        let rows = |column, expected, got| ColumnError::Rows {
            column,
            expected,
            got,
        };
        assert_eq!(pass[0].tuples::<u32>(&columns, 3), Err(rows(0, 3, 2)));
        let columns = [Column::I8(&[0; 65]), Column::Bits(&[0b01])];
        assert_eq!(pass[0].tuples::<u32>(&columns, 65), Err(rows(1, 2, 1)));
        let missing = ColumnError::Column {
            expected: 1,
            got: 1,
        };
        assert_eq!(pass[0].tuples::<u32>(&columns[..1], 65), Err(missing));
    }

    /// Compares the tuples of many rows at a time with the definition, for columns and digits of
    /// every kind.
    #[test]
    fn tuples_are_those_of_the_definition() {
        let mut random = fastrand::Rng::with_seed(7);
        let rows = 2 * BLOCK_ROWS + 70;
        let words: Vec<u64> = (0..rows).map(|_| random.u64(..)).collect();
        let bytes: Vec<u8> = words.iter().map(|word| *word as u8).collect();
        let mut all: Vec<Data> = [Kind::BIT, Kind::U8, Kind::U16, Kind::U32, Kind::U64]
            .map(|kind| Data::new(kind, &words))
            .into();
        let signed = [Kind::I8, Kind::I16, Kind::I32, Kind::I64];
        all.extend(signed.map(|kind| Data::new(kind, &words)));
        let mut columns: Vec<Column<'_>> = all.iter().map(Data::column).collect();
        columns.push(Column::ByteBits(&bytes));
        let config = Config::new(20, 64).unwrap();
        for _ in 0..60 {
            let mut digits = Vec::new();
            let mut room = 20;
            while room > 0 {
                let column = random.usize(..columns.len());
                let offset = random.u32(..64);
                // Some offsets are beyond the values' bits.
                let offset = if random.bool() {
                    offset % columns[column].kind().bits()
                } else {
                    offset
                };
                let width = random.u32(1..=room.min(64 - offset));
                room -= width;
                digits.push(Digit {
                    column,
                    offset,
                    width,
                });
            }
            let pass = Pass::new(config, digits, 0).unwrap();
            let by_definition = |row: usize| {
                let mut shift = 0;
                let digits = pass.digits().iter().map(|digit| {
                    let value = columns[digit.column].value(row) >> digit.offset;
                    let value = (value & ((1 << digit.width) - 1)) << shift;
                    shift += digit.width;
                    value
                });
                digits.sum::<u64>() as u32
            };
            let expected: Vec<u32> = (0..rows).map(by_definition).collect();
            assert_eq!(pass.tuples::<u32>(&columns, rows).unwrap(), expected);
            let low: Vec<u16> = expected.iter().map(|tuple| *tuple as u16).collect();
            assert_eq!(pass.tuples::<u16>(&columns, rows).unwrap(), low, "{pass:?}");
        }
    }
}
