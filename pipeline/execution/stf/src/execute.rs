//! Block-by-block execution of a batch.

use alloc::string::ToString;
use alloc::vec::Vec;

use alloy_primitives::{Address, B256, Bloom, TxKind, U256, address, keccak256};
use revm::context::result::{EVMError, ExecutionResult, InvalidTransaction};
use revm::context::{BlockEnv, ContextSetters, ContextTr, JournalTr, TxEnv};
use revm::context_interface::block::BlobExcessGasAndPrice;
use revm::handler::{EthFrame, Handler, MainnetHandler};
use revm::inspector::{InspectEvm, InspectorHandler, NoOpInspector};
use revm::interpreter::interpreter::EthInterpreter;
use revm::primitives::AddressSet;
use revm::{Database, ExecuteEvm};

use crate::batch::{BatchView, BlockView};
use crate::crypto::Crypto;
use crate::error::{HeaderError, StfError, TransactionError, WitnessError};
use crate::evm::{BatchEvm, Watch, evm};
use crate::header::Header;
use crate::mpt::{NoSource, Nodes, Source, decode_witness, ordered_root};
use crate::output::BatchOutput;
use crate::receipt::{self, BloomHasher};
use crate::rules::Rules;
use crate::state::{Ancestors, StateDb};
use crate::transaction::{BLOB_TYPE, Transaction};

/// Contract that keeps beacon roots (EIP-4788).
pub(crate) const BEACON_ROOTS: Address = address!("000F3df6D732807Ef1319fB7B8bB8522d0Beac02");
/// Contract that keeps block hashes (EIP-2935).
pub(crate) const BLOCK_HISTORY: Address = address!("0000F90827F1C53a10cb7A02335B175320002935");
/// Caller of system calls (EIP-4788, EIP-2935).
const SYSTEM: Address = address!("fffffffffffffffffffffffffffffffffffffffe");
/// Gas of a system call (EIP-4788, EIP-2935). revm's own function adds the gas that EIP-8037 gives
/// in Amsterdam, whatever the fork is.
const SYSTEM_CALL_GAS: u64 = 30_000_000;

/// Points in an execution, for instruction counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The input is decoded and its data hashed.
    Decoded,
    /// The witness is decoded and verified.
    Witness,
    /// A block's headers are checked and its system calls made.
    BlockStarted {
        /// Position in the batch.
        block: usize,
    },
    /// A transaction is executed.
    Transaction {
        /// Position of the block in the batch.
        block: usize,
        /// Position in the block.
        index: usize,
    },
    /// A block's roots and hash are computed.
    BlockFinished {
        /// Position in the batch.
        block: usize,
    },
}

/// Observer of an execution.
pub trait Observe {
    /// Reports that `stage` has ended.
    fn reached(&self, stage: Stage);

    /// Reports the data hash, before the first map exists whose keys a sender chooses. Maps without
    /// random seeds can take their seed from the hash, which no sender knows in advance: any change
    /// to a transaction changes the hash.
    fn seed(&self, _data_hash: &B256) {}
}

impl Observe for () {
    fn reached(&self, _: Stage) {}
}

/// Outcome of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TransactionResult {
    /// EIP-2718 type.
    pub kind: u8,
    /// Whether the transaction ended without revert or exceptional halt.
    pub success: bool,
    /// Gas that the transaction paid for.
    pub gas_used: u64,
    /// Number of logs.
    pub logs: usize,
}

/// An executed block.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BlockResult {
    /// The complete block header.
    pub header: Header,
    /// The block's hash.
    pub hash: B256,
    /// Results of the block's transactions, in order.
    pub transactions: Vec<TransactionResult>,
}

/// Executes an encoded batch against its witness.
///
/// # Errors
/// [`StfError`] when the input is not canonical, the witness does not prove exactly the state that
/// execution needs, or a block or transaction is invalid.
pub fn execute_batch(
    input: &[u8],
    crypto: &impl Crypto,
    observer: &impl Observe,
) -> Result<BatchOutput, StfError> {
    let batch = BatchView::decode(input)?;
    let data_hash = keccak256(batch.data);
    observer.seed(&data_hash);
    observer.reached(Stage::Decoded);
    let parent = parent(&batch)?;
    let mut nodes = Nodes::new(NoSource);
    let root = decode_witness(&mut nodes, batch.nodes, &parent.header.state_root)?;
    let mut db = StateDb::new(
        nodes,
        root,
        ancestors(&parent.header, parent.hash, &batch.ancestors)?,
    );
    db.add_codes(&batch.codes)?;
    observer.reached(Stage::Witness);
    let (mut db, blocks) = execute_blocks(&batch, &parent, db, crypto, observer, NoOpInspector)?;
    db.check_all_used()?;
    db.hashes().check_all_used()?;
    Ok(output(&batch, &parent, &blocks, data_hash))
}

