//! Readers of register descriptions, from `PyPI`, for tests.
//!
//! `systemrdl-compiler` elaborates SystemRDL, `peakrdl-ipxact` makes the same model of an IP-XACT
//! component, and `lxml` validates the component against Accellera's schema of IEEE 1685-2014. The
//! versions stand in `registers.txt`.

use std::path::PathBuf;

use super::command::{Tool, Tools};
use super::pypi;
use super::work::WorkFolder;
use crate::HdlError;

/// Packages to install.
const REQUIREMENTS: &str = include_str!("registers.txt");

/// What reads the files.
const SCRIPT: &str = include_str!("registers.py");

/// Reads `KERNEL.rdl` and `KERNEL.ipxact.xml` for every path of the form `FOLDER/KERNEL`. Returns a
/// line with the kernel's name, and one per field: register, its offset in bytes and bits; field,
/// its lowest bit, number of bits and reset value; access, effect of a write, effect of a read.
///
/// # Errors
/// Python is missing, or `PyPI` is unreachable; a file that the readers refuse or warn about; two
/// files with different fields.
pub fn read(tools: &Tools, work: &WorkFolder, kernels: &[PathBuf]) -> Result<String, HdlError> {
    tools.find(Tool::PYTHON)?;
    let folder = pypi::environment(tools, work, "registers", REQUIREMENTS, |_| Ok(()))?;
    let scratch = work.scratch()?;
    scratch.write("registers.py", SCRIPT)?;
    let mut arguments = vec!["registers.py"];
    arguments.extend(kernels.iter().filter_map(|path| path.to_str()));
    let printed = pypi::python(tools, &folder.join("venv"), &arguments, scratch.path())?;
    Ok(printed.stdout)
}
