//! For tests: a disk in memory that loses, tears and zeroes what was not synchronised, and that
//! fails when it is told to; and processes that are killed ([`Child`]), which leave a real disk.
//!
//! A test gives [`Disk::storage`] to what it tests, ends the process after a number of operations
//! ([`Disk::end_after`]) or lets one fail ([`Disk::fail`]), and goes on with the disk that the next
//! process finds ([`Disk::after`]).

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a disk of tests, which fail by panicking"
)]

mod child;

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use fastrand::Rng;
use thread_priority::{ThreadSchedulePolicy, thread_schedule_policy};

use zkfabric_files::storage::{Storage, StorageFile};

pub use child::{Child, say};

/// Bytes that a disk writes at once.
const PAGE_BYTES: usize = 4096;

/// An operation that can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// A file is created.
    Create,
    /// Bytes are written.
    Write,
    /// A file is made durable.
    Sync,
    /// A file is renamed.
    Rename,
    /// Names are made durable.
    SyncFolder,
}

/// A failure of the operation's call of this number, counted from zero.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// The operation.
    pub operation: Operation,
    /// Number of the call.
    pub call: u64,
    /// Whether later calls fail as well.
    pub is_lasting: bool,
    /// The error; a write without an error takes no byte.
    pub kind: Option<io::ErrorKind>,
}

/// What ends the process.
#[derive(Debug, Clone, Copy)]
pub enum End {
    /// The system goes on: everything written is there.
    Kill,
    /// What was not synchronised is there or not, page by page.
    Power,
}

#[derive(Debug, Default, Clone)]
struct Content {
    /// What the system returns.
    cached: Vec<u8>,
    /// What the disk has.
    durable: Vec<u8>,
    /// Pages that the system knows to differ.
    dirty: BTreeSet<usize>,
}

impl Content {
    /// Returns what is there after a power loss.
    fn after_power_loss(&self, rng: &mut Rng) -> Vec<u8> {
        let longer = rng.bool();
        let length = if longer {
            self.cached.len()
        } else {
            self.durable.len()
        };
        let mut bytes = self.durable.clone();
        bytes.resize(self.cached.len().max(length), 0);
        for page in &self.dirty {
            let begin = page * PAGE_BYTES;
            let end = self.cached.len().min(begin + PAGE_BYTES);
            if begin >= end {
                continue;
            }
            match rng.u8(..4) {
                0 => {}
                1 => bytes[begin..end].copy_from_slice(&self.cached[begin..end]),
                2 => bytes[begin..end].fill(0),
                _ => {
                    let torn = rng.usize(begin..end);
                    bytes[begin..torn].copy_from_slice(&self.cached[begin..torn]);
                }
            }
        }
        bytes.truncate(length);
        bytes
    }
}

#[derive(Debug, Default, Clone)]
struct State {
    files: Vec<Content>,
    names: BTreeMap<String, usize>,
    /// The names on the disk, and those after each change since.
    durable_names: Vec<BTreeMap<String, usize>>,
    is_locked: bool,
    /// Operations until the process ends; `None` for no end.
    left: Option<u64>,
    steps: u64,
    calls: BTreeMap<&'static str, u64>,
    fault: Option<Fault>,
    /// Most bytes of a write.
    most: Option<usize>,
    /// Whether a thread with a realtime priority has created a file.
    is_urgent: bool,
    /// What happens after the next look for a name.
    after_look: Option<fn(&Disk)>,
    /// Most bytes of a write that has more than zeros.
    largest: usize,
    /// Names of the threads that have prepared a segment.
    makers: Vec<String>,
}

