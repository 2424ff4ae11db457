//! Wide polynomials in parts.
//!
//! The forms of a polynomial are computed for some pairs of rows and then multiplied, so they
//! should stay in a core's second cache: otherwise a chip of two thousand columns reads them from
//! memory, ten times as slowly. The chip's constraints are divided into parts of few columns. Each
//! constraint vanishes on every row, hence each part does, so the rounds treat each part as a
//! separate instance.

use core::cmp::Reverse;
use std::collections::BTreeSet;

use super::Constraint;
use crate::{Linear, Operation, Program};

/// Maximum number of columns that a part reads, unless a single constraint reads more. Forms of a
/// part take a few times as many places of 2.5 KB. Yet parts of 96 columns cost twice as much on a
/// chip of rounds of Keccak in 2,372 columns, since constraints that read the same columns then end
/// up in several parts.
const COLUMNS: usize = 300;
/// Maximum number of columns of a program that stays whole.
pub(super) const NARROW: usize = 96;

/// Returns the constraints of each part, by index.
///
/// The widest constraint comes first. Each constraint joins the part to which it adds the fewest
/// columns, if the part already has half of its columns. Then parts are merged as long as they fit.
pub(super) fn split(program: &Program, constraints: &[Constraint]) -> Vec<Vec<usize>> {
    let read = constraints.iter();
    let read = read.map(|constraint| columns_of(program, &constraint.form));
    let read: Vec<BTreeSet<usize>> = read.collect();
    let mut order: Vec<usize> = (0..constraints.len()).collect();
    order.sort_by_key(|index| Reverse(read[*index].len()));
    let mut parts: Vec<(BTreeSet<usize>, Vec<usize>)> = Vec::new();
    for index in order {
        let read = &read[index];
        let new = |columns: &BTreeSet<usize>| read.difference(columns).count();
        let open = parts.iter_mut().map(|part| (new(&part.0), part));
        let open =
            open.filter(|(new, part)| 2 * new <= read.len() && part.0.len() + new <= COLUMNS);
        match open.min_by_key(|(new, _)| *new) {
            Some((_, (columns, part))) => {
                columns.extend(read);
                part.push(index);
            }
            None => parts.push((read.clone(), vec![index])),
        }
    }
    let mut whole: Vec<(BTreeSet<usize>, Vec<usize>)> = Vec::new();
    for (columns, part) in parts {
        let fits = |whole: &BTreeSet<usize>| whole.union(&columns).count() <= COLUMNS;
        match whole.iter_mut().find(|whole| fits(&whole.0)) {
            Some(whole) => {
                whole.0.extend(columns);
                whole.1.extend(part);
            }
            None => whole.push((columns, part)),
        }
    }
    whole.into_iter().map(|part| part.1).collect()
}

/// Returns the columns on which a form over a program's values depends.
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
