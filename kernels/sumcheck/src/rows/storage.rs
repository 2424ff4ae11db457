//! Storage of an instance's form values from round [`STORED`](super::fill::STORED) on.
//!
//! Blocks of [`PAIRS`] pairs contain all forms, form by form. A task takes a region of blocks and
//! folds it in place, so that its results fill the region's first half. When one block of each
//! region is left, the blocks are moved together.

use core::ops::Range;

use super::{code::PAIRS, fill::WIDTH};
use crate::packed::STORED_WORDS;

/// Blocks per region.
const REGION: usize = 8;

/// Blocks in regions.
#[derive(Debug, Default)]
pub(super) struct Storage<'a> {
    words: &'a mut [u64],
    /// Number of words per block.
    block: usize,
    /// Number of groups of a form per block.
    width: usize,
    /// Number of blocks from region to region.
    stride: usize,
    /// Number of blocks in use per region.
    live: usize,
    regions: usize,
}

/// Part of a round for one task.
pub(super) struct Region<'a> {
    pub blocks: &'a mut [u64],
    pub pairs: Range<usize>,
    /// Whether the region ends an odd number of pairs.
    pub pads: bool,
}

impl<'a> Storage<'a> {
    /// Takes room for `pairs` pairs of `values` values from the start of `memory`, which may hold
    /// anything, and returns the rest too.
    pub(super) fn new(pairs: usize, values: usize, memory: &'a mut [u64]) -> (Self, &'a mut [u64]) {
        let width = Self::width_of(pairs);
        let (words, rest) = memory.split_at_mut(Self::words_of(pairs, values));
        let storage = Self {
            words,
            block: values * width * STORED_WORDS,
            width,
            stride: REGION,
            live: REGION,
            regions: pairs.div_ceil(PAIRS).div_ceil(REGION),
        };
        (storage, rest)
    }

    /// Returns the number of words for `pairs` pairs of `values` values.
    pub(super) fn words_of(pairs: usize, values: usize) -> usize {
        pairs.div_ceil(PAIRS) * values * Self::width_of(pairs) * STORED_WORDS
    }

    /// Returns the width of the blocks; a single block may be narrow.
    fn width_of(pairs: usize) -> usize {
        WIDTH.min(2 * pairs.next_multiple_of(2))
    }

    pub(super) const fn width(&self) -> usize {
        self.width
    }

    /// Returns all blocks.
    pub(super) fn blocks(&mut self) -> &mut [u64] {
        self.words
    }

    /// Moves the blocks together before the fold of a round that would leave less than one block in
    /// a region.
    pub(super) fn compact(&mut self) {
        if self.live > 1 || self.regions == 1 {
            return;
        }
        let (block, stride, regions) = (self.block, self.stride, self.regions);
        let blocks = self.blocks();
        for region in 1..regions {
            let from = region * stride * block;
            blocks.copy_within(from..from + block, region * block);
        }
        self.live = REGION;
        self.regions = regions.div_ceil(REGION);
        self.stride = REGION;
    }

    /// Returns the regions of a round of `pairs` pairs; `folds` tells whether each pair comes from
    /// two stored pairs.
    pub(super) fn regions(&mut self, pairs: usize, folds: bool) -> Vec<Region<'_>> {
        let each = if self.regions == 1 {
            pairs
        } else {
            (self.live * PAIRS) >> usize::from(folds)
        };
        let size = self.stride * self.block;
        let count = self.regions;
        if folds {
            self.live = self.live.div_ceil(2);
        }
        let blocks = self.blocks();
        let regions = blocks.chunks_mut(size.max(1)).take(count).enumerate();
        regions
            .map(|(i, blocks)| {
                let end = pairs.min((i + 1) * each);
                Region {
                    blocks,
                    pairs: i * each..end,
                    pads: end == pairs && pairs % 2 == 1,
                }
            })
            .collect()
    }
}
