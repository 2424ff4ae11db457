//! The driver's functions, by kind of object. Every pointer is checked for null before use; the
//! caller gives lengths, as OpenCL defines them.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

pub(crate) mod command;
pub(crate) mod context;
pub(crate) mod device;
pub(crate) mod event;
pub(crate) mod kernel;
pub(crate) mod memory;
pub(crate) mod platform;
pub(crate) mod program;

use core::ffi::c_void;
use core::ptr;

use crate::code::{self, Code, Handle};

/// Converts a result to a code.
fn coded(result: Result<(), Code>) -> Code {
    result.err().unwrap_or(code::SUCCESS)
}

/// Returns the handle of a new object and writes its code if the caller asks for it.
///
/// # Safety
/// `place` is null or has room for a code.
unsafe fn made(result: Result<Handle, Code>, place: *mut Code) -> Handle {
    if !place.is_null() {
        // SAFETY: not null, and room for a code as the caller of this function says.
        unsafe { place.write(result.err().unwrap_or(code::SUCCESS)) };
    }
    result.unwrap_or(ptr::null_mut())
}

/// Writes a value where the caller asks for it.
///
/// # Safety
/// `place` is null or has room for a `T`.
unsafe fn put<T>(place: *mut T, value: T) {
    if !place.is_null() {
        // SAFETY: not null, and room for a `T` as the caller of this function says.
        unsafe { place.write(value) };
    }
}

/// Answers `clGet*Info`: writes the bytes if there is room for them, and their number.
///
/// # Safety
/// `place` is null or has `room` writable bytes; `length` is null or has room for a length.
unsafe fn answer(bytes: &[u8], room: usize, place: *mut c_void, length: *mut usize) -> Code {
    if !place.is_null() {
        if room < bytes.len() {
            return code::INVALID_VALUE;
        }
        // SAFETY: `place` has `room >= bytes.len()` bytes, and the driver's own bytes do not
        // overlap them.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), place.cast(), bytes.len()) };
    }
    // SAFETY: as the caller of this function says.
    unsafe { put(length, bytes.len()) };
    code::SUCCESS
}

/// Returns a text with its terminating zero byte, as in C.
fn text(text: &str) -> Vec<u8> {
    let mut bytes: Vec<u8> = text.bytes().filter(|byte| *byte != 0).collect();
    bytes.push(0);
    bytes
}
