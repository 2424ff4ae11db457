//! Passphrases and private keys from files, environment variables and the terminal.
//!
//! A file that others can read gets a warning. No message has a secret.

use std::path::Path;

use zeroize::Zeroizing;
use zkfabric_console::{Console, DASH};
use zkfabric_keys::{Passphrase, PrivateKey, others_may_read};

use crate::Error;
use crate::args::PassphraseArgs;
use crate::input::{self, Kind};
use crate::log;

/// Reads a private key from a file, - for stdin, or from an environment variable.
///
/// # Errors
/// The file or the variable cannot be read, or has no key.
pub(crate) fn private_key(
    file: Option<&Path>,
    variable: Option<&str>,
    console: Console,
) -> Result<Option<PrivateKey>, Error> {
    let (text, name) = match (file, variable) {
        (Some(path), _) => {
            warn(path, console);
            (
                input::read_secret(path, Kind::PrivateKey)?,
                input::name(path),
            )
        }
        (None, Some(name)) => (of_variable(name)?, name.to_owned()),
        (None, None) => return Ok(None),
    };
    let key = PrivateKey::from_hex(&text);
    key.map(Some).map_err(Error::about(&name))
}

/// Decrypts a keystore.
///
/// # Errors
/// The file or its passphrase cannot be read, or they do not fit.
pub(crate) fn keystore(
    path: &Path,
    from: &PassphraseArgs,
    console: Console,
) -> Result<PrivateKey, Error> {
    let text = input::read_text(path, Kind::Keystore)?;
    warn(path, console);
    let name = input::name(path);
    let passphrase = passphrase(from, &format!("Passphrase of {name}: "), console)?;
    zkfabric_keys::decrypt(&text, &passphrase).map_err(Error::about(&name))
}

/// Reads a passphrase.
///
/// # Errors
/// The file, the variable or the terminal cannot be read.
pub(crate) fn passphrase(
    from: &PassphraseArgs,
    prompt: &str,
    console: Console,
) -> Result<Passphrase, Error> {
    if let Some(path) = &from.passphrase {
        warn(path, console);
        let text = input::read_secret(path, Kind::Passphrase)?;
        return Ok(Passphrase::from_file(&text));
    }
    if let Some(name) = &from.passphrase_env {
        return Ok(Passphrase::new(of_variable(name)?));
    }
    ask(prompt)
}

/// Reads the passphrase of a new keystore, twice where somebody types it.
///
/// # Errors
/// As [`passphrase`]; [`Error::PassphrasesDiffer`].
pub(crate) fn new_passphrase(from: &PassphraseArgs, console: Console) -> Result<Passphrase, Error> {
    let first = passphrase(from, "New passphrase: ", console)?;
    if from.passphrase.is_none()
        && from.passphrase_env.is_none()
        && ask("The same passphrase again: ")? != first
    {
        return Err(Error::PassphrasesDiffer);
    }
    Ok(first)
}

/// Asks on the terminal, which does not show what is typed.
fn ask(prompt: &str) -> Result<Passphrase, Error> {
    let typed = rpassword::prompt_password(prompt);
    let typed = typed.map_err(|source| Error::NoTerminal { source })?;
    Ok(Passphrase::new(Zeroizing::new(typed)))
}

pub(crate) fn of_variable(name: &str) -> Result<Zeroizing<String>, Error> {
    let fault = |fault| Error::Variable {
        name: name.to_owned(),
        fault,
    };
    match std::env::var(name) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(std::env::VarError::NotPresent) => Err(fault("is not set")),
        Err(std::env::VarError::NotUnicode(_)) => Err(fault("is no text (UTF-8)")),
    }
}

/// Warns of a file that others can read.
fn warn(path: &Path, console: Console) {
    if path != Path::new(DASH) && others_may_read(path) {
        let path = path.display();
        let words = format!("warning: others than its owner can read {path}: chmod 600 {path}");
        log::warn(&words, console);
    }
}