/// Header that a batch builds on.
#[derive(Clone, Debug)]
pub(crate) struct Parent {
    pub(crate) header: Header,
    pub(crate) hash: B256,
}

pub(crate) fn parent(batch: &BatchView<'_>) -> Result<Parent, StfError> {
    let header = Header::decode(batch.parent_header)
        .and_then(|header| {
            let fork = batch.rules.fork;
            if header.has_requests_hash && !fork.has_requests_hash() {
                return Err(HeaderError::Fork { fork: fork.name() });
            }
            Ok(header)
        })
        .map_err(|error| StfError::Ancestor { depth: 0, error })?;
    Ok(Parent {
        header,
        hash: keccak256(batch.parent_header),
    })
}

/// Checks that the older headers, nearest first, form a chain that ends in the parent with this
/// hash.
///
/// # Errors
/// [`StfError::Ancestor`] for the first header that does not match the one above it.
pub fn ancestors(
    parent: &Header,
    hash: B256,
    older: &[impl AsRef<[u8]>],
) -> Result<Ancestors, StfError> {
    let mut known = Ancestors::new(parent.number, hash, parent.parent_hash);
    let mut expected = parent.parent_hash;
    let mut number = parent.number;
    for (index, bytes) in older.iter().map(AsRef::as_ref).enumerate() {
        let wrong = |error| StfError::Ancestor {
            depth: index + 1,
            error,
        };
        let got = keccak256(bytes);
        if got != expected {
            return Err(wrong(HeaderError::Hash { expected, got }));
        }
        let header = Header::decode(bytes).map_err(wrong)?;
        let below = number.checked_sub(1);
        if below != Some(header.number) {
            let expected = below.unwrap_or_default();
            return Err(wrong(HeaderError::Number {
                expected,
                got: header.number,
            }));
        }
        number = header.number;
        expected = header.parent_hash;
        known.push_older(expected);
    }
    Ok(known)
}

pub(crate) fn output(
    batch: &BatchView<'_>,
    parent: &Parent,
    blocks: &[BlockResult],
    data_hash: B256,
) -> BatchOutput {
    let mut output = BatchOutput {
        chain_id: batch.chain_id,
        rules: batch.rules,
        parent_hash: parent.hash,
        parent_state_root: parent.header.state_root,
        data_hash,
        ..BatchOutput::default()
    };
    if let [first, ..] = blocks {
        output.first_number = first.header.number;
    }
    if let [.., last] = blocks {
        output.state_root = last.header.state_root;
        output.receipts_root = last.header.receipts_root;
        output.last_number = last.header.number;
        output.last_hash = last.hash;
    }
    output
}

/// Executes all blocks on a database that holds the parent state.
pub(crate) fn execute_blocks<'w, S: Source<'w>>(
    batch: &BatchView<'_>,
    parent: &Parent,
    db: Db<'w, S>,
    crypto: &impl Crypto,
    observer: &impl Observe,
    watch: impl Watch<Db<'w, S>>,
) -> Result<(Db<'w, S>, Vec<BlockResult>), StfError> {
    let mut evm = evm(db, batch.chain_id, batch.rules.fork, crypto, watch);
    let mut blooms = BloomHasher::default();
    let mut blocks = Vec::with_capacity(batch.blocks.len());
    let mut parent = parent.clone();
    for (position, block) in batch.blocks.iter().enumerate() {
        check_header(block, &parent.header, batch.rules).map_err(|error| StfError::Block {
            block: block.number,
            error,
        })?;
        let run = BlockRun {
            rules: batch.rules,
            position,
            block,
            parent: &parent,
            crypto,
            observer,
        };
        let result = run.execute(&mut evm, &mut blooms)?;
        evm.ctx.db_mut().hashes().push_newer(result.hash);
        observer.reached(Stage::BlockFinished { block: position });
        parent = Parent {
            header: result.header.clone(),
            hash: result.hash,
        };
        blocks.push(result);
    }
    Ok((evm.ctx.journaled_state.database, blocks))
}

