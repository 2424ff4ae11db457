//! Large buffers: aligned to cache lines, zeroed, on huge pages where the system provides them,
//! with an error when memory runs out.
#![expect(
    unsafe_code,
    reason = "an allocation with an alignment of its own, and advice to the kernel"
)]

use core::{
    alloc::Layout,
    fmt,
    mem::ManuallyDrop,
    ops::{Deref, DerefMut},
    ptr::NonNull,
};
use std::alloc::{alloc_zeroed, dealloc};

use bytemuck::Zeroable;

use crate::OutOfMemory;

/// Alignment of every buffer: a cache line, and a 512-bit register.
const LINE: usize = 64;
/// Size of a huge page, and the alignment of buffers of at least two.
const HUGE_PAGE: usize = 2 << 20;

/// Returns an empty vector with capacity for `capacity` elements, for large vectors filled one
/// element at a time.
///
/// # Errors
/// [`OutOfMemory`] when the system refuses the memory.
pub fn reserve<T>(capacity: usize) -> Result<Vec<T>, OutOfMemory> {
    let mut vector = Vec::new();
    vector
        .try_reserve_exact(capacity)
        .map_err(|_| OutOfMemory {
            bytes: capacity.saturating_mul(size_of::<T>()),
        })?;
    Ok(vector)
}

/// `len` values of `T`, initially zero: on the heap, or, when large enough to fill huge pages, in
/// pages of their own. The system clears such pages when a thread first touches them, and the
/// buffer does not clear them again.
pub struct Buffer<T> {
    start: NonNull<T>,
    len: usize,
    layout: Layout,
}

impl<T: Zeroable + Copy> Buffer<T> {
    /// Allocates `len` zeros.
    ///
    /// # Errors
    /// [`OutOfMemory`] when the system refuses the memory.
    pub fn zeroed(len: usize) -> Result<Self, OutOfMemory> {
        let bytes = len.saturating_mul(size_of::<T>());
        let align = if bytes >= 2 * HUGE_PAGE {
            HUGE_PAGE
        } else {
            LINE
        };
        let layout = Layout::from_size_align(bytes, align.max(align_of::<T>()))
            .map_err(|_| OutOfMemory { bytes })?;
        let start = match bytes {
            0 => Some(NonNull::<T>::dangling().cast()),
            _ if mapped(&layout) => map(&layout),
            // SAFETY: the layout has a size above zero.
            _ => NonNull::new(unsafe { alloc_zeroed(layout) }),
        };
        Ok(Self {
            start: start.ok_or(OutOfMemory { bytes })?.cast(),
            len,
            layout,
        })
    }

    /// Grows to at least `len` values: the first are this buffer's or zeros, the added ones are
    /// zeros. Touched pages stay touched where the system can move them: a new page costs far more
    /// than writing it.
    ///
    /// # Errors
    /// [`OutOfMemory`] when the system refuses the memory; this buffer is then freed.
    pub fn grow(self, len: usize) -> Result<Self, OutOfMemory> {
        if len <= self.len {
            return Ok(self);
        }
        // Untouched pages of the larger buffer take no memory beside this one.
        match Self::zeroed(len) {
            Ok(larger) if mapped(&self.layout) => move_pages(self, larger),
            _ => {
                drop(self);
                None
            }
        }
        .map_or_else(|| Self::zeroed(len), Ok)
    }
}

/// Moves the pages of the smaller buffer to the start of the larger one, both in pages of their
/// own; `None` if the system refuses.
#[cfg(target_os = "linux")]
fn move_pages<T>(from: Buffer<T>, to: Buffer<T>) -> Option<Buffer<T>> {
    let bytes = mapped_bytes(&from.layout);
    // The target range is leaked on failure: after a refusal it may belong to another owner.
    let to = ManuallyDrop::new(to);
    let [old, new] = [&from, &*to].map(|buffer| buffer.start.as_ptr().cast());
    let how = libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED;
    // SAFETY: both ranges are whole pages mapped for these buffers, which are owned here, so that
    // nothing refers to the pages; `to` is not smaller than `from`, and the two do not overlap.
    let moved = unsafe { libc::mremap(old, bytes, bytes, how, new) };
    if moved == libc::MAP_FAILED {
        return None;
    }
    // The range of `from` is no longer mapped.
    core::mem::forget(from);
    Some(ManuallyDrop::into_inner(to))
}

#[cfg(not(target_os = "linux"))]
fn move_pages<T>(_from: Buffer<T>, _to: Buffer<T>) -> Option<Buffer<T>> {
    None
}

impl<T> Default for Buffer<T> {
    /// Returns an empty buffer.
    fn default() -> Self {
        Self {
            start: NonNull::dangling(),
            len: 0,
            layout: Layout::new::<()>(),
        }
    }
}

/// Returns whether a buffer has pages of its own.
fn mapped(layout: &Layout) -> bool {
    cfg!(target_os = "linux") && layout.align() == HUGE_PAGE
}

