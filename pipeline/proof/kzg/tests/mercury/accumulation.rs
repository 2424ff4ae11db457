//! Several openings in one pairing check.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{One, Zero};
use zkfabric_kzg::{
    KzgError,
    mercury::{Claim, Form, PairingTerms, check, reduce},
};

use crate::{
    FORMS,
    algebra::{commit, elements, evaluate_multilinear},
    open, srs,
    transcript::Chain,
    verifier_srs,
};

/// Returns the equations of an opening of `2^s` values, for commitments that are off by these
/// errors.
fn equations<const N: usize>(form: Form, s: usize, errors: [G1Affine; N]) -> [PairingTerms; N] {
    let f = elements(1 << s, s as u64);
    let point = elements(s, 42);
    let value = evaluate_multilinear(&f, &point);
    let proof = open(
        srs(form, s as u32),
        &f,
        &point,
        value,
        &mut Chain::default(),
    )
    .unwrap();
    errors.map(|error| {
        let terms = [((commit(&f) + error).into_affine(), Fr::one())];
        let claim = Claim {
            terms: &terms,
            point: &point,
            value,
        };
        reduce(&verifier_srs(form), &claim, &proof, &mut Chain::default()).unwrap()
    })
}

#[test]
fn one_false_claim_among_true_ones_is_refused() {
    let (none, error) = (G1Affine::identity(), G1Affine::generator());
    for form in FORMS {
        let srs = verifier_srs(form);
        let weights = elements(2, 43);
        let first = equations(form, 13, [none, error]);
        let second = equations(form, 14, [none, error, -error]);
        let checked = |i: usize, j: usize| {
            let claims = [
                (weights[0], first[i].clone()),
                (weights[1], second[j].clone()),
            ];
            check(&srs, &claims)
        };
        assert_eq!(checked(0, 0), Ok(()));
        for (i, j) in [(1, 0), (0, 1), (0, 2), (1, 1), (1, 2)] {
            assert_eq!(checked(i, j), Err(KzgError::OpeningRejected));
        }
        assert_eq!(check(&srs, &[]), Ok(()));
    }
}

#[test]
fn a_weight_of_zero_is_refused() {
    // Without the check the false equation would not count.
    for form in FORMS {
        let srs = verifier_srs(form);
        let errors = [G1Affine::identity(), G1Affine::generator()];
        let [good, bad] = equations(form, 13, errors);
        for (index, claims) in [
            [(Fr::zero(), bad.clone()), (Fr::one(), good.clone())],
            [(Fr::one(), good), (Fr::zero(), bad)],
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(
                check(&srs, &claims),
                Err(KzgError::ZeroWeight { claim: index })
            );
        }
    }
}

#[test]
fn weights_that_are_known_too_early_let_errors_cancel() {
    // Shows why the weights have to be drawn after all proofs, with two false claims.
    let f = elements(1 << 13, 44);
    let point = elements(13, 45);
    let value = evaluate_multilinear(&f, &point);
    for form in FORMS {
        let srs = srs(form, 13);
        let proof = open(srs, &f, &point, value, &mut Chain::default()).unwrap();
        // The errors enter both equations with the same kappa.
        let equation = |error: Fr| {
            let error = G1Affine::generator() * error;
            let terms = [((commit(&f) + error).into_affine(), Fr::one())];
            let claim = Claim {
                terms: &terms,
                point: &point,
                value,
            };
            reduce(srs.verifier(), &claim, &proof, &mut Chain::default()).unwrap()
        };
        let [first, second] = [Fr::from(5), Fr::from(7)];
        let both = |weights: [Fr; 2]| {
            let claims = [
                (weights[0], equation(second)),
                (weights[1], equation(-first)),
            ];
            check(srs.verifier(), &claims)
        };
        assert_eq!(both([first, second]), Ok(()));
        let refused = both([first, second + Fr::one()]);
        assert_eq!(refused, Err(KzgError::OpeningRejected));
    }
}
