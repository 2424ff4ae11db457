//! A ledger that is ended and opened again at any point, against one that goes on.
//!
//! | module | concept |
//! |---|---|
//! | `damage` | pages of zeros in the files of the store, nodes that changed |
//! | `edits` | edits of the state, and ledgers that take none |
//! | `late` | blocks that are executed while the root of the one before is computed |
//! | `faults` | ends and errors of the disk at every operation |
//! | `history` | states of older blocks |
//! | `index` | blocks and transactions by their hashes |
//! | `snapshots` | snapshots, trims, and what is lost behind them |

mod damage;
mod edits;
mod faults;
mod history;
mod index;
mod late;
mod snapshots;

use std::fs;
use std::num::NonZeroU32;
use std::path::Path;

use alloy_primitives::{Address, U256};
use zkfabric_batch::{BatchFile, HeaderFields, example};
use zkfabric_executor::Transaction;
use zkfabric_state::{Diff, Part, Rebuild, View as _};
use zkfabric_stf::host::Genesis;
use zkfabric_stf::{Fork, SoftwareCrypto};

use super::{Ledger, LedgerError, LedgerOptions, Restart, genesis};

/// A step of a chain.
enum Step {
    Begin(HeaderFields),
    Group(Vec<Transaction>),
    End,
}

/// A genesis with steps on it: the blocks of an example, in groups of four and two that are
/// rejected, and two blocks without transactions. Each step is a group of the log.
struct Chain {
    genesis: Genesis,
    steps: Vec<Step>,
    accounts: Vec<Address>,
}

fn options() -> LedgerOptions {
    let mut options = LedgerOptions::default();
    options.log.realtime = None;
    options.log.segment_bytes = 1 << 20;
    options.executor.threads = 1;
    // Several parts per block.
    options.root_part = 3;
    options.block_segment_bytes = 4 << 10;
    options.index = true;
    options
}

fn chain(name: &str) -> Chain {
    let examples = example::all(5).unwrap();
    let example = examples.into_iter().find(|e| e.file_name == name).unwrap();
    let file: BatchFile = example.batch;
    let genesis = file.chain_genesis().unwrap();
    let accounts = genesis.accounts.keys().copied().collect();
    let mut steps = Vec::new();
    for block in &file.blocks {
        steps.push(Step::Begin(block.header.clone()));
        let decoded = block.transactions.iter();
        let decoded: Vec<Transaction> = decoded
            .map(|sent| Transaction::decode(sent.raw.clone(), &SoftwareCrypto).unwrap())
            .collect();
        let again = decoded.get(..2).unwrap_or_default();
        let groups = decoded.chunks(4).map(|group| [group, again].concat());
        steps.extend(groups.map(Step::Group));
        steps.push(Step::End);
    }
    for _ in 0..2 {
        let last = file.blocks.last().unwrap();
        steps.extend([Step::Begin(last.header.clone()), Step::End]);
    }
    Chain {
        genesis,
        steps,
        accounts,
    }
}

fn open(folder: &Path, chain: &Chain) -> (Ledger, Restart) {
    Ledger::open(folder, &chain.genesis, &options()).unwrap()
}

/// Makes a step; returns the number of included transactions.
fn step(ledger: &mut Ledger, step: &Step) -> usize {
    try_step(ledger, step).unwrap()
}

fn try_step(ledger: &mut Ledger, step: &Step) -> Result<usize, LedgerError> {
    match step {
        Step::Begin(fields) => ledger.begin_block(fields.clone())?,
        Step::Group(transactions) => {
            let before = ledger.position();
            let group = ledger.execute(transactions)?;
            assert_eq!(group.first, before);
            let included = group.outcomes.iter().filter(|outcome| outcome.is_ok());
            let included = included.count();
            assert_eq!(group.ticket.is_some(), included > 0);
            group.ticket.map(zkfabric_log::Ticket::wait).transpose()?;
            return Ok(included);
        }
        Step::End => {
            let (sealed, ticket) = ledger.end_block()?;
            ticket.wait()?;
            assert_eq!(ledger.tip().hash(), sealed.hash);
            let number = sealed.header.number;
            assert_eq!(ledger.sealed(number).unwrap(), Some(sealed));
            assert_eq!(ledger.sealed(number + 1).unwrap(), None);
        }
    }
    Ok(0)
}

