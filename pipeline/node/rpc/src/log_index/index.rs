//! What searches see.

use std::collections::VecDeque;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use zkfabric_files::storage::Storage;

use super::builder::{Content, Shared, Source};
use super::entry::CHUNK;
use super::error::IndexError;
use super::narrow::Narrow;
use super::options::LogIndexOptions;
use super::query::{Query, Sieve, Values};
use super::reader::{Fault, Reader};
use super::rows::{BlockRow, ChunkRow, Piece};
use super::section::Section;
use super::steps::{Spent, Steps};
use super::tail::Tail;
use super::thread::{Bell, Work, run};

/// Postings of the tail that are compared in a step.
const COMPARED: u64 = 256;
/// Blocks whose logs are counted at once.
const BLOCKS: u64 = 341;

/// A block that may have wanted logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sought {
    pub(crate) block: u64,
    /// Indices of these logs in the block, in order; `None` if it may be any.
    pub(crate) logs: Option<Vec<u32>>,
}

/// What a search comes to next.
#[derive(Debug)]
pub(crate) enum Next {
    /// The blocks come in order; one with many logs comes in parts.
    Found(Sought),
    /// Blocks that the index does not have.
    Elsewhere(RangeInclusive<u64>),
    End,
}

/// Why a search does not go on.
#[derive(Debug)]
pub(crate) enum Stopped {
    Spent,
    /// A section cannot be read: if it is [`IndexError::Damaged`], another search goes without it.
    Unread(IndexError),
}

impl From<Spent> for Stopped {
    fn from(Spent: Spent) -> Self {
        Self::Spent
    }
}

/// The index of a folder.
#[derive(Debug)]
pub(crate) struct LogIndex {
    storage: Arc<dyn Storage>,
    options: LogIndexOptions,
    shared: Shared,
    work: Arc<Work>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl LogIndex {
    pub(crate) fn new(storage: Arc<dyn Storage>, options: LogIndexOptions) -> Self {
        Self {
            storage,
            options,
            shared: Shared::default(),
            work: Arc::default(),
            thread: Mutex::default(),
        }
    }

    /// Starts the thread. A system that refuses it leaves the searches without an index.
    pub(crate) fn start(&self, name: &str, source: impl Source + Clone + 'static) {
        let (storage, shared) = (Arc::clone(&self.storage), self.shared.clone());
        let (work, options) = (Arc::clone(&self.work), self.options);
        let thread = std::thread::Builder::new().name(name.to_owned());
        let started = thread.spawn(move || run(&source, &storage, &shared, &work, options));
        *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = started.ok();
    }

    /// Returns what tells the index of sealed blocks; it keeps no index alive.
    pub(crate) fn bell(&self) -> Bell {
        Bell(Arc::clone(&self.work))
    }

    /// Returns what searches read.
    pub(super) const fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Tells of a sealed block, whose end is durable.
    pub(crate) fn sealed(&self, number: u64) {
        self.work.sealed(number);
    }

    /// Returns the number of the newest block in the index.
    pub(crate) fn indexed(&self) -> Option<u64> {
        let shared = self.shared.read();
        let next = shared.as_ref()?.tail.next();
        next.checked_sub(1)
    }

    /// Returns why the index does not go on.
    pub(crate) fn failure(&self) -> Option<Arc<IndexError>> {
        self.work.failure()
    }

    /// Reads what a test has made.
    #[cfg(test)]
    pub(super) fn share(&mut self, shared: &Shared) {
        self.shared = shared.clone();
    }

    /// Begins a search in a range of blocks.
    pub(crate) fn search<'a>(
        &'a self,
        values: &'a Values<'a>,
        range: RangeInclusive<u64>,
    ) -> Search<'a> {
        Search::new(&self.shared, values, range)
    }

    /// Returns the chunk of a transaction in the record of its block; `None` if the index does not
    /// have it.
    pub(crate) fn piece(&self, block: u64, index: usize) -> Option<Piece> {
        let mut rows = Rows::of(&self.shared, block)?;
        let (before, row) = rows.block(block)?;
        let at = before.chunks.checked_add((index / CHUNK) as u32)?;
        rows.piece(before, row, at)
    }

    /// Returns the chunks of logs in the record of their block; `None` if the index does not have
    /// them.
    pub(crate) fn pieces(&self, block: u64, logs: &[u32]) -> Option<Vec<Piece>> {
        let mut rows = Rows::of(&self.shared, block)?;
        let (before, row) = rows.block(block)?;
        let mut pieces = Vec::new();
        let mut from = before.chunks;
        for log in logs {
            // The last chunk that begins with this log or before it; empty ones end with it.
            let (mut low, mut high) = (from, row.chunks);
            while low < high {
                let middle = low + (high - low) / 2;
                if rows.chunk(middle)?.logs <= *log {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if let Some(at) = low.checked_sub(1).filter(|_| low > from) {
                pieces.push(rows.piece(before, row, at)?);
                from = low;
            }
        }
        Some(pieces)
    }
}

impl Drop for LogIndex {
    fn drop(&mut self) {
        self.work.stop();
        let thread = self.thread.lock();
        let thread = thread.unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // It holds the lock of the folder. A panic leaves the searches without an index.
            let _ = thread.join();
        }
    }
}

