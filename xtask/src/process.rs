//! Running other programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};

use crate::error::Error;

/// A step that may have nothing to run.
#[derive(Debug)]
pub(crate) enum Step {
    /// Run this command.
    Run(Command),
    /// Nothing can or needs to be run.
    Skip(String),
}

/// The devices whose backends are features; all are tested.
pub(crate) const DEVICES: &str = "opencl,sim,xclbin";

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// Returns cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Returns a command of a program with arguments, started in the root of the repository.
pub(crate) fn program<A: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root());
    command
}

/// Returns a command of the cargo that started this task.
pub(crate) fn cargo<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    program(
        &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()),
        args,
    )
}

/// Builds a package of this workspace in `profile` and runs it; `args` follow the package on
/// cargo's command line.
///
/// # Errors
/// The package can't be built, or failed.
pub(crate) fn run_package(package: &str, profile: &str, args: &[&str]) -> Result<(), Error> {
    let run_it = ["run", "--quiet", "--profile", profile, "--package", package];
    run(&mut cargo(run_it.iter().chain(args)))
}

/// Runs `command` with the terminal's own output.
///
/// # Errors
/// The program could not be started, or failed.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    let status = status(command)?;
    if status.success() {
        return Ok(());
    }
    Err(Error::Failed {
        command: shown(command),
        status,
    })
}

/// Runs `command` and returns its exit status.
///
/// # Errors
/// The program could not be started.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, Error> {
    command.status().map_err(|source| Error::Start {
        command: shown(command),
        source,
    })
}

/// Runs `command` and returns what it printed; its stderr goes to the terminal.
///
/// # Errors
/// The program could not be started, or failed.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>, Error> {
    let Output { status, stdout, .. } =
        command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|source| Error::Start {
                command: shown(command),
                source,
            })?;
    if status.success() {
        return Ok(stdout);
    }
    Err(Error::Failed {
        command: shown(command),
        status,
    })
}

/// Returns whether `command` starts and succeeds; prints nothing.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Returns whether a program of this name is on the path.
pub(crate) fn on_path(name: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// Maximum number of characters of an argument in an error: filters of tests name hundreds.
const SHOWN: usize = 120;

/// Returns a command in the form a person would type, without the program's folder; long arguments
/// are cut.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or_else(|| command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|argument| {
            let text = argument.to_string_lossy();
            match text.char_indices().nth(SHOWN) {
                Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
                None => text.into_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_an_error_with_its_command() {
        let error = run(program("/bin/sh", ["-c", "exit 3"]).stdout(Stdio::null())).unwrap_err();
        assert_eq!(error.to_string(), "`sh -c exit 3` failed: exit status: 3");
        let long = "x".repeat(2 * SHOWN);
        let cut = shown(&program("echo", ["-n", &long, "end"]));
        assert_eq!(cut, format!("echo -n {}... end", &long[..SHOWN]));
        assert!(!succeeds(&mut program("sh", ["-c", "exit 1"])));
        assert!(succeeds(&mut program("sh", ["-c", "exit 0"])));
    }

    #[test]
    fn a_missing_program_is_an_error_with_its_name() {
        let error = output(&mut program("no-such-program", ["x"])).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("can't start `no-such-program x`")
        );
        assert!(!on_path("no-such-program"));
        assert!(on_path("sh"));
    }
}
