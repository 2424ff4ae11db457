//! Batched openings: accepted when true, rejected in every other case.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, Zero};
use zkfabric_host::{Backend as _, cpu, parity::Naive};
use zkfabric_kzg::{
    GroupClaim, KzgError, OpeningGroup, OpeningProof, ProverError, Srs, VerifierSrs, open, verify,
};

fn element(seed: u64) -> Fr {
    (Fr::from(seed) + Fr::from(0x5851_f42d_4c95_7f2d_u64)).pow([seed % 97 + 5])
}

fn evaluate(coefficients: &[Fr], x: Fr) -> Fr {
    coefficients
        .iter()
        .rev()
        .fold(Fr::zero(), |acc, c| acc * x + c)
}

/// A statement and its opening.
struct Fixture {
    srs: Srs,
    claims: Vec<GroupClaim>,
    groups: Vec<OpeningGroup>,
}

/// Returns a fixture of several heights and point sets; all weights are powers of one element.
fn fixture() -> Fixture {
    let srs = Srs::development(cpu().as_ref(), 7).unwrap();
    let shapes: [(usize, usize, usize); 5] =
        [(128, 3, 1), (128, 2, 2), (16, 4, 2), (2, 2, 1), (64, 1, 3)];
    let gamma = element(900);
    let mut weight = Fr::one();
    let (mut claims, mut groups) = (Vec::new(), Vec::new());
    for (index, (length, count, point_count)) in shapes.into_iter().enumerate() {
        let points: Vec<Fr> = (0..point_count)
            .map(|j| element((50 * index + j) as u64 + 1))
            .collect();
        let mut sum = vec![Fr::zero(); length];
        let mut terms = Vec::new();
        for polynomial in 0..count {
            let seed = (1000 * index + 100 * polynomial) as u64;
            let coefficients: Vec<Fr> = (0..length as u64).map(|i| element(seed + i)).collect();
            let commitment = srs
                .commit_coefficients(cpu().as_ref(), &[&coefficients])
                .unwrap()[0];
            for (slot, c) in sum.iter_mut().zip(&coefficients) {
                *slot += weight * c;
            }
            terms.push((commitment, weight));
            weight *= gamma;
        }
        let values: Vec<Fr> = points.iter().map(|p| evaluate(&sum, *p)).collect();
        claims.push(GroupClaim {
            terms,
            points: points.clone(),
            values: values.clone(),
        });
        groups.push(OpeningGroup {
            coefficients: sum,
            points,
            values,
        });
    }
    Fixture {
        srs,
        claims,
        groups,
    }
}

fn prove(fixture: &Fixture, z: Fr) -> OpeningProof {
    open(cpu().as_ref(), &fixture.srs, &fixture.groups, |_| z).unwrap()
}

#[test]
fn true_openings_are_accepted() {
    let fixture = fixture();
    let z = element(77);
    let proof = prove(&fixture, z);
    verify(fixture.srs.verifier(), &fixture.claims, &proof, z).unwrap();
    let bytes = proof.to_bytes();
    assert_eq!(OpeningProof::from_bytes(&bytes), Ok(proof));
    for group in 0..fixture.claims.len() {
        let groups = &fixture.groups[group..=group];
        let proof = open(cpu().as_ref(), &fixture.srs, groups, |_| z).unwrap();
        verify(
            fixture.srs.verifier(),
            &fixture.claims[group..=group],
            &proof,
            z,
        )
        .unwrap();
    }
    // Constants: nothing is left to divide, and both points are infinity.
    let constant = element(3);
    let commitment = fixture
        .srs
        .commit_coefficients(cpu().as_ref(), &[&[constant]])
        .unwrap()[0];
    let points = vec![element(1), element(2)];
    let values = vec![constant; 2];
    let group = OpeningGroup {
        coefficients: vec![constant],
        points: points.clone(),
        values: values.clone(),
    };
    let proof = open(cpu().as_ref(), &fixture.srs, &[group], |_| z).unwrap();
    assert!(proof.w.is_zero() && proof.w_prime.is_zero());
    let mut claim = GroupClaim {
        terms: vec![(commitment, Fr::one())],
        points,
        values,
    };
    verify(fixture.srs.verifier(), &[claim.clone()], &proof, z).unwrap();
    claim.values[1] += Fr::one();
    assert_eq!(
        verify(fixture.srs.verifier(), &[claim], &proof, z),
        Err(KzgError::OpeningRejected)
    );
    let empty = open(cpu().as_ref(), &fixture.srs, &[], |_| z).unwrap();
    verify(fixture.srs.verifier(), &[], &empty, z).unwrap();
}

