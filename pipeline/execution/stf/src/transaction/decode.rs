//! Fields of each transaction type.

use alloc::vec::Vec;

use alloy_primitives::{Address, Bytes, TxKind, U256};
use revm::context::TxEnv;
use revm::context::transaction::{AccessList, AccessListItem};
use revm::primitives::eip4844::GAS_PER_BLOB;

use super::authorization::authorizations;
use super::{Signature, Transaction, hash_list};
use crate::crypto::Crypto;
use crate::error::{RlpError, TransactionError};
use crate::rlp::{self, EMPTY_LIST, Rlp};

pub(super) fn decode(bytes: &[u8], crypto: &impl Crypto) -> Result<Transaction, TransactionError> {
    let transaction = fields(bytes, crypto)?;
    check_payments(&transaction.env)?;
    Ok(transaction)
}

/// Checks that the largest payments for gas and for blobs are below `2^128` wei, in which revm
/// computes: above, revm has an error of its own for gas, and saturates for blobs.
fn check_payments(env: &TxEnv) -> Result<(), TransactionError> {
    let limit = |field| TransactionError::Limit { field, bits: 128 };
    env.gas_price
        .checked_mul(env.gas_limit.into())
        .ok_or_else(|| limit("gas limit times the price"))?;
    if !env.blob_hashes.is_empty() {
        let gas = (env.blob_hashes.len() as u128).checked_mul(GAS_PER_BLOB.into());
        gas.and_then(|gas| env.max_fee_per_blob_gas.checked_mul(gas))
            .ok_or_else(|| limit("blob gas times the price"))?;
    }
    Ok(())
}

fn fields(bytes: &[u8], crypto: &impl Crypto) -> Result<Transaction, TransactionError> {
    match bytes.split_first() {
        None => Err(RlpError::MissingItem.into()),
        Some((EMPTY_LIST.., _)) => legacy(bytes),
        Some((kind @ 1..=4, payload)) => typed(*kind, payload, crypto),
        Some((got @ 0..0x80, _)) => Err(TransactionError::UnknownType { got: *got }),
        Some(_) => Err(RlpError::WrongKind.into()),
    }
}

fn legacy(bytes: &[u8]) -> Result<Transaction, TransactionError> {
    let payload = Rlp::list_of(bytes)?.rest();
    let mut fields = Rlp::new(payload);
    let mut env = TxEnv {
        tx_type: 0,
        nonce: fields.u64()?,
        gas_price: price(&mut fields, "gas price")?,
        gas_limit: fields.u64()?,
        kind: target(&mut fields)?,
        value: fields.u256()?,
        data: Bytes::copy_from_slice(fields.string()?),
        ..empty()
    };
    let signed = read_so_far(payload, &fields);
    let v = fields.u256()?;
    // EIP-155: v is 35 or 36 plus twice the chain id, which is then part of the signed data.
    let (y_odd, chain_id) = match u8::try_from(v) {
        Ok(v @ (27 | 28)) => (v == 28, None),
        Ok(got @ 0..35) => return Err(TransactionError::RecoveryValue { got: got.into() }),
        _ => {
            let number = v - U256::from(35);
            (number.bit(0), Some(chain_id(number >> 1)?))
        }
    };
    let signature = signature(&mut fields, y_odd)?;
    env.chain_id = chain_id;
    let mut tail = Vec::new();
    if let Some(chain_id) = chain_id {
        rlp::put_u64(&mut tail, chain_id);
        rlp::put_u64(&mut tail, 0);
        rlp::put_u64(&mut tail, 0);
    }
    let signing_hash = hash_list(None, &[signed, &tail]);
    Ok(Transaction {
        env,
        signing_hash,
        signature,
    })
}

