//! Counter of the EVM's work.

use std::collections::HashSet;

use alloy_primitives::{Address, U256};
use revm::bytecode::opcode::{BLOCKHASH, PUSH0, PUSH32, SLOAD, SSTORE};
use revm::context::{JournalEntry, JournalTr, TxEnv};
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::{InputsTr, Jumps, MemoryTr};
use revm::interpreter::{CallInputs, CallOutcome, CreateInputs, CreateOutcome, Interpreter};
use revm::{Database, Inspector};

use super::table::{Entry, Part};
use super::tally::Tally;
use super::{Counter, TOUCHES, units};
use crate::evm::{EvmContext, Watch, number};
use crate::interpreter::{WINDOW, visible};
use crate::rules::Fork;

/// Number of blocks that `BLOCKHASH` reaches back.
const BLOCK_HASHES: u64 = 256;

/// revm's hooks for a [`Counter`].
#[derive(Debug)]
pub struct Meter<'t, C = Tally> {
    counter: &'t C,
    fork: Fork,
    /// Number of the batch's parent block.
    parent: u64,
    /// Headers before the parent that `BLOCKHASH` has needed.
    ancestors: u64,
    /// Maximum number of frames open at once.
    deepest: usize,
    /// End of the code that the present frame's gas made visible to the interpreter's loop when the
    /// loop began; none before the frame's next opcode.
    visible: Option<usize>,
    /// Number of changes in the journal after the last instruction.
    changes: usize,
    /// Positions of those among them that count with their frame.
    touches: Vec<usize>,
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

impl<'t, C: Counter> Meter<'t, C> {
    /// Counts in `counter` the work of a batch on top of block `parent`.
    pub fn new(counter: &'t C, fork: Fork, parent: u64) -> Self {
        Self {
            counter,
            fork,
            parent,
            ancestors: 0,
            deepest: 0,
            visible: None,
            changes: 0,
            touches: Vec::new(),
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
        self.counter.part(Part::Ancestor, new);
    }

    /// Returns whether revm executes the present opcode, because too little of the code is visible
    /// to the interpreter's loop.
    ///
    /// The loop sees code up to an end that follows from the gas at its start; every jump and
    /// every opcode outside of the loop starts it again. The end computed at each opcode differs:
    /// within the loop it is never before the loop's, and elsewhere it is the loop's next end. So
    /// the least of the ends since the last opcode of revm is never behind the loop's own.
    fn is_outside_loop(&mut self, interpreter: &Interpreter<EthInterpreter>, op: u8) -> bool {
        let (pc, code) = (interpreter.bytecode.pc(), interpreter.bytecode.bytes_ref());
        let gas = i64::try_from(interpreter.gas.remaining()).unwrap_or(i64::MAX);
        let end = pc.saturating_add(visible(gas)).min(code.len());
        // A jump may lead past the old end.
        let old = self.visible.filter(|old| *old > pc);
        let end = old.map_or(end, |old| old.min(end));
        let needed = match op {
            PUSH0..=PUSH32 => WINDOW.max(1 + usize::from(op - PUSH0)),
            _ => WINDOW,
        };
        let outside = end - pc < needed;
        self.visible = Some(end).filter(|_| !outside);
        outside
    }

    /// Counts the changes of a frame that revm has just undone, if it has.
    fn end_frame<Db: Database>(&mut self, context: &EvmContext<Db>) {
        self.visible = None;
        let left = context.journaled_state.journal.len();
        let mut undone = self.changes.saturating_sub(left);
        while self.touches.pop_if(|position| *position >= left).is_some() {
            undone -= 1;
        }
        self.counter.part(Part::Undone, undone as u64);
        self.changes = left;
    }

    /// Counts what a frame touches, whether or not it is undone; the first frame's is counted with
    /// the transaction.
    fn touch<Db: Database>(&self, context: &EvmContext<Db>) {
        if !C::COUNTS_TOUCHES && context.journaled_state.depth() > 0 {
            self.counter.part(Part::Undone, TOUCHES);
        }
    }

    /// Notes the changes of an instruction.
    fn changed<Db: Database>(&mut self, context: &EvmContext<Db>) {
        let journal = &context.journaled_state.journal;
        if !C::COUNTS_TOUCHES {
            let new = journal.iter().enumerate().skip(self.changes);
            let is_touch =
                |entry: &JournalEntry| matches!(entry, JournalEntry::AccountTouched { .. });
            let touches = new.filter(|(_, entry)| is_touch(entry));
            self.touches.extend(touches.map(|(position, _)| position));
        }
        self.changes = journal.len();
    }

    /// Counts a slot of an account created in this block that is used for the first time: the
    /// journal keeps the slot, but does not read it from the account's trie.
    fn created_slot<Db: Database>(&self, context: &EvmContext<Db>, account: Address, slot: U256) {
        let account = context.journaled_state.state.get(&account);
        if account.is_some_and(|a| a.is_created() && !a.storage.contains_key(&slot)) {
            self.counter.part(Part::Slot, 1);
        }
    }

    fn store(&mut self, account: Address, slot: U256, block: U256) {
        if self.block != block {
            self.block = block;
            self.set.clear();
        }
        if self.set.insert((account, slot)) {
            self.counter.changed_slot();
        }
    }
}

impl<Db: Database, C: Counter> Watch<Db> for Meter<'_, C> {
    const WATCHES: bool = true;

