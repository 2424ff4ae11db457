//! Figures by stage.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use zkfabric_executor::Report;

use super::backlog::Stage;
use super::cause::{Cause, Refusals, Rejections};
use super::error::Rejected;
use super::histogram::{Histogram, Times};

/// What a sequencer has done since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Transactions that were taken.
    pub taken: u64,
    /// Transactions that were not taken.
    pub refused: u64,
    /// Those of them that were not taken because a stage was behind, in the order of
    /// [`Stage::ALL`].
    pub refused_by_stage: [u64; Stage::ALL.len()],
    /// Transactions that were confirmed.
    pub confirmed: u64,
    /// Transactions that were rejected: all that were taken, answered and not confirmed.
    pub rejected: u64,
    /// Rejected transactions by cause, in the order of [`Cause::ALL`].
    pub rejected_by_cause: [u64; Cause::ALL.len()],
    /// Groups with transactions that were executed.
    pub groups: u64,
    /// Mini-blocks.
    pub mini_blocks: u64,
    /// Blocks that were ended.
    pub blocks: u64,
    /// Snapshots that were taken.
    pub snapshots: u64,
    /// Snapshots that failed, behind which the log was not trimmed.
    pub snapshots_failed: u64,
    /// Gas of included transactions.
    pub gas: u64,
    /// Prover gas of included transactions.
    pub prover_gas: u64,
    /// How groups were executed: sums of the groups' reports.
    pub report: Report,
    /// Groups that are executed and not durable.
    pub in_flight: u64,
    /// Transactions that wait for the recovery of their senders.
    pub in_recovery: u64,
    /// Transactions that wait for the sequencer.
    pub recovered: u64,
    /// Executable transactions in the pool.
    pub pending: u64,
    /// Other transactions in the pool.
    pub queued: u64,
    /// Whether an executable transaction pays the base fee.
    pub is_payable: bool,
    /// Seconds by which the newest block is ahead of the clock.
    pub clock_behind: u64,
    /// CPU time of the threads that recover senders.
    pub recovery_cpu: Duration,
    /// CPU time of the thread that orders and executes, its part of lanes included.
    pub sequencer_cpu: Duration,
    /// CPU time of the thread that signs and answers.
    pub answers_cpu: Duration,
    /// CPU time of the process, which has further threads: the log's, those of lanes, the store's.
    pub process_cpu: Duration,
    /// Times from arrival to the pool.
    pub to_pool: Times,
    /// Times from arrival to the end of execution.
    pub to_execution: Times,
    /// Times of groups' executions.
    pub execution: Times,
    /// Times from a group's execution to the disk.
    pub to_disk: Times,
    /// Times from arrival to the answer.
    pub to_answer: Times,
}

/// What the threads count.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) taken: AtomicU64,
    pub(super) refused: AtomicU64,
    pub(super) confirmed: AtomicU64,
    pub(super) refusals: Refusals,
    rejected: AtomicU64,
    rejections: Rejections,
    pub(super) groups: AtomicU64,
    pub(super) mini_blocks: AtomicU64,
    pub(super) blocks: AtomicU64,
    pub(super) snapshots: AtomicU64,
    pub(super) snapshots_failed: AtomicU64,
    gas: AtomicU64,
    prover_gas: AtomicU64,
    lanes: AtomicU64,
    components: AtomicU64,
    conflicts: AtomicU64,
    repeated: AtomicU64,
    failures: AtomicU64,
    pub(super) pending: AtomicU64,
    pub(super) queued: AtomicU64,
    pub(super) is_payable: AtomicBool,
    pub(super) clock_behind: AtomicU64,
    pub(super) recovery_cpu: AtomicU64,
    pub(super) sequencer_cpu: AtomicU64,
    pub(super) answers_cpu: AtomicU64,
    pub(super) to_pool: Histogram,
    pub(super) to_execution: Histogram,
    pub(super) execution: Histogram,
    pub(super) to_disk: Histogram,
    pub(super) to_answer: Histogram,
}

/// Adds to a counter.
pub(super) fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

/// Returns a clock's time in nanoseconds.
fn nanoseconds(clock: ClockId) -> u64 {
    let time = clock_gettime(clock);
    let seconds = time.tv_sec.unsigned_abs();
    seconds.saturating_mul(1_000_000_000) + time.tv_nsec.unsigned_abs()
}

/// Returns the CPU time of the calling thread in nanoseconds.
pub(super) fn thread_cpu() -> u64 {
    nanoseconds(ClockId::ThreadCPUTime)
}

impl Counters {
    /// Counts an executed group.
    pub(super) fn executed(&self, report: &Report, gas: u64, prover_gas: u64) {
        count(&self.gas, gas);
        count(&self.prover_gas, prover_gas);
        let counters = [
            (&self.lanes, report.lanes),
            (&self.components, report.components),
            (&self.conflicts, report.conflicts),
            (&self.repeated, report.repeated),
            (&self.failures, report.failures),
        ];
        for (counter, more) in counters {
            count(counter, more as u64);
        }
    }

    /// Counts rejected transactions.
    pub(super) fn reject(&self, why: &Rejected, transactions: u64) {
        count(&self.rejected, transactions);
        self.rejections.count(why, transactions);
    }

    /// Returns the figures; what waits in queues is left at zero.
    pub(super) fn figures(&self) -> Figures {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let sum = |counter: &AtomicU64| usize::try_from(read(counter)).unwrap_or(usize::MAX);
        let time = |counter: &AtomicU64| Duration::from_nanos(read(counter));
        Figures {
            taken: read(&self.taken),
            refused: read(&self.refused),
            refused_by_stage: self.refusals.counts(),
            confirmed: read(&self.confirmed),
            rejected: read(&self.rejected),
            rejected_by_cause: self.rejections.counts(),
            groups: read(&self.groups),
            mini_blocks: read(&self.mini_blocks),
            blocks: read(&self.blocks),
            snapshots: read(&self.snapshots),
            snapshots_failed: read(&self.snapshots_failed),
            gas: read(&self.gas),
            prover_gas: read(&self.prover_gas),
            report: Report {
                lanes: sum(&self.lanes),
                components: sum(&self.components),
                conflicts: sum(&self.conflicts),
                repeated: sum(&self.repeated),
                failures: sum(&self.failures),
            },
            pending: read(&self.pending),
            queued: read(&self.queued),
            is_payable: self.is_payable.load(Ordering::Relaxed),
            clock_behind: read(&self.clock_behind),
            recovery_cpu: time(&self.recovery_cpu),
            sequencer_cpu: time(&self.sequencer_cpu),
            answers_cpu: time(&self.answers_cpu),
            process_cpu: Duration::from_nanos(nanoseconds(ClockId::ProcessCPUTime)),
            to_pool: self.to_pool.times(),
            to_execution: self.to_execution.times(),
            execution: self.execution.times(),
            to_disk: self.to_disk.times(),
            to_answer: self.to_answer.times(),
            ..Figures::default()
        }
    }
}
