//! Errors of a container.

use zkfabric_hdl_toolkit::HdlError;

/// A file that is not a container of card kernels, or a damaged one.
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
        /// The truncated part.
        what: String,
        /// Bytes required.
        expected: u64,
        /// Bytes available.
        got: u64,
    },
    /// A missing section.
    #[error("the xclbin has no section {section}; {advice}")]
    Missing {
        /// Section name.
        section: &'static str,
        /// Origin of the section.
        advice: &'static str,
    },
    /// A section with invalid contents.
    #[error("section {section} of the xclbin: expected {expected}, got {got}")]
    Section {
        /// Section name.
        section: &'static str,
        /// Expected contents.
        expected: String,
        /// Actual contents.
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
