//! Two records of one experiment, row by row.
//!
//! A row's figure is the median of its repetitions, its spread the range from the best repetition
//! to the 90th percentile. Two rows whose ranges overlap show no difference beyond the noise. A row
//! of one repetition has no range, nor has one whose value is a percentile of a distribution
//! (`p50`, `p99`, `maximum`): their ratio is told, and that its noise is not known.
//!
//! | module | content |
//! |---|---|
//! | `figures` | all figures of a record as rows, of its batches too |
//! | `verdict` | one row against the other |
//! | `text` | the comparison in readable form |

mod figures;
mod text;
mod verdict;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use crate::Error;
use crate::report::{Computer, Record, Row};
pub use figures::figures;
pub use verdict::{Pair, Spread, Verdict, more_is_better};

/// A difference between the machines, or the settings, of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Subject of the difference.
    pub what: String,
    /// What the old record has.
    pub old: String,
    /// What the new record has.
    pub new: String,
}

/// Two records of one experiment.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The experiment of both.
    pub experiment: String,
    /// The machine of the old record.
    pub old: Computer,
    /// The machine of the new record.
    pub new: Computer,
    /// Differences between processors, cores and instruction sets: with one of them, a ratio
    /// compares machines.
    pub machines: Vec<Difference>,
    /// Differences between compilers and configurations.
    pub settings: Vec<Difference>,
    /// Rows of both, in the order of the new record.
    pub pairs: Vec<Pair>,
    /// Names of rows that only the old record has.
    pub only_old: Vec<String>,
    /// Names of rows that only the new record has.
    pub only_new: Vec<String>,
}

impl Comparison {
    /// Compares two records.
    ///
    /// # Errors
    /// [`Error::Experiments`] for records of different experiments.
    pub fn of(old: &Record, new: &Record) -> Result<Self, Error> {
        if old.experiment != new.experiment {
            return Err(Error::Experiments {
                old: old.experiment.clone(),
                new: new.experiment.clone(),
            });
        }
        let (before, after) = (figures(old), figures(new));
        let repeated: BTreeSet<String> = repeated(&before).chain(repeated(&after)).collect();
        let label = |row: &Row| label(row, &repeated);
        let mut olds: BTreeMap<String, VecDeque<Row>> = BTreeMap::new();
        for row in before {
            olds.entry(label(&row)).or_default().push_back(row);
        }
        let (mut pairs, mut only_new) = (Vec::new(), Vec::new());
        for row in after {
            let name = label(&row);
            // A name that occurs twice is matched in order.
            match olds.get_mut(&name).and_then(VecDeque::pop_front) {
                Some(before) => pairs.push(Pair::new(name, &before, &row)),
                None => only_new.push(name),
            }
        }
        let left = olds.iter().flat_map(|(name, rows)| {
            let names = rows.iter().map(|_| name.clone());
            names.collect::<Vec<_>>()
        });
        Ok(Self {
            experiment: new.experiment.clone(),
            machines: machines(&old.machine, &new.machine),
            settings: settings(&old.machine, &new.machine),
            only_old: left.collect(),
            only_new,
            pairs,
            old: old.machine.clone(),
            new: new.machine.clone(),
        })
    }

    /// Compares two files.
    ///
    /// # Errors
    /// A file is not a record of this schema, or [`Error::Experiments`].
    pub fn of_files(old: &Path, new: &Path) -> Result<Self, Error> {
        Self::of(&Record::read(old)?, &Record::read(new)?)
    }

    /// Returns the number of pairs with a verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        let pairs = self.pairs.iter();
        pairs.filter(|pair| pair.verdict == verdict).count()
    }

    /// Leaves out rows of the old record that a filter has left unmeasured in the new one.
    #[must_use]
    pub fn filtered(mut self, filter: Option<&str>) -> Self {
        if let Some(filter) = filter {
            self.only_old.retain(|name| name.contains(filter));
        }
        self
    }
}

/// Returns the names that several rows have, one for each peer.
fn repeated(rows: &[Row]) -> impl Iterator<Item = String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(&row.name).or_default() += 1;
    }
    let several = counts.into_iter().filter(|(_, count)| *count > 1);
    several
        .map(|(name, _)| name.to_owned())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Returns a row's name, with its peer where rows of several peers have the name: alone, a row is
