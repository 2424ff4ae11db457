//! Blocks that end by their limits, and their timestamps.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, Bytes};
use zkfabric_executor::{Executor, Options, Transaction};
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::host::{Genesis, transaction_bytes};

use super::super::{Pending, Sequencer, SequencerOptions};
use super::answers::executed_again;
use super::support::{Stopped, options, start, until};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::frame::Frame;
use crate::ledger::Ledger;

/// A block of a log: timestamp, base fee of its header if it is the newest, transactions.
struct Logged {
    timestamp: u64,
    transactions: Vec<(Bytes, u64)>,
}

/// Returns the blocks of a log.
fn blocks(folder: &Path, genesis: &Genesis) -> Vec<Logged> {
    let (ledger, _) = Ledger::open(folder, genesis, &options().ledger).unwrap();
    let mut blocks: Vec<Logged> = Vec::new();
    for frame in ledger.log().frames(1).unwrap() {
        let frame = Frame::decode(&frame.unwrap().payload).unwrap();
        if let Some(fields) = frame.opens {
            blocks.push(Logged {
                timestamp: fields.timestamp,
                transactions: Vec::new(),
            });
        }
        let block = blocks.last_mut().unwrap();
        let sent = frame.transactions.into_iter();
        let sent = sent.map(|logged| (logged.raw, logged.included.prover_gas));
        block.transactions.extend(sent);
    }
    blocks
}

fn send(sequencer: &Sequencer, wallet: &Wallet, calls: impl Iterator<Item = Call>) -> Vec<Pending> {
    let sent = calls.map(|call| sequencer.submit(wallet.sign(&call)).unwrap());
    sent.collect()
}

fn confirmed(pending: Vec<Pending>) {
    for pending in pending {
        pending.wait().unwrap();
    }
}

/// Blocks take four transfers by their gas. Each has a later timestamp than the one before, at most
/// two seconds ahead of the clock; what no block may take yet waits for the clock.
#[test]
fn full_blocks_wait_for_the_clock() {
    let wallets = Wallet::several(1);
    let mut genesis = genesis(&wallets);
    (genesis.gas_limit, genesis.timestamp) = (100_000, 990);
    let folder = tempfile::tempdir().unwrap();
    let clock = Stopped::at(1000);
    let mut options = options();
    options.block.ahead = 2;
    options.block.time = Duration::from_secs(3600);
    options.clock = Arc::clone(&clock) as _;
    let (sequencer, _) = start(&folder, &genesis, options);
    let calls = (0..20).map(|nonce| Call::transfer(nonce, nobody(nonce)));
    let sent = send(&sequencer, &wallets[0], calls);
    // 1000, 1001 and 1002.
    let made = || (sequencer.figures().confirmed, sequencer.figures().blocks);
    until(|| made() == (12, 3));
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(made(), (12, 3));
    clock.forward(Duration::from_secs(10));
    confirmed(sent);
    sequencer.close().unwrap();
    let blocks = blocks(folder.path(), &genesis);
    let shown = blocks.iter();
    let shown: Vec<_> = shown.map(|b| (b.timestamp, b.transactions.len())).collect();
    assert_eq!(
        shown,
        [(1000, 4), (1001, 4), (1002, 4), (1010, 4), (1011, 4)]
    );
    executed_again(folder.path(), &genesis, &super::support::options().ledger);
}

