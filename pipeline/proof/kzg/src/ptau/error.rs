//! Errors of the `.ptau` reader.

use crate::ProverError;

/// Reasons to reject a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PtauError {
    /// Reading failed.
    #[error("cannot read the file: {0}")]
    Io(String),
    /// The file's Blake2b-512 is not the published one.
    #[error("the Blake2b hash of the file is {got}, expected {expected}")]
    Hash {
        /// The published hash, hexadecimal.
        expected: String,
        /// The file's hash.
        got: String,
    },
    /// The file does not start with `ptau`.
    #[error("the file does not start with \"ptau\"")]
    Magic,
    /// Another version of the format.
    #[error("version {got} of the format, expected 1")]
    Version {
        /// The version found.
        got: u32,
    },
    /// The file ends inside a section.
    #[error("the file ends early: {expected} bytes are needed, it has {got}")]
    Truncated {
        /// Number of bytes that the sections need.
        expected: u64,
        /// Bytes of the file.
        got: u64,
    },
    /// Bytes follow the last section.
    #[error("{got} bytes follow the last section")]
    TrailingBytes {
        /// Number of trailing bytes.
        got: u64,
    },
    /// More sections than a file of this kind can have.
    #[error("{got} sections, at most {limit} are expected")]
    TooManySections {
        /// Largest number accepted.
        limit: u32,
        /// The number found.
        got: u32,
    },
    /// A required section is missing.
    #[error("section {section} is missing")]
    MissingSection {
        /// Type of the section.
        section: u32,
    },
    /// A section that must be unique occurs twice.
    #[error("section {section} occurs more than once")]
    DuplicateSection {
        /// Type of the section.
        section: u32,
    },
    /// A section's size does not match the power.
    #[error("section {section} has {got} bytes, expected {expected}")]
    SectionSize {
        /// Type of the section.
        section: u32,
        /// Bytes expected.
        expected: u64,
        /// Bytes found.
        got: u64,
    },
    /// The file is for another known curve.
    #[error("the file is over {curve}, expected one over BN254")]
    OtherCurve {
        /// Name of the curve.
        curve: &'static str,
    },
    /// A section without content and bytes behind it: the size of a section is written last.
    #[error("section {section} has no size: the file is half-written")]
    HalfWritten {
        /// Type of the section.
        section: u32,
    },
    /// The file is for another curve.
    #[error("the base field of the file is not that of BN254")]
    WrongField,
    /// The power is not between 1 and 28, or is above the ceremony's power.
    #[error("invalid power {power} of a ceremony of power {ceremony}")]
    Power {
        /// Power of the file.
        power: u32,
        /// Power of the ceremony.
        ceremony: u32,
    },
    /// The file has fewer powers than requested.
    #[error("the file has 2^{power} powers, 2^{wanted} are needed")]
    TooSmall {
        /// log2 of the powers of the file.
        power: u32,
        /// log2 of the requested powers.
        wanted: u32,
    },
    /// A coordinate is not below q.
    #[error("point {index} of section {section} has a coordinate that is not canonical")]
    NonCanonical {
        /// Type of the section.
        section: u32,
        /// Index among the points read together.
        index: usize,
    },
    /// A point is not on the curve.
    #[error("point {index} of section {section} is not on the curve")]
    NotOnCurve {
        /// Type of the section.
        section: u32,
        /// Index among the points read together.
        index: usize,
    },
    /// A point is infinity.
    #[error("point {index} of section {section} is infinity")]
    Infinity {
        /// Type of the section.
        section: u32,
        /// Index among the points read together.
        index: usize,
    },
    /// A point is not in the subgroup of order r.
    #[error("point {index} of section {section} is not in the subgroup")]
    NotInSubgroup {
        /// Type of the section.
        section: u32,
        /// Index among the points read together.
        index: usize,
    },
    /// The first element is not the generator.
    #[error("section {section} does not start with the generator")]
    NotTheGenerator {
        /// Type of the section.
        section: u32,
    },
    /// `tau` is 1: the file of a ceremony without a contribution.
    #[error("tau is 1: nobody has contributed to this file")]
    TrivialTau,
    /// The elements of section 2 are not consecutive powers of the `tau` of section 3.
    #[error("the elements are not consecutive powers of tau")]
    NotConsecutive,
    /// An element of section 3 is a different power of `tau` than the element of section 2 with the
    /// same index.
    #[error("point {index} of section {section} is not that power of tau")]
    WrongPower {
        /// Type of the section.
        section: u32,
        /// Index in the section.
        index: usize,
    },
    /// Not enough memory for the points.
    #[error("out of memory: {bytes} bytes were asked for")]
    OutOfMemory {
        /// Size of the request.
        bytes: u64,
    },
    /// The backend or the reference string failed.
    #[error(transparent)]
    Prover(#[from] ProverError),
}

impl From<std::io::Error> for PtauError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.to_string())
    }
}
