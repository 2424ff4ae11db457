//! Log records.
//!
//! | module | concept |
//! |---|---|
//! | `levels` | which records are written |
//! | `record` | a record's message and values, bounded |
//! | `format` | a record as a line |
//! | `limits` | how many records one place in the code may write |
//! | `layer` | from events to lines |
//! | `panics` | panics of threads as records |
//!
//! Libraries emit events of `tracing`. An event that nobody wants costs one load; values are
//! formatted once somebody does.

mod format;
mod layer;
mod levels;
mod limits;
mod panics;
mod record;

pub use format::Format;
pub use levels::{Levels, LevelsError};

use std::io::{Write as _, stderr};

use tracing_subscriber::layer::SubscriberExt as _;

use layer::Lines;

/// Writes the records of this process to standard error from now on, panics of its threads too.
/// The first call of a process decides.
pub fn start(format: Format, levels: Levels) {
    let lines = Lines::new(format, |line| {
        // Nobody could be told.
        let _ = stderr().lock().write_all(line.as_bytes());
    });
    let subscriber = tracing_subscriber::registry()
        .with(levels.into_targets())
        .with(lines);
    if tracing::subscriber::set_global_default(subscriber).is_ok() && format != Format::Notes {
        panics::tell();
    }
}
