//! Options of `node` from a file and from the environment.
//!
//! | module | concept |
//! |---|---|
//! | `options` | the options that there are, by name and kind |
//! | `file` | options of a TOML file |
//! | `environment` | options of environment variables |
//! | `print` | all options with their values and origins |
//! | `origin`, `error` | where an option comes from, failures |
//!
//! An option has one name. A flag comes before a variable, a variable before the file, and the file
//! before the default. What file and environment have is put into the command line, unless the line
//! has the option: the parser then sees one line, with one set of rules.
//!
//! Options name files and variables with secrets, and hold none. A value that looks like a private
//! key is refused and not printed.

mod environment;
mod error;
mod file;
mod options;
mod origin;
mod print;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::error::{ContextKind, ContextValue};

pub use error::ConfigError;
use options::{CONFIG, Known, SUBCOMMAND, Setting};
pub use origin::Origin;
pub(crate) use print::print;

/// A command line with the options of environment and file.
#[derive(Debug)]
pub(crate) struct Line {
    /// The arguments, the program's name first.
    pub(crate) arguments: Vec<OsString>,
    /// Where the options come from that were put into it.
    pub(crate) origins: BTreeMap<String, Origin>,
}

impl Line {
    /// Lets an error in a command line say where the option comes from.
    pub(crate) fn explain(&self, mut error: clap::Error) -> clap::Error {
        let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) else {
            return error;
        };
        let name = argument.split([' ', '=']).next().unwrap_or_default();
        let name = name.trim_start_matches("--").to_owned();
        if let Some(origin) = self.origins.get(&name) {
            let tip = format!("--{name} comes from {origin}");
            let tips = ContextValue::StyledStrs(vec![tip.into()]);
            error.insert(ContextKind::Suggested, tips);
        }
        error
    }
}

/// Puts the options of environment and file into a command line of `node`; leaves others as they
/// are.
///
/// # Errors
/// The file cannot be read, or it or a variable has an option that there is not, or a value of
/// another kind.
pub(crate) fn expand(
    line: Vec<OsString>,
    variables: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<Line, ConfigError> {
    let unchanged = |arguments| Line {
        arguments,
        origins: BTreeMap::new(),
    };
    let Some(at) = subcommand(&line) else {
        return Ok(unchanged(line));
    };
    let (before, own) = line.split_at(at);
    let asks_for_help = |argument: &OsString| argument == "-h" || argument == "--help";
    if own.iter().any(asks_for_help) {
        return Ok(unchanged(line));
    }
    let known = Known::new();
    let (mut settings, config) = environment::settings(&known, variables)?;
    let config = named(own, CONFIG).or(config);
    if let Some(path) = &config {
        settings.extend(file::settings(&known, Path::new(path))?);
    }
    let mut arguments = before.to_vec();
    let mut origins = BTreeMap::new();
    // Variables come first.
    for Setting {
        name,
        arguments: more,
        origin,
    } in settings
    {
        if !has(own, &name) && !origins.contains_key(&name) {
            arguments.extend(more);
            origins.insert(name, origin);
        }
    }
    arguments.extend_from_slice(own);
    Ok(Line { arguments, origins })
}

/// Returns the place behind the subcommand, if it is [`SUBCOMMAND`]. What stands before it are
/// flags of all subcommands.
fn subcommand(line: &[OsString]) -> Option<usize> {
    let is_flag = |argument: &OsStr| argument.as_encoded_bytes().starts_with(b"-");
    let mut arguments = line.iter().enumerate().skip(1);
    let (at, first) = arguments.find(|(_, argument)| !is_flag(argument))?;
    (first == SUBCOMMAND).then_some(at.saturating_add(1))
}

/// Returns whether an argument is this option, and what stands behind its `=`.
fn is_option<'a>(argument: &'a OsStr, name: &str) -> Option<Option<&'a str>> {
    // An option whose name is no text is none of ours; a value may be no text.
    let text = argument.to_str()?.strip_prefix("--")?;
    match text.split_once('=') {
        Some((other, value)) => (other == name).then_some(Some(value)),
        None => (text == name).then_some(None),
    }
}

fn has(own: &[OsString], name: &str) -> bool {
    own.iter().any(|one| is_option(one, name).is_some())
}

/// Returns the value of an option on the command line.
fn named(own: &[OsString], name: &str) -> Option<OsString> {
    let at = own.iter().position(|one| is_option(one, name).is_some())?;
    match is_option(own.get(at)?, name)? {
        Some(value) => Some(value.into()),
        None => own.get(at.saturating_add(1)).cloned(),
    }
}

#[cfg(test)]
mod tests;
