//! Counter of the EVM's work.

use std::collections::HashSet;

use alloy_primitives::{Address, U256};
use revm::bytecode::opcode::{BLOCKHASH, SSTORE};
use revm::context::{JournalTr, TxEnv};
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::{InputsTr, Jumps, MemoryTr};
use revm::interpreter::{CallInputs, CallOutcome, CreateInputs, CreateOutcome, Interpreter};
use revm::{Database, Inspector};

use super::table::{Entry, Part};
use super::tally::Tally;
use super::units;
use crate::evm::{EvmContext, Watch, number};
use crate::interpreter::WINDOW;
use crate::rules::Fork;

/// Number of blocks that `BLOCKHASH` reaches back.
const BLOCK_HASHES: u64 = 256;

/// revm's hooks for a [`Tally`].
#[derive(Debug)]
pub struct Meter<'t> {
    tally: &'t Tally,
    fork: Fork,
    /// Number of the batch's parent block.
    parent: u64,
    /// Headers before the parent that `BLOCKHASH` has needed.
    ancestors: u64,
    /// Maximum number of frames open at once.
    deepest: usize,
    /// Instruction being executed.
    present: Present,
    /// Slots set so far by instructions of the block `block`.
    set: HashSet<(Address, U256)>,
    block: U256,
}

#[derive(Clone, Copy, Debug, Default)]
struct Present {
    op: u8,
    operand: U256,
    /// Bytes of the frame's memory before the instruction.
    memory: usize,
}

impl<'t> Meter<'t> {
    /// Counts in `tally` the work of a batch on top of block `parent`.
    pub fn new(tally: &'t Tally, fork: Fork, parent: u64) -> Self {
        Self {
            tally,
            fork,
            parent,
            ancestors: 0,
            deepest: 0,
            present: Present::default(),
            set: HashSet::new(),
            block: U256::ZERO,
        }
    }

    /// Counts the headers before the parent that this block hash is the first to need.
    fn block_hash(&mut self, wanted: U256, block: U256) {
        let distance = block.checked_sub(wanted).unwrap_or_default();
        if distance.is_zero() || distance > U256::from(BLOCK_HASHES) {
            return;
        }
        let above = self.parent.checked_sub(wanted.saturating_to());
        // The parent's header gives its own hash and the hash of its parent.
        let needed = above.unwrap_or_default().saturating_sub(1);
        let new = needed.saturating_sub(self.ancestors);
        self.ancestors += new;
        self.tally.part(Part::Ancestor, new);
    }

    fn store(&mut self, account: Address, slot: U256, block: U256) {
        if self.block != block {
            self.block = block;
            self.set.clear();
        }
        if self.set.insert((account, slot)) {
            self.tally.changed_slot();
        }
    }
}

impl<Db: Database> Watch<Db> for Meter<'_> {
    const WATCHES: bool = true;

    fn transaction(&mut self, bytes: usize, env: &TxEnv) {
        self.tally.part(Part::Transaction, 1);
        self.tally.part(Part::TransactionByte, bytes as u64);
        let list = &env.access_list.0;
        self.tally.part(Part::ListedAddress, list.len() as u64);
        let slots = list.iter().map(|item| item.storage_keys.len() as u64);
        self.tally.part(Part::ListedSlot, slots.sum());
        let authorizations = env.authorization_list.len() as u64;
        self.tally.part(Part::Authorization, authorizations);
    }
}

impl<Db: Database> Inspector<EvmContext<Db>> for Meter<'_> {
    fn step(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        let op = interpreter.bytecode.opcode();
        let left = interpreter.bytecode.bytes_ref().len() - interpreter.bytecode.pc();
        self.tally.part(Part::CodeEnd, u64::from(left < WINDOW));
        let operand = |place| interpreter.stack.peek(place).unwrap_or_default();
        match op {
            BLOCKHASH => self.block_hash(operand(0), context.block.number),
            SSTORE => {
                let account = interpreter.input.target_address();
                self.store(account, operand(0), context.block.number);
            }
            _ => {}
        }
        self.present = Present {
            op,
            operand: units::size(op).map_or(U256::ZERO, |size| operand(size.operand())),
            memory: interpreter.memory.size(),
        };
    }

    fn step_end(&mut self, interpreter: &mut Interpreter<EthInterpreter>, _: &mut EvmContext<Db>) {
        let Present {
            op,
            operand,
            memory,
        } = self.present;
        let after = interpreter.memory.size();
        let grown = after.saturating_sub(memory) as u64;
        self.tally.part(Part::MemoryGrowth, u64::from(grown > 0));
        self.tally.part(Part::MemoryWord, grown.div_ceil(32));
        self.tally.add(Entry::Opcode(op), 1);
        if let Some(size) = units::size(op) {
            self.tally
                .add(Entry::OpcodeUnit(op), size.units(operand, after));
        }
    }

    fn initialize_interp(
        &mut self,
        _: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        let depth = context.journaled_state.depth();
        if depth > self.deepest {
            self.tally.part(Part::Depth, (depth - self.deepest) as u64);
            self.deepest = depth;
        }
    }

    fn call(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &mut CallInputs,
    ) -> Option<CallOutcome> {
        let number = number(&inputs.bytecode_address);
        if self.fork.is_precompile(number) {
            let units =
                units::precompile(number, &inputs.input.as_bytes(context), inputs.gas_limit);
            self.tally.add(Entry::Precompile(number), 1);
            self.tally.add(Entry::PrecompileUnit(number), units);
        }
        None
    }

    fn create(
        &mut self,
        _: &mut EvmContext<Db>,
        inputs: &mut CreateInputs,
    ) -> Option<CreateOutcome> {
        let words = (inputs.init_code().len() as u64).div_ceil(32);
        self.tally.part(Part::InitWord, words);
        None
    }

    fn create_end(
        &mut self,
        _: &mut EvmContext<Db>,
        _: &CreateInputs,
        outcome: &mut CreateOutcome,
    ) {
        if outcome.result.is_ok() {
            let bytes = outcome.output().len() as u64;
            self.tally.part(Part::CreatedByte, bytes);
        }
    }
}
