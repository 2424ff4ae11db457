//! Python with the packages of the methods, in a virtual environment of its own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The packages, by version.
const REQUIREMENTS: &str = include_str!("requirements.txt");
/// Makes tests fail that would be skipped for want of a program.
const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PythonError {
    /// A program could not be started, or failed.
    #[error("{command}: {got}")]
    Failed {
        /// What was run.
        command: String,
        /// What it said.
        got: String,
    },
    /// A folder or file could not be made.
    #[error("{}: {source}", path.display())]
    File {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// What the script said is no answer.
    #[error("the script's answer: {0}")]
    Answer(#[from] serde_json::Error),
}

/// A virtual environment.
#[derive(Debug, Clone)]
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// The environment, which is made once; `None`, with a printed reason, where it can't be.
    ///
    /// # Panics
    /// Where it can't be made and tools are required.
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
        // Two tests may install at once: each in a folder of its own, and the first one stays.
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
            // The other one came first.
            std::fs::remove_dir_all(&own).map_err(|source| PythonError::File {
                path: own.clone(),
                source,
            })?;
        }
        Ok(Self { program })
    }

    /// What a script prints for an input, both JSON.
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

/// The folder of the environment: beside what cargo builds, by what is in it.
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
