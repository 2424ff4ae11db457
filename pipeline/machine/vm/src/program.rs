//! A program: predecoded text and initial memory.

use alloc::vec::Vec;
use core::ops::Range;

use crate::isa::Instruction;
use crate::memory_map::MemoryMap;

/// Initial memory: contiguous words from the lowest to the highest byte that the ELF file backs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// Address of the first word (byte address >> 3).
    pub base_word: u64,
    /// Little-endian words; bytes between segments are zero.
    pub words: Vec<u64>,
}

impl Image {
    /// Returns the address of the first word after the image.
    #[must_use]
    pub const fn end_word(&self) -> u64 {
        self.base_word.saturating_add(self.words.len() as u64)
    }
}

/// A program ready to run and to prove.
///
/// The text is a table with one entry per granule: 4 bytes, or 2 if the ELF file has the RVC flag.
/// With 2-byte granules every even address of the text has an entry, decoded as if execution began
/// there; a jump into the middle of a 4-byte instruction is therefore well-defined, as the
/// architecture requires.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// Address of the first instruction executed.
    pub entry: u64,
    /// Address of `instructions[0]`; a multiple of the granule.
    pub text_base: u64,
    /// Bytes per table entry: 2 or 4.
    pub granule: u8,
    /// Predecoded text.
    pub instructions: Vec<Instruction>,
    /// Initial memory, the text included.
    pub image: Image,
    /// Word addresses that are no memory although they lie above the image; empty for most
    /// programs ([`crate::memory_map`]).
    pub guard: Range<u64>,
}

impl Program {
    /// Returns which words are memory.
    #[must_use]
    pub const fn memory_map(&self) -> MemoryMap {
        let Range { start, end } = self.guard;
        MemoryMap::new(self.image.base_word..self.image.end_word(), start..end)
    }

    /// Returns the address of `instructions[index]`.
    #[must_use]
    pub const fn pc(&self, index: usize) -> u64 {
        self.text_base
            .wrapping_add((index as u64).wrapping_mul(self.granule as u64))
    }

    /// Returns the encoding at `pc` as a little-endian number: four bytes of the image, or two of a
    /// compressed instruction; bytes outside the image are zero.
    #[must_use]
    pub fn encoding(&self, pc: u64) -> u32 {
        let byte = |address: u64| {
            let index = (address >> 3).checked_sub(self.image.base_word);
            let index = index.and_then(|index| usize::try_from(index).ok());
            let word = index.and_then(|index| self.image.words.get(index));
            (word.copied().unwrap_or(0) >> (8 * (address & 7))) as u8
        };
        let word = u32::from_le_bytes(core::array::from_fn(|i| byte(pc.wrapping_add(i as u64))));
        let is_compressed = self.granule == 2 && word & 3 != 3;
        if is_compressed { word & 0xffff } else { word }
    }

    /// Returns the index of the instruction at `pc`; `None` outside the text or between granules.
    #[must_use]
    pub fn index(&self, pc: u64) -> Option<usize> {
        let granule = u64::from(self.granule);
        let offset = pc.wrapping_sub(self.text_base);
        if offset.checked_rem(granule)? != 0 {
            return None;
        }
        let index = usize::try_from(offset / granule).ok()?;
        (index < self.instructions.len()).then_some(index)
    }
}
