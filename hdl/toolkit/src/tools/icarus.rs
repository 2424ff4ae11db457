//! Icarus Verilog: replay of a recording on the emitted Verilog.
//!
//! Verilator has no unknown bits, and its authors' reading of the language is one among several:
//! the second simulator finds registers without reset and memories read before they are written.

use std::fmt::Write as _;
use std::time::Duration;

use super::command::{Tool, Tools};
use super::work::WorkFolder;
use crate::HdlError;
use crate::simulate::stream::hex;
use crate::simulate::{Direction, Port, PortId, Recording};

/// Time limit of the compilation, and of the run.
const LIMIT: Duration = Duration::from_secs(300);

/// Outcome of a replay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replay {
    /// Clock edges replayed.
    pub cycles: usize,
    /// Output values with unknown bits, all before `known_from`.
    pub unknown: u64,
}

/// Drives the module `top` of `verilog` with the inputs of `recording`, and compares its outputs
/// before every edge. From row `known_from` on an unknown bit is a mismatch; before this row,
/// values with unknown bits are not compared.
///
/// # Errors
/// A program is missing or fails, or an output differs.
pub fn replay(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    recording: &Recording,
    known_from: usize,
) -> Result<Replay, HdlError> {
    tools.find(Tool::IVERILOG)?;
    tools.find(Tool::VVP)?;
    let scratch = work.scratch()?;
    scratch.write("circuit.v", verilog)?;
    scratch.write("bench.v", &bench(top, recording, known_from))?;
    scratch.write("rows.mem", &rows(recording))?;
    let arguments = [
        "-g2005",
        "-s",
        "zkfabric_bench",
        "-o",
        "bench.vvp",
        "bench.v",
        "circuit.v",
    ];
    tools.run(Tool::IVERILOG, arguments, scratch.path(), LIMIT)?;
    let printed = tools.run(Tool::VVP, ["-n", "bench.vvp"], scratch.path(), LIMIT)?;
    result(top, recording, &printed.stdout)
}

fn result(top: &str, recording: &Recording, printed: &str) -> Result<Replay, HdlError> {
    for line in printed.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("MISMATCH") => {
                let mut number = || words.next().and_then(|word| word.parse::<usize>().ok());
                let (row, port) = (number().unwrap_or(0), number().unwrap_or(0));
                let name = recording.ports().get(port).map(|port| port.name.clone());
                return Err(HdlError::Mismatch {
                    block: format!("{top} in Icarus Verilog"),
                    cycle: row as u64,
                    port: name.unwrap_or_default(),
                    expected: hex(recording.value(row, PortId(port))),
                    got: format!("0x{}", words.next().unwrap_or_default()),
                });
            }
            Some("DONE") => {
                let unknown = words.next().and_then(|word| word.parse().ok());
                return Ok(Replay {
                    cycles: recording.len(),
                    unknown: unknown.unwrap_or(0),
                });
            }
            _ => {}
        }
    }
    Err(HdlError::ToolOutput {
        tool: Tool::VVP.program,
        expected: "result of the replay",
        got: printed.chars().take(500).collect(),
    })
}

/// Formats one row per line, hexadecimal, with the first port in the lowest bits: every port takes
/// whole limbs.
fn rows(recording: &Recording) -> String {
    let mut text = String::new();
    for row in 0..recording.len() {
        for index in (0..recording.ports().len()).rev() {
            for limb in recording.value(row, PortId(index)).iter().rev() {
                let _ = write!(text, "{limb:016x}");
            }
        }
        text.push('\n');
    }
    text
}

fn bench(top: &str, recording: &Recording, known_from: usize) -> String {
    let bits = 64 * recording.ports().iter().map(Port::limbs).sum::<usize>();
    let count = recording.len();
    let (mut wires, mut sets, mut checks) = (String::new(), String::new(), String::new());
    let mut connections = String::from(".clock(clock)");
    let mut low = 0;
    for (index, port) in recording.ports().iter().enumerate() {
        let (name, high) = (&port.name, port.width - 1);
        let value = format!("row[{}:{low}]", low + high);
        low += 64 * port.limbs();
        let _ = write!(connections, ", .{name}(p{index})");
        if port.direction == Direction::Input {
            let _ = writeln!(wires, "  reg [{high}:0] p{index} = 0;");
            let _ = writeln!(sets, "      p{index} = {value};");
            continue;
        }
        let _ = writeln!(wires, "  wire [{high}:0] p{index};");
        let _ = writeln!(
            checks,
            "      if (^p{index} === 1'bx && at < {known_from}) unknown = unknown + 1;\n      \
             else if (p{index} !== {value} && !failed) begin\n        \
             failed = 1; $display(\"MISMATCH %0d {index} %h\", at, p{index});\n      end"
        );
    }
    format!(
        "`timescale 1ns/1ps
module zkfabric_bench;
  reg [{top_bit}:0] rows [0:{last}];
  reg [{top_bit}:0] row;
  reg clock = 0;
  reg failed = 0;
  integer at, unknown = 0;
{wires}  {top} circuit({connections});
  initial begin
    $readmemh(\"rows.mem\", rows);
    for (at = 0; at < {count} && !failed; at = at + 1) begin
      row = rows[at];
{sets}      #1;
{checks}      clock = 1; #1;
      clock = 0; #1;
    end
    if (!failed) $display(\"DONE %0d\", unknown);
    $finish;
  end
endmodule
",
        top_bit = bits.max(1) - 1,
        last = count.max(1) - 1,
    )
}
