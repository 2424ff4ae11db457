//! States of older blocks, against plain maps.

use std::fs;

use super::super::ApplyError;
use super::*;
use crate::store::StoreError;

/// A chain of blocks over a state that keeps their states.
struct Run {
    folder: tempfile::TempDir,
    rng: Rng,
    state: Arc<State>,
    kept: Kept,
    /// Changes of the groups, from group 1 on.
    log: Vec<Diff>,
    /// States before the first group and after each.
    flats: Vec<Flat>,
    /// Last groups of the blocks, from block 10 on.
    ends: Vec<u64>,
    /// The newest block of the last checkpoint but one, at least.
    older: u64,
    newer: u64,
}

const FIRST: u64 = 10;

impl Run {
    fn new(seed: u64, kept: Kept) -> Self {
        let folder = crate::scratch::folder();
        let run = Self {
            state: Arc::new(open_with(folder.path(), Some(kept))),
            folder,
            rng: Rng::with_seed(seed),
            kept,
            log: Vec::new(),
            flats: vec![Flat::default()],
            ends: vec![0],
            older: 0,
            newer: 0,
        };
        // A genesis that changes nothing.
        run.state.apply(0, hash(0), &Diff::default()).unwrap();
        run.state.end_block(FIRST, 0).unwrap();
        run
    }

    fn newest(&self) -> u64 {
        FIRST + self.ends.len() as u64 - 1
    }

    fn apply(&mut self, diff: Diff) {
        let mut flat = self.flats.last().unwrap().clone();
        flat.apply(&diff);
        let group = self.flats.len() as u64;
        self.state.apply(group, hash(group), &diff).unwrap();
        self.log.push(diff);
        self.flats.push(flat);
        if self.rng.u8(..3) == 0 {
            self.ends.push(group);
            self.state.end_block(self.newest(), group).unwrap();
        }
    }

    fn wrote(&mut self, newest: u64) {
        (self.older, self.newer) = (self.newer, newest);
    }

    fn step(&mut self) {
        match self.rng.u8(..16) {
            0..10 => {
                let diff = diff(&mut self.rng);
                self.apply(diff);
            }
            10..12 => {
                if self.state.checkpoint().unwrap().is_some() {
                    self.wrote(self.newest());
                }
            }
            12..14 => {
                if self.beside() {
                    self.reopen();
                }
            }
            _ => self.reopen(),
        }
    }

    /// Applies groups while a checkpoint is under way, which may be given up; returns whether it
    /// has failed.
    fn beside(&mut self) -> bool {
        let (state, newest) = (Arc::clone(&self.state), self.newest());
        let checkpoint = state.begin_checkpoint();
        for _ in 0..3 {
            let diff = diff(&mut self.rng);
            self.apply(diff);
        }
        match (checkpoint, self.rng.u8(..3)) {
            (Some(checkpoint), 0) => {
                checkpoint.write(|_| Ok(())).unwrap();
                self.wrote(newest);
                false
            }
            (Some(checkpoint), 1) => {
                // Behind its first parts.
                let failed = checkpoint.write(|_| Err(StoreError::Stopped));
                failed.unwrap_err();
                true
            }
            _ => false,
        }
    }

    /// Opens the state again, and gives it the log's groups.
    fn reopen(&mut self) {
        let empty = crate::scratch::folder();
        // The old store has to go before the folder is opened again.
        self.state = Arc::new(open(empty.path()));
        let again = self.rng.bool().then_some(self.kept);
        self.state = Arc::new(open_with(self.folder.path(), again));
        let from = self.state.position().map_or(0, |at| at.group);
        if self.state.position().is_none() {
            self.state.apply(0, hash(0), &Diff::default()).unwrap();
        }
        let ended = |group: u64| self.ends.iter().position(|end| *end == group);
        // A ledger begins with an earlier block than the store's state may be of.
        let known = self.ends.partition_point(|end| *end <= from);
        for block in known.saturating_sub(2)..known {
            let number = FIRST + block as u64;
            self.state.end_block(number, self.ends[block]).unwrap();
        }
        for (group, diff) in (1..).zip(&self.log).skip(from as usize) {
            self.state.apply(group, hash(group), diff).unwrap();
            if let Some(block) = ended(group) {
                self.state.end_block(FIRST + block as u64, group).unwrap();
            }
        }
    }

    fn check(&self, what: &str) {
        let first = self.state.first_kept().unwrap();
        match self.kept {
            Kept::Last(count) => {
                // What a checkpoint adds is removed by the next one.
                let most = self.older.saturating_sub(count - 1).max(FIRST);
                assert!(
                    first <= self.newest().saturating_sub(count - 1).max(FIRST),
                    "{what}"
                );
                assert!(first >= most, "{what}: {first} {most}");
                let reader = self.state.store().reader();
                assert_eq!(reader.changes(0, first).count(), 0, "{what}");
            }
            _ => assert_eq!(first, FIRST, "{what}"),
        }
        for number in 0..self.newest() + 3 {
            let what = format!("{what}, block {number}");
            let view = self.state.at(number);
            let is_kept = (first..=self.newest()).contains(&number);
            assert_eq!(view.is_some(), is_kept, "{what}");
            if let Some(view) = view {
                let group = self.ends[(number - FIRST) as usize];
                self.flats[group as usize].check_past(&*view, &what);
            }
        }
    }
}

