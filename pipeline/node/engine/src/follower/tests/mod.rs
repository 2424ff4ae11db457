//! A follower of a real sequencer, and sources that lie.

mod executions;
mod lies;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U256};
use tempfile::TempDir;
use zkfabric_log::{Hash as LogHash, running_hash};
use zkfabric_receipt::{
    Domain, LocalSigner, LogHead, Signature, SignedGroup, SignedHead, Signer as _,
};
use zkfabric_state::{AccountDiff, StateView, View as _};
use zkfabric_stf::host::Genesis;

use super::held::Held;
use super::received::Content;
use super::{ExecutionOptions, FollowError, Follower, FollowerOptions, ReceivedGroup};
use crate::block::SealedBlock;
use crate::frame::{Frame, FrameHead};
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
    /// Signatures of the log, as the sequencer has made them.
    heads: Vec<SignedHead>,
    blocks: Vec<Arc<SealedBlock>>,
    wallets: Vec<Wallet>,
}

#[derive(Debug, Default)]
struct Heard {
    standing: Mutex<Option<Standing>>,
    groups: Mutex<Vec<(Arc<DurableGroup>, StateView)>>,
    heads: Mutex<Vec<SignedHead>>,
    sealed: Mutex<Vec<Arc<SealedBlock>>>,
}

impl Observer for Heard {
    fn started(&self, standing: Standing) {
        assert!(self.standing.lock().unwrap().replace(standing).is_none());
    }

    fn durable(&self, group: &Arc<DurableGroup>, state: StateView) {
        self.groups.lock().unwrap().push((Arc::clone(group), state));
    }

