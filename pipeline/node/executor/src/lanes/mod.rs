//! Lanes: sets of a group's transactions that share nothing, each on a journal of its own, with the
//! outcome of execution in order.
//!
//! 1. Keys of each transaction are predicted: sender, recipient, authorities, and what templates of
//!    earlier calls say ([`templates`]).
//! 2. Transactions that share a written key form a set, and the sets are dealt to lanes
//!    ([`partition`]). One set, or one that outweighs the others: execution in order.
//! 3. Threads that stay execute the lanes. The beneficiary's rewards are added up beside them.
//! 4. What lanes have read is compared with what others have changed ([`merge`]). Lanes that met
//!    are executed once more as one lane, or everything in order. No prediction is trusted.
//! 5. Gas and bytes of the block are checked in order, with the gas that is known now. A
//!    transaction that finds too little of them sends the group to execution in order.

mod keys;
mod merge;
mod partition;
mod template;
mod templates;
mod trace;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use alloy_primitives::{Address, U256};
use zkfabric_stf::cost::GasCounter;

use crate::database::Sources;
use crate::environment::{Block, Used};
use crate::error::Error;
use crate::handler::Rewards;
use crate::journal::{Chain, Finished, Journal, check_limits, traced};
use crate::options::Options;
use crate::outcome::{Outcome, Report};
use crate::transaction::Transaction;
use keys::Predicted;
use merge::Conflict;
use partition::{Partition, partition};
use templates::Templates;
use trace::{Pairs, learn};

/// Fewest transactions that are dealt to lanes.
const LEAST_TRANSACTIONS: usize = 8;
/// Least weight of a group that is dealt to lanes, in gas of calls: about 0.2 ms of token transfers
/// and 0.5 ms of swaps. Below that a thread that has to wake up, and to wait for a processor,
/// takes longer than what it is to save.
const LEAST_WEIGHT: u64 = 2_000_000;
/// Transactions of a group for one call that is traced.
const TRACE_EVERY: usize = 64;
/// Most gas of a traced call: a trace takes several times as long as the execution that was paid
/// for.
const MOST_TRACED_GAS: u64 = 500_000;
/// Most groups that are executed in order without a look, after groups in which nothing could be
/// dealt.
const MOST_IDLE: u32 = 8;
/// As [`MOST_IDLE`], after groups whose lanes met.
const MOST_PAUSE: u32 = 64;

/// Threads and predictions.
#[derive(Debug)]
pub(crate) struct Lanes {
    threads: usize,
    pool: rayon::ThreadPool,
    templates: Mutex<Templates>,
    /// Groups that are still executed in order without a look.
    pause: AtomicU32,
    /// Length of the next pause after groups in which nothing could be dealt, and after conflicts.
    idle: AtomicU32,
    penalty: AtomicU32,
    every_group: bool,
    least_weight: u64,
}

/// Result of a group: outcomes, journals, what the block has used.
pub(crate) type Executed = (Vec<Outcome>, Finished, Used);

/// One lane's outcomes and journal.
#[derive(Debug)]
struct Lane {
    transactions: Vec<u32>,
    outcomes: Vec<Outcome>,
    finished: Finished,
}

impl Lanes {
    /// Starts the threads; `None` for one thread, or where the system gives none.
    pub(crate) fn new(options: &Options) -> Option<Self> {
        let Options {
            threads, templates, ..
        } = *options;
        if threads < 2 {
            return None;
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads - 1)
            .thread_name(|index| format!("lane {}", index + 1))
            .build();
        Some(Self {
            threads,
            pool: pool.ok()?,
            templates: Mutex::new(Templates::new(templates)),
            pause: AtomicU32::new(0),
            idle: AtomicU32::new(1),
            penalty: AtomicU32::new(1),
            every_group: options.every_group,
            least_weight: if options.every_group { 0 } else { LEAST_WEIGHT },
        })
    }

    /// Executes a group in lanes; `None` if it has to be executed in order, with the reason in the
    /// report.
    pub(crate) fn execute(
        &self,
        chain: Chain,
        sources: Sources<'_>,
        block: &Block,
        transactions: &[Transaction],
        report: &mut Report,
    ) -> Option<Executed> {
        let most_gas = transactions.iter().map(Transaction::gas_limit);
        let most_gas = most_gas.fold(0, u64::saturating_add);
        if transactions.len() < LEAST_TRANSACTIONS
            || most_gas < self.least_weight
            || self.is_paused()
        {
            return None;
        }
        let (dealt, is_learning) = self.deal(chain, sources, transactions, report);
        let Some(dealt) = dealt else {
            if !is_learning {
                pause(&self.pause, &self.idle, MOST_IDLE);
            }
            return None;
        };
        self.idle.store(1, Ordering::Relaxed);
        let lanes = self.run(chain, sources, transactions, dealt.lanes, report)?;
        let lanes = self.without_conflicts(chain, sources, transactions, lanes, report)?;
        self.penalty.store(1, Ordering::Relaxed);
        report.lanes = lanes.len();
        let executed = join(sources, block, transactions, lanes);
        if executed.is_none() {
            report.repeated += transactions.len();
        }
        executed
    }

