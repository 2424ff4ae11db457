//! A timeline as a file of Chrome's trace format, which Perfetto shows.
//!
//! The format: <https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU>.
//! Complete events (`X`) are spans, metadata events (`M`) the threads' names, counter events (`C`)
//! the busy cores; times are microseconds.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::timeline::{Load, Span, Thread, Timeline};

/// The only process.
const PROCESS: u64 = 1;
/// Argument of a span: the processor time of the process, in microseconds.
const CPU: &str = "cpu_us";
/// Name of the counter.
const BUSY: &str = "busy cores";
/// Argument of the counter.
const CORES: &str = "cores";

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No trace, or no JSON.
    #[error("no timeline in Chrome's trace format: {0}")]
    Json(#[from] serde_json::Error),
    /// An event that no timeline has.
    #[error("event {index} is none that a timeline has: {what}")]
    Event {
        /// Its index.
        index: usize,
        /// What is wrong with it.
        what: &'static str,
    },
}

#[derive(Serialize, Deserialize)]
struct Event {
    ph: String,
    name: String,
    pid: u64,
    #[serde(default)]
    tid: usize,
    #[serde(default)]
    ts: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dur: Option<f64>,
    #[serde(default)]
    args: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Trace {
    trace_events: Vec<Event>,
    other_data: Other,
}

#[derive(Serialize, Deserialize)]
struct Other {
    cores: usize,
    length_us: f64,
    dropped_spans: u64,
}

fn micros(time: Duration) -> f64 {
    time.as_nanos() as f64 / 1e3
}

/// Returns a time; `None` for a number that is none.
fn time(micros: f64) -> Option<Duration> {
    // Nanoseconds, as they were written.
    Duration::try_from_secs_f64((micros * 1e3).round() / 1e9).ok()
}

impl Timeline {
    /// Returns the timeline in Chrome's trace format, an event per line.
    #[must_use]
    pub fn to_chrome(&self) -> Vec<u8> {
        let mut lines: Vec<String> = Vec::new();
        // Numbers, texts and maps of them are JSON.
        let mut put = |event: &Event| lines.extend(serde_json::to_string(event));
        let event = |ph: &str, name: &str, tid: usize, ts: Duration| Event {
            ph: ph.to_owned(),
            name: name.to_owned(),
            pid: PROCESS,
            tid,
            ts: micros(ts),
            dur: None,
            args: BTreeMap::new(),
        };
        for (tid, thread) in self.threads.iter().enumerate() {
            put(&Event {
                args: [("name".to_owned(), json!(thread.name))].into(),
                ..event("M", "thread_name", tid, Duration::ZERO)
            });
            put(&Event {
                args: [("sort_index".to_owned(), json!(tid))].into(),
                ..event("M", "thread_sort_index", tid, Duration::ZERO)
            });
            for span in &thread.spans {
                let mut args = span.fields.clone();
                args.insert(CPU.to_owned(), json!(micros(span.cpu)));
                put(&Event {
                    dur: Some(micros(span.length())),
                    args,
                    ..event("X", &span.name, tid, span.start)
                });
            }
        }
        for load in &self.load {
            put(&Event {
                args: [(CORES.to_owned(), json!(load.cores))].into(),
                ..event("C", BUSY, 0, load.at)
            });
        }
        let other = Other {
            cores: self.cores,
            length_us: micros(self.length),
            dropped_spans: self.dropped,
        };
        let other = serde_json::to_string(&other).unwrap_or_default();
        let events = lines.join(",\n");
        let text = format!(
            "{{\"traceEvents\":[\n{events}\n],\"displayTimeUnit\":\"ms\",\"otherData\":{other}}}\n"
        );
        text.into_bytes()
    }

    /// Reads what [`Timeline::to_chrome`] gives.
    ///
    /// # Errors
    /// [`ReadError`].
    pub fn read_chrome(bytes: &[u8]) -> Result<Self, ReadError> {
        let trace: Trace = serde_json::from_slice(bytes)?;
        let mut timeline = Self {
            length: time(trace.other_data.length_us).unwrap_or_default(),
            cores: trace.other_data.cores,
            dropped: trace.other_data.dropped_spans,
            ..Self::default()
        };
        let mut threads: BTreeMap<usize, Thread> = BTreeMap::new();
        for (index, event) in trace.trace_events.into_iter().enumerate() {
            let wrong = |what| ReadError::Event { index, what };
            let at = time(event.ts).ok_or_else(|| wrong("its time is negative or too large"))?;
            match event.ph.as_str() {
                "M" if event.name == "thread_name" => {
                    let name = event.args.get("name").and_then(Value::as_str);
                    let name = name.ok_or_else(|| wrong("a thread without a name"))?;
                    threads.entry(event.tid).or_default().name = name.to_owned();
                }
                "M" => {}
                "C" => {
                    let cores = event.args.get(CORES).and_then(Value::as_f64);
                    let cores = cores.ok_or_else(|| wrong("a counter without a number"))?;
                    timeline.load.push(Load { at, cores });
                }
                "X" => {
                    let length = event.dur.and_then(time);
                    let length = length.ok_or_else(|| wrong("a span without a length"))?;
                    let mut fields = event.args;
                    let cpu = fields.remove(CPU).as_ref().and_then(Value::as_f64);
                    threads.entry(event.tid).or_default().spans.push(Span {
                        name: event.name,
                        start: at,
                        end: at.saturating_add(length),
                        cpu: cpu.and_then(time).unwrap_or_default(),
                        fields,
                    });
                }
                _ => return Err(wrong("its kind")),
            }
        }
        timeline.threads = threads.into_values().collect();
        Ok(timeline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn a_file_has_the_whole_timeline() {
        let timeline = sample();
        let bytes = timeline.to_chrome();
        assert_eq!(Timeline::read_chrome(&bytes).unwrap(), timeline);
        // What viewers ask for.
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let events = value["traceEvents"].as_array().unwrap();
        for event in events {
            assert!(event["ph"].is_string() && event["ts"].is_number() && event["pid"].is_number());
        }
        let spans = events.iter().filter(|event| event["ph"] == "X");
        assert!(spans.clone().count() > 3);
        for span in spans {
            assert!(span["dur"].as_f64().unwrap() >= 0.0 && span["tid"].is_number());
        }
    }

    #[test]
    fn what_is_no_timeline_is_refused() {
        let refused = |text: &str| Timeline::read_chrome(text.as_bytes()).unwrap_err();
        assert!(matches!(refused("[]"), ReadError::Json(_)));
        let with = |event: &str| {
            format!(
                "{{\"traceEvents\":[{event}],\
                 \"otherData\":{{\"cores\":1,\"length_us\":1,\"dropped_spans\":0}}}}"
            )
        };
        for event in [
            r#"{"ph":"B","name":"a","pid":1}"#,
            r#"{"ph":"X","name":"a","pid":1,"ts":1}"#,
            r#"{"ph":"X","name":"a","pid":1,"ts":1,"dur":-1}"#,
            r#"{"ph":"X","name":"a","pid":1,"ts":1e300,"dur":1}"#,
            r#"{"ph":"C","name":"a","pid":1,"ts":1}"#,
            r#"{"ph":"M","name":"thread_name","pid":1}"#,
        ] {
            let error = refused(&with(event));
            assert!(
                matches!(error, ReadError::Event { index: 0, .. }),
                "{event}"
            );
        }
        let nothing = with(r#"{"ph":"M","name":"process_name","pid":1}"#);
        assert!(Timeline::read_chrome(nothing.as_bytes()).is_ok());
    }
}
