//! What the sequencer tells, before it answers.

use std::collections::VecDeque;
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use alloy_primitives::{B256, Bloom};
use tokio::sync::watch;
use tokio::time::timeout;
use zkfabric_archive::Archive;
use zkfabric_engine::{BegunBlock, Chain, DurableGroup, Observer, SealedBlock, Standing};
use zkfabric_files::storage::Folder;
use zkfabric_receipt::{Signature, SignedHead};
use zkfabric_state::StateView;
use zkfabric_state::trie::Reader;

use super::archived::Archived;
use super::block::{Block, ethereum};
use super::blooms::Blooms;
use super::body::Body;
use super::news::{Listener, Teller};
use super::places::{Place, Places};
use super::provisional::Provisional;
use super::recent::Recent;
use super::signatures::Signatures;
use super::unsealed::Unsealed;
use super::weight;
use crate::error::Error;
use crate::log_index::{Bell, LogIndex, LogIndexOptions};
use crate::texts::Texts;

/// News that wait for a subscriber; one that is slower hears how many it has missed.
const NEWS: usize = 512;
/// Bytes of them, with the blocks that they let a subscriber read.
const NEWS_BYTES: usize = 64 << 20;

/// Something new in the chain.
#[derive(Debug)]
pub(crate) enum News {
    /// A durable group, with the index of its first transaction in the block.
    Group {
        group: Arc<DurableGroup>,
        first: usize,
        texts: Texts,
    },
    /// A block with its header, without its transactions.
    Sealed {
        header: Box<alloy_consensus::Header>,
        hash: B256,
        texts: Texts,
    },
    /// The chain went back to an earlier block, and goes on in other heads.
    Reverted,
}

impl News {
    /// Returns the texts that are made of them.
    pub(crate) fn texts(&self) -> &Texts {
        static NONE: LazyLock<Texts> = LazyLock::new(Texts::default);
        match self {
            Self::Group { texts, .. } | Self::Sealed { texts, .. } => texts,
            Self::Reverted => &NONE,
        }
    }
}

/// Where a block is.
#[derive(Clone, Debug)]
pub(crate) enum Near {
    /// In memory.
    Block(Arc<Block>),
    /// There is none.
    Nowhere,
    /// On the disk.
    Disk,
}

/// The newest durable state, and the block that it is of.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// Number of the newest block.
    pub(crate) number: u64,
    /// The state behind the newest durable group.
    pub(crate) state: StateView,
}

/// The chain as readers see it. To be the sequencer's
/// [observer](zkfabric_engine::SequencerOptions::observer).
#[derive(Debug)]
pub struct Heads {
    chain_id: u64,
    has_requests_hash: bool,
    start: OnceLock<Start>,
    inner: RwLock<Inner>,
    recent: Recent,
    blooms: Blooms,
    log_index: Option<LogIndex>,
    /// Tells the index of addresses, if there is one.
    addresses: OnceLock<Bell>,
    news: Teller<News>,
    /// Number of the newest block with a header, for who waits for it.
    headers: watch::Sender<u64>,
    /// Something came for nodes that follow.
    log: watch::Sender<()>,
    /// Whether the chain goes on in other heads.
    is_left: AtomicBool,
    /// The blocks, if they are those of a recorded chain. Nothing else is used then.
    archived: Option<Archived>,
}

#[derive(Debug)]
struct Start {
    chain: Chain,
    provisional: Provisional,
}

#[derive(Debug, Default)]
struct Inner {
    /// Number of the newest block with a header, as the sequencer has told.
    sealed: u64,
    /// Its hash.
    hash: B256,
    /// Blocks behind it with durable groups, in order.
    unsealed: VecDeque<Unsealed>,
    places: Places,
    signatures: Signatures,
    /// The state behind the newest durable group.
    state: Option<StateView>,
}

impl Inner {
    /// Returns the number of the newest block.
    fn newest(&self) -> u64 {
        let newest = self.unsealed.back();
        newest.map_or(self.sealed, |newest| newest.begun.number())
    }
}

