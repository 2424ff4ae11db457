//! What the command prints.

use std::fmt::Display;
use std::io::{Write, stderr, stdout};

use crate::error::Error;

/// Prints a line of the result on stdout.
///
/// # Errors
/// Stdout can't be written to.
pub(crate) fn line(text: impl Display) -> Result<(), Error> {
    writeln!(stdout().lock(), "{text}").map_err(Error::Stdout)
}

/// Prints an error as one line on stderr; there is nowhere to report that this fails.
pub(crate) fn error(error: &Error) {
    let text = error.to_string();
    let _ = writeln!(stderr().lock(), "error: {}", one_line(&text));
}

/// Prints a line on stderr that says what is being done; there is nowhere to report that this fails.
pub(crate) fn note(text: impl Display) {
    let _ = writeln!(stderr().lock(), "{text}");
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
}
