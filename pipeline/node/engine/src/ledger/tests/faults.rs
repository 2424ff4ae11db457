//! Ends of the process and errors of the disk at every operation of log and blocks, against a
//! ledger that goes on.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use fastrand::Rng;
use zkfabric_disk::{Disk, End, Fault, Operation};

use super::index::compare;
use super::{Chain, Step, chain, options, shown, try_step};
use crate::ledger::open::Storages;
use crate::ledger::{Ledger, LedgerError, LedgerOptions, Restart};

/// The disks of log and blocks; the store is in a folder.
#[derive(Default)]
pub(super) struct Disks {
    pub(super) log: Disk,
    pub(super) blocks: Disk,
}

impl Disks {
    pub(super) fn after(&self, end: End, rng: &mut Rng) -> Self {
        Self {
            log: self.log.after(end, rng),
            blocks: self.blocks.after(end, rng),
        }
    }

    fn get(&self, is_log: bool) -> &Disk {
        if is_log { &self.log } else { &self.blocks }
    }

    pub(super) fn open(
        &self,
        folder: &Path,
        chain: &Chain,
    ) -> Result<(Ledger, Restart), LedgerError> {
        let storages = Storages {
            log: self.log.storage(),
            blocks: self.blocks.storage(),
        };
        Ledger::open_on(folder, &storages, &chain.genesis, &small())
    }
}

/// Segments of few groups and blocks.
fn small() -> LedgerOptions {
    let mut options = options();
    options.log.segment_bytes = 16 << 10;
    options.block_segment_bytes = 2 << 10;
    options
}

/// Makes the steps behind the first ones, with checkpoints and a snapshot, until an error. Returns
/// the number of steps that are acknowledged.
fn drive(ledger: &mut Ledger, chain: &Chain, from: usize) -> (usize, Option<LedgerError>) {
    let mut acknowledged = from;
    for (number, next) in chain.steps.iter().enumerate().skip(from) {
        let mut made = try_step(ledger, next).map(drop);
        if made.is_ok() {
            // A begun block has no ticket.
            acknowledged = match next {
                Step::Begin(_) => acknowledged,
                _ => number + 1,
            };
            if number % 3 == 2 {
                made = ledger.checkpoint();
            }
        }
        if made.is_ok() && number % 4 == 3 && ledger.begin_snapshot().is_ok() {
            // A snapshot that fails ends nothing.
            let _ = ledger.snapshot(true);
        }
        if let Err(error) = made {
            // A ticket's error is the log's, of which the ledger hears now.
            ledger.checkpoint().unwrap_err();
            let again = ledger.begin_block(fields(chain)).unwrap_err();
            assert!(matches!(again, LedgerError::Ended), "{again}");
            return (acknowledged, Some(error));
        }
    }
    (acknowledged, None)
}

fn fields(chain: &Chain) -> zkfabric_batch::HeaderFields {
    match &chain.steps[0] {
        Step::Begin(fields) => fields.clone(),
        _ => unreachable!(),
    }
}

/// What a ledger shows after each number of steps: its log has one group per step.
struct Reference {
    chain: Chain,
    shown: Vec<String>,
}

impl Reference {
    fn new() -> Self {
        let chain = chain("small.json");
        let folder = tempfile::tempdir().unwrap();
        let (mut ledger, _) = Disks::default().open(folder.path(), &chain).unwrap();
        let mut list = vec![shown(&ledger, &chain)];
        for next in &chain.steps {
            try_step(&mut ledger, next).unwrap();
            list.push(shown(&ledger, &chain));
        }
        drop(ledger);
        Self { chain, shown: list }
    }

