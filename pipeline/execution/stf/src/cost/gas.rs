//! Prover gas of transactions, added up while they are executed.

use core::cell::Cell;
use std::sync::LazyLock;

use super::calls::{CALL_UNIT, CALLS};
use super::prices::PRICES;
use super::table::{Entry, Part, Table};
use super::tally::{BRANCH_BLOCKS, NEW_NODES};
use super::work::CallKind;
use super::{Counter, TOUCHES};

/// Prover gas of each entry, in parts of [`CALL_UNIT`].
static GAS: LazyLock<Table<u64>> = LazyLock::new(|| {
    let mut table = Table::default();
    for entry in Entry::all() {
        table[entry] = u64::from(PRICES[entry]) * CALL_UNIT;
    }
    for (entry, rows) in &CALLS {
        let gas = CallKind::ALL.iter().zip(rows);
        let gas = gas.map(|(kind, rows)| kind.gas() * u64::from(*rows));
        table[*entry] += gas.sum::<u64>();
    }
    table
});

/// Sum of prover gas that needs no table of counts: enough to charge for a transaction, at a
/// fraction of the time that [`Tally`](super::Tally) takes.
///
/// A tally hears of the trie's nodes from the database. This counter bounds them: each key lies
/// `depth` nodes deep, and each node is the largest.
#[derive(Clone, Debug)]
pub struct GasCounter {
    prices: &'static Table<u64>,
    /// Price of a key's path, without the key's own.
    path: u64,
    /// Price of a key that the block's end may change.
    change: u64,
    /// Gas since the last [`Self::take`], in parts of [`CALL_UNIT`].
    sum: Cell<u64>,
}

impl GasCounter {
    /// Creates a counter for tries in which at most `depth` nodes lie on the path to a key.
    #[must_use]
    pub fn new(depth: u32) -> Self {
        let mut counter = Self {
            prices: &GAS,
            path: 0,
            change: 0,
            sum: Cell::new(0),
        };
        let depth = u64::from(depth);
        counter.add(Entry::Part(Part::Open), depth);
        counter.add(Entry::Part(Part::WitnessNode), depth);
        counter.add(Entry::Part(Part::WitnessBlock), depth * BRANCH_BLOCKS);
        counter.path = counter.sum.take();
        let nodes = depth + NEW_NODES;
        counter.add(Entry::Part(Part::StoredNode), nodes);
        counter.add(Entry::Part(Part::Open), 2 * nodes);
        counter.add(Entry::Part(Part::WitnessNode), 1);
        counter.add(Entry::Part(Part::WitnessBlock), BRANCH_BLOCKS);
        counter.add(Entry::Part(Part::StoredBlock), BRANCH_BLOCKS * nodes);
        counter.change = counter.sum.take();
        counter
    }

    /// Counts an account that is read, and may be changed.
    pub fn account(&self) {
        self.add(Entry::Part(Part::Account), 1);
        self.plus(self.path.saturating_add(self.change));
    }

    /// Counts a slot that is read; [`Meter`](super::Meter) counts its change.
    pub fn slot(&self) {
        self.add(Entry::Part(Part::Slot), 1);
        self.plus(self.path);
    }

    /// Counts a bytecode that is read.
    pub fn code(&self, bytes: usize) {
        self.add(Entry::Part(Part::Code), 1);
        self.add(Entry::Part(Part::CodeByte), bytes as u64);
    }

    /// Counts a transaction of this many bytes with this many authorizations, without the accounts
    /// and slots that it reads.
    pub fn transaction(&self, bytes: u64, authorizations: u64) {
        self.add(Entry::Part(Part::Transaction), 1);
        self.add(Entry::Part(Part::TransactionByte), bytes);
        self.add(Entry::Part(Part::Authorization), authorizations);
        self.add(Entry::Part(Part::Undone), TOUCHES);
    }

    /// Returns the prover gas so far, and starts again from zero.
    ///
    /// [`Work::gas`](super::Work::gas) of the same counts is at most this: it rounds the rows of
    /// each kind of calls up.
    #[must_use]
    pub fn take(&self) -> u64 {
        let rounding = CallKind::ALL.iter().map(|kind| kind.gas()).sum();
        self.sum.take().div_ceil(CALL_UNIT).saturating_add(rounding)
    }

    #[inline]
    fn plus(&self, gas: u64) {
        self.sum.set(self.sum.get().saturating_add(gas));
    }
}

impl Counter for GasCounter {
    const COUNTS_TOUCHES: bool = false;

    #[inline]
    fn add(&self, entry: Entry, count: u64) {
        self.plus(self.prices[entry].saturating_mul(count));
    }

    fn changed_slot(&self) {
        self.plus(self.change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cost::Tally;
    use crate::execute::{Observe, Stage};
    use crate::mpt::Work as TrieWork;

    const DEPTH: u32 = 7;
    /// Bytes of the largest node.
    const BRANCH: usize = 532;

    /// Returns the prover gas of a tally's one transaction.
    fn gas(tally: Tally) -> u64 {
        tally.reached(Stage::Transaction { block: 0, index: 0 });
        tally.reached(Stage::BlockFinished { block: 0 });
        let blocks = tally.into_cost().blocks;
        blocks[0].transactions[0].work().gas()
    }

    fn walk(tally: &Tally, key: TrieWork) {
        tally.done(key);
        tally.done(TrieWork::Walk);
        for _ in 0..DEPTH {
            tally.done(TrieWork::Open);
            tally.read_node(BRANCH);
        }
    }

    /// Each entry, account, slot, code and change is worth what a tally with nodes of the largest
    /// size counts, and little more.
    #[test]
    fn sums_are_those_of_a_tally() {
        let check = |count: &dyn Fn(&GasCounter), tally: &dyn Fn(&Tally)| {
            let (counter, counts) = (GasCounter::new(DEPTH), Tally::default());
            count(&counter);
            tally(&counts);
            let (got, expected) = (counter.take(), gas(counts));
            // Rows of seven kinds are rounded up: the tally's twice, for execution and changes.
            assert!(got.abs_diff(expected) <= 750, "{got} {expected}");
        };
        for entry in Entry::all() {
            check(&|counter| counter.add(entry, 1_000), &|tally| {
                tally.add(entry, 1_000);
            });
        }
        check(&GasCounter::account, &|tally| {
            walk(tally, TrieWork::Account { known: false });
        });
        check(&|counter| counter.code(24_576), &|tally| {
            tally.read_code(24_576);
        });
        let slots = |counter: &GasCounter| {
            for _ in 0..1_000 {
                counter.slot();
                counter.changed_slot();
            }
        };
        check(&slots, &|tally| {
            for _ in 0..1_000 {
                walk(tally, TrieWork::Slot { known: false });
                tally.changed_slot();
            }
        });
        check(&|counter| counter.transaction(1_000, 9), &|tally| {
            tally.add(Entry::Part(Part::Transaction), 1);
            tally.add(Entry::Part(Part::TransactionByte), 1_000);
            tally.add(Entry::Part(Part::Authorization), 9);
            tally.add(Entry::Part(Part::Undone), TOUCHES);
        });
    }

    #[test]
    fn sums_saturate() {
        let counter = GasCounter::new(u32::MAX);
        for _ in 0..1_000 {
            counter.add(Entry::Opcode(4), u64::MAX);
            counter.account();
        }
        assert!(counter.take() >= u64::MAX / CALL_UNIT);
        assert!(counter.take() < 1_000);
    }
}
