//! `zkfabric submit`: submits a wrapped proof to a rollup's contract.

use std::path::Path;
use std::time::Duration;

use alloy_primitives::{Address, Bytes, keccak256};
use zkfabric_import::{Account, ContractCall, Limits, Node};
use zkfabric_output::Console;
use zkfabric_output::DASH;
use zkfabric_plonk::contract::selector;
use zkfabric_stf::BatchOutput;
use zkfabric_wrap::FinalProof;

use crate::Error;
use crate::args::SubmitArgs;
use crate::input::{self, FileKind, Kind};
use crate::report::{Output, SubmitReport, hex};
use crate::source;

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

/// Runs the command.
///
/// # Errors
/// The proof belongs to another batch, the node gives no answer or a wrong one, or the contract
/// refuses.
pub(crate) fn run(args: &SubmitArgs, console: Console) -> Result<(), Error> {
    let dash = Path::new(DASH);
    if args.proof == dash && args.batch.as_path() == dash {
        let (first, second) = ("the proof", "--batch");
        return Err(Error::StdinTwice { first, second });
    }
    let bytes = input::read(&args.proof, Kind::Proof)?;
    let name = input::name(&args.proof);
    let hint = "; `zkfabric wrap` makes the one from the other";
    input::refuse_other(&name, &bytes, &[FileKind::FinalProof], hint)?;
    let proof = FinalProof::from_bytes(&bytes).map_err(Error::about(&name))?;
    let output = BatchOutput::from_bytes(&proof.output).map_err(Error::about(&name))?;
    let batch = source::batch(Some(&args.batch), args.parent.as_deref())?;
    let executed = batch.execute()?;
    let data = executed.execution.input.encode_data();
    let posted = keccak256(&data);
    if posted != output.data_hash {
        return Err(Error::OtherBatch {
            expected: output.data_hash.to_string(),
            got: posted.to_string(),
        });
    }
    let account = match &args.private_key {
        Some(path) => {
            let text = input::read_text(path, Kind::PrivateKey)?;
            Some(Account::from_hex(&text)?)
        }
        None => None,
    };
    let limits = Limits {
        timeout: Duration::from_secs(args.timeout),
        ..Limits::default()
    };
    let mut node = Node::new(args.rpc.clone(), limits)?;
    let call = ContractCall {
        from: account.as_ref().map_or(Address::ZERO, Account::address),
        to: args.rollup,
        data: calldata(&proof, &data),
    };
    node.simulate(&call).map_err(refused)?;
    let estimate = node.estimate(&call).map_err(refused)?;
    let mut report = SubmitReport {
        output: Output::from(&output),
        rollup: args.rollup.to_string(),
        calldata_bytes: call.data.len(),
        gas_estimated: estimate,
        dry_run: true,
        transaction: None,
        block: None,
        gas_used: None,
    };
    let Some(account) = account.filter(|_| !args.dry_run) else {
        return Ok(console.report(&report)?);
    };
    console.note("sending");
    let transaction = node
        .send(&account, args.rollup, call.data)
        .map_err(refused)?;
    console.note(format_args!("waiting for {transaction}"));
    let receipt = node.receipt(transaction, Duration::from_secs(args.timeout))?;
    if !receipt.succeeded {
        return Err(Error::Reverted {
            transaction: transaction.to_string(),
        });
    }
    report.dry_run = false;
    report.transaction = Some(receipt.transaction.to_string());
    report.block = Some(receipt.block);
    report.gas_used = Some(receipt.gas);
    Ok(console.report(&report)?)
}

/// Encodes a call of `submit(bytes output, bytes data, bytes proof)` of `Rollup.sol`: the proof
/// begins with the first bytes of its key's digest, which name its version.
fn calldata(proof: &FinalProof, data: &[u8]) -> Bytes {
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

/// Converts a revert to an error with the name from the contract.
fn refused(error: zkfabric_import::Error) -> Error {
    match &error {
        zkfabric_import::Error::Refused { data, .. } => match named(data) {
            Some(error) => Error::Contract { error },
            None => error.into(),
        },
        _ => error.into(),
    }
}

/// Returns the name of a contract's error with its words, and advice where the proof is not at
/// fault.
fn named(data: &[u8]) -> Option<String> {
    let (code, words) = data.split_first_chunk::<4>()?;
    let signature = ERRORS.into_iter().find(|name| selector(name) == *code)?;
    let name = signature.split('(').next().unwrap_or_default();
    let words: Vec<String> = words.chunks(WORD).map(hex).collect();
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
        assert_eq!(named(&data), Some(expected));
        assert_eq!(
            named(&selector("Rejected()")),
            Some("Rejected()".to_owned())
        );
        // The proof is not at fault.
        let out_of_gas = named(&selector("OutOfGas()")).unwrap();
        assert!(out_of_gas.starts_with("OutOfGas(): ") && out_of_gas.contains("limit of gas"));
        let mut data = selector("NoPrecompile(address)").to_vec();
        data.extend([0; 31]);
        data.push(6);
        let missing = named(&data).unwrap();
        let expected = format!("NoPrecompile(0x{}06): the chain lacks", "00".repeat(31));
        assert!(missing.starts_with(&expected), "{missing}");
        assert_eq!(named(&[1, 2, 3]), None);
        assert_eq!(named(&[1, 2, 3, 4]), None);
    }
}