    fn is_paused(&self) -> bool {
        if self.every_group {
            return false;
        }
        let less = |groups: u32| groups.checked_sub(1);
        let order = Ordering::Relaxed;
        self.pause.fetch_update(order, order, less).is_ok()
    }

    fn templates(&self) -> MutexGuard<'_, Templates> {
        self.templates
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the calls of a group, whichever way it was executed.
    pub(crate) fn settle(&self, transactions: &[Transaction], outcomes: &[Outcome]) {
        self.templates().settle(transactions, outcomes);
    }

    /// Predicts keys and deals the transactions; returns too whether a call was traced, so that the
    /// next group may be dealt better.
    fn deal(
        &self,
        chain: Chain,
        sources: Sources<'_>,
        transactions: &[Transaction],
        report: &mut Report,
    ) -> (Option<Partition>, bool) {
        let beneficiary = sources.environment.beneficiary;
        let templates = &mut *self.templates();
        let mut predicted = Predicted {
            writes: Vec::with_capacity(3 * transactions.len()),
            reads: Vec::with_capacity(3 * transactions.len()),
            weights: Vec::with_capacity(transactions.len()),
            in_order: false,
        };
        let mut traces = 0;
        for (index, transaction) in (0..).zip(transactions) {
            let env = &transaction.env;
            let is_own = |address: Address| address == beneficiary;
            predicted.in_order |= is_own(env.caller) || env.kind.to().copied().is_some_and(is_own);
            let is_worth_it = templates.predict(env, index, &mut predicted);
            if is_worth_it && traces * TRACE_EVERY < transactions.len() {
                traces += 1;
                let mut pairs = Pairs::default();
                let touched = traced(chain, sources, transaction, MOST_TRACED_GAS, &mut pairs);
                let lesson =
                    touched.and_then(|touched| learn(transaction, &touched, &pairs, beneficiary));
                templates.learn(env, lesson);
            }
            if predicted.in_order {
                return (None, traces > 0);
            }
        }
        let weights = predicted.weights.iter().copied();
        if weights.fold(0, u64::saturating_add) < self.least_weight {
            return (None, traces > 0);
        }
        let dealt = partition(&predicted, self.threads);
        report.components = dealt.as_ref().map_or(0, |dealt| dealt.components);
        (dealt, traces > 0)
    }

    /// Executes lanes, the first one on the caller's thread.
    fn run(
        &self,
        chain: Chain,
        sources: Sources<'_>,
        transactions: &[Transaction],
        dealt: Vec<Vec<u32>>,
        report: &mut Report,
    ) -> Option<Vec<Lane>> {
        let mut results: Vec<Option<Lane>> = dealt.iter().map(|_| None).collect();
        self.pool.in_place_scope(|scope| {
            let mut work = dealt.into_iter().zip(&mut results);
            let first = work.next();
            for (lane, result) in work {
                scope.spawn(move |_| *result = execute(chain, sources, transactions, lane));
            }
            if let Some((lane, result)) = first {
                *result = execute(chain, sources, transactions, lane);
            }
        });
        report.failures = results.iter().filter(|lane| lane.is_none()).count();
        if report.failures > 0 {
            report.repeated += transactions.len();
            pause(&self.pause, &self.penalty, MOST_PAUSE);
        }
        results.into_iter().collect()
    }

    /// Executes lanes that met once more as one lane; `None` if all of them met, or a second time.
    fn without_conflicts(
        &self,
        chain: Chain,
        sources: Sources<'_>,
        transactions: &[Transaction],
        mut lanes: Vec<Lane>,
        report: &mut Report,
    ) -> Option<Vec<Lane>> {
        let beneficiary = sources.environment.beneficiary;
        if self.beneficiary_reads(&lanes, beneficiary, transactions, report) {
            return None;
        }
        let met = self.met(&lanes, transactions, report);
        if met.is_empty() {
            return Some(lanes);
        }
        pause(&self.pause, &self.penalty, MOST_PAUSE);
        if met.len() == lanes.len() {
            report.repeated += transactions.len();
            return None;
        }
        let mut together = Vec::new();
        for lane in met.iter().rev() {
            together.append(&mut lanes.swap_remove(*lane).transactions);
        }
        together.sort_unstable();
        report.repeated += together.len();
        lanes.push(execute(chain, sources, transactions, together)?);
        let repeated = self.beneficiary_reads(&lanes, beneficiary, transactions, report)
            || !self.met(&lanes, transactions, report).is_empty();
        if repeated {
            report.repeated += transactions.len();
            return None;
        }
        Some(lanes)
    }