/// A chain that stood still for days catches up by blocks without transactions: the first
/// transaction is in a block of the present.
#[test]
fn a_chain_that_stood_still_goes_on_in_the_present() {
    const DAY: u64 = 86_400;
    let wallets = Wallet::several(1);
    let mut genesis = genesis(&wallets);
    genesis.timestamp = 1_000;
    assert_eq!(
        u64::from(genesis.rules.most_seconds_between_blocks.get()),
        DAY
    );
    let folder = tempfile::tempdir().unwrap();
    let clock = Stopped::at(1_000);
    let mut options = options();
    options.block.time = Duration::from_millis(10);
    options.clock = Arc::clone(&clock) as _;
    let (sequencer, _) = start(&folder, &genesis, options);
    let calls = |from: u64| (from..from + 2).map(|nonce| Call::transfer(nonce, nobody(nonce)));
    clock.forward(Duration::from_secs(5));
    confirmed(send(&sequencer, &wallets[0], calls(0)));
    until(|| sequencer.figures().blocks == 1);
    clock.forward(Duration::from_secs(3 * DAY + 7));
    confirmed(send(&sequencer, &wallets[0], calls(2)));
    sequencer.close().unwrap();
    let blocks = blocks(folder.path(), &genesis);
    let shown = blocks.iter();
    let shown: Vec<_> = shown.map(|b| (b.timestamp, b.transactions.len())).collect();
    let first = 1_005;
    assert_eq!(
        shown,
        [
            (first, 2),
            (first + DAY, 0),
            (first + 2 * DAY, 0),
            (first + 3 * DAY, 0),
            (first + 3 * DAY + 7, 2)
        ]
    );
    executed_again(folder.path(), &genesis, &super::support::options().ledger);
}

/// Blocks go on while the clock is behind the newest one, and it is said by how much.
#[test]
fn a_clock_that_was_ahead_stops_no_block() {
    let wallets = Wallet::several(1);
    let mut genesis = genesis(&wallets);
    genesis.timestamp = 1_000;
    let folder = tempfile::tempdir().unwrap();
    let clock = Stopped::at(20_000);
    let mut options = options();
    options.block.time = Duration::from_millis(10);
    options.clock = Arc::clone(&clock) as _;
    let (sequencer, _) = start(&folder, &genesis, options);
    let call = |nonce| std::iter::once(Call::transfer(nonce, nobody(nonce)));
    confirmed(send(&sequencer, &wallets[0], call(0)));
    until(|| sequencer.figures().blocks == 1);
    assert_eq!(sequencer.figures().clock_behind, 0);
    clock.set(9_000);
    until(|| sequencer.figures().clock_behind == 11_000);
    confirmed(send(&sequencer, &wallets[0], call(1)));
    until(|| sequencer.figures().blocks == 2);
    clock.set(30_000);
    until(|| sequencer.figures().clock_behind == 0);
    confirmed(send(&sequencer, &wallets[0], call(2)));
    sequencer.close().unwrap();
    let blocks = blocks(folder.path(), &genesis);
    let times: Vec<u64> = blocks.iter().map(|block| block.timestamp).collect();
    assert_eq!((times[0], times[2]), (20_000, 30_000));
    assert!((20_001..20_010).contains(&times[1]), "{times:?}");
}

/// A transaction whose gas limit exceeds that of every block is told so, and does not hold up
/// others.
#[test]
fn what_fits_into_no_block_is_rejected() {
    let wallets = Wallet::several(2);
    let mut genesis = genesis(&wallets);
    genesis.gas_limit = 100_000;
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.ahead = 1000;
    let (sequencer, _) = start(&folder, &genesis, options);
    let large = Call {
        gas: 200_000,
        tip: 9,
        ..Call::transfer(0, nobody(1))
    };
    let large = sequencer.submit(wallets[0].sign(&large)).unwrap();
    let calls = (0..9).map(|nonce| Call::transfer(nonce, nobody(2)));
    confirmed(send(&sequencer, &wallets[1], calls));
    let words = large.wait().unwrap_err().to_string();
    assert!(words.starts_with("gas limit reached: "), "{words}");
    sequencer.close().unwrap();
}

