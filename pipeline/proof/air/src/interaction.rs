//! Constraints of rows, and messages on buses.

use crate::Expr;
use alloc::{string::String, vec::Vec};
use ark_bn254::Fr;

/// A bus: messages sent on it must equal the messages received on it, as multisets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bus {
    /// Number that enters every fingerprint on this bus; distinct for distinct buses.
    pub id: u64,
    /// Human-readable name.
    pub name: &'static str,
}

/// An expression that must vanish on every row.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// Human-readable name, also used by tests.
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
    /// Returns the largest degree among the message's fields.
    pub(crate) fn message_degree(&self) -> usize {
        self.fields.iter().map(Expr::degree).max().unwrap_or(0)
    }
}

/// A message with values, sent or received by the verifier itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The bus.
    pub bus: Bus,
    /// Signed multiplicity: positive sends.
    pub multiplicity: Fr,
    /// The message.
    pub fields: Vec<Fr>,
}
