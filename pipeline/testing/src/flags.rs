//! Vectors of flags that are not one-hot.
//!
//! A chip encodes its operation by flags: boolean, and at most one of them set. Without one of
//! these constraints the others still allow few vectors, and with each of these vectors the row
//! fetches the operation of some code. If no operation has that code, the program tables do not
//! hold the fetched row.

use crate::columns::{columns_of, numbers};
use crate::messages::is_lookup;
use crate::row::Row;
use crate::start::Start;
use ark_bn254::Fr;
use ark_ff::{One, PrimeField, Zero};
use zkfabric_air::{Air, ColumnSpec, Expr, Kind, Variable, Width};
use zkfabric_chips::bus;
use zkfabric_vm::isa::Op;

/// Most columns besides flags, all of them boolean, that an operation's code may depend on.
const OTHERS: usize = 3;

/// Returns the columns of the one-hot flags and the constraints that make them one-hot: first those
/// of the single flags, then that of their sum if there is one.
fn one_hot(air: &Air) -> (Vec<usize>, Vec<usize>) {
    let (mut columns, mut constraints) = (Vec::new(), Vec::new());
    for (index, constraint) in air.constraints.iter().enumerate() {
        let name = constraint.name.as_str();
        if name.starts_with("flag ") && name.ends_with(" is boolean") && !name.contains("offset") {
            columns.extend(columns_of(&constraint.expression));
            constraints.push(index);
        } else if name == "at most one flag" {
            constraints.push(index);
        }
    }
    (columns, constraints)
}

/// Returns the vectors that are not one-hot but satisfy all one-hot constraints of `count` flags
/// except one; `missing` is the flag whose constraint is left out, or `count` for the sum's
/// constraint.
#[must_use]
pub fn vectors(count: usize, missing: usize) -> Vec<Vec<Fr>> {
    let mut vectors = Vec::new();
    for set in 0..1u32 << count {
        let bit = |flag: usize| u64::from(set >> flag & 1);
        let mut vector: Vec<Fr> = (0..count).map(|flag| Fr::from(bit(flag))).collect();
        if missing == count {
            if set.count_ones() > 1 {
                vectors.push(vector);
            }
            continue;
        }
        if bit(missing) == 1 {
            continue;
        }
        // The sum is 0 or 1.
        for sum in [Fr::zero(), Fr::one()] {
            let flag = sum - Fr::from(u64::from(set.count_ones()));
            if !flag.is_zero() && !flag.is_one() {
                vector[missing] = flag;
                vectors.push(vector.clone());
            }
        }
    }
    vectors
}

/// Returns whether a constraint is one of the one-hot constraints and follows from the others: with
/// any vector that these allow, the row fetches a code without an operation, or fetches nothing and
/// has no effect.
#[must_use]
pub fn follows(air: &Air, constraint: usize) -> bool {
    let (columns, constraints) = one_hot(air);
    let Some(missing) = constraints.iter().position(|&index| index == constraint) else {
        return false;
    };
    let Some(fetch) = air.interactions.iter().find(|i| i.bus == bus::PROGRAM) else {
        return false;
    };
    // A single flag has no constraint on the sum.
    if constraints.len() != columns.len() + 1 {
        return false;
    }
    let effects = air.interactions.iter().filter(|i| !is_lookup(i.bus));
    let effects: Vec<&Expr> = effects.map(|i| &i.multiplicity).collect();
    vectors(columns.len(), missing).iter().all(|vector| {
        let values = |multiplicity: &Expr| values(air, multiplicity, &columns, vector);
        let Some(fetched) = values(&fetch.multiplicity) else {
            return false;
        };
        if fetched.iter().all(Zero::is_zero) {
            let none = |values: Vec<Fr>| values.iter().all(Zero::is_zero);
            return effects
                .iter()
                .all(|effect| values(effect).is_some_and(none));
        }
        let codes = fetch.fields.get(1).and_then(values);
        !fetched.iter().any(Zero::is_zero) && codes.is_some_and(|codes| !codes.iter().any(is_code))
    })
}

/// Returns whether the code belongs to an operation that a program table can hold.
#[must_use]
pub fn is_code(code: &Fr) -> bool {
    let integer = code.into_bigint();
    let op = Op::ALL
        .iter()
        .find(|op| Fr::from(op.code()).into_bigint() == integer);
    op.is_some_and(|op| op.is_provable())
}

