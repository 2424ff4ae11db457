//! Panics of threads as records: the library's own text has several lines, and a peer may have
//! chosen its words.

use std::panic::{PanicHookInfo, set_hook, take_hook};

/// Makes a record of each panic, if records of errors are written.
pub(super) fn tell() {
    let before = take_hook();
    set_hook(Box::new(move |panic| {
        if tracing::enabled!(tracing::Level::ERROR) {
            record(panic);
        } else {
            before(panic);
        }
    }));
}

fn record(panic: &PanicHookInfo<'_>) {
    let thread = std::thread::current();
    let thread = thread.name().unwrap_or("unnamed");
    let place = panic.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    let reason = panic.payload_as_str().unwrap_or("no words");
    tracing::error!(thread, place, reason, "a thread has panicked");
}
