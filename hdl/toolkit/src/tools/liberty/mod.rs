//! Liberty files: the cells of an ASIC library.
//!
//! [`Library::read`] takes from a file what areas need: each cell's area, the unit of time, and the
//! NAND of two inputs, whose area is one gate equivalent. Timing is read by `OpenSTA`.

mod function;
mod syntax;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::HdlError;
use syntax::Group;

/// Cells of a library.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    path: PathBuf,
    /// Name in the file.
    pub name: String,
    /// Unit of times, as in the file (`1ns`).
    pub time_unit: String,
    /// The NAND of two inputs with the smallest area.
    pub nand2: Nand2,
    areas: BTreeMap<String, f64>,
    outputs: BTreeMap<String, Vec<String>>,
}

/// The cell whose area is one gate equivalent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Nand2 {
    /// Name of the cell.
    pub cell: String,
    /// Area in the file's units.
    pub area: f64,
}

impl Library {
    /// Reads a file.
    ///
    /// # Errors
    /// The file can't be read, is no liberty file, or has no NAND of two inputs with an area.
    pub fn read(path: &Path) -> Result<Self, HdlError> {
        let path = path.canonicalize().map_err(HdlError::io(path))?;
        let bytes = fs::read(&path).map_err(HdlError::io(&path))?;
        let wrong = |expected: &'static str, got: String| HdlError::Library {
            path: path.clone(),
            expected,
            got,
        };
        let text = String::from_utf8_lossy(&bytes);
        let root = syntax::parse(&text).map_err(|got| wrong("a liberty file", got))?;
        if root.kind != "library" {
            return Err(wrong("a group \"library\"", root.kind));
        }
        let (mut areas, mut outputs) = (BTreeMap::new(), BTreeMap::new());
        let mut nand2: Option<Nand2> = None;
        for cell in root.groups("cell") {
            let Some(area) = cell.value("area").and_then(|area| area.parse().ok()) else {
                continue;
            };
            areas.insert(cell.name.clone(), area);
            let pins = pins(cell, "output").into_iter();
            outputs.insert(
                cell.name.clone(),
                pins.map(|pin| pin.name.clone()).collect(),
            );
            let is_smallest = nand2.as_ref().is_none_or(|found| area < found.area);
            if area > 0.0 && is_smallest && is_nand2(cell) {
                nand2 = Some(Nand2 {
                    cell: cell.name.clone(),
                    area,
                });
            }
        }
        let count = areas.len();
        let nand2 = nand2.ok_or_else(|| {
            let expected = "a cell with an area whose only output is the NAND of its two inputs";
            wrong(expected, format!("{count} cells with areas, none such"))
        })?;
        Ok(Self {
            name: root.name.clone(),
            time_unit: root.value("time_unit").unwrap_or("1ns").to_owned(),
            nand2,
            areas,
            outputs,
            path,
        })
    }

    /// Returns the file's path from the root.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the names of a cell's outputs.
    #[must_use]
    pub fn outputs(&self, cell: &str) -> &[String] {
        self.outputs.get(cell).map_or(&[], Vec::as_slice)
    }

    /// Returns the area of a cell.
    ///
    /// # Errors
    /// The file has no such cell with an area: yosys found none for an operation.
    pub fn area(&self, cell: &str) -> Result<f64, HdlError> {
        self.areas
            .get(cell)
            .copied()
            .ok_or_else(|| HdlError::Library {
                path: self.path.clone(),
                expected: "a cell with an area for each gate",
                got: format!("nothing for {cell}"),
            })
    }
}

/// Returns the pins of a cell with this direction.
fn pins<'a>(cell: &'a Group, direction: &str) -> Vec<&'a Group> {
    let pins = cell.groups("pin");
    pins.filter(|pin| pin.value("direction") == Some(direction))
        .collect()
}

/// Returns whether a cell has two inputs, and one output that is their NAND.
fn is_nand2(cell: &Group) -> bool {
    let (inputs, outputs) = (pins(cell, "input"), pins(cell, "output"));
    let ([a, b], [output]) = (inputs.as_slice(), outputs.as_slice()) else {
        return false;
    };
    let function = output.value("function").unwrap_or_default();
    [(false, false), (false, true), (true, false), (true, true)]
        .into_iter()
        .all(|(first, second)| {
            let pin = |name: &str| match name {
                _ if name == a.name => Some(first),
                _ if name == b.name => Some(second),
                _ => None,
            };
            function::evaluate(function, &pin) == Some(!(first && second))
        })
}
