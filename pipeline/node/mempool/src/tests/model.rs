//! The pool against a plain list, with random operations.

use std::collections::BTreeSet;

use alloy_primitives::{B256, U256};
use proptest::collection::vec;
use proptest::prelude::*;

use super::address;
use super::naive::{Left, Naive};
use crate::{Account, Options, Pool, Price, Removed, Transaction};

/// Senders, few enough to meet often.
const SENDERS: u8 = 4;

#[derive(Debug, Clone)]
enum Step {
    Add {
        tx: Box<Transaction<()>>,
        account: Account,
    },
    Update {
        sender: u8,
        account: Account,
    },
    /// Removes a transaction of the list, by its place.
    Remove(usize),
    Expire {
        later_ms: u64,
        most: usize,
    },
    BaseFee(u128),
}

fn options() -> Options {
    Options {
        transactions: 8,
        bytes: 7 * 600,
        per_sender: 4,
        least: Price { fee: 2, tip: 1 },
        age_ms: 40,
        ..Options::default()
    }
}

fn account() -> impl Strategy<Value = Account> {
    (0..4_u64, 20..120_u64).prop_map(|(nonce, balance)| Account {
        nonce,
        balance: U256::from(balance),
    })
}

prop_compose! {
    fn add()(
        sender in 0..SENDERS, nonce in 0..9_u64, fee in 1..24_u128, tip in 0..16_u128,
        cost in 1..40_u64, bytes in 10..400_u32, age in 0..60_u64, account in account(),
    ) -> Step {
        let tx = Transaction {
            hash: B256::ZERO,
            sender: address(sender),
            nonce,
            gas_limit: 21_000,
            price: Price { fee, tip: if tip == 15 { tip } else { tip.min(fee) } },
            cost: U256::from(cost),
            bytes,
            arrival_ms: age,
            prover_gas: None,
            payload: (),
        };
        Step::Add { tx: Box::new(tx), account }
    }
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => add(),
        2 => (0..SENDERS, account()).prop_map(|(sender, account)| Step::Update { sender, account }),
        1 => (0..8_usize).prop_map(Step::Remove),
        1 => (0..60_u64, 0..4_usize).prop_map(|(later_ms, most)| Step::Expire { later_ms, most }),
        1 => (0..24_u128).prop_map(Step::BaseFee),
    ]
}

fn left(removed: &[Removed<()>]) -> Left {
    let left = removed.iter();
    left.map(|removed| (removed.transaction.hash, removed.reason))
        .collect()
}

/// Takes one step with both, and returns what left.
fn take(step: Step, number: u64, now_ms: &mut u64, pool: &mut Pool<()>, naive: &mut Naive) -> Left {
    match step {
        Step::Add { mut tx, account } => {
            tx.arrival_ms += *now_ms;
            // One in eight comes a second time.
            let known = number
                .is_multiple_of(8)
                .then(|| naive.list.first())
                .flatten();
            tx.hash = known.map_or_else(|| B256::from(U256::from(number)), |known| known.hash);
            let expected = naive.add(&tx, account);
            let got = pool.add(*tx, account);
            let got = got.map(|added| (added.executable, left(&added.removed)));
            assert_eq!(got, expected);
            got.map_or_else(|_| Left::new(), |(_, left)| left)
        }
        Step::Update { sender, account } => {
            let got = left(&pool.update(address(sender), account));
            assert_eq!(got, naive.update(address(sender), account));
            got
        }
        Step::Remove(place) => {
            let hash = naive.list.get(place).map_or(B256::ZERO, |tx| tx.hash);
            let got = left(pool.remove(hash).as_slice());
            assert_eq!(got, Left::from_iter(naive.remove(hash)));
            got
        }
        Step::Expire { later_ms, most } => {
            *now_ms += later_ms;
            let got = left(&pool.expire(*now_ms, most));
            assert_eq!(got, naive.expire(*now_ms, most));
            got
        }
        Step::BaseFee(base_fee) => {
            pool.set_base_fee(base_fee);
            naive.base_fee = base_fee;
            Left::new()
        }
    }
}

/// Compares everything that the pool says with the list.
fn compare(pool: &Pool<()>, naive: &Naive) {
    let status = pool.status();
    assert_eq!(status, naive.status());
    assert_eq!(pool.cheapest(), naive.cheapest());
    assert!(status.pending + status.queued <= naive.options.transactions);
    assert!(status.bytes <= naive.options.bytes);
    for sender in (0..SENDERS).map(address) {
        assert_eq!(pool.pending_nonce(sender), naive.next_nonce(sender));
        let own = pool.of_sender(sender).map(|tx| tx.nonce);
        let own: Vec<_> = own.collect();
        assert!(own.is_sorted() && own.len() <= naive.options.per_sender);
        for nonce in 0..10 {
            let expected = naive.find(sender, nonce);
            assert_eq!(own.contains(&nonce), expected.is_some());
            assert_eq!(pool.get_by_nonce(sender, nonce), expected);
        }
    }
    for tx in &naive.list {
        assert_eq!(pool.get(tx.hash), Some(tx));
    }
    for every in [usize::MAX, 1, 2, 3] {
        let rejects = |place: usize| place % every == every - 1;
        let mut got = Vec::new();
        let mut best = pool.best(naive.base_fee);
        while let Some(tx) = best.next() {
            if rejects(got.len()) {
                best.skip_sender();
            }
            got.push(tx.hash);
        }
        assert_eq!(got, naive.best(rejects));
    }
}

proptest! {
    #[test]
    fn the_pool_is_the_list(steps in vec(step(), 0..80)) {
        let (mut pool, mut naive) = (Pool::new(options()), Naive::new(options()));
        let mut now_ms = 0;
        for (step, number) in steps.into_iter().zip(1..) {
            let before = naive.hashes();
            let left = take(step, number, &mut now_ms, &mut pool, &mut naive);
            // What was there stays, or leaves once and with a reason.
            let gone: BTreeSet<_> = left.iter().map(|(hash, _)| *hash).collect();
            prop_assert_eq!(gone.len(), left.len());
            let after = naive.hashes();
            prop_assert!(before.difference(&after).eq(&gone));
            compare(&pool, &naive);
        }
    }
}
