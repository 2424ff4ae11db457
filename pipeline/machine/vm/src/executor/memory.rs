//! Guest memory: a flat range of bytes from the first word of memory to the limit, or two with the
//! program's guard between them.
//!
//! The allocations are zeroed by the operating system, so untouched pages cost nothing. Accesses
//! try the upper range first: programs without a guard have no other, and a program with a guard
//! has its stack and heap there.

use crate::error::ExecutionError;
use crate::program::Program;

use super::limits::Limits;

/// Bytes `base ..` of the address space; both numbers are multiples of 8.
#[derive(Debug, Clone, Default)]
struct Run {
    base: u64,
    bytes: Vec<u8>,
}

impl Run {
    fn new(base: u64, end: u64) -> Result<Self, ExecutionError> {
        let len = end.saturating_sub(base);
        let len = usize::try_from(len).map_err(|_| ExecutionError::OutOfMemory { bytes: len })?;
        let bytes = zeroed(len)?;
        Ok(Self { base, bytes })
    }

    #[inline(always)]
    fn load<const N: usize>(&self, address: u64) -> Option<[u8; N]> {
        let offset = usize::try_from(address.wrapping_sub(self.base)).ok()?;
        self.bytes.get(offset..)?.first_chunk::<N>().copied()
    }

    #[inline(always)]
    fn place<const N: usize>(&mut self, address: u64) -> Option<&mut [u8; N]> {
        let offset = usize::try_from(address.wrapping_sub(self.base)).ok()?;
        self.bytes.get_mut(offset..)?.first_chunk_mut::<N>()
    }

    fn slice(&self, address: u64, len: u64) -> Option<&[u8]> {
        let offset = usize::try_from(address.checked_sub(self.base)?).ok()?;
        self.bytes.get(offset..)?.get(..usize::try_from(len).ok()?)
    }
}

/// The words of [`crate::MemoryMap`] up to a limit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Memory {
    /// From the first word of memory, or from the end of the guard.
    upper: Run,
    /// From the first word of memory to the guard; empty without a guard.
    lower: Run,
}

impl Memory {
    /// Builds the memory from the image, with zeros up to `limit` (rounded down to a word).
    pub(crate) fn new(program: &Program, limit: u64) -> Result<Self, ExecutionError> {
        let (image, map) = (&program.image, program.memory_map());
        let needed = image.end_word().saturating_mul(8);
        if limit < needed || limit > Limits::MAX_MEMORY_BYTES {
            let (what, expected) = ("memory limit", "the end of the image to 32 GiB");
            return Err(ExecutionError::Parameter {
                what,
                expected,
                got: limit,
            });
        }
        let (first, limit) = (map.first_word() * 8, limit & !7);
        let guard = map.guard();
        let (lower, upper) = if guard.is_empty() {
            (Run::default(), Run::new(first, limit)?)
        } else {
            let start = guard.start.saturating_mul(8).min(limit);
            let end = guard.end.saturating_mul(8).min(limit);
            (Run::new(first, start)?, Run::new(end, limit)?)
        };
        let mut memory = Self { upper, lower };
        // The image lies below the limit, and a guard lies above the image.
        let run = match guard.is_empty() {
            true => &mut memory.upper,
            false => &mut memory.lower,
        };
        let offset = image.base_word.saturating_mul(8).saturating_sub(run.base);
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let places = run.bytes.get_mut(offset..).unwrap_or_default();
        let (places, _) = places.as_chunks_mut::<8>();
        for (place, word) in places.iter_mut().zip(&image.words) {
            *place = word.to_le_bytes();
        }
        Ok(memory)
    }

    /// Returns `N` bytes at `address`; `None` out of range.
    #[inline(always)]
    pub(crate) fn load<const N: usize>(&self, address: u64) -> Option<[u8; N]> {
        match self.upper.load(address) {
            None => self.load_below(address),
            bytes => bytes,
        }
    }

    #[cold]
    fn load_below<const N: usize>(&self, address: u64) -> Option<[u8; N]> {
        self.lower.load(address)
    }

    /// Writes `N` bytes at `address`; `None` out of range.
    #[inline(always)]
    pub(crate) fn store<const N: usize>(&mut self, address: u64, value: [u8; N]) -> Option<()> {
        match self.upper.place(address) {
            None => self.store_below(address, value),
            Some(place) => {
                *place = value;
                Some(())
            }
        }
    }

    #[cold]
    fn store_below<const N: usize>(&mut self, address: u64, value: [u8; N]) -> Option<()> {
        *self.lower.place(address)? = value;
        Some(())
    }

    /// Returns the word at word address `word`; 0 out of range.
    #[inline(always)]
    pub(crate) fn word(&self, word: u64) -> u64 {
        self.load(word.wrapping_mul(8))
            .map_or(0, u64::from_le_bytes)
    }

    /// Returns `len` bytes at `address`; `None` out of range.
    pub(crate) fn slice(&self, address: u64, len: u64) -> Option<&[u8]> {
        let upper = self.upper.slice(address, len);
        upper.or_else(|| self.lower.slice(address, len))
    }

    /// Returns four words for a hint.
    pub(crate) fn four_words(&self, address: u64) -> Option<[u64; 4]> {
        let bytes = self.load::<32>(address)?;
        let (words, _) = bytes.as_chunks::<8>();
        Some(core::array::from_fn(|i| {
            words.get(i).map_or(0, |word| u64::from_le_bytes(*word))
        }))
    }

