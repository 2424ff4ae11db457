//! nextpnr's report.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::super::command::Tool;
use crate::HdlError;

/// A circuit, placed and routed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// Seed of the first placement.
    pub seed: u64,
    /// The highest clock, by nextpnr's timing analysis.
    pub mhz: f64,
    /// The path that limits the clock.
    pub path: CriticalPath,
    /// Used cells of the chip by type, those of [`wrap`](super::wrap) included.
    pub cells: BTreeMap<String, u64>,
}

/// The longest path from flip-flop to flip-flop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriticalPath {
    /// Length in nanoseconds, with the delay of the first flip-flop and the setup of the last.
    pub ns: f64,
    /// Nanoseconds on wires.
    pub routing_ns: f64,
    /// Cells between the flip-flops; a chain of carries counts as one.
    pub levels: u64,
    /// The nets of the path in order, without those inside a chain of carries, which have no delay.
    pub nets: Vec<RoutedNet>,
}

/// A net of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoutedNet {
    /// Name in the netlist of yosys.
    pub net: String,
    /// Inputs of cells at the net; unknown for nets that nextpnr made.
    pub loads: Option<u64>,
    /// Nanoseconds from its driver to the next cell of the path.
    pub ns: f64,
}

impl CriticalPath {
    /// Returns the share of the path's length that is wires.
    #[must_use]
    pub fn routing_share(&self) -> f64 {
        self.routing_ns / self.ns
    }

    /// Returns the net of the path with the most loads.
    #[must_use]
    pub fn widest(&self) -> Option<&RoutedNet> {
        self.nets.iter().max_by_key(|net| net.loads)
    }
}

#[derive(Deserialize)]
struct Report {
    critical_paths: Vec<Path>,
    fmax: BTreeMap<String, Clock>,
    utilization: BTreeMap<String, Used>,
}

#[derive(Deserialize)]
struct Path {
    from: String,
    to: String,
    path: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    delay: f64,
    net: Option<String>,
}

#[derive(Deserialize)]
struct Clock {
    achieved: f64,
}

#[derive(Deserialize)]
struct Used {
    used: u64,
}

/// Reads the report of a circuit with one clock and these loads of nets.
///
/// # Errors
/// The report has another form, or no clock or several.
pub(super) fn read(
    text: &str,
    loads: &HashMap<String, u64>,
    seed: u64,
) -> Result<Placement, HdlError> {
    let wrong = |got: String| HdlError::ToolOutput {
        tool: Tool::NEXTPNR.program,
        expected: "report of a circuit with one clock",
        got,
    };
    let report: Report = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
    let clocks = report.fmax.len();
    let (Some((clock, Clock { achieved })), 1) = (report.fmax.first_key_value(), clocks) else {
        return Err(wrong(format!("{clocks} clocks")));
    };
    let edge = format!("posedge {clock}");
    let mut paths = report.critical_paths.iter();
    let path = paths
        .find(|path| path.from == edge && path.to == edge)
        .ok_or_else(|| wrong(format!("no path from {edge} to itself")))?;
    let nets = path.path.iter().filter_map(|step| {
        let net = step.net.as_deref().filter(|_| step.delay > 0.0)?;
        Some(RoutedNet {
            net: net.to_owned(),
            loads: loads.get(net).copied(),
            ns: step.delay,
        })
    });
    let nets: Vec<RoutedNet> = nets.collect();
    let used = report
        .utilization
        .iter()
        .filter(|(_, cells)| cells.used > 0);
    Ok(Placement {
        seed,
        mhz: *achieved,
        path: CriticalPath {
            ns: path.path.iter().map(|step| step.delay).sum(),
            routing_ns: nets.iter().map(|net| net.ns).sum(),
            levels: nets.len().saturating_sub(1) as u64,
            nets,
        },
        cells: used
            .map(|(name, cells)| (name.clone(), cells.used))
            .collect(),
    })
}
