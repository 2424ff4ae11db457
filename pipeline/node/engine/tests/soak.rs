//! A ledger under load for minutes: its memory stays within a bound.
//!
//! ```console
//! $ ZKFABRIC_SOAK_MINUTES=30 cargo nextest run --cargo-profile fast -p zkfabric-engine \
//!     --ignore-default-filter -E 'test(memory_is_flat_under_load)' --no-capture
//! ```

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking"
)]

#[path = "wallet/genesis.rs"]
mod genesis;

use std::path::Path;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use fastrand::Rng;
use genesis::{CHAIN, genesis_of};
use zkfabric_batch::HeaderFields;
use zkfabric_engine::{Ledger, LedgerError, LedgerOptions};
use zkfabric_executor::Transaction;
use zkfabric_state::SnapshotError;
use zkfabric_stf::host::Genesis;

/// Variable with the minutes of the run.
const MINUTES: &str = "ZKFABRIC_SOAK_MINUTES";
/// Accounts that send.
const SENDERS: u64 = 2000;
/// Accounts that receive.
const RECEIVERS: u64 = 100_000;
/// Most bytes of resident memory.
const MOST: u64 = 640 << 20;
/// Most bytes of the store's changes in memory: those of two commits, which the library keeps while
/// a view may read them, and those that a snapshot's rows are written beside.
const MOST_CHANGES: u64 = 128 << 20;
/// Most bytes of the store on the disk: journals, the window's nodes, and tables that are merged.
const MOST_STORED: u64 = 768 << 20;
/// Transactions of a group, and groups of a block.
const GROUP: u64 = 100;
const GROUPS: u64 = 10;

fn account(number: u64) -> Address {
    Address::from_word(keccak256(number.to_be_bytes()))
}

fn options() -> LedgerOptions {
    let mut options = LedgerOptions::default();
    options.log.segment_bytes = 1 << 20;
    options.block_segment_bytes = 8 << 20;
    options.snapshots_kept = 1;
    options.store.cache_bytes = 16 << 20;
    options.store.write_bytes = 4 << 20;
    options.state.cache_bytes = 16 << 20;
    options.state.overlay_bytes = 16 << 20;
    options.trie.upper_bytes = 16 << 20;
    options.trie.cache_bytes = 16 << 20;
    options.trie.window = 64;
    options
}

fn genesis() -> Genesis {
    Genesis {
        gas_limit: 60_000_000,
        ..genesis_of((0..SENDERS).map(account))
    }
}

/// Returns the transaction of a position: each sender's turn comes in order.
fn transaction(position: u64, rng: &mut Rng) -> Transaction {
    let env = revm::context::TxEnv {
        caller: account(position % SENDERS),
        gas_limit: 21_000,
        gas_price: 1_000_000_000,
        gas_priority_fee: None,
        kind: revm::primitives::TxKind::Call(account(rng.u64(..RECEIVERS))),
        value: U256::from(rng.u64(..1000)),
        nonce: position / SENDERS,
        chain_id: Some(CHAIN),
        ..revm::context::TxEnv::default()
    };
    let raw: Bytes = keccak256(position.to_be_bytes()).to_vec().into();
    Transaction::unsigned(raw, env)
}

/// Returns the resident memory of this process, in bytes: all of it, and that of no file.
fn resident() -> (u64, u64) {
    let text = std::fs::read_to_string("/proc/self/status").unwrap();
    let kib = |name: &str| -> u64 {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.unwrap().trim().strip_suffix(" kB").unwrap();
        kib.parse().unwrap()
    };
    (kib("VmRSS:") << 10, kib("RssAnon:") << 10)
}

/// Returns the bytes that a folder's files take on the disk.
fn used(folder: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let sizes = entries.map(|entry| {
        let entry = entry.unwrap();
        // A file may go meanwhile.
        match entry.metadata() {
            Ok(found) if found.is_dir() => used(&entry.path()),
            Ok(found) => found.blocks() * 512,
            Err(_) => 0,
        }
    });
    sizes.sum()
}

#[derive(Debug, Default)]
struct Counts {
    blocks: u64,
    checkpoints: u64,
    snapshots: u64,
    late: u64,
    trimmed: usize,
    restarts: u64,
    /// Most bytes of the store's changes in memory.
    memtables: u64,
}