    /// Opens the ledger, compares it, and goes on to the end of the chain.
    fn check(&self, disks: &Disks, folder: &Path, acknowledged: usize) -> Restart {
        let (mut ledger, restart) = disks.open(folder, &self.chain).unwrap();
        let group = restart.group as usize;
        assert!(
            group >= acknowledged,
            "{restart:?}, {acknowledged} acknowledged"
        );
        let now = shown(&ledger, &self.chain);
        assert!(now == self.shown[group], "group {group}");
        compare(&ledger);
        let (_, error) = drive(&mut ledger, &self.chain, group);
        assert!(error.is_none(), "{error:?}");
        ledger.checkpoint().unwrap();
        assert_eq!(compare(&ledger), Some(ledger.tip().header().number));
        let now = shown(&ledger, &self.chain);
        assert!(Some(&now) == self.shown.last(), "behind group {group}");
        restart
    }
}

/// Runs the chain, with something that ends it, then goes on with what an end leaves.
fn survive(reference: &Reference, seed: u64, fault: impl FnOnce(&Disks)) -> Option<LedgerError> {
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let mut rng = Rng::with_seed(seed);
    fault(&disks);
    let (acknowledged, error) = match disks.open(folder.path(), &reference.chain) {
        Ok((mut ledger, _)) => drive(&mut ledger, &reference.chain, 0),
        Err(error) => (0, Some(error)),
    };
    let how = if rng.bool() { End::Kill } else { End::Power };
    let disks = disks.after(how, &mut rng);
    if rng.u8(..4) == 0 {
        // The store is lost, too.
        let _ = fs::remove_dir_all(folder.path().join("state"));
    }
    reference.check(&disks, folder.path(), acknowledged);
    error
}

/// The process ends at each of these operations of log and blocks.
fn ends(every: u64) {
    let reference = Reference::new();
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), &reference.chain).unwrap();
    assert!(drive(&mut ledger, &reference.chain, 0).1.is_none());
    drop(ledger);
    let mut ended = 0;
    for is_log in [true, false] {
        let all = disks.get(is_log).steps();
        assert!(all > 30, "{all}");
        for end in (0..all).step_by(every as usize) {
            let seed = 2 * end + u64::from(is_log);
            let error = survive(&reference, seed, |disks| {
                disks.get(is_log).end_after(end);
            });
            ended += u64::from(error.is_some());
        }
    }
    // The last operations are those of the log's end, after which nobody hears an error.
    let all = disks.log.steps() + disks.blocks.steps();
    assert!(ended * every * 10 > all * 8, "{ended} of {all}");
}

#[test]
fn an_end_at_some_operations_of_a_ledger_loses_nothing_acknowledged() {
    ends(41);
}

#[test]
fn an_end_at_every_operation_of_a_ledger_loses_nothing_acknowledged() {
    ends(1);
}

/// Lets calls of each operation fail, once or for ever, with each error.
fn faults(calls: &[u64]) {
    use Operation::{Create, Rename, Sync, SyncFolder, Write};
    let reference = Reference::new();
    let kinds = [
        (Some(ErrorKind::StorageFull), "no "),
        (Some(ErrorKind::ReadOnlyFilesystem), "read-only"),
        (Some(ErrorKind::Other), "other error"),
        (None, "bytes"),
    ];
    let (mut seed, mut hit) = (0, 0);
    for is_log in [true, false] {
        for operation in [Create, Write, Sync, Rename, SyncFolder] {
            for (number, call) in calls.iter().enumerate() {
                seed += 1;
                let (kind, text) = match operation {
                    Write => kinds[seed as usize % 4],
                    _ => kinds[seed as usize % 3],
                };
                println!("log {is_log}: {operation:?} {call} {kind:?}, seed {seed}");
                let error = survive(&reference, seed, |disks| {
                    disks.get(is_log).fail(Fault {
                        operation,
                        call: *call,
                        is_lasting: number % 2 == 0,
                        kind,
                    });
                });
                let Some(error) = error else { continue };
                hit += 1;
                let said = error.to_string();
                // A snapshot was the first to hear of a failed synchronisation.
                let earlier = operation == Sync && said.contains("earlier synchronisation");
                let expected = said.contains(text) || said.contains("write zero") || earlier;
                assert!(expected, "{operation:?} {call} {kind:?}: {said}");
            }
        }
    }
    assert!(hit * 2 > calls.len() * 10, "{hit}");
}

