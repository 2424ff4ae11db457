//! The ledger after an end at any point.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use alloy_primitives::B256;
use zkfabric_executor::Executor;
use zkfabric_files::storage::{self, Storage};
use zkfabric_log::{Damage, Hash, Log};
use zkfabric_state::{Blocks, BlocksError, Cut, Diff, Rebuild, State};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::Genesis;

use super::edited::Edited;
use super::error::LedgerError;
use super::genesis::GenesisBlock;
use super::index::Index;
use super::indexing::Indexing;
use super::ledger::Ledger;
use super::options::LedgerOptions;
use super::record::{End, header_of};
use super::recorder::Recorder;
use super::root::Root;
use super::snapshots::Folder;
use super::store::{Opened, Sources};
use crate::block::{OpenBlock, ResumedBlock, SealedBlock, Tip};
use crate::frame::Frame;

/// Folder of the segments of blocks.
const BLOCKS: &str = "blocks";
/// Hashes of older blocks that a tip takes.
const OLDER: u64 = 255;

/// What opening a ledger found and did.
#[derive(Debug)]
pub struct Restart {
    /// Fencing epoch of the log.
    pub epoch: u64,
    /// Number of the last group.
    pub group: u64,
    /// Groups that were read from the log and not executed.
    pub replayed: u64,
    /// The last group with transactions: its receipts may not have left the process. `None` if no
    /// group has any, or if the log was trimmed behind it; its place is then before
    /// [`Ledger::position`], and the digest of its receipts is [`Ledger::previous`].
    pub last: Option<Frame>,
    /// Frames of the open block, in order.
    pub open: Vec<Frame>,
    /// Why the state was made again.
    pub rebuild: Option<Rebuild>,
    /// The block of the snapshot from which it was made; otherwise from the genesis.
    pub restored: Option<u64>,
    /// Why newer snapshots were not used.
    pub skipped: Vec<String>,
    /// A torn tail of the log.
    pub log_cut: Option<Damage>,
    /// A torn tail of the segments of blocks.
    pub blocks_cut: Option<Cut>,
    /// Blocks that the segments had, and whose end the log had not: nobody heard of their end, and
    /// they were removed.
    pub blocks_ahead: u64,
    /// Segments of blocks that were damaged, and were made again from the log.
    pub blocks_damaged: Option<DamagedBlocks>,
    /// The first block whose state a history has; `None` without a history, and until one of its
    /// blocks has ended.
    pub first_state: Option<u64>,
}

/// Segments of blocks that were damaged.
#[derive(Clone, Debug)]
pub struct DamagedBlocks {
    /// Folder in which they are now.
    pub folder: PathBuf,
    /// What is wrong with them.
    pub reason: String,
}

/// Where log and blocks are written.
#[derive(Clone, Debug)]
pub(crate) struct Storages {
    pub(crate) log: Arc<dyn Storage>,
    pub(crate) blocks: Arc<dyn Storage>,
}

impl Storages {
    /// Returns those of a ledger's folder.
    pub(crate) fn of(folder: &Path) -> Result<Self, LedgerError> {
        let open = |name| -> Result<Arc<dyn Storage>, LedgerError> {
            let path = folder.join(name);
            let opened = storage::Folder::new(&path);
            let opened = opened.map_err(|error| LedgerError::file("create", &path, error))?;
            Ok(Arc::new(opened))
        };
        Ok(Self {
            log: open("log")?,
            blocks: open(BLOCKS)?,
        })
    }
}

/// Why an opening failed.
struct Unopened {
    error: LedgerError,
    /// Whether the store was marked as one to be made again, so that another opening may succeed.
    is_condemned: bool,
}

impl<E: Into<LedgerError>> From<E> for Unopened {
    fn from(error: E) -> Self {
        Self {
            error: error.into(),
            is_condemned: false,
        }
    }
}

