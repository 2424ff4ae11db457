//! Contracts generated for a key, compared with the verifier.

#[path = "../../src/tests/circuits.rs"]
#[expect(dead_code, reason = "tests of the verifier have more circuits")]
mod circuits;

use crate::evm::{CALLER, Chain, Outcome, error, folder, runtime, word};
use std::sync::Arc;

use alloy_primitives::{Address, Bytes, U256};
use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{BigInteger as _, FftField as _, Field as _, One as _, PrimeField as _, Zero as _};
use circuits::{Case, everything};
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_host::{Backend, cpu};
use zkfabric_kzg::Srs;
use zkfabric_kzg::powers::DEVELOPMENT_SEED;
use zkfabric_plonk::circuit::PAIR;
use zkfabric_plonk::contract::{selector, solidity};
use zkfabric_plonk::{
    Builder, Circuit, Error, Gate, Proof, ProvingKey, Row, Rule, Set, Variable, halves, prove,
    verify,
};

pub(crate) const CONTRACT: Address = Address::with_last_byte(0xcc);
/// Environment variable that makes the test generate the contracts again.
const WRITE: &str = "ZKFABRIC_WRITE";
/// Most gas of a verification, including its whole transaction, with at most four public inputs;
/// then the gas of each further input.
const MOST_GAS: u64 = 300_000;
const MOST_GAS_OF_INPUT: u64 = 1_100;

pub(crate) struct Setting {
    pub(crate) name: &'static str,
    srs: Srs,
    pub(crate) key: ProvingKey,
    pub(crate) public: Vec<Fr>,
    pub(crate) proof: Proof,
}

impl Setting {
    /// Returns a circuit with every feature of a row and a pair.
    pub(crate) fn new(name: &'static str, inputs: usize) -> Self {
        let q = G1Affine::generator() * Fr::from(12_345);
        Self::with_pair(name, inputs, [q * tau(), q].map(Into::into))
    }

    fn with_pair(name: &'static str, inputs: usize, pair: [G1Affine; 2]) -> Self {
        let Case {
            circuit,
            assignment,
            ..
        } = everything(inputs, &pair, rows(inputs));
        Self::of(name, circuit, &assignment)
    }

    /// Returns a circuit that any four public inputs satisfy.
    pub(crate) fn of_any(public: [Fr; 4]) -> Self {
        let mut builder = Builder::new();
        let [a, b, c, d] = [(); 4].map(|()| builder.public());
        let products = [(); 2].map(|()| builder.variable());
        for ([a, b], product) in [[a, b], [c, d]].into_iter().zip(products) {
            builder.gate(Gate::multiplication(), [a, b, product]);
        }
        let [a, b, c, d] = public;
        let values = [a, b, c, d, a * b, c * d];
        let assignment = [&[Fr::zero(); PAIR][..], &values].concat();
        Self::of("FourInputs", builder.build().unwrap(), &assignment)
    }

    fn of(name: &'static str, circuit: Circuit, assignment: &[Fr]) -> Self {
        let backend: Arc<dyn Backend> = cpu();
        let public = assignment[PAIR..circuit.public()].to_vec();
        let srs = Srs::development(backend.as_ref(), circuit.domain().log_powers()).unwrap();
        let key = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap();
        let proof = prove(backend.as_ref(), &srs, &key, assignment).unwrap();
        Self {
            name,
            srs,
            key,
            public,
            proof,
        }
    }

    fn source(&self) -> String {
        solidity(self.name, self.key.verifying(), self.srs.verifier()).unwrap()
    }
}

/// Returns the rows of the circuit with this many public inputs: three times, once and nine times a
/// power of two.
const fn rows(inputs: usize) -> usize {
    match inputs {
        0 => 48,
        1 => 64,
        _ => 72,
    }
}

fn settings() -> [Setting; 3] {
    [("NoInputs", 0), ("OneInput", 1), ("TwentyInputs", 20)]
        .map(|(name, inputs)| Setting::new(name, inputs))
}

#[test]
fn committed_contracts_are_what_is_generated() {
    let of_any = Setting::of_any([1, 2, 3, 4].map(Fr::from));
    for setting in settings().into_iter().chain([of_any]) {
        let path = folder().join(format!("generated/{}.sol", setting.name));
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(&path, setting.source()).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap();
        assert!(
            committed == setting.source(),
            "{} differs: {WRITE}=1, then `cargo xtask contract --write`",
            path.display()
        );
        assert!(!committed.contains("{{") && !committed.contains("{R}"));
    }
}

#[test]
fn contracts_have_names() {
    let setting = Setting::new("OneInput", 1);
    for name in ["", "lower", "1st", "A b", "A{}", "Ä"] {
        let refused = solidity(name, setting.key.verifying(), setting.srs.verifier());
        assert_eq!(
            refused.unwrap_err(),
            Error::ContractName { name: name.into() }
        );
    }
}

