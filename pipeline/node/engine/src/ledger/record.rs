//! What the segments have of a block, as RLP: its header and where the chain stands behind it, its
//! transactions behind their senders, and its receipts.

use std::iter;

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_state::{Blocks, Part};
use zkfabric_stf::error::{HeaderError, RlpError};
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
        let senders: Vec<u8> = (sealed.senders.iter())
            .flat_map(|sender| sender.into_array())
            .collect();
        let transactions = sealed.transactions.iter().map(Bytes::as_ref);
        let transactions = iter::once(&senders[..]).chain(transactions);
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
    let (senders, transactions) = transactions(&parts.transactions)?;
    let receipts = strings(&parts.receipts)?.into_iter();
    let transactions = transactions.into_iter();
    Ok(SealedBlock {
        hash: header.hash(),
        header,
        transactions: transactions.map(Bytes::copy_from_slice).collect(),
        senders: senders.iter().map(Address::from).collect(),
        receipts: receipts.map(<[u8]>::to_vec).collect(),
    })
}

/// Bytes of a sender's address.
type Sender = [u8; 20];

/// Returns the senders of a block's transactions, and the transactions.
pub(super) fn transactions(list: &[u8]) -> Result<(&[Sender], Vec<&[u8]>), HeaderError> {
    let mut transactions = strings(list)?;
    if transactions.is_empty() {
        return Err(RlpError::MissingItem.into());
    }
    let (senders, rest) = transactions.remove(0).as_chunks();
    if !rest.is_empty() || senders.len() != transactions.len() {
        return Err(RlpError::WrongLength.into());
    }
    Ok((senders, transactions))
}

/// Returns the strings of a list.
fn strings(list: &[u8]) -> Result<Vec<&[u8]>, HeaderError> {
    let mut list = Rlp::list_of(list)?;
    let mut strings = Vec::new();
    while !list.is_empty() {
        strings.push(list.string()?);
    }
    Ok(strings)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A block comes back with the senders of its transactions; other numbers of them are refused.
    #[test]
    fn a_block_has_its_senders() {
        let sealed = SealedBlock {
            hash: Header::default().hash(),
            header: Header::default(),
            transactions: vec![Bytes::from_static(b"first"), Bytes::from_static(b"2")],
            senders: vec![Address::repeat_byte(1), Address::repeat_byte(2)],
            receipts: vec![vec![3], vec![0x84, 5]],
        };
        let end = End {
            group: 7,
            position: 2,
            previous: B256::repeat_byte(9),
        };
        let mut parts = Parts::default();
        parts.fill(&sealed, &end);
        assert_eq!(super::sealed(&parts).unwrap(), sealed);
        assert_eq!(header(&parts.block).unwrap(), (Header::default(), end));
        let one = Address::repeat_byte(1);
        let bytes = [one.as_slice(), one.as_slice(), &[1]].concat();
        for wrong in [&bytes[..0], &bytes[..20], &bytes[..39], &bytes[..41]] {
            let strings = [wrong, b"first", b"2"];
            put_strings(&mut parts.transactions, strings.into_iter());
            let error = super::sealed(&parts).unwrap_err();
            assert_eq!(error, RlpError::WrongLength.into());
        }
        put_strings(&mut parts.transactions, [].into_iter());
        let error = super::sealed(&parts).unwrap_err();
        assert_eq!(error, RlpError::MissingItem.into());
    }
}
