//! What the thread that orders hears of.

use super::answer::Reply;
use super::question::Question;
use crate::recovery::Recovered;

/// What the thread that orders hears of.
#[derive(Debug)]
pub(super) enum Event {
    /// Transactions with their senders.
    Recovered(Vec<Recovered<Reply>>),
    /// A group is durable, or will never be.
    Landed,
    /// Somebody asks what waits.
    Asked(Question),
    /// The sequencer closes.
    Close,
}
