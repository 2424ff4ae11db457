//! A follower of a real sequencer, and sources that lie.

mod executions;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alloy_primitives::{B256, U256};
use tempfile::TempDir;
use zkfabric_receipt::{Domain, LocalSigner, Signature, SignedGroup, Signer as _};
use zkfabric_state::{AccountDiff, StateView, View as _};
use zkfabric_stf::host::Genesis;

use super::{ExecutionOptions, FollowError, Follower, FollowerOptions, ReceivedGroup};
use crate::block::SealedBlock;
use crate::frame::Frame;
use crate::ledger::LedgerError;
use crate::sequencer::tests::support::{options, signer, start, until};
use crate::sequencer::tests::wallet::{Call, Wallet, genesis, nobody};
use crate::sequencer::{DurableGroup, Observer, Sequencer, Standing};

/// A group of the source's log.
#[derive(Clone)]
struct Logged {
    group: u64,
    hash: B256,
    payload: Vec<u8>,
}

/// A source: the groups of a sequencer's log, with what it has signed.
struct Source {
    genesis: Genesis,
    groups: Vec<Logged>,
    signed: Vec<SignedGroup>,
    blocks: Vec<Arc<SealedBlock>>,
    wallets: Vec<Wallet>,
}

#[derive(Debug, Default)]
struct Heard {
    standing: Mutex<Option<Standing>>,
    groups: Mutex<Vec<(Arc<DurableGroup>, StateView)>>,
    sealed: Mutex<Vec<Arc<SealedBlock>>>,
}

impl Observer for Heard {
    fn started(&self, standing: Standing) {
        assert!(self.standing.lock().unwrap().replace(standing).is_none());
    }

    fn durable(&self, group: &Arc<DurableGroup>, state: StateView) {
        self.groups.lock().unwrap().push((Arc::clone(group), state));
    }

    fn sealed(&self, block: &Arc<SealedBlock>) {
        self.sealed.lock().unwrap().push(Arc::clone(block));
    }
}

fn send(sequencer: &Sequencer, wallet: &Wallet, nonces: std::ops::Range<u64>) {
    let sent: Vec<_> = nonces
        .map(|nonce| {
            let raw = wallet.sign(&Call::transfer(nonce, nobody(nonce)));
            sequencer.submit(raw).unwrap()
        })
        .collect();
    for sent in sent {
        sent.wait().unwrap();
    }
}

impl Source {
    /// Runs a sequencer for some blocks, which leaves the last one open.
    fn run() -> Self {
        let wallets = Wallet::several(2);
        let genesis = genesis(&wallets);
        let folder = tempfile::tempdir().unwrap();
        let heard = Arc::new(Heard::default());
        let mut options = options();
        options.block.time = Duration::from_millis(20);
        options.block.ahead = 1_000;
        options.observer = Some(Arc::clone(&heard) as Arc<dyn Observer>);
        let (sequencer, _) = start(&folder, &genesis, options);
        // From the middle of the log, before there is anything.
        let mut tail = sequencer.chain().tail(1).unwrap();
        for round in 0..12 {
            send(&sequencer, &wallets[0], round * 10..round * 10 + 10);
            // So that there are several blocks, however fast the machine is.
            std::thread::sleep(Duration::from_millis(10));
        }
        until(|| sequencer.figures().blocks >= 3);
        let mut groups = Vec::new();
        let mut read = || {
            while let Some(frame) = tail.next_group().unwrap() {
                groups.push(Logged {
                    group: frame.group,
                    hash: frame.hash.into(),
                    payload: frame.payload,
                });
            }
        };
        read();
        send(&sequencer, &wallets[1], 0..3);
        read();
        heard.standing.lock().unwrap().take();
        sequencer.close().unwrap();
        read();
        let signed = heard.groups.lock().unwrap();
        let signed = signed.iter().map(|(group, _)| {
            let issued = group.issued.as_ref().unwrap();
            *issued.signed()
        });
        let signed = signed.collect();
        let blocks = heard.sealed.lock().unwrap().clone();
        Self {
            genesis,
            groups,
            signed,
            blocks,
            wallets,
        }
    }

    /// Returns the signature of the receipts from a position on.
    fn signature(&self, payload: &[u8]) -> Option<Signature> {
        let frame = Frame::decode(payload).unwrap();
        if frame.transactions.is_empty() {
            return None;
        }
        let mut signed = self.signed.iter();
        let found = signed.find(|signed| signed.group.first == frame.first);
        found.map(|signed| signed.signature)
    }

