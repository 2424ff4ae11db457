//! The rollup's contract: its calls and its errors.

use alloy_primitives::{Bytes, hex};
use zkfabric_plonk::contract::selector;
use zkfabric_wrap::FinalProof;

/// Verifier errors that do not concern the proof.
const OUT_OF_GAS: &str = "OutOfGas()";
const NO_PRECOMPILE: &str = "NoPrecompile(address)";
/// Errors with which `Rollup.sol`, `ProofRegistry.sol` and the verifier revert.
const ERRORS: [&str; 22] = [
    "OutputLength(uint256)",
    "WrongVersion(uint256)",
    "WrongChain(uint256)",
    "WrongRules(uint256,uint256)",
    "WrongParent(bytes32,bytes32)",
    "WrongParentState(bytes32,bytes32)",
    "WrongNumbers(uint256,uint256,uint256)",
    "WrongData(bytes32,bytes32)",
    "NotOwner()",
    "UnknownVersion(bytes4)",
    "NotYet(bytes4,uint64)",
    "Ended(bytes4,uint64)",
    "NoVersion()",
    "Rejected()",
    "ProofLength()",
    "InputCount()",
    "NotCanonical()",
    "NotOnCurve()",
    "ChallengeIsRoot()",
    OUT_OF_GAS,
    NO_PRECOMPILE,
    "NoCode(address)",
];
/// Bytes of a word.
const WORD: usize = 32;

/// Encodes a call of `submit(bytes output, bytes data, bytes proof)` of `Rollup.sol`: the proof
/// begins with the first bytes of its key's digest, which name its version.
#[must_use]
pub fn submission(proof: &FinalProof, data: &[u8]) -> Bytes {
    let version = proof.key.iter().take(4).copied();
    let proof_bytes: Vec<u8> = version.chain(proof.proof.to_bytes()).collect();
    let arguments = [&proof.output[..], data, &proof_bytes];
    let word = |number: usize| {
        let mut word = [0; WORD];
        let (_, last) = word.split_at_mut(WORD - size_of::<u64>());
        last.copy_from_slice(&(number as u64).to_be_bytes());
        word
    };
    let mut head = selector("submit(bytes,bytes,bytes)").to_vec();
    let mut tail: Vec<u8> = Vec::new();
    for argument in arguments {
        head.extend(word(arguments.len() * WORD + tail.len()));
        tail.extend(word(argument.len()));
        tail.extend_from_slice(argument);
        tail.resize(tail.len().next_multiple_of(WORD), 0);
    }
    head.extend(tail);
    head.into()
}

/// Returns the name of a contract's error with its words, and advice where the proof is not at
/// fault.
#[must_use]
pub fn error_name(data: &[u8]) -> Option<String> {
    let (code, words) = data.split_first_chunk::<4>()?;
    let signature = ERRORS.into_iter().find(|name| selector(name) == *code)?;
    let name = signature.split('(').next().unwrap_or_default();
    let words: Vec<String> = words.chunks(WORD).map(hex::encode_prefixed).collect();
    let advice = match signature {
        OUT_OF_GAS => {
            ": too little gas to verify the proof; raise the node's limit of gas for calls, or ask another node"
        }
        NO_PRECOMPILE => {
            ": the chain lacks this precompile of Ethereum, and proofs cannot be verified on it; see contracts/README.md"
        }
        _ => "",
    };
    Some(format!("{name}({}){advice}", words.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_their_names() {
        let mut data = selector("WrongParent(bytes32,bytes32)").to_vec();
        data.extend([1; 32]);
        data.extend([2; 32]);
        let expected = format!("WrongParent(0x{}, 0x{})", "01".repeat(32), "02".repeat(32));
        assert_eq!(error_name(&data), Some(expected));
        assert_eq!(
            error_name(&selector("Rejected()")),
            Some("Rejected()".to_owned())
        );
        // The proof is not at fault.
        let out_of_gas = error_name(&selector("OutOfGas()")).unwrap();
        assert!(out_of_gas.starts_with("OutOfGas(): ") && out_of_gas.contains("limit of gas"));
        let mut data = selector("NoPrecompile(address)").to_vec();
        data.extend([0; 31]);
        data.push(6);
        let missing = error_name(&data).unwrap();
        let expected = format!("NoPrecompile(0x{}06): the chain lacks", "00".repeat(31));
        assert!(missing.starts_with(&expected), "{missing}");
        assert_eq!(error_name(&[1, 2, 3]), None);
        assert_eq!(error_name(&[1, 2, 3, 4]), None);
    }
}
