//! Edits of a finished proof, each rejected with an error that names the edited part.

use super::cheat::{Cheat, small, verdict};
use crate::support::{ALLOW, OUTPUT};
use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use std::sync::OnceLock;
use zkfabric_chips::shards::ShardSize;
use zkfabric_kzg::KzgError;
use zkfabric_verifier::{Hash, Proof, ShardCommitment, ShardProof, VerifyError};
use zkfabric_zkvm::claim::digest;
use zkfabric_zkvm::{ZkvmError, verify};

fn proof() -> &'static Proof {
    static PROOF: OnceLock<Proof> = OnceLock::new();
    PROOF.get_or_init(|| {
        let cheat = small();
        let (shards, values) = cheat.shards(&cheat.execution, &ShardSize::MAX);
        let public = Cheat::public(&values);
        cheat.prove(cheat.prover.proving(), &public, shards, Hash::Keccak)
    })
}

fn reason(bytes: &[u8]) -> VerifyError {
    verdict(verify(small().prover.key(), bytes, ALLOW)).unwrap_err()
}

fn edited(edit: impl FnOnce(&mut ShardCommitment, &mut ShardProof)) -> VerifyError {
    let mut proof = proof().clone();
    let (commitment, shard) = &mut proof.shards[0];
    edit(commitment, shard);
    match reason(&proof.to_bytes()) {
        VerifyError::Shard { shard: 0, source } => *source,
        error => error,
    }
}

#[test]
fn claims_are_bound() {
    let with = |edit: fn(&mut Vec<u8>)| {
        let mut other = proof().clone();
        edit(&mut other.public);
        verify(small().prover.key(), &other.to_bytes(), ALLOW).unwrap_err()
    };
    let by_the_transcript = |error: ZkvmError| match error {
        ZkvmError::Verify(VerifyError::Shard { shard: 0, source }) => {
            assert_eq!(*source, VerifyError::Layer { layer: 0 });
        }
        error => panic!("{error}"),
    };
    by_the_transcript(with(|public| public[0] ^= 1));
    // Another digest alone, or the digest without the output.
    by_the_transcript(with(|public| {
        public.truncate(40);
        public[10] ^= 1;
    }));
    by_the_transcript(with(|public| public.truncate(40)));
    let short = with(|public| public.truncate(39));
    let length = ZkvmError::Claim {
        expected: 40,
        got: 39,
    };
    assert_eq!(short.to_string(), length.to_string());
}

/// The digest is the execution's, the output is another one: only this check refuses the proof.
#[test]
fn outputs_of_another_digest_are_refused() {
    let cheat = small();
    let proved = |edit: fn(&mut Vec<u8>)| {
        let (shards, values) = cheat.shards(&cheat.execution, &ShardSize::MAX);
        let mut public = Cheat::public(&values);
        edit(&mut public);
        let proof = cheat.prove(cheat.prover.proving(), &public, shards, Hash::Keccak);
        verify(cheat.prover.key(), &proof.to_bytes(), ALLOW)
    };
    assert_eq!(proved(|_| ()).unwrap().output, OUTPUT);
    // Without an output the digest is claimed alone.
    let alone = proved(|public| public.truncate(40)).unwrap();
    assert_eq!((alone.digest, alone.output), (digest(OUTPUT), vec![]));
    for edit in [
        (|public| public[40] ^= 1) as fn(&mut Vec<u8>),
        |public| public.push(0),
        |public| public.truncate(public.len() - 1),
    ] {
        assert!(matches!(proved(edit), Err(ZkvmError::Output { .. })));
    }
}

