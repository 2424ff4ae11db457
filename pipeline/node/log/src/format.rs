//! Bytes of segments and frames.
//!
//! All numbers are little-endian. A segment is a file `FIRST-EPOCH.log` (two numbers of 20 digits)
//! of pages of 4,096 bytes; it is written with zeros before its first use.
//!
//! | bytes | page 0 of a segment |
//! |---|---|
//! | 0..8 | `zkflog`, zero, version 1 |
//! | 8..16 | number of the first group |
//! | 16..24 | fencing epoch of the writer |
//! | 24..32 | salt: a random number, which every frame of the segment repeats |
//! | 32..64 | running hash before the first group |
//! | 64..68 | CRC32C of bytes 0..64 |
//!
//! Each frame begins at a page, and zeros fill its last page.
//!
//! | bytes | frame |
//! |---|---|
//! | 0..4 | `grup`, or `seal` for a frame without a group |
//! | 4..8 | bytes of the payload, `n`; zero in a seal |
//! | 8..16 | the segment's salt |
//! | 16..24 | fencing epoch, the segment's |
//! | 24..32 | number of the group; in a seal, of the last group |
//! | 32..40 | number of the last group that was durable when the frame was written |
//! | 40..72 | running hash up to this group |
//! | 72..76 | CRC32C of the payload |
//! | 76..80 | CRC32C of bytes 0..76 |
//! | 80..80 + n | payload |
//!
//! The running hash of a group is BLAKE2b-256, personalised with `zkfabric log v1`, of the running
//! hash before it, its number and its payload. The epoch is not part of it, so that a group keeps
//! its hash where a later writer writes it again.
//!
//! The salt keeps a payload from containing what looks like a frame of its segment: it is not
//! known outside of the log.

/// Bytes of a page: what a disk writes at once, and the alignment of frames.
pub(crate) const PAGE: u64 = 4096;
/// Bytes of a segment's header.
pub(crate) const SEGMENT_HEADER: usize = 68;
/// Bytes of a frame's header.
pub(crate) const FRAME_HEADER: usize = 80;
/// Running hash of a group.
pub type Hash = [u8; 32];

const MAGIC: [u8; 8] = *b"zkflog\0\x01";
const GROUP: [u8; 4] = *b"grup";
const SEAL: [u8; 4] = *b"seal";
const PERSONAL: &[u8; 16] = b"zkfabric log v1\0";
const ENDING: &str = ".log";
/// Digits of a number in a name: those of `u64::MAX`.
const DIGITS: usize = 20;

/// Name of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// Number of the first group.
    pub(crate) first: u64,
    /// Epoch of the writer.
    pub(crate) epoch: u64,
}

impl Name {
    /// Reads a file's name; `None` for other files.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (first, epoch) = name.strip_suffix(ENDING)?.split_once('-')?;
        Some(Self {
            first: number(first)?,
            epoch: number(epoch)?,
        })
    }

    /// Returns the name of the file.
    pub(crate) fn file(self) -> String {
        format!("{:020}-{:020}{ENDING}", self.first, self.epoch)
    }
}

/// Reads a number of exactly as many digits as it is written with.
pub(crate) fn number(digits: &str) -> Option<u64> {
    let is_number = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
}

/// Header of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SegmentHeader {
    /// Number of the first group.
    pub(crate) first: u64,
    /// Epoch of the writer.
    pub(crate) epoch: u64,
    /// Random number of the segment.
    pub(crate) salt: u64,
    /// Running hash before the first group.
    pub(crate) hash: Hash,
}

impl SegmentHeader {
    /// Returns the header's bytes.
    pub(crate) fn encode(&self) -> [u8; SEGMENT_HEADER] {
        let mut bytes = [0; SEGMENT_HEADER];
        let mut put = Put::new(&mut bytes);
        put.bytes(&MAGIC);
        put.bytes(&self.first.to_le_bytes());
        put.bytes(&self.epoch.to_le_bytes());
        put.bytes(&self.salt.to_le_bytes());
        put.bytes(&self.hash);
        put.checksum();
        bytes
    }

