//! A ledger that comes back without its store, from a snapshot of many accounts.
//!
//! A contract sends a wei to new addresses, so that hundreds of accounts begin in one transaction.
//! The snapshot is taken as a node takes it; then the store goes, and the system forgets the files.
//! `snapshot/read` is one reading of the file alone: a start reads it twice, once before it removes
//! a store.

use std::fs;
use std::path::Path;
use std::time::Instant;

use alloy_primitives::{Address, B256, Bytes, TxKind, U256, hex};
use revm::context::TxEnv;
use zkfabric_batch::HeaderFields;
use zkfabric_engine::{Ledger, LedgerOptions, Taken};
use zkfabric_executor::Transaction;
use zkfabric_state::{SnapshotError, Summary};
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::restart::{Cold, open_cold};
use super::{EngineError, Session, files};
use crate::Error;
use crate::noise::{self, Watch};
use crate::report::{Clock, Row};

const CHAIN_ID: u64 = 7;
/// New accounts of a transaction: about 37,000 gas each, of the 2^24 that Osaka's rules allow.
const FANNED: u64 = 440;
/// Transactions of a group.
const GROUP: u64 = 50;
/// Groups of a block.
const BLOCK: u64 = 5;
const GAS_LIMIT: u64 = 8_000_000_000;
const TRANSACTION_GAS: u64 = 1 << 24;
const FEE: u128 = 10_000_000_000;
/// Sends a wei to the address in the Keccak-256 of each number from the first word of the input to
/// before the second.
///
/// ```text
/// PUSH0 CALLDATALOAD
/// JUMPDEST DUP1 PUSH0 MSTORE
/// PUSH0 PUSH0 PUSH0 PUSH0 PUSH1 1 PUSH1 32 PUSH0 KECCAK256 PUSH0 CALL POP
/// PUSH1 1 ADD DUP1 PUSH1 32 CALLDATALOAD SUB PUSH1 2 JUMPI STOP
/// ```
const FAN: [u8; 31] = hex!("5f355b805f525f5f5f5f600160205f205ff150600101806020350360025700");

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let folder = session.folder.join("snapshot");
    let accounts = session.sizes.accounts;
    let genesis = genesis();
    let watch = Watch::start();
    let (tip, taken) = write(&folder, &genesis, accounts)?;
    let written = watch.wall().as_secs_f64();
    session
        .row(Row::single("snapshot/written", "s", written, Clock::Wall).beside(watch.others()))?;
    session.count("snapshot/accounts".to_owned(), taken.summary.accounts)?;
    let state = folder.join("state");
    fs::remove_dir_all(&state).map_err(|source| Error::Write {
        path: state,
        source,
    })?;
    read(session, &folder, &taken)?;
    restart(session, &folder, &genesis, (tip, &taken))?;
    fs::remove_dir_all(&folder).map_err(|source| Error::Write {
        path: folder,
        source,
    })
}

/// Fills a state, and takes a snapshot of it; returns the newest block's hash, too.
fn write(folder: &Path, genesis: &Genesis, accounts: u64) -> Result<(B256, Taken), EngineError> {
    let (mut ledger, _) = Ledger::open(folder, genesis, &LedgerOptions::default())?;
    let (mut made, mut sent) = (0, 0);
    while made < accounts {
        ledger.begin_block(HeaderFields {
            number: ledger.tip().header().number + 1,
            timestamp: ledger.tip().header().timestamp + 1,
            gas_limit: GAS_LIMIT,
            beneficiary: Address::repeat_byte(0xfe),
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        })?;
        for _ in 0..BLOCK {
            let mut group = Vec::new();
            while (group.len() as u64) < GROUP && made < accounts {
                let until = accounts.min(made + FANNED);
                group.push(fan(sent, made, until));
                (made, sent) = (until, sent + 1);
            }
            if group.is_empty() {
                break;
            }
            let executed = ledger.execute(&group)?;
            let rejected = executed.outcomes.iter().find_map(|one| one.as_ref().err());
            if let Some(why) = rejected {
                return Err(EngineError::NotConfirmed {
                    index: usize::try_from(executed.first).unwrap_or(usize::MAX),
                    why: why.to_string(),
                });
            }
        }
        ledger.end_block()?.1.wait()?;
    }
    ledger.checkpoint()?;
    ledger.begin_snapshot()?;
    let taken = ledger.snapshot(true).ok_or_else(|| EngineError::Wrong {
        what: "a snapshot that was begun",
        expected: "its end".to_owned(),
        got: "none".to_owned(),
    })??;
    // Beside the new ones there are the sender, the contract, and who gets the fees.
    let least = taken.summary.accounts.min(accounts);
    EngineError::unless_equal("accounts of a snapshot", &accounts, &least)?;
    Ok((ledger.tip().header().hash(), taken))
}

