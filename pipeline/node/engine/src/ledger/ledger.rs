//! Groups and blocks, from execution to the log.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

use alloy_primitives::B256;
use zkfabric_batch::HeaderFields;
use zkfabric_executor::{Executor, Metering, Outcome, Report, Transaction};
use zkfabric_log::{Hash, Log, Ticket, running_hash};
use zkfabric_receipt::SignedHead;
use zkfabric_state::trie::{Reader, TrieError, Writes};
use zkfabric_state::{ApplyError, Blocks, Diff, SnapshotError, State, StateView, View};
use zkfabric_stf::Rules;

use super::edited::Edited;
use super::error::LedgerError;
use super::index::Index;
use super::indexing::Indexing;
use super::record::{self, End};
use super::recorder::Recorder;
use super::root::{Ending, Root};
use super::sealed::SealedBlocks;
use super::snapshots::{Folder, Source, Taken, Taking};
use super::writing::{Source as Unwritten, Writing};
use crate::block::{EndedBlock, OpenBlock, Parent, SealedBlock, Tip, allowed_fields};
use crate::frame::{Frame, FrameHead, LoggedTransaction};

/// How often a snapshot is begun again because its block has left the trie's window.
const OVERTAKEN: u32 = 3;

/// A group that was executed and is on its way to the disk.
#[derive(Debug)]
pub struct Group {
    /// Position of the first included transaction.
    pub first: u64,
    /// Outcomes of the transactions, in their order; rejected ones are no part of the group.
    pub outcomes: Vec<Outcome>,
    /// Changes of the state.
    pub diff: Arc<Diff>,
    /// How the group was executed.
    pub report: Report,
    /// Resolves once the group is durable; before that, nobody may hear of it. `None` for a group
    /// of which nothing is included: the log has no such group.
    pub ticket: Option<Ticket>,
}

/// A block that has ended, and whose state root is computed.
#[derive(Debug)]
pub(super) struct Sealing {
    ended: EndedBlock,
    root: Ending,
    /// Where the chain stands behind it.
    end: End,
}

/// A block with the ticket of its end; a restart reads an end that is durable.
pub(super) type Sealed = (Arc<SealedBlock>, Option<Ticket>);

/// Log, state, trie and blocks of one folder.
#[derive(Debug)]
pub struct Ledger {
    /// A snapshot that is taken. Before the log, which it keeps open.
    pub(super) taking: Option<Taking>,
    /// How often a snapshot's block has left the trie's window before it was compared, if one is to
    /// be taken of the newest block, once no block is open.
    pub(super) overtaken: Option<u32>,
    /// A checkpoint that is written. Before the log, too.
    pub(super) writing: Option<Writing>,
    pub(super) snapshots: Folder,
    /// Number of snapshots that stay.
    pub(super) snapshots_kept: usize,
    pub(super) executor: Executor,
    pub(super) rules: Rules,
    /// Whether it has groups that only a chain for development has.
    pub(super) edited: Edited,
    /// Whether the groups come from another ledger.
    pub(super) follows: bool,
    pub(super) log: Arc<Log>,
    pub(super) state: Arc<State>,
    pub(super) root: Root,
    pub(super) recorder: Recorder,
    pub(super) tip: Tip,
    /// The block behind the tip that has ended, with the ticket of its end, until it is sealed.
    pub(super) sealing: Option<(Sealing, Option<Ticket>)>,
    pub(super) open: Option<OpenBlock>,
    /// Number of the last group.
    pub(super) group: u64,
    /// The log's running hash after it.
    pub(super) hash: Hash,
    /// Position of the next transaction.
    pub(super) position: u64,
    /// Digest of the last group of receipts.
    pub(super) previous: B256,
    /// A signature of the log so far, which the next group takes with it.
    pub(super) head: Option<FrameHead>,
    /// Writes of the trie that no checkpoint has, in the order of blocks, up to the newest one.
    pub(super) pending: Vec<Arc<Writes>>,
    pub(super) pending_bytes: usize,
    /// Most bytes of the state's changes in memory.
    pub(super) overlay_bytes: usize,
    /// Bytes of such writes at which a block ends with a checkpoint.
    pub(super) root_bytes: usize,
    /// Bytes of groups since a checkpoint was begun, and at which the next one is.
    pub(super) logged: u64,
    pub(super) log_bytes: u64,
    pub(super) index: Index,
    /// Adds blocks to the index, if the options say so.
    pub(super) indexing: Option<Indexing>,
    /// Whether a step has failed.
    pub(super) has_ended: bool,
    /// Last group of the newest sealed block.
    pub(super) sealed: u64,
    /// Last group of the newest block that the store has.
    pub(super) stored: Arc<AtomicU64>,
}

