//! An fflonk proof made by snarkjs 0.7.6, with its exported key: our identities and our opening at
//! its challenges.
//!
//! `circom2 fflonk.circom --r1cs --wasm`, `snarkjs powersoftau new bn128 10`, `contribute`,
//! `prepare phase2`, `fflonk setup`, `fflonk fullprove` of `{"x": 11, "y": 13}`,
//! `zkey export verificationkey`. The challenges are Keccak-256 of the items that
//! `src/fflonk_verify.js` lists. The proof's wires, names of positions and weights of challenges
//! equal ours; it has neither rounds nor sets, and commits to one quotient per identity.

use std::str::FromStr;
use std::string::String;

use ark_bn254::{Fq, Fq2, G2Affine};
use ark_ff::PrimeField;
use serde_json::Value;
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::VerifierSrs;

use super::*;
use crate::Evaluations;
use crate::opening::{self, Claim, Points, Values};
use crate::proof::{encode, encode_point};
use crate::rounds::Challenges;
use crate::verify::{Linear, Vanishing};

const KEY: &str = include_str!("../../tests/vectors/fflonk-key.json");
const PROOF: &str = include_str!("../../tests/vectors/fflonk-proof.json");
const PUBLIC: &str = include_str!("../../tests/vectors/fflonk-public.json");

fn number<F: FromStr>(value: &Value) -> F {
    let digits: String = value.as_str().unwrap().into();
    digits.parse().ok().unwrap()
}

fn point(value: &Value) -> G1Affine {
    G1Affine::new(number(&value[0]), number(&value[1]))
}

fn quadratic(value: &Value) -> Fq2 {
    Fq2::new(number::<Fq>(&value[0]), number(&value[1]))
}

/// Computes a challenge from values, points, values.
fn hash(before: &[Fr], points: &[G1Affine], after: &[Fr]) -> Fr {
    let words = |values: &[Fr]| -> Vec<u8> { values.iter().copied().flat_map(encode).collect() };
    let mut hasher = Keccak::v256();
    hasher.update(&words(before));
    points
        .iter()
        .for_each(|point| hasher.update(&encode_point(point)));
    hasher.update(&words(after));
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    Fr::from_be_bytes_mod_order(&digest)
}

struct Vector {
    srs: VerifierSrs,
    key: VerifyingKey,
    c0: G1Affine,
    public: Vec<Fr>,
    proof: Value,
}

impl Vector {
    fn new() -> Self {
        let [key, proof, public]: [Value; 3] =
            [KEY, PROOF, PUBLIC].map(|text| serde_json::from_str(text).unwrap());
        let x_2 = &key["X_2"];
        let tau = G2Affine::new(quadratic(&x_2[0]), quadratic(&x_2[1]));
        let c0 = point(&key["C0"]);
        let shift = |name: &str| number::<Fr>(&key[name]);
        assert_eq!([shift("k1"), shift("k2")], shifts()[1..]);
        let generator = shift("w");
        let rows = 1 << key["power"].as_u64().unwrap();
        let domain = Domain::of(rows).unwrap();
        // From our key the identities and the opening read only the number of rows.
        let key = VerifyingKey::new(domain, PAIR as u64, c0, [c0; 8]).unwrap();
        assert_eq!(key.domain().generator(), generator);
        Self {
            srs: VerifierSrs::new(tau, None).unwrap(),
            key,
            c0,
            public: public.as_array().unwrap().iter().map(number).collect(),
            proof,
        }
    }

