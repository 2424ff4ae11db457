//! When blocks begin and end.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use zkfabric_batch::HeaderFields;

use super::error::Failure;
use super::figures::count;
use super::flight::Flight;
use super::worker::Worker;
use crate::ledger::{Ledger, LedgerError};

/// Most blocks without transactions by which a chain that stood still comes to the present before
/// its next block: two months, at a day per block, and no more than wait for a checkpoint. One that
/// stood still for longer comes nearer with each block.
const CATCH_UP: u64 = 60;
/// Seconds by which the newest block may be ahead of the clock without a word.
const CLOCK_BEHIND: u64 = 10;
/// Time between two words about it.
const CLOCK_TOLD: Duration = Duration::from_secs(60);
/// Blocks on demand that are made before transactions and questions have their turn.
const TURN: u64 = 16;
/// Least base fee that a block without transactions lowers.
const LOWERED: u64 = 8;

impl Worker {
    /// Returns the base fee of the open block, or of the next one.
    pub(super) fn base_fee(&self) -> u64 {
        match self.ledger.open_block() {
            Some(open) => open.block().environment().base_fee,
            // Beginning the block fails if there is none.
            None => {
                let next = self.ledger.parent().header.next_base_fee();
                next.unwrap_or(u64::MAX)
            }
        }
    }

    /// Returns whether a transaction in the pool pays the base fee, and needs nothing else.
    pub(super) fn has_ready(&self) -> bool {
        let mut best = self.pool.best(self.base_fee().into());
        best.next().is_some()
    }

    /// Returns the time of a block that begins now, in seconds.
    fn now(&self) -> u64 {
        let held = self.held_time.at(Instant::now());
        held.unwrap_or_else(|| self.clock())
    }

    fn clock(&self) -> u64 {
        self.options.clock.now_ms() / 1000
    }

    /// Returns whether the clock allows a block behind the newest one.
    pub(super) fn clock_allows_block(&self) -> bool {
        let earliest = self.ledger.parent().header.timestamp.saturating_add(1);
        earliest <= self.now().saturating_add(self.options.block.ahead)
    }

    /// Returns whether the open block's time is over, or a block without transactions is due.
    pub(super) fn block_is_over(&self, now: Instant) -> bool {
        let is_over = now.saturating_duration_since(self.begun) >= self.options.block.time;
        is_over && (self.ledger.open_block().is_some() || self.wants_empty_block())
    }

    fn wants_empty_block(&self) -> bool {
        let is_due = |time| self.begun.elapsed() >= time;
        let is_wanted = || self.options.block.empty.is_some_and(is_due);
        let waits = || self.pool.status().pending > 0 && self.base_fee() >= LOWERED;
        self.clock_allows_block() && !self.has_ready() && (is_wanted() || waits())
    }

    /// Ends the open block if its time is over, and begins one without transactions if it is due.
    pub(super) fn end_block_in_time(&mut self) -> Result<(), Failure> {
        if !self.block_is_over(Instant::now()) {
            return Ok(());
        }
        if self.ledger.open_block().is_some() {
            return self.end_block();
        }
        self.begin_block().map(drop)
    }

    /// Begins a block if none is open; returns whether one is open then.
    pub(super) fn begin_block(&mut self) -> Result<bool, Failure> {
        self.begin_block_at(None)
    }

    /// Begins a block as [`Worker::begin_block`] does, with a time, or with that of the clock.
    pub(super) fn begin_block_at(&mut self, time: Option<u64>) -> Result<bool, Failure> {
        if self.ledger.open_block().is_some() {
            return Ok(true);
        }
        if !self.clock_allows_block() {
            return Ok(false);
        }
        if let Some(time) = time {
            self.open_block(time)?;
            return Ok(true);
        }
        for _ in 0..self.blocks_to_clock() {
            self.open_block(self.now())?;
            self.end_block()?;
        }
        self.open_block(self.now())?;
        Ok(true)
    }

    /// Makes some of the blocks that were asked for.
    pub(super) fn mine(&mut self) -> Result<(), Failure> {
        for _ in 0..TURN {
            let Some(mut mining) = self.mining.pop_front() else {
                return Ok(());
            };
            if self.ledger.open_block().is_none() {
                let parent = self.ledger.parent().header.timestamp;
                let time = mining
                    .interval
                    .map(|seconds| parent.saturating_add(seconds));
                if !self.begin_block_at(time)? {
                    // The clock does not allow it yet.
                    self.mining.push_front(mining);
                    return Ok(());
                }
            }
            let number = self
                .ledger
                .open_block()
                .map(|open| open.block().environment().number);
            self.end_block()?;
            mining.left -= 1;
            match (mining.left, number) {
                // Whoever has asked may have gone.
                (0, Some(number)) => drop(mining.done.send(number)),
                _ => self.mining.push_front(mining),
            }
        }
        Ok(())
    }

    /// Returns the number of blocks without transactions after which the rules let a block have the
    /// present's time; none where they would be too many.
    fn blocks_to_clock(&self) -> u64 {
        let most = u64::from(self.ledger.rules().most_seconds_between_blocks.get());
        let latest = self.ledger.parent().header.timestamp.saturating_add(most);
        let blocks = self.now().saturating_sub(latest).div_ceil(most);
        match blocks <= CATCH_UP {
            true => blocks,
            false => 0,
        }
    }

