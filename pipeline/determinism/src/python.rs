//! Python with the methods' packages, in a separate virtual environment.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The packages with their versions.
const REQUIREMENTS: &str = include_str!("requirements.txt");
/// Environment variable that turns skipped tests into failures when a program is missing.
const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";

/// Reasons for a missing answer.
#[derive(Debug, thiserror::Error)]
pub enum PythonError {
    /// A program could not be started, or failed.
    #[error("{command}: {got}")]
    Failed {
        /// The command.
        command: String,
        /// The command's output.
        got: String,
    },
    /// A folder or file could not be made.
    #[error("{}: {source}", path.display())]
    File {
        /// The folder or file.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The script's output is not an answer.
    #[error("the script's answer: {0}")]
    Answer(#[from] serde_json::Error),
}

/// A virtual environment.
#[derive(Debug, Clone)]
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// Returns the environment, which is made once; `None`, with a printed reason, if making it
    /// fails.
    ///
    /// # Panics
    /// If making the environment fails and tools are required.
    #[must_use]
    pub fn for_test() -> Option<Self> {
        match Self::new() {
            Ok(python) => Some(python),
            Err(error) => {
                assert!(std::env::var_os(REQUIRE_TOOLS).is_none(), "{error}");
                skip(&error);
                None
            }
        }
    }

    fn new() -> Result<Self, PythonError> {
        let folder = folder();
        let program = folder.join("bin/python3");
        if folder.join("complete").exists() {
            return Ok(Self { program });
        }
        // Two tests may install at the same time: each uses its own folder, and the first one
        // stays.
        let own = folder.with_extension(std::process::id().to_string());
        run(Command::new("python3")
            .args(["-m", "venv", "--copies"])
            .arg(&own))?;
        let requirements = own.join("requirements.txt");
        write(&requirements, REQUIREMENTS)?;
        let pip = ["-m", "pip", "install", "--quiet", "--no-input", "--no-deps"];
        run(Command::new(own.join("bin/python3"))
            .args(pip)
            .args(["--disable-pip-version-check", "-r"])
            .arg(&requirements))?;
        write(&own.join("complete"), "")?;
        if std::fs::rename(&own, &folder).is_err() {
            // Another test finished first.
            std::fs::remove_dir_all(&own).map_err(|source| PythonError::File {
                path: own.clone(),
                source,
            })?;
        }
        Ok(Self { program })
    }

    /// Returns a script's output for an input, both as JSON.
    ///
    /// # Errors
    /// [`PythonError`].
    pub fn ask<T: serde::de::DeserializeOwned>(
        &self,
        script: &str,
        input: &serde_json::Value,
    ) -> Result<T, PythonError> {
        let mut command = Command::new(&self.program);
        command.args(["-c", script]).stdin(Stdio::piped());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&command, error))?;
        let written = child
            .stdin
            .take()
            .map(|mut stdin| stdin.write_all(input.to_string().as_bytes()));
        let output = child
            .wait_with_output()
            .map_err(|error| failed(&command, error))?;
        if !output.status.success() || !matches!(written, Some(Ok(()))) {
            return Err(failed(&command, String::from_utf8_lossy(&output.stderr)));
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

/// Returns the folder of the environment, in cargo's target folder, named by its contents.
fn folder() -> PathBuf {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.into(), PathBuf::from);
    let versions: Vec<&str> = REQUIREMENTS.split_whitespace().collect();
    target.join(format!("python-{}", versions.join("-").replace("==", "-")))
}

fn write(path: &Path, text: &str) -> Result<(), PythonError> {
    std::fs::write(path, text).map_err(|source| PythonError::File {
        path: path.to_path_buf(),
        source,
    })
}

fn run(command: &mut Command) -> Result<(), PythonError> {
    let output = command.output().map_err(|error| failed(command, error))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(failed(command, String::from_utf8_lossy(&output.stderr))),
    }
}

fn failed(command: &Command, got: impl std::fmt::Display) -> PythonError {
    let arguments = command
        .get_args()
        .take(3)
        .map(|part| part.to_string_lossy());
    let arguments: Vec<_> = arguments.collect();
    PythonError::Failed {
        command: format!(
            "{} {}",
            command.get_program().display(),
            arguments.join(" ")
        ),
        got: got.to_string(),
    }
}

#[expect(clippy::print_stdout, reason = "a skipped test says why")]
fn skip(error: &PythonError) {
    println!("skipped: {error}");
}
