//! Each challenge depends on everything before it, and on nothing after it.

use super::*;
use crate::rounds::{Challenges, challenges};

fn list(c: Challenges) -> [Fr; 7] {
    [c.beta, c.gamma, c.alpha, c.z, c.v, c.y, c.rho]
}

#[test]
fn challenges_follow_from_every_message_before_them() {
    let setting = Setting::everything();
    let (srs, key) = (setting.srs.verifier(), setting.key.verifying());
    let (inputs, proof) = (&setting.inputs, setting.proof());
    let honest = list(challenges(srs, key, inputs, &proof).unwrap());
    for (place, challenge) in honest.iter().enumerate() {
        assert!(!honest[..place].contains(challenge));
    }
    // Asserts that the challenges from `first` on differ.
    let differs = |first: usize, got: [Fr; 7], what: &str| {
        let same = got.iter().zip(&honest).map(|(got, honest)| got == honest);
        let expected = (0..7).map(|place| place < first);
        assert!(same.eq(expected), "{what}");
    };
    let with = |first: usize, what: &str, change: &dyn Fn(&mut Proof)| {
        let mut other = proof;
        change(&mut other);
        let got = challenges(srs, key, inputs, &other).unwrap();
        differs(first, list(got), what);
    };
    with(0, "wires", &|p| p.wires = other_point(p.wires));
    with(2, "product and sum", &|p| {
        p.running = other_point(p.running);
    });
    with(3, "the quotient", &|p| p.quotient = other_point(p.quotient));
    with(5, "W", &|p| p.openings[0] = other_point(p.openings[0]));
    with(6, "W'", &|p| p.openings[1] = other_point(p.openings[1]));
    for i in 0..2 {
        with(0, "the pair", &|p| p.pair[i] = other_point(p.pair[i]));
        with(4, "a value", &|p| p.evaluations.running[i] += Fr::one());
        with(4, "a value", &|p| {
            p.evaluations.next_running[i] += Fr::one();
        });
    }
    for i in 0..4 {
        with(4, "a wire's value", &|p| {
            p.evaluations.wires[i] += Fr::one();
        });
        with(4, "a wire's value", &|p| {
            p.evaluations.next_wires[i] += Fr::one();
        });
    }
    for i in 0..5 {
        with(4, "a column's value", &|p| {
            p.evaluations.key[i] += Fr::one();
        });
    }

    for i in 0..2 {
        let mut inputs = inputs.clone();
        inputs[i] += Fr::one();
        let got = challenges(srs, key, &inputs, &proof).unwrap();
        differs(0, list(got), "a public input");
    }
    let mut keys = Vec::new();
    let (rows, public) = (key.domain, key.public);
    for i in 0..8 {
        let mut columns = key.columns;
        columns[i] = other_point(columns[i]);
        keys.push(VerifyingKey::new(rows, public, key.packed, columns));
    }
    let packed = other_point(key.packed);
    keys.push(VerifyingKey::new(rows, public, packed, key.columns));
    for rows in [48, 72, 128] {
        let other = Domain::of(rows).unwrap();
        keys.push(VerifyingKey::new(other, public, key.packed, key.columns));
    }
    for key in keys {
        let got = challenges(srs, &key.unwrap(), inputs, &proof).unwrap();
        differs(0, list(got), "a key");
    }
    let tau = (srs.tau_g2() + srs.g2()).into();
    let foreign = zkfabric_kzg::VerifierSrs::new(tau, None).unwrap();
    let got = challenges(&foreign, key, inputs, &proof).unwrap();
    differs(0, list(got), "a reference string");
}
