//! Snapshots: the flat state after one group, in a file.
//!
//! | module | concept |
//! |---|---|
//! | `walk` | all rows of a view in ascending order |
//! | `format` | bytes of a snapshot |
//! | `export` | from a view into a file |
//! | `import` | from a file into an empty store |
//!
//! Both directions keep one chunk of rows in memory, and the view's changes. The snapshot says
//! which root its state has; whoever imports it computes the root ([`Reader::accounts`],
//! [`Reader::slots`]) and compares.
//!
//! [`Reader::accounts`]: crate::Reader::accounts
//! [`Reader::slots`]: crate::Reader::slots

mod error;
mod export;
mod format;
mod import;
mod walk;

#[cfg(test)]
mod tests;

pub use error::SnapshotError;
pub use format::Summary;
pub use walk::Row;
