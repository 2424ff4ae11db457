//! A few transactions of a sealed block, read without the others.
//!
//! A full block has megabytes, and decoding it takes a tenth of a second. Whoever knows where the
//! transactions are in the block's record, and the checksum of their bytes, reads them alone.

use std::iter;
use std::ops::Range;

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_stf::error::{HeaderError, RlpError};
use zkfabric_stf::header::Header;
use zkfabric_stf::rlp::Rlp;

use super::record::{self, Parts};

/// Bytes of a sender.
const SENDER: u32 = 20;

/// Where consecutive transactions of a block are in its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Their number.
    pub count: u32,
    /// Offset of their senders in the part of the transactions.
    pub senders: u32,
    /// Their bytes in the same part.
    pub transactions: Range<u32>,
    /// Bytes of their receipts in the part of the receipts.
    pub receipts: Range<u32>,
    /// CRC-32C of senders, transactions and receipts.
    pub checksum: u32,
}

impl Span {
    pub(super) const fn senders(&self) -> Option<Range<u32>> {
        let Some(bytes) = self.count.checked_mul(SENDER) else {
            return None;
        };
        match self.senders.checked_add(bytes) {
            Some(end) => Some(self.senders..end),
            None => None,
        }
    }
}

/// Consecutive transactions of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Transactions as they stand in the block.
    pub transactions: Vec<Bytes>,
    /// Their senders.
    pub senders: Vec<Address>,
    /// Receipts as the receipts trie holds them.
    pub receipts: Vec<Vec<u8>>,
}

impl Excerpt {
    /// Decodes what was read of a span; `None` if it is not what was written.
    pub(super) fn of(span: &Span, [senders, transactions, receipts]: [&[u8]; 3]) -> Option<Self> {
        if checksum([senders, transactions, receipts]) != span.checksum {
            return None;
        }
        let (senders, _) = senders.as_chunks();
        let transactions = strings(transactions)?.into_iter();
        let receipts = strings(receipts)?.into_iter();
        Some(Self {
            transactions: transactions.map(Bytes::copy_from_slice).collect(),
            senders: senders.iter().map(Address::from).collect(),
            receipts: receipts.map(<[u8]>::to_vec).collect(),
        })
    }
}

/// A sealed block as its record has it: nothing is copied but the record.
#[derive(Debug)]
pub struct RecordedBlock {
    /// The header.
    pub header: Header,
    /// The block's hash.
    pub hash: B256,
    transactions: Vec<u8>,
    receipts: Vec<u8>,
    /// Offset of the senders.
    senders: u32,
    /// Offsets of the transactions, and their end.
    of_transactions: Vec<u32>,
    /// Offsets of the receipts, and their end.
    of_receipts: Vec<u32>,
}

impl RecordedBlock {
    pub(super) fn of(parts: Parts) -> Result<Self, HeaderError> {
        let (header, _) = record::header(&parts.block)?;
        let mut of_transactions = offsets(&parts.transactions)?;
        if of_transactions.len() < 2 {
            return Err(RlpError::MissingItem.into());
        }
        of_transactions.remove(0);
        let of_receipts = offsets(&parts.receipts)?;
        let count = of_transactions.len() - 1;
        let first = of_transactions.first().copied().unwrap_or_default();
        let senders = u32::try_from(count).ok();
        let senders = senders.and_then(|count| first.checked_sub(count.checked_mul(SENDER)?));
        let (of_senders, _) = record::transactions(&parts.transactions)?;
        if of_senders.len() != count || of_receipts.len() != count + 1 {
            return Err(RlpError::WrongLength.into());
        }
        Ok(Self {
            hash: header.hash(),
            header,
            senders: senders.ok_or(RlpError::WrongLength)?,
            transactions: parts.transactions,
            receipts: parts.receipts,
            of_transactions,
            of_receipts,
        })
    }

    /// Returns the number of transactions.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.of_transactions.len().saturating_sub(1)
    }

    /// Returns the receipts in order, as the receipts trie holds them.
    pub fn receipts(&self) -> impl Iterator<Item = &[u8]> {
        let spans = self.of_receipts.windows(2);
        spans.map(|span| {
            let bytes = match span {
                [from, to] => bytes(&self.receipts, &(*from..*to)),
                _ => &[],
            };
            // It was read once.
            Rlp::new(bytes).string().unwrap_or_default()
        })
    }

    /// Returns where consecutive transactions are; `None` for more than there are.
    #[must_use]
    pub fn span(&self, wanted: Range<usize>) -> Option<Span> {
        let of = |offsets: &[u32]| Some(*offsets.get(wanted.start)?..*offsets.get(wanted.end)?);
        let before = u32::try_from(wanted.start).ok()?.checked_mul(SENDER)?;
        let mut span = Span {
            count: u32::try_from(wanted.len()).ok()?,
            senders: self.senders.checked_add(before)?,
            transactions: of(&self.of_transactions)?,
            receipts: of(&self.of_receipts)?,
            checksum: 0,
        };
        span.checksum = checksum([
            bytes(&self.transactions, &span.senders()?),
            bytes(&self.transactions, &span.transactions),
            bytes(&self.receipts, &span.receipts),
        ]);
        Some(span)
    }
}

