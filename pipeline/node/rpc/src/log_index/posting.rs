//! Values of logs as numbers.
//!
//! A posting says that a log has a value: the value's fingerprint in the upper 40 bits, the log's
//! ordinal in its section in the lower 24 bits. Sorted postings have the logs of a value side by
//! side, and any range of blocks in them. Of the 16 million values of the largest section, one that
//! is looked for in vain has another one's fingerprint with a chance of one in 65,536.

use std::fmt;
use std::hash::Hasher as _;
use std::io;

use siphasher::sip::SipHasher13;

/// Bits of an ordinal.
const ORDINAL: u32 = 24;
/// Logs of a section are fewer.
pub(super) const LOGS: u32 = 1 << ORDINAL;
/// Bytes of a key.
pub(super) const KEY: usize = 16;
/// Bytes of a value, at most.
const VALUE: usize = 32;

/// The place of a value in a log: zero for the address, then the topics.
pub(crate) type Place = u8;

/// The place of a log's address.
pub(super) const ADDRESS: Place = 0;

/// Returns the posting of a log.
pub(super) const fn posting(fingerprint: u64, ordinal: u32) -> u64 {
    fingerprint << ORDINAL | ordinal as u64
}

/// Returns a posting's fingerprint.
pub(super) const fn fingerprint(posting: u64) -> u64 {
    posting >> ORDINAL
}

/// Returns a posting's log.
pub(super) const fn ordinal(posting: u64) -> u32 {
    posting as u32 & (LOGS - 1)
}

/// The secret of a folder's fingerprints: whoever knows it could send logs with the fingerprints of
/// others' values, whose searches would read them all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key(pub(super) [u8; KEY]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// Makes a key.
    pub(super) fn random() -> io::Result<Self> {
        let mut key = [0; KEY];
        getrandom::fill(&mut key).map_err(io::Error::other)?;
        Ok(Self(key))
    }

    /// Returns the fingerprint of a value.
    pub(super) fn fingerprint(&self, place: Place, value: &[u8]) -> u64 {
        let mut bytes = [0; 1 + VALUE];
        let (first, rest) = bytes.split_at_mut(1);
        first.fill(place);
        let value = value.get(..VALUE).unwrap_or(value);
        if let Some(part) = rest.get_mut(..value.len()) {
            part.copy_from_slice(value);
        }
        let mut hasher = SipHasher13::new_with_key(&self.0);
        hasher.write(bytes.get(..=value.len()).unwrap_or_default());
        hasher.finish() >> ORDINAL
    }
}
