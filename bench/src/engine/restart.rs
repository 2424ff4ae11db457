//! A ledger that comes back: with the files that the end of its process leaves, of whose log the
//! groups behind the last checkpoint are read, and without its store, which is made again from the
//! genesis and the whole log.
//!
//! The log has transfers in groups, in blocks as full as Osaka's rules allow. A restart recovers no
//! signature, so that the transactions are not signed. Before each restart the system forgets the
//! files.

use std::fs;
use std::path::Path;
use std::time::Instant;

use alloy_primitives::{Address, B256, Bytes, TxKind, U256, keccak256};
use revm::context::TxEnv;
use zkfabric_batch::HeaderFields;
use zkfabric_engine::{Ledger, LedgerOptions, Restart};
use zkfabric_executor::Transaction;
use zkfabric_log::{Log, Options};
use zkfabric_state::Diff;
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::{EngineError, Session, files};
use crate::Error;
use crate::clock::process_time;
use crate::noise::Watch;
use crate::report::{Clock, Row};

/// Name of the restart that reads the whole log.
const WITHOUT_STORE: &str = "without-store";
const CHAIN_ID: u64 = 7;
/// Accounts that send in turn, and those that receive.
const SENDERS: u64 = 10_000;
const RECEIVERS: u64 = 100_000;
/// Transactions of a group.
const GROUP: u64 = 500;
/// Groups of a block: 70,000 transfers have less than Osaka's 8 MiB.
const BLOCK: u64 = 140;
/// Bytes of a signed transfer.
const BYTES: usize = 112;
const GAS_LIMIT: u64 = 8_000_000_000;
const FEE: u128 = 10_000_000_000;

/// What a ledger has, before and after a restart.
#[derive(Debug, PartialEq, Eq)]
struct End {
    position: u64,
    block: B256,
    groups: u64,
}

impl End {
    fn of(ledger: &Ledger) -> Self {
        Self {
            position: ledger.position(),
            block: ledger.tip().header().hash(),
            groups: ledger.log().durable(),
        }
    }
}

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let folder = session.folder.join("restart");
    let genesis = genesis();
    let watch = Watch::start();
    let end = write(&folder, &genesis, session.sizes.log_bytes)?;
    let written = watch.wall().as_secs_f64();
    session
        .row(Row::single("restart/written", "s", written, Clock::Wall).beside(watch.others()))?;
    session.count("restart/transactions".to_owned(), end.position)?;
    session.count("restart/groups".to_owned(), end.groups)?;
    let bytes = payloads(&folder)?;
    session.row(Row::single(
        "restart/bytes",
        "MB",
        bytes as f64 / 1e6,
        Clock::None,
    ))?;
    restart(session, "killed", &folder, &genesis, (&end, bytes))?;
    let state = folder.join("state");
    fs::remove_dir_all(&state).map_err(|source| Error::Write {
        path: state,
        source,
    })?;
    restart(session, WITHOUT_STORE, &folder, &genesis, (&end, bytes))?;
    fs::remove_dir_all(&folder).map_err(|source| Error::Write {
        path: folder,
        source,
    })
}

/// A ledger that was opened after the system has forgotten its files.
pub(super) struct Cold {
    pub(super) ledger: Ledger,
    pub(super) restart: Restart,
    /// Seconds of the opening.
    pub(super) wall: f64,
    /// Seconds of the process' threads meanwhile.
    pub(super) cpu: f64,
    pub(super) others: Option<f64>,
}

/// Lets the system forget a ledger's files, and opens it.
pub(super) fn open_cold(
    session: &mut Session<'_>,
    folder: &Path,
    genesis: &Genesis,
) -> Result<Cold, Error> {
    let is_cold = files::forget(folder)?;
    session
        .found
        .insert("files before a restart".to_owned(), files::state(is_cold));
    let watch = Watch::start();
    let (begun, cpu) = (Instant::now(), process_time());
    let opened = Ledger::open(folder, genesis, &LedgerOptions::default());
    let (ledger, restart) = opened.map_err(EngineError::from)?;
    Ok(Cold {
        ledger,
        restart,
        wall: begun.elapsed().as_secs_f64(),
        cpu: process_time().saturating_sub(cpu).as_secs_f64(),
        others: watch.others(),
    })
}

