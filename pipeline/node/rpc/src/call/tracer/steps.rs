//! Each instruction, as geth's structLogs have it.

use std::collections::{BTreeMap, HashMap};

use alloy_primitives::{Address, B256, Bytes, hex};
use alloy_rpc_types_trace::geth::{DefaultFrame, GethDefaultTracingOptions, StructLog};
use revm::bytecode::opcode;
use revm::context::result::{ExecutionResult, HaltReason};

use super::budget::Budget;
use super::event::{Step, Stepped};
use super::words::name;

/// Bytes of a word of memory, which is text.
const WORD: usize = 96;
/// Bytes of a slot in a step's map.
const SLOT: usize = 96;

/// Storage of contracts, as far as instructions have read or written it.
type Storage = HashMap<Address, BTreeMap<B256, B256>>;

/// The tracer.
#[derive(Debug, Default)]
pub(super) struct Steps {
    options: GethDefaultTracingOptions,
    /// Steps whose instruction runs, for a frame inside ends before the call does.
    logs: Vec<StructLog>,
    storage: Storage,
    /// The step that runs, with the slot that it reads or writes.
    open: Option<Open>,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    contract: Address,
    slot: Option<B256>,
    /// What is written; none for a read.
    written: Option<B256>,
}

impl Steps {
    pub(super) fn new(options: GethDefaultTracingOptions) -> Self {
        Self {
            options,
            ..Self::default()
        }
    }

    fn is_full(&self) -> bool {
        let limit = self.options.limit.filter(|limit| *limit != 0);
        limit.is_some_and(|limit| self.logs.len() as u64 >= limit)
    }

    pub(super) fn step(&mut self, step: &Step<'_>, budget: &mut Budget) {
        self.open = None;
        if self.is_full() || !budget.take(size_of::<StructLog>()) {
            return;
        }
        let options = &self.options;
        let takes_stack = options.is_stack_enabled() && budget.take(size_of_val(step.stack));
        let words = step.memory.len().div_ceil(32);
        let takes_memory = options.is_memory_enabled() && budget.take(words.saturating_mul(WORD));
        let returned = options.is_return_data_enabled();
        let log = StructLog {
            pc: step.pc as u64,
            op: name(step.op),
            gas: step.gas,
            depth: step.depth as u64,
            stack: takes_stack.then(|| step.stack.to_vec()),
            return_data: returned.then(|| budget.keep(step.returned)),
            memory: takes_memory.then(|| memory(step.memory)),
            refund_counter: (step.refund > 0).then_some(step.refund),
            ..StructLog::default()
        };
        self.logs.push(log);
        let is_write = step.op == opcode::SSTORE;
        let touches = is_write || step.op == opcode::SLOAD;
        self.open = Some(Open {
            contract: step.contract,
            slot: step.item(0).map(B256::from).filter(|_| touches),
            written: step.item(1).map(B256::from).filter(|_| is_write),
        });
    }

    pub(super) fn step_end(&mut self, stepped: &Stepped<'_>, budget: &mut Budget) {
        let (Some(open), Some(log)) = (self.open.take(), self.logs.last_mut()) else {
            return;
        };
        log.gas_cost = log.gas.saturating_sub(stepped.gas);
        log.error = stepped.failure.as_ref().map(ToString::to_string);
        let Some(slot) = open.slot.filter(|_| self.options.is_storage_enabled()) else {
            return;
        };
        let storage = self.storage.entry(open.contract).or_default();
        let read = stepped.stack.last().copied().map(B256::from);
        if let Some(value) = open.written.or(read).filter(|_| log.error.is_none())
            && budget.take(SLOT)
        {
            storage.insert(slot, value);
        }
        if budget.take(storage.len().saturating_mul(SLOT)) {
            log.storage = Some(storage.clone());
        }
    }

    pub(super) fn finish(self, result: &ExecutionResult<HaltReason>) -> DefaultFrame {
        DefaultFrame {
            failed: !result.is_success(),
            gas: result.tx_gas_used(),
            return_value: result.output().map_or_else(Bytes::new, Clone::clone),
            struct_logs: self.logs,
            ..DefaultFrame::default()
        }
    }

    /// Says how a trace becomes smaller.
    pub(super) fn advice(&self) -> String {
        let options = &self.options;
        let parts = [
            (options.is_memory_enabled(), "\"enableMemory\": false"),
            (
                options.is_return_data_enabled(),
                "\"enableReturnData\": false",
            ),
            (options.is_stack_enabled(), "\"disableStack\": true"),
            (options.is_storage_enabled(), "\"disableStorage\": true"),
        ];
        let parts = parts.iter().filter(|(is_on, _)| *is_on);
        let mut parts: Vec<&str> = parts.map(|(_, words)| *words).collect();
        parts.push("\"limit\" with the number of instructions");
        format!("set {}, or use callTracer", parts.join(", "))
    }
}

/// Returns a memory in words of 32 bytes.
fn memory(memory: &[u8]) -> Vec<String> {
    let words = memory.chunks(32).map(|word| {
        let mut text = hex::encode_prefixed(word);
        let missing = 32_usize.saturating_sub(word.len());
        text.extend(std::iter::repeat_n("00", missing));
        text
    });
    words.collect()
}
