//! Whom a full pool gives up.

use alloy_primitives::U256;

use super::{address, rich, transaction};
use crate::{Account, Error, Options, Pool, Reason};

fn pool(transactions: usize) -> Pool<()> {
    Pool::new(Options {
        transactions,
        ..Options::default()
    })
}

#[test]
fn the_cheapest_queued_one_goes_first_then_the_cheapest_tail() {
    let mut pool = pool(4);
    pool.add(transaction(1, 0, 10, 3), rich(0)).unwrap();
    pool.add(transaction(1, 1, 10, 9), rich(0)).unwrap();
    pool.add(transaction(2, 7, 10, 8), rich(0)).unwrap();
    pool.add(transaction(3, 0, 10, 5), rich(0)).unwrap();
    // The queued one goes, although it pays more.
    let added = pool.add(transaction(4, 0, 10, 4), rich(0)).unwrap();
    assert_eq!(added.removed[0].transaction.sender, address(2));
    // Of sender 1 the last one goes, since it cannot be taken before its cheap first one.
    let dear = transaction(5, 0, 10, 6);
    let by = dear.hash;
    let added = pool.add(dear, rich(0)).unwrap();
    assert_eq!(added.removed[0].transaction, transaction(1, 1, 10, 9));
    assert_eq!(added.removed[0].reason, Reason::Evicted { by });
    assert_eq!(pool.status().pending, 4);
}

#[test]
fn queued_transactions_push_out_no_executable_ones() {
    let mut pool = pool(2);
    pool.add(transaction(1, 0, 10, 1), rich(0)).unwrap();
    pool.add(transaction(2, 5, 10, 2), rich(0)).unwrap();
    let full = pool.add(transaction(3, 5, 10, 2), rich(0)).unwrap_err();
    assert!(full.to_string().starts_with("txpool is full"));
    pool.add(transaction(3, 5, 10, 3), rich(0)).unwrap();
    pool.add(transaction(4, 0, 10, 1), rich(0)).unwrap();
    assert!(matches!(
        pool.add(transaction(5, 5, 99, 99), rich(0)),
        Err(Error::Full { .. })
    ));
}

#[test]
fn a_dear_transaction_behind_a_cheap_one_pushes_out_nothing_dearer_than_the_cheap_one() {
    let mut pool = pool(3);
    for sender in [1, 2] {
        pool.add(transaction(sender, 0, 100, 5), rich(0)).unwrap();
    }
    pool.add(transaction(3, 0, 100, 4), rich(0)).unwrap();
    let full = pool.add(transaction(3, 1, 100, 99), rich(0));
    assert!(matches!(full, Err(Error::Full { .. })));
    assert!(pool.get_by_nonce(address(1), 0).is_some());
}

#[test]
fn a_fee_below_the_base_fee_pushes_out_nothing_that_pays() {
    let mut pool = pool(2);
    pool.set_base_fee(50);
    pool.add(transaction(1, 0, 60, 1), rich(0)).unwrap();
    pool.add(transaction(2, 0, 49, 49), rich(0)).unwrap();
    assert_eq!(pool.best(50).count(), 1);
    // Its tip alone would be the highest.
    assert!(pool.add(transaction(3, 0, 48, 48), rich(0)).is_err());
    pool.add(transaction(3, 0, 51, 1), rich(0)).unwrap();
    assert!(pool.get_by_nonce(address(2), 0).is_none());
}

#[test]
fn a_replacement_does_not_make_executable_transactions_queued() {
    let mut pool = pool(9);
    let account = Account {
        nonce: 0,
        balance: U256::from(30),
    };
    for nonce in 0..3 {
        pool.add(transaction(1, nonce, 10, 1), account).unwrap();
    }
    let mut new = transaction(1, 0, 20, 2);
    new.cost = U256::from(11);
    let (balance, cost) = (account.balance, U256::from(31));
    assert_eq!(
        pool.add(new.clone(), account),
        Err(Error::Overdraft { balance, cost })
    );
    new.cost = U256::from(10);
    pool.add(new, account).unwrap();
    assert_eq!(pool.pending_nonce(address(1)), Some(3));
    // A further one waits for money.
    assert!(
        !pool
            .add(transaction(1, 3, 10, 1), account)
            .unwrap()
            .executable
    );
}
