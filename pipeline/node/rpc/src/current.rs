//! The node that answers now.

use std::sync::{Arc, PoisonError, RwLock};

use crate::node::Node;

/// The node that answers now: another one after a chain for development went back. Clones share
/// it.
#[derive(Clone, Debug)]
pub struct Current(Arc<RwLock<Arc<Node>>>);

impl Current {
    /// Returns the node.
    #[must_use]
    pub fn get(&self) -> Arc<Node> {
        // The lock guards one assignment.
        let node = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&node)
    }

    pub(crate) fn set(&self, node: Arc<Node>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = node;
    }
}

impl From<Arc<Node>> for Current {
    fn from(node: Arc<Node>) -> Self {
        Self(Arc::new(RwLock::new(node)))
    }
}
