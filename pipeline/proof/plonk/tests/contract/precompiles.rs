//! Proofs forged for chains without one of the precompiles, and calls with too little gas.

use alloy_primitives::{Bytes, keccak256};
use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{FftField as _, Field as _, One as _};
use zkfabric_plonk::circuit::PAIR;
use zkfabric_plonk::{Proof, VerifyingKey};

use crate::changed::point_bytes;
use crate::evm::{CALLER, Chain, Outcome, error, runtime, word};
use crate::faults::{Fault, Faults};
use crate::registry::{VERSION, proof};
use crate::rollup::{DATA, Settlement, following};
use crate::verifier::{CONTRACT, Setting, challenges, data, tau, words};

/// All points are infinity, and all values zero.
pub(crate) const ZEROS: [u8; Proof::BYTES] = [0; Proof::BYTES];
/// The precompiles' addresses, and the lengths of their results in bytes.
const PRECOMPILES: [(u8, usize); 4] = [(5, 32), (6, 64), (7, 64), (8, 32)];

pub(crate) fn setting() -> Setting {
    Setting::new("OneInput", 1)
}

/// Returns a chain with the contract.
fn chain(setting: &Setting, faults: Faults) -> Chain {
    let mut chain = Chain::default();
    chain.place(CONTRACT, &runtime(setting.name));
    chain.faults = faults;
    chain
}

/// Returns the contract's answer to a proof on a chain with these faults.
fn asked<const N: usize>(setting: &Setting, proof: &[u8], faults: [(u8, Fault); N]) -> Outcome {
    let data = data(&words(&setting.public), proof);
    chain(setting, Faults::of(faults)).call(CALLER, CONTRACT, data)
}

fn absent(number: u8) -> Result<Bytes, Bytes> {
    error("NoPrecompile(address)", &[word(number.into())])
}

/// Asserts that the contract refuses a forgery on the chain that it is made for, and on Ethereum.
fn refused<const N: usize>(forged: &[u8], missing: [u8; N]) {
    let setting = setting();
    let faults = missing.map(|number| (number, Fault::ABSENT));
    let outcome = asked(&setting, forged, faults);
    // The first precompile called.
    assert_eq!(outcome.output, absent(missing[0]), "without {missing:?}");
    let outcome = asked(&setting, forged, []);
    assert_eq!(outcome.output, error("Rejected()", &[]));
}

/// Returns the points of a key: `s1 s2 f p d` packed, `m l r o n k s3 t`.
pub(crate) fn points_of(key: &VerifyingKey) -> [G1Affine; 9] {
    let bytes = key.to_bytes();
    let mut zeros = ZEROS;
    let points = bytes[12..].chunks(64).map(|bytes| {
        zeros[..64].copy_from_slice(bytes);
        let [point, _] = Proof::from_bytes(&zeros).unwrap().pair;
        point
    });
    points.collect::<Vec<_>>().try_into().unwrap()
}

/// Sums keep their initial values: `C1` on one side of the pairing, `W'` on the other.
#[test]
fn without_addition_a_proof_of_zeros_is_refused() {
    refused(&ZEROS, [6]);
    refused(&ZEROS, [5, 6]);
    refused(&ZEROS, [7, 6]);
    refused(&ZEROS, [5, 7, 6]);
    refused(&ZEROS, [5, 7, 6, 8]);
}

/// Makes a proof in which every point counts once and the values do not count: `T` gives the sum
/// any value that the forger wants.
pub(crate) fn forged_without_multiplication(setting: &Setting) -> [u8; Proof::BYTES] {
    let of_key = points_of(setting.key.verifying()).into_iter();
    let sum: G1Projective = of_key.chain([G1Affine::generator()]).sum();
    let mut forged = ZEROS;
    forged[256..320].copy_from_slice(&point_bytes(&(-sum).into_affine()));
    forged
}

#[test]
fn without_multiplication_a_sum_of_the_keys_points_is_refused() {
    refused(&forged_without_multiplication(&setting()), [7]);
}

#[test]
fn without_the_pairing_all_is_refused() {
    refused(&ZEROS, [8]);
}

/// Returns the value that the identities demand of a proof of zeros beside `k`: the public inputs'
/// polynomial at `z`, and that `Z` begins with one.
pub(crate) fn claim(setting: &Setting, alpha: Fr, z: Fr) -> Fr {
    let rows = u64::from(setting.key.verifying().domain().rows());
    let generator = Fr::get_root_of_unity(rows).unwrap();
    let lagrange = |i: usize| {
        let root = generator.pow([i as u64]);
        root * (z.pow([rows]) - Fr::one()) / (Fr::from(rows) * (z - root))
    };
    let inputs = setting.public.iter().enumerate();
    let inputs: Fr = inputs.map(|(i, x)| *x * lagrange(PAIR + i)).sum();
    inputs + alpha.pow([4]) * lagrange(0)
}

