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
mod cells;
mod correction;
mod ecp5;
mod fanout;
mod levels;
mod library;
mod netlist;
mod resources;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::os::unix::process::ExitStatusExt as _;
use std::time::Duration;

use serde::Serialize;

use borders::Borders;
use cells::{Cells, modules};
pub use correction::Correction;
pub use ecp5::ecp5;
pub use fanout::Fanout;
pub use levels::{BORDER, PRODUCT, Path};
pub use library::{Area, Mapped, Memory, on_library};
use netlist::Netlist;
pub use resources::Resources;

use super::command::{Tool, Tools};
use super::work::{Scratch, WorkFolder};
use crate::HdlError;
use crate::datapath::STAGES;

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

/// The code that counts cells, levels and loads, for hashes of what figures depend on.
pub const COUNTING: &str = concat!(
    include_str!("borders.rs"),
    include_str!("cells.rs"),
    include_str!("correction.rs"),
    include_str!("fanout.rs"),
    include_str!("levels.rs"),
    include_str!("netlist.rs"),
    include_str!("resources.rs"),
);

/// File of the mapped netlist, and of the one before pipelines are left out.
const NETLIST: &str = "netlist.json";
const WHOLE: &str = "whole.json";

/// Returns what yosys prints as its version.
///
/// # Errors
/// yosys is missing or fails.
pub fn version(tools: &Tools) -> Result<String, HdlError> {
    let folder = std::env::temp_dir();
    let printed = tools.run(Tool::YOSYS, ["-V"], &folder, Duration::from_secs(60))?;
    Ok(printed.stdout.trim().to_owned())
}

/// Returns the commands of [`synthesise`].
#[must_use]
pub fn commands(top: &str, verilog: &str, hierarchy: Hierarchy) -> String {
    let look = format!("proc; write_json {WHOLE}; ");
    let (before, flatten) = (hierarchy.prepare(top, &look), hierarchy.option());
    // Only where there is something to keep: processes that are resolved early cost other LUTs.
    let keep = if verilog.contains("(* keep") {
        format!("hierarchy -top {top}; proc; {KEEP}")
    } else {
        String::new()
    };
    format!(
        "{keep}{before}synth_xilinx -family xcup {flatten} -noiopad -noclkbuf -top {top}; write_json {NETLIST}"
    )
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
    let commands = commands(top, verilog, hierarchy);
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
        Self::with_files(tools, work, verilog, commands, limit, &[])
    }

    /// As [`Run::new`], with more files beside the circuit.
    fn with_files(
        tools: &Tools,
        work: &WorkFolder,
        verilog: &str,
        commands: &str,
        limit: Duration,
        files: &[(&str, &str)],
    ) -> Result<Self, HdlError> {
        tools.find(Tool::YOSYS)?;
        let scratch = work.scratch()?;
        scratch.write("circuit.v", verilog)?;
        for (name, text) in files {
            scratch.write(name, text)?;
        }
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
