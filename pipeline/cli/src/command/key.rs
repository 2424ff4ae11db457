//! `zkfabric key`: the verifying key of the guest program.

use zkfabric_zkvm::Prover;

use crate::args::KeyArgs;
use crate::error::{read, write};
use crate::source::{self, LOG_STACK};
use crate::{Error, console};

/// Runs the command.
///
/// # Errors
/// The reference string can't be had, or a file can't be read or written, or differs.
pub(crate) fn run(args: &KeyArgs) -> Result<(), Error> {
    let backend = zkfabric_host::cpu();
    let srs = source::srs(&args.srs, backend.as_ref(), LOG_STACK)?;
    let prover = Prover::new(backend, srs, source::guest()?, LOG_STACK)?;
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
