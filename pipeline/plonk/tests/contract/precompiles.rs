//! Chains whose precompiles are not those of Ethereum, and calls with too little gas.
//!
//! A call of an address without code succeeds and returns nothing. Where a contract takes that for an answer, what should have been
//! written is what was there: without `0x06` no point is ever added to `C1`, and `C1 = tau G`, `W' = G` satisfy the pairing.

use alloy_primitives::{Address, Bytes, U256};
use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::One as _;
use zkfabric_plonk::Proof;

use crate::evm::{CALLER, Chain, error, runtime};
use crate::verifier::{Setting, data, tau, words};

const CONTRACT: Address = Address::with_last_byte(0xcc);

/// Where the precompile of a number is in a contract of [`elsewhere`].
const fn moved(precompile: u8) -> u8 {
    0xf0 + precompile
}

/// The code with its calls of these precompiles going elsewhere.
fn elsewhere(code: &Bytes, precompiles: &[u8]) -> Bytes {
    let mut code = code.to_vec();
    for precompile in precompiles {
        // PUSH1, the address, GAS, STATICCALL.
        let call = [0x60, *precompile, 0x5a, 0xfa];
        let places: Vec<usize> = (0..code.len())
            .filter(|place| code[*place..].starts_with(&call))
            .collect();
        assert_eq!(places.len(), 1, "calls of {precompile}");
        code[places[0] + 1] = moved(*precompile);
    }
    code.into()
}

/// Code that returns so many bytes of zeros, but for the last of the first word.
fn returns(size: u8, last: u8) -> Bytes {
    [0x60, last, 0x5f, 0x52, 0x60, size, 0x5f, 0xf3].into()
}

/// What a chain says to a proof whose calls of these precompiles find this code.
fn says(
    setting: &Setting,
    proof: &Proof,
    precompiles: &[u8],
    code: Option<&Bytes>,
) -> Result<Bytes, Bytes> {
    let mut chain = Chain::default();
    chain.place(CONTRACT, &elsewhere(&runtime("OneInput"), precompiles));
    for precompile in precompiles {
        if let Some(code) = code {
            chain.place(Address::with_last_byte(moved(*precompile)), code);
        }
    }
    let call = data(&words(&setting.public), &proof.to_bytes());
    chain.call(CALLER, CONTRACT, call).output
}

/// A proof for any public inputs that passes where nothing is added.
fn without_additions(setting: &Setting) -> Proof {
    let mut forged = setting.proof;
    let tau_g: G1Affine = (G1Affine::generator() * tau()).into();
    forged.wires = tau_g;
    forged.openings[1] = G1Affine::generator();
    forged
}

#[test]
fn a_chain_without_precompiles_accepts_nothing() {
    let setting = Setting::new("OneInput", 1);
    let missing = || error("PrecompileMissing()", &[]);
    let forged = without_additions(&setting);
    // Public inputs that no proof was made for.
    let mut other = Setting::new("OneInput", 1);
    other.public = vec![Fr::one() + setting.public[0]];
    for precompiles in [
        &[6][..],
        &[5, 6],
        &[6, 7],
        &[5, 6, 7],
        &[5],
        &[7],
        &[8],
        &[5, 6, 7, 8],
    ] {
        for setting in [&other, &setting] {
            for proof in [forged, setting.proof] {
                let said = says(setting, &proof, precompiles, None);
                assert_eq!(said, missing(), "without {precompiles:?}");
            }
        }
    }
}

/// Answers that are too short, too long or wrong.
#[test]
fn wrong_answers_of_precompiles_are_no_answers() {
    let setting = Setting::new("OneInput", 1);
    let forged = without_additions(&setting);
    let missing = || error("PrecompileMissing()", &[]);
    for (precompile, size) in [(5, 0x20), (6, 0x40), (7, 0x40), (8, 0x20)] {
        for other in [0, 1, size - 1, size + 1, 2 * size] {
            let code = returns(other, 1);
            for proof in [setting.proof, forged] {
                let said = says(&setting, &proof, &[precompile], Some(&code));
                assert_eq!(said, missing(), "{precompile} with {other} bytes");
            }
        }
    }
    // Of the right size: an inverse that is none, and a pairing that does not hold.
    for last in [0, 1, 0x20] {
        let said = says(&setting, &setting.proof, &[5], Some(&returns(0x20, last)));
        assert_eq!(said, missing());
    }
    for last in [0, 2, 0xff] {
        let said = says(&setting, &setting.proof, &[8], Some(&returns(0x20, last)));
        assert_eq!(said, error("Rejected()", &[]));
    }
    // A precompile that fails is one that had too little gas.
    let fails: Bytes = [0xfe].into();
    for precompile in 5..=8 {
        let said = says(&setting, &setting.proof, &[precompile], Some(&fails));
        assert_eq!(said, error("OutOfGas()", &[]), "{precompile}");
    }
}

/// Whatever the gas, a true proof is accepted, or too little gas is what the call ends for.
#[test]
fn too_little_gas_is_no_false_proof() {
    let setting = Setting::new("OneInput", 1);
    let call = data(&words(&setting.public), &setting.proof.to_bytes());
    let mut chain = Chain::default();
    chain.place(CONTRACT, &runtime("OneInput"));
    let mut seen = [0; 3];
    for gas in (64_000..340_000).step_by(700) {
        let outcome = chain.call_with(CALLER, CONTRACT, (call.clone(), gas));
        let kind = match outcome.map(|outcome| outcome.output) {
            None => 0,
            Some(Ok(output)) => {
                assert_eq!(output, Bytes::from(U256::ONE.to_be_bytes::<32>()));
                2
            }
            Some(refused) => {
                assert_eq!(refused, error("OutOfGas()", &[]), "{gas} gas");
                1
            }
        };
        seen[kind] += 1;
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}
