//! Outcome of each mutant, kept between runs.
//!
//! One line per mutant: digest of tree and mutation, outcome, name. The latest line of a digest
//! counts.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::MutantError;
use super::table::Mutant;

/// Outcome of the tests on a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A test fails.
    Killed,
    /// All tests pass.
    Survived,
    /// The mutant does not compile.
    Broken,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Killed => "killed",
            Self::Survived => "SURVIVED",
            Self::Broken => "BROKEN",
        })
    }
}

/// The known outcomes.
#[derive(Debug)]
pub(super) struct Results {
    path: PathBuf,
    file: File,
    tree: u64,
    known: BTreeMap<u64, Outcome>,
}

/// Name of the tree without a mutation.
const BASELINE: &str = "baseline";

impl Results {
    /// Reads the results in `path`; a truncated line is ignored.
    pub(super) fn open(path: &Path, tree: u64) -> Result<Self, MutantError> {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let known = text.lines().filter_map(parse).collect();
        let file = File::options().create(true).append(true).open(path);
        let path = path.to_path_buf();
        let file = file.map_err(|source| MutantError::File {
            path: path.clone(),
            source,
        })?;
        Ok(Self {
            path,
            file,
            tree,
            known,
        })
    }

    /// Returns the mutant's outcome on the present tree. A failed build is repeated: the cause may
    /// have been a lack of space.
    pub(super) fn known(&self, mutant: &Mutant) -> Option<Outcome> {
        let known = self.known.get(&self.key(mutant.contents())).copied();
        known.filter(|outcome| *outcome != Outcome::Broken)
    }

    /// Returns whether these tests, a package's or the benches, passed without a mutation.
    pub(super) fn baseline_passed(&self, tests: &str) -> bool {
        self.known.contains_key(&self.key((BASELINE, tests)))
    }

    pub(super) fn record(&mut self, mutant: &Mutant, outcome: Outcome) -> Result<(), MutantError> {
        let key = self.key(mutant.contents());
        self.write(key, outcome, mutant.mutation.name)
    }

    pub(super) fn record_baseline(&mut self, tests: &str) -> Result<(), MutantError> {
        let key = self.key((BASELINE, tests));
        self.write(key, Outcome::Survived, BASELINE)
    }

    fn key(&self, what: impl Hash) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.tree, what).hash(&mut hasher);
        hasher.finish()
    }

    fn write(&mut self, key: u64, outcome: Outcome, name: &str) -> Result<(), MutantError> {
        self.known.insert(key, outcome);
        let written = writeln!(self.file, "{key:016x} {outcome} {name}");
        written.map_err(|source| MutantError::File {
            path: self.path.clone(),
            source,
        })
    }
}

fn parse(line: &str) -> Option<(u64, Outcome)> {
    let mut words = line.split(' ');
    let key = u64::from_str_radix(words.next()?, 16).ok()?;
    let outcome = words.next()?;
    // The name comes last: a line without it is truncated.
    let _ = words.next()?;
    let outcomes = [Outcome::Killed, Outcome::Survived, Outcome::Broken];
    let outcome = outcomes.into_iter().find(|o| o.to_string() == outcome)?;
    Some((key, outcome))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_back() {
        let line = |outcome: Outcome| format!("{:016x} {outcome} some/name", 77);
        for outcome in [Outcome::Killed, Outcome::Survived, Outcome::Broken] {
            assert_eq!(parse(&line(outcome)), Some((77, outcome)));
        }
        assert_eq!(parse("000000000000004d kil"), None);
        assert_eq!(parse("000000000000004d killed"), None);
        assert_eq!(parse(""), None);
    }
}