#[test]
fn every_change_of_the_statement_is_rejected() {
    let fixture = fixture();
    let z = element(77);
    let proof = prove(&fixture, z);
    let srs = fixture.srs.verifier();
    let rejected = |claims: &[GroupClaim], proof: &OpeningProof, z: Fr| {
        assert_eq!(
            verify(srs, claims, proof, z),
            Err(KzgError::OpeningRejected)
        );
    };
    for group in 0..fixture.claims.len() {
        for j in 0..fixture.claims[group].points.len() {
            let mut claims = fixture.claims.clone();
            claims[group].values[j] += Fr::one();
            rejected(&claims, &proof, z);
            let mut claims = fixture.claims.clone();
            claims[group].points[j] += Fr::one();
            rejected(&claims, &proof, z);
        }
        for term in 0..fixture.claims[group].terms.len() {
            let mut claims = fixture.claims.clone();
            let (commitment, weight) = claims[group].terms[term];
            claims[group].terms[term].0 = (commitment + G1Affine::generator()).into_affine();
            rejected(&claims, &proof, z);
            claims[group].terms[term] = (-commitment, weight);
            rejected(&claims, &proof, z);
            claims[group].terms[term] = (G1Affine::identity(), weight);
            rejected(&claims, &proof, z);
            claims[group].terms[term] = (commitment, weight + Fr::one());
            rejected(&claims, &proof, z);
        }
        let mut claims = fixture.claims.clone();
        claims.remove(group);
        rejected(&claims, &proof, z);
    }
    let mut swapped = fixture.claims.clone();
    swapped[1].values.swap(0, 1);
    rejected(&swapped, &proof, z);
    rejected(
        &fixture.claims,
        &OpeningProof {
            w: proof.w_prime,
            w_prime: proof.w,
        },
        z,
    );
    rejected(
        &fixture.claims,
        &OpeningProof {
            w: -proof.w,
            ..proof
        },
        z,
    );
    rejected(
        &fixture.claims,
        &OpeningProof {
            w_prime: -proof.w_prime,
            ..proof
        },
        z,
    );
    rejected(
        &fixture.claims,
        &OpeningProof {
            w_prime: G1Affine::identity(),
            ..proof
        },
        z,
    );
    rejected(&fixture.claims, &proof, z + Fr::one());
}

#[test]
fn malformed_statements_have_their_own_errors() {
    let fixture = fixture();
    let z = element(77);
    let proof = prove(&fixture, z);
    let srs = fixture.srs.verifier();
    let check = |edit: &dyn Fn(&mut Vec<GroupClaim>), expected: KzgError| {
        let mut claims = fixture.claims.clone();
        edit(&mut claims);
        assert_eq!(verify(srs, &claims, &proof, z), Err(expected));
        // The prover refuses the same statement.
        let groups: Vec<OpeningGroup> = claims
            .iter()
            .zip(&fixture.groups)
            .map(|(claim, group)| OpeningGroup {
                coefficients: group.coefficients.clone(),
                points: claim.points.clone(),
                values: claim
                    .points
                    .iter()
                    .map(|p| evaluate(&group.coefficients, *p))
                    .collect(),
            })
            .collect();
        open(cpu().as_ref(), &fixture.srs, &groups, |_| z)
    };
    let result = check(
        &|c| {
            c[2].points.clear();
            c[2].values.clear();
        },
        KzgError::NoPoints { group: 2 },
    );
    assert_eq!(result, Err(KzgError::NoPoints { group: 2 }.into()));
    let result = check(
        &|c| c[1].points[1] = c[1].points[0],
        KzgError::DuplicatePoint { group: 1 },
    );
    assert_eq!(result, Err(KzgError::DuplicatePoint { group: 1 }.into()));
    let result = check(
        &|c| c[4].points[2] = z,
        KzgError::ChallengeIsPoint { group: 4 },
    );
    assert_eq!(result, Err(KzgError::ChallengeIsPoint { group: 4 }.into()));
    let count = KzgError::ValueCount {
        group: 0,
        expected: 1,
        got: 2,
    };
    assert!(check(&|c| c[0].values.push(Fr::one()), count).is_ok());

    let off_curve = G1Affine::new_unchecked(1_u64.into(), 1_u64.into());
    let mut claims = fixture.claims.clone();
    claims[0].terms[0].0 = off_curve;
    assert_eq!(verify(srs, &claims, &proof, z), Err(KzgError::NotOnCurve));
    let bad = OpeningProof {
        w_prime: off_curve,
        ..proof
    };
    assert_eq!(
        verify(srs, &fixture.claims, &bad, z),
        Err(KzgError::NotOnCurve)
    );
}

#[test]
fn the_prover_refuses_a_wrong_value() {
    let mut fixture = fixture();
    fixture.groups[4].values[1] += Fr::one();
    assert_eq!(
        open(cpu().as_ref(), &fixture.srs, &fixture.groups, |_| element(
            77
        )),
        Err(ProverError::ValueMismatch { group: 4, point: 1 })
    );
    fixture.groups[4].values.pop();
    assert_eq!(
        open(cpu().as_ref(), &fixture.srs, &fixture.groups, |_| element(
            77
        )),
        Err(KzgError::ValueCount {
            group: 4,
            expected: 3,
            got: 2
        }
        .into())
    );
    let long = vec![Fr::one(); 129];
    assert_eq!(
        fixture.srs.commit_coefficients(cpu().as_ref(), &[&long]),
        Err(ProverError::TooManyCoefficients {
            limit: 128,
            got: 129
        })
    );
}

#[test]
fn a_proof_of_another_string_is_rejected() {
    let fixture = fixture();
    let z = element(77);
    let proof = prove(&fixture, z);
    let other = (ark_bn254::G2Affine::generator() * element(5)).into_affine();
    let other = VerifierSrs::new(other, None).unwrap();
    assert_ne!(other.id(), fixture.srs.verifier().id());
    assert_eq!(
        verify(&other, &fixture.claims, &proof, z),
        Err(KzgError::OpeningRejected)
    );
}

#[test]
fn another_backend_than_that_of_the_bases_is_an_error() {
    let fixture = fixture();
    let foreign = ProverError::Backend(zkfabric_host::Error::ForeignBases {
        backend: Naive.name(),
    });
    let srs = &fixture.srs;
    assert_eq!(
        srs.commit_coefficients(&Naive, &[&[element(1)]]),
        Err(foreign.clone())
    );
    assert_eq!(
        open(&Naive, srs, &fixture.groups, |_| element(77)),
        Err(foreign)
    );
}
