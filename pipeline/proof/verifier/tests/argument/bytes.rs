//! Encodings that are truncated, extended, non-canonical, or edited byte by byte.

use crate::cheat::NoCheat;
use crate::execution::{Execution, PairUnits, SMALL, mix};
use crate::outcome::{Outcome, in_memory};
use crate::prover::prove;
use crate::toy_system::{TABLE, ToySystem};
use ark_bn254::{Fq, Fr};
use ark_ff::{BigInteger, PrimeField};
use zkfabric_kzg::{KzgError, mercury};
use zkfabric_verifier::layout::MAX_STACKS;
use zkfabric_verifier::proof::{HEADER, MAX_BYTES, MAX_PUBLIC_BYTES};
use zkfabric_verifier::shape::{MAX_INSTANCES, MAX_SHARDS};
use zkfabric_verifier::{Proof, ShardCommitment, ShardProof, ShardShape, VerifyError};

/// A proof and its encoding.
struct EncodedProof {
    system: &'static ToySystem,
    execution: Execution,
    proof: Proof,
    bytes: Vec<u8>,
}

impl EncodedProof {
    fn new(execution: impl FnOnce(&ToySystem) -> Execution) -> Self {
        Self::of(ToySystem::shared(), execution)
    }

    fn of_permutations() -> Self {
        let lists: [&[PairUnits]; 2] = [&[SMALL], &[]];
        Self::of(ToySystem::of_permutations(), |system| {
            Execution::with_permutations(system, &lists)
        })
    }

    fn of(system: &'static ToySystem, execution: impl FnOnce(&ToySystem) -> Execution) -> Self {
        let execution = execution(system);
        let proof = prove(system, &execution, &mut NoCheat);
        let bytes = proof.to_bytes();
        Self {
            system,
            execution,
            proof,
            bytes,
        }
    }

    fn decode(&self, bytes: &[u8]) -> Result<Proof, VerifyError> {
        Proof::from_bytes(&self.system.key, bytes)
    }

    fn outcome(&self, bytes: &[u8]) -> Outcome {
        in_memory(self.system, &self.execution, &self.decode(bytes)?)
    }
}

/// An item of an encoding, read as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any bytes.
    Plain,
    /// A count with this upper limit.
    Count(usize),
    /// A point with this index.
    Point(usize),
    /// An element with this index.
    Scalar(usize),
    /// The opening.
    Opening,
}

