//! Accounts as somebody wants them.

use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde_json::Value;
use zkfabric_engine::{Edit, Sequencer};

use super::number::{Number, Wide};
use super::way_back::way_back;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

/// Most bytes of code: each edit is one group of the log.
const CODE: usize = 1 << 20;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    let wanted: [(&'static str, &'static str, Wanted); 4] = [
        ("hardhat_setBalance", "anvil_setBalance", balance),
        ("hardhat_setNonce", "anvil_setNonce", nonce),
        ("hardhat_setCode", "anvil_setCode", code),
        ("hardhat_setStorageAt", "anvil_setStorageAt", slot),
    ];
    for (hardhat, anvil, wanted) in wanted {
        for (name, answer) in [(hardhat, Value::Bool(true)), (anvil, Value::Null)] {
            module.register_async_method(name, move |params, node, _| {
                let answer = answer.clone();
                async move {
                    let (address, change) = wanted(&params)?;
                    edit(&node, address, change).await?;
                    Ok::<_, Error>(answer)
                }
            })?;
        }
    }
    Ok(())
}

/// Reads the parameters of an edit.
type Wanted = fn(&Params<'_>) -> Result<(Address, Edit), Error>;

fn balance(params: &Params<'_>) -> Result<(Address, Edit), Error> {
    let mut arguments = Arguments::of(params);
    let (address, Wide(balance)) = (arguments.next("address")?, arguments.next("balance")?);
    arguments.end()?;
    Ok((address, Edit::Balance(balance)))
}

fn nonce(params: &Params<'_>) -> Result<(Address, Edit), Error> {
    let mut arguments = Arguments::of(params);
    let (address, Number(nonce)) = (arguments.next("address")?, arguments.next("nonce")?);
    arguments.end()?;
    Ok((address, Edit::Nonce(nonce)))
}

fn code(params: &Params<'_>) -> Result<(Address, Edit), Error> {
    let mut arguments = Arguments::of(params);
    let (address, code): (_, Bytes) = (arguments.next("address")?, arguments.next("code")?);
    arguments.end()?;
    if code.len() > CODE {
        let words = format!("the code has {} bytes, expected at most {CODE}", code.len());
        return Err(Error::Limit(words));
    }
    Ok((address, Edit::Code(code)))
}

fn slot(params: &Params<'_>) -> Result<(Address, Edit), Error> {
    let mut arguments = Arguments::of(params);
    let (address, Wide(slot)) = (arguments.next("address")?, arguments.next("slot")?);
    let value: B256 = arguments.next("value")?;
    arguments.end()?;
    let value = value.into();
    Ok((address, Edit::Slot { slot, value }))
}

/// Edits an account, and returns once readers see it.
async fn edit(node: &Arc<Node>, address: Address, edit: Edit) -> Result<(), Error> {
    way_back(node)?;
    if let Edit::Nonce(nonce) = edit {
        let before = node.heads.head()?;
        let before = zkfabric_state::View::account(&before.state, address)?;
        let before = before.map_or(0, |account| account.nonce);
        if nonce < before {
            return Err(Error::Invalid(format!(
                "nonce {nonce} is below the account's, {before}: its transactions have used it"
            )));
        }
    }
    let ask = |sequencer: &Sequencer| sequencer.edit(address, edit.clone());
    node.ask_sequencer(ask).await
}
