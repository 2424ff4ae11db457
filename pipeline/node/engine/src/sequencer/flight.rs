//! What is executed and on its way to the disk.

use std::sync::Arc;

use tokio::sync::oneshot;
use zkfabric_log::Ticket;
use zkfabric_receipt::UnsignedGroup;
use zkfabric_state::StateView;

use super::answer::Reply;
use super::group::{Execution, Sequenced};
use crate::block::{BegunBlock, SealedBlock};

/// What is executed and on its way to the disk, in the order of the log.
#[derive(Debug)]
pub(super) enum Flight {
    /// A group with transactions.
    Group(Box<GroupFlight>),
    /// An edit of the state.
    Edit {
        ticket: Ticket,
        block: Arc<BegunBlock>,
        /// The state behind it.
        view: StateView,
        done: oneshot::Sender<()>,
    },
    /// The end of a block, which comes behind groups of the next one if its root took longer.
    Block {
        ticket: Ticket,
        sealed: Arc<SealedBlock>,
    },
}

/// A group with transactions.
#[derive(Debug)]
pub(super) struct GroupFlight {
    pub(super) ticket: Ticket,
    /// The group's block.
    pub(super) block: Arc<BegunBlock>,
    pub(super) unsigned: UnsignedGroup,
    pub(super) transactions: Vec<Sequenced>,
    /// Who waits for each of them.
    pub(super) replies: Vec<Option<Reply>>,
    /// When the group was executed, and given to the log.
    pub(super) execution: Execution,
    /// The state after the group.
    pub(super) view: StateView,
}
