//! Transactions of accounts for whom the node signs, or which have not signed at all.

use std::sync::Arc;

use alloy_eips::Encodable2718 as _;
use alloy_primitives::{Address, B256, Bytes, Signature, U256, keccak256};
use alloy_rpc_types_eth::TransactionRequest;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde_json::Value;

use super::way_back::way_back;
use crate::arguments::Arguments;
use crate::call::signed;
use crate::error::Error;
use crate::eth::{fill, settle};
use crate::node::Node;
use crate::options::DevOptions;

/// Most accounts that send without their signatures.
const IMPERSONATED: usize = 10_000;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    for (name, answer) in [
        ("hardhat_impersonateAccount", Value::Bool(true)),
        ("anvil_impersonateAccount", Value::Null),
    ] {
        module.register_method(name, move |params, node, _| {
            let mut arguments = Arguments::of(&params);
            let address: Address = arguments.next("address")?;
            arguments.end()?;
            way_back(node)?;
            let mut list = dev(node)?.impersonated();
            if list.len() >= IMPERSONATED && !list.contains(&address) {
                return Err(Error::Limit(format!(
                    "{IMPERSONATED} accounts are impersonated: stop with one of them first"
                )));
            }
            list.insert(address);
            Ok(answer.clone())
        })?;
    }
    for (name, is_told) in [
        ("hardhat_stopImpersonatingAccount", true),
        ("anvil_stopImpersonatingAccount", false),
    ] {
        module.register_method(name, move |params, node, _| {
            let mut arguments = Arguments::of(&params);
            let address: Address = arguments.next("address")?;
            arguments.end()?;
            let was = dev(node)?.impersonated().remove(&address);
            Ok::<_, Error>(match is_told {
                true => Value::Bool(was),
                false => Value::Null,
            })
        })?;
    }
    module.register_async_method("eth_sendTransaction", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let request: TransactionRequest = arguments.next("transaction")?;
        arguments.end()?;
        send(request, node).await
    })?;
    Ok(())
}

fn dev(node: &Node) -> Result<&DevOptions, Error> {
    node.dev
        .as_ref()
        .ok_or(Error::NoWayBack("it is no chain for development"))
}

/// Sends a transaction whose missing fields are filled in.
async fn send(request: TransactionRequest, node: Arc<Node>) -> Result<B256, Error> {
    let sender = request.from.ok_or_else(|| Error::Argument {
        index: 0,
        name: "transaction",
        reason: "from is missing".to_owned(),
    })?;
    let options = dev(&node)?.clone();
    let is_impersonated = options.impersonated().contains(&sender);
    if !is_impersonated && !options.accounts().contains(&sender) {
        return Err(Error::Unknown(sender));
    }
    if is_impersonated {
        way_back(&node)?;
    }
    let (env, unsigned) = fill(request, &node).await?;
    let named = Signature::new(U256::ZERO, U256::from_be_bytes(sender.into_word().0), false);
    let own = match is_impersonated {
        true => None,
        false => options.sign(sender, unsigned.signature_hash()),
    };
    let raw: Bytes = signed(&env, own.unwrap_or(named)).encoded_2718().into();
    let hash = keccak256(&raw);
    let pending = match own {
        Some(_) => node.submit(hash, raw, None)?,
        None => node.sequencer.submit_as(sender, raw)?,
    };
    settle(&node, hash, pending).await
}
