//! What a folder turns out to be when it is opened.
//!
//! The folder holds the library's folder, and while the library opens it a file with the number of
//! attempts: a library that ends the process on damaged files does so a few times at most.

use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use fjall::{Database, Keyspace, KeyspaceCreateOptions};

use super::check::{self, Check};
use super::error::StoreError;
use super::mark::{self, Marks};
use super::rows::{Content, FORMAT, MARKER, Marker, Position, VERSION};
use super::{Kept, Keyspaces, Kind, Reader, Store, history, library};

/// The library's folder.
const LIBRARY: &str = "fjall";
/// The library's locked file.
const LOCK: &str = "lock";
/// File with the number of openings that have not ended.
const ATTEMPTS: &str = "opening";
/// Folder of an import's files.
const IMPORT: &str = "import";
/// Openings that may end the process before the store is given up. Not one: processes are killed
/// while they open their stores, too.
const MOST_ATTEMPTS: u8 = 5;
/// Bytes of full journals at which all keyspaces write their tables. Some have few rows, but each
/// has the marker of each commit, so that a journal lives until the last of them has.
const JOURNAL_BYTES: u64 = 64 << 20;

/// Settings of a store.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// Memory for blocks of tables, in bytes.
    pub cache_bytes: u64,
    /// Bytes of changes that each keyspace keeps in memory before it writes a table; up to five
    /// times as many wait while the disk is slow.
    pub write_bytes: u64,
    /// Threads that write and merge tables.
    pub threads: usize,
    /// What is compared with its checksums before the store is opened.
    pub check: Check,
    /// How many blocks' states are kept as a history: by default as many as before.
    pub history: Option<Kept>,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self {
            cache_bytes: 256 << 20,
            write_bytes: 16 << 20,
            threads: 2,
            check: Check::Quick,
            history: None,
        }
    }
}

/// What a folder turned out to be.
#[derive(Debug)]
pub enum Opening {
    /// The store has the state after a group of the log.
    Opened {
        /// The store.
        store: Store,
        /// The group.
        position: Position,
    },
    /// The store has no state yet.
    Empty {
        /// The store.
        store: Store,
    },
    /// The content cannot be used: call [`Store::remove`], open again, then import a snapshot and
    /// apply the log's groups.
    Rebuild {
        /// What was found.
        reason: Rebuild,
    },
}

/// Why a store has to be made again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rebuild {
    /// Files that are not as they were written.
    #[error("the store's files are damaged: {0}")]
    Files(String),
    /// The library refuses to open the files, or panics.
    #[error("{0}")]
    Refused(String),
    /// Earlier openings have ended their processes.
    #[error("{0} earlier openings of the store have not ended")]
    Attempts(u8),
    /// Commits are missing in a part of the content.
    #[error("a part of the store is missing: {0}")]
    Incomplete(String),
    /// An earlier process has met damage in the content.
    #[error("an earlier process has met damage in the store: {0}")]
    Met(String),
    /// The trie's nodes cannot be used.
    #[error("{0}")]
    Trie(String),
    /// The import of a snapshot did not end.
    #[error("the import of a snapshot into the store has not ended")]
    Importing,
    /// Content of another version.
    #[error("the store has format {got:?}, expected {expected}")]
    Format {
        /// The format of this version.
        expected: u8,
        /// Bytes of the store's format.
        got: Vec<u8>,
    },
    /// The log does not have the store's group: the store is ahead of it, or too old.
    #[error("the store is at group {group}, which the log does not have")]
    NotInLog {
        /// The store's group.
        group: u64,
    },
    /// The log has another history.
    #[error(
        "the store has running hash {} at group {group}, the log has {}",
        alloy_primitives::hex::encode(got),
        alloy_primitives::hex::encode(expected)
    )]
    OtherLog {
        /// The store's group.
        group: u64,
        /// The log's running hash.
        expected: [u8; 32],
        /// The store's running hash.
        got: [u8; 32],
    },
}

/// Why there is no store.
enum Failure {
    Rebuild(Rebuild),
    Store(StoreError),
}

impl From<Rebuild> for Failure {
    fn from(reason: Rebuild) -> Self {
        Self::Rebuild(reason)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged { .. } => Self::Rebuild(Rebuild::Refused(error.to_string())),
            error => Self::Store(error),
        }
    }
}

impl Store {
    /// Opens the store in a folder, or creates it. `log` returns the log's running hash after a
    /// group; `None` if the log cannot go on from there.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another process has the store; another [`StoreError`] if the
    /// system refuses. Damage is no error, but [`Opening::Rebuild`].
    pub fn open(
        folder: &Path,
        options: &StoreOptions,
        log: &dyn Fn(u64) -> Option<[u8; 32]>,
    ) -> Result<Opening, StoreError> {
        match open(folder, options, log) {
            Ok(opening) => Ok(opening),
            Err(Failure::Rebuild(reason)) => Ok(Opening::Rebuild { reason }),
            Err(Failure::Store(error)) => Err(error),
        }
    }

