//! Fills the rows of the next shard while a device commits to the previous shard, or takes part in
//! its proof, and proves several shards at once.
//!
//! The execution stays on the caller's thread and hands each shard to one of the workers: threads
//! that wait for the devices. At most one shard more than there are workers is held: the ones in
//! work, and the one that grows or waits for its turn. [`Room`] keeps all of them within the plan's
//! memory for as many shards being proved as there are workers: the growing shard waits when its
//! columns would exceed the memory that the shards in work leave. So the boundaries of shards, and
//! with them every byte of the proof, are the same with workers and without.
//!
//! If only this machine's cores compute, and one shard at a time is to be proved, there is one
//! thread and one shard.

use core::iter;
use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use zkfabric_chips::shards::{Budget, ShardSize};
use zkfabric_host::Backend;

use super::memory::columns_bytes;
use super::spans::wait_span;
use crate::ZkvmError;
use crate::work::Cut;

/// The execution's error after a failure of the other thread, whose own error is the one reported.
const STOPPED: ZkvmError = ZkvmError::Internal("the work on a shard ended");

/// Memory of the shards in work and the growing shard.
#[derive(Debug)]
pub(super) struct Room {
    cut: Cut,
    /// Most shards in work.
    shards: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Bytes of each shard in work.
    held: Vec<u64>,
    /// The work on shards has stopped.
    stopped: bool,
}

impl Room {
    /// Creates room for as many shards in work as there are workers; one without workers.
    pub(super) fn new(cut: Cut, workers: usize) -> Self {
        Self {
            cut,
            shards: workers.max(1),
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait(&self, until: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let blocked = |state: &mut State| !state.stopped && !until(state);
        let _span = wait_span().entered();
        self.changed
            .wait_while(self.lock(), blocked)
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Fails if a worker failed: the execution need not continue.
    pub(super) fn check(&self) -> Result<(), ZkvmError> {
        if self.lock().stopped {
            return Err(STOPPED);
        }
        Ok(())
    }

    /// Takes the place of a shard in work, once there is one.
    fn begin(&self, bytes: u64) -> Result<(), ZkvmError> {
        let mut state = self.wait(|state| state.held.len() < self.shards);
        if state.stopped {
            return Err(STOPPED);
        }
        state.held.push(bytes);
        Ok(())
    }

    /// Frees the place of a shard of these bytes.
    fn end(&self, bytes: u64) {
        let mut state = self.lock();
        let place = state.held.iter().position(|held| *held == bytes);
        place.map(|place| state.held.swap_remove(place));
        drop(state);
        self.changed.notify_all();
    }

    fn stop(&self) {
        self.lock().stopped = true;
        self.changed.notify_all();
    }
}

impl Budget for Room {
    fn fits(&self, size: &ShardSize) -> bool {
        self.cut.fits(size)
    }

    /// Waits until the columns fit together with the shards in work.
    fn grows(&self, size: &ShardSize) {
        let columns = columns_bytes(size);
        let memory = self.cut.memory.saturating_mul(self.shards as u64);
        let fits = |state: &State| {
            let held = state.held.iter().sum::<u64>();
            held.saturating_add(columns) <= memory
        };
        drop(self.wait(|state| state.held.is_empty() || fits(state)));
    }
}

/// Stops the room when a working thread ends, also by a panic.
struct Worker<'a>(&'a Room);

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// An item to work on, and its memory meanwhile, in bytes.
pub(super) struct WorkItem<T> {
    pub(super) item: T,
    pub(super) bytes: u64,
}

/// Receiver of the shards of `make`.
pub(super) type Hand<'a, T> = &'a mut dyn FnMut(WorkItem<T>) -> Result<(), ZkvmError>;

/// Returns the number of workers for this many shards at a time: none if nothing is idle while one
/// shard is in work. A caller on a thread of a rayon pool keeps to that pool.
pub(super) fn workers(backend: &dyn Backend, shards: usize) -> usize {
    match rayon::current_thread_index() {
        None if shards > 1 || backend.commits_elsewhere() => shards,
        _ => 0,
    }
}

/// Runs `make`, and `work` on every item that it hands out: on this many threads, which begin the
/// items in order, or in turns if there are none.
///
/// # Errors
/// The error of `work` first, as in turns; then the error of `make`. Every item handed out before
/// an error of `make` is worked on.
pub(super) fn run<T: Send, R>(
    workers: usize,
    room: &Room,
    work: impl Fn(T) -> Result<(), ZkvmError> + Sync,
    make: impl FnOnce(Hand<'_, T>) -> Result<R, ZkvmError>,
) -> Result<R, ZkvmError> {
    if workers == 0 {
        return make(&mut |handed| work(handed.item));
    }
    // `Room::begin` lets no more items through than there are workers.
    let (give, take) = sync_channel::<WorkItem<T>>(workers);
    let take = Mutex::new(take);
    let next = || {
        let take = take.lock().unwrap_or_else(PoisonError::into_inner);
        wait_span().in_scope(|| take.recv()).ok()
    };
    let worked = || {
        let _worker = Worker(room);
        iter::from_fn(next).try_for_each(|WorkItem { item, bytes }| {
            work(item)?;
            room.end(bytes);
            Ok(())
        })
    };
    thread::scope(|scope| {
        let start = |_| {
            let thread = thread::Builder::new().name("shard".into());
            let thread = thread.spawn_scoped(scope, worked);
            thread.map_err(ZkvmError::Thread)
        };
        let threads: Result<Vec<_>, _> = (0..workers).map(start).collect();
        let made = threads.map(|threads| {
            let made = make(&mut |handed| {
                room.begin(handed.bytes)?;
                give.send(handed).map_err(|_| STOPPED)
            });
            (threads, made)
        });
        // Workers without a sender end, also those of a start that failed.
        drop(give);
        let (threads, made) = made?;
        let mut result = Ok(());
        for thread in threads {
            match wait_span().in_scope(|| thread.join()) {
                Ok(worked) => result = result.and(worked),
                Err(panic) => resume_unwind(panic),
            }
        }
        result.and(made)
    })
}

#[cfg(test)]
mod tests;