fn run(seeds: std::ops::Range<u64>, steps: usize, kept: Kept) {
    for seed in seeds {
        let mut run = Run::new(seed, kept);
        for step in 0..steps {
            run.step();
            run.check(&format!("seed {seed}, step {step}"));
        }
    }
}

#[test]
fn the_state_after_each_block_is_kept() {
    run(0..4, 60, Kept::All);
}

#[test]
fn states_that_are_not_kept_are_removed() {
    run(10..13, 80, Kept::Last(3));
    run(20..22, 80, Kept::Last(1));
}

#[test]
fn states_of_long_runs_are_kept() {
    run(100..120, 150, Kept::All);
    run(200..220, 150, Kept::Last(5));
}

/// Compares the states of all blocks of a damaged folder with what they were; reads may fail.
fn whole_or_refused(run: &Run, folder: &Path, what: &str) -> bool {
    let options = StoreOptions {
        write_bytes: 8 << 10,
        ..StoreOptions::default()
    };
    let opening = Store::open(folder, &options, &|group| Some(hash(group))).unwrap();
    let store = match opening {
        Opening::Opened { store, .. } => store,
        Opening::Rebuild { .. } => return false,
        Opening::Empty { .. } => panic!("{what}: empty"),
    };
    let state = State::new(Arc::new(store), &StateOptions::default());
    let first = state.first_kept();
    for (number, group) in (FIRST..).zip(&run.ends) {
        let Some(view) = state.at(number) else {
            assert!(first.is_none_or(|first| number < first), "{what}");
            continue;
        };
        let flat = &run.flats[*group as usize];
        for account in 0..ADDRESSES {
            let address = address(account);
            if let Ok(got) = view.account(address) {
                assert_eq!(got, flat.accounts.get(&address).copied(), "{what} {number}");
            }
            for slot in (0..SLOTS).map(U256::from) {
                let expected = flat.slots.get(&(address, slot)).copied();
                if let Ok(got) = view.storage(address, slot) {
                    assert_eq!(got, expected.unwrap_or_default(), "{what} {number}");
                }
            }
        }
    }
    true
}