/// Returns starts with vectors of the bit array of a column that satisfy all constraints except the
/// one that this bit is boolean or, for the first bit, the constraint on the sum. Vectors that
/// fetch an operation come unchanged, with registers zeroed that another operation doesn't have,
/// with the memory cells of the honest row, and with a number changed.
#[must_use]
pub fn starts(air: &Air, row: &Row, column: usize) -> Vec<Start> {
    let array = array(air, column);
    if !(2..10).contains(&array.len()) || air.main[column].width != Width::Bit {
        return Vec::new();
    }
    let place = array.iter().position(|&other| other == column);
    let place = place.unwrap_or_default();
    let mut vectors = self::vectors(array.len(), place);
    if place == 0 {
        vectors.extend(self::vectors(array.len(), array.len()));
    }
    let fetch = air.interactions.iter().find(|i| i.bus == bus::PROGRAM);
    let mut starts = Vec::new();
    for vector in vectors {
        let mut changed = row.clone();
        let cells: Vec<(usize, Fr)> = array.iter().copied().zip(vector).collect();
        for &(column, value) in &cells {
            changed.main[column] = value;
        }
        starts.push(Start::cells(cells.clone()));
        let Some(fetch) = fetch.filter(|f| !changed.value(&f.multiplicity).is_zero()) else {
            continue;
        };
        let code = fetch.fields.get(1).map(|code| changed.value(code));
        if !code.as_ref().is_some_and(is_code) {
            starts.pop();
            continue;
        }
        let with = |more: Vec<(usize, Fr)>| [cells.clone(), more].concat();
        for unused in [3..4, 3..5, 4..5, 2..5] {
            let unused = fetch.fields.get(unused).into_iter().flatten();
            let unused = unused.flat_map(columns_of);
            let unused = unused.map(|column| (column, Fr::zero()));
            starts.push(Start::cells(with(unused.collect())));
        }
        let goals = memory_cells(air, row);
        for number in numbers(air).into_iter().map(Some).chain([None]) {
            let lowest = number.and_then(|number| number.first().copied());
            let more = lowest.map(|limb| (limb, row.main[limb] + Fr::one()));
            starts.push(Start {
                cells: with(Vec::from_iter(more)),
                goals: goals.clone(),
            });
        }
    }
    starts
}

/// Returns goals for the row to access the same memory cells.
fn memory_cells(air: &Air, row: &Row) -> Vec<Expr> {
    let accesses = air.interactions.iter().filter(|i| i.bus == bus::MEMORY);
    let mut goals: Vec<Expr> = Vec::new();
    for access in accesses {
        let [space, address, ..] = access.fields.as_slice() else {
            continue;
        };
        if row.value(space).is_zero() && !row.value(&access.multiplicity).is_zero() {
            let goal = address - Expr::constant(row.value(address));
            if !goals.contains(&goal) {
                goals.push(goal);
            }
        }
    }
    goals
}

/// Returns the columns of the array that a column belongs to.
fn array(air: &Air, column: usize) -> Vec<usize> {
    let name = |spec: &ColumnSpec| {
        let name = spec.name.split_once('[');
        name.map(|(array, _)| array.to_string())
    };
    let columns = air.main.iter().enumerate();
    match air.main.get(column).and_then(name) {
        None => Vec::new(),
        wanted => columns
            .filter(|(_, spec)| name(spec) == wanted)
            .map(|(index, _)| index)
            .collect(),
    }
}

/// Returns the values of an expression of flags and of at most [`OTHERS`] columns constrained to be
/// boolean; `None` for any other expression.
fn values(air: &Air, expression: &Expr, flags: &[usize], vector: &[Fr]) -> Option<Vec<Fr>> {
    let others: Vec<usize> = columns_of(expression)
        .into_iter()
        .filter(|column| !flags.contains(column))
        .collect();
    let boolean = |column: &usize| {
        air.constraints.iter().any(|constraint| {
            let name = constraint.name.ends_with(" is boolean");
            name && columns_of(&constraint.expression) == [*column]
        })
    };
    if others.len() > OTHERS || !others.iter().all(boolean) {
        return None;
    }
    let value = |set: u32| {
        expression.evaluate(&|v: Variable| {
            let flag = flags.iter().position(|&column| column == v.index);
            let other = others.iter().position(|&column| column == v.index);
            match (v.kind, flag, other) {
                (Kind::Main, Some(flag), _) => vector.get(flag).copied(),
                (Kind::Main, _, Some(other)) => Some(Fr::from(set >> other & 1)),
                _ => None,
            }
        })
    };
    (0..1 << others.len()).map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_are_those_that_the_other_constraints_allow() {
        let fr = |values: [i64; 3]| values.map(Fr::from).to_vec();
        let sum = [[1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1]].map(fr);
        assert_eq!(vectors(3, 3), sum);
        let second = [[1, -1, 0], [0, -1, 1], [1, -2, 1], [1, -1, 1]].map(fr);
        assert_eq!(vectors(3, 1), second);
        assert_eq!(vectors(1, 0), Vec::<Vec<Fr>>::new());
    }

    #[test]
    fn codes_are_those_of_operations() {
        assert!(is_code(&Fr::from(Op::AddwI.code())));
        assert!(!is_code(&Fr::from(Op::Illegal.code())));
        assert!(!is_code(&-Fr::one()));
        assert!(!is_code(&Fr::from(1u64 << 32)));
    }
}
