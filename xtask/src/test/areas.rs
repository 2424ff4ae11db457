//! The areas of `cargo xtask test --all`: packages, and further steps besides their tests.

use std::process::Command;

use super::report::Report;
use super::sample::Sample;
use crate::process::{DEVICES, cargo};
use crate::{bare_metal, ifma, instructions};

/// Options of `--all`.
#[derive(Debug)]
pub(crate) struct Everything<'a> {
    /// Only these areas, or all.
    pub(crate) only: &'a [String],
    /// Also run areas with the record's inputs.
    pub(crate) fresh: bool,
    /// Minutes of simulation per hardware block.
    pub(crate) hdl_long: bool,
    /// Whole proofs in release mode.
    pub(crate) release: bool,
}

/// Part of the repository that is tested separately.
#[derive(Debug)]
pub(super) struct Area {
    /// The area's name in `--area`.
    pub(super) name: &'static str,
    /// Description of the area.
    pub(super) what: &'static str,
    /// The area's packages: each package of the workspace is in one area.
    pub(super) packages: &'static [&'static str],
    /// Whether all files of the repository are inputs of the area.
    pub(super) reads_all: bool,
    /// Runs the area's steps.
    pub(super) steps: fn(&mut Report, &Self, &Everything<'_>),
}

/// Publishable crates: the host and its dependencies.
const PUBLISHED: [&str; 9] = [
    "zkfabric-kernels-cpu",
    "zkfabric-sumcheck",
    "zkfabric-msm",
    "zkfabric-ntt",
    "zkfabric-kernels-opencl",
    "zkfabric-recovery",
    "zkfabric-hdl-toolkit",
    "zkfabric-hdl",
    "zkfabric-host",
];

/// All areas, in the order in which they run.
pub(super) const AREAS: &[Area] = &[
    Area {
        name: "kernels",
        what: "arithmetic on the CPU, with AVX-512 IFMA trapped where the CPU lacks only that; counts of instructions",
        packages: &[
            "zkfabric-kernels-cpu",
            "zkfabric-sumcheck",
            "zkfabric-msm",
            "zkfabric-ntt",
            "zkfabric-recovery",
            "zkfabric-kernels-trap",
        ],
        reads_all: false,
        steps: |report, area, _| {
            report.step("tests", &mut area.tests("default"));
            report.optional("kernels with IFMA", ifma::prepare);
            report.optional("counts of instructions", instructions::prepare);
        },
    },
    Area {
        name: "devices",
        what: "the host's devices, and proofs on an OpenCL device",
        packages: &[
            "zkfabric-host",
            "zkfabric-kernels-opencl",
            "zkfabric-mock-icd",
            "zkfabric-prover",
            "zkfabric-timeline",
        ],
        reads_all: false,
        steps: |report, area, _| {
            report.step("tests", &mut area.tests("default"));
            // The profile selects the tests of other packages that prove on a device.
            let mut proofs = nextest("devices");
            report.step(
                "proofs on an OpenCL device",
                proofs.env("ZKFABRIC_DEVICE", "opencl"),
            );
        },
    },
    Area {
        name: "hardware",
        what: "hardware blocks in simulation, their formal proofs, synthesis and committed Verilog",
        packages: &["zkfabric-hdl", "zkfabric-hdl-toolkit", "zkfabric-hdl-cli"],
        reads_all: false,
        steps: |report, area, everything| {
            report.step("tests", &mut area.tests("default"));
            if everything.hdl_long {
                long_simulations(report);
            }
        },
    },
    Area {
        name: "evm",
        what: "batches, blocks and the published cases of the EVM; the node's batches, engine, executor, keys, log, mempool, receipts, JSON-RPC, state and telemetry; the guest's own tests, on the host",
        packages: &[
            "zkfabric-stf",
            "zkfabric-batch",
            "zkfabric-archive",
            "zkfabric-batches",
            "zkfabric-client",
            "zkfabric-disk",
            "zkfabric-engine",
            "zkfabric-executor",
            "zkfabric-import",
            "zkfabric-keys",
            "zkfabric-log",
            "zkfabric-mempool",
            "zkfabric-receipt",
            "zkfabric-rpc",
            "zkfabric-state",
            "zkfabric-telemetry",
        ],
        reads_all: false,
        steps: |report, area, _| {
            report.step("tests", &mut area.tests("default"));
            report.step("guest, on the host", &mut guest());
        },
    },
    Area {
        name: "proofs",
        what: "chips, prover and verifier; whole proofs by the command as a user runs it",
        packages: &[
            "zkfabric",
            "zkfabric-abi",
            "zkfabric-air",
            "zkfabric-algebra",
            "zkfabric-chips",
            "zkfabric-kzg",
            "zkfabric-console",
            "zkfabric-files",
            "zkfabric-settlement",
            "zkfabric-testing",
            "zkfabric-verifier",
            "zkfabric-vm",
            "zkfabric-zkvm",
        ],
        reads_all: false,
        steps: |report, area, everything| {
            report.clients();
            report.step("tests", &mut area.tests("default"));
            report.step("end to end", &mut area.end_to_end(everything.release));
        },
    },
    // An area of its own: without the toolchain that made the programs it is not recorded.
    Area {
        name: "guests",
        what: "the committed guest programs, and the verifier on bare metal",
        packages: &[],
        reads_all: true,
        steps: |report, _, _| {
            report.guest();
            report.optional("verifier on bare metal", || Ok(bare_metal::prepare()));
        },
    },
    Area {
        name: "recursion",
        what: "circuits, the last proof and the contracts, these against their committed compiler output",
        packages: &[
            "zkfabric-compress",
            "zkfabric-determinism",
            "zkfabric-plonk",
            "zkfabric-wrap",
        ],
        reads_all: false,
        steps: |report, area, everything| {
            // Tests also use a development chain from npm.
            report.contract();
            report.step("tests", &mut area.tests("default"));
            report.step("end to end", &mut area.end_to_end(everything.release));
        },
    },
    Area {
        name: "documents",
        what: "documents and their examples, the benchmarks once each, packages and public API",
        packages: &["zkfabric-bench", "zkfabric-report", "xtask"],
        reads_all: true,
        steps: |report, area, _| {
            report.step("tests", &mut area.tests("default"));
            report.step("documentation examples", &mut beside_nextest(&["--doc"]));
            report.step(
                "benchmarks, once each",
                &mut beside_nextest(&["--bench", "kernels"]),
            );
            report.step("packages", &mut packages());
            report.api();
        },
    },
];