fn typed(kind: u8, bytes: &[u8], crypto: &impl Crypto) -> Result<Transaction, TransactionError> {
    let payload = Rlp::list_of(bytes)?.rest();
    let mut fields = Rlp::new(payload);
    let mut env = TxEnv {
        tx_type: kind,
        ..empty()
    };
    env.chain_id = Some(chain_id(fields.u256()?)?);
    env.nonce = fields.u64()?;
    if kind > 1 {
        env.gas_priority_fee = Some(price(&mut fields, "priority fee per gas")?);
    }
    env.gas_price = price(&mut fields, "gas price")?;
    env.gas_limit = fields.u64()?;
    env.kind = if kind < 3 {
        target(&mut fields)?
    } else {
        TxKind::Call(fields.address()?)
    };
    env.value = fields.u256()?;
    env.data = Bytes::copy_from_slice(fields.string()?);
    env.access_list = access_list(fields.list()?)?;
    if kind == 3 {
        env.max_fee_per_blob_gas = price(&mut fields, "fee per blob gas")?;
        let mut hashes = fields.list()?;
        while !hashes.is_empty() {
            env.blob_hashes.push(hashes.hash()?);
        }
    }
    if kind == 4 {
        env.authorization_list = authorizations(fields.list()?, crypto)?;
    }
    let signed = read_so_far(payload, &fields);
    let y_odd = match fields.u64()? {
        0 => false,
        1 => true,
        got => return Err(TransactionError::RecoveryValue { got }),
    };
    let signature = signature(&mut fields, y_odd)?;
    let signing_hash = hash_list(Some(kind), &[signed]);
    Ok(Transaction {
        env,
        signing_hash,
        signature,
    })
}

fn empty() -> TxEnv {
    TxEnv {
        tx_type: 0,
        caller: Address::ZERO,
        gas_limit: 0,
        gas_price: 0,
        kind: TxKind::Create,
        value: Default::default(),
        data: Bytes::new(),
        nonce: 0,
        chain_id: None,
        access_list: AccessList::default(),
        gas_priority_fee: None,
        blob_hashes: Vec::new(),
        max_fee_per_blob_gas: 0,
        authorization_list: Vec::new(),
    }
}

/// Checks that a chain id is below `2^64`, as this chain's is.
fn chain_id(number: U256) -> Result<u64, TransactionError> {
    u64::try_from(number).map_err(|_| TransactionError::Limit {
        field: "chain id",
        bits: 64,
    })
}

/// Reads a price in wei per unit of gas.
fn price(fields: &mut Rlp<'_>, field: &'static str) -> Result<u128, TransactionError> {
    let price = fields.u256()?;
    u128::try_from(price).map_err(|_| TransactionError::Limit { field, bits: 128 })
}

/// Reads the target: an address, or nothing for a contract creation.
fn target(fields: &mut Rlp<'_>) -> Result<TxKind, RlpError> {
    match fields.string()? {
        [] => Ok(TxKind::Create),
        address => Address::try_from(address)
            .map(TxKind::Call)
            .map_err(|_| RlpError::WrongLength),
    }
}

fn access_list(mut items: Rlp<'_>) -> Result<AccessList, RlpError> {
    let mut list = Vec::new();
    while !items.is_empty() {
        let mut item = items.list()?;
        let address = item.address()?;
        let mut keys = item.list()?;
        item.finish()?;
        let mut storage_keys = Vec::new();
        while !keys.is_empty() {
            storage_keys.push(keys.hash()?);
        }
        list.push(AccessListItem {
            address,
            storage_keys,
        });
    }
    Ok(AccessList(list))
}

/// Reads the last two fields, r and s.
fn signature(fields: &mut Rlp<'_>, y_odd: bool) -> Result<Signature, RlpError> {
    let signature = Signature {
        r: fields.u256()?,
        s: fields.u256()?,
        y_odd,
    };
    fields.finish()?;
    Ok(signature)
}

/// Returns the part of `payload` that `fields` has read.
fn read_so_far<'a>(payload: &'a [u8], fields: &Rlp<'a>) -> &'a [u8] {
    payload
        .get(..payload.len() - fields.rest().len())
        .unwrap_or_default()
}