impl Ledger {
    /// Opens the ledger in a folder, or creates it with a genesis. Nothing is executed: groups
    /// behind the last checkpoint are applied as the log has them. Segments of blocks that are
    /// damaged are put aside, and made again, while the log has every group.
    ///
    /// # Errors
    /// [`LedgerError::OtherGenesis`] for the folder of another chain;
    /// [`zkfabric_log::Error::Locked`] if another process has it; damage that the log cannot mend.
    pub fn open(
        folder: &Path,
        genesis: &Genesis,
        options: &LedgerOptions,
    ) -> Result<(Self, Restart), LedgerError> {
        let storages = Storages::of(folder)?;
        let damage = match Self::open_on(folder, &storages, genesis, options) {
            Err(LedgerError::Blocks(damage @ BlocksError::Damaged { .. })) => damage,
            opened => return opened,
        };
        if !has_every_group(storages, options)? {
            return Err(damage.into());
        }
        let damaged = DamagedBlocks {
            folder: put_aside(folder)?,
            reason: damage.to_string(),
        };
        let (ledger, restart) = Self::open_on(folder, &Storages::of(folder)?, genesis, options)?;
        let restart = Restart {
            blocks_damaged: Some(damaged),
            ..restart
        };
        Ok((ledger, restart))
    }

    /// Opens the ledger in a folder with log and blocks elsewhere.
    ///
    /// # Errors
    /// As [`Ledger::open`].
    pub(crate) fn open_on(
        folder: &Path,
        storages: &Storages,
        genesis: &Genesis,
        options: &LedgerOptions,
    ) -> Result<(Self, Restart), LedgerError> {
        let open = || Self::open_once(folder, storages.clone(), genesis, options);
        let opened = match open() {
            // What was read on the way to the log's end is not what was written: the store is
            // marked, and is made again.
            Err(Unopened { is_condemned, .. }) if is_condemned => open(),
            opened => opened,
        };
        opened.map_err(|unopened| unopened.error)
    }

    fn open_once(
        folder: &Path,
        storages: Storages,
        genesis: &Genesis,
        options: &LedgerOptions,
    ) -> Result<(Self, Restart), Unopened> {
        let edited = Edited::of(folder, options.edits)?;
        let (log, recovered) = Log::open_on(storages.log, &options.log)?;
        let segments = options.block_segment_bytes;
        let (blocks, blocks_cut) = Blocks::open_on(storages.blocks, segments)?;
        let snapshots = Folder::open(&folder.join("snapshots"))?;
        let of_genesis = GenesisBlock::of(folder, genesis, &blocks)?;
        let header = of_genesis.header.clone();
        has_its_log(folder, recovered.last, &blocks, header.number)?;
        let sources = Sources {
            log: &log,
            groups: (log.first()?, recovered.last),
            blocks: &blocks,
            snapshots: &snapshots,
            options,
        };
        let Opened {
            store,
            trie,
            rebuild,
            restored,
            skipped,
        } = sources.open(&folder.join("state"))?;
        let index = Index::open(&store).map_err(|error| Unopened {
            error: error.into(),
            is_condemned: store.is_condemned(),
        })?;
        let is_new = store.position().is_none();
        let newest = trie.window().map(|window| *window.end());
        let next = newest.map_or(header.number, |newest| newest.saturating_add(1));
        let mut ledger = Self {
            executor: Executor::new(
                genesis.chain_id,
                genesis.rules,
                zkfabric_executor::Options {
                    contracts_send: options.edits,
                    ..options.executor
                },
            ),
            rules: genesis.rules,
            edited,
            follows: options.follows,
            taking: None,
            overtaken: None,
            writing: None,
            snapshots,
            snapshots_kept: options.snapshots_kept,
            log: Arc::new(log),
            state: Arc::new(State::new(store, &options.state)),
            root: Root::start(trie, next, options.root_part)?,
            recorder: Recorder::start(blocks)?,
            tip: Tip::new(header.clone(), parent_of(&header).as_slice()),
            sealing: None,
            open: None,
            group: 0,
            hash: Hash::default(),
            position: 0,
            previous: B256::ZERO,
            head: None,
            pending: Vec::new(),
            pending_bytes: 0,
            overlay_bytes: options.state.overlay_bytes,
            root_bytes: options.root_bytes,
            logged: 0,
            log_bytes: options.log_bytes,
            indexing: options.index.then(|| Indexing::of(index.clone())),
            index,
            has_ended: false,
            sealed: 0,
            stored: Arc::default(),
        };
        if is_new {
            ledger.create(genesis, header.clone())?;
        } else {
            ledger.go_on(newest.unwrap_or_default())?;
        }
        of_genesis.write(folder)?;
        let before = ledger.group;
        let replayed = ledger.replay(recovered.last);
        let replayed = replayed.and_then(|read| ledger.recorder.wait().map(|()| read));
        let Replayed { last, open } = match replayed {
            Err(error) => {
                ledger.condemn(&error);
                let is_condemned = ledger.state.store().is_condemned();
                return Err(Unopened {
                    error,
                    is_condemned,
                });
            }
            Ok(read) if read.last.is_none() => Replayed {
                last: ledger.last_group(newest.unwrap_or(header.number))?,
                ..read
            },
            Ok(read) => read,
        };
        ledger.hash = recovered.hash;
        let blocks_ahead = ledger.cut_blocks(rebuild.as_ref())?;
        if !options.follows {
            ledger.give_parent_hash()?;
        }
        let restart = Restart {
            epoch: recovered.epoch,
            group: recovered.last,
            replayed: recovered.last.saturating_sub(before),
            last,
            open,
            rebuild,
            restored,
            skipped,
            log_cut: recovered.cut,
            blocks_cut,
            blocks_ahead,
            blocks_damaged: None,
            first_state: ledger.state.first_kept(),
        };
        Ok((ledger, restart))
    }

