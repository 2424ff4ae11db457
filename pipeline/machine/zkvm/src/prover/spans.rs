//! Spans of the passes and their shards, for timelines; the names are those of
//! `zkfabric-timeline`.

use tracing::{Span, trace_span};

const TARGET: &str = "zkfabric::timeline";

/// Returns the span of a part of proving.
pub(super) fn part_span(name: &'static str) -> Span {
    trace_span!(target: TARGET, "stage", name)
}

/// Returns the span of work on a shard.
pub(super) fn shard_span(name: &'static str, shard: usize) -> Span {
    trace_span!(target: TARGET, "stage", name, shard)
}

/// Returns the span of a thread that waits for the other.
pub(super) fn wait_span() -> Span {
    trace_span!(target: TARGET, "wait")
}
