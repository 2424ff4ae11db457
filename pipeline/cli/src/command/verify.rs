//! `zkfabric verify`: a proof, from its bytes and the key alone.

use std::fmt;
use std::path::Path;
use std::time::Instant;

use serde::Serialize;
use zkfabric_output::Console;
use zkfabric_output::DASH;
use zkfabric_stf::BatchOutput;
use zkfabric_verifier::{Hash, Options, Proof};
use zkfabric_wrap::{FinalKey, FinalProof};
use zkfabric_zkvm::ProgramKey;

use crate::Error;
use crate::args::{Digest, VerifyArgs};
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
    if let Some(path) = args.key.as_deref().filter(|path| *path != dash)
        && FinalKey::is_one(&input::read(path, Kind::Key)?)
    {
        return of_wrapped(args, path, console);
    }
    let key = expected_key(args)?;
    let proof = input::read(&args.proof, Kind::Proof)?;
    if FinalProof::is_one(&proof) {
        return Err(Error::NoFinalKey);
    }
    let options = Options {
        allow_insecure_srs: args.allow_dev_srs,
    };
    let start = Instant::now();
    let name = input::name(&args.proof);
    // A proof that another proof verifies is for the string without its third point of G2.
    let key = match Proof::hash_of(&proof) {
        Ok(Hash::Poseidon2) => key.without_tau_b_g2()?,
        Ok(Hash::Keccak) | Err(_) => key,
    };
    let claim = zkfabric_zkvm::verify(&key, &proof, options).map_err(Error::about(&name))?;
    let seconds = start.elapsed().as_secs_f64();
    let output = claimed(args, &name, &claim.output, claim.digest)?;
    let report = Accepted {
        valid: true,
        output,
        key: KeyIdentity::of(&key),
        proof_bytes: proof.len(),
        seconds,
    };
    Ok(console.report(&report)?)
}

/// A wrapped proof, by the key that was made with it.
fn of_wrapped(args: &VerifyArgs, path: &Path, console: Console) -> Result<(), Error> {
    let key = source::final_key(path)?;
    check_program(args, &path.display().to_string(), key.program_key)?;
    if key.srs.insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs {
            key: path.display().to_string(),
        });
    }
    let bytes = input::read(&args.proof, Kind::Proof)?;
    let name = input::name(&args.proof);
    let start = Instant::now();
    let proof = FinalProof::from_bytes(&bytes).map_err(Error::about(&name))?;
    let verified = key.verify(&proof, args.allow_dev_srs);
    verified.map_err(Error::about(&name))?;
    let seconds = start.elapsed().as_secs_f64();
    let digest = zkfabric_zkvm::claim::digest(&proof.output);
    Ok(console.report(&Accepted {
        valid: true,
        output: claimed(args, &name, &proof.output, digest)?,
        key: KeyIdentity {
            program_key_digest: hex(&key.program_key),
            reference_string_id: hex(&key.srs.id()),
            development_srs: key.srs.insecure(),
        },
        proof_bytes: bytes.len(),
        seconds,
    })?)
}

/// What an output says: that of a batch, or of another program where the arguments say so.
fn claimed(
    args: &VerifyArgs,
    name: &str,
    output: &[u8],
    digest: [u64; 4],
) -> Result<Claimed, Error> {
    let is_program = args.elf.is_some() || args.program || output.is_empty();
    if is_program && args.expect_parent.is_none() {
        let output = Some(output).filter(|output| !output.is_empty());
        return Ok(Claimed::Program(ProgramOutput::new(0, digest, output)));
    }
    let output = BatchOutput::from_bytes(output).map_err(Error::about(name))?;
    expect_parent(args, &output).map_err(Error::about(name))?;
    Ok(Claimed::Batch {
        output: (&output).into(),
    })
}

/// Whether a key is that of the program which the caller expects.
fn check_program(args: &VerifyArgs, key: &str, got: [u8; 32]) -> Result<(), Error> {
    match &args.expect_program {
        Some(Digest(expected)) if got != *expected => Err(Error::ProgramKey {
            key: key.to_owned(),
            expected: hex(expected),
            got: hex(&got),
        }),
        _ => Ok(()),
    }
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
    check_program(args, &name, key.verifying().digest())?;
    if key.verifying().srs().insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    Ok(key)
}
