//! Settings of a sequencer.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, Bytes};

use super::backlog::Backlog;
use super::clock::{Clock, SystemClock};
use super::error::Failure;
use super::observer::Observer;
use crate::ledger::LedgerOptions;
use crate::recovery;

/// Gas of a byte of a log's data, the cheapest byte of a transaction's result.
const GAS_PER_BYTE: u64 = 8;
/// Bytes of a frame beside its transactions and their results, with some to spare.
const FRAME: u64 = 64 << 10;

/// Settings of a sequencer.
#[derive(Clone, Debug)]
pub struct SequencerOptions {
    /// The ledger.
    pub ledger: LedgerOptions,
    /// The recovery of senders.
    pub recovery: recovery::Options,
    /// The pool.
    pub pool: zkfabric_mempool::Options,
    /// Groups.
    pub group: GroupOptions,
    /// Blocks.
    pub block: BlockOptions,
    /// When groups are signed.
    pub signing: Signing,
    /// Segments by which the log grows before a snapshot is taken, behind which it is trimmed;
    /// `None` for a log that grows for ever.
    pub snapshot: Option<usize>,
    /// Time from the first durable group of a mini-block to its end.
    pub mini_block: Duration,
    /// What waits for the state root; `None` if nobody tells.
    pub root: Option<Backlog>,
    /// What waits for its second execution; `None` if nobody tells.
    pub shadow: Option<Backlog>,
    /// What waits for proofs; `None` if nobody tells.
    pub proofs: Option<Backlog>,
    /// Time of the day.
    pub clock: Arc<dyn Clock>,
    /// Who hears of the chain before the answers.
    pub observer: Option<Arc<dyn Observer>>,
}

/// When groups are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// While the disk writes the group. The signature stays in the process until the group is
    /// durable, and is lost with the process.
    BesideDisk,
    /// After the group is durable: for signers that keep what they sign.
    AfterDisk,
}

/// Settings of groups.
#[derive(Clone, Debug)]
pub struct GroupOptions {
    /// Most transactions of a group.
    pub transactions: usize,
    /// Most gas of a group, by the limits of its transactions. One transaction is a group whatever
    /// its gas.
    pub gas: u64,
    /// Most bytes of a group's transactions. One transaction is a group whatever its bytes.
    pub bytes: usize,
    /// Time for which a group may be executed, by the gas per second of the groups before.
    pub time: Duration,
    /// The same while more transactions wait than a group may have: larger groups cost less, and
    /// make answers later.
    pub time_behind: Duration,
    /// Transactions for which a group does not wait any longer while another one is on its way to
    /// the disk.
    pub least: usize,
    /// How long it waits for them.
    pub collect: Duration,
    /// Most groups that are executed and not durable.
    pub in_flight: u64,
}

/// Settings of blocks.
#[derive(Clone, Debug)]
pub struct BlockOptions {
    /// Time from a block's beginning to its end.
    pub time: Duration,
    /// Gas limit that blocks approach, within the steps that the rules allow; `None` for that of
    /// the parent.
    pub gas_limit: Option<u64>,
    /// Most prover gas of a block's transactions. Their gas limits bound it before they are
    /// executed; work is counted where the bounds would fill the block before its time. A
    /// transaction with a higher bound has a block of its own, and one with a higher count is
    /// rejected.
    pub prover_gas: u64,
    /// Recipient of the priority fees.
    pub beneficiary: Address,
    /// Extra data, 32 bytes at most.
    pub extra_data: Bytes,
    /// Time from a block's beginning to that of a block without transactions, while nothing
    /// arrives; `None` for no such blocks. Without them, blocks without transactions still lower a
    /// base fee for which executable transactions wait. Less than [`BlockOptions::time`] counts as
    /// that.
    pub empty: Option<Duration>,
    /// Seconds by which a block's timestamp may exceed the clock: blocks that end before a second
    /// is over need later timestamps than the clock's.
    pub ahead: u64,
    /// Blocks between two checkpoints, which are written beside the execution. Transactions wait
    /// while three times as many blocks, and at least 16, have none.
    pub checkpoint: u64,
}

impl SequencerOptions {
    /// Returns these options with transactions that a block can have, and with groups that the log
    /// can take: a frame has at most the bytes of its transactions, and a byte for eight gas: data
    /// of logs cost that, and all other results more.
    ///
    /// # Errors
    /// [`Failure::Segments`] if the log cannot take every single transaction.
    pub(super) fn fitted(mut self) -> Result<Self, Failure> {
        let got = self.ledger.log.segment_bytes;
        let single = self.pool.gas_limit / GAS_PER_BYTE;
        let least = single + u64::from(self.pool.transaction_bytes) + FRAME;
        if got < least {
            return Err(Failure::Segments { least, got });
        }
        let quarter = got / 4;
        let bytes = usize::try_from(quarter).unwrap_or(usize::MAX);
        self.group.bytes = self.group.bytes.min(bytes);
        let gas = quarter.saturating_mul(2 * GAS_PER_BYTE);
        self.group.gas = self.group.gas.min(gas);
        let most = &mut self.ledger.executor.most_prover_gas;
        *most = (*most).min(self.block.prover_gas);
        Ok(self)
    }
}

impl Default for SequencerOptions {
    /// A snapshot after 64 segments of the log, mini-blocks of 10 ms, the system's clock, and the
    /// defaults of the parts.
    fn default() -> Self {
        Self {
            ledger: LedgerOptions::default(),
            recovery: recovery::Options::default(),
            pool: zkfabric_mempool::Options::default(),
            group: GroupOptions::default(),
            block: BlockOptions::default(),
            signing: Signing::BesideDisk,
            snapshot: Some(64),
            mini_block: Duration::from_millis(10),
            root: None,
            shadow: None,
            proofs: None,
            clock: Arc::new(SystemClock),
            observer: None,
        }
    }
}

impl Default for GroupOptions {
    /// 2,048 transactions of 300 million gas and 4 MiB, executed in 2 ms, or in 5 while more wait;
    /// 64 transactions or 300 microseconds while the disk is busy; 32 groups.
    fn default() -> Self {
        Self {
            transactions: 2_048,
            gas: 300_000_000,
            bytes: 4 << 20,
            time: Duration::from_millis(2),
            time_behind: Duration::from_millis(5),
            least: 64,
            collect: Duration::from_micros(300),
            in_flight: 32,
        }
    }
}

impl Default for BlockOptions {
    /// One second, the parent's gas limit, no bound of prover gas, no empty blocks, one second
    /// ahead of the clock, a checkpoint after 60 blocks.
    fn default() -> Self {
        Self {
            time: Duration::from_secs(1),
            gas_limit: None,
            prover_gas: u64::MAX,
            beneficiary: Address::ZERO,
            extra_data: Bytes::new(),
            empty: None,
            ahead: 1,
            checkpoint: 60,
        }
    }
}
