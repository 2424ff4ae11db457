//! `zkfabric keystore`: encrypted private keys.

use std::fs::{OpenOptions, remove_file};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use zkfabric_console::Console;
use zkfabric_keys::{Cost, PrivateKey, encrypt};

use crate::Error;
use crate::args::{KeystoreArgs, KeystoreCommand, NewKeystoreArgs};
use crate::report::KeystoreReport;
use crate::secret;

/// Runs the command.
///
/// # Errors
/// A file is there already or cannot be written, or a key, a keystore or a passphrase cannot be
/// read.
pub(crate) fn run(args: &KeystoreArgs, console: Console) -> Result<(), Error> {
    let (key, file, written) = match &args.command {
        KeystoreCommand::New(args) => {
            let key = PrivateKey::random()?;
            write(&key, args, console)?;
            (key, &args.out, true)
        }
        KeystoreCommand::Import(args) => {
            let (file, variable) = (&args.private_key, &args.private_key_env);
            let key = secret::private_key(file.as_ref(), variable.as_ref(), console)?;
            let key = key.ok_or(zkfabric_keys::Error::Key)?;
            write(&key, &args.new, console)?;
            (key, &args.new.out, true)
        }
        KeystoreCommand::Address(args) => {
            let key = secret::keystore(&args.keystore, &args.passphrase, console)?;
            (key, &args.keystore, false)
        }
    };
    let report = KeystoreReport {
        file: file.as_path().to_owned(),
        address: key.address().to_string(),
        written,
    };
    Ok(console.report(&report)?)
}

/// Encrypts a key into a new file.
fn write(key: &PrivateKey, args: &NewKeystoreArgs, console: Console) -> Result<(), Error> {
    // Before somebody types a passphrase.
    let out = args.out.as_path();
    if out.exists() {
        let path = out.to_owned();
        return Err(Error::KeystoreExists { path });
    }
    let passphrase = secret::new_passphrase(&args.passphrase, console)?;
    let cost = match args.light {
        true => Cost::Light,
        false => Cost::Usual,
    };
    let text = encrypt(key, &passphrase, cost)?;
    create(out, text.as_bytes())
}

/// Writes a file that is not there yet, and that its owner alone can read.
fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let failed = |source: std::io::Error| -> Error {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => Error::KeystoreExists { path },
            _ => zkfabric_console::Error::Write { path, source }.into(),
        }
    };
    let mut file = options.open(path).map_err(failed)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|error| {
        // Half a keystore would keep the next try from this name.
        let _ = remove_file(path);
        failed(error)
    })
}