fn call(code: &Bytes, data: Vec<u8>) -> Outcome {
    let mut chain = Chain::default();
    chain.place(CONTRACT, code);
    chain.call(CALLER, CONTRACT, data)
}

/// Encodes `verify(inputs, proof)` according to the ABI.
pub(crate) fn data(inputs: &[[u8; 32]], proof: &[u8]) -> Vec<u8> {
    let word = |value: usize| word(value as u64);
    let mut data = selector("verify(uint256[],bytes)").to_vec();
    data.extend(word(0x40));
    data.extend(word(0x60 + 32 * inputs.len()));
    data.extend(word(inputs.len()));
    data.extend(inputs.as_flattened());
    data.extend(word(proof.len()));
    data.extend(proof);
    data.resize(data.len().next_multiple_of(32) + 4, 0);
    data
}

pub(crate) fn words(values: &[Fr]) -> Vec<[u8; 32]> {
    let word = |value: &Fr| value.into_bigint().to_bytes_be().try_into().unwrap();
    values.iter().map(word).collect()
}

#[test]
fn the_contract_accepts_proofs() {
    for setting in settings() {
        let code = runtime(setting.name);
        let proof = setting.proof.to_bytes();
        let accepted = call(&code, data(&words(&setting.public), &proof));
        println!(
            "{}: {} gas, {} bytes of code",
            setting.name,
            accepted.gas,
            code.len()
        );
        assert_eq!(accepted.output, Ok(U256::ONE.to_be_bytes::<32>().into()));
        let more = setting.public.len().saturating_sub(4) as u64;
        let most = MOST_GAS + MOST_GAS_OF_INPUT * more;
        assert!(accepted.gas <= most, "{}", accepted.gas);
        verify(
            setting.srs.verifier(),
            setting.key.verifying(),
            &setting.public,
            &setting.proof,
        )
        .unwrap();
    }
}

#[test]
fn the_contract_names_what_is_wrong() {
    for setting in settings() {
        let code = runtime(setting.name);
        let (inputs, proof) = (words(&setting.public), setting.proof.to_bytes());
        let most = call(&code, data(&inputs, &proof)).gas * 11 / 10;
        let refused = |inputs: &[[u8; 32]], proof: &[u8], signature: &str| {
            let outcome = call(&code, data(inputs, proof));
            assert_eq!(outcome.output, error(signature, &[]), "{}", setting.name);
            assert!(outcome.gas <= most, "{} gas", outcome.gas);
        };
        for length in [0, 1, proof.len() - 1] {
            refused(&inputs, &proof[..length], "ProofLength()");
        }
        refused(&inputs, &[&proof[..], &[0]].concat(), "ProofLength()");
        refused(&[&inputs[..], &[[0; 32]]].concat(), &proof, "InputCount()");
        if let Some((_, fewer)) = inputs.split_last() {
            refused(fewer, &proof, "InputCount()");
        }
        for place in 0..inputs.len() {
            let mut other = inputs.clone();
            other[place][31] ^= 1;
            refused(&other, &proof, "Rejected()");
            other[place] = [0xff; 32];
            refused(&other, &proof, "NotCanonical()");
            // The same number plus the order.
            let order = U256::from_be_slice(&Fr::MODULUS.to_bytes_be());
            let above = U256::from_be_bytes(inputs[place]) + order;
            other[place] = above.to_be_bytes();
            refused(&other, &proof, "NotCanonical()");
        }
        // Each point and each value replaced by another one; the same points and values above the
        // moduli.
        let point: Vec<u8> = U256::ONE
            .to_be_bytes::<32>()
            .into_iter()
            .chain(U256::from(2).to_be_bytes::<32>())
            .collect();
        for start in (0..7 * 64).step_by(64) {
            let mut other = proof.clone();
            other[start..start + 64].copy_from_slice(&point);
            refused(&inputs, &other, "Rejected()");
            other[start..start + 64].fill(0);
            refused(&inputs, &other, "Rejected()");
            let order = U256::from_be_slice(&ark_bn254::Fq::MODULUS.to_bytes_be());
            for start in [start, start + 32] {
                let mut other = proof.clone();
                let above = U256::from_be_slice(&proof[start..start + 32]) + order;
                other[start..start + 32].copy_from_slice(&above.to_be_bytes::<32>());
                refused(&inputs, &other, "NotOnCurve()");
            }
            let mut other = proof.clone();
            other[start + 63] ^= 1;
            refused(&inputs, &other, "NotOnCurve()");
        }
        for start in (7 * 64..Proof::BYTES).step_by(32) {
            let mut other = proof.clone();
            other[start + 31] ^= 1;
            refused(&inputs, &other, "Rejected()");
            let order = U256::from_be_slice(&Fr::MODULUS.to_bytes_be());
            let above = U256::from_be_slice(&proof[start..start + 32]) + order;
            other[start..start + 32].copy_from_slice(&above.to_be_bytes::<32>());
            refused(&inputs, &other, "NotCanonical()");
        }
    }
}

