//! Blocks placed and routed on a small FPGA: the one clock here that no model made.
//!
//! [`run`] takes blocks through yosys and nextpnr for [`DEVICE`](nextpnr::DEVICE), with several
//! seeds each, and returns a [`Record`]. `zkfabric-hdl place` prints that of one block, and
//! `cargo xtask place` that of [`BLOCKS`], which `--write` commits as `kernels/rtl/place.json`.

mod record;

use std::thread;
use std::time::Duration;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Kernel};
use zkfabric_hdl_toolkit::tools::{Tools, WorkFolder, nextpnr, yosys};

pub use record::{BlockRecord, Outcome, Record, SCHEMA};

use crate::catalogue::rtl::digest;

/// The blocks to place, with their default configurations.
///
/// The row multiplier stands for the multiplier: the pipelined one needs 282 multipliers of
/// `UltraScale+`, and the chip has 156 smaller ones.
pub const BLOCKS: [&str; 3] = ["keccak_f", "row_multiplier", "axi_copy"];

/// Path of the record in the repository.
pub const FILE: &str = "kernels/rtl/place.json";

/// Extent of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Placements of each block, with seeds from 1 on.
    pub seeds: u64,
    /// Time limit of each program.
    pub limit: Duration,
}

/// Places and routes `blocks`; `note` gets a line before each step, which takes minutes.
///
/// # Errors
/// A block can't be built, or Python, yosys or `PyPI` is missing. A placement that fails is in the
/// record.
pub fn run(
    blocks: &[(&dyn Kernel, Config)],
    extent: Extent,
    work: &WorkFolder,
    mut note: impl FnMut(&str),
) -> Result<Record, HdlError> {
    let tools = Tools::installed();
    let yosys = yosys::version(&tools)?;
    note("nextpnr: the first run installs it");
    let tools = nextpnr::tools(&tools, work)?;
    let mut record = Record {
        schema: SCHEMA,
        device: nextpnr::DEVICE.to_owned(),
        nextpnr: nextpnr::version().to_owned(),
        yosys,
        blocks: Vec::new(),
    };
    for (kernel, config) in blocks {
        let block = kernel.name();
        note(&format!("{block} {config}: yosys"));
        let design = kernel.elaborate(config)?;
        let ports = design.simulation()?.ports().to_vec();
        let verilog = design.verilog()?;
        let wrapped = verilog.clone() + &nextpnr::wrap(design.top(), &ports);
        let netlist = netlist(&tools, work, &record.yosys, &wrapped, extent.limit)?;
        note(&format!(
            "{block} {config}: nextpnr, {} seeds side by side",
            extent.seeds
        ));
        record.blocks.push(BlockRecord {
            block: block.to_owned(),
            config: config.to_string(),
            verilog_sha256: digest(verilog.as_bytes()),
            outcomes: outcomes(&tools, work, &netlist, extent),
        });
    }
    Ok(record)
}

/// Places and routes with each seed in a thread of its own: nextpnr has one.
fn outcomes(tools: &Tools, work: &WorkFolder, netlist: &str, extent: Extent) -> Vec<Outcome> {
    let place = |seed| match nextpnr::place(tools, work, netlist, seed, extent.limit) {
        Ok(placement) => Outcome::Placed(placement),
        Err(error) => Outcome::Failed {
            seed,
            failed: error.to_string(),
        },
    };
    thread::scope(|scope| {
        let threads = (1..=extent.seeds).map(|seed| (seed, scope.spawn(move || place(seed))));
        let threads: Vec<_> = threads.collect();
        let outcome = |(seed, thread): (u64, thread::ScopedJoinHandle<'_, Outcome>)| {
            thread.join().unwrap_or_else(|_| Outcome::Failed {
                seed,
                failed: "its thread stopped".to_owned(),
            })
        };
        threads.into_iter().map(outcome).collect()
    })
}

/// Returns the netlist, which is kept in the work folder.
fn netlist(
    tools: &Tools,
    work: &WorkFolder,
    version: &str,
    verilog: &str,
    limit: Duration,
) -> Result<String, HdlError> {
    const FILE: &str = "netlist.json";
    let key = [verilog.as_bytes(), version.as_bytes()];
    let folder = work.cached("ecp5", &key, |folder| {
        let netlist = yosys::ecp5(tools, work, nextpnr::WRAPPER, verilog, limit)?;
        let path = folder.join(FILE);
        std::fs::write(&path, netlist).map_err(HdlError::io(&path))
    })?;
    let path = folder.join(FILE);
    std::fs::read_to_string(&path).map_err(HdlError::io(&path))
}