/// Checks the header rules that hold before execution.
fn check_header(block: &BlockView<'_>, parent: &Header, rules: Rules) -> Result<(), HeaderError> {
    let expected = parent.number.checked_add(1);
    if expected != Some(block.number) {
        let expected = expected.unwrap_or(u64::MAX);
        return Err(HeaderError::Number {
            expected,
            got: block.number,
        });
    }
    if block.number == u64::MAX {
        return Err(HeaderError::Last {
            field: "number",
            got: block.number,
        });
    }
    if block.timestamp == u64::MAX {
        return Err(HeaderError::Last {
            field: "timestamp",
            got: block.timestamp,
        });
    }
    if block.timestamp <= parent.timestamp {
        return Err(HeaderError::Timestamp {
            parent: parent.timestamp,
            got: block.timestamp,
        });
    }
    let seconds = rules.most_seconds_between_blocks.get().into();
    let most = parent.timestamp.saturating_add(seconds);
    if block.timestamp > most {
        return Err(HeaderError::Ahead {
            most,
            got: block.timestamp,
        });
    }
    if !parent.allows_gas_limit(block.gas_limit) {
        return Err(HeaderError::GasLimit {
            parent: parent.gas_limit,
            got: block.gas_limit,
        });
    }
    let expected = parent.next_base_fee()?;
    if block.base_fee != expected {
        return Err(HeaderError::BaseFee {
            expected,
            got: block.base_fee,
        });
    }
    if block.extra_data.len() > 32 {
        return Err(HeaderError::ExtraData {
            got: block.extra_data.len(),
        });
    }
    Ok(())
}

struct BlockRun<'a, R, O> {
    rules: Rules,
    position: usize,
    block: &'a BlockView<'a>,
    parent: &'a Parent,
    crypto: &'a R,
    observer: &'a O,
}

/// Totals over a block's transactions.
#[derive(Default)]
struct Totals {
    gas_used: u64,
    bloom: Bloom,
    receipts: Vec<Vec<u8>>,
    results: Vec<TransactionResult>,
}

type Db<'w, S> = StateDb<'w, S, Ancestors>;

impl<R: Crypto, O: Observe> BlockRun<'_, R, O> {
    fn execute<'w, S: Source<'w>>(
        &self,
        evm: &mut BatchEvm<'_, Db<'w, S>, R, impl Watch<Db<'w, S>>>,
        blooms: &mut BloomHasher,
    ) -> Result<BlockResult, StfError> {
        let block = self.block;
        evm.set_block(block_env(block));
        self.system_call(evm, BEACON_ROOTS, block.parent_beacon_block_root)?;
        if self.rules.fork.has_block_history() {
            self.system_call(evm, BLOCK_HISTORY, self.parent.hash)?;
        }
        self.observer.reached(Stage::BlockStarted {
            block: self.position,
        });
        let mut totals = Totals::default();
        for (index, bytes) in block.transactions.iter().enumerate() {
            self.transaction(evm, blooms, &mut totals, bytes, index)?;
            self.observer.reached(Stage::Transaction {
                block: self.position,
                index,
            });
        }
        let changes = evm.finalize();
        let db = evm.ctx.db_mut();
        db.apply(&changes)?;
        let header = Header {
            parent_hash: self.parent.hash,
            coinbase: block.coinbase,
            state_root: db.state_root(),
            transactions_root: ordered_root(block.transactions.iter().copied())?,
            receipts_root: ordered_root(totals.receipts.iter().map(Vec::as_slice))?,
            logs_bloom: totals.bloom,
            number: block.number,
            gas_limit: block.gas_limit,
            gas_used: totals.gas_used,
            timestamp: block.timestamp,
            extra_data: block.extra_data.to_vec(),
            prev_randao: block.prev_randao,
            base_fee: block.base_fee,
            parent_beacon_block_root: block.parent_beacon_block_root,
            has_requests_hash: self.rules.fork.has_requests_hash(),
        };
        let encoded = header.encode();
        let size = block_size(encoded.len(), &block.transactions);
        let most = self.rules.fork.most_block_bytes();
        if size > most {
            let error = HeaderError::Size { most, got: size };
            return Err(StfError::Block {
                block: block.number,
                error,
            });
        }
        Ok(BlockResult {
            header,
            hash: keccak256(encoded),
            transactions: totals.results,
        })
    }

    /// Calls a system contract; does nothing when its address has no code.
    fn system_call<'w, S: Source<'w>>(
        &self,
        evm: &mut BatchEvm<'_, Db<'w, S>, R, impl Watch<Db<'w, S>>>,
        contract: Address,
        word: B256,
    ) -> Result<(), StfError> {
        match system_call(evm, contract, word) {
            Ok(_) => Ok(()),
            Err(error) => Err(self.evm_error(error, |error| StfError::Evm {
                block: self.block.number,
                message: error.to_string(),
            })),
        }
    }

    fn transaction<'w, S: Source<'w>>(
        &self,
        evm: &mut BatchEvm<'_, Db<'w, S>, R, impl Watch<Db<'w, S>>>,
        blooms: &mut BloomHasher,
        totals: &mut Totals,
        bytes: &[u8],
        index: usize,
    ) -> Result<(), StfError> {
        let invalid = |error| StfError::Transaction {
            block: self.block.number,
            index,
            error,
        };
        if bytes.first() == Some(&BLOB_TYPE) {
            return Err(invalid(TransactionError::Blobs));
        }
        let transaction = Transaction::decode(bytes, self.crypto).map_err(invalid)?;
        if !transaction.is_protected() && !self.rules.unprotected_transactions {
            return Err(invalid(TransactionError::Unprotected));
        }
        let kind = transaction.kind();
        let available = self.block.gas_limit - totals.gas_used;
        let got = transaction.gas_limit();
        if got > available {
            return Err(invalid(TransactionError::BlockGas { available, got }));
        }
        let env = transaction.into_env(self.crypto).map_err(invalid)?;
        evm.inspector.transaction(bytes.len(), &env);
        let result = transact(evm, env).map_err(|error| {
            self.evm_error(error, |error| invalid(TransactionError::Invalid(error)))
        })?;
        totals.add(blooms, kind, result);
        Ok(())
    }

    fn evm_error(
        &self,
        error: EVMError<WitnessError>,
        invalid: impl FnOnce(InvalidTransaction) -> StfError,
    ) -> StfError {
        match error {
            EVMError::Transaction(error) => invalid(error),
            EVMError::Database(error) => StfError::Witness(error),
            error => StfError::Evm {
                block: self.block.number,
                message: error.to_string(),
            },
        }
    }
}

