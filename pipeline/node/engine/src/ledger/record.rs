//! What the segments have of a block: its header and where the chain stands behind it, its
//! transactions, and its receipts, as RLP.

use alloy_primitives::{B256, Bytes};
use zkfabric_state::{Blocks, Part};
use zkfabric_stf::error::HeaderError;
use zkfabric_stf::header::Header;
use zkfabric_stf::rlp::{self, Rlp};

use super::error::LedgerError;
use crate::block::SealedBlock;

/// Where the chain stands behind a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// Number of the block's last group.
    pub(super) group: u64,
    /// Position of the next transaction.
    pub(super) position: u64,
    /// Digest of receipts that the last group names.
    pub(super) previous: B256,
}

/// The parts of a block. Their memory is used again for the next one: a full block has megabytes,
/// which the system would have to clear while nothing is executed.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) block: Vec<u8>,
    pub(super) transactions: Vec<u8>,
    pub(super) receipts: Vec<u8>,
}

impl Parts {
    /// Becomes the parts of another block.
    pub(super) fn fill(&mut self, sealed: &SealedBlock, end: &End) {
        self.block.clear();
        rlp::put_list(&mut self.block, |out| {
            rlp::put_string(out, &sealed.header.encode());
            rlp::put_u64(out, end.group);
            rlp::put_u64(out, end.position);
            rlp::put_string(out, end.previous.as_slice());
        });
        let transactions = sealed.transactions.iter().map(Bytes::as_ref);
        put_strings(&mut self.transactions, transactions);
        let receipts = sealed.receipts.iter().map(Vec::as_slice);
        put_strings(&mut self.receipts, receipts);
    }
}

/// Writes a list of strings in place of what a buffer has.
fn put_strings<'a>(out: &mut Vec<u8>, strings: impl Iterator<Item = &'a [u8]> + Clone) {
    let length = |string: &[u8]| match string {
        [0..0x80] => 1,
        _ => rlp::header(false, string.len()).1 + string.len(),
    };
    out.clear();
    rlp::put_header(out, true, strings.clone().map(length).sum());
    strings.for_each(|string| rlp::put_string(out, string));
}

/// Returns the header of a block's first part, and where the chain stands behind it.
pub(super) fn header(block: &[u8]) -> Result<(Header, End), HeaderError> {
    let mut fields = Rlp::list_of(block)?;
    let header = Header::decode(fields.string()?)?;
    let end = End {
        group: fields.u64()?,
        position: fields.u64()?,
        previous: fields.hash()?,
    };
    fields.finish()?;
    Ok((header, end))
}

/// Reads the header of a block in the segments, and where the chain stands behind it.
pub(super) fn header_of(blocks: &Blocks, number: u64) -> Result<(Header, End), LedgerError> {
    let block = blocks.read(number, Part::Block)?;
    let read = block.and_then(|block| header(&block).ok());
    read.ok_or_else(|| LedgerError::missing_block(number))
}

/// Returns a block of its three parts.
pub(super) fn sealed(parts: &Parts) -> Result<SealedBlock, HeaderError> {
    let (header, _) = header(&parts.block)?;
    let items = |list: &[u8]| {
        let mut list = Rlp::list_of(list)?;
        let mut items = Vec::new();
        while !list.is_empty() {
            items.push(list.string()?.to_vec());
        }
        Ok::<_, HeaderError>(items)
    };
    let transactions = items(&parts.transactions)?;
    Ok(SealedBlock {
        hash: header.hash(),
        header,
        transactions: transactions.into_iter().map(Bytes::from).collect(),
        receipts: items(&parts.receipts)?,
    })
}
