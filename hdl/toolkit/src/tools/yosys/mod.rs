//! yosys: resources of a circuit.
//!
//! [`synthesise`] maps to the cells of AMD UltraScale+ (`synth_xilinx -family xcup`) without pads
//! and clock buffers. yosys does not place, so a LUT here is one cell; Vivado packs two small ones
//! into one. [`Correction`] has what yosys leaves outside DSPs and in narrow carry cells. [`gates`]
//! maps to two-input gates and flip-flops, memories apart, as for an ASIC without a chosen library.
//! A synthesis that exceeds its time or memory is an ordinary [`Outcome`].
//!
//! yosys 0.70 leaves cells with the names of dissolved modules, which are no hardware and which
//! 0.23 (Debian 12) does not have.

mod borders;
mod correction;
mod fanout;
mod levels;
mod netlist;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::os::unix::process::ExitStatusExt as _;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use borders::Borders;
pub use correction::Correction;
pub use fanout::Fanout;
pub use levels::{BORDER, PRODUCT, Path};
use netlist::{Netlist, SCOPE};

use super::command::{Tool, Tools};
use super::work::{Scratch, WorkFolder};
use crate::HdlError;
use crate::datapath::STAGES;

/// Cells of UltraScale+.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Resources {
    /// LUTs with up to six inputs, inverters included.
    pub lut: u64,
    /// LUTs used as shift registers: one cell per 32 bits.
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
    /// Returns names and values, in table order.
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
                // A one-bit memory with two ports is one LUT per port; wider ones share the write
                // port (UG574, distributed RAM).
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

/// Two-input gates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Gates {
    /// AND, OR, XOR and their negations, and inverters.
    pub gates: u64,
    /// Flip-flops without enable or reset, which count as gates before them.
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

/// Returns the transistors of a cell in static CMOS, as counted by yosys' `stat -tech cmos`.
fn transistors(cell: &str) -> u64 {
    match cell {
        "$_NOT_" => 2,
        "$_NAND_" | "$_NOR_" => 4,
        "$_AND_" | "$_OR_" | "$_ANDNOT_" | "$_ORNOT_" => 6,
        "$_XOR_" | "$_XNOR_" | "$_MUX_" => 12,
        _ => 16,
    }
}

/// Outcome of a synthesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Outcome<T> {
    /// Finished.
    Known(T),
    /// Time limit exceeded.
    Unfinished {
        /// The limit in seconds.
        unfinished_after_s: u64,
    },
    /// Killed by the system, most likely for lack of memory.
    Killed {
        /// The signal.
        killed_by_signal: i32,
    },
    /// The program is not installed.
    Missing {
        /// The program.
        missing: &'static str,
        /// The command that installs the program.
        install: &'static str,
    },
}

impl<T> Outcome<T> {
    /// Sorts results; our own bugs stay errors.
    ///
    /// # Errors
    /// As [`synthesise`], except for a reached limit and a missing program.
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

    /// Returns the result, if finished.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(known) => Some(known),
            _ => None,
        }
    }
}

impl<T> fmt::Display for Outcome<T> {
    /// Writes one line; nothing if there is a figure to print instead.
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

/// Treatment of module boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hierarchy {
    /// Boundaries are dissolved, and logic is optimised across them.
    #[default]
    Flat,
    /// Boundaries stay: each module is mapped once and counted per use. Blocks with many
    /// multipliers finish this way.
    Kept,
    /// Boundaries are dissolved, except those of pipelines, which are left out: none of their cells
    /// is counted, and paths end and begin at their ports, or at registers that lie just behind
    /// these. The control of a large block maps in seconds this way; the pipelines are blocks of
    /// their own.
    WithoutPipelines,
}

impl Hierarchy {
    const fn option(self) -> &'static str {
        match self {
            Self::Flat | Self::WithoutPipelines => "-flatten",
            Self::Kept => "",
        }
    }

    /// Returns the commands before the synthesis of `top`; `look` is run before pipelines are left
    /// out.
    fn prepare(self, top: &str, look: &str) -> String {
        match self {
            Self::Flat | Self::Kept => String::new(),
            Self::WithoutPipelines => format!(
                "hierarchy -top {top}; setattr -mod -unset {STAGES} {top}; {look}blackbox A:{STAGES}; "
            ),
        }
    }
}

