//! Wrapping: batches of different sizes in one run, stage by stage.
//!
//! Each batch is proved for the development string without `tau^b G2`, wrapped, and verified. The
//! report gives the stages in seconds of wall clock and of processors and, for the last proof, the
//! share of multiplications and transforms. One string serves all batches; the report lists its
//! time separately, like the time of the keys, which a batch's shape needs once.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use ark_bn254::{Fr, G1Affine};
use zkfabric::{memory::peak_bytes, source::LOG_STACK};
use zkfabric_batch::example::Repetition;
use zkfabric_host::{Backend, Bases, Direction, Scalars};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{Hash, Proof};
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{FinalProof, Setting, Shape, Stage, Wrapper};
use zkfabric_zkvm::{Options, Prover, Sizing, ZkvmError};

use crate::{
    Error,
    args::Wrap,
    kernels::Event,
    machine,
    noise::{Elapsed, Watch},
    prover::workload::Workload,
    report::{Clock, Record, Row},
};

/// The cores, with timers for multiplications and transforms.
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

    /// Returns the seconds since the last query.
    fn take(&self) -> [f64; 2] {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        core::mem::take(&mut *spent)
    }
}

impl Backend for Timed {
    fn name(&self) -> &'static str {
        self.cores.name()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.cores.as_ref())
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
}