    fn transaction(&mut self, bytes: usize, env: &TxEnv) {
        self.counter.part(Part::Transaction, 1);
        self.counter.part(Part::TransactionByte, bytes as u64);
        let list = &env.access_list.0;
        self.counter.part(Part::ListedAddress, list.len() as u64);
        let slots = list.iter().map(|item| item.storage_keys.len() as u64);
        self.counter.part(Part::ListedSlot, slots.sum());
        let authorizations = env.authorization_list.len() as u64;
        self.counter.part(Part::Authorization, authorizations);
        if !C::COUNTS_TOUCHES {
            self.counter.part(Part::Undone, TOUCHES);
        }
    }
}

impl<Db: Database, C: Counter> Inspector<EvmContext<Db>> for Meter<'_, C> {
    fn step(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        let op = interpreter.bytecode.opcode();
        let outside = self.is_outside_loop(interpreter, op);
        self.counter.part(Part::CodeEnd, u64::from(outside));
        let operand = |place| interpreter.stack.peek(place).unwrap_or_default();
        match op {
            BLOCKHASH => self.block_hash(operand(0), context.block.number),
            SLOAD => self.created_slot(context, interpreter.input.target_address(), operand(0)),
            SSTORE => {
                let account = interpreter.input.target_address();
                self.created_slot(context, account, operand(0));
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

    fn step_end(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        self.changed(context);
        let Present {
            op,
            operand,
            memory,
        } = self.present;
        let after = interpreter.memory.size();
        let grown = after.saturating_sub(memory) as u64;
        self.counter.part(Part::MemoryGrowth, u64::from(grown > 0));
        self.counter.part(Part::MemoryWord, grown.div_ceil(32));
        self.counter.add(Entry::Opcode(op), 1);
        if let Some(size) = units::size(op) {
            self.counter
                .add(Entry::OpcodeUnit(op), size.units(operand, after));
        }
    }

    fn initialize_interp(
        &mut self,
        _: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        self.visible = None;
        let depth = context.journaled_state.depth();
        if depth > self.deepest {
            self.counter
                .part(Part::Depth, (depth - self.deepest) as u64);
            self.deepest = depth;
        }
    }

    fn call(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &mut CallInputs,
    ) -> Option<CallOutcome> {
        self.touch(context);
        let number = number(&inputs.bytecode_address);
        if self.fork.is_precompile(number) {
            let units =
                units::precompile(number, &inputs.input.as_bytes(context), inputs.gas_limit);
            self.counter.add(Entry::Precompile(number), 1);
            self.counter.add(Entry::PrecompileUnit(number), units);
        }
        None
    }

    fn call_end(&mut self, context: &mut EvmContext<Db>, _: &CallInputs, _: &mut CallOutcome) {
        self.end_frame(context);
    }

    fn create(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &mut CreateInputs,
    ) -> Option<CreateOutcome> {
        self.touch(context);
        let words = (inputs.init_code().len() as u64).div_ceil(32);
        self.counter.part(Part::InitWord, words);
        None
    }

    fn create_end(
        &mut self,
        context: &mut EvmContext<Db>,
        _: &CreateInputs,
        outcome: &mut CreateOutcome,
    ) {
        self.end_frame(context);
        if outcome.result.is_ok() {
            let bytes = outcome.output().len() as u64;
            self.counter.part(Part::CreatedCode, u64::from(bytes > 0));
            self.counter.part(Part::CreatedByte, bytes);
        }
    }
}
