//! A node over a recorded chain: nothing is added to the chain, and what is sent waits for ever.
//!
//! A transaction is checked as a node of the recorded chain does before it takes one, and kept in a
//! small pool, so that its sender finds it. It goes nowhere from there.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use alloy_consensus::transaction::PooledTransaction;
use alloy_consensus::{EthereumTxEnvelope, Transaction as _, TxEnvelope};
use alloy_eips::{Decodable2718 as _, Encodable2718 as _};
use alloy_primitives::{B256, Bytes, U256, keccak256};
use revm::context::TxEnv;
use revm::handler::validation::validate_initial_tx_gas;
use revm::primitives::eip4844::GAS_PER_BLOB;
use revm::primitives::hardfork::SpecId;
use zkfabric_archive::Archive;
use zkfabric_engine::{Rejected, Waiting};
use zkfabric_executor::Transaction;
use zkfabric_mempool::{Account, Options, Pool, Price, Transaction as Pooled};
use zkfabric_state::View as _;
use zkfabric_stf::{SoftwareCrypto, transaction};

use crate::error::Error;

/// Most transactions of the pool.
const TRANSACTIONS: usize = 4_096;
/// Most bytes of the pool. Blobs are not kept.
const BYTES: u64 = 16 << 20;
/// Most bytes of what is sent: a transaction with as many blobs as it may have, and their proofs.
const SENT: usize = 2 << 20;
/// Most gas of a transaction from Osaka on (EIP-7825).
const MOST_GAS: u64 = 1 << 24;
/// Type of transactions with blobs.
const BLOBS: u8 = transaction::BLOB_TYPE;

static CRYPTO: SoftwareCrypto = SoftwareCrypto;

/// A recorded chain with the transactions that were sent to its node.
#[derive(Debug)]
pub(crate) struct Archived {
    archive: Arc<Archive>,
    spec: SpecId,
    pool: Mutex<Pool<Box<Transaction>>>,
}

impl Archived {
    pub(crate) fn new(archive: Arc<Archive>) -> Self {
        let newest = archive.newest();
        let gas = archive
            .block(newest)
            .map_or(0, |block| block.header.gas_limit);
        let spec = archive
            .env(newest)
            .map_or_else(SpecId::default, |(spec, _)| spec);
        let cap = match spec.is_enabled_in(SpecId::OSAKA) {
            true => MOST_GAS,
            false => u64::MAX,
        };
        let options = Options {
            transactions: TRANSACTIONS,
            bytes: BYTES,
            gas_limit: gas.min(cap),
            // As geth's default: whoever includes a transaction gets something for it.
            least: Price { fee: 1, tip: 1 },
            ..Options::default()
        };
        Self {
            archive,
            spec,
            pool: Mutex::new(Pool::new(options)),
        }
    }

