//! Methods of chains for development, by the names of Hardhat and anvil.
//!
//! | module | concept |
//! |---|---|
//! | `mining` | blocks at once, and time that passes |
//! | `snapshots` | blocks to which the chain goes back |
//! | `edits` | accounts as somebody wants them |
//! | `accounts` | transactions of accounts for whom the node signs, or which have not signed |
//! | `way_back` | what is there only where nobody has the blocks for good |
//! | `number` | numbers in the spellings that tools have |
//! | `metadata` | what tools ask to know such a chain |
//!
//! Blocks that are made on demand are blocks like others: batches have them, and replicas follow.

mod accounts;
mod edits;
mod metadata;
mod mining;
mod number;
mod snapshots;
mod way_back;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::node::Node;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    mining::register(module)?;
    snapshots::register(module)?;
    edits::register(module)?;
    accounts::register(module)?;
    metadata::register(module)
}