type Item = (&'static str, usize, Kind);

/// Returns the items of a proof's encoding in order: section, length, kind.
fn items(proof: &Proof) -> Vec<Item> {
    let mut items = vec![
        ("header", 8, Kind::Plain),
        ("hash", 1, Kind::Plain),
        ("reference string id", 32, Kind::Plain),
        ("key digest", 32, Kind::Plain),
        ("public values", 4, Kind::Count(MAX_PUBLIC_BYTES)),
        ("public values", proof.public.len(), Kind::Plain),
        ("shards", 4, Kind::Count(MAX_SHARDS)),
    ];
    for (commitment, _) in &proof.shards {
        items.push(("stack size", 4, Kind::Plain));
        items.push(("instances", 4, Kind::Count(MAX_INSTANCES)));
        for _ in 0..2 * commitment.headers.len() {
            items.push(("instances", 4, Kind::Plain));
        }
        items.push(("stacks", 4, Kind::Count(MAX_STACKS)));
        let points = 0..commitment.stacks.len();
        items.extend(points.map(|index| ("stacks", 32, Kind::Point(index))));
    }
    for (_, shard) in &proof.shards {
        let mut scalars = |section, count: usize, each: usize| {
            for index in 0..count {
                items.extend([(section, 32, Kind::Scalar(index))].repeat(each));
            }
        };
        scalars("roots", 16, 1);
        for layer in &shard.layers {
            scalars("layer rounds", layer.rounds.len(), 2);
            scalars("layer ends", 1, 4);
        }
        for pair in &shard.permutations {
            scalars("permutation claim", 1, 1);
            for layer in pair.rounds.iter().flatten() {
                for round in &layer.rounds {
                    scalars("permutation rounds", round.len(), 1);
                }
                scalars("permutation values", layer.values.len(), 1);
            }
        }
        scalars("row rounds", shard.rows.len(), 3);
        scalars("linear rounds", shard.linear.len(), 2);
        for values in &shard.values {
            scalars("values", values.len(), 1);
        }
        scalars("reduction rounds", shard.reduction.len(), 2);
        scalars("stack values", shard.stacks.len(), 1);
        items.push(("opening", 416, Kind::Opening));
    }
    items
}

#[test]
fn items_fill_the_encoding() {
    for encoded in [
        EncodedProof::new(|system| Execution::in_shards(system, 2)),
        EncodedProof::of_permutations(),
    ] {
        let length: usize = items(&encoded.proof).iter().map(|item| item.1).sum();
        assert_eq!(length, encoded.bytes.len());
        assert_eq!(encoded.outcome(&encoded.bytes), Ok(()));
        let public = Proof::public_of(&encoded.bytes);
        assert_eq!(public, Ok(encoded.execution.public.as_slice()));
    }
}

/// A longer proof is refused before any of it is read.
#[test]
fn the_length_of_a_proof_is_bounded() {
    let encoded = EncodedProof::new(Execution::small);
    // Untouched zeros do not occupy memory.
    let mut bytes = vec![0; MAX_BYTES + 1];
    bytes[..encoded.bytes.len()].copy_from_slice(&encoded.bytes);
    let what = "the length of the proof";
    let (limit, got) = (MAX_BYTES as u64, MAX_BYTES as u64 + 1);
    let error = VerifyError::TooLarge { what, limit, got };
    assert_eq!(encoded.decode(&bytes), Err(error));
    let extra = MAX_BYTES - encoded.bytes.len();
    let error = VerifyError::TrailingBytes { extra };
    assert_eq!(encoded.decode(&bytes[..MAX_BYTES]), Err(error));
}

/// Encodings are cut at the beginning, in the middle and before the end of each item.
#[test]
fn encodings_cut_short_say_where() {
    cut_short_says_where(&EncodedProof::new(|system| Execution::in_shards(system, 2)));
    cut_short_says_where(&EncodedProof::of_permutations());
}

fn cut_short_says_where(encoded: &EncodedProof) {
    let mut start = 0;
    for (section, length, _) in items(&encoded.proof) {
        for cut in [0, length / 2, length - 1] {
            let missing = length - cut;
            let error = VerifyError::Truncated { section, missing };
            let got = encoded.decode(&encoded.bytes[..start + cut]);
            assert_eq!(got, Err(error), "{section} {cut}");
        }
        start += length;
    }
}

/// Commitment and proof of a shard are each encoded alone.
#[test]
fn parts_have_encodings_of_their_own() {
    let encoded = EncodedProof::new(|system| Execution::in_shards(system, 2));
    let key = &encoded.system.key;
    for (index, (commitment, proof)) in encoded.proof.shards.iter().enumerate() {
        let bytes = commitment.to_bytes();
        assert_eq!(ShardCommitment::from_bytes(&bytes).as_ref(), Ok(commitment));
        let shape = ShardShape::new(key, commitment, index == 1).unwrap();
        let decode = |bytes: &[u8]| ShardProof::from_bytes(&shape, key.srs(), bytes);
        let of_proof = proof.to_bytes();
        assert_eq!(decode(&of_proof).as_ref(), Ok(proof));
        for extra in [1, 32] {
            let trailing = VerifyError::TrailingBytes { extra };
            let long = |bytes: &[u8]| [bytes, &vec![0; extra]].concat();
            let got = ShardCommitment::from_bytes(&long(&bytes));
            assert_eq!(got, Err(trailing.clone()));
            assert_eq!(decode(&long(&of_proof)), Err(trailing));
        }
        let cut = ShardCommitment::from_bytes(&bytes[..bytes.len() - 1]);
        let (section, missing) = ("stacks", 1);
        assert_eq!(cut, Err(VerifyError::Truncated { section, missing }));
        let cut = decode(&of_proof[..of_proof.len() - 1]);
        let section = "opening";
        assert_eq!(cut, Err(VerifyError::Truncated { section, missing }));
    }
}

#[test]
fn bytes_behind_the_end_are_refused() {
    let encoded = EncodedProof::new(Execution::small);
    for extra in [1, 32, 416] {
        let long = [encoded.bytes.as_slice(), &vec![0; extra]].concat();
        assert_eq!(
            encoded.decode(&long),
            Err(VerifyError::TrailingBytes { extra })
        );
    }
}

#[test]
fn counts_are_bounded() {
    let encoded = EncodedProof::new(Execution::small);
    let mut start = 0;
    for (section, length, kind) in items(&encoded.proof) {
        if let Kind::Count(limit) = kind {
            let with = |count: u32| {
                let mut bytes = encoded.bytes.clone();
                bytes[start..start + 4].copy_from_slice(&count.to_le_bytes());
                encoded.decode(&bytes)
            };
            for count in [limit as u32 + 1, 1 << 31, u32::MAX] {
                let error = with(count).unwrap_err();
                let VerifyError::TooLarge { limit: l, got, .. } = error else {
                    panic!("{section}: {error}");
                };
                assert_eq!((l, got), (limit as u64, u64::from(count)), "{section}");
            }
            // An allowed count, but the items are missing.
            let error = with(limit as u32).unwrap_err();
            let too_large =
                matches!(error, VerifyError::TooLarge { got, .. } if got == limit as u64);
            assert!(!too_large, "{section}: {error}");
        }
        start += length;
    }
}

/// Each number or point plus the modulus encodes the same value.
#[test]
fn non_canonical_encodings_are_refused() {
    non_canonical_is_refused(&EncodedProof::new(|system| Execution::in_shards(system, 2)));
    non_canonical_is_refused(&EncodedProof::of_permutations());
}

fn non_canonical_is_refused(encoded: &EncodedProof) {
    let mut start = 0;
    for (section, length, kind) in items(&encoded.proof) {
        let with = |at: usize, modulus: &[u8]| {
            let mut bytes = encoded.bytes.clone();
            add(&mut bytes[at..at + 32], modulus);
            encoded.decode(&bytes)
        };
        let r = Fr::MODULUS.to_bytes_le();
        match kind {
            Kind::Plain | Kind::Count(_) => {}
            Kind::Scalar(index) => {
                let error = VerifyError::NonCanonicalScalar { section, index };
                assert_eq!(with(start, &r), Err(error), "{section} {index}");
            }
            Kind::Point(index) => {
                let mut bytes = encoded.bytes.clone();
                let point = &mut bytes[start..start + 32];
                point.copy_from_slice(&Fq::MODULUS.to_bytes_le());
                let source = KzgError::NonCanonical;
                let error = VerifyError::InvalidPoint {
                    section,
                    index,
                    source,
                };
                assert_eq!(encoded.decode(&bytes), Err(error), "{section} {index}");
            }
            Kind::Opening => {
                assert_eq!(length, mercury::Proof::bytes(mercury::Form::Pairing));
                // The values follow five points.
                let got = with(start + 5 * 32, &r);
                let error = VerifyError::Opening(KzgError::NonCanonicalScalar);
                assert_eq!(got, Err(error));
            }
        }
        start += length;
    }
}

/// Adds little-endian numbers in place. 2^256 exceeds the sum of a scalar and the modulus.
fn add(number: &mut [u8], other: &[u8]) {
    let mut carry = 0;
    for (digit, other) in number.iter_mut().zip(other) {
        let sum = u16::from(*digit) + u16::from(*other) + carry;
        *digit = sum as u8;
        carry = sum >> 8;
    }
    assert_eq!(carry, 0);
}

#[test]
fn other_formats_are_refused() {
    let encoded = EncodedProof::new(Execution::small);
    let with = |head: &[u8]| {
        let mut bytes = encoded.bytes.clone();
        bytes[..head.len()].copy_from_slice(head);
        encoded.decode(&bytes)
    };
    for head in [*b"zkfabr\x03\x00", *b"zkfabr\x05\x00", *b"ZKFABR\x04\x00"] {
        let error = VerifyError::Header {
            expected: HEADER,
            got: head,
        };
        assert_eq!(with(&head), Err(error.clone()));
        let mut bytes = encoded.bytes.clone();
        bytes[..8].copy_from_slice(&head);
        assert_eq!(Proof::public_of(&bytes), Err(error));
    }
    for got in [2, 3, 255] {
        let head = [HEADER.as_slice(), &[got]].concat();
        assert_eq!(with(&head), Err(VerifyError::UnknownHash { got }));
    }
}

/// A list of free instances that names the table's chip is refused while decoding.
#[test]
fn decoded_lists_are_those_of_the_key() {
    let encoded = EncodedProof::new(Execution::small);
    let mut bytes = encoded.bytes.clone();
    // After the counts of shards and of instances, and the stack size.
    let first = 8 + 1 + 32 + 32 + 4 + encoded.proof.public.len() + 4 + 4 + 4;
    bytes[first..first + 4].copy_from_slice(&(TABLE as u32).to_le_bytes());
    let error = encoded.decode(&bytes).unwrap_err();
    assert!(matches!(error, VerifyError::FixedChip { instance: 0, .. }));
}

/// Runs all indices below `count` on two threads.
fn on_two_threads(count: usize, run: impl Fn(usize) + Sync) {
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let run = &run;
            scope.spawn(move || (thread..count).step_by(2).for_each(run));
        }
    });
}

