//! The addresses that a transaction calls, or is called by.
//!
//! They are those of Erigon's index: of each frame who calls and what is called, also by
//! `DELEGATECALL`, `CALLCODE` and `STATICCALL`, and precompiles; of a creation the creator and the
//! new address; of a `SELFDESTRUCT` the contract and who gets its ether. What failed or was undone
//! counts as well.
//!
//! An address that a transaction has not touched before costs at least 2,400 gas (EIP-2929,
//! EIP-2930), and calls of one that it has touched add nothing: a transaction of `gas` has at most
//! `gas / 2,400` addresses beside its own two and the precompiles.

use std::collections::HashSet;

use alloy_primitives::Address;
use revm::Database;
use revm::Inspector;
use revm::bytecode::opcode;
use revm::context::TxEnv;
use revm::context_interface::{ContextTr, JournalTr as _};
use revm::inspector::JournalExt;
use revm::interpreter::interpreter_types::{InputsTr as _, Jumps as _, LoopControl as _};
use revm::interpreter::{
    CallInputs, CallOutcome, CallScheme, CreateInputs, CreateOutcome, InstructionResult,
    Interpreter,
};
use zkfabric_stf::evm::{EvmContext, Watch};

/// The addresses that a transaction calls, or is called by.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    addresses: HashSet<Address>,
    /// A contract whose end has begun, with who gets its ether.
    ends: Option<(Address, Address)>,
}

impl Touched {
    /// Returns the addresses, each once.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.addresses.iter()
    }

    fn add(&mut self, from: Address, to: Address) {
        self.addresses.insert(from);
        self.addresses.insert(to);
    }
}

impl<CTX: ContextTr<Journal: JournalExt>> Inspector<CTX> for Touched {
    fn step(&mut self, interpreter: &mut Interpreter, _: &mut CTX) {
        self.ends = None;
        if interpreter.bytecode.opcode() == opcode::SELFDESTRUCT
            && let Some(target) = interpreter.stack.data().last()
        {
            let contract = interpreter.input.target_address();
            self.ends = Some((contract, Address::from_word((*target).into())));
        }
    }

    fn step_end(&mut self, interpreter: &mut Interpreter, _: &mut CTX) {
        if let Some((contract, target)) = self.ends.take()
            && interpreter.bytecode.instruction_result() == Some(InstructionResult::SelfDestruct)
        {
            self.add(contract, target);
        }
    }

    fn call(&mut self, _: &mut CTX, inputs: &mut CallInputs) -> Option<CallOutcome> {
        let (from, to) = match inputs.scheme {
            CallScheme::DelegateCall | CallScheme::CallCode => {
                (inputs.target_address, inputs.bytecode_address)
            }
            CallScheme::Call | CallScheme::StaticCall => (inputs.caller, inputs.target_address),
        };
        self.add(from, to);
        None
    }

    fn create(&mut self, context: &mut CTX, inputs: &mut CreateInputs) -> Option<CreateOutcome> {
        let creator = inputs.caller();
        let account = context.journal().evm_state().get(&creator);
        let nonce = account.map_or(0, |account| account.info.nonce);
        self.add(creator, inputs.created_address(nonce));
        None
    }
}

impl<Db: Database> Watch<Db> for Touched
where
    Self: Inspector<EvmContext<Db>>,
{
    const WATCHES: bool = true;

    fn transaction(&mut self, _: usize, _: &TxEnv) {}
}
