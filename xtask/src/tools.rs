//! The programs the tests need, and how Debian calls them.
//!
//! As root a missing program is installed by apt; otherwise the one line that installs it is printed.

use crate::console;
use crate::error::Error;
use crate::process::{on_path, program, run, succeeds};

/// A program that tests start.
#[derive(Clone, Copy, Debug)]
struct Tool {
    program: &'static str,
    package: &'static str,
    purpose: &'static str,
}

/// A program, the Debian package that brings it, and what tests use it for.
const TOOLS: [Tool; 7] = [
    Tool {
        program: "qemu-riscv64",
        package: "qemu-user",
        purpose: "oracle of the instruction set",
    },
    Tool {
        program: "verilator",
        package: "verilator",
        purpose: "lint and compiled simulation of the hardware",
    },
    Tool {
        program: "g++",
        package: "g++",
        purpose: "compiler of Verilator's output",
    },
    Tool {
        program: "iverilog",
        package: "iverilog",
        purpose: "replays of the hardware's simulations",
    },
    Tool {
        program: "yosys",
        package: "yosys",
        purpose: "synthesis of the hardware",
    },
    Tool {
        program: "python3",
        package: "python3-venv",
        purpose: "cocotb, bus models around the hardware",
    },
    Tool {
        program: "python3-config",
        package: "python3-dev",
        purpose: "the library of Python, for cocotb",
    },
];

/// Makes sure that every tool is there.
///
/// # Errors
/// A tool is missing and this process may not install it, or apt failed.
pub(crate) fn ensure() -> Result<(), Error> {
    let missing: Vec<Tool> = TOOLS
        .into_iter()
        .filter(|tool| !on_path(tool.program))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    for tool in &missing {
        console::line(format_args!("missing: {} ({})", tool.program, tool.purpose));
    }
    let packages: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    if !is_root() || !on_path("apt-get") {
        return Err(Error::MissingTools {
            tools: missing
                .iter()
                .map(|tool| tool.program)
                .collect::<Vec<_>>()
                .join(", "),
            command: install_line(&packages),
        });
    }
    console::step(install_line(&packages));
    run(&mut program("apt-get", ["update", "-qq"]))?;
    let install = ["install", "-y", "-qq", "--no-install-recommends"];
    run(program("apt-get", install.iter().chain(&packages))
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Whether `cargo nextest` is there.
pub(crate) fn has_nextest() -> bool {
    succeeds(&mut crate::process::cargo(["nextest", "--version"]))
}

fn is_root() -> bool {
    crate::process::output(&mut program("id", ["-u"])).is_ok_and(|id| id.trim_ascii() == b"0")
}

fn install_line(packages: &[&str]) -> String {
    format!(
        "sudo apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    )
}