    /// Returns the number of words from the first to the last, the guard's included.
    pub(crate) fn words(&self) -> usize {
        let Run { base, bytes } = &self.upper;
        let guard = match self.lower.bytes.len() {
            0 => 0,
            below => base - self.lower.base - below as u64,
        };
        let words = (bytes.len() + self.lower.bytes.len()) / 8;
        words + usize::try_from(guard / 8).unwrap_or(usize::MAX / 16)
    }
}

/// Returns zeros, mapped lazily (`calloc`).
pub(super) fn zeroed<T: Clone + From<u8>>(len: usize) -> Result<Vec<T>, ExecutionError> {
    let bytes = (len as u64).saturating_mul(size_of::<T>() as u64);
    // `vec!` aborts when memory runs out, so probe first. `black_box` keeps the optimiser from
    // removing the probe.
    let mut probe = Vec::<T>::new();
    probe
        .try_reserve_exact(len)
        .map_err(|_| ExecutionError::OutOfMemory { bytes })?;
    drop(core::hint::black_box(probe));
    Ok(vec![T::from(0); len])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Image;

    fn program(base_word: u64, words: Vec<u64>) -> Program {
        Program {
            image: Image { base_word, words },
            ..Program::default()
        }
    }

    #[test]
    fn memory_below_the_image_is_zero_from_the_first_word_on() {
        let mut memory = Memory::new(&program(0x3000, vec![7]), 0x2_0000).unwrap();
        assert_eq!(memory.load::<8>(0x1_0000), Some([0; 8]));
        assert_eq!(memory.load::<1>(0xffff), None);
        assert_eq!(memory.store(0x1_7ffc, [1; 4]), Some(()));
        assert_eq!(memory.load::<8>(0x1_7ffc), Some([1, 1, 1, 1, 7, 0, 0, 0]));
        assert_eq!(memory.words(), 0x2000);
    }

    #[test]
    fn nothing_is_memory_in_the_guard() {
        let guarded = Program {
            guard: 0x2010..0x2020,
            ..program(0x2000, vec![7, 8])
        };
        let mut memory = Memory::new(&guarded, 0x1_0200).unwrap();
        assert_eq!(memory.words(), 0x40);
        assert_eq!(memory.load::<8>(0x1_0008), Some([8, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(memory.store(0x1_0078, [1; 8]), Some(()));
        assert_eq!(memory.store(0x1_0079, [1; 8]), None);
        for address in (0x1_0080..0x1_0100).step_by(8) {
            assert_eq!(memory.load::<8>(address), None);
            assert_eq!(memory.store(address, [1; 8]), None);
        }
        assert_eq!(memory.load::<8>(0x1_00ff), None);
        assert_eq!(memory.store(0x1_0100, [2; 8]), Some(()));
        assert_eq!(memory.slice(0x1_0078, 8), Some(&[1; 8][..]));
        assert_eq!(memory.slice(0x1_0078, 9), None);
        assert_eq!(memory.slice(0x1_0100, 8), Some(&[2; 8][..]));
        // A limit below the guard's end leaves less.
        assert_eq!(Memory::new(&guarded, 0x1_0090).unwrap().words(), 0x12);
    }

    #[test]
    fn no_memory_is_an_error() {
        let got = zeroed::<u64>(1 << 60).unwrap_err();
        assert_eq!(got, ExecutionError::OutOfMemory { bytes: 1 << 63 });
        assert_eq!(zeroed::<u64>(3).unwrap(), [0; 3]);
    }

    #[test]
    fn the_limit_is_that_of_the_columns() {
        let image = program((1 << 32) - 2, vec![1]);
        // The system may refuse that much memory, but the parameter is valid.
        let refused = Memory::new(&image, 32 << 30).err();
        assert!(!matches!(refused, Some(ExecutionError::Parameter { .. })));
        let got = (32 << 30) + 1;
        let expected = "the end of the image to 32 GiB";
        let what = "memory limit";
        let error = ExecutionError::Parameter {
            what,
            expected,
            got,
        };
        assert_eq!(Memory::new(&image, got).unwrap_err(), error);
    }

    #[test]
    fn edges_of_the_range() {
        let image = program(2, vec![0x0102_0304_0506_0708]);
        let mut memory = Memory::new(&image, 47).unwrap();
        assert_eq!(memory.words(), 3);
        assert_eq!(memory.load::<1>(15), None);
        assert_eq!(memory.load::<4>(18), Some([6, 5, 4, 3]));
        assert_eq!(memory.load::<8>(32), Some([0; 8]));
        assert_eq!(memory.load::<8>(33), None);
        assert_eq!(memory.load::<8>(u64::MAX), None);
        assert_eq!(memory.store(36, [1, 2, 3, 4]), Some(()));
        assert_eq!(memory.store(37, [1, 2, 3, 4]), None);
        assert_eq!(memory.word(4), 0x0403_0201_0000_0000);
        assert_eq!((memory.word(1), memory.word(5)), (0, 0));
        assert_eq!(memory.slice(36, 4), Some(&[1, 2, 3, 4][..]));
        assert_eq!((memory.slice(36, 5), memory.slice(15, 0)), (None, None));
    }
}
