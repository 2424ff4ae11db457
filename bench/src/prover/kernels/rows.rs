//! The sum over rows, per row: of all instances, and of the chip `add` alone.

use zkfabric_host::{Backend, sums::RowInstance};

use super::{Case, OwnedRows, Recorded, Session, borrowed, challenge};
use crate::{Error, inputs::Words};

/// The chip that has a row of its own.
const CHIP: &str = "add";

pub(super) fn run(
    session: &mut Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<(), Error> {
    let instances = &recorded.rows.instances;
    let all: Vec<&OwnedRows> = instances.iter().collect();
    measure(session, (backend, recorded), "kernel/rows/row", &all)?;
    let chips = recorded.chips.iter().zip(instances);
    let of_chip: Vec<&OwnedRows> = chips.filter(|i| i.0 == CHIP).map(|i| i.1).collect();
    let name = format!("kernel/rows/{CHIP}/row");
    measure(session, (backend, recorded), &name, &of_chip)
}

/// A sum over some of the instances, their columns' values included. For less than all the claim is false, which costs the same.
fn measure(
    session: &mut Session<'_>,
    (backend, recorded): (&dyn Backend, &Recorded),
    name: &str,
    of: &[&OwnedRows],
) -> Result<(), Error> {
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
        return Ok(());
    };
    let variables = highest.div_ceil(8).next_power_of_two().ilog2() as usize;
    let call = &recorded.rows;
    let groups = call.groups.get(..variables).unwrap_or(&call.groups);
    let case = Case {
        name,
        units: heights.iter().sum(),
        limit: None,
    };
    case.run(session, || {
        let mut words = Words::new(12);
        let mut challenge = challenge(&mut words);
        let point = (groups, &call.lanes);
        backend.sum_rows(&instances, point, call.claim, &mut challenge)?;
        Ok(())
    })
}
