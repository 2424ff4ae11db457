//! Reference strings that are kept between runs.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{BINARY, PROGRAM};

/// Proves a short program with this folder of strings; returns the proof.
fn prove(folder: &Path, strings: &Path) -> Vec<u8> {
    let path = |name: &str| folder.join(name);
    fs::write(path("limit"), 30_u64.to_le_bytes()).unwrap();
    let mut command = Command::new(BINARY);
    command.args(["prove", "--elf", PROGRAM, "--input"]);
    command.arg(path("limit")).arg("--out").arg(path("proof"));
    let output = command.env("ZKFABRIC_SRS_CACHE", strings).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{output:?}");
    fs::read(path("proof")).unwrap()
}

/// A proof does not depend on whether its string was kept, damaged or made.
#[test]
fn end_to_end_kept_strings_change_no_proof() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let proof = prove(folder, Path::new("/dev/null"));
    let strings = folder.join("strings");
    let files = || fs::read_dir(&strings).unwrap().map(|file| file.unwrap());
    assert_eq!(prove(folder, &strings), proof);
    let [file] = files().collect::<Vec<_>>().try_into().unwrap();
    let intact = fs::read(file.path()).unwrap();
    let written = || fs::metadata(file.path()).unwrap().modified().unwrap();
    let before = written();
    assert_eq!(prove(folder, &strings), proof);
    assert_eq!(written(), before, "a kept string is not written again");

    let mut damaged = intact.clone();
    damaged[1 << 20] ^= 1;
    fs::write(file.path(), damaged).unwrap();
    assert_eq!(prove(folder, &strings), proof);
    assert!(fs::read(file.path()).unwrap() == intact);
    assert_eq!(files().count(), 1);
}
