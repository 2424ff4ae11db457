//! Observers hear of the chain before the answers, and questions see what waits.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_state::{StateView, View as _};

use super::super::{DurableGroup, Observer, Pending, Sequencer, Standing, WaitsFor};
use super::support::{Mood, options, start, start_on_disk, until};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::block::SealedBlock;

/// What an observer has heard.
#[derive(Debug, Default)]
struct Heard {
    standing: Mutex<Option<Standing>>,
    groups: Mutex<Vec<(Arc<DurableGroup>, StateView)>>,
    sealed: Mutex<Vec<Arc<SealedBlock>>>,
}

impl Heard {
    /// Returns the groups. Readers of the chain, and its states, no longer keep the folder.
    fn end(&self) -> Vec<Arc<DurableGroup>> {
        self.standing.lock().unwrap().take();
        let groups = std::mem::take(&mut *self.groups.lock().unwrap());
        groups.into_iter().map(|(group, _)| group).collect()
    }
}

impl Observer for Heard {
    fn started(&self, standing: Standing) {
        assert!(self.groups.lock().unwrap().is_empty());
        assert!(self.sealed.lock().unwrap().is_empty());
        assert!(self.standing.lock().unwrap().replace(standing).is_none());
    }

    fn durable(&self, group: &Arc<DurableGroup>, state: StateView) {
        // The answers wait for it.
        std::thread::sleep(Duration::from_millis(2));
        self.groups.lock().unwrap().push((Arc::clone(group), state));
    }

    fn sealed(&self, block: &Arc<SealedBlock>) {
        self.sealed.lock().unwrap().push(Arc::clone(block));
    }
}

fn send(sequencer: &Sequencer, wallet: &Wallet, nonces: std::ops::Range<u64>) -> Vec<Pending> {
    let sent = nonces.map(|nonce| {
        let raw = wallet.sign(&Call::transfer(nonce, nobody(1)));
        sequencer.submit(raw).unwrap()
    });
    sent.collect()
}

/// An observer has a transaction, and the state behind it, when its answer comes; the next start
/// tells of a block that is open.
#[test]
fn an_observer_hears_before_the_answers() {
    let wallets = Wallet::several(1);
    let (genesis, sender) = (genesis(&wallets), wallets[0].address);
    let folder = tempfile::tempdir().unwrap();
    let heard = Arc::new(Heard::default());
    let mut options = options();
    options.block.time = Duration::from_millis(50);
    options.block.ahead = 1000;
    options.observer = Some(Arc::clone(&heard) as Arc<dyn Observer>);
    let (sequencer, _) = start(&folder, &genesis, options);
    {
        let standing = heard.standing.lock().unwrap();
        let Standing { chain, open, .. } = standing.as_ref().unwrap();
        assert_eq!(chain.range(), (0, 0));
        assert!(open.is_none());
    }
    for nonce in 0..5 {
        for sent in send(&sequencer, &wallets[0], nonce..nonce + 1) {
            let confirmed = sent.wait().unwrap();
            let groups = heard.groups.lock().unwrap();
            let (group, state) = groups.last().unwrap();
            assert!(Arc::ptr_eq(group, confirmed.group()));
            assert_eq!(state.account(sender).unwrap().unwrap().nonce, nonce + 1);
        }
    }
    let first = heard.groups.lock().unwrap()[0].0.block.number();
    // The figures count a block before it is durable.
    until(|| !heard.sealed.lock().unwrap().is_empty());
    {
        let sealed = heard.sealed.lock().unwrap();
        assert_eq!(sealed[0].header.number, first);
        let groups = heard.groups.lock().unwrap();
        let begun = &groups[0].0.block;
        assert_eq!(begun.base_fee, sealed[0].header.base_fee);
        assert_eq!(begun.fields.timestamp, sealed[0].header.timestamp);
        assert_eq!(begun.fields.gas_limit, sealed[0].header.gas_limit);
    }
    sequencer.close().unwrap();
    let mut heard = heard.end();

    // A block that stays open.
    let later = Arc::new(Heard::default());
    let options = || {
        let mut options = super::support::options();
        options.block.time = Duration::from_secs(3600);
        options
    };
    let mut observed = options();
    observed.observer = Some(Arc::clone(&later) as Arc<dyn Observer>);
    let (sequencer, _) = start(&folder, &genesis, observed);
    let last = send(&sequencer, &wallets[0], 5..6).remove(0).wait();
    let last = last.unwrap();
    sequencer.close().unwrap();
    heard.extend(later.end());

    let again = Arc::new(Heard::default());
    let mut observed = options();
    observed.observer = Some(Arc::clone(&again) as Arc<dyn Observer>);
    let (sequencer, _) = start(&folder, &genesis, observed);
    let standing = again.standing.lock().unwrap().take().unwrap();
    let (begun, transactions) = standing.open.unwrap();
    assert_eq!(begun, last.group().block);
    assert_eq!(begun.number(), standing.chain.range().1 + 1);
    assert_eq!(transactions.last(), last.transaction());
    let of_block = heard.iter().filter(|group| group.block == begun);
    let of_block = of_block.flat_map(|group| &group.transactions);
    let expected: Vec<B256> = of_block.map(|sequenced| sequenced.hash).collect();
    let got: Vec<B256> = transactions
        .iter()
        .map(|sequenced| sequenced.hash)
        .collect();
    assert_eq!(got, expected);
    let nonce = standing
        .chain
        .view()
        .account(sender)
        .unwrap()
        .unwrap()
        .nonce;
    assert_eq!(nonce, 6);
    sequencer.close().unwrap();
}

