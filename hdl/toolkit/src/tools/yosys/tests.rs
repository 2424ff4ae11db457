use std::time::Duration;

use super::super::{Tool, Tools, WorkFolder};
use super::borders::Borders;
use super::levels::{BORDER, PRODUCT, longest};
use super::netlist::Netlist;
use super::{Cells, Correction, Gates, Hierarchy, Path, Resources, Synthesis, modules, synthesise};

fn path(levels: u64, from: &str, to: &str) -> Path {
    Path {
        levels,
        from: from.to_owned(),
        to: to.to_owned(),
    }
}

/// Returns the longest path of a module `top`, or `None` if yosys is not installed.
fn of(verilog: &str, hierarchy: Hierarchy) -> Option<Path> {
    Some(mapped(verilog, hierarchy)?.longest_path)
}

fn mapped(verilog: &str, hierarchy: Hierarchy) -> Option<Synthesis> {
    let tools = Tools::for_test(&[Tool::YOSYS]).unwrap()?;
    let folder = tempfile::tempdir().unwrap();
    let work = WorkFolder::new(folder.path());
    let limit = Duration::from_secs(120);
    let synthesis = synthesise(&tools, &work, "top", verilog, limit, hierarchy);
    Some(synthesis.unwrap())
}

/// Returns a module with a register `r` before and a register `q` after an expression.
fn between(width: usize, result: usize, expression: &str) -> String {
    format!(
        "module top(input clock, input [{a}:0] d, output reg [{b}:0] q);
           reg [{a}:0] r;
           always @(posedge clock) begin r <= d; q <= {expression}; end
         endmodule",
        a = width - 1,
        b = result - 1
    )
}

#[test]
fn luts_count_and_carries_do_not() {
    for (width, result, expression, levels) in [
        (6, 1, "r", 0),
        (6, 1, "&r", 1),
        (36, 1, "^r", 2),
        (216, 1, "^r", 3),
        (64, 32, "r[63:32] + r[31:0]", 1),
        (32, 16, "r[31:16] * r[15:0]", 0),
        (32, 16, "~(r[31:16] * r[15:0])", PRODUCT + 1),
    ] {
        let Some(path) = of(&between(width, result, expression), Hierarchy::Flat) else {
            return;
        };
        assert_eq!(path.levels, levels, "{expression}: {path}");
        if levels > 0 {
            assert!(path.from.starts_with('r'), "{path}");
            assert!(path.to.starts_with('q'), "{path}");
        }
    }
}

/// A register that selects 40 bits and goes to a port, beside a reset and a clock with more loads.
#[test]
fn loads_of_a_net_count_without_clock_and_reset() {
    let verilog = "module inner(input clock, input reset, input e, input [39:0] d, output reg [39:0] q, output b);
      reg odd;
      reg [9:0] more;
      always @(posedge clock) begin
        odd <= e;
        if (reset) {q, more} <= 50'h0; else begin
          if (odd) q <= d;
          more <= {more[8:0], e} ^ d[9:0];
        end
      end
      assign b = odd ^ more[9];
    endmodule
    module top(input clock, input reset, input e, input [39:0] d, output [39:0] q, output b);
      inner a(clock, reset, e, d, q, b);
    endmodule";
    let Some(Synthesis { fanout, .. }) = mapped(verilog, Hierarchy::Flat) else {
        return;
    };
    assert_eq!(fanout.to_string(), "41 loads of a.odd");
}

#[test]
fn ports_begin_and_end_paths() {
    let input = "module top(input clock, input [5:0] d, output reg q);
      always @(posedge clock) q <= ^d;
    endmodule";
    let Some(found) = of(input, Hierarchy::Flat) else {
        return;
    };
    assert_eq!(found.levels, 1);
    assert!(found.from.starts_with("port d["), "{found}");
    assert_eq!(found.to, "q");
    let output = "module top(input clock, input [5:0] d, output q);
      reg [5:0] r;
      always @(posedge clock) r <= d;
      assign q = &r;
    endmodule";
    let found = of(output, Hierarchy::Flat).unwrap();
    assert_eq!((found.levels, found.to.as_str()), (1, "port q"));
}

#[test]
fn reading_a_memory_of_luts_is_a_level_and_writing_it_ends_a_path() {
    let memory = "module top(input clock, input [4:0] at, input [7:0] d, output reg [7:0] q);
      reg [7:0] m [0:31];
      reg [4:0] a; reg [4:0] b; reg [7:0] r;
      always @(posedge clock) begin a <= at; b <= a; r <= d; m[b] <= r; q <= m[a] ^ r; end
    endmodule";
    let Some(found) = of(memory, Hierarchy::Flat) else {
        return;
    };
    assert_eq!(found.levels, 2, "{found}");
    assert!(found.from.starts_with("a["), "{found}");
    assert!(found.to.starts_with("q["), "{found}");
}

