//! A work folder, locked for this process: only files of its manifest are read, replaced or
//! removed.

use std::fs::{self, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zkfabric_files::{Place, StagedFile, UNFINISHED};

use super::fault::WorkError;
use super::manifest::{self, Manifest, Owner};
use super::subject::{Kind, Subject};

/// Names of files that an error lists.
const LISTED: usize = 3;

/// A folder for the files of one proof, locked for this process until the last copy of this value
/// is dropped.
#[derive(Debug, Clone)]
pub struct WorkFolder(Arc<LockedFolder>);

#[derive(Debug)]
struct LockedFolder {
    path: PathBuf,
    // Unlocked when its file is closed, also by the end of the process.
    manifest: Mutex<Manifest>,
}

impl PartialEq for WorkFolder {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for WorkFolder {}

impl WorkFolder {
    /// Locks a folder, which is created if it does not exist. `outputs` are files that the same run
    /// writes; some of them may lie in the folder, under names that the work does not use.
    ///
    /// # Errors
    /// [`WorkError::Busy`] while another process works in the folder; [`WorkError::OtherFiles`] and
    /// [`WorkError::Manifest`] for a folder with files that no run of this program left there,
    /// which stay as they are; [`WorkError::Reserved`] for an output under the name of a work file;
    /// [`WorkError::Io`].
    pub fn open(path: &Path, outputs: &[PathBuf]) -> Result<Self, WorkError> {
        fs::create_dir_all(path).map_err(io_error("make", path))?;
        let list = path.join(manifest::NAME);
        let mut options = OpenOptions::new();
        let options = options.read(true).append(true).create(true);
        let file = options.open(&list).map_err(io_error("open", &list))?;
        zkfabric_files::lock(&file).map_err(|error| match error {
            TryLockError::WouldBlock => WorkError::Busy {
                path: path.to_path_buf(),
            },
            TryLockError::Error(source) => io_error("lock", &list)(source),
        })?;
        let manifest = Manifest::read(file).map_err(io_error("read", &list))?;
        let mut manifest = manifest.ok_or_else(|| WorkError::Manifest { path: list.clone() })?;
        let is_new = manifest.is_new().map_err(io_error("read", &list))?;
        if let Err(error) = check(path, &manifest, outputs) {
            if is_new {
                // Made by this call; a failure leaves an empty file.
                let _ = fs::remove_file(&list);
            }
            return Err(error);
        }
        manifest.begin().map_err(io_error("write", &list))?;
        for name in manifest.names() {
            remove(&unfinished(path, name))?;
        }
        Ok(Self(Arc::new(LockedFolder {
            path: path.to_path_buf(),
            manifest: Mutex::new(manifest),
        })))
    }

    /// Returns the path of the folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Checks that the folder's files, if there are any, belong to a proof of this input
    /// ([`input_digest`](super::input_digest)).
    ///
    /// # Errors
    /// [`WorkError::OtherProof`].
    pub fn expect_input(&self, input: &[u8; 32]) -> Result<(), WorkError> {
        match self.manifest().owner() {
            Some(owner) if owner.input != *input => Err(self.other("input")),
            _ => Ok(()),
        }
    }

    /// Checks that the folder's files, if there are any, belong to this proof, and names the proof
    /// otherwise.
    pub(super) fn bind(&self, owner: Owner) -> Result<(), WorkError> {
        self.expect_input(&owner.input)?;
        let mut manifest = self.manifest();
        match manifest.owner() {
            Some(known) if known.key != owner.key => Err(self.other("program or reference string")),
            _ => manifest
                .set_owner(owner)
                .map_err(io_error("write", &self.0.path.join(manifest::NAME))),
        }
    }

    /// Returns the path of a file, if the manifest has it.
    pub(super) fn known(&self, name: &str) -> Option<PathBuf> {
        let known = self.manifest().names().contains(name);
        known.then(|| self.0.path.join(name))
    }

    /// Returns how many files of a kind there are.
    pub(super) fn count(&self, kind: Kind) -> usize {
        let manifest = self.manifest();
        let names = manifest.names().iter();
        let files = names.filter(|name| Subject::kind_of(name) == Some(kind));
        files.filter(|name| exists(&self.0.path.join(name))).count()
    }

    /// Writes a file, whole or not at all.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), WorkError> {
        let path = self.0.path.join(name);
        let beside = unfinished(&self.0.path, name);
        let mut manifest = self.manifest();
        if !manifest.names().contains(name) {
            // Somebody put it there since the folder was opened.
            if let Some(other) = [&path, &beside].into_iter().find(|path| exists(path)) {
                let names = other.file_name().unwrap_or_default().to_string_lossy();
                return Err(WorkError::OtherFiles {
                    path: self.0.path.clone(),
                    count: 1,
                    names: names.into_owned(),
                });
            }
            let list = self.0.path.join(manifest::NAME);
            manifest.add(name).map_err(io_error("write", &list))?;
        }
        drop(manifest);
        let staged = StagedFile::create_as(&path, beside);
        let written = staged.and_then(|staged| staged.finish(bytes));
        written.map_err(io_error("write", &path))
    }

    /// Removes the files of the manifest, whichever proof they belong to, and forgets them; the
    /// folder and the manifest stay.
    pub(super) fn clear(&self) -> Result<(), WorkError> {
        let mut manifest = self.manifest();
        for name in manifest.names() {
            remove(&self.0.path.join(name))?;
            remove(&unfinished(&self.0.path, name))?;
        }
        let list = self.0.path.join(manifest::NAME);
        manifest.reset().map_err(io_error("write", &list))
    }

    fn manifest(&self) -> MutexGuard<'_, Manifest> {
        let locked = self.0.manifest.lock();
        locked.unwrap_or_else(PoisonError::into_inner)
    }

    fn other(&self, what: &'static str) -> WorkError {
        let path = self.0.path.clone();
        WorkError::OtherProof { path, what }
    }
}

