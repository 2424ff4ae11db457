//! The page's tables of what sees each part missing.
//!
//! Each chip or gadget has one row, with a list of its parts in each column. In a list, names that
//! differ in an ascending number stand once: `flag 0..=4 is boolean`.

use std::collections::{BTreeMap, BTreeSet};

use crate::page;

/// What sees a part missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// The rank: something that is stated to others can move.
    Rank,
    /// A lattice: a small change passes with other results.
    Lattice,
    /// A test with something that only this part refuses.
    Test,
    /// Nothing has to: without the part nothing wrong can be proved.
    Harmless,
    /// Nothing.
    Nothing,
}

/// The columns, in their order.
const COLUMNS: [Seen; 5] = [
    Seen::Rank,
    Seen::Lattice,
    Seen::Test,
    Seen::Harmless,
    Seen::Nothing,
];

const HEAD: &str = "\
| what | rank | lattice | test | harmless | nothing | the test |
|---|---|---|---|---|---|---|
";

/// The parts of a chip or a gadget.
#[derive(Debug, Clone)]
pub struct Removals {
    /// Name of the chip or gadget.
    pub name: String,
    /// Parts by name, with what sees each of them missing.
    pub seen: Vec<(String, Seen)>,
    /// Names of the tests that see the parts in the column "test".
    pub tests: Vec<String>,
}

impl Removals {
    fn line(&self) -> String {
        let lists = COLUMNS.map(|kind| {
            let names = self.seen.iter().filter(|(_, seen)| *seen == kind);
            let names: Vec<&str> = names.map(|(name, _)| name.as_str()).collect();
            joined(&names)
        });
        let is_tested = self.seen.iter().any(|(_, seen)| *seen == Seen::Test);
        let tests = is_tested.then(|| self.tests.join(", "));
        let tests = tests.unwrap_or_default();
        format!("| {} | {} | {tests} |\n", self.name, lists.join(" | "))
    }
}

/// Compares a section of the page with these rows, or writes it, as [`page::check`] does.
///
/// # Panics
/// If the page has no such section, or its text differs.
pub fn check(section: &str, removals: &[Removals]) {
    let lines: String = removals.iter().map(Removals::line).collect();
    page::check_text(section, &format!("{HEAD}{lines}"));
}

/// What a section of the page says of each part, by chip or gadget.
pub type Said = BTreeMap<String, BTreeMap<String, Seen>>;

/// Returns what a section of the page says.
///
/// # Panics
/// If the page has no such section.
#[must_use]
pub fn said(section: &str) -> Said {
    let text = page::text(section);
    let lines = text.lines().skip(2).map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let lists = cells.iter().skip(2).zip(COLUMNS);
        let seen =
            lists.flat_map(|(list, seen)| split(list).into_iter().map(move |name| (name, seen)));
        let name = cells.get(1).copied().unwrap_or_default();
        (name.to_owned(), seen.collect())
    });
    lines.collect()
}

/// Returns names as a list.
fn joined(names: &[&str]) -> String {
    let mut runs: Vec<(&str, u64, u64, &str)> = Vec::new();
    let mut list = Vec::new();
    for name in names {
        let Some((before, number, after)) = numbered(name) else {
            list.push((*name).to_owned());
            continue;
        };
        let is_next = |run: &&mut (&str, u64, u64, &str)| {
            (run.0, run.3) == (before, after) && run.2 + 1 == number
        };
        match runs.last_mut().filter(is_next) {
            Some(run) => run.2 = number,
            None => runs.push((before, number, number, after)),
        }
    }
    let runs = runs.into_iter();
    list.extend(
        runs.map(|(before, first, last, after)| match first == last {
            true => format!("{before}{first}{after}"),
            false => format!("{before}{first}..={last}{after}"),
        }),
    );
    list.join("; ")
}

/// Splits a name at its last number, from which the name can be made again.
fn numbered(name: &str) -> Option<(&str, u64, &str)> {
    let end = name.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (before, after) = name.split_at(end);
    let start = start_of_number(before);
    let (before, digits) = before.split_at(start);
    let number: u64 = digits.parse().ok()?;
    (number.to_string() == digits).then_some((before, number, after))
}

/// Returns the place of the number at a text's end.
fn start_of_number(text: &str) -> usize {
    let other = text.rfind(|c: char| !c.is_ascii_digit());
    other.map_or(0, |at| at + 1)
}

/// Returns the names in a list, as a row of the page has it.
///
/// # Panics
/// If a range in the list has no numbers.
#[must_use]
pub fn split(list: &str) -> BTreeSet<String> {
    let names = list.split("; ").filter(|name| !name.is_empty());
    let names = names.flat_map(|name| match name.split_once("..=") {
        None => vec![name.to_owned()],
        Some((first, rest)) => {
            let digits = rest.find(|c: char| !c.is_ascii_digit());
            let (last, after) = rest.split_at(digits.unwrap_or(rest.len()));
            let (before, first) = first.split_at(start_of_number(first));
            let [first, last] = [first, last].map(|number| number.parse::<u64>());
            let (first, last) = (first.expect("a number"), last.expect("a number"));
            let range = first..=last;
            range
                .map(|number| format!("{before}{number}{after}"))
                .collect()
        }
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names_are_read_as_they_are_written() {
        let names = [
            "x is 0",
            "flag 0 is boolean",
            "flag 1 is boolean",
            "a",
            "range16 4",
            "memory 5",
            "memory 6",
            "place 07",
        ];
        let list = joined(&names);
        assert_eq!(
            list,
            "a; place 07; x is 0; flag 0..=1 is boolean; range16 4; memory 5..=6"
        );
        let expected: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(split(&list), expected);
        assert_eq!(split(""), BTreeSet::new());
    }
}
