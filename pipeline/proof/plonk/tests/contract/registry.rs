//! Versions of the proof system.

use alloy_primitives::{Address, B256, keccak256};
use ark_bn254::Fr;

use crate::evm::{Argument, CALLER, Chain, Outcome, encode, error, word};
use crate::verifier::Setting;

pub(crate) const OWNER: Address = Address::with_last_byte(0x0e);
const STRANGER: Address = Address::with_last_byte(0x5e);
/// Seconds until the owner's decision takes effect.
pub(crate) const DELAY: u64 = 3600;
/// Start time of the chain.
pub(crate) const START: u64 = 1_000_000;
/// The version of the proofs here.
pub(crate) const VERSION: [u8; 4] = [0x7a, 0x6b, 0, 1];
pub(crate) const OTHER: [u8; 4] = [0x7a, 0x6b, 0, 2];
/// Most gas of a verification through the registry, including its whole transaction.
const MOST_GAS: u64 = 300_000;

pub(crate) fn padded(id: [u8; 4]) -> [u8; 32] {
    let mut word = [0; 32];
    word[..4].copy_from_slice(&id);
    word
}

pub(crate) fn address(address: Address) -> [u8; 32] {
    address.into_word().0
}

/// A chain with a registry that has one active version.
pub(crate) struct Stage {
    pub(crate) chain: Chain,
    pub(crate) registry: Address,
    pub(crate) verifier: Address,
}

impl Stage {
    pub(crate) fn new() -> Self {
        Self::on(Chain::default())
    }

    pub(crate) fn on(mut chain: Chain) -> Self {
        chain.time = START;
        let verifier = chain.deploy("FourInputs", &[]);
        let registry = chain.deploy("ProofRegistry", &[address(OWNER), word(DELAY)]);
        let mut stage = Self {
            chain,
            registry,
            verifier,
        };
        assert!(stage.propose(OWNER, VERSION, verifier).output.is_ok());
        stage.chain.time += DELAY;
        stage
    }

    fn ask(&mut self, from: Address, signature: &str, arguments: &[[u8; 32]]) -> Outcome {
        let arguments: Vec<Argument<'_>> = arguments.iter().map(|w| Argument::Word(*w)).collect();
        let data = encode(signature, &arguments);
        self.chain.call(from, self.registry, data)
    }

    pub(crate) fn propose(&mut self, from: Address, id: [u8; 4], verifier: Address) -> Outcome {
        let arguments = [padded(id), address(verifier)];
        self.ask(from, "propose(bytes4,address)", &arguments)
    }

    fn retire(&mut self, from: Address, id: [u8; 4]) -> Outcome {
        self.ask(from, "retire(bytes4)", &[padded(id)])
    }

    fn freeze(&mut self, from: Address, id: [u8; 4]) -> Outcome {
        self.ask(from, "freeze(bytes4)", &[padded(id)])
    }

    pub(crate) fn verify(&mut self, program: B256, digest: B256, proof: &[u8]) -> Outcome {
        let arguments = [
            Argument::Word(program.0),
            Argument::Word(digest.0),
            Argument::Bytes(proof),
        ];
        let data = encode("verify(bytes32,bytes32,bytes)", &arguments);
        self.chain.call(CALLER, self.registry, data)
    }
}

/// Returns the 128-bit halves of two digests.
fn halves(program: B256, digest: B256) -> [Fr; 4] {
    let half = |bytes: &[u8]| Fr::from(u128::from_be_bytes(bytes.try_into().unwrap()));
    let [(a, b), (c, d)] = [&program, &digest].map(|digest| digest.split_at(16));
    [a, b, c, d].map(half)
}

/// Returns a proof for these digests, prefixed with its version.
pub(crate) fn proof(program: B256, digest: B256) -> Vec<u8> {
    let setting = Setting::of_any(halves(program, digest));
    [&VERSION[..], &setting.proof.to_bytes()].concat()
}

pub(crate) fn digests() -> (B256, B256) {
    (keccak256("program"), keccak256("output"))
}

#[test]
fn a_proof_shows_one_program_and_one_output() {
    let mut stage = Stage::new();
    let (program, digest) = digests();
    let right = proof(program, digest);
    let accepted = stage.verify(program, digest, &right);
    println!("{} gas", accepted.gas);
    assert_eq!(accepted.output, Ok([].into()));
    assert!(accepted.gas <= MOST_GAS, "{}", accepted.gas);
    let most = accepted.gas * 11 / 10;
    let mut refused = |program: B256, digest: B256, proof: &[u8], why| {
        let outcome = stage.verify(program, digest, proof);
        assert_eq!(outcome.output, why);
        assert!(outcome.gas <= most, "{}", outcome.gas);
    };
    let rejected = || error("Rejected()", &[]);
    refused(digest, program, &right, rejected());
    // Each half of each digest.
    for byte in [0, 15, 16, 31] {
        let edited = |mut digest: B256| {
            digest.0[byte] ^= 1;
            digest
        };
        refused(edited(program), digest, &right, rejected());
        refused(program, edited(digest), &right, rejected());
    }
    let mut other = right.clone();
    other[..4].copy_from_slice(&OTHER);
    let unknown = || error("UnknownVersion(bytes4)", &[padded(OTHER)]);
    refused(program, digest, &other, unknown());
    for length in [0, 3] {
        let short = || error("NoVersion()", &[]);
        refused(program, digest, &right[..length], short());
    }
    for length in [4, right.len() - 1] {
        let short = || error("ProofLength()", &[]);
        refused(program, digest, &right[..length], short());
    }
    let longer = [&right[..], &[0]].concat();
    refused(program, digest, &longer, error("ProofLength()", &[]));
    // A proof for another key.
    let foreign = Setting::new("OneInput", 1).proof.to_bytes();
    let foreign = [&VERSION[..], &foreign].concat();
    refused(program, digest, &foreign, rejected());
}

