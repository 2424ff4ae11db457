//! From a request to a transaction.

use alloy_primitives::{TxKind, U256};
use alloy_rpc_types_eth::TransactionRequest;
use revm::context::TxEnv;
use revm::context::either::Either;

use super::database::Database;
use crate::error::Error;

/// Type of transactions with authorizations (EIP-7702).
const DELEGATES: u8 = 4;

/// Makes a transaction of a request. What is missing is filled in: no sender is the zero address,
/// no price is none at all, which the block's base fee then allows. Blobs have the given price if
/// the request has none; without one, they are refused.
///
/// # Errors
/// [`Error::Invalid`] for fields that exclude each other; the state cannot be read.
pub(super) fn transaction(
    request: TransactionRequest,
    gas: u64,
    (chain_id, blob_price): (u64, Option<u128>),
    database: &Database<'_>,
) -> Result<TxEnv, Error> {
    check(&request, chain_id)?;
    let input = request.input.try_into_unique_input();
    let input = input.map_err(|_| invalid("'data' and 'input' are both set, and differ"))?;
    let (old, most) = (request.gas_price, request.max_fee_per_gas);
    let tip = request.max_priority_fee_per_gas;
    // A fee for blobs without any is none.
    let blobs = request.blob_versioned_hashes.unwrap_or_default();
    let blob_fee = match blob_price {
        _ if blobs.is_empty() => 0,
        Some(price) => request.max_fee_per_blob_gas.unwrap_or(price),
        None => return Err(invalid("this chain takes no transactions with blobs")),
    };
    let caller = request.from.unwrap_or_default();
    let nonce = match request.nonce {
        Some(nonce) => nonce,
        None => database.account(caller)?.map_or(0, |account| account.nonce),
    };
    let authorizations = request.authorization_list.unwrap_or_default();
    let kind = request.to.unwrap_or(TxKind::Create);
    let has_access_list = request.access_list.is_some();
    let tx_type = match (authorizations.is_empty(), old, has_access_list) {
        (false, ..) => 4,
        (true, ..) if !blobs.is_empty() => 3,
        (true, None, _) if most.is_some() || tip.is_some() => 2,
        (true, _, true) => 1,
        (true, ..) => 0,
    };
    // A tip alone is bounded by what the base fee leaves: the caller fills it in.
    let price = old.or(most).or(tip).unwrap_or_default();
    Ok(TxEnv {
        tx_type,
        caller,
        gas_limit: gas,
        gas_price: price,
        kind,
        value: request.value.unwrap_or(U256::ZERO),
        data: input.unwrap_or_default(),
        nonce,
        chain_id: Some(chain_id),
        access_list: request.access_list.unwrap_or_default(),
        gas_priority_fee: matches!(tx_type, 2..=4).then(|| tip.unwrap_or_default()),
        blob_hashes: blobs,
        max_fee_per_blob_gas: blob_fee,
        authorization_list: authorizations.into_iter().map(Either::Left).collect(),
    })
}

fn invalid(what: &str) -> Error {
    Error::Invalid(what.to_owned())
}

/// Refuses fields that exclude each other.
fn check(request: &TransactionRequest, chain_id: u64) -> Result<(), Error> {
    if let Some(got) = request.chain_id.filter(|got| *got != chain_id) {
        return Err(Error::Invalid(format!(
            "chainId does not match node's (have={got}, want={chain_id})"
        )));
    }
    let has_fees = request.max_fee_per_gas.is_some() || request.max_priority_fee_per_gas.is_some();
    if request.gas_price.is_some() && has_fees {
        return Err(invalid(
            "both gasPrice and (maxFeePerGas or maxPriorityFeePerGas) specified",
        ));
    }
    let is_create = request.to.is_none_or(|to| to.is_create());
    let blobs = request.blob_versioned_hashes.as_ref();
    if is_create && blobs.is_some_and(|blobs| !blobs.is_empty()) {
        return Err(invalid("a transaction with blobs needs a recipient"));
    }
    let is_delegating = request.transaction_type == Some(DELEGATES);
    match &request.authorization_list {
        None if !is_delegating => Ok(()),
        Some(list) if !list.is_empty() && is_create => {
            Err(invalid("an authorization list needs a recipient"))
        }
        Some(list) if !list.is_empty() => Ok(()),
        _ => Err(invalid(
            "a transaction of type 4 needs authorizations: authorizationList is empty",
        )),
    }
}
