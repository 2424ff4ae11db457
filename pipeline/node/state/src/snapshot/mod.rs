//! Snapshots: the flat state after one group, in a file.
//!
//! | module | concept |
//! |---|---|
//! | `walk` | all rows of a view in ascending order |
//! | `format` | bytes of a snapshot |
//! | `export` | from a view into a file |
//! | `read` | rows of a file, in order |
//! | `import` | from a file into an empty store |
//! | `verify` | a file against the state's trie |
//!
//! All directions keep one chunk of rows in memory, and the view's changes. The snapshot says
//! which root its state has. [`Summary::verify`] compares all rows with a trie of this root;
//! whoever imports a snapshot builds its trie, and compares the roots.

mod error;
mod export;
mod format;
mod import;
mod read;
mod verify;
mod walk;

#[cfg(test)]
mod tests;

pub use error::SnapshotError;
pub use format::Summary;
pub use walk::Row;
