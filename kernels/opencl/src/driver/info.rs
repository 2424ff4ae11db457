//! Queries: every `clGet*Info` has the same signature.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use std::{ffi::c_void, ptr};

use ocl::ffi;

use super::{
    Fault, check,
    handle::{DeviceId, PlatformId},
};

/// Returns the bytes of an answer of any length. `get` is `clGet*Info` with its object and
/// parameter: room in bytes, destination, destination of the length.
pub(crate) fn query(
    call: &'static str,
    get: impl Fn(usize, *mut c_void, *mut usize) -> i32,
) -> Result<Vec<u8>, Fault> {
    let mut length = 0;
    check(call, get(0, ptr::null_mut(), &raw mut length))?;
    let mut bytes = vec![0_u8; length];
    if length > 0 {
        check(
            call,
            get(length, bytes.as_mut_ptr().cast(), ptr::null_mut()),
        )?;
    }
    Ok(bytes)
}

fn text(mut bytes: Vec<u8>) -> String {
    if let Some(end) = bytes.iter().position(|byte| *byte == 0) {
        bytes.truncate(end);
    }
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

/// Reads a little-endian number of 1, 4 or 8 bytes: `cl_bool` and `cl_uint`, `cl_ulong`, `size_t`,
/// `cl_bitfield`.
fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .take(8)
        .rev()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn device_info(device: DeviceId, what: u32) -> Result<Vec<u8>, Fault> {
    query("clGetDeviceInfo", |room, place, length| {
        // SAFETY: `query` passes a destination with `room` bytes, or null with room 0.
        unsafe { ffi::clGetDeviceInfo(device.0, what, room, place, length) }
    })
}

/// Returns a text about a device.
pub(crate) fn device_text(device: DeviceId, what: u32) -> Result<String, Fault> {
    device_info(device, what).map(text)
}

/// Returns a number about a device.
pub(crate) fn device_number(device: DeviceId, what: u32) -> Result<u64, Fault> {
    device_info(device, what).map(|bytes| number(&bytes))
}

/// Returns a text about a platform.
pub(crate) fn platform_text(platform: PlatformId, what: u32) -> Result<String, Fault> {
    query("clGetPlatformInfo", |room, place, length| {
        // SAFETY: as in `device_info`.
        unsafe { ffi::clGetPlatformInfo(platform.0, what, room, place, length) }
    })
    .map(text)
}
