//! The last proof in a contract: the verifier's Solidity is compiled once and called in an EVM with
//! the rules of Osaka.
//!
//! The compiler is solc from npm, as `contracts/package.json` pins it: `npm ci` in `contracts`
//! installs it. Without Node or solc there is no figure. The gas is that of a transaction that
//! calls `verify`: intrinsic gas, call data and execution. A development chain such as anvil
//! charges the same, as `zkfabric`'s end-to-end tests check.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use alloy_primitives::{Address, Bytes, TxKind};
use ark_bn254::Fr;
use ark_ff::{BigInteger, PrimeField};
use revm::{
    ExecuteEvm as _,
    bytecode::Bytecode,
    context::{TxEnv, result::ExecutionResult},
    database::InMemoryDB,
    inspector::NoOpInspector,
    state::AccountInfo,
};
use serde::Deserialize;
use zkfabric_plonk::contract::{selector, solidity};
use zkfabric_stf::{Fork, SoftwareCrypto, evm::evm};
use zkfabric_wrap::{FinalKey, FinalProof};

use crate::Error;

/// Address of the contract, and its caller.
const CONTRACT: Address = Address::with_last_byte(0xc0);
const CALLER: Address = Address::with_last_byte(0xca);
/// Above the gas of a verification.
const GAS_LIMIT: u64 = 4_000_000;
/// Name of the compiled contract.
const NAME: &str = "Verifier";

/// A compiled verifier.
#[derive(Debug, Clone)]
pub(super) struct Contract(Bytes);

/// Output of `compile.mjs` for a contract.
#[derive(Deserialize)]
struct Compiled {
    contracts: std::collections::BTreeMap<String, Code>,
}

#[derive(Deserialize)]
struct Code {
    runtime: Bytes,
}

impl Contract {
    /// Compiles the verifier of a key with the compiler in `folder`, the repository's `contracts`;
    /// `None` if it is not installed.
    ///
    /// # Errors
    /// [`Error::Contract`]: the compiler fails, or its output has another form.
    pub(super) fn compile(key: &FinalKey, folder: &Path) -> Result<Option<Self>, Error> {
        if !folder.join("node_modules/solc").is_dir() {
            return Ok(None);
        }
        let failed = |reason: String| Error::Contract { reason };
        let source = solidity(NAME, &key.key, &key.srs).map_err(|e| failed(e.to_string()))?;
        let work = tempfile::tempdir()?;
        fs::write(work.path().join(format!("{NAME}.sol")), source)?;
        let output = Command::new("node")
            .arg(folder.join("compile.mjs"))
            .arg(work.path())
            .stdin(Stdio::null())
            .output()?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(failed(format!("the compiler fails: {}", text.trim())));
        }
        let compiled: Compiled = serde_json::from_slice(&output.stdout)?;
        let code = compiled
            .contracts
            .into_iter()
            .find(|(name, _)| name == NAME);
        let (_, Code { runtime }) =
            code.ok_or_else(|| failed(format!("the compiler has no {NAME}")))?;
        Ok(Some(Self(runtime)))
    }

    /// Returns the gas of a transaction that calls `verify` with a proof.
    ///
    /// # Errors
    /// [`Error::Contract`]: the contract rejects the proof.
    pub(super) fn verify(&self, proof: &FinalProof) -> Result<u64, Error> {
        self.run(call(&proof.statement().inputs(), &proof.proof.to_bytes()))
    }

    /// Returns the gas of a transaction with this call data, for which the contract returns true.
    fn run(&self, data: Vec<u8>) -> Result<u64, Error> {
        let mut state = InMemoryDB::default();
        let code = Bytecode::new_legacy(self.0.clone());
        state.insert_account_info(CONTRACT, AccountInfo::default().with_code(code));
        let transaction = TxEnv {
            caller: CALLER,
            kind: TxKind::Call(CONTRACT),
            data: data.into(),
            gas_limit: GAS_LIMIT,
            ..TxEnv::default()
        };
        let mut evm = evm(&mut state, 1, Fork::Osaka, &SoftwareCrypto, NoOpInspector);
        let refused = |reason: String| Error::Contract { reason };
        let done = evm
            .transact(transaction)
            .map_err(|e| refused(e.to_string()))?;
        let gas = done.result.tx_gas_used();
        match done.result {
            // `verify` returns whether the proof is valid.
            ExecutionResult::Success { output, .. } if output.data().last() == Some(&1) => Ok(gas),
            other => Err(refused(format!(
                "the contract refuses the proof: {other:?}"
            ))),
        }
    }
}

/// Encodes `verify(inputs, proof)` by the ABI of Solidity: two offsets, then each array with its
/// length, padded to words.
fn call(inputs: &[Fr], proof: &[u8]) -> Vec<u8> {
    let word = |number: usize| {
        let mut word = [0; 32];
        word[24..].copy_from_slice(&(number as u64).to_be_bytes());
        word
    };
    let mut data = selector("verify(uint256[],bytes)").to_vec();
    data.extend(word(0x40));
    data.extend(word(0x60 + 32 * inputs.len()));
    data.extend(word(inputs.len()));
    for input in inputs {
        data.extend(input.into_bigint().to_bytes_be());
    }
    data.extend(word(proof.len()));
    data.extend(proof);
    data.resize(data.len().next_multiple_of(32) + 4, 0);
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_true_is_acceptance() {
        // PUSH1 value, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN or REVERT.
        let contract = |value: u8, last: u8| {
            Contract(Bytes::from(vec![
                0x60, value, 0x5f, 0x52, 0x60, 0x20, 0x5f, last,
            ]))
        };
        let gas = contract(1, 0xf3).run(vec![0; 4]).unwrap();
        // 21,000, four zero bytes and their floor (EIP-7623), or the execution.
        assert!((21_000..22_000).contains(&gas), "{gas}");
        for refusing in [
            contract(0, 0xf3),
            contract(1, 0xfd),
            contract(1, 0xfe),
            Contract(Bytes::new()),
        ] {
            let error = refusing.run(vec![0; 4]).unwrap_err();
            assert!(matches!(error, Error::Contract { .. }), "{error}");
        }
    }

    #[test]
    fn a_call_is_two_arrays() {
        let data = call(&[Fr::from(7)], &[0xab; 33]);
        assert_eq!(data.len(), 4 + 32 * 7);
        let word = |index: usize| &data[4 + 32 * index..][..32];
        assert_eq!(
            (word(0)[31], word(1)[31], word(2)[31], word(3)[31]),
            (0x40, 0x80, 1, 7)
        );
        assert_eq!(
            (word(4)[31], word(5)[0], word(6)[0], word(6)[1]),
            (33, 0xab, 0xab, 0)
        );
    }
}
