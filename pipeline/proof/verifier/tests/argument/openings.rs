//! Openings: each message, invalid points, and errors of two shards that would cancel.

use crate::cheat::{Cheat, Check, Message, NoCheat, SentMessages};
use crate::execution::Execution;
use crate::outcome::{attempt, in_memory, in_shard, outcome, refused};
use crate::prover::{prove, trunk};
use crate::toy_system::ToySystem;
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, PrimeField};
use zkfabric_kzg::KzgError;
use zkfabric_kzg::powers::DEVELOPMENT_SEED;
use zkfabric_verifier::sponge::KeccakSponge;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{Common, Proof, ShardCommitment, VerifyError, verify_shard};

/// Adds to a point, or replaces it by infinity.
struct WrongPoint {
    at: (Message, usize),
    infinity: bool,
}

impl Cheat for WrongPoint {
    fn points(&mut self, _: usize, message: Message, points: &mut [G1Affine]) {
        if message == self.at.0 {
            let point = &mut points[self.at.1];
            *point = if self.infinity {
                G1Affine::identity()
            } else {
                (*point + G1Affine::generator()).into_affine()
            };
        }
    }
}

#[test]
fn each_wrong_point_is_refused() {
    let system = ToySystem::shared();
    // Columns have more units than one row of the opening's matrix, so that no point is infinity.
    let execution = Execution::in_shards(system, 1);
    let mut sent = SentMessages::default();
    let _ = prove(system, &execution, &mut sent);
    let mut count = 0;
    for (_, message, points) in sent.points {
        for point in 0..points {
            count += 1;
            for infinity in [false, true] {
                let at = (message, point);
                let got = attempt(system, &execution, &mut WrongPoint { at, infinity });
                assert_eq!(got, refused(0, Check::Opening), "{at:?}");
            }
        }
    }
    assert_eq!(count, 7);
}

/// Points that decoding would refuse.
#[test]
fn points_off_the_curve_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let proof = prove(system, &execution, &mut NoCheat);
    let off = G1Affine::new_unchecked(Fq::from(4_u64), Fq::from(7_u64));
    let with = |edit: &dyn Fn(&mut Proof)| {
        let mut proof = proof.clone();
        edit(&mut proof);
        in_memory(system, &execution, &proof)
    };
    let not_on_curve = || in_shard(0, VerifyError::Opening(KzgError::NotOnCurve));
    let opening: [fn(&mut Proof) -> &mut G1Affine; 2] = [
        |proof| &mut proof.shards[0].1.opening.opening.w,
        |proof| &mut proof.shards[0].1.opening.opening.w_prime,
    ];
    for point in opening {
        assert_eq!(with(&|proof| *point(proof) = off), not_on_curve());
    }
    // All points are checked before the equation.
    let earlier: [fn(&mut Proof) -> &mut G1Affine; 5] = [
        |proof| &mut proof.shards[0].1.opening.h,
        |proof| &mut proof.shards[0].1.opening.g,
        |proof| &mut proof.shards[0].1.opening.q,
        |proof| &mut proof.shards[0].1.opening.s,
        |proof| &mut proof.shards[0].1.opening.d,
    ];
    for point in earlier {
        assert_eq!(with(&|proof| *point(proof) = off), not_on_curve());
    }
}

fn tau() -> Fr {
    Fr::from_be_bytes_mod_order(&keccak256(&[DEVELOPMENT_SEED]))
}

/// Shifts `W'` of both shards so that the pairings' errors cancel under the weights.
struct Cancel {
    weights: [Fr; 2],
    y: [Fr; 2],
}

impl Cheat for Cancel {
    fn told(&mut self, shard: usize, label: &'static str, challenge: Fr) {
        if label == "mercury y" {
            self.y[shard] = challenge;
        }
    }

    fn points(&mut self, shard: usize, message: Message, points: &mut [G1Affine]) {
        if message == Message::OpeningWPrime {
            // A shift by D adds (y - tau) D to the equation.
            let [first, second] = [0, 1].map(|k| self.weights[k] * (self.y[k] - tau()));
            let shift = match shard {
                0 => Fr::from(1_u64),
                _ => -first * second.inverse().unwrap(),
            };
            points[0] = (points[0] + G1Affine::generator() * shift).into_affine();
        }
    }
}

/// Weights that a prover could know: all one, drawn before the shards' proofs, or drawn after a
/// shorter list of proofs.
#[test]
fn errors_of_two_shards_do_not_cancel() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 2);
    let honest = prove(system, &execution, &mut NoCheat);
    assert_eq!(outcome(system, &execution, &honest), Ok(()));
    let commitments = honest.shards.iter().map(|shard| shard.0.clone());
    let commitments: Vec<ShardCommitment> = commitments.collect();
    let early = |ends: Option<&[Fr]>| {
        let key = system.key.digest();
        let mut transcript = trunk::<KeccakSponge>(&key, execution.statement(), &commitments);
        for label in ["alpha", "beta"] {
            let _ = transcript.sample(label);
        }
        if let Some(ends) = ends {
            transcript.observe_scalars("ends", ends);
        }
        [(); 2].map(|()| transcript.sample_short("shard weight"))
    };
    let one = Fr::from(1_u64);
    let cancelled = |weights| {
        let y = [Fr::from(0_u64); 2];
        let proof = prove(system, &execution, &mut Cancel { weights, y });
        assert_ne!(proof, honest);
        proof
    };
    // The first shard's proof does not depend on the weights, so a prover knows its end before the
    // second proof.
    let common =
        Common::<KeccakSponge>::new(&system.key, execution.statement(), commitments.iter());
    let first = &cancelled([one, one]).shards[0];
    let end = verify_shard(&system.key, &common, 0, first).unwrap().end;
    for weights in [
        [one, one],
        early(None),
        early(Some(&[])),
        early(Some(&[end])),
        early(Some(&[Fr::from(0_u64); 2])),
        early(Some(&[end, Fr::from(0_u64)])),
        [one, -one],
    ] {
        let got = outcome(system, &execution, &cancelled(weights));
        assert_eq!(got, refused(0, Check::Opening));
    }
}

/// An opening for another shard, or for another point of the same shard.
#[test]
fn openings_of_other_claims_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::twins(system);
    let mut proof = prove(system, &execution, &mut NoCheat);
    let other = proof.shards[1].1.opening;
    proof.shards[0].1.opening = other;
    let got = outcome(system, &execution, &proof);
    assert_eq!(got, refused(0, Check::Opening));
}
