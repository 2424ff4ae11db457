//! What the execution of a block needs: the states before its groups, and the groups.

use std::sync::Arc;

use zkfabric_state::StateView;

use crate::block::{SealedBlock, Tip};

/// Most bytes of the groups of a block; a larger one is skipped. A block has 8 MiB of transactions
/// at most, so that a larger one changes very much of the state.
const BYTES: usize = 64 << 20;

/// A group, with the state before it.
#[derive(Debug)]
pub(super) struct RecordedGroup {
    pub(super) number: u64,
    pub(super) before: StateView,
    /// The frame's bytes: decoded, it takes several times as many.
    pub(super) payload: Vec<u8>,
}

/// The groups of a block so far.
#[derive(Debug)]
pub(super) struct Recording {
    /// The block before, once it is sealed.
    tip: Option<Tip>,
    groups: Vec<RecordedGroup>,
    bytes: usize,
}

/// A block with all its groups.
#[derive(Debug)]
pub(super) struct RecordedBlock {
    /// The block before.
    pub(super) tip: Tip,
    pub(super) groups: Vec<RecordedGroup>,
    pub(super) sealed: Arc<SealedBlock>,
}

impl Recording {
    /// Begins behind a block, which may not be sealed yet.
    pub(super) const fn new(tip: Option<Tip>) -> Self {
        Self {
            tip,
            groups: Vec::new(),
            bytes: 0,
        }
    }

    /// Adds a group; `false` if the block has become too large.
    pub(super) fn add(&mut self, group: RecordedGroup) -> bool {
        self.bytes = self.bytes.saturating_add(group.payload.len());
        self.groups.push(group);
        self.bytes <= BYTES
    }

    /// Takes the block before, unless it is known.
    pub(super) fn set_tip(&mut self, tip: &Tip) {
        self.tip.get_or_insert_with(|| tip.clone());
    }

    /// Ends the block; `None` if the block before is not known.
    pub(super) fn end(self, sealed: Arc<SealedBlock>) -> Option<RecordedBlock> {
        Some(RecordedBlock {
            tip: self.tip?,
            groups: self.groups,
            sealed,
        })
    }
}
