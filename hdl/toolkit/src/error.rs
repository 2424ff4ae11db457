//! Errors of this crate.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use crate::datapath::DatapathError;
use crate::emit::EmitError;

/// Errors between a circuit's description and the checked circuit.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HdlError {
    /// A block missing from the catalogue.
    #[error("there is no block {got:?}; the blocks are: {known}")]
    Block {
        /// The requested name.
        got: String,
        /// All known names.
        known: String,
    },
    /// A configuration that cannot be built.
    #[error("{block}: {parameter} must be {expected}, got {got:?}")]
    Config {
        /// The block.
        block: String,
        /// The parameter.
        parameter: String,
        /// The allowed values.
        expected: String,
        /// The requested value.
        got: String,
    },
    /// A parameter that the block lacks.
    #[error("{block} has no parameter {got:?}; its parameters are: {known}")]
    Parameter {
        /// The block.
        block: String,
        /// The requested name.
        got: String,
        /// The block's parameters.
        known: String,
    },
    /// A missing port, or a port of another direction or width.
    #[error("port {port:?}: expected {expected}, got {got}")]
    Port {
        /// The port.
        port: String,
        /// The requested port.
        expected: String,
        /// The circuit's port.
        got: String,
    },
    /// A simulation that does not settle, because of a combinational loop.
    #[error("cycle {cycle}: the circuit does not settle in {rounds} rounds")]
    Unsettled {
        /// Clock edges before.
        cycle: u64,
        /// Rounds of evaluation.
        rounds: usize,
    },
    /// An awaited event did not happen within its number of cycles.
    #[error("{awaited} did not happen within {limit_cycles} cycles (now cycle {cycle})")]
    Timeout {
        /// The awaited event.
        awaited: String,
        /// The limit.
        limit_cycles: u64,
        /// Clock edges so far.
        cycle: u64,
    },
    /// A circuit's value differs from the model's.
    #[error("{block}, cycle {cycle}, {port}: expected {expected}, got {got}")]
    Mismatch {
        /// The circuit.
        block: String,
        /// Clock edges before.
        cycle: u64,
        /// The port.
        port: String,
        /// The model's value.
        expected: String,
        /// The circuit's value.
        got: String,
    },
    /// A stream violated the rules of valid and ready.
    #[error("cycle {cycle}, {port}: {rule}")]
    Protocol {
        /// Clock edges before.
        cycle: u64,
        /// The port.
        port: String,
        /// The violated rule.
        rule: &'static str,
    },
    /// Latency or interval differs from the block's stated one.
    #[error("{block}: {quantity} is stated as {expected} cycles, measured {got}")]
    Cycles {
        /// The circuit.
        block: String,
        /// Latency or interval.
        quantity: &'static str,
        /// The stated value.
        expected: u64,
        /// The measured value.
        got: u64,
    },
    /// A block without exact Verilog.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// An invalid pipeline.
    #[error(transparent)]
    Datapath(#[from] DatapathError),
    /// A program is not installed.
    #[error("{tool} is not installed; install it with: {install}")]
    MissingTool {
        /// The program.
        tool: &'static str,
        /// The command that installs the program.
        install: &'static str,
    },
    /// Packages of `PyPI` could not be installed.
    #[error(
        "can't install from PyPI, for which the first run needs the network ({packages}): {reason}"
    )]
    Packages {
        /// The packages with their versions.
        packages: String,
        /// What the installer said.
        reason: String,
    },
    /// A program ran and failed.
    #[error("{tool} failed ({status}): {output}")]
    ToolFailed {
        /// The program.
        tool: &'static str,
        /// The exit status.
        status: ExitStatus,
        /// The end of the program's output.
        output: String,
    },
    /// A program exceeded its time limit.
    #[error("{tool} did not finish within {limit_seconds} s")]
    ToolTimeout {
        /// The program.
        tool: &'static str,
        /// The limit.
        limit_seconds: u64,
    },
    /// A program's output differs from the expected form.
    #[error("{tool} printed no {expected}: {got}")]
    ToolOutput {
        /// The program.
        tool: &'static str,
        /// The expected output.
        expected: &'static str,
        /// The end of the program's output.
        got: String,
    },
    /// A liberty file without what a mapping needs.
    #[error("{}: expected {expected}, got {got}", path.display())]
    Library {
        /// The file.
        path: PathBuf,
        /// The expected content.
        expected: &'static str,
        /// The content.
        got: String,
    },
    /// A circuit exceeds a resource limit.
    #[error("{block}: {resource} {got}, at most {limit}")]
    Resources {
        /// The circuit.
        block: String,
        /// The resource.
        resource: String,
        /// The limit.
        limit: u64,
        /// The synthesis result.
        got: u64,
    },
    /// A compiled simulation could not be loaded.
    #[error("can't load the compiled simulation {}: {source}", path.display())]
    Load {
        /// The shared library.
        path: PathBuf,
        /// The linker's error.
        source: libloading::Error,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl HdlError {
    /// Makes an [`HdlError::Config`].
    #[must_use]
    pub fn config(
        block: &str,
        parameter: &str,
        expected: impl Into<String>,
        got: &impl ToString,
    ) -> Self {
        Self::Config {
            block: block.to_owned(),
            parameter: parameter.to_owned(),
            expected: expected.into(),
            got: got.to_string(),
        }
    }

    /// Makes an [`HdlError::Io`] for `path`, for use with `map_err`.
    pub fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::Io { path, source }
    }
}
