//! A record's message and values, bounded: a peer may have chosen them.

use std::error::Error;
use std::fmt::{self, Write as _};

use serde_json::Value;
use tracing::field::{Field, Visit};
use zkfabric_console::escaped;

/// Most bytes of a message and of each value, before control characters are shown.
const MOST: usize = 1 << 10;
/// What stands behind a text that was cut.
const CUT: &str = "...";
/// Name of the field that has the message.
const MESSAGE: &str = "message";

/// A record's message and values.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) message: String,
    /// Values by their names, which are the program's, in its order.
    pub(super) values: Vec<(&'static str, Value)>,
}

/// A text that takes no more than [`MOST`] bytes, however long what is written to it would be.
#[derive(Default)]
struct Bounded {
    text: String,
    is_cut: bool,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        let room = MOST.saturating_sub(self.text.len());
        let until = more.floor_char_boundary(room);
        self.text.push_str(more.get(..until).unwrap_or_default());
        if until == more.len() {
            return Ok(());
        }
        self.is_cut = true;
        // Whoever formats stops here.
        Err(fmt::Error)
    }
}

/// Returns a text without control characters, of bounded length.
fn bounded(words: fmt::Arguments<'_>) -> String {
    let mut text = Bounded::default();
    // An implementation that fails for itself leaves its text so far.
    let _ = text.write_fmt(words);
    let mut shown = escaped(&text.text);
    if text.is_cut {
        shown.push_str(CUT);
    }
    shown
}

impl Record {
    fn add(&mut self, field: &Field, value: impl Into<Value>) {
        self.values.push((field.name(), value.into()));
    }

    fn add_text(&mut self, field: &Field, words: fmt::Arguments<'_>) {
        let text = bounded(words);
        match field.name() {
            MESSAGE => self.message = text,
            _ => self.add(field, text),
        }
    }
}

impl Visit for Record {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.add(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add_text(field, format_args!("{value}"));
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        self.add_text(field, format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.add_text(field, format_args!("{value:?}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says how often somebody has written a part of it.
    struct Endless<'a>(&'a std::cell::Cell<u32>);

    impl fmt::Display for Endless<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            loop {
                self.0.set(self.0.get() + 1);
                f.write_str("0123456789")?;
            }
        }
    }

    #[test]
    fn text_is_cut_while_it_is_written() {
        let parts = std::cell::Cell::new(0);
        let text = bounded(format_args!("{}", Endless(&parts)));
        assert_eq!(text.len(), MOST + CUT.len());
        assert!(text.ends_with("3..."), "{text}");
        assert_eq!(parts.get() as usize, MOST / 10 + 1);
        // A character is whole or not there.
        let text = bounded(format_args!("{}", "ä".repeat(MOST)));
        assert_eq!(text, "ä".repeat(MOST / 2) + CUT);
        assert_eq!(bounded(format_args!("{}", "a".repeat(MOST))).len(), MOST);
    }

    #[test]
    fn control_characters_are_shown() {
        let text = bounded(format_args!("a\n2026 ERROR\r\u{1b}[2J\u{202e}\u{85}"));
        let shown = "a\\u{a}2026 ERROR\\u{d}\\u{1b}[2J\\u{202e}\\u{85}";
        assert_eq!(text, shown);
    }
}
