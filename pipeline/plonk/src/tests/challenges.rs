//! Each challenge depends on all that came before it, and on nothing that comes after.

use super::*;
use crate::rounds::{Challenges, challenges};

fn list(c: Challenges) -> [Fr; 6] {
    [c.beta, c.gamma, c.alpha, c.xi, c.v, c.u]
}

#[test]
fn challenges_follow_from_every_message_before_them() {
    let setting = Setting::new(2, 20);
    let (srs, key) = (setting.srs.verifier(), setting.key.verifying());
    let (public, proof) = (&setting.public, setting.proof());
    let honest = list(challenges(srs, key, public, &proof).unwrap());
    for (place, challenge) in honest.iter().enumerate() {
        assert!(!honest[..place].contains(challenge));
    }
    // The challenges from `first` on are others.
    let differs = |first: usize, got: [Fr; 6], what: &str| {
        let same = got.iter().zip(&honest).map(|(got, honest)| got == honest);
        let expected = (0..6).map(|place| place < first);
        assert!(same.eq(expected), "{what}");
    };
    let with = |first: usize, what: &str, change: &dyn Fn(&mut Proof)| {
        let mut other = proof;
        change(&mut other);
        let got = challenges(srs, key, public, &other).unwrap();
        differs(first, list(got), what);
    };
    for i in 0..3 {
        with(0, "a wire", &|p| p.wires[i] = other_point(p.wires[i]));
        with(3, "the quotient", &|p| {
            p.quotient[i] = other_point(p.quotient[i]);
        });
        with(4, "a wire's value", &|p| {
            p.evaluations.wires[i] += Fr::one();
        });
    }
    for i in 0..2 {
        with(4, "a name's value", &|p| {
            p.evaluations.copies[i] += Fr::one();
        });
        with(5, "an opening", &|p| {
            p.openings[i] = other_point(p.openings[i]);
        });
    }
    with(2, "the product", &|p| p.product = other_point(p.product));
    with(4, "the product's value", &|p| {
        p.evaluations.product += Fr::one();
    });

    for i in 0..2 {
        let mut public = public.clone();
        public[i] += Fr::one();
        let got = challenges(srs, key, &public, &proof).unwrap();
        differs(0, list(got), "a public input");
    }
    let mut keys = Vec::new();
    for i in 0..5 {
        let mut gates = key.gates;
        gates[i] = other_point(gates[i]);
        keys.push(VerifyingKey::new(key.log_rows, 2, gates, key.copies));
    }
    for i in 0..3 {
        let mut copies = key.copies;
        copies[i] = other_point(copies[i]);
        keys.push(VerifyingKey::new(key.log_rows, 2, key.gates, copies));
    }
    keys.push(VerifyingKey::new(
        key.log_rows + 1,
        2,
        key.gates,
        key.copies,
    ));
    for key in keys {
        let got = challenges(srs, &key.unwrap(), public, &proof).unwrap();
        differs(0, list(got), "a key");
    }
    let tau = (srs.tau_g2() + srs.g2()).into();
    let foreign = zkfabric_kzg::VerifierSrs::new(tau, None).unwrap();
    let got = challenges(&foreign, key, public, &proof).unwrap();
    differs(0, list(got), "a reference string");
}
