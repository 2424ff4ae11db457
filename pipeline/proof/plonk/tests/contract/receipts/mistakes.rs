//! Mistakes in the contract of receipts, each of which accepts something false.

use alloy_primitives::{Address, B256};
use zkfabric_receipt::{Domain, Group, LocalSigner, Receipt, SignedGroup, Signer as _};

use super::{CHAIN_ID, Court, SIGNER, group, receipt, signed, signer, twin};
use crate::evm::Chain;
use crate::mistakes::{Edits, Mistake};

pub(crate) static MISTAKES: [Mistake; 16] = [
    of_receipts(
        "positions behind the group",
        &[(
            "require(index < group.count, Outside(receipt.position));",
            "",
        )],
        position_behind_the_group,
    ),
    of_receipts(
        "paths that go on",
        &[("require(used == path.length, PathLength(path.length));", "")],
        |chain| accepts(chain, |receipt| receipt.path.push(B256::ZERO)),
    ),
    of_receipts(
        "any root",
        &[(
            "require(root == group.root, WrongRoot(root));",
            "require(root == group.root || root != bytes32(0), WrongRoot(root));",
        )],
        |chain| accepts(chain, |receipt| receipt.leaf.result.0[0] ^= 1),
    ),
    of_receipts(
        "signatures with a twin",
        &[("require(s <= HALF, NoSignature());", "")],
        |chain| {
            accepts(chain, |receipt| {
                receipt.signed.signature = twin(receipt.signed.signature);
            })
        },
    ),
    of_receipts(
        "longer signatures",
        &[("signature.length == 65", "signature.length >= 65")],
        longer_signature,
    ),
    of_receipts(
        "nobody's signatures",
        &[("require(signer != address(0), NoSignature());", "")],
        nobodys_signature,
    ),
    of_receipts(
        "anybody's signatures",
        &[(
            "require(got == signer, WrongSigner(got));",
            "require(got != address(0) || got == signer);",
        )],
        |chain| {
            let right = receipt(1000, 5, "result", 1003);
            let mut court = Court::on(chain);
            court.verify(&right, Address::repeat_byte(1)).output.is_ok()
        },
    ),
    of_receipts(
        "headers of any chain",
        &[(
            "keccak256(\"1\"), chainId_));",
            "keccak256(\"1\"), uint64(0)));",
        )],
        header_of_chain_zero,
    ),
    of_receipts(
        "leaves of any chain",
        &[("uint8(0), chainId, receipt", "uint8(0), uint64(0), receipt")],
        leaf_of_chain_zero,
    ),
    of_receipts(
        "groups anywhere contradict each other",
        &[(
            "require(_reaches(one.group, position) && _reaches(other.group, position), NoConflict());",
            "require(_reaches(one.group, position) || _reaches(other.group, position), NoConflict());",
        )],
        |chain| by_groups(chain, group(1005, 5, "other").signed()),
    ),
    of_receipts(
        "groups without leaves contradict",
        &[(
            "return position - group.first < group.count;",
            "return position - group.first <= group.count;",
        )],
        |chain| {
            let group = group(1000, 5, "result").signed().group;
            by_groups(chain, &signed(Group { count: 0, ..group }))
        },
    ),
    of_receipts(
        "a header contradicts itself",
        &[("require(first != second, NoConflict());", "")],
        |chain| by_groups(chain, group(1000, 5, "result").signed()),
    ),
    of_receipts(
        "a stranger contradicts",
        &[(
            "require(signer == second, WrongSigner(second));",
            "require(second != address(0), WrongSigner(second));",
        )],
        by_a_stranger,
    ),
    of_receipts(
        "receipts of any positions contradict each other",
        &[("require(one.position == other.position, NoConflict());", "")],
        |chain| by_receipts(chain, &receipt(1003, 9, "other", 1004)),
    ),
    of_receipts(
        "a leaf contradicts itself",
        &[(
            "require(leaf != secondLeaf, NoConflict());",
            "leaf != secondLeaf ? one.position : one.position;",
        )],
        |chain| by_receipts(chain, &receipt(1003, 9, "result", 1003)),
    ),
    of_receipts(
        "nodes from the other side",
        &[("index & 1 == 0", "index & 1 == 1")],
        from_the_other_side,
    ),
];

