//! The `use` items of a file.

use super::code::is_word;

/// One name that a `use` item brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Use {
    /// The path as written, without `self` at its end.
    pub(super) path: Vec<String>,
    /// The name after `as`.
    pub(super) alias: Option<String>,
    /// Whether the item hands the name on to other files.
    pub(super) is_public: bool,
}

impl Use {
    /// Returns the name that the item brings in.
    pub(super) fn name(&self) -> &str {
        let last = self.path.last().map_or("", String::as_str);
        self.alias.as_deref().unwrap_or(last)
    }
}

/// Returns the names of all `use` items of code without comments and strings.
pub(super) fn uses(code: &str) -> Vec<Use> {
    let mut uses = Vec::new();
    for (at, _) in code.match_indices("use ") {
        let before = &code[..at];
        if before.ends_with(is_word) {
            continue;
        }
        let Some((tree, _)) = code[at + "use ".len()..].split_once(';') else {
            continue;
        };
        let visibility = before.trim_end();
        let is_public = visibility.ends_with("pub")
            || visibility.ends_with(')') && visibility.rsplit("pub(").next().is_some_and(is_scope);
        names(tree, &[], is_public, &mut uses);
    }
    uses
}

/// Whether a text is the rest of `pub(...)`.
fn is_scope(rest: &str) -> bool {
    let scope = rest.strip_suffix(')').unwrap_or(rest);
    ["crate", "super", "self"].contains(&scope) || scope.starts_with("in ")
}

/// Adds the names of a tree of paths.
fn names(tree: &str, above: &[String], is_public: bool, uses: &mut Vec<Use>) {
    let tree = tree.trim();
    if let Some((path, branches)) = tree.split_once('{') {
        let path = path
            .split("::")
            .map(str::trim)
            .filter(|part| !part.is_empty());
        let above = [above, &path.map(str::to_owned).collect::<Vec<_>>()].concat();
        let branches = branches.strip_suffix('}').unwrap_or(branches);
        for branch in split(branches) {
            names(branch, &above, is_public, uses);
        }
        return;
    }
    if tree.is_empty() {
        return;
    }
    let (path, alias) = match tree.split_once(" as ") {
        Some((path, alias)) => (path, Some(alias.trim().to_owned())),
        None => (tree, None),
    };
    let mut path = [
        above,
        &path
            .split("::")
            .map(|part| part.trim().to_owned())
            .collect::<Vec<_>>(),
    ]
    .concat();
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    uses.push(Use {
        path,
        alias,
        is_public,
    });
}

/// Splits branches at the commas outside of braces.
fn split(branches: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (at, character) in branches.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(&branches[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&branches[start..]);
    parts
}

#[test]
fn trees_are_read() {
    let code = "use a::b;\npub(crate) use c::{self, d::{e, f as g},\n    h};\nreuse x;\nfn u() { pub use i::*; }";
    let found = uses(code);
    let paths: Vec<String> = found.iter().map(|item| item.path.join("::")).collect();
    assert_eq!(paths, ["a::b", "c", "c::d::e", "c::d::f", "c::h", "i::*"]);
    let public: Vec<bool> = found.iter().map(|item| item.is_public).collect();
    assert_eq!(public, [false, true, true, true, true, true]);
    assert_eq!(found[3].name(), "g");
}
