//! Where an instance keeps the values of its forms from round [`STORED`](super::fill::STORED) on.
//!
//! Blocks of 16 pairs, each with all forms, form by form; a task takes a region of blocks and folds
//! it in place, so that its results fill the region's first half. When one block of each region is
//! left, the blocks are moved together.

use core::ops::Range;

use zkfabric_kernels_cpu::OutOfMemory;

use super::{code::PAIRS, fill::WIDTH};
use crate::words::Words;

/// Blocks of a region.
const REGION: usize = 8;

/// Blocks in regions.
#[derive(Debug, Default)]
pub(super) struct Storage {
    words: Words,
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

impl Storage {
    /// Room for `pairs` pairs of `values` values, each of so many words.
    pub(super) fn new(pairs: usize, values: usize, words: usize) -> Result<Self, OutOfMemory> {
        let blocks = pairs.div_ceil(PAIRS);
        // A single block may be narrow.
        let width = WIDTH.min(2 * pairs.next_multiple_of(2));
        let block = values * width * words;
        Ok(Self {
            words: Words::zeroed(blocks * block)?,
            block,
            width,
            stride: REGION,
            live: REGION,
            regions: blocks.div_ceil(REGION),
        })
    }

    pub(super) const fn width(&self) -> usize {
        self.width
    }

    /// All blocks.
    pub(super) fn blocks(&mut self) -> &mut [u64] {
        &mut self.words
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
