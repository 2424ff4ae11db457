//! What a node tells of itself while it runs.
//!
//! | module | concept |
//! |---|---|
//! | `log` | log records: levels, formats, bounds |
//! | `trace` | spans, sent to a collector |
//!
//! Invariants: a record is one line of bounded length, whatever its values are; each place in the
//! code writes a bounded number of records in any time; nobody waits for a collector of spans.

mod log;
mod trace;

pub use log::{Format, Levels, LevelsError, start};
pub use trace::{
    Exporter, ExporterError, ExporterOptions, Span, SpanFigures, SpanId, TraceId, TraceParent,
    Value,
};
