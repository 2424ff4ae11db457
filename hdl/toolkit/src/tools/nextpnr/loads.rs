//! Loads of nets. nextpnr's report has paths but no loads: its detailed part has only the loads at
//! which a path ends. The netlist that nextpnr reads has all, under the same names.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::Value;

use super::super::command::Tool;
use crate::HdlError;

#[derive(Deserialize)]
struct Netlist {
    modules: BTreeMap<String, Module>,
}

#[derive(Deserialize)]
struct Module {
    #[serde(default)]
    cells: BTreeMap<String, Cell>,
    #[serde(default)]
    netnames: BTreeMap<String, NetName>,
}

#[derive(Deserialize)]
struct Cell {
    #[serde(default)]
    port_directions: HashMap<String, String>,
    connections: HashMap<String, Vec<Value>>,
}

#[derive(Deserialize)]
struct NetName {
    bits: Vec<Value>,
}

/// Returns the inputs of cells at each net of the module `top`, by each of the net's names.
pub(super) fn of(netlist: &str, top: &str) -> Result<HashMap<String, u64>, HdlError> {
    let wrong = |got: String| HdlError::ToolOutput {
        tool: Tool::YOSYS.program,
        expected: "netlist",
        got,
    };
    let netlist: Netlist =
        serde_json::from_str(netlist).map_err(|error| wrong(error.to_string()))?;
    let module = netlist.modules.get(top);
    let module = module.ok_or_else(|| wrong(format!("no module {top}")))?;
    let mut loads: HashMap<u64, u64> = HashMap::new();
    for cell in module.cells.values() {
        for (port, bits) in &cell.connections {
            if cell
                .port_directions
                .get(port)
                .is_some_and(|way| way == "input")
            {
                for bit in bits.iter().filter_map(Value::as_u64) {
                    *loads.entry(bit).or_default() += 1;
                }
            }
        }
    }
    let mut named = HashMap::new();
    for (name, net) in &module.netnames {
        for (place, bit) in net.bits.iter().enumerate() {
            let name = match net.bits.len() {
                1 => name.clone(),
                _ => format!("{name}[{place}]"),
            };
            let loads = bit.as_u64().and_then(|bit| loads.get(&bit).copied());
            named.insert(name, loads.unwrap_or(0));
        }
    }
    Ok(named)
}
