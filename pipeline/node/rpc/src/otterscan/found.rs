//! A contract's creator, and a sender's transaction by its nonce, found by the states of blocks.
//!
//! The block is found by halves: since when an account has code, or a nonce above the wanted one.
//! That takes the state of one block in 2^n for 2^n blocks, and needs the states of the blocks
//! before the wanted one: those of the newest 256, or a history.

use std::sync::Arc;

use alloy_primitives::{Address, B256};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde::Serialize;
use zkfabric_state::View;

use super::traces::traced;
use crate::answer;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// How code begins that an account's owner has named (EIP-7702).
const DELEGATION: [u8; 3] = [0xef, 0x01, 0x00];

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method(
        "ots_getTransactionBySenderAndNonce",
        |params, node, _| async move {
            let mut arguments = Arguments::of(&params);
            let sender: Address = arguments.next("sender")?;
            let nonce: u64 = arguments.next("nonce")?;
            arguments.end()?;
            node.run(move |node| by_nonce(node, sender, nonce)).await
        },
    )?;
    module.register_async_method("ots_getContractCreator", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let address: Address = arguments.next("address")?;
        arguments.end()?;
        node.run(move |node| creator(node, address)).await
    })?;
    Ok(())
}

/// A block since which something holds.
struct Since {
    block: Arc<Block>,
    /// Why no state before the block is known; none if it did not hold before.
    unknown: Option<Error>,
}

impl Since {
    /// Returns what was found in the block. What is not there may be in a block before it whose
    /// state is not kept.
    fn found<T>(self, found: Option<T>) -> Result<Option<T>, Error> {
        match (found, self.unknown) {
            (None, Some(error)) => Err(unsearched(error)),
            (found, _) => Ok(found),
        }
    }
}

/// Returns the error of a search that needs a state which is not kept.
fn unsearched(error: Error) -> Error {
    match error {
        Error::NoState { .. } | Error::NoHistory { .. } => Error::Unsearched(Box::new(error)),
        error => error,
    }
}

/// Returns the first block at whose end something holds that has held since; none if it does not
/// hold now.
fn since(
    node: &Node,
    holds: impl Fn(&dyn View) -> Result<bool, Error>,
) -> Result<Option<Since>, Error> {
    let newest = node.at(None)?;
    if !holds(&*newest.state)? {
        return Ok(None);
    }
    let (mut low, mut high) = (node.heads.first()?, newest.number);
    let mut unknown = None;
    while low < high {
        let middle = low + (high - low) / 2;
        match node.at(Some(middle.into())) {
            Ok(at) if holds(&*at.state)? => high = middle,
            Ok(_) => (low, unknown) = (middle + 1, None),
            // The blocks before it have no states either.
            Err(error @ (Error::NoState { .. } | Error::NoHistory { .. })) => {
                (low, unknown) = (middle + 1, Some(error));
            }
            Err(error) => return Err(error),
        }
    }
    let block = node.heads.block(high)?;
    let block = block.ok_or_else(|| Error::no_block(high.into()))?;
    Ok(Some(Since { block, unknown }))
}

/// Returns the hash of a sender's transaction; none if there is none with this nonce.
fn by_nonce(node: &Node, sender: Address, nonce: u64) -> Result<Option<B256>, Error> {
    let is_above = |state: &dyn View| {
        let account = state.account(sender)?;
        Ok(account.is_some_and(|account| account.nonce > nonce))
    };
    let Some(since) = since(node, is_above)? else {
        return Ok(None);
    };
    let mut found = None;
    for entry in since.block.body.entries() {
        if entry.sequenced.sender != sender {
            continue;
        }
        let number = since.block.header.number;
        let transaction = answer::decode(&entry.sequenced.raw, number)?;
        if alloy_consensus::Transaction::nonce(&transaction) == nonce {
            found = Some(entry.sequenced.hash);
            break;
        }
    }
    since.found(found)
}

/// Who has created a contract, with the transaction.
#[derive(Clone, Copy, Debug, Serialize)]
struct Creator {
    hash: B256,
    creator: Address,
}

/// Returns who has created a contract; none for what is no contract, or was there from the
/// beginning.
fn creator(node: &Node, address: Address) -> Result<Option<Creator>, Error> {
    let has_code = |state: &dyn View| {
        let account = state.account(address)?;
        let Some(account) = account.filter(zkfabric_state::Account::has_code) else {
            return Ok(false);
        };
        let code = state.code(account.code_hash)?.unwrap_or_default();
        Ok(!code.starts_with(&DELEGATION))
    };
    let Some(since) = since(node, has_code)? else {
        return Ok(None);
    };
    let mut found = None;
    if since.block.header.number > 0 {
        let searched = traced(node, &since.block, None, |index, calls| {
            let hash = since
                .block
                .body
                .get(index)
                .map(|entry| entry.sequenced.hash);
            calls.each_call(|call| {
                let creates = call.kind.is_create() && !call.is_undone;
                if creates && call.to == Some(address) {
                    let creator = call.from;
                    found = hash.map(|hash| Creator { hash, creator });
                }
                Ok::<_, Error>(())
            })
        });
        searched.map_err(unsearched)?;
    }
    since.found(found)
}
