//! `zkfabric key`: the verifying key of the guest program or of its wrapped proofs.

use std::fmt::Display;
use std::path::Path;

use serde::Serialize;
use zkfabric_console::Console;
use zkfabric_console::Destination;

use crate::Error;
use crate::args::KeyArgs;
use crate::input::{self, Kind};
use crate::report::{FinalKeyIdentity, FinalKeyReport, KeyIdentity, KeyReport};
use crate::source;

/// Runs the command.
///
/// # Errors
/// The reference string is unavailable, or a file can't be read or written, or differs.
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
    let out = Out {
        path: &args.out,
        destination,
    };
    if args.wrap {
        let key = super::wrap::key_for(program, &args.srs, console)?;
        let bytes = key.to_bytes()?;
        let report = FinalKeyReport {
            file: args.out.clone(),
            bytes: bytes.len(),
            written: !args.check,
            key: FinalKeyIdentity::of(&key)?,
        };
        return out.write_or_compare(&bytes, &report, console);
    }
    let key = source::key_for(program, &args.srs)?;
    let bytes = key.to_bytes()?;
    let report = KeyReport {
        file: args.out.clone(),
        bytes: bytes.len(),
        written: !args.check,
        key: KeyIdentity::of(&key),
    };
    out.write_or_compare(&bytes, &report, console)
}

/// Destination of a key, or the file it is compared with.
struct Out<'a> {
    path: &'a Path,
    /// `None` for a comparison.
    destination: Option<Destination>,
}

impl Out<'_> {
    fn write_or_compare(
        &self,
        bytes: &[u8],
        report: &(impl Display + Serialize),
        console: Console,
    ) -> Result<(), Error> {
        let Some(destination) = &self.destination else {
            if input::read(self.path, Kind::Key)? != bytes {
                return Err(Error::Differs {
                    path: self.path.to_path_buf(),
                    recipe: "zkfabric key".to_owned(),
                });
            }
            return Ok(console.report(report)?);
        };
        destination.write(bytes)?;
        Ok(console.beside(destination).report(report)?)
    }
}
