//! A file of postings in order, and of rows.
//!
//! ```text
//! page 0: "zkfabric logs\0\0\x01", key (16), number of the first block (8), blocks (4), level (4),
//!         logs (4), chunks (4), pages of postings (4), pages of the fence (4), hash of the last
//!         block (32), first posting of each page of the fence
//! postings: number of postings (2), the first one (8), differences as variable-length numbers
//! fence: the first posting of each page of postings (8)
//! blocks: logs and chunks up to each block's end, transactions (3 x 4)
//! chunks: offsets of senders, transactions, receipts (5 x 4), checksum (4), logs (4) and gas (8)
//!         in front of it
//! ```
//!
//! Numbers are little-endian. Each table begins with a page of its own, and each page of 4,096
//! bytes ends with the CRC-32C of its number and its content.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use alloy_primitives::B256;
use zkfabric_files::storage::Storage;

use super::error::IndexError;
use super::page::{self, CONTENT, Unread};
use super::posting::{KEY, Key};
use super::rows::{BlockRow, Row};

const MAGIC: &[u8; 16] = b"zkfabric logs\0\0\x01";
/// Bytes of a head before the first postings of the fence's pages.
const FIXED: usize = 16 + KEY + 8 + 6 * 4 + 32;
/// Most pages of a fence.
pub(super) const FENCE: usize = (CONTENT - FIXED) / 8;

/// Returns the name of the section of these blocks.
pub(super) fn name(first: u64, last: u64) -> String {
    format!("{first:020}-{last:020}.logs")
}

/// Returns the first and the last block of the section with this name.
pub(super) fn blocks_of(name: &str) -> Option<(u64, u64)> {
    let (first, last) = name.strip_suffix(".logs")?.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// What a section begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) key: Key,
    /// Number of the first block.
    pub(super) first: u64,
    pub(super) blocks: u32,
    /// How often sections were joined in it: 0 or 1.
    pub(super) level: u32,
    pub(super) logs: u32,
    pub(super) chunks: u32,
    /// Pages of postings.
    pub(super) pages: u32,
    /// Hash of the last block.
    pub(super) hash: B256,
    /// The first posting of each page of the fence.
    pub(super) summit: Vec<u64>,
}

impl Head {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(self.key.0);
        bytes.extend(self.first.to_le_bytes());
        let fence = self.summit.len() as u32;
        for word in [
            self.blocks,
            self.level,
            self.logs,
            self.chunks,
            self.pages,
            fence,
        ] {
            bytes.extend(word.to_le_bytes());
        }
        bytes.extend(self.hash);
        bytes.extend(self.summit.iter().flat_map(|first| first.to_le_bytes()));
        bytes
    }

    pub(super) fn decode(mut bytes: &[u8]) -> Option<Self> {
        fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
            let (taken, rest) = bytes.split_first_chunk()?;
            *bytes = rest;
            Some(*taken)
        }
        let bytes = &mut bytes;
        if take(bytes)? != *MAGIC {
            return None;
        }
        let key = Key(take(bytes)?);
        let first = u64::from_le_bytes(take(bytes)?);
        let mut words = [0; 6];
        for word in &mut words {
            *word = u32::from_le_bytes(take(bytes)?);
        }
        let [blocks, level, logs, chunks, pages, fence] = words;
        let hash = B256::new(take(bytes)?);
        let (summit, _) = bytes.get(..(fence as usize).checked_mul(8)?)?.as_chunks();
        Some(Self {
            key,
            first,
            blocks,
            level,
            logs,
            chunks,
            pages,
            hash,
            summit: summit.iter().copied().map(u64::from_le_bytes).collect(),
        })
    }

    /// Returns the number of the last block.
    pub(super) const fn last(&self) -> u64 {
        self.first
            .saturating_add(self.blocks.saturating_sub(1) as u64)
    }
}

/// Returns how many rows a page has.
pub(super) const fn per_page<R: Row>() -> usize {
    CONTENT / R::BYTES
}

/// Returns how many pages rows take.
pub(super) const fn pages_of<R: Row>(rows: u32) -> u32 {
    rows.div_ceil(per_page::<R>() as u32)
}

/// A section.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) storage: Arc<dyn Storage>,
    pub(super) head: Head,
    /// Whether a page was not what was written: nobody reads it any more.
    is_damaged: AtomicBool,
}

impl Section {
    /// Opens the section of these blocks.
    ///
    /// # Errors
    /// [`IndexError::Damaged`] for bytes that are no head of this section.
    pub(super) fn open(
        storage: &Arc<dyn Storage>,
        first: u64,
        last: u64,
    ) -> Result<Self, IndexError> {
        let name = name(first, last);
        let path = storage.place().join(&name);
        let told = |source| IndexError::file("read", &path, source);
        let file = storage.open(&name).map_err(told)?;
        let head = match page::read(&*file, 0) {
            Ok(content) => Head::decode(&content[..]),
            Err(Unread::Wrong) => None,
            Err(Unread::File(error)) => return Err(told(error)),
        };
        let is_right = |head: &Head| head.first == first && head.last() == last && head.blocks > 0;
        let Some(head) = head.filter(is_right) else {
            return Err(IndexError::Damaged { path });
        };
        Ok(Self::with(storage, head))
    }

    pub(super) fn with(storage: &Arc<dyn Storage>, head: Head) -> Self {
        Self {
            storage: Arc::clone(storage),
            head,
            is_damaged: AtomicBool::new(false),
        }
    }

    pub(super) fn name(&self) -> String {
        name(self.head.first, self.head.last())
    }

    pub(super) fn path(&self) -> PathBuf {
        self.storage.place().join(self.name())
    }

    /// Returns whether the section has a block.
    pub(super) fn has(&self, number: u64) -> bool {
        (self.head.first..=self.head.last()).contains(&number)
    }

    /// Lets nobody read the section any more.
    pub(super) fn condemn(&self) {
        self.is_damaged.store(true, Ordering::Release);
    }

    pub(super) fn is_damaged(&self) -> bool {
        self.is_damaged.load(Ordering::Acquire)
    }

    /// Returns the first page of the fence.
    pub(super) const fn fence(&self) -> u32 {
        1 + self.head.pages
    }

    /// Returns the first page of the blocks.
    pub(super) const fn blocks(&self) -> u32 {
        self.fence() + pages_of::<u64>(self.head.pages)
    }

    /// Returns the first page of the chunks.
    pub(super) const fn chunks(&self) -> u32 {
        self.blocks() + pages_of::<BlockRow>(self.head.blocks)
    }
}