    fn open(&self, folder: &TempDir, observer: Option<Arc<dyn Observer>>) -> Follower {
        let mut all = self.options(0);
        all.observer = observer;
        Follower::open(folder.path(), &self.genesis, all).unwrap().0
    }

    /// Returns options with which one of so many blocks is executed once more.
    fn options(&self, one_in: u64) -> FollowerOptions {
        let mut all = FollowerOptions::new(signer().address());
        all.ledger = options().ledger;
        all.executions = ExecutionOptions {
            one_in,
            seed: Some(B256::repeat_byte(1)),
            waiting: self.blocks.len() + 1,
        };
        all
    }

    /// Gives a follower what it does not have, up to a group.
    fn give(&self, follower: &mut Follower, until: u64) {
        for logged in &self.groups {
            if logged.group > follower.group() && logged.group <= until {
                let signature = self.signature(&logged.payload);
                let taken = take(follower, logged.group, &logged.payload, signature);
                taken.unwrap();
                assert_eq!(follower.hash(), logged.hash);
            }
        }
        follower.flush().unwrap();
    }

    /// Returns the first group with a property.
    fn find(&self, holds: impl Fn(&Frame) -> bool) -> (Logged, Frame) {
        let found = self.groups.iter().find_map(|logged| {
            let frame = Frame::decode(&logged.payload).unwrap();
            holds(&frame).then(|| (logged.clone(), frame))
        });
        found.unwrap()
    }
}

/// Gives a follower one group.
fn take(
    follower: &mut Follower,
    number: u64,
    payload: &[u8],
    signature: Option<Signature>,
) -> Result<(), FollowError> {
    let payload = payload.to_vec().into();
    let mut group = follower.recover(vec![ReceivedGroup {
        number,
        payload,
        signature,
    }]);
    follower.take(group.remove(0))
}

/// A follower has the blocks, states and receipts of its source, over restarts anywhere.
#[test]
fn a_follower_has_what_its_source_has() {
    let source = Source::run();
    let last = source.groups.last().unwrap().group;
    assert!(source.blocks.len() >= 3);
    let stops = [0, 1, 2, 3, last / 3, last / 2, last - 1];
    let folder = tempfile::tempdir().unwrap();
    for stop in stops {
        let mut follower = source.open(&folder, None);
        source.give(&mut follower, stop);
        assert_eq!(follower.group(), stop);
        match stop % 2 {
            0 => follower.close().unwrap(),
            // As a process that ends: what was flushed stays.
            _ => drop(follower),
        }
    }
    let heard = Arc::new(Heard::default());
    let mut follower = source.open(&folder, Some(Arc::clone(&heard) as Arc<dyn Observer>));
    let whole = tempfile::tempdir().unwrap();
    let all = Arc::new(Heard::default());
    let mut whole = source.open(&whole, Some(Arc::clone(&all) as Arc<dyn Observer>));
    for follower in [&mut follower, &mut whole] {
        source.give(follower, last);
        // The root of the newest block may still be computed.
        while follower.is_sealing() {
            std::thread::sleep(Duration::from_millis(1));
            follower.flush().unwrap();
        }
        assert_eq!(follower.group(), last);
        assert_eq!(follower.position(), 123);
        for block in &source.blocks {
            follower.compare(block.header.number, block.hash).unwrap();
            let own = follower.chain().sealed(block.header.number).unwrap();
            assert_eq!(own.unwrap(), *block);
        }
        let view = follower.chain().view();
        let nonce = |wallet: &Wallet| view.account(wallet.address).unwrap().unwrap().nonce;
        assert_eq!(nonce(&source.wallets[0]), 120);
        assert_eq!(nonce(&source.wallets[1]), 3);
        let paid = view.account(nobody(2)).unwrap().unwrap().balance;
        assert_eq!(paid, U256::from(2));
    }
    // The observer of the whole has every group, signed, and every block behind its groups.
    let groups = all.groups.lock().unwrap();
    let signed = groups.iter().map(|(group, _)| {
        let issued = group.issued.as_ref().unwrap();
        *issued.signed()
    });
    assert!(signed.eq(source.signed.iter().copied()));
    assert!(all.sealed.lock().unwrap().iter().eq(&source.blocks));
    let count: usize = groups
        .iter()
        .map(|(group, _)| group.transactions.len())
        .sum();
    assert_eq!(count, 123);
    let standing = all.standing.lock().unwrap().take().unwrap();
    assert_eq!(standing.chain.range().1, source.blocks.len() as u64);
    assert!(whole.is_verified());
}

