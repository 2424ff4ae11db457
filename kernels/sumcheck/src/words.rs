//! Memory for stored elements, whichever arithmetic will use it.

use core::ops::{Deref, DerefMut};

use zkfabric_kernels_cpu::{Buffer, OutOfMemory};

/// Words from a cache line on.
#[derive(Debug, Default)]
pub(crate) struct Words(Option<Buffer<u64>>);

impl Words {
    /// So many zeros.
    pub(crate) fn zeroed(len: usize) -> Result<Self, OutOfMemory> {
        Ok(Self(Some(Buffer::zeroed(len)?)))
    }

    /// At least `len` words, of any contents.
    pub(crate) fn grow(&mut self, len: usize) -> Result<(), OutOfMemory> {
        if self.len() < len {
            *self = Self::zeroed(len)?;
        }
        Ok(())
    }
}

impl Deref for Words {
    type Target = [u64];

    fn deref(&self) -> &[u64] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl DerefMut for Words {
    fn deref_mut(&mut self) -> &mut [u64] {
        self.0.as_deref_mut().unwrap_or_default()
    }
}
