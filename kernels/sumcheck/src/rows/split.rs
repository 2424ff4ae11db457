//! Wide polynomials in parts.
//!
//! The forms of a polynomial are computed for some pairs of rows and then multiplied, so they should stay in a core's second cache: a
//! chip of two thousand columns reads them from memory otherwise, ten times as slowly. Its constraints are divided into parts of few
//! columns. Each constraint vanishes on every row, hence each part does, and is an instance of its own to the rounds.

use std::collections::BTreeSet;

use ark_bn254::Fr;
use ark_ff::One as _;

use crate::{Linear, Operation, Program};

/// Columns that a part reads, unless one constraint alone reads more: about as many forms, each [`PAIRS`](super::code::PAIRS) values of
/// 320 bytes at two ends, in half a mebibyte.
const COLUMNS: usize = 96;

/// Sums of constraints that follow each other. A program of few columns makes one part.
pub(super) fn split(program: &Program, constraints: &[Linear]) -> Vec<Linear> {
    let mut parts = Vec::new();
    let (mut part, mut columns) = (Linear::default(), BTreeSet::new());
    let narrow = program.columns <= COLUMNS;
    for constraint in constraints {
        let read = if narrow {
            BTreeSet::new()
        } else {
            columns_of(program, constraint)
        };
        if !columns.is_empty() && columns.union(&read).count() > COLUMNS {
            parts.push(core::mem::take(&mut part));
            columns.clear();
        }
        part.add_scaled(constraint, Fr::one());
        columns.extend(read);
    }
    parts.push(part);
    parts
}

/// The columns that a form over a program's values depends on.
fn columns_of(program: &Program, form: &Linear) -> BTreeSet<usize> {
    let mut columns = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<usize> = form.terms.iter().map(|term| term.0).collect();
    while let Some(value) = open.pop() {
        if !seen.insert(value) {
            continue;
        }
        let Some(index) = value.checked_sub(program.columns) else {
            columns.insert(value);
            continue;
        };
        match program.operations.get(index) {
            Some(Operation::Product(a, b)) => open.extend([*a, *b]),
            Some(Operation::Linear(form)) => open.extend(form.terms.iter().map(|term| term.0)),
            None => {}
        }
    }
    columns
}
