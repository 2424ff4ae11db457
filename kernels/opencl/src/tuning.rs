//! Which variant an operation runs.

use crate::{Class, Device, Error, Variant};

impl Device {
    /// The variant of Keccak-256: vectors or scalars.
    pub(crate) fn keccak_variant(&self) -> Result<Variant, Error> {
        Ok(match self.shared.forced {
            Some(Variant::Scalar) => Variant::Scalar,
            // The same text, compiled without IFMA's instructions.
            Some(Variant::Fused | Variant::Ifma) => Variant::Fused,
            None if self.description().class == Class::Cpu => Variant::Fused,
            None => Variant::Scalar,
        })
    }

    /// The variant of field arithmetic.
    pub(crate) fn field_variant(&self) -> Result<Variant, Error> {
        if let Some(variant) = self.shared.forced {
            return Ok(variant);
        }
        Ok(Variant::candidates(self.description())
            .pop()
            .unwrap_or(Variant::Scalar))
    }
}
