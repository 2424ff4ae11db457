//! The options that there are.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use clap::{ArgAction, CommandFactory as _};

use super::error::ConfigError;
use super::origin::Origin;
use crate::args::Args;

/// The subcommand whose options may come from elsewhere.
pub(super) const SUBCOMMAND: &str = "node";
/// The option that names the file.
pub(super) const CONFIG: &str = "config";
/// The option that asks for all others.
const PRINT: &str = "print-config";
/// How near another name has to be to be suggested, from 0 to 1.
const NEAR: f64 = 0.7;
/// Digits of a private key.
const KEY_DIGITS: usize = 64;

/// Kind of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Without a value.
    Flag,
    /// With one.
    Value,
    /// Given as often as one likes.
    List,
}

/// An option with its name, id and kind.
#[derive(Clone, Debug)]
pub(super) struct Known {
    options: BTreeMap<String, (String, Kind)>,
}

/// An option that was set, as arguments of a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Setting {
    pub(super) name: String,
    /// None for a flag that is off.
    pub(super) arguments: Vec<OsString>,
    pub(super) origin: Origin,
}

impl Known {
    /// Returns the options of the subcommand, but for those about options.
    pub(super) fn new() -> Self {
        let command = Args::command();
        let command = command.find_subcommand(SUBCOMMAND);
        let arguments = command.into_iter().flat_map(clap::Command::get_arguments);
        let options = arguments.filter_map(|argument| {
            let name = argument.get_long()?;
            let kind = match argument.get_action() {
                ArgAction::SetTrue => Kind::Flag,
                ArgAction::Append => Kind::List,
                ArgAction::Set => Kind::Value,
                _ => return None,
            };
            let is_own = name == CONFIG || name == PRINT;
            let id = argument.get_id().to_string();
            (!is_own).then(|| (name.to_owned(), (id, kind)))
        });
        Self {
            options: options.collect(),
        }
    }

    /// Returns name, id and kind of each option.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str, Kind)> {
        let all = self.options.iter();
        all.map(|(name, (id, kind))| (name.as_str(), id.as_str(), *kind))
    }

    /// Returns the kind of an option.
    ///
    /// # Errors
    /// [`ConfigError::Unknown`], with the nearest name.
    pub(super) fn kind(&self, name: &str, origin: &Origin) -> Result<Kind, ConfigError> {
        let found = self.options.get(name).map(|(_, kind)| *kind);
        found.ok_or_else(|| ConfigError::Unknown {
            origin: origin.clone(),
            name: name.to_owned(),
            nearest: self.nearest(name),
        })
    }

    fn nearest(&self, name: &str) -> Option<String> {
        let near = self.options.keys().map(|other| {
            let nearness = strsim::jaro_winkler(name, other);
            (nearness, other)
        });
        let near = near.filter(|(nearness, _)| *nearness >= NEAR);
        let nearest = near.max_by(|(left, _), (right, _)| left.total_cmp(right));
        nearest.map(|(_, other)| other.clone())
    }
}

impl Setting {
    /// Returns a flag.
    pub(super) fn flag(name: &str, is_on: bool, origin: Origin) -> Self {
        Self {
            name: name.to_owned(),
            arguments: is_on
                .then(|| format!("--{name}").into())
                .into_iter()
                .collect(),
            origin,
        }
    }

    /// Returns an option with its values.
    ///
    /// # Errors
    /// [`ConfigError::Secret`] for a value that looks like a private key.
    pub(super) fn values(
        name: &str,
        values: impl IntoIterator<Item = OsString>,
        origin: Origin,
    ) -> Result<Self, ConfigError> {
        let mut arguments = Vec::new();
        for value in values {
            if is_key(&value) {
                let name = name.to_owned();
                return Err(ConfigError::Secret { origin, name });
            }
            let mut argument = OsString::from(format!("--{name}="));
            argument.push(value);
            arguments.push(argument);
        }
        let name = name.to_owned();
        Ok(Self {
            name,
            arguments,
            origin,
        })
    }
}

/// Returns whether a value looks like a private key.
fn is_key(value: &OsStr) -> bool {
    let Some(text) = value.to_str() else {
        return false;
    };
    let digits = text.trim().trim_start_matches("0x");
    digits.len() == KEY_DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}
