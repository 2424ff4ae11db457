//! Prover cost of a batch, counted during native execution.
//!
//! Gas is a poor measure of this cost: an EVM instruction costs between one and several hundred VM
//! instructions per gas. [`State::execute_counted`](crate::host::State::execute_counted) counts the
//! proved program's work opcode by opcode, precompile by precompile, node by node; [`PRICES`] gives
//! the maximum number of VM instructions for each of these, so that a [`BatchCost`] is an upper
//! bound on the instructions of the proved program. A sequencer that charges by this bound never
//! makes a batch that the prover cannot finish.
//!
//! A call of the VM (a permutation of Keccak, a sum of points) is one instruction that costs the
//! prover as much as hundreds. [`Work`] therefore bounds calls by kind beside instructions, and
//! [`Work::gas`] joins them to one number that is proportional to the proving time.
//!
//! The prices are measured in the VM: `zkfabric-bench cost` produces them, together with the table
//! in `docs/cost.md`. They hold for the program whose proving key is committed beside them, and a
//! test measures them again.
//!
//! **Amortisation.** A growing hash map moves its entries, and an entry's price on insertion covers
//! this move. A single transaction may therefore exceed its bound by growth that earlier
//! transactions paid for; the first n transactions of a block together never exceed the sum of
//! their bounds, for any n.

mod calls;
mod gas;
mod meter;
mod prices;
mod table;
mod tally;
mod units;
mod work;

pub use calls::{CALL_UNIT, CALLS};
pub use gas::GasCounter;
pub use meter::Meter;
pub use prices::PRICES;
pub use table::{Counts, Entry, Part, Table};
pub use tally::Tally;
pub use work::{CallKind, Work};

/// Counter of priced items.
pub trait Counter {
    /// Whether accounts that a frame touches are among the changes that are undone with it. revm's
    /// journal has them for the first transaction that touches the account, so a counter whose
    /// numbers must not depend on earlier transactions takes four per frame instead.
    const COUNTS_TOUCHES: bool = true;

    /// Adds `count` occurrences of an entry.
    fn add(&self, entry: Entry, count: u64);

    /// Counts a storage slot set for the first time in this block.
    fn changed_slot(&self);

    /// Adds `count` occurrences of a part: most instructions have none of most parts.
    #[inline]
    fn part(&self, part: Part, count: u64) {
        if count != 0 {
            self.add(Entry::Part(part), count);
        }
    }
}

/// Accounts that a frame touches at most: both ends of its value, and of its self-destruction's.
const TOUCHES: u64 = 4;

impl Counts {
    /// Returns the maximum work of the prover for these counts.
    #[must_use]
    pub fn work(&self) -> Work {
        Work::of(self)
    }

    /// Returns the maximum number of VM instructions for these counts.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        self.at(&PRICES)
    }

    /// Returns the number of instructions at the given prices.
    #[must_use]
    pub fn at(&self, prices: &Table<u32>) -> u64 {
        let each = Entry::all().map(|entry| self[entry].saturating_mul(prices[entry].into()));
        each.fold(0, u64::saturating_add)
    }

    /// Returns the part of the counts that belongs to the witness's nodes.
    #[must_use]
    pub fn of_witness(&self) -> Self {
        let mut counts = Self::default();
        for part in [Part::WitnessNode, Part::WitnessBlock] {
            counts[Entry::Part(part)] = self[Entry::Part(part)];
        }
        counts
    }

    /// Subtracts the counts of another table, down to zero at the lowest.
    pub fn subtract(&mut self, other: &Self) {
        for entry in Entry::all() {
            self[entry] = self[entry].saturating_sub(other[entry]);
        }
    }

    /// Adds the counts of another table.
    pub fn add(&mut self, other: &Self) {
        for entry in Entry::all() {
            self[entry] = self[entry].saturating_add(other[entry]);
        }
    }
}

/// Cost of a batch.
#[derive(Clone, Debug, Default)]
pub struct BatchCost {
    /// One-time cost: the parent's header and the output.
    pub fixed: Counts,
    /// Cost of each block.
    pub blocks: Vec<BlockCost>,
}

/// Cost of a block.
#[derive(Clone, Debug, Default)]
pub struct BlockCost {
    /// Start of the block: header and system calls.
    pub start: Counts,
    /// Upper bound on the system calls' contribution to the block's end.
    pub changes: Counts,
    /// Cost of each transaction, in order.
    pub transactions: Vec<TransactionCost>,
    /// End of the block: writing changes into the tries and hashing their nodes.
    pub end: Counts,
}

/// Cost of a transaction.
#[derive(Clone, Debug, Default)]
pub struct TransactionCost {
    /// The transaction's execution, and the part of the witness that no earlier transaction needed.
    pub execution: Counts,
    /// Upper bound on the transaction's contribution to the end of its block. A path shared by
    /// several transactions counts for each of them, so the sum exceeds [`BlockCost::end`].
    pub changes: Counts,
}

impl TransactionCost {
    /// Returns the maximum number of instructions that the transaction adds to its batch, known
    /// before the block ends.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        let changes = self.changes.instructions();
        self.execution.instructions().saturating_add(changes)
    }

    /// Returns the maximum work that the transaction adds to its batch, known before the block
    /// ends.
    #[must_use]
    pub fn work(&self) -> Work {
        let mut work = self.execution.work();
        work.add(&self.changes.work());
        work
    }
}

impl BatchCost {
    /// Returns the maximum work of the batch.
    #[must_use]
    pub fn work(&self) -> Work {
        self.total().work()
    }

    /// Returns the maximum number of instructions of the batch.
    #[must_use]
    pub fn instructions(&self) -> u64 {
        self.total().instructions()
    }

    /// Returns the maximum number of instructions of the batch as known before its blocks end: at
    /// least [`Self::instructions`].
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

    /// Returns the sum of all counts, each item counted once.
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
