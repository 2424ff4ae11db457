//! Each limit holds, with the words of Ethereum's nodes.

use alloy_primitives::U256;

use super::{address, rich, transaction};
use crate::{Account, Error, OVERHEAD_BYTES, Options, Pool, Price, Reason, Removed};

fn reasons(removed: &[Removed<()>]) -> Vec<(u64, Reason)> {
    let all = removed.iter();
    all.map(|removed| (removed.transaction.nonce, removed.reason))
        .collect()
}

/// Returns an error's words.
fn words(error: Result<crate::Added<()>, Error>) -> String {
    error.unwrap_err().to_string()
}

#[test]
fn errors_begin_with_the_words_of_ethereum() {
    let least = Price { fee: 10, tip: 1 };
    let mut pool = Pool::new(Options {
        least,
        ..Options::default()
    });
    let account = Account {
        nonce: 3,
        balance: U256::from(15),
    };
    pool.add(transaction(1, 3, 100, 50), account).unwrap();
    let mut refuse = |tx, expected: &str| {
        let before = pool.status();
        let got = words(pool.add(tx, account));
        assert!(got.starts_with(expected), "{got}");
        assert_eq!(pool.status(), before);
    };
    let valid = |nonce| transaction(1, nonce, 100, 50);
    refuse(valid(3), "already known");
    refuse(valid(2), "nonce too low: next nonce 3, tx nonce 2");
    refuse(valid(u64::MAX), "nonce has max value");
    refuse(
        transaction(1, 4, 9, 9),
        "transaction underpriced: expected a fee of 10",
    );
    refuse(transaction(1, 4, 10, 0), "transaction underpriced");
    refuse(
        transaction(1, 4, 10, 11),
        "max priority fee per gas higher than max fee per gas",
    );
    let mut large = valid(4);
    large.bytes = (128 << 10) + 1;
    refuse(large, "oversized data");
    let mut heavy = valid(4);
    heavy.gas_limit = (1 << 24) + 1;
    refuse(heavy, "exceeds block gas limit");
    let mut dear = valid(4);
    dear.cost = U256::from(16);
    refuse(
        dear,
        "insufficient funds for gas * price + value: balance 15, tx cost 16",
    );
}

#[test]
fn a_replacement_pays_a_tenth_more_of_fee_and_tip() {
    let mut pool = Pool::new(Options::default());
    pool.add(transaction(1, 0, 101, 10), rich(0)).unwrap();
    let least = Price { fee: 112, tip: 11 };
    for (fee, tip) in [(111, 11), (112, 10), (200, 10), (111, 50)] {
        let got = Price { fee, tip };
        let refused = pool.add(transaction(1, 0, fee, tip), rich(0));
        assert_eq!(refused, Err(Error::ReplacementUnderpriced { least, got }));
    }
    let new = transaction(1, 0, 112, 11);
    let by = new.hash;
    let added = pool.add(new, rich(0)).unwrap();
    assert_eq!(reasons(&added.removed), [(0, Reason::Replaced { by })]);
    assert_eq!(pool.status().pending, 1);
    // Nothing reaches a tenth more than this.
    let highest = transaction(1, 0, u128::MAX, u128::MAX);
    let old = highest.price;
    pool.add(highest, rich(0)).unwrap();
    let refused = pool.add(transaction(1, 0, u128::MAX, 0), rich(0));
    assert_eq!(refused, Err(Error::Irreplaceable { old, percent: 10 }));
}

/// Where blocks ask for no tip, wallets sign none: the fee makes the replacement dearer.
#[test]
fn a_replacement_without_a_tip_pays_more_of_the_fee() {
    let mut pool = Pool::new(Options::default());
    pool.add(transaction(1, 0, 100, 0), rich(0)).unwrap();
    let least = Price { fee: 110, tip: 0 };
    let got = Price { fee: 109, tip: 0 };
    let refused = pool.add(transaction(1, 0, 109, 0), rich(0));
    assert_eq!(refused, Err(Error::ReplacementUnderpriced { least, got }));
    pool.add(transaction(1, 0, 110, 0), rich(0)).unwrap();
    assert_eq!(pool.status().pending, 1);
}

#[test]
fn a_sender_has_its_limit_and_fills_gaps_at_it() {
    let mut pool = Pool::new(Options {
        per_sender: 3,
        ..Options::default()
    });
    for nonce in [0, 5, 7] {
        pool.add(transaction(1, nonce, 10, 1), rich(0)).unwrap();
    }
    assert_eq!(pool.pending_nonce(address(1)), Some(1));
    let full = Err(Error::AccountLimit { most: 3 });
    assert_eq!(pool.add(transaction(1, 8, 99, 9), rich(0)), full);
    let filler = transaction(1, 1, 10, 1);
    let by = filler.hash;
    let added = pool.add(filler, rich(0)).unwrap();
    assert_eq!(reasons(&added.removed), [(7, Reason::Displaced { by })]);
    pool.add(transaction(1, 2, 10, 1), rich(0)).unwrap();
    assert_eq!(pool.pending_nonce(address(1)), Some(3));
    // Now all are executable, and stay.
    assert_eq!(pool.add(transaction(1, 3, 99, 9), rich(0)), full);
    // A replacement needs no room.
    pool.add(transaction(1, 1, 20, 2), rich(0)).unwrap();
}

