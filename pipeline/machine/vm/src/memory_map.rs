//! Which words are memory.
//!
//! | words | what |
//! |---|---|
//! | below [`FIRST_WORD`], unless the image begins there | nothing |
//! | up to the image | zero at the start: the place of a stack that grows down |
//! | the image | from the ELF file |
//! | above the image | zero at the start, up to the limit of the execution |
//! | the guard, for programs that have one | nothing |
//!
//! A proof enters the words outside the image by a chain of strictly ascending addresses
//! (`zkfabric-chips`). The chain leaps over [`MemoryMap::gaps`]: the verifier takes the word before
//! a gap off the chain and puts the last word of the gap there. So no proof has a cell in a gap or
//! below the first word, and the word before a gap always is a cell, touched or not.

use core::ops::Range;

/// First word of memory, unless the image begins below: 64 KiB, so that null pointers and stacks
/// that overflow meet no memory.
pub const FIRST_WORD: u64 = 0x1_0000 >> 3;

/// Which words are memory; all numbers are word addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoryMap {
    image: Range<u64>,
    guard: Range<u64>,
}

impl MemoryMap {
    /// Returns the map of a program with this image and this guard; an empty guard is none.
    #[must_use]
    pub const fn new(image: Range<u64>, guard: Range<u64>) -> Self {
        Self { image, guard }
    }

    /// Returns whether the guard, if there is one, lies above the image, with a word between them.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.guard.is_empty() || self.image.end < self.guard.start
    }

    /// Returns the words of the image.
    #[must_use]
    pub const fn image(&self) -> &Range<u64> {
        &self.image
    }

    /// Returns the words of the guard; empty if there is none.
    #[must_use]
    pub const fn guard(&self) -> &Range<u64> {
        &self.guard
    }

    /// Returns the first word of memory.
    #[must_use]
    pub fn first_word(&self) -> u64 {
        self.image.start.min(FIRST_WORD)
    }

    /// Returns the first word that can be memory outside the image.
    #[must_use]
    pub const fn first_outside(&self) -> u64 {
        if self.image.start > FIRST_WORD {
            FIRST_WORD
        } else {
            self.image.end
        }
    }

    /// Returns the ranges that the chain of cells leaps over, ascending.
    pub fn gaps(&self) -> impl Iterator<Item = &Range<u64>> {
        let image = (self.image.start > FIRST_WORD).then_some(&self.image);
        let guard = (!self.guard.is_empty()).then_some(&self.guard);
        image.into_iter().chain(guard)
    }

    /// Returns the word after which the chain goes on behind the cell at `word`: the last word of
    /// the gap if one follows the cell, else the cell itself.
    #[must_use]
    pub fn leap(&self, word: u64) -> u64 {
        let mut gaps = self.gaps();
        let gap = gaps.find(|gap| word.checked_add(1) == Some(gap.start));
        gap.map_or(word, |gap| gap.end.wrapping_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gaps(map: &MemoryMap) -> Vec<Range<u64>> {
        map.gaps().cloned().collect()
    }

    #[test]
    fn images_at_the_first_word_have_no_memory_below() {
        for start in [0, FIRST_WORD - 1, FIRST_WORD] {
            let map = MemoryMap::new(start..FIRST_WORD + 7, 0..0);
            assert_eq!(map.first_word(), start);
            assert_eq!(map.first_outside(), FIRST_WORD + 7);
            assert_eq!(gaps(&map), []);
            assert_eq!(map.leap(start.wrapping_sub(1)), start.wrapping_sub(1));
        }
    }

    #[test]
    fn memory_lies_below_higher_images() {
        let map = MemoryMap::new(FIRST_WORD + 1..FIRST_WORD + 7, 0..0);
        assert_eq!(map.first_word(), FIRST_WORD);
        assert_eq!(map.first_outside(), FIRST_WORD);
        assert_eq!(gaps(&map), vec![FIRST_WORD + 1..FIRST_WORD + 7]);
        assert_eq!(map.leap(FIRST_WORD), FIRST_WORD + 6);
        assert_eq!(map.leap(FIRST_WORD + 7), FIRST_WORD + 7);
    }

    #[test]
    fn guards_lie_above_the_image_and_a_word() {
        let image = FIRST_WORD..FIRST_WORD + 7;
        let map = |start| MemoryMap::new(image.clone(), start..FIRST_WORD + 20);
        assert!(!map(FIRST_WORD + 6).is_valid() && !map(FIRST_WORD + 7).is_valid());
        let map = map(FIRST_WORD + 8);
        assert!(map.is_valid());
        assert_eq!(gaps(&map), vec![FIRST_WORD + 8..FIRST_WORD + 20]);
        assert_eq!(map.leap(FIRST_WORD + 7), FIRST_WORD + 19);
    }
}
