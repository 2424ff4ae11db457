//! What `hdl` found.

use std::fmt;

use serde::Serialize;
use zkfabric_hdl::HdlError;
use zkfabric_hdl::catalogue::{Kernel, Report};
use zkfabric_hdl::tools::yosys::{Gates, Resources};

use super::table::{Align, Table, grouped};

/// The blocks.
#[derive(Clone, Debug, Serialize)]
pub struct HdlListReport {
    /// In the order of the catalogue.
    pub blocks: Vec<BlockRow>,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockRow {
    /// Its name.
    pub name: String,
    /// What it computes.
    pub summary: String,
    /// What can be chosen.
    pub parameters: Vec<ParameterRow>,
    /// Names of the configurations whose Verilog is checked in.
    pub configurations: Vec<String>,
}

/// A parameter of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ParameterRow {
    /// Its name.
    pub name: String,
    /// What it means.
    pub summary: String,
    /// Its values.
    pub allowed: String,
    /// The value it has if none is given.
    pub default: String,
}

impl BlockRow {
    /// The row of a block.
    ///
    /// # Errors
    /// A configuration of the block is not allowed.
    pub(crate) fn new(kernel: &dyn Kernel) -> Result<Self, HdlError> {
        let parameters = kernel.parameters().iter().map(|parameter| ParameterRow {
            name: parameter.name.to_owned(),
            summary: parameter.summary.to_owned(),
            allowed: parameter.allowed.to_string(),
            default: parameter.default.to_string(),
        });
        let configurations = kernel.configurations()?;
        Ok(Self {
            name: kernel.name().to_owned(),
            summary: kernel.summary().to_owned(),
            parameters: parameters.collect(),
            configurations: configurations.iter().map(ToString::to_string).collect(),
        })
    }
}

impl fmt::Display for HdlListReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, block) in self.blocks.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            writeln!(f, "{}: {}", block.name, block.summary)?;
            let mut table = Table::new(&[Align::Left; 4]);
            for parameter in &block.parameters {
                table.row([
                    format!("    {}", parameter.name),
                    format!("default {}", parameter.default),
                    parameter.allowed.clone(),
                    parameter.summary.clone(),
                ]);
            }
            if !block.parameters.is_empty() {
                writeln!(f, "{table}")?;
            }
            write!(f, "    checked in: {}", block.configurations.join(", "))?;
            if index + 1 < self.blocks.len() {
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

/// A simulation that agreed with its model.
#[derive(Clone, Debug, Serialize)]
pub struct HdlSimReport {
    /// The block.
    pub block: String,
    /// Its configuration.
    pub config: String,
    /// What simulated it.
    pub simulator: &'static str,
    /// What fixed operands and stalls.
    pub seed: u64,
    /// What was compared and measured.
    #[serde(flatten)]
    pub check: Report,
    /// Seconds of the simulation, with model and comparison.
    pub seconds: f64,
    /// The dump.
    pub vcd: Option<String>,
}

impl fmt::Display for HdlSimReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["block", &format!("{} {}", self.block, self.config)]);
        table.row(["simulator", self.simulator]);
        table.row(["seed", &self.seed.to_string()]);
        table.row(["operations compared", &grouped(self.check.operations)]);
        table.row(["clock cycles", &grouped(self.check.cycles)]);
        table.row(["latency", &cycles(self.check.latency_cycles)]);
        table.row(["interval", &cycles(self.check.interval_cycles)]);
        table.row(["time", &format!("{:.2} s", self.seconds)]);
        if let Some(path) = &self.vcd {
            table.row(["dump", path]);
        }
        write!(f, "{table}\n  equal to the model")
    }
}

fn cycles(count: u64) -> String {
    let unit = if count == 1 { "cycle" } else { "cycles" };
    format!("{} {unit}", grouped(count))
}

/// The configurations that are checked in.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HdlReport {
    /// One a configuration.
    pub rows: Vec<HdlRow>,
    /// What keeps figures from being known.
    pub notes: Vec<String>,
}

/// A configuration.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HdlRow {
    /// The block.
    pub block: String,
    /// The configuration.
    pub config: String,
    /// Cycles from operands to the first result.
    pub latency_cycles: u64,
    /// Cycles between operations.
    pub interval_cycles: u64,
    /// Cells of UltraScale+ by yosys.
    pub resources: Option<Resources>,
    /// Two-input gates by yosys, where asked for.
    pub gates: Option<Gates>,
}

impl fmt::Display for HdlReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Resources::default()
            .named()
            .map(|(name, _)| name.to_uppercase());
        let with_gates = self.rows.iter().any(|row| row.gates.is_some());
        let mut align = vec![Align::Left];
        align.resize(
            3 + names.len() + if with_gates { 3 } else { 0 },
            Align::Right,
        );
        let mut table = Table::new(&align);
        let mut header = vec![
            "block".to_owned(),
            "latency".to_owned(),
            "interval".to_owned(),
        ];
        header.extend(names);
        if with_gates {
            header.extend(["gates", "flip-flops", "memory bits"].map(str::to_owned));
        }
        table.row(header);
        for row in &self.rows {
            let mut cells = vec![
                format!("{} {}", row.block, row.config),
                grouped(row.latency_cycles),
                grouped(row.interval_cycles),
            ];
            let figure = |known: Option<u64>| known.map_or_else(|| "?".to_owned(), grouped);
            for index in 0..Resources::default().named().len() {
                let resources = row.resources.map(|resources| resources.named());
                cells.push(figure(resources.and_then(|all| Some(all.get(index)?.1))));
            }
            if with_gates {
                cells.push(figure(row.gates.map(|gates| gates.gates)));
                cells.push(figure(row.gates.map(|gates| gates.ff)));
                cells.push(figure(row.gates.map(|gates| gates.memory_bits)));
            }
            table.row(cells);
        }
        write!(f, "{table}")?;
        for note in &self.notes {
            write!(f, "\n\n{note}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_a_question_mark() {
        let mut report = HdlReport {
            rows: vec![HdlRow {
                block: "adder".to_owned(),
                config: "fr".to_owned(),
                latency_cycles: 9,
                interval_cycles: 1,
                resources: None,
                gates: None,
            }],
            notes: vec!["yosys is not installed".to_owned()],
        };
        let text = report.to_string();
        assert!(text.contains("adder fr        9         1    ?"), "{text}");
        assert!(text.ends_with("\n\nyosys is not installed"), "{text}");
        assert!(!text.contains("gates"));

        report.rows[0].resources = Some(Resources {
            lut: 1234,
            uram: 7,
            ..Resources::default()
        });
        report.rows[0].gates = Some(Gates::default());
        let text = report.to_string();
        assert!(text.contains("1,234") && !text.contains('?'), "{text}");
        assert!(text.contains("memory bits"), "{text}");
    }
}
