//! Blocks to which the chain goes back.

use std::sync::{Arc, Weak};

use alloy_primitives::U64;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use super::number::Number;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;
use crate::options::WayBack;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    for name in ["evm_snapshot", "anvil_snapshot"] {
        module.register_async_method(name, |params, node, _| async move {
            Arguments::of(&params).end()?;
            let id = way_back(&node)?.snapshot().await?;
            Ok::<_, Error>(U64::from(id))
        })?;
    }
    for name in ["evm_revert", "anvil_revert"] {
        module.register_async_method(name, |params, node, _| async move {
            let mut arguments = Arguments::of(&params);
            let Number(id) = arguments.next("snapshot")?;
            arguments.end()?;
            let reverted = way_back(&node)?.revert(id);
            // The chain that is left ends when nobody has it.
            drop(node);
            // What has begun ends, whether its caller waits or not.
            tokio::spawn(reverted).await.unwrap_or(Err(Error::Panicked))
        })?;
    }
    Ok(())
}

/// Returns what lets the chain go back.
fn way_back(node: &Node) -> Result<Arc<dyn WayBack>, Error> {
    if node.batches.is_some() {
        return Err(Error::NoWayBack(
            "this node writes its blocks into batches: start it without --batches",
        ));
    }
    let way_back = node.dev.as_ref().and_then(|dev| dev.way_back.get());
    let way_back = way_back.and_then(Weak::upgrade);
    way_back.ok_or(Error::NoWayBack("nobody keeps its folder"))
}
