//! zkfabric against SP1 and OpenVM: the same programs, proved on the same machine, in one run.
//!
//! | module | content |
//! |---|---|
//! | [`args`] | the command line |
//! | [`contenders`] | the contenders, and the version of each |
//! | [`child`] | a contender's process: built, started, its outcome checked |
//! | [`guests`] | the guests, built for each machine |
//! | [`ours`] | zkfabric as a contender |
//! | [`rows`] | rows of a record from outcomes |
//! | [`comparison`] | all contenders on all tasks |

pub mod args;
pub mod child;
pub mod comparison;
pub mod contenders;
pub mod error;
pub mod guests;
pub mod ours;
pub mod rows;

pub use error::{Error, Failure};

use std::path::{Path, PathBuf};

/// Returns the folder of this workspace's sources.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
