//! Bump allocator: nothing is ever freed, so fresh memory is always zero and allocation is a handful of instructions.
//!
//! Invariant: the heap pointer only grows. `alloc_zeroed` relies on it: memory above the pointer was never written.
#![expect(unsafe_code, reason = "a global allocator")]

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::null_mut;

unsafe extern "C" {
    static __heap_start: u8;
    static __heap_end: u8;
}

/// Next free address; 0 before the first allocation.
static mut NEXT: usize = 0;

#[derive(Debug)]
struct Bump;

#[global_allocator]
static HEAP: Bump = Bump;

// SAFETY: the machine has one thread. Each block lies between two values of a pointer that only grows and stays at or
// below `__heap_end`, so blocks never overlap; `align` is a power of two by `Layout`'s contract.
unsafe impl GlobalAlloc for Bump {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: single thread, and no reference to NEXT is ever formed; the symbols are only used as addresses.
        unsafe {
            let end = &raw const __heap_end as usize;
            let next = if NEXT == 0 {
                &raw const __heap_start as usize
            } else {
                NEXT
            };
            // `next <= end < 2^31` and `size, align <= isize::MAX`: neither sum wraps a u64.
            let start = (next + layout.align() - 1) & layout.align().wrapping_neg();
            let after = start + layout.size();
            if after > end {
                return null_mut();
            }
            NEXT = after;
            start as *mut u8
        }
    }

    #[inline]
    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's layout contract is passed on; fresh memory is zero by the invariant.
        unsafe { self.alloc(layout) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if size <= layout.size() {
            return block; // giving the tail back would move the pointer down over written memory
        }
        // SAFETY: as in `alloc`; the copy reads the old block in full and writes a new, larger one that cannot overlap.
        unsafe {
            if block as usize + layout.size() == NEXT {
                let after = block as usize + size;
                if after > &raw const __heap_end as usize {
                    return null_mut();
                }
                NEXT = after;
                return block;
            }
            let fresh = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !fresh.is_null() {
                fresh.copy_from_nonoverlapping(block, layout.size());
            }
            fresh
        }
    }
}
