//! Second entry point: one transaction in a given environment, under any [`Fork`].
//!
//! Ethereum's published state tests run through this entry point: natively and, as a separate
//! program, in the VM. It shares witness, decoding, precompiles, database and tries with
//! [`execute_batch`](crate::execute_batch), but has no header rules. Blob transactions are allowed,
//! and an invalid transaction is an outcome, not an error.
//!
//! ```text
//! magic                            8 bytes  "ZKFTST02"
//! fork (its number), chain id, number, timestamp, gas limit, base fee, excess blob gas     words
//! coinbase                         20 bytes + 4 zero
//! prev randao, parent state root   32 bytes each
//! transaction                      byte string
//! nodes, codes                     as in a batch
//! ```

#[cfg(feature = "state-test")]
pub mod json;

use alloc::string::ToString;
use alloc::vec::Vec;

use alloy_primitives::{Address, B256, U256, keccak256};
use revm::ExecuteEvm;
use revm::context::result::EVMError;
use revm::context::{BlockEnv, ContextTr};
use revm::context_interface::block::BlobExcessGasAndPrice;
use revm::inspector::NoOpInspector;

use crate::batch::Witness;
use crate::batch::encoding::magic;
use crate::batch::reader::{Reader, Writer};
use crate::crypto::Crypto;
use crate::error::{EncodingError, StfError, WitnessError};
use crate::evm::evm;
use crate::mpt::{NoSource, Nodes, Source, decode_witness};
use crate::receipt::put_logs;
use crate::rules::Fork;
use crate::state::{BlockHashes, StateDb};
use crate::transaction::Transaction;

const MAGIC: [u8; 8] = *b"ZKFTST02";

/// Up to this value the blob base fee, e^(excess / update fraction), is below e^41, and no term of
/// its series, times the numerator, reaches 2^128.
const MAX_EXCESS_BLOB_GAS: u64 = 1 << 27;

/// Environment of a test's transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of Ethereum's header")]
pub struct TestEnv {
    pub fork: Fork,
    pub chain_id: u64,
    pub number: u64,
    pub timestamp: u64,
    pub gas_limit: u64,
    pub base_fee: u64,
    pub excess_blob_gas: u64,
    pub coinbase: Address,
    pub prev_randao: B256,
    pub parent_state_root: B256,
}

/// A state test with its witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateTestInput {
    /// Block and fork.
    pub env: TestEnv,
    /// Signed transaction.
    pub transaction: Vec<u8>,
    /// Part of the preceding state that the transaction touches.
    pub witness: Witness,
}

/// Outcome that a state test checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateTestOutput {
    /// Whether the transaction was invalid; the state is then the parent's.
    pub rejected: bool,
    /// State root after the transaction.
    pub state_root: B256,
    /// Keccak-256 of the RLP of the list of logs.
    pub logs_hash: B256,
}

impl StateTestOutput {
    /// Computes the Keccak-256 of `rejected` as one byte, state root and logs hash: the digest that
    /// the guest program exposes.
    pub fn digest(&self) -> B256 {
        let mut bytes = Vec::with_capacity(65);
        bytes.push(self.rejected.into());
        bytes.extend_from_slice(self.state_root.as_slice());
        bytes.extend_from_slice(self.logs_hash.as_slice());
        keccak256(bytes)
    }
}

impl StateTestInput {
    /// Encodes the binary form.
    pub fn encode(&self) -> Vec<u8> {
        let env = &self.env;
        let mut out = Writer::new();
        out.raw(&MAGIC);
        out.word(env.fork.number().into());
        for word in [
            env.chain_id,
            env.number,
            env.timestamp,
            env.gas_limit,
            env.base_fee,
        ] {
            out.word(word);
        }
        out.word(env.excess_blob_gas);
        out.raw(env.coinbase.as_slice());
        out.raw(env.prev_randao.as_slice());
        out.raw(env.parent_state_root.as_slice());
        out.bytes(&self.transaction);
        out.bytes(&self.witness.encode_nodes());
        out.byte_strings(&self.witness.codes);
        out.into_bytes()
    }
}

