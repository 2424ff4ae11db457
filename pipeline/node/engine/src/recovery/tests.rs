//! The queue's bounds, and results against decoding one by one.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use alloy_primitives::{Bytes, keccak256};
use zkfabric_batch::example;
use zkfabric_executor::Transaction;
use zkfabric_host::local::Isa;
use zkfabric_stf::SoftwareCrypto;

use super::queue::{Queue, Waiting};
use super::{Options, Recovered, Recovery};

/// Options with a short wait, for a few transactions.
fn options(isa: Isa) -> Options {
    Options {
        isa,
        ..Options::default()
    }
}

/// Starts a recovery that delivers into a channel.
fn start(options: &Options) -> (Recovery<usize>, Receiver<Vec<Recovered<usize>>>) {
    let (sender, receiver) = channel();
    let deliver = move |batch| sender.send(batch).unwrap();
    (Recovery::start(options, deliver).unwrap(), receiver)
}

/// Transactions of all kinds, and each with a changed byte at some places.
fn inputs() -> Vec<Bytes> {
    let mut inputs = vec![Bytes::new(), Bytes::from_static(&[0xc0])];
    let examples = example::all(7).unwrap();
    let mut by_kind: BTreeMap<u8, usize> = BTreeMap::new();
    for (_, transaction) in examples.iter().flat_map(|e| e.batch.transactions()) {
        let raw = &transaction.raw;
        let count = by_kind.entry(raw[0].min(5)).or_default();
        *count += 1;
        if *count > 6 {
            continue;
        }
        inputs.push(raw.clone());
        let places = [0, 1, 2, raw.len() / 2, raw.len() - 40, raw.len() - 1];
        for place in places {
            let mut changed = raw.to_vec();
            changed[place] ^= 1 << (place % 8);
            inputs.push(changed.into());
        }
        inputs.push(raw.slice(..raw.len() - 1));
    }
    // Legacy, EIP-2930, EIP-1559 and EIP-7702.
    assert!(by_kind.len() >= 4, "{by_kind:?}");
    inputs
}

/// Each result is that of decoding the transaction alone, with the library's recovery, also where
/// signatures of other transactions of the batch are wrong.
#[test]
fn results_are_those_of_decoding_one_by_one() {
    let inputs = inputs();
    let mut authorities = 0;
    for isa in Isa::tested() {
        let (recovery, receiver) = start(&options(isa));
        for (tag, raw) in inputs.iter().enumerate() {
            recovery.submit(raw.clone(), tag).unwrap();
        }
        drop(recovery);
        let mut seen = vec![false; inputs.len()];
        for result in receiver.iter().flatten() {
            let raw = &inputs[result.tag];
            assert!(!std::mem::replace(&mut seen[result.tag], true), "twice");
            assert_eq!(result.hash, keccak256(raw));
            let expected = Transaction::decode(raw.clone(), &SoftwareCrypto);
            if let Ok(transaction) = &expected {
                authorities += u32::from(transaction.kind() == 4);
            }
            // All fields, the authorities among them.
            let (got, expected) = (result.transaction, expected);
            assert_eq!(format!("{got:?}"), format!("{expected:?}"), "{raw}");
        }
        assert!(seen.into_iter().all(|seen| seen), "{isa:?} lost some");
    }
    assert!(authorities > 0, "no transaction has authorities");
}

/// Batches have at most their size; few transactions do not wait for more.
#[test]
fn batches_are_bounded_and_few_do_not_wait_for_more() {
    let few = Options {
        least: 8,
        most: 16,
        wait: Duration::from_millis(1),
        ..options(Isa::current())
    };
    let (recovery, receiver) = start(&few);
    for tag in 0..3 {
        recovery.submit(Bytes::from_static(&[0xc0]), tag).unwrap();
    }
    let mut tags = Vec::new();
    while tags.len() < 3 {
        tags.extend(receiver.recv().unwrap().iter().map(|result| result.tag));
    }
    assert_eq!(tags, [0, 1, 2]);
    drop(recovery);
    let (recovery, receiver) = start(&few);
    for tag in 0..100 {
        recovery.submit(Bytes::from_static(&[0xc0]), tag).unwrap();
    }
    drop(recovery);
    let sizes: Vec<usize> = receiver.iter().map(|batch| batch.len()).collect();
    assert_eq!(sizes.iter().sum::<usize>(), 100);
    assert!(sizes.iter().all(|size| *size <= 16), "{sizes:?}");
}

/// What waits is bounded in number and in bytes, and a large transaction alone is taken.
#[test]
fn a_full_queue_refuses() {
    let small = Options {
        transactions: 3,
        bytes: 100,
        least: 1,
        most: 2,
        ..options(Isa::current())
    };
    let queue = Queue::new(&small);
    assert_eq!(queue.push("large", 1000), Ok(()));
    let waiting = Waiting {
        count: 1,
        bytes: 1000,
    };
    assert_eq!(queue.push("next", 1), Err(("next", waiting)));
    assert_eq!(queue.take(), Some(vec!["large"]));
    assert_eq!(queue.waiting(), Waiting::default());

    for item in ["a", "b"] {
        assert_eq!(queue.push(item, 50), Ok(()));
    }
    let full = Waiting {
        count: 2,
        bytes: 100,
    };
    assert_eq!(queue.push("c", 1), Err(("c", full)));
    assert_eq!(queue.push("c", 0), Ok(()));
    let full = Waiting { count: 3, ..full };
    assert_eq!(queue.push("d", 0), Err(("d", full)));
    assert_eq!(queue.take(), Some(vec!["a", "b"]));
    queue.close();
    assert!(queue.push("e", 0).is_err());
    assert_eq!(queue.take(), Some(vec!["c"]));
    assert_eq!(queue.take(), None);
}

/// The tag of a refused transaction comes back, and the message says what waits.
#[test]
fn a_refused_transaction_is_told_with_what_waits() {
    let none = Options {
        transactions: 1,
        ..options(Isa::current())
    };
    let (entered, inside) = channel();
    let (release, released) = channel::<()>();
    let released = std::sync::Arc::new(std::sync::Mutex::new(released));
    let deliver = move |_: Vec<Recovered<u32>>| {
        entered.send(()).unwrap();
        // Ends with the test's sender.
        let _ = released.lock().unwrap().recv();
    };
    let recovery = Recovery::start(&none, deliver).unwrap();
    let raw = Bytes::from_static(&[0xc0; 3]);
    recovery.submit(raw.clone(), 1).unwrap();
    inside.recv().unwrap();
    recovery.submit(raw.clone(), 2).unwrap();
    assert_eq!(recovery.waiting(), (1, 3));
    let full = recovery.submit(raw, 3).unwrap_err();
    assert_eq!((full.transactions, full.bytes, full.tag), (1, 3, 3));
    let said = "the recovery of senders is behind: 1 transactions of 3 bytes wait";
    assert_eq!(full.to_string(), said);
    drop(release);
}

/// What waits when a recovery is abandoned comes back, and nothing is delivered twice.
#[test]
fn an_abandoned_recovery_gives_back_what_waits() {
    let patient = Options {
        least: 64,
        wait: Duration::from_secs(3600),
        ..options(Isa::current())
    };
    let (recovery, receiver) = start(&patient);
    for tag in 0..5 {
        recovery.submit(Bytes::from_static(&[0xc0]), tag).unwrap();
    }
    assert_eq!(recovery.abandon(), [0, 1, 2, 3, 4]);
    assert_eq!(receiver.iter().flatten().count(), 0);
}