impl Heads {
    /// Creates the readers' side of a chain. `has_requests_hash` if its headers have that field
    /// (EIP-7685); sealed blocks of at most so many bytes stay in memory, and as many bytes of
    /// blocks are read for readers at once, or one block of any size.
    #[must_use]
    pub fn new(chain_id: u64, has_requests_hash: bool, bytes: usize) -> Self {
        Self {
            chain_id,
            has_requests_hash,
            start: OnceLock::new(),
            inner: RwLock::default(),
            recent: Recent::new(bytes),
            blooms: Blooms::default(),
            log_index: None,
            addresses: OnceLock::new(),
            news: Teller::new(NEWS, NEWS_BYTES),
            headers: watch::Sender::default(),
            log: watch::Sender::default(),
            is_left: AtomicBool::new(false),
            archived: None,
        }
    }

    /// Lets searches for logs use an index, which is kept in a folder and made in the background:
    /// of a chain that has none, from its first block on.
    ///
    /// # Errors
    /// The folder cannot be created.
    pub fn with_log_index(self, folder: &Path, options: LogIndexOptions) -> io::Result<Self> {
        let storage = Arc::new(Folder::new(folder)?);
        Ok(Self {
            log_index: Some(LogIndex::new(storage, options)),
            ..self
        })
    }

    /// Tells those who listen to other heads, too: those of the chain before it went back.
    #[must_use]
    pub fn with_listeners_of(self, before: &Self) -> Self {
        Self {
            news: before.news.clone(),
            ..self
        }
    }

    /// Tells those who listen that the chain goes on in other heads.
    pub(crate) fn leave(&self) {
        self.is_left.store(true, Ordering::Release);
        self.news.tell(News::Reverted, 0);
    }

    /// Returns whether the chain goes on in other heads.
    pub(crate) fn is_left(&self) -> bool {
        self.is_left.load(Ordering::Acquire)
    }

    /// Tells an index of addresses of each block that is sealed from now on: the first one that
    /// asks for it.
    pub(crate) fn tell(&self, index: Bell) {
        let _ = self.addresses.set(index);
    }

    /// Returns the index of logs, if there is one.
    pub(crate) const fn log_index(&self) -> Option<&LogIndex> {
        self.log_index.as_ref()
    }

    /// Returns the readers' side of a recorded chain.
    pub(crate) fn of_archive(archive: Arc<Archive>) -> Self {
        let chain_id = archive.chain_id();
        Self {
            archived: Some(Archived::of(archive)),
            ..Self::new(chain_id, false, 0)
        }
    }

    /// Returns the recorded chain, if it is one.
    pub(crate) fn archive(&self) -> Option<&Arc<Archive>> {
        self.archived.as_ref().map(|archived| &archived.archive)
    }

