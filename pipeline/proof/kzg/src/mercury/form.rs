//! The form of proof that the reference string serves.

/// Ways to check the division of `f`; the reference string decides which one applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// By a pairing with `tau^b G2`.
    Pairing,
    /// By one more quotient, as in the paper: for strings without `tau^b G2`.
    Quotient,
}

impl Form {
    /// Returns the number that the transcript absorbs.
    pub(super) const fn number(self) -> u64 {
        match self {
            Self::Pairing => 0,
            Self::Quotient => 1,
        }
    }
}

impl core::fmt::Display for Form {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::Pairing => "pairing",
            Self::Quotient => "quotient",
        })
    }
}
