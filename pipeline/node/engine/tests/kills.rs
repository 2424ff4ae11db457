//! Processes that are killed under load.
//!
//! A child is this program again, with the test [`child`] alone. It executes transactions that
//! follow from their positions, and prints each acknowledged group with its results: what a client
//! would have heard, which the parent compares with the ledger. It takes snapshots, behind which
//! the log is trimmed, and now and then the store is lost with the process.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says what it has seen"
)]

#[path = "wallet/genesis.rs"]
mod genesis;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use fastrand::Rng;
use genesis::{CHAIN, genesis_of};
use zkfabric_batch::HeaderFields;
use zkfabric_disk::{Child, say};
use zkfabric_engine::{Frame, Ledger, LedgerError, LedgerOptions};
use zkfabric_executor::Transaction;
use zkfabric_state::View as _;
use zkfabric_stf::host::Genesis;

/// Variable with the folder of a child's ledger.
const FOLDER: &str = "ZKFABRIC_ENGINE_CHILD";
/// Variable with the number of kills of the long test.
const ROUNDS: &str = "ZKFABRIC_KILLS";
/// Accounts that send.
const SENDERS: u64 = 8;

fn sender(number: u64) -> Address {
    Address::from_word(keccak256(number.to_be_bytes()))
}

fn options() -> LedgerOptions {
    let mut options = LedgerOptions::default();
    options.log.segment_bytes = 128 << 10;
    options.executor.threads = 1;
    options.block_segment_bytes = 64 << 10;
    options
}

fn genesis() -> Genesis {
    genesis_of((0..SENDERS).map(sender))
}

/// Returns the transaction of a position: each sender's turn comes in order.
fn transaction(position: u64) -> Transaction {
    let (from, nonce) = (position % SENDERS, position / SENDERS);
    let raw: Bytes = keccak256(position.to_be_bytes()).to_vec().into();
    let to = Address::from_word(keccak256(raw.as_ref()));
    // Some fail: they call a precompile with too little gas.
    let fails = position.is_multiple_of(13);
    let to = if fails {
        Address::with_last_byte(1)
    } else {
        to
    };
    let mut env = revm::context::TxEnv {
        caller: sender(from),
        gas_limit: 21_500,
        gas_price: 1_000_000_000,
        kind: revm::primitives::TxKind::Call(to),
        value: U256::from(position % 5),
        nonce,
        chain_id: Some(CHAIN),
        ..revm::context::TxEnv::default()
    };
    env.gas_priority_fee = None;
    Transaction::unsigned(raw, env)
}

/// Returns a digest of a group's transactions and results.
fn digest(frame: &[(Bytes, Vec<u8>)]) -> B256 {
    let parts = frame
        .iter()
        .flat_map(|(raw, result)| [raw.as_ref(), result]);
    keccak256(parts.collect::<Vec<_>>().concat())
}

