//! Consequences of the key and a shard's header: instances, leaves, places of columns.

use crate::commitment::ShardCommitment;
use crate::instances::shapes;
use crate::key::{fixed_layout, main_layout};
use crate::layout::Layout;
use crate::leaves::{Leaves, leaves};
use crate::permutation::pair::{Pair, pairs};
use crate::shape::{InstanceShape, LOG_UNIT, row_variables};
use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;
use zkfabric_algebra::Point;

/// The structure of a shard. The prover's only input is chips, heights and the stacks' size.
#[derive(Debug, Clone)]
pub struct ShardShape<'a> {
    /// The instances; in the tail shard the key's come first.
    pub instances: Vec<InstanceShape<'a>>,
    /// Instances that hold permutations together.
    pub pairs: Vec<Pair>,
    /// The leaves of the fractions.
    pub leaves: Leaves,
    /// Places of main and of fixed columns.
    pub layouts: [Layout; 2],
    /// log2 of the values of a stack.
    pub log_stack: u32,
}

impl<'a> ShardShape<'a> {
    /// Returns the structure of a shard with this header; the last shard of a proof is its tail.
    ///
    /// # Errors
    /// A list of instances that the key does not allow, permutations without bits or lanes, a stack
    /// size out of range or, in the tail, below the key's, or a number of commitments that differs
    /// from the number of stacks.
    pub fn new<P>(
        key: &'a VerifyingKey,
        commitment: &ShardCommitment<P>,
        tail: bool,
    ) -> Result<Self, VerifyError> {
        let log_stack = commitment.log_stack;
        let instances = shapes(key, &commitment.headers, tail)?;
        let main = main_layout(&instances, log_stack)?;
        let fixed = if tail {
            // A commitment to `2^s` values is also one to more values, the rest of which are zeros.
            let of_key = key.stacks().log_stack;
            if log_stack < of_key {
                return Err(VerifyError::TailStackSize {
                    least: of_key,
                    got: log_stack,
                });
            }
            fixed_layout(key.airs(), key.fixed(), of_key)?
        } else {
            Layout::default()
        };
        let (expected, got) = (main.stacks.len(), commitment.stacks.len());
        if expected != got {
            return Err(VerifyError::StackCount { expected, got });
        }
        Ok(Self {
            pairs: pairs(&instances)?,
            leaves: leaves(&instances),
            instances,
            layouts: [main, fixed],
            log_stack,
        })
    }

    /// Returns the number of stacks, main and fixed.
    #[must_use]
    pub fn stacks(&self) -> usize {
        self.layouts.iter().map(|layout| layout.stacks.len()).sum()
    }

    /// Returns the commitments to all stacks: the shard's own and, in the tail, the key's for fixed
    /// columns.
    #[must_use]
    pub fn commitments<P: Point>(&self, of_key: &[P], commitment: &ShardCommitment<P>) -> Vec<P> {
        let [_, fixed] = &self.layouts;
        let of_key = of_key.iter().take(fixed.stacks.len());
        commitment.stacks.iter().chain(of_key).copied().collect()
    }

    /// Returns the number of layers of the fractions.
    #[must_use]
    pub fn layers(&self) -> usize {
        usize::try_from(self.leaves.log_groups).unwrap_or(usize::MAX)
    }

    /// Returns the number of rounds of the sumcheck over rows.
    #[must_use]
    pub fn row_rounds(&self) -> usize {
        row_variables(&self.instances).saturating_add(3)
    }

    /// Returns the number of rounds of the sumcheck of linear claims, which exist where there are
    /// permutations.
    #[must_use]
    pub fn linear_rounds(&self) -> usize {
        if self.pairs.is_empty() {
            0
        } else {
            self.row_rounds()
        }
    }

    /// Returns the number of rounds of the reduction.
    #[must_use]
    pub fn reduction_rounds(&self) -> usize {
        usize::try_from(self.log_stack.saturating_sub(LOG_UNIT)).unwrap_or(usize::MAX)
    }
}
