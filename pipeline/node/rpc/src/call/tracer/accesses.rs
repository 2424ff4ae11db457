//! What a frame touches, as erc7562Tracer tells it.

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, Bytes, U64};
use revm::bytecode::opcode;
use serde::Serialize;

use super::budget::Budget;
use super::event::Step;

/// Bytes of an entry of one of the maps.
pub(super) const ENTRY: usize = 128;

/// What a frame touches.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Accesses {
    accessed_slots: Slots,
    ext_code_access_info: Vec<Address>,
    used_opcodes: BTreeMap<U64, u64>,
    contract_size: BTreeMap<Address, Size>,
    pub(super) out_of_gas: bool,
    /// What was hashed, of the whole transaction: the first frame has it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) keccak: BTreeSet<Bytes>,
}

#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Slots {
    reads: BTreeMap<B256, Vec<B256>>,
    writes: BTreeMap<B256, u64>,
    transient_reads: BTreeMap<B256, u64>,
    transient_writes: BTreeMap<B256, u64>,
}

/// The bytes of a contract, and the opcode that looked at it first.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Size {
    contract_size: usize,
    opcode: u8,
}

impl Accesses {
    /// Notes an account whose code was looked at.
    pub(super) fn looked_at(&mut self, address: Address, budget: &mut Budget) {
        if budget.take(ENTRY) {
            self.ext_code_access_info.push(address);
        }
    }

    /// Notes the value of a slot that is read for the first time.
    pub(super) fn read(&mut self, slot: B256, value: B256, budget: &mut Budget) {
        if budget.take(ENTRY) {
            let values = self.accessed_slots.reads.entry(slot).or_default();
            values.push(value);
        }
    }

    /// Counts an instruction.
    pub(super) fn used(&mut self, op: u8, budget: &mut Budget) {
        count(&mut self.used_opcodes, U64::from(op), budget);
    }

    /// Notes the bytes of a contract, if it is the first look at it.
    pub(super) fn size(
        &mut self,
        address: Address,
        opcode: u8,
        contract_size: usize,
        budget: &mut Budget,
    ) {
        let is_known = self.contract_size.contains_key(&address);
        if !is_known && !is_allowed_precompile(address) && budget.take(ENTRY) {
            let size = Size {
                contract_size,
                opcode,
            };
            self.contract_size.insert(address, size);
        }
    }

    /// Counts an access of a slot; returns one whose value is wanted.
    pub(super) fn slot(&mut self, step: &Step<'_>, budget: &mut Budget) -> Option<B256> {
        let slot = B256::from(step.item(0)?);
        let slots = &mut self.accessed_slots;
        match step.op {
            opcode::SLOAD => {
                let is_known = slots.reads.contains_key(&slot) || slots.writes.contains_key(&slot);
                return (!is_known).then_some(slot);
            }
            opcode::SSTORE => count(&mut slots.writes, slot, budget),
            opcode::TLOAD => count(&mut slots.transient_reads, slot, budget),
            opcode::TSTORE => count(&mut slots.transient_writes, slot, budget),
            _ => {}
        }
        None
    }
}

fn count<K: Ord>(counts: &mut BTreeMap<K, u64>, key: K, budget: &mut Budget) {
    if let Some(count) = counts.get_mut(&key) {
        *count += 1;
    } else if budget.take(ENTRY) {
        counts.insert(key, 1);
    }
}

/// Returns whether ERC-7562 lets every operation call a precompile.
fn is_allowed_precompile(address: Address) -> bool {
    let (number, rest) = address.as_slice().split_last().unwrap_or((&0, &[]));
    rest.iter().all(|byte| *byte == 0) && (1..10).contains(number)
}
