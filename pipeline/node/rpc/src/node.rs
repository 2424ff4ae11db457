//! What methods answer from: the sequencer, the chain as readers see it, and the node's settings.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{Address, B256, Bytes};
use jsonrpsee::types::ErrorObjectOwned;
use serde_json::value::RawValue;
use tokio::sync::{Mutex, Semaphore};
use tokio::task::spawn_blocking;
use tokio::time::sleep;
use zkfabric_archive::Archive;
use zkfabric_batches::Batches;
use zkfabric_engine::{Chain, Failure, Pending, Refused, Sequencer, Waiting};
use zkfabric_state::trie::TrieError;
use zkfabric_state::{StateView, View};
use zkfabric_stf::Rules;
use zkfabric_telemetry::TraceParent;

use crate::address_index::AddressIndex;
use crate::answer;
use crate::archived::Archived;
use crate::error::Error;
use crate::filters::Filters;
use crate::heads::{Block, Heads, Near, Wanted};
use crate::options::{DevOptions, NodeOptions};
use crate::past;
use crate::peer::Shares;
use crate::replica::{Replica, Verified};
use crate::source::Source;
use crate::tags::{HEADER_TIME, Tags};
use crate::task_thread::TaskThread;
use crate::trace::Traces;
use crate::workers::Workers;

/// Most answers that are sent while they are made: more than servers have at once.
const STREAMS: usize = 256;

/// What methods answer from. Clones share everything but their tags.
#[derive(Clone, Debug)]
pub struct Node {
    pub(crate) sequencer: Source,
    pub(crate) heads: Arc<Heads>,
    pub(crate) rules: Rules,
    pub(crate) options: NodeOptions,
    pub(crate) filters: Arc<Filters>,
    /// The batches that this node writes, if it does.
    pub(crate) batches: Option<Arc<Batches>>,
    /// What everybody may change, on a chain for development.
    pub(crate) dev: Option<DevOptions>,
    /// Who follows transactions, if somebody does.
    pub(crate) traces: Option<Arc<Traces>>,
    /// Which transactions touch an address, if this node knows.
    pub(crate) addresses: Option<Arc<AddressIndex>>,
    workers: Arc<Workers>,
    /// Makes answers that are sent meanwhile.
    streams: Arc<Workers>,
    /// Reads what nodes have to catch up that follow this one.
    pub(crate) backlog: Arc<Workers>,
    /// Held while the whole pool is listed.
    pub(crate) listing: Arc<Mutex<()>>,
    /// Places for nodes that follow this one.
    pub(crate) followers: Arc<Semaphore>,
    /// What each peer may have of them.
    pub(crate) followers_of: Arc<Shares>,
    /// Tells subscriptions.
    pub(crate) telling: Arc<TaskThread>,
    /// Held while a large notification is made.
    notices: Arc<Semaphore>,
    tags: Tags,
}

/// A state with the number of its block.
#[derive(Clone)]
pub(crate) struct At {
    /// The block behind whose newest durable group the state is.
    pub(crate) number: u64,
    pub(crate) state: Arc<dyn View>,
}

impl Node {
    /// Creates a node over a sequencer whose observer the heads are.
    ///
    /// # Errors
    /// The system starts no thread.
    pub fn new(
        sequencer: Arc<Sequencer>,
        heads: Arc<Heads>,
        rules: Rules,
        options: NodeOptions,
    ) -> io::Result<Self> {
        Self::over(Source::Sequencer(sequencer), heads, rules, options)
    }

    /// Creates a node over a replica whose observer the heads are.
    ///
    /// # Errors
    /// The system starts no thread.
    pub fn following(
        replica: Arc<Replica>,
        heads: Arc<Heads>,
        rules: Rules,
        options: NodeOptions,
    ) -> io::Result<Self> {
        Self::over(Source::Replica(replica), heads, rules, options)
    }

    /// Creates a node over a recorded chain, which it serves as it is.
    ///
    /// # Errors
    /// The system starts no thread.
    pub fn recorded(archive: Arc<Archive>, options: NodeOptions) -> io::Result<Self> {
        let heads = Arc::new(Heads::of_archive(Arc::clone(&archive)));
        let archived = Arc::new(Archived::new(archive));
        // Each block has the rules of its own fork.
        Self::over(Source::Archive(archived), heads, Rules::default(), options)
    }