/// Makes a proof for a chain without inversion. The memory for the inverse of
/// `n (z - w^0) ... (z - w z) M_1(y) M_2(y) M_3(y)` keeps a 32, as if each inverse were multiplied
/// by `c`, 32 times that product. Then `u_j = v^j M_0 c / M_j` and the sum of the public inputs are
/// polynomials in `y`, and `M_0` divides the dividend of `W` for any claim. Here all polynomials of
/// the proof are zero, for which the identities leave `k` and a constant:
/// `W = v^2 c / M_2 K + v^3 c / M_3 (k + constant)`.
pub(crate) fn forged_without_inversion(setting: &Setting) -> Proof {
    let key = setting.key.verifying();
    let mut proof = Proof::from_bytes(&ZEROS).unwrap();
    let [_, _, alpha, z, v, _] = challenges(setting, &proof);
    let rows = u64::from(key.domain().rows());
    let generator = Fr::get_root_of_unity(rows).unwrap();
    let next = z * generator;
    let roots = (0..key.public()).map(|i| generator.pow([i]));
    let apart = roots.map(|root| Fr::from(rows) * (z - root));
    let scale = Fr::from(32) * apart.product::<Fr>() * (z - next);
    let claim = claim(setting, alpha, z);

    let two = |power: Fr| (power - z) * (power - next);
    let modulus = |x: Fr| two(x.pow([4]));
    let moduli = |x: Fr| [two(x.square()), x.pow([5]) - z, x - z];
    let [packed, _, _, _, _, _, k, _, _] = points_of(key);
    // The sum with the weights' polynomials at `x`, without the factor `M_0`.
    let sum = |x: Fr| {
        let [first, second, third] = moduli(x);
        let constant = -(scale * first * second * third * claim);
        packed * (v.square() * scale * first * third)
            + (k + G1Affine::generator() * constant) * (v * v.square() * scale * first * second)
    };
    let opening = sum(tau());
    proof.openings[0] = opening.into();
    // At y the polynomial W is the sum, so X - y divides their difference: tau only saves the
    // division, and the string's powers commit to the same quotient.
    let [.., y] = challenges(setting, &proof);
    let quotient = (sum(y) - opening) * (modulus(y) / (tau() - y));
    proof.openings[1] = quotient.into();
    proof
}

#[test]
fn without_inversion_a_proof_of_what_is_not_so_is_refused() {
    refused(&forged_without_inversion(&setting()).to_bytes(), [5]);
}

/// Other contracts may stand at the addresses.
#[test]
fn results_of_another_length_are_refused() {
    let setting = setting();
    let mut outputs = Vec::new();
    for (number, bytes) in PRECOMPILES {
        for length in [0, 1, 31, 32, 33, 63, 64, 65, 96] {
            if length == bytes {
                continue;
            }
            // A pairing returns true, a sum or a product is infinity, an inverse is zero.
            let mut returned = vec![0; length];
            if let (8, Some(last)) = (number, returned.get_mut(31)) {
                *last = 1;
            }
            let fault = Fault::Returns(returned);
            let outcome = asked(&setting, &ZEROS, [(number, fault)]);
            outputs.push((number, outcome.output));
        }
    }
    assert!(
        outputs.iter().all(|(_, output)| output.is_err()),
        "{outputs:?}"
    );
    for (number, output) in outputs {
        assert_eq!(output, absent(number), "{number}");
    }
}

/// An inverse of zero erases the key and the values.
#[test]
fn a_wrong_inverse_is_refused() {
    let setting = setting();
    let mut two = [0; 32];
    two[31] = 2;
    for inverse in [[0; 32], two, [0xff; 32]] {
        let fault = Fault::Returns(inverse.to_vec());
        let outcome = asked(&setting, &ZEROS, [(5, fault)]);
        assert_eq!(outcome.output, absent(5));
    }
}

/// A pairing returns true by a one, and by no other value.
#[test]
fn other_answers_of_the_pairing_are_refused() {
    let setting = setting();
    let right = setting.proof.to_bytes();
    for answer in [0, 2, 0xff, u64::MAX] {
        let fault = Fault::Returns(word(answer).to_vec());
        let outcome = asked(&setting, &right, [(8, fault)]);
        assert_eq!(outcome.output, error("Rejected()", &[]), "{answer}");
    }
}

