//! The verifying key.

use crate::VerifyError;
use crate::transcript::keccak256;
use alloc::vec::Vec;
use ark_bn254::G1Affine;
use zkfabric_air::Air;
use zkfabric_kzg::VerifierSrs;

/// Smallest instance: `2^MIN_LOG_HEIGHT` rows. At least 2 rows, so that `zeta` and `w zeta` differ.
pub const MIN_LOG_HEIGHT: u32 = 4;
/// Largest height a key may allow (the 2-adicity of the field is 28, quotients need one bit more).
pub const MAX_LOG_HEIGHT: u32 = 24;

/// An instance whose fixed columns belong to the key; it occurs exactly once in every proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedCommitments {
    /// Index of the chip.
    pub chip: usize,
    /// log2 of the number of rows.
    pub log_height: u32,
    /// Commitments to its fixed columns.
    pub commitments: Vec<G1Affine>,
}

/// Everything the verifier knows before it sees a proof.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    srs: VerifierSrs,
    max_log_height: u32,
    airs: Vec<Air>,
    fixed: Vec<FixedCommitments>,
    digest: [u8; 32],
}

impl VerifyingKey {
    /// A key over the chips `airs`. `context` is whatever else the verifier's messages depend on; it
    /// enters the digest only.
    ///
    /// # Errors
    /// [`VerifyError::MalformedKey`] when a fixed instance does not fit its chip, a height is out of
    /// range or the fixed instances are not sorted by chip.
    pub fn new(
        srs: VerifierSrs,
        max_log_height: u32,
        airs: Vec<Air>,
        fixed: Vec<FixedCommitments>,
        context: &[u8],
    ) -> Result<Self, VerifyError> {
        if !(MIN_LOG_HEIGHT..=MAX_LOG_HEIGHT).contains(&max_log_height) {
            return Err(VerifyError::MalformedKey(
                "the largest height is out of range",
            ));
        }
        if !fixed.is_sorted_by_key(|instance| instance.chip) {
            return Err(VerifyError::MalformedKey(
                "fixed instances are not sorted by chip",
            ));
        }
        for instance in &fixed {
            let air = airs.get(instance.chip).ok_or(VerifyError::MalformedKey(
                "a fixed instance names an unknown chip",
            ))?;
            if air.fixed.is_empty() || air.fixed.len() != instance.commitments.len() {
                return Err(VerifyError::MalformedKey(
                    "a fixed instance does not fit its chip",
                ));
            }
            if !(MIN_LOG_HEIGHT..=max_log_height).contains(&instance.log_height) {
                return Err(VerifyError::MalformedKey(
                    "a fixed instance's height is out of range",
                ));
            }
        }
        let digest = digest(&srs, max_log_height, &airs, &fixed, context);
        Ok(Self {
            srs,
            max_log_height,
            airs,
            fixed,
            digest,
        })
    }

    /// The reference string.
    #[must_use]
    pub const fn srs(&self) -> &VerifierSrs {
        &self.srs
    }

    /// log2 of the largest allowed height.
    #[must_use]
    pub const fn max_log_height(&self) -> u32 {
        self.max_log_height
    }

    /// The chips; an instance names one by its index.
    #[must_use]
    pub fn airs(&self) -> &[Air] {
        &self.airs
    }

    /// The instances with fixed columns.
    #[must_use]
    pub fn fixed(&self) -> &[FixedCommitments] {
        &self.fixed
    }

    /// Keccak-256 over everything in the key, the constraints included: absorbed first by every proof.
    #[must_use]
    pub const fn digest(&self) -> [u8; 32] {
        self.digest
    }
}

fn digest(
    srs: &VerifierSrs,
    max_log_height: u32,
    airs: &[Air],
    fixed: &[FixedCommitments],
    context: &[u8],
) -> [u8; 32] {
    let mut bytes = Vec::new();
    let put = |bytes: &mut Vec<u8>, data: &[u8]| {
        bytes.extend_from_slice(&number(data.len()));
        bytes.extend_from_slice(data);
    };
    put(&mut bytes, b"zkfabric/key/v1");
    put(&mut bytes, &srs.id());
    put(&mut bytes, context);
    bytes.extend_from_slice(&max_log_height.to_le_bytes());
    bytes.extend_from_slice(&number(airs.len()));
    for air in airs {
        put(&mut bytes, air.name.as_bytes());
        bytes.extend_from_slice(&number(air.main.len()));
        bytes.extend_from_slice(&number(air.fixed.len()));
        bytes.extend_from_slice(&number(air.helpers()));
        put(&mut bytes, &air.program.to_bytes());
    }
    bytes.extend_from_slice(&number(fixed.len()));
    for instance in fixed {
        bytes.extend_from_slice(&number(instance.chip));
        bytes.extend_from_slice(&instance.log_height.to_le_bytes());
        bytes.extend_from_slice(&number(instance.commitments.len()));
        for commitment in &instance.commitments {
            bytes.extend_from_slice(&zkfabric_kzg::encode(commitment));
        }
    }
    keccak256(&[&bytes])
}

fn number(value: usize) -> [u8; 8] {
    u64::try_from(value).unwrap_or(u64::MAX).to_le_bytes()
}