const fn of_receipts(name: &'static str, edits: Edits, accepts: fn(Chain) -> bool) -> Mistake {
    Mistake {
        name,
        contract: "Receipts",
        edits,
        accepts,
    }
}

/// Returns whether a chain accepts a changed receipt.
fn accepts(chain: Chain, change: fn(&mut Receipt)) -> bool {
    let mut changed = receipt(1000, 5, "result", 1003);
    change(&mut changed);
    verifies(chain, &changed)
}

fn verifies(chain: Chain, receipt: &Receipt) -> bool {
    Court::on(chain).verify(receipt, signer()).output.is_ok()
}

fn by_groups(chain: Chain, other: &SignedGroup) -> bool {
    let mut court = Court::on(chain);
    let one = group(1000, 5, "result");
    court.by_groups(one.signed(), other).output.is_ok()
}

fn by_receipts(chain: Chain, other: &Receipt) -> bool {
    let mut court = Court::on(chain);
    let one = receipt(1000, 5, "result", 1003);
    court.by_receipts(&one, other).output.is_ok()
}

/// A signed group of one leaf, whose leaf is of a later position.
fn position_behind_the_group(chain: Chain) -> bool {
    let mut wrong = receipt(1000, 1, "result", 1000);
    wrong.leaf.position = 2000;
    let root = wrong.leaf.hash(CHAIN_ID);
    wrong.signed = signed(Group {
        root,
        ..wrong.signed.group
    });
    verifies(chain, &wrong)
}

fn longer_signature(chain: Chain) -> bool {
    let mut court = Court::on(chain);
    let [one, other] = ["result", "other"].map(|name| *group(1000, 5, name).signed());
    let longer = [&one.signature.0[..], &[0]].concat();
    court.by_groups_with(&one, &longer, &other).output.is_ok()
}

/// A receipt that nobody has signed is one of the address zero.
fn nobodys_signature(chain: Chain) -> bool {
    let mut unsigned = receipt(1000, 5, "result", 1003);
    unsigned.signed.signature.0[64] = 0;
    let mut court = Court::on(chain);
    court.verify(&unsigned, Address::ZERO).output.is_ok()
}

fn header_of_chain_zero(chain: Chain) -> bool {
    let mut foreign = receipt(1000, 1, "result", 1000);
    let group = foreign.signed.group;
    foreign.signed = SignedGroup::new(group, &Domain::new(0), &*SIGNER).unwrap();
    verifies(chain, &foreign)
}

fn leaf_of_chain_zero(chain: Chain) -> bool {
    let mut foreign = receipt(1000, 1, "result", 1000);
    let root = foreign.leaf.hash(0);
    foreign.signed = signed(Group {
        root,
        ..foreign.signed.group
    });
    verifies(chain, &foreign)
}

fn by_a_stranger(chain: Chain) -> bool {
    let stranger = LocalSigner::new(&[8; 32]).unwrap();
    assert_ne!(stranger.address(), signer());
    let group = group(1000, 5, "other").signed().group;
    let other = SignedGroup::new(group, &super::domain(), &stranger).unwrap();
    by_groups(chain, &other)
}

/// The leaf of the other side, with a root that is hashed the wrong way round.
fn from_the_other_side(chain: Chain) -> bool {
    let mut wrong = receipt(1000, 2, "result", 1000);
    let right = receipt(1000, 2, "result", 1001);
    let mut bytes = vec![1];
    bytes.extend(right.leaf.hash(CHAIN_ID));
    bytes.extend(wrong.leaf.hash(CHAIN_ID));
    let root = alloy_primitives::keccak256(bytes);
    wrong.signed = signed(Group {
        root,
        ..wrong.signed.group
    });
    verifies(chain, &wrong)
}
