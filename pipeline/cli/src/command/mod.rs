//! The subcommands, one module each.

pub(crate) mod example;
pub(crate) mod execute;
pub(crate) mod hdl;
pub(crate) mod key;
pub(crate) mod prove;
pub(crate) mod verify;

use std::fmt::Display;

use serde::Serialize;

use crate::{Error, console};

/// Prints a report as text or as one JSON object on one line.
///
/// # Errors
/// Stdout can't be written to.
fn print<T: Display + Serialize>(report: &T, json: bool) -> Result<(), Error> {
    if json {
        console::line(serde_json::to_string(report)?)
    } else {
        console::line(report)
    }
}
