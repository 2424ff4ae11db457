//! Second executions of blocks.

use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, B256, Bloom};
use zkfabric_batches::{Error, Limits, Policy, Shadow, ShadowError, ShadowOptions, Stopped};
use zkfabric_engine::SealedBlock;

use crate::world::{WIDE, World};

type Change = fn(&mut SealedBlock);

/// Changes of a sealed block, and the field that the shadow names. A field that the producer
/// chooses differs in the hash, if the state does not have it.
fn changes() -> Vec<(&'static str, Change)> {
    vec![
        ("parent hash", |b| b.header.parent_hash = B256::ZERO),
        ("state root", |b| b.header.state_root = B256::ZERO),
        ("transactions root", |b| {
            b.header.transactions_root = B256::ZERO;
        }),
        ("receipts root", |b| b.header.receipts_root = B256::ZERO),
        ("logs bloom", |b| {
            b.header.logs_bloom = Bloom::repeat_byte(1);
        }),
        ("gas used", |b| b.header.gas_used += 1),
        ("requests hash", |b| b.header.has_requests_hash = false),
        ("hash", |b| b.hash = B256::ZERO),
        ("hash", |b| b.header.extra_data = vec![1]),
        ("hash", |b| b.header.prev_randao = B256::ZERO),
        ("hash", |b| b.header.gas_limit += 1),
        ("state root", |b| b.header.coinbase = Address::ZERO),
        ("state root", |b| b.header.timestamp += 1),
        ("state root", |b| {
            b.header.parent_beacon_block_root = B256::ZERO;
        }),
        ("receipts", |b| b.receipts[0].push(0)),
        ("receipts", |b| b.receipts.clear()),
    ]
}

#[test]
fn a_difference_of_any_field_is_found() {
    let world = World::new(1, 1, 8);
    let (sealed, view) = &world.blocks[0];
    let reader = world.ledger.trie();
    let supplier = reader.at(world.genesis.number, view).unwrap();
    let check = |sealed: &SealedBlock| world.checker().check(&supplier, sealed);
    check(sealed).unwrap();
    for (expected, change) in changes() {
        let mut changed = SealedBlock::clone(sealed);
        change(&mut changed);
        let error = check(&changed).unwrap_err();
        let ShadowError::Difference { block, field, .. } = &error else {
            panic!("{expected}: {error}");
        };
        assert_eq!(
            (*block, *field),
            (sealed.header.number, expected),
            "{error}"
        );
        assert!(error.to_string().contains(expected), "{error}");
    }
    // A header that stf refuses, transactions that are others, and a block out of order.
    let invalid = |change: fn(&mut SealedBlock)| {
        let mut changed = SealedBlock::clone(sealed);
        change(&mut changed);
        check(&changed).unwrap_err()
    };
    let refused = invalid(|b| b.header.base_fee += 1);
    assert!(matches!(refused, ShadowError::Invalid { .. }), "{refused}");
    let refused = invalid(|b| b.header.gas_limit = 1 << 40);
    assert!(matches!(refused, ShadowError::Invalid { .. }), "{refused}");
    let twice = invalid(|b| b.transactions.push(b.transactions[0].clone()));
    assert!(matches!(twice, ShadowError::Invalid { .. }), "{twice}");
    let fewer = invalid(|b| drop(b.transactions.pop()));
    assert!(matches!(fewer, ShadowError::Difference { .. }), "{fewer}");
    let order = invalid(|b| b.header.number += 1);
    assert!(matches!(order, ShadowError::Order { .. }), "{order}");
}

