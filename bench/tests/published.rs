//! Ethereum's published state tests as blocks: their cost stays within its bound.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests")]

use std::path::Path;

use alloy_primitives::{B256, Bytes};
use rayon::prelude::*;
use zkfabric_batch::{
    BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields, TransactionFile,
};
use zkfabric_bench::cost::GuestVm;
use zkfabric_stf::state_test::json::{StateTestCase, cases};
use zkfabric_stf::{Fork, Rules};
use zkfabric_testing::published;
use zkfabric_testing::sample::Sample;

/// Parts of the files, of which a day takes one; `cargo xtask test --all` takes all.
const PARTS: usize = 24;
/// Largest number of cases taken from a file.
const CASES: usize = 12;
/// Gas above which a block needs more memory than the program has: no chain has such blocks.
const MOST_GAS: u64 = 1 << 30;

#[test]
fn published_tests_stay_within_their_bounds() {
    if let Some(tests) = published::data("ethereum-tests/GeneralStateTests") {
        check(&tests, &[Fork::Cancun]);
    }
}

#[test]
fn published_tests_of_later_forks_stay_within_their_bounds() {
    if let Some(tests) = published::archive("eest", "state-prague-osaka.tar.xz") {
        check(tests.path(), &[Fork::Prague, Fork::Osaka]);
    }
}

/// Checks the sampled files below a folder.
fn check(tests: &Path, forks: &[Fork]) {
    let chosen = Sample::chosen().of(published::json_files(tests), PARTS);
    let machine = GuestVm::new().unwrap();
    let results: Vec<Option<(f64, String)>> = chosen
        .par_iter()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file).unwrap();
            let at = forks.iter().flat_map(|fork| cases(&text, *fork).unwrap());
            let cases: Vec<StateTestCase> = at.collect();
            let step = cases.len().div_ceil(CASES).max(1);
            let cases = cases.into_iter().step_by(step);
            cases.map(|case| share(&machine, &case)).collect::<Vec<_>>()
        })
        .collect();
    let (all, mut shares) = (results.len(), Vec::from_iter(results.into_iter().flatten()));
    shares.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("{} of {all} cases are valid blocks", shares.len());
    assert!(shares.len() * 2 > all, "{} of {all}", shares.len());
    for (share, name) in shares.iter().take(5) {
        println!("{share:.3} of the bound: {name}");
    }
}

/// Returns the largest share of a case's bound and the case's name; `None` if the case is no valid
/// block by the rules of batches.
fn share(machine: &GuestVm, case: &StateTestCase) -> Option<(f64, String)> {
    let file = block(case)?;
    // Blob transactions, and what a test expects to be refused.
    let native = file.execute().ok()?;
    let gas = native.blocks.iter().map(|block| block.header.gas_used);
    if gas.sum::<u64>() > MOST_GAS {
        return None;
    }
    let run = machine.run_any(&file, None).unwrap();
    assert_eq!(run.exceeded(), None, "{}", case.name);
    Some((run.tightest().share, case.name.clone()))
}

/// Returns the case as a batch of one block, on a parent whose base fee the block keeps.
fn block(case: &StateTestCase) -> Option<BatchFile> {
    let env = case.env();
    let accounts = case.accounts().iter().map(|(address, account)| {
        let storage = account.storage.iter();
        let account = GenesisAccount {
            balance: account.balance,
            nonce: account.nonce,
            code: account.code.clone(),
            storage: storage
                .map(|(slot, value)| ((*slot).into(), (*value).into()))
                .collect(),
        };
        (*address, account)
    });
    let parent = ParentFields {
        number: env.number.checked_sub(1)?,
        timestamp: env.timestamp.checked_sub(1)?,
        gas_limit: env.gas_limit,
        gas_used: env.gas_limit / 2,
        base_fee_per_gas: env.base_fee,
        ..ParentFields::default()
    };
    let mut file = BatchFile::new(
        case.name.clone(),
        env.chain_id,
        Some((accounts.collect(), parent)),
    );
    file.rules = Rules {
        fork: env.fork,
        unprotected_transactions: true,
        ..Rules::default()
    };
    file.blocks.push(BlockFile {
        header: HeaderFields {
            number: env.number,
            timestamp: env.timestamp,
            gas_limit: env.gas_limit,
            beneficiary: env.coinbase,
            prev_randao: env.prev_randao,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        },
        transactions: vec![TransactionFile {
            about: String::new(),
            raw: case.transaction().to_vec().into(),
        }],
    });
    Some(file)
}
