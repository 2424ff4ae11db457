//! Rows of the next shard, filled during the commitments to the previous one.

use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock};
use std::thread::{self, ThreadId};
use std::time::Duration;

use ark_bn254::G1Affine;
use zkfabric_host::runtime::Options as RuntimeOptions;
use zkfabric_host::sums::{FractionInstance, Fractions, StackColumns, Sums};
use zkfabric_host::{Backend, Bases, Error, Runtime, Scalars, cpu};
use zkfabric_zkvm::work::WorkFolder;
use zkfabric_zkvm::{ExecutionProof, Options, Phase, Progress, Prover, Sizing, ZkvmError};

use crate::support::{INPUT, OUTPUT, program, prover};

/// Longer than the rows of a segment take.
const LONG: Duration = Duration::from_secs(20);

fn several(backend: Arc<dyn Backend>) -> Prover {
    prover(backend, program(7, 9_000, &[]))
}

/// Returns options with the smallest shards that work.
fn options(work: Option<&Path>) -> Options {
    static LEAST: OnceLock<u64> = OnceLock::new();
    let options = Options {
        segment: 1000,
        work: work.map(|path| WorkFolder::open(path, &[]).unwrap()),
        ..Options::default()
    };
    let least = || several(cpu()).least_memory(&INPUT, &options).unwrap();
    let sizing = Sizing {
        memory_limit: Some(*LEAST.get_or_init(least)),
        ..Sizing::default()
    };
    Options { sizing, ..options }
}

/// Returns the proof of the cores alone, and its reported progress.
fn alone() -> &'static (ExecutionProof, ProgressLog) {
    static ALONE: OnceLock<(ExecutionProof, ProgressLog)> = OnceLock::new();
    ALONE.get_or_init(|| {
        let turns = Arc::new(Turns::default());
        let device = Device {
            cores: cpu(),
            manner: Arc::clone(&turns),
        };
        let prover = several(Arc::new(device));
        let proved = prover.prove(&INPUT, OUTPUT, &options(None), &turns.told);
        drop(prover);
        let turns = Arc::into_inner(turns).unwrap();
        FIRST_SHARD.set(turns.first.into_inner().unwrap()).unwrap();
        (proved.unwrap(), turns.told)
    })
}

/// Steps reported before the first shard is committed to; set by [`alone`].
static FIRST_SHARD: OnceLock<usize> = OnceLock::new();

/// Steps of progress, with the reporting threads.
#[derive(Debug, Default)]
struct ProgressLog {
    steps: Mutex<Vec<(Phase, u64, ThreadId)>>,
    changed: Condvar,
}

impl Progress for ProgressLog {
    fn advance(&self, phase: Phase, done: u64, _: u64) {
        let step = (phase, done, thread::current().id());
        self.steps.lock().unwrap().push(step);
        self.changed.notify_all();
    }
}

impl ProgressLog {
    /// Waits until more steps than those of the first shard are reported, unless they already are.
    /// Returns whether they were.
    fn wait(&self) -> bool {
        let first = *FIRST_SHARD.get().unwrap();
        let steps = self.steps.lock().unwrap();
        let waited = self
            .changed
            .wait_timeout_while(steps, LONG, |steps| steps.len() <= first);
        !waited.unwrap().1.timed_out()
    }

    fn threads(&self, phase: Phase) -> HashSet<ThreadId> {
        let steps = self.steps.lock().unwrap();
        let of_phase = steps.iter().filter(|step| step.0 == phase);
        of_phase.map(|step| step.2).collect()
    }

    fn done(&self) -> Vec<(Phase, u64)> {
        let steps = self.steps.lock().unwrap();
        steps
            .iter()
            .map(|(phase, done, _)| (*phase, *done))
            .collect()
    }
}

/// The cores as a device; [`Manner`] has the parts that a test overrides.
#[derive(Debug)]
struct Device<M> {
    cores: Arc<dyn Backend>,
    manner: M,
}

/// Actions of a device before it multiplies or commits.
trait Manner: Send + Sync + core::fmt::Debug {
    /// Returns whether the cores have other work meanwhile.
    fn elsewhere(&self) -> bool {
        true
    }

    fn multiplies(&self) {}

