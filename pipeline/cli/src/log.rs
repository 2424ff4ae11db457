//! Log records of the commands that run until somebody ends them.

use zkfabric_console::{Console, Talk};
use zkfabric_telemetry::{Format, Levels};

use crate::Error;
use crate::args::{Command, LogFormatArg};

/// What a command tells somebody who watches it: this crate's own records, without those of the
/// crates below, which its report and its errors sum up.
const NOTES: &str = "off,zkfabric::=info";

/// Begins to write the records of a command.
pub(crate) fn start(command: &Command, console: Console) {
    let is_quiet = console.talk() == Talk::Quiet;
    match command {
        Command::Node(args) => {
            let args = &args.telemetry;
            let levels = match &args.log_level {
                None if is_quiet => return,
                levels => levels.clone().unwrap_or_default(),
            };
            zkfabric_telemetry::start(args.log_format.into(), levels);
        }
        Command::Engine(_) if !is_quiet => {
            let levels: Levels = NOTES.parse().unwrap_or_default();
            zkfabric_telemetry::start(Format::Notes, levels);
        }
        _ => {}
    }
}

/// Tells of a command's failure as a record, if somebody reads its records as JSON: another line
/// among them would be none. Returns whether it did.
pub(crate) fn failed(command: &Command, error: &Error) -> bool {
    let is_json = match command {
        Command::Node(args) => args.telemetry.log_format == LogFormatArg::Json,
        _ => false,
    };
    let is_told = is_json && tracing::enabled!(tracing::Level::ERROR);
    if is_told {
        tracing::error!(exit_code = error.exit_code(), "{error}");
    }
    is_told
}

/// Warns of something that a command goes on with: as a record, or as a note of a command that has
/// none.
pub(crate) fn warn(words: &str, console: Console) {
    if tracing::enabled!(tracing::Level::WARN) {
        tracing::warn!("{words}");
    } else {
        console.note(words);
    }
}
