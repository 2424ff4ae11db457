//! The batches of a chain in a folder.
//!
//! | module | concept |
//! |---|---|
//! | `record` | what a batch holds, how it stands |
//! | `added` | what a process has added |
//! | `attempt` | the batch that is proved now |
//! | `chain` | records as a chain without gaps |
//! | `spans` | which batch has a block |
//! | `part` | the files of a batch, for readers |
//! | `files` | files that are written whole or not at all |
//!
//! The files of a batch are named after its first and last block: `FIRST-LAST.json` and
//! `FIRST-LAST.start.json`, which `zkfabric prove FIRST-LAST.json --parent FIRST-LAST.start.json`
//! takes; `FIRST-LAST.proof`; and `FIRST-LAST.record.json`, which is written after the first two. A
//! batch is in the folder once it has a record, and its record alone is replaced.

mod added;
mod attempt;
mod chain;
mod files;
mod part;
mod record;
mod spans;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use zkfabric_batch::{BatchExecution, BatchFile, Start};
use zkfabric_stf::host::{Execution, State, StateParts, transaction_bytes};

pub use added::Added;
pub use attempt::{ProofProgress, ProofStage, RunningAttempt};
pub use chain::{End, Origin};
pub use part::{Part, Slice, Written};
pub use record::{Closing, Record, Span, Status};

use crate::arrivals::Arrivals;
use crate::collector::ClosedBatch;
use crate::error::Error;
use chain::chain;
use files::Files;
use record::RECORD;
use spans::Spans;

/// Most bytes of a batch file, of a parent file, and of a record; the first two are those that the
/// command reads.
const BATCH_BYTES: u64 = 256 << 20;
const PARENT_BYTES: u64 = 1 << 30;
const RECORD_BYTES: u64 = 1 << 16;
/// Most bytes of a proof.
const PROOF_BYTES: u64 = 1 << 30;

/// Work that was recorded and has no proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Batches without a proof, among them those that could not be proved.
    pub batches: u64,
    /// Their prover gas, at most.
    pub cost: u64,
    /// Batches of one block that could not be proved.
    pub failed: u64,
}

/// The batches of a chain in a folder, which this process alone has.
#[derive(Debug)]
pub struct Batches {
    files: Files,
    chain_id: u64,
    queue: Mutex<Queue>,
    changed: Condvar,
    batches: AtomicU64,
    cost: AtomicU64,
    failed: AtomicU64,
    /// The attempt that is made now.
    attempt: Mutex<Option<RunningAttempt>>,
}

#[derive(Debug)]
struct Queue {
    end: End,
    /// The blocks of all batches but those that are split.
    spans: Spans,
    /// Batches without a proof, in order.
    waiting: VecDeque<Record>,
    /// Those that could not be proved.
    failed: Vec<Record>,
    /// Those that this process has added, and when.
    added: Added,
    arrivals: Arrivals,
}

impl Queue {
    /// Puts batches in the place of a waiting one.
    fn replace(&mut self, record: &Record, others: impl IntoIterator<Item = Record>) {
        let mut all = self.waiting.iter();
        let at = all.position(|waiting| waiting.span == record.span);
        if let Some(at) = at {
            let behind = self.waiting.split_off(at);
            self.waiting.extend(others);
            self.waiting.extend(behind.into_iter().skip(1));
        }
    }
}

/// A recorded batch with its native execution.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) file: BatchFile,
    pub(crate) start: Start,
    pub(crate) executed: BatchExecution,
}

