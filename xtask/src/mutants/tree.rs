//! A copy of the working tree.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use super::error::MutantError;
use super::table::Mutant;
use crate::process::{output, program, root};

/// Sources of the tests.
const SOURCES: [&str; 13] = [
    ".cargo",
    ".config",
    "Cargo.lock",
    "Cargo.toml",
    "clippy.toml",
    "contracts",
    // The tables that are compared with searches for second witnesses.
    "docs/determinism.md",
    "hdl",
    "host",
    "kernels",
    "msm",
    "ntt",
    "pipeline",
];

/// The folder of the contracts, and the file in it that contains the tests' code.
pub(super) const CONTRACTS: &str = "contracts";
const COMPILED: &str = "compiled.json";

/// The copy.
#[derive(Debug)]
pub(super) struct Tree {
    root: PathBuf,
    digest: u64,
}

impl Tree {
    /// Updates the copy in `to`: tracked files and files that git does not ignore. Unchanged files
    /// stay untouched, so that they are not rebuilt.
    pub(super) fn copy(to: &Path) -> Result<Self, MutantError> {
        let arguments = [
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ];
        let listed = output(&mut program("git", arguments))?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let mut hasher = DefaultHasher::new();
        let mut names = BTreeSet::new();
        for name in listed.split('\0').filter(|name| !name.is_empty()) {
            let path = root().join(name);
            // A file that is deleted, but still in git's index.
            if !path.is_file() {
                continue;
            }
            let contents = read(&path)?;
            if SOURCES
                .iter()
                .any(|source| Path::new(name).starts_with(source))
            {
                (name, &contents).hash(&mut hasher);
            }
            write_changed(&to.join(name), &contents)?;
            names.insert(PathBuf::from(name));
        }
        remove_others(to, to, &names)?;
        Ok(Self {
            root: to.to_path_buf(),
            digest: hasher.finish(),
        })
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the hash of the relevant files' contents.
    pub(super) const fn digest(&self) -> u64 {
        self.digest
    }

    /// Applies a mutation.
    pub(super) fn mutate(&self, mutant: &Mutant) -> Result<(), MutantError> {
        let mutated = mutant.apply(&root())?;
        write_changed(&self.root.join(mutant.file), mutated.as_bytes())
    }

    /// Reverts a mutation and its generated files.
    pub(super) fn restore(&self, mutant: &Mutant) -> Result<(), MutantError> {
        self.restore_file(Path::new(mutant.file))?;
        if !mutant.is_contract() {
            return Ok(());
        }
        self.restore_file(&Path::new(CONTRACTS).join(COMPILED))?;
        let generated = Path::new(CONTRACTS).join("generated");
        let folder = root().join(&generated);
        for entry in std::fs::read_dir(&folder).map_err(file(&folder))? {
            let name = entry.map_err(file(&folder))?.file_name();
            self.restore_file(&generated.join(name))?;
        }
        Ok(())
    }

    fn restore_file(&self, name: &Path) -> Result<(), MutantError> {
        write_changed(&self.root.join(name), &read(&root().join(name))?)
    }

    /// Replaces the contracts' compiler output.
    pub(super) fn write_compiled(&self, output: &[u8]) -> Result<(), MutantError> {
        write_changed(&self.contracts().join(COMPILED), output)
    }

    /// Returns the folder of the contracts.
    pub(super) fn contracts(&self) -> PathBuf {
        self.root.join(CONTRACTS)
    }
}

fn file(path: &Path) -> impl Fn(std::io::Error) -> MutantError {
    let path = path.to_path_buf();
    move |source| MutantError::File {
        path: path.clone(),
        source,
    }
}

fn read(path: &Path) -> Result<Vec<u8>, MutantError> {
    std::fs::read(path).map_err(file(path))
}

fn write_changed(path: &Path, contents: &[u8]) -> Result<(), MutantError> {
    if std::fs::read(path).is_ok_and(|old| old == contents) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(file(folder))?;
    }
    std::fs::write(path, contents).map_err(file(path))
}

/// Removes files below `folder` that are no longer in the tree.
fn remove_others(root: &Path, folder: &Path, names: &BTreeSet<PathBuf>) -> Result<(), MutantError> {
    for entry in std::fs::read_dir(folder).map_err(file(folder))? {
        let path = entry.map_err(file(folder))?.path();
        if path.is_dir() {
            remove_others(root, &path, names)?;
        } else if path
            .strip_prefix(root)
            .is_ok_and(|name| !names.contains(name))
        {
            std::fs::remove_file(&path).map_err(file(&path))?;
        }
    }
    Ok(())
}
