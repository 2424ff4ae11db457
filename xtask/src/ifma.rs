//! The kernels' tests as on a CPU with AVX-512 IFMA, for CPUs that have AVX-512 but not IFMA.
//!
//! The library `zkfabric-kernels-trap` is loaded before each test program: the instructions trap
//! and are emulated one by one, and the programs detect them as on a CPU that has them.
//! `.config/nextest.toml` selects the tests (profile `ifma`).

use crate::error::Error;
use crate::process::{Step, cargo, program, run, target};

const RUNNER: &str = "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER";
const SWITCH: &str = "ZKFABRIC_TRAP_IFMA";

/// Builds the library and checks that it works here.
///
/// # Errors
/// The library could not be built, or a program could not be started with it.
pub(crate) fn prepare() -> Result<Step, Error> {
    run(&mut cargo([
        "build",
        "-p",
        "zkfabric-kernels-trap",
        "--profile",
        "fast",
    ]))?;
    let library = target().join("fast/libzkfabric_kernels_trap.so");
    let environment = [
        (SWITCH, "1".to_owned()),
        ("LD_PRELOAD", library.display().to_string()),
    ];
    let mut probe = program("true", [""; 0]);
    let said = probe
        .envs(environment.clone())
        .output()
        .map_err(|source| Error::Start {
            command: "true".to_owned(),
            source,
        })?
        .stderr;
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    match said.as_str() {
        "IFMA: trapped" => {}
        "IFMA: native" => {
            let reason = "this CPU has IFMA: all tests ran with it";
            return Ok(Step::Skip(reason.to_owned()));
        }
        _ => return Ok(Step::Skip(format!("the IFMA path did NOT run: {said}"))),
    }
    let [(switch, on), (preload, library)] = environment;
    let mut command = cargo([
        "nextest",
        "run",
        "--workspace",
        "--features",
        crate::process::DEVICES,
        "--cargo-profile",
        "fast",
        "--profile",
        "ifma",
    ]);
    // The runner wraps the test programs only: cargo and the compiler run as usual.
    command.env(RUNNER, format!("env {switch}={on} {preload}={library}"));
    Ok(Step::Run(command))
}
