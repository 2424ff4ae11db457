//! What the commands `zkfabric` and `zkfabric-hdl` share: where results go, and how they are printed.
//!
//! - [`Console`]: a report as text or as one JSON object, notes, and a failure as one line or one object;
//! - [`Destination`], [`Folder`]: looked at before the work, written whole or not at all by [`Staged`];
//! - `usage` (feature `command`): what is wrong with a command line;
//! - [`table`]: plain text tables; [`exit`]: exit codes; [`Error`]: what can't be written.

mod console;
mod destination;
mod error;
pub mod exit;
mod staged;
pub mod table;
#[cfg(feature = "command")]
mod usage;

pub use console::{Console, SCHEMA, Talk, stdout_bytes};
pub use destination::{DASH, Destination, Folder};
pub use error::Error;
pub use staged::{Staged, UNFINISHED};
#[cfg(feature = "command")]
pub use usage::usage;