    fn read(&self) -> RwLockReadGuard<'_, Inner> {
        // What panics behind the lock stops the sequencer, and the node with it.
        self.inner.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Inner> {
        self.inner.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the chain's number.
    pub(crate) const fn chain_id(&self) -> u64 {
        self.chain_id
    }

    fn start(&self) -> Result<&Start, Error> {
        self.start.get().ok_or(Error::NotStarted)
    }

    /// Returns the reader of the sequencer's chain.
    ///
    /// # Errors
    /// [`Error::NotStarted`]; [`Error::Recorded`] for a recorded chain.
    pub(crate) fn chain(&self) -> Result<&Chain, Error> {
        if self.archived.is_some() {
            return Err(Error::Recorded("no groups, receipts or batches"));
        }
        Ok(&self.start()?.chain)
    }

    /// Returns the number of the first block.
    ///
    /// # Errors
    /// [`Error::NotStarted`].
    pub(crate) fn first(&self) -> Result<u64, Error> {
        match self.archived {
            Some(_) => Ok(0),
            None => Ok(self.start()?.chain.range().0),
        }
    }

    /// Returns the trie, and the number under which it has the state behind a block.
    ///
    /// # Errors
    /// [`Error::NotStarted`]; a recorded chain does not have the block.
    pub(crate) fn trie(&self, number: u64) -> Result<(Reader, u64), Error> {
        match self.archive() {
            Some(archive) => {
                let found = archive.trie(number);
                found.ok_or_else(|| Error::NoBlock(number.to_string()))
            }
            None => Ok((self.start()?.chain.trie().clone(), number)),
        }
    }

    /// Returns the newest block's number.
    ///
    /// # Errors
    /// [`Error::NotStarted`].
    pub(crate) fn head_number(&self) -> Result<u64, Error> {
        if let Some(archive) = self.archive() {
            return Ok(archive.newest());
        }
        let inner = self.read();
        if inner.state.is_none() {
            return Err(Error::NotStarted);
        }
        Ok(inner.newest())
    }

    /// Subscribes to what is new from now on.
    pub(crate) fn subscribe(&self) -> Listener<News> {
        self.news.listen()
    }

    /// Returns the newest block's number and state, of one moment.
    pub(crate) fn head(&self) -> Result<Head, Error> {
        let inner = self.read();
        let state = inner.state.clone().ok_or(Error::NotStarted)?;
        let number = inner.newest();
        Ok(Head { number, state })
    }

    /// Returns the number of the newest block that has its header.
    pub(crate) fn sealed(&self) -> u64 {
        match self.archive() {
            Some(archive) => archive.newest(),
            None => self.read().sealed,
        }
    }

    /// Waits for at most a time until a block has its header; returns whether it has.
    pub(crate) async fn has_header(&self, number: u64, time: Duration) -> bool {
        if number <= self.sealed() {
            return true;
        }
        let mut headers = self.headers.subscribe();
        let waited = timeout(time, headers.wait_for(|sealed| *sealed >= number)).await;
        // What it waits for is not dropped before this.
        waited.is_ok_and(|waited| waited.is_ok())
    }

    /// Returns the state behind the last durable group of a block that has no header; `None` for
    /// other blocks.
    pub(crate) fn unsealed_state(&self, number: u64) -> Option<StateView> {
        let inner = self.read();
        let mut blocks = inner.unsealed.iter();
        let block = blocks.find(|block| block.begun.number() == number)?;
        Some(block.state.clone())
    }

    /// Returns a block, if it is in memory.
    ///
    /// # Errors
    /// [`Error::NotStarted`].
    pub(crate) fn near(&self, number: u64) -> Result<Near, Error> {
        if let Some(archived) = &self.archived {
            let block = archived.block(number);
            return Ok(block.map_or(Near::Nowhere, Near::Block));
        }
        let Start { provisional, .. } = self.start()?;
        let (unsealed, newest) = {
            let inner = self.read();
            let at = |block: &&Unsealed| block.begun.number() == number;
            let unsealed = inner.unsealed.iter().find(at).cloned();
            (unsealed, (inner.sealed, inner.hash))
        };
        if let Some(unsealed) = unsealed {
            let parent = self.parent(provisional, number, newest);
            let hash = provisional.hash(number);
            let block = unsealed.block(hash, parent, self.has_requests_hash);
            return Ok(Near::Block(Arc::new(block)));
        }
        if number > newest.0 {
            return Ok(Near::Nowhere);
        }
        Ok(self.recent.get(number).map_or(Near::Disk, Near::Block))
    }

    /// Returns a block as [`Heads::near`] does, for who reads its transactions from this one on:
    /// those in front of it may be missing.
    ///
    /// # Errors
    /// [`Error::NotStarted`].
    pub(crate) fn near_from(&self, number: u64, from: usize) -> Result<Near, Error> {
        if self.archived.is_some() {
            return self.near(number);
        }
        let Start { provisional, .. } = self.start()?;
        let inner = self.read();
        let at = |block: &&Unsealed| block.begun.number() == number;
        let Some(unsealed) = inner.unsealed.iter().find(at) else {
            drop(inner);
            return self.near(number);
        };
        let parent = self.parent(provisional, number, (inner.sealed, inner.hash));
        let hash = provisional.hash(number);
        let block = unsealed.tail(from, hash, parent, self.has_requests_hash);
        Ok(Near::Block(Arc::new(block)))
    }

    /// Returns the signature of a group's receipts, if it is one of the newest.
    pub(crate) fn signature(&self, group: u64) -> Option<Signature> {
        self.read().signatures.of_group(group)
    }

    /// Returns what changes when there is something for nodes that follow.
    pub(crate) fn watch_log(&self) -> watch::Receiver<()> {
        self.log.subscribe()
    }

    /// Returns the log's newest signature.
    pub(crate) fn signed_log(&self) -> Option<SignedHead> {
        self.read().signatures.log
    }

    /// Returns the number of the newest block that has its header, and the blocks behind it with
    /// the numbers of their durable transactions, of one moment.
    pub(super) fn counts(&self) -> (u64, Vec<(u64, usize)>) {
        let inner = self.read();
        let unsealed = inner.unsealed.iter();
        let counts = unsealed.map(|block| (block.begun.number(), block.body.count()));
        (inner.sealed, counts.collect())
    }

    /// Returns the hash of a block's parent, as far as it is known; `newest` is the newest block
    /// with a header.
    fn parent(&self, provisional: &Provisional, number: u64, newest: (u64, B256)) -> B256 {
        let before = number.saturating_sub(1);
        match newest {
            (sealed, hash) if sealed == before => hash,
            _ => provisional.hash(before),
        }
    }

    /// Returns a block; `None` if there is none with this number. Reads and decodes it if it is
    /// not in memory, which takes long for a full one.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn block(&self, number: u64) -> Result<Option<Arc<Block>>, Error> {
        match self.near(number)? {
            Near::Block(block) => return Ok(Some(block)),
            Near::Nowhere => return Ok(None),
            Near::Disk => {}
        }
        let chain = self.chain()?;
        let Some(bytes) = chain.record_bytes(number)? else {
            return Ok(None);
        };
        let bytes = weight::read(bytes);
        let _turn = self.recent.one_by_one(bytes);
        if let Some(block) = self.recent.get(number) {
            // Somebody has read it meanwhile.
            return Ok(Some(block));
        }
        let room = self.recent.room(bytes).ok_or_else(|| self.is_full())?;
        let Some(sealed) = chain.sealed(number)? else {
            return Ok(None);
        };
        let block = Block::sealed(&sealed, Body::of_sealed(&sealed)?).read_in(room);
        let block = Arc::new(block);
        self.recent.add(Arc::clone(&block));
        Ok(Some(block))
    }