    /// Checks the proof with these differences added to the values of `ql` and `a` and to the
    /// public input.
    fn check(&self, [of_key, of_wire, of_input]: [Fr; 3]) -> Result<(), Error> {
        let value = |name: &str| number::<Fr>(&self.proof["evaluations"][name]);
        let commitment = |name: &str| point(&self.proof["polynomials"][name]);
        let [c1, c2, first, second] = ["C1", "C2", "W1", "W2"].map(commitment);
        let mut public = self.public.clone();
        public[0] += of_input;
        let sent = [
            "ql", "qr", "qm", "qo", "qc", "s1", "s2", "s3", "a", "b", "c", "z", "zw", "t1w", "t2w",
        ];
        let [
            l,
            r,
            m,
            o,
            k,
            s1,
            s2,
            s3,
            a,
            b,
            c,
            z,
            next_z,
            next_t1,
            next_t2,
        ] = sent.map(value);
        // The challenges of the unchanged proof.
        let mut hasher = Keccak::v256();
        hasher.update(&encode_point(&self.c0));
        for value in &self.public {
            hasher.update(&encode(*value));
        }
        hasher.update(&encode_point(&c1));
        let mut digest = [0; 32];
        hasher.finalize(&mut digest);
        let beta = Fr::from_be_bytes_mod_order(&digest);
        let gamma = hash(&[beta], &[], &[]);
        let seed = hash(&[gamma], &[c2], &[]);
        let v = hash(&[seed], &[], &sent.map(value));
        let y = hash(&[v], &[first], &[]);
        let xi = seed.pow([24]);

        let (l, a) = (l + of_key, a + of_wire);
        let zero = Fr::zero();
        let values = Evaluations {
            wires: [a, b, c, zero],
            next_wires: [zero; 4],
            running: [z, zero],
            next_running: [next_z, zero],
            key: [s1, s2, zero, zero, zero],
        };
        let at = Vanishing::new(&self.key, xi).unwrap();
        // The identities' sum for a weight; of our identities, numbers 0, 3 and 4 are present.
        let sum = |alpha: Fr| {
            let challenges = Challenges {
                beta,
                gamma,
                alpha,
                z: xi,
                v,
                y,
                rho: zero,
            };
            let linear = Linear::new(&values, &challenges, at.lagrange(&public));
            let columns = [m, l, r, o, zero, k, s3, zero];
            let terms = linear.columns.iter().zip(columns);
            terms.map(|(scalar, value)| *scalar * value).sum::<Fr>() + linear.constant
        };
        let [gate, plus, minus] = [zero, Fr::one(), -Fr::one()].map(sum);
        let copies = (plus - minus) / Fr::from(2);
        let begins = (plus + minus) / Fr::from(2) - gate;
        let [t0, t1, t2] = [gate, begins, copies].map(|identity| identity / at.zero);

        let of_key = [l, r, o, m, k, s1, s2, s3];
        let of_wires = [a, b, c, t0];
        let of_product = [z, t1, t2];
        let next = [next_z, next_t1, next_t2];
        let claim = |commitment, here, next| Claim {
            terms: std::vec![(commitment, Fr::one())],
            values: Values { here, next },
        };
        let claims = std::vec![
            claim(self.c0, &of_key, None),
            claim(c1, &of_wires, None),
            claim(c2, &of_product, Some(&next[..])),
        ];
        let points = Points {
            z: xi,
            next: xi * self.key.domain().generator(),
            y,
        };
        let pair = (zero, [G1Affine::zero(); 2]);
        opening::check(&self.srs, (&points, v), claims, [first, second], pair)
    }
}

#[test]
fn identities_and_opening_are_those_of_the_field() {
    let vector = Vector::new();
    let [zero, one] = [Fr::zero(), Fr::one()];
    vector.check([zero; 3]).unwrap();
    for other in [[one, zero, zero], [zero, one, zero], [zero, zero, one]] {
        assert_eq!(vector.check(other), Err(Error::Rejected));
    }
}

#[test]
fn challenges_that_divide_by_zero_are_refused() {
    let key = Vector::new().key;
    let root = key.domain().generator().pow([5]);
    let refused = Vanishing::new(&key, root).map(|_| ());
    assert_eq!(refused, Err(Error::ChallengeIsRoot));
    let z = Fr::from(9);
    let values = [
        Values {
            here: &[z],
            next: None,
        },
        Values {
            here: &[z, z],
            next: Some(&[z, z]),
        },
    ];
    let weights = |y: u64, next: u64| {
        let points = Points {
            z,
            next: next.into(),
            y: y.into(),
        };
        opening::Weights::new(&points, Fr::one(), &values).map(|_| ())
    };
    weights(5, 16).unwrap();
    for (y, next) in [(3, 16), (4, 16), (5, 9)] {
        assert_eq!(weights(y, next), Err(Error::ChallengeIsRoot));
    }
}
