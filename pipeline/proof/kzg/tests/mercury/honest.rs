//! True claims: the library's proof equals the proof by definition and is accepted.

use ark_bn254::Fr;
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{One, Zero};
use zkfabric_kzg::{
    KzgError, ProverError,
    mercury::{Claim, Form, Proof, check, reduce},
};

use crate::{
    FORMS,
    algebra::{B, commit, elements, evaluate_multilinear},
    naive::{HONEST, Run, Weakness, accepts, prove},
    open, srs,
    transcript::Chain,
    verifier_srs, verify,
};

/// Opens `f` at a point with `s` coordinates and compares the proof with the definitions.
fn opened(form: Form, f: &[Fr], s: usize) -> Proof {
    let srs = srs(form, s as u32);
    let point = elements(s, 91);
    let value = evaluate_multilinear(f, &point);
    let commitment = srs
        .commit_coefficients(zkfabric_host::cpu().as_ref(), &[f])
        .unwrap()[0];
    assert_eq!(commitment, commit(f));

    let mut prover = Chain::default();
    let proof = open(srs, f, &point, value, &mut prover).unwrap();
    let mut run = Run::new(form, f.to_vec(), point.clone(), value);
    let mut naive = Chain::default();
    let expected = prove(&mut run, &HONEST, Weakness::None, &mut naive);
    assert_eq!(proof, expected);
    assert_eq!(prover, naive);

    let statement = (point.as_slice(), value);
    let none = Weakness::None;
    assert!(accepts(
        form,
        commitment,
        statement,
        &proof,
        none,
        &mut Chain::default()
    ));
    let claim = Claim {
        terms: &[(commitment, Fr::one())],
        point: &point,
        value,
    };
    let mut verifier = Chain::default();
    let terms = reduce(srs.verifier(), &claim, &proof, &mut verifier).unwrap();
    check(srs.verifier(), &[(Fr::one(), terms)]).unwrap();
    // Both sides continue from the same state.
    assert_eq!(prover, verifier);

    let wrong = verify(form, commitment, (&point, value + Fr::one()), &proof);
    assert_eq!(wrong, Err(KzgError::OpeningRejected));
    assert_eq!(
        open(srs, f, &point, value + Fr::one(), &mut Chain::default()),
        Err(ProverError::WrongValue {
            expected: value,
            got: value + Fr::one()
        })
    );
    proof
}

#[test]
fn openings_of_13_variables() {
    for form in FORMS {
        opened(form, &elements(1 << 13, 1), 13);
    }
}

#[test]
fn openings_of_14_variables() {
    for form in FORMS {
        opened(form, &elements(1 << 14, 2), 14);
    }
}

#[test]
fn openings_of_16_variables() {
    for form in FORMS {
        opened(form, &elements(1 << 16, 3), 16);
    }
}

#[test]
fn more_rows_than_columns() {
    // 2^12 rows hold few values only when most of them are zero.
    let f = elements(3 * B, 9);
    let (form, point) = (Form::Pairing, elements(23, 92));
    let mut run = Run::new(
        form,
        f.clone(),
        point.clone(),
        evaluate_multilinear(&f, &point),
    );
    let proof = prove(&mut run, &HONEST, Weakness::None, &mut Chain::default());
    verify(form, commit(&f), (&point, run.value), &proof).unwrap();
    let srs = srs(form, 13);
    let opened = open(srs, &f, &point, run.value, &mut Chain::default());
    assert_eq!(opened, Ok(proof));
}

#[test]
fn short_polynomials_are_padded_with_zeros() {
    for form in FORMS {
        for n in [0, 1, 5, B - 1, B, B + 1, 2 * B, 3 * B + 77, 4 * B - 1] {
            let proof = opened(form, &elements(n, 4), 13);
            // With nothing beyond the first row, the quotient is zero.
            assert_eq!(proof.q.is_zero(), n <= B, "{n} values");
        }
    }
}

#[test]
fn values_may_be_given_away() {
    let f = elements(3 * B + 5, 7);
    let point = elements(13, 16);
    let value = evaluate_multilinear(&f, &point);
    for form in FORMS {
        let srs = srs(form, 13);
        let lent = open(srs, &f, &point, value, &mut Chain::default()).unwrap();
        let given = open(srs, f.clone(), &point, value, &mut Chain::default());
        assert_eq!(given, Ok(lent));
    }
}

