//! Snapshots, trims of the log behind them, and stores that are lost then.

use std::fs;
use std::path::{Path, PathBuf};

use zkfabric_state::Rebuild;

use super::{Chain, Step, chain, copy, options, shown, step};
use crate::ledger::snapshots::{Source, Taking};
use crate::ledger::{Ledger, LedgerError, LedgerOptions, Restart, Taken};

/// Segments of a few groups.
fn small() -> LedgerOptions {
    let mut options = options();
    options.log.segment_bytes = 32 << 10;
    options
}

fn open(folder: &Path, chain: &Chain) -> Result<(Ledger, Restart), LedgerError> {
    Ledger::open(folder, &chain.genesis, &small())
}

fn take(ledger: &mut Ledger) -> Taken {
    ledger.begin_snapshot().unwrap();
    let again = ledger.begin_snapshot().unwrap_err();
    assert!(matches!(again, LedgerError::Order(_)), "{again}");
    let taken = ledger.snapshot(true).unwrap().unwrap();
    assert!(ledger.snapshot(true).is_none());
    taken
}

/// A folder with all steps of a chain, three snapshots and a trimmed log.
struct Trimmed {
    chain: Chain,
    folder: tempfile::TempDir,
    /// What the ledger showed at its end.
    shown: String,
    taken: Vec<Taken>,
}

impl Trimmed {
    fn new() -> Self {
        Self::behind(&[3, 2, 1])
    }

