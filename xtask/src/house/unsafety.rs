//! The list of places with `unsafe` in `ARCHITECTURE.md`.

use std::fs;

use super::code::{code, is_word};
use super::{name, sources};
use crate::process::root;

/// The line before the list.
const HEAD: &str = "- `unsafe` stands in these places alone:";

/// Returns the places of the list, a file or a folder per line.
fn listed(map: &str) -> Vec<&str> {
    let lines = map.lines().skip_while(|line| *line != HEAD).skip(1);
    let entries = lines.map_while(|line| line.strip_prefix("  - `"));
    entries
        .filter_map(|entry| Some(entry.split_once('`')?.0))
        .collect()
}

/// Whether a file's code has the keyword.
fn is_unsafe(text: &str) -> bool {
    let code = code(text);
    code.split(|c| !is_word(c)).any(|word| word == "unsafe")
}

/// Whether a file is a place of the list or in it.
fn is_in(place: &str, file: &str) -> bool {
    let rest = file.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns the files that no place has, and the places without a file.
fn mismatches<'a>(places: &[&'a str], files: &'a [String]) -> Vec<&'a str> {
    let unlisted = files.iter().map(String::as_str);
    let unlisted = unlisted.filter(|file| !places.iter().any(|place| is_in(place, file)));
    let empty = places.iter().copied();
    let empty = empty.filter(|place| !files.iter().any(|file| is_in(place, file)));
    unlisted.chain(empty).collect()
}

#[test]
fn unsafe_stands_where_the_map_says() {
    let paths = sources().into_iter();
    let unsafe_files = paths.filter(|path| is_unsafe(&fs::read_to_string(path).unwrap()));
    let files: Vec<String> = unsafe_files.map(|path| name(&path)).collect();
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let places = listed(&map);
    assert!(places.len() > 8, "{places:?}");
    assert_eq!(mismatches(&places, &files), [""; 0]);
}

#[test]
fn a_place_that_is_missing_or_empty_is_noticed() {
    let map = format!("- a\n{HEAD}\n  - `a/b` (`c`),\n  - `d.rs`.\n- `e`\n");
    assert_eq!(listed(&map), ["a/b", "d.rs"]);
    let files = ["a/b/f.rs", "a/bc.rs"].map(str::to_owned);
    assert_eq!(mismatches(&["a/b", "d.rs"], &files), ["a/bc.rs", "d.rs"]);

    assert!(is_unsafe("fn a() { unsafe { b() } }"));
    assert!(is_unsafe("#[unsafe(no_mangle)]\nfn a() {}"));
    assert!(!is_unsafe(
        "#![forbid(unsafe_code)]\n// unsafe\nconst A: &str = \"unsafe\";"
    ));
}