    /// Holds the time of blocks while the newest one is of a later time than the clock's, and says
    /// so.
    pub(super) fn watch_clock(&mut self) {
        let (newest, clock) = (self.ledger.parent().header.timestamp, self.clock());
        let ahead = self.options.block.ahead;
        self.held_time.look((clock, newest), ahead, Instant::now());
        let seconds = newest.saturating_sub(clock);
        let counters = &self.shared.counters;
        counters.clock_behind.store(seconds, Ordering::Relaxed);
        let is_told = |told: &Instant| told.elapsed() < CLOCK_TOLD;
        if seconds < CLOCK_BEHIND || self.clock_told.as_ref().is_some_and(is_told) {
            return;
        }
        self.clock_told = Some(Instant::now());
        tracing::warn!(
            seconds,
            "the newest block is {seconds} s ahead of this machine's clock: blocks go on from its \
             time, more slowly than the clock, until the clock has come to them; look at the clock, \
             which is wrong now or was when that block began"
        );
    }

    fn open_block(&mut self, timestamp: u64) -> Result<(), Failure> {
        let parent = self.ledger.parent().header;
        let options = &self.options.block;
        let wanted = HeaderFields {
            number: parent.number.saturating_add(1),
            timestamp,
            gas_limit: options.gas_limit.unwrap_or(parent.gas_limit),
            beneficiary: options.beneficiary,
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: options.extra_data.clone(),
        };
        self.step(|ledger| ledger.begin_block(wanted.clone()))?;
        self.begun = Instant::now();
        self.prover_gas = 0;
        self.pool.set_base_fee(self.base_fee().into());
        Ok(())
    }

    /// Ends the open block. Its root is computed while the next one is executed.
    pub(super) fn end_block(&mut self) -> Result<(), Failure> {
        self.seal(true)?;
        self.take_head();
        self.ledger.close_block()?;
        self.snapshot_in_time()
    }

    /// Makes a step of the ledger, behind the root of the block before if it needs that.
    pub(super) fn step<T>(
        &mut self,
        step: impl Fn(&mut Ledger) -> Result<T, LedgerError>,
    ) -> Result<T, Failure> {
        self.take_head();
        let made = step(&mut self.ledger);
        if !matches!(&made, Err(error) if error.is_late()) {
            return Ok(made?);
        }
        self.seal(true)?;
        Ok(step(&mut self.ledger)?)
    }

    /// Lets the log have its own newest signature.
    fn take_head(&mut self) {
        if let Some(head) = self.shared.take_head() {
            self.ledger.set_head(&head);
        }
    }

    /// Sends a block that has ended on its way, if its root is computed or after a wait.
    pub(super) fn seal(&mut self, wait: bool) -> Result<(), Failure> {
        if let Some((sealed, ticket)) = self.ledger.sealed_block(wait)? {
            // The other thread goes later than this one, unless it has panicked.
            let _ = self.flights.send(Flight::Block { ticket, sealed });
            count(&self.shared.counters.blocks, 1);
        }
        Ok(())
    }

    /// Takes the result of a snapshot, and begins one if the log has grown by enough segments. No
    /// block is open; the snapshot waits for the root of the newest one.
    fn snapshot_in_time(&mut self) -> Result<(), Failure> {
        if self.options.snapshot.is_none() {
            return Ok(());
        }
        if self.ledger.wants_snapshot() {
            self.seal(true)?;
        }
        if let Some(taken) = self.ledger.snapshot(false) {
            self.tell_of_snapshot(taken.err());
        }
        if !self.snapshots.is_due(&self.ledger)? {
            return Ok(());
        }
        self.seal(true)?;
        match self.ledger.begin_snapshot() {
            Ok(()) => self.snapshots.begun(&self.ledger),
            // One is being taken.
            Err(LedgerError::Order(_)) => {}
            Err(error) => self.tell_of_snapshot(Some(error)),
        }
        Ok(())
    }

    /// Counts a snapshot. One that failed ends nothing: the log keeps what a restart needs.
    fn tell_of_snapshot(&self, error: Option<LedgerError>) {
        let counters = &self.shared.counters;
        let counter = match &error {
            None => &counters.snapshots,
            Some(_) => &counters.snapshots_failed,
        };
        count(counter, 1);
        let error = error.map(|error| error.to_string());
        self.shared.set_snapshot_error(error);
    }

    /// Begins a checkpoint beside the execution if enough blocks have none, unless one is written.
    pub(super) fn checkpoint_in_time(&mut self) -> Result<(), Failure> {
        let unwritten = self.ledger.unwritten()? as u64;
        if unwritten >= self.options.block.checkpoint.max(1) {
            self.ledger.begin_checkpoint()?;
        }
        let is_behind = self.ledger.is_behind();
        self.shared.set_unwritten(unwritten, is_behind);
        Ok(())
    }

    /// Seals the block that has ended, and writes a checkpoint.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        self.seal(true)?;
        Ok(self.ledger.checkpoint()?)
    }
}
