//! What is wrong with a container.

use zkfabric_hdl_toolkit::HdlError;

/// A file that is no container of card kernels, or a damaged one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XclbinError {
    /// The file does not begin like an xclbin.
    #[error(
        "not an xclbin: it begins with {got:?} instead of \"xclbin2\"; give the file that v++ --link wrote"
    )]
    Magic {
        /// The first eight bytes, as text.
        got: String,
    },
    /// The file ends too early.
    #[error("a truncated xclbin: {what} needs {expected} bytes, the file has {got}; copy it again")]
    Truncated {
        /// What does not fit.
        what: String,
        /// Bytes up to its end.
        expected: u64,
        /// Bytes there are.
        got: u64,
    },
    /// A section that is not there.
    #[error("the xclbin has no section {section}; {advice}")]
    Missing {
        /// Its name.
        section: &'static str,
        /// Where it comes from.
        advice: &'static str,
    },
    /// A section whose contents make no sense.
    #[error("section {section} of the xclbin: expected {expected}, got {got}")]
    Section {
        /// Its name.
        section: &'static str,
        /// What it must have.
        expected: String,
        /// What it has.
        got: String,
    },
}

impl XclbinError {
    pub(super) fn section(
        section: &'static str,
        expected: impl Into<String>,
        got: &impl ToString,
    ) -> Self {
        Self::Section {
            section,
            expected: expected.into(),
            got: got.to_string(),
        }
    }

    pub(super) fn metadata(error: &HdlError) -> Self {
        Self::section("USER_METADATA", "interfaces of kernels", error)
    }
}
