use std::time::Duration;

use super::super::{Tool, Tools, WorkFolder};
use super::levels::{BORDER, PRODUCT, longest};
use super::netlist::Netlist;
use super::{Hierarchy, Path, synthesise};

fn path(levels: u64, from: &str, to: &str) -> Path {
    Path {
        levels,
        from: from.to_owned(),
        to: to.to_owned(),
    }
}

/// Returns the longest path of a module `top`, or `None` if yosys is not installed.
fn of(verilog: &str, hierarchy: Hierarchy) -> Option<Path> {
    let tools = Tools::for_test(&[Tool::YOSYS]).unwrap()?;
    let folder = tempfile::tempdir().unwrap();
    let work = WorkFolder::new(folder.path());
    let limit = Duration::from_secs(120);
    let synthesis = synthesise(&tools, &work, "top", verilog, limit, hierarchy);
    Some(synthesis.unwrap().longest_path)
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
      always @(posedge clock) begin r <= a; b <= ^r; end
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
    // The result of a pipeline comes from a register.
    let behind = circuit
        .replace("a(r)", "a(216'h0)")
        .replace("q <= t", "q <= p ^ s[0]");
    let behind = of(&behind, Hierarchy::WithoutPipelines).unwrap();
    assert_eq!(behind.levels, 1, "{behind}");
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
        longest(&netlist, "top")
    };
    // Sum 0 of a chain goes through a LUT to operand 1 of the same chain, and sum 1 leaves the
    // circuit.
    let found = longest(&two("2,3 4,5", "4 3")).unwrap();
    assert_eq!(found, path(1, "port ", "port o"));
    // In the other direction the path closes into a loop.
    let refused = longest(&two("3,2 5,4", "4 3")).unwrap_err();
    assert!(refused.contains("in a circle"), "{refused}");
    let refused = longest(r#"{"modules":{}}"#).unwrap_err();
    assert_eq!(refused, "no module top");
    let refused = longest(&two("2,3 4,5", "4 3").replace("LUT2", "NEW")).unwrap_err();
    assert_eq!(refused, "a cell two of type NEW");
}

#[test]
fn clocks_are_estimated_from_levels() {
    assert!((path(6, "", "").estimated_mhz() - 250.0).abs() < 1e-9);
    assert!(path(7, "", "").estimated_mhz() < 250.0);
}
