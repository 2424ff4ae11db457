//! Errors of this crate.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use crate::datapath::DatapathError;
use crate::emit::EmitError;

/// What can go wrong between the description of a circuit and a checked one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HdlError {
    /// A block that the catalogue does not have.
    #[error("there is no block {got:?}; the blocks are: {known}")]
    Block {
        /// The name.
        got: String,
        /// All names.
        known: String,
    },
    /// A configuration that cannot be built.
    #[error("{block}: {parameter} must be {expected}, got {got:?}")]
    Config {
        /// The block.
        block: String,
        /// The parameter.
        parameter: String,
        /// Its values.
        expected: String,
        /// The value asked for.
        got: String,
    },
    /// A parameter that the block does not have.
    #[error("{block} has no parameter {got:?}; its parameters are: {known}")]
    Parameter {
        /// The block.
        block: String,
        /// The name.
        got: String,
        /// Its parameters.
        known: String,
    },
    /// A port that the circuit does not have, or of another direction or width.
    #[error("port {port:?}: expected {expected}, got {got}")]
    Port {
        /// The port.
        port: String,
        /// What was asked for.
        expected: String,
        /// What the circuit has.
        got: String,
    },
    /// A simulation that does not settle: a combinational loop.
    #[error("cycle {cycle}: the circuit does not settle in {rounds} rounds")]
    Unsettled {
        /// Clock edges before.
        cycle: u64,
        /// Rounds of evaluation.
        rounds: usize,
    },
    /// Something awaited did not happen in its number of cycles.
    #[error("{awaited} did not happen within {limit_cycles} cycles (now cycle {cycle})")]
    Timeout {
        /// What was awaited.
        awaited: String,
        /// The limit.
        limit_cycles: u64,
        /// Clock edges so far.
        cycle: u64,
    },
    /// A circuit gave another value than its model.
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
        /// The circuit's.
        got: String,
    },
    /// A stream that broke the rules of valid and ready.
    #[error("cycle {cycle}, {port}: {rule}")]
    Protocol {
        /// Clock edges before.
        cycle: u64,
        /// The port.
        port: String,
        /// The rule it broke.
        rule: &'static str,
    },
    /// Another latency or interval than the block states.
    #[error("{block}: {quantity} is stated as {expected} cycles, measured {got}")]
    Cycles {
        /// The circuit.
        block: String,
        /// Latency or interval.
        quantity: &'static str,
        /// What is stated.
        expected: u64,
        /// What was measured.
        got: u64,
    },
    /// A block that has no exact Verilog.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// A pipeline that can't be built.
    #[error(transparent)]
    Datapath(#[from] DatapathError),
    /// A program is not installed.
    #[error("{tool} is not installed; install it with: {install}")]
    MissingTool {
        /// The program.
        tool: &'static str,
        /// How it gets here.
        install: &'static str,
    },
    /// A program ran and failed.
    #[error("{tool} failed ({status}): {output}")]
    ToolFailed {
        /// The program.
        tool: &'static str,
        /// How it ended.
        status: ExitStatus,
        /// The end of what it printed.
        output: String,
    },
    /// A program ran longer than it may.
    #[error("{tool} did not finish within {limit_seconds} s")]
    ToolTimeout {
        /// The program.
        tool: &'static str,
        /// The limit.
        limit_seconds: u64,
    },
    /// A program printed something else than expected.
    #[error("{tool} printed no {expected}: {got}")]
    ToolOutput {
        /// The program.
        tool: &'static str,
        /// What was looked for.
        expected: &'static str,
        /// The end of what it printed.
        got: String,
    },
    /// A circuit needs more than it may.
    #[error("{block}: {resource} {got}, at most {limit}")]
    Resources {
        /// The circuit.
        block: String,
        /// The resource.
        resource: &'static str,
        /// The ceiling.
        limit: u64,
        /// What synthesis gives.
        got: u64,
    },
    /// A compiled simulation could not be loaded.
    #[error("can't load the compiled simulation {}: {source}", path.display())]
    Load {
        /// The shared library.
        path: PathBuf,
        /// What the linker says.
        source: libloading::Error,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl HdlError {
    /// An [`HdlError::Config`].
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

    /// An [`HdlError::Io`] for `path`, to be used with `map_err`.
    pub fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::Io { path, source }
    }
}
