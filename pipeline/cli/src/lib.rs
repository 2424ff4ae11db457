//! The `zkfabric` command, as a library shared by its binary and its tests.
//!
//! - [`args`]: the command line; `command`: one module per subcommand;
//! - `config`: options of `node` from a file and from the environment;
//! - [`source`]: batch files, the guest program, its key, reference strings; `input`: reading and
//!   size limits; `log`: records of the commands that go on until somebody ends them;
//! - `places`: the files of a command line, compared before the work;
//! - `suggestion`: options of other nodes, and what does the same here;
//! - `trust`: trust in keys of wrapped proofs; `secret`: passphrases and private keys;
//! - [`report`]: results of a run, as a table and as JSON; `zkfabric-console` prints them, and
//!   writes files;
//! - [`progress`]: a bar with an estimate of the remaining time, or lines; [`memory`]: the
//!   process's peak;
//! - [`Error`], [`exit`]: an error is one line on stderr or one JSON object, and an exit code by
//!   its cause.

pub mod args;
mod command;
mod config;
mod error;
pub mod exit;
mod input;
mod log;
pub mod memory;
mod places;
pub mod progress;
pub mod report;
mod secret;
pub mod source;
mod suggestion;
mod trust;

use std::ffi::OsString;
use std::process::ExitCode;

pub use config::{ConfigError, Origin};
pub use error::Error;
pub use zkfabric_console::SCHEMA;

use args::{Args, Command};
use clap::{CommandFactory as _, FromArgMatches as _};
use zkfabric_console::{Console, Talk};
use zkfabric_host::local::Isa;

/// Runs a command line, including the program's name; an error is printed on stderr.
#[must_use]
pub fn main(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line: Vec<OsString> = line.into_iter().collect();
    // The flag can't come from arguments that are not parsed yet.
    let is_json = line.iter().any(|argument| argument == "--json");
    let line = match config::expand(line, std::env::vars_os()) {
        Ok(line) => line,
        Err(error) => return failed(&error.into(), Console::new(is_json, Talk::Usual)),
    };
    let command = Args::command().try_get_matches_from(&line.arguments);
    let parsed = command.and_then(|matches| Ok((Args::from_arg_matches(&matches)?, matches)));
    let (args, matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let error = suggestion::improve(line.explain(error));
            let error = secret::without_keys(error);
            return zkfabric_console::usage(&error, &line.arguments);
        }
    };
    let console = Console::new(args.json, args.talk());
    let done = match &args.command {
        command @ Command::Node(node) if node.print_config => {
            places::of(command).check_secrets().and_then(|()| {
                let printed = config::print(&matches, &line.origins);
                Ok(zkfabric_console::stdout_bytes(printed.as_bytes())?)
            })
        }
        command => {
            log::start(command, console);
            run(command, console)
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if log::failed(&args.command, &error) => ExitCode::from(error.exit_code()),
        Err(error) => failed(&error, console),
    }
}

fn failed(error: &Error, console: Console) -> ExitCode {
    console.failure(error, error.exit_code());
    ExitCode::from(error.exit_code())
}

/// Warning about a ceremony's file whose hash nobody compares.
const UNCHECKED_CEREMONY: &str = "warning: --ptau without --ptau-blake2b: the file is checked for its form, but nothing shows that it comes from the ceremony; give the Blake2b-512 that the ceremony published";

fn run(command: &Command, console: Console) -> Result<(), Error> {
    // Kernels ignore a request that they cannot meet, so it is reported here.
    Isa::requested()?;
    let files = places::of(command);
    places::check(&files)?;
    // A file that is no ceremony's gets its own error.
    if let Some(path) = command.unchecked_ceremony()
        && source::is_ceremony(path)
    {
        log::warn(UNCHECKED_CEREMONY, console);
    }
    match command {
        Command::Prove(args) => command::prove::run(args, &files, console),
        Command::Verify(args) => command::verify::run(args, console),
        Command::Wrap(args) => command::wrap::run(args, console),
        Command::Contract(args) => command::contract::run(args, console),
        Command::Submit(args) => command::submit::run(args, console),
        Command::Execute(args) => command::execute::run(args, console),
        Command::Example(args) => command::example::run(args, console),
        Command::Engine(args) => command::engine::run(args, console),
        Command::Node(args) => command::node::run(args, console),
        Command::Genesis(args) => command::genesis::run(args, console),
        Command::Keystore(args) => command::keystore::run(args, console),
        Command::Batch(args) => command::batch::run(args, console),
        Command::Key(args) => command::key::run(args, console),
        Command::Devices(args) => command::devices::run(args, console),
        Command::DeviceServer => command::devices::serve(console),
        Command::Hdl(args) => Err(Error::Hdl {
            arguments: args
                .arguments
                .iter()
                .map(|argument| format!(" {argument}"))
                .collect(),
        }),
        Command::Completions(args) => command::completions::run(args),
        Command::Man(args) => command::man::run(args, console),
        Command::New(args) => command::new::run(args, console),
    }
}
