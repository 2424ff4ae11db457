//! Kernels and their arguments.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::{CStr, c_char, c_void};

use super::{answer, coded, device, made, text};
use crate::card;
use crate::code::{self, Code, Handle};
use crate::object::Kind;

/// `clCreateKernel`.
///
/// # Safety
/// `name` is null or a text that ends with a zero byte; `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_kernel(
    program: Handle,
    name: *const c_char,
    code: *mut Code,
) -> Handle {
    let result = if name.is_null() {
        Err(code::INVALID_VALUE)
    } else {
        // SAFETY: not null, and ends with a zero byte as the caller says.
        let name = unsafe { CStr::from_ptr(name) }.to_str();
        name.map_err(|_| code::INVALID_KERNEL_NAME)
            .and_then(|name| card::with(|card| card.kernel(program, name)))
    };
    // SAFETY: as the caller says.
    unsafe { made(result, code) }
}

/// `clRetainKernel`.
pub(crate) extern "C" fn retain_kernel(kernel: Handle) -> Code {
    coded(card::with(|card| card.objects.retain(kernel, Kind::Kernel)))
}

/// `clReleaseKernel`.
pub(crate) extern "C" fn release_kernel(kernel: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.release(kernel, Kind::Kernel)
    }))
}

/// `clSetKernelArg`.
///
/// # Safety
/// `value` is null or has `bytes` bytes.
pub(crate) unsafe extern "C" fn set_kernel_arg(
    kernel: Handle,
    index: u32,
    bytes: usize,
    value: *const c_void,
) -> Code {
    coded(card::with(|card| {
        let arguments = &card.objects.kernel(kernel)?.metadata.interface.arguments;
        let argument = arguments.get(index as usize);
        let is_array = argument.ok_or(code::INVALID_ARG_INDEX)?.memory.is_some();
        let size = if is_array {
            size_of::<Handle>()
        } else {
            size_of::<u32>()
        };
        if bytes != size {
            return Err(code::INVALID_ARG_SIZE);
        }
        if value.is_null() {
            return Err(code::INVALID_ARG_VALUE);
        }
        if is_array {
            // SAFETY: not null, with the size of a handle as just checked; a caller's pointer need
            // not be aligned.
            let buffer = unsafe { value.cast::<Handle>().read_unaligned() };
            card.set_buffer(kernel, index, buffer)
        } else {
            // SAFETY: not null, with four bytes as just checked.
            let number = unsafe { value.cast::<u32>().read_unaligned() };
            card.set_number(kernel, index, number)
        }
    }))
}

/// `clGetKernelInfo`.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_kernel_info(
    kernel: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let bytes = card::with(|card| {
        let of = card.objects.kernel(kernel)?;
        match what {
            code::KERNEL_FUNCTION_NAME => Ok(text(&of.metadata.interface.kernel)),
            code::KERNEL_NUM_ARGS => Ok(card.arguments_of(of).to_le_bytes().to_vec()),
            code::KERNEL_REFERENCE_COUNT => Ok(card.objects.count(kernel).to_le_bytes().to_vec()),
            _ => Err(code::INVALID_VALUE),
        }
    });
    match bytes {
        // SAFETY: as the caller says.
        Ok(bytes) => unsafe { answer(&bytes, room, place, length) },
        Err(code) => code,
    }
}

/// `clGetKernelWorkGroupInfo`: one work-item.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_kernel_work_group_info(
    kernel: Handle,
    of: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let checked = card::with(|card| card.objects.kernel(kernel).map(drop));
    if let Err(code) = checked.and_then(|()| device::check(of)) {
        return code;
    }
    if what != code::KERNEL_WORK_GROUP_SIZE {
        return code::INVALID_VALUE;
    }
    // SAFETY: as the caller says.
    unsafe { answer(&1_usize.to_le_bytes(), room, place, length) }
}