/// What came without signatures is verified by a later one, and only then.
#[test]
fn a_later_signature_stands_for_all_before() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let mut follower = source.open(&folder, None);
    assert!(follower.is_verified());
    for logged in &source.groups {
        take(&mut follower, logged.group, &logged.payload, None).unwrap();
    }
    follower.flush().unwrap();
    assert!(!follower.is_verified());
    let older = source.signed[source.signed.len() - 2];
    assert!(!follower.verify(&older).unwrap());
    assert!(!follower.is_verified());
    let newest = source.signed.last().unwrap();
    assert!(follower.verify(newest).unwrap());
    assert!(follower.is_verified());
    drop(follower);
    // A restart does not know how the groups came.
    let mut follower = source.open(&folder, None);
    assert!(!follower.is_verified());
    assert!(follower.verify(newest).unwrap() && follower.is_verified());
    // Signed by the sequencer, and not what the source gave.
    let domain = Domain::new(source.genesis.chain_id);
    let mut other = newest.group;
    other.root = B256::repeat_byte(1);
    let other = SignedGroup::new(other, &domain, &*signer()).unwrap();
    let error = follower.verify(&other).unwrap_err();
    assert!(matches!(error, FollowError::Forked { .. }), "{error}");
    let key = LocalSigner::new(&[0x43; 32]).unwrap();
    let forged = SignedGroup::new(newest.group, &domain, &key).unwrap();
    let error = follower.verify(&forged).unwrap_err();
    assert!(matches!(error, FollowError::Forged { .. }), "{error}");
}

/// A follower that serves readers tells them of nothing that the sequencer has not signed.
#[test]
fn readers_hear_of_what_is_signed() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let heard = Arc::new(Heard::default());
    let mut follower = source.open(&folder, Some(Arc::clone(&heard) as Arc<dyn Observer>));
    follower.hold_unverified();
    for logged in &source.groups {
        take(&mut follower, logged.group, &logged.payload, None).unwrap();
        follower.flush().unwrap();
    }
    let count = || heard.groups.lock().unwrap().len();
    assert_eq!(count(), 0);
    assert!(heard.sealed.lock().unwrap().is_empty());
    let newest = source.signed.last().unwrap();
    assert!(follower.verify(newest).unwrap());
    follower.flush().unwrap();
    assert_eq!(count(), source.signed.len());
    assert!(heard.sealed.lock().unwrap().iter().eq(&source.blocks));
}

