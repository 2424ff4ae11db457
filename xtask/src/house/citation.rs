//! `CITATION.cff` names the last release.

use std::fs;

use super::root;

/// Returns the value of a line `name: value` of a text, without quotes.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = text.lines();
    let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(value.trim().trim_matches('"'))
}

#[test]
fn the_citation_is_of_the_last_release() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let citation = read("CITATION.cff");
    assert_eq!(field(&citation, "version"), Some(env!("CARGO_PKG_VERSION")));
    // The changelog's headings are `## [VERSION] - DATE`.
    let changelog = read("CHANGELOG.md");
    let heading = format!("## [{}] - ", env!("CARGO_PKG_VERSION"));
    let released = changelog
        .lines()
        .find_map(|line| line.strip_prefix(&heading));
    assert_eq!(field(&citation, "date-released"), released);
    for name in ["cff-version", "message", "title", "authors", "license"] {
        assert!(field(&citation, name).is_some(), "{name}");
    }
}
