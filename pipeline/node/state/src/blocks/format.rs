//! Bytes of a segment.
//!
//! ```text
//! segment: "zkfabric blocks\x01", number of the first block (8), salt (8), CRC of all three (4),
//!          records
//! record:  "zblk", number (8), bytes of each part (3 x 4), CRC of each part (3 x 4),
//!          CRC of the salt and the head before it (4), parts
//! ```
//!
//! Numbers are little-endian, CRCs are CRC-32C. The salt is random, so that no sender can put the
//! head of a record into a transaction: behind a torn record it would look like a whole one.

use crate::compact::Input;

/// Beginning of a segment.
const SEGMENT: &[u8; 16] = b"zkfabric blocks\x01";
/// Beginning of a record.
pub(super) const RECORD: &[u8; 4] = b"zblk";
/// Bytes before the first record.
pub(super) const SEGMENT_BYTES: usize = 16 + 8 + 8 + 4;
/// Bytes of a record's head.
pub(super) const HEAD_BYTES: usize = 4 + 8 + 12 + 12 + 4;
/// Most bytes of a part.
pub(super) const PART_BYTES: usize = 1 << 30;
/// Parts of a record.
pub(super) const PARTS: usize = 3;

/// Returns the beginning of a segment.
pub(super) fn segment(first: u64, salt: u64) -> Vec<u8> {
    let mut bytes = SEGMENT.to_vec();
    bytes.extend(first.to_le_bytes());
    bytes.extend(salt.to_le_bytes());
    bytes.extend(crc32c::crc32c(&bytes).to_le_bytes());
    bytes
}

/// Returns the salt of a segment; `None` for bytes that begin none with this first block.
pub(super) fn salt(bytes: &[u8; SEGMENT_BYTES], first: u64) -> Option<u64> {
    let mut input = Input::new(bytes);
    let _before = input.take(SEGMENT.len() + 8, "a segment").ok()?;
    let salt = u64::from_le_bytes(input.array("a salt").ok()?);
    (segment(first, salt) == bytes).then_some(salt)
}

/// A record's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) number: u64,
    pub(super) bytes: [u32; PARTS],
    pub(super) crcs: [u32; PARTS],
}

impl Head {
    /// Returns a record's head; `None` for parts that are too large.
    pub(super) fn new(number: u64, parts: [&[u8]; PARTS]) -> Option<Self> {
        let mut bytes = [0; PARTS];
        for (bytes, part) in bytes.iter_mut().zip(parts) {
            *bytes = u32::try_from(part.len()).ok()?;
            if part.len() > PART_BYTES {
                return None;
            }
        }
        let crcs = parts.map(crc32c::crc32c);
        Some(Self {
            number,
            bytes,
            crcs,
        })
    }

    pub(super) fn encode(&self, salt: u64) -> Vec<u8> {
        let mut head = RECORD.to_vec();
        head.extend(self.number.to_le_bytes());
        for word in self.bytes.iter().chain(&self.crcs) {
            head.extend(word.to_le_bytes());
        }
        let crc = crc32c::crc32c_append(crc32c::crc32c(&salt.to_le_bytes()), &head);
        head.extend(crc.to_le_bytes());
        head
    }

    /// Returns the head that has these bytes; `None` if none has.
    pub(super) fn decode(bytes: &[u8], salt: u64) -> Option<Self> {
        let mut input = Input::new(bytes);
        let _magic = input.take(RECORD.len(), "a record").ok()?;
        let number = u64::from_le_bytes(input.array("a number").ok()?);
        let mut words = [0; 2 * PARTS];
        for word in &mut words {
            *word = u32::from_le_bytes(input.array("a word").ok()?);
        }
        let [b0, b1, b2, c0, c1, c2] = words;
        let head = Self {
            number,
            bytes: [b0, b1, b2],
            crcs: [c0, c1, c2],
        };
        let is_right = head.encode(salt) == bytes.get(..HEAD_BYTES)?;
        let is_small = head.bytes.iter().all(|part| *part as usize <= PART_BYTES);
        (is_right && is_small).then_some(head)
    }

    /// Returns the bytes of the record.
    pub(super) fn record_bytes(&self) -> u64 {
        let parts: u64 = self.bytes.iter().copied().map(u64::from).sum();
        HEAD_BYTES as u64 + parts
    }
}
