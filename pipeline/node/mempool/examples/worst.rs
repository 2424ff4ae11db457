//! Times of the pool's operations where senders make them as long as they can:
//!
//! ```console
//! $ cargo run --release -p zkfabric-mempool --example worst
//! ```
//!
//! The pool has its default limits and is full. Mean and longest time per operation.

#![expect(clippy::print_stdout, reason = "prints its measurement")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, B256, U256};
use fastrand::Rng;
use zkfabric_mempool::{Account, Options, Pool, Price, Transaction};

/// Encoded bytes of a transfer.
const BYTES: u32 = 110;
/// Executable transactions of one sender at the default limit.
const CHAIN: u64 = 64;

/// Times of one operation.
struct Times {
    name: &'static str,
    count: u32,
    sum: Duration,
    most: Duration,
}

impl Times {
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            count: 0,
            sum: Duration::ZERO,
            most: Duration::ZERO,
        }
    }

    fn measure<R>(&mut self, operation: impl FnOnce() -> R) -> R {
        let begin = Instant::now();
        let result = black_box(operation());
        let time = begin.elapsed();
        self.count += 1;
        self.sum += time;
        self.most = self.most.max(time);
        result
    }

    fn print(&self) {
        let us = |time: Duration| time.as_secs_f64() * 1e6;
        let (mean, most) = (us(self.sum) / f64::from(self.count.max(1)), us(self.most));
        println!(
            "{:<66} {:7} x {mean:9.2} us, longest {most:10.1} us",
            self.name, self.count
        );
    }
}

/// Makes transactions with random hashes, and knows what each sender has.
struct Traffic {
    rng: Rng,
}

impl Traffic {
    fn sender(&mut self) -> Address {
        Address::from(std::array::from_fn(|_| self.rng.u8(..)))
    }

    fn transaction(&mut self, sender: Address, nonce: u64, price: Price) -> Transaction<()> {
        Transaction {
            hash: B256::from(std::array::from_fn(|_| self.rng.u8(..))),
            sender,
            nonce,
            gas_limit: 21_000,
            price,
            cost: U256::from(21_000),
            bytes: BYTES,
            arrival_ms: 0,
            prover_gas: None,
            payload: (),
        }
    }
}

fn account(nonce: u64) -> Account {
    Account {
        nonce,
        balance: U256::from(u64::MAX),
    }
}

/// Returns a pool that is full of transactions: one per sender, or chains.
fn full(traffic: &mut Traffic, chain: u64, times: &mut Times) -> (Pool<()>, Vec<Address>) {
    let options = Options::default();
    let mut senders = Vec::new();
    let count = options.transactions as u64 / chain;
    let mut pool = Pool::new(options);
    for _ in 0..count {
        let sender = traffic.sender();
        senders.push(sender);
        for nonce in 0..chain {
            let tip = 1_000 + u128::from(traffic.rng.u16(..1_000));
            let new = traffic.transaction(
                sender,
                nonce,
                Price {
                    fee: 1_000_000,
                    tip,
                },
            );
            let added = times.measure(|| pool.add(new, account(0)));
            assert!(added.is_ok_and(|added| added.executable));
        }
    }
    (pool, senders)
}

fn single(traffic: &mut Traffic) {
    let mut fill = Times::new("add, a sender each");
    let (mut pool, senders) = full(traffic, 1, &mut fill);
    fill.print();

    let mut evict = Times::new("add to a full pool, one is evicted");
    for tip in 3_000..23_000 {
        let sender = traffic.sender();
        let new = traffic.transaction(
            sender,
            0,
            Price {
                fee: 1_000_000,
                tip,
            },
        );
        let added = evict.measure(|| pool.add(new, account(0)));
        assert!(added.is_ok_and(|added| added.removed.len() == 1));
    }
    evict.print();

    let mut best = Times::new("best, the first 1,000");
    for _ in 0..20 {
        assert_eq!(best.measure(|| pool.best(7).take(1_000).count()), 1_000);
    }
    best.print();

    let mut update = Times::new("update of an account that has nothing here, or one that leaves");
    for sender in senders {
        update.measure(|| pool.update(sender, account(1)));
    }
    update.print();
    let mut expire = Times::new("expire, 100 at a time");
    while expire.measure(|| pool.expire(u64::MAX, 100)).len() == 100 {}
    expire.print();
}

fn chains(traffic: &mut Traffic) {
    let mut fill = Times::new("add, at the end of chains of 64");
    let (mut pool, senders) = full(traffic, CHAIN, &mut fill);
    fill.print();

    let mut storm = Times::new("replace the first of 64");
    let mut price = Price {
        fee: 1_000_000,
        tip: 2_000,
    };
    for _ in 0..20 {
        price = Price {
            fee: price.fee * 11 / 10 + 1,
            tip: price.tip * 11 / 10 + 1,
        };
        for sender in &senders {
            let new = traffic.transaction(*sender, 0, price);
            assert!(storm.measure(|| pool.add(new, account(0))).is_ok());
        }
    }
    storm.print();

    let mut gap = Times::new("remove the first of 64, and fill the gap");
    for sender in &senders {
        let hash = pool.get_by_nonce(*sender, 0).map(|first| first.hash);
        let new = traffic.transaction(*sender, 0, price);
        gap.measure(|| {
            pool.remove(hash.unwrap_or_default());
            assert!(pool.add(new, account(0)).is_ok());
        });
    }
    gap.print();

    let mut best = Times::new("best, all 65,536");
    best.measure(|| assert_eq!(pool.best(7).count(), 65_536));
    best.print();

    let mut update = Times::new("update, all 64 leave");
    for sender in &senders {
        update.measure(|| assert_eq!(pool.update(*sender, account(CHAIN)).len(), 64));
    }
    update.print();
}

/// A large transaction takes out as many as it has room for, and then meets a dearer one.
fn large(traffic: &mut Traffic) {
    let options = Options {
        bytes: 65_536 * (512 + u64::from(BYTES)),
        ..Options::default()
    };
    let limit = options.transactions;
    let mut pool = Pool::new(options);
    for number in 0..limit {
        let tip = if number < 200 { 1_000 } else { 5_000 };
        let sender = traffic.sender();
        let new = traffic.transaction(
            sender,
            0,
            Price {
                fee: 1_000_000,
                tip,
            },
        );
        assert!(pool.add(new, account(0)).is_ok());
    }
    let mut refused = Times::new("add 128 KiB to a full pool: 200 are taken out, and put back");
    for _ in 0..1_000 {
        let sender = traffic.sender();
        let mut new = traffic.transaction(
            sender,
            0,
            Price {
                fee: 1_000_000,
                tip: 4_000,
            },
        );
        new.bytes = 128 << 10;
        assert!(refused.measure(|| pool.add(new, account(0))).is_err());
    }
    refused.print();
    assert_eq!(pool.status().pending, limit);
}

fn main() {
    let mut traffic = Traffic {
        rng: Rng::with_seed(1),
    };
    single(&mut traffic);
    chains(&mut traffic);
    large(&mut traffic);
}
