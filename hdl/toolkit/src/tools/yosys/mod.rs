//! yosys: what a circuit needs.
//!
//! [`synthesise`] maps to the cells of AMD UltraScale+ (`synth_xilinx -family xcup`) without pads and clock buffers.
//! yosys does not place, so a LUT here is one cell; Vivado packs two small ones into one. [`gates`] maps to two-input gates and
//! flip-flops, memories apart, as for an ASIC whose library nobody has chosen yet. A synthesis that takes too long or too much
//! memory is an [`Outcome`] like another.

mod levels;
mod netlist;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::os::unix::process::ExitStatusExt as _;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use levels::{BORDER, PRODUCT, Path};
use netlist::Netlist;

use super::command::{Tool, Tools};
use super::work::{Scratch, WorkFolder};
use crate::HdlError;
use crate::datapath::STAGES;

/// Cells of UltraScale+.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Resources {
    /// LUTs of up to six inputs, inverters among them.
    pub lut: u64,
    /// LUTs used as shift registers: a cell of up to 32 bits each.
    pub srl: u64,
    /// LUTs used as memory.
    pub lutram: u64,
    /// Flip-flops.
    pub ff: u64,
    /// Multipliers (DSP48E2).
    pub dsp: u64,
    /// Memories of 18 Kbit.
    pub ramb18: u64,
    /// Memories of 36 Kbit.
    pub ramb36: u64,
    /// Memories of 288 Kbit.
    pub uram: u64,
}

impl Resources {
    /// Names and values, in the order of a table.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, u64); 8] {
        [
            ("lut", self.lut),
            ("srl", self.srl),
            ("lutram", self.lutram),
            ("ff", self.ff),
            ("dsp", self.dsp),
            ("ramb18", self.ramb18),
            ("ramb36", self.ramb36),
            ("uram", self.uram),
        ]
    }

    fn of(cells: &BTreeMap<String, u64>) -> Self {
        let mut resources = Self::default();
        for (cell, count) in cells {
            let (field, luts) = match cell.as_str() {
                "DSP48E2" => (&mut resources.dsp, 1),
                "RAMB18E2" => (&mut resources.ramb18, 1),
                "RAMB36E2" => (&mut resources.ramb36, 1),
                "URAM288" => (&mut resources.uram, 1),
                "INV" => (&mut resources.lut, 1),
                // A memory of one bit and two ports is a LUT a port; wider ones share the write port (UG574, distributed RAM).
                "RAM32X1S" | "RAM64X1S" => (&mut resources.lutram, 1),
                "RAM32X1D" | "RAM64X1D" | "RAM128X1S" => (&mut resources.lutram, 2),
                "RAM128X1D" | "RAM32M" | "RAM64M" | "RAM256X1S" => (&mut resources.lutram, 4),
                "RAM32M16" | "RAM64M8" | "RAM256X1D" | "RAM512X1S" => (&mut resources.lutram, 8),
                name if name.starts_with("LUT") => (&mut resources.lut, 1),
                name if name.starts_with("SRL") => (&mut resources.srl, 1),
                name if name.starts_with("FD") || name.starts_with("LD") => (&mut resources.ff, 1),
                _ => continue,
            };
            *field += luts * count;
        }
        resources
    }
}

/// Gates of two inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Gates {
    /// AND, OR, XOR and their negations, inverters.
    pub gates: u64,
    /// Flip-flops without enable or reset: those are gates before them.
    pub ff: u64,
    /// Bits of memories.
    pub memory_bits: u64,
    /// Gates and flip-flops in NAND2 equivalents of 4 transistors, rounded up.
    pub nand2: u64,
}

impl Gates {
    fn of(cells: &BTreeMap<String, u64>, memory_bits: u64) -> Self {
        let mut gates = Self {
            memory_bits,
            ..Self::default()
        };
        let mut all_transistors = 0;
        for (cell, count) in cells {
            if cell.contains("mem") {
                continue;
            }
            if cell.contains("DFF") || cell.contains("DLATCH") {
                gates.ff += count;
            } else {
                gates.gates += count;
            }
            all_transistors += transistors(cell) * count;
        }
        gates.nand2 = all_transistors.div_ceil(4);
        gates
    }
}

