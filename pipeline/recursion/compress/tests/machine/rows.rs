//! Rows of a circuit with everything, and the checks that refuse a row. Tests on all chips.

use crate::circuits::{Case, everything};
use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field};
use std::collections::BTreeSet;
use zkfabric_air::{Air, Expr, Kind, Message};
use zkfabric_chips::bus::RANGE16;
use zkfabric_compress::machine;
use zkfabric_compress::machine::bus::POINT;
use zkfabric_compress::{Schedule, Witness};
use zkfabric_testing::row::{Row, RowChecker, is_in_table};

/// All rows of a chip in the circuit with everything.
pub(crate) struct Rows {
    pub(crate) air: Air,
    pub(crate) rows: Vec<Row>,
}

pub(crate) fn rows() -> Vec<Rows> {
    rows_in(everything())
}

/// Returns all rows of all chips in a circuit.
pub(crate) fn rows_in(case: Case) -> Vec<Rows> {
    let schedule = Schedule::new(case.circuit).unwrap();
    let mut witness = Witness::new(&schedule, &case.scalars, &case.points).unwrap();
    let fixed = machine::fixed(&schedule).unwrap();
    let instances = machine::instances(&mut witness).unwrap();
    let airs = machine::airs().unwrap().into_iter();
    let chips = airs.zip(instances).zip(fixed);
    let chips = chips.map(|((air, instance), fixed)| {
        let cells = |columns: &[zkfabric_air::Column], row| {
            let cells = columns.iter().map(|column| column.get(row).unwrap());
            cells.collect()
        };
        let rows = (0..instance.rows()).map(|row| Row {
            main: cells(&instance.main, row),
            fixed: cells(&fixed.columns, row),
        });
        Rows {
            rows: rows.collect(),
            air,
        }
    });
    chips.collect()
}

pub(crate) fn rows_of(chip: &str) -> Rows {
    let mut all = rows().into_iter();
    all.find(|rows| rows.air.name == chip).unwrap()
}

/// Returns the names of the constraints and of the range checks' columns that refuse a row.
pub(crate) fn refused_by(air: &Air, row: &Row) -> BTreeSet<String> {
    let checker = RowChecker::new(air);
    let violated = checker.violated(row).into_iter();
    let constraints = violated.map(|index| checker.constraints[index].0.to_owned());
    // A message sent with multiplicity -1 extends the table.
    let lookups = checker.messages(row).into_iter().filter(|(_, message)| {
        message.bus == RANGE16
            && message.multiplicity == Fr::ONE
            && !is_in_table(message.bus, &message.fields)
    });
    let ranges = lookups.map(|(index, _)| range_name(air, &air.interactions[index].fields[0]));
    constraints.chain(ranges).collect()
}

/// Returns the column, or columns, of a range check.
fn range_name(air: &Air, field: &Expr) -> String {
    let mut names = Vec::new();
    field.for_each_variable(&mut |variable| {
        assert_eq!(variable.kind, Kind::Main);
        names.push(air.main[variable.index].name.to_string());
    });
    let filled = field.evaluate(&|_| Some(Fr::ONE)) != Some(Fr::ONE);
    let mark = if filled { " filled" } else { "" };
    format!("range of {}{mark}", names.join(" "))
}

/// Returns all constraints, by their names.
pub(crate) fn constraints(air: &Air) -> BTreeSet<String> {
    let all = air.constraints.iter();
    all.map(|constraint| constraint.name.clone()).collect()
}

pub(crate) fn only(name: &str) -> BTreeSet<String> {
    [name.to_owned()].into()
}

/// Asserts that the row is refused, and only by constraints whose names begin with `name`; returns
/// them.
pub(crate) fn refused_by_equation(air: &Air, row: &Row, name: &str) -> BTreeSet<String> {
    let refused = refused_by(air, row);
    assert!(!refused.is_empty(), "{name} refuses nothing");
    assert!(
        refused.iter().all(|other| other.starts_with(name)),
        "{name}: {refused:?}"
    );
    refused
}

/// Returns the first row that a test wants.
pub(crate) fn find(rows: &Rows, wanted: impl Fn(&Row) -> bool) -> Row {
    let found = rows.rows.iter().find(|row| wanted(row));
    found.unwrap().clone()
}

#[test]
fn every_limb_is_range_checked() {
    for rows in rows() {
        let air = &rows.air;
        if air.name == "range" {
            continue;
        }
        let checks = air.interactions.iter().filter(|i| i.bus == RANGE16);
        let checked: BTreeSet<String> = checks.map(|i| range_name(air, &i.fields[0])).collect();
        let limbs = air
            .main
            .iter()
            .filter(|spec| spec.width == zkfabric_air::Width::U16);
        for spec in limbs {
            assert!(
                checked.contains(&format!("range of {}", spec.name)),
                "{}",
                spec.name
            );
        }
    }
}

#[test]
fn no_cell_can_be_changed() {
    for rows in rows() {
        let checker = RowChecker::new(&rows.air);
        let active: Vec<&Row> = (rows.rows.iter())
            .filter(|row| row.fixed.first() != Some(&Fr::ZERO))
            .collect();
        let step = active.len().div_ceil(24).max(1);
        let mut changed = vec![false; rows.air.main.len()];
        for row in active.into_iter().step_by(step) {
            let messages = checker.messages(row);
            for (column, changed) in changed.iter_mut().enumerate() {
                let mut other = row.clone();
                other.main[column] += Fr::ONE;
                *changed |=
                    !checker.violated(&other).is_empty() || checker.messages(&other) != messages;
            }
        }
        let free: Vec<_> = (rows.air.main.iter().zip(changed))
            .filter(|(_, changed)| !changed)
            .map(|(spec, _)| spec.name.to_string())
            .collect();
        assert_eq!(free, [""; 0], "{}", rows.air.name);
    }
}

#[test]
fn every_message_is_sent() {
    for rows in rows() {
        let checker = RowChecker::new(&rows.air);
        let mut sent = BTreeSet::new();
        for row in &rows.rows {
            sent.extend(checker.messages(row).into_iter().map(|(index, _)| index));
        }
        let all: BTreeSet<usize> = (0..rows.air.interactions.len()).collect();
        assert_eq!(sent, all, "{}", rows.air.name);
    }
}

/// Messages distinguish infinity from the point with the same words.
#[test]
fn messages_tell_infinity_from_other_points() {
    for chip in ["point", "double", "add"] {
        let rows = rows_of(chip);
        let checker = RowChecker::new(&rows.air);
        let mut columns = rows.air.main.iter();
        let infinity = columns.position(|spec| spec.name == "infinity").unwrap();
        let points = |row: &Row| -> Vec<Message> {
            let messages = checker.messages(row).into_iter();
            let messages = messages.map(|(_, message)| message);
            messages.filter(|message| message.bus == POINT).collect()
        };
        let row = find(&rows, |row| !points(row).is_empty());
        let mut other = row.clone();
        other.main[infinity] = Fr::ONE - row.main[infinity];
        let (points, others) = (points(&row), points(&other));
        assert_eq!(points.len(), others.len());
        for (point, other) in points.iter().zip(&others) {
            assert_ne!(point, other, "{chip}");
        }
    }
}
