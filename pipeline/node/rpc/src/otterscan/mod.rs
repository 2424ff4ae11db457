//! The namespaces `ots` and `erigon`, as far as the block explorer Otterscan asks for them.
//!
//! | module | concept |
//! |---|---|
//! | `blocks` | blocks and their transactions, a page at a time |
//! | `issuance` | what a block's producer gets |
//! | `traces` | calls, transfers and the failure of a transaction |
//! | `addresses` | an address's transactions, a page at a time |
//! | `found` | a contract's creator, a sender's transaction by its nonce |
//!
//! Blocks are given as JSON numbers, too.

mod addresses;
mod blocks;
mod found;
mod issuance;
mod traces;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::node::Node;

/// The version of the methods, as Otterscan counts.
const LEVEL: u64 = 8;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("ots_getApiLevel", |_, _, _| LEVEL)?;
    blocks::register(module)?;
    traces::register(module)?;
    found::register(module)?;
    addresses::register(module)
}
