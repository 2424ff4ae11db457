//! A record as a line.

use std::fmt::{self, Write as _};
use std::time::SystemTime;

use serde_json::{Map, Value, json};
use tracing::{Level, Metadata};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime as Clock};

use super::record::Record;

/// The form of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A line with time, level, module, message, and `name=value` for each value.
    Text,
    /// A JSON object per line.
    Json,
    /// A line with the message alone, for a command that somebody watches.
    Notes,
}

impl Format {
    /// Returns a record as a line, its end included. `suppressed` records of the same place in the
    /// code were not written.
    pub(super) fn line(
        self,
        metadata: &Metadata<'_>,
        mut record: Record,
        suppressed: u64,
    ) -> String {
        if suppressed > 0 {
            record.values.push(("suppressed", suppressed.into()));
        }
        match self {
            Self::Text => text(metadata, &record),
            Self::Json => object(metadata, record),
            Self::Notes => record.message + "\n",
        }
    }
}

/// Returns the time of now in UTC (RFC 3339).
fn now() -> String {
    let mut time = String::new();
    // Writing to a string does not fail.
    let _ = Clock.format_time(&mut Writer::new(&mut time));
    if time.is_empty() {
        // A clock before 1970.
        let _ = write!(time, "{:?}", SystemTime::now());
    }
    time
}

const fn name(level: Level) -> &'static str {
    match level {
        Level::ERROR => "error",
        Level::WARN => "warn",
        Level::INFO => "info",
        Level::DEBUG => "debug",
        Level::TRACE => "trace",
    }
}

fn text(metadata: &Metadata<'_>, record: &Record) -> String {
    let level = name(*metadata.level());
    let (target, message) = (metadata.target(), &record.message);
    let mut line = format!("{} {level:5} {target}: {message}", now());
    for (name, value) in &record.values {
        let _ = write!(line, " {name}={}", Shown(value));
    }
    line.push('\n');
    line
}

/// A value, in quotes where its end would not be seen.
struct Shown<'a>(&'a Value);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Value::String(text) = self.0 else {
            return write!(f, "{}", self.0);
        };
        let is_plain = |c: char| c.is_ascii_graphic() && c != '"' && c != '=';
        if !text.is_empty() && text.chars().all(is_plain) {
            return f.write_str(text);
        }
        // Control characters are shown already.
        write!(f, "\"{}\"", text.replace('"', "\\\""))
    }
}

fn object(metadata: &Metadata<'_>, record: Record) -> String {
    let values = record.values.into_iter();
    let values: Map<String, Value> = values
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let object = json!({
        "timestamp": now(),
        "level": name(*metadata.level()),
        "target": metadata.target(),
        "message": record.message,
        "fields": values,
    });
    object.to_string() + "\n"
}
