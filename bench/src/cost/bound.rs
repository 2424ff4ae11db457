//! A run against its bound.

use zkfabric_batch::guest::mark;
use zkfabric_stf::cost::{Counts, Work};

use super::measure::{Run, WorkMark};

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

/// A part of a run beside its bound.
struct Part {
    name: String,
    work: Work,
    bound: Work,
    counts: Counts,
}

impl Run {
    /// Returns the whole batch, each transaction, and everything up to the end of each block's
    /// start, transaction and end.
    fn parts(&self) -> Vec<Part> {
        let cost = &self.cost;
        let mut parts = vec![Part {
            name: "the whole batch".to_owned(),
            work: self.work,
            bound: cost.work(),
            counts: cost.total(),
        }];
        let (mut begun, mut before) = (None, Work::default());
        let mut counts = Counts::default();
        for WorkMark { id, argument, work } in &self.marks {
            let (block, index) = ((argument >> 32) as usize, (argument & 0xffff_ffff) as usize);
            let of_block = cost.blocks.get(block);
            let transaction = of_block.and_then(|block| block.transactions.get(index));
            match (*id, of_block, transaction) {
                (mark::WITNESS, ..) => begun = Some(*work),
                (mark::BLOCK_STARTED, Some(block), _) => counts.add(&block.start),
                (mark::TRANSACTION, _, Some(transaction)) => {
                    parts.push(Part {
                        name: format!("transaction {index} of block {block}"),
                        work: work.since(&before),
                        bound: transaction.work(),
                        counts: transaction.execution.clone(),
                    });
                    counts.add(&transaction.execution);
                }
                (mark::BLOCK_FINISHED, Some(block), _) => counts.add(&block.end),
                _ => continue,
            }
            before = *work;
            // The witness belongs to no block.
            parts.push(Part {
                name: format!("up to mark {id} {argument:#x}"),
                work: work.since(&begun.unwrap_or(*work)),
                bound: counts.work(),
                counts: counts.clone(),
            });
        }
        parts
    }

    /// Returns the part whose instructions are the largest share of their bound.
    #[must_use]
    pub fn tightest(&self) -> Tightest {
        let parts = self.parts().into_iter().map(|part| {
            let (got, most) = (part.work.instructions, part.bound.instructions);
            Tightest::of(part.name, got, most, part.counts)
        });
        let nothing = Tightest::of(String::new(), 0, 0, Counts::default());
        parts.fold(nothing, |a, b| if b.share > a.share { b } else { a })
    }

    /// Returns a sentence about the first part whose work exceeds its bound.
    #[must_use]
    pub fn exceeded(&self) -> Option<String> {
        self.parts().into_iter().find_map(|part| {
            let (what, got, most) = part.work.above(&part.bound)?;
            let name = part.name;
            Some(format!("{got} {what} in {name}, {most} at most"))
        })
    }
}