impl Ledger {
    /// Returns the executor.
    pub(crate) const fn executor(&self) -> &Executor {
        &self.executor
    }

    /// Returns the newest sealed block. Behind it there may be one that has ended and is not
    /// sealed, and then the open one.
    #[must_use]
    pub const fn tip(&self) -> &Tip {
        &self.tip
    }

    /// Returns the open block.
    #[must_use]
    pub const fn open_block(&self) -> Option<&OpenBlock> {
        self.open.as_ref()
    }

    /// Returns the number of the last group.
    #[must_use]
    pub const fn group(&self) -> u64 {
        self.group
    }

    /// Returns the log's running hash after the last group.
    #[must_use]
    pub const fn hash(&self) -> Hash {
        self.hash
    }

    /// Returns the position of the next transaction, counted from the chain's first one.
    #[must_use]
    pub const fn position(&self) -> u64 {
        self.position
    }

    /// Returns the digest of the last group of receipts.
    #[must_use]
    pub const fn previous(&self) -> B256 {
        self.previous
    }

    /// Sets the digest of the last group of receipts, which the next frame names.
    pub const fn set_previous(&mut self, digest: B256) {
        self.previous = digest;
    }

    /// Lets the next frame have a signature of the log so far.
    pub fn set_head(&mut self, signed: &SignedHead) {
        self.head = Some(FrameHead {
            group: signed.head.group,
            signature: signed.signature,
        });
    }

    /// Returns the state after the last group, which may not be durable yet.
    #[must_use]
    pub fn view(&self) -> StateView {
        self.state.view()
    }

    /// Returns the state, which other threads may ask for those of older blocks.
    pub(crate) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// Returns the state at the end of a block; `None` if it is not kept by a history
    /// ([`StoreOptions::history`](zkfabric_state::StoreOptions::history)).
    #[must_use]
    pub fn state_at(&self, block: u64) -> Option<Arc<dyn View>> {
        self.state.at(block)
    }

    /// Returns a reader of the trie, for proofs and executions.
    #[must_use]
    pub fn trie(&self) -> Reader {
        self.root.reader().clone()
    }

    /// Holds the computation of roots until the returned end is dropped.
    #[cfg(test)]
    pub(crate) fn hold_root(&self) -> std::sync::mpsc::SyncSender<()> {
        self.root.hold()
    }

    /// Returns the segments of sealed blocks, which may lack the newest ones until
    /// [`Ledger::checkpoint`].
    #[must_use]
    pub fn blocks(&self) -> &Blocks {
        self.recorder.segments().blocks()
    }

    /// Returns a reader of the sealed blocks.
    #[must_use]
    pub fn sealed_blocks(&self) -> SealedBlocks {
        SealedBlocks::new(Arc::clone(self.recorder.segments()))
    }

