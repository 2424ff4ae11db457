//! Every change of a true proof or of its statement is refused; inputs that cannot be checked have
//! their own errors.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{One, Zero};
use zkfabric_kzg::{
    KzgError,
    mercury::{Claim, Form, Proof, check, reduce},
};

use crate::{
    FORMS,
    algebra::{B, commit, elements, evaluate_multilinear},
    open, srs,
    transcript::Chain,
    verifier_srs, verify,
};

pub(crate) struct Case {
    pub(crate) commitment: G1Affine,
    pub(crate) point: Vec<Fr>,
    pub(crate) value: Fr,
    pub(crate) proof: Proof,
}

pub(crate) fn case(form: Form) -> Case {
    let f = elements(1 << 13, 21);
    let point = elements(13, 22);
    let value = evaluate_multilinear(&f, &point);
    let proof = open(srs(form, 13), &f, &point, value, &mut Chain::default()).unwrap();
    Case {
        commitment: commit(&f),
        point,
        value,
        proof,
    }
}

/// Returns the points of a proof in the order in which they are absorbed.
pub(crate) fn points(proof: &mut Proof) -> Vec<&mut G1Affine> {
    let Proof {
        h,
        g,
        q,
        s,
        d,
        quotient,
        opening,
        ..
    } = proof;
    let mut points = vec![h, g, q, s, d];
    points.extend(quotient);
    points.extend([&mut opening.w, &mut opening.w_prime]);
    points
}

/// Returns the values of a proof in the order in which they are absorbed.
pub(crate) fn values(proof: &mut Proof) -> Vec<&mut Fr> {
    let evaluations = &mut proof.evaluations;
    let groups = [&mut evaluations.g, &mut evaluations.h, &mut evaluations.s];
    groups.into_iter().flatten().collect()
}

#[test]
fn each_changed_point_and_value_is_refused() {
    for form in FORMS {
        let case = case(form);
        let verify = |proof: &Proof| {
            let statement = (case.point.as_slice(), case.value);
            verify(form, case.commitment, statement, proof)
        };
        assert_eq!(verify(&case.proof), Ok(()));
        let mut proof = case.proof;
        let count = points(&mut proof).len();
        let generator = G1Affine::generator();
        for index in 0..count {
            let next = *points(&mut proof)[(index + 1) % count];
            let changes: [&dyn Fn(G1Affine) -> G1Affine; 4] = [
                &|point| (point + generator).into_affine(),
                &|point| -point,
                &|_| G1Affine::identity(),
                &|_| next,
            ];
            for (kind, change) in changes.iter().enumerate() {
                let mut changed = case.proof;
                let point = &mut *points(&mut changed)[index];
                *point = change(*point);
                assert_eq!(
                    verify(&changed),
                    Err(KzgError::OpeningRejected),
                    "point {index}, change {kind}"
                );
            }
        }
        for index in 0..6 {
            let mut changed = case.proof;
            *values(&mut changed)[index] += Fr::one();
            assert_eq!(verify(&changed), Err(KzgError::OpeningRejected));
            let mut changed = case.proof;
            *values(&mut changed)[index] = *values(&mut proof)[(index + 1) % 6];
            assert_eq!(verify(&changed), Err(KzgError::OpeningRejected));
        }
    }
}

#[test]
fn each_change_of_the_statement_is_refused() {
    for form in FORMS {
        let case = case(form);
        let refused = |commitment: G1Affine, point: &[Fr], value: Fr| {
            let result = verify(form, commitment, (point, value), &case.proof);
            assert_eq!(result, Err(KzgError::OpeningRejected));
        };
        for k in 0..case.point.len() {
            let mut point = case.point.clone();
            point[k] += Fr::one();
            refused(case.commitment, &point, case.value);
            let mut point = case.point.clone();
            point.swap(k, (k + 1) % 13);
            refused(case.commitment, &point, case.value);
        }
        let mut longer = case.point.clone();
        longer.push(Fr::zero());
        // The same value, but another statement.
        refused(case.commitment, &longer, case.value);
        refused(case.commitment, &case.point, case.value + Fr::one());
        refused(-case.commitment, &case.point, case.value);
        refused(G1Affine::identity(), &case.point, case.value);
    }
}

#[test]
fn points_off_the_curve_are_refused() {
    let off = G1Affine::new_unchecked(1_u64.into(), 1_u64.into());
    for form in FORMS {
        let case = case(form);
        let mut proof = case.proof;
        for index in 0..points(&mut proof).len() {
            let mut changed = case.proof;
            *points(&mut changed)[index] = off;
            let result = verify(form, case.commitment, (&case.point, case.value), &changed);
            assert_eq!(result, Err(KzgError::NotOnCurve), "point {index}");
        }
        let result = verify(form, off, (&case.point, case.value), &case.proof);
        assert_eq!(result, Err(KzgError::NotOnCurve));
    }
}

#[test]
fn degenerate_challenges_have_their_own_errors() {
    const ALPHA: usize = 0;
    const ZETA: usize = 2;
    const Y: usize = 4;
    let inverse = |x: Fr| Fr::one() / x;
    let (alpha, zeta) = (Fr::from(77), Fr::from(99));
    for form in FORMS {
        let case = case(form);
        let srs = srs(form, 13);
        let claim = Claim {
            terms: &[(case.commitment, Fr::one())],
            point: &case.point,
            value: case.value,
        };
        let refused = |script: &[(usize, Fr)], error: KzgError| {
            let chain = || Chain {
                script: script.to_vec(),
                ..Chain::default()
            };
            let result = reduce(srs.verifier(), &claim, &case.proof, &mut chain());
            assert_eq!(result, Err(error));
            let f = elements(1 << 13, 21);
            let result = open(srs, &f, &case.point, case.value, &mut chain());
            assert_eq!(result, Err(error.into()));
        };
        for zeta in [Fr::zero(), Fr::one(), -Fr::one()] {
            refused(&[(ZETA, zeta)], KzgError::DegenerateZeta);
        }
        for alpha in [zeta, inverse(zeta)] {
            refused(&[(ALPHA, alpha), (ZETA, zeta)], KzgError::AlphaIsZeta);
        }
        for (y, group) in [(zeta, 0), (inverse(zeta), 0), (alpha, 1)] {
            refused(
                &[(ALPHA, alpha), (ZETA, zeta), (Y, y)],
                KzgError::ChallengeIsPoint { group },
            );
        }
    }
}

#[test]
fn with_three_rows_of_the_weights_the_matrix_is_read_by_rows() {
    // Exchanging rows gives another polynomial.
    let f = elements(1 << 13, 23);
    let mut exchanged = f.clone();
    exchanged.rotate_left(B);
    let point = elements(13, 24);
    let value = evaluate_multilinear(&f, &point);
    for form in FORMS {
        let proof = open(srs(form, 13), &f, &point, value, &mut Chain::default()).unwrap();
        let result = verify(form, commit(&exchanged), (&point, value), &proof);
        assert_eq!(result, Err(KzgError::OpeningRejected));
        // An empty list of terms is the zero polynomial.
        let claim = Claim {
            terms: &[],
            point: &point,
            value,
        };
        let srs = verifier_srs(form);
        let terms = reduce(&srs, &claim, &proof, &mut Chain::default()).unwrap();
        assert_eq!(
            check(&srs, &[(Fr::one(), terms)]),
            Err(KzgError::OpeningRejected)
        );
    }
}
