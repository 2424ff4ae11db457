//! The log: groups are appended by callers, and written by one thread.

use std::future::Future;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::epoch;
use crate::error::Error;
use crate::figures::{Counters, LogFigures};
use crate::format::{Hash, frame_bytes};
use crate::frames::Frames;
use crate::options::{MOST_WAITING, Options};
use crate::priority::Priority;
use crate::segment::Cursor;
use crate::segments::Segments;
use crate::shared::Shared;
use crate::storage::{Folder, Storage};
use crate::tail::Tail;
use crate::writer::{Durable, Recovered, Writer};

/// A group on its way to the disk.
#[derive(Debug)]
struct Request {
    payload: Vec<u8>,
    appended: Instant,
    answer: oneshot::Sender<Durable>,
}

/// Where groups get their numbers.
#[derive(Debug)]
struct Queue {
    next: u64,
    /// `None` once the log is closed.
    sender: Option<SyncSender<Request>>,
}

/// An append-only log that is open for writing.
///
/// Dropping the log writes what was appended, as [`Log::close`] does, but tells no error.
#[derive(Debug)]
pub struct Log {
    storage: Arc<dyn Storage>,
    shared: Arc<Shared>,
    queue: Mutex<Queue>,
    priority: Priority,
    epoch: u64,
    most_payload: usize,
    thread: Option<JoinHandle<()>>,
}

impl Log {
    /// Opens the log in a folder, or creates it.
    ///
    /// # Errors
    /// [`Error::Locked`] if another process has the folder; [`Error::Damaged`] for a segment that
    /// is not what was written; [`Error::EndsEarly`]; errors of the system.
    pub fn open(folder: &Path, options: &Options) -> Result<(Self, Recovered), Error> {
        let opened = Folder::new(folder);
        let folder = opened.map_err(|source| {
            let folder = folder.display().to_string();
            Error::file("create", &folder, source)
        })?;
        Self::open_on(Arc::new(folder), options)
    }

    /// Opens the log on any storage.
    ///
    /// # Errors
    /// As [`Log::open`].
    pub fn open_on(
        storage: Arc<dyn Storage>,
        options: &Options,
    ) -> Result<(Self, Recovered), Error> {
        let (writer, recovered) = Writer::open(Arc::clone(&storage), options)?;
        let shared = Arc::new(Shared {
            durable: AtomicU64::new(recovered.last),
            failure: OnceLock::new(),
            counters: Counters::default(),
        });
        let (sender, requests) = sync_channel(options.queue.min(MOST_WAITING));
        let (tell, told) = sync_channel(1);
        let most_payload = writer.most_payload();
        let mut committer = Committer {
            writer,
            requests,
            held: None,
            answers: Vec::new(),
            shared: Arc::clone(&shared),
            batch_bytes: options.batch_bytes,
            seal_after: options.seal_after,
        };
        let level = options.realtime;
        let run = move || {
            // Before the priority is raised: the thread that it starts would inherit it.
            committer.writer.prepare();
            // Nobody waits any more if the log was dropped.
            let _ = tell.send(Priority::raise(level));
            // The committer outlives what ends its work: tickets end behind the cause.
            let ended = catch_unwind(AssertUnwindSafe(|| committer.run()));
            if let Err(error) = ended.unwrap_or(Err(Error::Panicked)) {
                // The thread sets it once.
                let _ = committer.shared.failure.set(Arc::new(error));
            }
        };
        let named = std::thread::Builder::new().name("log".to_owned());
        let spawned = named.spawn(run);
        let thread = spawned.map_err(|source| Error::file("start", "the log's thread", source))?;
        let priority = told.recv().map_err(|_| {
            let source = io::Error::other("it ended at once");
            Error::file("start", "the log's thread", source)
        })?;
        let log = Self {
            storage,
            shared,
            queue: Mutex::new(Queue {
                next: recovered.last.saturating_add(1),
                sender: Some(sender),
            }),
            priority,
            epoch: recovered.epoch,
            most_payload,
            thread: Some(thread),
        };
        Ok((log, recovered))
    }