/// A reader of the rows of a block.
enum Rows<'a> {
    Section(Box<Reader>),
    Tail(std::sync::RwLockReadGuard<'a, Option<Content>>),
}

impl<'a> Rows<'a> {
    fn of(shared: &'a Shared, block: u64) -> Option<Self> {
        let guard = shared.read();
        match cover(guard.as_ref()?, block, block) {
            Cover::Tail(_) => Some(Self::Tail(guard)),
            Cover::Section(section) => {
                let reader = Reader::open(&section);
                reader.ok().map(|reader| Self::Section(Box::new(reader)))
            }
            Cover::Nothing(_) => None,
        }
    }

    /// Returns what is there before a block, and up to its end.
    fn block(&mut self, block: u64) -> Option<(BlockRow, BlockRow)> {
        match self {
            Self::Tail(content) => {
                let tail = &content.as_ref()?.tail;
                Some((tail.before(block), tail.row(block)?))
            }
            Self::Section(reader) => {
                let index = block.checked_sub(reader.section.head.first)?;
                let index = u32::try_from(index).ok()?;
                let steps = &mut Steps::new(u64::MAX);
                let rows = reader.before(index, steps).and_then(|before| {
                    let row = reader.block(index, steps)?;
                    Ok((before, row))
                });
                known(&reader.section, rows)
            }
        }
    }

    fn chunk(&mut self, at: u32) -> Option<ChunkRow> {
        match self {
            Self::Tail(content) => content.as_ref()?.tail.chunk(at),
            Self::Section(reader) => {
                let chunk = reader.chunk(at, &mut Steps::new(u64::MAX));
                known(&reader.section, chunk)
            }
        }
    }

    /// Returns a chunk of a block.
    fn piece(&mut self, before: BlockRow, row: BlockRow, at: u32) -> Option<Piece> {
        let chunk = self.chunk(at).filter(|_| at < row.chunks)?;
        let first = at.checked_sub(before.chunks)? as usize * CHUNK;
        Piece::of(&chunk, first, CHUNK, row.transactions as usize)
    }
}

/// Returns what was read. A section with a wrong page is made again.
fn known<T>(section: &Section, read: Result<T, Fault>) -> Option<T> {
    if let Err(Fault::Unread(unread)) = read {
        let _ = Reader::told(section, unread);
        return None;
    }
    read.ok()
}

/// What has a block.
enum Cover<'a> {
    Section(Arc<Section>),
    Tail(&'a Tail),
    /// Nothing has the blocks up to this one.
    Nothing(u64),
}

/// Returns what has a block; `to` is the last one that is asked for.
fn cover(content: &Content, block: u64, to: u64) -> Cover<'_> {
    let Content { sections, tail, .. } = content;
    let at = sections.partition_point(|section| section.head.last() < block);
    match sections.get(at) {
        Some(section) if section.is_damaged() => Cover::Nothing(to.min(section.head.last())),
        Some(section) if section.has(block) => Cover::Section(Arc::clone(section)),
        Some(section) => Cover::Nothing(to.min(section.head.first.saturating_sub(1))),
        None if tail.row(block).is_some() => Cover::Tail(tail),
        None if block < tail.first => Cover::Nothing(to.min(tail.first.saturating_sub(1))),
        None => Cover::Nothing(to),
    }
}

/// A search in a section.
#[derive(Debug)]
struct InSection {
    reader: Reader,
    query: Query,
    narrow: Narrow,
    /// The last block that is searched.
    to: u64,
}

