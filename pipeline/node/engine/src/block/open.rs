//! A block while groups are added to it.

use std::collections::BTreeSet;
use std::iter;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bloom, Bytes, keccak256};
use zkfabric_batch::HeaderFields;
use zkfabric_executor::{
    Block, Environment, Executor, GroupOutcome, Included, Metering, Transaction, Used,
};
use zkfabric_host::local::Isa;
use zkfabric_state::{Diff, View};
use zkfabric_stf::error::HeaderError;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::transaction_bytes;
use zkfabric_stf::receipt::{self, BloomHasher};
use zkfabric_stf::rules::Fork;

use super::begun::BegunBlock;
use super::error::Error;
use super::list::ListRoot;
use super::tip::{HASHES, Parent, SealedBlock};
use crate::frame::{Frame, LoggedTransaction};

/// Most bytes of extra data.
pub(crate) const EXTRA_DATA: usize = 32;

/// A block while groups are added to it.
///
/// Each step returns its changes of the state, which the view of the next step has to contain.
#[derive(Debug)]
pub struct OpenBlock {
    block: Block,
    begun: Arc<BegunBlock>,
    transactions: Vec<Bytes>,
    transactions_root: ListRoot,
    senders: Vec<Address>,
    receipts: Vec<Vec<u8>>,
    receipts_root: ListRoot,
    bloom: Bloom,
    blooms: BloomHasher,
}

/// A block that lacks its state root only.
#[derive(Debug)]
pub struct EndedBlock {
    header: Header,
    transactions: Vec<Bytes>,
    senders: Vec<Address>,
    receipts: Vec<Vec<u8>>,
}

/// A block as its frames leave it.
#[derive(Debug)]
pub enum ResumedBlock {
    /// Groups may follow.
    Open(Box<OpenBlock>),
    /// Its state root is missing only.
    Ended(Box<EndedBlock>),
}

/// Checks the fields that the executor does not look at, as `stf` does, and returns the base fee.
fn check(parent: &Header, fields: &HeaderFields) -> Result<u64, HeaderError> {
    let expected = parent.number.checked_add(1);
    // A block of the last number would have no next one.
    let expected = expected.filter(|number| *number < u64::MAX);
    let (got, field) = (fields.number, "number");
    let expected = expected.ok_or(HeaderError::Last { field, got })?;
    if got != expected {
        return Err(HeaderError::Number { expected, got });
    }
    let got = fields.extra_data.len();
    if got > EXTRA_DATA {
        return Err(HeaderError::ExtraData { got });
    }
    parent.next_base_fee()
}

/// Returns what a block's transactions see of it.
fn environment(parent: &Parent<'_>, fields: &HeaderFields) -> Result<Environment, Error> {
    let header = parent.header;
    let base_fee = check(header, fields).map_err(|source| Error::Header {
        parent: header.number,
        source,
    })?;
    let nearest = parent.hash.unwrap_or_default();
    let older = parent.older.iter().copied().take(HASHES - 1);
    Ok(Environment {
        number: fields.number,
        timestamp: fields.timestamp,
        base_fee,
        gas_limit: fields.gas_limit,
        beneficiary: fields.beneficiary,
        prev_randao: fields.prev_randao,
        parent_beacon_block_root: fields.parent_beacon_block_root,
        hashes: iter::once(nearest).chain(older).collect(),
        parent_is_late: parent.hash.is_none(),
    })
}

/// Adds what the transactions of a frame use.
fn add(used: &mut Used, frame: &Frame) -> Result<(), Error> {
    for LoggedTransaction { raw, included, .. } in &frame.transactions {
        used.gas = used.gas.saturating_add(included.gas_used);
        used.bytes = used.bytes.saturating_add(transaction_bytes(raw));
        if used.gas != included.cumulative_gas {
            let what = "the gas of its transactions does not add up";
            return Err(Error::Frames { what });
        }
    }
    Ok(())
}

impl OpenBlock {
    /// Begins a block on its parent, with its system calls. The fields have to be those of
    /// [`allowed_fields`](crate::allowed_fields).
    ///
    /// # Errors
    /// [`Error::is_late`] if the parent's hash is not known and the chain needs it now; [`Error`]
    /// if the state fails, or if no such block can follow.
    pub fn begin(
        executor: &Executor,
        view: &dyn View,
        parent: &Parent<'_>,
        fields: HeaderFields,
    ) -> Result<(Self, Diff), Error> {
        let environment = environment(parent, &fields)?;
        if environment.parent_is_late && !executor.takes_late_parent(view)? {
            let block = fields.number;
            return Err(zkfabric_executor::Error::LateParent { block }.into());
        }
        let (block, diff) = executor.begin_block(view, environment)?;
        Ok((Self::new(block, fields), diff))
    }

