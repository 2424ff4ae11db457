//! The handle of a replica, and how far behind it is.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::{Notify, mpsc};
use zkfabric_engine::{Chain, ExecutionFigures, ExecutionWatch, Follower};
use zkfabric_mempool::{Options as PoolOptions, Pool};

use super::calls::{Answer, Calls};
use super::failure::ReplicaFailure;
use super::link::Link;
use super::options::{ReplicaError, ReplicaOptions};
use super::proofs::{self, ProofFigures, ProofThread, Verified};
use super::shared::Shared;
use super::thread;

/// Items that wait for the thread. A source that is faster waits.
const ITEMS: usize = 1_024;
/// Calls that wait for the source.
const CALLS: usize = 1_024;

/// How far a replica is behind its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lag {
    /// Groups that the source has sent or announced, and that are not applied.
    pub groups: u64,
    /// Time since the source has said something.
    pub silence: Duration,
    /// Whether the sequencer's signature covers everything that came.
    pub is_verified: bool,
    /// How often the source was left, since what came is not what the sequencer has signed.
    pub refusals: u64,
    /// Time since that was last.
    pub refused: Option<Duration>,
    /// Whether everything was here that the source had announced, at least once.
    pub is_complete: bool,
}

/// A node that follows another one: the handle.
#[derive(Debug)]
pub struct Replica {
    chain: Chain,
    executions: ExecutionWatch,
    shared: Arc<Shared>,
    calls: Calls,
    /// Batches whose proofs were verified, if they are.
    verified: Option<Arc<Verified>>,
    /// Nothing waits here.
    pub(crate) pool: Pool<Box<zkfabric_executor::Transaction>>,
    thread: Mutex<Option<std::thread::JoinHandle<Result<(), String>>>>,
    proofs: Mutex<Option<ProofThread>>,
}

impl Replica {
    /// Begins to follow a source, on a thread and on tasks of a runtime.
    ///
    /// # Errors
    /// [`ReplicaError`].
    pub fn start(
        follower: Follower,
        mut options: ReplicaOptions,
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
            wrong: Mutex::default(),
            refused: Mutex::default(),
            refusals: AtomicU64::new(0),
            is_stopping: AtomicBool::new(false),
            stop: Notify::new(),
        });
        let (items, received) = mpsc::channel(ITEMS);
        let (calls, asked) = mpsc::channel(CALLS);
        let chain = follower.chain().clone();
        let executions = follower.executions();
        let calls = Calls::new(calls, options.call_time, Arc::clone(&shared));
        let proofs = options.proofs.take().map(|options| {
            // Ends with the handle.
            proofs::start(options, chain.clone(), calls.clone())
        });
        let proofs = proofs.transpose()?;
        let link = Link::new(options, Arc::clone(&shared), items, asked)?;
        let of_thread = Arc::clone(&shared);
        let named = std::thread::Builder::new().name("follower".to_owned());
        let thread = named.spawn(move || thread::run(follower, received, &of_thread))?;
        runtime.spawn(link.run());
        Ok(Self {
            chain,
            executions,
            shared,
            calls,
            verified: proofs.as_ref().map(ProofThread::verified),
            pool: Pool::new(PoolOptions::default()),
            thread: Mutex::new(Some(thread)),
            proofs: Mutex::new(proofs),
        })
    }

    /// Asks the source.
    pub(crate) async fn ask(&self, method: &'static str, params: &str) -> Answer {
        self.calls.ask(method, params).await
    }

    /// Returns the batches whose proofs were verified here; `None` if none are.
    pub(crate) fn verified(&self) -> Option<&Verified> {
        self.verified.as_deref()
    }

    /// Returns how many proofs were verified; `None` if none are.
    #[must_use]
    pub fn proofs(&self) -> Option<ProofFigures> {
        self.verified.as_ref().map(|verified| verified.figures())
    }

    /// Returns a reader of the chain.
    #[must_use]
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Returns why nothing is followed any more; `None` while the replica goes on.
    #[must_use]
    pub fn failure(&self) -> Option<&ReplicaFailure> {
        self.shared.failure.get()
    }

    /// Returns how many blocks were executed once more.
    #[must_use]
    pub fn executions(&self) -> ExecutionFigures {
        self.executions.figures()
    }

    /// Returns why the last connection has ended; while there is one, why a source was left before,
    /// as wrong.
    #[must_use]
    pub fn away(&self) -> Option<String> {
        let away = self.shared.away().clone();
        away.or_else(|| Some(self.shared.refused()?.1))
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
            refusals: load(&self.shared.refusals),
            refused: self.shared.refused().map(|(at, _)| at.elapsed()),
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
        let proofs = self.proofs.lock();
        drop(proofs.unwrap_or_else(PoisonError::into_inner).take());
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
