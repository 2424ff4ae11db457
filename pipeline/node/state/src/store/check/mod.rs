//! Checks of the library's files before the library opens them.
//!
//! fjall 3.1 refuses some damage, panics on other, and opens the rest with content missing or out
//! of order:
//!
//! | damage | fjall 3.1.13 | here |
//! |---|---|---|
//! | a manifest | not compared with its checksum; counts in it decide what is allocated, and tables that it no longer names are deleted | `tables` compares it |
//! | a table's directory | counts in it decide what is allocated before it is compared | `tables` compares it |
//! | a parse error in a journal | taken for the end, the rest is cut away, also in a journal that has a successor | `journal` refuses such a journal, and cuts the last one itself |
//! | the sequence number of a batch | not in the batch's checksum: the batch is skipped or shadows later ones | `journal` expects commits without a gap |
//! | a panic while it holds a lock | its destructor panics again, which ends the process | not reached |
//!
//! These are the formats of fjall 3 and lsm-tree 3, which `Cargo.toml` names with their versions.

mod journal;
mod tables;

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// File without which the library creates a database.
pub(super) const VERSION: &str = "version";
/// Folder of the keyspaces.
const KEYSPACES: &str = "keyspaces";

/// How much of a store is read before it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Journals, manifests, and directories of tables. Damage in a table's blocks is found by their
    /// checksums when they are read.
    Quick,
    /// Also each table as a whole.
    Whole,
}

/// What is wrong in a file.
pub(super) type Wrong = String;

/// Checks the library's folder, which must be locked.
pub(super) fn check(folder: &Path, check: Check) -> io::Result<Result<(), Wrong>> {
    if let Err(wrong) = journal::check(folder)? {
        return Ok(Err(wrong));
    }
    for entry in std::fs::read_dir(folder.join(KEYSPACES))? {
        let entry = entry?;
        let name = entry.file_name();
        let is_number = name
            .to_str()
            .is_some_and(|name| name.parse::<u64>().is_ok());
        if !is_number || !entry.file_type()?.is_dir() {
            let name = name.display();
            return Ok(Err(format!("{KEYSPACES}/{name} is no keyspace")));
        }
        if let Err(wrong) = tables::check(&entry.path(), check)? {
            let name = name.display();
            return Ok(Err(format!("{KEYSPACES}/{name}: {wrong}")));
        }
    }
    Ok(Ok(()))
}

/// Reads bytes of a file; `None` if it ends before them.
fn read_at(file: &mut File, offset: u64, bytes: u64) -> io::Result<Option<Vec<u8>>> {
    let length = file.metadata()?.len();
    if offset.checked_add(bytes).is_none_or(|end| end > length) {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(offset))?;
    let mut content = Vec::new();
    file.take(bytes).read_to_end(&mut content)?;
    Ok((content.len() as u64 == bytes).then_some(content))
}
