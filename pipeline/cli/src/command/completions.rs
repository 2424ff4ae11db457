//! `zkfabric completions`: shell completions.

use clap::CommandFactory;
use zkfabric_console::stdout_bytes;

use crate::Error;
use crate::args::{Args, CompletionsArgs};

/// Runs the command: the script goes to stdout regardless of the other flags.
///
/// # Errors
/// Stdout can't be written to.
pub(crate) fn run(args: &CompletionsArgs) -> Result<(), Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "zkfabric", &mut script);
    Ok(stdout_bytes(&script)?)
}
