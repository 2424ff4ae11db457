//! Lock files of the comparison with other zkVMs: CI builds none of these workspaces, so nobody
//! notices when their lock files name crates that were renamed, released or joined.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::{output, root};
use crate::process::cargo;

/// Lock files with crates of this repository, and the workspace of these crates.
const LOCKS: [[&str; 2]; 2] = [
    ["bench/peers/Cargo.lock", "Cargo.toml"],
    ["bench/peers/guests/Cargo.lock", "pipeline/guest/Cargo.toml"],
];
/// Beginning of the names of the comparison's own crates.
const OF_PEERS: &str = "zkfabric-peers";

/// A package as a lock file or a manifest has it: its version, and its dependencies.
#[derive(Debug, Default, PartialEq, Eq)]
struct Package {
    version: String,
    dependencies: BTreeSet<String>,
    /// Dependencies that only some features have, and those of tests.
    possible: BTreeSet<String>,
}

/// Reads the packages of a lock file that come from folders, and their dependencies of these names.
fn locked(text: &str) -> BTreeMap<String, Package> {
    let mut packages = BTreeMap::new();
    for entry in text.split("[[package]]").skip(1) {
        let field = |name: &str| {
            let mut lines = entry.lines();
            let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))?;
            Some(value.trim_matches('"').to_owned())
        };
        let (Some(name), None) = (field("name"), field("source")) else {
            continue;
        };
        let listed = entry.lines().filter_map(|line| line.strip_prefix(" \""));
        let names = listed.filter_map(|line| line.split(['"', ' ']).next());
        let package = Package {
            version: field("version").unwrap_or_default(),
            dependencies: names.map(str::to_owned).collect(),
            possible: BTreeSet::new(),
        };
        packages.insert(name, package);
    }
    packages
}

/// Reads the packages of a workspace, with their dependencies from folders.
fn workspace(manifest: &str) -> BTreeMap<String, Package> {
    let mut command = cargo(["metadata", "--format-version=1", "--no-deps"]);
    command.args(["--manifest-path", manifest]);
    let metadata = output(&mut command).unwrap();
    let metadata: Value = serde_json::from_slice(&metadata).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let packages = packages.map(|manifest| {
        let mut package = Package {
            version: text(&manifest["version"]),
            ..Package::default()
        };
        let all = manifest["dependencies"].as_array().unwrap().iter();
        for dependency in all.filter(|dependency| dependency["path"].is_string()) {
            let always = dependency["kind"].is_null() && dependency["optional"] == false;
            let names = match always {
                true => &mut package.dependencies,
                false => &mut package.possible,
            };
            names.insert(text(&dependency["name"]));
        }
        (text(&manifest["name"]), package)
    });
    packages.collect()
}

/// Returns what a lock file says of our crates, and the workspace does not.
fn differences(
    locked: &BTreeMap<String, Package>,
    ours: &BTreeMap<String, Package>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, package) in locked {
        if name.starts_with(OF_PEERS) {
            continue;
        }
        let Some(known) = ours.get(name) else {
            found.push(format!("{name} is no crate of the workspace"));
            continue;
        };
        if package.version != known.version {
            let (got, expected) = (&package.version, &known.version);
            found.push(format!("{name} has version {got}, expected {expected}"));
        }
        let missing = known.dependencies.difference(&package.dependencies);
        found.extend(missing.map(|other| format!("{name} lacks its dependency {other}")));
        let more = package.dependencies.iter().filter(|other| {
            let is_known = known.dependencies.contains(*other) || known.possible.contains(*other);
            locked.contains_key(*other) && !is_known
        });
        found.extend(more.map(|other| format!("{name} does not depend on {other}")));
    }
    found
}

#[test]
fn lock_files_of_the_peers_have_the_crates_of_the_workspace() {
    for [path, workspace_of] in LOCKS {
        let text = fs::read_to_string(root().join(path)).unwrap();
        let (locked, ours) = (locked(&text), workspace(workspace_of));
        let shared = locked
            .keys()
            .filter(|name| ours.contains_key(*name))
            .count();
        assert!(shared > 1, "{path} has {shared} crates of {workspace_of}");
        let found = differences(&locked, &ours);
        let manifest = path.replace(".lock", ".toml");
        assert!(
            found.is_empty(),
            "{path}: {found:#?}; `cargo metadata --manifest-path {manifest}` writes it again"
        );
    }
}

#[test]
fn other_names_versions_and_dependencies_are_noticed() {
    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"serde\"\nversion = \"1.0.0\"\nsource = \"registry\"\n\n\
        [[package]]\nname = \"a\"\nversion = \"0.2.0\"\ndependencies = [\n \"b\",\n \"serde 1.0.0\",\n]\n\n\
        [[package]]\nname = \"b\"\nversion = \"0.2.0\"\n";
    let package = |version: &str, dependencies: &[&str]| Package {
        version: version.to_owned(),
        dependencies: dependencies.iter().map(|name| (*name).to_owned()).collect(),
        possible: BTreeSet::new(),
    };
    let found = |ours: [(&str, Package); 2]| {
        let ours = ours.map(|(name, package)| (name.to_owned(), package));
        differences(&locked(LOCK), &ours.into())
    };
    let b = || ("b", package("0.2.0", &[]));
    assert_eq!(found([("a", package("0.2.0", &["b"])), b()]), [""; 0]);
    assert_eq!(
        found([("a", package("0.2.1", &["b"])), b()]),
        ["a has version 0.2.0, expected 0.2.1"]
    );
    assert_eq!(
        found([("a", package("0.2.0", &["b", "c"])), b()]),
        ["a lacks its dependency c"]
    );
    assert_eq!(
        found([("a", package("0.2.0", &[])), b()]),
        ["a does not depend on b"]
    );
    assert_eq!(
        found([("c", package("0.2.0", &["b"])), b()]),
        ["a is no crate of the workspace"]
    );
}
