//! Report of `execute`.

use std::fmt;

use serde::Serialize;
use zkfabric_batch::guest::mark;
use zkfabric_batch::{BatchFile, guest};
use zkfabric_console::table::{Align, Table, bytes, grouped};
use zkfabric_stf::cost::{BatchCost, TransactionCost, Work};
use zkfabric_stf::host::Execution;
use zkfabric_vm::Outcome;

use super::Output;
use super::machine::Computer;

/// A batch executed natively and in the VM.
#[derive(Clone, Debug, Serialize)]
pub struct ExecuteReport {
    /// Source of the batch.
    pub batch: String,
    /// Transactions of the batch.
    pub transactions: Vec<TransactionRow>,
    /// Gas used by the batch.
    pub gas: u64,
    /// Public output of the native execution.
    pub native: Output,
    /// Digest of the guest's public output.
    pub vm_digest: String,
    /// Whether both outputs are the same.
    pub equal: bool,
    /// Instructions of the guest.
    pub guest_instructions: u64,
    /// Upper bound on the guest's instructions, from the counts of the native execution.
    pub guest_instructions_bound: u64,
    /// Proving time in units of an average instruction's: instructions and calls of the guest.
    pub prover_gas: u64,
    /// Upper bound on the prover gas, from the counts of the native execution.
    pub prover_gas_bound: u64,
    /// Instructions before the first block: decoding, witness.
    pub input_instructions: u64,
    /// Instructions for headers, system calls, roots and the output.
    pub block_instructions: u64,
    /// Number of Keccak-f permutations of the guest; `None` when the guest does not count them.
    pub keccak_f_calls: Option<u64>,
    /// Bytes of the guest's input.
    pub input_bytes: usize,
    /// Number of nodes in the witness.
    pub witness_nodes: usize,
    /// Seconds of the native execution, including the witness.
    pub native_seconds: f64,
    /// Seconds in the VM; the fastest of several runs.
    pub vm_seconds: f64,
    /// Seconds in the VM for each run.
    pub repetitions: Vec<f64>,
    /// Machine of the measurements.
    pub machine: Computer,
    /// Peak resident memory of the process, where the system reports it.
    pub peak_memory_bytes: Option<u64>,
}

/// An executed transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TransactionRow {
    /// Block number.
    pub block: u64,
    /// Position in the block.
    pub index: usize,
    /// Description in the batch file.
    pub about: String,
    /// EIP-2718 type.
    pub kind: u8,
    /// Whether the transaction ended without revert or exceptional halt.
    pub success: bool,
    /// Gas that the transaction paid for.
    pub gas: u64,
    /// Instructions of the guest; `None` where the guest left no mark.
    pub guest_instructions: Option<u64>,
    /// Upper bound on the transaction's share of the guest's instructions: its own, its part of the
    /// witness, its changes to the state.
    pub guest_instructions_bound: u64,
    /// Upper bound on the transaction's prover gas.
    pub prover_gas_bound: u64,
}

/// Instructions by purpose.
#[derive(Debug, Default)]
struct Split {
    input: u64,
    blocks: u64,
    /// Mark argument (block and transaction) and instructions.
    transactions: Vec<(u64, u64)>,
}

/// Returns the number of Keccak-f permutations that the guest counted.
pub(crate) fn keccak_f_calls(outcome: &Outcome) -> Option<u64> {
    let mut marks = outcome
        .marks
        .iter()
        .filter(|mark| mark.id == mark::KECCAK_F)
        .peekable();
    marks.peek()?;
    Some(marks.map(|mark| mark.argument).sum())
}

impl Split {
    fn new(outcome: &Outcome) -> Self {
        let mut split = Self::default();
        let mut before = 0;
        for point in &outcome.marks {
            let spent = point.instructions - before;
            match point.id {
                mark::DECODED | mark::WITNESS => split.input += spent,
                mark::TRANSACTION => split.transactions.push((point.argument, spent)),
                mark::BLOCK_STARTED | mark::BLOCK_FINISHED => split.blocks += spent,
                _ => continue,
            }
            before = point.instructions;
        }
        split.blocks += outcome.instructions - before;
        split
    }

    fn transaction(&self, block: usize, index: usize) -> Option<u64> {
        let argument = mark::place(block, index);
        let found = self.transactions.iter().find(|entry| entry.0 == argument);
        found.map(|entry| entry.1)
    }
}

