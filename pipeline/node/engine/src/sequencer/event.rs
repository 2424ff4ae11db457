//! What the thread that orders hears of.

use std::time::Instant;

use super::answer::Reply;
use super::boundary::Ending;
use super::editing::Editing;
use super::mining::Mining;
use super::question::Question;
use crate::recovery::Recovered;

/// What the thread that orders hears of.
#[derive(Debug)]
pub(super) enum Event {
    /// Transactions with their senders, and since when.
    Recovered(Vec<Recovered<Reply>>, Instant),
    /// A group is durable, or will never be.
    Landed,
    /// Somebody asks what waits.
    Asked(Question),
    /// Somebody asks for blocks.
    Mine(Mining),
    /// Somebody asks for the end of the open block.
    Stand(Ending),
    /// Somebody edits the state.
    Edit(Editing),
    /// The sequencer closes.
    Close,
}
