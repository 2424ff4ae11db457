//! The handle: takes transactions, and starts and ends the threads.

use std::cell::Cell;
use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use alloy_primitives::{Address, Bytes};
use zkfabric_log::Priority;
use zkfabric_mempool::{self as mempool, Pool};
use zkfabric_receipt::{Domain, IssuedGroup, Signer};
use zkfabric_stf::host::Genesis;

use super::answer::{Pending, Reply};
use super::backlog::{Backlog, Stage, StageFigures};
use super::boundary::{Boundary, Ending};
use super::chain::Chain;
use super::editing::Editing;
use super::error::{Failure, Refused, Rejected};
use super::event::Event;
use super::figures::{Figures, count, thread_cpu};
use super::flight::Flight;
use super::group::Sequenced;
use super::held_time::HeldTime;
use super::kept;
use super::mining::Mining;
use super::observer::Standing;
use super::options::SequencerOptions;
use super::pace::Pace;
use super::question::{Asked, Question, Waiting};
use super::release::Releaser;
use super::shared::Shared;
use super::signed_log::{SignedLog, log_head};
use super::snapshots::Snapshots;
use super::stream::{Ended, Stream, Subscription};
use super::worker::Worker;
use crate::block::BegunBlock;
use crate::frame::Frame;
use crate::ledger::{Edit, Ledger, Restart};
use crate::recovery::{Recovered, Recovery, price};

/// Batches of recovered transactions that wait for the thread that orders.
const EVENTS: usize = 64;
/// Ends of blocks that wait beside groups for the disk.
const BLOCKS: u64 = 16;

/// Takes transactions, and answers each of them once.
///
/// Dropping it closes it, and tells no error.
#[derive(Debug)]
pub struct Sequencer {
    shared: Arc<Shared>,
    recovery: Option<Recovery<Reply>>,
    events: SyncSender<Event>,
    threads: Vec<JoinHandle<()>>,
    chain: Chain,
    domain: Domain,
    most_bytes: u32,
    most_in_recovery: u64,
    most_in_flight: u64,
    root: Option<Backlog>,
    shadow: Option<Backlog>,
    proofs: Option<Backlog>,
}

/// Most time in which a start takes the transactions that waited before.
const KEPT_TIME: Duration = Duration::from_secs(5);
/// How often it tries again while a stage is behind.
const KEPT_LOOK: Duration = Duration::from_millis(5);

/// What starting a sequencer found.
#[derive(Debug)]
pub struct Started {
    /// What opening the ledger found.
    pub restart: Restart,
    /// Receipts of the last group that was read from the log, signed again with the same header:
    /// they may not have left the process before.
    pub last: Option<IssuedGroup>,
    /// Priority of the log's thread.
    pub log_priority: Priority,
}

impl Sequencer {
    /// Opens the ledger in a folder, or creates it with a genesis, and starts the threads.
    ///
    /// # Errors
    /// [`Failure::Ledger`], [`Failure::Start`], and [`Failure::Receipts`] if the last group cannot
    /// be signed.
    pub fn start(
        folder: &Path,
        genesis: &Genesis,
        options: SequencerOptions,
        signer: Arc<dyn Signer>,
    ) -> Result<(Self, Started), Failure> {
        let options = options.fitted()?;
        let opened = Ledger::open(folder, genesis, &options.ledger)?;
        // Each transaction has its length before it.
        let most = options.pool.bytes.saturating_mul(2);
        let started = Self::begin(opened, genesis.chain_id, options, signer, Some(folder))?;
        started.0.take_kept(folder, most);
        Ok(started)
    }

    /// Starts the threads over an open ledger.
    #[cfg(test)]
    pub(super) fn over(
        opened: (Ledger, Restart),
        chain_id: u64,
        options: SequencerOptions,
        signer: Arc<dyn Signer>,
    ) -> Result<(Self, Started), Failure> {
        Self::begin(opened, chain_id, options, signer, None)
    }

    /// Takes the transactions that waited when the sequencer before closed.
    fn take_kept(&self, folder: &Path, most: u64) {
        let taken = kept::read(folder, most).map(|transactions| {
            let until = Instant::now() + KEPT_TIME;
            let mut left = transactions.len();
            for raw in transactions {
                // Nobody waits for the answer.
                while let Err(Refused::Behind { .. }) = self.submit(raw.clone()) {
                    if Instant::now() >= until {
                        tracing::warn!(
                            left,
                            "transactions that waited are lost: the node is behind"
                        );
                        return;
                    }
                    sleep(KEPT_LOOK);
                }
                left -= 1;
            }
        });
        if let Err(error) = taken.and_then(|()| kept::remove(folder)) {
            let folder = folder.display().to_string();
            tracing::warn!(folder, %error, "the file pool, of transactions that waited, is not read");
        }
    }