#[test]
fn every_changed_byte_is_refused() {
    let mut stage = Stage::new();
    let (program, digest) = digests();
    let right = proof(program, digest);
    let most = stage.verify(program, digest, &right).gas * 11 / 10;
    for place in 0..right.len() {
        let mut other = right.clone();
        other[place] ^= 1 << (place % 8);
        let outcome = stage.verify(program, digest, &other);
        assert!(outcome.output.is_err(), "byte {place}");
        assert!(outcome.gas <= most, "byte {place}: {} gas", outcome.gas);
    }
}

/// A version is active from the end of its delay to the end of its retirement's delay, to the
/// second.
#[test]
fn versions_begin_and_end_by_delay() {
    let mut stage = Stage::new();
    let (program, digest) = digests();
    let mut right = proof(program, digest);
    right[..4].copy_from_slice(&OTHER);
    let verifier = stage.verifier;
    assert!(stage.propose(OWNER, OTHER, verifier).output.is_ok());
    let from = stage.chain.time + DELAY;
    let not_yet = error("NotYet(bytes4,uint64)", &[padded(OTHER), word(from)]);
    assert_eq!(stage.verify(program, digest, &right).output, not_yet);
    stage.chain.time = from - 1;
    assert_eq!(stage.verify(program, digest, &right).output, not_yet);
    stage.chain.time = from;
    assert!(stage.verify(program, digest, &right).output.is_ok());
    assert!(stage.retire(OWNER, OTHER).output.is_ok());
    let until = from + DELAY;
    stage.chain.time = until - 1;
    assert!(stage.verify(program, digest, &right).output.is_ok());
    // Retiring it again does not extend its time.
    let ended = error("Ended(bytes4,uint64)", &[padded(OTHER), word(until)]);
    assert_eq!(stage.retire(OWNER, OTHER).output, ended);
    stage.chain.time = until;
    assert_eq!(stage.verify(program, digest, &right).output, ended);
    // The other version stays active.
    right[..4].copy_from_slice(&VERSION);
    assert!(stage.verify(program, digest, &right).output.is_ok());
}

#[test]
fn a_frozen_version_ends_at_once_and_for_good() {
    let mut stage = Stage::new();
    let (program, digest) = digests();
    let right = proof(program, digest);
    assert!(stage.freeze(OWNER, VERSION).output.is_ok());
    let ended = error("Ended(bytes4,uint64)", &[padded(VERSION), word(0)]);
    assert_eq!(stage.verify(program, digest, &right).output, ended);
    assert_eq!(stage.retire(OWNER, VERSION).output, ended);
    let verifier = stage.verifier;
    let known = error("KnownVersion(bytes4)", &[padded(VERSION)]);
    assert_eq!(stage.propose(OWNER, VERSION, verifier).output, known);
    stage.chain.time += 10 * DELAY;
    assert_eq!(stage.verify(program, digest, &right).output, ended);
}

#[test]
fn versions_are_the_owners_and_have_code() {
    let mut stage = Stage::new();
    let verifier = stage.verifier;
    let stranger = || error("NotOwner()", &[]);
    assert_eq!(stage.propose(STRANGER, OTHER, verifier).output, stranger());
    assert_eq!(stage.retire(STRANGER, VERSION).output, stranger());
    assert_eq!(stage.freeze(STRANGER, VERSION).output, stranger());
    let to = [address(STRANGER)];
    let offered = stage.ask(STRANGER, "offer(address)", &to);
    assert_eq!(offered.output, stranger());
    let no_code = error("NoCode(address)", &to);
    assert_eq!(stage.propose(OWNER, OTHER, STRANGER).output, no_code);
    let unknown = || error("UnknownVersion(bytes4)", &[padded(OTHER)]);
    assert_eq!(stage.retire(OWNER, OTHER).output, unknown());
    assert_eq!(stage.freeze(OWNER, OTHER).output, unknown());
    // The registry changes hands when the new owner accepts.
    let not_offered = error("NotOffered()", &[]);
    assert_eq!(stage.ask(STRANGER, "take()", &[]).output, not_offered);
    assert!(stage.ask(OWNER, "offer(address)", &to).output.is_ok());
    assert_eq!(stage.freeze(STRANGER, VERSION).output, stranger());
    assert_eq!(stage.ask(OWNER, "take()", &[]).output, not_offered);
    assert!(stage.ask(STRANGER, "take()", &[]).output.is_ok());
    assert_eq!(stage.ask(STRANGER, "take()", &[]).output, not_offered);
    assert_eq!(stage.freeze(OWNER, VERSION).output, stranger());
    assert!(stage.freeze(STRANGER, VERSION).output.is_ok());
}

/// The absence of a revert is not an acceptance.
#[test]
fn a_verifier_that_says_no_is_believed() {
    let mut stage = Stage::new();
    let at = Address::with_last_byte(0xf0);
    // Code that returns a word of zeros.
    stage
        .chain
        .place(at, &[0x5f, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3].into());
    assert!(stage.propose(OWNER, OTHER, at).output.is_ok());
    stage.chain.time += DELAY;
    let (program, digest) = digests();
    let outcome = stage.verify(program, digest, &OTHER);
    assert_eq!(outcome.output, error("Rejected()", &[]));
    // A verifier that returns one is believed, too: the registry demands nothing else of it.
    stage
        .chain
        .place(at, &[0x60, 1, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3].into());
    assert!(stage.verify(program, digest, &OTHER).output.is_ok());
}
