//! Fills the rows of the next shard while a device commits to the previous shard, or takes part in
//! its proof.
//!
//! The execution stays on the caller's thread and hands each shard to another thread, which waits
//! for the device. At most two shards are held: the one in work, and the one that grows or waits
//! for its turn. [`Room`] keeps both within the plan's memory for one shard being proved: the
//! growing shard waits when its columns would exceed the memory that the shard in work leaves. So
//! the boundaries of shards, and with them every byte of the proof, are the same with one thread
//! and with two.
//!
//! If only this machine's cores compute, there is one thread and one shard.

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

/// Memory of the shard in work and the growing shard.
#[derive(Debug)]
pub(super) struct Room {
    cut: Cut,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Bytes of the shard in work.
    held: Option<u64>,
    /// The work on shards has stopped.
    stopped: bool,
}

impl Room {
    pub(super) fn new(cut: Cut) -> Self {
        Self {
            cut,
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

    /// Fails if the other thread failed: the execution need not continue.
    pub(super) fn check(&self) -> Result<(), ZkvmError> {
        if self.lock().stopped {
            return Err(STOPPED);
        }
        Ok(())
    }

    /// Takes the place of the shard in work, once that shard is done.
    fn begin(&self, bytes: u64) -> Result<(), ZkvmError> {
        let mut state = self.wait(|state| state.held.is_none());
        if state.stopped {
            return Err(STOPPED);
        }
        state.held = Some(bytes);
        Ok(())
    }

    fn end(&self) {
        self.lock().held = None;
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

    /// Waits until the columns fit together with the shard in work.
    fn grows(&self, size: &ShardSize) {
        let columns = columns_bytes(size);
        let memory = self.cut.memory;
        let fits = |held: u64| held.saturating_add(columns) <= memory;
        drop(self.wait(|state| state.held.is_none_or(fits)));
    }
}

/// Stops the room when the working thread ends, also by a panic.
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

/// Returns whether the cores are idle while this backend works. A caller on a thread of a rayon
/// pool keeps to that pool.
pub(super) fn is_worthwhile(backend: &dyn Backend) -> bool {
    backend.commits_elsewhere() && rayon::current_thread_index().is_none()
}

/// Runs `make`, and `work` on every item that it hands out, in order: on another thread if
/// `beside`, else in turns.
///
/// # Errors
/// The error of `work` first, as in turns; then the error of `make`. Every item handed out before
/// an error of `make` is worked on.
pub(super) fn run<T: Send, R>(
    beside: bool,
    room: &Room,
    mut work: impl FnMut(T) -> Result<(), ZkvmError> + Send,
    make: impl FnOnce(Hand<'_, T>) -> Result<R, ZkvmError>,
) -> Result<R, ZkvmError> {
    if !beside {
        return make(&mut |handed| work(handed.item));
    }
    thread::scope(|scope| {
        // `Room::begin` lets one item through at a time.
        let (give, take) = sync_channel::<T>(1);
        let worker = Worker(room);
        let worked = move || {
            let _worker = worker;
            take.into_iter().try_for_each(|item| {
                work(item)?;
                room.end();
                Ok(())
            })
        };
        let thread = thread::Builder::new().name("shard".into());
        let thread = thread.spawn_scoped(scope, worked);
        let thread = thread.map_err(ZkvmError::Thread)?;
        let made = make(&mut |handed| {
            room.begin(handed.bytes)?;
            give.send(handed.item).map_err(|_| STOPPED)
        });
        drop(give);
        match wait_span().in_scope(|| thread.join()) {
            Ok(worked) => worked.and(made),
            Err(panic) => resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests;
