//! Files of the store are damaged: it has the content of a commit, or has to be made again.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use super::super::Check;
use super::*;

/// Groups of the store.
const GROUPS: u64 = 120;

/// Returns all files below a folder.
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

/// Files of a store, without the zeros behind its journals.
struct Image {
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Rows after each group.
    rows: HashMap<u64, Rows>,
}

impl Image {
    fn new(options: &StoreOptions) -> Self {
        let folder = crate::scratch::folder();
        let mut rows = HashMap::new();
        let Ok(Opening::Empty { store }) = Store::open(folder.path(), options, &log) else {
            panic!("not empty");
        };
        for group in 1..=GROUPS {
            commit(&store, group);
            rows.insert(group, super::rows(&store).unwrap());
        }
        drop(store);
        let files = files(folder.path()).into_iter().map(|path| {
            let mut content = fs::read(&path).unwrap();
            if path.extension().is_some_and(|name| name == "jnl") {
                let end = content.iter().rposition(|byte| *byte != 0).unwrap();
                content.truncate(end + 1);
            }
            let path = path.strip_prefix(folder.path()).unwrap();
            (path.to_owned(), content)
        });
        let files = files.collect();
        Self { files, rows }
    }

    /// Writes the files; returns their folder.
    fn copy(&self) -> tempfile::TempDir {
        let folder = crate::scratch::folder();
        for (path, content) in &self.files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        // Empty folders too.
        for keyspace in 0..7 {
            let tables = format!("fjall/keyspaces/{keyspace}/tables");
            fs::create_dir_all(folder.path().join(tables)).unwrap();
        }
        folder
    }

    /// Opens damaged files, and compares what is read with the commits. Returns whether the store
    /// was opened.
    fn open(&self, folder: &Path, check: Check, what: &str) -> bool {
        let options = StoreOptions { check, ..options() };
        let opening = Store::open(folder, &options, &log).unwrap();
        let (store, position) = match opening {
            Opening::Opened { store, position } => (store, position),
            Opening::Empty { .. } => panic!("{what}: empty"),
            Opening::Rebuild { .. } => return false,
        };
        match super::rows(&store) {
            Ok(rows) => assert_eq!(rows, self.rows[&position.group], "{what}"),
            Err(StoreError::Damaged { .. }) if check == Check::Quick => return false,
            Err(error) => panic!("{what}: {error}"),
        }
        true
    }
}

/// Damages a file's content; returns what was done.
fn damage(content: &mut Vec<u8>, rng: &mut Rng) -> String {
    let at = rng.usize(..content.len());
    match rng.u8(..4) {
        0 => {
            content[at] ^= 1 << rng.u8(..8);
            format!("byte {at} flipped")
        }
        1 => {
            let page = at / 512 * 512;
            let end = content.len().min(page + 512);
            content[page..end].fill(0);
            format!("page at {page} zeroed")
        }
        2 => {
            content.truncate(at);
            format!("cut at {at}")
        }
        _ => {
            let end = content.len().min(at + 64);
            content[at..end]
                .iter_mut()
                .for_each(|byte| *byte = rng.u8(..));
            format!("bytes at {at} random")
        }
    }
}

fn damaged(rounds: usize, seed: u64) {
    let image = Image::new(&options());
    let tables = image.files.iter();
    let tables = tables.filter(|(path, _)| path.to_string_lossy().contains("tables/"));
    assert!(tables.count() > 5);
    let whole = image.copy();
    assert!(image.open(whole.path(), Check::Whole, "undamaged"));

    let mut rng = Rng::with_seed(seed);
    let (mut open, mut rebuilt) = (0, 0);
    for round in 0..rounds {
        let folder = image.copy();
        let (path, content) = &image.files[(round * 7 + rng.usize(..3)) % image.files.len()];
        if content.is_empty() {
            continue;
        }
        let mut content = content.clone();
        let done = damage(&mut content, &mut rng);
        fs::write(folder.path().join(path), content).unwrap();
        let what = format!("round {round}: {}: {done}", path.display());
        let check = rng.choice([Check::Quick, Check::Whole]).unwrap();
        if image.open(folder.path(), check, &what) {
            open += 1;
        } else {
            rebuilt += 1;
        }
    }
    println!("{open} stores with the content of a commit, {rebuilt} to make again");
    assert!(rebuilt > rounds / 3);
}

#[test]
fn damaged_files_never_give_wrong_content() {
    damaged(24, 1);
}

#[test]
fn damage_of_every_kind_never_gives_wrong_content() {
    damaged(3000, 2);
}

