//! `OpenSTA`: static timing of a circuit on an ASIC library.
//!
//! Wires have no delay here, since nothing is placed: the longest path is a lower bound.

use std::time::Duration;

use serde::Serialize;

use super::command::{Tool, Tools};
use super::liberty::Library;
use super::work::WorkFolder;
use super::yosys::Mapped;
use crate::HdlError;

/// The longest path from flip-flop to flip-flop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Timing {
    /// Length with the delay of the first flip-flop and the setup of the last, in [`Timing::unit`].
    pub delay: f64,
    /// The library's unit of time.
    pub unit: String,
    /// Cells between the flip-flops.
    pub levels: u64,
    /// The net at which the path begins.
    pub from: String,
    /// The net behind the flip-flop at which the path ends.
    pub to: String,
}

/// Returns the longest path; `None` if there is none between flip-flops.
///
/// # Errors
/// `OpenSTA` is missing, takes longer than `limit`, or understands library or netlist differently.
pub fn longest_path(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    mapped: &Mapped,
    library: &Library,
    limit: Duration,
) -> Result<Option<Timing>, HdlError> {
    tools.find(Tool::STA)?;
    let scratch = work.scratch()?;
    let cells = std::fs::read_to_string(library.path()).map_err(HdlError::io(library.path()))?;
    scratch.write("cells.lib", &cells)?;
    scratch.write("mapped.v", &mapped.verilog)?;
    let script = format!(
        "read_liberty cells.lib\nread_verilog mapped.v\nlink_design {top}\n\
         create_clock -name clock -period {PERIOD} [get_ports clock]\n\
         report_checks -path_delay max -format full -digits 4\n"
    );
    scratch.write("timing.tcl", &script)?;
    let arguments = ["-no_init", "-no_splash", "-exit", "timing.tcl"];
    let printed = tools.run(Tool::STA, arguments, scratch.path(), limit)?;
    // OpenSTA's status is 0 after an error, too.
    let output = format!("{}\n{}", printed.stderr, printed.stdout);
    let error = output.lines().find(|line| line.starts_with("Error"));
    let wrong = |got: &str| HdlError::ToolOutput {
        tool: Tool::STA.program,
        expected: "path between flip-flops",
        got: got.to_owned(),
    };
    if let Some(error) = error {
        return Err(wrong(error));
    }
    if printed.stdout.contains("No paths found") {
        return Ok(None);
    }
    read(&printed.stdout, mapped, library)
        .map(Some)
        .ok_or_else(|| wrong(&printed.shown()))
}

/// Period of the clock in the library's unit: no length here depends on it.
const PERIOD: u32 = 1000;