/// Whatever does not follow is refused, and the right group is taken after it.
#[test]
fn a_source_that_lies_is_refused() {
    let source = Source::run();
    type Lie = fn(&mut Frame);
    type Is = fn(&Frame) -> bool;
    let lies: [(&str, Is, Lie); 14] = [
        (
            "another position",
            |frame| !frame.transactions.is_empty(),
            |frame| frame.first += 1,
        ),
        (
            "other receipts before",
            |frame| frame.first > 20 && !frame.transactions.is_empty(),
            |frame| frame.previous = B256::repeat_byte(7),
        ),
        (
            "another result",
            |frame| !frame.transactions.is_empty(),
            |frame| frame.transactions[0].included.success = false,
        ),
        (
            "another transaction",
            |frame| frame.transactions.len() > 1,
            |frame| frame.transactions.swap(0, 1),
        ),
        (
            "a transaction that is left out",
            |frame| frame.transactions.len() > 1,
            |frame| drop(frame.transactions.pop()),
        ),
        (
            "gas that does not add up",
            |frame| !frame.transactions.is_empty(),
            |frame| frame.transactions[0].included.gas_used += 1,
        ),
        (
            "another sender",
            |frame| !frame.transactions.is_empty(),
            |frame| frame.transactions[0].sender = nobody(9),
        ),
        (
            "storage of nobody",
            |frame| !frame.transactions.is_empty(),
            |frame| {
                frame.diff.accounts.push(AccountDiff {
                    address: nobody(u64::MAX >> 1),
                    account: None,
                    clears_storage: false,
                    storage: vec![(U256::ZERO, U256::from(5))],
                });
                frame.diff.accounts.sort_by_key(|change| change.address);
            },
        ),
        (
            "changes without a transaction",
            |frame| !frame.transactions.is_empty(),
            |frame| frame.transactions.clear(),
        ),
        (
            "more gas than the block has",
            |frame| !frame.transactions.is_empty(),
            |frame| {
                let included = &mut frame.transactions[0].included;
                included.gas_used = u64::MAX;
                included.cumulative_gas = u64::MAX;
            },
        ),
        (
            "a block behind no parent",
            |frame| frame.opens.is_some(),
            |frame| frame.opens.as_mut().unwrap().number += 1,
        ),
        (
            "a block of the past",
            |frame| frame.opens.is_some(),
            |frame| frame.opens.as_mut().unwrap().timestamp = 0,
        ),
        (
            "a block with a book",
            |frame| frame.opens.is_some(),
            |frame| frame.opens.as_mut().unwrap().extra_data = vec![7; 1 << 20].into(),
        ),
        (
            "a block that goes on as another one",
            |frame| frame.opens.is_some(),
            |frame| frame.opens = None,
        ),
    ];
    for (name, is, lie) in lies {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        let (logged, mut frame) = source.find(is);
        source.give(&mut follower, logged.group - 1);
        lie(&mut frame);
        let signature = source.signature(&logged.payload);
        let taken = take(&mut follower, logged.group, &frame.encode(), signature);
        let error = taken.expect_err(name);
        let is_refused = matches!(
            error,
            FollowError::Forged { .. } | FollowError::Ledger(LedgerError::Foreign { .. })
        );
        assert!(is_refused, "{name}: {error}");
        // Whatever a source has said, it is told in a few words.
        assert!(error.to_string().len() < 4 << 10, "{name}");
        // Bytes that are no frame, and a group that is not the next one.
        let cut = &logged.payload[..logged.payload.len() - 1];
        let error = take(&mut follower, logged.group, cut, signature).unwrap_err();
        assert!(matches!(error, FollowError::Frame { .. }), "{error}");
        let taken = take(&mut follower, logged.group + 1, &logged.payload, signature);
        let error = taken.unwrap_err();
        assert!(matches!(error, FollowError::Gap { .. }), "{error}");
        source.give(&mut follower, source.groups.last().unwrap().group);
    }
}

/// Groups whose signatures are recovered together are each as alone: what is wrong with one is its
/// own.
#[test]
fn what_is_recovered_together_is_each_groups_own() {
    let source = Source::run();
    let with_transactions = |frame: &Frame| !frame.transactions.is_empty();
    let first = source.find(with_transactions).0.group;
    let key = LocalSigner::new(&[0x43; 32]).unwrap();
    let domain = Domain::new(source.genesis.chain_id);
    let as_received = |logged: &Logged| ReceivedGroup {
        number: logged.group,
        payload: logged.payload.clone().into(),
        signature: source.signature(&logged.payload),
    };
    type Lie = fn(&mut ReceivedGroup, &LocalSigner, &Domain);
    type Is = fn(&FollowError) -> bool;
    let is_forged: Is = |error| matches!(error, FollowError::Forged { .. });
    let lies: [(&str, Lie, Is); 6] = [
        (
            "bytes that are no transaction",
            |group, _, _| {
                let mut frame = Frame::decode(&group.payload).unwrap();
                frame.transactions[0].raw = vec![0x02, 0xc0].into();
                group.payload = frame.encode().into();
            },
            |error| matches!(error, FollowError::Ledger(LedgerError::Foreign { .. })),
        ),
        (
            "no frame",
            |group, _, _| group.payload = group.payload.slice(1..),
            |error| matches!(error, FollowError::Frame { .. }),
        ),
        (
            "another sender of the last transaction",
            |group, _, _| {
                let mut frame = Frame::decode(&group.payload).unwrap();
                frame.transactions.last_mut().unwrap().sender = nobody(9);
                group.payload = frame.encode().into();
            },
            |error| matches!(error, FollowError::Ledger(LedgerError::Foreign { .. })),
        ),
        (
            "another key",
            |group, key, domain| {
                let unsigned = Frame::decode(&group.payload).unwrap().receipts(domain);
                let header = *unsigned.unwrap().group();
                let signed = SignedGroup::new(header, domain, key).unwrap();
                group.signature = Some(signed.signature);
            },
            is_forged,
        ),
        (
            "a signature of no key",
            |group, _, _| {
                // Five is no point's coordinate.
                let signature = group.signature.as_mut().unwrap();
                signature.0[..32].fill(0);
                signature.0[31] = 5;
            },
            is_forged,
        ),
        (
            "a signature in another form",
            |group, _, _| group.signature.as_mut().unwrap().0[64] = 0,
            is_forged,
        ),
    ];
    let with: Vec<usize> = (0..source.groups.len())
        .filter(|at| with_transactions(&Frame::decode(&source.groups[*at].payload).unwrap()))
        .collect();
    let at = with[with.len() / 2];
    assert!(first < source.groups[at].group);
    for (name, lie, is) in lies {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        let mut groups: Vec<_> = source.groups.iter().map(as_received).collect();
        lie(&mut groups[at], &key, &domain);
        let missing = with[with.len() / 2 - 1];
        // One without a signature moves nobody else's.
        groups[missing].signature = None;
        let mut recovered = follower.recover(groups).into_iter();
        for group in recovered.by_ref().take(at) {
            follower.take(group).unwrap();
        }
        let error = follower.take(recovered.next().unwrap()).expect_err(name);
        assert!(is(&error), "{name}: {error}");
        let error = follower.take(recovered.next().unwrap()).unwrap_err();
        assert!(matches!(error, FollowError::Gap { .. }), "{name}: {error}");
        // All behind it are right.
        let groups: Vec<_> = source.groups[at..].iter().map(as_received).collect();
        for group in follower.recover(groups) {
            follower.take(group).unwrap();
        }
        assert!(follower.is_verified());
        assert_eq!(follower.hash(), source.groups.last().unwrap().hash);
    }
}