/// Executes an encoded [`StateTestInput`].
///
/// # Errors
/// [`StfError`] when the input is not canonical or the witness does not prove exactly the state
/// that execution needs.
pub fn execute_state_test(input: &[u8], crypto: &impl Crypto) -> Result<StateTestOutput, StfError> {
    let mut reader = Reader::new(input);
    let env = read_env(&mut reader)?;
    let transaction = reader.bytes()?;
    let records = reader.bytes()?;
    let codes = reader.byte_strings()?;
    reader.finish()?;
    let mut nodes = Nodes::new(NoSource);
    let root = decode_witness(&mut nodes, records, &env.parent_state_root)?;
    let mut db = StateDb::new(nodes, root, TestHashes);
    db.add_codes(&codes)?;
    let (db, output) = run(&env, transaction, db, crypto)?;
    db.check_all_used()?;
    Ok(output)
}

fn read_env(reader: &mut Reader<'_>) -> Result<TestEnv, EncodingError> {
    magic(reader, MAGIC)?;
    let number = reader.word()?;
    let fork = u8::try_from(number).ok().and_then(Fork::from_number);
    let env = TestEnv {
        fork: fork.ok_or(EncodingError::Range {
            field: "fork",
            got: number,
        })?,
        chain_id: reader.word()?,
        number: reader.word()?,
        timestamp: reader.word()?,
        gas_limit: reader.word()?,
        base_fee: reader.word()?,
        excess_blob_gas: reader.word()?,
        coinbase: reader.address()?,
        prev_randao: reader.hash()?,
        parent_state_root: reader.hash()?,
    };
    match env.excess_blob_gas {
        0..=MAX_EXCESS_BLOB_GAS => Ok(env),
        got => Err(EncodingError::Range {
            field: "excess blob gas",
            got,
        }),
    }
}

/// Block hashes by the tests' convention: the hash of the block's number in decimal digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TestHashes;

impl BlockHashes for TestHashes {
    fn block_hash(&mut self, number: u64) -> Result<B256, WitnessError> {
        Ok(keccak256(number.to_string()))
    }
}

/// Executes the transaction on a database that holds the parent state.
pub(crate) fn run<'w, S: Source<'w>>(
    env: &TestEnv,
    transaction: &[u8],
    db: StateDb<'w, S, TestHashes>,
    crypto: &impl Crypto,
) -> Result<(StateDb<'w, S, TestHashes>, StateTestOutput), StfError> {
    let mut evm = evm(db, env.chain_id, env.fork, crypto, NoOpInspector);
    let (max_blobs, fraction) = env.fork.blobs();
    evm.ctx.cfg.max_blobs_per_tx = Some(max_blobs);
    evm.set_block(BlockEnv {
        number: U256::from(env.number),
        beneficiary: env.coinbase,
        timestamp: U256::from(env.timestamp),
        gas_limit: env.gas_limit,
        basefee: env.base_fee,
        difficulty: U256::ZERO,
        prevrandao: Some(env.prev_randao),
        blob_excess_gas_and_price: Some(BlobExcessGasAndPrice::new(env.excess_blob_gas, fraction)),
        slot_num: 0,
    });
    let decoded = Transaction::decode(transaction, crypto)
        .and_then(|transaction| transaction.into_env(crypto));
    let result = match decoded {
        Err(_) => None,
        Ok(transaction) => match evm.transact_one(transaction) {
            Ok(result) => Some(result),
            Err(EVMError::Transaction(_)) => None,
            Err(EVMError::Database(error)) => return Err(StfError::Witness(error)),
            Err(error) => {
                return Err(StfError::Evm {
                    block: env.number,
                    message: error.to_string(),
                });
            }
        },
    };
    let rejected = result.is_none();
    let mut list = Vec::new();
    put_logs(
        &mut list,
        &result.map(|result| result.into_logs()).unwrap_or_default(),
    );
    let changes = evm.finalize();
    let db = evm.ctx.db_mut();
    if !rejected {
        db.apply(&changes)?;
    }
    let output = StateTestOutput {
        rejected,
        state_root: db.state_root(),
        logs_hash: keccak256(list),
    };
    Ok((evm.ctx.journaled_state.database, output))
}