    /// Reads a header, or returns what is wrong.
    pub(crate) fn decode(bytes: &[u8; SEGMENT_HEADER]) -> Result<Self, Wrong> {
        let mut take = Take(bytes);
        let magic: [u8; MAGIC.len()] = take.bytes();
        let header = Self {
            first: take.number(),
            epoch: take.number(),
            salt: take.number(),
            hash: take.bytes(),
        };
        Wrong::unless_bytes("the segment's mark with its version", &MAGIC, &magic)?;
        Wrong::unless_checksum("the CRC32C of the segment's header", bytes)?;
        Ok(header)
    }
}

/// Whether a frame has a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The frame has a group's payload.
    Group,
    /// The frame says that all groups before it are durable.
    Seal,
}

/// Header of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FrameHeader {
    /// Whether the frame has a group.
    pub(crate) kind: Kind,
    /// Bytes of the payload.
    pub(crate) length: u32,
    /// The segment's salt.
    pub(crate) salt: u64,
    /// The segment's epoch.
    pub(crate) epoch: u64,
    /// Number of the group.
    pub(crate) group: u64,
    /// Number of the last group that was durable before.
    pub(crate) durable: u64,
    /// Running hash up to this group.
    pub(crate) hash: Hash,
    /// CRC32C of the payload.
    pub(crate) checksum: u32,
}

impl FrameHeader {
    /// Returns the header's bytes.
    pub(crate) fn encode(&self) -> [u8; FRAME_HEADER] {
        let mut bytes = [0; FRAME_HEADER];
        let mut put = Put::new(&mut bytes);
        put.bytes(match self.kind {
            Kind::Group => &GROUP,
            Kind::Seal => &SEAL,
        });
        put.bytes(&self.length.to_le_bytes());
        put.bytes(&self.salt.to_le_bytes());
        put.bytes(&self.epoch.to_le_bytes());
        put.bytes(&self.group.to_le_bytes());
        put.bytes(&self.durable.to_le_bytes());
        put.bytes(&self.hash);
        put.bytes(&self.checksum.to_le_bytes());
        put.checksum();
        bytes
    }

    /// Reads a header, or returns what is wrong.
    pub(crate) fn decode(bytes: &[u8; FRAME_HEADER]) -> Result<Self, Wrong> {
        let mut take = Take(bytes);
        let kind = match take.bytes() {
            GROUP => Kind::Group,
            SEAL => Kind::Seal,
            other => {
                let wrong = Wrong::unless_bytes("the frame's mark", &GROUP, &other);
                return Err(wrong.err().unwrap_or_default());
            }
        };
        let length = u32::from_le_bytes(take.bytes());
        let header = Self {
            kind,
            length,
            salt: take.number(),
            epoch: take.number(),
            group: take.number(),
            durable: take.number(),
            hash: take.bytes(),
            checksum: u32::from_le_bytes(take.bytes()),
        };
        Wrong::unless_checksum("the CRC32C of the frame's header", bytes)?;
        Ok(header)
    }
}

/// Returns the bytes of a frame with its padding.
pub(crate) fn frame_bytes(payload: usize) -> u64 {
    ((FRAME_HEADER + payload) as u64).next_multiple_of(PAGE)
}

/// Returns the most bytes of a payload in segments of this size.
pub(crate) fn most_payload(segment: u64) -> usize {
    let most = segment.saturating_sub(PAGE + FRAME_HEADER as u64);
    usize::try_from(most.min(u32::MAX.into())).unwrap_or(usize::MAX)
}

/// Returns the running hash after a group, from the hash before it, its number and its payload.
#[must_use]
pub fn running(hash: &Hash, group: u64, payload: &[u8]) -> Hash {
    let mut params = blake2b_simd::Params::new();
    let mut state = params
        .hash_length(size_of::<Hash>())
        .personal(PERSONAL)
        .to_state();
    state
        .update(hash)
        .update(&group.to_le_bytes())
        .update(payload);
    let mut digest = Hash::default();
    digest.copy_from_slice(state.finalize().as_bytes());
    digest
}

