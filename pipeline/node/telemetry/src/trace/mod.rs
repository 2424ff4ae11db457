//! Spans, which a collector gets by OTLP (protobuf over HTTP).
//!
//! | module | concept |
//! | --- | --- |
//! | `parent` | the caller's span, as a header has it |
//! | `span` | a span |
//! | `message` | spans as a message of OTLP |
//! | `exporter` | the thread that sends them |
//!
//! A span is made once its times are known, and given to a bounded queue. Whoever gives one never
//! waits: a collector that is away, slow or lying costs spans, which are counted.

mod exporter;
mod message;
mod parent;
mod span;

pub use exporter::{Exporter, ExporterError, ExporterOptions, SpanFigures};
pub use parent::TraceParent;
pub use span::{Span, SpanId, TraceId, Value};
