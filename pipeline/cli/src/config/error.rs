//! Why options of a file or of the environment are refused.

use std::fmt;
use std::io;
use std::path::PathBuf;

use zkfabric_console::exit::{INPUT_OUTPUT, USAGE, io as exit_code_of};

use super::origin::Origin;

/// Why options of a file or of the environment are refused. No message has a value.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("can't read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A file that is too large.
    #[error("{}: a file of options has at most {most} bytes, this one has more", path.display())]
    Size {
        /// The file.
        path: PathBuf,
        /// Most bytes.
        most: u64,
    },
    /// A file that is no TOML.
    #[error("{}: line {line}: expected TOML, got another text: {reason}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// Line from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// An option that there is not.
    #[error("{origin}: there is no option {name:?}; {}", Nearest(nearest.as_deref()))]
    Unknown {
        /// Where it stands.
        origin: Origin,
        /// Its name.
        name: String,
        /// The option with the most similar name.
        nearest: Option<String>,
    },
    /// A value of another kind.
    #[error("{origin}: {name} expects {expected}, got {got}")]
    Kind {
        /// Where it stands.
        origin: Origin,
        /// The option.
        name: String,
        /// Expected kind.
        expected: &'static str,
        /// Kind of the value.
        got: String,
    },
    /// A value that looks like a private key.
    #[error(
        "{origin}: the value of {name} looks like a private key: give the key to a keystore, to \
         another file or to a variable, and their name here"
    )]
    Secret {
        /// Where it stands.
        origin: Origin,
        /// The option.
        name: String,
    },
}

/// The option with the most similar name.
struct Nearest<'a>(Option<&'a str>);

impl fmt::Display for Nearest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(name) => write!(f, "did you mean {name:?}?"),
            None => f.write_str("`zkfabric node --help` lists them"),
        }
    }
}

impl ConfigError {
    /// Returns the process's exit code.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Read { source, .. } => exit_code_of(source),
            Self::Size { .. } => INPUT_OUTPUT,
            Self::Syntax { .. }
            | Self::Unknown { .. }
            | Self::Kind { .. }
            | Self::Secret { .. } => USAGE,
        }
    }
}
