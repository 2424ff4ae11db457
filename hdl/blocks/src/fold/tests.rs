//! The model against the definition of a round's message.

use ark_bn254::Fr;
use ark_ff::{Field as _, Zero as _};

use super::*;

fn values(seed: u64, count: usize) -> Vec<Fr> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..count)
        .map(|_| Fr::from(random.u64(..)).pow([5]))
        .collect()
}

/// Returns `t(x)` in a lane: the weighted sum over the layer with its variable bound at x.
fn polynomial(layer: &Layer, round: &Round, lane: usize, x: Fr) -> Fr {
    let bound = layer.bound(x);
    let at = |values: &[Fr], node: usize| values[node * LANES + lane];
    let pairs = round.weights.iter().enumerate();
    pairs
        .map(|(v, weight)| {
            let [p0, p1] = [0, 1].map(|b| at(&bound.p, 2 * v + b));
            let [q0, q1] = [0, 1].map(|b| at(&bound.q, 2 * v + b));
            *weight * (p0 * q1 + p1 * q0 + round.lambda * q0 * q1)
        })
        .sum()
}

/// The message is the round's quadratic at 0 and its leading coefficient, from three values of the
/// quadratic.
#[test]
fn a_message_is_a_quadratic() {
    for pairs in [1, 2, 5] {
        let layer = Layer {
            p: values(1, 4 * LANES * pairs),
            q: values(2, 4 * LANES * pairs),
        };
        let round = Round {
            challenge: None,
            lambda: values(3, 1)[0],
            weights: values(4, pairs),
        };
        let [zeros, leading] = round.message(&layer);
        for (lane, got) in zeros.into_iter().zip(leading).enumerate() {
            let [zero, one, two] =
                [0_u64, 1, 2].map(|x| polynomial(&layer, &round, lane, Fr::from(x)));
            let half = Fr::from(2_u64).inverse().unwrap();
            let coefficient = (two - one - one + zero) * half;
            assert_eq!(got, (zero, coefficient));
            assert!(!zero.is_zero() && !coefficient.is_zero());
        }
    }
}

/// Binding twice equals two consecutive rounds.
#[test]
fn a_round_binds_the_layer_first() {
    let layer = Layer {
        p: values(5, 8 * LANES),
        q: values(6, 8 * LANES),
    };
    let round = Round {
        challenge: Some(Fr::from(7_u64)),
        lambda: Fr::from(3_u64),
        weights: values(7, 1),
    };
    let bound = round.layer(&layer);
    assert_eq!(bound, layer.bound(Fr::from(7_u64)));
    assert_eq!(bound.p.len(), 4 * LANES);
    // Node 1 of the bound layer lies between nodes 1 and 3.
    let [near, far] = [1, 3].map(|node| layer.q[node * LANES + 2]);
    assert_eq!(bound.q[LANES + 2], near + Fr::from(7_u64) * (far - near));
}

#[test]
fn a_multiplier_that_is_not_there() {
    for additions in 0..=MULTIPLIERS {
        assert_eq!(Config::new(additions).unwrap().additions(), additions);
    }
    let error = Config::new(MULTIPLIERS + 1).unwrap_err().to_string();
    assert!(error.contains("additions must be at most 5"), "{error}");
}
