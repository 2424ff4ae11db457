//! A proof that snarkjs 0.7.6 made, with the key that it exported: our equations at its challenges.
//!
//! `circom2 c.circom --r1cs --wasm`, `snarkjs powersoftau new bn128 8`, `contribute`, `prepare phase2`, `plonk setup`, `plonk prove` of
//! `{"x": 11, "y": 13}`, `zkey export verificationkey`. Its challenges: Keccak-256 of what `src/plonk_verify.js` lists.

use std::str::FromStr;
use std::string::String;

use ark_bn254::{Fq, Fq2, G2Affine};
use ark_ff::PrimeField;
use serde_json::Value;
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::VerifierSrs;

use super::*;
use crate::Evaluations;
use crate::proof::{encode, encode_point};
use crate::rounds::Challenges;
use crate::verify::check;

const KEY: &str = include_str!("../../tests/vectors/snarkjs-key.json");
const PROOF: &str = include_str!("../../tests/vectors/snarkjs-proof.json");
const PUBLIC: &str = include_str!("../../tests/vectors/snarkjs-public.json");

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

struct Vector {
    srs: VerifierSrs,
    key: VerifyingKey,
    public: Vec<Fr>,
    proof: Proof,
    challenges: Challenges,
}

fn hash<F: PrimeField>(points: &[G1Affine], before: &[F], after: &[F]) -> Fr {
    let mut hasher = Keccak::v256();
    before
        .iter()
        .for_each(|value| hasher.update(&encode(*value)));
    points
        .iter()
        .for_each(|point| hasher.update(&encode_point(point)));
    after
        .iter()
        .for_each(|value| hasher.update(&encode(*value)));
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    Fr::from_be_bytes_mod_order(&digest)
}

fn vector() -> Vector {
    let [key, proof, public]: [Value; 3] =
        [KEY, PROOF, PUBLIC].map(|text| serde_json::from_str(text).unwrap());
    let x_2 = &key["X_2"];
    let tau = G2Affine::new(quadratic(&x_2[0]), quadratic(&x_2[1]));
    let gates = ["Qm", "Ql", "Qr", "Qo", "Qc"].map(|name| point(&key[name]));
    let copies = ["S1", "S2", "S3"].map(|name| point(&key[name]));
    let log_rows = key["power"].as_u64().unwrap() as u32;
    let inputs = key["nPublic"].as_u64().unwrap();
    assert_eq!(
        [number::<Fr>(&key["k1"]), number(&key["k2"])],
        shifts()[1..]
    );
    let generator: Fr = number(&key["w"]);
    let key = VerifyingKey::new(log_rows, inputs, gates, copies).unwrap();
    assert_eq!(key.generator(), generator);
    let value = |name: &str| number::<Fr>(&proof[name]);
    let proof = Proof {
        wires: ["A", "B", "C"].map(|name| point(&proof[name])),
        product: point(&proof["Z"]),
        quotient: ["T1", "T2", "T3"].map(|name| point(&proof[name])),
        evaluations: Evaluations {
            wires: ["eval_a", "eval_b", "eval_c"].map(value),
            copies: ["eval_s1", "eval_s2"].map(value),
            product: value("eval_zw"),
        },
        openings: ["Wxi", "Wxiw"].map(|name| point(&proof[name])),
    };
    let public: Vec<Fr> = public.as_array().unwrap().iter().map(number).collect();

    // The key's points, the inputs, then the wires: two of the calls below make one message.
    let mut hasher = Keccak::v256();
    gates
        .iter()
        .chain(&copies)
        .for_each(|point| hasher.update(&encode_point(point)));
    public
        .iter()
        .for_each(|value| hasher.update(&encode(*value)));
    proof
        .wires
        .iter()
        .for_each(|point| hasher.update(&encode_point(point)));
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    let beta = Fr::from_be_bytes_mod_order(&digest);
    let gamma = hash(&[], &[beta], &[]);
    let alpha = hash(&[proof.product], &[beta, gamma], &[]);
    let xi = hash(&proof.quotient, &[alpha], &[]);
    let values: Vec<Fr> = proof.evaluations.all().collect();
    let v = hash(&[], &[xi], &values);
    let u = hash::<Fr>(&proof.openings, &[], &[]);
    Vector {
        srs: VerifierSrs::new(tau, None).unwrap(),
        key,
        public,
        proof,
        challenges: Challenges {
            beta,
            gamma,
            alpha,
            xi,
            v,
            u,
        },
    }
}

#[test]
fn the_equations_are_those_of_the_field() {
    let v = vector();
    check(&v.srs, &v.key, &v.public, &v.proof, &v.challenges).unwrap();
    for place in 0..v.public.len() {
        let mut public = v.public.clone();
        public[place] += Fr::one();
        let refused = check(&v.srs, &v.key, &public, &v.proof, &v.challenges);
        assert_eq!(refused, Err(Error::Rejected));
    }
    // Our own challenges are others.
    let refused = verify(&v.srs, &v.key, &v.public, &v.proof);
    assert_eq!(refused, Err(Error::Rejected));
}

#[test]
fn challenges_in_the_subgroup_are_refused() {
    let v = vector();
    let xi = v.key.generator().pow([5]);
    let challenges = Challenges { xi, ..v.challenges };
    let refused = check(&v.srs, &v.key, &v.public, &v.proof, &challenges);
    assert_eq!(refused, Err(Error::ChallengeIsRoot));
}