    fn is_full(&self) -> Error {
        Error::Limit(format!(
            "blocks of {} bytes are being read, which is the most: ask again later",
            self.recent.most_read()
        ))
    }

    /// Returns the bytes of sealed blocks that stay in memory, and of those that were read from
    /// the disk for readers.
    #[must_use]
    pub fn block_bytes(&self) -> (usize, usize) {
        self.recent.bytes()
    }

    /// Returns a block's header and hash, without its transactions. A block without a header has
    /// no filter of its logs here.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn header(
        &self,
        number: u64,
    ) -> Result<Option<(alloy_consensus::Header, B256)>, Error> {
        if let Some(archived) = &self.archived {
            return Ok(archived.header(number));
        }
        if number <= self.sealed() {
            let header = self.chain()?.header(number)?;
            return Ok(header.map(|header| (ethereum(&header), header.hash())));
        }
        let Start { provisional, .. } = self.start()?;
        let inner = self.read();
        let at = |block: &&Unsealed| block.begun.number() == number;
        let unsealed = inner.unsealed.iter().find(at);
        Ok(unsealed.map(|unsealed| {
            let parent = self.parent(provisional, number, (inner.sealed, inner.hash));
            let header = unsealed.header(parent, self.has_requests_hash);
            (header, provisional.hash(number))
        }))
    }

    /// Returns the blocks of a range, up to the newest one that has its header, whose filter of
    /// logs a condition lets through, and those behind it, which have no filter yet.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn with_logs(
        &self,
        range: RangeInclusive<u64>,
        may_have: impl Fn(&Bloom) -> bool,
    ) -> Result<Vec<u64>, Error> {
        if let Some(archived) = &self.archived {
            return Ok(archived.with_logs(range, may_have));
        }
        let (from, to) = range.into_inner();
        let (chain, sealed) = (self.chain()?, self.sealed());
        let mut found = Vec::new();
        if from <= sealed {
            let (first, _) = chain.range();
            let read = |number| {
                if number < first {
                    return Ok(Bloom::ZERO);
                }
                let header = chain.header(number)?;
                let header = header.ok_or(Error::Block { number })?;
                Ok(header.logs_bloom)
            };
            found = self
                .blooms
                .search(from..=to.min(sealed), sealed, may_have, read)?;
        }
        found.extend(from.max(sealed.saturating_add(1))..=to);
        Ok(found)
    }

    /// Returns the number of the block with this hash: one of a header, or a provisional one.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) fn number(&self, hash: B256) -> Result<Option<u64>, Error> {
        if let Some(archive) = self.archive() {
            return Ok(archive.number(hash));
        }
        let Start { chain, provisional } = self.start()?;
        if let Some(number) = provisional.number(hash) {
            let (first, _) = chain.range();
            let exists = number >= first && number <= self.head()?.number;
            return Ok(exists.then_some(number));
        }
        let known = self.read().places.block(hash);
        match known {
            None => Ok(chain.block_number(hash)?),
            known => Ok(known),
        }
    }

    /// Returns a transaction's block and its index there.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) fn place(&self, hash: B256) -> Result<Option<Place>, Error> {
        if let Some(archive) = self.archive() {
            return Ok(archive.place(hash));
        }
        let known = self.read().places.transaction(hash);
        if known.is_some() {
            return Ok(known);
        }
        let indexed = self.chain()?.transaction(hash)?;
        Ok(indexed.map(|(number, index)| (number, index as usize)))
    }

    /// Returns the block of a transaction, and its index there, as [`Heads::block`].
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn transaction(&self, hash: B256) -> Result<Option<(Arc<Block>, usize)>, Error> {
        let Some((number, index)) = self.place(hash)? else {
            return Ok(None);
        };
        Ok(self.block(number)?.map(|block| (block, index)))
    }

    /// Notes a sealed block, with the time if it is sealed now.
    fn seal(&self, sealed: &SealedBlock, body: Option<Body>, at: Option<SystemTime>) {
        let number = sealed.header.number;
        // Without a body it is read from the files when it is asked for.
        let body = body.filter(|body| body.count() == sealed.transactions.len());
        let hashes = body.as_ref().map(|body| body.hashes().collect());
        if let Some(body) = body {
            self.recent.add(Arc::new(Block {
                sealed_at: at,
                ..Block::sealed(sealed, body)
            }));
        }
        let indexed = self.start().ok().and_then(|start| start.chain.indexed());
        let mut inner = self.write();
        inner
            .unsealed
            .pop_front_if(|block| block.begun.number() == number);
        inner.sealed = number;
        inner.hash = sealed.hash;
        inner
            .places
            .seal(number, sealed.hash, hashes.unwrap_or_default());
        if let Some(indexed) = indexed {
            inner.places.forget(indexed);
        }
        drop(inner);
        self.headers.send_replace(number);
        if let Some(index) = &self.log_index {
            index.sealed(number);
        }
        if let Some(index) = self.addresses.get() {
            index.sealed(number);
        }
    }

    /// Takes in the sealed blocks that the index does not have.
    fn load(&self, start: &Start) -> Result<(), Error> {
        let (first, last) = start.chain.range();
        let from = start
            .chain
            .indexed()
            .map_or(first, |indexed| indexed.saturating_add(1));
        for number in from.max(first)..=last {
            let Some(sealed) = start.chain.sealed(number)? else {
                continue;
            };
            let body = Body::of_sealed(&sealed)?;
            self.write().places.add(number, 0, body.hashes());
            self.seal(&sealed, Some(body), None);
        }
        if from > last
            && let Some(header) = start.chain.header(last)?
        {
            let mut inner = self.write();
            (inner.sealed, inner.hash) = (last, header.hash());
            drop(inner);
            self.headers.send_replace(last);
        }
        Ok(())
    }
}

