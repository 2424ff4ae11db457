//! Scratch of tasks, for either arithmetic.

use std::sync::Mutex;

use zkfabric_kernels_cpu::{Buffer, OutOfMemory};

/// Scratch that tasks use one after the other: new memory costs more than most tasks.
#[derive(Debug, Default)]
pub(crate) struct Pool(Mutex<Vec<Buffer<u64>>>);

/// Scratch that returns to its pool when dropped.
#[derive(Debug)]
pub(crate) struct Lent<'a> {
    pool: &'a Pool,
    words: Buffer<u64>,
}

impl Pool {
    /// Lends the scratch returned last, or empty scratch.
    pub(crate) fn lend(&self) -> Lent<'_> {
        let words = self.0.lock().ok().and_then(|mut free| free.pop());
        Lent {
            pool: self,
            words: words.unwrap_or_default(),
        }
    }
}

impl Lent<'_> {
    /// Returns `len` words from a cache line on, with arbitrary contents.
    pub(crate) fn words(&mut self, len: usize) -> Result<&mut [u64], OutOfMemory> {
        self.words = core::mem::take(&mut self.words).grow(len)?;
        Ok(&mut self.words[..len])
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Ok(mut free) = self.pool.0.lock() {
            free.push(core::mem::take(&mut self.words));
        }
    }
}
