//! Mini-blocks, and subscribers that are slow.

use std::time::Duration;

use alloy_primitives::{Address, B256, U256, hex, keccak256};
use zkfabric_state::View as _;
use zkfabric_stf::host::GenesisAccount;

use super::super::{Confirmed, Ended, MiniBlock, Pending, Sequencer, Subscription};
use super::answers::executed_again;
use super::support::{Mood, options, signer, start, start_on_disk, until};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::ledger::Ledger;

fn submit(sequencer: &Sequencer, wallet: &Wallet, nonces: std::ops::Range<u64>) -> Vec<Confirmed> {
    let sent = nonces.map(|nonce| {
        let raw = wallet.sign(&Call::transfer(nonce, nobody(1)));
        sequencer.submit(raw).unwrap()
    });
    let sent: Vec<Pending> = sent.collect();
    sent.into_iter().map(|sent| sent.wait().unwrap()).collect()
}

fn rest(subscription: &Subscription) -> (Vec<MiniBlock>, Ended) {
    let mut seen = Vec::new();
    loop {
        match subscription.next_within(Duration::from_secs(10)) {
            Ok(mini_block) => seen.push((*mini_block.unwrap()).clone()),
            Err(ended) => return (seen, ended),
        }
    }
}

/// The stream has every durable group once, in order, in mini-blocks that are numbered in their
/// block, and the block behind its last one.
#[test]
fn the_stream_has_every_group_and_block() {
    let wallets = Wallet::several(1);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(30);
    options.block.ahead = 1000;
    let (sequencer, _) = start(&folder, &genesis, options);
    let subscription = sequencer.subscribe(1000);
    let mut confirmed = Vec::new();
    for round in 0..4 {
        confirmed.extend(submit(&sequencer, &wallets[0], round * 10..round * 10 + 10));
        std::thread::sleep(Duration::from_millis(20));
    }
    until(|| sequencer.figures().blocks > 1);
    let late = sequencer.subscribe(1000);
    confirmed.extend(submit(&sequencer, &wallets[0], 40..41));
    let mini_blocks = sequencer.figures().mini_blocks;
    sequencer.close().unwrap();
    let (seen, ended) = rest(&subscription);
    assert!(matches!(ended, Ended::Closed), "{ended}");
    assert!(seen.len() as u64 >= mini_blocks && mini_blocks > 3);
    let mut expected = (1, 0);
    let mut position = 0;
    let mut sealed = Vec::new();
    for mini_block in &seen {
        assert_eq!((mini_block.block, mini_block.index), expected);
        for group in &mini_block.groups {
            assert_eq!(group.block.number(), mini_block.block);
            let header = group.issued.as_ref().unwrap().signed().group;
            assert_eq!(header.first, position);
            position += group.transactions.len() as u64;
        }
        expected.1 += 1;
        if let Some(block) = &mini_block.sealed {
            assert_eq!(block.header.number, mini_block.block);
            sealed.push((**block).clone());
            expected = (expected.0 + 1, 0);
        } else {
            assert!(!mini_block.groups.is_empty());
        }
    }
    assert_eq!(position, confirmed.len() as u64);
    let (seen_late, _) = rest(&late);
    assert!(seen_late.len() < seen.len());
    let (ledger, _) =
        Ledger::open(folder.path(), &genesis, &super::support::options().ledger).unwrap();
    assert_eq!(ledger.tip().hash(), sealed.last().unwrap().hash);
}

/// Confirmed transactions and their blocks are found by their hashes behind the next checkpoint,
/// also by a reader that stays behind the sequencer.
#[test]
fn a_chain_finds_transactions_and_blocks_by_their_hashes() {
    let wallets = Wallet::several(1);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.ledger.index = true;
    options.block.time = Duration::from_millis(30);
    options.block.ahead = 1000;
    options.block.checkpoint = 1000;
    let (sequencer, _) = start(&folder, &genesis, options);
    let chain = sequencer.chain().clone();
    let raw = wallets[0].sign(&Call::transfer(0, nobody(1)));
    let hash = keccak256(&raw);
    assert_eq!(chain.indexed(), Some(genesis.number));
    sequencer.submit(raw).unwrap().wait().unwrap();
    until(|| sequencer.figures().blocks > 0);
    assert_eq!(chain.transaction(hash).unwrap(), None);
    sequencer.close().unwrap();
    assert_eq!(chain.indexed(), Some(chain.range().1));
    assert!(chain.index_failure().is_none());
    let number = genesis.number + 1;
    assert_eq!(chain.transaction(hash).unwrap(), Some((number, 0)));
    let sealed = chain.sealed(number).unwrap().unwrap();
    assert_eq!(chain.block_number(sealed.hash).unwrap(), Some(number));
    assert_eq!(chain.block_number(hash).unwrap(), None);
}

