//! JSON files with a version.

use std::{fs::File, io::Read as _, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::Error;

/// Largest file that is read: a hundred times the largest committed record.
const MOST_BYTES: u64 = 16 << 20;

/// Returns the text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Error> {
    let failed = |source| Error::File {
        path: path.to_owned(),
        source,
    };
    let mut text = String::new();
    let file = File::open(path).map_err(failed)?;
    let read = file.take(MOST_BYTES + 1).read_to_string(&mut text);
    // A text that is cut within a character is too large, not wrong.
    if text.len() as u64 > MOST_BYTES || (read.is_err() && is_larger(path)) {
        return Err(Error::Large {
            path: path.to_owned(),
            most_bytes: MOST_BYTES,
        });
    }
    read.map_err(failed)?;
    Ok(text)
}

fn is_larger(path: &Path) -> bool {
    path.metadata().is_ok_and(|meta| meta.len() > MOST_BYTES)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_does_not_end_is_too_large() {
        let error = text(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "/dev/zero: expected at most 16777216 bytes, got more"
        );
    }
}
