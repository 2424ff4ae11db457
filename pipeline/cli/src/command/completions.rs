//! `zkfabric completions`: what a shell completes.

use clap::CommandFactory;

use crate::Error;
use crate::args::{Args, CompletionsArgs};
use crate::console::stdout_bytes;

/// Runs the command: the script goes to stdout, whatever the other flags.
///
/// # Errors
/// Stdout can't be written to.
pub(crate) fn run(args: &CompletionsArgs) -> Result<(), Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "zkfabric", &mut script);
    stdout_bytes(&script)
}