/// Stages by name, in order.
pub(crate) type Stages = Vec<(&'static str, Elapsed)>;

/// A batch that was wrapped.
#[derive(Debug, Clone, PartialEq)]
struct WrappedProof {
    /// The batch's name.
    name: String,
    /// Number of transactions.
    transactions: usize,
    /// Shards of the batch's proof.
    shards: usize,
    /// Bytes of the batch's proof.
    proof_bytes: usize,
    /// Time of the batch's proof.
    prove: Elapsed,
    /// Keys: the keys of the first two levels for all shapes, and the last key, which a program
    /// needs once.
    keys: Elapsed,
    /// Stages of the wrapping, in order.
    stages: Stages,
    /// Share of multiplications in the last proof's wall-clock time.
    msm_share: f64,
    /// Share of transforms in the same time.
    ntt_share: f64,
    /// Rows of the last circuit.
    rows: u32,
    /// Rows of the last circuit up to its last constraint.
    used_rows: usize,
    /// Peak resident memory of the process so far, where the system provides it.
    peak_memory_bytes: Option<u64>,
    /// Bytes of the wrapped proof.
    wrapped_bytes: usize,
    /// Cores that other work kept busy during the run.
    others: Option<f64>,
}

impl WrappedProof {
    /// Returns the timed parts: once for a program, and the stages in order.
    fn times(&self) -> impl Iterator<Item = (&'static str, Elapsed)> {
        let once = [
            ("proof of the batch", self.prove),
            ("keys of all shapes", self.keys),
        ];
        once.into_iter().chain(self.stages.iter().copied())
    }

    /// Returns rows: seconds by stage, then numbers.
    fn rows(&self) -> Vec<Row> {
        let name = |part: &str| format!("{}/{part}", self.name);
        let mut rows = Vec::new();
        for (stage, Elapsed { wall, cpu }) in self.times() {
            let [wall, cpu] = [wall, cpu].map(|time| time.as_secs_f64());
            rows.push(Row::single(name(stage), "s", wall, Clock::Wall).beside(self.others));
            let cpu = Row::single(name(&format!("{stage}/cpu")), "s", cpu, Clock::Cpu);
            rows.push(cpu.beside(self.others));
        }
        let number =
            |part: &str, unit: &str, value| Row::single(name(part), unit, value, Clock::None);
        let kb = |bytes: usize| bytes as f64 / 1e3;
        rows.extend([
            number("transactions", "", self.transactions as f64),
            number("shards", "", self.shards as f64),
            number("proof", "kB", kb(self.proof_bytes)),
            number("last proof/bytes", "kB", kb(self.wrapped_bytes)),
            number("last proof/multiplications", "%", 100.0 * self.msm_share),
            number("last proof/transforms", "%", 100.0 * self.ntt_share),
            number("last circuit/rows", "", f64::from(self.rows)),
            number("last circuit/used rows", "", self.used_rows as f64),
        ]);
        if let Some(bytes) = self.peak_memory_bytes {
            let gib = bytes as f64 / f64::from(1 << 30);
            rows.push(number("memory", "GiB", gib));
        }
        rows
    }
}

/// Wraps the batches that `args` selects and shows the results.
///
/// # Errors
/// A batch cannot be read, proved or wrapped, or `show` fails.
pub fn run(
    args: &Wrap,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let mut workloads = Vec::new();
    if args.batch.is_empty() {
        workloads.push(Workload::hundred()?);
    }
    if args.thousand {
        workloads.push(Workload::repeated(Repetition::Transfers, 1_000)?);
    }
    for path in &args.batch {
        workloads.push(Workload::file(path)?);
    }
    let machine = machine::read();
    show(Event::Computer(&machine))?;
    let mut rows = Vec::new();
    let mut keep = |new: Vec<Row>| -> Result<(), Error> {
        for row in new {
            show(Event::Row(&row))?;
            rows.push(row);
        }
        Ok(())
    };
    let backend = Arc::new(Timed {
        cores: zkfabric_host::cpu(),
        spent: Mutex::default(),
    });
    let watch = Watch::start();
    let srs = Srs::development(backend.as_ref(), LOG_POWERS).map_err(zkfabric::Error::from)?;
    let srs = Arc::new(srs.without_tau_b_g2().map_err(zkfabric::Error::from)?);
    let Elapsed { wall, cpu } = watch.elapsed();
    let others = watch.others();
    let string = |part, time: Duration, clock| {
        Row::single(part, "s", time.as_secs_f64(), clock).beside(others)
    };
    keep(vec![
        string("reference string", wall, Clock::Wall),
        string("reference string/cpu", cpu, Clock::Cpu),
    ])?;
    for workload in workloads {
        let wrapped = wrap(&workload, &backend, &srs).map_err(|source| Error::Batch {
            name: workload.name.clone(),
            source: Box::new(source),
        })?;
        keep(wrapped.rows())?;
    }
    Ok(machine::record("wrap", machine, rows))
}

/// Returns the options of a proof that will be wrapped.
pub(crate) fn options(memory_limit: Option<u64>) -> Options {
    Options {
        hash: Hash::Poseidon2,
        sizing: Sizing {
            profiled: true,
            memory_limit,
            ..Sizing::default()
        },
        ..Options::default()
    }
}

/// Wraps a proof; returns the stages in order with their times. `begins` is called at the start of
/// each stage.
pub(crate) fn staged(
    wrapper: &mut Wrapper,
    proof: &Proof,
    mut begins: impl FnMut(),
) -> Result<(FinalProof, Stages), zkfabric_wrap::Error> {
    let mut stages = Stages::new();
    let mut begun: Option<(Stage, Watch)> = None;
    let wrapped = wrapper.wrap(proof, &mut |stage| {
        if let Some((stage, watch)) = begun.replace((stage, Watch::start())) {
            stages.push((stage.name(), watch.elapsed()));
        }
        begins();
    })?;
    if let Some((stage, watch)) = begun {
        stages.push((stage.name(), watch.elapsed()));
    }
    Ok((wrapped.proof, stages))
}

fn wrap(
    workload: &Workload,
    backend: &Arc<Timed>,
    srs: &Arc<Srs>,
) -> Result<WrappedProof, zkfabric::Error> {
    let shared: Arc<dyn Backend> = Arc::<Timed>::clone(backend);
    let program = workload.program.clone();
    let prover = Prover::new(Arc::clone(&shared), Arc::clone(srs), program, LOG_STACK)?;
    let watch = Watch::start();
    let proved = prover.prove(
        &workload.input,
        workload.output.as_slice(),
        &options(None),
        &(),
    )?;
    let prove = watch.elapsed();
    let key = prover.into_key();
    let proof = Proof::from_bytes(key.verifying(), &proved.proof).map_err(ZkvmError::from)?;
    let setting = Setting {
        backend: shared,
        srs: Arc::clone(srs),
        program: key,
    };
    let begin = Watch::start();
    let shapes = Shape::all(&setting.program)?;
    let mut wrapper = Wrapper::new(setting, shapes, &Shape::of(&proof), &mut |_, _| ())?;
    let keys = begin.elapsed();

    // The counted times are the last stage's.
    let (last_proof, stages) = staged(&mut wrapper, &proof, || {
        backend.take();
    })?;
    let [msm, ntt] = backend.take();
    let last = stages.last().map(|(_, elapsed)| elapsed.wall);
    let last = last.unwrap_or_default().as_secs_f64();
    let key = wrapper.key();
    key.verify(&last_proof, true)?;
    Ok(WrappedProof {
        name: workload.name.clone(),
        transactions: workload.transactions,
        shards: proof.shards.len(),
        proof_bytes: proved.proof.len(),
        prove,
        keys,
        stages,
        msm_share: msm / last,
        ntt_share: ntt / last,
        rows: key.key.domain().rows(),
        used_rows: wrapper.rows(),
        peak_memory_bytes: peak_bytes(),
        wrapped_bytes: last_proof.proof.to_bytes().len(),
        others: watch.others(),
    })
}