/// Executes a transaction, with hooks when there is a watching inspector.
fn transact<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    env: TxEnv,
) -> Result<ExecutionResult, EVMError<Db::Error>> {
    if I::WATCHES {
        evm.inspect_one_tx(env)
    } else {
        evm.transact_one(env)
    }
}

/// Calls a system contract, with hooks when there is a watching inspector.
pub(crate) fn system_call<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    contract: Address,
    word: B256,
) -> Result<ExecutionResult, EVMError<Db::Error>> {
    // Only transactions warm precompiles (EIP-2929); revm keeps them warm from one block of a batch
    // to the next, and warms an empty set again at a transaction.
    evm.ctx
        .journal_mut()
        .warm_precompiles(&AddressSet::default());
    evm.ctx.set_tx(TxEnv {
        caller: SYSTEM,
        gas_limit: SYSTEM_CALL_GAS,
        kind: TxKind::Call(contract),
        data: word.into(),
        ..TxEnv::default()
    });
    let mut handler = MainnetHandler::<_, EVMError<Db::Error>, EthFrame<EthInterpreter>>::default();
    if I::WATCHES {
        handler.inspect_run_system_call(evm)
    } else {
        handler.run_system_call(evm)
    }
}

impl Totals {
    fn add(&mut self, blooms: &mut BloomHasher, kind: u8, result: ExecutionResult) {
        let (success, gas_used) = (result.is_success(), result.tx_gas_used());
        let logs = result.into_logs();
        // Each transaction's gas limit was checked against the block's remaining gas.
        self.gas_used += gas_used;
        let bloom = blooms.bloom(&logs);
        receipt::add_bloom(&mut self.bloom, &bloom);
        self.receipts
            .push(receipt::encode(kind, success, self.gas_used, &bloom, &logs));
        self.results.push(TransactionResult {
            kind,
            success,
            gas_used,
            logs: logs.len(),
        });
    }
}

pub(crate) fn block_env(block: &BlockView<'_>) -> BlockEnv {
    BlockEnv {
        number: U256::from(block.number),
        beneficiary: block.coinbase,
        timestamp: U256::from(block.timestamp),
        gas_limit: block.gas_limit,
        basefee: block.base_fee,
        difficulty: U256::ZERO,
        prevrandao: Some(block.prev_randao),
        blob_excess_gas_and_price: Some(BlobExcessGasAndPrice {
            excess_blob_gas: 0,
            blob_gasprice: 1,
        }),
        slot_num: 0,
    }
}

/// Returns the bytes of the block's RLP: header, transactions, no ommers, no withdrawals.
fn block_size(header: usize, transactions: &[&[u8]]) -> usize {
    let prefix = |length| crate::rlp::header(true, length).1;
    let list = transactions.iter().map(|bytes| match bytes.first() {
        // A typed transaction is a string item of the list.
        Some(0..0x80) => bytes.len() + prefix(bytes.len()),
        _ => bytes.len(),
    });
    let list = list.sum::<usize>();
    let payload = header + prefix(list) + list + 2;
    prefix(payload) + payload
}
