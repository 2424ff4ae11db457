//! What is there only where nobody has the chain's blocks for good.

use std::sync::{Arc, Weak};

use crate::error::Error;
use crate::node::Node;
use crate::options::WayBack;

/// Returns what lets the chain go back. Edits and impersonated accounts are for such chains only:
/// nobody can prove them.
pub(super) fn way_back(node: &Node) -> Result<Arc<dyn WayBack>, Error> {
    if node.batches.is_some() {
        return Err(Error::NoWayBack(
            "this node writes its blocks into batches: start it without --batches",
        ));
    }
    let way_back = node.dev.as_ref().and_then(|dev| dev.way_back.get());
    let way_back = way_back.and_then(Weak::upgrade);
    way_back.ok_or(Error::NoWayBack("nobody keeps its folder"))
}