/// What differs, with what was expected and what was found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) what: &'static str,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl Wrong {
    /// Compares two numbers.
    pub(crate) fn unless(what: &'static str, expected: u64, found: u64) -> Result<(), Self> {
        let differ = || Self {
            what,
            expected: expected.to_string(),
            found: found.to_string(),
        };
        (expected == found).then_some(()).ok_or_else(differ)
    }

    /// Compares bytes.
    pub(crate) fn unless_bytes(
        what: &'static str,
        expected: &[u8],
        found: &[u8],
    ) -> Result<(), Self> {
        let differ = || Self {
            what,
            expected: hex(expected),
            found: hex(found),
        };
        (expected == found).then_some(()).ok_or_else(differ)
    }

    /// Compares the CRC32C at the end of a header with its bytes.
    fn unless_checksum(what: &'static str, header: &[u8]) -> Result<(), Self> {
        let (content, sum) = header.split_at(header.len().saturating_sub(size_of::<u32>()));
        Self::unless_bytes(what, &crc32c::crc32c(content).to_le_bytes(), sum)
    }
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    std::iter::once("0x".to_owned()).chain(digits).collect()
}

/// Writes fields one after another.
struct Put<'b> {
    bytes: &'b mut [u8],
    at: usize,
}

impl<'b> Put<'b> {
    fn new(bytes: &'b mut [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn bytes(&mut self, field: &[u8]) {
        let (at, end) = (self.at, self.at + field.len());
        if let Some(place) = self.bytes.get_mut(at..end) {
            place.copy_from_slice(field);
        }
        self.at = end;
    }

    /// Writes the CRC32C of everything before.
    fn checksum(&mut self) {
        let sum = crc32c::crc32c(self.bytes.get(..self.at).unwrap_or_default());
        self.bytes(&sum.to_le_bytes());
    }
}

/// Reads fields one after another; zeros behind the end.
struct Take<'b>(&'b [u8]);

impl Take<'_> {
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let Some((field, rest)) = self.0.split_first_chunk() else {
            return [0; N];
        };
        self.0 = rest;
        *field
    }

    fn number(&mut self) -> u64 {
        u64::from_le_bytes(self.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> FrameHeader {
        FrameHeader {
            kind: Kind::Group,
            length: 3,
            salt: 4,
            epoch: 5,
            group: 6,
            durable: 2,
            hash: [7; 32],
            checksum: 8,
        }
    }

    /// Positions of fields are those of the module's table.
    #[test]
    fn bytes_are_as_documented() {
        let bytes = header().encode();
        assert_eq!(&bytes[..4], b"grup");
        let fields = [(4, 3), (8, 4), (16, 5), (24, 6), (32, 2), (40, 7), (72, 8)];
        for (at, value) in fields {
            assert_eq!(bytes[at], value, "{at}");
        }
        assert_eq!(bytes[76..], crc32c::crc32c(&bytes[..76]).to_le_bytes());
        let segment = SegmentHeader {
            first: 9,
            epoch: 5,
            salt: 4,
            hash: [7; 32],
        };
        let bytes = segment.encode();
        for (at, value) in [(7, 1), (8, 9), (16, 5), (24, 4), (32, 7), (63, 7)] {
            assert_eq!(bytes[at], value, "{at}");
        }
        assert_eq!(SegmentHeader::decode(&bytes), Ok(segment));
    }

    #[test]
    fn a_changed_bit_of_a_header_is_found() {
        let right = header().encode();
        assert_eq!(FrameHeader::decode(&right), Ok(header()));
        for bit in 0..8 * FRAME_HEADER {
            let mut bytes = right;
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(FrameHeader::decode(&bytes).is_err(), "bit {bit}");
        }
        let wrong = FrameHeader::decode(&[0; FRAME_HEADER]).unwrap_err();
        assert_eq!(wrong.found, "0x00000000");
    }

    #[test]
    fn names_are_those_of_segments_alone() {
        let name = Name { first: 7, epoch: 2 };
        let file = "00000000000000000007-00000000000000000002.log";
        assert_eq!(name.file(), file);
        assert_eq!(Name::parse(file), Some(name));
        for other in ["lock", "7-2.log", &file[1..], &file.replace('7', "+")] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
    }

    #[test]
    fn the_running_hash_depends_on_everything_before() {
        let first = running(&[0; 32], 1, b"a");
        for other in [
            running(&[1; 32], 1, b"a"),
            running(&[0; 32], 2, b"a"),
            running(&[0; 32], 1, b"b"),
        ] {
            assert_ne!(first, other);
        }
    }
}
