//! `zkfabric key`: the verifying key of the guest program.

use zkfabric_output::Console;
use zkfabric_output::Destination;

use crate::Error;
use crate::args::KeyArgs;
use crate::input::{self, Kind};
use crate::report::{KeyIdentity, KeyReport};
use crate::source;

/// Runs the command.
///
/// # Errors
/// The reference string can't be had, or a file can't be read or written, or differs.
pub(crate) fn run(args: &KeyArgs, console: Console) -> Result<(), Error> {
    let destination = if args.check {
        None
    } else {
        Some(Destination::new(&args.out)?)
    };
    let program = match &args.elf {
        Some(path) => source::elf(path)?,
        None => source::guest()?,
    };
    let key = source::key_for(program, &args.srs)?;
    let bytes = key.to_bytes()?;
    let report = KeyReport {
        file: args.out.clone(),
        bytes: bytes.len(),
        written: !args.check,
        key: KeyIdentity::of(&key),
    };
    let Some(destination) = destination else {
        if input::read(&args.out, Kind::Key)? != bytes {
            return Err(Error::Differs {
                path: args.out.clone(),
                recipe: "zkfabric key".to_owned(),
            });
        }
        return Ok(console.report(&report)?);
    };
    destination.write(&bytes)?;
    Ok(console.beside(&destination).report(&report)?)
}