    /// Appends a group, and returns its number with a handle that resolves once the group is
    /// durable. Waits while the queue is full.
    ///
    /// Groups get consecutive numbers in the order of calls.
    ///
    /// # Errors
    /// [`Error::TooLarge`]; [`Error::NoNumber`]; [`Error::Stopped`] after an error of the disk, or
    /// once a newer writer has the log.
    pub fn append(&self, payload: Vec<u8>) -> Result<Ticket, Error> {
        if payload.len() > self.most_payload {
            return Err(Error::TooLarge {
                got: payload.len(),
                most: self.most_payload,
            });
        }
        let (answer, receiver) = oneshot::channel();
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        // The number behind the last one stands for no group.
        let next = queue.next.checked_add(1).ok_or(Error::NoNumber)?;
        let sender = queue.sender.as_ref().ok_or(Error::Closed)?;
        let request = Request {
            payload,
            appended: Instant::now(),
            answer,
        };
        sender.send(request).map_err(|_| self.shared.error())?;
        let group = std::mem::replace(&mut queue.next, next);
        Ok(Ticket {
            group,
            receiver,
            shared: Arc::clone(&self.shared),
        })
    }

    /// Returns the number of the last group that is durable.
    #[must_use]
    pub fn durable(&self) -> u64 {
        self.shared.durable()
    }

    /// Waits until a group is durable, for callers that have no ticket of it. Looks ten thousand
    /// times a second.
    ///
    /// # Errors
    /// [`Error::Stopped`] if the log has stopped before.
    pub fn wait_durable(&self, group: u64) -> Result<(), Error> {
        while self.durable() < group {
            if let Some(cause) = self.shared.failure.get() {
                let cause = Arc::clone(cause);
                return Err(Error::Stopped { cause });
            }
            std::thread::sleep(Duration::from_micros(100));
        }
        Ok(())
    }

    /// Returns what the log's thread has done.
    #[must_use]
    pub fn figures(&self) -> LogFigures {
        self.shared.counters.figures()
    }

    /// Returns the priority of the log's thread.
    #[must_use]
    pub const fn priority(&self) -> &Priority {
        &self.priority
    }

    /// Reads durable groups from a number on.
    ///
    /// # Errors
    /// [`Error::Trimmed`] for a group before the log's first one; [`Error::Damaged`]; errors of the
    /// system.
    pub fn frames(&self, from: u64) -> Result<Frames, Error> {
        let until = self.durable();
        Frames::new(Arc::clone(&self.storage), from, until)
    }

    /// Follows the log from a group on, which may be the next one.
    ///
    /// # Errors
    /// As [`Log::frames`].
    pub fn tail(&self, from: u64) -> Result<Tail, Error> {
        Ok(Tail::new(self.frames(from)?, Arc::clone(&self.shared)))
    }

    /// Returns the number of the first group that the log has, or will have.
    ///
    /// # Errors
    /// Errors of the system.
    pub fn first(&self) -> Result<u64, Error> {
        let segments = Segments::list(&*self.storage)?;
        Ok(segments.kept.first().map_or(1, |name| name.first))
    }

    /// Returns the number of segments that begin behind a group.
    ///
    /// # Errors
    /// Errors of the system.
    pub fn segments_behind(&self, group: u64) -> Result<usize, Error> {
        let segments = Segments::list(&*self.storage)?;
        let behind = segments.kept.iter().filter(|name| name.first > group);
        Ok(behind.count())
    }

    /// Returns the running hash after a durable group. The log knows that of the group before its
    /// first one, too; `None` for other groups.
    ///
    /// # Errors
    /// [`Error::Damaged`]; errors of the system.
    pub fn hash(&self, group: u64) -> Result<Option<Hash>, Error> {
        let first = Segments::list(&*self.storage)?.kept.first().copied();
        let Some(first) = first.filter(|first| first.first <= group.saturating_add(1)) else {
            return Ok(None);
        };
        if first.first > group {
            return Ok(Some(Cursor::open(&*self.storage, first)?.hash));
        }
        let next = self.frames(group)?.next().transpose()?;
        Ok(next.map(|frame| frame.hash))
    }

    /// Removes segments that have groups below a number only; returns how many.
    ///
    /// # Errors
    /// [`Error::Fenced`] if a newer writer has the log; errors of the system.
    pub fn trim(&self, before: u64) -> Result<usize, Error> {
        epoch::check(&*self.storage, self.epoch)?;
        Segments::list(&*self.storage)?.trim(&*self.storage, before)
    }