#[test]
fn an_account_that_came_by_the_state_is_not_overwritten() {
    let mut pool = Pool::new(Options {
        per_sender: 1,
        ..Options::default()
    });
    pool.add(transaction(1, 9, 10, 1), rich(0)).unwrap();
    pool.update(address(1), rich(4));
    let stale = pool.add(transaction(1, 3, 10, 1), rich(0)).unwrap_err();
    assert_eq!(
        stale,
        Error::NonceTooLow {
            expected: 4,
            got: 3
        }
    );
    // The only transaction leaves for this one; the account stays.
    assert!(
        pool.add(transaction(1, 4, 10, 1), rich(0))
            .unwrap()
            .executable
    );
    assert_eq!(pool.pending_nonce(address(1)), Some(5));
}

#[test]
fn bytes_are_bounded() {
    let bytes = 10 * (100 + OVERHEAD_BYTES);
    let mut pool = Pool::new(Options {
        bytes,
        ..Options::default()
    });
    for sender in 0..10 {
        pool.add(transaction(sender, 0, 10, 1 + u128::from(sender)), rich(0))
            .unwrap();
    }
    // 4,900 bytes need the room of nine; the one with tip 9 is dearer.
    let mut large = transaction(20, 0, 10, 9);
    large.bytes = 4_900;
    let full = Error::Full {
        transactions: 10,
        bytes,
    };
    let before = pool.status();
    assert_eq!(pool.add(large.clone(), rich(0)), Err(full));
    assert_eq!(pool.status(), before);
    large.price.tip = 10;
    let added = pool.add(large, rich(0)).unwrap();
    assert_eq!(added.removed.len(), 9);
    assert!(pool.status().bytes <= bytes);
    // A replacement that grows needs room too.
    let mut grown = transaction(9, 0, 20, 20);
    grown.bytes = 1_000;
    pool.add(grown, rich(0)).unwrap();
    assert!(pool.status().bytes <= bytes);
}

#[test]
fn old_transactions_expire_oldest_first() {
    let mut pool = Pool::new(Options {
        age_ms: 100,
        ..Options::default()
    });
    for (nonce, arrival_ms) in [(0, 20), (1, 10), (2, 30)] {
        let mut tx = transaction(1, nonce, 10, 1);
        tx.arrival_ms = arrival_ms;
        pool.add(tx, rich(0)).unwrap();
    }
    assert_eq!(pool.expire(110, 9), []);
    assert_eq!(reasons(&pool.expire(121, 1)), [(1, Reason::Expired)]);
    assert_eq!(pool.status().queued, 1);
    assert_eq!(
        reasons(&pool.expire(131, 9)),
        [(0, Reason::Expired), (2, Reason::Expired)]
    );
    assert_eq!(pool.status(), crate::Status::default());
}

#[test]
fn a_lower_balance_removes_or_waits() {
    let mut pool = Pool::new(Options::default());
    for (nonce, cost) in [(0, 10), (1, 10), (2, 40), (3, 10)] {
        let mut tx = transaction(1, nonce, 10, 1);
        tx.cost = U256::from(cost);
        pool.add(tx, rich(0)).unwrap();
    }
    let account = |nonce, balance| Account {
        nonce,
        balance: U256::from(balance),
    };
    assert_eq!(pool.update(address(1), account(0, 50)), []);
    assert_eq!(pool.pending_nonce(address(1)), Some(2));
    let left = pool.update(address(1), account(1, 30));
    let balance = U256::from(30);
    let expected = [
        (0, Reason::NonceUsed { nonce: 1 }),
        (2, Reason::Unpayable { balance }),
    ];
    assert_eq!(reasons(&left), expected);
    assert_eq!(pool.pending_nonce(address(1)), Some(2));
    assert_eq!(pool.status().queued, 1);
}

#[test]
fn a_replacement_makes_no_room_by_the_transaction_that_it_replaces() {
    let bytes = 2 * (100 + OVERHEAD_BYTES);
    let mut pool = Pool::new(Options {
        bytes,
        ..Options::default()
    });
    let balance = U256::from(15);
    let account = Account { nonce: 0, balance };
    for nonce in 0..2 {
        pool.add(transaction(1, nonce, 10, 1), account).unwrap();
    }
    // The second one waits for money; its replacement would not, and is larger.
    let mut new = transaction(1, 1, 20, 2);
    (new.cost, new.bytes) = (U256::from(5), 150);
    let before = pool.status();
    assert_eq!(before.queued, 1);
    let full = Error::Full {
        transactions: 2,
        bytes,
    };
    assert_eq!(pool.add(new.clone(), account), Err(full));
    assert_eq!(pool.status(), before);
    new.bytes = 100;
    assert!(pool.add(new, account).unwrap().executable);
}
