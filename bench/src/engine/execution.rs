//! Execution alone: two threads with lanes, and one thread in order, beside sequential revm.
//!
//! All three take the same groups in turn, so that a change of the machine's load meets all of
//! them; their results are compared. The state is in memory. Times count from when the kinds of
//! calls are learnt. `caller` is the CPU time of the thread that calls: of lanes the prediction,
//! the heavier lane and the join, of which a group's time consists on two free cores.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_batch::example::Content;
use zkfabric_engine::{Failure, Recovery};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Environment, Executor, GroupOutcome, Options, Report, Transaction};
use zkfabric_stf::host::Genesis;

use super::sequential::{Sequential, env};
use super::signed::Signed;
use super::{EngineError, Session};
use crate::Error;
use crate::clock::{process_time, thread_time};
use crate::inputs::agreed;
use crate::noise::Watch;
use crate::report::{Clock, Row, Statistics};

/// The peer's name.
const PEER: &str = "sequential revm";
/// Signers for each transaction of a group, so that a group's transactions share few of them.
const SIGNERS: usize = 12;
/// Contents with their names.
const CONTENTS: [(&str, Content); 4] = [
    ("transfers", Content::Transfers),
    ("token-transfers", Content::TokenTransfers),
    ("disjoint-swaps", Content::DisjointSwaps),
    ("one-pair", Content::Swaps),
];

/// Times of one contestant in one round.
#[derive(Debug, Clone, Copy, Default)]
struct Times {
    /// CPU time of the caller's thread.
    caller: Duration,
    /// CPU time of all threads.
    cpu: Duration,
    wall: Duration,
}

impl Times {
    /// Measures work besides.
    fn add<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (caller, cpu, wall) = (thread_time(), process_time(), Instant::now());
        let result = work();
        self.wall += wall.elapsed();
        self.caller += thread_time().saturating_sub(caller);
        self.cpu += process_time().saturating_sub(cpu);
        result
    }
}

/// A time of a contestant: its name in rows, the time itself, its clock.
type Figure = (&'static str, fn(&Times) -> Duration, Clock);

/// Contestants: sequential revm, our executor in order, and with lanes.
const CONTESTANTS: [&str; 3] = ["revm", "order", "lanes"];

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let sizes = session.sizes;
    let signers = SIGNERS * sizes.group;
    for (name, content) in CONTENTS {
        let count = sizes.groups * sizes.group;
        let stream = Signed::by(content, count, signers)?;
        let groups = decoded(&stream.raw, sizes.group)?;
        // The others are for learning.
        let measured = (sizes.groups - sizes.groups / 2) * sizes.group;
        let watch = Watch::start();
        let mut rounds = Vec::new();
        let mut report = Report::default();
        for _ in 0..sizes.rounds {
            let (times, sum) = round(name, &stream.genesis, &groups)?;
            rounds.push(times);
            report = sum;
        }
        let others = watch.others();
        let each = |contestant: usize, of: fn(&Times) -> Duration| {
            let times = rounds.iter().map(|round| of(&round[contestant]));
            Statistics::of_times(times).map(|time| time * 1e6 / measured as f64)
        };
        let parts: [Figure; 3] = [
            ("", |times| times.wall, Clock::Wall),
            ("/caller", |times| times.caller, Clock::Cpu),
            ("/cpu", |times| times.cpu, Clock::Cpu),
        ];
        for (part, of, clock) in parts {
            let revm = each(0, of);
            for (contestant, of_contestant) in CONTESTANTS.iter().enumerate() {
                let name = format!("execution/{name}/{of_contestant}{part}");
                let row = Row::new(name, "us", each(contestant, of), clock).beside(others);
                let row = if contestant == 0 {
                    row
                } else {
                    row.against(PEER, revm)
                };
                session.row(row)?;
            }
        }
        for (part, number) in [
            ("groups in lanes", report.lanes),
            ("components", report.components),
            ("conflicts", report.conflicts),
            ("repeated", report.repeated),
        ] {
            session.count(format!("execution/{name}/{part}"), number)?;
        }
    }
    Ok(())
}