#[test]
fn some_failures_of_the_disk_end_a_ledger_and_lose_nothing() {
    faults(&[2]);
}

#[test]
fn errors_of_the_disk_end_a_ledger_and_lose_nothing() {
    faults(&[0, 1, 2, 3, 4, 6, 9, 13]);
}

/// Writes that take a part of what they get lose nothing, and no step fails.
#[test]
fn short_writes_are_gone_on_with() {
    let reference = Reference::new();
    let error = survive(&reference, 4, |disks| {
        disks.log.shorten(1000);
        disks.blocks.shorten(7);
    });
    assert!(error.is_none(), "{error:?}");
}

/// After a failed synchronisation the system returns what the disk does not have: the next process
/// writes it once more before it relies on it.
#[test]
fn what_a_failed_synchronisation_kept_from_the_disk_is_written_again() {
    let reference = Reference::new();
    let chain = &reference.chain;
    for call in 0..4 {
        let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
        let mut rng = Rng::with_seed(call);
        disks.blocks.fail(Fault {
            operation: Operation::Sync,
            call,
            is_lasting: false,
            kind: Some(ErrorKind::Other),
        });
        let (acknowledged, error) = match disks.open(folder.path(), chain) {
            Ok((mut ledger, _)) => drive(&mut ledger, chain, 0),
            Err(error) => (0, Some(error)),
        };
        let error = error.unwrap().to_string();
        // Or the snapshot was the first to hear of it. A list of offsets is written as a whole.
        let is_told = error.contains("synchronis") || error.contains(".offsets");
        assert!(is_told, "{error}");
        // The system goes on; the next process makes a checkpoint, and then the power fails.
        let disks = disks.after(End::Kill, &mut rng);
        let (mut ledger, restart) = disks.open(folder.path(), chain).unwrap();
        ledger.checkpoint().unwrap();
        drop(ledger);
        let disks = disks.after(End::Power, &mut rng);
        assert!(restart.group as usize >= acknowledged);
        reference.check(&disks, folder.path(), acknowledged);
    }
}

/// A checkpoint beside the execution waits for the log, and the execution does not wait for it.
#[test]
fn a_store_is_not_ahead_of_its_log() {
    let chain = chain("small.json");
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), &chain).unwrap();
    let before = (ledger.state.store().position(), ledger.index().indexed());
    disks.log.held(|| {
        for next in &chain.steps {
            match next {
                Step::Begin(fields) => ledger.begin_block(fields.clone()).unwrap(),
                Step::Group(transactions) => drop(ledger.execute(transactions).unwrap()),
                Step::End => drop(ledger.end_block().unwrap()),
            }
            ledger.begin_checkpoint().unwrap();
        }
        // Long enough for a commit.
        for _ in 0..100 {
            std::thread::sleep(std::time::Duration::from_millis(2));
            assert!(!ledger.begin_checkpoint().unwrap());
        }
        let now = (ledger.state.store().position(), ledger.index().indexed());
        assert_eq!(now, before);
    });
    ledger.checkpoint().unwrap();
    let position = ledger.state.store().position().unwrap();
    assert_eq!(position.group, chain.steps.len() as u64);
    assert_eq!(ledger.unwritten().unwrap(), 0);
    assert_eq!(compare(&ledger), Some(ledger.tip().header().number));
}

