//! Guest memory: one flat range of bytes from the first word of the image to the limit.
//!
//! The allocation is zeroed by the operating system, so pages cost nothing until they are touched.

use crate::error::ExecutionError;
use crate::program::Image;

/// Bytes `base ..` of the address space.
#[derive(Debug)]
pub(crate) struct Memory {
    /// Address of `bytes[0]`; a multiple of 8.
    base: u64,
    /// Length a multiple of 8.
    bytes: Vec<u8>,
}

impl Memory {
    /// The image, and zeros up to `limit` (rounded down to a word).
    pub(crate) fn new(image: &Image, limit: u64) -> Result<Self, ExecutionError> {
        let base = image.base_word.saturating_mul(8);
        let needed = image.end_word().saturating_mul(8);
        if limit < needed || limit > MAX_ADDRESS {
            let (what, expected) = ("memory limit", "the end of the image to 64 GiB");
            return Err(ExecutionError::Parameter {
                what,
                expected,
                got: limit,
            });
        }
        let len = (limit & !7) - base;
        let out_of_memory = || ExecutionError::OutOfMemory { bytes: len };
        let mut bytes = zeroed(usize::try_from(len).map_err(|_| out_of_memory())?);
        for (chunk, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(&image.words) {
            *chunk = word.to_le_bytes();
        }
        Ok(Self { base, bytes })
    }

    /// `N` bytes at `address`; `None` out of range.
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

    /// The word at word address `word`; 0 out of range.
    #[inline(always)]
    pub(crate) fn word(&self, word: u64) -> u64 {
        self.load(word.wrapping_mul(8))
            .map_or(0, u64::from_le_bytes)
    }

    /// `len` bytes at `address`; `None` out of range.
    pub(crate) fn slice(&self, address: u64, len: u64) -> Option<&[u8]> {
        let offset = usize::try_from(address.checked_sub(self.base)?).ok()?;
        self.bytes.get(offset..)?.get(..usize::try_from(len).ok()?)
    }

    /// Four words for a hint.
    pub(crate) fn four_words(&self, address: u64) -> Option<[u64; 4]> {
        let bytes = self.load::<32>(address)?;
        let (words, _) = bytes.as_chunks::<8>();
        Some(core::array::from_fn(|i| {
            words.get(i).map_or(0, |word| u64::from_le_bytes(*word))
        }))
    }

    /// Number of words.
    pub(crate) const fn words(&self) -> usize {
        self.bytes.len() / 8
    }
}

/// Largest accepted limit: what still fits a machine of this time, and far below the 40-bit word addresses of the
/// proof.
const MAX_ADDRESS: u64 = 64 << 30;

/// Zeroed bytes, mapped lazily (`calloc`).
fn zeroed(len: usize) -> Vec<u8> {
    vec![0; len]
}
