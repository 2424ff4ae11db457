//! The store's content with the generations over it.

use std::sync::Arc;

use super::generation::Generation;
use crate::store::{Reader, Span};

/// The store's content at one version, with the generations over it.
#[derive(Debug)]
pub(super) struct Base {
    /// Number of checkpoints since the state was opened.
    pub(super) version: u64,
    pub(super) reader: Reader,
    /// Groups before this one cannot be read.
    pub(super) whole_from: Option<u64>,
    /// Blocks whose states the store's history has.
    pub(super) history: Option<Span>,
    /// Generations that a checkpoint writes, in ascending order.
    pub(super) frozen: Vec<Arc<Generation>>,
    /// The generation that grows.
    pub(super) current: Arc<Generation>,
}

impl Base {
    pub(super) fn overlay_bytes(&self) -> usize {
        let frozen: usize = self.frozen.iter().map(|changes| changes.bytes()).sum();
        frozen + self.current.bytes()
    }
}
