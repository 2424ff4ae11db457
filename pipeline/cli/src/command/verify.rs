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
use crate::report::{KeyIdentity, ProgramOutput, hex};
use crate::source::{self, Key};

/// What a proof claims.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Claimed {
    /// The output of a batch.
    Batch { output: crate::report::Output },
    /// That of another program.
    Program(ProgramOutput),
}

impl fmt::Display for Claimed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Batch { output } => output.fmt(f),
            Self::Program(output) => output.fmt(f),
        }
    }
}

/// An accepted proof.
#[derive(Debug, Serialize)]
struct Accepted {
    valid: bool,
    #[serde(flatten)]
    output: Claimed,
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
    for (path, second) in [(&args.key, "--key"), (&args.elf, "--elf")] {
        if args.proof == dash && path.as_deref() == Some(dash) {
            let first = "the proof";
            return Err(Error::StdinTwice { first, second });
        }
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
    let is_program = args.elf.is_some() || args.program || claim.output.is_empty();
    let output = if is_program && args.expect_parent.is_none() {
        let output = Some(claim.output.as_slice()).filter(|output| !output.is_empty());
        Claimed::Program(ProgramOutput::new(0, claim.digest, output))
    } else {
        let output = BatchOutput::from_bytes(&claim.output).map_err(Error::about(&name))?;
        expect_parent(args, &output).map_err(Error::about(&name))?;
        Claimed::Batch {
            output: (&output).into(),
        }
    };
    let report = Accepted {
        valid: true,
        output,
        key: KeyIdentity::of(&key),
        proof_bytes: proof.len(),
        seconds,
    };
    console.report(&report)
}

/// Whether the batch builds on the block that the caller expects, if any.
fn expect_parent(args: &VerifyArgs, output: &BatchOutput) -> Result<(), Error> {
    let got = output.parent_hash;
    match &args.expect_parent {
        Some(Digest(expected)) if got != *expected => Err(Error::Parent {
            expected: hex(expected),
            got: got.to_string(),
        }),
        _ => Ok(()),
    }
}

/// The key, if it is the one that the caller expects and is not one for tests; that is seen before the proof is looked at.
fn expected_key(args: &VerifyArgs) -> Result<ProgramKey, Error> {
    let Key { name, key } = match &args.elf {
        None => source::key(args.key.as_deref())?,
        Some(path) => source::key_of(path, &args.srs)?,
    };
    if let Some(Digest(expected)) = &args.expect_program {
        let got = key.verifying().digest();
        if got != *expected {
            return Err(Error::ProgramKey {
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
