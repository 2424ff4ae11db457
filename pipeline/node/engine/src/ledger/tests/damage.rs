//! Damage in the files of the store: each start has the state behind every group of the log, or
//! makes it again, also where the damage is met long after the start.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use zkfabric_log::Hash;
use zkfabric_state::{Opening, Rebuild, Store};

use super::{Chain, Step, chain, options, shown, try_step};
use crate::ledger::{Ledger, LedgerOptions};

/// Bytes of a page.
const PAGE: usize = 4096;

/// Options with tables of few rows.
fn small() -> LedgerOptions {
    let mut options = options();
    options.store.write_bytes = 4 << 10;
    options.store.cache_bytes = 1 << 20;
    options.state.cache_bytes = 1 << 10;
    options
}

/// Opens a ledger.
fn open(folder: &Path, chain: &Chain) -> (Ledger, Option<Rebuild>) {
    let opened = Ledger::open(folder, &chain.genesis, &small());
    let (ledger, restart) = opened.unwrap();
    (ledger, restart.rebuild)
}

/// A folder in which all steps but those of the last blocks were made, with checkpoints.
struct Begun {
    chain: Chain,
    folder: tempfile::TempDir,
    /// Number of the steps.
    made: usize,
    /// What a ledger shows after these steps, and after all.
    shown: [String; 2],
}

impl Begun {
    fn new(name: &str) -> Self {
        let chain = chain(name);
        let [folder, whole] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let ends = chain.steps.iter().enumerate();
        let mut ends = ends.filter(|(_, step)| matches!(step, Step::End)).rev();
        // Behind it are transactions.
        let made = ends.nth(2).map_or(1, |(number, _)| number);
        let (mut ledger, _) = open(folder.path(), &chain);
        for next in &chain.steps[..made] {
            try_step(&mut ledger, next).unwrap();
            ledger.checkpoint().unwrap();
        }
        let before = shown(&ledger, &chain);
        let (mut ledger, _) = open(whole.path(), &chain);
        for next in &chain.steps {
            try_step(&mut ledger, next).unwrap();
        }
        let after = shown(&ledger, &chain);
        Self {
            chain,
            folder,
            made,
            shown: [before, after],
        }
    }

    /// Goes on from what is in a folder; returns how often the store was made again. A step that
    /// fails ends the ledger, and the next start has what it lacked.
    fn go_on(&self, folder: &Path, what: &str) -> usize {
        let mut rebuilt = 0;
        for _ in 0..4 {
            let (mut ledger, rebuild) = open(folder, &self.chain);
            rebuilt += usize::from(rebuild.is_some());
            let view = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                shown(&ledger, &self.chain)
            }));
            let group = ledger.log().durable() as usize;
            if let Ok(view) = view
                && group == self.made
            {
                assert!(view == self.shown[0], "{what}");
            }
            let steps = self.chain.steps.iter().skip(group);
            let failed = steps
                .map(|next| try_step(&mut ledger, next))
                .find_map(Result::err);
            let failed = failed.or_else(|| ledger.checkpoint().err());
            if failed.is_none() {
                // Only damage that nothing has read is left.
                drop(ledger);
                let (ledger, rebuild) = open(folder, &self.chain);
                rebuilt += usize::from(rebuild.is_some());
                assert!(shown(&ledger, &self.chain) == self.shown[1], "{what}");
                return rebuilt;
            }
        }
        panic!("{what}: it does not go on");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Copies a folder, without the zeros behind the journals.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
            continue;
        }
        let mut content = fs::read(entry.path()).unwrap();
        if to.extension().is_some_and(|name| name == "jnl") {
            let end = content.iter().rposition(|byte| *byte != 0);
            content.truncate(end.map_or(0, |end| end + 1));
        }
        fs::write(to, content).unwrap();
    }
}

/// A page of zeros in the middle and at the end of each of the store's files, or of some.
fn zeros(every: usize) {
    let begun = Begun::new("hundred.json");
    let source = begun.folder.path();
    let all = files(&source.join("state"));
    let tables = all
        .iter()
        .filter(|path| path.to_string_lossy().contains("/tables/"));
    assert!(tables.count() > 5, "{all:?}");
    let (mut cases, mut rebuilt) = (0, 0);
    for (number, path) in all.iter().enumerate() {
        let path = path.strip_prefix(source).unwrap();
        for is_last in [false, true] {
            if (2 * number + usize::from(is_last)) % every > 0 {
                continue;
            }
            let copied = tempfile::tempdir().unwrap();
            copy(source, copied.path());
            let file = copied.path().join(path);
            let mut content = fs::read(&file).unwrap();
            let last = content.len().saturating_sub(1);
            let at = if is_last { last } else { last / 2 } / PAGE * PAGE;
            let end = content.len().min(at + PAGE);
            content[at..end].fill(0);
            fs::write(&file, content).unwrap();
            let what = format!("{} with zeros at {at}", path.display());
            cases += 1;
            rebuilt += usize::from(begun.go_on(copied.path(), &what) > 0);
        }
    }
    println!("{cases} stores with a page of zeros, {rebuilt} were made again");
    assert!(cases > 3 && rebuilt * 4 > cases, "{rebuilt} of {cases}");
}

#[test]
fn a_page_of_zeros_in_some_files_of_the_store_loses_nothing() {
    zeros(9);
}

#[test]
fn a_page_of_zeros_in_any_file_of_the_store_loses_nothing() {
    zeros(1);
}

