//! Sequencers in processes that are killed under load, and one that is fenced.
//!
//! A child is this program again, with the test [`child`] alone. It submits signed transactions,
//! and prints each answer: what a client would have heard, which the parent compares with the log.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says what it has seen"
)]

mod wallet;

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{B256, keccak256};
use fastrand::Rng;
use wallet::{CHAIN, Call, Wallet, genesis, nobody};
use zkfabric_disk::{Child, say};
use zkfabric_engine::{
    Frame, Ledger, LedgerOptions, Pending, Rejected, Sequencer, SequencerOptions,
};
use zkfabric_executor::Transaction;
use zkfabric_log::Log;
use zkfabric_receipt::{Domain, Group, LocalSigner, Signature, SignedGroup, Signer};
use zkfabric_state::View as _;
use zkfabric_stf::SoftwareCrypto;

/// Variable with the folder of a child's sequencer.
const FOLDER: &str = "ZKFABRIC_SEQUENCER_CHILD";
/// Variable with the number of kills of the long test.
const ROUNDS: &str = "ZKFABRIC_KILLS";
const SENDERS: u64 = 8;
/// Transactions without an answer that a child has at once.
const UNANSWERED: usize = 150;

fn options() -> SequencerOptions {
    let mut options = SequencerOptions::default();
    options.ledger.log.segment_bytes = 4 << 20;
    options.ledger.executor.threads = 1;
    options.ledger.block_segment_bytes = 64 << 10;
    options.group.transactions = 40;
    options.block.time = Duration::from_millis(20);
    options.block.ahead = 1 << 30;
    options.block.checkpoint = 5;
    options
}

fn signer() -> Arc<LocalSigner> {
    Arc::new(LocalSigner::new(&[0x42; 32]).unwrap())
}

/// Prints a header with its signature, as a client keeps them.
fn header(word: &str, signed: &SignedGroup, leaf: &str) {
    let Group {
        previous,
        first,
        count,
        root,
    } = signed.group;
    let signature = alloy_primitives::hex::encode(signed.signature.0);
    say(&format!(
        "{word} {previous} {first} {count} {root} {signature} {leaf}"
    ));
}

/// Submits until something stops it: transactions of all senders, and some that are invalid.
fn load(folder: &Path) -> String {
    let wallets = Wallet::several(SENDERS);
    let started = Sequencer::start(folder, &genesis(&wallets), options(), signer());
    let (sequencer, started) = match started {
        Ok(started) => started,
        Err(why) => return why.to_string(),
    };
    if let Some(last) = started.last {
        header("last", last.signed(), "");
    }
    say("open");
    let view = sequencer.chain().view();
    let nonces = wallets.iter().map(|wallet| {
        let account = view.account(wallet.address).unwrap().unwrap();
        account.nonce
    });
    let mut nonces: Vec<u64> = nonces.collect();
    let mut waiting: VecDeque<Pending> = VecDeque::new();
    let mut rng = Rng::new();
    loop {
        while waiting.len() < UNANSWERED && (waiting.is_empty() || rng.u8(..40) > 0) {
            let from = rng.usize(..wallets.len());
            let is_stale = rng.u8(..20) == 0 && nonces[from] > 0;
            let nonce = nonces[from] - u64::from(is_stale);
            let raw = wallets[from].sign(&Call::transfer(nonce, nobody(rng.u64(..50))));
            let Ok(pending) = sequencer.submit(raw) else {
                break;
            };
            nonces[from] += u64::from(!is_stale);
            waiting.push_back(pending);
        }
        let Some(next) = waiting.pop_front() else {
            continue;
        };
        match next.wait() {
            Ok(confirmed) => {
                let receipt = confirmed.receipt().unwrap();
                receipt
                    .verify(sequencer.domain(), signer().address())
                    .unwrap();
                let leaf = receipt.leaf;
                let leaf = format!("{} {} {}", leaf.position, leaf.transaction, leaf.result);
                header("ack", &receipt.signed, &leaf);
            }
            Err(why @ (Rejected::Unknown { .. } | Rejected::Stopped { .. })) => {
                return why.to_string();
            }
            // The one that is sent again is executed, or still in the pool.
            Err(why) => {
                let why = why.to_string();
                let is_expected = ["nonce too low", "underpriced", "already known"];
                if !is_expected.iter().any(|words| why.contains(words)) {
                    return why;
                }
            }
        }
    }
}

/// Not a test, but the child of the others.
#[test]
fn child() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        say(&format!("error {}", load(Path::new(&folder))));
    }
}

/// What clients have heard.
#[derive(Default)]
struct Heard {
    /// Signed headers by their first positions.
    headers: BTreeMap<u64, SignedGroup>,
    /// Hashes of transactions and results by positions.
    leaves: BTreeMap<u64, [B256; 2]>,
    /// Headers that were made again after a restart.
    again: usize,
}

impl Heard {
    /// Notes a line of a child: two headers for one position would convict.
    fn note(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let (word, words) = words.split_first().unwrap();
        if !["ack", "last"].contains(word) {
            return;
        }
        let number = |at: usize| words[at].parse::<u64>().unwrap();
        let hash = |at: usize| words[at].parse::<B256>().unwrap();
        let signature = alloy_primitives::hex::decode(words[4]).unwrap();
        let signed = SignedGroup {
            group: Group {
                previous: hash(0),
                first: number(1),
                count: number(2).try_into().unwrap(),
                root: hash(3),
            },
            signature: Signature(signature.try_into().unwrap()),
        };
        signed
            .verify(&Domain::new(CHAIN), signer().address())
            .unwrap();
        let known = self.headers.insert(number(1), signed);
        if let Some(known) = known {
            assert_eq!(known.group, signed.group);
        }
        if *word == "last" {
            self.again += 1;
        } else {
            let leaf = [hash(6), hash(7)];
            let known = self.leaves.insert(number(5), leaf);
            assert!(known.is_none(), "position {} twice", words[5]);
        }
    }

