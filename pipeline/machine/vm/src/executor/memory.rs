//! Guest memory: one flat range of bytes from the first word of the image to the limit.
//!
//! The allocation is zeroed by the operating system, so untouched pages cost nothing.

use crate::error::ExecutionError;
use crate::program::Image;

use super::limits::Limits;

/// Bytes `base ..` of the address space.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Address of `bytes[0]`; a multiple of 8.
    base: u64,
    /// The length is a multiple of 8.
    bytes: Vec<u8>,
}

impl Memory {
    /// Builds the memory from the image, with zeros up to `limit` (rounded down to a word).
    pub(crate) fn new(image: &Image, limit: u64) -> Result<Self, ExecutionError> {
        let base = image.base_word.saturating_mul(8);
        let needed = image.end_word().saturating_mul(8);
        if limit < needed || limit > Limits::MAX_MEMORY_BYTES {
            let (what, expected) = ("memory limit", "the end of the image to 32 GiB");
            return Err(ExecutionError::Parameter {
                what,
                expected,
                got: limit,
            });
        }
        let len = (limit & !7) - base;
        let len = usize::try_from(len).map_err(|_| ExecutionError::OutOfMemory { bytes: len })?;
        let mut bytes = zeroed(len)?;
        for (chunk, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(&image.words) {
            *chunk = word.to_le_bytes();
        }
        Ok(Self { base, bytes })
    }

    /// Returns `N` bytes at `address`; `None` out of range.
    #[inline(always)]
    pub(crate) fn load<const N: usize>(&self, address: u64) -> Option<[u8; N]> {
        let offset = usize::try_from(address.wrapping_sub(self.base)).ok()?;
        self.bytes.get(offset..)?.first_chunk::<N>().copied()
    }

    /// Writes `N` bytes at `address`; `None` out of range.
    #[inline(always)]
    pub(crate) fn store<const N: usize>(&mut self, address: u64, value: [u8; N]) -> Option<()> {
        let offset = usize::try_from(address.wrapping_sub(self.base)).ok()?;
        *self.bytes.get_mut(offset..)?.first_chunk_mut::<N>()? = value;
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
        let offset = usize::try_from(address.checked_sub(self.base)?).ok()?;
        self.bytes.get(offset..)?.get(..usize::try_from(len).ok()?)
    }

    /// Returns four words for a hint.
    pub(crate) fn four_words(&self, address: u64) -> Option<[u64; 4]> {
        let bytes = self.load::<32>(address)?;
        let (words, _) = bytes.as_chunks::<8>();
        Some(core::array::from_fn(|i| {
            words.get(i).map_or(0, |word| u64::from_le_bytes(*word))
        }))
    }

    /// Returns the number of words.
    pub(crate) const fn words(&self) -> usize {
        self.bytes.len() / 8
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

    #[test]
    fn no_memory_is_an_error() {
        let got = zeroed::<u64>(1 << 60).unwrap_err();
        assert_eq!(got, ExecutionError::OutOfMemory { bytes: 1 << 63 });
        assert_eq!(zeroed::<u64>(3).unwrap(), [0; 3]);
    }

    #[test]
    fn the_limit_is_that_of_the_columns() {
        let image = Image {
            base_word: (1 << 32) - 2,
            words: vec![1],
        };
        let memory = Memory::new(&image, 32 << 30).unwrap();
        assert_eq!(memory.words(), 2);
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
        let image = Image {
            base_word: 2,
            words: vec![0x0102_0304_0506_0708],
        };
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
