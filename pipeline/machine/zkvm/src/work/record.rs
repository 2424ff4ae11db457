//! Contents of the files.

use super::Fault;
use super::file::{self, WorkFile, take, u32, u64};
use super::identity::Identity;
use super::subject::{Kind, Subject};
use core::ops::Range;
use zkfabric_verifier::ShardCommitment;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_vm::Limits;

/// A shard's result of pass one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardRecord {
    /// The shard's segments.
    pub segments: Range<u64>,
    /// Whether the shard was closed at the end of the execution, so that it may also hold memory
    /// cells or tables.
    pub end: bool,
    /// The shard's commitment.
    pub commitment: ShardCommitment,
}

/// The result of pass one, which determines the challenges of all shards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommittedShards {
    /// The claim's bytes.
    pub public: Vec<u8>,
    /// All shards in order; the last is the tail.
    pub shards: Vec<ShardRecord>,
}

/// A shard that can be proved on its own: with the program, the key and the input, a worker
/// executes the program, fills the rows of the shard and proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardJob {
    /// Key, input and cut.
    pub identity: Identity,
    /// Bounds of the execution.
    pub limits: Limits,
    /// The shard's position in the execution.
    pub index: u32,
    /// The claim and the commitments of all shards, which determine the challenges.
    pub committed: CommittedShards,
}

impl ShardRecord {
    /// Returns the bytes: first segment u64, segment after the last u64, 1 for a shard of the end
    /// or 0, the commitment.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.segments.start.to_le_bytes());
        bytes.extend_from_slice(&self.segments.end.to_le_bytes());
        bytes.push(self.end.into());
        bytes.extend_from_slice(&self.commitment.to_bytes());
        bytes
    }

    /// Reads a shard from its bytes.
    ///
    /// # Errors
    /// [`Fault::Content`].
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Fault> {
        let segments = range(&mut bytes)?;
        let end = match take(&mut bytes) {
            Some([0]) => false,
            Some([1]) => true,
            _ => return Err(Fault::Content("whether a shard is of the end")),
        };
        let commitment = ShardCommitment::from_bytes(bytes);
        Ok(Self {
            segments,
            end,
            commitment: commitment.map_err(|_| Fault::Content("a commitment"))?,
        })
    }

    /// Returns the content of a commitment's file: the length u32 of the shard's bytes, these
    /// bytes, the counts.
    pub(super) fn with_counts(&self, counts: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        put(&mut bytes, &self.to_bytes());
        bytes.extend_from_slice(counts);
        bytes
    }

    /// Reads the shard and the counts of a commitment's file.
    pub(super) fn and_counts(mut bytes: &[u8]) -> Result<(Self, Vec<u8>), Fault> {
        let shard = Self::from_bytes(part(&mut bytes)?)?;
        Ok((shard, bytes.to_vec()))
    }
}

impl CommittedShards {
    /// Returns the bytes: length u32 and bytes of the claim; number of shards u32; for each shard
    /// its length u32 and its bytes.
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

    /// Reads committed shards from their bytes. They hold consecutive segments, and the shards of
    /// the end come last.
    ///
    /// # Errors
    /// [`Fault::Content`].
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Fault> {
        let rest = &mut bytes;
        let public = part(rest)?.to_vec();
        let shards = u32(rest).ok_or(Fault::Content("the number of shards"))?;
        let shards: Result<Vec<_>, _> = (0..shards)
            .map(|_| ShardRecord::from_bytes(part(rest)?))
            .collect();
        let shards = shards?;
        if !bytes.is_empty() {
            return Err(Fault::Content("bytes behind the end"));
        }
        let (mut next, mut end) = (0, false);
        for shard in &shards {
            if shard.segments.start != next || end && !shard.end {
                return Err(Fault::Content("segments out of order"));
            }
            next = shard.segments.end;
            end = shard.end;
        }
        if !end {
            return Err(Fault::Content("no tail"));
        }
        Ok(Self { public, shards })
    }

    /// Returns Keccak-256 of the bytes: proofs of shards belong together only if it is the same.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        keccak256(&[&self.to_bytes()])
    }

    /// Returns the job of a shard; `None` when there is no such shard.
    #[must_use]
    pub fn job(&self, identity: &Identity, limits: &Limits, index: u32) -> Option<ShardJob> {
        let shard = usize::try_from(index).ok();
        self.shards.get(shard?)?;
        Some(ShardJob {
            identity: *identity,
            limits: *limits,
            index,
            committed: self.clone(),
        })
    }
}

impl ShardJob {
    /// Returns the shard.
    #[must_use]
    pub fn shard(&self) -> Option<&ShardRecord> {
        self.committed.shards.get(usize::try_from(self.index).ok()?)
    }

    /// Returns the bytes of a file. The content: the execution's limits of instructions, bytes of
    /// memory, bytes of printed text, marks and hint words, u64 each; the committed shards.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let subject = Subject {
            kind: Kind::Job,
            index: self.index,
            committed: self.committed.digest(),
        };
        let Limits {
            instructions,
            memory_bytes,
            print_bytes,
            marks,
            hint_words,
        } = self.limits;
        let [print_bytes, marks, hint_words] = [print_bytes, marks, hint_words].map(|n| n as u64);
        let mut content = Vec::new();
        for limit in [instructions, memory_bytes, print_bytes, marks, hint_words] {
            content.extend_from_slice(&limit.to_le_bytes());
        }
        content.extend_from_slice(&self.committed.to_bytes());
        file::encode(&self.identity, &subject, &content)
    }

    /// Reads a job from its bytes. The worker compares the job with its own key and input.
    ///
    /// # Errors
    /// A [`Fault`] for damage.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        let WorkFile {
            identity,
            subject,
            mut content,
        } = file::open(bytes)?;
        if subject.kind != Kind::Job {
            let (expected, got) = (Kind::Job, subject.kind);
            return Err(Fault::Kind { expected, got });
        }
        let job = Self {
            identity,
            limits: limits(&mut content).ok_or(Fault::Content("limits"))?,
            index: subject.index,
            committed: CommittedShards::from_bytes(content)?,
        };
        if job.committed.digest() != subject.committed {
            return Err(Fault::OtherShards);
        }
        job.shard()
            .ok_or(Fault::Content("there is no such shard"))?;
        Ok(job)
    }
}

fn limits(bytes: &mut &[u8]) -> Option<Limits> {
    let mut number = || u64(bytes);
    let (instructions, memory_bytes) = (number()?, number()?);
    let mut size = || usize::try_from(number()?).ok();
    Some(Limits {
        instructions,
        memory_bytes,
        print_bytes: size()?,
        marks: size()?,
        hint_words: size()?,
    })
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
