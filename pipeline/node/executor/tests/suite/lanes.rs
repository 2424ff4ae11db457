//! Lanes against order: every outcome is equal.

use zkfabric_executor::{Executor, Options, Rejection, Report, Transaction};

use crate::support::chain::{BENEFICIARY, Chain};
use crate::support::random::{CHAIN_ID, Random};

/// Environment variables with the numbers of small and of large blocks in the long tests.
const SMALL: &str = "ZKFABRIC_SMALL_BLOCKS";
const LARGE: &str = "ZKFABRIC_LARGE_BLOCKS";

fn count(variable: &str, or: u64) -> u64 {
    std::env::var(variable).map_or(or, |count| count.parse().unwrap())
}

/// Random blocks: users, pairs of tokens, transactions at most, threads.
struct Shape {
    users: usize,
    pairs: usize,
    most: usize,
    threads: usize,
}

/// Executes random blocks in order and in lanes, each on the state that the one before left, and
/// compares. Returns the sum of the reports, with the number of blocks that were dealt as lanes.
fn compare(shape: &Shape, seed: u64, blocks: u64) -> Report {
    let mut chain = Chain::new(shape.users, shape.pairs, 1 << 40);
    let options = |threads| Options {
        threads,
        templates: 64,
        every_group: true,
        ..Options::default()
    };
    let order = Executor::new(CHAIN_ID, chain.rules, options(1));
    let lanes = Executor::new(CHAIN_ID, chain.rules, options(shape.threads));
    let mut sum = Report::default();
    for number in 0..blocks {
        let mut environment = chain.environment();
        environment.number += number;
        environment.hashes = vec![[number as u8; 32].into(); 8];
        let nonces = chain.nonces();
        let mut random = Random::new(seed + number, &chain.users, &chain.exchange, BENEFICIARY);
        random.nonces = nonces;
        // Most blocks leave the beneficiary alone, and a few have little gas.
        random.beneficiary_reads = [0, 0, 0, 0, 0, 2][random.rng.usize(..6)];
        random.wrong = [0, 5, 20, 50][random.rng.usize(..4)];
        random.calm = random.rng.bool();
        if random.rng.u8(..8) == 0 {
            environment.gas_limit = random.rng.u64(1..40) * 100_000;
        }
        let size = random.rng.usize(..=shape.most);
        let requests = random.group(size, environment.base_fee);
        let group = requests
            .iter()
            .map(|request| request.unsigned(&chain.users));
        let group: Vec<Transaction> = group.collect();
        let run = |executor: &Executor| {
            let mut block = executor.block(environment.clone());
            let outcome = executor.execute(&chain.memory, &mut block, &group).unwrap();
            (outcome, block)
        };
        let (expected, block) = run(&order);
        let (got, same) = run(&lanes);
        assert_eq!(got.outcomes, expected.outcomes, "seed {}", seed + number);
        assert_eq!(got.diff, expected.diff, "seed {}", seed + number);
        assert_eq!(same, block, "seed {}", seed + number);
        sum.lanes += usize::from(got.report.lanes > 1);
        sum.components += got.report.components;
        sum.conflicts += got.report.conflicts;
        sum.repeated += got.report.repeated;
        sum.failures += got.report.failures;
        chain.memory.apply(&expected.diff);
    }
    println!("{blocks} blocks of up to {}: {sum:?}", shape.most);
    sum
}

fn check(sum: Report, least_in_lanes: u64) {
    assert!(sum.lanes as u64 >= least_in_lanes, "{sum:?}");
    assert!(sum.conflicts > 0 && sum.repeated > 0, "{sum:?}");
    assert_eq!(sum.failures, 0, "{sum:?}");
}

#[test]
fn small_blocks_have_the_outcome_of_order() {
    let shape = Shape {
        users: 40,
        pairs: 3,
        most: 40,
        threads: 2,
    };
    check(compare(&shape, 1, 200), 40);
}

#[test]
fn large_blocks_have_the_outcome_of_order() {
    let shape = Shape {
        users: 1_500,
        pairs: 8,
        most: 600,
        threads: 3,
    };
    compare(&shape, 1_000_000, 10);
}

#[test]
fn ten_thousand_small_blocks_have_the_outcome_of_order() {
    let blocks = count(SMALL, 10_000);
    for (threads, seed) in [(2, 10), (4, 20)] {
        let shape = Shape {
            users: 40,
            pairs: 3,
            most: 40,
            threads,
        };
        check(compare(&shape, seed << 32, blocks / 2), blocks / 10);
    }
}

#[test]
fn two_hundred_large_blocks_have_the_outcome_of_order() {
    let blocks = count(LARGE, 200);
    let shape = Shape {
        users: 4_000,
        pairs: 16,
        most: 2_000,
        threads: 4,
    };
    compare(&shape, 30 << 32, blocks);
}

/// Prover gas that a transfer stays below and many calls exceed.
const MOST_PROVER_GAS: u64 = 800_000;

