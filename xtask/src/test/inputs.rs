//! Inputs of an area's result.
//!
//! 1. The files of its packages and of their dependencies in the workspace, tests and build scripts
//!    included.
//! 2. Files outside packages that one of these sources may name, by the file's name or by the name
//!    of a folder above it.
//! 3. Common inputs: lock file, manifest, settings, this task, compiler, and the Debian packages of
//!    the tests' tools.
//!
//! Files are hashed as git hashes them, so that a changed file counts before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde::Deserialize;

use super::areas::Area;
use crate::error::Error;
use crate::process::{cargo, output, program, root};
use crate::tools;

/// Files that are inputs of all areas, or their folders.
const COMMON: [&str; 14] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/",
    ".config/",
    "xtask/Cargo.toml",
    "xtask/src/test/",
    "xtask/src/tools.rs",
    "xtask/src/process.rs",
    "xtask/src/bare_metal.rs",
    "xtask/src/clients.rs",
    "xtask/src/contract.rs",
    "xtask/src/guest.rs",
    "xtask/src/ifma.rs",
    "xtask/src/instructions.rs",
];

/// The files of the repository and their packages.
#[derive(Debug)]
pub(super) struct Inputs {
    packages: BTreeMap<String, Package>,
    /// Path and hash of each file.
    files: BTreeMap<String, String>,
    /// Compiler and tools.
    versions: String,
}

#[derive(Debug)]
struct Package {
    /// The package's folder, with a trailing slash.
    folder: String,
    /// The package's dependencies in the workspace.
    dependencies: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Manifest>,
}

#[derive(Deserialize)]
struct Manifest {
    name: String,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    path: Option<String>,
}

impl Inputs {
    /// Reads all inputs.
    ///
    /// # Errors
    /// Cargo, git or the compiler can't be run, or its output has another form.
    pub(super) fn read() -> Result<Self, Error> {
        let metadata = output(&mut cargo(["metadata", "--format-version=1", "--no-deps"]))?;
        let metadata: Metadata = serde_json::from_slice(&metadata)
            .map_err(|error| Error::Inputs(format!("cargo metadata: {error}")))?;
        let root = root();
        let packages = metadata.packages.into_iter().map(|manifest| {
            let folder = Path::new(&manifest.manifest_path).parent();
            let folder = folder.and_then(|folder| folder.strip_prefix(&root).ok());
            let folder = format!("{}/", folder.unwrap_or_else(|| Path::new("")).display());
            let own = manifest.dependencies.into_iter();
            let own = own.filter(|dependency| dependency.path.is_some());
            let package = Package {
                folder,
                dependencies: own.map(|dependency| dependency.name).collect(),
            };
            (manifest.name, package)
        });
        let compiler = output(&mut program("rustc", ["-vV"]))?;
        let versions = String::from_utf8_lossy(&compiler).into_owned() + &tools::versions();
        Ok(Self {
            packages: packages.collect(),
            files: files()?,
            versions,
        })
    }

    /// Returns the names of all packages.
    #[cfg(test)]
    pub(super) fn packages(&self) -> BTreeSet<String> {
        self.packages.keys().cloned().collect()
    }

    /// Returns the hash of an area's inputs.
    ///
    /// # Errors
    /// Git can't be run.
    pub(super) fn of(&self, area: &Area) -> Result<String, Error> {
        let of_area = self.of_area(area).into_iter();
        let listed: Vec<String> = of_area
            .map(|path| format!("{} {path}\n", self.files[path]))
            .collect();
        hash(&(listed.concat() + &self.versions))
    }

    /// Returns the files that an area depends on.
    fn of_area(&self, area: &Area) -> Vec<&String> {
        let files = &self.files;
        if area.reads_all {
            return files.keys().collect();
        }
        let folders = self.folders(area);
        let is_in = |path: &str, folders: &BTreeSet<&str>| {
            folders.iter().any(|folder| path.starts_with(folder))
        };
        let every: BTreeSet<&str> = self.packages.values().map(|p| p.folder.as_str()).collect();
        let mut names = Names::default();
        for path in files.keys().filter(|path| is_in(path, &folders)) {
            // Files other than text name nothing.
            let bytes = std::fs::read(root().join(path)).unwrap_or_default();
            names.read(&String::from_utf8_lossy(&bytes));
        }
        let is_input = |path: &&String| {
            is_in(path, &folders)
                || COMMON.iter().any(|common| path.starts_with(common))
                || (!is_in(path, &every) && names.has(path))
        };
        files.keys().filter(is_input).collect()
    }

    /// Returns the folders of an area's packages and of their dependencies.
    fn folders(&self, area: &Area) -> BTreeSet<&str> {
        let mut open: Vec<&str> = area.packages.to_vec();
        let mut folders = BTreeSet::new();
        while let Some(name) = open.pop() {
            let Some(package) = self.packages.get(name) else {
                continue;
            };
            if folders.insert(package.folder.as_str()) {
                open.extend(package.dependencies.iter().map(String::as_str));
            }
        }
        folders
    }
}

