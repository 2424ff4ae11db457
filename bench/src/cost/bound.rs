//! A run against its bound.

use zkfabric_batch::guest::mark;
use zkfabric_stf::cost::Counts;

use super::measure::Run;

/// Part of a run whose instructions are the largest share of their bound.
#[derive(Clone, Debug)]
pub struct Tightest {
    /// Instructions over their bound.
    pub share: f64,
    /// Instructions of the part.
    pub instructions: u64,
    /// Bound of the part.
    pub bound: u64,
    /// The part: the batch, a transaction, or everything up to a mark.
    pub part: String,
    /// Counts of the part.
    pub counts: Counts,
}

impl Tightest {
    fn of(part: String, instructions: u64, bound: u64, counts: Counts) -> Self {
        Self {
            share: instructions as f64 / (bound as f64).max(1.0),
            instructions,
            bound,
            part,
            counts,
        }
    }
}

impl Run {
    /// Compares the whole batch with its bound, each transaction with its own, and everything up to
    /// the end of each block's start, transaction and end.
    #[must_use]
    pub fn tightest(&self) -> Tightest {
        let cost = &self.cost;
        let whole = "the whole batch".to_owned();
        let mut tightest =
            Tightest::of(whole, self.instructions, cost.instructions(), cost.total());
        let mut compare = |part: String, instructions: u64, bound: u64, counts: &Counts| {
            let found = Tightest::of(part, instructions, bound, counts.clone());
            if found.share > tightest.share {
                tightest = found;
            }
        };
        let (mut begun, mut before) = (None, 0);
        let mut counts = Counts::default();
        for (id, argument, instructions) in &self.marks {
            let (block, index) = ((argument >> 32) as usize, (argument & 0xffff_ffff) as usize);
            let of_block = cost.blocks.get(block);
            let transaction = of_block.and_then(|block| block.transactions.get(index));
            match (*id, of_block, transaction) {
                (mark::WITNESS, ..) => begun = Some(*instructions),
                (mark::BLOCK_STARTED, Some(block), _) => counts.add(&block.start),
                (mark::TRANSACTION, _, Some(transaction)) => {
                    let part = format!("transaction {index} of block {block}");
                    let bound = transaction.instructions();
                    compare(part, instructions - before, bound, &transaction.execution);
                    counts.add(&transaction.execution);
                }
                (mark::BLOCK_FINISHED, Some(block), _) => counts.add(&block.end),
                _ => continue,
            }
            before = *instructions;
            // The witness belongs to no block.
            let spent = instructions - begun.unwrap_or(*instructions);
            let part = format!("up to mark {id} {argument:#x}");
            compare(part, spent, counts.instructions(), &counts);
        }
        tightest
    }
}