/// The next nonce counts what is on its way to the disk, and what waits in the pool.
#[test]
fn questions_see_what_waits() {
    let wallets = Wallet::several(2);
    let sender = wallets[0].address;
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _, moods) = start_on_disk(folder.path(), &genesis(&wallets), options());
    let nonce = || {
        let asked = sequencer.ask(move |waiting| waiting.nonce(sender).unwrap());
        asked.unwrap().wait().unwrap()
    };
    assert_eq!(nonce(), 0);
    moods.set(Mood::Waits);
    let mut sent = send(&sequencer, &wallets[0], 0..1);
    until(|| sequencer.figures().in_flight == 1);
    assert_eq!(nonce(), 1);
    // A gap: queued, and no part of the next nonce.
    let gap = wallets[0].sign(&Call::transfer(3, nobody(1)));
    let hash = alloy_primitives::keccak256(&gap);
    let waits = sequencer.submit(gap).unwrap();
    until(|| sequencer.figures().queued == 1);
    assert_eq!(nonce(), 1);
    let asked = sequencer.ask(move |waiting| {
        let of_sender = waiting.of_sender(sender);
        let of_sender: Vec<_> = of_sender.map(|(one, can)| (one.nonce(), can)).collect();
        let of_gap = (waiting.waits_for(hash), waiting.waits_for(B256::ZERO));
        (of_sender, waiting.senders(10), of_gap)
    });
    let asked = asked.unwrap().wait().unwrap();
    let of_gap = (Some(WaitsFor::Nonce), None);
    assert_eq!(asked, (vec![(3, false)], vec![sender], of_gap));
    // One that pays less than the base fee.
    let poor = Call {
        fee: 2,
        ..Call::transfer(0, nobody(1))
    };
    let poor = wallets[1].sign(&poor);
    let hash = alloy_primitives::keccak256(&poor);
    let dropped = sequencer.submit(poor).unwrap();
    until(|| {
        let asked = sequencer.ask(move |waiting| waiting.waits_for(hash));
        asked.unwrap().wait().unwrap() == Some(WaitsFor::Fee)
    });
    // One behind it, which pays enough itself.
    let behind = wallets[1].sign(&Call::transfer(1, nobody(1)));
    let hash = alloy_primitives::keccak256(&behind);
    let kept_back = sequencer.submit(behind).unwrap();
    until(|| {
        let asked = sequencer.ask(move |waiting| waiting.waits_for(hash));
        asked.unwrap().wait().unwrap() == Some(WaitsFor::Nonce)
    });
    assert!(!sequencer.figures().is_payable);
    moods.set(Mood::Works);
    sent.extend(send(&sequencer, &wallets[0], 1..3));
    for sent in sent.into_iter().chain([waits]) {
        sent.wait().unwrap();
    }
    assert_eq!(nonce(), 4);
    sequencer.close().unwrap();
    dropped.wait().unwrap_err();
    kept_back.wait().unwrap_err();
}
