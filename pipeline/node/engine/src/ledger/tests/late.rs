//! Blocks that are executed while the root of the one before is computed.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use alloy_primitives::hex;
use zkfabric_disk::{Fault, Operation};
use zkfabric_stf::host::{BLOCK_HISTORY, GenesisAccount};

use super::faults::Disks;
use super::{Chain, Step, chain, open, options, step};
use crate::block::Tip;
use crate::frame::Frame;
use crate::ledger::{Ledger, LedgerError, LedgerOptions};

/// Holds the root of each block until some steps of the next one are made.
struct Held {
    steps: usize,
    /// Dropped, it lets the root be computed; with the steps that are left.
    root: Option<(SyncSender<()>, usize)>,
}

impl Held {
    const fn new(steps: usize) -> Self {
        Self { steps, root: None }
    }

    fn step(&mut self, ledger: &mut Ledger, next: &Step) {
        if !matches!(next, Step::End) {
            step(ledger, next);
            match &mut self.root {
                Some((_, 0)) => self.release(ledger),
                Some((_, left)) => *left -= 1,
                None => {}
            }
            return;
        }
        self.release(ledger);
        self.root = Some((ledger.hold_root(), self.steps));
        ledger.close_block().unwrap();
        assert!(ledger.is_sealing());
        assert!(ledger.sealed_block(false).unwrap().is_none());
    }

    /// Lets the root be computed, and takes the block.
    fn release(&mut self, ledger: &mut Ledger) {
        if self.root.take().is_none() {
            return;
        }
        let (sealed, ticket) = ledger.sealed_block(true).unwrap().unwrap();
        ticket.wait().unwrap();
        assert_eq!(ledger.tip().hash(), sealed.hash);
        let read = ledger.sealed(sealed.header.number).unwrap();
        assert_eq!(read, Some(sealed));
        assert!(ledger.sealed_block(true).unwrap().is_none());
    }
}

/// Returns a chain with the contract of EIP-2935, whose system call needs the parent's hash.
fn chain_with_history(name: &str) -> Chain {
    let mut chain = chain(name);
    let account = GenesisAccount {
        nonce: 1,
        code: hex!(
            "3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
        )
        .into(),
        ..GenesisAccount::default()
    };
    chain.genesis.accounts.insert(BLOCK_HISTORY, account);
    chain
}

/// Returns the tip of a chain whose blocks wait for each other.
fn reference(chain: &Chain) -> (Tip, u64) {
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), chain);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    (ledger.tip().clone(), ledger.position())
}

/// The next block is executed while a root is computed, and has the same header as one that waits.
/// A ledger that ends at any step of it goes on from there. The roots come behind so many steps of
/// the next block, and the ledger ends at every so many steps of the chain.
fn goes_on(name: &str, late_by: &[usize], every: usize) {
    let chain = chain_with_history(name);
    let expected = reference(&chain);
    let count = chain.steps.len();
    let mut late = 0;
    let cases = late_by.iter().flat_map(|steps| {
        let ends = (steps % every..=count).step_by(every);
        ends.map(move |end| (*steps, end))
    });
    for (steps, end) in cases {
        let folder = tempfile::tempdir().unwrap();
        let (mut ledger, _) = open(folder.path(), &chain);
        let mut held = Held::new(steps);
        for next in &chain.steps[..end] {
            held.step(&mut ledger, next);
        }
        let is_late = |ledger: &Ledger| {
            let open = ledger.open_block();
            open.is_some_and(|open| open.parent_is_late())
        };
        late += usize::from(is_late(&ledger));
        drop(held);
        drop(ledger);
        let (mut ledger, _) = open(folder.path(), &chain);
        assert!(!is_late(&ledger) && !ledger.is_sealing());
        let mut held = Held::new(steps);
        for next in &chain.steps[end..] {
            held.step(&mut ledger, next);
        }
        held.release(&mut ledger);
        assert_eq!((ledger.tip().clone(), ledger.position()), expected, "{end}");
        // What was written is a chain for a restart, too.
        ledger.checkpoint().unwrap();
        drop(ledger);
        let (ledger, restart) = open(folder.path(), &chain);
        assert_eq!(restart.replayed, 0);
        assert_eq!((ledger.tip().clone(), ledger.position()), expected, "{end}");
    }
    assert!(late > 1, "{late}");
}

#[test]
fn a_block_goes_on_while_a_root_is_computed() {
    goes_on("small.json", &[0, 1, 100], 1);
}

#[test]
fn many_groups_go_on_while_a_root_is_computed() {
    goes_on("hundred.json", &[2, 100], 9);
}

/// Returns the groups of a chain whose blocks are each executed while the root of the one before is
/// computed, and the tip behind them.
fn late_groups(chain: &Chain) -> (Vec<Frame>, Tip) {
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), chain);
    let mut held = Held::new(1);
    for next in &chain.steps {
        held.step(&mut ledger, next);
    }
    held.release(&mut ledger);
    let frames = ledger.log().frames(1).unwrap();
    let frames = frames.map(|frame| Frame::decode(&frame.unwrap().payload).unwrap());
    (frames.collect(), ledger.tip().clone())
}

