//! What a batch costs the prover, counted while it executes natively.
//!
//! Gas says little about it: an instruction of the EVM costs between one and several hundred instructions of the VM per gas.
//! [`State::execute_counted`](crate::host::State::execute_counted) counts what the proved program will do, opcode by opcode,
//! precompile by precompile, node by node; [`PRICES`] says how many instructions each of these costs at most, so that a
//! [`BatchCost`] bounds the instructions of the proved program from above. A sequencer that charges by it never makes a batch
//! that the prover cannot finish.
//!
//! The prices are measured in the VM: `zkfabric-bench cost` makes them, and the table in `docs/cost.md`. They hold for the
//! program whose proving key is committed beside them, and a test measures them again.
//!
//! **Amortisation.** A hash map that grows moves its entries, which are paid for when they come in. So a single transaction may
//! exceed its bound by the growth that earlier ones paid for; the transactions of a block up to any one do not exceed the sum of
//! their bounds.

mod meter;
mod prices;
mod table;
mod tally;
mod units;

pub use meter::Meter;
pub use prices::PRICES;
pub use table::{Entry, Part, Table};
pub use tally::Tally;

/// How often what happened.
pub type Counts = Table<u64>;

impl Counts {
    /// Most instructions of the VM for this.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        self.at(&PRICES)
    }

    /// Instructions at other prices.
    #[must_use]
    pub fn at(&self, prices: &Table<u32>) -> u64 {
        let each = Entry::all().map(|entry| self[entry].saturating_mul(prices[entry].into()));
        each.fold(0, u64::saturating_add)
    }

    /// What of it belongs to the nodes of the witness.
    #[must_use]
    pub fn of_witness(&self) -> Self {
        let mut counts = Self::default();
        for part in [Part::WitnessNode, Part::WitnessBlock] {
            counts[Entry::Part(part)] = self[Entry::Part(part)];
        }
        counts
    }

    /// Takes the counts of another away, where they are there.
    pub fn subtract(&mut self, other: &Self) {
        for entry in Entry::all() {
            self[entry] = self[entry].saturating_sub(other[entry]);
        }
    }

    /// Adds the counts of another.
    pub fn add(&mut self, other: &Self) {
        for entry in Entry::all() {
            self[entry] = self[entry].saturating_add(other[entry]);
        }
    }
}

/// What a batch costs.
#[derive(Clone, Debug, Default)]
pub struct BatchCost {
    /// What happens once: the parent's header, the output.
    pub fixed: Counts,
    /// Its blocks.
    pub blocks: Vec<BlockCost>,
}

/// What a block costs.
#[derive(Clone, Debug, Default)]
pub struct BlockCost {
    /// Its start: header and system calls.
    pub start: Counts,
    /// At most what the system calls add to the block's end.
    pub changes: Counts,
    /// Its transactions, in order.
    pub transactions: Vec<TransactionCost>,
    /// Its end: changes written into the tries, and their nodes hashed.
    pub end: Counts,
}

/// What a transaction costs.
#[derive(Clone, Debug, Default)]
pub struct TransactionCost {
    /// Its execution, and the part of the witness that no transaction before it needed.
    pub execution: Counts,
    /// At most what it adds to the end of its block. Paths that transactions share are counted for each of them, so the sum
    /// exceeds [`BlockCost::end`].
    pub changes: Counts,
}

impl TransactionCost {
    /// Most instructions that the transaction adds to its batch, known before the block ends.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        let changes = self.changes.instructions();
        self.execution.instructions().saturating_add(changes)
    }
}

impl BatchCost {
    /// Most instructions of the batch.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        self.total().instructions()
    }

    /// Most instructions of the batch, as known before its blocks end: no less than [`Self::instructions`].
    #[must_use]
    pub fn expected(&self) -> u64 {
        let blocks = self.blocks.iter().map(|block| {
            let transactions = block.transactions.iter().map(TransactionCost::instructions);
            let start = block
                .start
                .instructions()
                .saturating_add(block.changes.instructions());
            transactions.fold(start, u64::saturating_add)
        });
        blocks.fold(self.fixed.instructions(), u64::saturating_add)
    }

    /// Everything counted, each thing once.
    #[must_use]
    pub fn total(&self) -> Counts {
        let mut total = self.fixed.clone();
        for block in &self.blocks {
            total.add(&block.start);
            for transaction in &block.transactions {
                total.add(&transaction.execution);
            }
            total.add(&block.end);
        }
        total
    }
}