    fn new(block: Block, fields: HeaderFields) -> Self {
        let isa = Isa::current();
        let base_fee = block.environment().base_fee;
        Self {
            block,
            begun: Arc::new(BegunBlock { fields, base_fee }),
            transactions: Vec::new(),
            transactions_root: ListRoot::new(isa),
            senders: Vec::new(),
            receipts: Vec::new(),
            receipts_root: ListRoot::new(isa),
            bloom: Bloom::ZERO,
            blooms: BloomHasher::default(),
        }
    }

    /// Goes on with a block of which the log has these frames, in order. Executes nothing. An open
    /// block that was begun with a late parent is to be completed
    /// ([`OpenBlock::give_parent_hash`]).
    ///
    /// # Errors
    /// [`Error::Frames`] for frames that are not those of one block, or that need the hash of a
    /// parent which has none yet; [`Error::Header`] if no such block can follow the parent.
    pub fn resume(
        executor: &Executor,
        parent: &Parent<'_>,
        fork: Fork,
        frames: &[Frame],
    ) -> Result<ResumedBlock, Error> {
        let opens = frames.first().and_then(|frame| frame.opens.clone());
        let fields = opens.ok_or(Error::Frames {
            what: "the first one opens no block",
        })?;
        let mut environment = environment(parent, &fields)?;
        environment.parent_is_late = frames.first().is_some_and(|frame| frame.parent_is_late)
            && !frames.iter().any(|frame| frame.gives_parent_hash);
        if parent.hash.is_none() && !environment.parent_is_late {
            let what = "they need their parent's hash, which is not known yet";
            return Err(Error::Frames { what });
        }
        let (mut used, mut emptied) = (Used::default(), BTreeSet::new());
        let block = executor.resume(environment.clone(), used, BTreeSet::new());
        let mut open = Self::new(block, fields);
        let last = frames.len() - 1;
        for (index, frame) in frames.iter().enumerate() {
            if index > 0 && frame.opens.is_some() {
                let what = "a block is opened inside of another one";
                return Err(Error::Frames { what });
            }
            if frame.closes && environment.parent_is_late {
                let what = "its end comes before its parent's hash";
                return Err(Error::Frames { what });
            }
            if index < last && frame.closes {
                let what = "a group follows the end of its block";
                return Err(Error::Frames { what });
            }
            add(&mut used, frame)?;
            emptied.extend(frame.emptied.iter().copied());
            open.replay(frame);
        }
        open.block = executor.resume(environment, used, emptied);
        if frames.last().is_some_and(|frame| frame.closes) {
            return Ok(ResumedBlock::Ended(Box::new(open.finish(fork))));
        }
        Ok(ResumedBlock::Open(Box::new(open)))
    }

    /// Goes on with a frame that another ledger has made, without executing it.
    ///
    /// # Errors
    /// [`Error::Frames`] for a frame that does not follow; the block is then as before.
    pub fn follow(&mut self, executor: &Executor, frame: &Frame) -> Result<(), Error> {
        let refused = |what| Err(Error::Frames { what });
        let late = self.parent_is_late();
        if frame.opens.is_some() || frame.parent_is_late {
            return refused("a block is opened inside of another one");
        }
        if frame.gives_parent_hash && !late {
            return refused("its parent's hash comes twice");
        }
        if frame.closes && late {
            return refused("its end comes before its parent's hash");
        }
        let mut used = self.block.used();
        add(&mut used, frame)?;
        if used.gas > self.block.environment().gas_limit {
            return refused("its transactions use more gas than the block has");
        }
        let mut environment = self.block.environment().clone();
        environment.parent_is_late = late && !frame.gives_parent_hash;
        let mut emptied = self.block.emptied().clone();
        emptied.extend(frame.emptied.iter().copied());
        self.replay(frame);
        self.block = executor.resume(environment, used, emptied);
        Ok(())
    }

    /// Returns the executor's block: its environment, and what is used and left.
    #[must_use]
    pub const fn block(&self) -> &Block {
        &self.block
    }

    /// Returns what was known of the block when it began.
    #[must_use]
    pub const fn begun(&self) -> &Arc<BegunBlock> {
        &self.begun
    }

    /// Returns whether the block was begun before its parent's hash was known, and does not have it
    /// yet.
    #[must_use]
    pub const fn parent_is_late(&self) -> bool {
        self.block.environment().parent_is_late
    }

    /// Completes a block that was begun before its parent's hash was known. Returns the changes.
    ///
    /// # Errors
    /// [`Error`] if the state fails; the block is then as before.
    pub fn give_parent_hash(
        &mut self,
        executor: &Executor,
        view: &dyn View,
        hash: B256,
    ) -> Result<Diff, Error> {
        Ok(executor.give_parent_hash(view, &mut self.block, hash)?)
    }

