//! Contracts that are generated for a key, against the verifier.

use crate::evm::{CALLER, Chain, Outcome, error, folder, runtime, word};
use std::sync::Arc;

use alloy_primitives::{Address, Bytes, U256};
use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{BigInteger as _, FftField as _, Field as _, One as _, PrimeField as _};
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_host::{Backend, cpu};
use zkfabric_kzg::Srs;
use zkfabric_kzg::srs::DEVELOPMENT_SEED;
use zkfabric_plonk::contract::{selector, solidity};
use zkfabric_plonk::{Builder, Error, Gate, Proof, ProvingKey, prove, verify};

const CONTRACT: Address = Address::with_last_byte(0xcc);
/// Whoever generates the contracts again sets it.
const WRITE: &str = "ZKFABRIC_WRITE";
/// Most gas of a verification, with all of its transaction.
const MOST_GAS: u64 = 300_000;

/// `x^2 + i x = y_i` for each public input `y_i`, or for one that is not public.
pub(crate) struct Setting {
    name: &'static str,
    srs: Srs,
    key: ProvingKey,
    pub(crate) public: Vec<Fr>,
    pub(crate) proof: Proof,
}

impl Setting {
    pub(crate) fn new(name: &'static str, inputs: usize) -> Self {
        let backend: Arc<dyn Backend> = cpu();
        let mut builder = Builder::new();
        let mut outputs: Vec<_> = (0..inputs).map(|_| builder.public()).collect();
        if outputs.is_empty() {
            outputs.push(builder.variable());
        }
        let (x, square) = (builder.variable(), builder.variable());
        builder.gate(Gate::multiplication(), [x, x, square]);
        for (i, y) in (0..).zip(&outputs) {
            let gate = Gate::linear(Fr::one(), Fr::from(i), Fr::from(0_u64));
            builder.gate(gate, [square, x, *y]);
        }
        let circuit = builder.build().unwrap();
        let srs = Srs::development(backend.as_ref(), circuit.log_rows()).unwrap();
        let key = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap();
        let root = Fr::from(0x1234_5678_9abc_u64).inverse().unwrap();
        let outputs = (0..outputs.len() as u64).map(|i| root * root + Fr::from(i) * root);
        let outputs: Vec<Fr> = outputs.collect();
        let assignment = [&outputs[..], &[root, root * root]].concat();
        let proof = prove(backend.as_ref(), &srs, &key, &assignment).unwrap();
        Self {
            name,
            srs,
            key,
            public: outputs[..inputs].to_vec(),
            proof,
        }
    }

    /// A circuit that any four numbers satisfy, as public inputs.
    pub(crate) fn of_any(public: [Fr; 4]) -> Self {
        let backend: Arc<dyn Backend> = cpu();
        let mut builder = Builder::new();
        let [a, b, c, d] = [(); 4].map(|()| builder.public());
        let products = [(); 2].map(|()| builder.variable());
        for ([a, b], product) in [[a, b], [c, d]].into_iter().zip(products) {
            builder.gate(Gate::multiplication(), [a, b, product]);
        }
        let circuit = builder.build().unwrap();
        let srs = Srs::development(backend.as_ref(), circuit.log_rows()).unwrap();
        let key = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap();
        let [a, b, c, d] = public;
        let proof = prove(backend.as_ref(), &srs, &key, &[a, b, c, d, a * b, c * d]).unwrap();
        Self {
            name: "FourInputs",
            srs,
            key,
            public: public.into(),
            proof,
        }
    }

    fn source(&self) -> String {
        solidity(self.name, self.key.verifying(), self.srs.verifier()).unwrap()
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

/// `verify(inputs, proof)`, encoded as the ABI says.
fn data(inputs: &[[u8; 32]], proof: &[u8]) -> Vec<u8> {
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
        assert!(accepted.gas <= MOST_GAS, "{}", accepted.gas);
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
            // The same number, above the order.
            let order = U256::from_be_slice(&Fr::MODULUS.to_bytes_be());
            let above = U256::from_be_bytes(inputs[place]) + order;
            other[place] = above.to_be_bytes();
            refused(&other, &proof, "NotCanonical()");
        }
        // Each point replaced by another one, and each value; the same point and value above the moduli.
        let point: Vec<u8> = U256::ONE
            .to_be_bytes::<32>()
            .into_iter()
            .chain(U256::from(2).to_be_bytes::<32>())
            .collect();
        for start in (0..9 * 64).step_by(64) {
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
        for start in (9 * 64..Proof::BYTES).step_by(32) {
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
        // The verifier refuses the same.
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
    // A proof of one circuit is none of another.
    let foreign = Setting::new("TwentyInputs", 20).proof.to_bytes();
    let outcome = call(&code, data(&inputs, &foreign));
    assert_eq!(outcome.output, error("Rejected()", &[]));
}

/// Whoever knows the weight of the two openings beforehand makes them true together where neither is.
#[test]
fn openings_are_weighted_by_what_they_are() {
    let setting = Setting::new("OneInput", 1);
    let key = setting.key.verifying();
    let hash = |parts: &[&[u8]]| {
        let mut hasher = Keccak::v256();
        parts.iter().for_each(|part| hasher.update(part));
        let mut digest = [0; 32];
        hasher.finalize(&mut digest);
        digest
    };
    // The challenges up to the point of the openings, by the words of the proof.
    let (inputs, bytes) = (words(&setting.public), setting.proof.to_bytes());
    let start = key.digest(setting.srs.verifier());
    let beta = hash(&[&start, inputs.as_flattened(), &bytes[..192]]);
    let alpha = hash(&[&hash(&[&beta]), &bytes[192..256]]);
    let xi = Fr::from_be_bytes_mod_order(&hash(&[&alpha, &bytes[256..448]]));
    let tau = Fr::from_be_bytes_mod_order(&hash(&[DEVELOPMENT_SEED]));
    let generator = Fr::get_root_of_unity(1 << key.log_rows()).unwrap();
    // xi A + u xi w B = tau (A + u B), for u = 1 and B = G.
    let sum = xi * (generator - Fr::one()) / (tau - xi);
    let point = G1Affine::generator();
    let mut forged = setting.proof;
    let [here, there] = &mut forged.openings;
    *here = (*here + point * (sum - Fr::one())).into();
    *there = (*there + point).into();
    let refused = verify(setting.srs.verifier(), key, &setting.public, &forged);
    assert_eq!(refused, Err(Error::Rejected));
    let outcome = call(&runtime(setting.name), data(&inputs, &forged.to_bytes()));
    assert_eq!(outcome.output, error("Rejected()", &[]));
}
