//! Wrapping: batches of different sizes in one run, stage by stage.
//!
//! Each batch is proved for the development string without `tau^b G2`, wrapped, and verified. Stages are told in seconds on the wall and of
//! processors; of the last proof, which multiplications and transforms take. One string serves all; its time is told apart, and so is that of the keys,
//! which a shape of a batch needs once.

use std::{
    fmt,
    io::Write,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use ark_bn254::{Fr, G1Affine};
use serde::Serialize;
use zkfabric::{memory::peak_bytes, source::LOG_STACK};
use zkfabric_batch::example::Repeated;
use zkfabric_host::{Backend, Bases, Direction, Scalars};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{Hash, Proof};
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{Setting, Shape, Stage, Wrapper};
use zkfabric_zkvm::{Options, Prover, Sizing, ZkvmError};

use crate::{
    Error,
    args::Wrap,
    clock::process_time,
    machine::{Machine, load},
    prover::workload::Workload,
};

/// The cores, with the time of their multiplications and transforms.
#[derive(Debug)]
struct Timed {
    cores: Arc<dyn Backend>,
    /// Seconds of multiplications and of transforms.
    spent: Mutex<[f64; 2]>,
}

impl Timed {
    fn time<T>(&self, which: usize, call: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let answer = call();
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = spent.get_mut(which) {
            *slot += begin.elapsed().as_secs_f64();
        }
        answer
    }

    /// What it took since it was asked last.
    fn take(&self) -> [f64; 2] {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        core::mem::take(&mut *spent)
    }
}

impl Backend for Timed {
    fn name(&self) -> &'static str {
        self.cores.name()
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, zkfabric_host::Error> {
        self.cores.load_bases(bases)
    }

    fn msm(
        &self,
        bases: &Bases,
        columns: &[Scalars<'_>],
    ) -> Result<Vec<G1Affine>, zkfabric_host::Error> {
        self.time(0, || self.cores.msm(bases, columns))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), zkfabric_host::Error> {
        self.time(1, || self.cores.ntt(columns, direction, coset))
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, zkfabric_host::Error> {
        self.cores.keccak256(messages)
    }

    fn for_sums(&self) -> Option<&dyn Backend> {
        Some(self.cores.as_ref())
    }
}

/// Seconds on the wall and of processors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Seconds {
    /// On the wall.
    pub wall: f64,
    /// Of all processors.
    pub cpu: f64,
}

/// When something began.
#[derive(Debug, Clone, Copy)]
struct Begin(Instant, Duration);

impl Begin {
    fn now() -> Self {
        Self(Instant::now(), process_time())
    }

    fn elapsed(self) -> Seconds {
        Seconds {
            wall: self.0.elapsed().as_secs_f64(),
            cpu: process_time().saturating_sub(self.1).as_secs_f64(),
        }
    }
}

/// A batch that was wrapped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Wrapped {
    /// The batch.
    pub name: String,
    /// Its transactions.
    pub transactions: usize,
    /// Shards of its proof.
    pub shards: usize,
    /// Bytes of its proof.
    pub proof_bytes: usize,
    /// Its proof.
    pub prove: Seconds,
    /// Keys: those of the first two levels for all shapes and the last one, which a program needs once.
    pub keys: Seconds,
    /// Stages of the wrapping, in order.
    pub stages: Vec<(&'static str, Seconds)>,
    /// Share of multiplications in the last proof's time on the wall.
    pub msm_share: f64,
    /// The same of transforms.
    pub ntt_share: f64,
    /// Rows of the last circuit.
    pub rows: u32,
    /// Of them, those up to the last one that shows something.
    pub used_rows: usize,
    /// Most resident memory of the process so far, where the system tells.
    pub peak_memory_bytes: Option<u64>,
    /// Bytes of the wrapped proof.
    pub wrapped_bytes: usize,
}

/// All batches of a run.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WrapReport {
    /// Where they were measured.
    pub machine: Machine,
    /// The reference string.
    pub string: Seconds,
    /// The batches.
    pub batches: Vec<Wrapped>,
}

impl WrapReport {
    /// Writes it as JSON.
    ///
    /// # Errors
    /// `out` fails.
    pub fn json(&self, out: &mut impl Write) -> Result<(), Error> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        Ok(writeln!(out)?)
    }
}

