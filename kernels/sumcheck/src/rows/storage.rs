//! Where an instance keeps the values of its forms from round [`STORED`](super::fill::STORED) on.
//!
//! Blocks of 16 pairs, each with all forms, form by form; a task takes a region of blocks and folds
//! it in place, so that its results fill the region's first half. When one block of each region is
//! left, the blocks are moved together.

use core::ops::Range;

use super::{code::PAIRS, fill::WIDTH};
use crate::packed::STORED_WORDS;

/// Blocks of a region.
const REGION: usize = 8;

/// Blocks in regions.
#[derive(Debug, Default)]
pub(super) struct Storage<'a> {
    words: &'a mut [u64],
    /// Words of a block.
    block: usize,
    /// Groups of a form in a block.
    width: usize,
    /// Blocks from region to region.
    stride: usize,
    /// Blocks of a region that are in use.
    live: usize,
    regions: usize,
}

/// The part of a round that one task takes.
pub(super) struct Region<'a> {
    pub blocks: &'a mut [u64],
    pub pairs: Range<usize>,
    /// Whether it is the last of an odd number of pairs.
    pub pads: bool,
}

impl<'a> Storage<'a> {
    /// Room for `pairs` pairs of `values` values at the start of `memory`, which may hold anything; and what is left of that.
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

    /// Words for `pairs` pairs of `values` values.
    pub(super) fn words_of(pairs: usize, values: usize) -> usize {
        pairs.div_ceil(PAIRS) * values * Self::width_of(pairs) * STORED_WORDS
    }

    /// A single block may be narrow.
    fn width_of(pairs: usize) -> usize {
        WIDTH.min(2 * pairs.next_multiple_of(2))
    }

    pub(super) const fn width(&self) -> usize {
        self.width
    }

    /// All blocks.
    pub(super) fn blocks(&mut self) -> &mut [u64] {
        self.words
    }

    /// Before a round folds: moves the blocks together where a region would be left with less than
    /// one.
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

    /// The regions of a round of `pairs` pairs; `folds` tells whether each pair comes from two
    /// pairs that are stored.
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
