//! Kinds of units.

use serde::{Serialize, Serializer};

/// A kind of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Multiplications by columns of narrow scalars.
    Commitments,
    /// Multiplications by columns of field elements.
    Multiplications,
    /// Transforms.
    Transforms,
    /// Rounds over layers of fractions.
    Folds,
    /// Programs of field operations: a model, no circuit.
    Fields,
    /// The link to the host.
    Link,
}

impl Engine {
    /// Returns the card kernel in the catalogue, or what there is in its place.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commitments => "card_narrow_msm",
            Self::Multiplications => "card_msm",
            Self::Transforms => "card_ntt_pass",
            Self::Folds => "card_fold",
            Self::Fields => "field unit",
            Self::Link => "link",
        }
    }
}

impl Serialize for Engine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
