//! Buffers and sub-buffers.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::c_void;

use super::{coded, made};
use crate::card;
use crate::code::{self, Code, Handle};
use crate::object::Kind;

/// `cl_buffer_region`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Region {
    pub(crate) origin: usize,
    pub(crate) size: usize,
}

/// `clCreateBuffer`. The card does not use host memory.
///
/// # Safety
/// `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_buffer(
    context: Handle,
    flags: u64,
    bytes: usize,
    host: *mut c_void,
    code: *mut Code,
) -> Handle {
    let of_host = code::MEM_USE_HOST_PTR | code::MEM_ALLOC_HOST_PTR | code::MEM_COPY_HOST_PTR;
    let result = card::with(|card| {
        card.objects.context(context)?;
        if flags & of_host != 0 || !host.is_null() {
            return Err(code::INVALID_OPERATION);
        }
        card.buffer(bytes)
    });
    // SAFETY: as the caller says.
    unsafe { made(result, code) }
}

/// `clCreateSubBuffer`.
///
/// # Safety
/// `region` is null or points to a `cl_buffer_region`; `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_sub_buffer(
    buffer: Handle,
    _flags: u64,
    kind: u32,
    region: *const c_void,
    code: *mut Code,
) -> Handle {
    let result = if kind != code::BUFFER_CREATE_TYPE_REGION || region.is_null() {
        Err(code::INVALID_VALUE)
    } else {
        // SAFETY: not null, and a region as the caller says.
        let region = unsafe { region.cast::<Region>().read() };
        card::with(|card| card.part(buffer, region.origin, region.size))
    };
    // SAFETY: as the caller says.
    unsafe { made(result, code) }
}

/// `clRetainMemObject`.
pub(crate) extern "C" fn retain_mem_object(buffer: Handle) -> Code {
    coded(card::with(|card| card.objects.retain(buffer, Kind::Buffer)))
}

/// `clReleaseMemObject`.
pub(crate) extern "C" fn release_mem_object(buffer: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.release(buffer, Kind::Buffer)
    }))
}
