//! The page `docs/determinism.md`: which method shows what.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::System;
use crate::lattice::{MOST, dimensions};

/// What the page says of a chip or a gadget.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Variables that are not given.
    pub variables: usize,
    /// Assignments that are searched.
    pub assignments: usize,
    /// Coordinates of the largest lattice, and of the largest that is searched.
    pub largest: [usize; 2],
    /// What the methods do not show, and why it is so.
    pub by_hand: Option<&'static str>,
}

impl Entry {
    /// The entry of systems that are alike.
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
        let by_hand = self.by_hand.unwrap_or_default();
        format!(
            "| {} | {} | {} | {lattices} | {by_hand} |",
            self.name, self.variables, self.assignments
        )
    }
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/determinism.md")
}

/// Compares a section of the page with its entries; with `ZKFABRIC_WRITE`, writes it.
///
/// # Panics
/// If the page has no such section, or another one.
pub fn check(section: &str, entries: &[Entry]) {
    let mut table = String::from(
        "| what | variables | assignments | lattices | by hand |\n|---|---|---|---|---|\n",
    );
    for entry in entries {
        writeln!(table, "{}", entry.row()).expect("writing to a string");
    }
    let page = std::fs::read_to_string(path()).expect("docs/determinism.md");
    let begin = format!("<!-- {section} -->\n");
    let (before, rest) = page.split_once(&begin).expect("the section's first line");
    let (old, after) = rest
        .split_once("<!-- end -->")
        .expect("the section's last line");
    if std::env::var_os("ZKFABRIC_WRITE").is_some() {
        let page = format!("{before}{begin}{table}<!-- end -->{after}");
        std::fs::write(path(), page).expect("docs/determinism.md");
        return;
    }
    assert!(
        old == table,
        "docs/determinism.md, {section}, is stale: run this test with ZKFABRIC_WRITE=1"
    );
}
