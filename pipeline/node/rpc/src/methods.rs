//! All methods over a node.

use std::sync::Arc;

use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::{Methods, RpcModule};

use crate::current::Current;
use crate::node::Node;
use crate::server::Routes;
use crate::tags::Tags;
use crate::{chain, debug, dev, document, eth, otterscan, parity, replica, zkf};

/// Returns all methods over a node by the paths of their requests: with [`Tags::Open`] at
/// [`Tags::OPEN_PATH`], and with the node's own tags elsewhere.
///
/// # Errors
/// None: names do not repeat.
pub fn routes(node: Arc<Node>) -> Result<Routes, RegisterMethodError> {
    let open = methods(Arc::new(node.with_tags(Tags::Open)))?;
    Ok(Routes::from(methods(node)?).with(Tags::OPEN_PATH, open))
}

/// Returns all methods over a node.
///
/// # Errors
/// None: names do not repeat.
pub fn methods(node: Arc<Node>) -> Result<RpcModule<Node>, RegisterMethodError> {
    let subscriptions = eth::subscriptions(Current::from(Arc::clone(&node)), node.tags())?;
    with_subscriptions(node, subscriptions)
}

/// Returns all methods over a node, with these for subscriptions.
pub(crate) fn with_subscriptions(
    node: Arc<Node>,
    subscriptions: Methods,
) -> Result<RpcModule<Node>, RegisterMethodError> {
    let follows = node.sequencer.replica().is_some();
    let is_recorded = node.sequencer.archived().is_some();
    let is_dev = node.dev.is_some();
    let mut module = RpcModule::from_arc(node);
    eth::register(&mut module)?;
    module.merge(subscriptions)?;
    chain::register(&mut module)?;
    debug::register(&mut module)?;
    parity::register(&mut module)?;
    otterscan::register(&mut module)?;
    match is_recorded {
        true => chain::register_forks(&mut module)?,
        false => zkf::register(&mut module)?,
    }
    if is_dev {
        dev::register(&mut module)?;
    }
    document::register(&mut module)?;
    if follows {
        replica::register(&mut module)?;
    }
    Ok(module)
}
