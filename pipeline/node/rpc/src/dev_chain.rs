//! A chain that goes back to the ends of earlier blocks.
//!
//! A snapshot is a block: the number of its last group in the log, with the pool and the clock.
//! The way back writes the log up to that group into another folder and starts an engine there as
//! after any end, while calls wait; the engine before ends when the last call that reads it does.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use alloy_primitives::{B256, keccak256};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use jsonrpsee::Methods;
use jsonrpsee::core::RegisterMethodError;
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep, timeout};
use zkfabric_engine::{
    Boundary, Clock as _, Failure, LedgerOptions, Refused, Sequencer, Waits, reverted,
};

use crate::current::Current;
use crate::error::Error;
use crate::eth;
use crate::filters::Place;
use crate::methods::with_subscriptions;
use crate::node::Node;
use crate::options::{DevOptions, WayBack};
use crate::server::{Routes, Served};
use crate::source::Source;
use crate::tags::{HEADER_TIME, Tags};

/// Most snapshots.
const SNAPSHOTS: usize = 100_000;
/// Most bytes of the transactions that wait, of all snapshots.
const WAITING: usize = 256 << 20;
/// Engines that may wait for calls which still read them.
const LEFT: usize = 4;
/// How long a way back waits for one of them to end.
const LEFT_TIME: Duration = Duration::from_secs(10);
/// How often it is looked whether an engine is still read.
const LOOK: Duration = Duration::from_millis(5);
/// Most time until the pool has its transactions again.
const POOL_TIME: Duration = Duration::from_secs(5);

/// Starts a node over an engine in a folder. The node before is given when the chain goes back, for
/// [`Heads::with_listeners_of`](crate::Heads::with_listeners_of) and the kept states.
pub type Make = dyn Fn(&Path, Option<&Node>) -> Result<Node, Arc<Failure>> + Send + Sync;

/// A chain for development, which goes back to the ends of earlier blocks.
pub struct DevChain {
    folder: PathBuf,
    dev: DevOptions,
    ledger: LedgerOptions,
    make: Box<Make>,
    current: Current,
    served: Served,
    subscriptions: Subscriptions,
    /// Held while the chain goes back, or a snapshot is taken.
    state: Mutex<State>,
    left: Arc<Semaphore>,
}

/// Methods of subscriptions, which stay: a client ends them by the one that began them.
struct Subscriptions {
    own: Methods,
    open: Methods,
}

#[derive(Debug)]
struct State {
    snapshots: BTreeMap<u64, Snapshot>,
    next: u64,
    /// Number of the folder in which the chain is.
    folder: u64,
}

/// The end of a block, with the time when it was asked for.
#[derive(Clone, Debug)]
struct Snapshot {
    boundary: Boundary,
    now_ms: u64,
}

impl Snapshot {
    fn bytes(&self) -> usize {
        self.boundary.waiting.iter().map(|one| one.raw.len()).sum()
    }
}

