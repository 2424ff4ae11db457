//! The finished description of a chip.

use crate::{ColumnSpec, Expr, Kind, LogUp, Program};
use alloc::{string::String, vec::Vec};
use ark_bn254::Fr;

/// A bus: messages sent on it must equal the messages received on it, as multisets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bus {
    /// Number that enters every fingerprint on this bus; distinct for distinct buses.
    pub id: u64,
    /// Name for people.
    pub name: &'static str,
}

/// An expression that must vanish on every row.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// Name for people and tests.
    pub name: String,
    /// The expression.
    pub expression: Expr,
}

/// A message sent (positive multiplicity) or received (negative) by every row.
#[derive(Debug, Clone)]
pub struct Interaction {
    /// The bus.
    pub bus: Bus,
    /// Signed multiplicity.
    pub multiplicity: Expr,
    /// The message.
    pub fields: Vec<Expr>,
}

impl Interaction {
    /// Largest degree among the message's fields.
    #[must_use]
    pub fn message_degree(&self) -> usize {
        self.fields.iter().map(Expr::degree).max().unwrap_or(0)
    }
}

/// A message with values: what the verifier itself sends or receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The bus.
    pub bus: Bus,
    /// Signed multiplicity: positive sends.
    pub multiplicity: Fr,
    /// The message.
    pub fields: Vec<Fr>,
}

/// The description of a chip: made by [`crate::AirBuilder`], read by everything else.
#[derive(Debug, Clone)]
pub struct Air {
    /// The chip's name.
    pub name: String,
    /// Columns the prover commits to first.
    pub main: Vec<ColumnSpec>,
    /// Columns that belong to the verifying key.
    pub fixed: Vec<ColumnSpec>,
    /// The chip's own constraints.
    pub constraints: Vec<Constraint>,
    /// Messages on buses.
    pub interactions: Vec<Interaction>,
    /// Helper columns that carry the messages.
    pub logup: LogUp,
    /// All constraints, the chip's own first, then those of `logup`.
    pub program: Program,
    /// Indices of the main columns that some constraint reads at the next row, ascending.
    pub main_next: Vec<usize>,
}

impl Air {
    pub(crate) fn assemble(
        name: String,
        main: Vec<ColumnSpec>,
        fixed: Vec<ColumnSpec>,
        constraints: Vec<Constraint>,
        interactions: Vec<Interaction>,
    ) -> Self {
        let logup = LogUp::pair(&interactions);
        let mut outputs: Vec<Expr> = constraints.iter().map(|c| c.expression.clone()).collect();
        outputs.extend(
            logup
                .constraints(&interactions)
                .into_iter()
                .map(|c| c.expression),
        );
        let mut main_next = Vec::new();
        for output in &outputs {
            output.for_each_variable(&mut |v| {
                if v.kind == Kind::Main && v.next && !main_next.contains(&v.index) {
                    main_next.push(v.index);
                }
            });
        }
        main_next.sort_unstable();
        let program = Program::compile(&outputs);
        Self {
            name,
            main,
            fixed,
            constraints,
            interactions,
            logup,
            program,
            main_next,
        }
    }

    /// Number of helper columns, the running sum included (always the last one).
    #[must_use]
    pub const fn helpers(&self) -> usize {
        self.logup.groups.len()
    }
}
