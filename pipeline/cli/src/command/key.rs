//! `zkfabric key`: the verifying key of the guest program.

use zkfabric_zkvm::Prover;

use crate::args::KeyArgs;
use crate::error::{read, write};
use crate::source::{self, MAX_LOG_HEIGHT};
use crate::{Error, console};

/// Runs the command.
///
/// # Errors
/// The reference string can't be had, or a file can't be read or written, or differs.
pub(crate) fn run(args: &KeyArgs) -> Result<(), Error> {
    let srs = source::srs(&args.srs)?;
    let prover = Prover::new(srs, source::guest()?, MAX_LOG_HEIGHT)?;
    let bytes = prover.key().to_bytes()?;
    let path = &args.out;
    if !args.check {
        write(path, &bytes)?;
        return console::line(format_args!("{}: {} bytes", path.display(), bytes.len()));
    }
    if read(path)? != bytes {
        return Err(Error::Differs {
            path: path.clone(),
            recipe: "zkfabric key".to_owned(),
        });
    }
    console::line(format_args!("{}: as generated", path.display()))
}