impl State {
    /// Counts an operation.
    fn step(&mut self) -> io::Result<()> {
        self.steps += 1;
        match &mut self.left {
            Some(0) => Err(io::Error::other("the process has ended")),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Counts a call that can fail; returns the fault if this is the one.
    fn call(&mut self, operation: Operation) -> io::Result<Option<Fault>> {
        self.step()?;
        let name = match operation {
            Operation::Create => "create",
            Operation::Write => "write",
            Operation::Sync => "sync",
            Operation::Rename => "rename",
            Operation::SyncFolder => "sync folder",
        };
        let calls = self.calls.entry(name).or_default();
        let call = *calls;
        *calls += 1;
        let fault = self.fault.filter(|f| {
            let is_hit = f.call == call || f.is_lasting && f.call < call;
            f.operation == operation && is_hit
        });
        match fault {
            Some(Fault {
                kind: Some(kind), ..
            }) if operation != Operation::Sync => Err(kind.into()),
            other => Ok(other),
        }
    }

    fn find(&self, name: &str) -> io::Result<usize> {
        let file = self.names.get(name).copied();
        file.ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn renamed(&mut self) {
        self.durable_names.push(self.names.clone());
    }
}

/// The disk; clones are the same disk.
#[derive(Debug, Clone)]
pub struct Disk(Arc<Mutex<State>>);

impl Default for Disk {
    fn default() -> Self {
        let mut state = State::default();
        state.renamed();
        Self(Arc::new(Mutex::new(state)))
    }
}

impl Disk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Returns the disk as a folder.
    #[must_use]
    pub fn storage(&self) -> Arc<dyn Storage> {
        Arc::new(self.clone())
    }

    /// Ends the process at the operation after this many.
    pub fn end_after(&self, steps: u64) {
        self.state().left = Some(steps);
    }

    /// Returns the number of operations so far.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.state().steps
    }

    /// Returns the number of calls of an operation.
    #[must_use]
    pub fn calls(&self, operation: &'static str) -> u64 {
        self.state().calls.get(operation).copied().unwrap_or(0)
    }

    /// Lets an operation fail.
    pub fn fail(&self, fault: Fault) {
        self.state().fault = Some(fault);
    }

    /// Returns whether a thread with a realtime priority has prepared a segment.
    pub fn is_urgent(&self) -> bool {
        self.state().is_urgent
    }

    /// Does something after the next look for a name, in another writer's stead.
    pub fn after_look(&self, action: fn(&Self)) {
        self.state().after_look = Some(action);
    }

    /// Does something while every operation on the disk waits.
    pub fn held<T>(&self, action: impl FnOnce() -> T) -> T {
        let _state = self.state();
        action()
    }

    /// Returns the most bytes of a write that has more than zeros.
    pub fn largest(&self) -> usize {
        self.state().largest
    }

    /// Returns the names of the threads that have prepared a segment.
    pub fn makers(&self) -> Vec<String> {
        self.state().makers.clone()
    }

    /// Takes this many bytes of a write at most.
    pub fn shorten(&self, most: usize) {
        self.state().most = Some(most);
    }

    /// Returns the disk as the next process finds it.
    pub fn after(&self, end: End, rng: &mut Rng) -> Self {
        let old = self.state();
        let mut names = old.names.clone();
        let mut files = old.files.clone();
        match end {
            // What the system holds stays unsynchronised.
            End::Kill => {
                let next = State {
                    files,
                    names,
                    durable_names: old.durable_names.clone(),
                    ..State::default()
                };
                return Self(Arc::new(Mutex::new(next)));
            }
            End::Power => {
                for file in &mut files {
                    let bytes = file.after_power_loss(rng);
                    *file = Content {
                        cached: bytes.clone(),
                        durable: bytes,
                        dirty: BTreeSet::new(),
                    };
                }
                let kept = rng.usize(..old.durable_names.len());
                names.clone_from(&old.durable_names[kept]);
            }
        }
        let next = State {
            files,
            durable_names: vec![names.clone()],
            names,
            ..State::default()
        };
        Self(Arc::new(Mutex::new(next)))
    }

    /// Returns the content of a file as the system has it.
    ///
    /// # Panics
    /// There is no such file.
    pub fn content(&self, name: &str) -> Vec<u8> {
        let state = self.state();
        state.files[state.find(name).unwrap()].cached.clone()
    }

    /// Changes a file behind the system's back.
    ///
    /// # Panics
    /// There is no such file.
    pub fn edit(&self, name: &str, edit: impl FnOnce(&mut Vec<u8>)) {
        let mut state = self.state();
        let file = state.find(name).unwrap();
        let content = &mut state.files[file];
        edit(&mut content.cached);
        content.durable = content.cached.clone();
    }

    /// Unlocks the folder for a second writer.
    pub fn break_lock(&self) {
        self.state().is_locked = false;
    }
}

/// Unlocks the disk when the process lets go.
struct Lock(Disk);

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.break_lock();
    }
}

