//! Variants of the kernels by class of device.

use zkfabric_kernels_cpu::{Isa, Level};

use crate::{Class, Description, Error};

/// Arithmetic of a work-item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// One element, eight limbs of 32 bits: GPUs, and any device without doubles.
    Scalar,
    /// Eight elements in vectors of eight words, five limbs of 52 bits, products by fused
    /// multiply-add of doubles: CPUs.
    Fused,
    /// As `Fused`, with products by AVX-512 IFMA: CPUs with IFMA, under a compiler that supports it
    /// (clang's attribute `target`).
    Ifma,
}

impl Variant {
    /// All variants.
    pub const ALL: [Self; 3] = [Self::Scalar, Self::Fused, Self::Ifma];

    /// Returns the name for reports and [`Variant::from_name`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scalar => "scalar",
            Self::Fused => "fused",
            Self::Ifma => "ifma",
        }
    }

    /// Returns the variant of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.name() == name)
    }

    /// Returns the elements per work-item.
    #[must_use]
    pub const fn lanes(self) -> usize {
        match self {
            Self::Scalar => 1,
            Self::Fused | Self::Ifma => 8,
        }
    }

    /// Checks whether the device can run the variant, by the device's description.
    ///
    /// # Errors
    /// [`Error::Unsupported`].
    pub fn check(self, device: &Description) -> Result<(), Error> {
        let missing = match self {
            Self::Fused if !device.has_doubles => "doubles",
            // NVIDIA's compiler did not finish within 45 s on vectors of eight words, which would
            // be eight work-items.
            Self::Fused | Self::Ifma if device.class == Class::Gpu => "vectors of eight words",
            Self::Ifma if !device.on_cpu || Isa::new(Level::Ifma).is_err() => "AVX-512 IFMA",
            Self::Scalar | Self::Fused | Self::Ifma => return Ok(()),
        };
        Err(Error::Unsupported {
            device: device.name.clone(),
            missing,
        })
    }

    /// Returns the variants worth a measurement on a device: vectors gain nothing if work-items are
    /// hardware lanes already.
    pub(crate) fn candidates(device: &Description) -> Vec<Self> {
        Self::ALL
            .into_iter()
            .filter(|variant| device.on_cpu || *variant == Self::Scalar)
            .filter(|variant| variant.check(device).is_ok())
            .collect()
    }
}