    /// Reads a sealed block; `None` if there is none.
    ///
    /// # Errors
    /// As [`SealedBlocks::sealed`].
    pub fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        self.sealed_blocks().sealed(number)
    }

    /// Returns a reader of blocks and transactions by their hashes.
    #[must_use]
    pub fn index(&self) -> Index {
        self.index.clone()
    }

    /// Returns the log.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Returns the log for readers, which do not keep it open.
    pub(crate) fn weak_log(&self) -> Weak<Log> {
        Arc::downgrade(&self.log)
    }

    /// Returns whether somebody may edit the state.
    pub(crate) const fn takes_edits(&self) -> bool {
        self.edited.is_allowed()
    }

    /// Returns the rules that the blocks obey.
    pub(crate) const fn rules(&self) -> Rules {
        self.rules
    }

    /// Returns the newest block that has ended, as the parent of the open or next one.
    #[must_use]
    pub fn parent(&self) -> Parent<'_> {
        match &self.sealing {
            Some((sealing, _)) => self.tip.late_parent(sealing.ended.header()),
            None => self.tip.parent(),
        }
    }

    /// Returns whether a block has ended whose root is still computed.
    #[must_use]
    pub const fn is_sealing(&self) -> bool {
        self.sealing.is_some()
    }

    /// Begins a block, with the fields nearest to the wanted ones that the rules allow. The block
    /// before may still be without its root.
    ///
    /// # Errors
    /// [`LedgerError::Order`] while a block is open; [`LedgerError::is_late`]; other errors end the
    /// ledger.
    pub fn begin_block(&mut self, wanted: HeaderFields) -> Result<(), LedgerError> {
        self.unless_ended(|ledger| ledger.begin(wanted))
    }

    fn begin(&mut self, wanted: HeaderFields) -> Result<(), LedgerError> {
        if self.open.is_some() {
            return Err(LedgerError::Order("a block is open: end it first"));
        }
        let parent = self.parent();
        let fields = allowed_fields(wanted, parent.header, self.rules);
        let view = self.state.view();
        let begun = OpenBlock::begin(&self.executor, &view, &parent, fields.clone())?;
        let (open, diff) = begun;
        let frame = Frame {
            opens: Some(fields),
            parent_is_late: open.parent_is_late(),
            ..self.frame(diff)
        };
        self.append(frame)?;
        self.open = Some(open);
        Ok(())
    }

    /// Chooses how the prover gas of the open block's further groups is found.
    pub const fn set_metering(&mut self, metering: Metering) {
        if let Some(open) = &mut self.open {
            open.set_metering(metering);
        }
    }

    /// Executes a group and appends it to the log; returns before the group is durable. A group of
    /// which nothing is included leaves nothing behind: rejected transactions pay nothing, so they
    /// must not fill the disk.
    ///
    /// # Errors
    /// [`LedgerError::Order`] without an open block; [`LedgerError::is_late`]; other errors end the
    /// ledger.
    pub fn execute(&mut self, transactions: &[Transaction]) -> Result<Group, LedgerError> {
        self.unless_ended(|ledger| ledger.add(transactions))
    }

    fn add(&mut self, transactions: &[Transaction]) -> Result<Group, LedgerError> {
        let none = LedgerError::Order("no block is open: begin one first");
        if !self.edited.is_allowed() && transactions.iter().any(Transaction::is_impersonated) {
            return Err(LedgerError::Order(
                "this ledger takes no unsigned transactions",
            ));
        }
        let open = self.open.as_mut().ok_or(none)?;
        let before = open.block().emptied().clone();
        let outcome = open.add(&self.executor, &self.state.view(), transactions)?;
        let emptied = open.block().emptied().difference(&before).copied();
        let emptied = emptied.collect();
        let included = transactions.iter().zip(&outcome.outcomes);
        let logged = included.filter_map(|(transaction, outcome)| {
            Some(LoggedTransaction {
                raw: transaction.raw().clone(),
                sender: transaction.sender(),
                included: outcome.as_ref().ok()?.clone(),
            })
        });
        let logged: Vec<_> = logged.collect();
        let first = self.position;
        let (ticket, diff) = if logged.is_empty() {
            (None, Arc::default())
        } else {
            let is_edited = transactions.iter().any(Transaction::is_impersonated);
            let frame = Frame {
                is_edited,
                transactions: logged,
                emptied,
                ..self.frame(outcome.diff)
            };
            let (ticket, diff) = self.append(frame)?;
            (Some(ticket), diff)
        };
        Ok(Group {
            first,
            outcomes: outcome.outcomes,
            diff,
            report: outcome.report,
            ticket,
        })
    }

    /// Ends the open block. Its state root is computed beside further steps, and
    /// [`Ledger::sealed_block`] has it then.
    ///
    /// # Errors
    /// [`LedgerError::Order`] without an open block, and while the block before is not sealed;
    /// other errors end the ledger.
    pub fn close_block(&mut self) -> Result<(), LedgerError> {
        self.unless_ended(Self::close)
    }

    fn close(&mut self) -> Result<(), LedgerError> {
        if self.sealing.is_some() {
            let before = "the block before has no root yet: wait for `Ledger::sealed_block` first";
            return Err(LedgerError::Order(before));
        }
        let none = LedgerError::Order("no block is open: begin one first");
        let open = self.open.take().ok_or(none)?;
        let diff = open.end(&self.executor, &self.state.view())?;
        let frame = Frame {
            closes: true,
            ..self.frame(diff)
        };
        let (ticket, _) = self.append(frame)?;
        self.begin_seal(|rules| open.finish(rules.fork), Some(ticket))
    }

    /// Lets the root of a block be computed whose groups are on their way to the trie; `finish`
    /// computes the rest of its header meanwhile.
    pub(super) fn begin_seal(
        &mut self,
        finish: impl FnOnce(Rules) -> EndedBlock,
        ticket: Option<Ticket>,
    ) -> Result<(), LedgerError> {
        let root = self.root.end()?;
        let ended = finish(self.rules);
        self.state.end_block(ended.header().number, self.group)?;
        let sealing = Sealing {
            ended,
            root,
            end: self.end(),
        };
        self.sealing = Some((sealing, ticket));
        Ok(())
    }

    /// Returns where the chain stands behind the last group.
    pub(super) const fn end(&self) -> End {
        End {
            group: self.group,
            position: self.position,
            previous: self.previous,
        }
    }

    /// Returns the block that [`Ledger::close_block`] has ended, once, with the ticket of its end,
    /// if its root is computed or after a wait.
    ///
    /// # Errors
    /// Errors end the ledger.
    pub fn sealed_block(
        &mut self,
        wait: bool,
    ) -> Result<Option<(Arc<SealedBlock>, Ticket)>, LedgerError> {
        let Some((sealed, ticket)) = self.unless_ended(|ledger| ledger.seal(wait))? else {
            return Ok(None);
        };
        Ok(ticket.map(|ticket| (sealed, ticket)))
    }

    /// Seals the block that has ended, if its root is computed or after a wait.
    pub(super) fn seal(&mut self, wait: bool) -> Result<Option<Sealed>, LedgerError> {
        let Some((sealing, ticket)) = self.sealing.take() else {
            return Ok(None);
        };
        let Some(update) = self.root.update(&sealing.root, wait)? else {
            self.sealing = Some((sealing, ticket));
            return Ok(None);
        };
        let Sealing { ended, end, .. } = sealing;
        let sealed = Arc::new(ended.seal(update.root));
        self.wait(update.writes);
        self.sealed = end.group;
        self.recorder.add(&sealed, end)?;
        self.tip.advance(&sealed);
        match self.follows {
            // The source's frames give it to the state.
            true => self.set_parent_hash(),
            false => self.give_parent_hash()?,
        }
        let is_due = self.pending_bytes > self.root_bytes || self.logged > self.log_bytes;
        if is_due && !self.begin_write()? && self.pending_bytes > 2 * self.root_bytes {
            // The store is slower than the trie grows.
            self.settle(true)?;
            self.begin_write()?;
        }
        self.retake();
        Ok(Some((sealed, ticket)))
    }

    fn set_parent_hash(&mut self) {
        let hash = self.tip.hash();
        if let Some(open) = &mut self.open {
            open.set_parent_hash(&self.executor, hash);
        }
    }

    /// Gives the open block its parent's hash, if it was begun without.
    pub(super) fn give_parent_hash(&mut self) -> Result<(), LedgerError> {
        let late = self.open.as_mut().filter(|open| open.parent_is_late());
        let Some(open) = late else {
            return Ok(());
        };
        let (view, hash) = (self.state.view(), self.tip.hash());
        let diff = open.give_parent_hash(&self.executor, &view, hash)?;
        let frame = Frame {
            gives_parent_hash: true,
            ..self.frame(diff)
        };
        self.append(frame).map(drop)
    }

    /// Ends the open block, waits for its root, and adds it to the segments. Returns the block, and
    /// the ticket of its end.
    ///
    /// # Errors
    /// [`LedgerError::Order`] without an open block; other errors end the ledger.
    pub fn end_block(&mut self) -> Result<(Arc<SealedBlock>, Ticket), LedgerError> {
        self.unless_ended(|ledger| ledger.seal(true).map(drop))?;
        self.close_block()?;
        let sealed = self.sealed_block(true)?;
        self.unless_ended(|ledger| ledger.recorder.wait())?;
        sealed.ok_or(LedgerError::Ended)
    }

    /// Lets writes of the trie wait for the next checkpoint.
    pub(super) fn wait(&mut self, writes: Arc<Writes>) {
        self.pending_bytes += writes.bytes();
        self.pending.push(writes);
    }

    /// Writes state, trie and blocks up to the last group into the store, once the log has it on
    /// the disk. A restart goes on from there.
    ///
    /// # Errors
    /// The log, the segments or the store fail: the ledger has ended.
    pub fn checkpoint(&mut self) -> Result<(), LedgerError> {
        self.unless_ended(Self::write)
    }

    /// Begins a checkpoint beside the execution, of the blocks so far and at least the groups so
    /// far; `false` while the one before is written. An error comes with a later step.
    ///
    /// # Errors
    /// A checkpoint before has failed, or the system starts no thread: the ledger has ended.
    pub fn begin_checkpoint(&mut self) -> Result<bool, LedgerError> {
        self.unless_ended(Self::begin_write)
    }

    /// Returns the number of sealed blocks that no checkpoint has, those of one that is written
    /// among them.
    ///
    /// # Errors
    /// A checkpoint has failed: the ledger has ended.
    pub fn unwritten(&mut self) -> Result<usize, LedgerError> {
        self.unless_ended(|ledger| Ok(ledger.pending.len()))
    }

    /// Returns whether a checkpoint is written, and the changes in memory are about to reach their
    /// bound meanwhile: the next groups may wait for the store.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.writing.is_some() && self.state.overlay_bytes() > self.overlay_bytes / 4 * 3
    }

    pub(super) fn write(&mut self) -> Result<(), LedgerError> {
        self.settle(true)?;
        self.begin_write()?;
        self.settle(true)
    }

    fn begin_write(&mut self) -> Result<bool, LedgerError> {
        self.settle(false)?;
        if self.writing.is_some() {
            return Ok(false);
        }
        self.logged = 0;
        self.writing = Some(Writing::start(Unwritten {
            log: Arc::clone(&self.log),
            state: Arc::clone(&self.state),
            segments: Arc::clone(self.recorder.segments()),
            writes: self.pending.clone(),
            block: self.tip.header().number,
            group: self.sealed,
            indexing: self.indexing.clone(),
        })?);
        Ok(true)
    }

    /// Takes over a checkpoint that is written, if it is done or after a wait.
    fn settle(&mut self, wait: bool) -> Result<(), LedgerError> {
        self.recorder.failure().map_or(Ok(()), Err)?;
        let done = |writing: &mut Writing| wait || writing.is_done();
        let Some(writing) = self.writing.take_if(done) else {
            return Ok(());
        };
        let written = writing.wait();
        // The segments' error comes first: the checkpoint waits for them.
        self.recorder.failure().map_or(Ok(()), Err)?;
        let written = written?;
        let written_bytes = self.pending.drain(..written.writes);
        let written_bytes: usize = written_bytes.map(|writes| writes.bytes()).sum();
        self.pending_bytes -= written_bytes;
        self.stored.store(written.group, Ordering::Release);
        self.root.committed(written.block)
    }

    /// Lets the next opening make the store again, if an error says that it is damaged. Damage that
    /// the store's library finds is noted by the store itself.
    pub(super) fn condemn(&self, error: &LedgerError) {
        if error.is_damage() {
            self.state.store().condemn(&error.to_string());
        }
    }

    /// Makes a step, unless an earlier one has failed: log, state and blocks may be different steps
    /// ahead then, and the system may have dropped what was written.
    pub(super) fn unless_ended<T>(
        &mut self,
        step: impl FnOnce(&mut Self) -> Result<T, LedgerError>,
    ) -> Result<T, LedgerError> {
        if self.has_ended {
            return Err(LedgerError::Ended);
        }
        let result = self.settle(false).and_then(|()| step(self));
        let goes_on = |error: &LedgerError| {
            let is_refused = matches!(error, LedgerError::Order(_) | LedgerError::Foreign { .. });
            is_refused || error.is_late()
        };
        self.has_ended = result.as_ref().is_err_and(|error| !goes_on(error));
        result.inspect_err(|error| self.condemn(error))
    }

    /// Returns whether a snapshot is to be taken again once no block is open, and the newest one is
    /// sealed.
    #[must_use]
    pub const fn wants_snapshot(&self) -> bool {
        self.overtaken.is_some()
    }

    /// Begins a snapshot of the state after the newest block, beside the execution: it is written,
    /// compared with the trie, and then the log is trimmed behind the oldest snapshot that stays.
    /// [`Ledger::snapshot`] has the result.
    ///
    /// # Errors
    /// [`LedgerError::Order`] while a block is open or another snapshot is taken;
    /// [`LedgerError::Thread`] if the system starts no thread.
    pub fn begin_snapshot(&mut self) -> Result<(), LedgerError> {
        if self.has_ended {
            return Err(LedgerError::Ended);
        }
        if self.open.is_some() || self.sealing.is_some() {
            return Err(LedgerError::Order("a block is open: end it first"));
        }
        if self.taking.is_some() || self.overtaken.is_some() {
            let taken = "a snapshot is being taken: wait for its result first";
            return Err(LedgerError::Order(taken));
        }
        self.take_snapshot(0)
    }

    fn take_snapshot(&mut self, overtaken: u32) -> Result<(), LedgerError> {
        let (source, view) = (self.snapshot_source(overtaken), self.state.view());
        self.taking = Some(Taking::start(source, view)?);
        Ok(())
    }

    /// Returns what a snapshot of the newest block is taken from.
    pub(super) fn snapshot_source(&self, overtaken: u32) -> Source {
        let header = self.tip.header();
        Source {
            folder: self.snapshots.clone(),
            block: header.number,
            group: self.sealed,
            root: header.state_root,
            trie: self.root.reader().clone(),
            log: Arc::clone(&self.log),
            segments: Arc::clone(self.recorder.segments()),
            stored: Arc::clone(&self.stored),
            kept: self.snapshots_kept,
            overtaken,
        }
    }

    /// Returns the last group that the newest snapshot has; zero without one. A folder that cannot
    /// be read counts as empty: the snapshot that is due then says why.
    pub(crate) fn snapshot_group(&self) -> u64 {
        let blocks = self.snapshots.blocks().ok();
        let newest = blocks.and_then(|mut blocks| blocks.pop());
        let known = newest.and_then(|newest| record::header_of(self.blocks(), newest).ok());
        known.map_or(0, |(_, end)| end.group)
    }

    /// Returns the result of the snapshot that was begun, once it is there or with `wait`; it is
    /// given once. A failed snapshot ends nothing: the log keeps what a restart needs without it.
    ///
    /// A snapshot whose block leaves the trie's window before it is compared is taken again, of the
    /// newest block, at most three times. While a block is open it is begun at the block's end, and
    /// the error is given with `wait`.
    pub fn snapshot(&mut self, wait: bool) -> Option<Result<Taken, LedgerError>> {
        loop {
            self.retake();
            let taking = self.taking.take_if(|taking| wait || taking.is_done())?;
            let overtaken = taking.overtaken();
            let taken = taking.wait();
            let is_late = matches!(
                &taken,
                Err(LedgerError::Snapshot(SnapshotError::Trie(
                    TrieError::OutOfWindow { .. }
                )))
            );
            let is_over = self.has_ended || overtaken >= OVERTAKEN;
            if !is_late || is_over || wait && self.open.is_some() {
                return Some(taken.inspect_err(|error| self.condemn(error)));
            }
            self.overtaken = Some(overtaken + 1);
        }
    }

    /// Takes a snapshot of the newest block in place of one that came too late, if no block is
    /// open.
    fn retake(&mut self) {
        if self.open.is_some() || self.sealing.is_some() {
            return;
        }
        if let Some(overtaken) = self.overtaken.take() {
            // A thread that cannot start now may start at the next block's end.
            let begun = self.take_snapshot(overtaken);
            self.overtaken = begun.err().map(|_| overtaken);
        }
    }

    pub(super) fn frame(&self, diff: Diff) -> Frame {
        Frame {
            is_edited: false,
            opens: None,
            parent_is_late: false,
            gives_parent_hash: false,
            closes: false,
            first: self.position,
            previous: self.previous,
            transactions: Vec::new(),
            emptied: Vec::new(),
            diff,
            head: self.head,
        }
    }

    /// Appends a frame to the log, and applies its changes.
    pub(super) fn append(&mut self, frame: Frame) -> Result<(Ticket, Arc<Diff>), LedgerError> {
        let payload = frame.encode();
        let group = self.group.saturating_add(1);
        if frame.is_edited {
            self.edited.tell(group)?;
        }
        let hash = running_hash(&self.hash, group, &payload);
        self.logged += payload.len() as u64;
        let ticket = self.log.append(payload)?;
        self.head = None;
        self.apply(group, hash, &frame)?;
        let diff = Arc::new(frame.diff);
        self.root.add(Arc::clone(&diff))?;
        Ok((ticket, diff))
    }

    /// Applies the changes of a group that the log has.
    pub(super) fn apply(
        &mut self,
        group: u64,
        hash: Hash,
        frame: &Frame,
    ) -> Result<(), LedgerError> {
        let mut applied = self.state.apply(group, hash, &frame.diff);
        if matches!(applied, Err(ApplyError::Full { .. })) {
            // The checkpoint that is written may be enough.
            self.settle(true)?;
            applied = self.state.apply(group, hash, &frame.diff);
        }
        if matches!(applied, Err(ApplyError::Full { .. })) {
            self.write()?;
            applied = self.state.apply(group, hash, &frame.diff);
        }
        // The bound is then seldom met, where nothing goes on until the store has written.
        if applied? > self.overlay_bytes / 2 && self.writing.is_none() {
            self.begin_write()?;
        }
        self.count_group(group, hash, frame);
        Ok(())
    }

    /// Counts a group whose changes the state has.
    pub(super) fn count_group(&mut self, group: u64, hash: Hash, frame: &Frame) {
        (self.group, self.hash) = (group, hash);
        let count = frame.transactions.len() as u64;
        self.position = frame.first.saturating_add(count);
        self.previous = frame.previous;
    }
}
