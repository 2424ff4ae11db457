//! Commands: transfers and runs.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::c_void;
use core::slice;

use super::{coded, event};
use crate::card::{self, Card};
use crate::code::{self, Code, Handle};
use crate::order::Action;

/// `clFlush`: says nothing of an end.
pub(crate) extern "C" fn flush(queue: Handle) -> Code {
    coded(card::with(|card| card.objects.queue(queue)))
}

/// `clFinish`.
pub(crate) extern "C" fn finish(queue: Handle) -> Code {
    coded(card::with(|card| {
        card.objects.queue(queue)?;
        card.drain(queue);
        Ok(())
    }))
}

/// Returns the event to a caller that asks for it; releases it otherwise.
///
/// # Safety
/// `place` is null or has room for a handle.
unsafe fn give(card: &mut Card, event: Handle, place: *mut Handle) -> Result<(), Code> {
    if place.is_null() {
        return card.objects.release(event, crate::object::Kind::Event);
    }
    // SAFETY: not null, with room for a handle as the caller says.
    unsafe { place.write(event) };
    Ok(())
}

/// `clEnqueueReadBuffer`; every read blocks.
///
/// # Safety
/// `to` is null or has `bytes` writable bytes; `events` is null or has `count` handles; `place` is
/// null or has room for a handle.
pub(crate) unsafe extern "C" fn enqueue_read_buffer(
    queue: Handle,
    buffer: Handle,
    _blocking: u32,
    at: usize,
    bytes: usize,
    to: *mut c_void,
    count: u32,
    events: *const Handle,
    place: *mut Handle,
) -> Code {
    if to.is_null() {
        return code::INVALID_VALUE;
    }
    // SAFETY: as the caller says.
    let events = match unsafe { event::list(count, events) } {
        Ok(events) => events,
        Err(code) => return code,
    };
    coded(card::with(|card| {
        let after = card.wait_list(events)?;
        card.objects.queue(queue)?;
        let (allocation, at) = card.transfer(buffer, at, bytes)?;
        card.command()?;
        // A read blocks in every order.
        card.drain(queue);
        card.end_all(&after)?;
        // SAFETY: not null, and `bytes` bytes as the caller says, without any other user during the
        // call.
        let to = unsafe { slice::from_raw_parts_mut(to.cast(), bytes) };
        allocation.read(at, to)?;
        let event = card.enqueue(queue, after, Action::Read);
        // SAFETY: as the caller says.
        unsafe { give(card, event, place) }
    }))
}

/// `clEnqueueWriteBuffer`; every write leaves the caller's memory free.
///
/// # Safety
/// `from` is null or has `bytes` bytes; `events` is null or has `count` handles; `place` is null or
/// has room for a handle.
pub(crate) unsafe extern "C" fn enqueue_write_buffer(
    queue: Handle,
    buffer: Handle,
    _blocking: u32,
    at: usize,
    bytes: usize,
    from: *const c_void,
    count: u32,
    events: *const Handle,
    place: *mut Handle,
) -> Code {
    if from.is_null() {
        return code::INVALID_VALUE;
    }
    // SAFETY: as the caller says.
    let events = match unsafe { event::list(count, events) } {
        Ok(events) => events,
        Err(code) => return code,
    };
    coded(card::with(|card| {
        let after = card.wait_list(events)?;
        card.objects.queue(queue)?;
        let (allocation, at) = card.transfer(buffer, at, bytes)?;
        card.command()?;
        // SAFETY: not null, and `bytes` bytes as the caller says, read during the call.
        let from: &[u8] = unsafe { slice::from_raw_parts(from.cast(), bytes) };
        card.written();
        let write = Action::Write {
            to: allocation,
            at,
            bytes: from.to_vec(),
        };
        let event = card.enqueue(queue, after, write);
        // SAFETY: as the caller says.
        unsafe { give(card, event, place) }
    }))
}

/// `clEnqueueNDRangeKernel`: one work-item.
///
/// # Safety
/// `global` and `local` are null or have `dimensions` sizes; `events` is null or has `count`
/// handles; `place` is null or has room for a handle.
pub(crate) unsafe extern "C" fn enqueue_nd_range_kernel(
    queue: Handle,
    kernel: Handle,
    dimensions: u32,
    _offset: *const usize,
    global: *const usize,
    local: *const usize,
    count: u32,
    events: *const Handle,
    place: *mut Handle,
) -> Code {
    if dimensions != 1 || global.is_null() {
        return code::INVALID_WORK_DIMENSION;
    }
    for size in [global, local] {
        // SAFETY: not null, and one size as the caller says.
        if !size.is_null() && unsafe { size.read() } != 1 {
            return code::INVALID_WORK_GROUP_SIZE;
        }
    }
    // SAFETY: as the caller says.
    unsafe { enqueue_task(queue, kernel, count, events, place) }
}

/// `clEnqueueTask`.
///
/// # Safety
/// `events` is null or has `count` handles; `place` is null or has room for a handle.
pub(crate) unsafe extern "C" fn enqueue_task(
    queue: Handle,
    kernel: Handle,
    count: u32,
    events: *const Handle,
    place: *mut Handle,
) -> Code {
    // SAFETY: as the caller says.
    let events = match unsafe { event::list(count, events) } {
        Ok(events) => events,
        Err(code) => return code,
    };
    coded(card::with(|card| {
        let after = card.wait_list(events)?;
        card.objects.queue(queue)?;
        let event = card.run(queue, after, kernel)?;
        // SAFETY: as the caller says.
        unsafe { give(card, event, place) }
    }))
}
