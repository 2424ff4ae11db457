//! Instances of a chip's rows, and their heights.
//!
//! The height of an instance is a whole number of *units* of 256 rows. A number of units is rounded
//! up to at most 6 significant bits: a column of `u` units is laid out as one piece per bit of `u`,
//! so an instance has at most 6 pieces per column and wastes less than one row in 32. (Powers of
//! two would need one piece and waste up to a half.) Rows beyond the largest height go to further
//! instances of the chip.
//!
//! The chip with the lanes of permutations ([`zkfabric_air::permutation`]) is cut more often than
//! its height needs: each of its rows belongs to 64 rows of the chip with the bits, and the n-th
//! instances of both chips belong together. So an instance of either chip has as many permutations
//! as the largest height has rows for bits, whatever that height is ([`Heights::of`]).

pub use zkfabric_air::instance::{LOG_UNIT, UNIT};
use zkfabric_air::permutation::BITS;
use zkfabric_air::{Air, Permutation};

/// Most units of an instance: `2^22` rows.
pub const MAX_UNITS: u32 = 1 << 14;
/// Significant bits of a number of units.
const SIGNIFICANT_BITS: u32 = 6;

/// The largest height of an instance, and the number of its rows that are not padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heights {
    max_units: u32,
    /// Largest number of rows of an instance that are not padding.
    capacity: usize,
}

impl Default for Heights {
    /// Returns the largest height that any key allows.
    fn default() -> Self {
        Self::new(MAX_UNITS)
    }
}

impl Heights {
    /// Limits instances to `max_units` units, clamped to `1 ..= MAX_UNITS`.
    #[must_use]
    pub const fn new(max_units: u32) -> Self {
        let max_units = if max_units == 0 {
            1
        } else if max_units > MAX_UNITS {
            MAX_UNITS
        } else {
            max_units
        };
        let capacity = (max_units as usize) << LOG_UNIT;
        Self {
            max_units,
            capacity,
        }
    }

    /// Returns the heights of a chip's instances: as many rows as the largest height, except for
    /// lanes, with one row per 64 rows of bits.
    #[must_use]
    pub const fn of(self, air: &Air) -> Self {
        let capacity = match air.permutation {
            Some(Permutation::Lanes(_)) => self.max_rows() / BITS,
            Some(Permutation::Bits) | None => self.max_rows(),
        };
        Self { capacity, ..self }
    }

    /// Returns the largest number of units of an instance.
    #[must_use]
    pub const fn max_units(&self) -> u32 {
        self.max_units
    }

    /// Returns the largest number of rows of an instance.
    #[must_use]
    pub const fn max_rows(&self) -> usize {
        (self.max_units as usize) << LOG_UNIT
    }

    /// Returns the instances that hold `rows` rows in order; all but the last hold as many as they
    /// can, and heights fall.
    pub fn shares(&self, rows: usize) -> impl Iterator<Item = RowShare> + use<> {
        let heights = *self;
        (0..rows.div_ceil(heights.capacity)).map(move |index| {
            let first = index * heights.capacity;
            let rows = (rows - first).min(heights.capacity);
            RowShare {
                first,
                rows,
                units: heights.units(rows),
            }
        })
    }

    /// Returns the number of rows with padding, over all instances.
    #[must_use]
    pub const fn padded(&self, rows: usize) -> usize {
        let full = (self.units(self.capacity) as usize) << LOG_UNIT;
        let full = rows / self.capacity * full;
        match rows % self.capacity {
            0 => full,
            rest => full + ((self.units(rest) as usize) << LOG_UNIT),
        }
    }

    /// Returns the units of one instance of `rows` rows, `1 ..= max_rows`.
    const fn units(&self, rows: usize) -> u32 {
        let units = rows.div_ceil(UNIT) as u32;
        let bits = u32::BITS - units.leading_zeros();
        let step = 1 << bits.saturating_sub(SIGNIFICANT_BITS);
        let rounded = units.next_multiple_of(step);
        if rounded < self.max_units {
            rounded
        } else {
            self.max_units
        }
    }
}

/// One instance's share of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowShare {
    /// Index of the first row.
    pub first: usize,
    /// Number of rows that are not padding.
    pub rows: usize,
    /// The height in units.
    pub units: u32,
}

impl RowShare {
    /// Returns the number of rows, padding included.
    #[must_use]
    pub const fn height(&self) -> usize {
        (self.units as usize) << LOG_UNIT
    }

