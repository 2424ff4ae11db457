//! Execution in order against lanes on two threads: transfers, transfers of a token, swaps of
//! different pairs, swaps of one pair, transfers of one sender.
//!
//! `cargo run --profile fast -p zkfabric-executor --example lanes [GROUPS] [SIZE] [ROUNDS]`
//!
//! Both executors take the same groups in turn, so that a change of the machine's load meets both.
//! CPU time is that of the caller's thread: of execution in order everything, of lanes the
//! prediction, the first lane (the heavier one) and the join, which is what a group's time is made
//! of on two free cores. The CPU time of all threads and the wall time stand beside it.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program of measurements"
)]

#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../tests/suite/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use alloy_primitives::{Address, Bytes, TxKind, U256};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Executor, GroupOutcome, Options, Report, Transaction};

use support::chain::Chain;
use support::random::CHAIN_ID;
use support::request::Request;

/// Groups before the times count: templates are learnt in them.
const LEARNING: usize = 20;

/// Times of one run.
#[derive(Clone, Copy, Default)]
struct Times {
    /// CPU time of the caller's thread.
    caller: Duration,
    /// CPU time of all threads.
    all: Duration,
    wall: Duration,
}

fn clock(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        time.tv_nsec.unsigned_abs() as u32,
    )
}

fn timed<T>(times: &mut Times, work: impl FnOnce() -> T) -> T {
    let (caller, all) = (
        clock(ClockId::ThreadCPUTime),
        clock(ClockId::ProcessCPUTime),
    );
    let wall = Instant::now();
    let result = work();
    times.wall += wall.elapsed();
    times.caller += clock(ClockId::ThreadCPUTime) - caller;
    times.all += clock(ClockId::ProcessCPUTime) - all;
    result
}

/// Target, data, sender and nonce of the n-th transaction.
type Call = (Address, Bytes, usize, u64);

struct Row {
    name: &'static str,
    call: fn(&Chain, usize) -> Call,
}

const ROWS: [Row; 5] = [
    Row {
        name: "transfers",
        call: |chain, n| {
            let users = chain.users.len();
            let to = chain.users[(n * 7 + 3) % users].address;
            (to, Bytes::new(), n % users, (n / users) as u64)
        },
    },
    Row {
        name: "ERC-20",
        call: |chain, n| {
            let users = chain.users.len();
            let to = chain.users[(n * 7 + 3) % users].address;
            let (at, data) = chain.exchange.transfer(0, to, 5);
            (at, data, n % users, (n / users) as u64)
        },
    },
    Row {
        name: "disjoint swaps",
        call: |chain, n| swap(chain, n, n),
    },
    Row {
        name: "full conflict: one pair",
        call: |chain, n| swap(chain, n, 0),
    },
    Row {
        name: "full conflict: one sender",
        call: |chain, n| {
            let users = chain.users.len();
            let to = chain.users[(n * 7 + 3) % users].address;
            (to, Bytes::new(), 0, n as u64)
        },
    },
];

fn swap(chain: &Chain, n: usize, pair: usize) -> Call {
    let users = chain.users.len();
    let to = chain.users[n % users].address;
    let (at, data) = chain
        .exchange
        .swap(pair, !n.is_multiple_of(3), to, 1_000_000);
    (at, data, n % users, (n / users) as u64)
}

fn request((to, data, sender, nonce): Call) -> Request {
    Request {
        kind: 2,
        sender,
        chain_id: Some(CHAIN_ID),
        nonce,
        gas: if data.is_empty() { 21_000 } else { 200_000 },
        fee: 2_000_000_000,
        tip: 1_000_000,
        to: TxKind::Call(to),
        value: U256::from(u8::from(data.is_empty())),
        data,
        access_list: Default::default(),
        authorizations: Vec::new(),
    }
}

/// Executes groups on a copy of the state each, in turn; compares them.
fn run(chain: &Chain, groups: &[Vec<Transaction>]) -> ([Times; 2], Report) {
    let mut times = [Times::default(); 2];
    let mut sum = Report::default();
    let executors = [1, 2].map(|threads| {
        let options = Options {
            threads,
            ..Options::default()
        };
        Executor::new(CHAIN_ID, chain.rules, options)
    });
    let mut memories: [Memory; 2] = [chain.memory.clone(), chain.memory.clone()];
    for (at, group) in groups.iter().enumerate() {
        if at == LEARNING {
            times = Default::default();
            sum = Report::default();
        }
        let mut outcomes: Vec<GroupOutcome> = Vec::new();
        for (at, executor) in executors.iter().enumerate() {
            // A block per group, since a block's size is limited.
            let (memory, block) = (&memories[at], &mut executor.block(chain.environment()));
            let outcome = timed(&mut times[at], || executor.execute(memory, block, group));
            let outcome = outcome.unwrap();
            memories[at].apply(&outcome.diff);
            outcomes.push(outcome);
        }
        assert_eq!(outcomes[0].outcomes, outcomes[1].outcomes);
        assert_eq!(outcomes[0].diff, outcomes[1].diff);
        assert!(
            outcomes[0]
                .outcomes
                .iter()
                .all(|outcome| outcome.as_ref().unwrap().success)
        );
        let report = outcomes[1].report;
        sum.lanes += usize::from(report.lanes > 1);
        sum.components += report.components;
        sum.conflicts += report.conflicts;
        sum.repeated += report.repeated;
    }
    (times, sum)
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |or| arguments.next().map_or(or, |text| text.parse().unwrap());
    let (count, size, rounds): (usize, usize, usize) = (number(20), number(800), number(5));
    let chain = Chain::new(10_000, 20, 1 << 50);
    println!(
        "{count} groups of {size}, {rounds} rounds, the best of each executor; us per transaction"
    );
    println!(
        "| | order, CPU | order, wall | lanes, CPU of the caller | lanes, CPU of all | lanes, wall | CPU ratio | wall ratio | groups in lanes | conflicts | repeated |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for row in ROWS {
        let transactions = (0..(LEARNING + count) * size).map(|n| request((row.call)(&chain, n)));
        let transactions = transactions.map(|request| request.unsigned(&chain.users));
        let transactions: Vec<Transaction> = transactions.collect();
        let groups: Vec<Vec<Transaction>> = transactions.chunks(size).map(<[_]>::to_vec).collect();
        let mut best = [[f64::MAX; 3]; 2];
        let mut report = Report::default();
        for _ in 0..rounds {
            let (times, sum) = run(&chain, &groups);
            report = sum;
            for (best, times) in best.iter_mut().zip(times) {
                for (best, time) in best.iter_mut().zip([times.caller, times.all, times.wall]) {
                    *best = best.min(time.as_secs_f64() * 1e6 / (count * size) as f64);
                }
            }
        }
        let [[order, _, order_wall], [caller, all, wall]] = best;
        println!(
            "| {} | {order:.2} | {order_wall:.2} | {caller:.2} | {all:.2} | {wall:.2} | {:.2} | {:.2} | {} | {} | {} |",
            row.name,
            order / caller,
            order_wall / wall,
            report.lanes,
            report.conflicts,
            report.repeated,
        );
    }
}
