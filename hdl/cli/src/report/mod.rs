//! Results of a run: one structure, printed as tables or as one JSON object.

mod asic;
mod estimate;

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_console::table::{Align, Table, grouped};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Kernel, Report};
use zkfabric_hdl_toolkit::tools::yosys::{Correction, Gates, Outcome, Resources, Synthesis};

pub use asic::{AsicRow, LibraryRow};
pub use estimate::EstimateReport;

/// List of the blocks.
#[derive(Clone, Debug, Serialize)]
pub struct ListReport {
    /// Blocks in catalogue order.
    pub blocks: Vec<BlockRow>,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockRow {
    /// Name.
    pub name: String,
    /// Function of the block.
    pub summary: String,
    /// Parameters.
    pub parameters: Vec<ParameterRow>,
    /// Names of the configurations whose Verilog is checked in.
    pub configurations: Vec<String>,
}

/// A parameter of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ParameterRow {
    /// Name.
    pub name: String,
    /// Meaning.
    pub summary: String,
    /// Allowed values.
    pub allowed: String,
    /// Default value.
    pub default: String,
}

impl BlockRow {
    /// Makes the row of a block.
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

impl fmt::Display for ListReport {
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
pub struct SimReport {
    /// The block.
    pub block: String,
    /// The configuration.
    pub config: String,
    /// The simulator.
    pub simulator: &'static str,
    /// Seed of operands and stalls.
    pub seed: u64,
    /// Extent and measurements of the check.
    #[serde(flatten)]
    pub check: Report,
    /// Seconds of the simulation, including model and comparison.
    pub seconds: f64,
    /// Path of the dump.
    pub vcd: Option<String>,
}

impl fmt::Display for SimReport {
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

/// Verilog of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ExportReport {
    /// The files.
    pub files: Vec<PathBuf>,
}

impl fmt::Display for ExportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.files.iter().map(|file| file.display().to_string());
        f.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

/// Resources of the checked-in configurations.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResourceReport {
    /// The ASIC library, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub library: Option<LibraryRow>,
    /// One row per configuration.
    pub rows: Vec<ResourceRow>,
}

/// Resources of a configuration.
#[derive(Clone, Debug, Serialize)]
pub struct ResourceRow {
    /// The block.
    pub block: String,
    /// The configuration.
    pub config: String,
    /// Cycles from operands to the first result.
    pub latency_cycles: u64,
    /// Cycles between operations.
    pub interval_cycles: u64,
    /// UltraScale+ cells and their longest path, by yosys.
    pub resources: Outcome<Synthesis>,
    /// Two-input gates by yosys, if requested.
    pub gates: Option<Outcome<Gates>>,
    /// Area and longest path on an ASIC library, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asic: Option<Outcome<AsicRow>>,
}

impl fmt::Display for ResourceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Resources::default().named().map(|(name, _)| name);
        let corrected = Correction::default().named().map(|(name, _)| name);
        let known_columns = names.len() + corrected.len() + 3;
        let with_gates = self.rows.iter().any(|row| row.gates.is_some());
        let gates = ["gates", "flip-flops", "memory bits", "NAND2"];
        let gates = if with_gates { gates.as_slice() } else { &[] };
        let mut align = vec![Align::Left];
        align.resize(3 + known_columns + gates.len(), Align::Right);
        let mut table = Table::new(&align);
        let mut header = ["block", "latency", "interval"].map(str::to_owned).to_vec();
        header.extend(names.map(str::to_uppercase));
        header.extend(corrected.map(str::to_uppercase));
        header.extend(["levels", "MHz", "fan-out"].map(str::to_owned));
        header.extend(gates.iter().map(|name| (*name).to_owned()));
        table.row(header);
        let (mut notes, mut paths) = (Vec::new(), Vec::new());
        for row in &self.rows {
            let name = format!("{} {}", row.block, row.config);
            let mut cells = vec![
                name.clone(),
                grouped(row.latency_cycles),
                grouped(row.interval_cycles),
            ];
            let known = row.resources.known();
            let figures_of = |synthesis: &Synthesis| {
                let mut figures = synthesis.resources.named().map(|(_, count)| count).to_vec();
                figures.extend(synthesis.correction.named().map(|(_, count)| count));
                let path = &synthesis.longest_path;
                let fanout = synthesis.fanout.loads;
                figures.extend([path.levels, path.estimated_mhz() as u64, fanout]);
                figures
            };
            cells.extend(figures(known.map(figures_of), known_columns));
            paths.extend(known.map(|synthesis| {
                let Synthesis {
                    longest_path,
                    fanout,
                    ..
                } = synthesis;
                format!("{name}: {longest_path}; {fanout}")
            }));
            note(&mut notes, &name, "cells of UltraScale+", &row.resources);
            if let Some(outcome) = &row.gates {
                let known = outcome.known();
                let known = known.map(|g| vec![g.gates, g.ff, g.memory_bits, g.nand2]);
                cells.extend(figures(known, gates.len()));
                note(&mut notes, &name, "gates", outcome);
            }
            table.row(cells);
        }
        write!(f, "{table}")?;
        if !paths.is_empty() {
            write!(f, "\n\n{EXPLANATION}")?;
        }
        for path in paths {
            write!(f, "\n  {path}")?;
        }
        if let Some(library) = &self.library {
            write!(f, "\n\n{library}")?;
            let rows = self.rows.iter().filter_map(|row| {
                let name = format!("{} {}", row.block, row.config);
                Some((name, row.asic.as_ref()?))
            });
            let rows: Vec<_> = rows.collect();
            write!(f, "\n{}", asic::table(&rows))?;
            for (name, outcome) in &rows {
                asic::details(f, name, outcome)?;
                note(&mut notes, name, "ASIC", outcome);
            }
        }
        if !notes.is_empty() {
            writeln!(f)?;
        }
        for note in notes {
            write!(f, "\n{note}")?;
        }
        Ok(())
    }
}

