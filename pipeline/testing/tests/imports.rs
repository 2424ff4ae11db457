//! The promise of `ARCHITECTURE.md`: the pipeline reaches kernels through `zkfabric-host` alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// Crates of kernels, as manifests name them.
const KERNELS: [&str; 5] = [
    "zkfabric-kernels-cpu",
    "zkfabric-kernels-opencl",
    "zkfabric-sumcheck",
    "zkfabric-msm",
    "zkfabric-ntt",
];

/// Manifests and sources below `folder`, build outputs left out.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if name != "target" {
                files(&path, found);
            }
        } else if name == "Cargo.toml" || name.ends_with(".rs") {
            found.push(path);
        }
    }
}

/// The kernels that a text names, as a dependency or in a path.
fn named(text: &str) -> Vec<&'static str> {
    let uses = |kernel: &&str| text.contains(*kernel) || text.contains(&kernel.replace('-', "_"));
    KERNELS.into_iter().filter(uses).collect()
}

#[test]
fn the_pipeline_reaches_kernels_through_the_host() {
    let pipeline = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    files(&pipeline, &mut found);
    assert!(found.len() > 300, "{} files", found.len());
    for path in found {
        if path.ends_with("testing/tests/imports.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(named(&text), [""; 0], "{}", path.display());
    }
}

#[test]
fn a_forbidden_import_is_seen() {
    assert_eq!(named("use zkfabric_msm::msm;"), ["zkfabric-msm"]);
    assert_eq!(
        named("zkfabric-kernels-cpu = { workspace = true }"),
        ["zkfabric-kernels-cpu"]
    );
    assert!(named("use zkfabric_host::local::powers;").is_empty());
}
