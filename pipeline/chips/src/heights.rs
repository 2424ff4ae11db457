//! How many rows become instances of which heights.
//!
//! An instance has `2^k` rows. Many small instances cost openings and verifier work, few large ones cost
//! padding rows; the split below takes full pieces of the largest height, then the powers of two of the
//! remainder, and stops as soon as rounding up wastes little.

use alloc::vec::Vec;

/// Smallest and largest height of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heights {
    /// Logarithm of the smallest height.
    pub min_log: u32,
    /// Logarithm of the largest height; not below `min_log`.
    pub max_log: u32,
}

/// Most instances for what is left after the pieces of largest height.
const REMAINDER_PIECES: usize = 4;
/// One row of padding is accepted for this many rows.
const ROWS_PER_PADDING: usize = 32;
/// Smallest height of a slice of a table with fixed columns.
const FIXED_MIN_LOG: u32 = 8;

impl Heights {
    /// The heights of tables with fixed columns, which depend on the largest height only.
    #[must_use]
    pub const fn fixed(max_log: u32) -> Self {
        let min_log = if max_log < FIXED_MIN_LOG {
            max_log
        } else {
            FIXED_MIN_LOG
        };
        Self { min_log, max_log }
    }

    /// Logarithms of the heights of the instances that hold `rows` rows in order; only the last one has
    /// padding.
    #[must_use]
    pub fn split(&self, rows: usize) -> Vec<u32> {
        let mut logs = Vec::new();
        let mut left = rows;
        let mut pieces = 0;
        while left > 0 {
            if left >> self.max_log > 0 {
                logs.push(self.max_log);
                left -= 1 << self.max_log;
                continue;
            }
            pieces += 1;
            let up = left.next_power_of_two().ilog2().max(self.min_log);
            let padding = (1usize << up) - left;
            let down = left.ilog2();
            if up == self.min_log
                || pieces == REMAINDER_PIECES
                || padding * ROWS_PER_PADDING <= rows
                || down < self.min_log
            {
                logs.push(up);
                break;
            }
            logs.push(down);
            left -= 1 << down;
        }
        logs
    }

    /// [`Self::split`] with the first row of each instance and its number of rows.
    pub fn pieces(&self, rows: usize) -> impl Iterator<Item = Piece> + use<> {
        let mut start = 0;
        self.split(rows).into_iter().map(move |log_height| {
            let first = start;
            start = (first + (1usize << log_height)).min(rows);
            Piece {
                log_height,
                first,
                rows: start - first,
            }
        })
    }
}

/// One instance's share of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Logarithm of the height.
    pub log_height: u32,
    /// Index of the first row.
    pub first: usize,
    /// Number of rows that are no padding.
    pub rows: usize,
}

impl Piece {
    /// Number of rows, padding included.
    #[must_use]
    pub const fn height(&self) -> usize {
        1 << self.log_height
    }

    /// Index of the row behind the last.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.first + self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    const HEIGHTS: Heights = Heights {
        min_log: 4,
        max_log: 18,
    };

    #[test]
    fn splits_of_some_sizes() {
        assert_eq!(HEIGHTS.split(0), vec![]);
        assert_eq!(HEIGHTS.split(1), vec![4]);
        assert_eq!(HEIGHTS.split(17), vec![4, 4]);
        assert_eq!(HEIGHTS.split(300_000), vec![18, 15, 13]);
        assert_eq!(HEIGHTS.split(1 << 18), vec![18]);
        assert_eq!(HEIGHTS.split((1 << 19) + 1), vec![18, 18, 4]);
    }

    #[test]
    fn pieces_cover_every_row_once_with_little_padding() {
        for rows in (0..5000).chain([99_999, 262_143, 262_145, 1_000_000]) {
            let mut next = 0;
            for piece in HEIGHTS.pieces(rows) {
                assert_eq!(piece.first, next);
                assert!(piece.rows > 0 && piece.rows <= piece.height());
                assert!((4..=18).contains(&piece.log_height));
                next = piece.end();
            }
            assert_eq!(next, rows);
            let height: usize = HEIGHTS.split(rows).iter().map(|log| 1 << log).sum();
            assert!(height < rows + rows / 16 + 16, "{rows} rows take {height}");
        }
    }
}
