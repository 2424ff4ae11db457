//! Paragraphs that fit into a terminal.

use std::fmt;

/// Columns of a terminal that text and tables fit into.
pub(super) const COLUMNS: usize = 100;

/// Writes a paragraph after an empty line, in lines of at most [`COLUMNS`].
pub(super) fn paragraph(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "\n\n")?;
    lines(f, text)
}

/// Writes words in lines of at most [`COLUMNS`]; later lines are indented.
pub(super) fn lines(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut length = 0;
    for word in text.split(' ') {
        let wide = word.chars().count();
        if length > 0 && length + 1 + wide > COLUMNS {
            write!(f, "\n  ")?;
            length = 2;
        } else if length > 0 {
            write!(f, " ")?;
            length += 1;
        }
        write!(f, "{word}")?;
        length += wide;
    }
    Ok(())
}
