//! Signatures of the newest groups, for nodes that follow this one.

use std::collections::VecDeque;

use zkfabric_engine::DurableGroup;
use zkfabric_receipt::{Signature, SignedHead};

/// Groups whose signatures stay.
const GROUPS: usize = 16_384;

/// Signatures of the newest groups.
#[derive(Debug, Default)]
pub(super) struct Signatures {
    /// By the groups' numbers, in order.
    groups: VecDeque<(u64, Signature)>,
    /// The newest one of the log.
    pub(super) log: Option<SignedHead>,
}

impl Signatures {
    pub(super) fn add(&mut self, group: &DurableGroup) {
        let Some(issued) = &group.issued else {
            return;
        };
        let signature = issued.signed().signature;
        self.groups.push_back((group.number, signature));
        if self.groups.len() > GROUPS {
            self.groups.pop_front();
        }
    }

    /// Returns the signature of a group's receipts.
    pub(super) fn of_group(&self, group: u64) -> Option<Signature> {
        let at = self
            .groups
            .binary_search_by_key(&group, |(number, _)| *number);
        self.groups.get(at.ok()?).map(|(_, signature)| *signature)
    }
}
