//! What a source, or the sequencer, lies about.

use super::*;

type Lie = fn(&mut Frame);
type Is = fn(&Frame) -> bool;

/// What neither receipts nor roots show.
const UNSEEN: [(&str, Is, Lie); 5] = [
    (
        "other work for the prover",
        |frame| !frame.transactions.is_empty(),
        |frame| frame.transactions[0].included.prover_gas += 1,
    ),
    (
        "a balance that a later group overwrites",
        |frame| !frame.transactions.is_empty(),
        |frame| {
            let mut accounts = frame.diff.accounts.iter_mut();
            let account = accounts.find_map(|change| change.account.as_mut());
            account.unwrap().balance += U256::from(1);
        },
    ),
    (
        "an account that the end of the block may delete",
        |frame| !frame.transactions.is_empty(),
        |frame| frame.emptied.push(nobody(3)),
    ),
    (
        "another time",
        |frame| frame.opens.is_some(),
        |frame| frame.opens.as_mut().unwrap().timestamp += 1,
    ),
    (
        "another signature of the log",
        |frame| frame.head.is_some(),
        |frame| frame.head.as_mut().unwrap().signature.0[9] ^= 1,
    ),
];

/// What does not follow, whoever has signed it.
const LIES: [(&str, Is, Lie); 14] = [
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

/// Every byte of a group is signed: whatever a source changes, nothing of it is taken, and the
/// right group is taken after it.
#[test]
fn a_source_that_lies_is_refused() {
    let source = Source::run();
    let is_unlike = |error: &FollowError| {
        error.is_of_source()
            && matches!(
                error,
                FollowError::Unlike { .. }
                    | FollowError::Forged { .. }
                    | FollowError::Sender { .. }
            )
    };
    let last = source.groups.last().unwrap().group;
    for (name, is, lie) in UNSEEN.into_iter().chain(LIES) {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        let (logged, mut frame) = source.find(is);
        source.give(&mut follower, logged.group - 1);
        lie(&mut frame);
        let signature = source.signature(&logged.payload);
        let taken = take(&mut follower, logged.group, &frame.encode(), signature);
        follower.sign(source.head(logged.group));
        let error = taken.and_then(|()| follower.settle()).expect_err(name);
        assert!(is_unlike(&error), "{name}: {error}");
        assert!(error.to_string().len() < 4 << 10, "{name}");
        assert_eq!(follower.group(), logged.group - 1, "{name}");
        follower.forget();
        source.give(&mut follower, last);
        assert_eq!(follower.hash(), source.groups.last().unwrap().hash);
    }
}

/// What the sequencer has signed and does not follow is refused, too.
#[test]
fn what_does_not_follow_is_refused() {
    let source = Source::run();
    let last = source.groups.last().unwrap().group;
    for (name, is, lie) in LIES {
        let folder = tempfile::tempdir().unwrap();
        let mut follower = source.open(&folder, None);
        let (logged, mut frame) = source.find(is);
        source.give(&mut follower, logged.group - 1);
        lie(&mut frame);
        let signature = source.signature(&logged.payload);
        let payload = frame.encode();
        let taken = take_signed(&mut follower, logged.group, &payload, signature);
        let error = taken.expect_err(name);
        let is_refused = matches!(
            error,
            FollowError::Forged { .. }
                | FollowError::Sender { .. }
                | FollowError::Ledger(LedgerError::Foreign { .. })
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
        source.give(&mut follower, last);
    }
}
