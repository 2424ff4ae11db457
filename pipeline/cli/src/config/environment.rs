//! Options of environment variables.

use std::ffi::OsString;

use super::error::ConfigError;
use super::options::{CONFIG, Kind, Known, Setting};
use super::origin::Origin;

/// What the names of the variables begin with; an option's name follows in capitals, with `_` in
/// the place of `-`.
const PREFIX: &str = "ZKFABRIC_NODE_";

/// Returns the options that variables set, and the file that one of them names. An empty variable
/// sets nothing.
///
/// # Errors
/// A variable is of no option, or has a value of another kind.
pub(super) fn settings(
    known: &Known,
    variables: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<(Vec<Setting>, Option<OsString>), ConfigError> {
    let (mut settings, mut config) = (Vec::new(), None);
    for (variable, value) in variables {
        let Some(variable) = variable.to_str() else {
            continue;
        };
        let Some(name) = variable.strip_prefix(PREFIX) else {
            continue;
        };
        if value.is_empty() {
            continue;
        }
        let name = name.to_ascii_lowercase().replace('_', "-");
        if name == CONFIG {
            config = Some(value);
            continue;
        }
        let origin = Origin::Variable(variable.to_owned());
        settings.push(setting(known, &name, value, origin)?);
    }
    Ok((settings, config))
}

fn setting(
    known: &Known,
    name: &str,
    value: OsString,
    origin: Origin,
) -> Result<Setting, ConfigError> {
    match known.kind(name, &origin)? {
        Kind::Flag => match value.to_str() {
            Some("true") => Ok(Setting::flag(name, true, origin)),
            Some("false") => Ok(Setting::flag(name, false, origin)),
            _ => Err(ConfigError::Kind {
                origin,
                name: name.to_owned(),
                expected: "true or false",
                got: "another text".to_owned(),
            }),
        },
        Kind::Value => Setting::values(name, [value], origin),
        Kind::List => {
            let text = value.to_string_lossy().into_owned();
            let values = text.split(',').map(|one| one.trim().into());
            Setting::values(name, values, origin)
        }
    }
}