    fn adds_fractions(&self) {}

    fn commits(&self) -> Result<(), Error> {
        Ok(())
    }
}

impl<M: Manner> Backend for Device<M> {
    fn name(&self) -> &'static str {
        "device"
    }

    fn commits_elsewhere(&self) -> bool {
        self.manner.elsewhere()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.cores.as_ref())
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        self.manner.multiplies();
        self.cores.msm(bases, columns)
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl<M: Manner> Sums for Device<M> {
    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        self.manner.commits()?;
        self.cores.commit_stacks(bases, stacks)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.manner.adds_fractions();
        self.cores.fractions(instances, log_groups)
    }
}

/// Keeps its caller waiting, and records the steps reported before its first call.
#[derive(Debug, Default)]
struct Turns {
    told: ProgressLog,
    first: OnceLock<usize>,
}

impl Manner for Arc<Turns> {
    fn elsewhere(&self) -> bool {
        false
    }

    fn commits(&self) -> Result<(), Error> {
        let told = self.told.steps.lock().unwrap().len();
        // The key is committed to before the first step.
        if told > 0 {
            self.first.get_or_init(|| told);
        }
        Ok(())
    }
}

/// Answers its first call only after other work was done.
#[derive(Debug, Default)]
struct Slow {
    told: ProgressLog,
    asked: AtomicBool,
    beside: AtomicBool,
}

impl Manner for Arc<Slow> {
    fn multiplies(&self) {
        let begun = !self.told.steps.lock().unwrap().is_empty();
        if begun && !self.asked.swap(true, Ordering::Relaxed) {
            self.beside.store(self.told.wait(), Ordering::Relaxed);
        }
    }
}

/// The device holds the commitments to the first shard until rows of the second are filled; shards
/// and bytes equal those of the cores.
#[test]
fn rows_are_filled_while_a_device_commits() {
    let (expected, alone) = alone();
    assert!(expected.shards >= 4, "{} shards", expected.shards);
    let slow = Arc::new(Slow::default());
    let device = Device {
        cores: cpu(),
        manner: Arc::clone(&slow),
    };
    let mut of_runtime = RuntimeOptions::default();
    of_runtime.cpu_works = false;
    of_runtime.patience = 2 * LONG;
    let runtime = Arc::new(Runtime::new(vec![Arc::new(device)], of_runtime).unwrap());
    let prover = several(runtime.clone());
    let proved = prover
        .prove(&INPUT, OUTPUT, &options(None), &slow.told)
        .unwrap();
    assert!(
        slow.beside.load(Ordering::Relaxed),
        "nothing was done beside the device"
    );
    assert!(proved.proof == expected.proof);
    assert_eq!(proved.shards, expected.shards);
    assert_eq!(runtime.report()[1].faults, 0);
    // The caller's thread reports rows, another thread reports shards.
    let caller = thread::current().id();
    assert_eq!(slow.told.threads(Phase::Commit).len(), 2);
    assert_eq!(slow.told.threads(Phase::Prove).len(), 2);
    assert!(slow.told.done().is_sorted_by_key(|(phase, done)| {
        let order = Phase::ALL.iter().position(|other| other == phase);
        (order, *done)
    }));
    // Phases end after the same steps as with the cores, which have one thread.
    assert_eq!(alone.done().len(), slow.told.done().len());
    for phase in Phase::ALL {
        assert_eq!(alone.threads(phase).len(), 1, "{phase:?}");
    }
    assert!(slow.told.threads(Phase::Commit).contains(&caller));
}

/// A runtime without another device has nothing to wait for.
#[test]
fn the_cores_alone_do_one_thing_at_a_time() {
    let (expected, alone) = alone();
    let runtime = Runtime::new(Vec::new(), RuntimeOptions::default()).unwrap();
    let told = ProgressLog::default();
    let prover = several(Arc::new(runtime));
    let proved = prover.prove(&INPUT, OUTPUT, &options(None), &told).unwrap();
    assert!(proved.proof == expected.proof);
    let caller = HashSet::from([thread::current().id()]);
    for phase in Phase::ALL {
        assert_eq!(told.threads(phase), caller);
    }
    assert_eq!(told.done(), alone.done());
}

