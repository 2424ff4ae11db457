//! The first block.

use std::collections::BTreeMap;

use alloy_consensus::constants::EMPTY_ROOT_HASH;
use alloy_consensus::{Block, BlockBody, Header};
use alloy_eips::eip1559::INITIAL_BASE_FEE;
use alloy_eips::eip7685::EMPTY_REQUESTS_HASH;
use alloy_genesis::Genesis;
use alloy_hardforks::EthereumHardforks as _;
use alloy_primitives::{B64, B256, Bytes, KECCAK256_EMPTY, U256, keccak256};
use zkfabric_state::{Account, AccountDiff, Diff};

use crate::block;
use crate::bounds::{LEAST_GAS, MOST_FEE, MOST_GAS};
use crate::error::Error;
use crate::file::Envelope;
use crate::forks::Forks;

/// Reads a genesis in geth's form.
///
/// # Errors
/// It is no such text, or it has numbers that no block may have.
pub(crate) fn read(text: &str) -> Result<Genesis, Error> {
    let genesis: Genesis =
        serde_json::from_str(text).map_err(|error| Error::Genesis(error.to_string()))?;
    let limit = |name: &str, got: u128, most: u64| match got <= most.into() {
        true => Ok(()),
        false => Err(Error::Genesis(format!(
            "{name} is {got}, expected at most {most}"
        ))),
    };
    limit("gasLimit", genesis.gas_limit.into(), MOST_GAS)?;
    limit("baseFeePerGas", base_fee(&genesis), MOST_FEE)?;
    let excess = genesis.excess_blob_gas.unwrap_or_default();
    limit("excessBlobGas", excess.into(), u32::MAX.into())?;
    let used = genesis.blob_gas_used.unwrap_or_default();
    limit("blobGasUsed", used.into(), u32::MAX.into())?;
    limit("number", genesis.number.unwrap_or_default().into(), 0)?;
    if genesis.gas_limit < LEAST_GAS {
        return Err(Error::Genesis(format!(
            "gasLimit is {}, expected at least {LEAST_GAS}",
            genesis.gas_limit
        )));
    }
    Ok(genesis)
}

fn base_fee(genesis: &Genesis) -> u128 {
    genesis
        .base_fee_per_gas
        .unwrap_or_else(|| INITIAL_BASE_FEE.into())
}

/// Returns the accounts of a genesis as changes of an empty state.
pub(crate) fn diff(genesis: &Genesis) -> Diff {
    let mut codes = BTreeMap::new();
    let accounts = genesis.alloc.iter().map(|(address, account)| {
        let code = account.code.clone().unwrap_or_default();
        let code_hash = match code.is_empty() {
            true => KECCAK256_EMPTY,
            false => keccak256(&code),
        };
        if !code.is_empty() {
            codes.insert(code_hash, code);
        }
        let slots = account.storage.iter().flatten();
        let slots = slots.map(|(slot, value)| (U256::from_be_bytes(slot.0), (*value).into()));
        AccountDiff {
            address: *address,
            account: Some(Account {
                nonce: account.nonce.unwrap_or_default(),
                balance: account.balance,
                code_hash,
            }),
            clears_storage: false,
            storage: slots
                .filter(|(_, value): &(U256, U256)| !value.is_zero())
                .collect(),
        }
    });
    let accounts = accounts.collect();
    Diff {
        accounts,
        codes: codes.into_iter().collect(),
    }
}

/// Returns the first block over a state.
pub(crate) fn block(genesis: &Genesis, forks: &Forks, state_root: B256) -> block::Block {
    let time = genesis.timestamp;
    let has_base_fee = forks.is_london_active_at_block(0);
    let has_withdrawals = forks.is_shanghai_active_at_timestamp(time);
    let has_blobs = forks.is_cancun_active_at_timestamp(time);
    let has_requests = forks.is_prague_active_at_timestamp(time);
    let header = Header {
        parent_hash: genesis.parent_hash.unwrap_or_default(),
        beneficiary: genesis.coinbase,
        state_root,
        transactions_root: EMPTY_ROOT_HASH,
        receipts_root: EMPTY_ROOT_HASH,
        difficulty: genesis.difficulty,
        gas_limit: genesis.gas_limit,
        timestamp: time,
        extra_data: genesis.extra_data.clone(),
        mix_hash: genesis.mix_hash,
        nonce: B64::from(genesis.nonce),
        // Checked to be small when the genesis was read.
        base_fee_per_gas: has_base_fee
            .then(|| u64::try_from(base_fee(genesis)).unwrap_or(MOST_FEE)),
        withdrawals_root: has_withdrawals.then_some(EMPTY_ROOT_HASH),
        blob_gas_used: has_blobs.then(|| genesis.blob_gas_used.unwrap_or_default()),
        excess_blob_gas: has_blobs.then(|| genesis.excess_blob_gas.unwrap_or_default()),
        parent_beacon_block_root: has_blobs.then_some(B256::ZERO),
        requests_hash: has_requests.then_some(EMPTY_REQUESTS_HASH),
        ..Header::default()
    };
    let withdrawals = has_withdrawals.then(Default::default);
    let hash = header.hash_slow();
    let whole = Block::<Envelope> {
        header,
        body: BlockBody {
            withdrawals,
            ..BlockBody::default()
        },
    };
    let rlp = Bytes::from(alloy_rlp::encode(&whole));
    let blobs = forks.blobs(time);
    block::Block {
        blob_fee: blobs.and_then(|params| whole.header.blob_fee(params)),
        most_blob_gas: blobs.map_or(0, |params| params.max_blob_gas_per_block()),
        hash,
        rlp,
        transactions: Vec::new(),
        ommers: Vec::new(),
        withdrawals: whole.body.withdrawals,
        header: whole.header,
    }
}