    /// Makes the state of the genesis.
    fn create(&mut self, genesis: &Genesis, header: Header) -> Result<(), LedgerError> {
        let changes = Diff::of_genesis(&genesis.accounts);
        self.root.add(Arc::new(changes.clone()))?;
        let ending = self.root.end()?;
        let update = self.root.update(&ending, true)?;
        let update = update.ok_or(LedgerError::Panicked { thread: "root" })?;
        let (expected, got) = (header.state_root, update.root);
        if got != expected {
            return Err(LedgerError::GenesisRoot { expected, got });
        }
        self.wait(update.writes);
        self.state.apply(0, Hash::default(), &changes)?;
        self.state.end_block(header.number, 0)?;
        let sealed = Arc::new(SealedBlock {
            hash: header.hash(),
            header,
            transactions: Vec::new(),
            senders: Vec::new(),
            receipts: Vec::new(),
        });
        self.recorder.add(&sealed, self.end())?;
        self.recorder.wait()?;
        self.write()
    }

    /// Goes on from the newest block that the trie has.
    fn go_on(&mut self, newest: u64) -> Result<(), LedgerError> {
        let (header, end) = header_of(self.blocks(), newest)?;
        if self.root.reader().root(newest)? != header.state_root {
            return Err(LedgerError::BlockRecord {
                number: newest,
                what: "its state root is not the state's",
            });
        }
        let first = self.blocks().range().map_or(newest, |(first, _)| first);
        let mut older = Vec::new();
        let mut oldest = header.clone();
        for number in (first.max(newest.saturating_sub(OLDER))..newest).rev() {
            oldest = header_of(self.blocks(), number)?.0;
            older.push(oldest.hash());
        }
        older.extend(parent_of(&oldest));
        if older
            .first()
            .is_some_and(|hash| *hash != header.parent_hash)
        {
            return Err(LedgerError::BlockRecord {
                number: newest,
                what: "it is not built on the block before",
            });
        }
        self.tip = Tip::new(header, &older);
        (self.group, self.position, self.previous) = (end.group, end.position, end.previous);
        self.sealed = end.group;
        self.state.end_block(newest, end.group)?;
        self.stored.store(end.group, Ordering::Release);
        Ok(())
    }

    /// Applies the log's groups behind the newest block.
    fn replay(&mut self, until: u64) -> Result<Replayed, LedgerError> {
        let mut last = None;
        let mut of_block: Vec<Frame> = Vec::new();
        if self.group >= until {
            return Ok(Replayed::default());
        }
        let known = self.state.position().map_or(0, |position| position.group);
        for frame in self.log.frames(self.group.saturating_add(1))? {
            let frame = frame?;
            let (group, hash) = (frame.group, frame.hash);
            self.logged += frame.payload.len() as u64;
            let read = Frame::decode(&frame.payload);
            let frame = read.map_err(|source| LedgerError::Frame { group, source })?;
            if frame.is_edited {
                self.edited.tell(group)?;
            }
            if group > known {
                self.apply(group, hash, &frame)?;
            } else {
                self.count_group(group, hash, &frame);
            }
            self.root.add(Arc::new(frame.diff.clone()))?;
            let closes = frame.closes;
            of_block.push(frame);
            if closes {
                let frames = std::mem::take(&mut of_block);
                self.resume(&frames)?;
                last = last_of(&frames).or(last);
            }
        }
        if !of_block.is_empty() {
            self.resume(&of_block)?;
            last = last_of(&of_block).or(last);
        }
        let open = of_block;
        Ok(Replayed { last, open })
    }

