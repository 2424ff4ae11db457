//! Shared output code of the commands `zkfabric` and `zkfabric-hdl`: destinations of results, and
//! printing.
//!
//! - [`Console`]: a report as text or as one JSON object, notes, and a failure as one line or one
//!   object;
//! - [`Destination`], [`Folder`]: checked before the work, written whole or not at all;
//! - `usage` and `reference` (feature `command`): errors in a command line, and the page of
//!   commands;
//! - [`escaped`]: control characters in text of files and programs are shown, not obeyed;
//! - [`table`]: plain text tables; [`exit`]: exit codes; [`Error`]: errors of writing results.

mod console;
mod destination;
mod error;
mod escape;
pub mod exit;
#[cfg(feature = "command")]
pub mod reference;
mod stream;
pub mod table;
#[cfg(feature = "command")]
mod usage;

pub use console::{Console, SCHEMA, Talk};
pub use destination::{DASH, Destination, Folder};
pub use error::Error;
pub use escape::escaped;
pub use stream::stdout_bytes;
#[cfg(feature = "command")]
pub use usage::usage;
