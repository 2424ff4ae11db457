//! `zkfabric wrap`: wraps a batch's proof into one that a contract verifies.

use std::sync::Arc;
use std::time::Instant;

use zkfabric_console::{Console, Destination};
use zkfabric_host::Backend;
use zkfabric_verifier::{Hash, Options, Proof};
use zkfabric_vm::Program;
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{FinalKey, Setting, Shape, Wrapper};
use zkfabric_zkvm::{ProgramKey, Prover};

use super::devices;
use super::verify::rejected;
use crate::args::{DeviceArgs, Digest, SrsArgs, WrapArgs};
use crate::input::{self, FileKind, Kind};
use crate::progress::Steps;
use crate::report::{Computer, DeviceLine, FinalKeyIdentity, WrapReport, WrapSeconds, hex};
use crate::source::{self, LOG_STACK, Purpose};
use crate::{Error, memory, trust};

/// A proof to wrap, and its destinations.
pub(crate) struct Job<'a> {
    /// Key of the program.
    pub(crate) key: &'a ProgramKey,
    /// Proof to wrap.
    pub(crate) proof: &'a [u8],
    /// Name of the proof in errors.
    pub(crate) name: &'a str,
    /// Compute devices.
    pub(crate) device: &'a DeviceArgs,
    /// Reference string.
    pub(crate) srs: &'a SrsArgs,
    /// Required identity of the key, if the caller knows it.
    pub(crate) expected: Option<Digest>,
    /// Destinations of the wrapped proof and of its key.
    pub(crate) out: [&'a Destination; 2],
}

/// Runs the command.
///
/// # Errors
/// A file can't be read or written, the proof is rejected, or the wrapped proof can't be made.
pub(crate) fn run(args: &WrapArgs, console: Console) -> Result<(), Error> {
    let destination = Destination::new(&args.out)?;
    let key_destination = Destination::new(&args.out_key)?;
    let console = console.beside(&destination).beside(&key_destination);
    let key = source::key(args.key.as_deref())?.key;
    let (name, proof) = (
        input::name(&args.proof),
        input::read(&args.proof, Kind::Proof)?,
    );
    input::refuse_other(&name, &proof, &[FileKind::Proof], "")?;
    if matches!(Proof::hash_of(&proof), Ok(Hash::Keccak)) {
        return Err(Error::OtherFile {
            input: name,
            expected: "a proof with a Poseidon2 transcript",
            got: "one with a Keccak transcript",
            hint: "; prove again with `--hash poseidon2`, or with `--wrap`",
        });
    }
    let report = make(
        &Job {
            key: &key,
            proof: &proof,
            name: &name,
            device: &args.device,
            srs: &args.srs,
            expected: args.expect_program,
            out: [&destination, &key_destination],
        },
        console,
    )?;
    Ok(console.report(&report)?)
}

/// Wraps a proof. The wrapped proof is written only after its verification.
///
/// # Errors
/// The proof is rejected, or the wrapped proof can't be made or written.
pub(crate) fn make(job: &Job<'_>, console: Console) -> Result<WrapReport, Error> {
    let [out, out_key] = job.out;
    source::check_powers(job.srs, LOG_POWERS)?;
    let existing = existing(out_key)?;
    let key = job.key.without_tau_b_g2()?;
    check_expected(job.expected, job.key)?;
    check_expected(job.expected, &key)?;
    // The caller who wraps decides what to trust; a contract does not accept proofs for the
    // development string.
    let options = Options {
        allow_insecure_srs: true,
    };
    let verified = zkfabric_zkvm::verify(&key, job.proof, options);
    verified.map_err(|error| rejected(job.name, job.proof, error))?;
    let proof = Proof::from_bytes(key.verifying(), job.proof);
    let proof = proof.map_err(zkfabric_zkvm::ZkvmError::from)?;

    let steps = Steps::new(console);
    let start = Instant::now();
    steps.begin("reference string");
    let runtime = devices::open(job.device, console, &devices::WRAPPING)?;
    let backend: Arc<dyn Backend> = Arc::clone(&runtime) as _;
    let srs = source::srs(job.srs, Purpose::Keys, backend.as_ref(), LOG_POWERS)?;
    let srs = Arc::new(srs.without_tau_b_g2()?);
    let setup = start.elapsed().as_secs_f64();
    let start = Instant::now();
    steps.begin("keys");
    let setting = Setting {
        backend,
        srs,
        program: key,
    };
    let mut wrapper = wrapper(
        setting,
        &Shape::of(&proof),
        (job, existing.as_ref()),
        &steps,
    )?;
    let keys = start.elapsed().as_secs_f64();
    let final_key = wrapper.key();
    let key = keep(job, &final_key, existing.as_ref(), console)?;
    let wrapped = wrapper.wrap(&proof, &mut |stage| steps.begin(stage.name()));
    let wrapped = wrapped.map_err(Error::about(job.name))?;
    let start = Instant::now();
    final_key.verify(&wrapped.proof, true)?;
    let verify = start.elapsed().as_secs_f64();
    out.write(&wrapped.proof.to_bytes())?;
    let [first, second, rows, last] = wrapped.stages.map(|time| time.as_secs_f64());
    Ok(WrapReport {
        key,
        output_digest: hex(&wrapped.proof.statement().output),
        rows: final_key.key.domain().rows(),
        seconds: WrapSeconds {
            setup,
            keys,
            first,
            second,
            rows,
            last,
            verify,
        },
        machine: Computer::here(),
        devices: runtime.report().iter().map(DeviceLine::of).collect(),
        peak_memory_bytes: memory::peak_bytes(),
        proof_bytes: zkfabric_plonk::Proof::BYTES,
        proof_file: out.name().to_path_buf(),
        key_file: out_key.name().to_path_buf(),
    })
}

