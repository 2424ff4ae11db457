//! A proof of several shards, and a recorder of progress.

use crate::support::{INPUT, OUTPUT, backend, program, prover};
use std::path::Path;
use std::sync::{Mutex, OnceLock};
use tempfile::TempDir;
use zkfabric_zkvm::work::{KeptWork, UnusedFile, WorkFolder};
use zkfabric_zkvm::{ExecutionProof, Options, Phase, Progress, Prover, Sizing};

/// Returns the prover of an execution of 45,000 instructions.
pub(crate) fn several() -> &'static Prover {
    static PROVER: OnceLock<Prover> = OnceLock::new();
    PROVER.get_or_init(|| prover(backend(), program(7, 9_000, &[])))
}

/// Returns options with the smallest shards that work: there are at least four.
pub(crate) fn options(work: Option<&Path>) -> Options {
    static LEAST: OnceLock<u64> = OnceLock::new();
    let options = Options {
        segment: 1000,
        work: work.map(|path| WorkFolder::open(path, &[]).unwrap()),
        ..Options::default()
    };
    let least = LEAST.get_or_init(|| several().least_memory(&INPUT, &options).unwrap());
    let sizing = Sizing {
        memory_limit: Some(*least),
        ..Sizing::default()
    };
    Options { sizing, ..options }
}

/// Returns a folder in memory where possible: the tests cover the end of the process, not of the
/// system, and a busy disk takes seconds to make a file durable.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

/// Proves, with a work directory or without.
pub(crate) fn prove(work: Option<&Path>) -> ExecutionProof {
    let options = options(work);
    several().prove(&INPUT, OUTPUT, &options, &()).unwrap()
}

/// Returns an undisturbed proof.
pub(crate) fn undisturbed() -> &'static ExecutionProof {
    static PROOF: OnceLock<ExecutionProof> = OnceLock::new();
    PROOF.get_or_init(|| {
        let proved = prove(None);
        assert!(proved.shards >= 4, "{} shards", proved.shards);
        proved
    })
}

/// Records all reports.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    pub(crate) steps: Mutex<Vec<(Phase, u64, u64)>>,
    pub(crate) refused: Mutex<Vec<UnusedFile>>,
    pub(crate) kept: Mutex<Vec<KeptWork>>,
    /// Estimates within shards.
    pub(crate) within: Mutex<Vec<(Phase, u64, u64)>>,
}

impl Progress for Recorder {
    fn advance(&self, phase: Phase, done: u64, total: u64) {
        self.steps.lock().unwrap().push((phase, done, total));
    }

    fn within(&self, phase: Phase, done: u64, total: u64) {
        self.within.lock().unwrap().push((phase, done, total));
    }

    fn resumes(&self, kept: &KeptWork) {
        // Before any work.
        assert!(self.steps.lock().unwrap().is_empty());
        self.kept.lock().unwrap().push(kept.clone());
    }

    fn refused(&self, file: &UnusedFile) {
        self.refused.lock().unwrap().push(file.clone());
    }
}
