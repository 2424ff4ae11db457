//! Buffers that are kept between transforms.

use std::sync::{Mutex, PoisonError};

use zkfabric_kernels_cpu::{Buffer, OutOfMemory};

/// A cache line of words: one word of eight lanes.
pub(crate) type Line = [u64; 8];

/// Bytes of a [`Line`].
pub(crate) const LINE_BYTES: usize = size_of::<Line>();

/// Buffers that no transform uses at the moment.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    free: Mutex<Vec<Buffer<Line>>>,
}

impl Pool {
    /// Takes `count` buffers of at least `len` lines; they come back when the lease is dropped. Contents are whatever they were.
    pub(crate) fn lease(&self, count: usize, len: usize) -> Result<Lease<'_>, OutOfMemory> {
        let mut buffers = {
            let mut free = lock(&self.free);
            let kept = free.len().saturating_sub(count);
            free.split_off(kept)
        };
        for buffer in &mut buffers {
            if buffer.len() < len {
                // The small one goes first, so that both are never held.
                *buffer = Buffer::zeroed(0)?;
                *buffer = Buffer::zeroed(len)?;
            }
        }
        while buffers.len() < count {
            buffers.push(Buffer::zeroed(len)?);
        }
        Ok(Lease {
            pool: self,
            len,
            buffers: Mutex::new(buffers),
        })
    }

    /// Bytes of the buffers that are free.
    pub(crate) fn bytes(&self) -> usize {
        lock(&self.free)
            .iter()
            .map(|buffer| buffer.len() * LINE_BYTES)
            .sum()
    }

    /// Gives free buffers back to the system.
    pub(crate) fn clear(&self) {
        lock(&self.free).clear();
    }
}

/// Buffers for one call, shared by its threads.
#[derive(Debug)]
pub(crate) struct Lease<'a> {
    pool: &'a Pool,
    len: usize,
    buffers: Mutex<Vec<Buffer<Line>>>,
}

impl Lease<'_> {
    /// Runs `task` with a buffer. As many tasks run at once as the pool of threads has threads, which is what leases are taken for;
    /// another one makes a buffer of its own.
    pub(crate) fn with<T>(&self, task: impl FnOnce(&mut [Line]) -> T) -> Result<T, OutOfMemory> {
        let taken = lock(&self.buffers).pop();
        let mut buffer = match taken {
            Some(buffer) => buffer,
            None => Buffer::zeroed(self.len)?,
        };
        let output = task(&mut buffer[..self.len]);
        lock(&self.buffers).push(buffer);
        Ok(output)
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        let buffers = self
            .buffers
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        let mut free = lock(&self.pool.free);
        free.append(buffers);
        // The largest are taken first: otherwise a small one would be replaced while a large one lies idle.
        free.sort_by_key(|buffer| buffer.len());
    }
}

/// Vectors of buffers are whole whenever the lock is free, so a poisoned one still guards good ones.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The buffers of all plans that share them.
#[derive(Debug, Default)]
pub(crate) struct Workspace {
    /// Columns between the passes.
    pub(crate) tiles: Pool,
    /// Eight columns or rows in the cache.
    pub(crate) scratch: Pool,
}

impl Workspace {
    /// Bytes of the buffers that are free.
    pub(crate) fn bytes(&self) -> usize {
        self.tiles.bytes() + self.scratch.bytes()
    }

    /// Gives free buffers back to the system.
    pub(crate) fn clear(&self) {
        self.tiles.clear();
        self.scratch.clear();
    }
}
