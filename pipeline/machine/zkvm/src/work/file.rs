//! The bytes of a file.
//!
//! Numbers are little endian:
//!
//! | bytes | value |
//! |---|---|
//! | 8 | `zkfabwrk` |
//! | 4 | version, 2; it also changes when shards of one [`Cut`] end elsewhere |
//! | 4 | [`Kind`] |
//! | 4 | index of the shard, 0 for all shards together |
//! | 32 | digest of the verifying key |
//! | 32 | digest of the input |
//! | 8, 8, 4, 4, 4 | segment, memory, log stack, hash, 1 for profiles: the [`Cut`] |
//! | 32 | digest of the committed shards, 0 before it is known |
//! | 8 | length of the content |
//! | | content |
//! | 32 | Keccak-256 of all bytes before |

use super::fault::Fault;
use super::identity::{Cut, Identity};
use super::subject::{Kind, Subject};
use crate::checksum::{self, sealed};
use zkfabric_verifier::Hash;

const MAGIC: [u8; 8] = *b"zkfabwrk";
const VERSION: u32 = 2;
/// Bytes before the content.
const HEADER: usize = 8 + 4 + 4 + 4 + 32 + 32 + 28 + 32 + 8;
/// Bytes after the content.
const CHECKSUM: usize = checksum::BYTES;

const fn hash_code(hash: Hash) -> u32 {
    match hash {
        Hash::Keccak => 0,
        Hash::Poseidon2 => 1,
    }
}

const fn hash_of_code(code: u32) -> Option<Hash> {
    match code {
        0 => Some(Hash::Keccak),
        1 => Some(Hash::Poseidon2),
        _ => None,
    }
}

/// Reads a number that must be 0 or 1.
const fn flag(number: u32) -> Option<bool> {
    match number {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

/// Returns the bytes of a file.
#[must_use]
pub(super) fn encode(identity: &Identity, subject: &Subject, content: &[u8]) -> Vec<u8> {
    let Identity { key, input, cut } = identity;
    let mut bytes = Vec::with_capacity(HEADER + content.len() + CHECKSUM);
    bytes.extend_from_slice(&MAGIC);
    for number in [VERSION, subject.kind.code(), subject.index] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    bytes.extend_from_slice(key);
    bytes.extend_from_slice(input);
    bytes.extend_from_slice(&cut.segment.to_le_bytes());
    bytes.extend_from_slice(&cut.memory.to_le_bytes());
    bytes.extend_from_slice(&cut.log_stack.to_le_bytes());
    bytes.extend_from_slice(&hash_code(cut.hash).to_le_bytes());
    bytes.extend_from_slice(&u32::from(cut.profiled).to_le_bytes());
    bytes.extend_from_slice(&subject.committed);
    bytes.extend_from_slice(&(content.len() as u64).to_le_bytes());
    bytes.extend_from_slice(content);
    sealed(bytes)
}

/// Returns the content of a file that should belong to `identity` and have the subject `subject`.
///
/// # Errors
/// The first [`Fault`]: damage is checked before the file's proof and subject.
pub(super) fn decode<'b>(
    identity: &Identity,
    subject: &Subject,
    bytes: &'b [u8],
) -> Result<&'b [u8], Fault> {
    let WorkFile {
        identity: of,
        subject: about,
        content,
    } = open(bytes)?;
    if about.kind != subject.kind {
        let (expected, got) = (subject.kind, about.kind);
        return Err(Fault::Kind { expected, got });
    }
    if of.key != identity.key {
        return Err(Fault::OtherKey);
    }
    if of.input != identity.input {
        return Err(Fault::OtherInput);
    }
    if of.cut != identity.cut {
        let (expected, got) = (identity.cut, of.cut);
        return Err(Fault::OtherCut { expected, got });
    }
    if about.index != subject.index {
        let (expected, got) = (subject.index, about.index);
        return Err(Fault::Index { expected, got });
    }
    if about.committed != subject.committed {
        return Err(Fault::OtherShards);
    }
    Ok(content)
}

/// The parts of an undamaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WorkFile<'b> {
    /// The proof that the file belongs to.
    pub(super) identity: Identity,
    /// The subject.
    pub(super) subject: Subject,
    /// The content.
    pub(super) content: &'b [u8],
}

/// Reads an undamaged file.
///
/// # Errors
/// A [`Fault`] for damage.
pub(super) fn open(bytes: &[u8]) -> Result<WorkFile<'_>, Fault> {
    let too_short = Fault::TooShort {
        expected: HEADER + CHECKSUM,
        got: bytes.len(),
    };
    if bytes.len() < HEADER + CHECKSUM {
        return Err(too_short);
    }
    let (body, last) = bytes.split_last_chunk::<CHECKSUM>().ok_or(too_short)?;
    let mut rest = body;
    if take(&mut rest) != Some(MAGIC) {
        return Err(Fault::Magic);
    }
    let (expected, got) = (VERSION, u32(&mut rest).ok_or(too_short)?);
    if got != expected {
        return Err(Fault::Version { expected, got });
    }
    checksum::check(body, last).map_err(|_| Fault::Checksum)?;
    let kind = u32(&mut rest).and_then(Kind::of_code);
    let kind = kind.ok_or(Fault::Content("an unknown kind"))?;
    let index = u32(&mut rest).ok_or(too_short)?;
    let identity = identity(&mut rest)?;
    let committed = take(&mut rest).ok_or(too_short)?;
    let expected = u64(&mut rest).ok_or(too_short)?;
    let got = rest.len() as u64;
    if expected != got {
        return Err(Fault::Length { expected, got });
    }
    Ok(WorkFile {
        identity,
        subject: Subject {
            kind,
            index,
            committed,
        },
        content: rest,
    })
}

fn identity(bytes: &mut &[u8]) -> Result<Identity, Fault> {
    let cut = Fault::Content("how the execution is cut");
    Ok(Identity {
        key: take(bytes).ok_or(cut)?,
        input: take(bytes).ok_or(cut)?,
        cut: Cut {
            segment: u64(bytes).ok_or(cut)?,
            memory: u64(bytes).ok_or(cut)?,
            log_stack: u32(bytes).ok_or(cut)?,
            hash: u32(bytes).and_then(hash_of_code).ok_or(cut)?,
            profiled: u32(bytes).and_then(flag).ok_or(cut)?,
        },
    })
}

/// Takes the next bytes; `None` at the end.
pub(super) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = bytes.split_first_chunk()?;
    *bytes = tail;
    Some(*head)
}

pub(super) fn u32(bytes: &mut &[u8]) -> Option<u32> {
    take(bytes).map(u32::from_le_bytes)
}

pub(super) fn u64(bytes: &mut &[u8]) -> Option<u64> {
    take(bytes).map(u64::from_le_bytes)
}