    /// Returns the folder of an import's files, which goes with the store's.
    pub(crate) fn import_folder(&self) -> PathBuf {
        self.marks.folder().join(IMPORT)
    }

    /// Removes a store's files, so that it can be made again.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another process has the store; another [`StoreError`] if the
    /// system refuses.
    pub fn remove(folder: &Path) -> Result<(), StoreError> {
        let library = folder.join(LIBRARY);
        let _lock = lock(folder, &library)?;
        for result in [
            std::fs::remove_dir_all(&library),
            std::fs::remove_dir_all(folder.join(IMPORT)),
            std::fs::remove_file(folder.join(ATTEMPTS)),
        ] {
            match result {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(StoreError::file("remove", folder, error));
                }
                _ => {}
            }
        }
        mark::clear(folder).map_err(|error| StoreError::file("remove", folder, error))
    }
}

fn open(
    folder: &Path,
    options: &StoreOptions,
    log: &dyn Fn(u64) -> Option<[u8; 32]>,
) -> Result<Opening, Failure> {
    let library = folder.join(LIBRARY);
    let told = |error| StoreError::file("read", &library, error);
    std::fs::create_dir_all(&library)
        .map_err(|error| StoreError::file("create", &library, error))?;
    let guard = lock(folder, &library)?;
    if let Some(reason) = mark::damage(folder).map_err(told)? {
        return Err(Rebuild::Met(reason).into());
    }
    if library.join(check::VERSION).try_exists().map_err(told)? {
        let is_suspect = mark::is_suspect(folder).map_err(told)?;
        let how = if is_suspect {
            Check::Whole
        } else {
            options.check
        };
        let checked = check::check(&library, how);
        checked
            .or_else(|error| match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(Err(error.to_string())),
                _ => Err(told(error)),
            })?
            .map_err(Rebuild::Files)?;
        if is_suspect {
            mark::acquit(folder).map_err(told)?;
        }
    } else if let Some(entry) = std::fs::read_dir(&library).map_err(told)?.next() {
        let name = entry.map_err(told)?.file_name();
        let name = name.display();
        return Err(Rebuild::Files(format!("there is {name} without a version")).into());
    }
    let attempts = Attempts::begin(folder)?;
    // The library takes the lock itself.
    drop(guard);
    let opened = connect(folder, &library, options);
    attempts.end()?;
    let (database, mut keyspaces) = opened?;
    let marks = Arc::new(Marks::new(folder));
    let reader = Reader::new(keyspaces.clone(), database.snapshot(), Arc::clone(&marks));
    let marker = compare(&reader)?;
    drop(reader);
    let make = || keyspace(&database, options, Kind::History);
    let (history, is_told) = history::open(
        &database,
        &mut keyspaces,
        &marks,
        &marker,
        options.history,
        &make,
    )?;
    let store = Store {
        marker: Mutex::new(marker),
        marks,
        history,
        keyspaces,
        database,
    };
    if marker.commit == 0 || !is_told {
        begin(&store, marker.commit == 0)?;
    }
    match marker.content {
        Content::Empty => Ok(Opening::Empty { store }),
        Content::Importing => Err(Rebuild::Importing.into()),
        Content::At(position) => {
            follows(position, log)?;
            Ok(Opening::Opened { store, position })
        }
        Content::Between(position, until) => {
            follows(position, log)?;
            follows(until, log)?;
            Ok(Opening::Opened { store, position })
        }
    }
}

/// Takes the lock of the library's folder, if it has one.
fn lock(folder: &Path, library: &Path) -> Result<Option<File>, StoreError> {
    let path = library.join(LOCK);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::file("open", &path, error)),
    };
    match zkfabric_files::lock(&file) {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => {
            let folder = folder.to_owned();
            Err(StoreError::Locked { folder })
        }
        Err(TryLockError::Error(error)) => Err(StoreError::file("lock", &path, error)),
    }
}

/// The number of openings that have not ended, in a file.
struct Attempts<'a> {
    folder: &'a Path,
}

impl<'a> Attempts<'a> {
    fn begin(folder: &'a Path) -> Result<Self, Failure> {
        let path = folder.join(ATTEMPTS);
        let before = match std::fs::read(&path) {
            Ok(bytes) => bytes.len() as u8,
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(StoreError::file("read", &path, error).into()),
        };
        if before >= MOST_ATTEMPTS {
            return Err(Rebuild::Attempts(before).into());
        }
        // One byte per attempt.
        std::fs::write(&path, vec![b'.'; usize::from(before) + 1])
            .map_err(|error| StoreError::file("write", &path, error))?;
        Ok(Self { folder })
    }

    fn end(self) -> Result<(), StoreError> {
        let path = self.folder.join(ATTEMPTS);
        std::fs::remove_file(&path).map_err(|error| StoreError::file("remove", &path, error))
    }
}

