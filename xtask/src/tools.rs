//! The programs that tests need, and their Debian packages.
//!
//! A missing program is installed by apt if the task runs as root; otherwise the task prints the
//! command that installs it.

use std::fs;
use std::path::Path;

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

/// A program, its Debian package, and its use in tests.
const TOOLS: [Tool; 15] = [
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
        program: "sta",
        package: "opensta",
        purpose: "timing of the hardware on a liberty file",
    },
    Tool {
        program: "z3",
        package: "z3",
        purpose: "proofs about the hardware",
    },
    Tool {
        program: "valgrind",
        package: "valgrind",
        purpose: "counts of instructions",
    },
    Tool {
        program: "chromium",
        package: "chromium",
        purpose: "looks at the pages of the report and of the node",
    },
    Tool {
        program: "promtool",
        package: "prometheus",
        purpose: "tests of the node's alerts, and its metrics",
    },
    Tool {
        program: "systemd-analyze",
        package: "systemd",
        purpose: "looks at the node's service",
    },
    Tool {
        program: "python3",
        package: "python3-venv",
        purpose: "cocotb, bus models around the hardware; web3.py, against the node",
    },
    Tool {
        program: "python3-config",
        package: "python3-dev",
        purpose: "the library of Python, for cocotb",
    },
    Tool {
        program: OPENCL,
        package: "ocl-icd-opencl-dev",
        purpose: "the library of OpenCL, for its backend",
    },
    Tool {
        program: "pocl.icd",
        package: "pocl-opencl-icd",
        purpose: "OpenCL on this machine's cores",
    },
];

/// The library of OpenCL.
const OPENCL: &str = "libOpenCL.so";

/// Folders of drivers of OpenCL.
const DRIVERS: &str = "/etc/OpenCL/vendors";

impl Tool {
    /// Returns whether the tool is present: a program on the path, a library where the linker
    /// looks, a driver where its loader looks.
    fn is_there(&self) -> bool {
        if self.program.ends_with(".icd") {
            Path::new(DRIVERS).join(self.program).is_file()
        } else if self.program.ends_with(".so") {
            let folders = ["/usr/lib", "/usr/local/lib"];
            folders.into_iter().any(|folder| {
                let inner = fs::read_dir(folder).into_iter().flatten().flatten();
                let mut inner = inner.map(|entry| entry.path());
                let named = |folder: &Path| folder.join(self.program).exists();
                named(Path::new(folder)) || inner.any(|folder| named(&folder))
            })
        } else {
            on_path(self.program)
        }
    }
}

fn absent() -> Vec<Tool> {
    TOOLS.into_iter().filter(|tool| !tool.is_there()).collect()
}

/// Returns the missing tools, with their use in tests.
pub(crate) fn missing() -> Vec<String> {
    let missing = absent().into_iter();
    let missing = missing.map(|tool| format!("{} ({})", tool.program, tool.purpose));
    missing.collect()
}

/// Returns whether programs can be linked with OpenCL.
pub(crate) fn has_opencl() -> bool {
    !absent().iter().any(|tool| tool.program == OPENCL)
}

/// Returns the versions of the tools' packages; empty if packages are not Debian's.
pub(crate) fn versions() -> String {
    let mut command = program("dpkg-query", ["--show"]);
    command.args(TOOLS.map(|tool| tool.package));
    let printed = command.output().map(|output| output.stdout);
    String::from_utf8_lossy(&printed.unwrap_or_default()).into_owned()
}

/// Ensures that every tool is present.
///
/// # Errors
/// A tool is missing and this process may not install it, or apt failed.
pub(crate) fn ensure() -> Result<(), Error> {
    let missing = absent();
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

/// Returns whether `cargo nextest` is present.
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
