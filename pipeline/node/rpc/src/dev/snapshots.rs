//! Blocks to which the chain goes back.

use alloy_primitives::U64;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use super::number::Number;
use super::way_back::way_back;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

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
