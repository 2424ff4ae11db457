//! Contexts and queues.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::c_void;

use super::{coded, device, made};
use crate::card;
use crate::code::{self, Code, Handle};
use crate::object::{Kind, Object};

/// `clCreateContext`.
///
/// # Safety
/// `devices` is null or has `count` handles; `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_context(
    _properties: *const isize,
    count: u32,
    devices: *const Handle,
    _notify: Option<extern "C" fn()>,
    _data: *mut c_void,
    code: *mut Code,
) -> Handle {
    let result = if devices.is_null() || count != 1 {
        Err(code::INVALID_VALUE)
    } else {
        // SAFETY: not null, and one handle as the caller says.
        device::check(unsafe { devices.read() })
            .map(|()| card::with(|card| card.objects.insert(Object::Context)))
    };
    // SAFETY: as the caller says.
    unsafe { made(result, code) }
}

/// `clRetainContext`.
pub(crate) extern "C" fn retain_context(context: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.retain(context, Kind::Context)
    }))
}

/// `clReleaseContext`.
pub(crate) extern "C" fn release_context(context: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.release(context, Kind::Context)
    }))
}

/// `clCreateCommandQueue`.
///
/// # Safety
/// `code` is null or has room for a code.
pub(crate) unsafe extern "C" fn create_command_queue(
    context: Handle,
    of: Handle,
    _properties: u64,
    code: *mut Code,
) -> Handle {
    let result = card::with(|card| {
        card.objects.context(context)?;
        device::check(of)?;
        Ok(card.objects.insert(Object::Queue))
    });
    // SAFETY: as the caller says.
    unsafe { made(result, code) }
}

/// `clRetainCommandQueue`.
pub(crate) extern "C" fn retain_command_queue(queue: Handle) -> Code {
    coded(card::with(|card| card.objects.retain(queue, Kind::Queue)))
}

/// `clReleaseCommandQueue`. A queue's commands end before the queue.
pub(crate) extern "C" fn release_command_queue(queue: Handle) -> Code {
    coded(card::with(|card| {
        if card.objects.count(queue) == 1 {
            card.drain(queue);
        }
        card.objects.release(queue, Kind::Queue)
    }))
}