    fn pool(&self) -> MutexGuard<'_, Pool<Box<Transaction>>> {
        // A pool of whole transactions, whatever happened between two of them.
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers what the pool has.
    ///
    /// # Errors
    /// None: a recorded chain has a newest state.
    pub(crate) fn ask<T>(&self, question: impl Fn(&Waiting<'_>) -> T) -> Result<T, Error> {
        let newest = self.archive.newest();
        let state = self.archive.state(newest);
        let state = state.ok_or_else(|| Error::no_block(newest.into()))?;
        let fees = self.archive.fees_behind(newest);
        let base_fee = fees.map_or(0, |fees| fees.base_fee);
        Ok(question(&Waiting::over(&self.pool(), &state, base_fee)))
    }

    /// Takes a transaction into the pool. Returns its hash.
    ///
    /// # Errors
    /// Bytes that are no transaction, or one that the chain could not include; a full pool.
    pub(crate) fn take(&self, raw: Bytes) -> Result<B256, Error> {
        if raw.len() > SENT {
            return Err(Error::Limit(format!(
                "the transaction has {} bytes, expected at most {SENT}",
                raw.len()
            )));
        }
        let raw = match raw.first() {
            Some(&BLOBS) => without_blobs(&raw)?,
            _ => raw,
        };
        let decoded = transaction::Transaction::decode(&raw, &CRYPTO).map_err(Rejected::from)?;
        let env = decoded.clone().into_env(&CRYPTO).map_err(Rejected::from)?;
        self.check(&env)?;
        let sender = env.caller;
        let newest = self.archive.newest();
        let state = self.archive.state(newest);
        let state = state.ok_or_else(|| Error::no_block(newest.into()))?;
        let account = state.account(sender)?.unwrap_or_default();
        if account.has_code() {
            let code = state.code(account.code_hash)?.unwrap_or_default();
            // Accounts may delegate (EIP-7702), and contracts send nothing (EIP-3607).
            if !code.starts_with(&[0xef, 0x01, 0x00]) {
                return Err(Error::Call("sender not an eoa".to_owned()));
            }
        }
        let hash = keccak256(&raw);
        let bytes = u32::try_from(raw.len()).unwrap_or(u32::MAX);
        let transaction = Transaction::new(raw, decoded, sender);
        let pooled = Pooled {
            hash,
            sender,
            nonce: transaction.nonce(),
            gas_limit: transaction.gas_limit(),
            price: Price {
                fee: transaction.fee(),
                tip: transaction.tip(),
            },
            cost: transaction.cost().saturating_add(blob_cost(&env)),
            bytes,
            // Nothing expires: the chain's time stands.
            arrival_ms: 0,
            prover_gas: None,
            payload: Box::new(transaction),
        };
        let account = Account {
            nonce: account.nonce,
            balance: account.balance,
        };
        let added = self.pool().add(pooled, account);
        added.map_err(Rejected::from)?;
        Ok(hash)
    }

    /// Checks what does not depend on the sender's account.
    fn check(&self, env: &TxEnv) -> Result<(), Error> {
        let refused = |words: String| Error::Call(words);
        let expected = self.archive.chain_id();
        match env.chain_id {
            Some(got) if got == expected => {}
            Some(got) => {
                return Err(refused(format!(
                    "invalid chain id for signer: have {got} want {expected}"
                )));
            }
            None => {
                let words = "only replay-protected (EIP-155) transactions allowed over RPC";
                return Err(refused(words.to_owned()));
            }
        }
        let since = match env.tx_type {
            0 => SpecId::FRONTIER,
            1 => SpecId::BERLIN,
            2 => SpecId::LONDON,
            3 => SpecId::CANCUN,
            _ => SpecId::PRAGUE,
        };
        if !self.spec.is_enabled_in(since) {
            return Err(refused(format!(
                "transaction type not supported: {} at the chain's fork",
                env.tx_type
            )));
        }
        if env.tx_type == BLOBS && env.max_fee_per_blob_gas == 0 {
            return Err(refused("blob fee cap is 0, expected at least 1".to_owned()));
        }
        let gas = validate_initial_tx_gas(env, self.spec, false, false, u64::MAX, None);
        gas.map_err(|error| refused(error.to_string()))?;
        Ok(())
    }
}

fn blob_cost(env: &TxEnv) -> U256 {
    let gas = U256::from(env.blob_hashes.len()).saturating_mul(U256::from(GAS_PER_BLOB));
    gas.saturating_mul(U256::from(env.max_fee_per_blob_gas))
}

/// Takes the blobs from a transaction, if they are those that it names.
///
/// Their proofs are not verified: nobody gets the blobs from here.
fn without_blobs(raw: &[u8]) -> Result<Bytes, Error> {
    let wrong = |words: String| Error::Call(format!("blob transaction: {words}"));
    if TxEnvelope::decode_2718_exact(raw).is_ok_and(|it| has_no_sidecar(&it)) {
        return Err(wrong("missing sidecar".to_owned()));
    }
    let pooled = PooledTransaction::decode_2718_exact(raw);
    let pooled = pooled.map_err(|error| wrong(error.to_string()))?;
    let Some(signed) = pooled.as_eip4844() else {
        return Err(wrong("no blobs".to_owned()));
    };
    let transaction = signed.tx();
    let named = transaction.blob_versioned_hashes().unwrap_or_default();
    let hashes = transaction.sidecar.versioned_hashes();
    if !hashes.eq(named.iter().copied()) {
        return Err(wrong("the blobs are not those that it names".to_owned()));
    }
    let alone = signed.clone().map(|with_blobs| with_blobs.into_parts().0);
    Ok(EthereumTxEnvelope::Eip4844(alone).encoded_2718().into())
}

fn has_no_sidecar(envelope: &TxEnvelope) -> bool {
    let blobs = envelope.as_eip4844();
    blobs.is_some_and(|signed| signed.tx().sidecar().is_none())
}
