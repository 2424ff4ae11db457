//! Receipts that are right, and what is refused.

// alloy hashes by a symbol that this crate defines.
use zkfabric_stf as _;

use std::sync::LazyLock;

use alloy_primitives::{Address, B256, keccak256};

use crate::{
    Domain, Error, IssuedGroup, LocalSigner, Receipt, SignedGroup, Signer as _, UnsignedGroup,
    convict_by_groups, convict_by_receipts,
};

const CHAIN: u64 = 31_338;
static SIGNER: LazyLock<LocalSigner> = LazyLock::new(|| LocalSigner::new(&[7; 32]).unwrap());

fn domain() -> Domain {
    Domain::new(CHAIN)
}

fn who() -> Address {
    SIGNER.address()
}

/// Returns a group from a position on whose results follow from a name.
fn group(first: u64, count: u64, name: &str) -> IssuedGroup {
    let transactions: Vec<_> = (first..first + count)
        .map(|n| {
            (
                keccak256(format!("transaction {n}")),
                keccak256(format!("{name} {n}")),
            )
        })
        .collect();
    IssuedGroup::new(
        &domain(),
        B256::repeat_byte(9),
        first,
        &transactions,
        &*SIGNER,
    )
    .unwrap()
}

fn verify(receipt: &Receipt) -> Result<(), Error> {
    receipt.verify(&domain(), who())
}

#[test]
fn each_transaction_of_a_group_has_a_receipt() {
    for count in [1, 2, 3, 7, 8, 9] {
        let issued = group(100, count, "result");
        for position in 100..100 + count {
            assert_eq!(verify(&issued.receipt(position).unwrap()), Ok(()));
        }
        for outside in [99, 100 + count] {
            assert!(matches!(
                issued.receipt(outside),
                Err(Error::Outside { .. })
            ));
        }
    }
}

/// A key that was recovered elsewhere is compared, and the signature has its one form.
#[test]
fn a_signature_made_elsewhere_is_taken_with_its_key_only() {
    let issued = group(100, 5, "result");
    let signed = *issued.signed();
    let leaves = issued.leaves().iter();
    let leaves: Vec<_> = leaves.map(|leaf| (leaf.transaction, leaf.result)).collect();
    let take = |signature, got| {
        let unsigned = UnsignedGroup::new(&domain(), signed.group.previous, 100, &leaves);
        unsigned.unwrap().recovered(signature, got, who())
    };
    assert_eq!(take(signed.signature, Some(who())), Ok(issued));
    let other = Address::repeat_byte(1);
    let error = Error::Signer {
        expected: who(),
        got: other,
    };
    assert_eq!(take(signed.signature, Some(other)), Err(error));
    let no_key = take(signed.signature, None).unwrap_err();
    assert!(matches!(no_key, Error::Signature { .. }), "{no_key}");
    let mut wrong = signed.signature;
    wrong.0[64] += 2;
    let error = take(wrong, Some(who())).unwrap_err();
    assert!(matches!(error, Error::Signature { .. }), "{error}");
}

/// A group is the same, however its messages are hashed, and each of its hashes is asked for.
#[test]
fn a_group_that_is_hashed_at_once_is_the_same() {
    for count in (1_u64..20).chain([63, 64, 65]) {
        let leaves: Vec<_> = (0..count)
            .map(|n| (keccak256(n.to_be_bytes()), keccak256(n.to_le_bytes())))
            .collect();
        let asked = std::cell::Cell::new(0);
        let hash = |messages: &[&[u8]]| {
            asked.set(asked.get() + messages.len());
            messages.iter().map(keccak256).collect()
        };
        let hashed = UnsignedGroup::hashed(&domain(), B256::ZERO, 7, &leaves, hash);
        let one_by_one = UnsignedGroup::new(&domain(), B256::ZERO, 7, &leaves);
        assert_eq!(hashed, one_by_one);
        // A binary tree has one node less than leaves.
        assert_eq!(asked.get() as u64, 2 * count - 1);
    }
}

#[test]
fn groups_have_positions() {
    let new = |first, count| {
        let transactions = vec![(B256::ZERO, B256::ZERO); count];
        IssuedGroup::new(&domain(), B256::ZERO, first, &transactions, &*SIGNER)
    };
    assert_eq!(new(0, 0), Err(Error::Empty));
    let last = u64::MAX;
    let receipt = new(last, 1).unwrap().receipt(last).unwrap();
    assert_eq!(verify(&receipt), Ok(()));
    let error = Error::Positions {
        first: last,
        count: 2,
    };
    assert_eq!(new(last, 2), Err(error));
}