    fn over(
        sequencer: Source,
        heads: Arc<Heads>,
        rules: Rules,
        options: NodeOptions,
    ) -> io::Result<Self> {
        Ok(Self {
            sequencer,
            heads,
            rules,
            filters: Arc::new(Filters::new(&options)),
            batches: None,
            dev: None,
            traces: None,
            addresses: None,
            workers: Arc::new(Workers::start(
                "calls",
                options.calls,
                options.waiting_calls,
            )?),
            // Each answer waits for one chunk at a time.
            streams: Arc::new(Workers::start("answers", 1, STREAMS)?),
            // Each follower waits for one job at a time.
            backlog: Arc::new(Workers::start("backlog", 1, options.followers)?),
            listing: Arc::default(),
            followers: Arc::new(Semaphore::new(options.followers)),
            followers_of: Shares::new(
                "followers",
                options.followers_per_connection,
                options.followers_per_address,
            ),
            telling: Arc::new(TaskThread::start("telling", || ())?),
            notices: Arc::new(Semaphore::new(1)),
            tags: Tags::default(),
            options,
        })
    }

    /// Lets readers see the batches of the chain.
    #[must_use]
    pub fn with_batches(mut self, batches: Arc<Batches>) -> Self {
        self.batches = Some(batches);
        self
    }

    /// Lets everybody make blocks and put the clock forward, on a chain for development.
    #[must_use]
    pub fn with_dev(mut self, dev: DevOptions) -> Self {
        self.dev = Some(dev);
        self
    }

    /// Lets searches find transactions by the addresses that they touch.
    pub(crate) fn with_addresses(mut self, index: AddressIndex) -> Self {
        self.addresses = Some(Arc::new(index));
        self
    }

    /// Lets clients find the filters that they have installed at another node.
    pub(crate) fn with_filters_of(mut self, other: &Self) -> Self {
        self.filters = Arc::clone(&other.filters);
        self
    }

    /// Returns the readers' side of the chain.
    #[must_use]
    pub const fn heads(&self) -> &Arc<Heads> {
        &self.heads
    }

    /// Returns the sequencer; `None` for a node without one.
    #[must_use]
    pub fn sequencer(&self) -> Option<Arc<Sequencer>> {
        match &self.sequencer {
            Source::Sequencer(sequencer) => Some(Arc::clone(sequencer)),
            Source::Replica(_) | Source::Archive(_) => None,
        }
    }

    /// Returns who follows transactions, if somebody does.
    #[must_use]
    pub const fn traces(&self) -> Option<&Arc<Traces>> {
        self.traces.as_ref()
    }

    /// Returns the reader of the engine's chain; `None` for a recorded one.
    #[must_use]
    pub fn chain(&self) -> Option<&Chain> {
        self.sequencer.chain()
    }

    /// Returns why the sequencer has stopped; `None` while it goes on, and without one.
    #[must_use]
    pub fn failure(&self) -> Option<Arc<Failure>> {
        self.sequencer.failure()
    }

    /// Lets somebody follow transactions whose senders have spans.
    #[must_use]
    pub fn with_traces(mut self, traces: Arc<Traces>) -> Self {
        self.traces = Some(traces);
        self
    }

    /// Returns the same node with other tags.
    #[must_use]
    pub fn with_tags(&self, tags: Tags) -> Self {
        let node = self.clone();
        Self { tags, ..node }
    }

    /// Submits a transaction, whose sender may have a span.
    pub(crate) fn submit(
        &self,
        hash: B256,
        raw: Bytes,
        caller: Option<&TraceParent>,
    ) -> Result<Pending, Refused> {
        let (Some(traces), Some(caller)) = (&self.traces, caller) else {
            return self.sequencer.submit(raw);
        };
        traces.expect(hash, *caller);
        let submitted = self.sequencer.submit(raw);
        if submitted.is_err() {
            traces.forget(hash);
        }
        submitted
    }

