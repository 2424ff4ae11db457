//! The code of a Rust file: its text without comments and without the contents of strings.

/// Returns the text without comments; strings and characters are empty.
pub(super) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let inside_word = code.ends_with(is_word);
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((hashes, open)) = raw_string(rest).filter(|_| !inside_word) {
            code.push_str("\"\"");
            let close = format!("\"{}", "#".repeat(hashes));
            let body = &rest[open..];
            open + body.find(&close).map_or(body.len(), |at| at + close.len())
        } else if next == '"' {
            code.push_str("\"\"");
            quoted(rest)
        } else if let Some(length) = character(rest) {
            code.push_str("' '");
            length
        } else {
            code.push(next);
            next.len_utf8()
        };
        rest = &rest[length..];
    }
    code
}

/// Whether a character belongs to a word of Rust.
pub(super) fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Returns the length of a block comment, which may hold others.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                break;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// Returns the number of hashes of a raw string and the place of its content.
fn raw_string(text: &str) -> Option<(usize, usize)> {
    let raw = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let content = raw.trim_start_matches('#');
    let hashes = raw.len() - content.len();
    content.strip_prefix('"')?;
    Some((hashes, text.len() - content.len() + 1))
}

/// Returns the length of a string with its quotes.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the length of a character with its quotes; a lifetime is no character.
fn character(text: &str) -> Option<usize> {
    let body = text.strip_prefix('\'')?;
    let first = body.chars().next()?;
    if first == '\\' {
        let close = body.char_indices().skip(2).find(|(_, c)| *c == '\'');
        return close.map(|(at, _)| 1 + at + 1);
    }
    let rest = &body[first.len_utf8()..];
    rest.starts_with('\'').then(|| 1 + first.len_utf8() + 1)
}

#[test]
fn comments_and_strings_are_left_out() {
    let cases = [
        ("a // b\nc", "a \nc"),
        ("a /* b /* c */ d */ e", "a  e"),
        (
            r#"f("g \" h", 'i', '\'', '\u{7f}')"#,
            r#"f("", ' ', ' ', ' ')"#,
        ),
        ("x(r#\"y \" z\"#, br\"w\")", "x(\"\", \"\")"),
        ("fn k<'l>(m: &'l str) {}", "fn k<'l>(m: &'l str) {}"),
        ("for\"n\"", "for\"\""),
    ];
    for (text, expected) in cases {
        assert_eq!(code(text), expected);
    }
}
