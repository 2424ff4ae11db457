//! `cargo run -p zkfabric-hdl --example bench -- BLOCK/CONFIG FILE [WORK [SEED]]`: runs the bench
//! of a checked-in configuration on the Verilog in a file, compiled by Verilator.
//! `cargo xtask mutants-rtl` runs this on mutated Verilog; compiled simulations are kept in the
//! folder WORK.
//!
//! Exit code 0: the bench passes; 1: it fails; 2: it could not run.

use std::io::{Write, stderr};
use std::process::ExitCode;

use zkfabric_hdl::catalogue;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Design, Effort};
use zkfabric_hdl_toolkit::tools::{Tools, Verilated, WorkFolder};

/// Seed of the bench's operands, the same as in the tests.
const SEED: u64 = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let say = |what: &dyn std::fmt::Display| {
        let _ = writeln!(stderr().lock(), "{what}");
    };
    let (block, file, work, seed) = match arguments.as_slice() {
        [block, file] => (block, file, WorkFolder::default(), Ok(SEED)),
        [block, file, work] => (block, file, WorkFolder::new(work), Ok(SEED)),
        [block, file, work, seed] => (block, file, WorkFolder::new(work), seed.parse()),
        _ => {
            say(&"usage: bench BLOCK/CONFIG FILE [WORK [SEED]]");
            return ExitCode::from(2);
        }
    };
    let seed: u64 = match seed {
        Ok(seed) => seed,
        Err(error) => {
            say(&format_args!("SEED must be a number below 2^64: {error}"));
            return ExitCode::from(2);
        }
    };
    let prepared = design(block).and_then(|design| {
        let dut = compiled(design.as_ref(), file, &work)?;
        Ok((design, dut))
    });
    let (design, mut dut) = match prepared {
        Ok(prepared) => prepared,
        Err(error) => {
            say(&error);
            return ExitCode::from(2);
        }
    };
    let report = design.check(&mut dut, Effort::Normal, seed);
    match report.and_then(|report| report.compare(design.as_ref())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::from(1)
        }
    }
}

/// Returns the checked-in configuration of this name.
fn design(name: &str) -> Result<Box<dyn Design>, HdlError> {
    let (block, config) = name.split_once('/').unwrap_or((name, ""));
    let kernel = catalogue::find(block)?;
    let mut configurations = kernel.configurations()?.into_iter();
    let found = configurations.find(|found| found.to_string() == config);
    kernel.elaborate(&found.ok_or_else(|| HdlError::Config {
        block: block.to_owned(),
        parameter: "configuration".to_owned(),
        expected: "a checked-in one".to_owned(),
        got: config.to_owned(),
    })?)
}

fn compiled(design: &dyn Design, file: &str, work: &WorkFolder) -> Result<Verilated, HdlError> {
    let verilog = std::fs::read_to_string(file).map_err(|source| HdlError::Io {
        path: file.into(),
        source,
    })?;
    let ports = design.simulation()?.ports().to_vec();
    Verilated::new(&Tools::installed(), work, design.top(), &verilog, &ports)
}
