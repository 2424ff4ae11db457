//! erc7562Tracer: what the validation of a user operation touches (ERC-7562).

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, Bytes, Log, U64};
use revm::bytecode::opcode;
use serde::Deserialize;

use super::accesses::{Accesses, ENTRY};
use super::budget::Budget;
use super::event::{Entered, Left, Step, Stepped};
use super::frame::{Frame, Frames};
use super::words::{is_call, looks_at_code};

/// What a request may choose.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ValidationConfig {
    /// Opcodes that are not counted; those that every contract uses if there is no list.
    ignored_opcodes: Option<BTreeMap<Opcode, serde::de::IgnoredAny>>,
    with_log: bool,
}

/// An opcode as the key of an object: a number, decimal or with 0x.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Opcode(u8);

impl TryFrom<String> for Opcode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let read = match text.strip_prefix("0x") {
            Some(digits) => u8::from_str_radix(digits, 16),
            None => text.parse(),
        };
        read.map(Self)
            .map_err(|error| format!("ignoredOpcodes: {text:?} is not an opcode: {error}"))
    }
}

/// The tracer.
#[derive(Debug, Default)]
pub(super) struct Validation {
    ignored: BTreeSet<u8>,
    with_log: bool,
    frames: Frames,
    keccak: BTreeSet<Bytes>,
    /// The instruction before, with the address on top of the stack; none after a return.
    before: Option<(u8, Option<Address>)>,
    /// A slot that is read for the first time.
    reads: Option<B256>,
}

impl Validation {
    pub(super) fn new(config: ValidationConfig) -> Self {
        let ignored = config.ignored_opcodes.map_or_else(usual, |listed| {
            let listed = listed.into_keys();
            listed.map(|Opcode(op)| op).collect()
        });
        Self {
            ignored,
            with_log: config.with_log,
            ..Self::default()
        }
    }

    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        budget.take(size_of::<Accesses>());
        self.frames.enter(entered, budget);
        if let Some(frame) = self.frames.top() {
            frame.accesses = Some(Box::default());
        }
    }

    pub(super) fn exit(&mut self, left: &Left<'_>, budget: &mut Budget) {
        let failure = left.failure.as_ref();
        if failure.is_some_and(|failure| failure.is_out_of_gas)
            && let Some(accesses) = self.accesses()
        {
            accesses.out_of_gas = true;
        }
        self.frames.exit(left, budget);
    }

    pub(super) fn log(&mut self, log: &Log, index: u64, budget: &mut Budget) {
        if let Some(frame) = self.frames.top().filter(|_| self.with_log) {
            frame.log(log, index, budget);
        }
    }

    fn accesses(&mut self) -> Option<&mut Accesses> {
        self.frames.top()?.accesses.as_deref_mut()
    }

    pub(super) fn step(&mut self, step: &Step<'_>, budget: &mut Budget) {
        let op = step.op;
        if matches!(op, opcode::REVERT | opcode::RETURN) {
            self.before = None;
        }
        let before = self.before.replace((op, step.address(0)));
        let is_ignored = op == opcode::GAS || self.ignored.contains(&op);
        if op == opcode::KECCAK256 {
            self.hash(step, budget);
        }
        self.reads = None;
        let Some(accesses) = self.frames.top().and_then(|it| it.accesses.as_deref_mut()) else {
            return;
        };
        if let Some((earlier, address)) = before {
            // A size that is only compared with zero tells no more than whether there is code.
            let is_compared = earlier == opcode::EXTCODESIZE && op == opcode::ISZERO;
            let address = address.filter(|_| looks_at_code(earlier) && !is_compared);
            if let Some(address) = address {
                accesses.looked_at(address, budget);
            }
            if earlier == opcode::GAS && !is_call(op) {
                accesses.used(opcode::GAS, budget);
            }
        }
        if let Some((address, size)) = step.code {
            accesses.size(address, op, size, budget);
        }
        if !is_ignored {
            accesses.used(op, budget);
        }
        self.reads = accesses.slot(step, budget);
    }

    pub(super) fn step_end(&mut self, stepped: &Stepped<'_>, budget: &mut Budget) {
        let Some(slot) = self.reads.take().filter(|_| stepped.failure.is_none()) else {
            return;
        };
        let value = stepped.stack.last().copied().unwrap_or_default();
        if let Some(accesses) = self.accesses() {
            accesses.read(slot, value.into(), budget);
        }
    }

    /// Keeps what is hashed.
    fn hash(&mut self, step: &Step<'_>, budget: &mut Budget) {
        let place = |back| step.item(back).and_then(|item| usize::try_from(item).ok());
        let (Some(from), Some(length)) = (place(0), place(1)) else {
            return;
        };
        // What lies beyond the memory is zero; more than the budget was never paid.
        if !budget.take(length.saturating_add(ENTRY)) {
            return;
        }
        let there = step.memory.get(from..).unwrap_or_default();
        let there = there.get(..length.min(there.len())).unwrap_or_default();
        let mut bytes = there.to_vec();
        bytes.resize(length, 0);
        self.keccak.insert(bytes.into());
    }

    pub(super) fn finish(self, gas_used: u64) -> Option<Frame> {
        let mut root = self.frames.into_root()?;
        root.gas_used = U64::from(gas_used);
        root.clear_undone_logs(false);
        if let Some(accesses) = &mut root.accesses {
            accesses.keccak = self.keccak;
        }
        Some(root)
    }
}

/// Returns the opcodes that every contract uses.
fn usual() -> BTreeSet<u8> {
    let mut usual: BTreeSet<u8> = (opcode::PUSH0..opcode::SWAP16).collect();
    usual.extend([
        opcode::POP,
        opcode::ADD,
        opcode::SUB,
        opcode::MUL,
        opcode::DIV,
        opcode::EQ,
        opcode::LT,
        opcode::GT,
        opcode::SLT,
        opcode::SGT,
        opcode::SHL,
        opcode::SHR,
        opcode::AND,
        opcode::OR,
        opcode::NOT,
        opcode::ISZERO,
    ]);
    usual
}
