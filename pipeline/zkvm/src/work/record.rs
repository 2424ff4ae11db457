//! What the files hold.

use super::Fault;
use super::file::{self, Identity, Kind, Subject, u32, u64};
use core::ops::Range;
use zkfabric_verifier::ShardCommitment;
use zkfabric_verifier::transcript::keccak256;

/// What pass one leaves of a shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// Its segments.
    pub segments: Range<u64>,
    /// Its commitment.
    pub commitment: ShardCommitment,
}

/// What the challenges of all shards follow from: what pass one leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The claim's bytes.
    pub public: Vec<u8>,
    /// All shards in order.
    pub shards: Vec<Committed>,
}

/// A shard that can be proved apart from all others: with the program, the input, the key and the [`Batch`] of that digest, a worker
/// executes, fills the rows of the segments and proves the shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardJob {
    /// Program, input and cut.
    pub identity: Identity,
    /// [`Batch::digest`].
    pub batch: [u8; 32],
    /// The shard's position in the batch.
    pub index: u32,
    /// Its segments.
    pub segments: Range<u64>,
}

impl Committed {
    /// Bytes: first segment u64, segment behind the last u64, the commitment.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = range_bytes(&self.segments);
        bytes.extend_from_slice(&self.commitment.to_bytes());
        bytes
    }

    /// The shard of these bytes.
    ///
    /// # Errors
    /// [`Fault::Content`].
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Fault> {
        let segments = range(&mut bytes)?;
        let commitment = ShardCommitment::from_bytes(bytes);
        Ok(Self {
            segments,
            commitment: commitment.map_err(|_| Fault::Content("a commitment"))?,
        })
    }
}

impl Batch {
    /// Bytes: length u32 and bytes of the claim; number of shards u32; for each its length u32 and its bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        put(&mut bytes, &self.public);
        bytes.extend_from_slice(&count(self.shards.len()));
        for shard in &self.shards {
            put(&mut bytes, &shard.to_bytes());
        }
        bytes
    }

    /// The batch of these bytes. Its shards hold one segment after the other.
    ///
    /// # Errors
    /// [`Fault::Content`].
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Fault> {
        let rest = &mut bytes;
        let public = part(rest)?.to_vec();
        let shards = u32(rest).ok_or(Fault::Content("the number of shards"))?;
        let shards: Result<Vec<_>, _> = (0..shards)
            .map(|_| Committed::from_bytes(part(rest)?))
            .collect();
        let shards = shards?;
        if !bytes.is_empty() {
            return Err(Fault::Content("bytes behind the end"));
        }
        let mut next = 0;
        for shard in &shards {
            if shard.segments.start != next {
                return Err(Fault::Content("segments out of order"));
            }
            next = shard.segments.end;
        }
        Ok(Self { public, shards })
    }

    /// Keccak-256 of the bytes: proofs of shards fit each other only where it is the same.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        keccak256(&[&self.to_bytes()])
    }

    /// The job of a shard; `None` when there is no such shard.
    #[must_use]
    pub fn job(&self, identity: &Identity, index: u32) -> Option<ShardJob> {
        let shard = self.shards.get(usize::try_from(index).ok()?)?;
        Some(ShardJob {
            identity: *identity,
            batch: self.digest(),
            index,
            segments: shard.segments.clone(),
        })
    }
}

impl ShardJob {
    /// The bytes of a file with the two ends of the segments as content.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let subject = Subject {
            kind: Kind::Job,
            index: self.index,
            batch: self.batch,
        };
        file::encode(&self.identity, &subject, &range_bytes(&self.segments))
    }

    /// The job of these bytes. Whether it fits the worker's key and input is for the worker to compare.
    ///
    /// # Errors
    /// A [`Fault`] of damage.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        let (identity, subject, mut content) = file::open(bytes)?;
        if subject.kind != Kind::Job {
            let (expected, got) = (Kind::Job, subject.kind);
            return Err(Fault::Kind { expected, got });
        }
        let segments = range(&mut content)?;
        if !content.is_empty() {
            return Err(Fault::Content("bytes behind the end"));
        }
        Ok(Self {
            identity,
            batch: subject.batch,
            index: subject.index,
            segments,
        })
    }
}

fn range_bytes(range: &Range<u64>) -> Vec<u8> {
    let mut bytes = Vec::from(range.start.to_le_bytes());
    bytes.extend_from_slice(&range.end.to_le_bytes());
    bytes
}

fn range(bytes: &mut &[u8]) -> Result<Range<u64>, Fault> {
    let mut end = || u64(bytes).ok_or(Fault::Content("a range of segments"));
    let range = end()?..end()?;
    if range.start > range.end {
        return Err(Fault::Content("a range of segments"));
    }
    Ok(range)
}

fn count(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes()
}

fn put(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend_from_slice(&count(part.len()));
    bytes.extend_from_slice(part);
}

fn part<'b>(bytes: &mut &'b [u8]) -> Result<&'b [u8], Fault> {
    let length = u32(bytes).and_then(|length| usize::try_from(length).ok());
    let parts = length.and_then(|length| bytes.split_at_checked(length));
    let (part, rest) = parts.ok_or(Fault::Content("a length"))?;
    *bytes = rest;
    Ok(part)
}
