//! Buffers kept between transforms.

use std::sync::{Mutex, PoisonError};

use zkfabric_kernels_cpu::{Buffer, OutOfMemory};

/// Cache line of words: one word of eight lanes.
pub(crate) type Line = [u64; 8];

/// Size of a [`Line`] in bytes.
pub(crate) const LINE_BYTES: usize = size_of::<Line>();

/// Buffers not in use by any transform.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    free: Mutex<Vec<Buffer<Line>>>,
}

impl Pool {
    /// Takes `count` buffers of at least `len` lines, which return when the lease is dropped.
    /// Contents are arbitrary.
    pub(crate) fn lease(&self, count: usize, len: usize) -> Result<Lease<'_>, OutOfMemory> {
        let mut buffers = {
            let mut free = lock(&self.free);
            let kept = free.len().saturating_sub(count);
            free.split_off(kept)
        };
        for buffer in &mut buffers {
            if buffer.len() < len {
                // The small buffer is freed first, so that both are never held.
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

    /// Returns the bytes of the free buffers.
    pub(crate) fn bytes(&self) -> usize {
        lock(&self.free)
            .iter()
            .map(|buffer| buffer.len() * LINE_BYTES)
            .sum()
    }

    /// Returns free buffers to the system.
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
    /// Runs `task` with a buffer. Leases are taken for as many tasks as the thread pool has
    /// threads; a further task allocates a separate buffer.
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
        // The largest are taken first: otherwise a small one would be replaced while a large one is
        // idle.
        free.sort_by_key(|buffer| buffer.len());
    }
}

/// Locks a vector of buffers, which is whole whenever the lock is free, so that a poisoned lock
/// still guards a valid vector.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Buffers shared by plans.
#[derive(Debug, Default)]
pub(crate) struct Workspace {
    /// Columns between the passes.
    pub(crate) tiles: Pool,
    /// Eight columns or rows in the cache.
    pub(crate) scratch: Pool,
}

impl Workspace {
    /// Returns the bytes of the free buffers.
    pub(crate) fn bytes(&self) -> usize {
        self.tiles.bytes() + self.scratch.bytes()
    }

    /// Returns free buffers to the system.
    pub(crate) fn clear(&self) {
        self.tiles.clear();
        self.scratch.clear();
    }
}
