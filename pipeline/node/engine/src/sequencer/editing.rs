//! Edits of the state that somebody asks for, on chains for development.

use alloy_primitives::Address;
use tokio::sync::oneshot;

use super::question::Asked;
use crate::ledger::Edit;

/// An edit that somebody asks for.
#[derive(Debug)]
pub(super) struct Editing {
    pub(super) address: Address,
    pub(super) edit: Edit,
    pub(super) done: oneshot::Sender<()>,
}

impl Editing {
    pub(super) fn new(address: Address, edit: Edit) -> (Self, Asked<()>) {
        let (done, asked) = oneshot::channel();
        let editing = Self {
            address,
            edit,
            done,
        };
        (editing, Asked::of(asked))
    }
}
