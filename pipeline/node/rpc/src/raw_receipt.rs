//! What is read of a receipt without decoding it.

use zkfabric_stf::error::RlpError;
use zkfabric_stf::rlp::Rlp;

/// Fields of a receipt, as the receipts trie holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawReceipt<'a> {
    /// Gas of the block up to the transaction's end.
    pub(crate) cumulative_gas: u64,
    logs: Rlp<'a>,
}

/// A log of a receipt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawLog<'a> {
    pub(crate) address: &'a [u8],
    topics: Rlp<'a>,
}

impl<'a> RawReceipt<'a> {
    /// Reads a receipt of any type (EIP-2718).
    pub(crate) fn of(bytes: &'a [u8]) -> Result<Self, RlpError> {
        let bytes = match bytes.split_first() {
            Some((0..0x80, rest)) => rest,
            _ => bytes,
        };
        let mut fields = Rlp::list_of(bytes)?;
        fields.string()?;
        let cumulative_gas = fields.u64()?;
        fields.string()?;
        let logs = fields.list()?;
        fields.finish()?;
        Ok(Self {
            cumulative_gas,
            logs,
        })
    }

    /// Returns the number of logs.
    pub(crate) fn count(mut self) -> Result<usize, RlpError> {
        let mut count = 0;
        while !self.logs.is_empty() {
            self.logs.item()?;
            count += 1;
        }
        Ok(count)
    }

    /// Returns the next log.
    pub(crate) fn next(&mut self) -> Result<Option<RawLog<'a>>, RlpError> {
        if self.logs.is_empty() {
            return Ok(None);
        }
        let mut fields = self.logs.list()?;
        let address = fields.string()?;
        let topics = fields.list()?;
        Ok(Some(RawLog { address, topics }))
    }
}

impl<'a> RawLog<'a> {
    /// Returns the next topic.
    pub(crate) fn next(&mut self) -> Result<Option<&'a [u8]>, RlpError> {
        if self.topics.is_empty() {
            return Ok(None);
        }
        self.topics.string().map(Some)
    }
}

#[cfg(test)]
mod tests {
    use alloy_consensus::{Eip658Value, Receipt, ReceiptEnvelope, ReceiptWithBloom};
    use alloy_eips::Encodable2718 as _;
    use alloy_primitives::{Address, B256, Bloom, Bytes, Log};

    use super::*;

    /// What is read is what was written, with and without a type.
    #[test]
    fn a_receipt_has_its_logs() {
        let log = |topics: u8| {
            let topics = (0..topics).map(B256::repeat_byte).collect();
            Log::new(Address::repeat_byte(9), topics, Bytes::from_static(b"data")).unwrap()
        };
        let logs: Vec<Log> = (0..5).map(log).collect();
        let receipt = ReceiptWithBloom {
            receipt: Receipt {
                status: Eip658Value::Eip658(true),
                cumulative_gas_used: 70_000,
                logs: logs.clone(),
            },
            logs_bloom: Bloom::ZERO,
        };
        for envelope in [
            ReceiptEnvelope::Legacy(receipt.clone()),
            ReceiptEnvelope::Eip1559(receipt),
        ] {
            let bytes = envelope.encoded_2718();
            let mut raw = RawReceipt::of(&bytes).unwrap();
            assert_eq!((raw.cumulative_gas, raw.count()), (70_000, Ok(5)));
            for log in &logs {
                let mut got = raw.next().unwrap().unwrap();
                assert_eq!(got.address, log.address.as_slice());
                for topic in log.data.topics() {
                    assert_eq!(got.next().unwrap(), Some(topic.as_slice()));
                }
                assert_eq!(got.next().unwrap(), None);
            }
            assert!(raw.next().unwrap().is_none());
            for length in 0..bytes.len() {
                assert!(RawReceipt::of(&bytes[..length]).is_err());
            }
        }
    }
}
