//! `zkfabric verify`: verifies a proof from its bytes and the key alone.

use std::fmt;
use std::time::Instant;

use serde::Serialize;
use zkfabric_console::Console;
use zkfabric_stf::BatchOutput;
use zkfabric_verifier::{Hash, Options, Proof, VerifyError};
use zkfabric_wrap::FinalProof;
use zkfabric_zkvm::{ProgramKey, ZkvmError};

use crate::Error;
use crate::args::{Digest, VerifyArgs};
use crate::input::{self, FileKind, Kind};
use crate::report::{BelievedKey, FinalKeyIdentity, KeyIdentity, ProgramOutput, hex};
use crate::source::{self, AnyKey, NamedFinalKey, NamedKey};
use crate::trust;

/// Claim of a proof.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum ProofClaim {
    /// Output of a batch.
    Batch { output: crate::report::Output },
    /// Output of another program.
    Program(ProgramOutput),
}

impl fmt::Display for ProofClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Batch { output } => output.fmt(f),
            Self::Program(output) => output.fmt(f),
        }
    }
}

/// An accepted proof.
#[derive(Debug, Serialize)]
struct VerifyReport<K> {
    valid: bool,
    #[serde(flatten)]
    output: ProofClaim,
    #[serde(flatten)]
    key: K,
    proof_bytes: usize,
    seconds: f64,
}

impl<K: fmt::Display + Verifying> fmt::Display for VerifyReport<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { output, key, .. } = self;
        write!(
            f,
            "The proof is valid ({} bytes, checked in {:.3} s).\n\n{key}\n\n{output}",
            self.proof_bytes, self.seconds
        )?;
        if key.development_srs() {
            write!(
                f,
                "\n\nIts reference string is the development one, whose secret is public: anybody can forge such proofs."
            )?;
        }
        Ok(())
    }
}

/// Common properties of both kinds of keys.
trait Verifying {
    /// Returns whether anybody can forge proofs for the key.
    fn development_srs(&self) -> bool;
}

impl Verifying for KeyIdentity {
    fn development_srs(&self) -> bool {
        self.development_srs
    }
}

impl Verifying for BelievedKey {
    fn development_srs(&self) -> bool {
        self.key.development_srs
    }
}

/// Runs the command.
///
/// # Errors
/// A file can't be read, or the proof is rejected.
pub(crate) fn run(args: &VerifyArgs, console: Console) -> Result<(), Error> {
    if args.srs.ptau.is_some() && args.elf.is_none() {
        return Err(Error::NoEffect {
            flag: "--ptau",
            reason: "a key has the reference string that it was made for; --ptau belongs to --elf, from which a key is computed",
        });
    }
    let key = match (&args.elf, &args.key) {
        (Some(path), _) => {
            let key = source::key_of(path, &args.srs)?;
            Some(AnyKey::Program(Box::new(key)))
        }
        (None, Some(path)) => Some(source::any_key(path)?),
        (None, None) => None,
    };
    let proof = Input {
        name: input::name(&args.proof),
        bytes: input::read(&args.proof, Kind::Proof)?,
    };
    match key.map_or_else(|| source::embedded_key(&proof.bytes), Ok)? {
        AnyKey::Program(key) => of_program(args, *key, &proof, console),
        AnyKey::Wrapped(key) => of_wrapped(args, &key, &proof, console),
    }
}

/// File of a proof.
struct Input {
    name: String,
    bytes: Vec<u8>,
}

/// Verifies a proof that is not wrapped, by a program's key.
fn of_program(
    args: &VerifyArgs,
    key: NamedKey,
    proof: &Input,
    console: Console,
) -> Result<(), Error> {
    let Input { name, bytes } = proof;
    let hint =
        "; --key takes the key of wrapped proofs, which `zkfabric wrap` writes beside its proof";
    input::refuse_known(name, bytes, &[FileKind::Proof], hint)?;
    // Whoever names a wrong key hears of it first, whatever the file is.
    let key = expected_key(args, key)?;
    input::refuse_other(name, bytes, &[FileKind::Proof], "")?;
    let options = Options {
        allow_insecure_srs: args.allow_dev_srs,
    };
    let start = Instant::now();
    // A proof that another proof verifies is for the string without its third point of G2.
    let key = match Proof::hash_of(bytes) {
        Ok(Hash::Poseidon2) => key.without_tau_b_g2()?,
        Ok(Hash::Keccak) | Err(_) => key,
    };
    let claim = zkfabric_zkvm::verify(&key, bytes, options);
    let claim = claim.map_err(|error| rejected(name, bytes, error))?;
    let seconds = start.elapsed().as_secs_f64();
    let report = VerifyReport {
        valid: true,
        output: claimed(args, name, &claim.output, claim.digest)?,
        key: KeyIdentity::of(&key),
        proof_bytes: bytes.len(),
        seconds,
    };
    Ok(console.report(&report)?)
}

