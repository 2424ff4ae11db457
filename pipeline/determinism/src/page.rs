//! The page `docs/determinism.md`: the results of each method.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::System;
use crate::lattice::{MOST, dimensions};
use crate::python::{Python, PythonError};
use crate::solver::{Claim, Questions, Scope, shown};

/// The page's entry for a chip or a gadget.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Name of the chip or gadget.
    pub name: String,
    /// Number of variables that are not given.
    pub variables: usize,
    /// Number of searched assignments.
    pub assignments: usize,
    /// Number of coordinates of the largest lattice, and of the largest searched lattice.
    pub largest: [usize; 2],
    /// The solver's result.
    pub solver: Option<Scope>,
    /// Text on the gaps of the methods, and the reasons for them.
    pub by_hand: Option<&'static str>,
}

impl Entry {
    /// Makes one entry for systems of the same kind.
    #[must_use]
    pub fn new(name: &str, systems: &[System], by_hand: Option<&'static str>) -> Self {
        let free = |system: &System| {
            let variables = system.variables.iter();
            variables.filter(|variable| !variable.is_given).count()
        };
        let dimensions: Vec<usize> = systems.iter().flat_map(dimensions).collect();
        let largest = |most: usize| {
            let within = dimensions
                .iter()
                .copied()
                .filter(|dimension| *dimension <= most);
            within.max().unwrap_or_default()
        };
        Self {
            name: name.to_owned(),
            variables: systems.iter().map(free).max().unwrap_or_default(),
            assignments: systems.len(),
            largest: [largest(usize::MAX), largest(MOST)],
            solver: None,
            by_hand,
        }
    }

    fn row(&self) -> String {
        let [all, searched] = self.largest;
        let lattices = match (all, searched) {
            (0, _) => "nothing moves".to_owned(),
            (1, 1) => "one coordinate".to_owned(),
            (all, searched) if all == searched => format!("up to {all} coordinates"),
            (all, 0) => format!("none is searched: up to {all} coordinates"),
            (all, searched) => format!("up to {searched} coordinates; not those of up to {all}"),
        };
        let solver = self.solver.map_or("", Scope::words);
        let by_hand = self.by_hand.unwrap_or_default();
        format!(
            "| {} | {} | {} | {lattices} | {solver} | {by_hand} |",
            self.name, self.variables, self.assignments
        )
    }
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/determinism.md")
}

/// Asks the solver to reproduce the page's results or, when the page is written, to find quick
/// results; sets the results in the entries.
/// # Errors
/// [`PythonError`].
///
/// # Panics
/// If the page has no such section.
pub fn solved(
    section: &str,
    python: &Python,
    entries: &mut [Entry],
    questions: Vec<Questions>,
) -> Result<(), PythonError> {
    let page = std::fs::read_to_string(path()).expect("docs/determinism.md");
    let [_, old, _] = parts(&page, section);
    let claimed = |name: &str| {
        if is_written() {
            return Claim::Open;
        }
        let line = old
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")));
        let mut scopes = [Scope::Every, Scope::Searched].into_iter();
        let scope = line.and_then(|line| scopes.find(|scope| line.contains(scope.words())));
        scope.map_or(Claim::Nothing, Claim::Shown)
    };
    for (entry, shown) in entries.iter_mut().zip(shown(python, questions, claimed)?) {
        entry.solver = shown;
    }
    Ok(())
}

/// Splits a page into the text before a section, the section, and the text after it.
fn parts<'a>(page: &'a str, section: &str) -> [&'a str; 3] {
    let begin = format!("<!-- {section} -->\n");
    let place = page.find(&begin).expect("the section's first line") + begin.len();
    let (before, rest) = page.split_at(place);
    let length = rest.find("<!-- end -->").expect("the section's last line");
    let (old, after) = rest.split_at(length);
    [before, old, after]
}

/// Returns whether the page is written.
#[must_use]
pub fn is_written() -> bool {
    std::env::var_os("ZKFABRIC_WRITE").is_some()
}

/// Compares a section of the page with its entries; with `ZKFABRIC_WRITE`, writes it.
///
/// # Panics
/// If the page has no such section, or its text differs.
pub fn check(section: &str, entries: &[Entry]) {
    let mut table = String::from(
        "| what | variables | assignments | lattices | solver | by hand |\n|---|---|---|---|---|---|\n",
    );
    for entry in entries {
        writeln!(table, "{}", entry.row()).expect("writing to a string");
    }
    check_text(section, &table);
}

/// Returns the text of a section.
///
/// # Panics
/// If the page has no such section.
#[must_use]
pub fn text(section: &str) -> String {
    let page = std::fs::read_to_string(path()).expect("docs/determinism.md");
    let [_, text, _] = parts(&page, section);
    text.to_owned()
}

/// Compares a section of the page with its text; with `ZKFABRIC_WRITE`, writes it.
///
/// # Panics
/// If the page has no such section, or its text differs.
pub fn check_text(section: &str, table: &str) {
    let page = std::fs::read_to_string(path()).expect("docs/determinism.md");
    let [before, old, after] = parts(&page, section);
    if is_written() {
        let page = format!("{before}{table}{after}");
        std::fs::write(path(), page).expect("docs/determinism.md");
        return;
    }
    assert!(
        old == table,
        "docs/determinism.md, {section}, is stale: run this test with ZKFABRIC_WRITE=1"
    );
}