/// Whatever is damaged in the files of a store, no state of an older block is another one.
#[test]
fn damage_gives_no_wrong_state() {
    let mut run = Run::new(77, Kept::All);
    // Small tables.
    let options = StoreOptions {
        write_bytes: 8 << 10,
        history: Some(Kept::All),
        ..StoreOptions::default()
    };
    let folder = crate::scratch::folder();
    let opening = Store::open(folder.path(), &options, &|group| Some(hash(group))).unwrap();
    let Opening::Empty { store } = opening else {
        panic!("not empty");
    };
    run.state = Arc::new(State::new(Arc::new(store), &StateOptions::default()));
    run.state.apply(0, hash(0), &Diff::default()).unwrap();
    run.state.end_block(FIRST, 0).unwrap();
    for step in 0..600 {
        let diff = diff(&mut run.rng);
        run.apply(diff);
        if step % 40 == 39 {
            run.state.checkpoint().unwrap();
        }
    }
    run.ends
        .truncate(run.ends.partition_point(|end| *end <= 600));
    run.state = Arc::new(open(crate::scratch::folder().path()));
    let mut files = Vec::new();
    files_of(folder.path(), &mut files);
    let history = files.iter().filter(|(_, bytes)| !bytes.is_empty());
    let history: Vec<_> = history.collect();
    let (mut opened, mut rng) = (0, Rng::with_seed(3));
    for attempt in 0..60 {
        let copy = crate::scratch::folder();
        for (path, bytes) in &files {
            let path = copy.path().join(path.strip_prefix(folder.path()).unwrap());
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let (path, bytes) = history[rng.usize(..history.len())];
        let mut bytes = bytes.clone();
        let at = rng.usize(..bytes.len());
        match rng.u8(..3) {
            0 => bytes[at] ^= 1 << rng.u8(..8),
            1 => bytes.truncate(at),
            _ => {
                let end = bytes.len().min(at + 512);
                bytes[at..end].fill(0);
            }
        }
        let path = path.strip_prefix(folder.path()).unwrap();
        fs::write(copy.path().join(path), bytes).unwrap();
        let what = format!("attempt {attempt}, byte {at} of {}", path.display());
        opened += u32::from(whole_or_refused(&run, copy.path(), &what));
    }
    assert!(opened > 5, "{opened}");
    assert!(whole_or_refused(&run, folder.path(), "undamaged"));
}

/// Reads all files below a folder.
fn files_of(folder: &Path, files: &mut Vec<(std::path::PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_of(&path, files);
        } else {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
}

/// A history that begins with a later block has the states from its end on, and one that was left
/// out has none of the blocks before it goes on.
#[test]
fn a_history_begins_with_the_next_end_of_a_block() {
    let mut run = Run::new(5, Kept::None);
    assert_eq!(run.state.first_kept(), None);
    let apply = |run: &mut Run, ends: bool| {
        let before = run.ends.len();
        let diff = diff(&mut run.rng);
        run.rng = Rng::with_seed(run.rng.u64(..));
        let group = run.flats.len() as u64;
        let mut flat = run.flats.last().unwrap().clone();
        flat.apply(&diff);
        run.state.apply(group, hash(group), &diff).unwrap();
        run.flats.push(flat);
        run.log.push(diff);
        if ends {
            run.ends.push(group);
            run.state.end_block(run.newest(), group).unwrap();
        }
        assert_eq!(run.ends.len(), before + usize::from(ends));
    };
    let blocks = |run: &mut Run| {
        for step in 0..30 {
            apply(run, step % 3 == 2);
            if step % 7 == 0 {
                run.state.checkpoint().unwrap();
            }
        }
    };
    blocks(&mut run);
    for block in [FIRST, run.newest()] {
        assert!(run.state.at(block).is_none());
    }
    // In a block, some of whose changes the store has.
    apply(&mut run, false);
    run.state.checkpoint().unwrap();
    apply(&mut run, false);
    let begins = |run: &mut Run, kept| {
        let first = run.newest() + 1;
        run.kept = kept;
        let empty = crate::scratch::folder();
        run.state = Arc::new(open(empty.path()));
        run.state = Arc::new(open_with(run.folder.path(), Some(kept)));
        let from = run.state.position().unwrap().group;
        run.state
            .end_block(first - 1, run.ends[run.ends.len() - 1])
            .unwrap();
        for (group, diff) in (1..).zip(&run.log).skip(from as usize) {
            run.state.apply(group, hash(group), diff).unwrap();
        }
        first
    };
    let first = begins(&mut run, Kept::All);
    assert_eq!(run.state.first_kept(), None);
    apply(&mut run, true);
    blocks(&mut run);
    assert_eq!(run.state.first_kept(), Some(first));
    for block in FIRST..=run.newest() {
        let view = run.state.at(block);
        assert_eq!(view.is_some(), block >= first, "{block}");
        if let Some(view) = view {
            let group = run.ends[(block - FIRST) as usize];
            run.flats[group as usize].check_past(&*view, &format!("block {block}"));
        }
    }
    let told = run.state.end_block(run.newest() + 2, u64::MAX);
    let (expected, got) = (run.newest() + 1, run.newest() + 2);
    assert_eq!(told, Err(ApplyError::Block { expected, got }));

    begins(&mut run, Kept::None);
    assert!(run.state.at(first).is_none());
    blocks(&mut run);
    let later = begins(&mut run, Kept::All);
    apply(&mut run, true);
    run.state.checkpoint().unwrap();
    // The store has groups of the last block, and not its end.
    assert_eq!(run.state.first_kept(), Some(later - 1));
    assert!(run.state.at(first).is_none());
}

/// A process ends after some slots of a clearing are removed, and before its commit: they are in
/// the history.
#[test]
fn slots_of_a_large_clearing_are_in_the_history() {
    let folder = crate::scratch::folder();
    let slots = |from: u64, count: u64, clears_storage: bool| {
        let storage = (from..from + count).map(|slot| (U256::from(slot), U256::from(slot + 1)));
        let changed = AccountDiff {
            address: address(1),
            account: Some(Account::default()),
            clears_storage,
            storage: storage.collect(),
        };
        Diff {
            accounts: vec![changed],
            codes: Vec::new(),
        }
    };
    let count = super::super::checkpoint::CLEARED as u64 + 500;
    let later = [slots(0, 3, false), slots(7, 1, true)];
    let state = open_with(folder.path(), Some(Kept::All));
    state.apply(1, hash(1), &slots(0, count, false)).unwrap();
    state.end_block(1, 1).unwrap();
    state.checkpoint().unwrap();
    let replay = |state: &State| {
        for (group, diff) in (2..).zip(&later) {
            state.apply(group, hash(group), diff).unwrap();
            state.end_block(group, group).unwrap();
        }
    };
    let check = |state: &State| {
        let at = |block: u64, slot: u64| {
            let view = state.at(block).unwrap();
            view.storage(address(1), U256::from(slot)).unwrap()
        };
        for slot in [0, 2, 3, 7, 8, count - 1] {
            assert_eq!(at(1, slot), U256::from(slot + 1), "{slot}");
            assert_eq!(at(2, slot), U256::from(slot + 1), "{slot}");
            let last = if slot == 7 { slot + 1 } else { 0 };
            assert_eq!(at(3, slot), U256::from(last), "{slot}");
        }
    };
    replay(&state);
    check(&state);
    let checkpoint = state.begin_checkpoint().unwrap();
    // It fails behind its first part.
    let failed = checkpoint.write(|_| Err(StoreError::Stopped));
    failed.unwrap_err();
    assert_eq!(state.store().whole_from(), Some(3));
    check(&state);
    drop(state);
    let state = open_with(folder.path(), None);
    assert_eq!(state.position().map(|at| at.group), Some(1));
    replay(&state);
    check(&state);
    state.checkpoint().unwrap();
    assert_eq!(state.store().whole_from(), None);
    check(&state);
}