/// Verifies a wrapped proof by a trusted key.
fn of_wrapped(
    args: &VerifyArgs,
    key: &NamedFinalKey,
    proof: &Input,
    console: Console,
) -> Result<(), Error> {
    let Input { name, bytes } = proof;
    let hint = "; `zkfabric wrap` makes the one from the other";
    input::refuse_other(name, bytes, &[FileKind::FinalProof], hint)?;
    let grounds = trust::grounds(&key.name, &key.key, args.expect_program)?;
    let NamedFinalKey { name: of_key, key } = key;
    if key.srs.insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs {
            key: of_key.clone(),
        });
    }
    let start = Instant::now();
    let proof = FinalProof::from_bytes(bytes).map_err(Error::about(name))?;
    let verified = key.verify(&proof, args.allow_dev_srs);
    verified.map_err(|error| refused(name, error))?;
    let seconds = start.elapsed().as_secs_f64();
    let digest = zkfabric_zkvm::claim::digest(&proof.output);
    Ok(console.report(&VerifyReport {
        valid: true,
        output: claimed(args, name, &proof.output, digest)?,
        key: BelievedKey {
            key: FinalKeyIdentity::of(key)?,
            grounds,
        },
        proof_bytes: bytes.len(),
        seconds,
    })?)
}

/// Returns the error of a rejected proof: what is wrong with its file, or the key that it needs.
pub(crate) fn rejected(name: &str, bytes: &[u8], error: ZkvmError) -> Error {
    let input = name.to_owned();
    match error {
        ZkvmError::Verify(VerifyError::Truncated { .. })
            if FileKind::of(bytes) == Some(FileKind::Proof) =>
        {
            let source = Box::new(error.into());
            Error::HalfWritten { input, source }
        }
        ZkvmError::Verify(VerifyError::OtherSrs { .. } | VerifyError::OtherKey { .. }) => {
            // The key of a proof that another proof verifies has another digest than its file.
            let digest = match (Proof::hash_of(bytes), Proof::key_digest_of(bytes)) {
                (Ok(Hash::Keccak), Ok(digest)) => format!(" with the digest {}", hex(&digest)),
                _ => String::new(),
            };
            let hint = format!(
                "; it needs the key{digest} of the program and reference string that it was proved with, which `zkfabric key` writes (for a ceremony's string with the same --ptau) and --key takes"
            );
            let source = Box::new(error.into());
            Error::OtherKey {
                input,
                source,
                hint,
            }
        }
        error => Error::about(name)(error),
    }
}

/// Returns the error of a rejected wrapped proof: the key that it needs, or the reason.
fn refused(name: &str, error: zkfabric_wrap::Error) -> Error {
    use zkfabric_wrap::Error as Refusal;
    match error {
        Refusal::OtherProgram { .. } | Refusal::OtherKey { .. } => Error::OtherKey {
            input: name.to_owned(),
            source: Box::new(error.into()),
            hint: "; it needs the key that `zkfabric wrap` wrote beside it, which --key takes, with the key's identity as --expect-program".to_owned(),
        },
        error => Error::about(name)(error),
    }
}

/// Returns the claim of an output: a batch's, or another program's where the arguments say so.
fn claimed(
    args: &VerifyArgs,
    name: &str,
    output: &[u8],
    digest: [u64; 4],
) -> Result<ProofClaim, Error> {
    let is_program = args.elf.is_some() || args.program || output.is_empty();
    if is_program && args.expect_parent.is_none() {
        let output = Some(output).filter(|output| !output.is_empty());
        return Ok(ProofClaim::Program(ProgramOutput::new(0, digest, output)));
    }
    let output = BatchOutput::from_bytes(output).map_err(Error::about(name))?;
    expect_parent(args, &output).map_err(Error::about(name))?;
    Ok(ProofClaim::Batch {
        output: (&output).into(),
    })
}

/// Checks that the batch builds on the block that the caller expects, if any.
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

/// Returns the key if it is the expected one and not a test key; this check precedes any look at
/// the proof.
fn expected_key(args: &VerifyArgs, NamedKey { name, key }: NamedKey) -> Result<ProgramKey, Error> {
    let got = key.verifying().digest();
    if let Some(Digest(expected)) = args.expect_program
        && got != expected
    {
        return Err(Error::ProgramKey {
            key: name,
            expected: hex(&expected),
            got: hex(&got),
        });
    }
    if key.verifying().srs().insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    Ok(key)
}
