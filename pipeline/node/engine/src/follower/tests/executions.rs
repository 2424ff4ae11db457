//! Blocks that are executed once more, and sequencers that lie.

use std::path::Path;

use alloy_primitives::{Address, Bytes, Log, keccak256};
use zkfabric_state::Account;

use super::*;
use crate::follower::executions::Executions;
use crate::follower::{ExecutionError, ExecutionFigures};

/// A sequencer that lies in one group, and signs what it says.
struct Liar<'a> {
    source: &'a Source,
    /// Number of the block.
    block: u64,
    /// The group, among those of the block.
    is: fn(&Frame) -> bool,
    lie: fn(&mut Frame, &StateView),
}

impl Liar<'_> {
    /// Gives a follower the groups up to the end of the block, with the lie.
    fn give(&self, follower: &mut Follower) {
        let domain = Domain::new(self.source.genesis.chain_id);
        let mut previous = B256::ZERO;
        let (mut block, mut has_lied) = (0, false);
        for logged in &self.source.groups {
            let mut frame = Frame::decode(&logged.payload).unwrap();
            block = frame.opens.as_ref().map_or(block, |fields| fields.number);
            if block == self.block && !has_lied && (self.is)(&frame) {
                follower.flush().unwrap();
                (self.lie)(&mut frame, &follower.chain().view());
                has_lied = true;
            }
            // Everything behind the lie names it, signed.
            frame.first = follower.position();
            frame.previous = previous;
            let unsigned = match frame.transactions.is_empty() {
                true => None,
                false => Some(frame.receipts(&domain).unwrap()),
            };
            let signature = unsigned.as_ref().map(|unsigned| {
                previous = unsigned.digest();
                let signed = SignedGroup::new(*unsigned.group(), &domain, &*signer());
                signed.unwrap().signature
            });
            let taken = take_signed(follower, logged.group, &frame.encode(), signature);
            taken.unwrap();
            if block == self.block && frame.closes {
                break;
            }
        }
        assert!(has_lied);
        until(|| {
            follower.flush().unwrap();
            !follower.is_sealing()
        });
        assert_eq!(follower.chain().range().1, self.block);
    }
}

fn open(source: &Source, folder: &Path, one_in: u64) -> Follower {
    let opened = Follower::open(folder, &source.genesis, source.options(one_in));
    opened.unwrap().0
}

/// Waits until so many chosen blocks were executed or skipped.
fn settled(follower: &mut Follower, count: u64) -> ExecutionFigures {
    let watch = follower.executions();
    until(|| {
        follower.flush().unwrap();
        let figures = watch.figures();
        figures.executed + figures.skipped == count
    });
    watch.figures()
}

/// Waits until a block is found wrong.
fn found(follower: &mut Follower) -> ExecutionError {
    let mut found = None;
    until(|| {
        found = follower.flush().err();
        found.is_some()
    });
    match found.unwrap() {
        FollowError::Execution(error) => error,
        error => panic!("{error}"),
    }
}

/// Changes an account in the changes of a group.
fn change(frame: &mut Frame, address: Address, view: &StateView, change: impl Fn(&mut Account)) {
    let changes = &mut frame.diff.accounts;
    if let Some(known) = changes.iter_mut().find(|one| one.address == address) {
        change(known.account.as_mut().unwrap());
        return;
    }
    let mut account = view.account(address).unwrap().unwrap_or_default();
    change(&mut account);
    changes.push(AccountDiff {
        address,
        account: Some(account),
        clears_storage: false,
        storage: Vec::new(),
    });
    changes.sort_by_key(|change| change.address);
}

/// A source that tells the truth passes, whichever blocks are executed.
#[test]
fn an_honest_chain_is_the_same_twice() {
    let source = Source::run();
    let (last, count) = (
        source.groups.last().unwrap().group,
        source.blocks.len() as u64,
    );
    let folder = tempfile::tempdir().unwrap();
    let mut follower = open(&source, folder.path(), 1);
    source.give(&mut follower, last);
    let figures = settled(&mut follower, count);
    let newest = source.blocks.last().unwrap().header.number;
    let expected = ExecutionFigures {
        executed: count,
        skipped: 0,
        newest: Some(newest),
    };
    assert_eq!(figures, expected);
    // None of them, and a block of which a part came to an earlier process.
    let folder = tempfile::tempdir().unwrap();
    let mut follower = open(&source, folder.path(), 0);
    source.give(&mut follower, last);
    assert_eq!(settled(&mut follower, 0), ExecutionFigures::default());
    drop(follower);
    let folder = tempfile::tempdir().unwrap();
    let mut follower = open(&source, folder.path(), 1);
    let (logged, _) = source.find(|frame| !frame.transactions.is_empty());
    source.give(&mut follower, logged.group);
    drop(follower);
    let mut follower = open(&source, folder.path(), 1);
    source.give(&mut follower, last);
    let figures = settled(&mut follower, count);
    assert_eq!((figures.executed, figures.skipped), (count - 1, 1));
}

