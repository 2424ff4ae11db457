//! `zkfabric verify`: a proof, from its bytes and the key alone.

use std::fmt;
use std::path::Path;
use std::time::Instant;

use serde::Serialize;
use zkfabric_stf::BatchOutput;
use zkfabric_verifier::Options;
use zkfabric_zkvm::ProgramKey;

use crate::Error;
use crate::args::{Digest, VerifyArgs};
use crate::console::Console;
use crate::destination::DASH;
use crate::input::{self, Kind};
use crate::report::{KeyIdentity, hex};
use crate::source::{self, Key};

/// An accepted proof.
#[derive(Debug, Serialize)]
struct Accepted {
    valid: bool,
    output: crate::report::Output,
    #[serde(flatten)]
    key: KeyIdentity,
    proof_bytes: usize,
    seconds: f64,
}

impl fmt::Display for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { output, key, .. } = self;
        write!(
            f,
            "The proof is valid ({} bytes, checked in {:.3} s).\n\n{key}\n\n{output}",
            self.proof_bytes, self.seconds
        )?;
        if key.development_srs {
            write!(
                f,
                "\n\nIts reference string is the development one, whose secret is public: anybody can forge such proofs."
            )?;
        }
        Ok(())
    }
}

/// Runs the command.
///
/// # Errors
/// A file can't be read, or the proof is rejected.
pub(crate) fn run(args: &VerifyArgs, console: Console) -> Result<(), Error> {
    let dash = Path::new(DASH);
    if args.proof == dash && args.key.as_deref() == Some(dash) {
        return Err(Error::StdinTwice);
    }
    let key = expected_key(args)?;
    let proof = input::read(&args.proof, Kind::Proof)?;
    let options = Options {
        allow_insecure_srs: args.allow_dev_srs,
    };
    let start = Instant::now();
    let name = input::name(&args.proof);
    let claim = zkfabric_zkvm::verify(&key, &proof, options).map_err(Error::about(&name))?;
    let seconds = start.elapsed().as_secs_f64();
    let output = BatchOutput::from_bytes(&claim.output).map_err(Error::about(&name))?;
    if let Some(Digest(expected)) = &args.expect_parent
        && output.parent_hash != *expected
    {
        return Err(Error::about::<Error>(&name)(Error::Parent {
            expected: hex(expected),
            got: output.parent_hash.to_string(),
        }));
    }
    let report = Accepted {
        valid: true,
        output: (&output).into(),
        key: KeyIdentity::of(&key),
        proof_bytes: proof.len(),
        seconds,
    };
    console.report(&report)
}

/// The key, if it is the one that the caller expects and is not one for tests; that is seen before the proof is looked at.
fn expected_key(args: &VerifyArgs) -> Result<ProgramKey, Error> {
    let Key { name, key } = source::key(args.key.as_deref())?;
    if let Some(Digest(expected)) = &args.expect_program {
        let got = key.verifying().digest();
        if got != *expected {
            return Err(Error::Program {
                key: name,
                expected: hex(expected),
                got: hex(&got),
            });
        }
    }
    if key.verifying().srs().insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    Ok(key)
}