/// A slow subscriber is dropped and told what it has missed; others and the answers go on.
#[test]
fn a_slow_subscriber_is_dropped() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis(&wallets), options());
    let (slow, quick) = (sequencer.subscribe(2), sequencer.subscribe(1000));
    drop(sequencer.subscribe(1));
    for nonce in 0..4 {
        submit(&sequencer, &wallets[0], nonce..nonce + 1);
        until(|| sequencer.figures().mini_blocks > nonce);
    }
    let (seen, ended) = rest(&slow);
    assert_eq!(seen.len(), 2);
    assert!(
        matches!(
            ended,
            Ended::Slow {
                most: 2,
                block: 1,
                index: 2
            }
        ),
        "{ended}"
    );
    sequencer.close().unwrap();
    assert!(rest(&quick).0.len() >= 4);
}

/// While the disk waits, the stream has nothing: neither the end of a block nor groups.
#[test]
fn the_stream_waits_for_the_disk() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(300);
    options.block.ahead = 1000;
    let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis(&wallets), options);
    let subscription = sequencer.subscribe(1000);
    submit(&sequencer, &wallets[0], 0..1);
    let first = subscription.next_within(Duration::from_secs(10)).unwrap();
    assert_eq!(first.unwrap().groups.len(), 1);
    disk.set(Mood::Waits);
    let blocks = sequencer.figures().blocks;
    let nothing = || {
        let next = || subscription.next_within(Duration::from_millis(50)).unwrap();
        let before: Vec<_> = std::iter::from_fn(next).collect();
        assert!(before.iter().all(|mini_block| mini_block.groups.is_empty()));
        // An end that was durable before the disk waited.
        assert!(before.len() as u64 <= blocks);
    };
    until(|| sequencer.figures().blocks == 1);
    nothing();
    let raw = wallets[0].sign(&Call::transfer(1, nobody(1)));
    let pending = sequencer.submit(raw).unwrap();
    until(|| sequencer.figures().in_flight == 1);
    nothing();
    disk.set(Mood::Works);
    pending.wait().unwrap();
    sequencer.close().unwrap();
    let (seen, _) = rest(&subscription);
    assert_eq!(seen.iter().map(|one| one.groups.len()).sum::<usize>(), 1);
    assert!(blocks > 0 || seen[0].sealed.is_some());
}

/// While the root of a block is computed, groups of the next one are executed and answered; a call
/// that asks for the hash waits for it. The stream tells of them behind the block's end.
#[test]
fn answers_do_not_wait_for_a_root() {
    let wallets = Wallet::several(2);
    let mut genesis = genesis(&wallets);
    // Stores the hash of the parent.
    let asks = Address::with_last_byte(0xaa);
    let account = GenesisAccount {
        code: hex!("60014303405f5500").to_vec().into(),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(asks, account);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(100);
    options.block.ahead = 1000;
    let ledger = Ledger::open(folder.path(), &genesis, &options.ledger).unwrap();
    let root = ledger.0.hold_root();
    let (sequencer, _) = Sequencer::over(ledger, genesis.chain_id, options, signer()).unwrap();
    // Dropped before the sequencer, which waits for the root.
    let held = root;
    let subscription = sequencer.subscribe(1000);
    let mut nonce = 0;
    let mut block = 1;
    while block == 1 {
        let confirmed = submit(&sequencer, &wallets[0], nonce..nonce + 1);
        (nonce, block) = (nonce + 1, confirmed[0].group().block.number());
    }
    assert_eq!((block, sequencer.figures().blocks), (2, 0));
    let call = Call {
        gas: 100_000,
        ..Call::transfer(0, asks)
    };
    let asking = sequencer.submit(wallets[1].sign(&call)).unwrap();
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(sequencer.figures().blocks, 0);
    let mut seen = Vec::new();
    while let Some(mini_block) = subscription.next_within(Duration::from_millis(20)).unwrap() {
        seen.push(mini_block);
    }
    assert!(!seen.is_empty() && seen.iter().all(|mini_block| mini_block.block == 1));
    assert!(seen.iter().all(|mini_block| mini_block.sealed.is_none()));
    let blocks = |mini_block: &MiniBlock| {
        let mut groups = mini_block.groups.iter();
        groups.all(|group| group.block.number() == mini_block.block)
    };
    assert!(seen.iter().all(|mini_block| blocks(mini_block)));

    drop(held);
    let block = asking.wait().unwrap().group().block.number();
    until(|| sequencer.figures().blocks >= block);
    sequencer.close().unwrap();
    let mut groups = 0;
    let mut last = (1, seen.len() as u64 - 1);
    for mini_block in rest(&subscription).0 {
        let next = (mini_block.block, mini_block.index);
        assert!(
            next == (last.0, last.1 + 1) || next == (last.0 + 1, 0),
            "{last:?} {next:?}"
        );
        last = next;
        assert!(blocks(&mini_block));
        groups += mini_block.groups.len();
    }
    assert!(groups > 0);
    let options = super::support::options().ledger;
    let (ledger, _) = Ledger::open(folder.path(), &genesis, &options).unwrap();
    let parent = ledger.sealed(block - 1).unwrap().unwrap().hash;
    let stored = ledger.view().storage(asks, U256::ZERO).unwrap();
    assert_eq!(B256::from(stored), parent);
    drop(ledger);
    executed_again(folder.path(), &genesis, &options);
}
