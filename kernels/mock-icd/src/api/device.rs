//! The device: an accelerator without a compiler.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::c_void;

use zkfabric_hdl::toolkit::block::memory::Places;

use super::{answer, coded, platform, put, text};
use crate::card::{self, BUFFER_BYTES, MEMORY_BYTES, fixed};
use crate::code::{self, Code, Handle};

pub(super) fn check(device: Handle) -> Result<(), Code> {
    if device == fixed().device.handle() {
        Ok(())
    } else {
        Err(code::INVALID_DEVICE)
    }
}

/// `clGetDeviceIDs`.
///
/// # Safety
/// `devices` is null or has room for `room` handles; `count` is null or has room for a number.
pub(crate) unsafe extern "C" fn get_device_ids(
    of: Handle,
    kind: u64,
    room: u32,
    devices: *mut Handle,
    count: *mut u32,
) -> Code {
    if let Err(code) = platform::check(of) {
        return code;
    }
    if (devices.is_null() && count.is_null()) || (!devices.is_null() && room == 0) {
        return code::INVALID_VALUE;
    }
    if kind & (code::DEVICE_TYPE_ACCELERATOR | code::DEVICE_TYPE_DEFAULT) == 0 {
        return code::DEVICE_NOT_FOUND;
    }
    // SAFETY: null, or room for one handle and one number, as the caller says.
    unsafe {
        put(devices, fixed().device.handle());
        put(count, 1);
    }
    code::SUCCESS
}

/// Returns the value of a parameter, with OpenCL's types: `cl_uint` and `cl_bool` 4 bytes,
/// `cl_ulong`, `cl_bitfield` and `size_t` 8. Figures as in Xilinx XRT (`clGetDeviceInfo.cpp`).
fn info(what: u32) -> Option<Vec<u8>> {
    let short = |value: u32| value.to_le_bytes().to_vec();
    let long = |value: u64| value.to_le_bytes().to_vec();
    Some(match what {
        code::DEVICE_TYPE => long(code::DEVICE_TYPE_ACCELERATOR),
        code::DEVICE_MAX_COMPUTE_UNITS | code::DEVICE_AVAILABLE => short(1),
        code::DEVICE_COMPILER_AVAILABLE => short(0),
        code::DEVICE_HOST_UNIFIED_MEMORY => short(1),
        code::DEVICE_MAX_WORK_GROUP_SIZE => long(u64::from(u32::MAX)),
        code::DEVICE_MAX_MEM_ALLOC_SIZE => long(BUFFER_BYTES),
        code::DEVICE_GLOBAL_MEM_SIZE => long(MEMORY_BYTES),
        code::DEVICE_LOCAL_MEM_SIZE => long(16 << 10),
        code::DEVICE_DOUBLE_FP_CONFIG => long(0),
        // In bits.
        code::DEVICE_MEM_BASE_ADDR_ALIGN => short(8 * Places::ALIGNMENT as u32),
        code::DEVICE_NAME => text(&card::with(|card| card.name.clone())),
        code::DEVICE_VENDOR => text("zkfabric"),
        code::DEVICE_VERSION => text("OpenCL 1.2"),
        code::DEVICE_EXTENSIONS => text(""),
        code::DRIVER_VERSION => text(&card::with(|card| card.version())),
        code::DEVICE_PLATFORM => long(fixed().platform.handle().addr() as u64),
        _ => return None,
    })
}

/// `clGetDeviceInfo`.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_device_info(
    device: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    if let Err(code) = check(device) {
        return code;
    }
    match info(what) {
        // SAFETY: as the caller says.
        Some(bytes) => unsafe { answer(&bytes, room, place, length) },
        None => code::INVALID_VALUE,
    }
}

/// `clRetainDevice`: root devices have no reference count.
pub(crate) extern "C" fn retain_device(device: Handle) -> Code {
    coded(check(device))
}

/// `clReleaseDevice`, likewise.
pub(crate) extern "C" fn release_device(device: Handle) -> Code {
    coded(check(device))
}
