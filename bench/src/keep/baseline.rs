//! Records by names: `DIR/NAME/EXPERIMENT.json`, as criterion keeps them below `target`.

use core::fmt;
use core::str::FromStr;
use std::env;
use std::path::{Path, PathBuf};

use zkfabric_console::{Destination, Folder};

use crate::Error;
use crate::report::Record;

/// Folder of the named records, below that of built files.
const FOLDER: &str = "zkfabric-bench";
/// Names the folder of built files, as for cargo.
const TARGET_VARIABLE: &str = "CARGO_TARGET_DIR";
/// Longest name.
const MOST_BYTES: usize = 64;

/// The name of a baseline, which is a folder's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

impl FromStr for Name {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let is_name = !text.is_empty()
            && text.len() <= MOST_BYTES
            && !text.starts_with('.')
            && text.chars().all(is_plain);
        if is_name {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!(
                "expected up to {MOST_BYTES} letters, digits, `-`, `_` and `.`, and no `.` at the beginning"
            ))
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A folder of named records.
#[derive(Debug, Clone)]
pub struct Baselines(PathBuf);

impl Baselines {
    /// Makes the folder's path: the given one, or the usual one.
    #[must_use]
    pub fn new(folder: Option<&Path>) -> Self {
        Self(folder.map_or_else(
            || {
                let target = env::var_os(TARGET_VARIABLE).filter(|path| !path.is_empty());
                target
                    .map_or_else(|| PathBuf::from("target"), PathBuf::from)
                    .join(FOLDER)
            },
            Path::to_owned,
        ))
    }

    fn path(&self, name: &Name, experiment: &str) -> PathBuf {
        self.0.join(&name.0).join(format!("{experiment}.json"))
    }

    /// Reads the record of a name.
    ///
    /// # Errors
    /// [`Error::NoBaseline`], or the file is not a record of this schema and experiment.
    pub fn read(&self, name: &Name, experiment: &str) -> Result<Record, Error> {
        let path = self.path(name, experiment);
        if !path.exists() {
            return Err(Error::NoBaseline {
                name: name.to_string(),
                path,
            });
        }
        let record = Record::read(&path)?;
        if record.experiment != experiment {
            return Err(Error::Experiments {
                old: record.experiment,
                new: experiment.to_owned(),
            });
        }
        Ok(record)
    }

    /// Returns where the record of a name is written; makes its folder.
    ///
    /// # Errors
    /// The folder cannot be made, or the file cannot be written.
    pub fn destination(&self, name: &Name, experiment: &str) -> Result<Destination, Error> {
        let folder = Folder::new(&self.0)?;
        let path = PathBuf::from(&name.0).join(format!("{experiment}.json"));
        Ok(folder.file(&path)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_folder() {
        for good in ["base", "v0.2.1", "a_b-c", &"a".repeat(64)] {
            assert_eq!(good.parse::<Name>().unwrap().to_string(), good);
        }
        for bad in ["", ".", "..", ".git", "a/b", "a b", "ä", &"a".repeat(65)] {
            assert!(bad.parse::<Name>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_baseline_that_is_not_there_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let baselines = Baselines::new(Some(folder.path()));
        let name: Name = "base".parse().unwrap();
        let error = baselines.read(&name, "node").unwrap_err().to_string();
        assert!(
            error.contains("base/node.json") && error.contains("--save-baseline base"),
            "{error}"
        );
    }
}