/// Opens the ledger, and compares it with what it was.
fn restart(
    session: &mut Session<'_>,
    name: &str,
    folder: &Path,
    genesis: &Genesis,
    (end, bytes): (&End, u64),
) -> Result<(), Error> {
    let Cold {
        ledger,
        restart,
        wall,
        cpu,
        others,
    } = open_cold(session, folder, genesis)?;
    EngineError::unless_equal("end of a chain after a restart", end, &End::of(&ledger))?;
    if name == WITHOUT_STORE {
        EngineError::unless_equal("groups of a restart", &end.groups, &restart.replayed)?;
    }
    drop(ledger);
    let row = |part: &str, unit, value, clock| {
        Row::single(format!("restart/{name}/{part}"), unit, value, clock).beside(others)
    };
    session.row(row("wall", "s", wall, Clock::Wall))?;
    session.row(row("cpu", "s", cpu, Clock::Cpu))?;
    session.count(format!("restart/{name}/groups"), restart.replayed)?;
    session.row(row("rate", "MB/s", bytes as f64 / 1e6 / wall, Clock::Wall))
}

/// Writes blocks until the log has this many bytes, and ends without a checkpoint.
fn write(folder: &Path, genesis: &Genesis, bytes: u64) -> Result<End, EngineError> {
    let (mut ledger, _) = Ledger::open(folder, genesis, &LedgerOptions::default())?;
    let mut random = fastrand::Rng::with_seed(3);
    let (mut sent, mut written) = (0, 0);
    let mut ticket = None;
    while written < bytes {
        ledger.begin_block(HeaderFields {
            number: ledger.tip().header().number + 1,
            timestamp: ledger.tip().header().timestamp + 1,
            gas_limit: GAS_LIMIT,
            beneficiary: Address::repeat_byte(0xfe),
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        })?;
        let mut groups = 0;
        while groups < BLOCK && written < bytes {
            let group: Vec<Transaction> = (sent..sent + GROUP)
                .map(|number| transfer(number, &mut random))
                .collect();
            let executed = ledger.execute(&group)?;
            let rejected = executed
                .outcomes
                .iter()
                .find_map(|outcome| outcome.as_ref().err());
            if let Some(why) = rejected {
                return Err(EngineError::NotConfirmed {
                    index: usize::try_from(executed.first).unwrap_or(usize::MAX),
                    why: why.to_string(),
                });
            }
            sent += GROUP;
            groups += 1;
            // A frame has the transactions and, of about the same size, the changes and results.
            written += frame_bytes(&executed.diff, &group);
        }
        ticket = Some(ledger.end_block()?.1);
    }
    if let Some(ticket) = ticket {
        ticket.wait()?;
    }
    Ok(End::of(&ledger))
}

/// Returns about the bytes of a group's frame.
fn frame_bytes(diff: &Diff, group: &[Transaction]) -> u64 {
    /// Bytes of a transaction beside its own: sender, result.
    const RESULT: usize = 36;
    /// Bytes of a changed account.
    const ACCOUNT: usize = 36;
    let raw: usize = group
        .iter()
        .map(|transaction| transaction.raw().len() + RESULT)
        .sum();
    (raw + ACCOUNT * diff.accounts.len()) as u64
}

/// Returns the bytes of the log's payloads.
fn payloads(folder: &Path) -> Result<u64, EngineError> {
    let (log, _) = Log::open(&folder.join("log"), &Options::default())?;
    let mut bytes = 0;
    for frame in log.frames(1)? {
        bytes += frame?.payload.len() as u64;
    }
    log.close()?;
    Ok(bytes)
}

fn account(number: u64) -> Address {
    Address::from_word(keccak256(number.to_be_bytes()))
}

/// Returns a transfer as if it had been decoded.
fn transfer(number: u64, random: &mut fastrand::Rng) -> Transaction {
    let mut raw = vec![0; BYTES];
    random.fill(&mut raw);
    // The type of an EIP-1559 transaction.
    raw[0] = 2;
    let env = TxEnv {
        tx_type: 2,
        caller: account(number % SENDERS),
        gas_limit: 21_000,
        gas_price: FEE,
        kind: TxKind::Call(account(random.u64(..RECEIVERS) + SENDERS)),
        value: U256::from(random.u64(1..)),
        nonce: number / SENDERS,
        chain_id: Some(CHAIN_ID),
        gas_priority_fee: Some(1),
        ..TxEnv::default()
    };
    Transaction::unsigned(raw.into(), env)
}

fn genesis() -> Genesis {
    let rich = |number| {
        let account = GenesisAccount {
            balance: U256::MAX >> 8,
            ..GenesisAccount::default()
        };
        (self::account(number), account)
    };
    Genesis {
        chain_id: CHAIN_ID,
        gas_limit: GAS_LIMIT,
        base_fee: 7,
        accounts: (0..SENDERS).map(rich).collect(),
        ..Genesis::default()
    }
}
