//! A block between two registers.

use std::fmt::Write as _;

use crate::simulate::{Direction, Port};

/// Name of the module made by [`wrap`].
pub const WRAPPER: &str = "wrapper";

/// Returns a module with three pins, [`WRAPPER`], around the block `top` with these ports beside
/// `clock`.
///
/// A shift register `given` drives all inputs of the block. A register `taken` has one bit per
/// output: the output xor the bit before, and the last bit is a pin. So nothing of the block is
/// without a load, every path begins and ends in a flip-flop, and the wrapper adds no net with many
/// loads: one flip-flop per input bit, one flip-flop and one xor per output bit.
#[must_use]
pub fn wrap(top: &str, ports: &[Port]) -> String {
    let mut connections = String::new();
    let (mut given, mut taken) = (0, 0);
    for Port {
        name,
        width,
        direction,
    } in ports
    {
        let (register, first) = match direction {
            Direction::Input => ("given", &mut given),
            Direction::Output => ("result", &mut taken),
        };
        let last = *first + width.saturating_sub(1);
        let _ = write!(
            connections,
            ",\n        .{name}({register}[{last}:{first}])"
        );
        *first += width;
    }
    let (given, taken) = (usize::max(given, 1), usize::max(taken, 1));
    format!(
        "module {WRAPPER} (\n    input wire clock,\n    input wire d,\n    output wire q\n);\n    \
         reg [{given}-1:0] given;\n    reg [{taken}-1:0] taken;\n    wire [{taken}-1:0] result;\n    \
         {top} block (\n        .clock(clock){connections}\n    );\n    \
         assign q = taken[{taken}-1];\n    \
         always @(posedge clock) begin\n        given <= {{given, d}};\n        \
         taken <= result ^ {{taken, 1'b0}};\n    end\nendmodule\n"
    )
}