/// Following waits for no execution: what finds no place is skipped, and counted.
#[test]
fn a_slow_execution_stops_nobody() {
    let source = Source::run();
    let count = source.blocks.len() as u64;
    let folder = tempfile::tempdir().unwrap();
    let mut options = source.options(1);
    options.executions.waiting = 1;
    let (mut follower, _) = Follower::open(folder.path(), &source.genesis, options).unwrap();
    let watch = follower.executions();
    Executions::hold(&watch, || {
        source.give(&mut follower, source.groups.last().unwrap().group);
        sealed(&mut follower).unwrap();
        // One is about to be executed, and one waits.
        assert!(watch.figures().skipped >= count - 2);
        assert_eq!(watch.figures().executed, 0);
    });
    let figures = settled(&mut follower, count);
    assert!(figures.executed >= 1, "{figures:?}");
}

/// Whatever a sequencer says that no execution gives is followed without executions, and found
/// with them; the folder is not opened again then.
#[test]
fn a_sequencer_that_lies_is_found_by_execution() {
    let source = Source::run();
    type Is = fn(&Frame) -> bool;
    type Lie = fn(&mut Frame, &StateView);
    let executes: Is = |frame| !frame.transactions.is_empty();
    let lies: [(&str, Is, Lie); 10] = [
        ("the change of account", executes, |frame, view| {
            change(frame, nobody(1 << 40), view, |account| {
                account.balance += U256::from(1);
            });
        }),
        ("the change of account", executes, |frame, _| {
            let changed = frame.diff.accounts.iter_mut();
            let mut accounts = changed.filter_map(|change| change.account.as_mut());
            accounts.next().unwrap().balance += U256::from(1);
        }),
        ("the change of account", executes, |frame, _| {
            drop(frame.diff.accounts.pop());
        }),
        // Taken back by the next group: no root shows it.
        (
            "the change of account",
            |frame| frame.opens.is_some(),
            |frame, view| {
                let sender = Wallet::several(2)[0].address;
                change(frame, sender, view, |account| {
                    account.balance += U256::from(1);
                });
            },
        ),
        (
            "the change of account",
            |frame| frame.closes,
            |frame, view| {
                change(frame, nobody(1 << 40), view, |account| {
                    account.balance += U256::from(1);
                });
            },
        ),
        ("the result of its transaction", executes, |frame, _| {
            frame.transactions[0].included.success = false;
        }),
        ("the result of its transaction", executes, |frame, _| {
            let logs = &mut frame.transactions[0].included.logs;
            logs.push(Log::empty());
        }),
        ("the list of its bytecodes", executes, |frame, _| {
            let code = Bytes::from_static(&[0]);
            frame.diff.codes.push((keccak256(&code), code));
        }),
        ("the list of empty accounts", executes, |frame, _| {
            frame.emptied.push(nobody(3));
        }),
        // The transactions behind it have the gas and the state of one that did not happen.
        ("its transaction", executes, |frame, _| {
            let first = frame.transactions[0].clone();
            let last = frame.transactions.last().unwrap();
            let gas = last.included.cumulative_gas;
            frame.transactions.push(first);
            let twice = &mut frame.transactions.last_mut().unwrap().included;
            twice.cumulative_gas = gas;
            twice.gas_used = 0;
        }),
    ];
    let block = source.blocks[1].header.number;
    for (index, (name, is, lie)) in lies.into_iter().enumerate() {
        let liar = Liar {
            source: &source,
            block,
            is,
            lie,
        };
        let folder = tempfile::tempdir().unwrap();
        let mut follower = open(&source, folder.path(), 0);
        liar.give(&mut follower);
        follower.flush().unwrap();
        drop(follower);
        let folder = tempfile::tempdir().unwrap();
        let heard = Arc::new(Heard::default());
        let mut options = source.options(1);
        options.observer = Some(Arc::clone(&heard) as Arc<dyn Observer>);
        let opened = Follower::open(folder.path(), &source.genesis, options);
        let mut follower = opened.unwrap().0;
        liar.give(&mut follower);
        let error = found(&mut follower);
        let ExecutionError::Differs {
            block: of, what, ..
        } = &error
        else {
            panic!("{index} {name}: {error}");
        };
        assert_eq!(*of, block);
        assert!(what.contains(name), "{index} {name}: {error}");
        // Readers hear of nothing more, also at the end.
        let groups = heard.groups.lock().unwrap().len();
        assert!(follower.close().is_err());
        assert_eq!(heard.groups.lock().unwrap().len(), groups);
        let again = Follower::open(folder.path(), &source.genesis, source.options(0));
        let error = again.map(drop).unwrap_err();
        assert!(matches!(error, LedgerError::Refused { .. }), "{error}");
        assert!(error.to_string().contains(name), "{error}");
    }
}