/// The first difference ends the shadow: the owner sees why, and no later block is taken.
#[test]
fn the_first_difference_stops_the_node() {
    let world = World::new(2, 4, 5);
    let batches = world.open();
    let limits = Limits { seconds: 0, ..WIDE };
    let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), world.options(limits));
    let shadow = shadow.unwrap();
    let handle = shadow.handle();
    assert!(handle.failure().is_none());
    for (at, (sealed, view)) in world.blocks.iter().enumerate() {
        let mut sealed = Arc::clone(sealed);
        if at == 2 {
            Arc::make_mut(&mut sealed).header.state_root = B256::ZERO;
        }
        // Blocks behind the wrong one may come before it is compared.
        if shadow.give(sealed, view.clone()).is_err() {
            assert!(at > 2);
        }
    }
    assert!(shadow.finish().is_err());
    let failure = handle.failure().unwrap();
    let Error::Shadow(ShadowError::Difference { block, field, .. }) = failure else {
        panic!("{failure}");
    };
    assert_eq!((*block, *field), (world.genesis.number + 3, "state root"));
    // The first block's batch is closed by the second, which is in the open one.
    assert_eq!(batches.end().number, world.genesis.number + 1);
    assert!(handle.lag() >= 1);
}

/// While batches without proofs are many, blocks wait: the lag grows up to the queue's length, and
/// the one who gives more waits.
#[test]
fn a_full_queue_makes_the_giver_wait() {
    let world = World::new(3, 7, 2);
    let batches = world.open();
    let limits = Limits { seconds: 0, ..WIDE };
    let options = ShadowOptions {
        queue: 2,
        most_batches: 1,
        low: true,
        ..world.options(limits)
    };
    let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), options).unwrap();
    let handle = shadow.handle();
    let until = |what: &str, done: &dyn Fn() -> bool| {
        let end = Instant::now() + Duration::from_secs(30);
        while !done() {
            assert!(Instant::now() < end, "{what}");
            std::thread::sleep(Duration::from_millis(2));
        }
    };
    std::thread::scope(|scope| {
        let giver = scope.spawn(|| {
            let given = |(sealed, view): &(Arc<SealedBlock>, _)| {
                shadow.give(sealed.clone(), Clone::clone(view))
            };
            world.blocks.iter().try_for_each(given)
        });
        // The second block closes the first batch, for whose proof the shadow waits.
        until("a batch", &|| batches.backlog().batches == 1);
        until("a full queue", &|| handle.lag() == 4);
        std::thread::sleep(Duration::from_millis(60));
        assert_eq!((handle.lag(), batches.backlog().batches), (4, 1));
        assert!(!giver.is_finished());
        let policy = Policy {
            free: 0,
            full: 2 * batches.backlog().cost,
            price: 100,
        };
        assert_eq!(policy.price(batches.backlog().cost), 25);
        // The node ends: nobody waits any longer.
        handle.stop();
        assert_eq!(giver.join().unwrap(), Err(Stopped));
    });
    assert!(handle.failure().is_none());
    println!("{}", handle.priority().unwrap());
}

/// The last batch of a chain without further blocks is written when its seconds are over.
#[test]
fn the_last_batch_of_an_idle_chain_is_written() {
    let world = World::new(9, 3, 2);
    let last = world.genesis.number + 3;
    // The blocks' time is long over.
    for (live, end) in [(false, world.genesis.number), (true, last)] {
        let batches = world.open();
        let options = ShadowOptions {
            live,
            ..world.options(WIDE)
        };
        let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), options).unwrap();
        shadow.catch_up(&world.ledger).unwrap();
        let until = Instant::now() + Duration::from_secs(if live { 60 } else { 2 });
        while batches.end().number != last && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(batches.end().number, end);
        assert!(shadow.handle().failure().is_none());
        // It ends without closing what is open.
        drop(shadow);
        assert_eq!(batches.end().number, end);
    }
}

/// Options with which the state before a waiting block could be gone are refused, and so is a
/// shadow whose state is gone.
#[test]
fn waiting_blocks_are_fewer_than_the_states_that_are_kept() {
    let start = |window| {
        let world = World::with_window(4, 1, 1, window);
        let limits = Limits {
            seconds: 10,
            ..WIDE
        };
        let options = ShadowOptions {
            queue: 5,
            ..world.options(limits)
        };
        Shadow::start(&world.ledger, world.open(), options).map(drop)
    };
    let error = start(18).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Window {
                needed: 18,
                window: 18
            }
        ),
        "{error}"
    );
    start(19).unwrap();
}
