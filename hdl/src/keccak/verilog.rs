//! Verilog of the rounds, for the leaves.

use super::{OFFSETS, ROUND_CONSTANTS, ROUNDS};
use std::fmt::Write;

/// A module of one round: `a` and the constant to `b`.
pub(super) fn round_module() -> String {
    let mut text = String::from(
        "// One round of Keccak-f[1600]: theta, rho, pi, chi, iota.\nmodule keccak_round (\n    \
         input wire [1599:0] a,\n    input wire [63:0] rc,\n    output wire [1599:0] b\n);\n",
    );
    for i in 0..25 {
        let _ = writeln!(
            text,
            "    wire [63:0] a{i} = a[{}:{}];",
            64 * i + 63,
            64 * i
        );
    }
    for x in 0..5 {
        let column: Vec<_> = (0..5).map(|y| format!("a{}", x + 5 * y)).collect();
        let _ = writeln!(text, "    wire [63:0] c{x} = {};", column.join(" ^ "));
    }
    for x in 0..5 {
        let (left, right) = ((x + 4) % 5, (x + 1) % 5);
        let turned = format!("{{c{right}[62:0], c{right}[63]}}");
        let _ = writeln!(text, "    wire [63:0] d{x} = c{left} ^ {turned};");
    }
    for y in 0..5 {
        for x in 0..5 {
            let (from, to, by) = (x + 5 * y, y + 5 * ((2 * x + 3 * y) % 5), OFFSETS[x + 5 * y]);
            let _ = writeln!(text, "    wire [63:0] e{from} = a{from} ^ d{x};");
            let turned = match by {
                0 => format!("e{from}"),
                1 => format!("{{e{from}[62:0], e{from}[63]}}"),
                63 => format!("{{e{from}[0], e{from}[63:1]}}"),
                by => format!("{{e{from}[{}:0], e{from}[63:{}]}}", 63 - by, 64 - by),
            };
            let _ = writeln!(text, "    wire [63:0] b{to} = {turned};");
        }
    }
    for y in 0..5 {
        for x in 0..5 {
            let (i, next, after) = (x + 5 * y, (x + 1) % 5 + 5 * y, (x + 2) % 5 + 5 * y);
            let iota = if i == 0 { " ^ rc" } else { "" };
            let range = format!("{}:{}", 64 * i + 63, 64 * i);
            let _ = writeln!(
                text,
                "    assign b[{range}] = b{i} ^ (~b{next} & b{after}){iota};"
            );
        }
    }
    text.push_str("endmodule\n");
    text
}

/// `per_clock` rounds from the wire `from` to the wire `s{last}`, with constants chosen by `index`; each round has a wire `s{i}`.
pub(super) fn rounds(per_clock: usize, from: &str, index: &str) -> String {
    let mut text = String::new();
    let clocks = ROUNDS / per_clock;
    for j in 0..per_clock {
        if clocks == 1 {
            let _ = writeln!(text, "wire [63:0] rc{j} = 64'h{:016x};", ROUND_CONSTANTS[j]);
        } else {
            let _ = writeln!(
                text,
                "function [63:0] constant{j}(input [4:0] k);\n    case (k)"
            );
            for k in 0..clocks {
                let value = ROUND_CONSTANTS[per_clock * k + j];
                let _ = writeln!(text, "        5'd{k}: constant{j} = 64'h{value:016x};");
            }
            let _ = writeln!(
                text,
                "        default: constant{j} = 64'h0;\n    endcase\nendfunction"
            );
            let _ = writeln!(text, "wire [63:0] rc{j} = constant{j}({index});");
        }
        let input = if j == 0 {
            from.to_owned()
        } else {
            format!("s{}", j - 1)
        };
        let _ = writeln!(text, "wire [1599:0] s{j};");
        let _ = writeln!(
            text,
            "keccak_round round{j} (.a({input}), .rc(rc{j}), .b(s{j}));"
        );
    }
    text
}