#[test]
fn each_part_of_a_proof_is_checked() {
    let one = Fr::from(1u64);
    let roots = edited(|_, p| p.roots[0][2] += one);
    assert_eq!(roots, VerifyError::Layer { layer: 0 });
    let layer = edited(|_, p| p.layers[3].rounds[1][0] += one);
    assert_eq!(layer, VerifyError::Layer { layer: 3 });
    let ends = edited(|_, p| p.layers[3].ends[1] += one);
    assert_eq!(ends, VerifyError::Layer { layer: 3 });
    let rows = edited(|_, p| p.rows[2][1] += one);
    assert_eq!(rows, VerifyError::Rows);
    let value = edited(|_, p| p.values[1][0] += one);
    assert_eq!(value, VerifyError::Rows);
    let reduction = edited(|_, p| p.reduction[2][1] += one);
    assert_eq!(reduction, VerifyError::Reduction);
    let stack = edited(|_, p| p.stacks[1] += one);
    assert_eq!(stack, VerifyError::Reduction);
    // Swapped commitments give other challenges.
    let swapped = edited(|c, _| c.stacks.swap(0, 1));
    assert_eq!(swapped, VerifyError::Layer { layer: 0 });
    let infinity = edited(|c, _| c.stacks[0] = G1Affine::identity());
    assert_eq!(infinity, VerifyError::Layer { layer: 0 });
    let moved = edited(|c, _| c.stacks[0] = (c.stacks[0] + G1Affine::generator()).into_affine());
    assert_eq!(moved, VerifyError::Layer { layer: 0 });
}

#[test]
fn shapes_are_checked() {
    let height = edited(|c, _| c.headers[0].units = 1 << 20);
    assert!(matches!(height, VerifyError::Height { got: 0x10_0000, .. }));
    let chip = edited(|c, _| c.headers[0].chip = 10_000);
    assert!(matches!(
        chip,
        VerifyError::UnknownChip { chip: 10_000, .. }
    ));
    let table = edited(|c, _| c.headers[0].chip = 0);
    assert!(matches!(table, VerifyError::FixedChip { .. }));
    let order = edited(|c, _| c.headers.reverse());
    assert!(matches!(order, VerifyError::InstanceOrder { .. }));
    let log_stack = edited(|c, _| c.log_stack = 13);
    assert!(matches!(
        log_stack,
        VerifyError::TailStackSize { least: 14, got: 13 }
    ));
    let larger = edited(|c, _| c.log_stack = 15);
    assert!(matches!(larger, VerifyError::StackCount { .. }));
    let stacks = edited(|c, _| c.stacks.truncate(1));
    assert!(matches!(stacks, VerifyError::StackCount { .. }));
}

#[test]
fn encodings_are_checked() {
    let bytes = proof().to_bytes();
    let (commitment, _) = &proof().shards[0];
    // The first commitment follows header, hash, ids, public values, counts, stack size and
    // instances.
    let instances = 4 + 8 * commitment.headers.len();
    let first = 8 + 1 + 64 + 4 + proof().public.len() + 4 + 4 + instances + 4;
    let stack = &commitment.stacks[0];
    assert_eq!(bytes[first..first + 32], zkfabric_kzg::encode(stack));
    let point = |source| VerifyError::InvalidPoint {
        section: "stacks",
        index: 0,
        source,
    };
    let mut off_curve = bytes.clone();
    off_curve[first..first + 32].fill(0);
    off_curve[first] = 4;
    assert_eq!(reason(&off_curve), point(KzgError::NotOnCurve));
    let mut large = bytes.clone();
    large[first..first + 31].fill(0xff);
    large[first + 31] = 0x3f;
    assert_eq!(reason(&large), point(KzgError::NonCanonical));
    let mut scalar = bytes.clone();
    scalar[first + 32 * commitment.stacks.len()..][..32].fill(0xff);
    let expected = VerifyError::NonCanonicalScalar {
        section: "roots",
        index: 0,
    };
    assert_eq!(reason(&scalar), expected);
    let truncated = reason(&bytes[..bytes.len() - 1]);
    assert!(matches!(truncated, VerifyError::Truncated { .. }));
    let mut extended = bytes.clone();
    extended.push(0);
    assert_eq!(reason(&extended), VerifyError::TrailingBytes { extra: 1 });
    let mut old = bytes.clone();
    old[6] = 1;
    assert!(matches!(reason(&old), VerifyError::Header { .. }));
    let mut hash = bytes;
    hash[8] = 2;
    assert_eq!(reason(&hash), VerifyError::UnknownHash { got: 2 });
}

/// Flips single bits all over the proof.
#[test]
fn changed_bytes_are_refused() {
    let bytes = proof().to_bytes();
    for position in (0..bytes.len()).step_by(bytes.len() / 150) {
        let mut changed = bytes.clone();
        changed[position] ^= 1 << (position % 8);
        let result = verify(small().prover.key(), &changed, ALLOW);
        assert!(result.is_err(), "byte {position}");
    }
}