/// Lets the library open its folder.
fn connect(
    folder: &Path,
    library: &Path,
    options: &StoreOptions,
) -> Result<(Database, Keyspaces), StoreError> {
    let opened = library::call("open", || {
        let builder = Database::builder(library)
            .cache_size(options.cache_bytes)
            .max_journaling_size(JOURNAL_BYTES)
            .worker_threads(options.threads.max(1));
        match builder.open() {
            Err(fjall::Error::Locked) => Ok(None),
            opened => opened.map(Some),
        }
    })?;
    let Some(database) = opened else {
        let folder = folder.to_owned();
        return Err(StoreError::Locked { folder });
    };
    match keyspaces(&database, options) {
        Ok(keyspaces) => Ok((database, keyspaces)),
        Err(error) => {
            // A panic has left locks behind at which its destructor panics, too.
            let _ = library::call("close", || {
                drop(database);
                Ok(())
            });
            Err(error)
        }
    }
}

/// Opens a keyspace, or creates it.
fn keyspace(
    database: &Database,
    options: &StoreOptions,
    kind: Kind,
) -> Result<Keyspace, StoreError> {
    library::call("open", || {
        let options = || KeyspaceCreateOptions::default().max_memtable_size(options.write_bytes);
        database.keyspace(kind.name(), options)
    })
}

/// Opens all keyspaces, and creates those that are missing. A history that is not wanted is
/// removed.
fn keyspaces(database: &Database, options: &StoreOptions) -> Result<Keyspaces, StoreError> {
    let open = |kind: Kind| keyspace(database, options, kind);
    let exists = database.keyspace_exists(Kind::History.name());
    let history = match options.history {
        Some(Kept::None) if exists => {
            let history = open(Kind::History)?;
            library::call("remove the history", || database.delete_keyspace(history))?;
            None
        }
        Some(Kept::None) => None,
        None if !exists => None,
        _ => Some(open(Kind::History)?),
    };
    Ok(Keyspaces {
        accounts: open(Kind::Accounts)?,
        slots: open(Kind::Slots)?,
        codes: open(Kind::Codes)?,
        nodes: open(Kind::Nodes)?,
        blocks: open(Kind::Blocks)?,
        meta: open(Kind::Meta)?,
        history,
    })
}

/// Compares the markers of all keyspaces, and the format.
fn compare(reader: &Reader) -> Result<Marker, Failure> {
    let operation = "read its markers";
    let mut found: Option<(Kind, Option<Marker>)> = None;
    for kind in Kind::ALL {
        if kind == Kind::History {
            // Without it, the state is whole.
            continue;
        }
        let row = reader.get(kind, &MARKER, operation)?;
        let marker = row.map(|row| Marker::decode(&row)).transpose();
        let marker = marker.map_err(|wrong| StoreError::damaged(operation, &wrong))?;
        let Some((first, expected)) = found else {
            found = Some((kind, marker));
            continue;
        };
        if marker != expected {
            let commit = |marker: Option<Marker>| {
                let told = |marker: Marker| format!("commit {}", marker.commit);
                marker.map_or_else(|| "no commit".to_owned(), told)
            };
            let (first, name) = (first.name(), kind.name());
            let (expected, got) = (commit(expected), commit(marker));
            let what = format!("{first} are at {expected}, {name} at {got}");
            return Err(Rebuild::Incomplete(what).into());
        }
    }
    let format = reader.get(Kind::Meta, &FORMAT, "read its format")?;
    let Some((_, Some(marker))) = found else {
        // Just created, or killed while it was: nothing may stand in it.
        let has_rows = reader.accounts().next().is_some()
            || reader.slots(None).next().is_some()
            || reader.codes().next().is_some()
            || reader.nodes(&[]).next().is_some();
        if has_rows || format.is_some() {
            let what = "there are rows, and no commit".to_owned();
            return Err(Rebuild::Incomplete(what).into());
        }
        return Ok(Marker {
            commit: 0,
            content: Content::Empty,
        });
    };
    let got = format.map(|row| row.to_vec()).unwrap_or_default();
    if got != [VERSION] {
        return Err(Rebuild::Format {
            expected: VERSION,
            got,
        }
        .into());
    }
    Ok(marker)
}

/// Writes the format into a new store, and how much of the history is kept.
fn begin(store: &Store, is_new: bool) -> Result<(), StoreError> {
    let mut batch = store.batch();
    if is_new {
        batch.format();
    }
    if let Some(history) = &store.history {
        batch.head(history);
    }
    batch.commit_in_place()
}

/// Compares a position with the log.
fn follows(position: Position, log: &dyn Fn(u64) -> Option<[u8; 32]>) -> Result<(), Rebuild> {
    let Position { group, hash: got } = position;
    match log(group) {
        None => Err(Rebuild::NotInLog { group }),
        Some(expected) if expected != got => Err(Rebuild::OtherLog {
            group,
            expected,
            got,
        }),
        Some(_) => Ok(()),
    }
}
