//! Workloads of the prover: a program with its input and output, and a prover for it.

use std::{
    fmt,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use zkfabric::source::{self, LOG_STACK};
use zkfabric_batch::{
    BatchFile,
    example::{self, Repetition},
    guest,
};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_vm::{Executor, Program};
use zkfabric_zkvm::{ExecutionProof, Options, Prover, ZkvmError};

use super::record::Recorder;
use crate::{Error, clock::process_time};

/// The example of a hundred transactions.
const HUNDRED: &str = include_str!("../../../examples/hundred.json");

/// Instructions per segment for small shards.
const SMALL_SEGMENT: usize = 1 << 13;

/// A program with its input and output.
#[derive(Clone)]
pub struct Workload {
    /// Prefix of the rows' names.
    pub name: String,
    /// The program.
    pub program: Program,
    /// The program's input.
    pub input: Vec<u64>,
    /// The bytes to whose digest the program commits.
    pub output: Vec<u8>,
    /// Number of transactions in the batch; 0 if the workload is not a batch.
    pub transactions: usize,
}

impl fmt::Debug for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workload")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Workload {
    /// Returns the batch that `zkfabric prove` takes by default.
    ///
    /// # Errors
    /// The embedded data are damaged.
    pub fn embedded() -> Result<Self, Error> {
        Self::batch("embedded", &source::batch(None, None)?.file)
    }

    /// Returns the example of a hundred transactions.
    ///
    /// # Errors
    /// The embedded data are damaged.
    pub fn hundred() -> Result<Self, Error> {
        let name = "hundred";
        let file = BatchFile::from_json(HUNDRED).map_err(|source| of(name, source))?;
        Self::batch(name, &file)
    }

    /// Returns `count` transactions that do the same; a hundred of them are named after their
    /// action, other numbers also after the number.
    ///
    /// # Errors
    /// The embedded data are damaged.
    pub fn repeated(what: Repetition, count: usize) -> Result<Self, Error> {
        let name = match count {
            100 => what.name().to_owned(),
            _ => format!("{}-{count}", what.name()),
        };
        let file = example::repeated(what, example::SEED, count);
        let file = file.map_err(|source| of(&name, source))?;
        Self::batch(&name, &file)
    }

    /// Reads a batch file, named after the file without its extension.
    ///
    /// # Errors
    /// The file cannot be read or is not a valid batch.
    pub fn file(path: &Path) -> Result<Self, Error> {
        let (name, batch) = read(path)?;
        Self::batch(&name, &batch)
    }

    /// Makes a workload of a batch that this program made.
    ///
    /// # Errors
    /// The batch is invalid, or the embedded program damaged.
    pub(super) fn batch(name: &str, file: &BatchFile) -> Result<Self, Error> {
        let native = file.execute().map_err(|source| of(name, source))?;
        Ok(Self {
            name: name.to_owned(),
            program: source::guest()?,
            input: guest::input_words(&native.input.encode()),
            output: native.output.to_bytes().to_vec(),
            transactions: file.transactions().count(),
        })
    }
}

/// Reads a batch file; returns the batch and the file's name without its extension.
///
/// # Errors
/// The file cannot be read or is not a valid batch.
pub(crate) fn read(path: &Path) -> Result<(String, BatchFile), Error> {
    let name = path.file_stem().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy().into_owned();
    let batch = source::batch(Some(path), None).map_err(|source| of(&name, source))?;
    Ok((name, batch.file))
}

/// Wraps an error about a batch.
fn of(name: &str, source: impl Into<zkfabric::Error>) -> Error {
    Error::Batch {
        name: name.to_owned(),
        source: Box::new(source.into()),
    }
}

/// A workload with its prover.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) workload: Workload,
    pub(super) prover: Prover,
    pub(super) options: Options,
    /// The prover's backend.
    pub(super) recorder: Arc<Recorder>,
    /// Time to make the reference string and the key.
    pub(super) setup: Duration,
}

impl Subject {
    /// Sets up the development string and the key, as `zkfabric prove` does.
    pub(super) fn new(workload: Workload) -> Result<Self, Error> {
        Self::on(workload, zkfabric_host::cpu())
    }

    /// Does the same on another backend.
    pub(super) fn on(workload: Workload, backend: Arc<dyn Backend>) -> Result<Self, Error> {
        let start = Instant::now();
        let options = Options::default();
        let failed = |source: zkfabric::Error| of(&workload.name, source);
        let executed = Executor::new(&workload.program)
            .and_then(|executor| executor.run(&workload.input, &options.limits))
            .map_err(|error| failed(error.into()))?;
        let powers = options.sizing.log_powers(executed.instructions, LOG_STACK);
        let recorder = Arc::new(Recorder::new(backend));
        let backend: Arc<dyn Backend> = Arc::<Recorder>::clone(&recorder);
        let srs = Srs::development(backend.as_ref(), powers);
        let srs = Arc::new(srs.map_err(|error| failed(error.into()))?);
        let prover = Prover::new(backend, srs, workload.program.clone(), LOG_STACK)
            .map_err(|error| failed(error.into()))?
            .with_clock(process_time);
        Ok(Self {
            workload,
            prover,
            options,
            recorder,
            setup: start.elapsed(),
        })
    }

    /// Proves the workload once, on the current pool.
    pub(super) fn prove(&self) -> Result<ExecutionProof, Error> {
        let Workload {
            name,
            input,
            output,
            ..
        } = &self.workload;
        let proved = self
            .prover
            .prove(input, output.as_slice(), &self.options, &());
        proved.map_err(|error| of(name, error))
    }

    /// Configures the subject for the least memory.
    pub(super) fn in_small_shards(mut self) -> Result<Self, Error> {
        self.options.segment = SMALL_SEGMENT;
        let input = &self.workload.input;
        let least = self.prover.least_memory(input, &self.options);
        let least = least.map_err(|error| self.failed(error))?;
        self.options.sizing.memory_limit = Some(least);
        Ok(self)
    }

    /// Commits to all shards and returns their number.
    pub(super) fn commit(&self) -> Result<usize, Error> {
        let Workload { input, output, .. } = &self.workload;
        let jobs = (self.prover).jobs(input, output.as_slice(), &self.options, &());
        let jobs = jobs.map_err(|error| self.failed(error))?;
        Ok(jobs.committed.shards.len())
    }

    /// Wraps an error of the proof system about this subject.
    pub(super) fn failed(&self, error: impl Into<ZkvmError>) -> Error {
        of(&self.workload.name, error.into())
    }
}