/// Transistors of a cell in static CMOS, as yosys' `stat -tech cmos` counts them.
fn transistors(cell: &str) -> u64 {
    match cell {
        "$_NOT_" => 2,
        "$_NAND_" | "$_NOR_" => 4,
        "$_AND_" | "$_OR_" | "$_ANDNOT_" | "$_ORNOT_" => 6,
        "$_XOR_" | "$_XNOR_" | "$_MUX_" => 12,
        _ => 16,
    }
}

/// What became of a synthesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Outcome<T> {
    /// It finished.
    Known(T),
    /// It took longer than it might.
    Unfinished {
        /// The limit.
        unfinished_after_s: u64,
    },
    /// The system ended it, most likely for want of memory.
    Killed {
        /// The signal.
        killed_by_signal: i32,
    },
    /// The program is not installed.
    Missing {
        /// The program.
        missing: &'static str,
        /// How it gets here.
        install: &'static str,
    },
}

impl<T> Outcome<T> {
    /// Sorts results; what is our mistake stays an error.
    ///
    /// # Errors
    /// As [`synthesise`], but for a limit that was reached and a program that is missing.
    pub fn of(result: Result<T, HdlError>) -> Result<Self, HdlError> {
        match result {
            Ok(known) => Ok(Self::Known(known)),
            Err(HdlError::ToolTimeout { limit_seconds, .. }) => Ok(Self::Unfinished {
                unfinished_after_s: limit_seconds,
            }),
            Err(HdlError::MissingTool { tool, install }) => Ok(Self::Missing {
                missing: tool,
                install,
            }),
            Err(HdlError::ToolFailed {
                tool,
                status,
                output,
            }) => match status.signal() {
                Some(killed_by_signal) => Ok(Self::Killed { killed_by_signal }),
                None => Err(HdlError::ToolFailed {
                    tool,
                    status,
                    output,
                }),
            },
            Err(error) => Err(error),
        }
    }

    /// What is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(known) => Some(known),
            _ => None,
        }
    }
}

impl<T> fmt::Display for Outcome<T> {
    /// One line; nothing where there is a figure to print instead.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(_) => Ok(()),
            Self::Unfinished { unfinished_after_s } => {
                write!(formatter, "did not finish in {unfinished_after_s} s")
            }
            Self::Killed { killed_by_signal } => {
                write!(formatter, "ended by signal {killed_by_signal}")
            }
            Self::Missing { missing, install } => write!(
                formatter,
                "{missing} is not installed; install it with: {install}"
            ),
        }
    }
}

/// What becomes of the borders between modules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hierarchy {
    /// They go, and what is on both sides is optimised together.
    #[default]
    Flat,
    /// They stay: each module is mapped once, and counts as often as it is used. Blocks with many multipliers finish so.
    Kept,
    /// They go, but for pipelines, which are left out: nothing of them is counted, and a path ends and begins at their ports. What controls a large
    /// block is mapped so in seconds; the pipelines are blocks of their own.
    WithoutPipelines,
}

impl Hierarchy {
    const fn option(self) -> &'static str {
        match self {
            Self::Flat | Self::WithoutPipelines => "-flatten",
            Self::Kept => "",
        }
    }

    /// What comes before the synthesis of `top`.
    fn prepare(self, top: &str) -> String {
        match self {
            Self::Flat | Self::Kept => String::new(),
            Self::WithoutPipelines => format!(
                "hierarchy -top {top}; setattr -mod -unset {STAGES} {top}; blackbox A:{STAGES}; "
            ),
        }
    }
}

/// What a module mapped to UltraScale+ is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Synthesis {
    /// Its cells.
    #[serde(flatten)]
    pub resources: Resources,
    /// Its longest path.
    pub longest_path: Path,
}