/// Reads a path of `report_checks`.
fn read(text: &str, mapped: &Mapped, library: &Library) -> Option<Timing> {
    let point = |what: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(what))?;
        let cell = line.split_whitespace().next()?;
        Some(
            mapped
                .nets
                .get(cell)
                .map_or(cell, String::as_str)
                .to_owned(),
        )
    };
    let number = |what: &str| -> Option<f64> {
        let line = text.lines().find(|line| line.contains(what))?;
        line.split_whitespace().next()?.parse().ok()
    };
    // The setup is below 0, since it is subtracted from the period.
    let setup = number("library setup time").unwrap_or(0.0);
    let arrival = number("data arrival time")?;
    // Lines of outputs up to the arrival: `2.0000  2.0000 ^ _12_/Q (DFF)`, two per cell but for the
    // last flip-flop, of which the input alone is there; inputs of gates are not shown.
    let lines = text
        .lines()
        .take_while(|line| !line.contains("data arrival time"));
    let pins = lines
        .filter(|line| line.contains(" ^ ") || line.contains(" v "))
        .count();
    Some(Timing {
        delay: arrival - setup,
        unit: library.time_unit.clone(),
        // Without the first flip-flop's clock and output and the last one's input.
        levels: pins.saturating_sub(3) as u64,
        from: point("Startpoint: ")?,
        to: point("Endpoint: ")?,
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::yosys::{Memory, on_library};
    use super::*;

    const LIMIT: Duration = Duration::from_secs(120);

    /// Maps a module to the cells of `tiny.lib`; `None` if yosys or `OpenSTA` is not installed.
    fn mapped(work: &WorkFolder, verilog: &str) -> Option<(Tools, Library, Mapped)> {
        let tools = Tools::for_test(&[Tool::YOSYS, Tool::STA]).unwrap()?;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tools/liberty/tiny.lib");
        let library = Library::read(&path).unwrap();
        let mapped = on_library(&tools, work, "top", verilog, LIMIT, &library).unwrap();
        Some((tools, library, mapped))
    }

    #[test]
    fn area_and_path_are_those_of_a_count_by_hand() {
        let folder = tempfile::tempdir().unwrap();
        let work = WorkFolder::new(folder.path());
        let verilog = "module top(input clock, input [1:0] d, output reg q);
          reg [1:0] r = 2'b10;
          always @(posedge clock) begin r <= d; q <= ~(r[0] & r[1]); end
        endmodule";
        let Some((tools, library, mapped)) = mapped(&work, verilog) else {
            return;
        };
        // Three flip-flops of 20 and a NAND of 4.
        let area = &mapped.area;
        let cells: Vec<_> = area
            .cells
            .iter()
            .map(|(cell, n)| (cell.as_str(), *n))
            .collect();
        assert_eq!(cells, [("DFF", 3), ("ND2", 1)]);
        assert_eq!((area.area, area.gate_equivalents), (64.0, 16.0));
        assert!(area.memories.is_empty());
        // Clock to output 2 ns, NAND 1 ns, setup 0.25 ns.
        let timing = longest_path(&tools, &work, "top", &mapped, &library, LIMIT);
        let timing = timing.unwrap().unwrap();
        assert!((timing.delay - 3.25).abs() < 1e-3, "{timing:?}");
        assert_eq!((timing.levels, timing.unit.as_str()), (1, "1ns"));
        assert!(
            timing.from.starts_with("r[") && timing.to == "q",
            "{timing:?}"
        );
    }

    #[test]
    fn memories_that_became_flip_flops_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let work = WorkFolder::new(folder.path());
        let verilog =
            "module inner(input clock, input [1:0] at, input [2:0] d, output reg [2:0] q);
          reg [2:0] m [0:3];
          always @(posedge clock) begin m[at] <= d; q <= m[at]; end
        endmodule
        module top(input clock, input [1:0] at, input [2:0] d, output [2:0] q);
          inner buffer(clock, at, d, q);
        endmodule";
        let Some((tools, library, mapped)) = mapped(&work, verilog) else {
            return;
        };
        let memory = Memory {
            name: "buffer.m".to_owned(),
            words: 4,
            bits: 3,
        };
        assert_eq!(mapped.area.memories, [memory]);
        assert_eq!(mapped.area.cells["DFF"], 15);
        let timing = longest_path(&tools, &work, "top", &mapped, &library, LIMIT);
        let timing = timing.unwrap().unwrap();
        assert!(timing.from.starts_with("buffer.m["), "{timing:?}");
        assert!(timing.to.starts_with("q["), "{timing:?}");
    }

    #[test]
    fn without_a_path_between_flip_flops_there_is_no_timing() {
        let folder = tempfile::tempdir().unwrap();
        let work = WorkFolder::new(folder.path());
        let verilog = "module top(input clock, input d, output reg q);
          always @(posedge clock) q <= d;
        endmodule";
        let Some((tools, library, mapped)) = mapped(&work, verilog) else {
            return;
        };
        let timing = longest_path(&tools, &work, "top", &mapped, &library, LIMIT);
        assert_eq!(timing.unwrap(), None);
        // A netlist that OpenSTA does not understand is an error, though its status is 0.
        let broken = Mapped {
            verilog: "module top(".to_owned(),
            ..mapped
        };
        let error = longest_path(&tools, &work, "top", &broken, &library, LIMIT);
        let error = error.unwrap_err().to_string();
        assert!(error.contains("sta printed no path"), "{error}");
    }
}
