//! Strict reader and writer of 8-byte little-endian word streams.
//!
//! A byte string is a length word, the bytes, and zero padding to the next multiple of eight. Every
//! field of an aligned stream is therefore aligned, and every value has exactly one encoding.

use alloc::vec::Vec;

use alloy_primitives::{Address, B256};

use crate::error::EncodingError;

/// Reads words and byte strings from the front of a slice.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    total: usize,
}

impl<'a> Reader<'a> {
    /// Creates a reader at the start of `bytes`.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            total: bytes.len(),
        }
    }

    /// Returns the offset of the next byte.
    pub const fn offset(&self) -> usize {
        self.total - self.rest.len()
    }

    /// Returns whether nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Returns the unread bytes.
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Reads the next `length` bytes.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`] when fewer are left.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8], EncodingError> {
        let Some((head, rest)) = self.rest.split_at_checked(length) else {
            return Err(EncodingError::Truncated {
                offset: self.offset(),
                expected: length,
                got: self.rest.len(),
            });
        };
        self.rest = rest;
        Ok(head)
    }

    /// Reads the next `N` bytes as an array.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`] when fewer are left.
    pub fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], EncodingError> {
        let Some((head, rest)) = self.rest.split_first_chunk::<N>() else {
            return Err(EncodingError::Truncated {
                offset: self.offset(),
                expected: N,
                got: self.rest.len(),
            });
        };
        self.rest = rest;
        Ok(head)
    }

    /// Reads the next word.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`] at the end.
    pub fn word(&mut self) -> Result<u64, EncodingError> {
        self.array().map(|bytes| u64::from_le_bytes(*bytes))
    }

    /// Reads a count of items, each at least `least_bytes` long, so that a false count cannot cause
    /// a large allocation.
    ///
    /// # Errors
    /// [`EncodingError::Count`] when the remaining bytes cannot hold the items.
    pub fn count(&mut self, least_bytes: usize) -> Result<usize, EncodingError> {
        let offset = self.offset();
        let got = self.word()?;
        let most = self.rest.len() / least_bytes.max(1);
        match usize::try_from(got) {
            Ok(count) if count <= most => Ok(count),
            _ => Err(EncodingError::Count { offset, most, got }),
        }
    }

    /// Reads a length-prefixed, zero-padded byte string.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`], [`EncodingError::Count`] or [`EncodingError::Padding`].
    pub fn bytes(&mut self) -> Result<&'a [u8], EncodingError> {
        let length = self.count(1)?;
        let bytes = self.take(length)?;
        self.padding(length)?;
        Ok(bytes)
    }

    /// Reads the zero padding after `length` bytes, up to a whole word.
    ///
    /// # Errors
    /// [`EncodingError::Padding`] when a padding byte is not zero.
    pub fn padding(&mut self, length: usize) -> Result<(), EncodingError> {
        let offset = self.offset();
        let padding = self.take(length.wrapping_neg() & 7)?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(EncodingError::Padding { offset });
        }
        Ok(())
    }

    /// Reads a list of byte strings: a count word, then each string.
    ///
    /// # Errors
    /// As [`Self::bytes`].
    pub fn byte_strings(&mut self) -> Result<Vec<&'a [u8]>, EncodingError> {
        let count = self.count(8)?;
        let mut list = Vec::with_capacity(count);
        for _ in 0..count {
            list.push(self.bytes()?);
        }
        Ok(list)
    }

    /// Reads a 32-byte value.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`] at the end.
    pub fn hash(&mut self) -> Result<B256, EncodingError> {
        self.array().map(|bytes| B256::new(*bytes))
    }

    /// Reads a 20-byte address and its padding.
    ///
    /// # Errors
    /// [`EncodingError::Truncated`] or [`EncodingError::Padding`].
    pub fn address(&mut self) -> Result<Address, EncodingError> {
        let bytes = self.array().map(|bytes| Address::new(*bytes))?;
        self.padding(20)?;
        Ok(bytes)
    }

    /// Ends the stream.
    ///
    /// # Errors
    /// [`EncodingError::Trailing`] when bytes are left.
    pub fn finish(self) -> Result<(), EncodingError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(EncodingError::Trailing {
                got: self.rest.len(),
            })
        }
    }
}

/// Writes the format that [`Reader`] reads.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Creates an empty stream.
    pub const fn new() -> Self {
        Self { bytes: Vec::new() }
    }

    /// Appends a word.
    pub fn word(&mut self, word: u64) {
        self.bytes.extend_from_slice(&word.to_le_bytes());
    }

    /// Appends unprefixed bytes, padded to whole words.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.bytes.resize(self.bytes.len().next_multiple_of(8), 0);
    }

    /// Appends a length-prefixed byte string.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.word(bytes.len() as u64);
        self.raw(bytes);
    }

    /// Appends a counted list of byte strings.
    pub fn byte_strings(&mut self, list: &[Vec<u8>]) {
        self.word(list.len() as u64);
        for bytes in list {
            self.bytes(bytes);
        }
    }

    /// Returns the stream's bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
