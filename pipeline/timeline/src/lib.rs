//! Timelines of proofs: what each thread and device did when.
//!
//! | module | concept |
//! |---|---|
//! | `recorder` | spans of the crate `tracing`, recorded |
//! | `timeline` | threads, their spans, and the cores that the process kept busy |
//! | `chrome` | a timeline as a file of Chrome's trace format, which Perfetto shows |
//! | `path` | the critical path: what the whole waited for |
//! | `summary` | shares of busy time by device and by core, and the critical path |
//!
//! Whoever does the work names it with spans of the target [`TARGET`]; nothing is measured unless a
//! recorder runs. Names and fields that summaries read:
//!
//! | span | fields | meaning |
//! |---|---|---|
//! | `call` | `device`, `kind`, `units` | a device computes; device 0 is this machine's cores |
//! | `check` | `device` | an answer of a device is checked |
//! | `wait` | | a thread waits for others |
//! | `stage` | `name` | a stage whose name is not written in the source |
//! | any other | | a stage |
//!
//! Invariant: a recorder keeps a bounded number of spans, and says how many more there were.

mod chrome;
mod path;
mod recorder;
mod summary;
mod timeline;

pub use chrome::ReadError;
pub use recorder::{Recorder, StartError};
pub use summary::{DeviceShare, PathPart, StageShare, Summary};
pub use timeline::{Load, Span, Thread, Timeline};

/// Target of the spans that are recorded.
pub const TARGET: &str = "zkfabric::timeline";

/// Name of the span of a device that computes.
pub const CALL: &str = "call";
/// Name of the span of a thread that waits for others.
pub const WAIT: &str = "wait";
/// Field of a device's number.
pub const DEVICE: &str = "device";

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    pub(crate) fn span(name: &str, from: u64, to: u64) -> Span {
        Span {
            name: name.to_owned(),
            start: Duration::from_secs(from),
            end: Duration::from_secs(to),
            cpu: Duration::ZERO,
            fields: [].into(),
        }
    }

    pub(crate) fn call(device: u64, from: u64, to: u64) -> Span {
        let fields = [(DEVICE, json!(device)), ("kind", json!("msm"))];
        Span {
            fields: fields.map(|(name, value)| (name.to_owned(), value)).into(),
            ..span(CALL, from, to)
        }
    }

    pub(crate) fn timeline(threads: &[(&str, Vec<Span>)]) -> Timeline {
        let threads = threads.iter().map(|(name, spans)| Thread {
            name: (*name).to_owned(),
            spans: spans.clone(),
        });
        Timeline {
            cores: 2,
            threads: threads.collect(),
            ..Timeline::default()
        }
    }

    pub(crate) fn sample() -> Timeline {
        let mut all = timeline(&[
            (
                "main",
                vec![span("fill", 0, 3), span(WAIT, 3, 7), span("rows", 7, 8)],
            ),
            ("device-1", vec![call(1, 3, 6)]),
        ]);
        all.threads[0].spans[0].cpu = Duration::from_nanos(1_234_567);
        let load = |at: u64, cores: f64| Load {
            at: Duration::from_secs(at),
            cores,
        };
        all.load = vec![load(6, 2.0), load(8, 1.0)];
        all.length = Duration::from_secs(8);
        all.dropped = 2;
        all
    }
}