#[test]
fn constants_and_zeros() {
    for form in FORMS {
        let zero = opened(form, &vec![Fr::zero(); 1 << 13], 13);
        let points = [zero.h, zero.g, zero.q, zero.s, zero.d, zero.opening.w];
        assert!(points.iter().all(AffineRepr::is_zero));
        opened(form, &vec![-Fr::one(); 1 << 13], 13);
        // A single value, at the ends of rows.
        for index in [0, B - 1, B, 4 * B - 1] {
            let mut f = vec![Fr::zero(); 1 << 13];
            f[index] = Fr::from(5);
            opened(form, &f, 13);
        }
    }
}

#[test]
fn values_at_corners_are_those_of_the_polynomial() {
    let f = elements(1 << 13, 6);
    for form in FORMS {
        let srs = srs(form, 13);
        for index in [0_usize, 1, B, 5000, (1 << 13) - 1] {
            let point: Vec<Fr> = (0..13).map(|k| Fr::from((index >> k & 1) as u64)).collect();
            let proof = open(srs, &f, &point, f[index], &mut Chain::default()).unwrap();
            verify(form, commit(&f), (&point, f[index]), &proof).unwrap();
            let next = f[(index + 1) % f.len()];
            assert!(verify(form, commit(&f), (&point, next), &proof).is_err());
        }
    }
}

#[test]
fn a_claim_on_a_weighted_sum() {
    let polynomials: Vec<Vec<Fr>> = [1 << 13, 100, 3 * B].map(|n| elements(n, n as u64)).into();
    let weights = elements(3, 8);
    let mut sum = vec![Fr::zero(); 1 << 13];
    for (f, weight) in polynomials.iter().zip(&weights) {
        for (slot, value) in sum.iter_mut().zip(f) {
            *slot += *weight * value;
        }
    }
    let terms: Vec<_> = polynomials.iter().map(|f| commit(f)).zip(weights).collect();
    let point = elements(13, 10);
    let value = evaluate_multilinear(&sum, &point);
    for form in FORMS {
        let srs = srs(form, 13);
        let proof = open(srs, &sum, &point, value, &mut Chain::default()).unwrap();
        let verified = |terms: &[_]| {
            let claim = Claim {
                terms,
                point: &point,
                value,
            };
            let terms = reduce(srs.verifier(), &claim, &proof, &mut Chain::default())?;
            check(srs.verifier(), &[(Fr::one(), terms)])
        };
        assert_eq!(verified(&terms), Ok(()));
        for index in 0..terms.len() {
            let mut changed = terms.clone();
            changed[index].1 += Fr::one();
            assert_eq!(verified(&changed), Err(KzgError::OpeningRejected));
            changed[index] = (-terms[index].0, terms[index].1);
            assert_eq!(verified(&changed), Err(KzgError::OpeningRejected));
            let _ = changed.remove(index);
            assert_eq!(verified(&changed), Err(KzgError::OpeningRejected));
        }
    }
}

#[test]
fn a_longer_string_allows_coefficients_that_are_no_part_of_the_claim() {
    // Two more rows than 13 variables cover: the claim is on the first 2^13 coefficients.
    let f = elements(6 * B, 12);
    let point = elements(13, 13);
    let value = evaluate_multilinear(&f[..1 << 13], &point);
    for form in FORMS {
        let mut run = Run::new(form, f.clone(), point.clone(), value);
        let proof = prove(&mut run, &HONEST, Weakness::None, &mut Chain::default());
        assert_eq!(run.h.len(), 6);
        assert_eq!(verify(form, commit(&f), (&point, value), &proof), Ok(()));
        // A prover of the library does not produce such a proof.
        assert_eq!(
            open(srs(form, 14), &f, &point, value, &mut Chain::default()),
            Err(ProverError::TooManyValues {
                limit: 1 << 13,
                got: 6 * B
            })
        );
        // No other value passes either, such as one with the upper rows wrapped around.
        let mut wrapped = f[..1 << 13].to_vec();
        for (slot, upper) in wrapped.iter_mut().zip(&f[1 << 13..]) {
            *slot += upper;
        }
        let value = evaluate_multilinear(&wrapped, &point);
        let mut run = Run::new(form, f.clone(), point.clone(), value);
        let proof = prove(&mut run, &HONEST, Weakness::None, &mut Chain::default());
        assert!(verify(form, commit(&f), (&point, value), &proof).is_err());
    }
}