impl Batches {
    /// Opens the batches of a folder, or creates it. Batches that could not be proved wait again.
    ///
    /// # Errors
    /// [`Error::Locked`] if another process has the folder; [`Error::Other`], [`Error::Gap`] and
    /// [`Error::Missing`] for a folder of another chain or with missing files; [`Error::Record`]
    /// for a damaged record.
    pub fn open(folder: &Path, origin: &Origin) -> Result<Self, Error> {
        let files = Files::open(folder)?;
        let mut records = Vec::new();
        for name in files.names(RECORD)? {
            let path = files.path(&name);
            if let Some(bytes) = files.read(&path, RECORD_BYTES)? {
                records.push(Record::from_json(&path, &bytes)?);
            }
        }
        let chain = chain(folder, origin, records)?;
        let batches = Self {
            files,
            chain_id: origin.chain_id,
            queue: Mutex::new(Queue {
                end: chain.end,
                spans: chain.spans,
                waiting: VecDeque::new(),
                failed: Vec::new(),
                added: Added::default(),
                arrivals: Arrivals::new(Instant::now()),
            }),
            changed: Condvar::new(),
            batches: AtomicU64::new(0),
            cost: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            attempt: Mutex::default(),
        };
        for record in chain.split {
            batches.save(&record.with(Status::Split))?;
        }
        let mut waiting = VecDeque::with_capacity(chain.waiting.len());
        for mut record in chain.waiting {
            let [file, start] = batches.paths(&record);
            for path in [file, start] {
                if !path.exists() {
                    let Span { first, last, .. } = record.span;
                    return Err(Error::Missing { path, first, last });
                }
            }
            if !matches!(record.status, Status::Waiting { .. }) {
                record.status = Status::Waiting { attempts: 0 };
                batches.save(&record)?;
            }
            waiting.push_back(record);
        }
        batches.change(|queue| queue.waiting = waiting);
        Ok(batches)
    }