/// What a ledger shows of its chain.
fn shown(ledger: &Ledger, chain: &Chain) -> String {
    let view = ledger.view();
    let accounts = chain.accounts.iter().map(|address| {
        let slots = (0..4u64).map(|slot| view.storage(*address, U256::from(slot)).unwrap());
        (view.account(*address).unwrap(), slots.collect::<Vec<_>>())
    });
    let accounts: Vec<_> = accounts.collect();
    let (first, last) = ledger.blocks().range().unwrap();
    let parts = (first..=last).map(|number| {
        let read = |part| ledger.blocks().read(number, part).unwrap();
        [Part::Block, Part::Transactions, Part::Receipts].map(read)
    });
    let parts: Vec<_> = parts.collect();
    let open = ledger.open_block().map(|open| open.block().used());
    let root = ledger.trie().root(ledger.tip().header().number).unwrap();
    assert_eq!(root, ledger.tip().header().state_root);
    let position = ledger.position();
    format!(
        "{accounts:?} {parts:?} {open:?} {:?} {position}",
        ledger.tip()
    )
}

/// A ledger that is opened again before every step, with a checkpoint now and then, shows after
/// each step what one shows that was opened once.
#[test]
fn a_ledger_goes_on_from_any_point() {
    let chain = chain("hundred.json");
    let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let [whole, cut] = folders.each_ref().map(|folder| folder.path());
    let (mut reference, restart) = open(whole, &chain);
    assert_eq!((restart.group, restart.replayed), (0, 0));
    let (mut included, mut replayed) = (0, 0);
    for (number, next) in chain.steps.iter().enumerate() {
        let (mut ledger, restart) = open(cut, &chain);
        assert_eq!(restart.group, number as u64);
        assert!(restart.rebuild.is_none(), "{restart:?}");
        replayed += restart.replayed;
        assert_eq!(
            shown(&ledger, &chain),
            shown(&reference, &chain),
            "{number}"
        );
        let count = step(&mut reference, next);
        assert_eq!(step(&mut ledger, next), count);
        included += count;
        assert_eq!(
            shown(&ledger, &chain),
            shown(&reference, &chain),
            "{number}"
        );
        if number % 7 == 3 {
            ledger.checkpoint().unwrap();
        }
    }
    assert!(included >= 100 && replayed > 20, "{included} {replayed}");
    assert_eq!(reference.position(), included as u64);
}

/// The state comes back from the log where it is missing, damaged, or ahead of the log.
#[test]
fn a_state_is_made_again_from_the_log() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    for (number, next) in chain.steps.iter().enumerate() {
        step(&mut ledger, next);
        if number == 3 {
            ledger.checkpoint().unwrap();
        }
    }
    ledger.checkpoint().unwrap();
    let expected = shown(&ledger, &chain);
    drop(ledger);
    let state = folder.path().join("state");
    let (again, restart) = open(folder.path(), &chain);
    assert_eq!(restart.replayed, 0);
    let Some(Step::Group(transactions)) = chain
        .steps
        .iter()
        .rev()
        .find(|step| matches!(step, Step::Group(_)))
    else {
        unreachable!()
    };
    let last = restart.last.unwrap();
    assert_eq!(last.transactions[0].raw, *transactions[0].raw());
    assert_eq!(shown(&again, &chain), expected);
    drop(again);

    fs::remove_dir_all(&state).unwrap();
    let (mut again, restart) = open(folder.path(), &chain);
    assert_eq!(restart.replayed, chain.steps.len() as u64);
    let last = restart.last.unwrap();
    assert!(!last.transactions.is_empty());
    assert_eq!(shown(&again, &chain), expected);
    again.checkpoint().unwrap();
    drop(again);

    // The log of another run, which ends earlier: the state is ahead of it.
    let other = tempfile::tempdir().unwrap();
    let (mut shorter, _) = open(other.path(), &chain);
    for next in &chain.steps[..2] {
        step(&mut shorter, next);
    }
    let short = shown(&shorter, &chain);
    drop(shorter);
    let log = folder.path().join("log");
    fs::remove_dir_all(&log).unwrap();
    copy(&other.path().join("log"), &log);
    let (again, restart) = open(folder.path(), &chain);
    assert!(
        matches!(restart.rebuild, Some(Rebuild::NotInLog { .. })),
        "{restart:?}"
    );
    assert_eq!(again.position(), 4);
    drop(again);
    // The segments of blocks are ahead, too.
    fs::remove_dir_all(folder.path().join("blocks")).unwrap();
    fs::remove_dir_all(&state).unwrap();
    let (again, _) = open(folder.path(), &chain);
    assert_eq!(shown(&again, &chain), short);
}

