//! The segments of a folder: which count, which are left over, and which can go.

use std::cmp::Reverse;
use std::io::ErrorKind;

use crate::error::Error;
use crate::format::Name;
use crate::storage::Storage;

/// Prefix of prepared files that are no segments yet.
const SPARE: &str = "spare-";

/// Returns the name of a prepared file.
pub(crate) fn spare(epoch: u64, count: u64) -> String {
    format!("{SPARE}{epoch:020}-{count}")
}

/// Files of a folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Segments {
    /// Segments that count, in order: numbers and epochs increase. The groups of a segment end
    /// where the next one begins.
    pub(crate) kept: Vec<Name>,
    /// Segments of writers that a newer one had fenced, and prepared files of ended writers.
    pub(crate) stale: Vec<String>,
}

impl Segments {
    /// Lists a folder.
    pub(crate) fn list(storage: &dyn Storage) -> Result<Self, Error> {
        let names = storage.list();
        let names = names.map_err(|source| Error::file("list", ".", source))?;
        Ok(Self::of(&names))
    }

    /// A segment does not count if a newer writer has begun at its first group or before.
    fn of(names: &[String]) -> Self {
        let mut found: Vec<Name> = names.iter().filter_map(|name| Name::parse(name)).collect();
        found.sort_unstable_by_key(|name| (name.first, Reverse(name.epoch)));
        let spares = names.iter().filter(|name| name.starts_with(SPARE));
        let mut segments = Self {
            kept: Vec::new(),
            stale: spares.cloned().collect(),
        };
        for name in found {
            if segments.newest() > name.epoch {
                segments.stale.push(name.file());
            } else {
                segments.kept.push(name);
            }
        }
        segments
    }

    /// Returns the highest epoch.
    pub(crate) fn newest(&self) -> u64 {
        self.kept.last().map_or(0, |name| name.epoch)
    }

    /// Removes segments without groups from `before` on; returns how many.
    pub(crate) fn trim(&self, storage: &dyn Storage, before: u64) -> Result<usize, Error> {
        let old = self.kept.windows(2).take_while(|pair| match pair {
            [_, next] => next.first <= before,
            _ => false,
        });
        let mut removed = 0;
        for name in old.filter_map(|pair| pair.first()) {
            remove(storage, &name.file())?;
            removed += 1;
        }
        Ok(removed)
    }
}

/// Removes a file durably: a later removal must not outlive a power loss without an earlier one,
/// since that would look like a missing segment.
pub(crate) fn remove(storage: &dyn Storage, name: &str) -> Result<(), Error> {
    let removed = storage.remove(name);
    removed.map_err(|source| Error::file("remove", name, source))?;
    let synced = storage.sync_folder();
    synced.map_err(|source| Error::sync(name, source))
}

/// As [`remove`], for a file that an older writer may still take: one that has not noticed yet that
/// it is fenced, and whose files do not count.
pub(crate) fn remove_stale(storage: &dyn Storage, name: &str) -> Result<(), Error> {
    match remove(storage, name) {
        Err(Error::File { source, .. }) if source.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_of_fenced_writers_do_not_count() {
        let name = |first, epoch| Name { first, epoch };
        let files = |names: &[Name]| -> Vec<String> { names.iter().map(|n| n.file()).collect() };
        let kept = [name(1, 1), name(5, 2), name(9, 2), name(12, 4)];
        // A writer of epoch 1 went on behind group 5, and one of epoch 3 wrote nothing.
        let stale = [name(7, 1), name(12, 3), name(20, 2)];
        let mut all = files(&[&stale[..], &kept].concat());
        all.push("lock".to_owned());
        all.push(spare(1, 0));
        let segments = Segments::of(&all);
        assert_eq!(segments.kept, kept);
        let mut expected = vec![spare(1, 0)];
        expected.extend(files(&stale));
        assert_eq!(segments.stale, expected);
        assert_eq!(segments.newest(), 4);
    }
}
