//! Allocator by size classes: a freed block waits in its class's list for the next allocation of
//! the class; if the list is empty, memory comes from the untouched end of the heap. Both take a
//! handful of instructions.
//!
//! Blocks are never split or joined, so a class keeps the most memory it ever held at once. Classes
//! are multiples of 16 bytes up to 1 KiB, above it four to each power of two: a block wastes at
//! most a quarter.
//!
//! Invariants: the end only moves up, and memory above it was never written, so it is zero; in a
//! block in a list, only the first word is written, with the address of the next block; every block
//! starts at a multiple of 16 (the heap does, by `guest.ld`) and has its class's size.
#![expect(unsafe_code, reason = "a global allocator")]

use core::alloc::{GlobalAlloc, Layout};

use crate::output;

unsafe extern "C" {
    static __heap_start: u8;
    static __heap_end: u8;
}

/// Least distance between two blocks, and alignment of all blocks.
const STEP: usize = 16;
/// Largest size whose class is a multiple of [`STEP`], as a power of two.
const LOG_SMALL: u32 = 10;
/// Number of classes that are multiples of [`STEP`], the size 0 included.
const SMALL: usize = (1 << LOG_SMALL) / STEP + 1;
/// Upper bound of the heap's size, as a power of two.
const LOG_LARGEST: u32 = 31;
const CLASSES: usize = SMALL + 4 * (LOG_LARGEST - LOG_SMALL) as usize;

/// Start of untouched memory; 0 before the first allocation.
static mut NEXT: usize = 0;
/// First free block of each class; 0 if the list is empty.
static mut FREE: [usize; CLASSES] = [0; CLASSES];

#[derive(Debug)]
struct Heap;

#[global_allocator]
static HEAP: Heap = Heap;

/// A class of block sizes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Class {
    index: usize,
    /// Bytes of a block.
    size: usize,
}

impl Class {
    /// Returns the class of a block that holds `size` bytes.
    #[inline]
    fn of(size: usize) -> Self {
        if size <= 1 << LOG_SMALL {
            let steps = size.div_ceil(STEP);
            return Self {
                index: steps,
                size: steps * STEP,
            };
        }
        let log = (size - 1).ilog2();
        if log >= LOG_LARGEST {
            exhausted();
        }
        // 2^log < size <= 2^(log + 1), so five to eight quarters of 2^log.
        let quarters = size.div_ceil(1 << (log - 2));
        Self {
            index: SMALL + 4 * (log - LOG_SMALL) as usize + quarters - 5,
            size: quarters << (log - 2),
        }
    }
}

#[cold]
fn exhausted() -> ! {
    output::fail(
        output::OUT_OF_MEMORY,
        "the program needs more memory than it has\n",
    )
}

/// Returns the bytes between the heap's start and the highest end of allocations.
#[must_use]
pub fn peak() -> usize {
    // SAFETY: single thread; the symbol is only used as an address.
    unsafe { NEXT.saturating_sub(&raw const __heap_start as usize) }
}

/// Allocates untouched memory.
#[inline]
fn fresh(size: usize, align: usize) -> *mut u8 {
    // SAFETY: single thread, and no reference to NEXT is ever formed; the symbols are only used as
    // addresses.
    unsafe {
        let end = &raw const __heap_end as usize;
        let next = if NEXT == 0 {
            &raw const __heap_start as usize
        } else {
            NEXT
        };
        // `next <= end < 2^31`, `size < 2^32`, `align <= 2^63`: no sum wraps a u64.
        let start = (next + align - 1) & align.wrapping_neg();
        let after = start + size;
        if after > end {
            exhausted();
        }
        NEXT = after;
        start as *mut u8
    }
}

/// Returns a free block of a class, or null.
#[inline]
fn reused(class: Class, align: usize) -> *mut u8 {
    if align > STEP {
        return core::ptr::null_mut();
    }
    // SAFETY: single thread; `class.index < CLASSES`, and a block in a list holds the address of
    // the next in its first word.
    unsafe {
        let list = (&raw mut FREE).cast::<usize>().add(class.index);
        let block = list.read();
        if block != 0 {
            list.write((block as *const usize).read());
        }
        block as *mut u8
    }
}

// SAFETY: the machine has one thread. A block is untouched memory, which no block overlaps, or a
// freed block that is no longer in any list; either has its class's size, at least the layout's,
// and a multiple of 16 as its address; if the layout requires more alignment, the block is
// untouched memory with that alignment.
unsafe impl GlobalAlloc for Heap {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let class = Class::of(layout.size());
        let block = reused(class, layout.align());
        if block.is_null() {
            fresh(class.size, layout.align())
        } else {
            block
        }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let class = Class::of(layout.size());
        // SAFETY: as in `reused`; the caller frees a block of this class, of at least 16 bytes
        // since no layout is empty.
        unsafe {
            let list = (&raw mut FREE).cast::<usize>().add(class.index);
            block.cast::<usize>().write(list.read());
            list.write(block as usize);
        }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let class = Class::of(layout.size());
        let block = reused(class, layout.align());
        if block.is_null() {
            return fresh(class.size, layout.align());
        }
        // SAFETY: the block has at least the layout's size.
        unsafe { block.write_bytes(0, layout.size()) };
        block
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let (old, new) = (Class::of(layout.size()), Class::of(size));
        if old == new {
            return block;
        }
        // SAFETY: single thread. The last block may grow into untouched memory. Otherwise the copy
        // reads the old block and writes a new one that cannot overlap it, both at least as long as
        // the copy; the old block is freed.
        unsafe {
            if block as usize + old.size == NEXT && size > layout.size() {
                let after = block as usize + new.size;
                if after > &raw const __heap_end as usize {
                    exhausted();
                }
                NEXT = after;
                return block;
            }
            let to = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            to.copy_from_nonoverlapping(block, size.min(layout.size()));
            self.dealloc(block, layout);
            to
        }
    }
}
