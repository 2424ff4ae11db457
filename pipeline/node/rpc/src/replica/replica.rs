//! The handle of a replica, and how far behind it is.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore, mpsc};
use zkfabric_engine::{Chain, Follower};
use zkfabric_mempool::{Options as PoolOptions, Pool};

use super::link::{Call, Link};
use super::options::{ReplicaError, ReplicaOptions};
use super::shared::Shared;
use super::thread;

/// Items that wait for the thread. A source that is faster waits.
const ITEMS: usize = 1_024;
/// Calls that wait for the source.
const CALLS: usize = 1_024;
/// Most calls at once that wait long: a source reads no more calls while twice as many wait.
const WAITING: usize = 32;

/// How far a replica is behind its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lag {
    /// Groups that the source has sent or announced, and that are not applied.
    pub groups: u64,
    /// Time since the source has said something.
    pub silence: Duration,
    /// Whether the sequencer's signature covers everything here.
    pub is_verified: bool,
    /// Whether everything was here that the source had announced, at least once.
    pub is_complete: bool,
}

/// A node that follows another one: the handle.
#[derive(Debug)]
pub struct Replica {
    chain: Chain,
    shared: Arc<Shared>,
    pub(super) calls: mpsc::Sender<Call>,
    pub(super) call_time: Duration,
    /// Places for calls that wait long.
    pub(super) waiting: Semaphore,
    /// Nothing waits here.
    pub(crate) pool: Pool<Box<zkfabric_executor::Transaction>>,
    thread: Mutex<Option<std::thread::JoinHandle<Result<(), String>>>>,
}

impl Replica {
    /// Begins to follow a source, on a thread and on tasks of a runtime.
    ///
    /// # Errors
    /// [`ReplicaError`].
    pub fn start(
        follower: Follower,
        options: ReplicaOptions,
        runtime: &Handle,
    ) -> Result<Self, ReplicaError> {
        let shared = Arc::new(Shared {
            group: AtomicU64::new(follower.group()),
            newest: AtomicU64::new(0),
            is_verified: AtomicBool::new(follower.is_verified()),
            is_complete: AtomicBool::new(false),
            heard: Mutex::new(Instant::now()),
            failure: OnceLock::new(),
            away: Mutex::default(),
            again: Notify::new(),
            is_stopping: AtomicBool::new(false),
            stop: Notify::new(),
        });
        let (items, received) = mpsc::channel(ITEMS);
        let (calls, asked) = mpsc::channel(CALLS);
        let chain = follower.chain().clone();
        let call_time = options.call_time;
        let link = Link::new(options, Arc::clone(&shared), items, asked)?;
        let of_thread = Arc::clone(&shared);
        let named = std::thread::Builder::new().name("follower".to_owned());
        let thread = named.spawn(move || thread::run(follower, received, &of_thread))?;
        runtime.spawn(link.run());
        Ok(Self {
            chain,
            shared,
            calls,
            call_time,
            waiting: Semaphore::new(WAITING),
            pool: Pool::new(PoolOptions::default()),
            thread: Mutex::new(Some(thread)),
        })
    }

    /// Returns a reader of the chain.
    #[must_use]
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Returns why nothing is followed any more; `None` while the replica goes on.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.shared.failure.get().map(String::as_str)
    }

    /// Returns why the last connection has ended; `None` while there is one.
    #[must_use]
    pub fn away(&self) -> Option<String> {
        self.shared.away().clone()
    }

    /// Returns how far it is behind.
    #[must_use]
    pub fn lag(&self) -> Lag {
        let load = |number: &AtomicU64| number.load(Ordering::Acquire);
        let heard = self.shared.heard.lock();
        let heard = *heard.unwrap_or_else(PoisonError::into_inner);
        Lag {
            groups: load(&self.shared.newest).saturating_sub(load(&self.shared.group)),
            silence: heard.elapsed(),
            is_verified: self.shared.is_verified.load(Ordering::Acquire),
            is_complete: self.shared.is_complete.load(Ordering::Acquire),
        }
    }

    /// Returns whether everything is here, and covered by the sequencer's signature: before that,
    /// the source could be anybody.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        let lag = self.lag();
        lag.is_complete && lag.is_verified
    }

    /// Ends the link and the thread, which writes a checkpoint. May be called once from any thread
    /// but those of the runtime.
    ///
    /// # Errors
    /// Why the replica has stopped, now or before.
    pub fn close(&self) -> Result<(), String> {
        self.shared.is_stopping.store(true, Ordering::Release);
        self.shared.stop.notify_one();
        let thread = self.thread.lock();
        let thread = thread.unwrap_or_else(PoisonError::into_inner).take();
        match thread.map(std::thread::JoinHandle::join) {
            None => Ok(()),
            Some(ended) => {
                ended.unwrap_or_else(|_| Err("the thread `follower` has panicked".to_owned()))
            }
        }
    }
}
