//! A block while groups are added to it.

use std::collections::BTreeSet;

use alloy_primitives::{Address, B256};
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::header::Header;

use crate::transaction::Transaction;

/// What the transactions of a block see of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// Number.
    pub number: u64,
    /// Unix time in seconds.
    pub timestamp: u64,
    /// Base fee per gas in wei.
    pub base_fee: u64,
    /// Gas limit.
    pub gas_limit: u64,
    /// Recipient of the priority fees.
    pub beneficiary: Address,
    /// What `PREVRANDAO` returns.
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788).
    pub parent_beacon_block_root: B256,
    /// Hashes of the blocks before, nearest first: the parent's, and up to 255 older ones. A
    /// transaction that asks for one that is missing is left out.
    pub hashes: Vec<B256>,
    /// Whether the parent's hash is still computed: the first of the hashes stands for it. A group
    /// that asks for it fails with [`Error::LateParent`](crate::Error::LateParent) until
    /// [`Executor::give_parent_hash`](crate::Executor::give_parent_hash).
    pub parent_is_late: bool,
}

impl Environment {
    /// Returns the environment in the form in which `stf` takes it.
    pub(crate) fn view(&self) -> BlockView<'_> {
        BlockView {
            number: self.number,
            timestamp: self.timestamp,
            gas_limit: self.gas_limit,
            base_fee: self.base_fee,
            coinbase: self.beneficiary,
            prev_randao: self.prev_randao,
            parent_beacon_block_root: self.parent_beacon_block_root,
            extra_data: &[],
            transactions: Vec::new(),
        }
    }
}

/// How the prover gas of a block's next transactions is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Metering {
    /// From the gas spent, at the worst price that gas has; a transaction that runs no code is
    /// counted, which costs nothing, and so is one that is allowed only if it takes less than the
    /// worst.
    #[default]
    Bounded,
    /// Every transaction is counted while it is executed, opcode by opcode. The number is tens of
    /// times lower, and code takes two to three times as long.
    Counted,
}

/// A block with what its groups have used so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub(crate) environment: Environment,
    pub(crate) used: Used,
    /// Most gas and bytes.
    pub(crate) most: Used,
    /// Accounts without nonce, balance and code, but with storage, that a transaction touched:
    /// `stf` deletes them with the block (EIP-161), and keeps them from being created until then
    /// (EIP-7610).
    pub(crate) emptied: BTreeSet<Address>,
    pub(crate) metering: Metering,
}

/// Gas and bytes of transactions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Gas.
    pub gas: u64,
    /// Bytes of the transactions in the block's list.
    pub bytes: usize,
}

impl Block {
    /// Starts a block whose RLP has at most `most_bytes`.
    pub(crate) fn new(environment: Environment, most_bytes: usize) -> Self {
        let most = Used {
            gas: environment.gas_limit,
            bytes: most_bytes.saturating_sub(frame_bytes()),
        };
        Self {
            environment,
            used: Used::default(),
            most,
            emptied: BTreeSet::new(),
            metering: Metering::default(),
        }
    }

    /// Chooses how the prover gas of further groups is found; the results of their transactions are
    /// the same.
    pub const fn set_metering(&mut self, metering: Metering) {
        self.metering = metering;
    }

    /// Returns what the block's transactions see of it.
    #[must_use]
    pub const fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Returns what the transactions so far have used.
    #[must_use]
    pub const fn used(&self) -> Used {
        self.used
    }

    /// Returns the accounts that the end of the block may delete: with storage, but without nonce,
    /// balance and code, touched by a transaction.
    #[must_use]
    pub const fn emptied(&self) -> &BTreeSet<Address> {
        &self.emptied
    }

    /// Returns what further transactions may use.
    #[must_use]
    pub const fn left(&self) -> Used {
        self.left_after(self.used)
    }

    pub(crate) const fn left_after(&self, used: Used) -> Used {
        Used {
            gas: self.most.gas.saturating_sub(used.gas),
            bytes: self.most.bytes.saturating_sub(used.bytes),
        }
    }
}

impl Used {
    /// Adds a transaction that was included.
    pub(crate) fn add(&mut self, transaction: &Transaction, gas: u64) {
        // The transaction's limit was compared with what was left.
        self.gas = self.gas.saturating_add(gas);
        self.bytes = self.bytes.saturating_add(transaction.bytes_in_block());
    }
}

/// Returns the most bytes of a block's RLP beside its transactions: the longest header, two empty
/// lists, and the prefixes of the block and of the list.
fn frame_bytes() -> usize {
    /// Bytes of the longest prefix of a list.
    const PREFIX: usize = 9;
    let longest = Header {
        number: u64::MAX,
        gas_limit: u64::MAX,
        gas_used: u64::MAX,
        timestamp: u64::MAX,
        base_fee: u64::MAX,
        extra_data: vec![0xff; 32],
        has_requests_hash: true,
        ..Header::default()
    };
    longest.encode().len() + 2 + 2 * PREFIX
}
