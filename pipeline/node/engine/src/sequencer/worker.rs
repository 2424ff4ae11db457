//! The thread that orders and executes.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError};
use std::time::{Duration, Instant};

use alloy_primitives::{B256, Bytes};
use zkfabric_executor::Transaction;
use zkfabric_mempool::Pool;
use zkfabric_receipt::Domain;

use super::answer::Reply;
use super::error::{Failure, Rejected};
use super::event::Event;
use super::figures::thread_cpu;
use super::flight::Flight;
use super::held_time::HeldTime;
use super::mining::Mining;
use super::options::SequencerOptions;
use super::pace::Pace;
use super::question::Waiting;
use super::shared::Shared;
use super::snapshots::Snapshots;
use crate::ledger::Ledger;

/// How often the pool is looked through for transactions that have expired.
const EXPIRY: Duration = Duration::from_millis(200);
/// How long the thread sleeps when nothing has a time.
const IDLE: Duration = Duration::from_millis(200);
/// How long it waits for the root of a block that has ended before it looks again.
const SEAL: Duration = Duration::from_millis(1);
/// How long it waits for the clock before it looks again.
const CLOCK: Duration = Duration::from_millis(20);

/// The thread that orders and executes.
#[derive(Debug)]
pub(super) struct Worker {
    pub(super) ledger: Ledger,
    pub(super) pool: Pool<Box<Transaction>>,
    /// Who waits for the transactions in the pool, by their hashes.
    pub(super) replies: HashMap<B256, Reply>,
    pub(super) events: Receiver<Event>,
    pub(super) flights: SyncSender<Flight>,
    pub(super) shared: Arc<Shared>,
    pub(super) options: SequencerOptions,
    pub(super) domain: Domain,
    pub(super) pace: Pace,
    /// When the open block was begun, or taken over.
    pub(super) begun: Instant,
    /// Prover gas of the open block's transactions.
    pub(super) prover_gas: u64,
    pub(super) snapshots: Snapshots,
    /// Blocks that somebody asks for.
    pub(super) mining: VecDeque<Mining>,
    /// Since when something in the pool could be executed.
    pub(super) ready_since: Option<Instant>,
    pub(super) expired_at: Instant,
    /// The time of blocks while the clock is behind the newest one.
    pub(super) held_time: HeldTime,
    /// When it was last said that it is.
    pub(super) clock_told: Option<Instant>,
}

impl Worker {
    /// Runs until the sequencer closes.
    ///
    /// # Errors
    /// Returns what has stopped the sequencer.
    pub(super) fn run(&mut self) -> Result<(), Failure> {
        while self.listen()? {
            if self.shared.failure().is_some() || self.shared.is_retired() {
                return Ok(());
            }
            self.expire();
            self.watch_clock();
            self.seal(false)?;
            self.mine()?;
            self.end_block_in_time()?;
            self.checkpoint_in_time()?;
            // The wait may have ended for something else.
            if self.pause().is_none() {
                self.execute_group()?;
            }
            let counters = &self.shared.counters;
            counters
                .sequencer_cpu
                .store(thread_cpu(), Ordering::Relaxed);
            self.tell_of_pool();
        }
        Ok(())
    }

    /// Tells other threads what is in the pool.
    fn tell_of_pool(&self) {
        let (counters, status) = (&self.shared.counters, self.pool.status());
        (counters.pending).store(status.pending as u64, Ordering::Relaxed);
        (counters.queued).store(status.queued as u64, Ordering::Relaxed);
        let is_payable = self.pool.best(self.base_fee().into()).next().is_some();
        counters.is_payable.store(is_payable, Ordering::Relaxed);
        self.shared.crowd.set(&self.pool, self.base_fee().into());
    }

    /// Returns the signed transactions of the pool whose senders do not wait for an answer.
    pub(super) fn left_waiting(&self) -> Vec<Bytes> {
        let senders = self.pool.senders();
        let all = senders.flat_map(|sender| self.pool.of_sender(sender));
        let is_left = |hash| self.replies.get(hash).is_none_or(Reply::is_left);
        all.filter(|one| is_left(&one.hash) && !one.payload.is_impersonated())
            .map(|one| one.payload.raw().clone())
            .collect()
    }

