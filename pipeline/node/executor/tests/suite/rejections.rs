//! Words and numbers of rejections.

use alloy_primitives::{TxKind, U256};
use revm::context::transaction::AccessList;
use zkfabric_executor::{Executor, Options, Rejection};

use crate::support::chain::Chain;
use crate::support::contracts::{COUNTER, HASHER};
use crate::support::random::CHAIN_ID;
use crate::support::request::Request;

fn counter(sender: usize, nonce: u64) -> Request {
    Request {
        kind: 2,
        sender,
        chain_id: Some(CHAIN_ID),
        nonce,
        gas: 60_000,
        fee: 2_000_000_000,
        tip: 1,
        to: TxKind::Call(COUNTER),
        value: U256::ZERO,
        data: Default::default(),
        access_list: AccessList::default(),
        authorizations: Vec::new(),
    }
}

#[test]
fn reasons_have_the_words_of_nodes() {
    let chain = Chain::new(4, 1, 8_000_000);
    let executor = Executor::new(CHAIN_ID, chain.rules, Options::default());
    let (mut block, _) = executor
        .begin_block(&chain.memory, chain.environment())
        .unwrap();
    let requests = [
        Request {
            nonce: 1,
            ..counter(0, 0)
        },
        Request {
            gas: 21_000,
            value: U256::from(10u128.pow(30)),
            ..counter(0, 0)
        },
        Request {
            gas: 20_000,
            ..counter(0, 0)
        },
        Request {
            fee: 5,
            tip: 5,
            ..counter(0, 0)
        },
        Request {
            gas: 9_000_000,
            ..counter(0, 0)
        },
        Request {
            chain_id: Some(1),
            ..counter(0, 0)
        },
        counter(0, 0),
        counter(0, 0),
    ];
    let transactions: Vec<_> = requests
        .iter()
        .map(|one| one.unsigned(&chain.users))
        .collect();
    let outcome = executor.execute(&chain.memory, &mut block, &transactions);
    let outcomes = outcome.unwrap().outcomes;
    let words: Vec<String> = outcomes
        .iter()
        .map(|outcome| match outcome {
            Ok(included) => format!("gas {}", included.gas_used),
            Err(rejection) => rejection.to_string(),
        })
        .collect();
    assert_eq!(words[0], "nonce too high: next nonce 0, tx nonce 1");
    let funds = "insufficient funds for gas * price + value: have 100000000000000000000 want ";
    assert!(words[1].starts_with(funds), "{}", words[1]);
    assert_eq!(words[2], "intrinsic gas too low: have 20000, want 21000");
    let base_fee = chain.environment().base_fee;
    let fee = format!("maxFeePerGas: 5, baseFee: {base_fee}");
    assert!(words[3].ends_with(&fee), "{}", words[3]);
    assert_eq!(
        words[4],
        "gas limit reached: 8000000 left in the block, tx gas limit 9000000"
    );
    assert_eq!(words[5], "invalid chain id for signer: have 1 want 4242");
    assert_eq!(words[6], "gas 43110");
    assert_eq!(words[7], "nonce too low: next nonce 1, tx nonce 0");
    // What the state has no part in is known before.
    for (at, (transaction, outcome)) in transactions.iter().zip(&outcomes).enumerate() {
        match executor.check(transaction) {
            Err(why) => assert_eq!(outcome, &Err(why)),
            Ok(()) => assert!(![2, 5].contains(&at), "{}", words[at]),
        }
        if let Ok(included) = outcome {
            assert!(included.prover_gas <= executor.most_prover_gas(transaction));
        }
    }
}

/// A transaction that asks for a hash before the chain's first block is left out, with its value
/// and its writes, and those around it are as without it: in order, in lanes, and where it is
/// counted.
#[test]
fn a_hash_before_the_chain_leaves_its_transaction_out() {
    let chain = Chain::new(40, 1, 1 << 40);
    let mut environment = chain.environment();
    // The contract asks for the third one.
    environment.hashes.truncate(2);
    let asks = |sender, nonce| Request {
        to: TxKind::Call(HASHER),
        value: U256::from(5),
        ..counter(sender, nonce)
    };
    let transfer = |sender: usize, nonce| Request {
        to: TxKind::Call(chain.users[sender + 1].address),
        gas: 21_000,
        value: U256::from(1),
        ..counter(sender, nonce)
    };
    let others: Vec<Request> = (2..38).step_by(2).map(|n| transfer(n, 0)).collect();
    let without = [vec![counter(0, 0), counter(0, 1)], others.clone()].concat();
    let with = [
        vec![counter(0, 0), asks(1, 0), asks(0, 1), counter(0, 1)],
        others,
        vec![asks(1, 0)],
    ]
    .concat();
    let asking = [1, 2, with.len() - 1];
    let run = |threads, most_prover_gas, requests: &[Request]| {
        let options = Options {
            threads,
            every_group: true,
            most_prover_gas,
            ..Options::default()
        };
        let executor = Executor::new(CHAIN_ID, chain.rules, options);
        let mut block = executor.block(environment.clone());
        let group = requests.iter().map(|one| one.unsigned(&chain.users));
        let group: Vec<_> = group.collect();
        let outcome = executor.execute(&chain.memory, &mut block, &group);
        (outcome.unwrap(), block.used())
    };
    // Every transaction's bound is above this, so that each is counted, and none is too dear.
    let counted = run(1, u64::MAX, &with).0.outcomes;
    let counted = counted.into_iter().filter_map(Result::ok);
    let most = counted.map(|included| included.prover_gas).max().unwrap();
    for (threads, most) in [(1, u64::MAX), (2, u64::MAX), (1, most), (2, most)] {
        let (got, used) = run(threads, most, &with);
        let (expected, same) = run(threads, most, &without);
        let number = environment.number - 3;
        for at in asking {
            assert_eq!(got.outcomes[at], Err(Rejection::BlockHash { number }));
        }
        let included: Vec<_> = got.outcomes.into_iter().filter(Result::is_ok).collect();
        assert_eq!(included, expected.outcomes);
        assert_eq!((got.diff, used), (expected.diff, same));
    }
    let words = Rejection::BlockHash { number: 98 }.to_string();
    assert!(words.contains("block 98 is unknown"), "{words}");
}

/// A bound that the gas limit exceeds and the counted work does not lets a transaction in; a bound
/// below the counted work leaves it out, with both numbers.
#[test]
fn what_is_too_dear_to_prove_is_left_out() {
    let chain = Chain::new(4, 1, 8_000_000);
    let run = |most_prover_gas| {
        let options = Options {
            most_prover_gas,
            ..Options::default()
        };
        let executor = Executor::new(CHAIN_ID, chain.rules, options);
        let begun = executor.begin_block(&chain.memory, chain.environment());
        let (mut block, _) = begun.unwrap();
        let group = [counter(0, 0).unsigned(&chain.users)];
        let outcome = executor.execute(&chain.memory, &mut block, &group);
        outcome.unwrap().outcomes.pop().unwrap()
    };
    let bound = run(u64::MAX).unwrap().prover_gas;
    let counted = run(bound - 1).unwrap().prover_gas;
    assert!(counted < bound, "{counted} {bound}");
    println!("bound {bound}, counted {counted}");
    assert_eq!(run(counted).unwrap().prover_gas, counted);
    let most = counted - 1;
    let error = run(most).unwrap_err();
    assert_eq!(error, Rejection::ProverGas { most, got: counted });
    let words = error.to_string();
    assert!(words.contains(&most.to_string()) && words.contains(&counted.to_string()));
}