    /// Returns the index after the last row.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.first + self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{vec, vec::Vec};
    use zkfabric_air::permutation::LANES;
    use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Lanes, Width};

    /// Describes a chip with lanes.
    fn lanes() -> Air {
        let real = ColumnSpec {
            name: "real".into(),
            width: Width::Bit,
        };
        let mut builder = AirBuilder::new("lanes", vec![real], Vec::new());
        let lanes = vec![Expr::zero(); LANES];
        builder.permutation_lanes(Lanes {
            real: builder.main(0),
            before: lanes.clone(),
            after: lanes,
        });
        builder.finish().unwrap()
    }

    fn units(max_units: u32, rows: usize) -> Vec<u32> {
        let shares = Heights::new(max_units).shares(rows);
        shares.map(|share| share.units).collect()
    }

    #[test]
    fn heights_of_some_sizes() {
        assert_eq!(units(MAX_UNITS, 0), []);
        assert_eq!(units(MAX_UNITS, 1), [1]);
        assert_eq!(units(MAX_UNITS, 256), [1]);
        assert_eq!(units(MAX_UNITS, 257), [2]);
        assert_eq!(units(MAX_UNITS, 63 * 256), [63]);
        // 65 = 0b100_0001 has seven bits: 66.
        assert_eq!(units(MAX_UNITS, 65 * 256), [66]);
        assert_eq!(units(MAX_UNITS, 300_000), [1184]);
        assert_eq!(units(MAX_UNITS, (1 << 22) - 1), [MAX_UNITS]);
        assert_eq!(units(MAX_UNITS, (1 << 22) + 1), [MAX_UNITS, 1]);
        assert_eq!(units(16, 3 * 4096), [16; 3]);
        // The largest height is allowed even with more bits.
        assert_eq!(units(101, 2 * 101 * 256 - 300), [101, 100]);
        assert_eq!(units(101, 2 * 101 * 256 - 1), [101, 101]);
    }

    #[test]
    fn the_largest_height_is_in_range() {
        assert_eq!(Heights::new(0).max_rows(), UNIT);
        assert_eq!(Heights::new(u32::MAX), Heights::default());
        assert_eq!(Heights::default().max_rows(), 1 << 22);
    }

    #[test]
    fn pieces_cover_every_row_once_with_little_padding() {
        let few = (0..3000).chain([99_999, 262_143, 262_145, 1_000_000, 4_194_305]);
        for (rows, max_units) in few.flat_map(|rows| [1, 16, 101, MAX_UNITS].map(|max| (rows, max)))
        {
            let heights = Heights::new(max_units);
            let (mut next, mut padded) = (0, 0);
            for share in heights.shares(rows) {
                assert_eq!(share.first, next);
                assert!(share.rows > 0 && share.rows <= share.height());
                assert!((1..=max_units).contains(&share.units));
                let significant = share.units >> share.units.trailing_zeros();
                assert!(significant < 64 || share.units == max_units);
                next = share.end();
                padded += share.height();
            }
            assert_eq!(next, rows);
            assert_eq!(padded, heights.padded(rows));
            assert!(padded < rows + rows / 31 + 256, "{rows} rows take {padded}");
        }
    }

    #[test]
    fn lanes_are_cut_where_their_bits_are() {
        let air = lanes();
        let few = (1..300).chain([65_535, 65_536, 65_537, 262_145]);
        for (calls, max_units) in
            few.flat_map(|rows| [1, 2, 3, 101, 6500, MAX_UNITS].map(|max| (rows, max)))
        {
            let heights = Heights::new(max_units);
            let bits: Vec<RowShare> = heights.shares(BITS * calls).collect();
            let lanes: Vec<RowShare> = heights.of(&air).shares(calls).collect();
            assert_eq!(bits.len(), lanes.len());
            for (bits, lanes) in bits.iter().zip(&lanes) {
                assert_eq!(
                    (bits.first, bits.rows),
                    (BITS * lanes.first, BITS * lanes.rows)
                );
                assert!(lanes.rows <= lanes.height() && lanes.units <= max_units);
            }
            assert!(lanes.is_sorted_by(|a, b| a.units >= b.units));
            let padded: usize = lanes.iter().map(RowShare::height).sum();
            assert_eq!(heights.of(&air).padded(calls), padded);
        }
        let heights = Heights::new(1).of(&air);
        let shares = heights
            .shares(9)
            .map(|share| (share.first, share.rows, share.units));
        assert_eq!(
            shares.collect::<Vec<_>>(),
            [(0, 4, 1), (4, 4, 1), (8, 1, 1)]
        );
    }
}
