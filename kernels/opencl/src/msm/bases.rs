//! Bases on a device.

use core::ops::Range;
use std::sync::Arc;

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr;
use zkfabric_kernels_cpu::field::Modulus;

use crate::{
    Device, Error, Timed, Variant, column::slice_len, device::Shared, memory::Buffer, timing::Clock,
};

/// Largest number of bases: an entry is twice an index plus a sign.
const LIMIT: usize = (1 << 31) - 1;
/// Bases converted at a time.
const CHUNK: usize = 1 << 14;
/// Bytes of a base.
const BYTES: usize = 64;

/// Points on a device, checked to be on the curve, or a range of them. Clones and slices share the
/// memory.
#[derive(Debug, Clone)]
pub struct Bases {
    device: Arc<Shared>,
    buffer: Arc<Buffer>,
    variant: Variant,
    start: usize,
    len: usize,
}

impl Device {
    /// Loads bases once for many calls of [`Device::msm`]. Infinity is allowed.
    ///
    /// # Errors
    /// [`Error::NotOnCurve`], [`Error::TooManyBases`] from 2^31 on, [`Error::OutOfMemory`],
    /// [`Error::Build`], [`Error::Driver`].
    pub fn load_bases(&self, points: &[G1Affine]) -> Result<Timed<Bases>, Error> {
        if points.len() > LIMIT {
            return Err(Error::TooManyBases {
                limit: LIMIT,
                got: points.len(),
            });
        }
        // The cofactor of G1 is 1: every point of the curve is in the group.
        if let Some(index) = points.iter().position(|point| !point.is_on_curve()) {
            return Err(Error::NotOnCurve { index });
        }
        let variant = self.field_variant()?;
        let _call = self.shared.call();
        let buffer = self.shared.buffer(BYTES * points.len())?;
        let mut clock = Clock::default();
        let factor = domain(variant);
        let mut words: Vec<[u64; 4]> = Vec::with_capacity(2 * CHUNK.min(points.len()));
        for (chunk, points) in points.chunks(CHUNK).enumerate() {
            words.clear();
            for point in points {
                // Infinity is (0, 0), which is not on the curve.
                let (x, y) = point.xy().unwrap_or_default();
                words.extend([*(x * factor).words(), *(y * factor).words()]);
            }
            let bytes = bytemuck::cast_slice(&words);
            self.shared
                .write(&buffer, chunk * CHUNK * BYTES, bytes, &mut clock)?;
        }
        let bases = Bases {
            device: Arc::clone(&self.shared),
            buffer: Arc::new(buffer),
            variant,
            start: 0,
            len: points.len(),
        };
        Ok(Timed::new(bases, clock.read()?))
    }
}

/// Returns the factor of a coordinate's words: R of the variant's Montgomery form over arkworks'
/// 2^256.
pub(super) fn domain(variant: Variant) -> Fq {
    match variant {
        Variant::Scalar => Fq::from(1_u64),
        Variant::Fused | Variant::Ifma => Fq::from(16_u64),
    }
}

impl Bases {
    /// Returns the number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there are no bases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns a range of the bases, in the same memory.
    ///
    /// # Errors
    /// [`Error::OutOfRange`].
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        let len = slice_len(&range, self.len)?;
        Ok(Self {
            start: self.start + range.start,
            len,
            ..self.clone()
        })
    }

    pub(super) const fn variant(&self) -> Variant {
        self.variant
    }

    pub(super) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    pub(super) const fn start(&self) -> usize {
        self.start
    }

    pub(super) const fn shared(&self) -> &Arc<Shared> {
        &self.device
    }

    pub(super) fn check_device(&self, device: &Device) -> Result<(), Error> {
        if Arc::ptr_eq(&self.device, &device.shared) {
            Ok(())
        } else {
            Err(Error::Foreign { what: "bases" })
        }
    }
}