impl Observer for Heads {
    fn started(&self, standing: Standing) {
        let Standing { chain, open, head } = standing;
        let (first, _) = chain.range();
        let genesis = chain.header(first).ok().flatten();
        let genesis = genesis.map(|header| header.hash()).unwrap_or_default();
        let provisional = Provisional::of(self.chain_id, genesis);
        let start = Start { chain, provisional };
        let state = start.chain.view();
        // An error leaves the readers without a start, and each request says so.
        if self.load(&start).is_err() {
            return;
        }
        let mut inner = self.write();
        if let Some((begun, transactions)) = open
            && !transactions.is_empty()
        {
            let hashes = transactions.iter().map(|one| one.hash);
            inner.places.add(begun.number(), 0, hashes);
            let mut unsealed = Unsealed::new(begun, state.clone());
            unsealed.body.add_list(transactions);
            inner.unsealed.push_back(unsealed);
        }
        inner.state = Some(state);
        inner.signatures.log = head;
        drop(inner);
        let (chain, (_, last)) = (start.chain.clone(), start.chain.range());
        // Set once: a sequencer starts once.
        let _ = self.start.set(start);
        if let Some(index) = &self.log_index {
            index.sealed(last);
            index.start("logs", chain);
        }
    }

    fn durable(&self, group: &Arc<DurableGroup>, state: StateView) {
        let number = group.block.number();
        let mut inner = self.write();
        let is_next = |block: &Unsealed| block.begun.number() < number;
        if inner.unsealed.back().is_none_or(is_next) {
            let unsealed = Unsealed::new(Arc::clone(&group.block), state.clone());
            inner.unsealed.push_back(unsealed);
        }
        let mut first = 0;
        if let Some(newest) = inner.unsealed.back_mut() {
            first = newest.body.count();
            newest.body.add_group(group);
            newest.state = state.clone();
        }
        let hashes = group.transactions.iter().map(|one| one.hash);
        inner.places.add(number, first, hashes);
        inner.signatures.add(group);
        inner.state = Some(state);
        drop(inner);
        let bytes = weight::group(group);
        let news = News::Group {
            group: Arc::clone(group),
            first,
            texts: Texts::default(),
        };
        self.news.tell(news, bytes);
    }