    /// Runs work that takes long on a thread of its own.
    pub(crate) async fn run<T: Send + 'static>(
        self: Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let node = Arc::clone(&self);
        self.workers.run(move || work(&node)).await
    }

    /// Returns a block, read on another thread if it is not in memory; `None` if there is none.
    pub(crate) async fn fetch(self: &Arc<Self>, number: u64) -> Result<Option<Arc<Block>>, Error> {
        self.fetch_from(number, 0).await
    }

    /// Returns a block as [`Node::fetch`] does, for who reads its transactions from this one on.
    pub(crate) async fn fetch_from(
        self: &Arc<Self>,
        number: u64,
        index: usize,
    ) -> Result<Option<Arc<Block>>, Error> {
        let near = match index {
            0 => self.heads.near(number)?,
            _ => self.heads.near_from(number, index)?,
        };
        match near {
            Near::Block(block) => Ok(Some(block)),
            Near::Nowhere => Ok(None),
            Near::Disk => {
                let read = move |node: &Self| node.heads.block(number);
                Arc::clone(self).run(read).await
            }
        }
    }

    /// Returns the block of a transaction, and its index there, as [`Node::fetch`] does. Of a block
    /// on the disk other transactions may be missing.
    pub(crate) async fn fetch_place(
        self: &Arc<Self>,
        hash: B256,
    ) -> Result<Option<(Arc<Block>, usize)>, Error> {
        let Some((number, index)) = self.heads.place(hash)? else {
            return Ok(None);
        };
        let block = match self.heads.near(number)? {
            Near::Block(block) => Some(block),
            Near::Nowhere => None,
            Near::Disk => {
                let wanted = Wanted::Transaction(index);
                let read = move |node: &Self| node.heads.excerpt(number, wanted);
                Arc::clone(self).run(read).await?
            }
        };
        Ok(block.map(|block| (block, index)))
    }

    /// Makes a large notification, one after the other, on another thread.
    pub(crate) async fn notice<T: Send + 'static>(
        &self,
        make: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let turn = Arc::clone(&self.notices).acquire_owned().await;
        let made = spawn_blocking(move || {
            // Also where nobody waits any longer.
            let _turn = turn;
            make()
        });
        made.await.map_err(|_| Error::Panicked)?
    }

    /// Returns what makes answers that are sent meanwhile.
    pub(crate) const fn streams(&self) -> &Arc<Workers> {
        &self.streams
    }

    pub(crate) const fn tags(&self) -> Tags {
        self.tags
    }

    /// Returns the number of the block that `latest` names.
    pub(crate) fn latest(&self) -> Result<u64, Error> {
        let newest = self.heads.head_number()?;
        Ok(match self.tags {
            Tags::Sealed => self.heads.sealed(),
            Tags::Open => newest,
        })
    }

    /// Returns the number that a tag stands for; `None` for a number that no block has yet.
    pub(crate) fn number(&self, tag: BlockNumberOrTag) -> Result<Option<u64>, Error> {
        // Asked for before the newest number, which is not below it then.
        let latest = self.latest()?;
        let newest = self.heads.head_number()?;
        let first = self.heads.first()?;
        let number = match tag {
            BlockNumberOrTag::Latest => latest,
            BlockNumberOrTag::Pending => newest,
            BlockNumberOrTag::Safe => self.heads.sealed().min(newest),
            // A recorded chain goes no other way.
            BlockNumberOrTag::Finalized if self.heads.archive().is_some() => newest,
            // Nothing is settled yet.
            BlockNumberOrTag::Finalized | BlockNumberOrTag::Earliest => first,
            BlockNumberOrTag::Number(number) => number,
        };
        Ok((first..=newest).contains(&number).then_some(number))
    }

    /// Waits until a block has its header, if this node shows open blocks by `pending` only;
    /// returns whether readers may see the block.
    pub(crate) async fn has_ended(&self, number: u64) -> bool {
        match self.tags {
            Tags::Open => true,
            Tags::Sealed => self.heads.has_header(number, HEADER_TIME).await,
        }
    }

    /// Returns the number of the block that a request for blocks names, once readers may see it;
    /// `None` if there is none.
    pub(crate) async fn find_block(&self, id: BlockId) -> Result<Option<u64>, Error> {
        let Some(number) = self.find(id)? else {
            return Ok(None);
        };
        let is_number = matches!(id, BlockId::Number(BlockNumberOrTag::Number(_)));
        let is_seen = !is_number || self.has_ended(number).await;
        Ok(is_seen.then_some(number))
    }

    /// Returns the number of a block; `None` if there is none.
    pub(crate) fn find(&self, id: BlockId) -> Result<Option<u64>, Error> {
        match id {
            BlockId::Hash(hash) => self.heads.number(hash.block_hash),
            BlockId::Number(tag) => self.number(tag),
        }
    }

    /// Returns a block; `None` if there is none.
    pub(crate) fn block(&self, id: BlockId) -> Result<Option<Arc<Block>>, Error> {
        match self.find(id)? {
            None => Ok(None),
            Some(number) => self.heads.block(number),
        }
    }

    /// Returns the state that a request names: by default the newest one.
    pub(crate) fn at(&self, id: Option<BlockId>) -> Result<At, Error> {
        if let Some(archive) = self.heads.archive() {
            return self.recorded_at(archive, id);
        }
        let head = self.heads.head()?;
        let newest = |state: StateView| At {
            number: head.number,
            state: Arc::new(state),
        };
        let number = match id {
            None | Some(BlockId::Number(BlockNumberOrTag::Latest | BlockNumberOrTag::Pending)) => {
                return Ok(newest(head.state));
            }
            Some(id) => self.find(id)?.ok_or_else(|| Error::no_block(id))?,
        };
        // The request may name the block that is the newest one since.
        if number >= head.number {
            return Ok(newest(head.state));
        }
        if let Some(state) = self.heads.unsealed_state(number) {
            let state = Arc::new(state);
            return Ok(At { number, state });
        }
        let state = past::sealed(&self.heads, number, head.state)?;
        Ok(At { number, state })
    }
}