/// Blocks without their log are nobody's chain: the start says so, and touches nothing.
#[test]
fn a_folder_without_its_log_is_refused() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (log, kept) = (folder.path().join("log"), folder.path().join("kept"));
    let (mut ledger, _) = open(folder.path(), &chain);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    let expected = shown(&ledger, &chain);
    drop(ledger);
    fs::rename(&log, &kept).unwrap();
    for has_state in [true, false] {
        if !has_state {
            fs::remove_dir_all(folder.path().join("state")).unwrap();
        }
        let opened = Ledger::open(folder.path(), &chain.genesis, &options());
        let error = opened.map(drop).unwrap_err();
        assert!(matches!(error, LedgerError::LogGone { .. }), "{error}");
        fs::remove_dir_all(&log).unwrap();
    }
    fs::rename(&kept, &log).unwrap();
    let (ledger, _) = open(folder.path(), &chain);
    assert_eq!(shown(&ledger, &chain), expected);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Rejected transactions pay nothing, so they take no place in the log, however many come; the
/// block and a restart are as if they had not come.
#[test]
fn a_group_of_rejections_leaves_nothing_behind() {
    let chain = chain("small.json");
    let [reference, folder] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (mut reference, _) = open(reference.path(), &chain);
    let (mut ledger, _) = open(folder.path(), &chain);
    for next in &chain.steps {
        step(&mut reference, next);
        step(&mut ledger, next);
        let Step::Group(transactions) = next else {
            continue;
        };
        let before = ledger.log().durable();
        for _ in 0..100 {
            let group = ledger.execute(transactions).unwrap();
            assert!(group.outcomes.iter().all(Result::is_err));
            assert!(group.ticket.is_none() && *group.diff == Diff::default());
        }
        assert_eq!(ledger.log().durable(), before);
    }
    let expected = shown(&reference, &chain);
    assert_eq!(shown(&ledger, &chain), expected);
    drop(ledger);
    let (ledger, restart) = open(folder.path(), &chain);
    assert_eq!(restart.group, chain.steps.len() as u64);
    assert_eq!(shown(&ledger, &chain), expected);
}

/// Changes of the trie that wait for a checkpoint are bounded: without one by the caller, blocks
/// end with checkpoints, at a restart, too.
#[test]
fn blocks_end_with_checkpoints_where_too_much_waits() {
    let chain = chain("small.json");
    let mut options = options();
    options.root_bytes = 0;
    let folder = tempfile::tempdir().unwrap();
    let opened = || Ledger::open(folder.path(), &chain.genesis, &options).unwrap();
    let (mut ledger, _) = opened();
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    let expected = shown(&ledger, &chain);
    drop(ledger);
    for replayed in [0, chain.steps.len() as u64, 0] {
        let (ledger, restart) = opened();
        assert_eq!(restart.replayed, replayed);
        assert_eq!(shown(&ledger, &chain), expected);
        drop(ledger);
        if replayed == 0 {
            fs::remove_dir_all(folder.path().join("state")).unwrap();
        }
    }
}

/// A start compares the genesis with what the folder says of its own, and computes no root for it;
/// what the folder says wrongly is computed and written again.
#[test]
fn a_start_computes_no_root_of_its_genesis() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(genesis::FILE);
    drop(open(folder.path(), &chain));
    let right = fs::read(&path).unwrap();
    assert_eq!(right[..32], genesis::fingerprint(&chain.genesis)[..]);
    assert_eq!(right[32..64], chain.genesis.header().hash()[..]);
    for wrong in [&b""[..], b"no hash", &[7; 64], &right[1..]] {
        fs::write(&path, wrong).unwrap();
        drop(open(folder.path(), &chain));
        assert_eq!(fs::read(&path).unwrap(), right);
    }
    fs::remove_file(&path).unwrap();
    drop(open(folder.path(), &chain));
    assert_eq!(fs::read(&path).unwrap(), right);

    // Another genesis is told by its block, also where the segments are gone.
    let mut other = chain.genesis.clone();
    other.timestamp += 1;
    let opened = || Ledger::open(folder.path(), &other, &options());
    for _ in 0..2 {
        let error = opened().map(drop).unwrap_err();
        assert!(matches!(error, LedgerError::OtherGenesis { .. }), "{error}");
        let _ = fs::remove_dir_all(folder.path().join("blocks"));
    }
    fs::remove_dir_all(folder.path().join("state")).unwrap();
    drop(open(folder.path(), &chain).0);

    // One with the fingerprint of the folder's own is believed: its root is not computed.
    let print = genesis::fingerprint(&other);
    fs::write(&path, [&print[..], &right[32..]].concat()).unwrap();
    opened().unwrap();
}

