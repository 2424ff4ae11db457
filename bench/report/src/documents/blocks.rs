//! Blocks of a text between two comments.

use crate::Error;

pub(super) const BEGIN: &str = "<!-- figures ";
const CLOSE: &str = " -->";
pub(super) const END: &str = "<!-- end of figures -->";

/// Returns the text with the content of each block replaced by the result of `make` for the block's
/// words.
///
/// # Errors
/// [`Error::Block`]: a block without an end, an end without a block, or an error of `make`.
pub(super) fn fill(
    document: &str,
    text: &str,
    mut make: impl FnMut(&str) -> Result<String, String>,
) -> Result<String, Error> {
    let failed = |line: usize, reason: String| Error::Block {
        document: document.to_owned(),
        line: line + 1,
        reason,
    };
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for (number, line) in text.lines().enumerate() {
        if let Some(words) = line.strip_prefix(BEGIN) {
            let words = words
                .strip_suffix(CLOSE)
                .ok_or_else(|| failed(number, format!("expected {CLOSE:?} at the line's end")))?;
            if open.replace(number).is_some() {
                return Err(failed(number, "a block in a block".to_owned()));
            }
            out.push_str(line);
            out.push('\n');
            out.push_str(&make(words).map_err(|reason| failed(number, reason))?);
            continue;
        }
        if line == END && open.take().is_none() {
            return Err(failed(number, "an end without a block".to_owned()));
        }
        if open.is_none() {
            out.push_str(line);
            out.push('\n');
        }
    }
    match open {
        None => Ok(out),
        Some(number) => Err(failed(number, format!("a block without {END:?}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> Result<String, Error> {
        fill("a.md", text, |words| match words {
            "unknown" => Err("no such table".to_owned()),
            words => Ok(format!("made of {words}\n")),
        })
    }

    #[test]
    fn only_blocks_change() {
        let text = "before\n<!-- figures a b -->\nold\nlines\n<!-- end of figures -->\nafter\n";
        let new = "before\n<!-- figures a b -->\nmade of a b\n<!-- end of figures -->\nafter\n";
        assert_eq!(filled(text).unwrap(), new);
        assert_eq!(filled(new).unwrap(), new);
        assert_eq!(filled("nothing\n").unwrap(), "nothing\n");
    }

    #[test]
    fn blocks_that_are_none_are_named_with_their_line() {
        for (text, expected) in [
            (
                "a\n<!-- figures a -->\n",
                "a.md:2: a block without \"<!-- end of figures -->\"",
            ),
            (
                "<!-- end of figures -->\n",
                "a.md:1: an end without a block",
            ),
            (
                "<!-- figures a -->\n<!-- figures b -->\n",
                "a.md:2: a block in a block",
            ),
            ("<!-- figures unknown -->\n", "a.md:1: no such table"),
            (
                "<!-- figures a\n",
                "a.md:1: expected \" -->\" at the line's end",
            ),
        ] {
            assert_eq!(filled(text).unwrap_err().to_string(), expected);
        }
    }
}
