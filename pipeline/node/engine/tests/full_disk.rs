//! A disk that is full or read-only while a checkpoint or a snapshot is written.
//!
//! The store's library and the snapshots write real files, so the disks are small file systems in
//! memory, which only root can mount; without the right to do so the tests say that they skip.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says why it skips"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_batch::HeaderFields;
use zkfabric_engine::{Ledger, LedgerError, LedgerOptions};
use zkfabric_executor::Transaction;
use zkfabric_state::View as _;
use zkfabric_stf::host::{Genesis, GenesisAccount};

const SENDER: Address = Address::repeat_byte(0x11);

/// A file system in memory over a folder, until it is dropped.
struct Mounted(PathBuf);

impl Mounted {
    /// Mounts it; `None` if the system does not allow that.
    fn new(folder: &Path, size: &str) -> Option<Self> {
        std::fs::create_dir_all(folder).unwrap();
        let options = format!("size={size}");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &options, "tmpfs"]);
        let done = mount.arg(folder).output().ok()?;
        if !done.status.success() {
            let why = String::from_utf8_lossy(&done.stderr);
            println!("skipped: no file system in memory ({})", why.trim());
            return None;
        }
        Some(Self(folder.to_owned()))
    }

    fn change(&self, options: &str) {
        let options = format!("remount,{options}");
        let mut mount = Command::new("mount");
        let done = mount.args(["-o", &options]).arg(&self.0).status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        // Lazily: a failed test may still have files open.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn options() -> LedgerOptions {
    let mut options = LedgerOptions::default();
    options.log.segment_bytes = 256 << 10;
    options.executor.threads = 1;
    options.store.write_bytes = 64 << 10;
    options.trie.window = 8;
    options
}

fn genesis() -> Genesis {
    let rich = GenesisAccount {
        balance: U256::from(10).pow(U256::from(24)),
        ..GenesisAccount::default()
    };
    Genesis {
        chain_id: 7,
        gas_limit: 30_000_000,
        base_fee: 7,
        accounts: [(SENDER, rich)].into(),
        ..Genesis::default()
    }
}

fn open(folder: &Path) -> Result<Ledger, LedgerError> {
    Ledger::open(folder, &genesis(), &options()).map(|(ledger, _)| ledger)
}

/// Makes a block of transfers to new accounts. Each of its groups is acknowledged.
fn block(ledger: &mut Ledger) -> Result<(), LedgerError> {
    if ledger.open_block().is_none() {
        let time = ledger.tip().header().timestamp + 1;
        ledger.begin_block(HeaderFields {
            number: 0,
            timestamp: time,
            gas_limit: 30_000_000,
            beneficiary: Address::with_last_byte(0xfe),
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        })?;
    }
    let first = ledger.position();
    let transfers = (first..first + 200).map(|nonce| {
        let raw = keccak256(nonce.to_be_bytes());
        let env = revm::context::TxEnv {
            caller: SENDER,
            gas_limit: 21_000,
            gas_price: 1_000_000_000,
            kind: revm::primitives::TxKind::Call(Address::from_word(raw)),
            value: U256::from(1),
            nonce,
            chain_id: Some(7),
            ..revm::context::TxEnv::default()
        };
        Transaction::unsigned(Bytes::from(raw.to_vec()), env)
    });
    let group = ledger.execute(&transfers.collect::<Vec<_>>())?;
    group.ticket.unwrap().wait().map_err(LedgerError::Log)?;
    ledger.end_block()?.1.wait().map_err(LedgerError::Log)?;
    Ok(())
}

/// Runs blocks with checkpoints until the store fails; returns the acknowledged position.
fn until_failure(ledger: &mut Ledger) -> (u64, LedgerError) {
    loop {
        let before = ledger.position();
        let made = block(ledger).and_then(|()| ledger.checkpoint());
        if let Err(error) = made {
            return (before, error);
        }
        assert!(ledger.position() < 400_000, "nothing fails");
    }
}

/// Checks that a ledger has everything up to a position.
fn has_all(ledger: &Ledger, least: u64) {
    let position = ledger.position();
    assert!(position >= least, "{position}, {least} acknowledged");
    let sender = ledger.view().account(SENDER).unwrap().unwrap();
    assert_eq!(sender.nonce, position);
    let header = ledger.tip().header();
    let root = ledger.trie().root(header.number).unwrap();
    assert_eq!(root, header.state_root);
}

/// A disk on which the store has no room, and one that turns read-only: the ledger stops and says
/// why; with room it has everything that was acknowledged.
#[test]
fn a_full_disk_under_the_store_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let Some(disk) = Mounted::new(&state, "6m") else {
        return;
    };
    let mut ledger = open(folder.path()).unwrap();
    let (acknowledged, error) = until_failure(&mut ledger);
    let said = error.to_string();
    assert!(matches!(error, LedgerError::Store(_)), "{said}");
    assert!(said.contains("check the disk"), "{said}");
    assert!(matches!(ledger.checkpoint(), Err(LedgerError::Ended)));
    drop(ledger);
    disk.change("size=256m");
    let mut ledger = open(folder.path()).unwrap();
    has_all(&ledger, acknowledged);
    block(&mut ledger).unwrap();
    ledger.checkpoint().unwrap();
    // The files that are open stay so, and nothing more is written.
    drop(ledger);
    disk.change("ro");
    let error = open(folder.path()).unwrap_err().to_string();
    assert!(error.to_lowercase().contains("read-only"), "{error}");
    disk.change("rw");
    let ledger = open(folder.path()).unwrap();
    has_all(&ledger, acknowledged);
}

/// A disk on which a snapshot has no room: the snapshot fails and says why, the ledger goes on, and
/// the log is not trimmed; with room the next snapshot is taken.
#[test]
fn a_full_disk_under_the_snapshots_ends_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Mounted::new(&folder.path().join("snapshots"), "64k") else {
        return;
    };
    let mut ledger = open(folder.path()).unwrap();
    for _ in 0..20 {
        block(&mut ledger).unwrap();
    }
    ledger.checkpoint().unwrap();
    for (change, words) in [("size=64k", "no space"), ("ro", "read-only")] {
        disk.change(change);
        ledger.begin_snapshot().unwrap();
        let error = ledger.snapshot(true).unwrap().unwrap_err().to_string();
        assert!(error.to_lowercase().contains(words), "{error}");
        block(&mut ledger).unwrap();
        assert_eq!(ledger.log().first().unwrap(), 1);
    }
    disk.change("rw,size=64m");
    let taken = [0, 1].map(|_| {
        block(&mut ledger).unwrap();
        ledger.begin_snapshot().unwrap();
        ledger.snapshot(true).unwrap().unwrap()
    });
    // The log has what is behind the first of them.
    let [_, taken] = taken;
    assert!(taken.trimmed > 0, "{taken:?}");
    let position = ledger.position();
    drop(ledger);
    // What the failed ones have left is gone, and the new one serves.
    std::fs::remove_dir_all(folder.path().join("state")).unwrap();
    let (ledger, restart) = Ledger::open(folder.path(), &genesis(), &options()).unwrap();
    assert_eq!(restart.restored, Some(taken.block));
    has_all(&ledger, position);
    drop(ledger);
}