    /// Takes a snapshot where so many blocks are still to come.
    fn behind(left: &[usize]) -> Self {
        let chain = chain("hundred.json");
        let folder = tempfile::tempdir().unwrap();
        let (mut ledger, _) = open(folder.path(), &chain).unwrap();
        let mut taken = Vec::new();
        let ends = chain.steps.iter().filter(|step| matches!(step, Step::End));
        let (blocks, mut ended) = (ends.count(), 0);
        for next in &chain.steps {
            step(&mut ledger, next);
            if !matches!(next, Step::End) {
                continue;
            }
            ended += 1;
            if left.contains(&(blocks - ended)) {
                ledger.checkpoint().unwrap();
                taken.push(take(&mut ledger));
            }
        }
        assert_eq!(taken.len(), left.len());
        let shown = shown(&ledger, &chain);
        Self {
            chain,
            folder,
            shown,
            taken,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn snapshot(&self, number: usize) -> PathBuf {
        let block = self.taken[number].block;
        self.path(&format!("snapshots/{block:020}.snapshot"))
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.path("snapshots")).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Opens the ledger; it shows what it did before.
    fn reopen(&self) -> Restart {
        let (ledger, restart) = open(self.folder.path(), &self.chain).unwrap();
        assert_eq!(shown(&ledger, &self.chain), self.shown);
        restart
    }

    fn lose_store(&self) {
        fs::remove_dir_all(self.path("state")).unwrap();
    }
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

/// A store that is missing or damaged comes back from the newest snapshot that is whole, and the
/// log's groups behind it; the log begins behind the oldest one.
#[test]
fn a_store_comes_back_from_a_snapshot_and_the_log_behind_it() {
    let trimmed = Trimmed::new();
    let [first, second, third] = [0, 1, 2].map(|number| trimmed.taken[number]);
    assert_eq!((first.removed, second.removed, third.removed), (0, 0, 1));
    let segments = trimmed.taken.iter().map(|taken| taken.trimmed);
    assert!(segments.sum::<usize>() > 1, "{:?}", trimmed.taken);
    assert_eq!(trimmed.names().len(), 2);
    let (ledger, _) = open(trimmed.folder.path(), &trimmed.chain).unwrap();
    let begin = ledger.log().first().unwrap();
    assert!(
        begin > 1 && begin <= second.summary.position.group + 1,
        "{begin}"
    );
    drop(ledger);
    // The store is as it was.
    let restart = trimmed.reopen();
    assert_eq!((restart.restored, restart.rebuild), (None, None));

    trimmed.lose_store();
    // What a killed process has left of a snapshot.
    fs::write(
        trimmed.path("snapshots/00000000000000000009.unverified"),
        "half",
    )
    .unwrap();
    let restart = trimmed.reopen();
    assert_eq!(restart.restored, Some(third.block));
    assert!(restart.skipped.is_empty(), "{:?}", restart.skipped);
    assert_eq!(trimmed.names().len(), 2);
    let behind = restart.group - third.summary.position.group;
    assert_eq!(restart.replayed, behind);
    // The store that was made is whole.
    let restart = trimmed.reopen();
    assert_eq!((restart.restored, restart.rebuild), (None, None));

    // A damaged one.
    let version = trimmed.path("state/fjall/version");
    fs::write(&version, "other").unwrap();
    let restart = trimmed.reopen();
    assert!(restart.rebuild.is_some(), "{restart:?}");
    assert_eq!(restart.restored, Some(third.block));

    // The newest snapshot is damaged: the one before it.
    trimmed.lose_store();
    damage(&trimmed.snapshot(2));
    let restart = trimmed.reopen();
    assert_eq!(restart.restored, Some(second.block));
    assert!(
        restart.skipped[0].contains("is damaged"),
        "{:?}",
        restart.skipped
    );
    let after = second.summary.position.group;
    assert_eq!(restart.replayed, restart.group - after);

    // Both: what is missing is told, and nothing is made.
    trimmed.lose_store();
    damage(&trimmed.snapshot(1));
    let error = open(trimmed.folder.path(), &trimmed.chain).unwrap_err();
    let LedgerError::NoState { first, last, tried } = &error else {
        panic!("{error}");
    };
    assert_eq!((*first, *last), (begin, restart.group));
    assert_eq!(tried.len(), 3, "{error}");
    let expected = format!("the state after group {}", begin - 1);
    assert!(error.to_string().contains(&expected), "{error}");
    // They come from a backup.
    damage(&trimmed.snapshot(1));
    assert_eq!(trimmed.reopen().restored, Some(second.block));
}

/// Behind the first snapshot the log has every group still: a damaged bit of it is not the end.
#[test]
fn one_snapshot_trims_no_log() {
    let one = Trimmed::behind(&[1]);
    assert_eq!((one.taken[0].trimmed, one.names().len()), (0, 1));
    one.lose_store();
    damage(&one.snapshot(0));
    let restart = one.reopen();
    assert_eq!(restart.restored, None);
    assert_eq!(restart.replayed, restart.group);
    assert!(
        restart.skipped[0].contains("is damaged"),
        "{:?}",
        restart.skipped
    );
}

/// A page of zeros in a snapshot, and one that ends too early, at any place: the one before serves,
/// and the next start says which was not used.
#[test]
fn a_torn_snapshot_is_passed_over() {
    let trimmed = Trimmed::new();
    let path = trimmed.snapshot(2);
    let whole = fs::read(&path).unwrap();
    let zeros = |at: usize| {
        let mut content = whole.clone();
        let end = content.len().min(at + 4096);
        content[at..end].fill(0);
        content
    };
    let last = (whole.len() - 1) / 4096 * 4096;
    let mut damaged = vec![Vec::new(), zeros(0), zeros(whole.len() / 2), zeros(last)];
    let cuts = [1, 40, whole.len() / 2, whole.len() - 1];
    damaged.extend(cuts.map(|length| whole[..length].to_vec()));
    for (number, content) in damaged.into_iter().enumerate() {
        trimmed.lose_store();
        fs::write(&path, content).unwrap();
        let restart = trimmed.reopen();
        assert_eq!(restart.restored, Some(trimmed.taken[1].block), "{number}");
        let told = restart.skipped.join("; ");
        assert!(
            told.contains(&format!("block {}", trimmed.taken[2].block)),
            "{told}"
        );
    }
}

/// A store that is older than the trimmed log is made again, as one of another log.
#[test]
fn a_store_that_is_too_old_is_made_again() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain).unwrap();
    let (state, old) = (folder.path().join("state"), folder.path().join("old"));
    let mut steps = chain.steps.iter();
    for next in steps.by_ref().take(4) {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    drop(ledger);
    copy_all(&state, &old);
    let (mut ledger, _) = open(folder.path(), &chain).unwrap();
    let mut taken = Vec::new();
    for next in steps {
        step(&mut ledger, next);
        if matches!(next, Step::End) {
            ledger.checkpoint().unwrap();
            taken.push(take(&mut ledger));
        }
    }
    assert!(taken.iter().any(|taken| taken.trimmed > 0), "{taken:?}");
    let taken = taken.last().unwrap();
    let expected = shown(&ledger, &chain);
    drop(ledger);
    fs::remove_dir_all(&state).unwrap();
    copy_all(&old, &state);
    let (ledger, restart) = open(folder.path(), &chain).unwrap();
    assert!(
        matches!(restart.rebuild, Some(Rebuild::NotInLog { .. })),
        "{restart:?}"
    );
    assert_eq!(restart.restored, Some(taken.block));
    assert_eq!(shown(&ledger, &chain), expected);
    drop(ledger);
    // Without the snapshot there is nothing, and the store stays for whoever has the log.
    fs::remove_dir_all(&state).unwrap();
    copy_all(&old, &state);
    fs::remove_dir_all(folder.path().join("snapshots")).unwrap();
    let error = open(folder.path(), &chain).unwrap_err();
    assert!(
        error.to_string().contains("which the log does not have"),
        "{error}"
    );
    assert!(state.join("fjall").exists());
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_all(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The process ends between a snapshot's name and the trim, and between the trim and the removal of
/// an older snapshot; both are made up for by the next snapshot.
#[test]
fn an_end_between_snapshot_trim_and_removal_costs_nothing() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut options = small();
    options.snapshots_kept = 1;
    let open = || Ledger::open(folder.path(), &chain.genesis, &options).unwrap();
    let (mut ledger, _) = open();
    let (mut older, mut ended) = (None, 0);
    for next in &chain.steps {
        step(&mut ledger, next);
        if !matches!(next, Step::End) {
            continue;
        }
        ended += 1;
        ledger.checkpoint().unwrap();
        if ended == 1 {
            let taken = take(&mut ledger);
            let name = format!("snapshots/{:020}.snapshot", taken.block);
            older = Some((name.clone(), fs::read(path(&name)).unwrap()));
        }
    }
    let (name, content) = older.unwrap();
    let expected = shown(&ledger, &chain);
    drop(ledger);
    copy(&path("log"), &path("untrimmed"));
    let (mut ledger, _) = open();
    let taken = take(&mut ledger);
    assert_eq!(taken.removed, 1);
    assert!(taken.trimmed > 1, "{taken:?}");
    drop(ledger);
    for is_trimmed in [true, false] {
        if !is_trimmed {
            fs::remove_dir_all(path("log")).unwrap();
            copy(&path("untrimmed"), &path("log"));
        }
        fs::write(path(&name), &content).unwrap();
        // A store that is lost at this moment.
        fs::remove_dir_all(path("state")).unwrap();
        let (mut ledger, restart) = open();
        assert_eq!(restart.restored, Some(taken.block));
        assert_eq!(shown(&ledger, &chain), expected);
        let again = take(&mut ledger);
        assert_eq!((again.block, again.removed), (taken.block, 1));
        assert_eq!(again.trimmed > 0, !is_trimmed, "{again:?}");
    }
}

/// A snapshot whose block has left the trie's window before it was compared is taken of the newest
/// block, and given up after some tries.
#[test]
fn a_snapshot_that_is_overtaken_has_a_newer_block() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.trie.window = 1;
    let opened = Ledger::open(folder.path(), &chain.genesis, &options);
    let mut ledger = opened.unwrap().0;
    let Step::Begin(fields) = &chain.steps[0] else {
        unreachable!()
    };
    let block = |ledger: &mut Ledger| {
        ledger.begin_block(fields.clone()).unwrap();
        ledger.end_block().unwrap();
    };
    let begun = ledger.tip().header().number;
    block(&mut ledger);
    let overtaken = |ledger: &Ledger, before| {
        let newest = ledger.snapshot_source(before);
        let late = Source {
            block: begun,
            ..newest
        };
        Some(Taking::start(late, ledger.view()).unwrap())
    };
    ledger.taking = overtaken(&ledger, 0);
    let taken = ledger.snapshot(true).unwrap().unwrap();
    assert_eq!(taken.block, begun + 1);
    // While a block is open, nothing is begun; at its end it is.
    ledger.taking = overtaken(&ledger, 0);
    ledger.begin_block(fields.clone()).unwrap();
    while ledger.overtaken.is_none() {
        assert!(ledger.snapshot(false).is_none());
        std::thread::yield_now();
    }
    ledger.end_block().unwrap();
    let again = ledger.begin_snapshot().unwrap_err();
    assert!(again.to_string().contains("wait for its result"), "{again}");
    let taken = ledger.snapshot(true).unwrap().unwrap();
    assert_eq!(taken.block, begun + 2);
    // Not for ever, and whoever waits in an open block is told.
    for (before, is_open) in [(3, false), (0, true)] {
        ledger.taking = overtaken(&ledger, before);
        if is_open {
            ledger.begin_block(fields.clone()).unwrap();
        }
        let error = ledger.snapshot(true).unwrap().unwrap_err();
        assert!(
            error.to_string().contains("has no state of block"),
            "{error}"
        );
        assert!(ledger.snapshot(true).is_none());
    }
}