/// The output of a failing precompile is not a result.
#[test]
fn precompiles_that_fail_are_not_believed() {
    let setting = setting();
    let mut outputs = Vec::new();
    for (number, bytes) in PRECOMPILES {
        let mut returned = vec![0; bytes];
        if number == 8 {
            returned[31] = 1;
        }
        for returned in [Vec::new(), returned] {
            let fault = Fault::Fails(returned);
            let outcome = asked(&setting, &ZEROS, [(number, fault)]);
            outputs.push((number, outcome.output));
        }
    }
    assert!(
        outputs.iter().all(|(_, output)| output.is_err()),
        "{outputs:?}"
    );
    for (number, output) in outputs {
        assert_eq!(output, error("OutOfGas()", &[]), "{number}");
    }
}

/// Too little gas is reported by that name or ends the transaction: it never makes a correct proof
/// wrong or a wrong one correct.
#[test]
fn too_little_gas_is_neither_yes_nor_no() {
    let setting = setting();
    let inputs = words(&setting.public);
    let right = setting.proof.to_bytes();
    let mut wrong = right.clone();
    wrong[Proof::BYTES - 1] ^= 1;
    let out_of_gas = error("OutOfGas()", &[]);
    for (proof, answer) in [
        (&right[..], Ok(word(1).into())),
        (&wrong, error("Rejected()", &[])),
        (&ZEROS, error("Rejected()", &[])),
    ] {
        let data = data(&inputs, proof);
        let mut chain = chain(&setting, Faults::default());
        let enough = chain.call(CALLER, CONTRACT, data.clone()).gas * 11 / 10;
        let (mut named, mut answered) = (0, 0);
        for gas in (70_000..enough).step_by(211) {
            match chain.call_with(gas, CALLER, CONTRACT, data.clone()) {
                Ok(outcome) if outcome.output != out_of_gas => {
                    assert_eq!(outcome.output, answer, "{gas} gas");
                    answered += 1;
                    continue;
                }
                Ok(_) => named += 1,
                Err(reason) => assert!(reason.starts_with("OutOfGas"), "{reason}"),
            }
            assert_eq!(answered, 0, "less was enough than {gas} gas");
        }
        println!("{named} times named, {answered} times answered");
        assert!(named > 0 && answered > 0);
    }
}

/// The verifier's error reaches the submitter, and nothing is recorded.
#[test]
fn a_rollup_records_nothing_without_a_precompile() {
    let mut settled = Settlement::new();
    let genesis = settled.genesis;
    let output = following(&genesis, 1).to_bytes();
    let right = proof(settled.program, keccak256(output));
    let zeros = [&VERSION[..], &ZEROS].concat();
    for (number, _) in PRECOMPILES {
        settled.stage.chain.faults = Faults::of([(number, Fault::ABSENT)]);
        for proof in [&zeros, &right] {
            let outcome = settled.submit(&output, DATA, proof);
            assert_eq!(outcome.output, absent(number));
            settled.stands_at(&genesis);
        }
    }
    settled.stage.chain.faults = Faults::default();
    assert!(settled.submit(&output, DATA, &right).output.is_ok());
}

#[test]
fn a_rollup_records_nothing_for_too_little_gas() {
    let mut settled = Settlement::new();
    let genesis = settled.genesis;
    let first = following(&genesis, 1);
    let output = first.to_bytes();
    let right = proof(settled.program, keccak256(output));
    let wrong = proof(settled.program, keccak256("other output"));
    let out_of_gas = error("OutOfGas()", &[]);
    let mut named = 0;
    for gas in (90_000..).step_by(1_009) {
        // A verifier without enough gas to name the error ends without one, and its callers have
        // none to pass on.
        let is_short = |outcome: &Result<Outcome, String>| match outcome {
            Ok(outcome) => outcome.output == out_of_gas || outcome.output == Err(Bytes::new()),
            Err(reason) => reason.starts_with("OutOfGas"),
        };
        let refused = settled.submit_with(gas, &output, DATA, &wrong);
        let rejected = refused.as_ref().map(|refused| &refused.output);
        assert!(is_short(&refused) || rejected == Ok(&error("Rejected()", &[])));
        settled.stands_at(&genesis);
        let outcome = settled.submit_with(gas, &output, DATA, &right);
        if !is_short(&outcome) {
            assert_eq!(outcome.unwrap().output, Ok(Bytes::new()));
            break;
        }
        settled.stands_at(&genesis);
        named += u64::from(outcome.is_ok_and(|outcome| outcome.output == out_of_gas));
    }
    settled.stands_at(&first);
    assert!(named > 0);
}