/// Returns the size of a layout's pages in bytes: whole huge pages.
#[cfg(target_os = "linux")]
const fn mapped_bytes(layout: &Layout) -> usize {
    layout.size().next_multiple_of(HUGE_PAGE)
}

/// Maps new pages for a layout with huge-page alignment.
#[cfg(target_os = "linux")]
fn map(layout: &Layout) -> Option<NonNull<u8>> {
    let bytes = mapped_bytes(layout);
    let room = bytes.checked_add(HUGE_PAGE)?;
    let (access, kind) = (
        libc::PROT_READ | libc::PROT_WRITE,
        libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
    );
    // SAFETY: new anonymous pages at an address chosen by the system.
    let pages = unsafe { libc::mmap(core::ptr::null_mut(), room, access, kind, -1, 0) };
    if pages == libc::MAP_FAILED {
        return None;
    }
    let start = NonNull::new(pages.cast::<u8>())?;
    // The pages before and after the aligned range are unmapped. All sizes here are multiples of a
    // page.
    let skip = start.align_offset(HUGE_PAGE);
    // SAFETY: `skip` is below `HUGE_PAGE`, so that all ranges lie in the `room` bytes that were
    // mapped; nothing refers to the unmapped ranges.
    unsafe {
        if skip > 0 {
            libc::munmap(pages, skip);
        }
        let start = start.add(skip);
        if skip < HUGE_PAGE {
            libc::munmap(start.add(bytes).as_ptr().cast(), HUGE_PAGE - skip);
        }
        // The advice does not affect results, so a refusal is ignored. With huge pages, a random
        // access to a large buffer misses the translation cache less often.
        libc::madvise(start.as_ptr().cast(), bytes, libc::MADV_HUGEPAGE);
        Some(start)
    }
}

#[cfg(not(target_os = "linux"))]
fn map(_layout: &Layout) -> Option<NonNull<u8>> {
    None
}

impl<T> Drop for Buffer<T> {
    fn drop(&mut self) {
        // `T: Copy` has no destructor.
        #[cfg(target_os = "linux")]
        if mapped(&self.layout) {
            // SAFETY: these pages were mapped for this buffer, and nothing refers to them any more.
            unsafe { libc::munmap(self.start.as_ptr().cast(), mapped_bytes(&self.layout)) };
            return;
        }
        if self.layout.size() > 0 {
            // SAFETY: the memory was allocated with this layout, and nothing refers to it any more.
            unsafe { dealloc(self.start.as_ptr().cast(), self.layout) }
        }
    }
}

impl<T> Deref for Buffer<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: `len` values, zero at first (a valid `T`, by `Zeroable`), aligned, owned by this
        // buffer; an empty one dangles.
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
        for len in [
            0,
            1,
            7,
            1 << 10,
            (4 << 20) / 8 - 1,
            (4 << 20) / 8,
            (5 << 20) / 8 + 1,
        ] {
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
    fn grown_buffers_are_zero_behind_what_they_were() {
        // From heap to heap, from heap to pages, from pages to pages.
        let large = (4 << 20) / 8;
        for (old, new) in [
            (0, 5),
            (7, 1000),
            (1000, large + 3),
            (large, large + 1),
            (large + 3, 3 * large),
            (2 * large - 1, 2 * large),
        ] {
            let mut buffer = Buffer::<u64>::zeroed(old).unwrap();
            buffer.fill(7);
            let place = buffer.as_ptr();
            let buffer = buffer.grow(old).unwrap();
            assert_eq!((buffer.len(), buffer.as_ptr()), (old, place));
            assert!(buffer.iter().all(|word| *word == 7));
            let mut buffer = buffer.grow(new).unwrap();
            assert_eq!(buffer.len(), new);
            assert!(buffer[..old].iter().all(|word| *word == 7 || *word == 0));
            assert!(buffer[old..].iter().all(|word| *word == 0));
            buffer.fill(9);
            // The old range is free again: the next buffer may take its place.
            let other = Buffer::<u64>::zeroed(new).unwrap();
            assert!(other.iter().all(|word| *word == 0));
            assert!(buffer.iter().all(|word| *word == 9));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn touched_pages_stay() {
        let large = (4 << 20) / 8;
        let mut buffer = Buffer::<u64>::zeroed(large).unwrap();
        buffer.fill(7);
        let buffer = buffer.grow(4 * large).unwrap();
        // Only moved pages still hold the old values.
        assert!(buffer[..large].iter().all(|word| *word == 7));
    }

    #[test]
    fn no_room_to_grow_is_an_error() {
        for old in [10, 1 << 20] {
            let buffer = Buffer::<u64>::zeroed(old).unwrap();
            let bytes = 1 << 61;
            assert_eq!(buffer.grow(1 << 58).unwrap_err(), OutOfMemory { bytes });
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