/// Names in sources.
#[derive(Debug, Default)]
struct Names {
    /// Words of letters, digits, dots, hyphens and underscores.
    words: BTreeSet<String>,
    /// Words at the end of a path, or before a composed name.
    ends: BTreeSet<String>,
}

impl Names {
    fn read(&mut self, source: &str) {
        let is_apart = |c: char| !c.is_ascii_alphanumeric() && !"._-".contains(c);
        let mut place = 0;
        for word in source.split(is_apart) {
            place += word.len();
            let behind = source.get(place..).unwrap_or_default();
            if !word.is_empty() {
                self.words.insert(word.to_owned());
                if ["\"", "/\"", "/{"]
                    .iter()
                    .any(|end| behind.starts_with(end))
                {
                    self.ends.insert(word.to_owned());
                }
            }
            place += behind.chars().next().map_or(0, char::len_utf8);
        }
    }

    /// Returns whether a file may be named: by its name, or by the name of a folder above it.
    fn has(&self, path: &str) -> bool {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        self.words.contains(name) || folders.split('/').any(|folder| self.ends.contains(folder))
    }
}

/// Returns all files that git does not ignore, with their hashes.
fn files() -> Result<BTreeMap<String, String>, Error> {
    let list = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let listed = output(&mut program("git", list))?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let root = root();
    // A deleted file does not count.
    let paths = listed.lines().filter(|path| root.join(path).is_file());
    let paths: BTreeSet<&str> = paths.filter(|path| *path != super::record::PATH).collect();
    let joined: String = paths.iter().map(|path| format!("{path}\n")).collect();
    let hashes = piped(&["hash-object", "--stdin-paths"], &joined)?;
    let hashes = hashes.lines().map(str::to_owned);
    Ok(paths.into_iter().map(str::to_owned).zip(hashes).collect())
}

fn hash(text: &str) -> Result<String, Error> {
    Ok(piped(&["hash-object", "--stdin"], text)?.trim().to_owned())
}

/// Returns git's output for an input.
fn piped(arguments: &[&str], input: &str) -> Result<String, Error> {
    let mut command = program("git", arguments);
    let failed = |source| Error::Start {
        command: format!("git {}", arguments.join(" ")),
        source,
    };
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let pipe = child.stdin.take();
    let text = input.to_owned();
    // The pipes are small: git prints before it has read all input.
    let writer = std::thread::spawn(move || pipe.map(|mut pipe| pipe.write_all(text.as_bytes())));
    let said = child.wait_with_output().map_err(failed)?;
    let written = writer.join();
    if !said.status.success() || !matches!(written, Ok(Some(Ok(())))) {
        let arguments = arguments.join(" ");
        return Err(Error::Inputs(format!("`git {arguments}` failed")));
    }
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::super::areas::AREAS;
    use super::*;

    fn inputs_of(name: &str) -> Vec<String> {
        let inputs = Inputs::read().unwrap();
        let area = AREAS.iter().find(|area| area.name == name).unwrap();
        let of_area = inputs.of_area(area).into_iter();
        of_area.cloned().collect()
    }

    #[test]
    fn an_area_has_its_packages_and_what_they_need() {
        let kernels = inputs_of("kernels");
        for path in [
            "msm/src/lib.rs",
            "kernels/cpu/src/lib.rs",
            "Cargo.lock",
            ".config/nextest.toml",
        ] {
            assert!(kernels.iter().any(|file| file == path), "{path}");
        }
        for path in [
            "hdl/blocks/src/lib.rs",
            "pipeline/machine/vm/src/lib.rs",
            "docs/roadmap.md",
        ] {
            assert!(!kernels.iter().any(|file| file == path), "{path}");
        }
        // By dependencies, and by a name in a source.
        let hardware = inputs_of("hardware");
        assert!(hardware.iter().any(|file| file.starts_with("kernels/rtl/")));
        let recursion = inputs_of("recursion");
        for path in [
            "docs/determinism.md",
            "contracts/compiled.json",
            "kernels/cpu/src/lib.rs",
        ] {
            assert!(recursion.iter().any(|file| file == path), "{path}");
        }
    }

    #[test]
    fn sources_name_files_and_folders() {
        let mut names = Names::default();
        names.read(
            "read(\"../../docs/chips.md\"); open(\"../rtl\"); format!(\"examples/{name}.json\")",
        );
        for path in ["docs/chips.md", "kernels/rtl/a.v", "examples/small.json"] {
            assert!(names.has(path), "{path}");
        }
        for path in ["docs/plonk.md", "README.md", "kernels/other/a.v"] {
            assert!(!names.has(path), "{path}");
        }
    }

    #[test]
    fn a_hash_is_of_contents() {
        assert_eq!(
            hash("").unwrap(),
            "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
        );
        assert_ne!(hash("a").unwrap(), hash("b").unwrap());
    }
}