fn block(ledger: &mut Ledger, rng: &mut Rng, counts: &mut Counts) {
    let time = ledger.tip().header().timestamp + 1;
    let fields = HeaderFields {
        number: 0,
        timestamp: time,
        gas_limit: 60_000_000,
        beneficiary: Address::with_last_byte(0xfe),
        prev_randao: B256::ZERO,
        parent_beacon_block_root: B256::ZERO,
        extra_data: Bytes::new(),
    };
    ledger.begin_block(fields).unwrap();
    let mut tickets = Vec::new();
    for _ in 0..GROUPS {
        let first = ledger.position();
        let group: Vec<_> = (first..first + GROUP)
            .map(|position| transaction(position, rng))
            .collect();
        let group = ledger.execute(&group).unwrap();
        assert!(group.outcomes.iter().all(Result::is_ok));
        tickets.extend(group.ticket);
    }
    tickets.push(ledger.end_block().unwrap().1);
    for ticket in tickets {
        ticket.wait().unwrap();
    }
    counts.blocks += 1;
    let memtables = ledger.sizes().unwrap().store.memtables;
    counts.memtables = counts.memtables.max(memtables);
    if counts.blocks.is_multiple_of(5) {
        ledger.checkpoint().unwrap();
        counts.checkpoints += 1;
    }
    if let Some(taken) = ledger.snapshot(false) {
        match taken {
            Ok(taken) => {
                counts.snapshots += 1;
                counts.trimmed += taken.trimmed;
            }
            // Its block left the trie's window before it was compared.
            Err(LedgerError::Snapshot(SnapshotError::Trie(_))) => counts.late += 1,
            Err(error) => panic!("{error}"),
        }
        ledger.begin_snapshot().unwrap();
    }
}

/// Memory stays below a bound, and in a run of minutes it does not grow by more than a fifth after
/// the first third, in which it fills up; the log is trimmed. Ten seconds, or as many minutes as
/// the variable says.
#[test]
fn memory_is_flat_under_load() {
    let minutes = std::env::var(MINUTES)
        .ok()
        .map(|minutes| minutes.parse().unwrap());
    let length = minutes.map_or(Duration::from_secs(10), |minutes: u64| {
        Duration::from_secs(60 * minutes)
    });
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        Ledger::open(folder.path(), &genesis(), &options())
            .unwrap()
            .0
    };
    let (mut ledger, mut rng, mut counts) = (open(), Rng::with_seed(1), Counts::default());
    ledger.begin_snapshot().unwrap();
    let (begin, mut told, mut filled) = (Instant::now(), 0, None);
    let steps = minutes.map_or(10, |minutes| minutes).max(3) as u32;
    while begin.elapsed() < length {
        block(&mut ledger, &mut rng, &mut counts);
        let step = (begin.elapsed().as_secs_f64() / length.as_secs_f64() * f64::from(steps)) as u32;
        if step > told {
            told = step;
            let (mib, sizes) = (|bytes: u64| bytes >> 20, ledger.sizes().unwrap());
            let of = |name: &str| mib(used(&folder.path().join(name)));
            let (all, anonymous) = resident();
            println!(
                "{:4.1} minutes: {} MiB resident, {} of no file; overlay {}, rows {}, nodes {}, \
                 trie's changes {}, store's changes {}, its cache {} MiB; on the disk log {}, state \
                 {} (journals {}, tables {}), blocks {}, snapshots {} MiB; {} transactions, {counts:?}",
                begin.elapsed().as_secs_f64() / 60.0,
                mib(all),
                mib(anonymous),
                mib(sizes.overlay as u64),
                mib(sizes.rows as u64),
                mib(sizes.nodes as u64),
                mib(sizes.pending as u64),
                mib(sizes.store.memtables),
                mib(sizes.store.cache),
                of("log"),
                of("state"),
                mib(sizes.store.journals),
                mib(sizes.store.tables),
                of("blocks"),
                of("snapshots"),
                ledger.position(),
            );
            if told >= steps.div_ceil(3) && filled.is_none() {
                filled = Some(resident().0);
            }
            if told.is_multiple_of(5) {
                drop(ledger);
                ledger = open();
                ledger.begin_snapshot().unwrap();
                counts.restarts += 1;
            }
        }
    }
    let (filled, end) = (filled.unwrap(), resident().0);
    let most = minutes.map_or(MOST, |_| filled + filled / 5);
    assert!(end < most.min(MOST), "{filled} to {end}");
    assert!(counts.memtables < MOST_CHANGES, "{counts:?}");
    let stored = used(&folder.path().join("state"));
    assert!(stored < MOST_STORED, "{stored}");
    assert!(
        counts.snapshots > 1 && counts.trimmed > 0,
        "nothing was trimmed"
    );
    drop(ledger);
}
