//! Receipts of pre-confirmations: the contract agrees with the library.

pub(crate) mod mistakes;

use std::sync::LazyLock;

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_plonk::contract::selector;
use zkfabric_receipt::{
    Domain, Error, Group, IssuedGroup, LocalSigner, Receipt, Signature, SignedGroup, Signer,
    convict_by_groups, convict_by_receipts,
};

use crate::evm::{CALLER, Chain, Outcome, error, word};
use crate::registry::address;

const CHAIN_ID: u64 = 31_338;
const GROUP: &str = "(bytes32,uint64,uint32,bytes32)";
static SIGNER: LazyLock<LocalSigner> = LazyLock::new(|| LocalSigner::new(&[7; 32]).unwrap());

fn domain() -> Domain {
    Domain::new(CHAIN_ID)
}

fn signer() -> Address {
    SIGNER.address()
}

/// Returns a group of transactions whose results follow from a name.
fn group(first: u64, count: u64, name: &str) -> IssuedGroup {
    let transaction = |n: u64| {
        let transaction = keccak256(format!("transaction {n}"));
        (transaction, keccak256(format!("{name} {n}")))
    };
    let transactions: Vec<_> = (first..first + count).map(transaction).collect();
    let previous = keccak256("previous group");
    IssuedGroup::new(&domain(), previous, first, &transactions, &*SIGNER).unwrap()
}

fn receipt(first: u64, count: u64, name: &str, position: u64) -> Receipt {
    group(first, count, name).receipt(position).unwrap()
}

/// Returns the header, signed again.
fn signed(group: Group) -> SignedGroup {
    SignedGroup::new(group, &domain(), &*SIGNER).unwrap()
}

/// Returns the same signature with `n - s` and the other `v`, which the equation accepts as well.
fn twin(signature: Signature) -> Signature {
    let order = "0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
    let order: alloy_primitives::U256 = order.parse().unwrap();
    let mut bytes = signature.0;
    let s = alloy_primitives::U256::from_be_slice(&bytes[32..64]);
    bytes[32..64].copy_from_slice(&(order - s).to_be_bytes::<32>());
    bytes[64] ^= 27 ^ 28;
    Signature(bytes)
}

fn head(group: &Group) -> [[u8; 32]; 4] {
    let (first, count) = (word(group.first), word(group.count.into()));
    [group.previous.0, first, count, group.root.0]
}

fn bytes(content: &[u8]) -> Vec<u8> {
    let mut encoded = word(content.len() as u64).to_vec();
    encoded.extend(content);
    encoded.resize(encoded.len().next_multiple_of(32), 0);
    encoded
}

/// Encodes a signed header according to the ABI.
fn of_signed(signed: &SignedGroup, signature: &[u8]) -> Vec<u8> {
    let mut encoded = head(&signed.group).concat();
    encoded.extend(word(5 * 32));
    encoded.extend(bytes(signature));
    encoded
}

/// Encodes a receipt according to the ABI.
fn of_receipt(receipt: &Receipt) -> Vec<u8> {
    let signature = bytes(&receipt.signed.signature.0);
    let mut encoded = head(&receipt.signed.group).concat();
    let leaf = receipt.leaf;
    encoded.extend(word(9 * 32));
    encoded.extend(word(leaf.position));
    encoded.extend([leaf.transaction.0, leaf.result.0].concat());
    encoded.extend(word(9 * 32 + signature.len() as u64));
    encoded.extend(signature);
    encoded.extend(word(receipt.path.len() as u64));
    encoded.extend(receipt.path.iter().flat_map(|hash| hash.0));
    encoded
}

/// Encodes a call with two arguments of variable length.
fn call_of_two(signature: &str, arguments: &[Vec<u8>; 2]) -> Vec<u8> {
    let mut data = selector(signature).to_vec();
    data.extend(word(64));
    data.extend(word(64 + arguments[0].len() as u64));
    data.extend(arguments.concat());
    data
}

/// A chain with the contract.
struct Court {
    chain: Chain,
    contract: Address,
}

impl Court {
    fn on(mut chain: Chain) -> Self {
        let contract = chain.deploy("Receipts", &[word(CHAIN_ID)]);
        Self { chain, contract }
    }

    fn verify(&mut self, receipt: &Receipt, who: Address) -> Outcome {
        let content = "(bytes32,uint64,uint32,bytes32),bytes,uint64,bytes32,bytes32,bytes32[]";
        let mut data = selector(&format!("verify(({content}),address)")).to_vec();
        data.extend(word(64));
        data.extend(address(who));
        data.extend(of_receipt(receipt));
        self.chain.call(CALLER, self.contract, data)
    }

    fn by_groups(&mut self, one: &SignedGroup, other: &SignedGroup) -> Outcome {
        self.by_groups_with(one, &one.signature.0, other)
    }

