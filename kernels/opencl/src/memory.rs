//! Buffers that count against the device's memory.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use crate::{
    Error,
    driver::{Context, Memory},
};

/// Bytes in use, and their limit.
#[derive(Debug)]
pub(crate) struct Budget {
    limit: u64,
    largest: u64,
    used: AtomicU64,
}

impl Budget {
    pub(crate) const fn new(limit: u64, largest: u64) -> Self {
        Self {
            limit,
            largest,
            used: AtomicU64::new(0),
        }
    }

    /// Returns the bytes left.
    pub(crate) fn free(&self) -> u64 {
        self.limit.saturating_sub(self.used())
    }

    pub(crate) fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }

    /// Returns the bytes of the largest buffer that still fits.
    pub(crate) fn largest(&self) -> u64 {
        self.free().min(self.largest)
    }

    fn take(&self, bytes: u64) -> Result<(), Error> {
        let error = |free: u64| Error::OutOfMemory {
            needed_bytes: bytes,
            free_bytes: free,
        };
        if bytes > self.largest {
            return Err(error(self.largest()));
        }
        self.used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                used.checked_add(bytes).filter(|sum| *sum <= self.limit)
            })
            .map(drop)
            .map_err(|used| error(self.limit.saturating_sub(used)))
    }

    fn give(&self, bytes: u64) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// Buffer and its share of the budget.
#[derive(Debug)]
pub(crate) struct Buffer {
    memory: Memory,
    bytes: usize,
    budget: Arc<Budget>,
}

impl Buffer {
    /// Allocates this many bytes with unspecified contents. Zero bytes become one word, because
    /// drivers require a size above zero.
    pub(crate) fn new(
        context: &Context,
        budget: &Arc<Budget>,
        bytes: usize,
    ) -> Result<Self, Error> {
        let bytes = bytes.max(8);
        budget.take(bytes as u64)?;
        match Memory::new(context, bytes) {
            Ok(memory) => Ok(Self {
                memory,
                bytes,
                budget: Arc::clone(budget),
            }),
            Err(fault) => {
                budget.give(bytes as u64);
                Err(match Error::from(fault) {
                    error if error.is_out_of_memory() => Error::OutOfMemory {
                        needed_bytes: bytes as u64,
                        free_bytes: budget.free(),
                    },
                    error => error,
                })
            }
        }
    }

    pub(crate) const fn memory(&self) -> &Memory {
        &self.memory
    }

    pub(crate) const fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.budget.give(self.bytes as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_not_exceeded() {
        let budget = Budget::new(100, 60);
        assert_eq!(budget.largest(), 60);
        budget.take(60).unwrap();
        assert_eq!(
            budget.take(41),
            Err(Error::OutOfMemory {
                needed_bytes: 41,
                free_bytes: 40
            })
        );
        budget.take(40).unwrap();
        assert_eq!((budget.free(), budget.largest()), (0, 0));
        budget.give(60);
        assert!(budget.take(61).is_err());
        assert_eq!(budget.used(), 40);
        assert!(budget.take(u64::MAX).is_err());
    }
}
