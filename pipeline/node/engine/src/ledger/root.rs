//! The state's trie, on a thread of its own.
//!
//! The thread gets the changes of each group while the block runs: it joins them, since groups
//! change the same keys again, and gives them to the trie in parts. At the end of the block only
//! the last part is left, and the next block is executed meanwhile.
//!
//! Larger parts hash fewer nodes twice and join more changes of the same keys: a transfer of a
//! stream takes 3.8 us of processor time with parts of 512 keys, and 0.9 with parts of 8,192 (AMD
//! EPYC with AVX-512 IFMA, `zkfabric-bench engine --only transfers`). What they leave to the end of
//! the block nobody waits for, unless it takes longer than the next block.

use std::mem::take;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use zkfabric_state::trie::{Reader, Trie, TrieError, Update};
use zkfabric_state::{Changes, Diff};

use super::error::LedgerError;
use crate::priority::lower_priority;

/// Groups that wait for the thread; another one waits in the ledger. Hundreds of small ones come
/// while the thread is at the end of a large block.
const QUEUE: usize = 512;

/// Work of the thread.
#[derive(Debug)]
enum Work {
    /// Changes of the next group of the block that runs.
    Changes(Arc<Diff>),
    /// The end of the block.
    End(SyncSender<Result<Update, TrieError>>),
    /// All blocks up to this one are in the store.
    Committed(u64),
    /// A wait until a test lets the thread go on.
    #[cfg(test)]
    Hold(Receiver<()>),
}

/// The state's trie, on a thread of its own.
#[derive(Debug)]
pub(super) struct Root {
    reader: Reader,
    /// `None` once the thread is to end.
    work: Option<SyncSender<Work>>,
    failure: Arc<OnceLock<TrieError>>,
    thread: Option<JoinHandle<()>>,
}

impl Root {
    /// Starts the thread, for groups of this block and of those behind it. Changes of `part` keys
    /// are given to the trie at once.
    pub(super) fn start(trie: Trie, block: u64, part: usize) -> Result<Self, LedgerError> {
        let reader = trie.reader();
        let (sender, receiver) = sync_channel(QUEUE);
        let failure = Arc::new(OnceLock::new());
        let told = Arc::clone(&failure);
        let mut worker = Worker {
            trie,
            work: receiver,
            block,
            gathered: Changes::default(),
            part,
        };
        let run = move || {
            lower_priority();
            if let Err(error) = worker.run() {
                // The thread sets it once, before its end of the queue goes.
                let _ = told.set(error);
            }
        };
        let thread = std::thread::Builder::new().name("root".to_owned());
        let thread = thread.spawn(run);
        let thread = thread.map_err(|source| LedgerError::Thread {
            thread: "root",
            source,
        })?;
        Ok(Self {
            reader,
            work: Some(sender),
            failure,
            thread: Some(thread),
        })
    }

    /// Returns a reader of the trie.
    pub(super) const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Gives the changes of the next group to the thread; waits while its queue is full.
    pub(super) fn add(&self, changes: Arc<Diff>) -> Result<(), LedgerError> {
        self.send(Work::Changes(changes))
    }

    /// Tells the thread that the block has ended, whose root [`Root::update`] then returns.
    pub(super) fn end(&self) -> Result<Ending, LedgerError> {
        let (answer, update) = sync_channel(1);
        self.send(Work::End(answer))?;
        Ok(Ending(update))
    }

    /// Returns a block's root and writes, if they are there or after a wait.
    pub(super) fn update(
        &self,
        ending: &Ending,
        wait: bool,
    ) -> Result<Option<Update>, LedgerError> {
        let update = match wait {
            true => ending.0.recv().map_err(|_| TryRecvError::Disconnected),
            false => ending.0.try_recv(),
        };
        match update {
            Ok(update) => Ok(Some(update?)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(self.error()),
        }
    }

    /// Says that the writes of all blocks up to this one are in the store.
    pub(super) fn committed(&self, block: u64) -> Result<(), LedgerError> {
        self.send(Work::Committed(block))
    }

    /// Holds the thread until the returned end is dropped.
    #[cfg(test)]
    pub(super) fn hold(&self) -> SyncSender<()> {
        let (go_on, until) = sync_channel(0);
        self.send(Work::Hold(until)).unwrap();
        go_on
    }

    fn send(&self, work: Work) -> Result<(), LedgerError> {
        let sender = self.work.as_ref();
        let sent = sender.and_then(|sender| sender.send(work).ok());
        sent.ok_or_else(|| self.error())
    }

    /// Returns why the thread has ended.
    fn error(&self) -> LedgerError {
        let failure = self.failure.get().cloned();
        failure.map_or(LedgerError::Panicked { thread: "root" }, LedgerError::Trie)
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            // Whoever waited for the thread knows of a panic.
            let _ = thread.join();
        }
    }
}

/// A block's root that is computed, which [`Root::update`] returns once.
#[derive(Debug)]
pub(super) struct Ending(Receiver<Result<Update, TrieError>>);

struct Worker {
    trie: Trie,
    work: Receiver<Work>,
    /// Number of the block that runs.
    block: u64,
    /// Changes of the block that the trie does not have.
    gathered: Changes,
    /// Number of keys that make a part.
    part: usize,
}

impl Worker {
    /// Runs until the ledger ends; an error is final.
    fn run(&mut self) -> Result<(), TrieError> {
        while let Ok(work) = self.work.recv() {
            match work {
                Work::Changes(changes) => {
                    self.gathered.add(&changes);
                    if self.gathered.keys() >= self.part {
                        let part = take(&mut self.gathered).into_diff();
                        self.trie.extend(self.block, &part)?;
                    }
                }
                Work::End(answer) => {
                    let rest = take(&mut self.gathered).into_diff();
                    let update = self.trie.update(self.block, &rest);
                    self.block = self.block.saturating_add(1);
                    let failure = update.as_ref().err().cloned();
                    // A ledger that is dropped does not wait.
                    let _ = answer.send(update);
                    failure.map_or(Ok(()), Err)?;
                }
                Work::Committed(block) => self.trie.committed(block),
                #[cfg(test)]
                Work::Hold(until) => drop(until.recv()),
            }
        }
        Ok(())
    }
}
