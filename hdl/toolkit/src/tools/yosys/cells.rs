//! Cells of a module and of everything below it, as `stat -json` counts them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::netlist::SCOPE;

/// Parses the per-module figures of `stat -json`, up to the end of the modules: between them and
/// their totals yosys 0.23 prints the module tree, which is not JSON.
pub(super) fn modules(text: &str) -> Option<BTreeMap<String, Module>> {
    const MODULES: &str = "\"modules\":";
    let rest = text.get(text.find(MODULES)? + MODULES.len()..)?;
    let mut values = serde_json::Deserializer::from_str(rest).into_iter();
    let modules: BTreeMap<String, Module> = values.next()?.ok()?;
    let plain = |(name, module): (String, Module)| {
        let name = name.strip_prefix('\\').unwrap_or(&name).to_owned();
        (name, module)
    };
    Some(modules.into_iter().map(plain).collect())
}

/// Figures of one module, without its submodules.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Module {
    num_memory_bits: u64,
    /// Cells and submodules.
    num_cells_by_type: BTreeMap<String, u64>,
}

/// Cells of a module and all its submodules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cells {
    pub(super) by_type: BTreeMap<String, u64>,
    pub(super) memory_bits: u64,
}

impl Cells {
    /// Counts submodules once per use; Verilog has no recursive modules.
    pub(super) fn of(modules: &BTreeMap<String, Module>, top: &str) -> Option<Self> {
        let module = modules.get(top)?;
        let mut cells = Self {
            by_type: BTreeMap::new(),
            memory_bits: module.num_memory_bits,
        };
        let cells_by_type = module.num_cells_by_type.iter();
        for (name, count) in cells_by_type.filter(|(name, _)| *name != SCOPE) {
            let Some(inner) = Self::of(modules, name) else {
                *cells.by_type.entry(name.clone()).or_default() += count;
                continue;
            };
            cells.memory_bits += count * inner.memory_bits;
            for (cell, each) in inner.by_type {
                *cells.by_type.entry(cell).or_default() += count * each;
            }
        }
        Some(cells)
    }
}