    /// As [`Court::by_groups`], with any bytes as the first signature.
    fn by_groups_with(
        &mut self,
        one: &SignedGroup,
        signature: &[u8],
        other: &SignedGroup,
    ) -> Outcome {
        let name = format!("convictByGroups(({GROUP},bytes),({GROUP},bytes))");
        let arguments = [
            of_signed(one, signature),
            of_signed(other, &other.signature.0),
        ];
        let data = call_of_two(&name, &arguments);
        self.chain.call(CALLER, self.contract, data)
    }

    fn by_receipts(&mut self, one: &Receipt, other: &Receipt) -> Outcome {
        let content = format!("({GROUP},bytes,uint64,bytes32,bytes32,bytes32[])");
        let signature = format!("convictByReceipts({content},{content})");
        let data = call_of_two(&signature, &[one, other].map(of_receipt));
        self.chain.call(CALLER, self.contract, data)
    }

    fn is_convicted(&mut self, who: Address) -> bool {
        let mut data = selector("isConvicted(address)").to_vec();
        data.extend(address(who));
        let outcome = self.chain.call(CALLER, self.contract, data);
        outcome.output.unwrap() == Bytes::from(word(1))
    }
}

/// Checks that contract and library give the same answer, and returns the contract's.
fn both(court: &mut Court, receipt: &Receipt) -> Result<Bytes, Bytes> {
    let answer = court.verify(receipt, signer()).output;
    let library = receipt.verify(&domain(), signer());
    let expected = match &library {
        Ok(()) => Ok(Bytes::new()),
        Err(Error::Outside { position, .. }) => error("Outside(uint64)", &[word(*position)]),
        Err(Error::PathLength { got, .. }) => error("PathLength(uint256)", &[word(*got as u64)]),
        Err(Error::Root { got, .. }) => error("WrongRoot(bytes32)", &[got.0]),
        Err(Error::Signature { .. }) => error("NoSignature()", &[]),
        Err(Error::Signer { got, .. }) => error("WrongSigner(address)", &[address(*got)]),
        Err(other) => panic!("{other}"),
    };
    assert_eq!(answer, expected, "{library:?}");
    answer
}

#[test]
fn the_contract_verifies_what_the_library_issues() {
    let mut court = Court::on(Chain::default());
    let mut most = 0;
    for count in [1, 2, 3, 5, 8, 33] {
        let issued = group(1000, count, "result");
        for position in 1000..1000 + count {
            let receipt = issued.receipt(position).unwrap();
            assert_eq!(both(&mut court, &receipt), Ok(Bytes::new()));
            most = court.verify(&receipt, signer()).gas.max(most);
        }
    }
    println!("{most} gas");
    let last = receipt(u64::MAX - 1, 1, "result", u64::MAX - 1);
    assert_eq!(both(&mut court, &last), Ok(Bytes::new()));
}

#[test]
fn changed_receipts_are_refused_by_both() {
    let mut court = Court::on(Chain::default());
    let right = receipt(1000, 5, "result", 1003);
    let mut refused = |change: &dyn Fn(&mut Receipt)| {
        let mut changed = right.clone();
        change(&mut changed);
        assert!(both(&mut court, &changed).is_err(), "{changed:?}");
    };
    for position in [0, 999, 1002, 1004, 1005, u64::MAX] {
        refused(&|receipt| receipt.leaf.position = position);
    }
    refused(&|receipt| receipt.leaf.transaction.0[0] ^= 1);
    refused(&|receipt| receipt.leaf.result.0[31] ^= 1);
    for level in 0..3 {
        refused(&|receipt| receipt.path[level].0[7] ^= 1);
    }
    refused(&|receipt| receipt.path.truncate(2));
    refused(&|receipt| receipt.path.push(B256::ZERO));
    refused(&|receipt| receipt.path.clear());
    // The leaf in the place of the root.
    refused(&|receipt| receipt.signed.group.root = receipt.leaf.hash(CHAIN_ID));
    refused(&|receipt| receipt.signed.group.previous.0[0] ^= 1);
    refused(&|receipt| receipt.signed.group.count = 6);
    refused(&|receipt| receipt.signed.group.count = 0);
    refused(&|receipt| receipt.signed.signature = twin(receipt.signed.signature));
    for v in [0, 1, 26, 29] {
        refused(&|receipt| receipt.signed.signature.0[64] = v);
    }
    for scalar in [0, 32] {
        refused(&|receipt| receipt.signed.signature.0[scalar..scalar + 32].fill(0));
        refused(&|receipt| receipt.signed.signature.0[scalar..scalar + 32].fill(0xff));
    }
}

