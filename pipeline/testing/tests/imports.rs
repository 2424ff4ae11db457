//! The promises of `ARCHITECTURE.md`: the pipeline reaches kernels through `zkfabric-host` alone,
//! and each wing depends on itself and on the wings before it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// Kernel crates, as named in manifests.
const KERNELS: [&str; 6] = [
    "zkfabric-kernels-cpu",
    "zkfabric-kernels-opencl",
    "zkfabric-recovery",
    "zkfabric-sumcheck",
    "zkfabric-msm",
    "zkfabric-ntt",
];

/// The wings in order; each may depend on earlier wings.
const WINGS: [&str; 5] = ["proof", "machine", "recursion", "execution", "node"];

/// Finds manifests and sources below `folder`, without build outputs.
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

/// Returns the kernels named in a text, as a dependency or in a path.
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

/// Returns the names of a manifest's dependencies outside its tests.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut tested = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            tested = line.contains("dependencies") && !line.contains("dev-dependencies");
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| tested) {
            found.push(name);
        }
    }
    found
}

/// Returns packages that depend on a later wing, each with that wing's package. `packages` has the
/// wing's place, the name and the manifest of each package.
fn against_the_order(packages: &[(usize, String, String)]) -> Vec<(&str, &str)> {
    let wing = |name: &str| packages.iter().find(|package| package.1 == name);
    let mut found = Vec::new();
    for (place, name, manifest) in packages {
        for dependency in dependencies(manifest) {
            if let Some((later, other, _)) = wing(dependency).filter(|other| other.0 > *place) {
                assert!(later > place);
                found.push((name.as_str(), other.as_str()));
            }
        }
    }
    found
}

#[test]
fn wings_depend_on_the_wings_before_them() {
    let pipeline = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut packages = Vec::new();
    for (place, wing) in WINGS.into_iter().enumerate() {
        for package in fs::read_dir(pipeline.join(wing)).unwrap() {
            let path = package.unwrap().path().join("Cargo.toml");
            // Files for operators are in a folder of their own.
            if !path.exists() {
                continue;
            }
            let manifest = fs::read_to_string(&path).unwrap();
            let name = manifest
                .lines()
                .find_map(|line| line.strip_prefix("name = "));
            packages.push((place, name.unwrap().trim_matches('"').to_owned(), manifest));
        }
    }
    assert!(packages.len() >= 15, "{} packages", packages.len());
    assert_eq!(against_the_order(&packages), []);

    let manifest = "[dev-dependencies]\nlate = {}\n[dependencies]\nlate = {}\n".to_owned();
    let late = (1, "late".to_owned(), String::new());
    let packages = [(0, "early".to_owned(), manifest), late];
    assert_eq!(against_the_order(&packages), [("early", "late")]);
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