fn bytes<'a>(of: &'a [u8], span: &Range<u32>) -> &'a [u8] {
    let span = span.start as usize..span.end as usize;
    of.get(span).unwrap_or_default()
}

fn checksum(parts: [&[u8]; 3]) -> u32 {
    parts.into_iter().fold(0, crc32c::crc32c_append)
}

/// Returns the offsets of a list's strings in its encoding, and their end.
fn offsets(list: &[u8]) -> Result<Vec<u32>, HeaderError> {
    let mut strings = Rlp::list_of(list)?;
    let mut offsets = Vec::new();
    let at = |strings: &Rlp<'_>| {
        let offset = list.len().saturating_sub(strings.rest().len());
        u32::try_from(offset).map_err(|_| RlpError::WrongLength)
    };
    while !strings.is_empty() {
        offsets.push(at(&strings)?);
        strings.string()?;
    }
    offsets.push(at(&strings)?);
    Ok(offsets)
}

/// Returns consecutive strings.
fn strings(items: &[u8]) -> Option<Vec<&[u8]>> {
    let mut items = Rlp::new(items);
    iter::from_fn(|| (!items.is_empty()).then(|| items.string().ok())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::record::End;
    use super::*;
    use crate::block::SealedBlock;

    fn sealed(count: usize) -> SealedBlock {
        let mut rng = fastrand::Rng::with_seed(count as u64);
        let mut bytes = |_| {
            let length = rng.usize(1..90);
            iter::repeat_with(|| rng.u8(..)).take(length).collect()
        };
        let transactions: Vec<Vec<u8>> = (0..count).map(&mut bytes).collect();
        SealedBlock {
            hash: Header::default().hash(),
            header: Header::default(),
            transactions: transactions.into_iter().map(Bytes::from).collect(),
            senders: (0..count).map(|n| Address::repeat_byte(n as u8)).collect(),
            receipts: (0..count).map(&mut bytes).collect(),
        }
    }

    /// Any span of a block gives the transactions that the block has there, and other bytes none.
    #[test]
    fn a_span_has_what_the_block_has_there() {
        for count in [0, 1, 2, 7, 300] {
            let sealed = sealed(count);
            let end = End {
                group: 1,
                position: 1,
                previous: B256::ZERO,
            };
            let mut parts = Parts::default();
            parts.fill(&sealed, &end);
            let copy = Parts {
                block: parts.block.clone(),
                transactions: parts.transactions.clone(),
                receipts: parts.receipts.clone(),
            };
            let recorded = RecordedBlock::of(copy).unwrap();
            assert_eq!((recorded.count(), recorded.hash), (count, sealed.hash));
            assert!(recorded.receipts().eq(sealed.receipts.iter()));
            assert_eq!(recorded.span(0..count + 1), None);
            for from in (0..=count).step_by(count / 5 + 1) {
                for to in (from..=count).step_by(count / 9 + 1) {
                    let span = recorded.span(from..to).unwrap();
                    let mut read = [
                        bytes(&parts.transactions, &span.senders().unwrap()).to_vec(),
                        bytes(&parts.transactions, &span.transactions).to_vec(),
                        bytes(&parts.receipts, &span.receipts).to_vec(),
                    ];
                    let of =
                        |read: &[Vec<u8>; 3]| Excerpt::of(&span, [&read[0], &read[1], &read[2]]);
                    let expected = Excerpt {
                        transactions: sealed.transactions[from..to].to_vec(),
                        senders: sealed.senders[from..to].to_vec(),
                        receipts: sealed.receipts[from..to].to_vec(),
                    };
                    assert_eq!(of(&read), Some(expected));
                    for part in 0..3 {
                        if let Some(byte) = read[part].last_mut() {
                            *byte ^= 1;
                            assert_eq!(of(&read), None);
                            *read[part].last_mut().unwrap() ^= 1;
                        }
                    }
                }
            }
        }
    }
}
