//! Areas and longest paths on the cells of an ASIC library.

use std::fmt;

use serde::Serialize;
use zkfabric_console::table::{Align, Table, grouped};
use zkfabric_hdl_toolkit::tools::liberty::{Library, Nand2};
use zkfabric_hdl_toolkit::tools::opensta::Timing;
use zkfabric_hdl_toolkit::tools::yosys::{Area, Memory, Outcome};

/// An ASIC library.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LibraryRow {
    /// Name in the file.
    pub name: String,
    /// The cell whose area is one gate equivalent.
    pub nand2: Nand2,
}

impl LibraryRow {
    /// Makes the row of a library.
    pub(crate) fn new(library: &Library) -> Self {
        Self {
            name: library.name.clone(),
            nand2: library.nand2.clone(),
        }
    }
}

impl fmt::Display for LibraryRow {
    /// Says what the columns mean.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, nand2 } = self;
        write!(
            f,
            "library {name}: area in its units, kGE in thousands of {} ({})\n\
             initial values are dropped, memories are flip-flops, and wires have neither area nor delay",
            nand2.cell, nand2.area
        )
    }
}

/// A configuration on an ASIC library.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AsicRow {
    /// Its cells, by yosys.
    #[serde(flatten)]
    pub area: Area,
    /// Its longest path between flip-flops, by `sta`; none if there is no such path.
    pub timing: Outcome<Option<Timing>>,
}

/// Returns the table of the rows.
pub(super) fn table(rows: &[(String, &Outcome<AsicRow>)]) -> Table {
    let mut table = Table::new(&[
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
    ]);
    table.row(["block", "cells", "area", "kGE", "path", "memory bits"]);
    for (name, outcome) in rows {
        let Some(AsicRow { area, timing }) = outcome.known() else {
            table.row([name.as_str(), "?", "?", "?", "?", "?"]);
            continue;
        };
        let path = match timing {
            Outcome::Known(Some(Timing { delay, unit, .. })) => {
                // `1ns` in most files, `10ps` in some.
                match unit.strip_prefix('1').filter(|unit| !unit.starts_with('0')) {
                    Some(unit) => format!("{delay:.3} {unit}"),
                    None => format!("{delay:.3} x {unit}"),
                }
            }
            Outcome::Known(None) => "none".to_owned(),
            _ => "?".to_owned(),
        };
        let bits = area
            .memories
            .iter()
            .map(|memory| memory.words * memory.bits);
        table.row([
            name.clone(),
            grouped(area.cells.values().sum()),
            format!("{:.1}", area.area),
            format!("{:.2}", area.gate_equivalents / 1e3),
            path,
            grouped(bits.sum()),
        ]);
    }
    table
}

/// Writes a row's path and memories, or why the path is unknown.
pub(super) fn details(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    outcome: &Outcome<AsicRow>,
) -> fmt::Result {
    let Some(AsicRow { area, timing }) = outcome.known() else {
        return Ok(());
    };
    match timing {
        Outcome::Known(None) => {}
        Outcome::Known(Some(Timing {
            levels, from, to, ..
        })) => write!(f, "\n  {name}: {levels} cells from {from} to {to}")?,
        unknown => write!(f, "\n  {name}: no path, {unknown}")?,
    }
    for Memory { name, words, bits } in &area.memories {
        write!(f, "\n    memory {name}: {words} words of {bits} bits")?;
    }
    Ok(())
}