#[test]
fn sizes_are_checked() {
    let f = elements(1 << 13, 1);
    let full = srs(Form::Pairing, 13);
    let point = elements(13, 14);
    let value = evaluate_multilinear(&f, &point);
    let proof = open(full, &f, &point, value, &mut Chain::default()).unwrap();
    for got in [0, 11, 12, 29] {
        let point = elements(got, 15);
        let error = KzgError::Variables {
            min: 13,
            max: 28,
            got,
        };
        let refused = open(full, &f, &point, value, &mut Chain::default());
        assert_eq!(refused, Err(error.into()));
        let refused = verify(Form::Pairing, commit(&f), (&point, value), &proof);
        assert_eq!(refused, Err(error));
    }
    let long = open(
        full,
        vec![Fr::one(); (1 << 13) + 1],
        &point,
        value,
        &mut Chain::default(),
    );
    let error = ProverError::TooManyValues {
        limit: 1 << 13,
        got: (1 << 13) + 1,
    };
    assert_eq!(long, Err(error));
    // The short polynomials need b powers, whatever the values.
    for (log_n, n) in [(12, 1 << 13), (10, 1)] {
        let short = srs(Form::Pairing, log_n);
        let value = evaluate_multilinear(&f[..n], &point);
        let refused = open(short, &f[..n], &point, value, &mut Chain::default());
        assert!(
            matches!(refused, Err(ProverError::TooManyCoefficients { limit, .. }) if limit == 1 << log_n)
        );
    }
}

#[test]
fn a_proof_of_the_other_form_is_refused() {
    let f = elements(1 << 13, 1);
    let point = elements(13, 14);
    let value = evaluate_multilinear(&f, &point);
    for (form, other) in [FORMS, [FORMS[1], FORMS[0]]].map(|[a, b]| (a, b)) {
        let proof = open(srs(form, 13), &f, &point, value, &mut Chain::default()).unwrap();
        assert_eq!(proof.form(), form);
        assert_eq!(verify(form, commit(&f), (&point, value), &proof), Ok(()));
        assert_eq!(
            verify(other, commit(&f), (&point, value), &proof),
            Err(KzgError::Form {
                expected: other,
                got: form
            })
        );
        // A proof altered to look like the other form.
        let quotient = match form {
            Form::Pairing => Some(proof.h),
            Form::Quotient => None,
        };
        let disguised = Proof { quotient, ..proof };
        assert_eq!(
            verify(other, commit(&f), (&point, value), &disguised),
            Err(KzgError::OpeningRejected)
        );
    }
    // A string without tau^b G2 cannot check an equation that has it.
    let claim = Claim {
        terms: &[(commit(&f), Fr::one())],
        point: &point,
        value,
    };
    let proof = open(
        srs(Form::Pairing, 13),
        &f,
        &point,
        value,
        &mut Chain::default(),
    )
    .unwrap();
    let with = verifier_srs(Form::Pairing);
    let terms = reduce(&with, &claim, &proof, &mut Chain::default()).unwrap();
    assert_eq!(terms.tau_b_g2().len(), 1);
    assert_eq!(terms.g2().len() + terms.tau_g2().len(), 10);
    let error = KzgError::Form {
        expected: Form::Quotient,
        got: Form::Pairing,
    };
    let without = verifier_srs(Form::Quotient);
    assert_eq!(check(&without, &[(Fr::one(), terms)]), Err(error));
}

#[test]
fn another_string_refuses() {
    let f = elements(1 << 13, 1);
    let point = elements(13, 14);
    let value = evaluate_multilinear(&f, &point);
    let proof = open(
        srs(Form::Pairing, 13),
        &f,
        &point,
        value,
        &mut Chain::default(),
    )
    .unwrap();
    let claim = Claim {
        terms: &[(commit(&f), Fr::one())],
        point: &point,
        value,
    };
    let right = verifier_srs(Form::Pairing);
    let other = (right.g2() * Fr::from(5)).into_affine();
    for (tau, tau_b) in [(other, right.tau_b_g2()), (right.tau_g2(), Some(other))] {
        let srs = zkfabric_kzg::VerifierSrs::new(tau, tau_b).unwrap();
        let terms = reduce(&srs, &claim, &proof, &mut Chain::default()).unwrap();
        assert_eq!(
            check(&srs, &[(Fr::one(), terms)]),
            Err(KzgError::OpeningRejected)
        );
    }
}