/// A search in a range of blocks.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    shared: &'a Shared,
    values: &'a Values<'a>,
    /// What was found and not returned.
    found: VecDeque<Sought>,
    /// The first block that was not searched.
    next: u64,
    to: u64,
    section: Option<InSection>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        values: &'a Values<'a>,
        range: RangeInclusive<u64>,
    ) -> Self {
        let (next, to) = range.into_inner();
        Self {
            shared,
            values,
            found: VecDeque::new(),
            next,
            to,
            section: None,
        }
    }

    /// Returns the first block of which not everything was returned.
    pub(crate) fn reached(&mut self) -> u64 {
        if let Some(found) = self.found.front() {
            return found.block;
        }
        let Some(InSection { reader, narrow, .. }) = &mut self.section else {
            return self.next;
        };
        let first = reader.section.head.first;
        let block = match narrow.reached() {
            Some(log) => reader.block_of(log, &mut Steps::new(u64::MAX)),
            None => return self.next,
        };
        let block = block.map_or(self.next, |index| first.saturating_add(index.into()));
        block.max(self.next)
    }

    /// Goes on.
    pub(crate) fn next(&mut self, steps: &mut Steps) -> Result<Next, Stopped> {
        loop {
            if let Some(found) = self.found.pop_front() {
                return Ok(Next::Found(found));
            }
            if self.section.is_some() {
                self.in_section(steps)?;
                continue;
            }
            if self.next > self.to {
                return Ok(Next::End);
            }
            let shared = self.shared.read();
            let Some(content) = &*shared else {
                return Ok(self.elsewhere(self.to));
            };
            match cover(content, self.next, self.to) {
                Cover::Nothing(until) => return Ok(self.elsewhere(until)),
                Cover::Tail(tail) => {
                    let to = self.to.min(tail.next().saturating_sub(1));
                    let found = in_tail(content, self.values, self.next..=to, steps)?;
                    self.found.extend(found);
                    self.next = to.saturating_add(1);
                }
                Cover::Section(section) => {
                    let query = Query::of(self.values, &content.key);
                    drop(shared);
                    self.begin(&section, query, steps)?;
                }
            }
        }
    }

    fn elsewhere(&mut self, until: u64) -> Next {
        let from = self.next;
        self.next = until.saturating_add(1);
        Next::Elsewhere(from..=until)
    }

    /// Begins with a section.
    fn begin(
        &mut self,
        section: &Arc<Section>,
        query: Query,
        steps: &mut Steps,
    ) -> Result<(), Stopped> {
        let began = self.try_begin(section, query, steps);
        began.map_err(|fault| stopped(section, fault))
    }

    fn try_begin(
        &mut self,
        section: &Arc<Section>,
        query: Query,
        steps: &mut Steps,
    ) -> Result<(), Fault> {
        let mut reader = Reader::open(section)?;
        let first = section.head.first;
        let index = |block: u64| block.saturating_sub(first) as u32;
        let from = reader.before(index(self.next), steps)?.logs;
        if query.places.is_empty() {
            let last = self.to.min(section.head.last());
            let to = last.min(self.next.saturating_add(BLOCKS - 1));
            let mut before = from;
            for block in self.next..=to {
                let logs = reader.block(index(block), steps)?.logs;
                if logs > before {
                    let logs = None;
                    self.found.push_back(Sought { block, logs });
                }
                before = logs;
            }
            self.next = to.saturating_add(1);
            return Ok(());
        }
        let to = self.to.min(section.head.last());
        let end = reader.block(index(to), steps)?.logs;
        self.section = Some(InSection {
            reader,
            query,
            narrow: Narrow::new(from..end),
            to,
        });
        Ok(())
    }

    /// Goes on in a section.
    fn in_section(&mut self, steps: &mut Steps) -> Result<(), Stopped> {
        let Some(current) = &mut self.section else {
            return Ok(());
        };
        let InSection {
            reader,
            query,
            narrow,
            to,
        } = current;
        let section = Arc::clone(&reader.section);
        let found = narrow.next(reader, query, steps);
        let Some(logs) = found.map_err(|fault| stopped(&section, fault))? else {
            self.next = to.saturating_add(1);
            self.section = None;
            return Ok(());
        };
        // What was found is told, whatever it takes: it has few blocks, or few pages of rows.
        let placed = by_blocks(reader, &logs, &mut Steps::new(u64::MAX));
        let placed = placed.map_err(|fault| stopped(&section, fault))?;
        self.found.extend(placed);
        Ok(())
    }
}

fn stopped(section: &Section, fault: Fault) -> Stopped {
    match fault {
        Fault::Spent => Stopped::Spent,
        Fault::Unread(unread) => Stopped::Unread(Reader::told(section, unread)),
    }
}

/// Returns the blocks of logs.
fn by_blocks(reader: &mut Reader, logs: &[u32], steps: &mut Steps) -> Result<Vec<Sought>, Fault> {
    let mut found: Vec<Sought> = Vec::new();
    // The logs of the block that was found last.
    let mut of_last = 0..0;
    for log in logs {
        if !of_last.contains(log) {
            let index = reader.block_of(*log, steps)?;
            let begin = reader.before(index, steps)?.logs;
            of_last = begin..reader.block(index, steps)?.logs;
            found.push(Sought {
                block: reader.section.head.first + u64::from(index),
                logs: Some(Vec::new()),
            });
        }
        let last = found.last_mut().and_then(|last| last.logs.as_mut());
        if let Some(logs) = last {
            logs.push(log - of_last.start);
        }
    }
    Ok(found)
}

fn in_tail(
    content: &Content,
    values: &Values<'_>,
    range: RangeInclusive<u64>,
    steps: &mut Steps,
) -> Result<Vec<Sought>, Spent> {
    let (from, to) = range.into_inner();
    let tail = &content.tail;
    if values.is_empty() {
        let blocks = tail.with_logs(from, to);
        return Ok(blocks.map(|block| Sought { block, logs: None }).collect());
    }
    let count = tail.count(from, to) as u64;
    steps.take(count / COMPARED)?;
    let sieve = Sieve::of(&Query::of(values, &content.key));
    let found = tail.search(from, to, &sieve).into_iter();
    let sought = |(block, logs)| Sought {
        block,
        logs: Some(logs),
    };
    Ok(found.map(sought).collect())
}