/// The journal of a copy, with the offsets at which its batches end.
fn journal(image: &Image) -> (PathBuf, Vec<u8>, Vec<usize>) {
    let journals = image.files.iter();
    let mut journals = journals.filter(|(path, _)| path.extension().is_some_and(|e| e == "jnl"));
    let (path, content) = journals.next_back().unwrap();
    let ends = content.windows(4).enumerate();
    let ends = ends.filter(|(_, bytes)| *bytes == b"FJL\x03");
    (
        path.clone(),
        content.clone(),
        ends.map(|(at, _)| at + 4).collect(),
    )
}

#[test]
fn a_torn_journal_gives_an_earlier_commit_and_a_changed_one_none() {
    // Without tables, since a table is written after its journal is on the disk.
    let image = Image::new(&StoreOptions::default());
    let (path, content, ends) = journal(&image);
    assert_eq!(ends.last(), Some(&content.len()));
    let last = ends[ends.len() - 2];
    let try_open = |content: &[u8], what: &str| {
        let folder = image.copy();
        fs::write(folder.path().join(&path), content).unwrap();
        image.open(folder.path(), Check::Whole, what)
    };
    // A torn last batch is no damage, whatever of it was written.
    assert!(try_open(&content[..content.len() - 1], "without a byte"));
    assert!(try_open(&content[..last + 40], "without most of a batch"));
    let mut zeros = content.clone();
    zeros[last..].fill(0);
    assert!(try_open(&zeros, "with zeros instead of a batch"));
    // Earlier commits are left before a bad head.
    let middle = ends[ends.len() / 2];
    let mut headless = content.clone();
    headless[middle..middle + 64].fill(0);
    assert!(try_open(&headless, "without a head in the middle"));
    // But not in a journal with a successor, whose commits would be missing in the middle.
    let folder = image.copy();
    fs::write(folder.path().join(&path), &headless).unwrap();
    fs::write(folder.path().join("fjall/9.jnl"), &content[..0]).unwrap();
    assert!(!image.open(folder.path(), Check::Quick, "with a successor"));
    // The library would allocate by a length of a torn batch.
    let mut long = content[..last + 300].to_vec();
    long[last + 13 + 1 + 10 + 2 + 4..][..4].fill(255);
    let folder = image.copy();
    let journal = folder.path().join(&path);
    fs::write(&journal, &long).unwrap();
    let library = folder.path().join("fjall");
    let checked = super::super::check::check(&library, Check::Quick).unwrap();
    assert_eq!(checked, Ok(()));
    assert_eq!(fs::metadata(journal).unwrap().len(), last as u64);
    assert!(image.open(folder.path(), Check::Quick, "with a long value"));
    let mut changed = content.clone();
    changed[middle + 60] ^= 1;
    assert!(!try_open(&changed, "with a changed item"));
    // The sequence number is not in the batch's checksum.
    let mut early = content.clone();
    early[last + 5..last + 13].copy_from_slice(&2_u64.to_le_bytes());
    assert!(!try_open(&early, "with an early batch"));
    // A batch is gone, and all others are whole.
    let [from, to] = [ends[ends.len() / 2], ends[ends.len() / 2 + 1]];
    let without = [&content[..from], &content[to..]].concat();
    assert!(!try_open(&without, "without a batch"));
}

/// Tables cannot be written: the library's threads end, and a commit would wait for them for ever.
#[test]
fn a_store_whose_tables_cannot_be_written_says_so() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    commit(&store, 1);
    for keyspace in 1..7 {
        let tables = format!("fjall/keyspaces/{keyspace}/tables");
        let tables = folder.path().join(tables);
        fs::remove_dir_all(&tables).unwrap();
        fs::write(tables, "").unwrap();
    }
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for group in 2.. {
            let mut batch = store.batch();
            batch.put_node(b"large", vec![7; 20 << 10]).unwrap();
            if let Err(error) = batch.commit(position(group)) {
                sender.send((group, error)).unwrap();
                return;
            }
        }
    });
    let (group, error) = receiver
        .recv_timeout(std::time::Duration::from_secs(60))
        .unwrap();
    assert!(matches!(error, StoreError::Stopped), "{error}");
    assert!(group < 10_000, "{group}");
}

/// A keyspace whose files went back to an earlier moment, with the manifest and all tables whole.
#[test]
fn a_keyspace_without_its_last_commits_is_seen() {
    let image = Image::new(&options());
    let folder = image.copy();
    let (path, ..) = journal(&image);
    // What was only in the journals is gone; tables of the keyspaces end at different commits.
    let journals = image.files.iter();
    for (other, _) in journals.filter(|(p, _)| p.extension() == path.extension()) {
        fs::remove_file(folder.path().join(other)).unwrap();
    }
    fs::write(folder.path().join(&path), [0; 64]).unwrap();
    let opening = open(folder.path());
    match refused(opening) {
        Rebuild::Incomplete(what) => assert!(what.contains("commit"), "{what}"),
        other => panic!("{other}"),
    }
}
