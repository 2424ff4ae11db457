//! Verilog of the rounds, for the leaves.

use super::{OFFSETS, ROUND_CONSTANTS, ROUNDS};
use std::fmt::Write;

/// Returns a module of one round, from `a` and the constant to `b`.
///
/// The round is a function, so that an event-driven simulator evaluates it once per change of `a`.
/// As a net of 125 wires it would be evaluated for every glitch, and in a chain each round would
/// double the glitches of the previous one: Icarus Verilog took 3.6 s for 100 clocks of two rounds
/// where it now takes 0.03 s, and did not finish for more rounds.
pub(super) fn round_module() -> String {
    let lane = |i: usize| format!("{}:{}", 64 * i + 63, 64 * i);
    let mut steps = String::new();
    let mut names = Vec::new();
    let mut step = |name: String, value: String| {
        let _ = writeln!(steps, "            {name} = {value};");
        names.push(name);
    };
    for i in 0..25 {
        step(format!("a{i}"), format!("lanes[{}]", lane(i)));
    }
    for x in 0..5 {
        let column: Vec<_> = (0..5).map(|y| format!("a{}", x + 5 * y)).collect();
        step(format!("c{x}"), column.join(" ^ "));
    }
    for x in 0..5 {
        let (left, right) = ((x + 4) % 5, (x + 1) % 5);
        let turned = format!("{{c{right}[62:0], c{right}[63]}}");
        step(format!("d{x}"), format!("c{left} ^ {turned}"));
    }
    for y in 0..5 {
        for x in 0..5 {
            let (from, to, by) = (x + 5 * y, y + 5 * ((2 * x + 3 * y) % 5), OFFSETS[x + 5 * y]);
            step(format!("e{from}"), format!("a{from} ^ d{x}"));
            let turned = match by {
                0 => format!("e{from}"),
                1 => format!("{{e{from}[62:0], e{from}[63]}}"),
                63 => format!("{{e{from}[0], e{from}[63:1]}}"),
                by => format!("{{e{from}[{}:0], e{from}[63:{}]}}", 63 - by, 64 - by),
            };
            step(format!("b{to}"), turned);
        }
    }
    for y in 0..5 {
        for x in 0..5 {
            let (i, next, after) = (x + 5 * y, (x + 1) % 5 + 5 * y, (x + 2) % 5 + 5 * y);
            let iota = if i == 0 { " ^ iota" } else { "" };
            let _ = writeln!(
                steps,
                "            keccak[{}] = b{i} ^ (~b{next} & b{after}){iota};",
                lane(i)
            );
        }
    }
    format!(
        "// One round of Keccak-f[1600]: theta, rho, pi, chi, iota.\nmodule keccak_round (\n    \
         input wire [1599:0] a,\n    input wire [63:0] rc,\n    output wire [1599:0] b\n);\n    \
         function [1599:0] keccak(input [1599:0] lanes, input [63:0] iota);\n        \
         reg [63:0] {};\n        begin\n{steps}        end\n    endfunction\n    \
         assign b = keccak(a, rc);\nendmodule\n",
        names.join(", ")
    )
}

/// Returns `per_clock` rounds from the wire `from` to the wire `s{last}`, with constants selected
/// by `index`; each round has a wire `s{i}`.
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
