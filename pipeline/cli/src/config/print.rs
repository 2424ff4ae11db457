//! All options with their values and origins.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write as _;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::options::{Kind, Known, SUBCOMMAND};
use super::origin::Origin;

/// Returns the options that have a value, as a file of options: those with their default are
/// comments, and a comment says where each of the others comes from.
pub(crate) fn print(matches: &ArgMatches, origins: &BTreeMap<String, Origin>) -> String {
    let mut text = String::new();
    let Some(matches) = matches.subcommand_matches(SUBCOMMAND) else {
        return text;
    };
    for (name, id, kind) in Known::new().all() {
        let values: Vec<&OsStr> = matches.get_raw(id).into_iter().flatten().collect();
        let value = match (kind, values.as_slice()) {
            (Kind::Flag, _) => matches.get_flag(id).to_string(),
            (Kind::Value, [value]) => scalar(value),
            (Kind::List, [_, ..]) => {
                let all: Vec<String> = values.iter().map(|value| scalar(value)).collect();
                format!("[{}]", all.join(", "))
            }
            _ => continue,
        };
        // Writing to a string does not fail.
        let _ = match (matches.value_source(id), origins.get(name)) {
            (Some(ValueSource::CommandLine), Some(origin)) => {
                writeln!(text, "{name} = {value} # {origin}")
            }
            (Some(ValueSource::CommandLine), None) => {
                writeln!(text, "{name} = {value} # the command line")
            }
            _ => writeln!(text, "# {name} = {value}"),
        };
    }
    text
}

/// Returns a value in TOML: a number as it is, another text in quotes.
fn scalar(value: &OsStr) -> String {
    let text = value.to_string_lossy();
    match text.parse::<u64>() {
        // Escapes of JSON are those of TOML.
        Err(_) => serde_json::Value::from(text).to_string(),
        Ok(number) => number.to_string(),
    }
}
