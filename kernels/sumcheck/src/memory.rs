//! Memory reused by successive sums.

use core::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zkfabric_kernels_cpu::{Buffer, OutOfMemory};

use crate::Stored;

/// Memory of completed sums, reused by later ones to spare the system new pages to find and clear.
/// The memory kept is the largest sum's, and all clones share the memory.
#[derive(Debug, Clone, Default)]
pub struct Memory(Arc<Mutex<Buffer<Stored>>>);

impl Memory {
    /// Lends at least `len` elements, with arbitrary contents.
    pub(crate) fn lend(&self, len: usize) -> Result<Lent, OutOfMemory> {
        let spare = core::mem::take(&mut *self.spare());
        Ok(Lent {
            elements: spare.grow(len)?,
            owner: self.clone(),
        })
    }

    fn spare(&self) -> MutexGuard<'_, Buffer<Stored>> {
        // Elements have no invariant that a panic could break.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Elements that return to their owner.
#[derive(Debug)]
pub(crate) struct Lent {
    elements: Buffer<Stored>,
    owner: Memory,
}

impl Drop for Lent {
    fn drop(&mut self) {
        let elements = core::mem::take(&mut self.elements);
        let mut spare = self.owner.spare();
        if spare.len() < elements.len() {
            *spare = elements;
        }
    }
}

impl Deref for Lent {
    type Target = [Stored];

    fn deref(&self) -> &[Stored] {
        &self.elements
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut [Stored] {
        &mut self.elements
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKED: usize = 1 << 14;

    fn mark() -> Stored {
        let mut mark = Stored::default();
        bytemuck::bytes_of_mut(&mut mark).fill(7);
        mark
    }

    fn used() -> Memory {
        let memory = Memory::default();
        memory.lend(MARKED).unwrap().fill(mark());
        memory
    }

    fn spare(memory: &Memory) -> usize {
        memory.spare().len()
    }

    #[test]
    fn the_largest_is_kept_and_no_other() {
        let memory = Memory::default();
        for (len, kept) in [(10, 10), (3, 10), (0, 10), (40, 40), (20, 40)] {
            let lent = memory.lend(len).unwrap();
            assert!(lent.len() >= len);
            assert_eq!(spare(&memory), 0);
            drop(lent);
            assert_eq!(spare(&memory), kept);
        }
        // Two loans at a time: the second is new, and the larger stays.
        let (first, second) = (memory.lend(1).unwrap(), memory.lend(50).unwrap());
        assert_eq!((first.len(), second.len()), (40, 50));
        drop(second);
        drop(first);
        assert_eq!(spare(&memory), 50);
    }

    #[test]
    fn what_is_lent_comes_back_as_it_was_left() {
        let memory = used();
        let lent = memory.lend(20).unwrap();
        assert_eq!(lent.len(), MARKED);
        assert!(lent.iter().all(|element| *element == mark()));
    }

    #[test]
    fn no_room_is_an_error_and_leaves_nothing() {
        let memory = Memory::default();
        drop(memory.lend(10).unwrap());
        assert!(memory.lend(usize::MAX / 1024).is_err());
        assert_eq!(spare(&memory), 0);
        assert_eq!(memory.lend(5).unwrap().len(), 5);
    }
}
