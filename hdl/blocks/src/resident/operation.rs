//! The operations of a proof that stays on a device.
//!
//! The names are those of the host's traits, which a resident prover on a GPU implements too
//! (`docs/decisions/0074-several-shards-at-once.md`, table of a resident shard).

use std::fmt;

use serde::{Serialize, Serializer};

/// An operation on columns that are on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// Columns come to the device, each once, in their own width.
    LoadTable,
    /// Commitments to stacks of columns.
    CommitStacks,
    /// The tree of fractions, from columns to its root.
    Fractions,
    /// A layer of the tree of fractions.
    Layer,
    /// A layer of Keccak's permutations.
    Permutations,
    /// Sums of linear forms over rows.
    LinearSums,
    /// The sum over rows of messages and constraints.
    SumRows,
    /// The reduction of columns' values to stacks' values.
    ReduceStacks,
    /// The weighted sum of all stacks.
    CombineStacks,
    /// Transforms of columns.
    NttColumns,
    /// Multiplications by columns of field elements.
    MsmColumns,
    /// A program of sums and products over rows, which the host runs on its cores today
    /// (`zkfabric_host::local::Program`).
    Program,
}

impl Operation {
    /// All operations, in the order of a proof.
    pub const ALL: [Self; 12] = [
        Self::LoadTable,
        Self::CommitStacks,
        Self::Fractions,
        Self::Layer,
        Self::Permutations,
        Self::LinearSums,
        Self::SumRows,
        Self::ReduceStacks,
        Self::CombineStacks,
        Self::NttColumns,
        Self::MsmColumns,
        Self::Program,
    ];

    /// Returns the name in the host's traits.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LoadTable => "load_table",
            Self::CommitStacks => "commit_stacks",
            Self::Fractions => "fractions",
            Self::Layer => "Fractions::layer",
            Self::Permutations => "Permutations::layer",
            Self::LinearSums => "linear_sums",
            Self::SumRows => "sum_rows",
            Self::ReduceStacks => "reduce_stacks",
            Self::CombineStacks => "combine_stacks",
            Self::NttColumns => "ntt_columns",
            Self::MsmColumns => "msm_columns",
            Self::Program => "local::Program",
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn source(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        std::fs::read_to_string(root.join(path)).unwrap()
    }

    /// The list is the one that the host's decision has for every resident device, and the host's
    /// traits have these methods.
    #[test]
    fn operations_are_those_of_the_host() {
        let decision = source("docs/decisions/0074-several-shards-at-once.md");
        let traits = source("host/src/backend/operations.rs");
        for operation in Operation::ALL {
            let name = operation.name();
            if operation == Operation::Program {
                assert!(!decision.contains(name), "listed now: {name}");
                continue;
            }
            assert!(decision.contains(&format!("`{name}`")), "{name}");
            // The layers are methods of what `fractions` and `permutations` return.
            if !name.contains("::") {
                assert!(traits.contains(&format!("fn {name}")), "{name}");
            }
        }
        let ours = source("docs/decisions/0072-a-proof-that-stays-on-a-card.md");
        for operation in Operation::ALL {
            assert!(ours.contains(&format!("`{operation}`")), "{operation}");
        }
    }
}
