//! Windows of the scalars.

use crate::Width;

/// Widest window.
const WIDEST: u32 = 16;
/// What a bucket costs in the weighted sum, in additions of a base: two additions of fourteen multiplications beside one of ten.
const BUCKET: usize = 3;
/// What a window costs on the host, in the same unit.
const WINDOW: usize = 300;
/// Buckets of a segment of the weighted sum.
const SEGMENT: usize = 32;
/// Counts that a work-item of a scan adds up.
pub(super) const SCAN: usize = 1024;
/// Records of the same bucket that a lane adds up.
pub(super) const COMBINE: usize = 32;

/// How scalars of one width are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// Bits of each window but the top one.
    pub(super) width: u32,
    /// Bits of the top one.
    pub(super) top: u32,
    /// Number of windows.
    pub(super) windows: usize,
    /// log2 of the buckets of a window.
    pub(super) log_buckets: u32,
    /// Digits of a piece, for which a lane adds the points.
    pub(super) piece: usize,
}

impl Plan {
    /// The cheapest windows for `len` scalars.
    pub(super) fn new(column: Width, len: usize, lanes: usize) -> Self {
        let bits = column.magnitude_bits();
        (1..=WIDEST.min(bits))
            .map(|width| Self::with_width(bits, width, lanes))
            .min_by_key(|plan| plan.cost(len))
            .unwrap_or_else(|| Self::with_width(bits, 1, lanes))
    }

    fn with_width(bits: u32, width: u32, lanes: usize) -> Self {
        let windows = bits.div_ceil(width);
        let top = bits - (windows - 1) * width;
        // Signed digits reach 2^(width - 1); the unsigned top digit reaches 2^top with a carry.
        let below = if windows > 1 { width - 1 } else { 0 };
        Self {
            width,
            top,
            windows: windows as usize,
            log_buckets: below.max(top),
            piece: if lanes > 1 { 256 } else { 32 },
        }
    }

    fn cost(&self, len: usize) -> usize {
        self.windows * (len + (BUCKET << self.log_buckets) + WINDOW)
    }

    /// What is added to magnitudes: half a window's range in each window but the top one.
    pub(super) fn bias(&self) -> [u64; 4] {
        let mut bias = [0; 4];
        for window in 1..self.windows as u32 {
            let bit = window * self.width - 1;
            bias[bit as usize / 64] |= 1 << (bit % 64);
        }
        bias
    }

    /// Buckets of so many windows.
    pub(super) const fn buckets(&self, windows: usize) -> usize {
        windows << self.log_buckets
    }

    /// Buckets of a segment.
    pub(super) fn segment(&self) -> usize {
        SEGMENT.min(1 << self.log_buckets)
    }

    /// Segments of a window.
    pub(super) fn segments(&self) -> usize {
        (1 << self.log_buckets) / self.segment()
    }

    /// Pieces of the digits of `len` scalars in so many windows.
    pub(super) const fn pieces(&self, len: usize, windows: usize) -> usize {
        (len * windows).div_ceil(self.piece)
    }

    /// The number of pieces of each step of combining, the last of which is one.
    pub(super) fn combines(&self, len: usize, windows: usize) -> Vec<usize> {
        let mut pieces = self.pieces(len, windows);
        let mut steps = Vec::new();
        loop {
            pieces = (2 * pieces).div_ceil(COMBINE);
            steps.push(pieces);
            if pieces == 1 {
                return steps;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTHS: [Width; 10] = [
        Width::Bits,
        Width::U8,
        Width::U16,
        Width::U32,
        Width::U64,
        Width::I8,
        Width::I16,
        Width::I32,
        Width::I64,
        Width::Field,
    ];

    #[test]
    fn windows_cover_the_bits() {
        for column in WIDTHS {
            for len in [1, 100, 1 << 12, 1 << 16, 1 << 20, 1 << 26] {
                let plan = Plan::new(column, len, 8);
                let below = (plan.windows as u32 - 1) * plan.width;
                assert_eq!(below + plan.top, column.magnitude_bits());
                assert!(plan.top >= 1 && plan.top <= plan.width && plan.width <= WIDEST);
                // Both ends of the digits have a bucket.
                assert!(1 << plan.top <= 1 << plan.log_buckets);
                assert!(plan.windows == 1 || plan.width - 1 <= plan.log_buckets);
                assert_eq!(plan.segments() * plan.segment(), plan.buckets(1));
                assert_eq!(plan.combines(len, plan.windows).last(), Some(&1));
                let ones: u32 = plan.bias().iter().map(|word| word.count_ones()).sum();
                assert_eq!(ones as usize, plan.windows - 1);
            }
        }
    }

    #[test]
    fn more_scalars_have_wider_windows() {
        let width = |len| Plan::new(Width::Field, len, 8).width;
        assert!(width(1 << 8) < width(1 << 14) && width(1 << 14) < width(1 << 20));
        assert_eq!(Plan::new(Width::U8, 1 << 20, 8).windows, 1);
        assert!(Plan::new(Width::U16, 16, 8).windows > 1);
    }
}