    fn signed(&self, head: &SignedHead) {
        self.heads.lock().unwrap().push(*head);
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
        let heads = heard.heads.lock().unwrap().clone();
        Self {
            genesis,
            groups,
            signed,
            heads,
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

    /// Returns the sequencer's signature of the log up to a group.
    fn head(&self, group: u64) -> FrameHead {
        let mut groups = self.groups.iter();
        let hash = groups.find(|one| one.group == group).unwrap().hash;
        head(group, hash)
    }

    /// Returns what a source gives of a group.
    fn received(&self, logged: &Logged) -> ReceivedGroup {
        ReceivedGroup {
            number: logged.group,
            payload: logged.payload.clone().into(),
            signature: self.signature(&logged.payload),
        }
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
                let taken = take_signed(follower, logged.group, &logged.payload, signature);
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

/// Returns the signature of a log by the sequencer's key.
fn head(group: u64, hash: B256) -> FrameHead {
    let domain = Domain::new(genesis(&[]).chain_id);
    let signed = LogHead { group, hash }.sign(&domain, &*signer());
    FrameHead {
        group,
        signature: signed.unwrap().signature,
    }
}

/// Gives a follower one group, which the sequencer has signed whatever it is.
fn take_signed(
    follower: &mut Follower,
    number: u64,
    payload: &[u8],
    signature: Option<Signature>,
) -> Result<(), FollowError> {
    let hash = running_hash(&follower.hash().0, number, payload);
    take(follower, number, payload, signature)?;
    follower.sign(head(number, hash.into()));
    let settled = follower.settle();
    if settled.is_err() {
        follower.forget();
    }
    settled
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
        sealed(follower).unwrap();
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

/// A sequencer signs its log up to the end, and the log has these signatures.
#[test]
fn a_log_tells_who_has_written_it() {
    let source = Source::run();
    let domain = Domain::new(source.genesis.chain_id);
    let key = [signer().address()];
    let hash_of = |group: u64| {
        let found = source.groups.iter().find(|one| one.group == group);
        found.unwrap().hash
    };
    for signed in &source.heads {
        assert_eq!(signed.head.hash, hash_of(signed.head.group));
        signed.verify(&domain, &key).unwrap();
    }
    let numbers = source.heads.iter().map(|signed| signed.head.group);
    assert!(numbers.is_sorted_by(|before, after| before < after));
    // The hash of a block's parent is signed with the next group, or at the next start.
    let mut groups = source.groups.iter().rev();
    let last = groups.find(|logged| {
        let frame = Frame::decode(&logged.payload).unwrap();
        !frame.gives_parent_hash
    });
    let signed = source.heads.last().unwrap().head.group;
    assert!(signed >= last.unwrap().group, "{signed}");
    let frames = source.groups.iter();
    let frames = frames.map(|logged| (logged.group, Frame::decode(&logged.payload).unwrap()));
    let heads: Vec<_> = frames
        .filter_map(|(group, frame)| Some((group, frame.head?)))
        .collect();
    assert!(heads.len() > 5, "{}", heads.len());
    for (of, FrameHead { group, signature }) in heads {
        assert!(group < of);
        let hash = hash_of(group);
        let head = LogHead { group, hash };
        let signed = SignedHead { head, signature };
        signed.verify(&domain, &key).unwrap();
    }
}

/// What no signature covers is in memory alone, and nobody hears of it; one signature stands for
/// all before it.
#[test]
fn nothing_is_kept_without_a_signature() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let heard = Arc::new(Heard::default());
    let mut follower = source.open(&folder, Some(Arc::clone(&heard) as Arc<dyn Observer>));
    let (last, middle) = (source.groups.last().unwrap(), source.groups.len() / 2);
    let without_heads = |logged: &Logged| {
        let mut frame = Frame::decode(&logged.payload).unwrap();
        frame.head = None;
        frame.encode()
    };
    for logged in &source.groups[..middle] {
        let signature = source.signature(&logged.payload);
        let payload = without_heads(logged);
        take(&mut follower, logged.group, &payload, signature).unwrap();
        follower.flush().unwrap();
    }
    assert_eq!((follower.group(), follower.is_verified()), (0, false));
    assert!(heard.groups.lock().unwrap().is_empty());
    drop((follower, heard));
    // Nothing of it is there after a restart, nor after it was forgotten.
    let mut follower = source.open(&folder, None);
    assert_eq!((follower.group(), follower.is_verified()), (0, true));
    let first = &source.groups[0];
    let payload = without_heads(first);
    take(&mut follower, first.group, &payload, None).unwrap();
    follower.forget();
    assert!(follower.is_verified());
    drop(follower);
    let heard = Arc::new(Heard::default());
    let mut follower = source.open(&folder, Some(Arc::clone(&heard) as Arc<dyn Observer>));
    let groups = source.groups.iter().map(|logged| source.received(logged));
    for group in follower.recover(groups.collect()) {
        follower.take(group).unwrap();
    }
    // The log's own signatures.
    follower.flush().unwrap();
    let end = follower.group();
    assert!(end > 0 && end < last.group, "{end}");
    assert_eq!(follower.hash(), source.groups[end as usize - 1].hash);
    assert!(!follower.is_verified());
    // One of a group that is there already, and of one that is still to come.
    follower.sign(source.head(end));
    follower.sign(head(last.group + 1, last.hash));
    follower.flush().unwrap();
    assert_eq!(follower.group(), end);
    follower.sign(source.head(last.group));
    // An older one behind it is none, nor is one of what is still to come.
    follower.sign(source.head(end));
    follower.sign(head(last.group + 1, last.hash));
    follower.flush().unwrap();
    assert_eq!(follower.hash(), last.hash);
    assert!(follower.is_verified());
    assert_eq!(heard.groups.lock().unwrap().len(), source.signed.len());
    let signed = heard.heads.lock().unwrap().last().copied().unwrap();
    assert_eq!(
        (signed.head.group, signed.head.hash),
        (last.group, last.hash)
    );
}

/// Signatures of other keys are none, but for those of former keys that the options name.
#[test]
fn a_log_is_signed_by_the_keys_of_the_options() {
    let source = Source::run();
    let domain = Domain::new(source.genesis.chain_id);
    let old = LocalSigner::new(&[0x43; 32]).unwrap();
    let first = &source.groups[0];
    let LogHead { group, hash } = LogHead {
        group: first.group,
        hash: first.hash,
    };
    let signed = LogHead { group, hash }.sign(&domain, &old).unwrap();
    let by_old = FrameHead {
        group,
        signature: signed.signature,
    };
    let mut of_another = source.head(group);
    of_another.signature.0[5] ^= 1;
    let given = |former: Vec<Address>, head: FrameHead| {
        let folder = tempfile::tempdir().unwrap();
        let mut options = source.options(0);
        options.former_signers = former;
        let opened = Follower::open(folder.path(), &source.genesis, options);
        let mut follower = opened.unwrap().0;
        take(&mut follower, group, &first.payload, None).unwrap();
        follower.sign(head);
        let settled = follower.settle();
        (settled, follower.group())
    };
    for head in [by_old, of_another] {
        let (settled, taken) = given(Vec::new(), head);
        let error = settled.unwrap_err();
        assert!(matches!(error, FollowError::Unlike { .. }), "{error}");
        assert!(error.is_of_source() && taken == 0);
    }
    assert_eq!(given(vec![old.address()], by_old).1, group);
    assert_eq!(given(vec![old.address()], source.head(group)).1, group);
}

/// A source without signatures is left before its groups fill the memory.
#[test]
fn groups_that_wait_are_few() {
    let source = Source::run();
    let folder = tempfile::tempdir().unwrap();
    let mut follower = source.open(&folder, None);
    let mut frame = Frame::decode(&source.groups[0].payload).unwrap();
    frame.opens = None;
    let payload = frame.encode();
    let unsigned = (1..10_000).find_map(|number| {
        take(&mut follower, number, &payload, None).unwrap();
        follower.flush().err()
    });
    let error = unsigned.unwrap();
    assert!(
        matches!(error, FollowError::Unsigned { groups: 4_097 }),
        "{error}"
    );
    follower.forget();
    source.give(&mut follower, source.groups.last().unwrap().group);
}

/// Large groups are left sooner.
#[test]
fn groups_that_wait_are_small() {
    let source = Source::run();
    let frame = Frame::decode(&source.groups[0].payload).unwrap();
    let payload = Bytes::from(vec![7; 1 << 20]);
    let mut held = Held::new(0, LogHash::default());
    let add = |held: &mut Held| {
        let content = Content {
            frame: frame.clone(),
            receipts: None,
        };
        held.add(payload.clone(), content);
        held.check()
    };
    for _ in 0..256 {
        add(&mut held).unwrap();
    }
    let error = add(&mut held).unwrap_err();
    assert!(
        matches!(error, FollowError::Unsigned { groups: 257 }),
        "{error}"
    );
    held.pop().unwrap();
    held.check().unwrap();
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
    let as_received = |logged: &Logged| source.received(logged);
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
            |error| matches!(error, FollowError::Sender { .. }),
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
            |error| matches!(error, FollowError::Sender { .. }),
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
        follower.sign(source.head(source.groups.last().unwrap().group));
        follower.flush().unwrap();
        assert!(follower.is_verified());
        assert_eq!(follower.hash(), source.groups.last().unwrap().hash);
    }
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
        take_signed(&mut follower, end.group, &end.payload, signature).unwrap();
        assert!(follower.is_sealing());
        assert!(follower.compare(number + 1, wrong).is_ok(), "to come");
        let compared = hashes
            .iter()
            .try_for_each(|hash| follower.compare(number, *hash));
        let compared = compared.and_then(|()| sealed(&mut follower));
        match (hashes.contains(&wrong), compared) {
            (false, compared) => compared.unwrap(),
            (true, Err(FollowError::OtherBlock { number: found, .. })) => {
                assert_eq!(found, number);
            }
            (true, other) => panic!("{hashes:?}: {other:?}"),
        }
        follower.close().unwrap();
    }
    // A source that is left takes its word with it, and so does the end.
    type Leave = fn(Follower) -> Result<(), FollowError>;
    let leave: [Leave; 2] = [Follower::close, |mut follower| {
        follower.forget();
        sealed(&mut follower)
    }];
    for leave in leave {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        source.give(&mut follower, end.group - 1);
        let signature = source.signature(&end.payload);
        take_signed(&mut follower, end.group, &end.payload, signature).unwrap();
        follower.compare(number, wrong).unwrap();
        leave(follower).unwrap();
    }
}

/// Waits for the root of the newest block.
fn sealed(follower: &mut Follower) -> Result<(), FollowError> {
    while follower.is_sealing() {
        std::thread::sleep(Duration::from_millis(1));
        follower.flush()?;
    }
    Ok(())
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
    take_signed(&mut follower, logged.group, &payload, signature).unwrap();
    let block = &source.blocks[0];
    for next in &source.groups {
        if next.group <= follower.group() {
            continue;
        }
        if follower.chain().range().1 >= block.header.number {
            break;
        }
        let signature = source.signature(&next.payload);
        take_signed(&mut follower, next.group, &next.payload, signature).unwrap();
    }
    let error = follower.compare(block.header.number, block.hash);
    let error = error.unwrap_err();
    assert!(matches!(error, FollowError::OtherBlock { .. }), "{error}");
}