#[test]
fn receipts_of_another_chain_or_signer_are_refused() {
    let mut court = Court::on(Chain::default());
    let right = receipt(1000, 5, "result", 1003);
    let stranger = Address::repeat_byte(1);
    let wrong = error("WrongSigner(address)", &[address(signer())]);
    assert_eq!(court.verify(&right, stranger).output, wrong);

    // The same group on another chain, whose leaves the court's chain would have as well.
    let other = Domain::new(CHAIN_ID + 1);
    let transactions = [(B256::ZERO, B256::ZERO)];
    let foreign = IssuedGroup::new(&other, B256::ZERO, 1, &transactions, &*SIGNER).unwrap();
    let mut foreign = foreign.receipt(1).unwrap();
    assert_eq!(foreign.verify(&other, signer()), Ok(()));
    assert!(both(&mut court, &foreign).is_err());
    foreign.signed.group.root = foreign.leaf.hash(CHAIN_ID);
    foreign.signed = SignedGroup::new(foreign.signed.group, &other, &*SIGNER).unwrap();
    assert!(both(&mut court, &foreign).is_err());
}

#[test]
fn signatures_have_65_bytes() {
    let mut court = Court::on(Chain::default());
    let [one, other] = ["result", "other"].map(|name| *group(1000, 5, name).signed());
    let whole = one.signature.0;
    for signature in [&whole[..64], &[&whole[..], &[0]].concat(), &[]] {
        let outcome = court.by_groups_with(&one, signature, &other);
        assert_eq!(outcome.output, error("NoSignature()", &[]));
    }
}

#[test]
fn two_headers_of_one_position_convict() {
    let mut court = Court::on(Chain::default());
    let one = *group(1000, 5, "result").signed();
    let mut refused = |other: SignedGroup, why| {
        let library = convict_by_groups(&domain(), signer(), [&one, &other]);
        assert!(library.is_err(), "{other:?}");
        assert_eq!(court.by_groups(&one, &other).output, why);
        assert!(!court.is_convicted(signer()));
    };
    let no_conflict = || error("NoConflict()", &[]);
    refused(one, no_conflict());
    for (first, count) in [(1005, 5), (995, 5), (0, 1), (u64::MAX - 9, 9)] {
        refused(*group(first, count, "other").signed(), no_conflict());
    }
    let empty = Group {
        count: 0,
        ..one.group
    };
    refused(signed(empty), no_conflict());
    let first = 1002;
    refused(signed(Group { first, ..empty }), no_conflict());
    let stranger = LocalSigner::new(&[8; 32]).unwrap();
    let foreign = Group {
        root: B256::ZERO,
        ..one.group
    };
    let foreign = SignedGroup::new(foreign, &domain(), &stranger).unwrap();
    let by_stranger = error("WrongSigner(address)", &[address(stranger.address())]);
    refused(foreign, by_stranger);

    // The last ones overlap, and no two of their receipts have different leaves.
    for other in [
        group(1000, 5, "other"),
        group(1000, 4, "result"),
        group(999, 2, "result"),
        group(1004, 9, "result"),
    ] {
        let mut court = Court::on(Chain::default());
        let other = other.signed();
        assert_eq!(
            convict_by_groups(&domain(), signer(), [&one, other]),
            Ok(())
        );
        let outcome = court.by_groups(&one, other);
        assert_eq!(outcome.output, Ok(Bytes::new()));
        let digests = [one, *other].map(|signed| signed.group.digest(&domain()).0);
        let [event] = &outcome.events[..] else {
            panic!("{:?}", outcome.events);
        };
        let topics = [
            keccak256("Convicted(address,bytes32,bytes32)"),
            signer().into_word(),
        ];
        assert_eq!(event.topics(), topics);
        assert_eq!(event.data.data, Bytes::from(digests.concat()));
        assert!(court.is_convicted(signer()));
        assert!(!court.is_convicted(stranger.address()));
    }
}

#[test]
fn two_receipts_of_one_position_convict() {
    let mut court = Court::on(Chain::default());
    let one = receipt(1000, 5, "result", 1003);
    let mut refused = |other: Receipt, why| {
        let library = convict_by_receipts(&domain(), signer(), [&one, &other]);
        assert!(library.is_err(), "{other:?}");
        assert_eq!(court.by_receipts(&one, &other).output, why);
        assert!(!court.is_convicted(signer()));
    };
    refused(one.clone(), error("NoConflict()", &[]));
    // The same leaf in another group.
    refused(receipt(1003, 9, "result", 1003), error("NoConflict()", &[]));
    refused(receipt(1003, 9, "other", 1004), error("NoConflict()", &[]));
    let mut forged = receipt(1003, 9, "other", 1003);
    forged.signed.signature = twin(forged.signed.signature);
    refused(forged, error("NoSignature()", &[]));

    let other = receipt(1003, 9, "other", 1003);
    assert_eq!(
        convict_by_receipts(&domain(), signer(), [&one, &other]),
        Ok(())
    );
    assert_eq!(court.by_receipts(&one, &other).output, Ok(Bytes::new()));
    assert!(court.is_convicted(signer()));
}