    /// Compares what was heard with a log; returns its transactions.
    fn compare(&self, log: &Log) -> Vec<Frame> {
        let domain = Domain::new(CHAIN);
        let (mut frames, mut positions, mut found) = (Vec::new(), 0, 0);
        let mut previous = B256::ZERO;
        for frame in log.frames(1).unwrap() {
            let frame = Frame::decode(&frame.unwrap().payload).unwrap();
            if !frame.transactions.is_empty() {
                let group = *frame.receipts(&domain).unwrap().group();
                assert_eq!((group.first, group.previous), (positions, previous));
                if let Some(heard) = self.headers.get(&group.first) {
                    assert_eq!(heard.group, group);
                    found += 1;
                }
                previous = group.digest(&domain);
                for logged in &frame.transactions {
                    let result = keccak256(logged.included.result_bytes());
                    if let Some(heard) = self.leaves.get(&positions) {
                        assert_eq!(heard, &[keccak256(&logged.raw), result]);
                    }
                    positions += 1;
                }
            }
            frames.push(frame);
        }
        let least = self.leaves.keys().last().map_or(0, |last| last + 1);
        assert!(positions >= least, "{positions}, heard up to {least}");
        assert_eq!(found, self.headers.len(), "a header of no group");
        frames
    }
}

/// Kills a child, and notes what it has said.
fn kill(child: Child, heard: &mut Heard) {
    for line in child.kill() {
        assert!(!line.starts_with("error"), "{line}");
        heard.note(&line);
    }
}

fn ledger_options() -> LedgerOptions {
    options().ledger
}

/// Executes the log's transactions one by one, and compares the newest block.
fn executed_again(ledger: &Ledger, frames: Vec<Frame>) {
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&Wallet::several(SENDERS));
    let (mut again, _) = Ledger::open(folder.path(), &genesis, &ledger_options()).unwrap();
    for frame in frames {
        if let Some(fields) = frame.opens {
            again.begin_block(fields).unwrap();
        }
        for logged in frame.transactions {
            let transaction = Transaction::decode(logged.raw, &SoftwareCrypto).unwrap();
            let group = again.execute(&[transaction]).unwrap();
            assert_eq!(group.outcomes[0].as_ref().unwrap(), &logged.included);
        }
        if frame.closes {
            again.end_block().unwrap();
        }
    }
    assert_eq!(again.tip(), ledger.tip());
}

fn kills(rounds: u32) {
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&Wallet::several(SENDERS));
    let (mut rng, mut heard) = (Rng::new(), Heard::default());
    for round in 0..rounds {
        let process = Child::start(FOLDER, folder.path());
        if rng.u8(..5) == 0 {
            // While it opens the ledger.
            std::thread::sleep(Duration::from_millis(rng.u64(..100)));
        } else {
            let lines = rng.usize(1..200);
            let before: Vec<String> = process.lines.iter().take(lines).collect();
            before.iter().for_each(|line| heard.note(line));
            std::thread::sleep(Duration::from_micros(rng.u64(..3000)));
        }
        kill(process, &mut heard);
        // Now and then the next process finds what two have left.
        let is_last = round + 1 == rounds;
        if round % 8 == 4 || is_last {
            let opened = Ledger::open(folder.path(), &genesis, &ledger_options());
            let (ledger, _) = opened.unwrap();
            let frames = heard.compare(ledger.log());
            if is_last {
                executed_again(&ledger, frames);
            }
        }
    }
    println!(
        "{} transactions acknowledged in {} groups, {} headers made again",
        heard.leaves.len(),
        heard.headers.len(),
        heard.again
    );
    assert!(
        heard.leaves.len() > rounds as usize * 10,
        "{}",
        heard.leaves.len()
    );
    assert!(heard.again > 0);
}

#[test]
fn ten_kills_of_a_sequencer_lose_no_receipt() {
    kills(10);
}

/// Thirty kills, or as many as the variable says.
#[test]
fn thirty_kills_of_a_sequencer_lose_no_receipt() {
    let rounds = std::env::var(ROUNDS).ok();
    kills(rounds.map_or(30, |rounds| rounds.parse().unwrap()));
}

/// Somebody removes the locked file, and another process opens the log while a sequencer works:
/// every receipt that the sequencer has released is of a group that the other process finds.
#[test]
fn a_fenced_process_releases_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let process = Child::start(FOLDER, folder.path());
    let mut heard = Heard::default();
    let before: Vec<String> = process.lines.iter().take(100).collect();
    before.iter().for_each(|line| heard.note(line));
    let log = folder.path().join("log");
    std::fs::remove_file(log.join("lock")).unwrap();
    // What the old process releases from here on, this opening has to find.
    let (log, recovered) = Log::open(&log, &ledger_options().log).unwrap();
    let mut why = None;
    for line in &process.lines {
        heard.note(&line);
        why = why.or_else(|| line.strip_prefix("error ").map(str::to_owned));
    }
    let why = why.unwrap();
    assert!(why.contains("epoch 1") && why.contains("newer"), "{why}");
    assert!(process.succeeds());
    assert_eq!(recovered.epoch, 2);
    assert!(heard.leaves.len() > 50);
    heard.compare(&log);
}
