//! Packages of `PyPI` in virtual environments of the work folder.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::command::{Printed, Tool, Tools};
use super::work::{self, WorkFolder};
use crate::HdlError;

/// Time limit of the installation, and of what completes it: yosys' `WebAssembly` becomes machine
/// code.
const LIMIT: Duration = Duration::from_secs(1200);

/// Returns the folder of a virtual environment, which is `venv` in it. `requirements` has every
/// package with its version, dependencies included. The first call installs the packages, and
/// `finish` completes the folder, which moves afterwards.
///
/// # Errors
/// Python is missing, `PyPI` is unreachable, or `finish` fails.
pub(super) fn environment(
    tools: &Tools,
    work: &WorkFolder,
    name: &str,
    requirements: &str,
    finish: impl FnOnce(&Path) -> Result<(), HdlError>,
) -> Result<PathBuf, HdlError> {
    let python3 = tools.find(Tool::PYTHON)?;
    let version = tools.run(Tool::PYTHON, ["--version"], Path::new("/"), LIMIT)?;
    let key = [
        requirements.as_bytes(),
        version.stdout.as_bytes(),
        python3.as_os_str().as_encoded_bytes(),
    ];
    work.cached(name, &key, |folder| {
        tools.run(Tool::PYTHON, ["-m", "venv", "venv"], folder, LIMIT)?;
        work::write(folder, "requirements.txt", requirements)?;
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
        let installed = python(tools, &folder.join("venv"), &arguments, folder);
        installed.map_err(|error| match error {
            error @ (HdlError::ToolFailed { .. } | HdlError::ToolTimeout { .. }) => {
                HdlError::Packages {
                    packages: requirements
                        .split_whitespace()
                        .collect::<Vec<_>>()
                        .join(" "),
                    reason: error.to_string(),
                }
            }
            error => error,
        })?;
        finish(folder)
    })
}

/// Runs the Python of a virtual environment.
pub(super) fn python(
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

/// Writes a script that runs the Python of an environment with these arguments. The script
/// lies in a folder beside `venv`.
pub(super) fn script(folder: &Path, name: &str, arguments: &str) -> Result<(), HdlError> {
    let text = format!(
        "#!/bin/sh\nhere=$(cd \"$(dirname \"$0\")/..\" && pwd)\n\
         export YOWASP_CACHE_DIR=\"$here/cache\"\n\
         exec \"$here/venv/bin/python3\" {arguments}\n"
    );
    let path = work::write(folder, name, &text)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).map_err(HdlError::io(path))
}
