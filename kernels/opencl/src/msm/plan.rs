//! Windows of the scalars.

use crate::Width;

/// Widest window.
const WIDEST: u32 = 16;
/// Cost of a bucket in the weighted sum, in additions of a base: two additions of fourteen
/// multiplications against one of ten.
const BUCKET: usize = 3;
/// Cost of a window on the host, in the same unit.
const WINDOW: usize = 300;
/// Work per lane: large on a CPU, so that little is left to add up afterwards; small on a GPU,
/// where sequential additions dominate the time as long as there are enough lanes.
#[derive(Debug, Clone, Copy)]
struct Share {
    /// Least and largest number of digits of a piece.
    piece: (usize, usize),
    /// Least and largest number of buckets of a segment of the weighted sum.
    segment: (usize, usize),
    /// Counts that a work-item of a scan adds up.
    scan: usize,
    /// Records of the same bucket that a lane adds up.
    combine: usize,
}

const CPU: Share = Share {
    piece: (256, 256),
    segment: (32, 32),
    scan: 1024,
    combine: 32,
};
const GPU: Share = Share {
    piece: (8, 64),
    segment: (8, 16),
    scan: 128,
    combine: 8,
};
/// Number of pieces that fill a GPU; beyond it the pieces become longer.
const GPU_PIECES: usize = 1 << 18;
/// Largest number of records that groups combine: more records fill enough lanes, and groups take
/// more additions for them.
const GROUPED: usize = 1 << 15;
/// Smallest group that combines: each leaves two records.
const SMALLEST_GROUP: usize = 4;
/// Largest number of segments per window on a GPU, before the one group that adds them up becomes
/// the bottleneck.
const GPU_SEGMENTS: usize = 1 << 11;

/// One step of combining records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Combine {
    /// Pieces whose ends become records.
    pub(super) pieces: usize,
    /// Whether a group instead of a lane takes a piece.
    pub(super) in_groups: bool,
}

/// Split of scalars of one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// Bits of each window but the top one.
    pub(super) width: u32,
    /// Bits of the top window.
    pub(super) top: u32,
    /// Number of windows.
    pub(super) windows: usize,
    /// log2 of the buckets of a window.
    pub(super) log_buckets: u32,
    /// Digits of a piece, whose points one lane adds.
    pub(super) piece: usize,
    /// Buckets of a segment of the weighted sum.
    pub(super) segment: usize,
    /// Counts that a work-item of a scan adds up.
    pub(super) scan: usize,
    /// Records of the same bucket that a lane adds up.
    pub(super) combine: usize,
}

impl Plan {
    /// Selects the cheapest windows for `len` scalars.
    pub(super) fn new(column: Width, len: usize, lanes: usize) -> Self {
        // The magnitude of a signed type's least value takes as many bits as the type.
        let bits = column.bits();
        let share = if lanes > 1 { CPU } else { GPU };
        (1..=WIDEST.min(bits))
            .map(|width| Self::with_width(bits, width, len, share))
            .min_by_key(|plan| plan.cost(len))
            .unwrap_or_else(|| Self::with_width(bits, 1, len, share))
    }

    fn with_width(bits: u32, width: u32, len: usize, share: Share) -> Self {
        let windows = bits.div_ceil(width);
        let top = bits - (windows - 1) * width;
        // Signed digits reach 2^(width - 1); the unsigned top digit reaches 2^top with a carry.
        let below = if windows > 1 { width - 1 } else { 0 };
        let log_buckets = below.max(top);
        let (shortest, longest) = share.piece;
        let filling = (len * windows as usize / GPU_PIECES).max(1);
        Self {
            width,
            top,
            windows: windows as usize,
            log_buckets,
            piece: (1 << filling.ilog2()).clamp(shortest, longest),
            segment: ((1 << log_buckets) / GPU_SEGMENTS)
                .clamp(share.segment.0, share.segment.1)
                .min(1 << log_buckets),
            scan: share.scan,
            combine: share.combine,
        }
    }

