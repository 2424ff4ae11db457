//! Overrides of a state, as changes that a transaction could have made.

use alloy_primitives::{Address, B256, U256, keccak256};
use alloy_rpc_types_eth::state::AccountOverride;
use revm::state::{Account, AccountInfo, EvmStorageSlot, TransactionId};

use super::super::database::bytecode;
use crate::error::Error;

/// Returns an account with its overrides; `read` returns a slot of it.
///
/// # Errors
/// The overrides contradict each other; what the reader returns.
pub(super) fn overridden(
    address: Address,
    info: AccountInfo,
    overrides: AccountOverride,
    mut read: impl FnMut(U256) -> Result<U256, Error>,
) -> Result<Account, Error> {
    let mut info = info;
    info.balance = overrides.balance.unwrap_or(info.balance);
    info.nonce = overrides.nonce.unwrap_or(info.nonce);
    if let Some(code) = overrides.code {
        info.code_hash = keccak256(&code);
        info.code = Some(bytecode(code));
    }
    let mut account = Account::from(info);
    account.mark_touch();
    let slots = match (overrides.state, overrides.state_diff) {
        (Some(_), Some(_)) => {
            return Err(Error::Invalid(format!(
                "account {address} has both 'state' and 'stateDiff'"
            )));
        }
        (Some(all), None) => {
            // What is created has no slots but these.
            account.mark_created();
            all
        }
        (None, some) => some.unwrap_or_default(),
    };
    for (key, value) in slots {
        let slot = slot(key, value, account.is_created(), &mut read)?;
        account.storage.insert(key.into(), slot);
    }
    Ok(account)
}

fn slot(
    key: B256,
    value: B256,
    is_new: bool,
    read: &mut impl FnMut(U256) -> Result<U256, Error>,
) -> Result<EvmStorageSlot, Error> {
    let before = if is_new {
        U256::ZERO
    } else {
        read(key.into())?
    };
    let id = TransactionId::ZERO;
    Ok(EvmStorageSlot::new_changed(before, value.into(), id))
}
