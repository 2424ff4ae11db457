//! cocotb in Icarus Verilog: benches in Python.
//!
//! cocotb and cocotbext-axi come from `PyPI` in the versions of `cocotb.txt`, into a virtual
//! environment in the work folder. cocotb is a library that the simulator loads; environment
//! variables configure it. The simulator ends with status 0 also where cocotb found no Python, no
//! bench or no test, so that only the file of results tells what passed.

use std::ffi::OsString;
use std::time::Duration;

use super::command::{Printed, Tool, Tools};
use super::pypi;
use super::work::WorkFolder;
use crate::HdlError;

/// Packages to install.
const REQUIREMENTS: &str = include_str!("cocotb.txt");
/// Time limit of a run.
const LIMIT: Duration = Duration::from_secs(600);
/// The file of results.
const RESULTS: &str = "results.xml";

/// Runs the tests of the Python module `name`, with text `bench`, on the module `top` of `verilog`;
/// `imports` are names and texts of imported modules, and `environment` is visible to all of them.
/// Returns the number of passed tests: the functions behind `@cocotb.test` in `bench`.
///
/// # Errors
/// A program is missing or fails, `PyPI` is unreachable, a test of the bench fails or does not run,
/// or the bench has no test.
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
    let folder = pypi::environment(tools, work, "cocotb", REQUIREMENTS, |_| Ok(()))?;
    let venv = folder.join("venv");
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
        let arguments = [&["-m", "cocotb_tools.config"], question].concat();
        let printed = pypi::python(tools, &venv, &arguments, scratch.path())?;
        Ok(printed.stdout.trim().into())
    };
    // Libraries that cocotb loads: Python's, then its own.
    let mut users = ask(&["--libpython"])?;
    users.push(";");
    users.push(ask(&["--pygpi-entry-point"])?);
    let mut variables: Vec<(&str, OsString)> = vec![
        ("VIRTUAL_ENV", venv.clone().into_os_string()),
        ("GPI_USERS", users),
        ("PYGPI_PYTHON_BIN", venv.join("bin/python3").into()),
        ("PYTHONPATH", scratch.path().as_os_str().to_owned()),
        ("PYTHONDONTWRITEBYTECODE", "1".into()),
        ("COCOTB_TEST_MODULES", name.into()),
        ("COCOTB_TOPLEVEL", top.into()),
        ("TOPLEVEL_LANG", "verilog".into()),
        ("COCOTB_RESULTS_FILE", RESULTS.into()),
        ("COCOTB_ANSI_OUTPUT", "0".into()),
    ];
    variables.extend_from_slice(environment);
    let arguments: [OsString; 3] = [
        "-m".into(),
        ask(&["--lib-entry", "vpi", "icarus"])?,
        "circuit.vvp".into(),
    ];
    let printed = tools.run_with(Tool::VVP, arguments, scratch.path(), LIMIT, &variables)?;
    let results = std::fs::read_to_string(scratch.path().join(RESULTS)).unwrap_or_default();
    passed(bench, &results, &printed)
}

/// Returns the number of a bench's tests, if `results` says that all of them passed.
fn passed(bench: &str, results: &str, printed: &Printed) -> Result<usize, HdlError> {
    let tests = tests_of(bench);
    let outcomes = outcomes(results);
    let missing: Vec<&str> = (tests.iter().copied())
        .filter(|test| !outcomes.contains(&(*test, true)))
        .collect();
    if missing.is_empty() && !tests.is_empty() && outcomes.iter().all(|(_, passed)| *passed) {
        return Ok(tests.len());
    }
    // cocotb logs to stdout; without results, Python has said on stderr why.
    let shown = if results.is_empty() {
        printed.shown()
    } else {
        let stdout = printed.stdout.clone();
        let stderr = String::new();
        Printed { stdout, stderr }.shown()
    };
    Err(HdlError::ToolOutput {
        tool: "cocotb",
        expected: "passing tests",
        got: format!(
            "{} of {} tests passed, not {}: {shown}",
            tests.len() - missing.len(),
            tests.len(),
            missing.join(", "),
        ),
    })
}

/// Returns the names of a bench's tests.
fn tests_of(bench: &str) -> Vec<&str> {
    let behind = bench.split("@cocotb.test(").skip(1);
    let names = behind.filter_map(|text| {
        let (_, name) = text.split_once("async def ")?;
        name.split('(').next()
    });
    names.collect()
}

