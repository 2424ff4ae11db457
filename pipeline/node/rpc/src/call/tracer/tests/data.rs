//! The published vectors, as `zkfabric_testing::published` finds such data for crates that may
//! depend on the proof system, which it brings.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The variable that contains the folder of published data.
const FOLDER: &str = "ZKFABRIC_TEST_DATA";
/// The variable that names a file to which a line is appended for each missing item.
const SKIPPED: &str = "ZKFABRIC_SKIPPED";
const DEFAULT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared");
/// The archive of geth's vectors.
const ARCHIVE: &str = "tracers/geth-tracers.tar.xz";

/// Unpacks the vectors into a folder that is removed with the returned value; `None`, with a
/// printed reason, if they are missing.
pub(super) fn vectors() -> Option<TempDir> {
    let folder = std::env::var_os(FOLDER).map_or_else(|| PathBuf::from(DEFAULT), PathBuf::from);
    let path = folder.join(ARCHIVE);
    if !path.is_file() {
        skip(&format!("no {ARCHIVE} in {} ({FOLDER})", folder.display()));
        return None;
    }
    let unpacked = tempfile::tempdir().unwrap();
    let mut tar = Command::new("tar");
    tar.arg("-xJf").arg(&path).arg("-C").arg(unpacked.path());
    let output = tar.output().unwrap();
    assert!(output.status.success(), "{}: {output:?}", path.display());
    Some(unpacked)
}

/// Lists the vectors of a folder, in ascending order of their paths.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
}

fn skip(reason: &str) {
    println!("skipped: {reason}");
    if let Some(skipped) = std::env::var_os(SKIPPED) {
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.append(true).create(true).open(skipped).unwrap();
        writeln!(file, "{reason}").unwrap();
    }
}