/// Checks, before the work, that the expected identity is not the digest of the program's key.
///
/// # Errors
/// [`Error::FinalKey`].
pub(crate) fn check_expected(expected: Option<Digest>, key: &ProgramKey) -> Result<(), Error> {
    match expected {
        Some(Digest(got)) if got == key.verifying().digest() => {
            let digest = zkfabric_wrap::Error::ProgramDigest { got };
            Err(trust::about("--expect-program")(digest))
        }
        _ => Ok(()),
    }
}

/// Returns the key of wrapped proofs at the new key's destination, if there is one.
///
/// # Errors
/// The key is damaged or of another version.
pub(crate) fn existing(key: &Destination) -> Result<Option<FinalKey>, Error> {
    match key.existing().filter(|bytes| FinalKey::is_one(bytes)) {
        Some(bytes) => {
            let key_of_file = FinalKey::from_bytes(&bytes);
            let name = key.name().display().to_string();
            key_of_file.map(Some).map_err(trust::about(&name))
        }
        None => Ok(None),
    }
}

/// Writes the new key, if it is the expected one and has the last key of its string. The key is
/// written and its identity printed before the proof is made, so that a run after a killed one,
/// given this identity, need not make the keys of all shapes again.
fn keep(
    job: &Job<'_>,
    made: &FinalKey,
    existing: Option<&FinalKey>,
    console: Console,
) -> Result<FinalKeyIdentity, Error> {
    const NAME: &str = "the key that was made";
    if let Some(Digest(identity)) = job.expected {
        made.expect(identity).map_err(trust::about(NAME))?;
    }
    trust::check_last(NAME, made)?;
    let [_, out] = job.out;
    let name = out.name().display();
    if existing.is_some_and(|existing| existing != made) {
        console.note(format_args!("{name}: another key, which is replaced"));
    }
    out.write(&made.to_bytes()?)?;
    let identity = FinalKeyIdentity::of(made)?;
    let words = &identity.final_key_identity;
    console.note(format_args!("{name}: identity {words}"));
    Ok(identity)
}

/// Builds the wrapper with the keys of all shapes, newly made or from a trusted key. Leaves that
/// nobody vouches for would end in a proof of another program.
fn wrapper(
    setting: Setting,
    shape: &Shape,
    (job, existing): (&Job<'_>, Option<&FinalKey>),
    steps: &Steps,
) -> Result<Wrapper, Error> {
    let shapes = Shape::all(&setting.program)?;
    let embedded = trust::embedded()?;
    let program = (
        setting.program.verifying().digest(),
        *setting.srs.verifier(),
    );
    let is_of_program = |key: &FinalKey| (key.program_key, key.srs) == program;
    let expected = job.expected.map(|Digest(identity)| identity);
    let known = if is_of_program(&embedded) {
        if let Some(identity) = expected {
            let checked = embedded.expect(identity);
            checked.map_err(trust::about(trust::EMBEDDED))?;
        }
        Some(&embedded)
    } else {
        existing.filter(|key| is_of_program(key) && Some(key.identity()) == expected)
    };
    let made = if let Some(key) = known {
        steps.begin("keys of all shapes: those of a key that is known");
        Wrapper::with_key(setting, shapes, key, shape)
    } else {
        if existing.is_some() {
            let reason = "the file's leaves are taken only if --expect-program names its identity";
            steps.begin(format_args!("keys of all shapes are made again: {reason}"));
        }
        Wrapper::new(setting, shapes, shape, &mut |shape, of| {
            steps.begin(format_args!("keys of all shapes: {} of {of}", shape + 1));
        })
    };
    made.map_err(Error::about(job.name))
}

/// Makes the key of a program's wrapped proofs, without a proof.
///
/// # Errors
/// The reference string is unavailable, or the program can't be proved.
pub(crate) fn key_for(
    program: Program,
    srs: &SrsArgs,
    console: Console,
) -> Result<FinalKey, Error> {
    source::check_powers(srs, LOG_POWERS)?;
    let steps = Steps::new(console);
    steps.begin("reference string");
    let backend = zkfabric_host::cpu();
    let srs = source::srs(srs, Purpose::Keys, backend.as_ref(), LOG_POWERS)?;
    let srs = Arc::new(srs.without_tau_b_g2()?);
    let shared = (Arc::clone(&backend), Arc::clone(&srs));
    let prover = Prover::new(shared.0, shared.1, program, LOG_STACK)?;
    let setting = Setting {
        backend,
        srs,
        program: prover.into_key(),
    };
    let shapes = Shape::all(&setting.program)?;
    // Any shape works: only its keys stay in memory, and nothing uses them.
    let first = shapes.first().cloned();
    let first = first.ok_or(zkfabric_wrap::Error::Shape)?;
    let wrapper = Wrapper::new(setting, shapes, &first, &mut |shape, of| {
        steps.begin(format_args!("keys of all shapes: {} of {of}", shape + 1));
    })?;
    Ok(wrapper.key())
}