/// the same with a peer beside it and without.
fn label(row: &Row, repeated: &BTreeSet<String>) -> String {
    match &row.peer {
        Some(peer) if repeated.contains(&row.name) => format!("{} ({peer})", row.name),
        _ => row.name.clone(),
    }
}

fn differences<const N: usize>(of: [(&str, String, String); N]) -> Vec<Difference> {
    let differing = of.into_iter().filter(|(_, old, new)| old != new);
    let named = differing.map(|(what, old, new)| Difference {
        what: what.to_owned(),
        old,
        new,
    });
    named.collect()
}

fn machines(old: &Computer, new: &Computer) -> Vec<Difference> {
    differences([
        ("processor", old.processor(), new.processor()),
        ("cores", old.cores.to_string(), new.cores.to_string()),
        ("instructions", old.isa.clone(), new.isa.clone()),
    ])
}

fn settings(old: &Computer, new: &Computer) -> Vec<Difference> {
    let mut found = differences([("compiler", old.rustc.clone(), new.rustc.clone())]);
    let names = old.configuration.keys().chain(new.configuration.keys());
    let names: BTreeSet<&String> = names.collect();
    for name in names {
        let of = |machine: &Computer| {
            let value = machine.configuration.get(name);
            value.map_or_else(|| "not set".to_owned(), Clone::clone)
        };
        found.extend(differences([(name, of(old), of(new))]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;
    use crate::report::{Clock, Statistics};

    fn record(experiment: &str, rows: Vec<Row>) -> Record {
        Record::new(experiment, String::new(), machine::read(), rows)
    }

    fn row(name: &str, times: [f64; 3]) -> Row {
        Row::new(name, "ms", Statistics::of(times), Clock::Wall)
    }

    #[test]
    fn rows_meet_by_name_and_peer() {
        let against = |peer| row("ntt", [1.0, 1.1, 1.2]).against(peer, Statistics::once(2.0));
        let old = record(
            "kernels",
            vec![
                against("a"),
                against("b"),
                row("msm", [1.0, 2.0, 3.0]),
                row("alone", [1.0, 2.0, 3.0]),
            ],
        );
        // A peer that was measured this time alone makes no other row.
        let alone = row("alone", [1.0, 2.0, 3.0]).against("a", Statistics::once(2.0));
        let keccak = row("keccak", [1.0, 2.0, 3.0]);
        let new = record("kernels", vec![against("b"), keccak, against("a"), alone]);
        let compared = Comparison::of(&old, &new).unwrap();
        let names: Vec<&str> = compared.pairs.iter().map(|pair| &*pair.name).collect();
        assert_eq!(names, ["ntt (b)", "ntt (a)", "alone"]);
        assert_eq!(compared.only_old, ["msm"]);
        assert_eq!(compared.only_new, ["keccak"]);
        let filtered = compared.clone().filtered(Some("ntt"));
        assert!(filtered.only_old.is_empty() && filtered.pairs == compared.pairs);
        assert!(compared.machines.is_empty() && compared.settings.is_empty());
    }

    #[test]
    fn records_of_different_experiments_are_refused() {
        let error = Comparison::of(&record("node", vec![]), &record("engine", vec![]));
        assert_eq!(
            error.unwrap_err().to_string(),
            "expected two records of one experiment, got one of \"node\" and one of \"engine\""
        );
    }

    #[test]
    fn machines_and_settings_that_differ_are_named() {
        let (old, mut new) = (record("node", vec![]), record("node", vec![]));
        new.machine.isa = "other".to_owned();
        new.machine.cores += 1;
        let setting = ("files".to_owned(), "tmpfs".to_owned());
        new.machine.configuration.extend([setting]);
        let compared = Comparison::of(&old, &new).unwrap();
        let what = |list: &[Difference]| {
            let names = list.iter().map(|difference| difference.what.clone());
            names.collect::<Vec<_>>()
        };
        assert_eq!(what(&compared.machines), ["cores", "instructions"]);
        assert_eq!(what(&compared.settings), ["files"]);
        assert_eq!(compared.settings[0].old, "not set");
    }
}