impl fmt::Debug for DevChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DevChain")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl DevChain {
    /// Starts the chain in a folder that was [settled](reverted::settle). The log is copied with
    /// the options of a ledger.
    ///
    /// # Errors
    /// [`Failure`] if the engine does not start.
    pub fn start(
        folder: PathBuf,
        dev: DevOptions,
        ledger: LedgerOptions,
        make: Box<Make>,
    ) -> Result<Arc<Self>, Arc<Failure>> {
        let node = Arc::new(make(&folder, None)?.with_dev(dev.clone()));
        let current = Current::from(Arc::clone(&node));
        let failed =
            |error: RegisterMethodError| Arc::new(Failure::from(std::io::Error::other(error)));
        let of = |tags| eth::subscriptions(current.clone(), tags).map_err(failed);
        let subscriptions = Subscriptions {
            own: of(node.tags())?,
            open: of(Tags::Open)?,
        };
        let routes = subscriptions.routes(node).map_err(failed)?;
        let chain = Arc::new(Self {
            folder,
            dev,
            ledger,
            make,
            current,
            served: Served::from(routes),
            subscriptions,
            state: Mutex::new(State {
                snapshots: BTreeMap::new(),
                next: 1,
                folder: 0,
            }),
            left: Arc::new(Semaphore::new(LEFT)),
        });
        // Set once: the options are of one chain.
        let way_back: Arc<dyn WayBack> = Arc::clone(&chain) as _;
        let _ = chain.dev.way_back.set(Arc::downgrade(&way_back));
        Ok(chain)
    }

    /// Returns the node that answers now.
    #[must_use]
    pub fn current(&self) -> Current {
        self.current.clone()
    }

    /// Returns its methods, for a server.
    #[must_use]
    pub fn served(&self) -> Served {
        self.served.clone()
    }

    /// Ends the open block and notes where the chain stands; returns the number of the snapshot.
    async fn take(&self) -> Result<u64, Error> {
        let mut state = self.state.lock().await;
        let bytes: usize = state.snapshots.values().map(Snapshot::bytes).sum();
        if state.snapshots.len() >= SNAPSHOTS || bytes >= WAITING {
            return Err(Error::Limit(format!(
                "there are {} snapshots, and {bytes} bytes of transactions that wait in them: at \
                 most {SNAPSHOTS} and {WAITING} may be; evm_revert to an earlier one removes it and \
                 those behind it",
                state.snapshots.len()
            )));
        }
        let node = self.current.get();
        let boundary = node.ask_sequencer(Sequencer::stand).await?;
        // The answer comes once nothing of the block can be lost.
        if !node.heads.has_header(boundary.block, HEADER_TIME).await {
            return Err(Error::Stopping);
        }
        let id = state.next;
        state.next = id.saturating_add(1);
        let now_ms = self.dev.clock.now_ms();
        state.snapshots.insert(id, Snapshot { boundary, now_ms });
        Ok(id)
    }

    /// Goes back to a snapshot, and removes it and those behind it; `false` if there is none.
    async fn go_back(self: Arc<Self>, id: u64) -> Result<bool, Error> {
        let mut state = self.state.lock().await;
        let Some(snapshot) = state.snapshots.get(&id).cloned() else {
            return Ok(false);
        };
        let place = timeout(LEFT_TIME, Arc::clone(&self.left).acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            return Err(Error::Limit(format!(
                "calls still read {LEFT} chains that were left: wait for their ends"
            )));
        };
        let held = self.served.hold().await;
        let (before, number) = (self.current.get(), state.folder.saturating_add(1));
        let (this, group) = (Arc::clone(&self), snapshot.boundary.group);
        let of_thread = Arc::clone(&before);
        let branched = spawn_blocking(move || this.branch(&of_thread, number, group)).await;
        let (node, routes) = branched.map_err(|_| Error::Panicked)??;
        if let Source::Sequencer(sequencer) = &before.sequencer {
            sequencer.retire();
        }
        self.dev.clock.set(snapshot.now_ms);
        node.filters.go_back(Place {
            block: snapshot.boundary.block,
            transactions: usize::MAX,
            sealed: snapshot.boundary.block,
        });
        self.current.set(Arc::clone(&node));
        self.served.replace(routes);
        before.heads.leave();
        let left = std::mem::replace(&mut state.folder, number);
        state.snapshots.split_off(&id);
        send(&node, &snapshot.boundary.waiting).await;
        drop(held);
        let this = Arc::downgrade(&self);
        let thread = thread::Builder::new().name("left".to_owned());
        // Without the thread, the next start of the process removes the files.
        let _ = thread.spawn(move || leave(before, &this, left, place));
        Ok(true)
    }

    /// Starts a node over the log up to a group, in a folder of its own, and lets the chain go on
    /// there.
    fn branch(&self, before: &Node, number: u64, group: u64) -> Result<(Arc<Node>, Routes), Error> {
        let folder = reverted::prepare(&self.folder, number)?;
        let chain = before.heads.chain()?;
        chain.copy_log(&folder, group, &self.ledger)?;
        let made = (self.make)(&folder, Some(before));
        let node = made.map_err(|failure| Error::System(failure.to_string()))?;
        let node = node.with_dev(self.dev.clone()).with_filters_of(before);
        let node = Arc::new(node);
        let routes = self.subscriptions.routes(Arc::clone(&node));
        let routes = routes.map_err(|error| Error::System(error.to_string()))?;
        reverted::choose(&self.folder, number)?;
        Ok((node, routes))
    }
}

impl WayBack for DevChain {
    fn snapshot(self: Arc<Self>) -> BoxFuture<'static, Result<u64, Error>> {
        async move { self.take().await }.boxed()
    }

    fn revert(self: Arc<Self>, id: u64) -> BoxFuture<'static, Result<bool, Error>> {
        self.go_back(id).boxed()
    }
}

impl Subscriptions {
    fn routes(&self, node: Arc<Node>) -> Result<Routes, RegisterMethodError> {
        let open = Arc::new(node.with_tags(Tags::Open));
        let open = with_subscriptions(open, self.open.clone())?;
        let own = with_subscriptions(node, self.own.clone())?;
        Ok(Routes::from(own).with(Tags::OPEN_PATH, open))
    }
}

/// Gives the pool its transactions again, and returns once it has them.
async fn send(node: &Node, waiting: &[Waits]) {
    let until = Instant::now() + POOL_TIME;
    let submit = |one: &Waits| match one.impersonated {
        Some(sender) => node.sequencer.submit_as(sender, one.raw.clone()),
        None => node.sequencer.submit(one.raw.clone()),
    };
    for one in waiting {
        while let Err(Refused::Behind { .. }) = submit(one) {
            if Instant::now() >= until {
                return;
            }
            sleep(LOOK).await;
        }
    }
    let hashes: Vec<B256> = waiting.iter().map(|one| keccak256(&one.raw)).collect();
    let hashes = Arc::new(hashes);
    while Instant::now() < until {
        let hashes = Arc::clone(&hashes);
        let has_all = node.ask(move |waiting| {
            let mut hashes = hashes.iter();
            hashes.all(|hash| waiting.transaction(*hash).is_some())
        });
        // One that has expired since does not come again.
        if has_all.await.unwrap_or(true) {
            return;
        }
        sleep(LOOK).await;
    }
}

/// Waits until nobody reads a chain that was left, and removes its files.
fn leave(node: Arc<Node>, chain: &Weak<DevChain>, number: u64, place: OwnedSemaphorePermit) {
    let sequencer = match &node.sequencer {
        Source::Sequencer(sequencer) => Some(Arc::clone(sequencer)),
        Source::Replica(_) | Source::Archive(_) => None,
    };
    drop(node);
    if let Some(mut sequencer) = sequencer {
        loop {
            match Arc::try_unwrap(sequencer) {
                // Nobody asks any more why it ended.
                Ok(left) => break drop(Sequencer::close(left)),
                Err(shared) => sequencer = shared,
            }
            thread::sleep(LOOK);
        }
    }
    // The next start removes the files of a chain that has ended.
    if let Some(chain) = chain.upgrade() {
        reverted::discard(&chain.folder, number);
    }
    drop(place);
}