/// One bit of every byte is edited.
#[test]
fn every_edited_byte_is_refused() {
    let encoded = EncodedProof::new(Execution::small);
    on_two_threads(encoded.bytes.len(), |index| {
        let mut bytes = encoded.bytes.clone();
        bytes[index] ^= 1 << (index % 8);
        assert!(encoded.outcome(&bytes).is_err(), "byte {index}");
    });
}

/// One bit of every item is edited, in a proof with permutations.
#[test]
fn every_edited_item_of_permutations_is_refused() {
    let encoded = EncodedProof::of_permutations();
    let mut start = 0;
    let items = items(&encoded.proof).into_iter().map(|(_, length, _)| {
        start += length;
        (start - length, length)
    });
    let items: Vec<(usize, usize)> = items.filter(|(_, length)| *length > 0).collect();
    on_two_threads(items.len(), |index| {
        let (start, length) = items[index];
        let mut bytes = encoded.bytes.clone();
        bytes[start + index % length] ^= 1 << (index % 8);
        assert!(encoded.outcome(&bytes).is_err(), "item {index}");
    });
}

/// Each proof gets one to three edits.
#[test]
fn random_edits_are_refused() {
    const EDITS: usize = 6_000;
    let encoded = EncodedProof::new(Execution::small);
    on_two_threads(EDITS, |seed| {
        let bytes = edited(&encoded.bytes, seed as u64);
        if bytes != encoded.bytes {
            assert!(encoded.outcome(&bytes).is_err(), "edit {seed}");
        }
    });
}

/// Edits bits or bytes, copies or exchanges items of 32 bytes, and removes or inserts bytes.
fn edited(honest: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed << 8;
    let mut random = |below: usize| {
        state += 1;
        (mix(state) % below as u64) as usize
    };
    let mut bytes = honest.to_vec();
    for _ in 0..=random(3) {
        let n = bytes.len();
        let at = random(n);
        match random(7) {
            0 => bytes[at] ^= 1 << random(8),
            1 => bytes[at] = random(256) as u8,
            2 => {
                let (from, to) = (random(n - 32), random(n - 32));
                let item = bytes[from..from + 32].to_vec();
                bytes[to..to + 32].copy_from_slice(&item);
            }
            3 => {
                // Items of a shard's proof are at multiples of 32 from the end.
                let [a, b] = [(); 2].map(|()| n - 32 * (1 + random(n / 32)));
                for k in 0..32 {
                    bytes.swap(a + k, b + k);
                }
            }
            4 => bytes.truncate(n - 1 - random(n / 4)),
            5 => drop(bytes.drain(at..(at + 1 + random(40)).min(n))),
            _ => bytes.insert(at, random(256) as u8),
        }
    }
    bytes
}
