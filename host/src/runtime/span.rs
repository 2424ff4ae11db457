//! Spans of what devices do, for whoever records them: nobody does by default, and a span costs a
//! few nanoseconds then.
//!
//! The names and fields are those that the crate `zkfabric-timeline` reads.

use tracing::{Span, trace_span};

use super::kind::Kind;

const TARGET: &str = "zkfabric::timeline";

/// Returns the span of a call of a device.
pub(super) fn call_span(device: usize, kind: Kind, units: u64) -> Span {
    trace_span!(target: TARGET, "call", device, kind = %kind, units)
}

/// Returns the span of a check of a device's answer.
pub(super) fn check_span(device: usize) -> Span {
    trace_span!(target: TARGET, "check", device)
}

/// Returns the span of a thread that waits for devices.
pub(super) fn wait_span() -> Span {
    trace_span!(target: TARGET, "wait")
}

/// Returns the span of an input that is copied for devices.
pub(super) fn copy_span() -> Span {
    trace_span!(target: TARGET, "copy")
}
