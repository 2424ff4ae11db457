//! Which keys of wrapped proofs are believed.
//!
//! A file of such a key names a program, and nothing in the file shows that the rest of it is that program's
//! ([`zkfabric_wrap::file`]). So the product has the key of its own program for the development string, written by
//! `cargo xtask key --write`, and takes another key only for an identity that the caller gives.

use serde::Serialize;
use zkfabric_wrap::FinalKey;

use crate::Error;
use crate::args::Digest;

/// The key of wrapped proofs of the guest program for the development reference string.
const DEVELOPMENT_KEY: &[u8] = include_bytes!("../key/stf.dev.final.key");

/// Why a key is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grounds {
    /// It is the embedded one.
    Embedded,
    /// Its identity is the one that the caller gives.
    Expected,
}

/// What messages call the embedded key.
pub(crate) const EMBEDDED: &str = "embedded key of wrapped proofs";

/// The embedded key.
///
/// # Errors
/// It is damaged.
pub(crate) fn embedded() -> Result<FinalKey, Error> {
    FinalKey::from_bytes(DEVELOPMENT_KEY).map_err(about(EMBEDDED))
}

/// Whether a key is the embedded one, or the one with the identity that the caller expects.
///
/// # Errors
/// [`Error::FinalKey`] for another one; [`Error::Unpinned`] where the caller expects none and the key is not the embedded one.
pub(crate) fn grounds(
    name: &str,
    key: &FinalKey,
    expected: Option<Digest>,
) -> Result<Grounds, Error> {
    check_last(name, key)?;
    match expected {
        Some(Digest(identity)) => {
            key.expect(identity).map_err(about(name))?;
            Ok(Grounds::Expected)
        }
        None if key.identity() == embedded()?.identity() => Ok(Grounds::Embedded),
        None => Err(Error::Unpinned {
            key: name.to_owned(),
        }),
    }
}

/// Whether a key for a string that the product knows has that string's last key, which is the same for all programs.
///
/// # Errors
/// [`Error::FinalKey`].
pub(crate) fn check_last(name: &str, key: &FinalKey) -> Result<(), Error> {
    let known = embedded()?;
    match key.srs == known.srs {
        true => key.expect_last(known.digest()).map_err(about(name)),
        false => Ok(()),
    }
}

/// An error about a key, to be used with `map_err`.
pub(crate) fn about(name: &str) -> impl FnOnce(zkfabric_wrap::Error) -> Error {
    move |source| Error::FinalKey {
        key: name.to_owned(),
        source: Box::new(source),
    }
}
