//! For tests: a list of inputs, one set per clock, through a pipeline's simulation and through
//! Icarus Verilog.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::{fmt::Write, sync::Arc, time::Duration};

use num_bigint::BigUint;

use crate::HdlError;
use crate::datapath::{Datapath, Simulation};
use crate::tools::{Tool, Tools, WorkFolder, verilator};

/// Time limit for Icarus Verilog.
const LIMIT: Duration = Duration::from_secs(300);

/// Returns a random value for a port of `width` bits, often near an end of the range or a power of
/// 2.
pub fn number(rng: &mut fastrand::Rng, width: usize) -> BigUint {
    let modulus = BigUint::from(1u8) << width;
    match rng.u8(0..8) {
        0 => BigUint::ZERO,
        1 => modulus - 1u8,
        2 => BigUint::from(1u8) << rng.usize(0..width),
        _ => {
            let digits: Vec<u32> = (0..width.div_ceil(32)).map(|_| rng.u32(..)).collect();
            BigUint::new(digits) % modulus
        }
    }
}

/// Returns the outputs after each clock.
#[must_use]
pub fn simulate(module: &Arc<Datapath>, inputs: &[Vec<BigUint>]) -> Vec<Vec<BigUint>> {
    run_simulation(Simulation::new(module), inputs)
}

/// Returns the outputs after each clock, with all registers simulated.
#[must_use]
pub fn simulate_registers(module: &Arc<Datapath>, inputs: &[Vec<BigUint>]) -> Vec<Vec<BigUint>> {
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

/// Returns the result of each of `inputs`, back to back.
#[must_use]
pub fn results(simulation: Simulation, inputs: &[Vec<BigUint>]) -> Vec<Vec<BigUint>> {
    let late = simulation.module().latency().max(1) - 1;
    let mut all = inputs.to_vec();
    all.extend(inputs.iter().cycle().take(late).cloned());
    run_simulation(simulation, &all).split_off(late)
}

/// Returns the number with these limbs.
#[must_use]
pub fn from_words(words: &[u64]) -> BigUint {
    let digits = words
        .iter()
        .flat_map(|&w| [w as u32, (w >> 32) as u32])
        .collect();
    BigUint::new(digits)
}

/// Checks the Verilog: Verilator's lint reports nothing but these warnings, and Icarus Verilog
/// matches the simulation's outputs.
///
/// # Panics
/// One of these fails.
pub fn check_verilog(module: &Arc<Datapath>, inputs: &[Vec<BigUint>], warnings: &[&str]) {
    let needed = [Tool::VERILATOR, Tool::IVERILOG, Tool::VVP];
    if let Some(tools) = Tools::for_test(&needed).unwrap() {
        let (work, verilog) = (WorkFolder::default(), module.verilog());
        let except = [&["DECLFILENAME"][..], warnings].concat();
        let lint = verilator::lint_except(&tools, &work, module.name(), &verilog, &except);
        lint.unwrap_or_else(|error| panic!("{error}\n{verilog}"));
        let got = icarus(&tools, &work, module, inputs);
        let got = got.unwrap_or_else(|error| panic!("{error}\n{verilog}"));
        assert!(got == simulate(module, inputs), "{verilog}");
    }
}

/// Returns the outputs after each clock in Icarus Verilog.
fn icarus(
    tools: &Tools,
    work: &WorkFolder,
    module: &Datapath,
    inputs: &[Vec<BigUint>],
) -> Result<Vec<Vec<BigUint>>, HdlError> {
    let scratch = work.scratch()?;
    let total: usize = module.inputs().iter().map(|p| p.width).sum();
    let mut vectors = String::new();
    for one in inputs {
        let joined = one
            .iter()
            .zip(module.inputs())
            .fold(BigUint::ZERO, |all, (v, p)| (all << p.width) | v);
        writeln!(vectors, "{joined:x}").unwrap();
    }
    scratch.write("vectors", &vectors)?;
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
        "{} dut ({});\ninitial begin\n$readmemh(\"vectors\", vectors);\nfor (i = 0; i < {}; i = i + 1) begin\n\
         {{{}}} = vectors[i]; #1 clock = 1; #1 $display(\"{format}\", {}); clock = 0; #1;\nend\nend\nendmodule\n",
        module.name(),
        pins.join(", "),
        inputs.len(),
        names.join(", "),
        outputs.join(", ")
    )
    .unwrap();
    scratch.write("bench.v", &text)?;
    let arguments = [
        "-g2005",
        "-Wall",
        "-Wno-timescale",
        "-s",
        "bench",
        "-o",
        "bench",
        "bench.v",
    ];
    let compiled = tools.run(Tool::IVERILOG, arguments, scratch.path(), LIMIT)?;
    assert_eq!(compiled.shown(), "");
    let printed = tools.run(Tool::VVP, ["-n", "bench"], scratch.path(), LIMIT)?;
    let value = |digits: &str| BigUint::parse_bytes(digits.as_bytes(), 16);
    let lines = printed.stdout.lines().map(|line| {
        let values: Option<Vec<_>> = line.split_whitespace().map(value).collect();
        values.ok_or_else(|| HdlError::ToolOutput {
            tool: Tool::VVP.program,
            expected: "numbers",
            got: line.to_owned(),
        })
    });
    lines.collect()
}