    fn begin(
        (mut ledger, restart): (Ledger, Restart),
        chain_id: u64,
        options: SequencerOptions,
        signer: Arc<dyn Signer>,
        folder: Option<&Path>,
    ) -> Result<(Self, Started), Failure> {
        let options = options.fitted()?;
        let domain = Domain::new(chain_id);
        let last = last_receipts(&mut ledger, &restart, &domain, &*signer)?;
        let head = log_head(&ledger, &domain, &*signer)?;
        let log_priority = ledger.log().priority().clone();
        let checkpoint = options.block.checkpoint;
        let shared = Arc::new(Shared::new(ledger.view(), &options.pool, checkpoint));
        let (events, received) = sync_channel(EVENTS);
        let most_in_flight = options.group.in_flight.max(1);
        let in_flight = usize::try_from(most_in_flight.saturating_add(BLOCKS));
        let (flights, flying) = sync_channel(in_flight.unwrap_or(usize::MAX).min(1 << 16));
        let mut sequencer = Self {
            shared: Arc::clone(&shared),
            recovery: None,
            events: events.clone(),
            threads: Vec::new(),
            chain: Chain::new(&ledger, Arc::clone(&shared)),
            domain,
            most_bytes: options.pool.transaction_bytes,
            most_in_recovery: options.recovery.transactions as u64,
            most_in_flight,
            root: options.root.clone(),
            shadow: options.shadow.clone(),
            proofs: options.proofs.clone(),
        };
        let releaser = Releaser {
            flights: flying,
            events: events.clone(),
            signer,
            domain,
            log: SignedLog::new(ledger.group()),
            signing: options.signing,
            shared: Arc::clone(&shared),
            stream: Stream::new(options.mini_block, ledger.parent().header.number + 1),
            observer: options.observer.clone(),
        };
        if let Some(observer) = &options.observer {
            observer.started(Standing {
                chain: sequencer.chain.clone(),
                open: open_block(&ledger, &restart.open),
                head,
            });
        }
        sequencer.spawn("answers", move || answer(releaser))?;
        let deliver = deliver(&shared, &events);
        let recovery = options.recovery.clone();
        let worker = worker(ledger, domain, options, received, flights, shared);
        let folder = folder.map(Path::to_owned);
        sequencer.spawn("sequencer", move || order(worker, folder.as_deref()))?;
        sequencer.recovery = Some(Recovery::start(&recovery, deliver)?);
        let started = Started {
            restart,
            last,
            log_priority,
        };
        Ok((sequencer, started))
    }

    fn spawn(&mut self, name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
        let thread = std::thread::Builder::new().name(name.to_owned());
        self.threads.push(thread.spawn(work)?);
        Ok(())
    }

    /// Takes a raw transaction, and does not wait.
    ///
    /// # Errors
    /// [`Refused`] if a stage is behind, or if the sequencer takes nothing any more.
    pub fn submit(&self, raw: Bytes) -> Result<Pending, Refused> {
        let taken = self.take(raw);
        let counters = &self.shared.counters;
        match &taken {
            Ok(_) => count(&counters.taken, 1),
            Err(why) => {
                count(&counters.refused, 1);
                counters.refusals.count(why);
            }
        }
        taken
    }

    fn take(&self, raw: Bytes) -> Result<Pending, Refused> {
        if let Some(cause) = self.shared.failure() {
            return Err(Refused::Stopped { cause });
        }
        let open = (!self.shared.is_closing()).then_some(self.recovery.as_ref());
        let recovery = open.flatten().ok_or(Refused::Closing)?;
        self.check_backlogs()?;
        let (reply, pending) = Reply::new(&self.shared);
        let got = u32::try_from(raw.len()).unwrap_or(u32::MAX);
        let most = self.most_bytes;
        if got > most {
            let oversized = Rejected::Pool(mempool::Error::Oversized { most, got });
            self.shared.counters.reject(&oversized, 1);
            reply.reject(oversized);
            return Ok(pending);
        }
        if let Some(waiting) = self.shared.crowd.holds_back(|| price(&raw)) {
            return Err(Refused::Behind {
                stage: Stage::Pool,
                waiting,
                most: self.shared.crowd.most(),
            });
        }
        match recovery.submit(raw, reply) {
            Ok(()) => Ok(pending),
            Err(full) => Err(self.recovery_is_behind(full.transactions)),
        }
    }