/// Blocks end by the 8 MiB of Osaka, and by what their proof may cost.
#[test]
fn blocks_end_by_bytes_and_by_proving_cost() {
    let wallets = Wallet::several(2);
    let mut genesis = genesis(&wallets);
    genesis.gas_limit = 1_000_000_000;
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.ahead = 1000;
    options.block.time = Duration::from_secs(3600);
    let (sequencer, _) = start(&folder, &genesis, options.clone());
    let large = |nonce| Call {
        data: vec![0; 120_000].into(),
        gas: 1_300_000,
        ..Call::transfer(nonce, Address::with_last_byte(4))
    };
    let mut sent = send(&sequencer, &wallets[0], (0..40).map(large));
    sent.extend(send(&sequencer, &wallets[1], (0..40).map(large)));
    confirmed(sent);
    sequencer.close().unwrap();
    let found = blocks(folder.path(), &genesis);
    let sizes = found.iter().map(|block| {
        let bytes = block
            .transactions
            .iter()
            .map(|(raw, _)| transaction_bytes(raw));
        bytes.sum::<usize>()
    });
    let sizes: Vec<usize> = sizes.collect();
    assert_eq!(sizes.len(), 2, "{sizes:?}");
    assert!(
        sizes[0] <= 8 << 20 && sizes[0] + 120_200 > 8 << 20,
        "{sizes:?}"
    );

    // Three transfers and no fourth.
    let transfer = wallets[0].sign(&Call::transfer(0, nobody(1)));
    let transfer = Transaction::decode(transfer, &SoftwareCrypto).unwrap();
    let executor = Executor::new(genesis.chain_id, genesis.rules, Options::default());
    let bound = executor.most_prover_gas(&transfer);
    let counted = cost(&genesis, options.clone(), &Call::transfer(0, nobody(1)));
    assert!(counted < bound);
    let folder = tempfile::tempdir().unwrap();
    // Behind three transfers, the bound of a fourth is above what is left.
    options.block.prover_gas = bound + 3 * counted - 1;
    let (sequencer, _) = start(&folder, &genesis, options.clone());
    let mut calls: Vec<Call> = (0..7).map(|n| Call::transfer(n, nobody(n))).collect();
    // Dearer than a whole block by its gas limit: it has a block of its own.
    calls[6].gas = 200_000;
    confirmed(send(&sequencer, &wallets[0], calls.into_iter()));
    sequencer.close().unwrap();
    // The open block of a restart takes no more: nobody knows what it has cost.
    let (sequencer, _) = start(&folder, &genesis, options);
    let last = Call::transfer(7, nobody(7));
    confirmed(send(&sequencer, &wallets[0], std::iter::once(last)));
    sequencer.close().unwrap();
    let blocks = blocks(folder.path(), &genesis);
    let counts = blocks.iter().map(|block| block.transactions.len());
    assert_eq!(counts.collect::<Vec<_>>(), [3, 3, 1, 1]);
    for block in &blocks[..2] {
        let costs = block.transactions.iter().map(|(_, cost)| *cost);
        assert_eq!(costs.collect::<Vec<_>>(), [counted; 3]);
    }
}

/// Returns the prover gas of a transaction of the first wallet.
fn cost(genesis: &Genesis, options: SequencerOptions, call: &Call) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, genesis, options);
    let sent = sequencer.submit(Wallet::new(0).sign(call)).unwrap();
    let confirmed = sent.wait().unwrap();
    let cost = confirmed.included().unwrap().prover_gas;
    sequencer.close().unwrap();
    cost
}

/// A block whose bounds from gas would fill it before its time counts its transactions.
#[test]
fn a_busy_block_counts() {
    let genesis = genesis(&Wallet::several(1));
    let mut options = options();
    options.block.time = Duration::from_secs(3600);
    // The identity of some bytes: a call that is not counted for nothing.
    let call = Call {
        gas: 100_000,
        data: vec![1; 64].into(),
        ..Call::transfer(0, Address::with_last_byte(4))
    };
    let bounded = cost(&genesis, options.clone(), &call);
    options.block.prover_gas = 1 << 36;
    let counted = cost(&genesis, options, &call);
    assert!(0 < counted && 2 * counted < bounded, "{counted} {bounded}");
}

