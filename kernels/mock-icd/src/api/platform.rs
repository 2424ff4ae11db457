//! The platform, and the loader's entry points.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::{CStr, c_char, c_void};
use core::ptr;

use super::{answer, put, text};
use crate::card::fixed;
use crate::code::{self, Code, Handle};

/// Checks that the handle is the platform's; null stands for the platform too.
pub(super) fn check(platform: Handle) -> Result<(), Code> {
    if platform.is_null() || platform == fixed().platform.handle() {
        Ok(())
    } else {
        Err(code::INVALID_PLATFORM)
    }
}

/// `clIcdGetPlatformIDsKHR`, the loader's first call.
///
/// # Safety
/// `platforms` is null or has room for `room` handles; `count` is null or has room for a number.
#[unsafe(export_name = "clIcdGetPlatformIDsKHR")]
pub(crate) unsafe extern "C" fn get_platform_ids(
    room: u32,
    platforms: *mut Handle,
    count: *mut u32,
) -> Code {
    if (platforms.is_null() && count.is_null()) || (!platforms.is_null() && room == 0) {
        return code::INVALID_VALUE;
    }
    // SAFETY: null, or room for one handle and one number, as the caller says.
    unsafe {
        put(platforms, fixed().platform.handle());
        put(count, 1);
    }
    code::SUCCESS
}

/// `clGetPlatformInfo`.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_platform_info(
    platform: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    if let Err(code) = check(platform) {
        return code;
    }
    let found = match what {
        code::PLATFORM_PROFILE => "EMBEDDED_PROFILE",
        code::PLATFORM_VERSION => "OpenCL 1.2 mock",
        code::PLATFORM_NAME => "zkfabric mock",
        code::PLATFORM_VENDOR => "zkfabric",
        code::PLATFORM_EXTENSIONS => "cl_khr_icd",
        code::PLATFORM_ICD_SUFFIX_KHR => "ZKFABRIC",
        _ => return code::INVALID_VALUE,
    };
    // SAFETY: as the caller says.
    unsafe { answer(&text(found), room, place, length) }
}

/// `clGetExtensionFunctionAddress`.
///
/// # Safety
/// `name` is null or a text that ends with a zero byte.
#[unsafe(export_name = "clGetExtensionFunctionAddress")]
pub(crate) unsafe extern "C" fn extension_function(name: *const c_char) -> *mut c_void {
    if name.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: not null, and ends with a zero byte as the caller says.
    let name = unsafe { CStr::from_ptr(name) };
    match name.to_bytes() {
        b"clIcdGetPlatformIDsKHR" => get_platform_ids as *mut c_void,
        b"clGetPlatformInfo" => get_platform_info as *mut c_void,
        _ => ptr::null_mut(),
    }
}

/// `clGetExtensionFunctionAddressForPlatform`.
///
/// # Safety
/// As [`extension_function`].
pub(crate) unsafe extern "C" fn extension_function_for_platform(
    platform: Handle,
    name: *const c_char,
) -> *mut c_void {
    if check(platform).is_err() {
        return ptr::null_mut();
    }
    // SAFETY: as the caller says.
    unsafe { extension_function(name) }
}