/// Recovers the senders of transactions, and deals them into groups.
fn decoded(raw: &[Bytes], group: usize) -> Result<Vec<Vec<Transaction>>, Error> {
    let (sender, receiver) = channel();
    let options = zkfabric_engine::Options {
        transactions: raw.len(),
        bytes: usize::MAX,
        ..zkfabric_engine::Options::default()
    };
    // The receiver outlives the recovery.
    let deliver = move |batch: Vec<_>| drop(sender.send(batch));
    let recovery = Recovery::start(&options, deliver)
        .map_err(|error| EngineError::from(Arc::new(Failure::Start(error))))?;
    for (index, raw) in raw.iter().enumerate() {
        // There is room for all of them.
        let _ = recovery.submit(raw.clone(), index);
    }
    drop(recovery);
    let mut decoded: Vec<_> = receiver.iter().flatten().collect();
    decoded.sort_by_key(|recovered| recovered.tag);
    EngineError::unless_equal("decoded transactions", &raw.len(), &decoded.len())?;
    let decoded = decoded.into_iter().map(|recovered| {
        recovered
            .transaction
            .map_err(|error| EngineError::NotConfirmed {
                index: recovered.tag,
                why: error.to_string(),
            })
    });
    let decoded: Vec<Transaction> = decoded.collect::<Result<_, _>>()?;
    Ok(decoded.chunks(group).map(<[_]>::to_vec).collect())
}

fn environment(genesis: &Genesis) -> Environment {
    Environment {
        number: genesis.number + 1,
        timestamp: genesis.timestamp + 1,
        base_fee: genesis.base_fee,
        gas_limit: u64::MAX,
        beneficiary: Address::repeat_byte(0xfe),
        prev_randao: B256::ZERO,
        parent_beacon_block_root: B256::ZERO,
        hashes: Vec::new(),
        parent_is_late: false,
    }
}

/// Executes all groups with each contestant, in turn; returns the times of the second half, and
/// what the lanes did there.
fn round(
    name: &str,
    genesis: &Genesis,
    groups: &[Vec<Transaction>],
) -> Result<([Times; 3], Report), Error> {
    let environment = environment(genesis);
    let (chain_id, rules) = (genesis.chain_id, genesis.rules);
    let memory = Memory::new(&genesis.accounts);
    let executors = [1, 2].map(|threads| {
        let options = Options {
            threads,
            ..Options::default()
        };
        Executor::new(chain_id, rules, options)
    });
    let mut memories = [memory.clone(), memory.clone()];
    let mut revm = Sequential::new(memory, chain_id, rules, &environment);
    let mut times = [Times::default(); 3];
    let mut sum = Report::default();
    for (at, group) in groups.iter().enumerate() {
        if at == groups.len() / 2 {
            times = [Times::default(); 3];
            sum = Report::default();
        }
        let envs = group.iter().map(env).collect::<Result<_, _>>()?;
        let expected = times[0].add(|| revm.execute(envs))?;
        let mut outcomes: Vec<GroupOutcome> = Vec::new();
        for (which, executor) in executors.iter().enumerate() {
            // A block per group, since a block's bytes are limited.
            let block = &mut executor.block(environment.clone());
            let memory = &memories[which];
            let outcome = times[1 + which].add(|| executor.execute(memory, block, group));
            let outcome = outcome.map_err(EngineError::from)?;
            memories[which].apply(&outcome.diff);
            outcomes.push(outcome);
        }
        let [order, lanes] = outcomes.as_slice() else {
            return Err(EngineError::Panicked.into());
        };
        let equal = order.outcomes == lanes.outcomes && order.diff == lanes.diff;
        agreed(name, "execution in order", equal)?;
        let gas = order.outcomes.iter().map(|outcome| {
            let included = outcome.as_ref().ok().filter(|included| included.success);
            included.map(|included| included.gas_used)
        });
        agreed(
            name,
            PEER,
            gas.eq(expected.iter().copied()) && !expected.contains(&None),
        )?;
        sum.lanes += usize::from(lanes.report.lanes > 1);
        sum.components += lanes.report.components;
        sum.conflicts += lanes.report.conflicts;
        sum.repeated += lanes.report.repeated;
    }
    Ok((times, sum))
}