/// What is dearer to prove than a block may be is in no block, and its sender hears why.
#[test]
fn no_transaction_is_dearer_than_a_block() {
    let genesis = genesis(&Wallet::several(1));
    let mut options = options();
    options.block.prover_gas = 1 << 36;
    // The identity of some bytes: its bound by its gas is above its count.
    let call = Call {
        gas: 100_000,
        data: vec![1; 64].into(),
        ..Call::transfer(0, Address::with_last_byte(4))
    };
    options.block.time = Duration::from_secs(3600);
    let counted = cost(&genesis, options.clone(), &call);
    options.block.prover_gas = counted;
    assert_eq!(cost(&genesis, options.clone(), &call), counted);
    options.block.prover_gas = counted - 1;
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis, options);
    let refused = sequencer.submit(Wallet::new(0).sign(&call)).unwrap().wait();
    let words = refused.unwrap_err().to_string();
    let expected = format!("too dear to prove: at most {}", counted - 1);
    assert!(words.starts_with(&expected), "{words}");
    sequencer.close().unwrap();
}

/// Without transactions there is no block, unless the options say so or a base fee has to fall.
#[test]
fn blocks_without_transactions() {
    let wallets = Wallet::several(1);
    let mut genesis = genesis(&wallets);
    genesis.base_fee = 1000;
    let mut options = options();
    options.block.ahead = 1_000_000;
    options.block.time = Duration::from_millis(5);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis, options.clone());
    std::thread::sleep(Duration::from_millis(60));
    assert_eq!(sequencer.figures().blocks, 0);
    // 875, then 766.
    let call = Call {
        fee: 800,
        tip: 0,
        ..Call::transfer(0, nobody(1))
    };
    confirmed(send(&sequencer, &wallets[0], std::iter::once(call)));
    until(|| sequencer.figures().blocks == 2);
    std::thread::sleep(Duration::from_millis(60));
    assert_eq!(sequencer.figures().blocks, 2);
    sequencer.close().unwrap();
    let counts = blocks(folder.path(), &genesis);
    let counts = counts.iter().map(|block| block.transactions.len());
    assert_eq!(counts.collect::<Vec<_>>(), [0, 1]);

    options.block.empty = Some(Duration::ZERO);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis, options);
    until(|| sequencer.figures().blocks >= 3);
    sequencer.close().unwrap();
}

/// Blocks that somebody asks for are there with the answer: the open one first, with its
/// transactions, then blocks without any, with the seconds between them that were asked for.
#[test]
fn blocks_come_when_they_are_asked_for() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&wallets);
    let mut options = options();
    options.block.time = Duration::from_secs(1_000);
    options.block.ahead = u64::from(u32::MAX);
    let (sequencer, _) = start(&folder, &genesis, options);
    let sent = sequencer.submit(wallets[0].sign(&Call::transfer(0, nobody(1))));
    sent.unwrap().wait().unwrap();
    assert_eq!(sequencer.mine(1, None).unwrap().wait(), Some(1));
    assert_eq!(sequencer.mine(40, Some(60)).unwrap().wait(), Some(41));
    // None is one as well.
    assert_eq!(sequencer.mine(0, None).unwrap().wait(), Some(42));
    let sent = sequencer.submit(wallets[0].sign(&Call::transfer(1, nobody(1))));
    sent.unwrap().wait().unwrap();
    sequencer.close().unwrap();
    let blocks = blocks(folder.path(), &genesis);
    let counts: Vec<usize> = blocks
        .iter()
        .map(|block| block.transactions.len())
        .collect();
    assert_eq!(counts[0], 1);
    assert!(counts[1..42].iter().all(|count| *count == 0), "{counts:?}");
    let times: Vec<u64> = blocks.iter().map(|block| block.timestamp).collect();
    assert!(times[..41].windows(2).all(|pair| pair[1] == pair[0] + 60));
}