/// A follower takes groups of the next block, the one with the parent's hash among them, while it
/// computes a root; it waits for the root where a group needs it. A follower that ends at any group
/// goes on from there.
#[test]
fn a_follower_goes_on_while_a_root_is_computed() {
    let chain = chain_with_history("small.json");
    let (frames, tip) = late_groups(&chain);
    assert!(frames.iter().any(|frame| frame.gives_parent_hash));
    let options = LedgerOptions {
        follows: true,
        ..options()
    };
    let mut beside = 0;
    for end in 0..frames.len() {
        let folder = tempfile::tempdir().unwrap();
        let open = || {
            Ledger::open(folder.path(), &chain.genesis, &options)
                .unwrap()
                .0
        };
        let (first, rest) = frames.split_at(end);
        let mut ledger = open();
        beside += follow(&mut ledger, first);
        drop(ledger);
        let mut ledger = open();
        assert!(!ledger.is_sealing());
        follow(&mut ledger, rest);
        ledger.followed_block(true).unwrap();
        assert_eq!(*ledger.tip(), tip, "{end}");
    }
    assert!(beside > frames.len(), "{beside}");
}

/// Follows groups, and holds each root until a group needs it. Returns how many were taken while
/// one was held.
fn follow(ledger: &mut Ledger, frames: &[Frame]) -> usize {
    let (mut held, mut beside) = (None, 0);
    for frame in frames {
        if ledger.waits_for_root(frame) {
            let error = ledger.follow(frame.clone()).unwrap_err();
            assert!(matches!(error, LedgerError::Order(_)), "{error}");
            assert!(ledger.followed_block(false).unwrap().is_none());
            held = None;
            assert!(ledger.followed_block(true).unwrap().is_some());
        }
        beside += usize::from(ledger.is_sealing());
        if frame.closes {
            held = Some(ledger.hold_root());
        }
        let followed = ledger.follow(frame.clone()).unwrap();
        assert_eq!(followed.ends, frame.closes);
        followed.ticket.wait().unwrap();
    }
    drop(held);
    beside
}

/// One block is without its root at a time.
#[test]
fn a_block_ends_behind_the_root_of_the_one_before() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    let mut held = Held::new(100);
    let end = chain
        .steps
        .iter()
        .position(|step| matches!(step, Step::End));
    for (number, next) in chain.steps[..end.unwrap() + 2].iter().enumerate() {
        held.step(&mut ledger, next);
        let is_between = Some(number) == end;
        if is_between {
            let error = ledger.begin_snapshot().unwrap_err();
            assert!(matches!(error, LedgerError::Order(_)), "{error}");
        }
    }
    let error = ledger.close_block().unwrap_err();
    assert!(matches!(error, LedgerError::Order(_)), "{error}");
    assert!(error.to_string().contains("sealed_block"), "{error}");
    held.release(&mut ledger);
    let number = ledger.tip().header().number;
    let (sealed, _) = ledger.end_block().unwrap();
    assert_eq!(sealed.header.number, number + 1);
}

/// A chain whose contract of EIP-2935 does something unknown begins no block before the hash of the
/// one before is known; the ledger says so, and goes on.
#[test]
fn a_chain_that_needs_the_hash_waits_for_it() {
    let mut chain = chain("small.json");
    let account = GenesisAccount {
        code: vec![0].into(),
        ..GenesisAccount::default()
    };
    chain.genesis.accounts.insert(BLOCK_HISTORY, account);
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    let Step::Begin(fields) = &chain.steps[0] else {
        unreachable!()
    };
    let mut held = Held::new(0);
    held.step(&mut ledger, &chain.steps[0]);
    held.step(&mut ledger, &Step::End);
    let error = ledger.begin_block(fields.clone()).unwrap_err();
    assert!(error.is_late(), "{error}");
    held.release(&mut ledger);
    ledger.begin_block(fields.clone()).unwrap();
}

/// A block that the segments do not take ends the ledger at a later step, with the disk's error.
#[test]
fn a_block_that_is_not_written_ends_the_ledger_later() {
    let chain = chain("small.json");
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), &chain).unwrap();
    disks.blocks.fail(Fault {
        operation: Operation::Write,
        call: 0,
        is_lasting: true,
        kind: Some(ErrorKind::StorageFull),
    });
    let mut held = Held::new(0);
    held.step(&mut ledger, &chain.steps[0]);
    held.step(&mut ledger, &Step::End);
    drop(held);
    ledger.sealed_block(true).unwrap().unwrap();
    let Step::Begin(fields) = &chain.steps[0] else {
        unreachable!()
    };
    // The thread has met the error by then; nobody has asked.
    ledger.recorder.segments().wait(u64::MAX).unwrap_err();
    let error = ledger.begin_block(fields.clone()).unwrap_err();
    assert!(matches!(error, LedgerError::Blocks(_)), "{error}");
    let error = ledger.begin_block(fields.clone()).unwrap_err();
    assert!(matches!(error, LedgerError::Ended), "{error}");
}

/// A sealed block is readable before the segments have it, and a checkpoint waits for them: the
/// store is never ahead of the blocks.
#[test]
fn a_checkpoint_waits_for_the_segments() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    ledger.checkpoint().unwrap();
    let segments = Arc::clone(ledger.recorder.segments());
    let held = segments.hold.lock().unwrap();
    let mut block = Held::new(0);
    block.step(&mut ledger, &chain.steps[0]);
    block.step(&mut ledger, &Step::End);
    block.release(&mut ledger);
    let number = ledger.tip().header().number;
    assert_eq!(ledger.sealed_blocks().range().1, number);
    assert_eq!(ledger.blocks().range().unwrap().1, number - 1);
    assert!(ledger.begin_checkpoint().unwrap());
    std::thread::sleep(Duration::from_millis(50));
    assert!(ledger.unwritten().unwrap() > 0);
    drop(held);
    ledger.checkpoint().unwrap();
    assert_eq!(ledger.blocks().range().unwrap().1, number);
    assert_eq!(ledger.unwritten().unwrap(), 0);
}
