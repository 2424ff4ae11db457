//! JSON files with a version.

use std::{fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::Error;

/// Returns the text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}

/// Parses JSON whose field `schema` must be this version; `name` identifies the file in errors. The
/// version is read first, so that the error for a later version names the version and not an
/// unknown field.
pub(crate) fn versioned<T: DeserializeOwned>(
    name: &str,
    text: &str,
    expected: u32,
) -> Result<T, Error> {
    #[derive(Deserialize)]
    struct Version {
        schema: u64,
    }
    let json = |source| Error::Json {
        name: name.to_owned(),
        source,
    };
    let Version { schema } = serde_json::from_str(text).map_err(json)?;
    if schema != u64::from(expected) {
        return Err(Error::Schema {
            name: name.to_owned(),
            expected,
            got: schema,
        });
    }
    serde_json::from_str(text).map_err(json)
}