    /// Writes what was appended, seals the log and gives its folder free.
    ///
    /// # Errors
    /// [`Error::Stopped`] if the log has stopped before.
    pub fn close(mut self) -> Result<(), Error> {
        self.end();
        self.shared.failure.get().map_or(Ok(()), |cause| {
            let cause = Arc::clone(cause);
            Err(Error::Stopped { cause })
        })
    }

    fn end(&mut self) {
        let queue = self.queue.get_mut();
        queue.unwrap_or_else(PoisonError::into_inner).sender = None;
        if let Some(thread) = self.thread.take() {
            // The thread has told of a panic of its work.
            let _ = thread.join();
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.end();
    }
}

/// A handle that resolves once a group is durable: a future, or [`Ticket::wait`].
#[derive(Debug)]
pub struct Ticket {
    group: u64,
    receiver: oneshot::Receiver<Durable>,
    shared: Arc<Shared>,
}

impl Ticket {
    /// Returns the number of the group.
    #[must_use]
    pub const fn group(&self) -> u64 {
        self.group
    }

    /// Waits until the group is durable. Not to be called by a task of tokio, which awaits the
    /// ticket.
    ///
    /// # Errors
    /// [`Error::Stopped`] if the log has stopped before the group was known to be durable.
    pub fn wait(self) -> Result<Durable, Error> {
        let answer = self.receiver.blocking_recv();
        answer.map_err(|_| self.shared.error())
    }
}

impl Future for Ticket {
    type Output = Result<Durable, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.receiver).poll(context));
        Poll::Ready(answer.map_err(|_| self.shared.error()))
    }
}

/// The thread that writes. Whatever it does not answer gets its error, or that the log is closed.
#[derive(Debug)]
struct Committer {
    writer: Writer,
    requests: Receiver<Request>,
    /// A request that did not fit into the last batch.
    held: Option<Request>,
    /// Who waits for the batch that is written. They outlive an error of it: a ticket ends when
    /// its sender is dropped, and by then the cause has to be known.
    answers: Vec<oneshot::Sender<Durable>>,
    shared: Arc<Shared>,
    batch_bytes: usize,
    seal_after: Duration,
}

impl Committer {
    /// Runs until the log is closed; an error is final.
    fn run(&mut self) -> Result<(), Error> {
        loop {
            let begun = Instant::now();
            let first = match self.held.take() {
                Some(held) => Ok(held),
                None if self.writer.is_sealed() => {
                    let next = self.requests.recv();
                    next.map_err(|_| RecvTimeoutError::Disconnected)
                }
                None => self.requests.recv_timeout(self.seal_after),
            };
            match first {
                Ok(first) => {
                    // One that came before has waited for the disk.
                    if first.appended >= begun {
                        self.shared.counters.woken(first.appended.elapsed());
                    }
                    self.commit(first)?;
                }
                Err(RecvTimeoutError::Timeout) => {
                    if self.writer.seal()? {
                        self.writer.prepare();
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return self.writer.seal().map(drop),
            }
        }
    }

    /// Commits a request with those that wait behind it, and answers all of them.
    fn commit(&mut self, first: Request) -> Result<(), Error> {
        let mut bytes = frame_bytes(first.payload.len());
        let mut payloads = vec![first.payload];
        self.answers.push(first.answer);
        // What is in hand comes before the end of the queue.
        while let Ok(next) = self.requests.try_recv() {
            bytes = bytes.saturating_add(frame_bytes(next.payload.len()));
            if bytes > self.batch_bytes as u64 {
                self.held = Some(next);
                break;
            }
            payloads.push(next.payload);
            self.answers.push(next.answer);
        }
        let mut done = Vec::with_capacity(payloads.len());
        let begun = Instant::now();
        let has_begun = self.writer.commit(&payloads, &mut done)?;
        let counters = &self.shared.counters;
        counters.written(&payloads, begun.elapsed());
        (self.shared.durable).store(self.writer.durable(), Ordering::Release);
        for (answer, durable) in self.answers.drain(..).zip(done) {
            // Whoever dropped the ticket does not wait.
            let _ = answer.send(durable);
        }
        if has_begun {
            self.writer.prepare();
        }
        Ok(())
    }
}
