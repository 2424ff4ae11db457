//! Methods of chains for development, by the names of Hardhat and anvil.
//!
//! | module | concept |
//! |---|---|
//! | `mining` | blocks at once, and time that passes |
//! | `snapshots` | blocks to which the chain goes back |
//! | `number` | numbers in the spellings that tools have |
//! | `metadata` | what tools ask to know such a chain |
//!
//! Blocks that are made on demand are blocks like others: batches have them, and replicas follow.

mod metadata;
mod mining;
mod number;
mod snapshots;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::node::Node;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    mining::register(module)?;
    snapshots::register(module)?;
    metadata::register(module)
}
