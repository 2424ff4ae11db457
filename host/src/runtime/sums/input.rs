//! Inputs of sums, owned.

use crate::sums::{
    Constraint, FractionInstance, Linear, LinearPart, Message, Program, RowInstance, Table, Weights,
};

/// [`FractionInstance`] with its tables.
#[derive(Debug)]
pub(in super::super) struct OwnedFractions {
    pub(in super::super) tables: Vec<Table>,
    pub(in super::super) program: Program,
    pub(in super::super) messages: Vec<Message>,
}

/// [`LinearPart`] with its tables.
#[derive(Debug)]
pub(in super::super) struct OwnedPart {
    pub(in super::super) tables: Vec<Table>,
    pub(in super::super) form: Linear,
    pub(in super::super) weights: Weights,
}

/// [`RowInstance`] with its tables.
#[derive(Debug)]
pub(in super::super) struct OwnedRows {
    pub(in super::super) tables: Vec<Table>,
    pub(in super::super) program: Program,
    pub(in super::super) leaf: Linear,
    pub(in super::super) constraints: Vec<Constraint>,
    pub(in super::super) degree: usize,
}

pub(in super::super) fn owned(tables: &[&Table]) -> Vec<Table> {
    tables.iter().copied().cloned().collect()
}

impl From<&FractionInstance<'_>> for OwnedFractions {
    fn from(instance: &FractionInstance<'_>) -> Self {
        Self {
            tables: owned(instance.tables),
            program: instance.program.clone(),
            messages: instance.messages.clone(),
        }
    }
}

impl From<&LinearPart<'_>> for OwnedPart {
    fn from(part: &LinearPart<'_>) -> Self {
        Self {
            tables: owned(part.tables),
            form: part.form.clone(),
            weights: part.weights.clone(),
        }
    }
}

impl From<&RowInstance<'_>> for OwnedRows {
    fn from(instance: &RowInstance<'_>) -> Self {
        Self {
            tables: owned(instance.tables),
            program: instance.program.clone(),
            leaf: instance.leaf.clone(),
            constraints: instance.constraints.clone(),
            degree: instance.degree,
        }
    }
}

impl OwnedRows {
    pub(in super::super) fn borrow<'a>(&'a self, tables: &'a [&'a Table]) -> RowInstance<'a> {
        RowInstance {
            tables,
            program: &self.program,
            leaf: self.leaf.clone(),
            constraints: self.constraints.clone(),
            degree: self.degree,
        }
    }
}