#[test]
fn no_changed_byte_is_accepted() {
    let setting = Setting::new("OneInput", 1);
    let code = runtime(setting.name);
    let (inputs, proof) = (words(&setting.public), setting.proof.to_bytes());
    let most = call(&code, data(&inputs, &proof)).gas * 11 / 10;
    for place in 0..proof.len() {
        let mut other = proof.clone();
        other[place] ^= 1 << (place % 8);
        let outcome = call(&code, data(&inputs, &other));
        assert!(outcome.output.is_err(), "byte {place}");
        assert!(outcome.gas <= most, "byte {place}: {} gas", outcome.gas);
        // The verifier refuses the same proofs.
        let read = Proof::from_bytes(&other);
        let verified = read.and_then(|proof| {
            verify(
                setting.srs.verifier(),
                setting.key.verifying(),
                &setting.public,
                &proof,
            )
        });
        assert!(verified.is_err());
    }
    // A proof for another circuit is not accepted.
    let foreign = Setting::new("TwentyInputs", 20).proof.to_bytes();
    let outcome = call(&code, data(&inputs, &foreign));
    assert_eq!(outcome.output, error("Rejected()", &[]));
}

/// Returns `tau` of the development string.
pub(crate) fn tau() -> Fr {
    Fr::from_be_bytes_mod_order(&hash(&[DEVELOPMENT_SEED]))
}

pub(crate) fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    parts.iter().for_each(|part| hasher.update(part));
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    digest
}

/// Returns a proof's challenges up to `y`, computed from the words of the proof.
pub(crate) fn challenges(setting: &Setting, proof: &Proof) -> [Fr; 6] {
    challenges_of(setting, &words(&setting.public), &proof.to_bytes())
}

/// Returns the challenges for any words.
pub(crate) fn challenges_of(setting: &Setting, inputs: &[[u8; 32]], bytes: &[u8]) -> [Fr; 6] {
    let start = setting.key.verifying().digest(setting.srs.verifier());
    // P, Q, C1 | C2 | T | W | W' | values
    let beta = hash(&[&start, inputs.as_flattened(), &bytes[..192]]);
    let gamma = hash(&[&beta]);
    let alpha = hash(&[&gamma, &bytes[192..256]]);
    let z = hash(&[&alpha, &bytes[256..320]]);
    let v = hash(&[&z, &bytes[448..]]);
    let y = hash(&[&v, &bytes[320..384]]);
    [beta, gamma, alpha, z, v, y].map(|digest| Fr::from_be_bytes_mod_order(&digest))
}

fn refused_by_both(setting: &Setting, forged: &Proof) {
    let (srs, key) = (setting.srs.verifier(), setting.key.verifying());
    let refused = verify(srs, key, &setting.public, forged);
    assert_eq!(refused, Err(Error::Rejected));
    let data = data(&words(&setting.public), &forged.to_bytes());
    let outcome = call(&runtime(setting.name), data);
    assert_eq!(outcome.output, error("Rejected()", &[]));
}

/// A prover who knows the pair's weight beforehand gets it accepted together with an opening,
/// although both are wrong.
#[test]
fn the_pair_has_a_weight_that_nobody_knows() {
    let q = G1Affine::generator() * Fr::from(12_345);
    let wrong = G1Affine::generator();
    let pair = [q * tau() + wrong, q].map(Into::into);
    // An honest proof except for its pair.
    let setting = Setting::with_pair("OneInput", 1, pair);
    refused_by_both(&setting, &setting.proof);
    // L + y W' + P = tau (W' + Q), with a weight of one.
    let [.., y] = challenges(&setting, &setting.proof);
    let mut forged = setting.proof;
    let [_, second] = &mut forged.openings;
    *second = (*second + wrong * (tau() - y).inverse().unwrap()).into();
    refused_by_both(&setting, &forged);
}

/// A prover who knows beforehand where the opening is checked can open to any value.
#[test]
fn openings_are_checked_where_nobody_knows() {
    let setting = Setting::new("OneInput", 1);
    let [.., z, _, y] = challenges(&setting, &setting.proof);
    let key = setting.key.verifying();
    let generator = Fr::get_root_of_unity(key.domain().rows().into()).unwrap();
    let power = y.pow([4]);
    let modulus = (power - z) * (power - z * generator);
    // L + y W' = tau W', where L has -M_0(y) W.
    let point = G1Affine::generator();
    let mut forged = setting.proof;
    let [first, second] = &mut forged.openings;
    *first = (*first + point).into();
    *second = (*second - point * (modulus / (tau() - y))).into();
    refused_by_both(&setting, &forged);
}
