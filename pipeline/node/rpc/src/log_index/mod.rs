//! An index of logs: which logs have an address, or a topic at a place, in any of the chain's
//! blocks.
//!
//! A block's bloom filter has 2,048 bits, and a full block sets them all, so that a search by
//! filters reads every block. Here a log has a posting for its address and for each of its topics:
//! a fingerprint of the value, and the log's ordinal. The postings of consecutive blocks, sorted,
//! are a section, one file that never changes. A search looks into a section where a value's
//! postings would be, which takes two pages of 4 KiB, and intersects what it finds.
//!
//! A section also has where each 64 transactions of a block are in its record, so that a
//! transaction of a full block is read without the others.
//!
//! | module | concept |
//! |---|---|
//! | `posting` | values of logs as numbers |
//! | `page` | pages of a file, with checksums |
//! | `rows` | what a section has of a block and of a chunk of its transactions |
//! | `section` | a file of postings, and of rows |
//! | `write` | how it is written |
//! | `reader` | how it is read |
//! | `narrow` | logs of a section that have all wanted values |
//! | `listed` | logs with one value, from the newest or from the oldest on |
//! | `query` | wanted values as numbers |
//! | `entry` | a block that is added |
//! | `tail` | the newest blocks, in memory |
//! | `merge` | sections that become one |
//! | `builder` | the index of a folder, as it grows |
//! | `thread` | its thread |
//! | `index` | what searches see |
//! | `steps` | how much a search may do |
//! | `options`, `error` | settings, failures |
//!
//! # Invariants
//!
//! - Sections are consecutive from the chain's first block on, and the tail follows them: the index
//!   has all logs of its blocks. What it finds is compared with the logs themselves, so that equal
//!   fingerprints cost a read and no wrong answer.
//! - A file is written whole or not at all, and belongs to this chain: it names the hash of its
//!   last block. A page with a wrong checksum ends the section and all behind it, which are made
//!   again; until then their blocks are searched by their filters.
//! - Nobody who sends transactions can choose fingerprints: they are keyed by a secret of the
//!   folder.
//!
//! # Costs
//!
//! A log with four topics or fewer takes 4 to 7 bytes for each rare value and one for each frequent
//! one, a block 12 bytes, 64 transactions 36 bytes.

mod builder;
mod entry;
mod error;
mod index;
mod listed;
mod merge;
mod narrow;
mod options;
mod page;
mod posting;
mod query;
mod reader;
mod rows;
mod section;
mod steps;
mod tail;
mod thread;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use builder::Source;
pub(crate) use entry::Entry;
pub(crate) use error::IndexError;
pub(crate) use index::{LogIndex, Next, Search, Sought, Stopped};
pub(crate) use listed::{Listed, Order, PLACES};
pub use options::LogIndexOptions;
pub(crate) use posting::Key;
pub(crate) use rows::Piece;
pub(crate) use steps::{Spent, Steps};
pub(crate) use thread::Bell;
