//! Text from files, programs and nodes on a terminal: control characters are shown, not obeyed.

/// Returns the text with control characters as escapes, line feeds included.
#[must_use]
pub fn escaped(text: &str) -> String {
    escape(text, |_| false)
}

/// Returns the text with control characters other than line feeds and tabs as escapes.
pub(crate) fn escaped_lines(text: &str) -> String {
    escape(text, |c| matches!(c, '\n' | '\t'))
}

fn escape(text: &str, is_kept: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) && !is_kept(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Returns whether a character changes how the text around it is shown: controls, and the marks
/// that turn the direction of writing (Unicode, UAX 9).
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(escaped("a\u{1b}[2Jb\r\n"), "a\\u{1b}[2Jb\\u{d}\\u{a}");
        assert_eq!(escaped("\u{9b}\u{202e}x"), "\\u{9b}\\u{202e}x");
        assert_eq!(escaped_lines("a\tb\nc\u{7}"), "a\tb\nc\\u{7}");
        assert_eq!(escaped("größer 語"), "größer 語");
    }
}