/// With a low bound of prover gas, the work of many transactions is counted: never more than the
/// bound from the gas spent, the same in lanes as in order, and some are left out.
#[test]
fn counted_work_is_below_the_bound_and_the_same_in_lanes() {
    let mut chain = Chain::new(40, 3, 1 << 40);
    let executor = |threads, most_prover_gas| {
        let options = Options {
            threads,
            most_prover_gas,
            every_group: true,
            ..Options::default()
        };
        Executor::new(CHAIN_ID, chain.rules, options)
    };
    let free = executor(1, u64::MAX);
    let (order, lanes) = (executor(1, MOST_PROVER_GAS), executor(2, MOST_PROVER_GAS));
    let (mut counted, mut refused, mut in_lanes) = (0, 0, 0);
    for seed in 0..40 {
        let environment = chain.environment();
        let mut random = Random::new(seed, &chain.users, &chain.exchange, BENEFICIARY);
        random.nonces = chain.nonces();
        random.beneficiary_reads = 0;
        random.calm = seed % 2 == 0;
        let requests = random.group(24, environment.base_fee);
        let group = requests
            .iter()
            .map(|request| request.unsigned(&chain.users));
        let group: Vec<Transaction> = group.collect();
        let mut environment = environment;
        environment.hashes = vec![[1; 32].into(); 8];
        let run = |executor: &Executor| {
            let mut block = executor.block(environment.clone());
            executor.execute(&chain.memory, &mut block, &group).unwrap()
        };
        let (unbounded, expected, got) = (run(&free), run(&order), run(&lanes));
        assert_eq!(
            (&got.outcomes, &got.diff),
            (&expected.outcomes, &expected.diff),
            "{seed}"
        );
        in_lanes += usize::from(got.report.lanes > 1);
        for (bound, outcome) in unbounded.outcomes.iter().zip(&expected.outcomes) {
            match (bound, outcome) {
                (Ok(bound), Ok(included)) if bound.gas_used == included.gas_used => {
                    assert!(
                        included.prover_gas <= bound.prover_gas,
                        "{included:?} {bound:?}"
                    );
                    counted += usize::from(included.prover_gas < bound.prover_gas);
                }
                (_, Err(Rejection::ProverGas { most, got })) => {
                    assert!(got > most);
                    refused += 1;
                }
                _ => {}
            }
        }
        chain.memory.apply(&expected.diff);
    }
    println!("{counted} counted, {refused} refused, {in_lanes} groups in lanes");
    assert!(counted > 100 && refused > 20 && in_lanes > 5);
}

/// Groups of one kind: enough to learn it in.
const ROUNDS: usize = 24;

/// Executes groups of one kind; returns the last one's report.
fn groups(request: impl Fn(&Chain, usize, usize) -> Transaction) -> Report {
    let mut chain = Chain::new(64, 8, 1 << 40);
    let options = Options {
        every_group: true,
        ..Options::default()
    };
    let executor = Executor::new(CHAIN_ID, chain.rules, options);
    let mut report = Report::default();
    for round in 0..ROUNDS {
        let mut block = executor.block(chain.environment());
        let group = (0..64).map(|n| request(&chain, round, n));
        let group: Vec<Transaction> = group.collect();
        let outcome = executor.execute(&chain.memory, &mut block, &group).unwrap();
        for outcome in &outcome.outcomes {
            assert!(outcome.as_ref().unwrap().success);
        }
        chain.memory.apply(&outcome.diff);
        report = outcome.report;
    }
    report
}

fn transaction(
    chain: &Chain,
    sender: usize,
    nonce: usize,
    (to, data): (alloy_primitives::Address, alloy_primitives::Bytes),
) -> Transaction {
    let mut random = Random::new(1, &chain.users, &chain.exchange, BENEFICIARY);
    let mut request = random.valid(1_000_000_000);
    request.kind = 2;
    request.sender = sender;
    request.nonce = nonce as u64;
    request.gas = 300_000;
    request.to = alloy_primitives::TxKind::Call(to);
    request.value = alloy_primitives::U256::from(u64::from(data.is_empty()));
    request.data = data;
    request.access_list = Default::default();
    request.authorizations.clear();
    request.unsigned(&chain.users)
}

const TWO: Report = Report {
    lanes: 2,
    components: 64,
    conflicts: 0,
    repeated: 0,
    failures: 0,
};

#[test]
fn transfers_between_strangers_run_in_lanes() {
    let report = groups(|chain, round, n| {
        let to = alloy_primitives::Address::from_word(alloy_primitives::B256::with_last_byte(
            0xff - n as u8,
        ));
        transaction(chain, n, round, (to, Default::default()))
    });
    assert_eq!(report, TWO);
}

#[test]
fn transfers_of_a_token_run_in_lanes_once_they_are_known() {
    let report = groups(|chain, round, n| {
        let to = alloy_primitives::Address::repeat_byte(n as u8 + 1);
        transaction(chain, n, round, chain.exchange.transfer(1, to, 5))
    });
    assert_eq!(report, TWO);
}

/// One router, eight pairs, both directions of each: a set per pair.
#[test]
fn swaps_of_different_pairs_run_in_lanes_once_they_are_known() {
    let report = groups(|chain, round, n| {
        let to = chain.users[n].address;
        let call = chain.exchange.swap(n % 8, round % 2 == 0, to, 100_000);
        transaction(chain, n, round, call)
    });
    assert_eq!(
        report,
        Report {
            components: 8,
            ..TWO
        }
    );
}

#[test]
fn swaps_of_one_pair_run_in_order_and_once() {
    let report = groups(|chain, round, n| {
        let to = chain.users[n].address;
        transaction(chain, n, round, chain.exchange.swap(0, true, to, 100_000))
    });
    assert_eq!(
        report,
        Report {
            lanes: 1,
            components: 0,
            ..TWO
        }
    );
}