impl fmt::Display for WrapReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.machine.lines() {
            writeln!(f, "{line}")?;
        }
        let Seconds { wall, cpu } = self.string;
        writeln!(
            f,
            "reference string of 2^{LOG_POWERS} powers: {wall:.2} s on the wall, {cpu:.2} core-s"
        )?;
        for batch in &self.batches {
            let Wrapped {
                name,
                transactions,
                shards,
                proof_bytes,
                ..
            } = batch;
            writeln!(
                f,
                "\n{name}: {transactions} transactions, {shards} shards, {proof_bytes} bytes"
            )?;
            let once = [
                ("batch's proof", batch.prove),
                ("keys of all shapes", batch.keys),
            ];
            for (stage, Seconds { wall, cpu }) in once.iter().chain(&batch.stages) {
                writeln!(
                    f,
                    "  {stage:<26} {wall:>8.2} s on the wall {cpu:>8.2} core-s"
                )?;
            }
            let [msm, ntt] = [batch.msm_share, batch.ntt_share].map(|share| 100.0 * share);
            writeln!(
                f,
                "  {} of {} rows, of the last proof {msm:.0} % multiplications and {ntt:.0} % transforms; {} bytes",
                batch.used_rows, batch.rows, batch.wrapped_bytes
            )?;
            if let Some(bytes) = batch.peak_memory_bytes {
                writeln!(
                    f,
                    "  peak memory {:.2} GiB",
                    bytes as f64 / f64::from(1 << 30)
                )?;
            }
        }
        Ok(())
    }
}

/// Wraps the batches that `args` asks for; `done` is told each as it ends.
///
/// # Errors
/// A batch cannot be read, proved or wrapped.
pub fn run(args: &Wrap, mut done: impl FnMut(&Wrapped)) -> Result<WrapReport, Error> {
    let mut workloads = Vec::new();
    if args.batch.is_empty() {
        workloads.push(Workload::hundred()?);
    }
    if args.thousand {
        workloads.push(Workload::repeated(Repeated::Transfers, 1_000)?);
    }
    for path in &args.batch {
        workloads.push(Workload::file(path)?);
    }
    let mut machine = Machine::read();
    let backend = Arc::new(Timed {
        cores: zkfabric_host::cpu(),
        spent: Mutex::default(),
    });
    let begin = Begin::now();
    let srs = Srs::development(backend.as_ref(), LOG_POWERS).map_err(zkfabric::Error::from)?;
    let srs = Arc::new(srs.without_tau_b_g2().map_err(zkfabric::Error::from)?);
    let string = begin.elapsed();
    let mut batches = Vec::new();
    for workload in workloads {
        let wrapped = wrap(&workload, &backend, &srs).map_err(|source| Error::Batch {
            name: workload.name.clone(),
            source: Box::new(source),
        })?;
        done(&wrapped);
        batches.push(wrapped);
    }
    machine.load_after = load();
    Ok(WrapReport {
        machine,
        string,
        batches,
    })
}

fn wrap(
    workload: &Workload,
    backend: &Arc<Timed>,
    srs: &Arc<Srs>,
) -> Result<Wrapped, zkfabric::Error> {
    let shared: Arc<dyn Backend> = Arc::<Timed>::clone(backend);
    let program = workload.program.clone();
    let prover = Prover::new(Arc::clone(&shared), Arc::clone(srs), program, LOG_STACK)?;
    let options = Options {
        hash: Hash::Poseidon2,
        sizing: Sizing {
            profiled: true,
            ..Sizing::default()
        },
        ..Options::default()
    };
    let begin = Begin::now();
    let proved = prover.prove(&workload.input, workload.output.as_slice(), &options, &())?;
    let prove = begin.elapsed();
    let key = prover.into_key();
    let proof = Proof::from_bytes(key.verifying(), &proved.proof).map_err(ZkvmError::from)?;
    let setting = Setting {
        backend: shared,
        srs: Arc::clone(srs),
        program: key,
    };
    let begin = Begin::now();
    let shapes = Shape::all(&setting.program)?;
    let mut wrapper = Wrapper::new(setting, shapes, &Shape::of(&proof), &mut |_, _| ())?;
    let keys = begin.elapsed();

    let mut stages: Vec<(&'static str, Seconds)> = Vec::new();
    let mut begun: Option<(Stage, Begin)> = None;
    let wrapped = wrapper.wrap(&proof, &mut |stage| {
        if let Some((stage, begin)) = begun.replace((stage, Begin::now())) {
            stages.push((stage.name(), begin.elapsed()));
        }
        // What is counted is the last stage's.
        backend.take();
    })?;
    let mut last = Seconds::default();
    if let Some((stage, begin)) = begun {
        last = begin.elapsed();
        stages.push((stage.name(), last));
    }
    let [msm, ntt] = backend.take();
    let key = wrapper.key();
    key.verify(&wrapped.proof, true)?;
    Ok(Wrapped {
        name: workload.name.clone(),
        transactions: workload.transactions,
        shards: proof.shards.len(),
        proof_bytes: proved.proof.len(),
        prove,
        keys,
        stages,
        msm_share: msm / last.wall,
        ntt_share: ntt / last.wall,
        rows: key.key.domain().rows(),
        used_rows: wrapper.rows(),
        peak_memory_bytes: peak_bytes(),
        wrapped_bytes: wrapped.proof.proof.to_bytes().len(),
    })
}
