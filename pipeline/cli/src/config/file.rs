//! Options of a TOML file.

use std::ffi::OsString;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use toml::{Table, Value};

use super::error::ConfigError;
use super::options::{Kind, Known, Setting};
use super::origin::Origin;

/// Most bytes of a file.
const MOST: u64 = 1 << 20;

/// Returns the options of a file.
///
/// # Errors
/// The file cannot be read or is no TOML, a key is of no option, or a value is of another kind.
pub(super) fn settings(known: &Known, path: &Path) -> Result<Vec<Setting>, ConfigError> {
    let text = read(path)?;
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        // The library's own text would quote the line, which may have what is secret.
        let until = error.span().map_or(0, |span| span.start);
        let before = text.as_bytes().iter().take(until);
        ConfigError::Syntax {
            path: path.to_owned(),
            line: before
                .filter(|byte| **byte == b'\n')
                .count()
                .saturating_add(1),
            reason: error.message().to_owned(),
        }
    })?;
    let settings = table.into_iter();
    let settings = settings.map(|(name, value)| {
        let origin = Origin::File(path.to_owned());
        setting(known, &name, value, origin)
    });
    settings.collect()
}

fn read(path: &Path) -> Result<String, ConfigError> {
    let failed = |source| ConfigError::Read {
        path: path.to_owned(),
        source,
    };
    let file = File::open(path).map_err(failed)?;
    let mut text = String::new();
    let most = MOST.saturating_add(1);
    let read = file.take(most).read_to_string(&mut text).map_err(failed)?;
    match read as u64 > MOST {
        true => Err(ConfigError::Size {
            path: path.to_owned(),
            most: MOST,
        }),
        false => Ok(text),
    }
}

fn setting(
    known: &Known,
    name: &str,
    value: Value,
    origin: Origin,
) -> Result<Setting, ConfigError> {
    let kind = known.kind(name, &origin)?;
    let wrong = |origin, expected, got: &Value| ConfigError::Kind {
        origin,
        name: name.to_owned(),
        expected,
        got: got.type_str().to_owned(),
    };
    match (kind, value) {
        (Kind::Flag, Value::Boolean(is_on)) => Ok(Setting::flag(name, is_on, origin)),
        (Kind::Flag, other) => Err(wrong(origin, "a boolean", &other)),
        (Kind::Value, other) => match scalar(&other) {
            Some(value) => Setting::values(name, [value], origin),
            None => Err(wrong(origin, "a string or a number", &other)),
        },
        (Kind::List, Value::Array(all)) => {
            let mut values = Vec::new();
            for one in &all {
                let value = scalar(one);
                values.push(value.ok_or_else(|| wrong(origin.clone(), "strings", one))?);
            }
            Setting::values(name, values, origin)
        }
        (Kind::List, other) => Err(wrong(origin, "an array of strings", &other)),
    }
}

fn scalar(value: &Value) -> Option<OsString> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Integer(number) => Some(number.to_string().into()),
        Value::Float(number) => Some(number.to_string().into()),
        _ => None,
    }
}
