//! The verifier as a contract: Solidity for one key.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use ark_bn254::{Fq, Fq2, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::PrimeField;
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::VerifierSrs;

use crate::proof::encode;
use crate::{Error, Proof, VerifyingKey};

const TEMPLATE: &str = include_str!("Verifier.sol");
/// Most public inputs in addition to the pair: each takes three words of the contract's memory, and
/// 32 bytes of every call.
pub const MAX_INPUTS: u64 = 1 << 10;
/// Adds the call's public inputs.
const ADD_INPUTS: &str = "let input := add(inputs.offset, {INPUT_BYTES})
                for {} gt(input, inputs.offset) {} {
                    at := sub(at, 0x60)
                    input := sub(input, 0x20)
                    lagrange := mulmod(mulmod(inverse, mload(add(at, 0x40)), r), mload(at), r)
                    inverse := mulmod(inverse, mload(add(at, 0x20)), r)
                    sum := addmod(sum, mulmod(lagrange, calldataload(input), r), r)
                }";

/// Cubes a power.
const CUBE: &str = "
                power := mulmod(power, mulmod(power, power, r), r)";

/// Returns the source of a contract with this name that verifies proofs of this key. Its function
/// `verify(uint256[] inputs, bytes proof)` returns true or reverts with a named error; the proof is
/// encoded as by [`Proof::to_bytes`].
///
/// # Errors
/// [`Error::Key`] above [`MAX_INPUTS`] public inputs, [`Error::ContractName`] for a name that is
/// not an identifier.
pub fn solidity(name: &str, key: &VerifyingKey, srs: &VerifierSrs) -> Result<String, Error> {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !name.starts_with(|c: char| c.is_ascii_uppercase()) || !name.chars().all(letters) {
        return Err(Error::ContractName { name: name.into() });
    }
    if key.inputs() > MAX_INPUTS {
        return Err(Error::Key {
            rows: key.domain().rows(),
            public: key.public(),
        });
    }
    let inputs = key.inputs();
    let [squares, cubes] = key.domain().exponents();
    let trust = match srs.insecure() {
        true => {
            "INSECURE: the reference string is the development string, for which anybody can make proofs of anything."
        }
        false => {
            "It is as sound as the ceremony of its reference string had one honest participant."
        }
    };
    let mut values: Vec<(&str, String)> = alloc::vec![
        (
            "ADD_INPUTS",
            if inputs == 0 {
                String::new()
            } else {
                ADD_INPUTS.into()
            }
        ),
        ("NAME", name.into()),
        ("TRUST", trust.into()),
        ("SQUARES", squares.to_string()),
        ("CUBES", (0..cubes).map(|_| CUBE).collect()),
        ("ROWS", key.domain().rows().to_string()),
        ("INPUTS", inputs.to_string()),
        ("INPUT_BYTES", (32 * inputs).to_string()),
        ("PROOF_BYTES", Proof::BYTES.to_string()),
        ("PAIR_AT", (0x720 + 32 * inputs).to_string()),
        ("WIRES_BYTES", (32 * inputs + 0xc0).to_string()),
        ("ROOTS_END", (0x700 + 0x60 * key.public()).to_string()),
        ("DIGEST", hex(&key.digest(srs))),
        ("R", modulus::<Fr>()),
        ("Q", modulus::<Fq>()),
        ("W", hex(&encode(key.domain().generator()))),
    ];
    for (slot, error) in [
        ("PROOF_LENGTH", "ProofLength()"),
        ("INPUT_COUNT", "InputCount()"),
        ("NOT_CANONICAL", "NotCanonical()"),
        ("NOT_ON_CURVE", "NotOnCurve()"),
        ("CHALLENGE_IS_ROOT", "ChallengeIsRoot()"),
        ("REJECTED", "Rejected()"),
        ("OUT_OF_GAS", "OutOfGas()"),
        ("NO_PRECOMPILE", "NoPrecompile(address)"),
    ] {
        values.push((slot, hex(&selector(error))));
    }
    let [m, l, r, o, n, k, s, t] = key.columns;
    for (slots, point) in [
        (["PACKED_X", "PACKED_Y"], key.packed),
        (["M_X", "M_Y"], m),
        (["L_X", "L_Y"], l),
        (["R_X", "R_Y"], r),
        (["O_X", "O_Y"], o),
        (["N_X", "N_Y"], n),
        (["K_X", "K_Y"], k),
        (["S_X", "S_Y"], s),
        (["T_X", "T_Y"], t),
    ] {
        values.extend(slots.into_iter().zip(coordinates(&point)));
    }
    for (slots, point) in [
        (["G2_X0", "G2_X1", "G2_Y0", "G2_Y1"], srs.g2()),
        (["TAU_X0", "TAU_X1", "TAU_Y0", "TAU_Y1"], srs.tau_g2()),
    ] {
        // Never infinity, since the reference string was checked.
        let (x, y) = point.xy().unwrap_or_default();
        let words = [x, y].into_iter().flat_map(|Fq2 { c0, c1, .. }| [c0, c1]);
        let words = words.map(|word| hex(&encode(word)));
        values.extend(slots.into_iter().zip(words));
    }
    let mut source = String::from(TEMPLATE);
    for (slot, value) in values {
        source = source.replace(&format!("{{{slot}}}"), &value);
    }
    Ok(source)
}

/// Returns the first bytes of Keccak-256 of a signature, which identify an error or a function.
#[must_use]
pub fn selector(signature: &str) -> [u8; 4] {
    let mut hasher = Keccak::v256();
    hasher.update(signature.as_bytes());
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

fn coordinates(point: &G1Affine) -> [String; 2] {
    // The precompiles encode infinity as zeros.
    let (x, y) = point.xy().unwrap_or_default();
    [x, y].map(|word| hex(&encode::<Fq>(word)))
}

fn modulus<F: PrimeField>() -> String {
    // The modulus is the largest element plus one.
    let mut bytes = encode(-F::one());
    for byte in bytes.iter_mut().rev() {
        let (sum, carried) = byte.overflowing_add(1);
        *byte = sum;
        if !carried {
            break;
        }
    }
    hex(&bytes)
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    core::iter::once("0x".into()).chain(digits).collect()
}
