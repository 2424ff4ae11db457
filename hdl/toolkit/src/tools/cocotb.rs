//! cocotb in Icarus Verilog: benches in Python.
//!
//! cocotb and cocotbext-axi come from `PyPI` in the versions of `cocotb.txt`, into a virtual
//! environment in the work folder. cocotb is a library that the simulator loads; environment
//! variables configure it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::command::{Printed, Tool, Tools};
use super::work::{self, WorkFolder};
use crate::HdlError;

/// Packages to install.
const REQUIREMENTS: &str = include_str!("cocotb.txt");
/// Time limit of the installation, and of a run.
const LIMIT: Duration = Duration::from_secs(600);

/// Runs the tests of the Python module `name`, with text `bench`, on the module `top` of `verilog`;
/// `imports` are names and texts of imported modules, and `environment` is visible to all of them.
/// Returns the number of passed tests.
///
/// # Errors
/// A program is missing or fails, `PyPI` is unreachable, a test fails, or there is no test.
pub fn run(
    tools: &Tools,
    work: &WorkFolder,
    [top, verilog]: [&str; 2],
    [name, bench]: [&str; 2],
    imports: &[[&str; 2]],
    environment: &[(&str, OsString)],
) -> Result<usize, HdlError> {
    tools.find(Tool::IVERILOG)?;
    tools.find(Tool::VVP)?;
    let venv = install(tools, work)?;
    let scratch = work.scratch()?;
    // cocotb counts in simulator time steps.
    scratch.write("timescale.v", "`timescale 1ns/1ps\n")?;
    scratch.write("circuit.v", verilog)?;
    for [name, text] in [&[[name, bench]], imports].concat() {
        scratch.write(&format!("{name}.py"), text)?;
    }
    let arguments = [
        "-g2005",
        "-s",
        top,
        "-o",
        "circuit.vvp",
        "timescale.v",
        "circuit.v",
    ];
    tools.run(Tool::IVERILOG, arguments, scratch.path(), LIMIT)?;

    let ask = |question: &[&str]| -> Result<OsString, HdlError> {
        let arguments = [&["-m", "cocotb.config"], question].concat();
        let printed = python(tools, &venv, &arguments, scratch.path())?;
        Ok(printed.stdout.trim().into())
    };
    let mut variables: Vec<(&str, OsString)> = vec![
        ("VIRTUAL_ENV", venv.clone().into_os_string()),
        ("LIBPYTHON_LOC", ask(&["--libpython"])?),
        ("PYTHONPATH", scratch.path().as_os_str().to_owned()),
        ("PYTHONDONTWRITEBYTECODE", "1".into()),
        ("MODULE", name.into()),
        ("TOPLEVEL", top.into()),
        ("TOPLEVEL_LANG", "verilog".into()),
        ("COCOTB_RESULTS_FILE", "results.xml".into()),
        ("COCOTB_ANSI_OUTPUT", "0".into()),
    ];
    variables.extend_from_slice(environment);
    let arguments: [OsString; 5] = [
        "-M".into(),
        ask(&["--lib-dir"])?,
        "-m".into(),
        ask(&["--lib-name", "vpi", "icarus"])?,
        "circuit.vvp".into(),
    ];
    let printed = tools.run_with(Tool::VVP, arguments, scratch.path(), LIMIT, &variables)?;
    let results = std::fs::read_to_string(scratch.path().join("results.xml")).unwrap_or_default();
    let (tests, failures) = (
        results.matches("<testcase").count(),
        results.matches("<failure").count() + results.matches("<error").count(),
    );
    if tests > 0 && failures == 0 {
        return Ok(tests);
    }
    Err(HdlError::ToolOutput {
        tool: "cocotb",
        expected: "passing tests",
        got: Printed {
            stdout: printed.stdout,
            stderr: String::new(),
        }
        .shown(),
    })
}

/// Returns the virtual environment, installed if necessary.
fn install(tools: &Tools, work: &WorkFolder) -> Result<PathBuf, HdlError> {
    let python3 = tools.find(Tool::PYTHON)?;
    let version = tools.run(Tool::PYTHON, ["--version"], Path::new("/"), LIMIT)?;
    let key = [
        REQUIREMENTS.as_bytes(),
        version.stdout.as_bytes(),
        python3.as_os_str().as_encoded_bytes(),
    ];
    let folder = work.cached("cocotb", &key, |folder| {
        tools.run(Tool::PYTHON, ["-m", "venv", "venv"], folder, LIMIT)?;
        work::write(folder, "requirements.txt", REQUIREMENTS)?;
        let arguments = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-input",
            "--no-deps",
            "--disable-pip-version-check",
            "-r",
            "requirements.txt",
        ];
        python(tools, &folder.join("venv"), &arguments, folder)?;
        Ok(())
    })?;
    Ok(folder.join("venv"))
}

/// Runs the Python of a virtual environment.
fn python(
    tools: &Tools,
    venv: &Path,
    arguments: &[&str],
    folder: &Path,
) -> Result<Printed, HdlError> {
    // Puts the environment's own tools on the path: scripts in a virtual environment contain the
    // folder where it was made, and the environment has been moved since.
    let own = Tools::on_path(venv.join("bin"));
    own.run_with(
        Tool::PYTHON,
        arguments,
        folder,
        LIMIT,
        &[("VIRTUAL_ENV", venv.as_os_str().to_owned())],
    )
    .map_err(|error| match (error, tools.find(Tool::PYTHON)) {
        (HdlError::MissingTool { .. }, Err(missing)) => missing,
        (error, _) => error,
    })
}
