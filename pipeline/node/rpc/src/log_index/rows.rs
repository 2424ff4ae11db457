//! What a section has of a block, and of a chunk of its transactions.

use std::ops::Range;

use zkfabric_engine::Span;

/// Rows of fixed size.
pub(super) trait Row: Copy {
    /// Bytes of a row.
    const BYTES: usize;

    /// Adds a row's bytes.
    fn put(&self, out: &mut Vec<u8>);

    /// Reads a row.
    fn get(bytes: &[u8]) -> Option<Self>;
}

impl Row for u64 {
    const BYTES: usize = 8;

    fn put(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn get(bytes: &[u8]) -> Option<Self> {
        Some(Self::from_le_bytes(*bytes.first_chunk()?))
    }
}

/// Takes a number from the front.
fn word(bytes: &mut &[u8]) -> Option<u32> {
    let (word, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(u32::from_le_bytes(*word))
}

/// What a section has of a block; counts are those of the section up to this block's end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct BlockRow {
    /// Logs up to the block's end.
    pub(super) logs: u32,
    /// Chunks up to the block's end.
    pub(super) chunks: u32,
    /// Transactions of the block.
    pub(super) transactions: u32,
}

impl Row for BlockRow {
    const BYTES: usize = 12;

    fn put(&self, out: &mut Vec<u8>) {
        for word in [self.logs, self.chunks, self.transactions] {
            out.extend(word.to_le_bytes());
        }
    }

    fn get(mut bytes: &[u8]) -> Option<Self> {
        let bytes = &mut bytes;
        Some(Self {
            logs: word(bytes)?,
            chunks: word(bytes)?,
            transactions: word(bytes)?,
        })
    }
}

/// Where a chunk of a block's transactions is in the block's record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ChunkRow {
    /// Offset of its senders.
    pub(super) senders: u32,
    /// Begin and end of its transactions.
    pub(super) transactions: (u32, u32),
    /// Begin and end of its receipts.
    pub(super) receipts: (u32, u32),
    /// Checksum of all three.
    pub(super) checksum: u32,
    /// Logs of the block in front of it.
    pub(super) logs: u32,
    /// Gas of the block in front of it.
    pub(super) gas: u64,
}

impl Row for ChunkRow {
    const BYTES: usize = 36;

    fn put(&self, out: &mut Vec<u8>) {
        let ((from, to), (first, end)) = (self.transactions, self.receipts);
        for word in [self.senders, from, to, first, end, self.checksum, self.logs] {
            out.extend(word.to_le_bytes());
        }
        out.extend(self.gas.to_le_bytes());
    }

    fn get(mut bytes: &[u8]) -> Option<Self> {
        let bytes = &mut bytes;
        Some(Self {
            senders: word(bytes)?,
            transactions: (word(bytes)?, word(bytes)?),
            receipts: (word(bytes)?, word(bytes)?),
            checksum: word(bytes)?,
            logs: word(bytes)?,
            gas: u64::from_le_bytes(*bytes.first_chunk()?),
        })
    }
}

/// A chunk of a block's transactions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Indices of its transactions in the block.
    pub(crate) indices: Range<usize>,
    /// Transactions of the whole block.
    pub(crate) of: usize,
    /// Logs of the block in front of it.
    pub(crate) logs: u64,
    /// Gas of the block in front of it.
    pub(crate) gas: u64,
    /// Where it is.
    pub(crate) span: Span,
}

impl Piece {
    /// Returns a chunk of a block, which begins with the transaction of this index and has at most
    /// so many.
    pub(super) fn of(row: &ChunkRow, first: usize, most: usize, of: usize) -> Option<Self> {
        let count = of.checked_sub(first)?.min(most);
        let ((from, to), (begin, end)) = (row.transactions, row.receipts);
        Some(Self {
            indices: first..first + count,
            of,
            logs: row.logs.into(),
            gas: row.gas,
            span: Span {
                count: u32::try_from(count).ok()?,
                senders: row.senders,
                transactions: from..to,
                receipts: begin..end,
                checksum: row.checksum,
            },
        })
    }
}