    /// Reads the last group with transactions up to the end of a block, if the log has it.
    fn last_group(&self, newest: u64) -> Result<Option<Frame>, LedgerError> {
        let (mut low, _) = self.blocks().range().unwrap_or((newest, newest));
        let end = |number| header_of(self.blocks(), number).map(|(_, end)| end);
        let position = end(newest)?.position;
        // The first block behind which the chain stands where it does now. Blocks without
        // transactions follow it.
        let mut high = newest;
        while low < high {
            let middle = low + (high - low) / 2;
            // Only the newest blocks have to be whole for a restart.
            let Ok(End {
                position: found, ..
            }) = end(middle)
            else {
                return Ok(None);
            };
            if found < position {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let (until, first) = (end(high)?.group, self.log.first()?);
        let before = high.checked_sub(1).and_then(|number| end(number).ok());
        let from = before
            .map_or(0, |end| end.group)
            .saturating_add(1)
            .max(first);
        let mut last = None;
        if from > until {
            return Ok(None);
        }
        for frame in self.log.frames(from)? {
            let frame = frame?;
            if frame.group > until {
                break;
            }
            let group = frame.group;
            let read = Frame::decode(&frame.payload);
            let frame = read.map_err(|source| LedgerError::Frame { group, source })?;
            if !frame.transactions.is_empty() {
                last = Some(frame);
            }
        }
        Ok(last)
    }

    /// Removes blocks whose end the log does not have: the process ended before their end was
    /// durable, and other ones may follow. Not where the log lacks what the store has: it has lost
    /// more than its tail then.
    fn cut_blocks(&self, rebuild: Option<&Rebuild>) -> Result<u64, LedgerError> {
        match rebuild {
            Some(Rebuild::NotInLog { .. } | Rebuild::OtherLog { .. }) => Ok(0),
            _ => Ok(self.blocks().cut(self.tip.header().number)?),
        }
    }

    /// Goes on with the block of these frames, or seals it.
    fn resume(&mut self, frames: &[Frame]) -> Result<(), LedgerError> {
        let fork = self.rules.fork;
        match OpenBlock::resume(&self.executor, &self.tip.parent(), fork, frames)? {
            ResumedBlock::Open(open) => self.open = Some(*open),
            ResumedBlock::Ended(ended) => {
                self.begin_seal(|_| *ended, None)?;
                self.seal(true)?;
            }
        }
        Ok(())
    }
}

/// Refuses a folder whose log was emptied, before anything is made again or removed. The first
/// block may be in the segments before the log has its end: then nobody has heard of it.
fn has_its_log(folder: &Path, last: u64, blocks: &Blocks, genesis: u64) -> Result<(), LedgerError> {
    match blocks.range() {
        Some((_, newest)) if last == 0 && newest > genesis.saturating_add(1) => {
            let folder = folder.to_owned();
            Err(LedgerError::LogGone { folder, newest })
        }
        _ => Ok(()),
    }
}

/// Returns whether the log has every group of the chain, and at least one.
fn has_every_group(storages: Storages, options: &LedgerOptions) -> Result<bool, LedgerError> {
    let (log, recovered) = Log::open_on(storages.log, &options.log)?;
    Ok(log.first()? == 1 && recovered.last > 0)
}

/// Gives the folder of blocks another name, which no folder has; returns its path.
fn put_aside(folder: &Path) -> Result<PathBuf, LedgerError> {
    let blocks = folder.join(BLOCKS);
    let named = |number: u32| folder.join(format!("{BLOCKS}.damaged-{number}"));
    let aside = (1..=u32::MAX).map(named).find(|path| !path.exists());
    let aside = aside.unwrap_or_else(|| named(0));
    let moved = fs::rename(&blocks, &aside);
    moved.map_err(|error| LedgerError::file("rename", &blocks, error))?;
    Ok(aside)
}

/// What the log has behind the newest block.
#[derive(Debug, Default)]
struct Replayed {
    /// The last frame with transactions.
    last: Option<Frame>,
    /// Frames of the open block.
    open: Vec<Frame>,
}

/// Returns the last frame with transactions.
fn last_of(frames: &[Frame]) -> Option<Frame> {
    let mut frames = frames.iter().rev();
    frames.find(|frame| !frame.transactions.is_empty()).cloned()
}

/// Returns the hash of a header's parent, if there is one.
fn parent_of(header: &Header) -> Option<B256> {
    (header.number > 0).then_some(header.parent_hash)
}