/// Returns the tests of a results file (xUnit): each name, and whether the test passed.
fn outcomes(results: &str) -> Vec<(&str, bool)> {
    let cases = results.split("<testcase").skip(1);
    let outcomes = cases.filter_map(|case| {
        let (_, name) = case.split_once(" name=\"")?;
        let not = ["<failure", "<error", "<skipped"];
        let passed = !not.iter().any(|not| case.contains(not));
        Some((name.split('"').next()?, passed))
    });
    outcomes.collect()
}

#[cfg(test)]
mod tests {
    use super::super::work::WorkFolder;
    use super::*;

    const BENCH: &str = "import cocotb\n\n\n@cocotb.test()\nasync def first(dut):\n    pass\n\n\n\
        @cocotb.test(timeout_time=1)\nasync def second(dut):\n    pass\n";

    #[test]
    fn every_test_of_the_bench_has_to_pass() {
        let case = |name: &str, inside: &str| {
            format!("<testcase classname=\"bench\" name=\"{name}\">{inside}</testcase>")
        };
        let result = |cases: &[String]| {
            let printed = Printed {
                stdout: "log".to_owned(),
                stderr: "why".to_owned(),
            };
            let result = passed(BENCH, &cases.concat(), &printed);
            result.map_err(|error| error.to_string())
        };
        let [first, second] = ["first", "second"].map(|name| case(name, ""));
        assert_eq!(result(&[first.clone(), second.clone()]), Ok(2));
        let failed = |cases: &[String], expected: &str| {
            let error = result(cases).unwrap_err();
            let expected = format!("cocotb printed no passing tests: {expected}");
            assert_eq!(error, expected);
        };
        let without = "1 of 2 tests passed, not second: log";
        failed(std::slice::from_ref(&first), without);
        for inside in ["<failure message=\"x\"/>", "<error/>", "<skipped/>"] {
            failed(&[first.clone(), case("second", inside)], without);
        }
        failed(&[], "0 of 2 tests passed, not first, second: why");
        let empty = "<testsuites name=\"cocotb tests\" />".to_owned();
        failed(&[empty], "0 of 2 tests passed, not first, second: log");
        let more = case("third", "<failure/>");
        assert!(result(&[first, second, more]).is_err());
        let none = passed("import cocotb\n", "<testsuites/>", &Printed::default());
        assert!(none.is_err());
    }

    /// The simulator's status is 0 in all of these runs.
    #[test]
    fn a_bench_without_a_run_of_its_tests_fails() {
        const CIRCUIT: &str = "module held (\n  input wire clock,\n  output wire high\n);\n  \
            assign high = 1'b1;\n  wire unused = &{1'b0, clock};\nendmodule\n";
        let needed = [Tool::IVERILOG, Tool::VVP, Tool::PYTHON];
        let Some(tools) = Tools::for_test(&needed).unwrap() else {
            return;
        };
        let work = WorkFolder::default();
        let run = |bench: &str, environment: &[(&str, OsString)]| {
            let circuit = ["held", CIRCUIT];
            super::run(&tools, &work, circuit, ["bench", bench], &[], environment)
        };
        let bench = "import cocotb\nfrom cocotb.triggers import Timer\n\n\n@cocotb.test()\nasync def high(dut):\n    \
            await Timer(1, \"ns\")\n    assert dut.high.value == 1\n";
        assert_eq!(run(bench, &[]).unwrap(), 1);
        let wrong = bench.replace("== 1", "== 0");
        let unknown = bench.replace("import Timer", "import Watch");
        let none = bench.replace("@cocotb.test()\n", "");
        let users = [("GPI_USERS", OsString::new())];
        let filter = [("COCOTB_TEST_FILTER", "other".into())];
        for (bench, environment, part) in [
            (
                wrong.as_str(),
                [].as_slice(),
                "0 of 1 tests passed, not high",
            ),
            (&unknown, &[], "cannot import name 'Watch'"),
            (&none, &[], "0 of 0 tests passed"),
            (bench, &users, "0 of 1 tests passed, not high"),
            (bench, &filter, "0 of 1 tests passed, not high"),
        ] {
            let error = run(bench, environment).unwrap_err();
            assert!(matches!(error, HdlError::ToolOutput { .. }), "{error}");
            assert!(error.to_string().contains(part), "{part}: {error}");
        }
    }
}
