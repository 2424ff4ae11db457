//! A sequencer with parts that a test controls.

use std::any::Any;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use alloy_primitives::Address;
use tempfile::TempDir;
use zkfabric_files::storage::{Folder, Storage, StorageFile};
use zkfabric_receipt::{Error, LocalSigner, Message, Signature, SignedHead, Signer};
use zkfabric_state::StateView;
use zkfabric_stf::host::Genesis;

use super::super::{Clock, DurableGroup, Observer, Sequencer, SequencerOptions, Standing, Started};
use crate::block::SealedBlock;
use crate::ledger::Ledger;
use crate::ledger::open::Storages;

/// A clock that stands until a test moves it.
#[derive(Debug)]
pub(super) struct Stopped(pub(super) AtomicU64);

impl Clock for Stopped {
    fn now_ms(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}

impl Stopped {
    /// Returns a clock at this second.
    pub(super) fn at(seconds: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(seconds * 1000)))
    }

    /// Puts the clock to a second.
    pub(super) fn set(&self, seconds: u64) {
        self.0.store(seconds * 1000, Ordering::SeqCst);
    }

    pub(super) fn forward(&self, by: Duration) {
        let by = u64::try_from(by.as_millis()).unwrap();
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

/// Returns options for small chains.
pub(crate) fn options() -> SequencerOptions {
    let mut options = SequencerOptions::default();
    options.ledger.log.realtime = None;
    options.ledger.log.segment_bytes = 4 << 20;
    options.ledger.executor.threads = 1;
    options.ledger.block_segment_bytes = 64 << 10;
    options.mini_block = Duration::from_millis(1);
    options
}

/// Key of the receipts.
pub(crate) fn signer() -> Arc<LocalSigner> {
    Arc::new(LocalSigner::new(&[0x42; 32]).unwrap())
}

/// A signer that fails from a moment on, and hears what was signed.
#[derive(Debug)]
pub(super) struct Tired {
    inner: Arc<LocalSigner>,
    pub(super) is_tired: AtomicBool,
    /// Whether it fails behind the first receipts.
    pub(super) tires_of_receipts: bool,
    /// Last group up to which the log is signed.
    pub(super) log: AtomicU64,
}

impl Tired {
    pub(super) fn new(tires_of_receipts: bool) -> Arc<Self> {
        Arc::new(Self {
            inner: signer(),
            is_tired: AtomicBool::new(false),
            tires_of_receipts,
            log: AtomicU64::new(0),
        })
    }
}

impl Signer for Tired {
    fn address(&self) -> Address {
        self.inner.address()
    }

    fn sign(&self, message: &Message) -> Result<Signature, Error> {
        match self.is_tired.load(Ordering::SeqCst) {
            false => self.inner.sign(message),
            true => Err(Error::Unsigned {
                reason: "the signer is tired".to_owned(),
            }),
        }
    }
}

impl Observer for Tired {
    fn started(&self, _: Standing) {}

    fn durable(&self, _: &Arc<DurableGroup>, _: StateView) {
        self.is_tired
            .fetch_or(self.tires_of_receipts, Ordering::SeqCst);
    }

    fn signed(&self, head: &SignedHead) {
        self.log.store(head.head.group, Ordering::SeqCst);
    }

    fn sealed(&self, _: &Arc<SealedBlock>) {}
}

/// A signer that waits while a test has the lock.
#[derive(Debug)]
pub(super) struct Slow {
    inner: Arc<LocalSigner>,
    pub(super) waits: Mutex<()>,
}

impl Default for Slow {
    fn default() -> Self {
        let (inner, waits) = (signer(), Mutex::default());
        Self { inner, waits }
    }
}

impl Signer for Slow {
    fn address(&self) -> Address {
        self.inner.address()
    }

    fn sign(&self, message: &Message) -> Result<Signature, Error> {
        // A test that fails leaves it poisoned.
        drop(self.waits.lock());
        self.inner.sign(message)
    }
}

/// What a disk does when it synchronises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Works,
    Waits,
    Fails,
}