/// A header that is signed for another group is not taken for the last one.
#[test]
fn a_repeated_header_is_compared_all_the_same() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let mut follower = source.open(&folder, None);
    source.give(&mut follower, source.groups.last().unwrap().group);
    let newest = *source.signed.last().unwrap();
    assert!(follower.verify(&newest).unwrap());
    let mut other = newest;
    other.signature.0[5] ^= 1;
    let error = follower.verify(&other).unwrap_err();
    assert!(matches!(error, FollowError::Forged { .. }), "{error}");
    let mut other = newest;
    other.group.root = B256::repeat_byte(1);
    let error = follower.verify(&other).unwrap_err();
    assert!(matches!(error, FollowError::Forged { .. }), "{error}");
}

/// The source's hash of a block may come before its root is computed here, and is compared then.
#[test]
fn a_hash_that_comes_before_the_root_is_compared_with_it() {
    let source = Source::run();
    let block = &source.blocks[1];
    let (number, right) = (block.header.number, block.hash);
    let wrong = B256::repeat_byte(1);
    let mut ends = source.groups.iter().filter(|logged| {
        let frame = Frame::decode(&logged.payload).unwrap();
        frame.closes
    });
    let end = ends.nth(1).unwrap();
    for hashes in [
        vec![right],
        vec![right, right],
        vec![wrong],
        vec![right, wrong],
        vec![wrong, right],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        source.give(&mut follower, end.group - 1);
        let signature = source.signature(&end.payload);
        take(&mut follower, end.group, &end.payload, signature).unwrap();
        assert!(follower.is_sealing());
        assert!(follower.compare(number + 1, wrong).is_ok(), "to come");
        let compared = hashes
            .iter()
            .try_for_each(|hash| follower.compare(number, *hash));
        let compared = compared.and_then(|()| follower.close());
        match (hashes.contains(&wrong), compared) {
            (false, compared) => compared.unwrap(),
            (true, Err(FollowError::OtherBlock { number: found, .. })) => {
                assert_eq!(found, number);
            }
            (true, other) => panic!("{hashes:?}: {other:?}"),
        }
    }
}

/// Changes of the state that the receipts do not show give another root, and so another block.
#[test]
fn wrong_changes_of_the_state_are_found_at_the_block() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let mut follower = source.open(&folder, None);
    let (logged, mut frame) = source.find(|frame| !frame.transactions.is_empty());
    source.give(&mut follower, logged.group - 1);
    for account in &mut frame.diff.accounts {
        if let Some(account) = &mut account.account {
            account.balance += U256::from(1);
        }
    }
    let signature = source.signature(&logged.payload);
    let payload = frame.encode();
    take(&mut follower, logged.group, &payload, signature).unwrap();
    let block = &source.blocks[0];
    for next in &source.groups {
        if next.group <= follower.group() {
            continue;
        }
        if follower.chain().range().1 >= block.header.number {
            break;
        }
        let signature = source.signature(&next.payload);
        take(&mut follower, next.group, &next.payload, signature).unwrap();
    }
    let error = follower.compare(block.header.number, block.hash);
    let error = error.unwrap_err();
    assert!(matches!(error, FollowError::OtherBlock { .. }), "{error}");
}
