//! Large buffers: aligned to cache lines, zeroed, on huge pages where the system gives them, and an error when there is no room.
#![expect(
    unsafe_code,
    reason = "an allocation with an alignment of its own, and advice to the kernel"
)]

use core::{
    alloc::Layout,
    fmt,
    ops::{Deref, DerefMut},
    ptr::NonNull,
};
use std::alloc::{alloc, dealloc};

use bytemuck::Zeroable;

use crate::OutOfMemory;

/// Alignment of every buffer: a cache line, and a register of 512 bits.
const LINE: usize = 64;
/// Size of a huge page; a buffer of at least two is aligned to one.
const HUGE_PAGE: usize = 2 << 20;

/// An empty vector with room for `capacity` elements: for large vectors that are filled one by one.
///
/// # Errors
/// [`OutOfMemory`] when the system refuses.
pub fn reserve<T>(capacity: usize) -> Result<Vec<T>, OutOfMemory> {
    let mut vector = Vec::new();
    vector
        .try_reserve_exact(capacity)
        .map_err(|_| OutOfMemory {
            bytes: capacity.saturating_mul(size_of::<T>()),
        })?;
    Ok(vector)
}

/// `len` values of `T` on the heap, at first zero.
pub struct Buffer<T> {
    start: NonNull<T>,
    len: usize,
    layout: Layout,
}

impl<T: Zeroable + Copy> Buffer<T> {
    /// `len` zeros.
    ///
    /// # Errors
    /// [`OutOfMemory`] when the system refuses.
    pub fn zeroed(len: usize) -> Result<Self, OutOfMemory> {
        let bytes = len.saturating_mul(size_of::<T>());
        let align = if bytes >= 2 * HUGE_PAGE {
            HUGE_PAGE
        } else {
            LINE
        };
        let layout = Layout::from_size_align(bytes, align.max(align_of::<T>()))
            .map_err(|_| OutOfMemory { bytes })?;
        if bytes == 0 {
            return Ok(Self {
                start: NonNull::dangling(),
                len,
                layout,
            });
        }
        // SAFETY: the layout has a size above zero.
        let start = NonNull::new(unsafe { alloc(layout) }).ok_or(OutOfMemory { bytes })?;
        // Pages become huge when first touched after the advice, so the zeros come last.
        advise(start, bytes);
        // SAFETY: `bytes` bytes were just allocated.
        unsafe { start.write_bytes(0, bytes) };
        Ok(Self {
            start: start.cast(),
            len,
            layout,
        })
    }
}

/// Asks for huge pages: a random access to a large buffer then misses the translation cache less often. The advice has no effect on
/// what is computed, so a refusal is ignored.
fn advise(start: NonNull<u8>, bytes: usize) {
    #[cfg(target_os = "linux")]
    if bytes >= 2 * HUGE_PAGE {
        // SAFETY: the range is the whole of a live allocation that starts at a page, rounded down to pages; the advice changes neither its
        // contents nor its validity.
        unsafe {
            libc::madvise(
                start.as_ptr().cast(),
                bytes / HUGE_PAGE * HUGE_PAGE,
                libc::MADV_HUGEPAGE,
            );
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (start, bytes);
}

impl<T> Drop for Buffer<T> {
    fn drop(&mut self) {
        if self.layout.size() > 0 {
            // SAFETY: the memory was allocated with this layout, and nothing refers to it any more. `T: Copy` has no destructor.
            unsafe { dealloc(self.start.as_ptr().cast(), self.layout) }
        }
    }
}

impl<T> Deref for Buffer<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: `len` values, zeroed when allocated (a valid `T`, by `Zeroable`), aligned, owned by this buffer; an empty one dangles.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T> DerefMut for Buffer<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as above; `&mut self` makes the access unique.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl<T> fmt::Debug for Buffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

// SAFETY: a buffer owns its values and gives access by the rules of `&` and `&mut` only.
unsafe impl<T: Send> Send for Buffer<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for Buffer<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffers_are_zeroed_and_aligned() {
        for len in [0, 1, 7, 1 << 10, (4 << 20) / 8, (5 << 20) / 8 + 1] {
            let mut buffer = Buffer::<u64>::zeroed(len).unwrap();
            assert_eq!(buffer.len(), len);
            assert!(buffer.iter().all(|word| *word == 0));
            assert!(len == 0 || buffer.as_ptr().addr().is_multiple_of(LINE));
            if let Some(last) = buffer.last_mut() {
                *last = 7;
                assert_eq!(buffer[len - 1], 7);
            }
        }
    }

    #[test]
    fn no_room_is_an_error() {
        for len in [usize::MAX, usize::MAX / 8, 1 << 58] {
            assert_eq!(
                Buffer::<u64>::zeroed(len).unwrap_err(),
                OutOfMemory {
                    bytes: len.saturating_mul(8)
                }
            );
        }
    }
}
