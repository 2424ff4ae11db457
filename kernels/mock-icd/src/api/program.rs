//! Programs, from binaries only.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::{c_char, c_void};
use core::{ptr, slice};

use super::{answer, coded, device, made, put, text};
use crate::card;
use crate::code::{self, Code, Handle};
use crate::object::Kind;

/// `clCreateProgramWithSource`: the driver has no compiler.
///
/// # Safety
/// `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_program_with_source(
    _context: Handle,
    _count: u32,
    _texts: *const *const c_char,
    _lengths: *const usize,
    code: *mut Code,
) -> Handle {
    // SAFETY: as the caller says.
    unsafe { made(Err(code::COMPILER_NOT_AVAILABLE), code) }
}

/// `clCreateProgramWithBinary`; programs the card.
///
/// # Safety
/// `devices`, `lengths` and `binaries` are null or have `count` entries, and a binary that is not
/// null has as many bytes as its length says; `status` is null or has room for `count` codes,
/// `code` is null or has room for one.
pub(crate) unsafe extern "C" fn create_program_with_binary(
    context: Handle,
    count: u32,
    devices: *const Handle,
    lengths: *const usize,
    binaries: *const *const u8,
    status: *mut Code,
    code: *mut Code,
) -> Handle {
    let null = devices.is_null() || lengths.is_null() || binaries.is_null();
    let result = if null || count != 1 {
        Err(code::INVALID_VALUE)
    } else {
        // SAFETY: none is null, and each has one entry as the caller says.
        let (of, length, binary) = unsafe { (devices.read(), lengths.read(), binaries.read()) };
        if binary.is_null() || length == 0 {
            Err(code::INVALID_VALUE)
        } else {
            // SAFETY: not null, and `length` bytes as the caller says, read during this call.
            let bytes = unsafe { slice::from_raw_parts(binary, length) };
            card::with(|card| {
                card.objects.context(context)?;
                device::check(of)?;
                card.command()?;
                card.program(bytes)
            })
        }
    };
    // SAFETY: as the caller says.
    unsafe {
        put(status, result.err().unwrap_or(code::SUCCESS));
        made(result, code)
    }
}

/// `clRetainProgram`.
pub(crate) extern "C" fn retain_program(program: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.retain(program, Kind::Program)
    }))
}

/// `clReleaseProgram`.
pub(crate) extern "C" fn release_program(program: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.release(program, Kind::Program)
    }))
}

/// `clBuildProgram`: a binary is already built.
pub(crate) extern "C" fn build_program(
    program: Handle,
    _count: u32,
    _devices: *const Handle,
    _options: *const c_char,
    _notify: Option<extern "C" fn()>,
    _data: *mut c_void,
) -> Code {
    coded(card::with(|card| card.objects.program(program).map(drop)))
}

/// `clGetProgramInfo`: the binary and its size.
///
/// # Safety
/// As [`answer`]; for the binary, `place` points to a pointer to as many bytes as the binary's
/// size, or to a null pointer.
pub(crate) unsafe extern "C" fn get_program_info(
    program: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let binary = card::with(|card| card.objects.program(program).cloned());
    let binary = match binary {
        Ok(binary) => binary,
        Err(code) => return code,
    };
    match what {
        // SAFETY: as the caller says.
        code::PROGRAM_BINARY_SIZES => unsafe {
            answer(&binary.bytes.len().to_le_bytes(), room, place, length)
        },
        code::PROGRAM_BINARIES => {
            if !place.is_null() {
                if room < size_of::<*mut u8>() {
                    return code::INVALID_VALUE;
                }
                // SAFETY: not null, with room for a pointer, which the caller has put there.
                let to = unsafe { place.cast::<*mut u8>().read() };
                if !to.is_null() {
                    // SAFETY: not null, with room for the binary as the caller says; the driver's
                    // copy does not overlap it.
                    unsafe {
                        ptr::copy_nonoverlapping(binary.bytes.as_ptr(), to, binary.bytes.len());
                    };
                }
            }
            // SAFETY: as the caller says.
            unsafe { put(length, size_of::<*mut u8>()) };
            code::SUCCESS
        }
        _ => code::INVALID_VALUE,
    }
}

/// `clGetProgramBuildInfo`: an empty log.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_program_build_info(
    program: Handle,
    of: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let checked = card::with(|card| card.objects.program(program).map(drop));
    if let Err(code) = checked.and_then(|()| device::check(of)) {
        return code;
    }
    if what != code::PROGRAM_BUILD_LOG {
        return code::INVALID_VALUE;
    }
    // SAFETY: as the caller says.
    unsafe { answer(&text(""), room, place, length) }
}
