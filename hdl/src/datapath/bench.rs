//! Test benches for pipelines: a list of inputs, one set a clock, through the simulation and through Icarus Verilog.

use std::{fmt::Write, path::Path, process::Command, sync::Arc};

use num_bigint::BigUint;

use super::{Datapath, Simulation};

/// Outputs after each clock.
pub(crate) fn simulate(module: &Arc<Datapath>, inputs: &[Vec<BigUint>]) -> Vec<Vec<BigUint>> {
    run_simulation(Simulation::new(module), inputs)
}

/// The same with all registers.
pub(crate) fn simulate_registers(
    module: &Arc<Datapath>,
    inputs: &[Vec<BigUint>],
) -> Vec<Vec<BigUint>> {
    run_simulation(Simulation::registers(module), inputs)
}

fn run_simulation(mut simulation: Simulation, inputs: &[Vec<BigUint>]) -> Vec<Vec<BigUint>> {
    let outputs = simulation.module().outputs().len();
    inputs
        .iter()
        .map(|one| {
            for (port, value) in one.iter().enumerate() {
                let words: Vec<u64> = value.iter_u64_digits().collect();
                simulation.set(port, &words);
            }
            simulation.tick();
            (0..outputs)
                .map(|port| from_words(simulation.output(port)))
                .collect()
        })
        .collect()
}

pub(crate) fn from_words(words: &[u64]) -> BigUint {
    let digits = words
        .iter()
        .flat_map(|&w| [w as u32, (w >> 32) as u32])
        .collect();
    BigUint::new(digits)
}

/// A tool's run, or none where it is missing (an error where tests must have it).
fn run(command: &mut Command) -> Option<(bool, String)> {
    match command.output() {
        Ok(output) => {
            let text = [output.stdout, output.stderr].concat();
            Some((
                output.status.success(),
                String::from_utf8_lossy(&text).into_owned(),
            ))
        }
        Err(error) => {
            let required = std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_some_and(|v| v == "1");
            assert!(!required, "{command:?}: {error}");
            println!("skipped: {command:?}: {error}");
            None
        }
    }
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}

/// Outputs after each clock in Icarus Verilog.
pub(crate) fn icarus(module: &Datapath, inputs: &[Vec<BigUint>]) -> Option<Vec<Vec<BigUint>>> {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let total: usize = module.inputs().iter().map(|p| p.width).sum();
    let mut vectors = String::new();
    for one in inputs {
        let joined = one
            .iter()
            .zip(module.inputs())
            .fold(BigUint::ZERO, |all, (v, p)| (all << p.width) | v);
        writeln!(vectors, "{joined:x}").unwrap();
    }
    write(&path("vectors"), &vectors);
    let mut text = module.verilog();
    let names: Vec<&str> = module.inputs().iter().map(|p| p.name.as_str()).collect();
    write!(
        text,
        "module bench;\nreg clock = 0;\nreg [{}:0] vectors [0:{}];\ninteger i;\n",
        total - 1,
        inputs.len() - 1
    )
    .unwrap();
    let mut pins = vec![".clock(clock)".to_owned()];
    for p in module.inputs() {
        writeln!(text, "reg [{}:0] {} = 0;", p.width - 1, p.name).unwrap();
        pins.push(format!(".{0}({0})", p.name));
    }
    for p in module.outputs() {
        writeln!(text, "wire [{}:0] {};", p.width - 1, p.name).unwrap();
        pins.push(format!(".{0}({0})", p.name));
    }
    if module.latency() == 0 {
        pins.remove(0);
    }
    let outputs: Vec<&str> = module.outputs().map(|p| p.name.as_str()).collect();
    let format = vec!["%h"; outputs.len()].join(" ");
    write!(
        text,
        "{} dut ({});\ninitial begin\n$readmemh(\"{}\", vectors);\nfor (i = 0; i < {}; i = i + 1) begin\n\
         {{{}}} = vectors[i]; #1 clock = 1; #1 $display(\"{format}\", {}); clock = 0; #1;\nend\nend\nendmodule\n",
        module.name(),
        pins.join(", "),
        path("vectors").display(),
        inputs.len(),
        names.join(", "),
        outputs.join(", ")
    )
    .unwrap();
    write(&path("bench.v"), &text);
    let (ok, log) = run(Command::new("iverilog")
        .args(["-g2005", "-Wall", "-Wno-timescale", "-s", "bench", "-o"])
        .args([path("bench"), path("bench.v")]))?;
    assert!(ok && log.is_empty(), "{log}");
    let (ok, log) = run(Command::new("vvp").arg("-n").arg(path("bench")))?;
    assert!(ok, "{log}");
    let lines: Vec<Vec<BigUint>> = log
        .lines()
        .map(|line| {
            line.split_whitespace()
                .map(|v| BigUint::parse_bytes(v.as_bytes(), 16).unwrap_or_else(|| panic!("{line}")))
                .collect()
        })
        .collect();
    Some(lines)
}

/// What Verilator has to say with all warnings on, less those switched off.
pub(crate) fn lint(module: &Datapath, off: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("{}.v", module.name()));
    write(&path, &module.verilog());
    let (_, log) = run(Command::new("verilator")
        .args([
            "--lint-only",
            "-Wall",
            "-Wno-DECLFILENAME",
            "--default-language",
            "1364-2005",
            "--top-module",
        ])
        .arg(module.name())
        .args(off)
        .arg(path))?;
    Some(log)
}