impl Area {
    /// Runs the tests of the area's packages, with a profile of `.config/nextest.toml`.
    fn tests(&self, profile: &str) -> Command {
        let mut command = nextest(profile);
        command.args(["-E", &self.filter()]);
        command
    }

    /// Runs the area's tests of whole proofs; in release mode, as users build the command.
    fn end_to_end(&self, release: bool) -> Command {
        if !release {
            return self.tests("end-to-end");
        }
        let mut command = cargo(["nextest", "run", "-p", "zkfabric", "-p", "zkfabric-plonk"]);
        command.args(["--test", "end_to_end", "--test", "contract"]);
        command.args(["--cargo-profile", "release", "--profile", "end-to-end"]);
        command.args(["-E", &self.filter()]);
        command
    }

    fn filter(&self) -> String {
        let packages = self.packages.iter().map(|name| format!("package(={name})"));
        packages.collect::<Vec<_>>().join(" + ")
    }
}

/// Runs all tests, in all their cases, with the backends for all devices: one build for all areas.
fn nextest(profile: &str) -> Command {
    let mut command = cargo(["nextest", "run", "--workspace", "--features", DEVICES]);
    command.args(["--cargo-profile", "fast", "--profile", profile]);
    Sample::All.set(&mut command);
    command
}

/// Runs the parts of the workspace that nextest does not run.
fn beside_nextest(what: &[&str]) -> Command {
    let mut command = cargo(["test", "--quiet", "--workspace", "--features", DEVICES]);
    command.args(["--profile", "fast"]).args(what);
    command
}

/// Checks the guest: the programs and their libraries have no tests of their own here, and a test
/// build would compile revm once more.
fn guest() -> Command {
    let mut command = cargo(["test", "--manifest-path", "pipeline/guest/Cargo.toml"]);
    command.args(["--workspace", "--exclude", "zkfabric-guest-programs"]);
    command.args(["--exclude", "zkfabric-stf"]);
    command
}

/// Packs the publishable crates as an upload would.
fn packages() -> Command {
    let flags = ["--dry-run", "--no-verify", "--allow-dirty", "--quiet"];
    let mut command = cargo(["publish"]);
    command.args(flags);
    for name in PUBLISHED {
        command.args(["--package", name]);
    }
    command
}

/// Runs minutes of simulation per block, all syntheses, card kernels between foreign models, and
/// whole multiplications.
fn long_simulations(report: &mut Report) {
    let tests = |arguments: &[&str]| {
        let mut command = cargo(["test", "--package", "zkfabric-hdl", "--profile", "fast"]);
        command.args(arguments).env("ZKFABRIC_HDL_LONG", "1");
        command
    };
    report.step(
        "hardware, long simulations",
        &mut tests(&["--test", "conformance", "--", "::verilated"]),
    );
    report.step(
        "hardware, syntheses in place of their record",
        &mut tests(&["--test", "conformance", "--", "::resources"]),
    );
    report.step(
        "hardware, between foreign models",
        &mut tests(&["--test", "cocotb", "--", "foreign_models"]),
    );
    report.step(
        "hardware, whole multiplications",
        &mut tests(&[
            "--lib",
            "--",
            "msm::multiplication",
            "--nocapture",
            "--test-threads=1",
        ]),
    );
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::inputs::Inputs;
    use super::*;

    #[test]
    fn areas_run_all_cases() {
        for area in AREAS {
            let tests = area.tests("default");
            let mut set = tests.get_envs();
            assert!(set.any(|(name, value)| name == "ZKFABRIC_ALL" && value == Some("1".as_ref())));
        }
    }

    #[test]
    fn every_package_is_in_one_area() {
        let packages = AREAS.iter().flat_map(|area| area.packages);
        let mut found = BTreeSet::new();
        for package in packages {
            assert!(found.insert((*package).to_owned()), "{package}");
        }
        assert_eq!(found, Inputs::read().unwrap().packages());
    }
}