impl ExecuteReport {
    /// Combines both executions; times and memory are zero until set.
    #[must_use]
    pub fn new(
        batch: &str,
        file: &BatchFile,
        (native, cost): (&Execution, &BatchCost),
        vm: &Outcome,
    ) -> Self {
        let split = Split::new(vm);
        let mut rows = Vec::new();
        for (position, (block, result)) in file.blocks.iter().zip(&native.blocks).enumerate() {
            let pairs = block.transactions.iter().zip(&result.transactions);
            let costs = cost.blocks.get(position).map(|block| &block.transactions);
            for (index, (transaction, result)) in pairs.enumerate() {
                let cost = costs.and_then(|costs| costs.get(index));
                rows.push(TransactionRow {
                    block: block.header.number,
                    index,
                    about: transaction.about.clone(),
                    kind: result.kind,
                    success: result.success,
                    gas: result.gas_used,
                    guest_instructions: split.transaction(position, index),
                    guest_instructions_bound: cost.map_or(0, TransactionCost::instructions),
                    prover_gas_bound: cost.map_or(0, |cost| cost.work().gas()),
                });
            }
        }
        let vm_digest = guest::digest(vm.digest);
        let work = Work {
            instructions: vm.instructions,
            calls: vm.calls.0,
        };
        Self {
            batch: batch.to_owned(),
            gas: rows.iter().map(|row| row.gas).sum(),
            transactions: rows,
            native: Output::from(&native.output),
            vm_digest: vm_digest.to_string(),
            equal: vm.exit_code == 0 && vm_digest == native.output.digest(),
            guest_instructions: vm.instructions,
            guest_instructions_bound: cost.instructions(),
            prover_gas: work.gas(),
            prover_gas_bound: cost.work().gas(),
            input_instructions: split.input,
            block_instructions: split.blocks,
            keccak_f_calls: keccak_f_calls(vm),
            input_bytes: native.input.encode().len(),
            witness_nodes: native.input.witness.nodes.len(),
            native_seconds: 0.0,
            vm_seconds: 0.0,
            repetitions: Vec::new(),
            machine: Computer::here(),
            peak_memory_bytes: None,
        }
    }
}

impl fmt::Display for ExecuteReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Align::{Left, Right};
        let mut rows = Table::new(&[Right, Right, Right, Left, Right, Right, Right, Left]);
        rows.row([
            "block",
            "index",
            "type",
            "status",
            "gas",
            "guest",
            "at most",
            "transaction",
        ]);
        for row in &self.transactions {
            let status = if row.success { "ok" } else { "failed" };
            let instructions = row.guest_instructions;
            rows.row([
                row.block.to_string(),
                row.index.to_string(),
                row.kind.to_string(),
                status.to_owned(),
                grouped(row.gas),
                instructions.map_or_else(|| "?".to_owned(), grouped),
                grouped(row.guest_instructions_bound),
                row.about.clone(),
            ]);
        }
        let mut facts = Table::new(&[Left, Right]);
        let keccak = self
            .keccak_f_calls
            .map_or_else(|| "not counted".to_owned(), grouped);
        let peak = self
            .peak_memory_bytes
            .map_or_else(|| "unknown".to_owned(), bytes);
        for (name, value) in [
            ("transactions", grouped(self.transactions.len() as u64)),
            ("gas", grouped(self.gas)),
            ("guest instructions", grouped(self.guest_instructions)),
            ("  at most", grouped(self.guest_instructions_bound)),
            ("prover gas", grouped(self.prover_gas)),
            ("  at most", grouped(self.prover_gas_bound)),
            ("  input and witness", grouped(self.input_instructions)),
            ("  blocks and output", grouped(self.block_instructions)),
            ("Keccak-f calls", keccak),
            ("guest input", bytes(self.input_bytes as u64)),
            ("witness nodes", grouped(self.witness_nodes as u64)),
            ("native execution, s", format!("{:.3}", self.native_seconds)),
            ("VM, s", format!("{:.3}", self.vm_seconds)),
            ("peak memory", peak),
        ] {
            facts.row([name.to_owned(), value]);
        }
        let verdict = if self.equal { "equal" } else { "NOT EQUAL" };
        write!(
            f,
            "{rows}\n\n{facts}\n\nnative\n{}\n\nVM\ndigest of these    {}  {verdict}",
            self.native, self.vm_digest
        )
    }
}