    /// Refuses transactions while what follows the execution is behind.
    fn check_backlogs(&self) -> Result<(), Refused> {
        for StageFigures {
            stage,
            waiting,
            most,
        } in self.backlogs()
        {
            if waiting >= most {
                return Err(Refused::Behind {
                    stage,
                    waiting,
                    most,
                });
            }
        }
        Ok(())
    }

    /// Returns what waits in the stages that follow the execution.
    fn backlogs(&self) -> impl Iterator<Item = StageFigures> {
        // Groups pass the signer and the disk one after the other: the first one says who is slow.
        let in_flight = self.shared.in_flight();
        let (in_log, in_signer) = match self.shared.is_signing() {
            true => (0, in_flight),
            false => (in_flight, 0),
        };
        let most = self.most_in_flight;
        let unwritten = (self.shared.unwritten(), self.shared.most_unwritten());
        let own = [
            (Stage::Log, in_log, most),
            (Stage::Signatures, in_signer, most),
            (Stage::Store, unwritten.0, unwritten.1),
        ];
        let backlogs = [
            (Stage::Root, &self.root),
            (Stage::Shadow, &self.shadow),
            (Stage::Proofs, &self.proofs),
        ];
        let backlogs = backlogs.into_iter().filter_map(|(stage, backlog)| {
            let backlog = backlog.as_ref()?;
            Some((stage, backlog.waiting(), backlog.most()))
        });
        let all = own.into_iter().chain(backlogs);
        all.map(|(stage, waiting, most)| StageFigures {
            stage,
            waiting,
            most,
        })
    }

    fn recovery_is_behind(&self, waiting: usize) -> Refused {
        let most = self.most_in_recovery;
        let waiting = waiting as u64;
        if self.shared.is_blocked() {
            // The recovery has done its part of what waits for the sequencer.
            let waiting = waiting.saturating_add(self.shared.recovered());
            return Refused::Behind {
                stage: Stage::Sequencer,
                waiting,
                most,
            };
        }
        Refused::Behind {
            stage: Stage::Recovery,
            waiting,
            most,
        }
    }

