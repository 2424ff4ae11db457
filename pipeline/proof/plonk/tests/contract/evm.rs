//! A chain that executes calls.

use std::collections::BTreeMap;
use std::path::PathBuf;

use alloy_primitives::{Address, Bytes, Log, TxKind, U256};
use revm::bytecode::Bytecode;
use revm::context::TxEnv;
use revm::context::result::{ExecutionResult, Output};
use revm::database::InMemoryDB;
use revm::inspector::NoOpInspector;
use revm::state::AccountInfo;
use revm::{DatabaseCommit as _, ExecuteEvm as _, InspectEvm as _};
use zkfabric_plonk::contract::selector;
use zkfabric_stf::evm::evm;
use zkfabric_stf::{Fork, SoftwareCrypto};

use crate::faults::Faults;

/// Sufficient gas for a transaction.
pub(crate) const ENOUGH: u64 = 4_000_000;
/// Caller where the caller does not matter.
pub(crate) const CALLER: Address = Address::with_last_byte(0xca);

/// Outcome of a call: the output of a return, or the error of a revert; the gas of its transaction,
/// and its events.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) output: Result<Bytes, Bytes>,
    pub(crate) gas: u64,
    pub(crate) events: Vec<Log>,
}

/// Accounts, the time of the next block, and the faults of the precompiles.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    state: InMemoryDB,
    pub(crate) time: u64,
    pub(crate) faults: Faults,
    /// Code deployed instead of committed contracts.
    pub(crate) replaced: BTreeMap<&'static str, Bytes>,
    nonces: BTreeMap<Address, u64>,
}

impl Chain {
    /// Places code at an address.
    pub(crate) fn place(&mut self, at: Address, code: &Bytes) {
        let code = Bytecode::new_legacy(code.clone());
        let account = AccountInfo::default().with_code(code);
        self.state.insert_account_info(at, account);
    }

    /// Deploys a committed contract with these arguments of its constructor.
    pub(crate) fn deploy(&mut self, name: &str, arguments: &[[u8; 32]]) -> Address {
        let replaced = self.replaced.get(name).cloned();
        let code = replaced.unwrap_or_else(|| compiled(name, "init"));
        let init = [&code[..], arguments.as_flattened()].concat();
        match self.transact(CALLER, TxKind::Create, init, ENOUGH) {
            ExecutionResult::Success {
                output: Output::Create(_, Some(address)),
                ..
            } => address,
            other => panic!("{name}: {other:?}"),
        }
    }

    /// Makes a call in its own transaction; its writes persist.
    pub(crate) fn call(&mut self, from: Address, to: Address, data: Vec<u8>) -> Outcome {
        let outcome = self.call_with(ENOUGH, from, to, data);
        outcome.unwrap_or_else(|reason| panic!("{reason}"))
    }

    /// Makes a call with this much gas; an error names the reason why the transaction itself ended.
    pub(crate) fn call_with(
        &mut self,
        gas: u64,
        from: Address,
        to: Address,
        data: Vec<u8>,
    ) -> Result<Outcome, String> {
        let result = self.transact(from, to.into(), data, gas);
        let gas = result.tx_gas_used();
        Ok(match result {
            ExecutionResult::Success { output, logs, .. } => Outcome {
                output: Ok(output.into_data()),
                gas,
                events: logs,
            },
            ExecutionResult::Revert { output, .. } => Outcome {
                output: Err(output),
                gas,
                events: Vec::new(),
            },
            ExecutionResult::Halt { reason, .. } => return Err(format!("{reason:?}")),
        })
    }

    fn transact(
        &mut self,
        caller: Address,
        kind: TxKind,
        data: Vec<u8>,
        gas_limit: u64,
    ) -> ExecutionResult {
        let nonce = self.nonces.entry(caller).or_default();
        let transaction = TxEnv {
            caller,
            kind,
            data: data.into(),
            gas_limit,
            nonce: *nonce,
            ..TxEnv::default()
        };
        *nonce += 1;
        let (fork, time) = (Fork::Osaka, U256::from(self.time));
        // An observed EVM is slower.
        let done = if self.faults.is_empty() {
            let mut evm = evm(&mut self.state, 1, fork, &SoftwareCrypto, NoOpInspector);
            evm.ctx.block.timestamp = time;
            evm.transact(transaction).unwrap()
        } else {
            let faults = self.faults.clone();
            let mut evm = evm(&mut self.state, 1, fork, &SoftwareCrypto, faults);
            evm.ctx.block.timestamp = time;
            evm.inspect_tx(transaction).unwrap()
        };
        self.state.commit(done.state);
        done.result
    }
}

/// Returns the folder of the contracts.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../contracts")
}

fn compiled(name: &str, code: &str) -> Bytes {
    let text = std::fs::read_to_string(folder().join("compiled.json")).unwrap();
    let compiled: serde_json::Value = serde_json::from_str(&text).unwrap();
    let code = compiled["contracts"][name][code].as_str().unwrap();
    code.parse().unwrap()
}

/// Returns the code of a deployed contract.
pub(crate) fn runtime(name: &str) -> Bytes {
    compiled(name, "runtime")
}

/// Encodes a number as a word.
pub(crate) fn word(value: u64) -> [u8; 32] {
    U256::from(value).to_be_bytes()
}

/// An argument of a call.
pub(crate) enum Argument<'a> {
    Word([u8; 32]),
    Bytes(&'a [u8]),
}

/// Encodes a call according to the ABI.
pub(crate) fn encode(signature: &str, arguments: &[Argument<'_>]) -> Vec<u8> {
    let mut head = selector(signature).to_vec();
    let mut tail: Vec<u8> = Vec::new();
    for argument in arguments {
        match argument {
            Argument::Word(word) => head.extend(word),
            Argument::Bytes(bytes) => {
                head.extend(word((32 * arguments.len() + tail.len()) as u64));
                tail.extend(word(bytes.len() as u64));
                tail.extend(*bytes);
                tail.resize(tail.len().next_multiple_of(32), 0);
            }
        }
    }
    head.extend(tail);
    head
}

/// Returns the revert with an error of these arguments.
pub(crate) fn error(signature: &str, arguments: &[[u8; 32]]) -> Result<Bytes, Bytes> {
    let revert = [&selector(signature)[..], arguments.as_flattened()].concat();
    Err(revert.into())
}
