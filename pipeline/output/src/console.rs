//! What the command prints, and where.

use std::fmt::Display;
use std::io::{Write, stderr, stdout};

use serde::Serialize;

use crate::{Destination, Error};

/// Version of every JSON object that the command prints; another one where a field changes its meaning or goes.
pub const SCHEMA: u32 = 2;

/// A stream of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stream {
    Stdout,
    Stderr,
}

impl Stream {
    /// Writes whole bytes to the end.
    fn write(self, bytes: &[u8]) -> Result<(), Error> {
        let written = match self {
            Self::Stdout => {
                let mut stream = stdout().lock();
                stream.write_all(bytes).and_then(|()| stream.flush())
            }
            Self::Stderr => stderr().lock().write_all(bytes),
        };
        written.map_err(|source| Error::Stream {
            stream: match self {
                Self::Stdout => "stdout",
                Self::Stderr => "stderr",
            },
            source,
        })
    }
}

/// How much a command says beside its report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// Nothing.
    Quiet,
    /// Notes, and progress as a bar on a terminal or as a line a stage.
    Usual,
    /// Every step of the progress as a line.
    Verbose,
}

/// How a command reports: as text or as one JSON object, on stdout or, where stdout is taken by a file, on stderr.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    json: bool,
    talk: Talk,
    stream: Stream,
}

/// A JSON object with its version.
#[derive(Serialize)]
struct Versioned<'a, T> {
    schema: u32,
    #[serde(flatten)]
    content: &'a T,
}

/// A run that failed.
#[derive(Serialize)]
struct Failure {
    error: String,
    exit_code: u8,
}

impl Console {
    /// Reports go to stdout.
    #[must_use]
    pub const fn new(json: bool, talk: Talk) -> Self {
        Self {
            json,
            talk,
            stream: Stream::Stdout,
        }
    }

    /// The same, out of the way of a file that goes to stdout.
    #[must_use]
    pub const fn beside(self, destination: &Destination) -> Self {
        let stream = match destination {
            Destination::Stdout => Stream::Stderr,
            Destination::File { .. } | Destination::Special(_) => self.stream,
        };
        Self { stream, ..self }
    }

    /// How much is said beside reports.
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
            report.to_string()
        };
        self.stream.write(format!("{text}\n").as_bytes())
    }

    /// Prints a line on stderr that says what is being done, unless it is told to be quiet or a program reads it; there is nowhere to report that this
    /// fails.
    pub fn note(self, text: impl Display) {
        if self.talk != Talk::Quiet {
            let _ = writeln!(stderr().lock(), "{text}");
        }
    }

    /// Prints why a command failed on stderr, as one line or as one JSON object; there is nowhere to report that this fails.
    pub fn failure(self, error: impl Display, exit_code: u8) {
        let text = one_line(&error.to_string());
        let line = if self.json {
            failure(text, exit_code)
        } else {
            format!("error: {text}")
        };
        let _ = writeln!(stderr().lock(), "{line}");
    }

    /// Prints on stderr what is wrong with a command line, as one JSON object; there is nowhere to report that this fails.
    #[cfg(feature = "command")]
    pub(crate) fn usage(text: &str, exit_code: u8) {
        let text = one_line(text.strip_prefix("error: ").unwrap_or(text));
        let _ = writeln!(stderr().lock(), "{}", failure(text, exit_code));
    }
}

/// Writes the bytes of a file to stdout.
///
/// # Errors
/// Stdout can't be written to.
pub fn stdout_bytes(bytes: &[u8]) -> Result<(), Error> {
    Stream::Stdout.write(bytes)
}

fn json<T: Serialize>(content: &T) -> Result<String, Error> {
    let schema = SCHEMA;
    Ok(serde_json::to_string(&Versioned { schema, content })?)
}

/// The JSON object of a failure, which always can be written: it holds a string and a number.
fn failure(error: String, exit_code: u8) -> String {
    json(&Failure { error, exit_code }).unwrap_or_default()
}

/// Line feeds inside a message become spaces.
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