    /// Returns whether a transaction has read the beneficiary's account, and notes its kind.
    fn beneficiary_reads(
        &self,
        lanes: &[Lane],
        beneficiary: Address,
        transactions: &[Transaction],
        report: &mut Report,
    ) -> bool {
        let readers = lanes.iter().filter_map(|lane| {
            let touched = &lane.finished.touched;
            let found = touched.binary_search_by(|account| account.address.cmp(&beneficiary));
            touched.get(found.ok()?).map(|account| account.first)
        });
        let readers: Vec<u32> = readers.collect();
        for reader in &readers {
            if let Some(transaction) = transactions.get(*reader as usize) {
                self.templates().blame(&transaction.env, None);
            }
        }
        if readers.is_empty() {
            return false;
        }
        report.conflicts += readers.len();
        report.repeated += transactions.len();
        pause(&self.pause, &self.penalty, MOST_PAUSE);
        true
    }

    /// Returns the lanes that met in ascending order, and notes the kinds of the transactions that
    /// did.
    fn met(&self, lanes: &[Lane], transactions: &[Transaction], report: &mut Report) -> Vec<usize> {
        let touched = lanes.iter().map(|lane| lane.finished.touched.as_slice());
        let conflicts: Vec<Conflict> = merge::conflicts(&touched.collect::<Vec<_>>());
        if conflicts.is_empty() {
            return Vec::new();
        }
        report.conflicts += conflicts.len();
        let templates = &mut *self.templates();
        let mut met = Vec::new();
        for conflict in conflicts {
            let key = templates.key(conflict.address, conflict.slot);
            for (lane, first) in conflict.lanes {
                met.push(lane);
                if let Some(transaction) = transactions.get(first as usize) {
                    templates.blame(&transaction.env, Some(key));
                }
            }
        }
        met.sort_unstable();
        met.dedup();
        met
    }
}

/// Pauses for as many groups as the length says, and doubles the length.
fn pause(groups: &AtomicU32, length: &AtomicU32, most: u32) {
    let double = |length: u32| Some((2 * length).min(most));
    let order = Ordering::Relaxed;
    let now = length.fetch_update(order, order, double).unwrap_or(1);
    // The first time, the next group gets its chance.
    groups.store(now - 1, order);
}

/// Executes a lane; `None` if it fails or panics, which execution in order then explains.
fn execute(
    chain: Chain,
    sources: Sources<'_>,
    transactions: &[Transaction],
    lane: Vec<u32>,
) -> Option<Lane> {
    let run = || -> Result<(Vec<Outcome>, Finished), Error> {
        let counter = GasCounter::new(chain.trie_depth);
        let mut journal = Journal::new(chain, sources, lane.len(), Rewards::Beside, &counter);
        let mut outcomes = Vec::with_capacity(lane.len());
        for index in &lane {
            if let Some(transaction) = transactions.get(*index as usize) {
                outcomes.push(journal.execute(transaction, *index, None)?);
            }
        }
        Ok((outcomes, journal.finish()))
    };
    // A journal that a panic leaves is dropped, and nothing else is changed: caches have whole
    // entries only.
    let (outcomes, finished) = catch_unwind(AssertUnwindSafe(run)).ok()?.ok()?;
    Some(Lane {
        transactions: lane,
        outcomes,
        finished,
    })
}

/// Joins lanes in the transactions' order; `None` if a transaction finds too little of the block
/// left, or the beneficiary cannot be read.
fn join(
    sources: Sources<'_>,
    block: &Block,
    transactions: &[Transaction],
    lanes: Vec<Lane>,
) -> Option<Executed> {
    let mut slots: Vec<Option<Outcome>> = transactions.iter().map(|_| None).collect();
    let mut journals = Vec::with_capacity(lanes.len());
    let mut rewards = U256::ZERO;
    for lane in lanes {
        for (index, outcome) in lane.transactions.into_iter().zip(lane.outcomes) {
            *slots.get_mut(index as usize)? = Some(outcome);
        }
        rewards = rewards.checked_add(lane.finished.rewards)?;
        journals.push(lane.finished.touched);
    }
    let mut outcomes = slots.into_iter().collect::<Option<Vec<_>>>()?;
    let mut used = block.used;
    let mut is_any_included = false;
    for (transaction, outcome) in transactions.iter().zip(&mut outcomes) {
        let left = block.left_after(used);
        match outcome {
            Err(rejection) if rejection.comes_before_limits() => {}
            _ if check_limits(transaction, left).is_err() => return None,
            Err(_) => {}
            Ok(included) => {
                is_any_included = true;
                used.add(transaction, included.gas_used);
                included.cumulative_gas = used.gas;
            }
        }
    }
    let beneficiary = sources.environment.beneficiary;
    let base = sources.account(beneficiary).ok()?;
    let rewards = is_any_included.then_some(rewards);
    let touched = merge::join(journals, beneficiary, base, rewards)?;
    let finished = Finished {
        touched,
        rewards: U256::ZERO,
    };
    Some((outcomes, finished, used))
}
