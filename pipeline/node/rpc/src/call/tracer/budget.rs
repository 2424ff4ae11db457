//! The memory that a trace may take.

use alloy_primitives::Bytes;

/// Most bytes that the traces of a request may take. What has more could not be answered: each byte
/// has two digits there.
pub(crate) const MOST: usize = 96 << 20;

/// Bytes that are left.
#[derive(Debug)]
pub(crate) struct Budget {
    left: usize,
    is_exceeded: bool,
}

impl Budget {
    pub(crate) const fn new(bytes: usize) -> Self {
        Self {
            left: bytes,
            is_exceeded: false,
        }
    }

    /// Takes bytes; returns whether so many were left.
    pub(super) const fn take(&mut self, bytes: usize) -> bool {
        match self.left.checked_sub(bytes) {
            Some(left) if !self.is_exceeded => self.left = left,
            _ => self.is_exceeded = true,
        }
        !self.is_exceeded
    }

    /// Copies bytes; none if not so many were left.
    pub(super) fn copy(&mut self, bytes: &[u8]) -> Bytes {
        match self.take(bytes.len()) {
            true => Bytes::copy_from_slice(bytes),
            false => Bytes::new(),
        }
    }

    /// Keeps bytes; none if not so many were left.
    pub(super) fn keep(&mut self, bytes: &Bytes) -> Bytes {
        match self.take(bytes.len()) {
            true => bytes.clone(),
            false => Bytes::new(),
        }
    }

    /// Returns whether more was taken than there was.
    pub(super) const fn is_exceeded(&self) -> bool {
        self.is_exceeded
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::new(MOST)
    }
}