/// Keeps a caller waiting until another one has come.
#[derive(Debug, Default)]
struct Meeting {
    callers: Mutex<usize>,
    came: Condvar,
    /// Callers that met nobody.
    alone: AtomicUsize,
}

impl Manner for Arc<Meeting> {
    fn elsewhere(&self) -> bool {
        false
    }

    fn adds_fractions(&self) {
        let mut callers = self.callers.lock().unwrap();
        *callers += 1;
        self.came.notify_all();
        let wait = self.came.wait_timeout_while(callers, LONG, |n| *n < 2);
        let timed_out = wait.unwrap().1.timed_out();
        self.alone.fetch_add(timed_out.into(), Ordering::Relaxed);
    }
}

/// Two shards are in work at once, each in half of the memory, also where the cores are the only
/// device; the proof is that of one after the other.
#[test]
fn several_shards_are_proved_at_once() {
    let (expected, _) = alone();
    let meeting = Arc::new(Meeting::default());
    let device = Device {
        cores: cpu(),
        manner: Arc::clone(&meeting),
    };
    let prover = several(Arc::new(device));
    let mut options = options(None);
    options.sizing.shards_at_once = NonZeroUsize::new(2);
    let least = prover.least_memory(&INPUT, &options).unwrap();
    let one = options.sizing.memory_limit.replace(least).unwrap();
    assert!(least > one, "{least} bytes, of which one shard takes {one}");
    let told = ProgressLog::default();
    let proved = prover.prove(&INPUT, OUTPUT, &options, &told).unwrap();
    assert!(proved.proof == expected.proof);
    assert_eq!(meeting.alone.load(Ordering::Relaxed), 0);
    // Two workers, and the caller's thread at the start.
    assert_eq!(told.threads(Phase::Prove).len(), 3);
    let caller = HashSet::from([thread::current().id()]);
    assert_eq!(told.threads(Phase::Commit), caller);
}

/// Fails at a commitment.
#[derive(Debug)]
struct Failing {
    /// Commitments before the failure.
    left: AtomicUsize,
}

impl Manner for Failing {
    fn commits(&self) -> Result<(), Error> {
        let less = |left: usize| left.checked_sub(1);
        let took = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        took.map_or_else(
            |_| {
                Err(Error::Device {
                    backend: "device",
                    reason: "it is gone".into(),
                })
            },
            |_| Ok(()),
        )
    }
}

/// A failing commitment ends the concurrent execution; earlier commitments are kept, and the proof
/// resumes from there.
#[test]
fn an_error_of_a_commitment_is_told_and_nothing_is_lost() {
    let (expected, _) = alone();
    let folder = tempfile::tempdir().unwrap();
    let options = options(Some(folder.path()));
    let device = |commitments| Device {
        cores: cpu(),
        // One commitment is to the key.
        manner: Failing {
            left: AtomicUsize::new(1 + commitments),
        },
    };
    let failed = several(Arc::new(device(2))).prove(&INPUT, OUTPUT, &options, &());
    let error = failed.unwrap_err();
    assert!(matches!(error, ZkvmError::Prove(_)), "{error:?}");
    assert!(error.to_string().contains("it is gone"), "{error}");
    let proved = several(Arc::new(device(expected.shards)));
    let proved = proved.prove(&INPUT, OUTPUT, &options, &()).unwrap();
    assert_eq!(proved.resumed.commitments, 2);
    assert!(proved.proof == expected.proof);
}

/// The least limit equals that of the cores alone, and smaller limits are refused with the same
/// error.
#[test]
fn limits_are_those_of_the_cores() {
    let device = Device {
        cores: cpu(),
        manner: Failing {
            left: AtomicUsize::new(usize::MAX),
        },
    };
    let prover = several(Arc::new(device));
    let least = options(None).sizing.memory_limit.unwrap();
    for limit in [0, least - 1] {
        let mut options = options(None);
        options.sizing.memory_limit = Some(limit);
        let refused = prover.prove(&INPUT, OUTPUT, &options, &());
        assert!(matches!(
            refused,
            Err(ZkvmError::MemoryLimit { expected, got }) if expected == least && got == limit
        ));
    }
}
