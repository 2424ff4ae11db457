//! Calls the driver as the loader does.
#![expect(unsafe_code, reason = "the caller of C is the test")]

use core::ffi::{c_char, c_void};
use core::mem::transmute;
use core::ptr;

use crate::api::platform::{extension_function, get_platform_ids};
use crate::code::{self, Code, Handle};

type Function = unsafe extern "C" fn();

/// Returns an entry of the table that an object begins with.
fn entry(object: Handle, index: usize) -> Function {
    // SAFETY: an object of the driver begins with the address of its table of 149 entries, and each
    // index here is below 149.
    unsafe { *(*object.cast::<*const Function>()).add(index) }
}

fn platform() -> Handle {
    let (mut platform, mut count) = (ptr::null_mut(), 0);
    // SAFETY: room for one handle and one number.
    let code = unsafe { get_platform_ids(1, &raw mut platform, &raw mut count) };
    assert_eq!((code, count), (0, 1));
    platform
}

fn text(platform: Handle, what: u32) -> String {
    type Info = unsafe extern "C" fn(Handle, u32, usize, *mut c_void, *mut usize) -> Code;
    // SAFETY: entry 1 is `clGetPlatformInfo`, which has this type.
    let info: Info = unsafe { transmute(entry(platform, 1)) };
    let mut bytes = [0_u8; 64];
    let mut length = 0;
    let place = bytes.as_mut_ptr().cast();
    // SAFETY: 64 bytes, and room for a length.
    let code = unsafe { info(platform, what, 64, place, &raw mut length) };
    assert_eq!(code, code::SUCCESS);
    // SAFETY: too little room is an error, and nothing is written.
    let code = unsafe { info(platform, what, 1, place, ptr::null_mut()) };
    assert_eq!(code, code::INVALID_VALUE);
    String::from_utf8(bytes[..length - 1].to_vec()).unwrap()
}

#[test]
fn the_loader_finds_the_platform() {
    let platform = platform();
    assert_eq!(text(platform, code::PLATFORM_EXTENSIONS), "cl_khr_icd");
    assert_eq!(text(platform, code::PLATFORM_ICD_SUFFIX_KHR), "ZKFABRIC");
    // SAFETY: names that end with zero bytes, and null.
    let find = |name: *const c_char| unsafe { extension_function(name) };
    assert!(!find(c"clIcdGetPlatformIDsKHR".as_ptr()).is_null());
    assert!(find(c"clSomething".as_ptr()).is_null() && find(ptr::null()).is_null());
    // SAFETY: no room is asked for.
    let code = unsafe { get_platform_ids(0, ptr::null_mut(), ptr::null_mut()) };
    assert_eq!(code, code::INVALID_VALUE);
}

#[test]
fn null_and_foreign_handles_are_errors() {
    let platform = platform();
    type One = unsafe extern "C" fn(Handle) -> Code;
    let mut other = 0_usize;
    let foreign: Handle = (&raw mut other).cast();
    // Release of context, queue, buffer, program, kernel, event; flush.
    for (index, expected) in [
        (7, code::INVALID_CONTEXT),
        (11, code::INVALID_COMMAND_QUEUE),
        (18, code::INVALID_MEM_OBJECT),
        (29, code::INVALID_PROGRAM),
        (37, code::INVALID_KERNEL),
        (44, code::INVALID_EVENT),
        (46, code::INVALID_COMMAND_QUEUE),
        (94, code::INVALID_DEVICE),
    ] {
        // SAFETY: the functions of these indices take one handle, which they look up.
        let call: One = unsafe { transmute(entry(platform, index)) };
        for handle in [ptr::null_mut(), foreign, platform] {
            // SAFETY: as above.
            assert_eq!(unsafe { call(handle) }, expected, "entry {index}");
        }
    }
    // Functions that the driver lacks: those with a result code return an error, and creators
    // return null.
    type Creator = unsafe extern "C" fn() -> Handle;
    // SAFETY: entries 50 and 96 are `clEnqueueCopyBuffer` and `clCreateImage`; this driver's
    // versions read no argument.
    let (copy, image) = unsafe {
        (
            transmute::<Function, One>(entry(platform, 50)),
            transmute::<Function, Creator>(entry(platform, 96)),
        )
    };
    // SAFETY: as above.
    let (code, object) = unsafe { (copy(ptr::null_mut()), image()) };
    assert_eq!(code, code::INVALID_OPERATION);
    assert!(object.is_null());
}
