//! Order of absorption: each item changes the challenges drawn after it, and no others.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::One;
use zkfabric_kzg::mercury::{Claim, Form, Proof, reduce};

use crate::{
    FORMS,
    changes::{Case, case, points, values},
    transcript::Chain,
    verifier_srs,
};

/// alpha, gamma, zeta, beta, y, kappa.
const CHALLENGES: usize = 6;

fn transcript(form: Form, point: &[Fr], value: Fr, proof: &Proof) -> Chain {
    let claim = Claim {
        terms: &[],
        point,
        value,
    };
    let mut chain = Chain::default();
    reduce(&verifier_srs(form), &claim, proof, &mut chain).unwrap();
    assert_eq!(chain.challenges.len(), CHALLENGES);
    chain
}

/// Asserts that the first `kept` challenges are equal and all others differ.
fn changes_from(kept: usize, before: &Chain, after: &Chain, item: &str) {
    for index in 0..CHALLENGES {
        let same = before.challenges[index] == after.challenges[index];
        assert_eq!(same, index < kept, "{item}: challenge {index}");
    }
}

#[test]
fn each_item_changes_exactly_the_later_challenges() {
    for form in FORMS {
        let Case {
            point,
            value,
            proof,
            ..
        } = case(form);
        let before = transcript(form, &point, value, &proof);

        for k in 0..point.len() {
            let mut changed = point.clone();
            changed[k] += Fr::one();
            let after = transcript(form, &changed, value, &proof);
            changes_from(0, &before, &after, "coordinate");
        }
        let longer = [point.as_slice(), &[Fr::one()]].concat();
        let after = transcript(form, &longer, value, &proof);
        changes_from(0, &before, &after, "number of variables");
        let after = transcript(form, &point, value + Fr::one(), &proof);
        changes_from(0, &before, &after, "value");

        let of_points: &[(&str, usize)] = match form {
            Form::Pairing => &[
                ("h", 1),
                ("g", 2),
                ("q", 2),
                ("S", 3),
                ("D", 3),
                ("W", 5),
                ("W'", 6),
            ],
            Form::Quotient => &[
                ("h", 1),
                ("g", 2),
                ("q", 2),
                ("S", 3),
                ("D", 3),
                ("H", 4),
                ("W", 5),
                ("W'", 6),
            ],
        };
        // `first` is the number of the first challenge that follows, counted from one.
        for (index, (item, first)) in of_points.iter().enumerate() {
            let mut changed = proof;
            let place = &mut *points(&mut changed)[index];
            *place = (*place + G1Affine::generator()).into_affine();
            let after = transcript(form, &point, value, &changed);
            changes_from(first - 1, &before, &after, item);
        }
        for index in 0..6 {
            let mut changed = proof;
            *values(&mut changed)[index] += Fr::one();
            let after = transcript(form, &point, value, &changed);
            changes_from(3, &before, &after, "evaluation");
        }
    }
}

#[test]
fn the_shape_is_absorbed() {
    let [pairing, quotient] = FORMS.map(|form| {
        let case = case(form);
        transcript(form, &case.point, case.value, &case.proof)
    });
    assert_eq!(pairing.numbers, [13, 11, 0]);
    assert_eq!(quotient.numbers, [13, 11, 1]);
    // The same claim and the same first point.
    changes_from(0, &pairing, &quotient, "form");
}
