//! A block with durable groups and without a header.

use std::sync::{Arc, Mutex, PoisonError};

use alloy_primitives::{B256, Bloom};
use zkfabric_engine::BegunBlock;
use zkfabric_state::StateView;

use super::block::{Block, provisional};
use super::body::{Blooming, Body};

/// A block with durable groups and without a header.
#[derive(Clone, Debug)]
pub(super) struct Unsealed {
    pub(super) begun: Arc<BegunBlock>,
    pub(super) body: Body,
    /// The state behind its last durable group.
    pub(super) state: StateView,
    blooming: Arc<Mutex<Blooming>>,
}

impl Unsealed {
    pub(super) fn new(begun: Arc<BegunBlock>, state: StateView) -> Self {
        Self {
            begun,
            body: Body::default(),
            state,
            blooming: Arc::default(),
        }
    }

    /// Returns the block, as far as it is known. Hashes the logs that nobody has asked for.
    pub(super) fn block(self, hash: B256, parent: B256, has_requests_hash: bool) -> Block {
        let bloom = self.bloom();
        let used = self.body.gas_used();
        Block {
            header: provisional(&self.begun, parent, used, bloom, has_requests_hash),
            hash,
            body: self.body,
        }
    }

    fn bloom(&self) -> Bloom {
        // A panic leaves at worst a filter with too many bits.
        let blooming = self.blooming.lock();
        let mut blooming = blooming.unwrap_or_else(PoisonError::into_inner);
        blooming.of(&self.body)
    }
}