    /// Answers everything that waits for the sequencer.
    pub(super) fn dismiss(&mut self) {
        let replies = std::mem::take(&mut self.replies);
        for reply in replies.into_values() {
            self.answer_rest(reply);
        }
        while let Ok(event) = self.events.try_recv() {
            if let Event::Recovered(batch, _) = event {
                self.shared.remove_recovered(batch.len());
                for recovered in batch {
                    self.answer_rest(recovered.tag);
                }
            }
        }
    }

    /// Answers a transaction that is not executed any more.
    fn answer_rest(&self, reply: Reply) {
        let why = match self.shared.failure() {
            Some(cause) => Rejected::Stopped { cause },
            None => Rejected::Closing,
        };
        self.reject(reply, why);
    }

    pub(super) fn reject(&self, reply: Reply, why: Rejected) {
        self.shared.counters.reject(&why, 1);
        reply.reject(why);
    }

    /// Waits until there is something to do, and admits what has come. Returns whether the
    /// sequencer goes on.
    fn listen(&mut self) -> Result<bool, Failure> {
        let mut until = self.pause();
        // So many at once, so that execution has its turn.
        let most = self.options.group.transactions.saturating_mul(2).max(64);
        let mut admitted = 0;
        while admitted < most {
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            let event = match left.filter(|left| !left.is_zero()) {
                None => self.events.try_recv().map_err(|error| match error {
                    TryRecvError::Empty => RecvTimeoutError::Timeout,
                    TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
                }),
                Some(left) => self.events.recv_timeout(left),
            };
            match event {
                Ok(Event::Recovered(batch, at)) => {
                    admitted += batch.len();
                    self.shared.remove_recovered(batch.len());
                    self.admit(batch, at)?;
                    self.tell_of_pool();
                }
                Ok(Event::Landed) => {}
                Ok(Event::Mine(mining)) => {
                    admitted += 1;
                    self.mining.push_back(mining);
                }
                Ok(Event::Stand(ending)) => {
                    admitted += 1;
                    self.stand(ending)?;
                }
                Ok(Event::Edit(editing)) => {
                    admitted += 1;
                    self.edit(editing)?;
                }
                Ok(Event::Asked(question)) => {
                    admitted += 1;
                    question.answer(&Waiting {
                        pool: &self.pool,
                        view: &self.ledger.view(),
                        base_fee: self.base_fee(),
                    });
                }
                Ok(Event::Close) | Err(RecvTimeoutError::Disconnected) => return Ok(false),
                Err(RecvTimeoutError::Timeout) => break,
            }
            until = self.pause();
        }
        Ok(true)
    }

    /// Returns until when to wait for events; `None` if a group can begin.
    fn pause(&mut self) -> Option<Instant> {
        let now = Instant::now();
        if self.shared.failure().is_some() || self.block_is_over(now) {
            return None;
        }
        let timer = self.timer(now);
        if !self.mining.is_empty() {
            return (!self.clock_allows_block()).then(|| now + CLOCK);
        }
        if !self.has_ready() {
            self.ready_since = None;
            return Some(timer);
        }
        let since = *self.ready_since.get_or_insert(now);
        if self.ledger.open_block().is_none() && !self.clock_allows_block() {
            return Some(now + CLOCK);
        }
        let in_flight = self.shared.in_flight();
        if in_flight >= self.options.group.in_flight {
            return Some(timer);
        }
        if in_flight == 0 || self.pool.status().pending >= self.options.group.least {
            return None;
        }
        let collected = since + self.options.group.collect;
        (collected > now).then(|| collected.min(timer))
    }

    /// Returns when to look again if nothing comes.
    fn timer(&self, now: Instant) -> Instant {
        let waits = self.options.block.empty.is_some() || self.pool.status().pending > 0;
        let ends = self.begun + self.options.block.time;
        let most = if self.ledger.is_sealing() { SEAL } else { IDLE };
        match self.ledger.open_block() {
            Some(_) => ends.min(now + most),
            None if waits => ends.clamp(now + CLOCK.min(most), now + most),
            None => now + most,
        }
    }

    /// Removes transactions that were in the pool for too long.
    fn expire(&mut self) {
        const MOST: usize = 1024;
        if self.expired_at.elapsed() < EXPIRY {
            return;
        }
        self.expired_at = Instant::now();
        let now_ms = self.options.clock.now_ms();
        for removed in self.pool.expire(now_ms, MOST) {
            self.leave(&removed);
        }
    }
}
