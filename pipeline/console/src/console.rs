//! Console output of the command.

use std::fmt::Display;
use std::io::{Write as _, stderr};

use serde::Serialize;

use crate::escape::{escaped, escaped_lines};
use crate::stream::Stream;
use crate::{Destination, Error};

/// Version of every printed JSON object; incremented when a field is removed or changes its
/// meaning.
pub const SCHEMA: u32 = 2;

/// Amount of output besides reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// No other output.
    Quiet,
    /// Notes, and progress as a bar on a terminal or as one line per stage.
    Usual,
    /// One line for every step of the progress.
    Verbose,
}

/// Output of a command's reports: as text or as one JSON object, on stdout or, when a file occupies
/// stdout, on stderr.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    json: bool,
    talk: Talk,
    stream: Stream,
}

/// A JSON object with its version.
#[derive(Serialize)]
struct VersionedReport<'a, T> {
    schema: u32,
    #[serde(flatten)]
    content: &'a T,
}

/// A failed run.
#[derive(Serialize)]
struct Failure {
    error: String,
    exit_code: u8,
}

impl Console {
    /// Creates a console that reports on stdout.
    #[must_use]
    pub const fn new(json: bool, talk: Talk) -> Self {
        Self {
            json,
            talk,
            stream: Stream::Stdout,
        }
    }

    /// Moves reports to stderr when a file goes to stdout.
    #[must_use]
    pub const fn beside(self, destination: &Destination) -> Self {
        let stream = match destination {
            Destination::Stdout => Stream::Stderr,
            Destination::File { .. } | Destination::Special(_) => self.stream,
        };
        Self { stream, ..self }
    }

    /// Returns the amount of output besides reports.
    #[must_use]
    pub const fn talk(self) -> Talk {
        self.talk
    }

    /// Prints the result of a command, as text or as one JSON object on one line.
    ///
    /// # Errors
    /// The stream can't be written to.
    pub fn report<T: Display + Serialize>(self, report: &T) -> Result<(), Error> {
        let text = if self.json {
            json(report)?
        } else {
            escaped_lines(&report.to_string())
        };
        self.stream.write(format!("{text}\n").as_bytes())
    }

    /// Prints a line about the present step on stderr, unless the console is quiet or its reader is
    /// a program. A failed write goes unreported.
    pub fn note(self, text: impl Display) {
        if self.talk != Talk::Quiet {
            let text = escaped_lines(&text.to_string());
            let _ = writeln!(stderr().lock(), "{text}");
        }
    }

    /// Prints a command's failure on stderr, as one line or as one JSON object. A failed write goes
    /// unreported.
    pub fn failure(self, error: impl Display, exit_code: u8) {
        let text = one_line(&error.to_string());
        let line = if self.json {
            failure(text, exit_code)
        } else {
            format!("error: {}", escaped(&text))
        };
        let _ = writeln!(stderr().lock(), "{line}");
    }

    /// Prints the error in a command line on stderr, as one JSON object. A failed write goes
    /// unreported.
    #[cfg(feature = "command")]
    pub(crate) fn usage(text: &str, exit_code: u8) {
        let text = one_line(text.strip_prefix("error: ").unwrap_or(text));
        let _ = writeln!(stderr().lock(), "{}", failure(text, exit_code));
    }
}

fn json<T: Serialize>(content: &T) -> Result<String, Error> {
    let schema = SCHEMA;
    Ok(serde_json::to_string(&VersionedReport { schema, content })?)
}

/// Returns the JSON object of a failure; serialization of a string and a number cannot fail.
fn failure(error: String, exit_code: u8) -> String {
    json(&Failure { error, exit_code }).unwrap_or_default()
}

/// Replaces line feeds in a message with spaces.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_one_line() {
        assert_eq!(one_line("a\n  b\r\n"), "a b");
    }

    #[test]
    fn failures_have_a_version() {
        assert_eq!(
            failure("no \"x\"".to_owned(), 3),
            r#"{"schema":2,"error":"no \"x\"","exit_code":3}"#
        );
    }
}
