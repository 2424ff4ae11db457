//! Passphrases and private keys from files, environment variables and the terminal.
//!
//! A file that others can read gets a warning. No message has a secret, nor one that was pasted
//! where its file is expected.

use std::path::Path;

use clap::error::{ContextKind, ContextValue};
use zeroize::Zeroizing;
use zkfabric_console::{Console, DASH};
use zkfabric_keys::{Passphrase, PrivateKey, SecretFile, SecretVariable, hidden, others_may_read};

use crate::Error;
use crate::args::PassphraseArgs;
use crate::input::{self, Kind};
use crate::log;

/// Reads a private key from a file, - for stdin, or from an environment variable.
///
/// # Errors
/// The file or the variable cannot be read, or has no key.
pub(crate) fn private_key(
    file: Option<&SecretFile>,
    variable: Option<&SecretVariable>,
    console: Console,
) -> Result<Option<PrivateKey>, Error> {
    let (text, name) = match (file, variable) {
        (Some(file), _) => {
            let text = private_key_text(file, console)?;
            (text, input::secret_name(file))
        }
        (None, Some(name)) => (of_variable(name)?, name.to_string()),
        (None, None) => return Ok(None),
    };
    let key = PrivateKey::from_hex(&text);
    key.map(Some).map_err(Error::about(&name))
}

/// Reads the file of a private key, - for stdin, and leaves its text to the caller.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn private_key_text(
    file: &SecretFile,
    console: Console,
) -> Result<Zeroizing<String>, Error> {
    warn(file, console);
    input::read_secret(file, Kind::PrivateKey)
}

/// Decrypts a keystore.
///
/// # Errors
/// The file or its passphrase cannot be read, or they do not fit.
pub(crate) fn keystore(
    file: &SecretFile,
    from: &PassphraseArgs,
    console: Console,
) -> Result<PrivateKey, Error> {
    let text = input::read_secret(file, Kind::Keystore)?;
    warn(file, console);
    let name = input::secret_name(file);
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
    if let Some(file) = &from.passphrase {
        warn(file, console);
        let text = input::read_secret(file, Kind::Passphrase)?;
        let passphrase = Passphrase::from_file(&text);
        return passphrase.map_err(Error::about(&input::secret_name(file)));
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

pub(crate) fn of_variable(name: &SecretVariable) -> Result<Zeroizing<String>, Error> {
    let fault = |fault| Error::Variable {
        name: name.to_string(),
        fault,
    };
    match std::env::var(name.as_str()) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(std::env::VarError::NotPresent) => Err(fault("is not set")),
        Err(std::env::VarError::NotUnicode(_)) => Err(fault("is no text (UTF-8)")),
    }
}

/// Warns of a file that others can read.
fn warn(file: &SecretFile, console: Console) {
    let path = file.as_path();
    if path != Path::new(DASH) && others_may_read(path) {
        let path = file;
        let words = format!("warning: others than its owner can read {path}: chmod 600 {path}");
        log::warn(&words, console);
    }
}

/// Returns an error in a command line without what looks like private keys: the parser quotes
/// arguments that it does not expect.
pub(crate) fn without_keys(mut error: clap::Error) -> clap::Error {
    let shown = error.context();
    let shown = shown.filter_map(|(kind, value)| Some((kind, without_key(value)?)));
    let shown: Vec<(ContextKind, ContextValue)> = shown.collect();
    for (kind, value) in shown {
        error.insert(kind, value);
    }
    error
}

/// Returns a quoted value without keys; `None` if it has none.
fn without_key(value: &ContextValue) -> Option<ContextValue> {
    let has_key = |text: &str| hidden(text) != text;
    match value {
        ContextValue::String(text) if has_key(text) => Some(ContextValue::String(hidden(text))),
        ContextValue::Strings(texts) if texts.iter().any(|text| has_key(text)) => {
            let texts = texts.iter().map(|text| hidden(text));
            Some(ContextValue::Strings(texts.collect()))
        }
        ContextValue::StyledStr(text) if has_key(&text.to_string()) => {
            let text = hidden(&text.to_string());
            Some(ContextValue::StyledStr(text.into()))
        }
        ContextValue::StyledStrs(texts) if texts.iter().any(|text| has_key(&text.to_string())) => {
            let texts = texts.iter().map(|text| hidden(&text.to_string()).into());
            Some(ContextValue::StyledStrs(texts.collect()))
        }
        _ => None,
    }
}
