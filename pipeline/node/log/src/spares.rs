//! Prepared files: written with zeros before a segment begins, so that a synchronisation of frames
//! has no new extents to make durable.
//!
//! The disk gets the zeros in slices with pauses: the synchronisation of a whole file at once would
//! keep that of the frames, for which answers wait, for tens of milliseconds.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SendError, Sender, channel};
use std::time::Duration;

use crate::error::Error;
use crate::file;
use crate::priority;
use crate::segments::spare;
use crate::storage::{Storage, StorageFile};

/// Bytes of zeros that are written at once.
const SLICE: u64 = 256 << 10;
/// Time that the disk has for frames after each slice: a segment takes about a second.
const PAUSE: Duration = Duration::from_millis(4);

/// A file of zeros under a temporary name.
#[derive(Debug)]
pub(crate) struct Spare {
    pub(crate) file: Box<dyn StorageFile>,
    pub(crate) name: String,
}

impl Spare {
    /// Creates a file and writes it with zeros; with pauses, until somebody waits for it.
    fn create(
        storage: &dyn Storage,
        name: String,
        bytes: u64,
        is_awaited: &AtomicBool,
    ) -> Result<Self, Error> {
        let created = storage.create(&name);
        let file = created.map_err(|source| Error::file("create", &name, source))?;
        let filled = Self::fill(&*file, &name, bytes, is_awaited);
        if let Err(error) = filled {
            // The space goes back; the failure itself is what counts.
            let _ = storage.remove(&name);
            return Err(error);
        }
        Ok(Self { file, name })
    }

    fn fill(
        file: &dyn StorageFile,
        name: &str,
        bytes: u64,
        is_awaited: &AtomicBool,
    ) -> Result<(), Error> {
        let zeros = vec![0; usize::try_from(SLICE.min(bytes)).unwrap_or_default()];
        let mut offset = 0;
        while offset < bytes {
            let rest = usize::try_from(bytes - offset).unwrap_or(usize::MAX);
            let chunk = zeros.get(..rest).unwrap_or(&zeros);
            file::write(file, name, chunk, offset)?;
            offset += chunk.len() as u64;
            if !is_awaited.load(Ordering::Relaxed) {
                file::sync(file, name)?;
                std::thread::sleep(PAUSE);
            }
        }
        file::sync(file, name)
    }
}

/// A thread that prepares files.
///
/// It starts once, before the log's thread has its priority: a thread inherits the priority of the
/// one that starts it, and writing zeros is not urgent.
#[derive(Debug)]
struct Worker {
    orders: Sender<String>,
    made: Receiver<Result<Spare, Error>>,
    /// Whether somebody waits for the file.
    is_awaited: Arc<AtomicBool>,
}

impl Worker {
    fn start(storage: Arc<dyn Storage>, bytes: u64) -> Option<Self> {
        let (orders, names) = channel::<String>();
        let (done, made) = channel();
        let is_awaited = Arc::<AtomicBool>::default();
        let awaited = Arc::clone(&is_awaited);
        let work = move || {
            priority::lower();
            for name in names {
                let spare = Spare::create(&*storage, name, bytes, &awaited);
                if let Err(SendError(Ok(spare))) = done.send(spare) {
                    // Nobody waits for it. The next writer removes what remains.
                    let _ = storage.remove(&spare.name);
                }
            }
        };
        let thread = std::thread::Builder::new().name("log spare".to_owned());
        // Without the thread files are made when they are needed.
        let started = thread.spawn(work).ok();
        started.map(|_| Self {
            orders,
            made,
            is_awaited,
        })
    }
}

/// Where the next file comes from.
#[derive(Debug)]
pub(crate) struct Spares {
    storage: Arc<dyn Storage>,
    bytes: u64,
    epoch: u64,
    /// Number of the next file.
    count: u64,
    worker: Option<Worker>,
    /// Whether the worker has an order.
    is_ordered: bool,
}

impl Spares {
    /// Prepares nothing yet.
    pub(crate) fn new(storage: Arc<dyn Storage>, bytes: u64, epoch: u64) -> Self {
        Self {
            storage,
            bytes,
            epoch,
            count: 0,
            worker: None,
            is_ordered: false,
        }
    }

    /// Prepares a file on another thread, which the first call starts.
    pub(crate) fn prepare(&mut self) {
        let name = self.next_name();
        let worker = self.worker.take();
        let worker = worker.or_else(|| Worker::start(Arc::clone(&self.storage), self.bytes));
        let sent = worker.as_ref().map(|worker| worker.orders.send(name));
        self.is_ordered = matches!(sent, Some(Ok(())));
        self.worker = worker;
    }

    /// Returns a file: the prepared one, or else a new one.
    pub(crate) fn take(&mut self) -> Result<Spare, Error> {
        if let Some(Ok(spare)) = self.ordered() {
            return Ok(spare);
        }
        // A disk that was full some time ago may have space by now.
        let name = self.next_name();
        Spare::create(&*self.storage, name, self.bytes, &AtomicBool::new(true))
    }

    /// Waits for the file that was ordered.
    fn ordered(&mut self) -> Option<Result<Spare, Error>> {
        let is_ordered = std::mem::take(&mut self.is_ordered);
        let worker = self.worker.as_ref().filter(|_| is_ordered)?;
        worker.is_awaited.store(true, Ordering::Relaxed);
        let made = worker.made.recv().ok();
        worker.is_awaited.store(false, Ordering::Relaxed);
        made
    }

    fn next_name(&mut self) -> String {
        let name = spare(self.epoch, self.count);
        self.count += 1;
        name
    }
}

impl Drop for Spares {
    fn drop(&mut self) {
        if let Some(Ok(spare)) = self.ordered() {
            // The next writer removes what remains.
            let _ = self.storage.remove(&spare.name);
        }
    }
}