/// Reads the file alone.
fn read(session: &mut Session<'_>, folder: &Path, taken: &Taken) -> Result<(), Error> {
    let file = format!("{:020}.snapshot", taken.block);
    let path = folder.join("snapshots").join(file);
    let bytes = fs::metadata(&path).map_err(|source| Error::Read {
        path: path.clone(),
        source,
    })?;
    let bytes = bytes.len() as f64 / 1e6;
    session.row(Row::single("snapshot/bytes", "MB", bytes, Clock::None))?;
    files::forget(folder)?;
    let watch = Watch::start();
    let begun = Instant::now();
    let read = Summary::read(&path, |_| Ok::<_, SnapshotError>(()));
    let wall = begun.elapsed().as_secs_f64();
    let read = read.map_err(EngineError::from)?;
    EngineError::unless_equal("a snapshot that is read", &taken.summary, &read)?;
    session.row(Row::single("snapshot/read", "s", wall, Clock::Wall).beside(watch.others()))
}

/// Opens the ledger, and compares it with what it was.
fn restart(
    session: &mut Session<'_>,
    folder: &Path,
    genesis: &Genesis,
    (tip, taken): (B256, &Taken),
) -> Result<(), Error> {
    let is_peak = noise::forget_peak();
    let Cold {
        ledger,
        restart,
        wall,
        cpu,
        others,
    } = open_cold(session, folder, genesis)?;
    let peak = noise::peak_of(std::process::id()).filter(|_| is_peak);
    EngineError::unless_equal("block of a restart", &Some(taken.block), &restart.restored)?;
    let found = ledger.tip().header().hash();
    EngineError::unless_equal("end of a chain after a restart", &tip, &found)?;
    drop(ledger);
    session.row(Row::single("snapshot/start/wall", "s", wall, Clock::Wall).beside(others))?;
    session.row(Row::single("snapshot/start/cpu", "s", cpu, Clock::Cpu).beside(others))?;
    if let Some(peak) = peak {
        let peak = peak as f64 / 1e6;
        session.row(Row::single("snapshot/start/peak", "MB", peak, Clock::None))?;
    }
    Ok(())
}

/// Returns a transaction that begins the accounts of these numbers.
fn fan(nonce: u64, from: u64, until: u64) -> Transaction {
    let mut raw = vec![0; 180];
    fastrand::Rng::with_seed(nonce).fill(&mut raw);
    // The type of an EIP-1559 transaction.
    raw[0] = 2;
    let words = [U256::from(from), U256::from(until)];
    let env = TxEnv {
        tx_type: 2,
        caller: sender(),
        gas_limit: TRANSACTION_GAS,
        gas_price: FEE,
        kind: TxKind::Call(contract()),
        data: words.map(|word| word.to_be_bytes::<32>()).concat().into(),
        nonce,
        chain_id: Some(CHAIN_ID),
        gas_priority_fee: Some(1),
        ..TxEnv::default()
    };
    Transaction::unsigned(raw.into(), env)
}

const fn sender() -> Address {
    Address::repeat_byte(0xaa)
}

const fn contract() -> Address {
    Address::repeat_byte(0xcc)
}

fn genesis() -> Genesis {
    let rich = GenesisAccount {
        balance: U256::MAX >> 8,
        ..GenesisAccount::default()
    };
    let code = GenesisAccount {
        code: Bytes::from_static(&FAN),
        ..rich.clone()
    };
    Genesis {
        chain_id: CHAIN_ID,
        gas_limit: GAS_LIMIT,
        base_fee: 7,
        accounts: [(sender(), rich), (contract(), code)].into(),
        ..Genesis::default()
    }
}
