//! Snapshots: the flat state after one group, in a file.
//!
//! | module | concept |
//! |---|---|
//! | `walk` | all rows of a view in ascending order |
//! | `format` | bytes of a snapshot |
//! | `export` | from a view into a file |
//! | `read` | rows of a file, in order |
//! | `import` | from a file into an empty store |
//! | `nodes` | nodes of an import, on their way into tables |
//! | `verify` | a file against the state's trie |
//!
//! All directions keep one chunk of rows in memory, and the view's changes; an import sorts them in
//! as much memory as its bounds say. The snapshot says which root its state has.
//! [`Summary::verify`] compares all rows with a trie of this root; an import builds the trie, and
//! compares the roots.

mod error;
mod export;
mod format;
mod import;
mod nodes;
mod read;
mod verify;
mod walk;

#[cfg(test)]
mod tests;

pub use error::SnapshotError;
pub use format::Summary;
pub use walk::Row;