/// The log is trimmed behind snapshots, which are taken as it grows; one that fails ends nothing
/// and is told, and the next start goes on from what is there.
#[test]
fn the_log_is_trimmed_while_blocks_are_made() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&wallets);
    let mut options = options();
    options.block.time = Duration::from_millis(1);
    options.block.ahead = 100_000;
    options.block.checkpoint = 4;
    options.snapshot = Some(1);
    options.pool.gas_limit = 60_000;
    options.ledger.log.segment_bytes = 256 << 10;
    let (sequencer, _) = start(&folder, &genesis, options.clone());
    // No file can be made there.
    let snapshots = folder.path().join("snapshots");
    std::fs::remove_dir_all(&snapshots).unwrap();
    let mut nonce = 0;
    let mut go_on = |until: &dyn Fn() -> bool| {
        while !until() {
            let raw = wallets[0].sign(&Call::transfer(nonce, nobody(nonce)));
            if let Ok(pending) = sequencer.submit(raw) {
                pending.wait().unwrap();
                nonce += 1;
            }
            assert!(nonce < 20_000, "nothing is taken");
        }
    };
    go_on(&|| sequencer.figures().snapshots_failed > 0);
    assert!(
        sequencer
            .snapshot_error()
            .unwrap()
            .contains("cannot create")
    );
    std::fs::create_dir(&snapshots).unwrap();
    go_on(&|| sequencer.figures().snapshots > 2);
    assert_eq!(sequencer.snapshot_error(), None);
    sequencer.close().unwrap();
    let opened = Ledger::open(folder.path(), &genesis, &options.ledger);
    let (ledger, _) = opened.unwrap();
    assert_eq!(ledger.position(), nonce);
    assert!(ledger.log().first().unwrap() > 1);
    drop(ledger);
    std::fs::remove_dir_all(folder.path().join("state")).unwrap();
    let opened = Ledger::open(folder.path(), &genesis, &options.ledger);
    let (ledger, restart) = opened.unwrap();
    assert!(restart.restored.is_some(), "{restart:?}");
    assert_eq!(ledger.position(), nonce);
}

/// Returns the number of segments of a folder's log.
fn segments(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder.join("log")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".log")).count()
}

/// Segments are counted from the last snapshot on, and not from the start of the process: one that
/// is started again before each snapshot is due trims its log, too.
#[test]
fn the_log_is_trimmed_across_restarts() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&wallets);
    let mut options = options();
    options.block.time = Duration::from_millis(5);
    options.block.ahead = 100_000;
    options.block.checkpoint = 1;
    options.pool.gas_limit = 60_000;
    options.ledger.log.segment_bytes = 256 << 10;
    // More than a process fills.
    options.snapshot = Some(3);
    let (mut nonce, mut taken, mut longest) = (0, 0, 0);
    for process in 0..10 {
        let (sequencer, _) = start(&folder, &genesis, options.clone());
        let before = segments(folder.path());
        while segments(folder.path()) <= before && sequencer.figures().snapshots == 0 {
            let call = Call {
                gas: 60_000,
                data: vec![1; 900].into(),
                ..Call::transfer(nonce, nobody(nonce))
            };
            let pending = sequencer.submit(wallets[0].sign(&call)).unwrap();
            pending.wait().unwrap();
            nonce += 1;
            assert!(nonce < 20_000, "no segment is filled in process {process}");
        }
        taken += sequencer.figures().snapshots;
        assert_eq!(sequencer.snapshot_error(), None);
        sequencer.close().unwrap();
        longest = longest.max(segments(folder.path()));
    }
    assert!(
        (2..9).contains(&taken),
        "{taken} snapshots, {longest} segments"
    );
    assert!(longest < 10, "{longest} segments");
    let opened = Ledger::open(folder.path(), &genesis, &options.ledger);
    let (ledger, _) = opened.unwrap();
    assert_eq!(ledger.position(), nonce);
    // The oldest of the two that stay is not the first one.
    assert!(ledger.log().first().unwrap() > 1);
}
