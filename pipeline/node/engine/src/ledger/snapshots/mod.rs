//! Snapshots of the state, behind which the log can be trimmed.
//!
//! | module | concept |
//! |---|---|
//! | `folder` | the snapshots of a folder |
//! | `taking` | a snapshot that is taken beside the execution |
//!
//! A file with a snapshot's name was compared with the state's trie, and the log and the segments
//! have on the disk what a restart from it needs: its block with the place of the chain behind it,
//! and all groups behind it. So the log is trimmed behind the oldest snapshot that is kept, and not
//! beyond the store's newest checkpoint: if the newest snapshot is damaged, the one before serves.

mod folder;
mod taking;

pub(super) use folder::Folder;
pub use taking::Taken;
pub(super) use taking::{Source, Taking};