impl Node {
    /// Returns the state of a recorded chain that a request names.
    fn recorded_at(&self, archive: &Archive, id: Option<BlockId>) -> Result<At, Error> {
        let id = id.unwrap_or_default();
        let number = self.find(id)?.ok_or_else(|| Error::no_block(id))?;
        let state = archive.state(number);
        let state = state.ok_or_else(|| Error::no_block(id))?;
        Ok(At {
            number,
            state: Arc::new(state),
        })
    }

    /// Returns the error of a state that the trie does not have.
    pub(crate) fn of_window(&self, number: u64, error: TrieError) -> Error {
        past::of_window(&self.heads, number, error)
    }

    /// Asks the thread that orders what waits.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl Fn(&Waiting<'_>) -> T + Clone + Send + 'static,
    ) -> Result<T, Error> {
        let sequencer = match &self.sequencer {
            Source::Sequencer(sequencer) => sequencer,
            // What waits is at its source.
            Source::Replica(replica) => {
                let (head, base_fee) = (self.heads.head()?, 0);
                return Ok(question(&Waiting::over(
                    &replica.pool,
                    &head.state,
                    base_fee,
                )));
            }
            Source::Archive(archived) => return archived.ask(question),
        };
        self.until_asked(|| sequencer.ask(question.clone())).await
    }

    /// Asks the sequencer of a chain that goes back, which waits for its turn.
    pub(crate) async fn ask_sequencer<F: Future<Output = Option<T>>, T>(
        &self,
        ask: impl Fn(&Sequencer) -> Result<F, Refused>,
    ) -> Result<T, Error> {
        match &self.sequencer {
            Source::Sequencer(sequencer) => self.until_asked(|| ask(sequencer)).await,
            _ => Err(Error::NoWayBack("this node has no sequencer")),
        }
    }

    /// Asks again while the sequencer's queue is full.
    async fn until_asked<F: Future<Output = Option<T>>, T>(
        &self,
        ask: impl Fn() -> Result<F, Refused>,
    ) -> Result<T, Error> {
        const AGAIN: Duration = Duration::from_millis(1);
        let until = Instant::now() + self.options.send_time;
        loop {
            match ask() {
                Ok(asked) => return asked.await.ok_or(Error::Stopping),
                Err(Refused::Behind { .. }) if Instant::now() < until => sleep(AGAIN).await,
                Err(refused) => return Err(refused.into()),
            }
        }
    }

    /// Asks the node that this one follows.
    ///
    /// # Errors
    /// The source's error, or [`Error::Away`].
    pub(crate) async fn ask_source(
        &self,
        method: &'static str,
        params: &str,
    ) -> Result<Box<RawValue>, ErrorObjectOwned> {
        match self.sequencer.replica() {
            Some(replica) => replica.ask(method, params).await,
            None => Err(Error::Away("this node follows none".to_owned()).into()),
        }
    }

    /// Returns the batches whose proofs this node has verified; `None` if it verifies none.
    pub(crate) fn verified(&self) -> Option<&Verified> {
        self.sequencer
            .replica()
            .and_then(|replica| replica.verified())
    }

    /// Returns a transaction of the pool, with its sender.
    pub(crate) async fn waiting(&self, hash: B256) -> Result<Option<(Bytes, Address)>, Error> {
        let asked = self.ask(move |waiting| {
            let transaction = waiting.transaction(hash)?;
            Some((transaction.raw().clone(), transaction.sender()))
        });
        asked.await
    }

    /// Returns the receipt of a transaction, also of the open block; null if it is in no block.
    pub(crate) async fn receipt(self: &Arc<Self>, hash: B256) -> Result<Box<RawValue>, Error> {
        match self.fetch_place(hash).await? {
            None => Ok(RawValue::NULL.to_owned()),
            Some(place) => self.text_of(place, answer::receipt).await,
        }
    }
}

impl Error {
    /// Returns the error of a block that is not there.
    pub(crate) fn no_block(id: BlockId) -> Self {
        Self::NoBlock(match id {
            BlockId::Hash(hash) => hash.block_hash.to_string(),
            BlockId::Number(BlockNumberOrTag::Number(number)) => number.to_string(),
            BlockId::Number(tag) => tag.to_string(),
        })
    }
}
