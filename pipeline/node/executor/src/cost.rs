//! Bounds of a transaction's proving cost.
//!
//! The cheap bound is linear in gas and bytes. Its gas factor is the worst of two: what an opcode
//! or precompile costs per gas (50 instructions for a step of `MODEXP`, 48 for `SDIV`, and 39 with
//! its row for a round of BLAKE2b: `docs/cost.md`), and what an account with the longest code
//! costs, the account's path through the trie before and after included, for the 2,500 gas of an
//! access that a list or a call pays. Where the cheap bound exceeds what the chain includes, the
//! transaction is executed once more beside the journal, and its work counted.

use alloy_primitives::map::B256Map;
use alloy_primitives::{Address, B256, U256};
use revm::Database;
use revm::bytecode::Bytecode;
use revm::context::ContextSetters;
use revm::context::result::EVMError;
use revm::inspector::InspectorHandler;
use revm::primitives::eip170::MAX_CODE_SIZE;
use revm::state::{AccountInfo, EvmState};
use zkfabric_stf::Fork;
use zkfabric_stf::cost::{Counts, Entry, Meter, Part, Tally};
use zkfabric_stf::evm::{Watch, evm};
use zkfabric_stf::execute::{Observe, Stage};
use zkfabric_stf::host::set_block;
use zkfabric_stf::mpt::Work;
use zkfabric_stf::state::EMPTY_CODE;

use crate::beside::{Beside, CRYPTO};
use crate::database::{ReadAccount, ReadSlot, Sources, info};
use crate::error::{Error, Fault};
use crate::transaction::Transaction;

/// Prover gas per gas that no opcode and no precompile exceeds.
const OPCODE: u64 = 64;
/// Least gas of an access that loads an account with its code (EIP-2929, EIP-2930): an entry of the
/// access list and a call of the warm account.
const ACCESS_GAS: u64 = 2_500;
/// Bytes of a branch with sixteen hashes, the largest node.
const BRANCH_BYTES: usize = 532;
/// Bytes of an authorization, at least: the list's price per byte covers its cost.
const AUTHORIZATION_BYTES: u64 = 90;
/// Accounts that every transaction reads: sender, recipient, beneficiary.
const OWN_ACCOUNTS: u64 = 3;

/// A bound of prover gas that is linear in gas and bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Linear {
    per_gas: u64,
    per_byte: u64,
    fixed: u64,
}

impl Linear {
    /// Derives the bound from the prices, for tries of this depth.
    pub(crate) fn new(depth: u32) -> Self {
        let code = |counts: &mut Counts| {
            counts[Entry::Part(Part::Code)] = 1;
            counts[Entry::Part(Part::CodeByte)] = MAX_CODE_SIZE as u64;
        };
        let access = counted(depth, code);
        let own = counted(depth, |_| {});
        let transaction = counted(0, |counts| {
            counts[Entry::Part(Part::Transaction)] = 1;
        });
        let bytes = counted(0, |counts| {
            counts[Entry::Part(Part::TransactionByte)] = AUTHORIZATION_BYTES;
            counts[Entry::Part(Part::Authorization)] = 1;
        });
        Self {
            per_gas: OPCODE.max(access.div_ceil(ACCESS_GAS)),
            per_byte: bytes.div_ceil(AUTHORIZATION_BYTES),
            fixed: transaction + OWN_ACCOUNTS * own,
        }
    }

    /// Bounds the prover gas of a transaction that spends at most this gas.
    pub(crate) fn bound(&self, gas: u64, bytes: usize) -> u64 {
        self.fixed
            .saturating_add(self.per_gas.saturating_mul(gas))
            .saturating_add(self.per_byte.saturating_mul(bytes as u64))
    }
}

/// Returns the prover gas of one account that is read and changed, and of further counts.
fn counted(depth: u32, further: impl FnOnce(&mut Counts)) -> u64 {
    let tally = Tally::default();
    if depth > 0 {
        walk(&tally, depth, Work::Account { known: false });
    }
    let mut counts = finish(tally);
    let mut more = Counts::default();
    further(&mut more);
    counts.add(&more);
    counts.work().gas()
}

/// Counts the read of a key through `depth` branches of a trie.
fn walk(tally: &Tally, depth: u32, key: Work) {
    tally.done(key);
    tally.done(Work::Walk);
    for _ in 0..depth {
        tally.done(Work::Open);
        tally.read_node(BRANCH_BYTES);
    }
}

/// Returns the counts of a tally's one transaction with the changes that it may leave.
fn finish(tally: Tally) -> Counts {
    tally.reached(Stage::Transaction { block: 0, index: 0 });
    tally.reached(Stage::BlockFinished { block: 0 });
    let mut counts = Counts::default();
    let blocks = tally.into_cost().blocks;
    for transaction in blocks.iter().flat_map(|block| &block.transactions) {
        counts.add(&transaction.execution);
        counts.add(&transaction.changes);
    }
    counts
}