    /// Returns the folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.files.folder()
    }

    pub(crate) const fn chain_id(&self) -> u64 {
        self.chain_id
    }

    /// Returns the end of the recorded batches.
    #[must_use]
    pub fn end(&self) -> End {
        self.queue().end
    }

    /// Returns the last block up to which every block is in a proved batch.
    #[must_use]
    pub fn proved(&self) -> u64 {
        let queue = self.queue();
        let without = queue.waiting.iter().chain(&queue.failed);
        let first = without.map(|record| record.span.first).min();
        first.map_or(queue.end.number, |first| first.saturating_sub(1))
    }

    /// Returns the attempt that is made now, if there is one.
    #[must_use]
    pub fn attempt(&self) -> Option<RunningAttempt> {
        // The lock guards assignments.
        *self.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells readers that an attempt to prove a batch begins; with `None`, that it has ended.
    pub(crate) fn tell_attempt(&self, record: Option<&Record>) {
        let attempt = record.map(|record| RunningAttempt::begin(&record.span));
        *self.attempt.lock().unwrap_or_else(PoisonError::into_inner) = attempt;
    }

    /// Tells readers how far the attempt is that is made now.
    pub(crate) fn tell_progress(&self, progress: ProofProgress) {
        let mut attempt = self.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(attempt) = attempt.as_mut() {
            attempt.progress = Some(progress);
        }
    }

    /// Returns the work without a proof. The numbers are read one after the other, without waiting.
    #[must_use]
    pub fn backlog(&self) -> Backlog {
        Backlog {
            batches: self.batches.load(Ordering::Acquire),
            cost: self.cost.load(Ordering::Acquire),
            failed: self.failed.load(Ordering::Acquire),
        }
    }

    /// Returns the batches that this process has added.
    #[must_use]
    pub fn added(&self) -> Added {
        self.queue().added
    }

    /// Returns the prover gas of the batches that come in a second, over ten minutes.
    pub(crate) fn cost_per_second(&self) -> f64 {
        self.queue().arrivals.per_second(Instant::now())
    }

    /// Returns the prover gas of the batches that wait, at most.
    pub(crate) fn waiting_cost(&self) -> u64 {
        let queue = self.queue();
        let costs = queue.waiting.iter().map(|record| record.span.cost);
        costs.fold(0, u64::saturating_add)
    }

    /// Returns the records of batches without a proof, in order.
    #[must_use]
    pub fn waiting(&self) -> Vec<Record> {
        self.queue().waiting.iter().cloned().collect()
    }

    /// Returns the time since the first batch without a proof was written, by the system's clock;
    /// `None` if no batch waits, or where the system does not say.
    #[must_use]
    pub fn oldest(&self) -> Option<Duration> {
        let first = self.queue().waiting.front().cloned()?;
        let [file, _] = self.paths(&first);
        let written = file.metadata().and_then(|file| file.modified()).ok()?;
        written.elapsed().ok()
    }

    /// Returns the records of batches that were proved for another program than this one, in
    /// order, with those that name none; reads all records.
    ///
    /// # Errors
    /// A record cannot be read or is none.
    pub fn proved_for_others(&self, program: B256) -> Result<Vec<Record>, Error> {
        let mut others = Vec::new();
        for name in self.files.names(RECORD)? {
            let path = self.files.path(&name);
            let Some(bytes) = self.files.read(&path, RECORD_BYTES)? else {
                continue;
            };
            let record = Record::from_json(&path, &bytes)?;
            if let Status::Proved { program: other, .. } = record.status
                && other != Some(program)
            {
                others.push(record);
            }
        }
        others.sort_by_key(|record| record.span.first);
        Ok(others)
    }

    /// Lets proved batches wait for a proof once more: before proofs are begun. Their proofs stay
    /// under other names.
    ///
    /// # Errors
    /// [`Error::File`] if the system refuses.
    pub fn prove_again(&self, records: &[Record]) -> Result<(), Error> {
        for record in records {
            let Status::Proved { program, .. } = record.status else {
                continue;
            };
            // Before the record: a start finds a record of another program once more, and would
            // refuse a proof of it beside a batch that waits.
            let record = record.with(Status::Waiting { attempts: 0 });
            let program = program.unwrap_or_default();
            let old = format!("{}.{program:x}.proof", record.name());
            self.files
                .rename(&self.proof_path(&record), &self.files.path(&old))?;
            self.save(&record)?;
            self.change(|queue| {
                let waits = queue.waiting.iter();
                let behind = |other: &&Record| other.span.first < record.span.first;
                let at = waits.take_while(behind).count();
                queue.waiting.insert(at, record);
            });
        }
        Ok(())
    }

    /// Returns the records of single blocks that could not be proved, with the reasons.
    #[must_use]
    pub fn failed(&self) -> Vec<Record> {
        self.queue().failed.clone()
    }

    /// Reads the record of the batch of these blocks; `None` if there is none.
    ///
    /// # Errors
    /// The file cannot be read or is no record.
    pub fn record(&self, first: u64, last: u64) -> Result<Option<Record>, Error> {
        let path = self.files.path(&(record::name(first, last) + RECORD));
        let bytes = self.files.read(&path, RECORD_BYTES)?;
        let read = bytes.map(|bytes| Record::from_json(&path, &bytes));
        read.transpose()
    }

    /// Reads the record of the batch that has a block; `None` if none has it yet.
    ///
    /// # Errors
    /// As [`Batches::record`].
    pub fn of_block(&self, block: u64) -> Result<Option<Record>, Error> {
        let span = self.queue().spans.of_block(block);
        span.map_or(Ok(None), |(first, last)| self.record(first, last))
    }

    /// Reads the records of at most so many batches that end before a block, the newest first.
    ///
    /// # Errors
    /// As [`Batches::record`].
    pub fn before(&self, block: u64, most: usize) -> Result<Vec<Record>, Error> {
        let spans = self.queue().spans.before(block, most);
        let mut records = Vec::with_capacity(spans.len());
        for (first, last) in spans {
            records.extend(self.record(first, last)?);
        }
        Ok(records)
    }

    /// Returns when a file of a batch was written, and its size; `None` if it is not there.
    ///
    /// # Errors
    /// [`Error::File`] if the system refuses.
    pub fn written(&self, record: &Record, part: Part) -> Result<Option<Written>, Error> {
        self.files.written(&self.part(record, part))
    }

    /// Reads consecutive bytes of a file of a batch; `None` if it is not there.
    ///
    /// # Errors
    /// [`Error::File`] if the system refuses.
    pub fn slice(
        &self,
        record: &Record,
        part: Part,
        offset: u64,
        most: u64,
    ) -> Result<Option<Slice>, Error> {
        self.files.slice(&self.part(record, part), offset, most)
    }

    fn part(&self, record: &Record, part: Part) -> PathBuf {
        self.files.path(&(record.name() + part.end()))
    }

    /// Returns the paths of a batch's two files.
    #[must_use]
    pub fn paths(&self, record: &Record) -> [PathBuf; 2] {
        [Part::Batch, Part::Parent].map(|part| self.part(record, part))
    }

    /// Returns the path of a batch's proof, which may not be there.
    #[must_use]
    pub fn proof_path(&self, record: &Record) -> PathBuf {
        self.part(record, Part::Proof)
    }

    /// Writes the next batch and its record. Files that a killed process left are completed.
    ///
    /// # Errors
    /// [`Error::Other`] for a batch that does not build on the last one; [`Error::Exists`] where a
    /// file has another content; [`Error::File`] if the system refuses.
    pub fn add(&self, closed: &ClosedBatch) -> Result<(), Error> {
        let record = &closed.record;
        let end = self.end();
        let path = self.files.path(&(record.name() + RECORD));
        let span = &record.span;
        let is = |field, expected: String, got: String| match expected == got {
            true => Ok(()),
            false => Err(Error::Other {
                path: path.clone(),
                field,
                expected,
                got,
            }),
        };
        is(
            "chain id",
            self.chain_id.to_string(),
            record.chain_id.to_string(),
        )?;
        is(
            "parent hash",
            end.hash.to_string(),
            span.parent_hash.to_string(),
        )?;
        self.write(closed)?;
        let Span {
            first,
            last,
            transactions,
            gas,
            bytes,
            ..
        } = *span;
        tracing::info!(first, last, transactions, gas, bytes, "a batch is written");
        let record = record.clone();
        self.change(|queue| {
            queue.added.add(&record.span);
            queue.arrivals.add(Instant::now(), record.span.cost);
            queue.end.advance(&record);
            queue.spans.add(&record.span);
            queue.waiting.push_back(record);
        });
        Ok(())
    }

    /// Waits until fewer than `most` batches have no proof, or until `stopped` says to end.
    pub(crate) fn wait_for_place(&self, most: u64, stopped: impl Fn() -> bool) {
        const LOOK: Duration = Duration::from_millis(20);
        let mut queue = self.queue();
        while (queue.waiting.len() + queue.failed.len()) as u64 >= most && !stopped() {
            let waited = self.changed.wait_timeout(queue, LOOK);
            queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits for a batch without a proof; returns after `most` at the latest.
    pub(crate) fn wait_for_batch(&self, most: Duration) -> Option<Record> {
        let mut queue = self.queue();
        if queue.waiting.is_empty() {
            let waited = self.changed.wait_timeout(queue, most);
            queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        queue.waiting.front().cloned()
    }

    /// Reads a batch, executes it natively, and compares with its record.
    pub(crate) fn load(&self, record: &Record) -> Result<Loaded, Error> {
        let [path, parent] = self.paths(record);
        let text = |path: &PathBuf, most| {
            let bytes = self.files.read(path, most)?.ok_or_else(|| Error::Missing {
                path: path.clone(),
                first: record.span.first,
                last: record.span.last,
            })?;
            // Text that is no UTF-8 is refused as JSON.
            Ok::<_, Error>(String::from_utf8_lossy(&bytes).into_owned())
        };
        let file = BatchFile::from_json(&text(&path, BATCH_BYTES)?).map_err(Error::batch(&path))?;
        let start =
            Start::from_json(&text(&parent, PARENT_BYTES)?).map_err(Error::batch(&parent))?;
        let start = Start::of(&file, Some(start)).map_err(Error::batch(&path))?;
        let executed = file.execute_on(&start).map_err(Error::batch(&path))?;
        let output = &executed.execution.output;
        let span = &record.span;
        let fields = [
            (
                "chain id",
                self.chain_id.to_string(),
                output.chain_id.to_string(),
            ),
            (
                "parent hash",
                span.parent_hash.to_string(),
                output.parent_hash.to_string(),
            ),
            (
                "parent state root",
                span.parent_state_root.to_string(),
                output.parent_state_root.to_string(),
            ),
            (
                "last hash",
                span.last_hash.to_string(),
                output.last_hash.to_string(),
            ),
            (
                "state root",
                span.state_root.to_string(),
                output.state_root.to_string(),
            ),
        ];
        for (field, expected, got) in fields {
            if expected != got {
                return Err(Error::Other {
                    path,
                    field,
                    expected,
                    got,
                });
            }
        }
        Ok(Loaded {
            file,
            start,
            executed,
        })
    }

    /// Reads the proof that a batch has.
    pub(crate) fn proof(&self, record: &Record) -> Result<Option<Vec<u8>>, Error> {
        self.files.read(&self.proof_path(record), PROOF_BYTES)
    }

    /// Writes a proof.
    pub(crate) fn write_proof(&self, record: &Record, proof: &[u8]) -> Result<(), Error> {
        self.files.create(&self.proof_path(record), proof)
    }

    /// Records how a waiting batch stands.
    pub(crate) fn set(&self, record: &Record) -> Result<(), Error> {
        self.save(record)?;
        let waits = matches!(record.status, Status::Waiting { .. });
        self.change(|queue| {
            queue.replace(record, waits.then(|| record.clone()));
            if matches!(record.status, Status::Failed { .. }) {
                queue.failed.push(record.clone());
            }
        });
        Ok(())
    }

    /// Replaces a waiting batch by its halves; `false` for a single block.
    pub(crate) fn split(&self, record: &Record, loaded: &Loaded) -> Result<bool, Error> {
        let Some(middle) = record.span.middle() else {
            return Ok(false);
        };
        let first = usize::try_from(middle - record.span.first + 1).unwrap_or(usize::MAX);
        let mut start = loaded.start.clone();
        let mut halves = Vec::new();
        let blocks = loaded
            .file
            .blocks
            .split_at(first.min(loaded.file.blocks.len()));
        for blocks in [blocks.0, blocks.1] {
            let mut file = loaded.file.clone();
            file.blocks = blocks.to_vec();
            let executed = file
                .execute_on(&start)
                .map_err(Error::batch(&self.paths(record)[0]))?;
            let half = half(record, file, start, &executed);
            self.write(&half)?;
            halves.push(half.record);
            start = executed.after;
        }
        self.save(&record.with(Status::Split))?;
        self.change(|queue| {
            for half in &halves {
                queue.spans.add(&half.span);
            }
            queue.replace(record, halves);
        });
        Ok(true)
    }

    /// Writes a batch's files, and then its record.
    fn write(&self, closed: &ClosedBatch) -> Result<(), Error> {
        let [path, parent] = self.paths(&closed.record);
        let start = closed.start.to_json().map_err(Error::batch(&parent))?;
        self.files.create(&parent, start.as_bytes())?;
        let file = closed.file.to_json().map_err(Error::batch(&path))?;
        self.files.create(&path, file.as_bytes())?;
        self.save(&closed.record)
    }

    fn save(&self, record: &Record) -> Result<(), Error> {
        let path = self.files.path(&(record.name() + RECORD));
        self.files.replace(&path, &record.to_json(&path)?)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the queue, and counts again.
    fn change(&self, change: impl FnOnce(&mut Queue)) {
        let mut queue = self.queue();
        change(&mut queue);
        let without = queue.waiting.iter().chain(&queue.failed);
        let cost = without.map(|record| record.span.cost);
        self.cost
            .store(cost.fold(0, u64::saturating_add), Ordering::Release);
        let (waiting, failed) = (queue.waiting.len() as u64, queue.failed.len() as u64);
        self.batches.store(waiting + failed, Ordering::Release);
        self.failed.store(failed, Ordering::Release);
        self.changed.notify_all();
    }
}

/// Returns a half of a batch, with the part of the state that it reads.
fn half(whole: &Record, file: BatchFile, start: Start, executed: &BatchExecution) -> ClosedBatch {
    let Execution { input, output, .. } = &executed.execution;
    let nodes = input.witness.nodes.iter().map(|node| node.rlp.clone());
    let parts = StateParts {
        nodes: nodes.collect(),
        codes: input.witness.codes.clone(),
    };
    let results = executed.execution.blocks.iter();
    let raw = file.transactions().map(|(_, transaction)| &transaction.raw);
    let span = Span {
        first: output.first_number,
        last: output.last_number,
        parent_hash: output.parent_hash,
        parent_state_root: output.parent_state_root,
        last_hash: output.last_hash,
        state_root: output.state_root,
        transactions: file.transactions().count() as u64,
        gas: results.map(|block| block.header.gas_used).sum(),
        bytes: raw.map(|raw| transaction_bytes(raw) as u64).sum(),
        cost: executed.cost.work().gas(),
    };
    let record = Record::new(whole.chain_id, whole.number, span, Closing::Split, None);
    ClosedBatch {
        start: Start {
            state: State::from_parts(start.header.state_root, &parts),
            ancestors: input.ancestors.clone(),
            ..start
        },
        file,
        record,
    }
}
