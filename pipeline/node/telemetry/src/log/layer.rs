//! From events to lines.

use std::fmt;
use std::time::Instant;

use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

use super::format::Format;
use super::limits::Limits;
use super::record::Record;

/// Writes a line for each event.
pub(super) struct Lines<W> {
    format: Format,
    limits: Limits,
    write: W,
}

impl<W> fmt::Debug for Lines<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines")
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl<W: Fn(&str)> Lines<W> {
    /// Gives each line to a function.
    pub(super) fn new(format: Format, write: W) -> Self {
        Self {
            format,
            limits: Limits::default(),
            write,
        }
    }
}

impl<S: Subscriber, W: Fn(&str) + 'static> Layer<S> for Lines<W> {
    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        let metadata = event.metadata();
        let Some(suppressed) = self.limits.take(metadata, Instant::now()) else {
            return;
        };
        let mut record = Record::default();
        event.record(&mut record);
        let line = self.format.line(metadata, record, suppressed);
        (self.write)(&line);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use proptest::prelude::*;
    use serde_json::Value;
    use tracing::subscriber::with_default;
    use tracing_subscriber::layer::SubscriberExt as _;

    use super::*;
    use crate::Levels;

    /// Returns the lines of what happens.
    fn lines(format: Format, levels: &str, happens: impl FnOnce()) -> Vec<String> {
        let written = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&written);
        let write = move |line: &str| all.lock().unwrap().push(line.to_owned());
        let levels: Levels = levels.parse().unwrap();
        let subscriber = tracing_subscriber::registry()
            .with(levels.into_targets())
            .with(Lines::new(format, write));
        with_default(subscriber, happens);
        std::mem::take(&mut *written.lock().unwrap())
    }

    #[test]
    fn a_record_has_its_values_in_each_format() {
        let happens = || {
            let reason = "no \"room\"";
            tracing::warn!(
                blocks = 3_u64,
                share = 0.5,
                reason,
                is_on = true,
                "two words"
            );
            tracing::debug!("not wanted");
        };
        let text = lines(Format::Text, "info", happens);
        let (time, rest) = text[0].split_once(' ').unwrap();
        assert!(time.starts_with("20") && time.ends_with('Z'), "{time}");
        let target = module_path!();
        let expected = format!(
            "warn  {target}: two words blocks=3 share=0.5 reason=\"no \\\"room\\\"\" is_on=true\n"
        );
        assert_eq!((rest, text.len()), (expected.as_str(), 1));
        let json = lines(Format::Json, "info", happens);
        let mut object: Value = serde_json::from_str(&json[0]).unwrap();
        let time = object["timestamp"].take();
        assert!(time.as_str().unwrap().ends_with('Z'), "{time}");
        let expected = serde_json::json!({
            "timestamp": null,
            "level": "warn",
            "target": target,
            "message": "two words",
            "fields": {"blocks": 3, "share": 0.5, "reason": "no \"room\"", "is_on": true},
        });
        assert_eq!((object, json.len()), (expected, 1));
        assert_eq!(lines(Format::Notes, "info", happens), ["two words\n"]);
    }

    /// A peer that causes as many warnings as it likes gets a burst, and the next record says how
    /// many were left out.
    #[test]
    fn one_place_in_the_code_does_not_fill_a_disk() {
        let happens = || {
            for at in 0..10_000_u64 {
                tracing::warn!(at, "again");
            }
            tracing::warn!("another one");
        };
        let written = lines(Format::Text, "trace", happens);
        assert_eq!(written.len(), 21);
        assert!(written[20].contains("another one"), "{written:?}");
    }

    proptest! {
        /// Whatever a value has, a record is one line of bounded length, without control
        /// characters, and a reader of JSON finds the fields that the program has given.
        #[test]
        fn no_value_forges_a_record(value in ".{0,2000}", tail in "[\\x00-\\x20\"\\\\=]{0,50}") {
            let value = value + &tail;
            let happens = || {
                tracing::warn!(value = %value, after = 1, "{value}");
                tracing::warn!(value, debug = ?value, "words");
            };
            for format in [Format::Text, Format::Json, Format::Notes] {
                for line in lines(format, "info", happens) {
                    let text = line.strip_suffix('\n').unwrap();
                    prop_assert!(!text.chars().any(char::is_control), "{text:?}");
                    prop_assert!(text.len() < 60 << 10);
                    if format == Format::Json {
                        let object: Value = serde_json::from_str(text).unwrap();
                        let names = object.as_object().unwrap().keys();
                        let expected = ["fields", "level", "message", "target", "timestamp"];
                        let mut names: Vec<_> = names.collect();
                        names.sort();
                        prop_assert_eq!(names, expected);
                        prop_assert!(object["fields"]["suppressed"].is_null());
                    }
                }
            }
        }
    }
}
