//! Ethereum's published state tests through the executor.

use std::fs;

use alloy_primitives::{B256, keccak256};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Environment, Executor, Options, Transaction};
use zkfabric_stf::host::State;
use zkfabric_stf::receipt::put_logs;
use zkfabric_stf::state_test::json::{StateTestCase, cases};
use zkfabric_stf::{Fork, Rules, SoftwareCrypto};
use zkfabric_testing::published;
use zkfabric_testing::sample::Sample;

const FORK: Fork = Fork::Cancun;
/// Files of one day's sample are one of this many parts.
const PARTS: usize = 8;
/// Least cases of a day's part (files have unlike numbers of cases), and of all of them.
const LEAST: [usize; 2] = [400, 7_500];
/// Blocks whose hashes a transaction can ask for.
const BLOCK_HASHES: u64 = 256;

#[test]
fn published_state_tests_pass_through_the_executor() {
    let Some(folder) = published::data("ethereum-tests/GeneralStateTests") else {
        return;
    };
    let rules = Rules {
        fork: FORK,
        unprotected_transactions: true,
        ..Rules::default()
    };
    let executor = Executor::new(1, rules, Options::default());
    let sample = Sample::chosen();
    let files = sample.of(published::json_files(&folder), PARTS);
    let (mut run, mut skipped, mut failures) = (0, 0, Vec::new());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for case in cases(&text, FORK).unwrap() {
            // The chain has no blobs.
            if case.transaction().first() == Some(&3) || case.env().excess_blob_gas != 0 {
                skipped += 1;
                continue;
            }
            run += 1;
            if let Err(failure) = check(&executor, &case) {
                failures.push(format!("{} {}: {failure}", file.display(), case.name));
            }
        }
    }
    println!(
        "{run} cases, {skipped} with blobs skipped, {} fail",
        failures.len()
    );
    let [of_day, of_all] = LEAST;
    let least = if sample == Sample::All {
        of_all
    } else {
        of_day
    };
    assert!(run >= least, "{run} cases, expected at least {least}");
    assert_eq!(failures, [""; 0]);
}

fn check(executor: &Executor, case: &StateTestCase) -> Result<(), String> {
    let env = case.env();
    let below = (1..=BLOCK_HASHES.min(env.number)).map(|age| env.number - age);
    let environment = Environment {
        number: env.number,
        timestamp: env.timestamp,
        base_fee: env.base_fee,
        gas_limit: env.gas_limit,
        beneficiary: env.coinbase,
        prev_randao: env.prev_randao,
        parent_beacon_block_root: B256::ZERO,
        hashes: below.map(|number| keccak256(number.to_string())).collect(),
        parent_is_late: false,
    };
    let mut memory = Memory::new(case.accounts());
    let mut block = executor.block(environment);
    let raw = case.transaction().to_vec();
    let mut logs = Vec::new();
    let mut rejected = true;
    if let Ok(transaction) = Transaction::decode(raw.into(), &SoftwareCrypto) {
        let outcome = executor.execute(&memory, &mut block, &[transaction]);
        let outcome = outcome.map_err(|error| error.to_string())?;
        memory.apply(&outcome.diff);
        match outcome.outcomes.first() {
            Some(Ok(included)) => {
                rejected = false;
                logs.clone_from(&included.logs);
            }
            Some(Err(_)) if outcome.diff == Default::default() => {}
            other => return Err(format!("{other:?}")),
        }
        let diff = executor.end_block(&memory, &block);
        memory.apply(&diff.map_err(|error| error.to_string())?);
    }
    let mut list = Vec::new();
    put_logs(&mut list, &logs);
    let got = (
        rejected,
        State::new(&memory.genesis()).root(),
        keccak256(list),
    );
    let expected = case.expected;
    if got == (expected.rejected, expected.state_root, expected.logs_hash) {
        Ok(())
    } else {
        Err(format!("expected {expected:?}, got {got:?}"))
    }
}