    fn edited(&self, block: &Arc<BegunBlock>, state: StateView) {
        let mut inner = self.write();
        let is_next = |newest: &Unsealed| newest.begun.number() < block.number();
        if inner.unsealed.back().is_none_or(is_next) {
            let unsealed = Unsealed::new(Arc::clone(block), state.clone());
            inner.unsealed.push_back(unsealed);
        }
        if let Some(newest) = inner.unsealed.back_mut() {
            newest.state = state.clone();
        }
        inner.state = Some(state);
    }

    fn signed(&self, head: &SignedHead) {
        self.write().signatures.log = Some(*head);
        self.log.send_replace(());
    }

    fn sealed(&self, sealed: &Arc<SealedBlock>) {
        let number = sealed.header.number;
        let body: Option<Body> = {
            let inner = self.read();
            let mut blocks = inner.unsealed.iter();
            let block = blocks.find(|block| block.begun.number() == number);
            block.map(|block| block.body.clone())
        };
        tracing::debug!(
            block = number,
            hash = %sealed.hash,
            transactions = sealed.transactions.len(),
            gas = sealed.header.gas_used,
            "a block is sealed"
        );
        let body = body.unwrap_or_default();
        // A subscriber reads the block's logs, and holds it meanwhile.
        let bytes = body.bytes();
        self.seal(sealed, Some(body), Some(SystemTime::now()));
        self.log.send_replace(());
        let news = News::Sealed {
            header: Box::new(ethereum(&sealed.header)),
            hash: sealed.hash,
            texts: Texts::default(),
        };
        self.news.tell(news, bytes);
    }
}