/// Maps a module to UltraScale+.
///
/// # Errors
/// yosys is missing, fails, or takes longer than `limit`.
pub fn synthesise(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    limit: Duration,
    hierarchy: Hierarchy,
) -> Result<Synthesis, HdlError> {
    const NETLIST: &str = "netlist.json";

    let (before, flatten) = (hierarchy.prepare(top), hierarchy.option());
    let commands = format!(
        "{before}synth_xilinx -family xcup {flatten} -noiopad -noclkbuf -top {top}; write_json {NETLIST}"
    );
    let run = Run::new(tools, work, verilog, &commands, limit)?;
    let path = run.scratch.path().join(NETLIST);
    let text = std::fs::read_to_string(&path).map_err(HdlError::io(&path))?;
    let wrong = |got| HdlError::ToolOutput {
        tool: Tool::YOSYS.program,
        expected: "netlist of known cells without circles",
        got,
    };
    let netlist: Netlist = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    let longest_path = levels::longest(&netlist, top).map_err(wrong)?;
    Ok(Synthesis {
        resources: Resources::of(&run.cells(top)?.by_type),
        longest_path,
    })
}

/// Maps a module to gates.
///
/// # Errors
/// yosys is missing, fails, or takes longer than `limit`.
pub fn gates(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    limit: Duration,
    hierarchy: Hierarchy,
) -> Result<Gates, HdlError> {
    let (before, flatten) = (hierarchy.prepare(top), hierarchy.option());
    // What `synth` does, without turning memories into flip-flops. Nothing after `dfflegalize` may put enables back.
    let commands = format!(
        "{before}synth {flatten} -top {top} -run begin:fine; opt -fast -full; opt -undriven -fine; techmap; opt -fast; \
         dfflegalize -cell $_DFF_P_ 01 -cell $_DLATCH_P_ 01; abc -fast -g gates; memory_unpack; opt_clean"
    );
    let cells = Run::new(tools, work, verilog, &commands, limit)?.cells(top)?;
    Ok(Gates::of(&cells.by_type, cells.memory_bits))
}

/// yosys after some commands, with what it wrote.
struct Run {
    scratch: Scratch,
}

impl Run {
    const STATISTICS: &str = "statistics.json";

    fn new(
        tools: &Tools,
        work: &WorkFolder,
        verilog: &str,
        commands: &str,
        limit: Duration,
    ) -> Result<Self, HdlError> {
        tools.find(Tool::YOSYS)?;
        let scratch = work.scratch()?;
        scratch.write("circuit.v", verilog)?;
        let statistics = Self::STATISTICS;
        let script =
            format!("read_verilog circuit.v; {commands}; tee -q -o {statistics} stat -json");
        tools.run(Tool::YOSYS, ["-q", "-p", &script], scratch.path(), limit)?;
        Ok(Self { scratch })
    }

    /// The cells of a module and all that it uses.
    fn cells(&self, top: &str) -> Result<Cells, HdlError> {
        let path = self.scratch.path().join(Self::STATISTICS);
        let text = std::fs::read_to_string(&path).map_err(HdlError::io(&path))?;
        modules(&text)
            .and_then(|modules| Cells::of(&modules, top))
            .ok_or_else(|| HdlError::ToolOutput {
                tool: Tool::YOSYS.program,
                expected: "statistics",
                got: format!(
                    "{}: {}",
                    path.display(),
                    text.chars().take(500).collect::<String>()
                ),
            })
    }
}

/// What `stat -json` says of every module by itself. What follows is not looked at: between the modules and its sums yosys 0.23 prints the tree
/// of the modules, which is no JSON.
fn modules(text: &str) -> Option<BTreeMap<String, Module>> {
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

/// A module by itself.
#[derive(Clone, Debug, Deserialize)]
struct Module {
    num_memory_bits: u64,
    /// Cells, and modules that it uses.
    num_cells_by_type: BTreeMap<String, u64>,
}

/// Cells of a module and all below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cells {
    by_type: BTreeMap<String, u64>,
    memory_bits: u64,
}

impl Cells {
    /// Modules count as often as they are used; Verilog has no module that uses itself.
    fn of(modules: &BTreeMap<String, Module>, top: &str) -> Option<Self> {
        let module = modules.get(top)?;
        let mut cells = Self {
            by_type: BTreeMap::new(),
            memory_bits: module.num_memory_bits,
        };
        for (name, count) in &module.num_cells_by_type {
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