/// Executes until something stops it.
fn load(mut ledger: Ledger) -> Result<(), LedgerError> {
    let mut rng = Rng::new();
    loop {
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
        let next = first + rng.u64(1..20);
        let transactions: Vec<Transaction> = (first..next).map(transaction).collect();
        let group = ledger.execute(&transactions)?;
        let results = transactions
            .iter()
            .zip(&group.outcomes)
            .map(|(sent, outcome)| {
                let included = outcome.as_ref().unwrap();
                (sent.raw().clone(), included.result_bytes())
            });
        let digest = digest(&results.collect::<Vec<_>>());
        group.ticket.unwrap().wait().map_err(LedgerError::Log)?;
        say(&format!("ack {first} {next} {digest}"));
        if rng.u8(..4) == 0 {
            ledger.end_block()?;
            if rng.u8(..3) == 0 {
                match ledger.begin_snapshot() {
                    // One is being taken.
                    Ok(()) | Err(LedgerError::Order(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        ledger.snapshot(false).transpose()?;
        if rng.u8(..10) == 0 {
            ledger.checkpoint()?;
        }
    }
}

/// Not a test, but the child of the others.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let opened = Ledger::open(Path::new(&folder), &genesis(), &options());
    let done = opened.and_then(|(ledger, _)| load(ledger));
    say(&format!("error {}", done.unwrap_err()));
}

/// Acknowledged groups by their first positions: the position behind them, and the digest.
type Heard = BTreeMap<u64, (u64, String)>;

/// Notes a line of a child, if it acknowledges a group.
fn note(line: &str, heard: &mut Heard) {
    assert!(!line.starts_with("error"), "{line}");
    let Some(words) = line.strip_prefix("ack ") else {
        return;
    };
    let words: Vec<&str> = words.split(' ').collect();
    let [first, next, digest]: [&str; 3] = words.try_into().unwrap();
    let end = (next.parse().unwrap(), digest.to_owned());
    heard.insert(first.parse().unwrap(), end);
}

/// Kills a child; returns what it has acknowledged, by first positions.
fn kill(child: Child) -> Heard {
    let mut heard = Heard::new();
    for line in child.kill() {
        note(&line, &mut heard);
    }
    heard
}

/// Opens the ledger, and compares it with all that was heard.
fn check(folder: &Path, heard: &Heard) -> u64 {
    let (ledger, _) = Ledger::open(folder, &genesis(), &options()).unwrap();
    let position = ledger.position();
    let least = heard.values().map(|(next, _)| *next).max().unwrap_or(0);
    assert!(position >= least, "{position}, acknowledged up to {least}");
    let mut found = BTreeMap::new();
    let first = ledger.log().first().unwrap();
    let (mut begin, mut next) = (None, 0);
    for frame in ledger.log().frames(first).unwrap() {
        let frame = Frame::decode(&frame.unwrap().payload).unwrap();
        if begin.is_none() {
            (begin, next) = (Some(frame.first), frame.first);
        }
        let results = frame.transactions.iter().map(|logged| {
            assert_eq!(&logged.raw, transaction(next).raw(), "position {next}");
            next += 1;
            (logged.raw.clone(), logged.included.result_bytes())
        });
        let results: Vec<_> = results.collect();
        if !results.is_empty() {
            found.insert(frame.first, digest(&results).to_string());
        }
    }
    assert_eq!(next, position);
    // Groups before the log's first one are in the snapshots.
    for (first, (_, digest)) in heard.range(begin.unwrap_or(0)..) {
        assert_eq!(found.get(first), Some(digest), "group at {first}");
    }
    // The state is the one behind the last group.
    let view = ledger.view();
    for number in 0..SENDERS {
        let account = view.account(sender(number)).unwrap().unwrap();
        let sent = (position + SENDERS - 1 - number) / SENDERS;
        assert_eq!(account.nonce, sent, "sender {number} of {position}");
    }
    let tip = ledger.tip().header().clone();
    assert_eq!(ledger.trie().root(tip.number).unwrap(), tip.state_root);
    position
}

fn kills(rounds: u32) {
    let folder = tempfile::tempdir().unwrap();
    let (mut rng, mut heard, mut position) = (Rng::new(), Heard::new(), 0);
    for round in 0..rounds {
        let process = Child::start(FOLDER, folder.path());
        if rng.u8(..4) == 0 {
            // While it opens the ledger.
            std::thread::sleep(Duration::from_millis(rng.u64(..60)));
        } else {
            let words = rng.usize(1..30);
            let before = process.lines.iter().take(words);
            let before: Vec<String> = before.collect();
            std::thread::sleep(Duration::from_micros(rng.u64(..3000)));
            for line in before {
                note(&line, &mut heard);
            }
        }
        heard.extend(kill(process));
        // Now and then the store is lost, too.
        if rng.u8(..6) == 0 {
            let _ = std::fs::remove_dir_all(folder.path().join("state"));
        }
        // Now and then the next process finds what two have left.
        if round % 3 < 2 || round + 1 == rounds {
            position = check(folder.path(), &heard);
        }
    }
    println!(
        "{} groups acknowledged, {position} transactions",
        heard.len()
    );
    assert!(heard.len() > rounds as usize * 2, "{}", heard.len());
}

#[test]
fn ten_kills_of_a_ledger_lose_nothing_acknowledged() {
    kills(10);
}

/// Thirty kills, or as many as the variable says; 300 take four minutes.
#[test]
fn thirty_kills_of_a_ledger_lose_nothing_acknowledged() {
    let rounds = std::env::var(ROUNDS).ok();
    kills(rounds.map_or(30, |rounds| rounds.parse().unwrap()));
}