/// Moves `keep` from the name of a register to the register: yosys merges copies of which only the
/// names have it.
const KEEP: &str = "setattr -set keep 1 w:* a:keep %i %ci1 t:$dff* %i; ";

/// Result of mapping a module to UltraScale+.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Synthesis {
    /// Cells.
    #[serde(flatten)]
    pub resources: Resources,
    /// Corrections to the cells.
    #[serde(flatten)]
    pub correction: Correction,
    /// Longest path.
    pub longest_path: Path,
    /// The net with the most loads.
    pub fanout: Fanout,
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
    const WHOLE: &str = "whole.json";

    let look = format!("proc; write_json {WHOLE}; ");
    let (before, flatten) = (hierarchy.prepare(top, &look), hierarchy.option());
    // Only where there is something to keep: processes that are resolved early cost other LUTs.
    let keep = if verilog.contains("(* keep") {
        format!("hierarchy -top {top}; proc; {KEEP}")
    } else {
        String::new()
    };
    let commands = format!(
        "{keep}{before}synth_xilinx -family xcup {flatten} -noiopad -noclkbuf -top {top}; write_json {NETLIST}"
    );
    let run = Run::new(tools, work, verilog, &commands, limit)?;
    let wrong = |got| HdlError::ToolOutput {
        tool: Tool::YOSYS.program,
        expected: "netlist of known cells without circles",
        got,
    };
    let netlist = |name: &str| -> Result<Netlist, HdlError> {
        let path = run.scratch.path().join(name);
        let text = std::fs::read_to_string(&path).map_err(HdlError::io(&path))?;
        serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))
    };
    let borders = match hierarchy {
        Hierarchy::WithoutPipelines => Borders::of(&netlist(WHOLE)?),
        Hierarchy::Flat | Hierarchy::Kept => Borders::default(),
    };
    let netlist = netlist(NETLIST)?;
    let circuit = netlist.circuit(top);
    let circuit = circuit.ok_or_else(|| wrong(format!("no module {top}")))?;
    let longest_path = levels::longest(&circuit, &borders).map_err(wrong)?;
    Ok(Synthesis {
        resources: Resources::of(&run.cells(top)?.by_type),
        correction: Correction::of(&circuit),
        longest_path,
        fanout: fanout::largest(&circuit),
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
    let (before, flatten) = (hierarchy.prepare(top, ""), hierarchy.option());
    // The steps of `synth`, without turning memories into flip-flops. No step after `dfflegalize`
    // may reintroduce enables. The script is that of `abc -fast`, an option that yosys 0.70 lacks.
    let commands = format!(
        "{before}synth {flatten} -top {top} -run begin:fine; opt -fast -full; opt -undriven -fine; techmap; opt -fast; \
         dfflegalize -cell $_DFF_P_ 01 -cell $_DLATCH_P_ 01; abc -script +strash;dretime;map -g gates; memory_unpack; opt_clean"
    );
    let cells = Run::new(tools, work, verilog, &commands, limit)?.cells(top)?;
    Ok(Gates::of(&cells.by_type, cells.memory_bits))
}

/// A finished run of yosys with its output.
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

    /// Counts the cells of a module and all its submodules.
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

/// Parses the per-module figures of `stat -json`, up to the end of the modules: between them and
/// their totals yosys 0.23 prints the module tree, which is not JSON.
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

/// Figures of one module, without its submodules.
#[derive(Clone, Debug, Deserialize)]
struct Module {
    num_memory_bits: u64,
    /// Cells and submodules.
    num_cells_by_type: BTreeMap<String, u64>,
}

/// Cells of a module and all its submodules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cells {
    by_type: BTreeMap<String, u64>,
    memory_bits: u64,
}

impl Cells {
    /// Counts submodules once per use; Verilog has no recursive modules.
    fn of(modules: &BTreeMap<String, Module>, top: &str) -> Option<Self> {
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
