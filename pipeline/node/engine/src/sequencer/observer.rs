//! Who hears of the chain before the answers.

use std::fmt;
use std::sync::Arc;

use zkfabric_receipt::SignedHead;
use zkfabric_state::StateView;

use super::chain::Chain;
use super::group::{DurableGroup, Sequenced};
use crate::block::{BegunBlock, SealedBlock};

/// Hears of the chain before the answers: whoever asks an observer behind an answer finds what was
/// answered.
///
/// The thread that releases answers calls it, so it returns at once: each microsecond is one of
/// every answer. Groups of a block may come before the end of the block before
/// ([`MiniBlock`](super::MiniBlock) has them in the order of blocks).
pub trait Observer: fmt::Debug + Send + Sync {
    /// The sequencer starts here. Comes before all others.
    fn started(&self, standing: Standing);

    /// A group is durable, and its transactions are about to be answered. `state` is the one behind
    /// it.
    fn durable(&self, group: &Arc<DurableGroup>, state: StateView);

    /// The state was edited in a block, on a chain for development. `state` is the one behind it.
    fn edited(&self, _block: &Arc<BegunBlock>, _state: StateView) {}

    /// A block has its header, and its end is durable.
    fn sealed(&self, block: &Arc<SealedBlock>);

    /// The sequencer has signed the log up to a group: for nodes that follow this one. Comes behind
    /// the group.
    fn signed(&self, _head: &SignedHead) {}
}

/// Where a sequencer starts.
#[derive(Debug)]
pub struct Standing {
    /// A reader of the chain, which keeps its folder; its state is the one behind the last group.
    pub chain: Chain,
    /// The block that an earlier process has begun and not ended, with the transactions so far.
    pub open: Option<(Arc<BegunBlock>, Vec<Sequenced>)>,
    /// The log's signature, made again; `None` for a log without groups, and for a node that
    /// follows another one.
    pub head: Option<SignedHead>,
}
