//! A block with durable groups and without a header.

use std::sync::{Arc, Mutex};

use alloy_consensus::Header;
use alloy_primitives::B256;
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

    /// Returns the header, as far as it is known, without the filter of the logs.
    pub(super) fn header(&self, parent: B256, has_requests_hash: bool) -> Header {
        provisional(&self.begun, parent, self.body.gas_used(), has_requests_hash)
    }

    /// Returns the block for who reads its transactions from this one on.
    pub(super) fn tail(
        &self,
        from: usize,
        hash: B256,
        parent: B256,
        has_requests_hash: bool,
    ) -> Block {
        let header = self.header(parent, has_requests_hash);
        Block::headed(header, hash, self.body.tail(from))
    }

    /// Returns the block, as far as it is known.
    pub(super) fn block(self, hash: B256, parent: B256, has_requests_hash: bool) -> Block {
        let header = self.header(parent, has_requests_hash);
        Block {
            blooming: Some(self.blooming),
            ..Block::headed(header, hash, self.body)
        }
    }
}