/// Checks that a folder has only files of its manifest and outputs of the same run.
fn check(folder: &Path, manifest: &Manifest, outputs: &[PathBuf]) -> Result<(), WorkError> {
    let canonical = fs::canonicalize(folder).map_err(io_error("read", folder))?;
    let mut inside = Vec::new();
    for output in outputs {
        let Some(place) = Place::of(output) else {
            continue;
        };
        let name = place.path().file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|_| place.path().parent() == Some(&canonical)) {
            let whole = name
                .strip_suffix(UNFINISHED)
                .and_then(|n| n.strip_suffix('.'));
            if name == manifest::NAME || manifest::is_work_file(whole.unwrap_or(name)) {
                let path = output.clone();
                return Err(WorkError::Reserved { path });
            }
            inside.push(name.to_owned());
        }
    }
    let mut others = Vec::new();
    for entry in fs::read_dir(folder).map_err(io_error("read", folder))? {
        let name = entry.map_err(io_error("read", folder))?.file_name();
        let name = name.to_string_lossy().into_owned();
        let is_known = name == manifest::NAME
            || is_of(manifest.names(), &name)
            || inside.iter().any(|output| is_output(output, &name));
        if !is_known {
            others.push(name);
        }
    }
    if others.is_empty() {
        return Ok(());
    }
    others.sort();
    let count = others.len();
    let mut names = others;
    if count > LISTED {
        names.truncate(LISTED);
        names.push("...".to_owned());
    }
    Err(WorkError::OtherFiles {
        path: folder.to_path_buf(),
        count,
        names: names.join(", "),
    })
}

/// Returns whether a name is that of a listed file, or of its unfinished form.
fn is_of(names: &std::collections::BTreeSet<String>, name: &str) -> bool {
    let whole = name
        .strip_suffix(UNFINISHED)
        .and_then(|n| n.strip_suffix('.'));
    names.contains(whole.unwrap_or(name))
}

/// Returns whether a name is that of an output, or of the unfinished form that a killed run left.
fn is_output(output: &str, name: &str) -> bool {
    let Some(rest) = name.strip_prefix(output) else {
        return false;
    };
    let process = rest
        .strip_prefix('.')
        .and_then(|rest| rest.strip_suffix(UNFINISHED));
    let process = process.and_then(|rest| rest.strip_suffix('.'));
    rest.is_empty()
        || process.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()))
}

fn unfinished(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.{UNFINISHED}"))
}

fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes a file that may be absent.
fn remove(path: &Path) -> Result<(), WorkError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(io_error("remove", path)(error)),
        _ => Ok(()),
    }
}

pub(super) fn io_error(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> WorkError {
    move |source| WorkError::Io {
        action,
        path: path.to_path_buf(),
        source,
    }
}