/// An error of a checkpoint beside the execution comes with a later step, and ends the ledger.
#[test]
fn a_checkpoint_that_fails_ends_the_ledger_later() {
    let reference = Reference::new();
    let chain = &reference.chain;
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), chain).unwrap();
    let mut steps = chain.steps.iter();
    let mut acknowledged = 0;
    for next in steps.by_ref().take(3) {
        try_step(&mut ledger, next).unwrap();
        acknowledged += 1;
    }
    assert!(ledger.begin_checkpoint().unwrap());
    ledger.checkpoint().unwrap();
    for next in steps.by_ref().take(3) {
        try_step(&mut ledger, next).unwrap();
        acknowledged += 1;
    }
    disks.blocks.fail(Fault {
        operation: Operation::Sync,
        call: 0,
        is_lasting: true,
        kind: Some(ErrorKind::StorageFull),
    });
    let indexed = ledger.index().indexed();
    assert!(ledger.begin_checkpoint().unwrap());
    let error = loop {
        if let Err(error) = ledger.unwritten() {
            break error;
        }
    };
    assert!(matches!(error, LedgerError::Blocks(_)), "{error}");
    assert!(matches!(ledger.unwritten(), Err(LedgerError::Ended)));
    assert_eq!(ledger.index().indexed(), indexed);
    drop(ledger);
    let disks = disks.after(End::Power, &mut Rng::with_seed(1));
    reference.check(&disks, folder.path(), acknowledged);
}

/// Zeros in the middle of the blocks are told, with the block and what to do.
#[test]
fn zeros_in_the_middle_of_the_blocks_are_told() {
    let reference = Reference::new();
    let chain = &reference.chain;
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), chain).unwrap();
    let (steps, error) = drive(&mut ledger, chain, 0);
    assert!(error.is_none());
    let newest = ledger.tip().header().number;
    drop(ledger);
    let first = chain.genesis.number;
    let file = format!("{first:020}.blocks");
    let copy = disks.after(End::Kill, &mut Rng::new());
    copy.blocks.edit(&file, |bytes| bytes[30..60].fill(0));
    let error = copy.open(folder.path(), chain).unwrap_err().to_string();
    assert!(error.contains(&format!("block {first} ")), "{error}");
    // The newest block's record, which the log gives again.
    let last = disks.blocks.storage().list().unwrap();
    let last = last.into_iter().filter(|name| name.ends_with(".blocks"));
    let last = last.max().unwrap();
    disks.blocks.edit(&last, |bytes| {
        let end = bytes.len();
        bytes[end - 20..].fill(0);
    });
    fs::remove_dir_all(folder.path().join("state")).unwrap();
    let restart = reference.check(&disks, folder.path(), steps);
    assert!(restart.blocks_cut.is_some(), "{restart:?}");
    let (ledger, _) = disks.open(folder.path(), chain).unwrap();
    assert_eq!(ledger.tip().header().number, newest);
}

/// A block that the segments have, and whose end the log had not: another one may take its place.
#[test]
fn a_block_whose_end_is_lost_with_the_process_may_become_another_one() {
    let chain = chain("small.json");
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), &chain).unwrap();
    let end = chain
        .steps
        .iter()
        .position(|step| matches!(step, Step::End));
    let end = end.unwrap();
    let steps = &chain.steps[..end];
    for next in steps {
        try_step(&mut ledger, next).unwrap();
    }
    let mut rng = Rng::new();
    let before = disks.after(End::Kill, &mut rng);
    try_step(&mut ledger, &Step::End).unwrap();
    let (number, hash) = (ledger.tip().header().number, ledger.tip().hash());
    // Its end is on no disk that stays, and no checkpoint has it.
    assert_eq!(compare(&ledger), Some(number - 1));
    drop(ledger);
    let after = disks.after(End::Kill, &mut rng);
    let mixed = Disks {
        log: before.log,
        blocks: after.blocks,
    };
    let (mut ledger, restart) = mixed.open(folder.path(), &chain).unwrap();
    assert_eq!((restart.group, restart.blocks_ahead), (end as u64, 1));
    assert_eq!(compare(&ledger), Some(number - 1));
    // The frame of the end differs, and so does the record of the block.
    ledger.set_previous(alloy_primitives::B256::repeat_byte(1));
    try_step(&mut ledger, &Step::End).unwrap();
    assert_eq!(
        (ledger.tip().header().number, ledger.tip().hash()),
        (number, hash)
    );
    drop(ledger);
    let (ledger, restart) = mixed.open(folder.path(), &chain).unwrap();
    assert_eq!((restart.group, restart.blocks_ahead), (end as u64 + 1, 0));
    assert_eq!(ledger.tip().header().number, number);
}
