//! Events.
#![expect(unsafe_code, reason = "pointers of a caller of C")]

use core::ffi::c_void;
use core::slice;

use super::{answer, coded};
use crate::card;
use crate::code::{self, Code, Handle};
use crate::object::Kind;

/// Returns the events of a list.
///
/// # Safety
/// `events` is null or has `count` handles for as long as the list is used.
pub(super) unsafe fn list<'a>(count: u32, events: *const Handle) -> Result<&'a [Handle], Code> {
    if (count == 0) != events.is_null() {
        return Err(code::INVALID_EVENT_WAIT_LIST);
    }
    if count == 0 {
        return Ok(&[]);
    }
    // SAFETY: not null, and `count` handles as the caller says.
    Ok(unsafe { slice::from_raw_parts(events, count as usize) })
}

/// `clWaitForEvents`.
///
/// # Safety
/// `events` is null or has `count` handles.
pub(crate) unsafe extern "C" fn wait_for_events(count: u32, events: *const Handle) -> Code {
    if count == 0 {
        return code::INVALID_VALUE;
    }
    // SAFETY: as the caller says.
    let events = match unsafe { list(count, events) } {
        Ok(events) => events,
        Err(code) => return code,
    };
    coded(card::with(|card| {
        let mut failed = false;
        for event in events {
            card.objects
                .event(*event)
                .map_err(|_| code::INVALID_EVENT_WAIT_LIST)?;
        }
        for event in events {
            failed |= card.wait(*event).is_err();
        }
        if failed {
            return Err(code::EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST);
        }
        Ok(())
    }))
}

/// `clGetEventInfo`.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_event_info(
    event: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let bytes = card::with(|card| {
        let of = card.objects.event(event)?;
        match what {
            code::EVENT_COMMAND_EXECUTION_STATUS => Ok(of.status.to_le_bytes()),
            code::EVENT_REFERENCE_COUNT => Ok(card.objects.count(event).to_le_bytes()),
            _ => Err(code::INVALID_VALUE),
        }
    });
    match bytes {
        // SAFETY: as the caller says.
        Ok(bytes) => unsafe { answer(&bytes, room, place, length) },
        Err(code) => code,
    }
}

/// `clGetEventProfilingInfo`.
///
/// # Safety
/// As [`answer`].
pub(crate) unsafe extern "C" fn get_event_profiling_info(
    event: Handle,
    what: u32,
    room: usize,
    place: *mut c_void,
    length: *mut usize,
) -> Code {
    let time = card::with(|card| {
        let of = card.objects.event(event)?;
        if of.status != code::SUCCESS {
            return Err(code::PROFILING_INFO_NOT_AVAILABLE);
        }
        let [queued, submitted, started, ended] = of.times;
        match what {
            code::PROFILING_COMMAND_QUEUED => Ok(queued),
            code::PROFILING_COMMAND_SUBMIT => Ok(submitted),
            code::PROFILING_COMMAND_START => Ok(started),
            code::PROFILING_COMMAND_END => Ok(ended),
            _ => Err(code::INVALID_VALUE),
        }
    });
    match time {
        // SAFETY: as the caller says.
        Ok(time) => unsafe { answer(&time.to_le_bytes(), room, place, length) },
        Err(code) => code,
    }
}

/// `clRetainEvent`.
pub(crate) extern "C" fn retain_event(event: Handle) -> Code {
    coded(card::with(|card| card.objects.retain(event, Kind::Event)))
}

/// `clReleaseEvent`.
pub(crate) extern "C" fn release_event(event: Handle) -> Code {
    coded(card::with(|card| card.objects.release(event, Kind::Event)))
}
