//! Proofs by a prover who knows `tau`, with words in a second representation: the order is added to
//! them.

use alloy_primitives::{Bytes, U256};
use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{BigInteger as _, FftField as _, Field as _, PrimeField as _};
use zkfabric_plonk::Proof;

use crate::changed::point_bytes;
use crate::evm::{CALLER, Chain, error, word};
use crate::precompiles::{ZEROS, claim, points_of, setting};
use crate::verifier::{Setting, challenges_of, data, tau, words};

/// Offset of a proof's values.
const VALUES: usize = 7 * 64;

/// Returns a proof of zeros with these values, and with a `W'` that opens to any claim: making it
/// needs `tau`. The contract reads the values modulo the order.
fn simulated(setting: &Setting, inputs: &[[u8; 32]], values: &[u8]) -> Vec<u8> {
    let mut bytes = ZEROS.to_vec();
    bytes[VALUES..].copy_from_slice(values);
    let [_, _, alpha, z, v, y] = challenges_of(setting, inputs, &bytes);
    let rows = u64::from(setting.key.verifying().domain().rows());
    let next = z * Fr::get_root_of_unity(rows).unwrap();
    let two = |power: Fr| (power - z) * (power - next);
    let (all, second, third) = (two(y.pow([4])), y.pow([5]) - z, y - z);
    let [packed, _, _, _, _, _, k, _, _] = points_of(setting.key.verifying());
    let claimed = G1Affine::generator() * claim(setting, alpha, z);
    let sum = packed * (v.square() * all / second) + (k - claimed) * (v.pow([3]) * all / third);
    let opening = (sum * (tau() - y).inverse().unwrap()).into_affine();
    bytes[VALUES - 64..VALUES].copy_from_slice(&point_bytes(&opening));
    bytes
}

fn with_order(word: [u8; 32]) -> [u8; 32] {
    let order = U256::from_be_slice(&Fr::MODULUS.to_bytes_be());
    (U256::from_be_bytes(word) + order).to_be_bytes()
}

/// Returns the inputs and proofs with one word not below the order.
fn written_otherwise() -> Vec<(Vec<[u8; 32]>, Vec<u8>)> {
    let setting = setting();
    let inputs = words(&setting.public);
    let values = &ZEROS[VALUES..];
    let other: Vec<_> = inputs.iter().copied().map(with_order).collect();
    let mut all = vec![(other.clone(), simulated(&setting, &other, values))];
    for place in (0..Proof::BYTES - VALUES).step_by(32) {
        let mut values = values.to_vec();
        values[place..place + 32].copy_from_slice(&with_order([0; 32]));
        all.push((inputs.clone(), simulated(&setting, &inputs, &values)));
    }
    all
}

/// Returns the answer of this chain's contract.
fn ask(mut chain: Chain, (inputs, proof): &(Vec<[u8; 32]>, Vec<u8>)) -> Result<Bytes, Bytes> {
    let contract = chain.deploy("OneInput", &[]);
    chain.call(CALLER, contract, data(inputs, proof)).output
}

/// Returns whether the contract of this chain accepts one of them, chosen by its number.
pub(crate) fn accepts(chain: Chain, number: usize) -> bool {
    ask(chain, &written_otherwise()[number]).is_ok()
}

/// Words have a unique representation: without the check these would be accepted.
#[test]
fn words_beyond_the_order_are_refused() {
    let setting = setting();
    let inputs = words(&setting.public);
    let right = simulated(&setting, &inputs, &ZEROS[VALUES..]);
    let accepted = ask(Chain::default(), &(inputs, right));
    assert_eq!(accepted, Ok(word(1).into()));
    let others = written_otherwise().into_iter();
    let outputs: Vec<_> = others.map(|other| ask(Chain::default(), &other)).collect();
    assert!(outputs.iter().all(Result::is_err), "{outputs:?}");
    let refused = error("NotCanonical()", &[]);
    assert!(outputs.iter().all(|output| *output == refused));
}
