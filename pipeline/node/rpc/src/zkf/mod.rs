//! The namespace `zkf`: what this chain has beyond Ethereum's methods.
//!
//! | module | methods |
//! |---|---|
//! | `status` | how far a transaction has come |
//! | `preconfirmation` | signed receipts |
//! | `subscribe`, `item` | subscriptions, their items |
//! | `groups` | the groups of the log, for nodes that follow this one |
//! | `stream` | mini-blocks as they come, from any position on |
//! | `logs` | logs with a cursor |
//! | `batches` | batches and their proofs |
//! | `time` | points in time, as answers have them |

mod batches;
mod groups;
mod item;
mod logs;
mod preconfirmation;
mod status;
mod stream;
mod subscribe;
mod time;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::node::Node;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("zkf_transactionStatus", |params, node, _| async move {
        status::told(params, node).await
    })?;
    module.register_async_method("zkf_getPreconfirmation", |params, node, _| async move {
        preconfirmation::preconfirmation(params, node).await
    })?;
    module.register_async_method("zkf_getLogs", |params, node, _| async move {
        logs::logs(params, node).await
    })?;
    subscribe::register(module)?;
    batches::register(module)
}
