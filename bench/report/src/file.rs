//! Files of JSON that say their version.

use std::{fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::Error;

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}

/// JSON whose field `schema` is this version; `name` is what errors call it. The version is read first, so that a later one is named as such and not
/// by a field that it has more.
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