/// What the columns of a mapping mean.
const EXPLANATION: &str = "\
    FF IN DSP: of the flip-flops in FF, those for which DSPs have registers, which yosys leaves outside\n\
    CARRY8: carry cells of UltraScale+, for each two in a row of the cells of 4 bits that yosys makes\n\
    levels: LUTs on the longest path between registers; MHz: an estimate from the levels alone, nothing is placed\n\
    fan-out: loads of the net with the most, clock, reset and forget apart";

/// Formats numbers, or as many question marks.
fn figures(known: Option<Vec<u64>>, count: usize) -> Vec<String> {
    known.map_or_else(
        || vec!["?".to_owned(); count],
        |numbers| numbers.into_iter().map(grouped).collect(),
    )
}

/// Notes why figures are unknown; a reason common to all blocks is noted once.
fn note<T>(notes: &mut Vec<String>, name: &str, what: &str, outcome: &Outcome<T>) {
    let note = match outcome {
        Outcome::Known(_) => return,
        Outcome::Missing { .. } => outcome.to_string(),
        Outcome::Unfinished { .. } | Outcome::Killed { .. } => format!("{name}, {what}: {outcome}"),
    };
    if !notes.contains(&note) {
        notes.push(note);
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl_toolkit::tools::yosys::{Fanout, Path};

    use super::*;

    #[test]
    fn what_is_not_known_is_a_question_mark() {
        let missing = Outcome::Missing {
            missing: "yosys",
            install: "hand",
        };
        let mut report = ResourceReport {
            rows: vec![ResourceRow {
                block: "adder".to_owned(),
                config: "fr".to_owned(),
                latency_cycles: 9,
                interval_cycles: 1,
                resources: missing,
                gates: None,
                asic: None,
            }],
            ..ResourceReport::default()
        };
        let text = report.to_string();
        assert!(text.contains("adder fr        9         1    ?"), "{text}");
        let note = "\n\nyosys is not installed; install it with: hand";
        assert!(text.ends_with(note), "{text}");
        assert!(!text.contains("gates"));

        report.rows[0].resources = Outcome::Known(Synthesis {
            resources: Resources {
                lut: 1234,
                uram: 7,
                ..Resources::default()
            },
            correction: Correction {
                ff_in_dsp: 4321,
                carry8: 0,
            },
            longest_path: Path {
                levels: 4,
                from: "a".to_owned(),
                to: "port b".to_owned(),
            },
            fanout: Fanout {
                loads: 99,
                net: "c".to_owned(),
            },
        });
        report.rows[0].gates = Some(Outcome::Known(Gates::default()));
        let text = report.to_string();
        assert!(text.contains("1,234") && !text.contains('?'), "{text}");
        assert!(
            text.contains("FF IN DSP  CARRY8  levels  MHz  fan-out"),
            "{text}"
        );
        assert!(
            text.contains("4,321       0       4  357       99"),
            "{text}"
        );
        assert!(
            text.ends_with("\n  adder fr: 4 levels from a to port b; 99 loads of c"),
            "{text}"
        );
        assert!(
            text.contains("memory bits") && text.contains("NAND2"),
            "{text}"
        );

        report.rows[0].gates = Some(Outcome::Unfinished {
            unfinished_after_s: 60,
        });
        let text = report.to_string();
        let note = "\n\nadder fr, gates: did not finish in 60 s";
        assert!(text.ends_with(note) && text.contains('?'), "{text}");
        let json = serde_json::to_string(&report).unwrap();
        assert!(
            json.contains(r#""gates":{"unfinished_after_s":60}"#),
            "{json}"
        );
        assert!(json.contains(r#""resources":{"lut":1234,"#), "{json}");
    }
}
