//! A shard's commitments and their bytes.

use crate::VerifyError;
use crate::layout::MAX_STACKS;
use crate::reader::Reader;
use crate::shape::{Header, MAX_INSTANCES};
use alloc::vec::Vec;
use ark_bn254::G1Affine;

/// The first message of a shard: its instances, and the commitments to its main columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShardCommitment<P = G1Affine> {
    /// log2 of the values of a stack.
    pub log_stack: u32,
    /// The free instances.
    pub headers: Vec<Header>,
    /// Commitments to the stacks of main columns.
    pub stacks: Vec<P>,
}

/// Appends a number of elements.
pub(crate) fn put_count(bytes: &mut Vec<u8>, n: usize) {
    bytes.extend_from_slice(&u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
}

impl ShardCommitment {
    /// Encodes the commitment.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.log_stack.to_le_bytes());
        put_count(&mut bytes, self.headers.len());
        for header in &self.headers {
            bytes.extend_from_slice(&header.chip.to_le_bytes());
            bytes.extend_from_slice(&header.units.to_le_bytes());
        }
        put_count(&mut bytes, self.stacks.len());
        for point in &self.stacks {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        bytes
    }

    /// Decodes a commitment.
    ///
    /// # Errors
    /// The error in the encoding.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, VerifyError> {
        let mut reader = Reader { bytes };
        let commitment = Self::read(&mut reader)?;
        reader.end()?;
        Ok(commitment)
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, VerifyError> {
        let log_stack = reader.u32("stack size")?;
        let what = "the number of instances";
        let count = reader.count("instances", what, MAX_INSTANCES)?;
        let mut headers = Vec::new();
        for _ in 0..count {
            let chip = reader.u32("instances")?;
            let units = reader.u32("instances")?;
            headers.push(Header { chip, units });
        }
        let count = reader.count("stacks", "the number of stacks", MAX_STACKS)?;
        let stacks: Result<_, _> = (0..count).map(|i| reader.point("stacks", i)).collect();
        Ok(Self {
            log_stack,
            headers,
            stacks: stacks?,
        })
    }
}
