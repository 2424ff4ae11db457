//! Answers whose size a sender has chosen.
//!
//! A transaction may have megabytes of logs. Whatever is made of it takes as long as it is large,
//! and the server's threads have other calls to answer: so it is made, down to its text, on the
//! threads for work that takes long.

use std::sync::Arc;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::error::Error;
use crate::heads::{Block, Entry};
use crate::node::Node;

/// Bytes in memory from which on what is made of them is made on another thread.
pub(crate) const LARGE: usize = 16 << 10;

impl Node {
    /// Returns the text of an answer that is made of so many bytes.
    ///
    /// # Errors
    /// What making it returns; [`Error::Limit`] if too many wait for a thread.
    pub(crate) async fn text<T: Serialize>(
        self: &Arc<Self>,
        bytes: usize,
        make: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<Box<RawValue>, Error> {
        let make = |node: &Self| {
            let made = make(node)?;
            // Every answer is JSON.
            to_raw_value(&made).map_err(|_| Error::Panicked)
        };
        match bytes < LARGE {
            true => make(self),
            false => Arc::clone(self).run(make).await,
        }
    }

    /// Returns what is told of a block's transaction; null if it has none with this index.
    ///
    /// # Errors
    /// As [`Node::text`].
    pub(crate) async fn text_of<T: Serialize + 'static>(
        self: &Arc<Self>,
        (block, index): (Arc<Block>, usize),
        make: fn(&Block, &Entry<'_>) -> Result<T, Error>,
    ) -> Result<Box<RawValue>, Error> {
        let bytes = block.body.get(index).map_or(0, |entry| entry.bytes());
        let make = move |_: &Self| {
            let entry = block.body.get(index);
            entry.map(|entry| make(&block, &entry)).transpose()
        };
        self.text(bytes, make).await
    }
}
