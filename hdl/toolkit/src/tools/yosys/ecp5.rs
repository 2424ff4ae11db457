//! Netlists for nextpnr on ECP5.

use std::time::Duration;

use super::super::command::Tools;
use super::super::work::WorkFolder;
use super::Run;
use crate::HdlError;

/// Maps a module to the cells of Lattice ECP5 with yosys' defaults (`synth_ecp5`) and returns the
/// netlist as JSON.
///
/// # Errors
/// yosys is missing, fails, or takes longer than `limit`.
pub fn ecp5(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    limit: Duration,
) -> Result<String, HdlError> {
    const NETLIST: &str = "netlist.json";

    let commands = format!("synth_ecp5 -top {top} -json {NETLIST}");
    let run = Run::new(tools, work, verilog, &commands, limit)?;
    let path = run.scratch.path().join(NETLIST);
    std::fs::read_to_string(&path).map_err(HdlError::io(&path))
}