/// A disk whose synchronisations a test controls.
#[derive(Debug)]
pub(super) struct Disk {
    folder: Folder,
    mood: Arc<(Mutex<Mood>, Condvar)>,
}

/// How a test controls a disk.
///
/// Dropping it lets the disk work, so that a test that fails does not wait for it.
#[derive(Debug)]
pub(super) struct Moods(Arc<(Mutex<Mood>, Condvar)>);

impl Moods {
    pub(super) fn set(&self, mood: Mood) {
        *self.0.0.lock().unwrap() = mood;
        self.0.1.notify_all();
    }
}

impl Drop for Moods {
    fn drop(&mut self) {
        let mut mood = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if *mood == Mood::Waits {
            *mood = Mood::Works;
        }
        drop(mood);
        self.0.1.notify_all();
    }
}

#[derive(Debug)]
struct DiskFile {
    file: Box<dyn StorageFile>,
    mood: Arc<(Mutex<Mood>, Condvar)>,
}

impl Storage for Disk {
    fn place(&self) -> &Path {
        self.folder.place()
    }

    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        self.folder.lock()
    }

    fn list(&self) -> io::Result<Vec<String>> {
        self.folder.list()
    }

    fn exists(&self, name: &str) -> io::Result<bool> {
        self.folder.exists(name)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        let (file, mood) = (self.folder.create(name)?, Arc::clone(&self.mood));
        Ok(Box::new(DiskFile { file, mood }))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        let (file, mood) = (self.folder.open(name)?, Arc::clone(&self.mood));
        Ok(Box::new(DiskFile { file, mood }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.folder.rename(from, to)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.folder.remove(name)
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.folder.sync_folder()
    }
}

impl StorageFile for DiskFile {
    fn length(&self) -> io::Result<u64> {
        self.file.length()
    }

    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
        self.file.read_at(bytes, offset)
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        self.file.write_at(bytes, offset)
    }

    fn cut(&self, length: u64) -> io::Result<()> {
        self.file.cut(length)
    }

    fn sync(&self) -> io::Result<()> {
        let (mood, changed) = &*self.mood;
        let mood = changed.wait_while(mood.lock().unwrap(), |mood| *mood == Mood::Waits);
        match *mood.unwrap() {
            Mood::Fails => Err(io::Error::other("the disk fails")),
            Mood::Works | Mood::Waits => self.file.sync(),
        }
    }
}

/// Starts a sequencer whose log is on a disk that the test controls.
pub(super) fn start_on_disk(
    folder: &Path,
    genesis: &Genesis,
    options: SequencerOptions,
) -> (Sequencer, Started, Moods) {
    start_with(folder, "log", genesis, options)
}

/// Starts a sequencer with one of its folders, `log` or `blocks`, on a disk that the test controls.
pub(super) fn start_with(
    folder: &Path,
    name: &str,
    genesis: &Genesis,
    options: SequencerOptions,
) -> (Sequencer, Started, Moods) {
    let mood = Arc::new((Mutex::new(Mood::Works), Condvar::new()));
    let disk = Disk {
        folder: Folder::new(&folder.join(name)).unwrap(),
        mood: Arc::clone(&mood),
    };
    let mut storages = Storages::of(folder).unwrap();
    let place = match name {
        "blocks" => &mut storages.blocks,
        _ => &mut storages.log,
    };
    *place = Arc::new(disk);
    let ledger = Ledger::open_on(folder, &storages, genesis, &options.ledger).unwrap();
    let started = Sequencer::over(ledger, genesis.chain_id, options, signer());
    let (sequencer, started) = started.unwrap();
    (sequencer, started, Moods(mood))
}

/// Starts a sequencer in a folder.
pub(crate) fn start(
    folder: &TempDir,
    genesis: &Genesis,
    options: SequencerOptions,
) -> (Sequencer, Started) {
    Sequencer::start(folder.path(), genesis, options, signer()).unwrap()
}

/// Waits until a condition holds.
pub(crate) fn until(mut holds: impl FnMut() -> bool) {
    for _ in 0..10_000 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("it does not come");
}
