//! Trust in keys of wrapped proofs.
//!
//! The file of such a key names a program, but nothing in the file shows that the rest of the key
//! belongs to that program ([`zkfabric_wrap::file`]). The product therefore includes the key of its
//! own program for the development string, written by `cargo xtask key --write`, and accepts
//! another key only with an identity from the caller.

use serde::Serialize;
use zkfabric_wrap::FinalKey;

use crate::Error;
use crate::args::Digest;

/// Key of the guest program's wrapped proofs for the development reference string.
const DEVELOPMENT_KEY: &[u8] = include_bytes!("../key/stf.dev.final.key");

/// Grounds for trust in a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grounds {
    /// The key is the embedded one.
    Embedded,
    /// The key has the identity that the caller gives.
    Expected,
}

/// Name of the embedded key in messages.
pub(crate) const EMBEDDED: &str = "embedded key of wrapped proofs";

/// Returns the embedded key.
///
/// # Errors
/// The embedded key is damaged.
pub(crate) fn embedded() -> Result<FinalKey, Error> {
    FinalKey::from_bytes(DEVELOPMENT_KEY).map_err(about(EMBEDDED))
}

/// Checks that a key is the embedded one, or has the identity that the caller expects.
///
/// # Errors
/// [`Error::FinalKey`] for another key; [`Error::Unpinned`] when the caller expects no identity and
/// the key is not the embedded one.
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

/// Checks that a key for a string known to the product has that string's last key, which is the
/// same for all programs.
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

/// Attaches a key's name to an error, for use with `map_err`.
pub(crate) fn about(name: &str) -> impl FnOnce(zkfabric_wrap::Error) -> Error {
    move |source| Error::FinalKey {
        key: name.to_owned(),
        source: Box::new(source),
    }
}