#[derive(Debug)]
struct File {
    disk: Disk,
    file: usize,
}

impl Storage for Disk {
    fn place(&self) -> &Path {
        Path::new("disk")
    }

    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        let mut state = self.state();
        if std::mem::replace(&mut state.is_locked, true) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        drop(state);
        Ok(Box::new(Lock(self.clone())))
    }

    fn list(&self) -> io::Result<Vec<String>> {
        self.state().step()?;
        Ok(self.state().names.keys().cloned().collect())
    }

    fn exists(&self, name: &str) -> io::Result<bool> {
        let mut state = self.state();
        state.step()?;
        let exists = state.names.contains_key(name);
        let action = state.after_look.take();
        drop(state);
        if let Some(action) = action {
            action(self);
        }
        Ok(exists)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        let mut state = self.state();
        let policy = thread_schedule_policy().unwrap();
        state.is_urgent |=
            matches!(policy, ThreadSchedulePolicy::Realtime(_)) && name.starts_with("spare");
        if name.starts_with("spare") {
            let thread = std::thread::current();
            state.makers.push(thread.name().unwrap_or_default().into());
        }
        state.call(Operation::Create)?;
        if state.names.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = state.files.len();
        state.files.push(Content::default());
        state.names.insert(name.to_owned(), file);
        state.renamed();
        let disk = self.clone();
        Ok(Box::new(File { disk, file }))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        self.state().step()?;
        let file = self.state().find(name)?;
        let disk = self.clone();
        Ok(Box::new(File { disk, file }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state();
        state.call(Operation::Rename)?;
        let file = state.find(from)?;
        state.names.remove(from);
        state.names.insert(to.to_owned(), file);
        state.renamed();
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        state.find(name)?;
        state.names.remove(name);
        state.renamed();
        Ok(())
    }

    fn sync_folder(&self) -> io::Result<()> {
        let mut state = self.state();
        state.call(Operation::SyncFolder)?;
        state.durable_names = vec![state.names.clone()];
        Ok(())
    }
}

impl StorageFile for File {
    fn length(&self) -> io::Result<u64> {
        Ok(self.disk.state().files[self.file].cached.len() as u64)
    }

    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
        let state = self.disk.state();
        let content = &state.files[self.file].cached;
        let begin = content.len().min(offset as usize);
        let length = bytes.len().min(content.len() - begin);
        bytes[..length].copy_from_slice(&content[begin..begin + length]);
        Ok(length)
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let mut state = self.disk.state();
        let ended = state.call(Operation::Write);
        let length = match &ended {
            Ok(Some(_)) => return Ok(0),
            Ok(None) => bytes.len().min(state.most.unwrap_or(usize::MAX)),
            // A part of what the process was writing when it ended.
            Err(_) if state.left.is_some() => bytes.len() / 2,
            Err(_) => 0,
        };
        if bytes.iter().any(|byte| *byte != 0) {
            state.largest = state.largest.max(bytes.len());
        }
        let begin = offset as usize;
        let content = &mut state.files[self.file];
        let end = begin + length;
        content.cached.resize(content.cached.len().max(end), 0);
        content.cached[begin..end].copy_from_slice(&bytes[..length]);
        if length > 0 {
            content
                .dirty
                .extend(begin / PAGE_BYTES..=(end - 1) / PAGE_BYTES);
        }
        ended.map(|_| length)
    }

    fn cut(&self, length: u64) -> io::Result<()> {
        let mut state = self.disk.state();
        state.step()?;
        state.files[self.file].cached.truncate(length as usize);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.disk.state();
        let fault = state.call(Operation::Sync)?;
        let content = &mut state.files[self.file];
        let dirty = std::mem::take(&mut content.dirty);
        if let Some(kind) = fault.and_then(|fault| fault.kind) {
            // As Linux does: the pages are clean now, and not on the disk.
            return Err(kind.into());
        }
        content.durable.resize(content.cached.len(), 0);
        for page in dirty {
            let begin = page * PAGE_BYTES;
            let end = content.cached.len().min(begin + PAGE_BYTES);
            if begin < end {
                content.durable[begin..end].copy_from_slice(&content.cached[begin..end]);
            }
        }
        Ok(())
    }
}