#[test]
fn a_changed_receipt_is_refused() {
    let right = group(100, 5, "result").receipt(103).unwrap();
    let refusal = |change: fn(&mut Receipt)| {
        let mut changed = right.clone();
        change(&mut changed);
        assert_ne!(changed, right);
        verify(&changed).unwrap_err()
    };
    let is_root = |error: &Error| matches!(error, Error::Root { .. });
    let is_signer = |error: &Error| matches!(error, Error::Signer { .. });
    assert!(is_root(&refusal(|r| r.leaf.position = 102)));
    assert!(is_root(&refusal(|r| r.leaf.transaction.0[0] ^= 1)));
    assert!(is_root(&refusal(|r| r.leaf.result.0[31] ^= 1)));
    for level in 0..3 {
        let mut changed = right.clone();
        changed.path[level].0[5] ^= 1;
        assert!(is_root(&verify(&changed).unwrap_err()), "{level}");
    }
    assert!(is_root(&refusal(|r| r.signed.group.root.0[0] ^= 1)));
    assert!(is_signer(&refusal(|r| r.signed.group.previous.0[0] ^= 1)));
    // The same path, in a group of one leaf more.
    assert!(is_signer(&refusal(|r| r.signed.group.count = 6)));
    assert!(matches!(
        refusal(|r| r.leaf.position = 105),
        Error::Outside {
            position: 105,
            first: 100,
            count: 5
        }
    ));
    assert!(matches!(
        refusal(|r| r.path.truncate(2)),
        Error::PathLength {
            expected: 3,
            got: 2
        }
    ));
    assert!(matches!(
        refusal(|r| r.signed.signature.0[64] = 0),
        Error::Signature { .. }
    ));
    let other = right.verify(&domain(), Address::ZERO).unwrap_err();
    let expected = Address::ZERO;
    assert_eq!(
        other,
        Error::Signer {
            expected,
            got: who()
        }
    );
    // A receipt of one chain says nothing on another: neither leaf nor digest.
    let foreign = right.verify(&Domain::new(CHAIN + 1), who());
    assert!(is_root(&foreign.unwrap_err()));
    let foreign = right.signed.verify(&Domain::new(CHAIN + 1), who());
    assert!(is_signer(&foreign.unwrap_err()));
}

#[test]
fn two_groups_of_one_position_convict() {
    let groups =
        |one: &SignedGroup, other: &SignedGroup| convict_by_groups(&domain(), who(), [one, other]);
    let one = *group(100, 5, "result").signed();
    assert_eq!(groups(&one, group(100, 5, "other").signed()), Ok(()));
    // The same transactions in a group that ends earlier.
    assert_eq!(groups(&one, group(100, 4, "result").signed()), Ok(()));
    // Groups that overlap, of which no two receipts have different leaves.
    for (first, count) in [(99, 2), (101, 1), (104, 9), (0, 200)] {
        let other = *group(first, count, "result").signed();
        assert_eq!(groups(&one, &other), Ok(()), "{first}, {count}");
        assert_eq!(groups(&other, &one), Ok(()), "{first}, {count}");
    }
    let no = |other: &SignedGroup| match groups(&one, other).unwrap_err() {
        Error::NoConflict { what } => what,
        other => panic!("{other}"),
    };
    assert!(no(&one).contains("the same"));
    for (first, count) in [(105, 5), (95, 5), (0, 1), (u64::MAX - 9, 9)] {
        let apart = no(group(first, count, "other").signed());
        assert!(apart.contains("no position"), "{first}, {count}: {apart}");
    }
    let mut empty = one.group;
    empty.count = 0;
    let mut empty = SignedGroup::new(empty, &domain(), &*SIGNER).unwrap();
    assert!(no(&empty).contains("no position"));
    empty.group.first = 102;
    let empty = SignedGroup::new(empty.group, &domain(), &*SIGNER).unwrap();
    assert!(no(&empty).contains("no position"));
    // A contradiction that nobody, or somebody else, has signed.
    let mut unsigned = one;
    unsigned.group.root.0[0] ^= 1;
    assert!(matches!(groups(&one, &unsigned), Err(Error::Signer { .. })));
    let stranger = LocalSigner::new(&[8; 32]).unwrap();
    let foreign = SignedGroup::new(unsigned.group, &domain(), &stranger).unwrap();
    assert!(matches!(groups(&one, &foreign), Err(Error::Signer { .. })));
    assert!(matches!(groups(&foreign, &one), Err(Error::Signer { .. })));
}

#[test]
fn two_receipts_of_one_position_convict() {
    let receipts =
        |one: &Receipt, other: &Receipt| convict_by_receipts(&domain(), who(), [one, other]);
    let one = group(100, 5, "result").receipt(103).unwrap();
    // In a group that begins elsewhere.
    let other = group(103, 9, "other").receipt(103).unwrap();
    assert_eq!(receipts(&one, &other), Ok(()));
    let no = |other: &Receipt| match receipts(&one, other).unwrap_err() {
        Error::NoConflict { what } => what,
        other => panic!("{other}"),
    };
    assert!(no(&group(103, 9, "result").receipt(103).unwrap()).contains("the same"));
    assert!(no(&group(103, 9, "other").receipt(104).unwrap()).contains("positions"));
    let mut forged = one.clone();
    forged.leaf.result.0[0] ^= 1;
    assert!(matches!(receipts(&one, &forged), Err(Error::Root { .. })));
    assert!(matches!(receipts(&forged, &one), Err(Error::Root { .. })));
}
