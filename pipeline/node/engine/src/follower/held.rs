//! Groups that no signature covers yet.

use std::collections::VecDeque;

use alloy_primitives::Bytes;
use zkfabric_log::{Hash, running_hash};
use zkfabric_receipt::{LogHead, SignedHead};

use super::error::FollowError;
use super::received::Content;
use crate::frame::FrameHead;

/// Most groups that wait for a signature, and most bytes of them.
const GROUPS: usize = 4_096;
const BYTES: usize = 256 << 20;

/// A group that no signature covers yet.
#[derive(Debug)]
pub(super) struct HeldGroup {
    pub(super) number: u64,
    pub(super) payload: Bytes,
    pub(super) content: Content,
}

/// Groups behind the ledger's last one that no signature covers yet, in memory alone.
#[derive(Debug)]
pub(super) struct Held {
    /// With the running hash behind each.
    groups: VecDeque<(HeldGroup, Hash)>,
    bytes: usize,
    /// Number of the group before the first of them, and the running hash behind it.
    before: (u64, Hash),
    /// The newest signature of one of them.
    head: Option<FrameHead>,
}

impl Held {
    /// Begins behind a group.
    pub(super) const fn new(group: u64, hash: Hash) -> Self {
        Self {
            groups: VecDeque::new(),
            bytes: 0,
            before: (group, hash),
            head: None,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Returns the number of the last group, and the running hash behind it.
    fn last(&self) -> (u64, Hash) {
        let last = self.groups.back();
        last.map_or(self.before, |(group, hash)| (group.number, *hash))
    }

    /// Returns the number of the next group.
    pub(super) fn next(&self) -> u64 {
        self.last().0.saturating_add(1)
    }

    /// Adds the next group.
    pub(super) fn add(&mut self, payload: Bytes, content: Content) {
        let (number, before) = (self.next(), self.last().1);
        let hash = running_hash(&before, number, &payload);
        self.bytes = self.bytes.saturating_add(payload.len());
        let head = content.frame.head;
        let group = HeldGroup {
            number,
            payload,
            content,
        };
        self.groups.push_back((group, hash));
        if let Some(head) = head {
            self.sign(head);
        }
    }

    /// Takes a signature, if it is the newest, and of no group that is still to come.
    pub(super) fn sign(&mut self, head: FrameHead) {
        let is_newer = match self.head {
            None => true,
            Some(known) => known.group <= head.group,
        };
        if is_newer && head.group <= self.last().0 {
            self.head = Some(head);
        }
    }

    /// Returns the newest signature, once, with the hash that it has to be of; `None` if it is of
    /// none of the groups nor of the one before them, whose signature those that follow want.
    pub(super) fn signed(&mut self) -> Option<SignedHead> {
        let FrameHead { group, signature } = self.head.take()?;
        let (before, hash) = self.before;
        let hash = match group.checked_sub(before)? {
            0 => hash,
            ahead => self.groups.get(usize::try_from(ahead - 1).ok()?)?.1,
        };
        let hash = hash.into();
        Some(SignedHead {
            head: LogHead { group, hash },
            signature,
        })
    }

    /// Takes the first group.
    pub(super) fn pop(&mut self) -> Option<HeldGroup> {
        let (group, hash) = self.groups.pop_front()?;
        self.before = (group.number, hash);
        self.bytes = self.bytes.saturating_sub(group.payload.len());
        Some(group)
    }

    /// Refuses too many.
    pub(super) fn check(&self) -> Result<(), FollowError> {
        let groups = self.groups.len();
        match groups <= GROUPS && self.bytes <= BYTES {
            true => Ok(()),
            false => Err(FollowError::Unsigned { groups }),
        }
    }
}
