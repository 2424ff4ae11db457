//! What tools ask to know a chain for development.

use alloy_primitives::B256;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde::Serialize;

use crate::error::Error;
use crate::node::Node;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    // Transactions are executed when they come.
    for name in ["hardhat_getAutomine", "anvil_getAutomine"] {
        module.register_method(name, |_, _, _| true)?;
    }
    for name in ["hardhat_metadata", "anvil_metadata"] {
        module.register_method(name, |_, node, _| metadata(node))?;
    }
    Ok(())
}

/// What a tool learns of the chain.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    client_version: String,
    chain_id: u64,
    /// The hash of the first block: the same for as long as the chain is the same.
    instance_id: B256,
    latest_block_number: u64,
    latest_block_hash: B256,
}

fn metadata(node: &Node) -> Result<Metadata, Error> {
    let hash = |number: u64| {
        let header = node.heads.header(number)?;
        let (_, hash) = header.ok_or_else(|| Error::no_block(number.into()))?;
        Ok::<_, Error>(hash)
    };
    let latest = node.latest()?;
    Ok(Metadata {
        client_version: node.options.client.clone(),
        chain_id: node.heads.chain_id(),
        instance_id: hash(node.heads.first()?)?,
        latest_block_number: latest,
        latest_block_hash: hash(latest)?,
    })
}