/// What a count has read from the sources.
#[derive(Debug, Default)]
pub(crate) struct Reads {
    pub(crate) accounts: Vec<ReadAccount>,
    pub(crate) slots: Vec<ReadSlot>,
}

/// A journal's present state above its sources.
#[derive(Clone, Copy)]
pub(crate) struct Above<'a> {
    pub(crate) sources: Sources<'a>,
    pub(crate) state: &'a EvmState,
    /// Nodes on the path to a key.
    pub(crate) depth: u32,
    /// Index of the transaction.
    pub(crate) present: u32,
}

/// Executes a transaction on a journal's present state, and returns its prover gas and what it has
/// read from the sources; no gas if the transaction is invalid. Every key counts as read for the
/// first time, so that the number depends on the state alone.
pub(crate) fn metered(
    above: Above<'_>,
    transaction: &Transaction,
    chain_id: u64,
    fork: Fork,
) -> Result<(Option<u64>, Reads), Error> {
    let tally = Tally::default();
    let environment = above.sources.environment;
    let meter = Meter::new(&tally, fork, environment.number.saturating_sub(1));
    let counting = Counting {
        above,
        tally: &tally,
        reads: Reads::default(),
        codes: B256Map::default(),
    };
    let mut evm = evm(counting, chain_id, fork, &CRYPTO, meter);
    set_block(&mut evm, &environment.view());
    let env = transaction.env.clone();
    let bytes = transaction.raw().len();
    Watch::<Counting<'_>>::transaction(&mut evm.inspector, bytes, &env);
    evm.ctx.set_tx(env);
    let result = Beside::default().inspect_run(&mut evm);
    let reads = evm.ctx.journaled_state.database.reads;
    match result {
        Ok(_) => {
            // The beneficiary's account, whose reward is not in this journal.
            walk(&tally, above.depth, Work::Account { known: false });
            Ok((Some(finish(tally).work().gas()), reads))
        }
        Err(EVMError::Transaction(_)) => Ok((None, reads)),
        Err(EVMError::Database(Fault(error))) => Err(error),
        Err(error) => Err(Error::Evm {
            message: error.to_string(),
        }),
    }
}

/// Database under a count.
struct Counting<'a> {
    above: Above<'a>,
    tally: &'a Tally,
    reads: Reads,
    /// Codes that the journal has loaded or created.
    codes: B256Map<Bytecode>,
}

impl Counting<'_> {
    fn below(&mut self, address: Address, slot: U256) -> Result<U256, Fault> {
        let value = self.above.sources.storage(address, slot)?;
        self.reads.slots.push(ReadSlot {
            address,
            slot,
            value,
            first: self.above.present,
        });
        Ok(value)
    }
}

impl Database for Counting<'_> {
    type Error = Fault;

    fn basic(&mut self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        walk(self.tally, self.above.depth, Work::Account { known: false });
        let Some(account) = self.above.state.get(&address) else {
            let account = self.above.sources.account(address)?;
            self.reads.accounts.push(ReadAccount {
                address,
                account,
                first: self.above.present,
            });
            return Ok(account.as_ref().map(info));
        };
        let is_absent = account.is_selfdestructed_locally()
            || account.is_loaded_as_not_existing_not_touched() && account.is_empty();
        if is_absent {
            return Ok(None);
        }
        let mut info = account.info.clone();
        // What an earlier transaction of this journal has loaded is loaded, and counted, again.
        if info.code_hash != EMPTY_CODE
            && !info.code_hash.is_zero()
            && let Some(code) = info.code.take()
        {
            self.codes.insert(info.code_hash, code);
        }
        Ok(Some(info))
    }

    fn code_by_hash(&mut self, hash: B256) -> Result<Bytecode, Fault> {
        let code = match self.codes.get(&hash) {
            Some(code) => code.clone(),
            None => self.above.sources.code(hash)?,
        };
        self.tally.read_code(code.len());
        Ok(code)
    }

    fn storage(&mut self, address: Address, slot: U256) -> Result<U256, Fault> {
        walk(self.tally, self.above.depth, Work::Slot { known: false });
        let Some(account) = self.above.state.get(&address) else {
            return self.below(address, slot);
        };
        if account.is_selfdestructed_locally() {
            return Ok(U256::ZERO);
        }
        match account.storage.get(&slot) {
            Some(value) => Ok(value.present_value),
            None if account.is_created() => Ok(U256::ZERO),
            None => self.below(address, slot),
        }
    }

    fn block_hash(&mut self, number: u64) -> Result<B256, Fault> {
        self.above.sources.block_hash(number)
    }
}
