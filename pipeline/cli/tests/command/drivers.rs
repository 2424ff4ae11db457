//! `devices --test` and a proof on OpenCL drivers: Debian's `PoCL`, and Intel's runtime for CPUs
//! from `PyPI`, in a virtual environment of the test's. Each driver is the only one of its
//! processes.
//!
//! Drivers differ in what they leave for later. Intel's returns from short writes before the data
//! is in the buffer, `PoCL` compiles a kernel when it first runs.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::{BINARY, PROGRAM, json, text};

/// Intel's runtime for CPUs, and the libraries that it links.
const INTEL: [&str; 2] = ["intel-opencl-rt==2026.2.0", "intel-cmplr-lib-rt"];
const POCL: &str = "/etc/OpenCL/vendors/pocl.icd";

/// Driver as the loader finds it.
struct Driver {
    /// File that names the driver's library, or the library.
    vendor: PathBuf,
    /// Part of the device's name or driver.
    says: &'static str,
    /// Caches of the driver and of the command.
    caches: tempfile::TempDir,
}

/// Prints why a test does not run; fails if tools are required.
fn skip(reason: &str) {
    assert!(
        std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_none(),
        "{reason}"
    );
    println!("NOT RUN here: {reason}");
}

impl Driver {
    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(BINARY);
        command.args(args);
        // ocl-icd reads the first variable, Khronos' loader the second.
        command.env("OCL_ICD_VENDORS", &self.vendor);
        command.env("OCL_ICD_FILENAMES", &self.vendor);
        command.env("ZKFABRIC_OPENCL_CACHE", self.caches.path().join("own"));
        command.env("POCL_CACHE_DIR", self.caches.path().join("pocl"));
        command.env_remove("ZKFABRIC_DEVICE");
        command.output().unwrap()
    }

    fn succeeds(&self, args: &[&str]) -> Output {
        let output = self.run(args);
        assert!(
            output.status.success(),
            "{args:?}: {}, {}",
            output.status,
            text(&output.stderr)
        );
        output
    }

    /// Tests the device, and proves and verifies a program on it.
    fn works(&self) {
        let test = ["--json", "devices", "--test", "--device", "opencl:0"];
        let output = self.succeeds(&[&test[..], &["--seconds", "0.01"]].concat());
        let report = json(&output.stdout).unwrap();
        let device = &report["devices"][1];
        let described = format!("{} {}", device["name"], device["driver"]);
        assert!(described.contains(self.says), "{described}");
        assert_eq!(device["health"], "healthy", "{report}");
        for rate in device["rates"].as_array().unwrap() {
            assert!(rate["per_second"].as_f64() > Some(0.0), "{rate}");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        fs::write(path("limit"), 30_u64.to_le_bytes()).unwrap();
        let out = path("proof");
        let limit = path("limit");
        let prove = ["prove", "--elf", PROGRAM, "--input", &limit, "--out", &out];
        let file = path("timeline.json");
        let prove = [&prove[..], &["--device", "opencl:0", "--json"]].concat();
        let prove = [&prove[..], &["--timeline", &file]].concat();
        let output = self.succeeds(&prove);
        let report = json(&output.stdout).unwrap();
        let devices = report["devices"].as_array().unwrap();
        assert!(devices[1]["parts"].as_u64().unwrap() > 0, "{report}");
        // What the device did is in the timeline, and who waited for it.
        let (timeline, summary) = super::timeline::read(&file, &report);
        let mut shares = summary["devices"].as_array().unwrap().iter();
        let share = shares.find(|share| share["device"] == 1).unwrap();
        assert!(share["busy"].as_f64().unwrap() > 0.0, "{summary}");
        let mut spans = timeline.threads.iter().flat_map(|thread| &thread.spans);
        assert!(spans.any(|span| span.name == "wait"), "{summary}");
        self.succeeds(&["verify", &out, "--elf", PROGRAM, "--allow-dev-srs"]);
    }
}

#[test]
fn pocl_answers_its_test_and_proves() {
    if !Path::new(POCL).is_file() {
        return skip("pocl-opencl-icd is not installed");
    }
    let driver = Driver {
        vendor: POCL.into(),
        says: "PoCL",
        caches: tempfile::tempdir().unwrap(),
    };
    driver.works();
}

/// Installs packages of `PyPI` in a folder.
fn install(folder: &Path, packages: &[&str]) -> Result<(), String> {
    let run = |program: &Path, args: &[&str]| {
        let output = Command::new(program).args(args).output();
        let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
        match output.status.success() {
            true => Ok(()),
            false => Err(format!("{args:?}: {}", text(&output.stderr))),
        }
    };
    let venv = folder.to_str().unwrap();
    run(Path::new("python3"), &["-m", "venv", venv])?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    run(&folder.join("bin/python"), &[&pip[..], packages].concat())
}

/// Finds a file below a folder.
fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let (folders, files): (Vec<_>, Vec<_>) = entries
        .map(|entry| entry.path())
        .filter(|path| !path.is_symlink() || path.is_file())
        .partition(|path| path.is_dir());
    let here = files.into_iter().find(|path| path.ends_with(name));
    here.or_else(|| folders.iter().find_map(|folder| find(folder, name)))
}

#[test]
fn intel_answers_its_test_and_proves() {
    let venv = tempfile::tempdir().unwrap();
    if let Err(reason) = install(venv.path(), &INTEL) {
        return skip(&reason);
    }
    let library = find(venv.path(), "libintelocl.so");
    let library = library.expect("intel-opencl-rt has its library");
    let driver = Driver {
        vendor: library,
        says: ", 2026.",
        caches: tempfile::tempdir().unwrap(),
    };
    driver.works();
}
