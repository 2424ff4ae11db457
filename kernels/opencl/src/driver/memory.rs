//! Buffers on a device.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use core::ops::Range;
use std::ptr;

use ocl::ffi;

use super::{Context, Fault, check, handle::handle};

handle!(
    /// A buffer.
    Memory,
    ffi::cl_mem,
    clReleaseMemObject
);
// SAFETY: every call that takes a memory object may be made from several threads at once.
unsafe impl Sync for Memory {}

impl Memory {
    /// Creates a buffer of this many bytes, at least one.
    pub(crate) fn new(context: &Context, bytes: usize) -> Result<Self, Fault> {
        Self::with_flags(context, bytes, ffi::CL_MEM_READ_WRITE)
    }

    /// Creates a sub-buffer over a byte range; it shares the buffer's memory.
    pub(crate) fn part(&self, range: Range<usize>) -> Result<Self, Fault> {
        let region = ffi::cl_buffer_region {
            origin: range.start,
            size: range.len(),
        };
        let mut code = 0;
        // SAFETY: a region is passed, as its type says, and read during the call; the driver checks
        // the region against the buffer and retains the buffer.
        let raw = unsafe {
            ffi::clCreateSubBuffer(
                self.0,
                0,
                ffi::CL_BUFFER_CREATE_TYPE_REGION,
                (&raw const region).cast(),
                &raw mut code,
            )
        };
        check("clCreateSubBuffer", code)?;
        Ok(Self(raw))
    }

    /// Creates a buffer with flags.
    pub(super) fn with_flags(context: &Context, bytes: usize, flags: u64) -> Result<Self, Fault> {
        let mut code = 0;
        // SAFETY: no host pointer is passed, so no host memory is read or kept.
        let raw =
            unsafe { ffi::clCreateBuffer(context.0, flags, bytes, ptr::null_mut(), &raw mut code) };
        check("clCreateBuffer", code)?;
        Ok(Self(raw))
    }
}
