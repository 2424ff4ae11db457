//! Signed receipts.

use std::sync::Arc;

use alloy_primitives::{B256, Bytes, U64};
use jsonrpsee::types::Params;
use serde::Serialize;
use zkfabric_receipt::Receipt;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

/// The answer of `zkf_getPreconfirmation`: a signed receipt, as `zkfabric-receipt` and
/// `contracts/Receipts.sol` verify it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Preconfirmation {
    /// Chain that the signature is for.
    chain_id: U64,
    /// Position of the transaction, counted from the chain's first one.
    position: U64,
    transaction: B256,
    /// Hash of the result.
    result: B256,
    /// Hashes beside the way from the leaf to the root.
    path: Vec<B256>,
    group: Group,
    signature: Bytes,
}

/// The header of a group of receipts.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Group {
    previous: B256,
    first: U64,
    count: U64,
    root: B256,
}

impl Group {
    pub(super) fn of(group: &zkfabric_receipt::Group) -> Self {
        Self {
            previous: group.previous,
            first: U64::from(group.first),
            count: U64::from(group.count),
            root: group.root,
        }
    }
}

/// Returns the signed receipt of a transaction; null where the node has it no more: its sender has
/// got it with the answer of the engine, and may ask for it while its block is in memory.
pub(super) async fn preconfirmation(
    params: Params<'static>,
    node: Arc<Node>,
) -> Result<Option<Preconfirmation>, Error> {
    let hash = Arguments::hash(&params)?;
    let Some((block, index)) = node.fetch_place(hash).await? else {
        return Ok(None);
    };
    let Some((group, index)) = block.body.group(index) else {
        return Ok(None);
    };
    let Some(issued) = &group.issued else {
        return Ok(None);
    };
    let receipt = issued.receipt(group.first.saturating_add(index as u64));
    let receipt = receipt.map_err(|error| Error::System(error.to_string()))?;
    Ok(Some(answer(&receipt, node.heads.chain_id())))
}

fn answer(receipt: &Receipt, chain_id: u64) -> Preconfirmation {
    let group = &receipt.signed.group;
    Preconfirmation {
        chain_id: U64::from(chain_id),
        position: U64::from(receipt.leaf.position),
        transaction: receipt.leaf.transaction,
        result: receipt.leaf.result,
        path: receipt.path.clone(),
        group: Group::of(group),
        signature: Bytes::copy_from_slice(&receipt.signed.signature.0),
    }
}
