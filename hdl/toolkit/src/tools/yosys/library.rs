//! A circuit on the cells of an ASIC library.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::command::{Tool, Tools};
use super::super::liberty::Library;
use super::super::work::WorkFolder;
use super::{Hierarchy, Run};
use crate::HdlError;

/// A circuit's area on an ASIC library.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Area {
    /// Cells by type.
    pub cells: BTreeMap<String, u64>,
    /// Area in the file's units, without wires, clock tree and scan.
    pub area: f64,
    /// The area in NAND2 of the library.
    pub gate_equivalents: f64,
    /// Memories that became flip-flops and gates: what macros would replace.
    pub memories: Vec<Memory>,
}

/// A memory of a circuit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Memory {
    /// Name, with the instances above it.
    pub name: String,
    /// Words.
    pub words: u64,
    /// Bits of a word.
    pub bits: u64,
}

/// A circuit mapped to a library.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapped {
    /// Its area.
    pub area: Area,
    /// The netlist, with one name per cell.
    pub verilog: String,
    /// The net that each cell drives, by cell.
    pub nets: BTreeMap<String, String>,
}

/// Maps a module to the cells of a library. Initial values of registers are dropped: after
/// power-on, such a circuit needs its reset, and memories hold anything.
///
/// # Errors
/// yosys is missing, fails, or takes longer than `limit`; the library lacks a cell.
pub fn on_library(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    limit: Duration,
    library: &Library,
) -> Result<Mapped, HdlError> {
    const WHOLE: &str = "whole.json";
    const MAPPED: &str = "mapped.json";
    const NETLIST: &str = "mapped.v";
    const CELLS: &str = "cells.lib";

    // yosys takes no path with a blank, and its WebAssembly only some folders.
    let text = std::fs::read_to_string(library.path()).map_err(HdlError::io(library.path()))?;
    let flatten = Hierarchy::Flat.option();
    // OpenSTA of Debian 12 reads no concatenation on the left of an assignment.
    let commands = format!(
        "synth {flatten} -top {top} -run begin:fine; write_json {WHOLE}; synth -top {top} -run fine:check; \
         dfflibmap -liberty {CELLS}; abc -liberty {CELLS}; splitnets; opt_clean; rename -enumerate; \
         write_json {MAPPED}; write_verilog -noattr -simple-lhs {NETLIST}"
    );
    let run = Run::with_files(tools, work, verilog, &commands, limit, &[(CELLS, &text)])?;
    let read = |name: &str| {
        let path = run.scratch.path().join(name);
        std::fs::read_to_string(&path).map_err(HdlError::io(path))
    };
    let parsed = |name: &str| -> Result<Netlist, HdlError> {
        serde_json::from_str(&read(name)?).map_err(|error| HdlError::ToolOutput {
            tool: Tool::YOSYS.program,
            expected: "netlist",
            got: error.to_string(),
        })
    };
    let cells = run.cells(top)?.by_type;
    let mut area = 0.0;
    for (cell, count) in &cells {
        area += library.area(cell)? * *count as f64;
    }
    Ok(Mapped {
        area: Area {
            cells,
            area,
            gate_equivalents: area / library.nand2.area,
            memories: parsed(WHOLE)?.memories(top),
        },
        verilog: read(NETLIST)?,
        nets: parsed(MAPPED)?.driven(top, library),
    })
}

/// Output of `write_json`, as far as names are concerned.
#[derive(Deserialize)]
struct Netlist {
    modules: BTreeMap<String, Module>,
}

#[derive(Deserialize)]
struct Module {
    cells: BTreeMap<String, Cell>,
    netnames: BTreeMap<String, NetName>,
}

#[derive(Deserialize)]
struct Cell {
    #[serde(rename = "type")]
    kind: String,
    parameters: BTreeMap<String, Value>,
    connections: BTreeMap<String, Vec<Value>>,
}

#[derive(Deserialize)]
struct NetName {
    bits: Vec<Value>,
}

impl Netlist {
    fn memories(&self, top: &str) -> Vec<Memory> {
        let cells = self.modules.get(top).into_iter().flat_map(|top| &top.cells);
        let memories = cells.filter(|(_, cell)| cell.kind.starts_with("$mem"));
        let memory = |(name, cell): (&String, &Cell)| {
            let text = |name: &str| cell.parameters.get(name).and_then(Value::as_str);
            // Numbers are text of 32 binary digits.
            let number = |name| u64::from_str_radix(text(name).unwrap_or_default(), 2).unwrap_or(0);
            Memory {
                name: text("MEMID")
                    .unwrap_or(name)
                    .trim_start_matches('\\')
                    .to_owned(),
                words: number("SIZE"),
                bits: number("WIDTH"),
            }
        };
        memories.map(memory).collect()
    }

    /// Returns the nets that cells drive; of several names, the shortest.
    fn driven(&self, top: &str, library: &Library) -> BTreeMap<String, String> {
        let Some(top) = self.modules.get(top) else {
            return BTreeMap::new();
        };
        let mut names: BTreeMap<u64, String> = BTreeMap::new();
        for (name, net) in &top.netnames {
            for (place, bit) in net.bits.iter().enumerate() {
                let Some(bit) = bit.as_u64() else { continue };
                let name = match net.bits.len() {
                    1 => name.clone(),
                    _ => format!("{name}[{place}]"),
                };
                let order = |name: &str| (name.starts_with('_'), name.len());
                match names.get(&bit) {
                    Some(known) if order(known) <= order(&name) => {}
                    _ => _ = names.insert(bit, name),
                }
            }
        }
        let mut driven = BTreeMap::new();
        for (name, cell) in &top.cells {
            let outputs = library.outputs(&cell.kind).iter();
            let bits = outputs.filter_map(|port| cell.connections.get(port)?.first()?.as_u64());
            if let Some(net) = bits.filter_map(|bit| names.get(&bit)).next() {
                driven.insert(name.clone(), net.clone());
            }
        }
        driven
    }
}