    /// Asks the thread that orders what waits, between two groups; does not wait for the answer.
    /// The question is to take microseconds, since everything waits for it.
    ///
    /// # Errors
    /// [`Refused::Behind`] while the thread's queue is full; [`Refused`] if it takes nothing any
    /// more.
    pub fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Waiting<'_>) -> T + Send + 'static,
    ) -> Result<Asked<T>, Refused> {
        let (question, asked) = Question::new(question);
        self.tell(Event::Asked(question))?;
        Ok(asked)
    }

    /// Tells the thread that orders.
    fn tell(&self, event: Event) -> Result<(), Refused> {
        if let Some(cause) = self.shared.failure() {
            return Err(Refused::Stopped { cause });
        }
        self.events.try_send(event).map_err(|error| match error {
            TrySendError::Full(_) => Refused::Behind {
                stage: Stage::Sequencer,
                waiting: EVENTS as u64,
                most: EVENTS as u64,
            },
            TrySendError::Disconnected(_) => Refused::Closing,
        })
    }

    /// Asks for blocks at once: the open one ends, and blocks without transactions follow, until
    /// there are so many, at least one. The answer is the number of the last one, whose header may
    /// come a moment later. Between them is a number of seconds, or the time of the clock.
    ///
    /// # Errors
    /// [`Refused`] as [`Sequencer::ask`].
    pub fn mine(&self, blocks: u64, interval: Option<u64>) -> Result<Asked<u64>, Refused> {
        let (mining, asked) = Mining::new(blocks, interval);
        self.tell(Event::Mine(mining))?;
        Ok(asked)
    }

    /// Ends the open block, if there is one; the answer says where the chain stands then, which is
    /// durable a moment later.
    ///
    /// # Errors
    /// [`Refused`] as [`Sequencer::ask`].
    pub fn stand(&self) -> Result<Asked<Boundary>, Refused> {
        let (ending, asked) = Ending::new();
        self.tell(Event::Stand(ending))?;
        Ok(asked)
    }

    /// Edits an account in the open block, which is begun if there is none; the answer comes once
    /// readers see it. There is none unless the
    /// [ledger's options](crate::LedgerOptions::edits) allow edits.
    ///
    /// # Errors
    /// [`Refused`] as [`Sequencer::ask`].
    pub fn edit(&self, address: Address, edit: Edit) -> Result<Asked<()>, Refused> {
        let (editing, asked) = Editing::new(address, edit);
        self.tell(Event::Edit(editing))?;
        Ok(asked)
    }

    /// Takes a transaction of a sender that has not signed it, and does not wait. It is rejected
    /// unless the [ledger's options](crate::LedgerOptions::edits) allow such transactions.
    ///
    /// # Errors
    /// [`Refused`] as [`Sequencer::submit`].
    pub fn submit_as(&self, sender: Address, raw: Bytes) -> Result<Pending, Refused> {
        let (reply, pending) = Reply::new(&self.shared);
        self.check_backlogs()?;
        if self.shared.is_closing() {
            return Err(Refused::Closing);
        }
        let recovered = Recovered::impersonated(sender, raw, reply);
        self.shared.add_recovered(1);
        let sent = self.tell(Event::Recovered(vec![recovered], Instant::now()));
        if let Err(refused) = sent {
            self.shared.remove_recovered(1);
            return Err(refused);
        }
        Ok(pending)
    }

    /// Takes no more and ends its threads, while those that share the sequencer still read. Its
    /// chain goes on elsewhere: no checkpoint is written, also when it is closed.
    pub fn retire(&self) {
        self.shared.retire();
        self.shared.set_closing();
        // The thread that orders looks at it when nothing comes.
        let _ = self.events.try_send(Event::Close);
    }

    /// Subscribes to durable groups, as [`Chain::subscribe`].
    #[must_use]
    pub fn subscribe(&self, most: usize) -> Subscription {
        self.chain.subscribe(most)
    }

    /// Returns a reader of the chain.
    #[must_use]
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Returns the domain of the receipts.
    #[must_use]
    pub const fn domain(&self) -> &Domain {
        &self.domain
    }

    /// Returns why the sequencer has stopped; `None` while it goes on.
    #[must_use]
    pub fn failure(&self) -> Option<Arc<Failure>> {
        self.shared.failure()
    }

    /// Returns why the last snapshot failed; `None` if none did, or the last one was taken. The log
    /// is not trimmed meanwhile.
    #[must_use]
    pub fn snapshot_error(&self) -> Option<String> {
        self.shared.snapshot_error()
    }

    /// Returns what the sequencer has done, and what waits.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let (waiting, _) = self.recovery.as_ref().map_or((0, 0), Recovery::waiting);
        Figures {
            in_flight: self.shared.in_flight(),
            in_recovery: waiting as u64,
            recovered: self.shared.recovered(),
            ..self.shared.counters.figures()
        }
    }

    /// Returns what waits in each stage that has a bound: the one that is nearest to its bound
    /// limits the sequencer.
    #[must_use]
    pub fn stages(&self) -> Vec<StageFigures> {
        let figures = self.figures();
        let first = [
            (Stage::Recovery, figures.in_recovery, self.most_in_recovery),
            (Stage::Sequencer, figures.recovered, self.most_in_recovery),
            (Stage::Pool, figures.pending, self.shared.crowd.most()),
        ];
        let first = first.map(|(stage, waiting, most)| StageFigures {
            stage,
            waiting,
            most,
        });
        first.into_iter().chain(self.backlogs()).collect()
    }

    /// Takes no more, makes durable what was executed and answers it, answers the rest as not
    /// executed, and writes a checkpoint.
    ///
    /// # Errors
    /// Returns why the sequencer has stopped, now or before.
    pub fn close(mut self) -> Result<(), Arc<Failure>> {
        self.end();
        self.shared.failure().map_or(Ok(()), Err)
    }

    fn end(&mut self) {
        self.shared.set_closing();
        if let Some(recovery) = self.recovery.take() {
            for reply in recovery.abandon() {
                self.shared.counters.reject(&Rejected::Closing, 1);
                reply.reject(Rejected::Closing);
            }
        }
        // The other end is gone if the thread has stopped before.
        let _ = self.events.send(Event::Close);
        for thread in self.threads.drain(..).rev() {
            // The thread has told of a panic of its work.
            let _ = thread.join();
        }
    }
}

impl Drop for Sequencer {
    fn drop(&mut self) {
        self.end();
    }
}

/// Returns the block that the log leaves open, with its transactions.
pub(crate) fn open_block(
    ledger: &Ledger,
    frames: &[Frame],
) -> Option<(Arc<BegunBlock>, Vec<Sequenced>)> {
    let begun = Arc::clone(ledger.open_block()?.begun());
    Some((begun, frames.iter().flat_map(Frame::sequenced).collect()))
}

