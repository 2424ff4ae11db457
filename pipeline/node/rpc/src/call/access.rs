//! The accounts and slots that a call reads.

use std::collections::BTreeMap;

use alloy_eips::eip2930::{AccessList, AccessListItem};
use alloy_primitives::{Address, B256, TxKind, U256};
use revm::context::TxEnv;
use revm::context::result::ExecutionResult;
use revm::context::transaction::AuthorizationTr;

use super::precompiles;
use super::run::{Outcome, Run, halted};
use crate::error::Error;

/// Executions until the list stays the same: each may read more, since the gas is another.
const ROUNDS: usize = 16;

/// An access list, with what the call uses if the transaction has it.
pub(crate) struct Access {
    pub(crate) list: AccessList,
    pub(crate) gas_used: u64,
    /// Why the call fails.
    pub(crate) error: Option<String>,
}

/// Returns the access list with which a call reads nothing else.
///
/// # Errors
/// The call cannot begin; the state cannot be read.
pub(crate) fn access_list(run: &Run<'_>, transaction: TxEnv) -> Result<Access, Error> {
    let mut transaction = transaction;
    let excluded = excluded(run, &transaction);
    for _ in 0..ROUNDS {
        let outcome = run.execute(transaction.clone())?;
        let list = read(&outcome, &excluded);
        if list == transaction.access_list {
            return Ok(access(list, &outcome));
        }
        transaction.access_list = list;
        if transaction.tx_type == 0 {
            transaction.tx_type = 1;
        }
    }
    let outcome = run.execute(transaction.clone())?;
    Ok(access(transaction.access_list, &outcome))
}

fn access(list: AccessList, outcome: &Outcome) -> Access {
    let error = match &outcome.result {
        ExecutionResult::Success { .. } => None,
        ExecutionResult::Revert { .. } => Some("execution reverted".to_owned()),
        ExecutionResult::Halt { reason, .. } => Some(halted(reason)),
    };
    Access {
        list,
        gas_used: outcome.result.tx_gas_used(),
        error,
    }
}

/// Returns addresses that are warm anyway, unless slots of them are read.
fn excluded(run: &Run<'_>, transaction: &TxEnv) -> Vec<Address> {
    let recipient = match transaction.kind {
        TxKind::Call(to) => to,
        TxKind::Create => transaction.caller.create(transaction.nonce),
    };
    let mut excluded = vec![transaction.caller, recipient, run.block.env.beneficiary];
    let authorizations = transaction.authorization_list.iter();
    excluded.extend(authorizations.filter_map(|one| authority(one, transaction.chain_id)));
    excluded.extend(precompiles::addresses(run.block.spec));
    excluded
}

/// Returns the signer of an authorization that counts: it is warm.
fn authority(authorization: &impl AuthorizationTr, chain_id: Option<u64>) -> Option<Address> {
    let chain = authorization.chain_id();
    let is_here = chain.is_zero() || chain_id.is_some_and(|id| chain == U256::from(id));
    let counts = is_here && authorization.nonce() < u64::MAX;
    authorization.authority().filter(|_| counts)
}

fn read(outcome: &Outcome, excluded: &[Address]) -> AccessList {
    let mut read = BTreeMap::new();
    for (address, account) in &outcome.state {
        let slots = account.storage.keys();
        let mut slots: Vec<B256> = slots.map(|slot| B256::from(*slot)).collect();
        slots.sort_unstable();
        if !slots.is_empty() || !excluded.contains(address) {
            read.insert(*address, slots);
        }
    }
    let items = read
        .into_iter()
        .map(|(address, storage_keys)| AccessListItem {
            address,
            storage_keys,
        });
    AccessList(items.collect())
}
