//! `zkfabric wrap`: from a batch's proof to the one that a contract verifies.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use zkfabric_host::Backend;
use zkfabric_output::Console;
use zkfabric_output::{DASH, Destination};
use zkfabric_verifier::{Options, Proof};
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{FinalKey, Setting, Shape, Wrapper};
use zkfabric_zkvm::ProgramKey;

use super::devices;
use crate::args::{DeviceArgs, SrsArgs, WrapArgs};
use crate::input::{self, Kind};
use crate::report::{DeviceLine, Machine, WrapReport, WrapSeconds, hex};
use crate::source;
use crate::{Error, memory};

/// What is wrapped, and where it goes.
pub(crate) struct Job<'a> {
    /// The program's key.
    pub(crate) key: &'a ProgramKey,
    /// The proof.
    pub(crate) proof: &'a [u8],
    /// What errors call it.
    pub(crate) name: &'a str,
    /// What computes.
    pub(crate) device: &'a DeviceArgs,
    /// The reference string.
    pub(crate) srs: &'a SrsArgs,
    /// Where the wrapped proof goes, and its key.
    pub(crate) out: [&'a Destination; 2],
}

/// Runs the command.
///
/// # Errors
/// A file can't be read or written, the proof is rejected, or the wrapped one can't be made.
pub(crate) fn run(args: &WrapArgs, console: Console) -> Result<(), Error> {
    let dash = Path::new(DASH);
    if args.proof == dash && args.key.as_deref() == Some(dash) {
        let (first, second) = ("the proof", "--key");
        return Err(Error::StdinTwice { first, second });
    }
    if args.out == dash && args.out_key == dash {
        return Err(zkfabric_output::Error::SeveralToStdout.into());
    }
    let destination = Destination::new(&args.out)?;
    let key_destination = Destination::new(&args.out_key)?;
    let console = console.beside(&destination).beside(&key_destination);
    let key = source::key(args.key.as_deref())?.key;
    let report = make(
        &Job {
            key: &key,
            proof: &input::read(&args.proof, Kind::Proof)?,
            name: &input::name(&args.proof),
            device: &args.device,
            srs: &args.srs,
            out: [&destination, &key_destination],
        },
        console,
    )?;
    Ok(console.report(&report)?)
}

/// Wraps a proof. The wrapped one is written only after it was verified.
///
/// # Errors
/// The proof is rejected, or the wrapped one can't be made or written.
pub(crate) fn make(job: &Job<'_>, console: Console) -> Result<WrapReport, Error> {
    let key = job.key.without_tau_b_g2()?;
    // Whoever wraps says what he believes; a contract does not take proofs for the development string.
    let options = Options {
        allow_insecure_srs: true,
    };
    zkfabric_zkvm::verify(&key, job.proof, options).map_err(Error::about(job.name))?;
    let proof = Proof::from_bytes(key.verifying(), job.proof);
    let proof = proof.map_err(zkfabric_zkvm::ZkvmError::from)?;

    let start = Instant::now();
    console.note("reference string");
    let runtime = devices::open(job.device, console)?;
    let backend: Arc<dyn Backend> = Arc::clone(&runtime) as _;
    let srs = source::srs(job.srs, backend.as_ref(), LOG_POWERS)?;
    let srs = Arc::new(srs.without_tau_b_g2()?);
    let setup = start.elapsed().as_secs_f64();
    let start = Instant::now();
    console.note("keys");
    let setting = Setting {
        backend,
        srs,
        program: key,
    };
    let [out, out_key] = job.out;
    let wrapper = wrapper(setting, &Shape::of(&proof), out_key, console);
    let mut wrapper = wrapper.map_err(Error::about(job.name))?;
    let keys = start.elapsed().as_secs_f64();
    // Before the proof: a run that is killed finds it and need not make the keys of all shapes again.
    let final_key = wrapper.key();
    out_key.write(&final_key.to_bytes()?)?;
    let wrapped = wrapper.wrap(&proof, &mut |stage| console.note(stage.name()));
    let wrapped = wrapped.map_err(Error::about(job.name))?;
    let start = Instant::now();
    final_key.verify(&wrapped.proof, true)?;
    let verify = start.elapsed().as_secs_f64();
    out.write(&wrapped.proof.to_bytes())?;
    let [first, second, rows, last] = wrapped.stages.map(|time| time.as_secs_f64());
    Ok(WrapReport {
        program_key_digest: hex(&final_key.program_key),
        program: hex(&wrapped.proof.program),
        output_digest: hex(&wrapped.proof.statement().output),
        final_key_digest: hex(&wrapped.proof.key),
        development_srs: final_key.srs.insecure(),
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
        machine: Machine::here(),
        devices: runtime.report().iter().map(DeviceLine::of).collect(),
        peak_memory_bytes: memory::peak_bytes(),
        proof_bytes: zkfabric_plonk::Proof::BYTES,
        proof_file: out.name().to_path_buf(),
        key_file: out_key.name().to_path_buf(),
    })
}

/// The keys: those of all shapes are made, or come from a key that was made before and is where the new one goes.
fn wrapper(
    setting: Setting,
    shape: &Shape,
    key: &Destination,
    console: Console,
) -> Result<Wrapper, zkfabric_wrap::Error> {
    let shapes = Shape::all(&setting.program)?;
    let known = key
        .existing()
        .and_then(|bytes| FinalKey::from_bytes(&bytes).ok());
    let known = known.filter(|known| {
        known.program_key == setting.program.verifying().digest()
            && known.srs == *setting.srs.verifier()
            && known.leaves.len() == shapes.len()
    });
    if let Some(known) = known {
        console.note("keys of all shapes: those of the file");
        return Wrapper::with_leaves(setting, shapes, known.leaves, shape);
    }
    Wrapper::new(setting, shapes, shape, &mut |shape, of| {
        console.note(format!("keys of all shapes: {} of {of}", shape + 1));
    })
}