#[test]
fn paths_cross_modules_and_pipelines_can_be_left_out() {
    let circuit = "(* pipeline_stages = 2 *)
    module pipeline(input clock, input [215:0] a, output reg b);
      reg [215:0] r;
      always @(posedge clock) begin r <= {a[214:0], ^a[1:0]}; b <= ^r; end
    endmodule
    module parity(input [5:0] a, output b);
      assign b = ^a;
    endmodule
    module top(input clock, input [215:0] d, output reg q);
      reg [215:0] r; reg [5:0] s; wire p; wire t;
      pipeline inner(.clock(clock), .a(r), .b(p));
      parity outer(.a(s), .b(t));
      always @(posedge clock) begin r <= d; s <= {s[4:0], p}; q <= t; end
    endmodule";
    let Some(flat) = of(circuit, Hierarchy::Flat) else {
        return;
    };
    assert_eq!(flat.levels, 3, "{flat}");
    assert!(flat.from.starts_with("inner.r["), "{flat}");
    let kept = of(circuit, Hierarchy::Kept).unwrap();
    assert_eq!(kept.levels, 3, "{kept}");
    assert!(kept.from.starts_with("inner.r["), "{kept}");
    let without = of(circuit, Hierarchy::WithoutPipelines).unwrap();
    assert_eq!(without.levels, BORDER, "{without}");
    assert!(without.from.starts_with("r["), "{without}");
    // Without the gate at the pipeline's port, every bit goes straight into a register.
    let straight = circuit.replace("^a[1:0]", "a[215]");
    let straight = of(&straight, Hierarchy::WithoutPipelines).unwrap();
    assert_eq!(straight.levels, 1, "{straight}");
    // The result of a pipeline comes from a register.
    let behind = circuit
        .replace("a(r)", "a(216'h0)")
        .replace("q <= t", "q <= p ^ s[0]");
    let behind = of(&behind, Hierarchy::WithoutPipelines).unwrap();
    assert_eq!(behind.levels, 1, "{behind}");
}

#[test]
fn only_registers_end_paths_at_the_ports_of_pipelines() {
    let of = |body: &str| {
        let circuit = "module delay(input clock, input d, output reg q);
          always @(posedge clock) q <= d;
        endmodule
        (* pipeline_stages = 2 *)
        module pipeline(input clock, input e, input a, output c, output b);
          reg r; reg s; reg t;
          assign b = s;
          always @(posedge clock) begin BODY; s <= r; t <= e; end
        endmodule
        module top(input clock, input d, input e, output reg q, output reg p);
          reg r; wire b; wire c;
          pipeline inner(.clock(clock), .e(e), .a(r), .b(b), .c(c));
          always @(posedge clock) begin r <= d; q <= b; p <= c; end
        endmodule";
        of(
            &circuit.replace("always @(posedge clock) begin BODY;", body),
            Hierarchy::WithoutPipelines,
        )
    };
    for (body, levels) in [
        ("assign c = t; always @(posedge clock) begin r <= a;", 0),
        (
            "wire x; delay d0(.clock(clock), .d(a), .q(x)); assign c = t; always @(posedge clock) begin r <= x;",
            0,
        ),
        (
            "assign c = t; always @(posedge clock) begin r <= ~a;",
            BORDER,
        ),
        (
            "assign c = t; always @(posedge clock) begin if (t) r <= a;",
            BORDER,
        ),
        // Another register behind a gate, and a way out without a register.
        (
            "reg u; assign c = u; always @(posedge clock) begin r <= a; u <= a ^ t;",
            BORDER,
        ),
        (
            "assign c = a; always @(posedge clock) begin r <= a;",
            BORDER,
        ),
    ] {
        let Some(path) = of(body) else { return };
        assert_eq!(path.levels, levels, "{body}: {path}");
    }
}

/// Returns yosys' output for two cells in a row; the words between brackets are the nets.
fn two(first: &str, second: &str) -> String {
    let cell = |kind: &str, nets: &str| {
        let nets: Vec<_> = nets.split(' ').collect();
        format!(
            r#"{{"type":"{kind}","port_directions":{{"CI":"input","S":"input","O":"output"}},
               "connections":{{"CI":["0"],"S":[{}],"O":[{}]}}}}"#,
            nets[0], nets[1]
        )
    };
    let (first, second) = (cell("CARRY4", first), cell("LUT2", second));
    format!(
        r#"{{"modules":{{"top":{{"ports":{{"o":{{"direction":"output","bits":[5]}}}},
           "cells":{{"one":{first},"two":{second}}},"netnames":{{}}}}}}}}"#
    )
}

#[test]
fn a_carry_goes_up_only_and_circles_are_refused() {
    let longest = |text: &str| {
        let netlist: Netlist = serde_json::from_str(text).unwrap();
        longest(&netlist.circuit("top").unwrap(), &Borders::default())
    };
    // Sum 0 of a chain goes through a LUT to operand 1 of the same chain, and sum 1 leaves the
    // circuit.
    let found = longest(&two("2,3 4,5", "4 3")).unwrap();
    assert_eq!(found, path(1, "port ", "port o"));
    // In the other direction the path closes into a loop.
    let refused = longest(&two("3,2 5,4", "4 3")).unwrap_err();
    assert!(refused.contains("in a circle"), "{refused}");
    let refused = longest(&two("2,3 4,5", "4 3").replace("LUT2", "NEW")).unwrap_err();
    assert_eq!(refused, "a cell two of type NEW");
}

