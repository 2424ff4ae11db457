//! Memory for stored elements, whichever arithmetic will use it.

use core::ops::{Deref, DerefMut};
use std::sync::Mutex;

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

/// Scratch that tasks use one after the other: memory that is new costs more than most tasks.
#[derive(Debug, Default)]
pub(crate) struct Pool(Mutex<Vec<Words>>);

/// Scratch that goes back when it is dropped.
#[derive(Debug)]
pub(crate) struct Lent<'a> {
    pool: &'a Pool,
    /// The memory.
    pub words: Words,
}

impl Pool {
    /// The scratch that was given back last, or none.
    pub(crate) fn lend(&self) -> Lent<'_> {
        let words = self.0.lock().ok().and_then(|mut free| free.pop());
        Lent {
            pool: self,
            words: words.unwrap_or_default(),
        }
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Ok(mut free) = self.pool.0.lock() {
            free.push(core::mem::take(&mut self.words));
        }
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
