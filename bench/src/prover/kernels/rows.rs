//! The sum over rows, per row: of all instances, of the chip `add` alone, and of every chip for its
//! price.

use std::{collections::BTreeMap, time::Duration};

use zkfabric_host::{
    Backend,
    sums::{RowInstance, RowPoint, Sums as _},
};

use super::{Case, OwnedRows, Recorded, Session, borrowed, challenge};
use crate::{Error, inputs::Words, measure::Effort, report::Row};

/// The chip with its own row.
const CHIP: &str = "add";
/// Effort for a chip's price.
const FEW: Effort = Effort {
    budget: Duration::from_millis(50),
    least: 2,
    most: 10,
};

pub(super) fn run(
    session: &mut Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<(), Error> {
    let all: Vec<&OwnedRows> = recorded.rows.instances.iter().collect();
    let of_chip = of_chip(recorded, CHIP);
    let name = format!("kernel/rows/{CHIP}/row");
    for (name, instances) in [("kernel/rows/row", all), (name.as_str(), of_chip)] {
        if session.rows_wanted.wants(name) {
            let effort = session.effort();
            if let Some(row) = measure(session, (backend, recorded), (name, effort), &instances)? {
                session.row(row)?;
            }
        }
    }
    Ok(())
}

/// Returns the nanoseconds per row by chip, for the chips in the shard.
pub(super) fn by_chip(
    session: &Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<BTreeMap<String, f64>, Error> {
    let mut prices = BTreeMap::new();
    for chip in &recorded.chips {
        if prices.contains_key(chip) {
            continue;
        }
        let instances = of_chip(recorded, chip);
        let row = measure(session, (backend, recorded), (chip, FEW), &instances)?;
        prices.extend(row.map(|row| (chip.clone(), row.value)));
    }
    Ok(prices)
}

/// Returns the instances of a chip.
fn of_chip<'a>(recorded: &'a Recorded, chip: &str) -> Vec<&'a OwnedRows> {
    let chips = recorded.chips.iter().zip(&recorded.rows.instances);
    chips.filter(|i| i.0 == chip).map(|i| i.1).collect()
}

/// Measures a sum over some of the instances, including their columns' values. For a subset the
/// claim is false, which costs the same.
fn measure(
    session: &Session<'_>,
    (backend, recorded): (&dyn Backend, &Recorded),
    (name, effort): (&str, Effort),
    of: &[&OwnedRows],
) -> Result<Option<Row>, Error> {
    let tables = borrowed(of.iter().map(|instance| &instance.tables));
    let instances: Vec<RowInstance<'_>> = (of.iter().zip(&tables))
        .map(|(instance, tables)| RowInstance {
            tables,
            program: &instance.program,
            leaf: instance.leaf.clone(),
            constraints: instance.constraints.clone(),
            degree: instance.degree,
        })
        .collect();
    let tables = tables.iter().filter_map(|tables| tables.first());
    let heights: Vec<usize> = tables.map(|table| table.rows()).collect();
    let Some(highest) = heights.iter().max() else {
        return Ok(None);
    };
    let variables = highest.div_ceil(8).next_power_of_two().ilog2() as usize;
    let call = &recorded.rows;
    let groups = call.groups.get(..variables).unwrap_or(&call.groups);
    let case = Case {
        name,
        units: heights.iter().sum(),
        limit: None,
    };
    let row = case.measure(session, effort, || {
        let mut words = Words::new(12);
        let mut challenge = challenge(&mut words);
        let point = RowPoint {
            groups,
            lanes: &call.lanes,
        };
        backend.sum_rows(&instances, point, call.claim, &mut challenge)?;
        Ok(())
    })?;
    Ok(Some(row))
}