/// yosys 0.23 prints a tree behind the modules that is no JSON; 0.70 adds cells for dissolved
/// modules.
#[test]
fn statistics_of_both_versions_are_equal() {
    let old = r#"{"creator":"Yosys 0.23","modules":{
        "\\top":{"num_memory_bits":8,"num_cells":4,"num_cells_by_type":{"inner":2,"FDRE":1,"LUT2":1}},
        "\\inner":{"num_memory_bits":0,"num_cells":4,"num_cells_by_type":{"FDRE":4}}
      },
      "tree": no JSON"#;
    let new = r#"{"creator":"Yosys 0.70","modules":{
        "\\top":{"num_memory_bits":8,"num_cells":5,"num_submodules":2,
          "num_cells_by_type":{"$scopeinfo":3,"inner":2,"FDRE":1,"LUT2":1}},
        "\\inner":{"num_memory_bits":0,"num_cells":5,"num_submodules":0,
          "num_cells_by_type":{"$scopeinfo":1,"FDRE":4}}
      }}"#;
    for text in [old, new] {
        let cells = Cells::of(&modules(text).unwrap(), "top").unwrap();
        let resources = Resources::of(&cells.by_type);
        assert_eq!((resources.ff, resources.lut), (9, 1), "{text}");
        let gates = Gates::of(&cells.by_type, cells.memory_bits);
        assert_eq!((gates.gates, gates.memory_bits), (10, 8), "{text}");
    }
}

#[test]
fn names_of_dissolved_modules_are_no_cells() {
    let scope = r#""scope":{"type":"$scopeinfo","parameters":{"TYPE":"module"},
        "port_directions":{},"connections":{}},"one":"#;
    let text = two("2,3 4,5", "4 3").replace(r#""one":"#, scope);
    assert!(text.contains("$scopeinfo"));
    let netlist: Netlist = serde_json::from_str(&text).unwrap();
    let circuit = netlist.circuit("top").unwrap();
    assert_eq!(circuit.leaves.len(), 2);
    let found = longest(&circuit, &Borders::default()).unwrap();
    assert_eq!(found, path(1, "port ", "port o"));
}

/// Two registers before each operand and two behind the product, 128 bits in all.
const PRODUCTS: &str = "module top(input clock, input e, input [15:0] a, input [15:0] b, output reg [31:0] q, output [15:0] seen);
  reg [15:0] a0, a1, b0, b1; reg [31:0] p;
  assign seen = 0;
  always @(posedge clock) begin
    a0 <= a; a1 <= a0; b0 <= b; b1 <= b0;
    p <= a1 * b1;
    q <= p;
  end
endmodule";

#[test]
fn dsps_take_flip_flops_as_whole_registers() {
    for (from, to, ff_in_dsp) in [
        ("", "", 128),
        // Something else reads an operand: its first register has to stay, too.
        ("seen = 0", "seen = a1", 96),
        ("seen = 0", "seen = a0", 112),
        // A register with an enable, with an initial 1, behind a gate.
        ("a1 <= a0", "if (e) a1 <= a0", 96),
        ("assign seen", "initial p = 1; assign seen", 64),
        ("q <= p", "q <= {p[31:1], e ^ p[0]}", 96),
        ("p <= a1 * b1", "p <= (a1 * b1) ^ {32{e}}", 64),
        ("a1 * b1", "a1 * {b1[15:1], b1[0] ^ e}", 96),
    ] {
        let Some(found) = mapped(&PRODUCTS.replacen(from, to, 1), Hierarchy::Flat) else {
            return;
        };
        assert_eq!(found.resources.dsp, 1, "{to}");
        assert_eq!(found.correction.ff_in_dsp, ff_in_dsp, "{to}: {found:?}");
        assert!(found.resources.ff >= ff_in_dsp, "{to}: {found:?}");
    }
}

#[test]
fn carry_cells_of_eight_bits_are_half_of_those_of_four() {
    for (width, result, expression, carry8) in [
        (64, 32, "r[63:32] + r[31:0]", 4),
        (72, 36, "r[71:36] + r[35:0]", 5),
        (6, 1, "&r", 0),
    ] {
        let Some(found) = mapped(&between(width, result, expression), Hierarchy::Flat) else {
            return;
        };
        let expected = Correction {
            carry8,
            ff_in_dsp: 0,
        };
        assert_eq!(found.correction, expected, "{expression}");
    }
}

#[test]
fn clocks_are_estimated_from_levels() {
    assert!((path(6, "", "").estimated_mhz() - 250.0).abs() < 1e-9);
    assert!(path(7, "", "").estimated_mhz() < 250.0);
}
