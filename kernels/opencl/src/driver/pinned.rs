//! Pinned host memory.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use std::{ptr, slice};

use ocl::ffi;

use super::{Context, Fault, Memory, Queue, check};

/// Host memory that a driver allocated for transfers, mapped for the lifetime of this value.
#[derive(Debug)]
pub(crate) struct Pinned {
    memory: Memory,
    place: *mut u8,
    bytes: usize,
    queue: Queue,
}

// SAFETY: the mapping is plain memory of the process, reached only through `&self` and `&mut self`.
unsafe impl Send for Pinned {}

impl Pinned {
    /// Allocates this many bytes, zeroed.
    pub(crate) fn new(context: &Context, queue: Queue, bytes: usize) -> Result<Self, Fault> {
        let flags = ffi::CL_MEM_READ_WRITE | ffi::CL_MEM_ALLOC_HOST_PTR;
        let memory = Memory::with_flags(context, bytes, flags)?;
        let mut code = 0;
        // SAFETY: the buffer has `bytes` bytes; the call blocks until the mapping exists.
        let place = unsafe {
            ffi::clEnqueueMapBuffer(
                queue.raw(),
                memory.0,
                ffi::CL_TRUE,
                ffi::CL_MAP_READ | ffi::CL_MAP_WRITE,
                0,
                bytes,
                0,
                ptr::null(),
                ptr::null_mut(),
                &raw mut code,
            )
        };
        check("clEnqueueMapBuffer", code)?;
        if place.is_null() {
            return Err(Fault {
                call: "clEnqueueMapBuffer",
                code: ffi::CL_MAP_FAILURE,
            });
        }
        // SAFETY: the mapping has `bytes` writable bytes; they are written before any is read.
        unsafe { ptr::write_bytes(place.cast::<u8>(), 0, bytes) };
        Ok(Self {
            memory,
            place: place.cast(),
            bytes,
            queue,
        })
    }

    /// Returns the bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: the mapping has `bytes` initialised bytes until drop, and nothing else writes
        // them: `Queue::read` borrows the bytes mutably and waits for the commands that write them.
        unsafe { slice::from_raw_parts(self.place, self.bytes) }
    }

    /// Returns the bytes for writing.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as `bytes`; the borrow is exclusive.
        unsafe { slice::from_raw_parts_mut(self.place, self.bytes) }
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        // SAFETY: `place` is the mapping of `memory` made in `new` and is unmapped once; the queue
        // finishes before the buffer is released.
        unsafe {
            ffi::clEnqueueUnmapMemObject(
                self.queue.raw(),
                self.memory.0,
                self.place.cast(),
                0,
                ptr::null(),
                ptr::null_mut(),
            );
        }
        // If the queue fails here, no command is left to wait for.
        let _ = self.queue.finish();
    }
}
