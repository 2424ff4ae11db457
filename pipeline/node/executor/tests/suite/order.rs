//! Groups in order against `stf`: what the executor includes is a valid batch with the same
//! receipts, gas and state.

use std::collections::BTreeMap;

use zkfabric_executor::{Executor, Metering, Options};

use crate::support::chain::{BENEFICIARY, Chain};
use crate::support::random::{CHAIN_ID, Random};

/// Executes random blocks in random groups; returns how often each reason came.
fn blocks(
    seed: u64,
    blocks: usize,
    gas_limit: u64,
    options: Options,
    metering: Metering,
) -> BTreeMap<String, usize> {
    let mut chain = Chain::new(12, 2, gas_limit);
    chain.metering = metering;
    let executor = Executor::new(CHAIN_ID, chain.rules, options);
    let mut nonces = vec![0; 12];
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..blocks as u64 {
        let base_fee = chain.environment().base_fee;
        let mut random = Random::new(seed + number, &chain.users, &chain.exchange, BENEFICIARY);
        random.nonces = nonces;
        let mut groups = Vec::new();
        for _ in 0..random.rng.usize(1..4) {
            let count = random.rng.usize(..24);
            let requests = random.group(count, base_fee);
            let signed = requests.iter().map(|request| request.signed(&chain.users));
            groups.push(signed.collect::<Vec<_>>());
        }
        let outcomes = chain.block(&executor, &groups);
        for rejection in outcomes.iter().flat_map(|group| &group.outcomes) {
            let word = match rejection {
                Ok(_) => "included".to_owned(),
                Err(rejection) => {
                    let debug = format!("{rejection:?}");
                    let end = debug.find([' ', '(']).unwrap_or(debug.len());
                    debug[..end].to_owned()
                }
            };
            *reasons.entry(word).or_default() += 1;
        }
        nonces = chain.nonces();
    }
    reasons.insert("asked for a late parent".to_owned(), chain.asked);
    reasons.insert(
        "began with a late parent".to_owned(),
        chain.asked + chain.unasked,
    );
    reasons
}

#[test]
fn blocks_are_valid_batches() {
    let reasons = blocks(
        1,
        12,
        8_000_000,
        Options {
            threads: 1,
            ..Options::default()
        },
        Metering::Bounded,
    );
    println!("{reasons:?}");
    assert!(reasons["included"] > 100);
}

#[test]
fn many_blocks_are_valid_batches_with_every_rejection_between() {
    let (options, metering) = (Options::default(), Metering::Bounded);
    let reasons = blocks(1_000, 400, 40_000_000, options, metering);
    println!("{reasons:?}");
    for reason in [
        "NonceTooLow",
        "NonceTooHigh",
        "InsufficientFunds",
        "IntrinsicGas",
        "FloorGas",
        "FeeTooLow",
        "TipAboveFee",
        "BlockGas",
        "GasLimitTooHigh",
        "Unprotected",
        "ChainId",
        "Blobs",
        "InitCodeSize",
        "NoAuthorizations",
    ] {
        assert!(reasons.contains_key(reason), "{reason}");
    }
    let (asked, late) = (
        reasons["asked for a late parent"],
        reasons["began with a late parent"],
    );
    assert!(asked > 10 && late > asked + 10, "{asked} of {late}");
}

/// Nodes on the longest path of the tries of [`Chain`].
const DEPTH: u32 = 4;

/// Counted transactions cost at least what a batch counts for them, with no room in the length of
/// paths that could hide a key that is left out.
#[test]
fn counted_transactions_cost_what_the_batch_counts() {
    let options = Options {
        trie_depth: DEPTH,
        ..Options::default()
    };
    let reasons = blocks(5_000, 150, 40_000_000, options, Metering::Counted);
    assert!(reasons["included"] > 1_000, "{reasons:?}");
}