/// Segments of blocks with a changed byte are put aside and made again, wherever the byte is, as
/// long as the log has every group.
#[test]
fn damaged_blocks_are_made_again() {
    let begun = Begun::new("small.json");
    let source = begun.folder.path();
    let segments = files(&source.join("blocks"));
    let (mut cases, mut again) = (0, 0);
    for path in &segments {
        let path = path.strip_prefix(source).unwrap();
        let bytes = fs::metadata(source.join(path)).unwrap().len() as usize;
        for at in (0..bytes).step_by(bytes.div_ceil(24).max(1)) {
            let copied = tempfile::tempdir().unwrap();
            copy(source, copied.path());
            let file = copied.path().join(path);
            let mut content = fs::read(&file).unwrap();
            content[at] ^= 1;
            fs::write(&file, &content).unwrap();
            let opened = Ledger::open(copied.path(), &begun.chain.genesis, &small());
            let (ledger, restart) = opened.unwrap();
            drop(ledger);
            cases += 1;
            if let Some(damaged) = restart.blocks_damaged {
                again += 1;
                let kept = damaged.folder.join(path.file_name().unwrap());
                assert_eq!(fs::read(kept).unwrap(), content);
            }
            begun.go_on(copied.path(), &format!("{} at {at}", path.display()));
        }
    }
    println!("{again} of {cases} folders were made again");
    assert!(again > 3, "{again} of {cases}");
}

/// Changes each node of the trie in a folder.
fn change_nodes(folder: &Path, hash: impl Fn(u64) -> Option<Hash>) {
    let state = folder.join("state");
    let opened = Store::open(&state, &small().store, &hash).unwrap();
    let Opening::Opened { store, .. } = opened else {
        panic!("{opened:?}");
    };
    let mut batch = store.batch();
    for row in store.reader().nodes(&[]) {
        let (key, mut node) = row.unwrap();
        // Nodes are lists; what stands beside them begins with a number.
        if node[0] >= 0xc0 && key.len() > 9 {
            let middle = node.len() / 2;
            node[middle] ^= 1;
            batch.put_node(&key, node).unwrap();
        }
    }
    assert!(!batch.is_empty());
    batch.commit_in_place().unwrap();
}

/// A node of the trie that is not what was written is met by the next block; the next start makes
/// the store again, though nothing is wrong with its files.
#[test]
fn a_damaged_node_is_met_once() {
    let begun = Begun::new("small.json");
    let (folder, chain) = (begun.folder.path(), &begun.chain);
    let (ledger, _) = open(folder, chain);
    let group = ledger.log().durable();
    let hash = ledger.log().hash(group).unwrap().unwrap();
    drop(ledger);
    change_nodes(folder, |_| Some(hash));
    let (mut ledger, rebuild) = open(folder, chain);
    assert!(rebuild.is_none(), "{rebuild:?}");
    let steps = chain.steps[begun.made..].iter();
    let error = steps
        .map(|next| try_step(&mut ledger, next))
        .find_map(Result::err);
    let error = error.unwrap();
    assert!(error.is_damage(), "{error}");
    drop(ledger);
    let (ledger, rebuild) = open(folder, chain);
    assert!(matches!(rebuild, Some(Rebuild::Met(_))), "{rebuild:?}");
    drop(ledger);
    assert_eq!(begun.go_on(folder, "made again"), 0);
}

/// A start that meets such a node on the way to the log's end makes the store again itself.
#[test]
fn a_damaged_node_on_the_way_to_the_end_of_the_log_ends_no_start() {
    let begun = Begun::new("small.json");
    let (folder, chain) = (begun.folder.path(), &begun.chain);
    let (mut ledger, _) = open(folder, chain);
    let group = ledger.log().durable();
    let hash = ledger.log().hash(group).unwrap().unwrap();
    for next in &chain.steps[begun.made..] {
        try_step(&mut ledger, next).unwrap();
    }
    drop(ledger);
    change_nodes(folder, |_| Some(hash));
    let (ledger, rebuild) = open(folder, chain);
    assert!(matches!(rebuild, Some(Rebuild::Met(_))), "{rebuild:?}");
    assert_eq!(shown(&ledger, chain), begun.shown[1]);
}

/// A start that meets damage in the rows of the index makes the store again itself, wherever it is.
#[test]
fn damage_in_the_rows_of_the_index_ends_no_start() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    for next in &chain.steps {
        try_step(&mut ledger, next).unwrap();
    }
    // More rows than one block of a table has.
    ledger.checkpoint().unwrap();
    let hash = ledger.tip().hash();
    let has_rows = |path: &PathBuf| {
        // The library's threads may have merged the table meanwhile.
        let content = fs::read(path).unwrap_or_default();
        path.to_string_lossy().contains("/tables/")
            && content.windows(20).any(|found| found == &hash[12..])
    };
    let state = folder.path().join("state");
    let found = || files(&state).into_iter().find(has_rows);
    let begun = Instant::now();
    while found().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(60), "no table");
        std::thread::sleep(Duration::from_millis(10));
    }
    drop(ledger);
    let table = found().unwrap();
    let table = table.strip_prefix(folder.path()).unwrap();
    let bytes = fs::metadata(folder.path().join(table)).unwrap().len() as usize;
    let mut rebuilt = 0;
    for at in (0..bytes).step_by(1024) {
        let copied = tempfile::tempdir().unwrap();
        copy(folder.path(), copied.path());
        let file = copied.path().join(table);
        let mut content = fs::read(&file).unwrap();
        content[at..bytes.min(at + 64)].fill(0);
        fs::write(&file, content).unwrap();
        let (mut ledger, rebuild) = open(copied.path(), &chain);
        rebuilt += usize::from(rebuild.is_some());
        ledger.checkpoint().unwrap();
        assert_eq!(ledger.index().indexed(), Some(ledger.tip().header().number));
    }
    println!("{rebuilt} of {} were made again", bytes.div_ceil(1024));
    assert!(rebuilt > 1, "{rebuilt}");
}