    /// Chooses how the prover gas of further groups is found.
    pub const fn set_metering(&mut self, metering: Metering) {
        self.block.set_metering(metering);
    }

    /// Returns the number of transactions so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.transactions.len()
    }

    /// Executes a group, and adds the transactions that are included.
    ///
    /// # Errors
    /// [`Error::Execution`] if the state fails; the block is then as before.
    pub fn add(
        &mut self,
        executor: &Executor,
        view: &dyn View,
        transactions: &[Transaction],
    ) -> Result<GroupOutcome, Error> {
        let outcome = executor.execute(view, &mut self.block, transactions)?;
        let outcomes = transactions.iter().zip(&outcome.outcomes);
        self.include(outcomes.filter_map(|(transaction, outcome)| {
            let included = outcome.as_ref().ok()?;
            Some((transaction.raw(), transaction.sender(), included))
        }));
        Ok(outcome)
    }

    /// Sets the parent's hash of a block that goes on with frames of another ledger, which have the
    /// changes that follow from it: for one that was begun on a parent without a hash.
    pub fn set_parent_hash(&mut self, executor: &Executor, hash: B256) {
        let mut environment = self.block.environment().clone();
        if let Some(nearest) = environment.hashes.first_mut() {
            *nearest = hash;
        }
        let (used, emptied) = (self.block.used(), self.block.emptied().clone());
        self.block = executor.resume(environment, used, emptied);
    }

    /// Adds what a frame has, without executing it.
    fn replay(&mut self, frame: &Frame) {
        let transactions = frame.transactions.iter();
        self.include(transactions.map(|logged| (&logged.raw, logged.sender, &logged.included)));
    }

    fn include<'a>(&mut self, included: impl Iterator<Item = (&'a Bytes, Address, &'a Included)>) {
        let before = self.transactions.len();
        for (raw, sender, included) in included {
            let bloom = self.blooms.bloom(&included.logs);
            self.bloom.accrue_bloom(&bloom);
            self.transactions.push(raw.clone());
            self.senders.push(sender);
            self.receipts.push(receipt::encode(
                included.kind,
                included.success,
                included.cumulative_gas,
                &bloom,
                &included.logs,
            ));
        }
        let transactions = self.transactions.iter().skip(before);
        let receipts = self.receipts.iter().skip(before);
        self.transactions_root
            .add(transactions.map(|raw| raw.as_ref()));
        self.receipts_root.add(receipts.map(Vec::as_slice));
    }

    /// Returns the changes of the block's end.
    ///
    /// # Errors
    /// [`Error`] if the state fails.
    pub fn end(&self, executor: &Executor, view: &dyn View) -> Result<Diff, Error> {
        Ok(executor.end_block(view, &self.block)?)
    }

    /// Computes everything of the header but the state root. The parent's hash has to be known.
    #[must_use]
    pub fn finish(self, fork: Fork) -> EndedBlock {
        // The roots ask for items that they were given.
        let transaction =
            |index: usize| self.transactions.get(index).map_or(&[][..], Bytes::as_ref);
        let transactions_root = self.transactions_root.root(transaction);
        let receipt = |index: usize| self.receipts.get(index).map_or(&[][..], Vec::as_slice);
        let receipts_root = self.receipts_root.root(receipt);
        let environment = self.block.environment();
        let BegunBlock { fields, base_fee } = &*self.begun;
        let header = Header {
            parent_hash: environment.hashes.first().copied().unwrap_or_default(),
            coinbase: fields.beneficiary,
            state_root: B256::ZERO,
            transactions_root,
            receipts_root,
            logs_bloom: self.bloom,
            number: fields.number,
            gas_limit: fields.gas_limit,
            gas_used: self.block.used().gas,
            timestamp: fields.timestamp,
            extra_data: fields.extra_data.to_vec(),
            prev_randao: fields.prev_randao,
            base_fee: *base_fee,
            parent_beacon_block_root: fields.parent_beacon_block_root,
            has_requests_hash: fork.has_requests_hash(),
        };
        EndedBlock {
            header,
            transactions: self.transactions,
            senders: self.senders,
            receipts: self.receipts,
        }
    }
}

impl EndedBlock {
    /// Returns the header, whose state root is zero.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Completes the block with the root of the state behind it.
    #[must_use]
    pub fn seal(self, state_root: B256) -> SealedBlock {
        let header = Header {
            state_root,
            ..self.header
        };
        SealedBlock {
            hash: keccak256(header.encode()),
            header,
            transactions: self.transactions,
            senders: self.senders,
            receipts: self.receipts,
        }
    }
}