/// Makes the receipts of the last group again, and lets the next group name them.
fn last_receipts(
    ledger: &mut Ledger,
    restart: &Restart,
    domain: &Domain,
    signer: &dyn Signer,
) -> Result<Option<IssuedGroup>, Failure> {
    let Some(frame) = &restart.last else {
        return Ok(None);
    };
    let first = frame.first;
    let failed = |source| Failure::Receipts { first, source };
    let unsigned = frame.receipts(domain).map_err(failed)?;
    ledger.set_previous(unsigned.digest());
    unsigned.sign(signer).map(Some).map_err(failed)
}

/// Returns what a thread of the recovery does with its batches.
fn deliver(
    shared: &Arc<Shared>,
    events: &SyncSender<Event>,
) -> impl Fn(Vec<Recovered<Reply>>) + Clone + Send + 'static {
    let (shared, events) = (Arc::clone(shared), events.clone());
    // CPU time of the thread when it was counted last; each thread has its own.
    let counted = Cell::new(0);
    move |batch: Vec<Recovered<Reply>>| {
        let cpu = thread_cpu();
        count(&shared.counters.recovery_cpu, cpu - counted.replace(cpu));
        shared.add_recovered(batch.len());
        let mut sent = events.try_send(Event::Recovered(batch, Instant::now()));
        if let Err(TrySendError::Full(event)) = sent {
            shared.block();
            let waited = events.send(event);
            sent = waited.map_err(|error| TrySendError::Disconnected(error.0));
            shared.unblock();
        }
        let Err(TrySendError::Disconnected(Event::Recovered(batch, _))) = sent else {
            return;
        };
        shared.remove_recovered(batch.len());
        for recovered in batch {
            let cause = shared.failure();
            let why = cause.map_or(Rejected::Closing, |cause| Rejected::Stopped { cause });
            shared.counters.reject(&why, 1);
            recovered.tag.reject(why);
        }
    }
}

fn worker(
    ledger: Ledger,
    domain: Domain,
    options: SequencerOptions,
    events: Receiver<Event>,
    flights: SyncSender<Flight>,
    shared: Arc<Shared>,
) -> Worker {
    // Nobody knows what the transactions of an open block cost: it takes no more if that matters.
    let most = options.block.prover_gas;
    let is_open = ledger.open_block().is_some();
    let prover_gas = if is_open && most < u64::MAX { most } else { 0 };
    let now = Instant::now();
    let mut worker = Worker {
        ledger,
        pool: Pool::new(options.pool.clone()),
        replies: HashMap::with_capacity(options.pool.transactions.min(1 << 20)),
        events,
        flights,
        shared,
        pace: Pace::new(&options.group),
        snapshots: Snapshots::new(options.snapshot),
        mining: VecDeque::new(),
        options,
        domain,
        begun: now,
        prover_gas,
        ready_since: None,
        expired_at: now,
        held_time: HeldTime::default(),
        clock_told: None,
    };
    let base_fee = worker.base_fee();
    worker.pool.set_base_fee(base_fee.into());
    worker
}

/// Runs the thread that orders and executes.
fn order(mut worker: Worker, folder: Option<&Path>) {
    let shared = Arc::clone(&worker.shared);
    let ran = catch_unwind(AssertUnwindSafe(|| worker.run()));
    let panicked = Failure::Panicked {
        thread: "sequencer",
    };
    if let Err(failure) = ran.unwrap_or(Err(panicked)) {
        shared.fail(failure);
    }
    let kept = worker.left_waiting();
    worker.dismiss();
    if shared.failure().is_some() || shared.is_retired() {
        return;
    }
    // Before the end gives the folder to the next one.
    if let Some(Err(error)) = folder.map(|folder| kept::write(folder, &kept)) {
        let transactions = kept.len();
        tracing::warn!(transactions, %error, "transactions that wait are lost with this process");
    }
    if let Err(failure) = worker.finish() {
        shared.fail(failure);
    }
}

/// Runs the thread that signs and answers.
fn answer(mut releaser: Releaser) {
    let shared = Arc::clone(&releaser.shared);
    let ran = catch_unwind(AssertUnwindSafe(|| releaser.run()));
    if ran.is_err() {
        shared.fail(Failure::Panicked { thread: "answers" });
    }
    let ended = shared.failure().map_or(Ended::Closed, Ended::Stopped);
    shared.subscribers.end(&ended);
}
