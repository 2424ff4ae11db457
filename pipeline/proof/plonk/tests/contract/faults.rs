//! Missing or faulty precompiles.

use std::collections::BTreeMap;

use alloy_primitives::{Address, Bytes};
use revm::context::TxEnv;
use revm::interpreter::{CallInputs, CallOutcome, Gas, InstructionResult, InterpreterResult};
use revm::{Database, Inspector};
use zkfabric_stf::evm::{EvmContext, Watch};

/// Behavior of a faulty precompile, at no cost.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// The precompile succeeds and returns these bytes.
    Returns(Vec<u8>),
    /// The precompile fails with these bytes.
    Fails(Vec<u8>),
}

impl Fault {
    /// The chain has no such precompile: its address belongs to an account without code.
    pub(crate) const ABSENT: Self = Self::Returns(Vec::new());
}

/// The faults, by the precompiles' addresses.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults(BTreeMap<Address, Fault>);

impl Faults {
    pub(crate) fn of<const N: usize>(faults: [(u8, Fault); N]) -> Self {
        let by_address = |(number, fault)| (Address::with_last_byte(number), fault);
        Self(faults.map(by_address).into())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<Db: Database> Inspector<EvmContext<Db>> for Faults {
    fn call(&mut self, _: &mut EvmContext<Db>, inputs: &mut CallInputs) -> Option<CallOutcome> {
        let (result, bytes) = match self.0.get(&inputs.bytecode_address)? {
            Fault::Returns(bytes) => (InstructionResult::Return, bytes),
            Fault::Fails(bytes) => (InstructionResult::Revert, bytes),
        };
        let gas = Gas::new(inputs.gas_limit);
        let result = InterpreterResult::new(result, Bytes::from(bytes.clone()), gas);
        Some(CallOutcome::new(
            result,
            inputs.return_memory_offset.clone(),
        ))
    }
}

impl<Db: Database> Watch<Db> for Faults {
    const WATCHES: bool = true;

    fn transaction(&mut self, _: usize, _: &TxEnv) {}
}