    fn cost(&self, len: usize) -> usize {
        self.windows * (len + (BUCKET << self.log_buckets) + WINDOW)
    }

    /// Returns the bias of magnitudes: half a window's range in each window but the top one.
    pub(super) fn bias(&self) -> [u64; 4] {
        let mut bias = [0; 4];
        for window in 1..self.windows as u32 {
            let bit = window * self.width - 1;
            bias[bit as usize / 64] |= 1 << (bit % 64);
        }
        bias
    }

    /// Returns the buckets of this many windows.
    pub(super) const fn buckets(&self, windows: usize) -> usize {
        windows << self.log_buckets
    }

    /// Returns the segments of a window.
    pub(super) fn segments(&self) -> usize {
        (1 << self.log_buckets) / self.segment
    }

    /// Returns the pieces of the digits of `len` scalars in this many windows.
    pub(super) const fn pieces(&self, len: usize, windows: usize) -> usize {
        (len * windows).div_ceil(self.piece)
    }

    /// Returns the steps of combining, the last of which has one piece. Groups of four work-items
    /// or more combine the rest when few records are left.
    pub(super) fn combines(&self, len: usize, windows: usize, group: usize) -> Vec<Combine> {
        let mut pieces = self.pieces(len, windows);
        let mut steps = Vec::new();
        loop {
            let records = 2 * pieces;
            let in_groups = group >= SMALLEST_GROUP && records <= GROUPED;
            pieces = records.div_ceil(if in_groups { group } else { self.combine });
            steps.push(Combine { pieces, in_groups });
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
        let lens = [1, 100, 1 << 12, 1 << 16, 1 << 20, 1 << 26];
        let cases = lens.into_iter().flat_map(|len| [(len, 1), (len, 8)]);
        for (len, lanes) in cases {
            for column in WIDTHS {
                let plan = Plan::new(column, len, lanes);
                let below = (plan.windows as u32 - 1) * plan.width;
                assert_eq!(below + plan.top, column.bits());
                assert!(plan.top >= 1 && plan.top <= plan.width && plan.width <= WIDEST);
                // Both ends of the digits' range have a bucket.
                assert!(1 << plan.top <= 1 << plan.log_buckets);
                assert!(plan.windows == 1 || plan.width - 1 <= plan.log_buckets);
                assert_eq!(plan.segments() * plan.segment, plan.buckets(1));
                for group in [1, 2, 4, 64] {
                    let steps = plan.combines(len, plan.windows, group);
                    assert_eq!(steps.last().map(|step| step.pieces), Some(1));
                    assert!(steps.is_sorted_by_key(|step| core::cmp::Reverse(step.pieces)));
                }
                assert!(plan.piece.is_power_of_two() && plan.segments().is_power_of_two());
                let ones: u32 = plan.bias().iter().map(|word| word.count_ones()).sum();
                assert_eq!(ones as usize, plan.windows - 1);
            }
        }
    }

    /// Only the number of digits matters here, not the width of the scalars.
    #[test]
    fn pieces_fill_a_gpu() {
        let piece = |len, lanes| Plan::new(Width::Field, len, lanes).piece;
        assert_eq!([1 << 10, 1 << 18].map(|len| piece(len, 1)), [8, 16]);
        assert_eq!([1 << 20, 1 << 26].map(|len| piece(len, 1)), [64, 64]);
        assert_eq!([1 << 10, 1 << 26].map(|len| piece(len, 8)), [256, 256]);
    }

    #[test]
    fn more_scalars_have_wider_windows() {
        let width = |len| Plan::new(Width::Field, len, 8).width;
        assert!(width(1 << 8) < width(1 << 14) && width(1 << 14) < width(1 << 20));
        assert_eq!(Plan::new(Width::U8, 1 << 20, 8).windows, 1);
        assert!(Plan::new(Width::U16, 16, 8).windows > 1);
    }
}
