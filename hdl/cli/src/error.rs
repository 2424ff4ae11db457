//! Errors of the command.

use zkfabric_console::exit;
use zkfabric_hdl_toolkit::HdlError;

/// Reason of the command's failure. [`Error::exit_code`] distinguishes the causes.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A block can't be built, simulated or written.
    #[error(transparent)]
    Hdl(#[from] HdlError),
    /// A result can't be written.
    #[error(transparent)]
    Output(#[from] zkfabric_console::Error),
}

impl Error {
    /// Returns the process's exit code for this error.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Hdl(error) => hdl(error),
            Self::Output(error) => error.exit_code(),
        }
    }
}

fn hdl(error: &HdlError) -> u8 {
    match error {
        HdlError::Block { .. } | HdlError::Config { .. } | HdlError::Parameter { .. } => {
            exit::USAGE
        }
        HdlError::Io { source, .. } => exit::io(source),
        HdlError::MissingTool { .. }
        | HdlError::Packages { .. }
        | HdlError::ToolFailed { .. }
        | HdlError::ToolTimeout { .. }
        | HdlError::ToolOutput { .. }
        | HdlError::Load { .. } => exit::MACHINE,
        _ => exit::INVALID,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_have_codes() {
        let tool = HdlError::MissingTool {
            tool: "yosys",
            install: "apt",
        };
        let block = HdlError::Block {
            got: "x".to_owned(),
            known: "y".to_owned(),
        };
        let settled = HdlError::Unsettled {
            cycle: 1,
            rounds: 2,
        };
        assert_eq!(Error::Hdl(tool).exit_code(), exit::MACHINE);
        assert_eq!(Error::Hdl(block).exit_code(), exit::USAGE);
        assert_eq!(Error::Hdl(settled).exit_code(), exit::INVALID);
        let output = zkfabric_console::Error::SeveralToStdout;
        assert_eq!(Error::Output(output).exit_code(), exit::USAGE);
    }
}