/// A chain does not continue under another chain id or other rules: the header of its genesis says
/// nothing of them.
#[test]
fn an_edited_genesis_is_refused_by_field() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(genesis::FILE);
    drop(open(folder.path(), &chain));
    let right = fs::read(&path).unwrap();
    let edited = |edit: fn(&mut Genesis)| {
        let mut other = chain.genesis.clone();
        edit(&mut other);
        let opened = Ledger::open(folder.path(), &other, &options());
        opened.map(drop).unwrap_err().to_string()
    };
    let id = chain.genesis.chain_id;
    type Edit = fn(&mut Genesis);
    let edits: [(Edit, String); 7] = [
        (
            |genesis| genesis.chain_id += 1,
            format!("chain_id: expected {id} (the chain's), the genesis file has {}", id + 1),
        ),
        (
            |genesis| genesis.rules.fork = Fork::Prague,
            "rules.fork: expected Osaka (the chain's), the genesis file has Prague".to_owned(),
        ),
        (
            |genesis| genesis.rules.unprotected_transactions = true,
            "rules.unprotected_transactions: expected false (the chain's)".to_owned(),
        ),
        (
            |genesis| genesis.rules.most_seconds_between_blocks = NonZeroU32::MIN,
            "rules.most_seconds_between_blocks: expected 86400 (the chain's), the genesis file has 1"
                .to_owned(),
        ),
        (
            |genesis| genesis.gas_limit += 1,
            "gas_limit: expected".to_owned(),
        ),
        (
            |genesis| genesis.base_fee += 1,
            "base_fee: expected".to_owned(),
        ),
        (
            |genesis| {
                let rich = genesis.accounts.values_mut().next().unwrap();
                rich.balance += U256::ONE;
            },
            "the state root of accounts: expected".to_owned(),
        ),
    ];
    for (edit, expected) in edits {
        let error = edited(edit);
        assert!(error.contains(&expected), "{expected}: {error}");
        assert_eq!(error.matches("expected").count(), 1, "{error}");
        assert_eq!(fs::read(&path).unwrap(), right);
    }

    // A file of an older version has no fields: the fingerprint tells that they differ.
    fs::write(&path, &right[..64]).unwrap();
    let error = edited(|genesis| genesis.chain_id += 1);
    assert!(error.contains("the fingerprint of chain_id"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), right[..64]);
    drop(open(folder.path(), &chain));
    assert_eq!(fs::read(&path).unwrap(), right);
}

/// The folder of another chain, a second opening, and steps out of order are told as such; blocks
/// that are gone are made again.
#[test]
fn what_does_not_fit_is_told() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    assert!(matches!(ledger.end_block(), Err(LedgerError::Order(_))));
    assert!(matches!(ledger.execute(&[]), Err(LedgerError::Order(_))));
    let Step::Begin(fields) = &chain.steps[0] else {
        unreachable!()
    };
    ledger.begin_block(fields.clone()).unwrap();
    let error = ledger.begin_block(fields.clone()).unwrap_err();
    assert!(error.to_string().contains("end it first"), "{error}");
    ledger.end_block().unwrap();
    ledger.checkpoint().unwrap();

    let opened = |genesis: &Genesis| {
        let opened = Ledger::open(folder.path(), genesis, &options());
        opened.map(drop).unwrap_err()
    };
    let error = opened(&chain.genesis);
    let locked = zkfabric_log::Error::Locked {
        folder: folder.path().join("log"),
    };
    assert_eq!(error.to_string(), locked.to_string());
    drop(ledger);
    let mut other = chain.genesis.clone();
    other.timestamp += 1;
    let error = opened(&other);
    assert!(matches!(error, LedgerError::OtherGenesis { .. }), "{error}");
    // The log has all groups: blocks and state are made again.
    fs::remove_dir_all(folder.path().join("blocks")).unwrap();
    let (again, restart) = open(folder.path(), &chain);
    let reason = restart.rebuild.unwrap().to_string();
    assert!(reason.contains("segments of blocks"), "{reason}");
    assert_eq!(restart.replayed, 2);
    let number = chain.genesis.number + 1;
    assert_eq!(again.tip().header().number, number);
}

/// A restart does not read a log of any length: checkpoints follow its growth.
#[test]
fn a_log_that_grows_begins_checkpoints() {
    let chain = chain("small.json");
    let count = chain.steps.len() as u64;
    for (log_bytes, reads_all) in [(u64::MAX, true), (1, false)] {
        let folder = tempfile::tempdir().unwrap();
        let mut options = options();
        options.log_bytes = log_bytes;
        let (mut ledger, _) = Ledger::open(folder.path(), &chain.genesis, &options).unwrap();
        for next in &chain.steps {
            step(&mut ledger, next);
        }
        // A checkpoint that was begun is written by then.
        drop(ledger);
        let (_, restart) = open(folder.path(), &chain);
        assert_eq!(restart.group, count);
        assert_eq!(restart.replayed == count, reads_all, "{restart:?}");
    }
}
