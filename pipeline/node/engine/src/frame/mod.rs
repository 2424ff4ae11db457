//! What the log has of a group.
//!
//! | module | concept |
//! |---|---|
//! | `encoding` | bytes of a frame |
//! | `error` | why bytes are no frame |
//!
//! The frames of a block, in order, give the block again without executing it and without
//! recovering a signature ([`OpenBlock::resume`](crate::OpenBlock::resume)).

mod encoding;
mod error;
#[cfg(test)]
mod tests;

pub use encoding::{Frame, FrameHead, LoggedTransaction};
pub use error::FrameError;
