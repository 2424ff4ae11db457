//! A whole block, written piece by piece: a transaction, a hash, or a log at a time.

use std::sync::Arc;

use serde::Serialize;

use super::block::around_transactions;
use super::receipt::{around_logs, logs_from};
use super::transaction::in_block;
use crate::error::Error;
use crate::heads::{Block, Entry};
use crate::log_filter::LogFilter;

/// What is told of a block.
#[derive(Debug)]
pub(crate) enum Told {
    /// The block with its transactions.
    Transactions,
    /// The block with the hashes of its transactions.
    Hashes,
    /// The receipts of its transactions.
    Receipts,
    /// The logs that a filter lets through.
    Logs(Box<LogFilter>),
}

/// A text of some pieces.
#[derive(Debug)]
pub(crate) struct Text {
    bytes: Vec<u8>,
    enough: usize,
}

/// A whole block, which is written piece by piece. Between two texts it keeps its place.
#[derive(Debug)]
pub(crate) struct BlockPieces {
    block: Arc<Block>,
    told: Told,
    /// What stands after the list, once what is before it is written.
    after: Option<String>,
    /// Whether an item stands before the next one.
    has_items: bool,
    /// Index of the transaction from which on nothing is written.
    transaction: usize,
    /// Logs of it that are written, or left out.
    logs: usize,
    /// What stands after the logs of its receipt, once what is before them is written.
    after_logs: Option<String>,
}

impl Text {
    /// Begins a text that is full with so many bytes: the piece that fills it is its last.
    pub(crate) fn new(enough: usize) -> Self {
        Self {
            bytes: Vec::new(),
            // Without room for one byte, no text would have a piece.
            enough: enough.max(1),
        }
    }

    pub(crate) const fn is_full(&self) -> bool {
        self.bytes.len() >= self.enough
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    fn add(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn add_json(&mut self, value: &impl Serialize) -> Result<(), Error> {
        let written = serde_json::to_writer(&mut self.bytes, value);
        // Every value of an answer is JSON.
        written.map_err(|_| Error::Panicked)
    }
}

impl BlockPieces {
    /// Returns what is told of a block, of which nothing is written yet.
    pub(crate) const fn new(block: Arc<Block>, told: Told) -> Self {
        Self {
            block,
            told,
            after: None,
            has_items: false,
            transaction: 0,
            logs: 0,
            after_logs: None,
        }
    }

    /// Writes pieces until the text is full; returns whether all are written.
    ///
    /// # Errors
    /// [`Error::Block`] if a transaction cannot be decoded: the files are damaged.
    pub(crate) fn fill(&mut self, text: &mut Text) -> Result<bool, Error> {
        let block = Arc::clone(&self.block);
        if self.after.is_none() {
            let (before, after) = match self.told {
                Told::Transactions | Told::Hashes => around_transactions(&block)?,
                Told::Receipts | Told::Logs(_) => (String::new(), String::new()),
            };
            text.add(&before);
            text.add("[");
            self.after = Some(after);
        }
        for entry in block.body.entries_from(self.transaction) {
            if text.is_full() || !self.entry(text, &block, entry)? {
                return Ok(false);
            }
            self.transaction += 1;
            self.logs = 0;
        }
        text.add("]");
        text.add(self.after.as_deref().unwrap_or_default());
        Ok(true)
    }

    /// Writes what is told of a transaction; returns whether that is all.
    fn entry(&mut self, text: &mut Text, block: &Block, entry: Entry<'_>) -> Result<bool, Error> {
        match &self.told {
            Told::Hashes => self.item(text, &entry.sequenced.hash)?,
            Told::Transactions => self.item(text, &in_block(block, &entry)?)?,
            Told::Receipts => return self.receipt(text, block, entry),
            Told::Logs(_) => return self.logs(text, block, entry),
        }
        Ok(true)
    }

    fn receipt(&mut self, text: &mut Text, block: &Block, entry: Entry<'_>) -> Result<bool, Error> {
        let after = match self.after_logs.take() {
            Some(after) => after,
            None => {
                let (before, after) = around_logs(block, &entry)?;
                self.comma(text);
                text.add(&before);
                after
            }
        };
        for log in logs_from(block, entry, self.logs) {
            if text.is_full() {
                self.after_logs = Some(after);
                return Ok(false);
            }
            if self.logs > 0 {
                text.add(",");
            }
            text.add_json(&log)?;
            self.logs += 1;
        }
        text.add(&after);
        Ok(true)
    }

    fn logs(&mut self, text: &mut Text, block: &Block, entry: Entry<'_>) -> Result<bool, Error> {
        let logs = &entry.sequenced.included.logs;
        while let Some(log) = logs.get(self.logs) {
            if text.is_full() {
                return Ok(false);
            }
            let is_wanted = match &self.told {
                Told::Logs(filter) => filter.matches(log),
                _ => true,
            };
            if is_wanted && let Some(log) = logs_from(block, entry, self.logs).next() {
                self.item(text, &log)?;
            }
            self.logs += 1;
        }
        Ok(true)
    }

    fn comma(&mut self, text: &mut Text) {
        if self.has_items {
            text.add(",");
        }
        self.has_items = true;
    }

    fn item<T: Serialize>(&mut self, text: &mut Text, item: &T) -> Result<(), Error> {
        self.comma(text);
        text.add_json(item)
    }
}

#[cfg(test)]
mod tests {
    use alloy_consensus::{Header, SignableTransaction as _, TxEnvelope, TxLegacy};
    use alloy_eips::Encodable2718 as _;
    use alloy_primitives::{Address, B256, Bytes, Log, LogData, Signature};
    use serde_json::{Value, json};
    use zkfabric_engine::Sequenced;
    use zkfabric_executor::Included;

    use super::super::receipt::receipt;
    use super::*;
    use crate::heads::Body;

    /// Returns a block of transactions with these numbers of logs.
    fn block(logs: &[usize]) -> Arc<Block> {
        let signature = Signature::test_signature();
        let sequenced = logs.iter().zip(0_u64..).map(|(logs, nonce)| {
            let transaction = TxLegacy {
                nonce,
                ..TxLegacy::default()
            };
            let transaction = TxEnvelope::from(transaction.into_signed(signature));
            let log = |topic: usize| Log {
                address: Address::repeat_byte(1),
                data: LogData::new_unchecked(
                    vec![B256::repeat_byte(u8::try_from(topic % 2).unwrap())],
                    Bytes::new(),
                ),
            };
            Sequenced {
                hash: *transaction.tx_hash(),
                raw: transaction.encoded_2718().into(),
                sender: Address::repeat_byte(2),
                included: Included {
                    kind: 0,
                    success: true,
                    gas_used: 1,
                    cumulative_gas: nonce + 1,
                    logs: (0..*logs).map(log).collect(),
                    prover_gas: 0,
                },
            }
        });
        let mut body = Body::default();
        body.add_list(sequenced.collect());
        Arc::new(Block::headed(Header::default(), B256::ZERO, body))
    }

    /// Returns what is told of a block in texts of so many bytes, and the longest of them.
    fn told(block: &Arc<Block>, told: Told, enough: usize) -> (Value, usize) {
        let mut pieces = BlockPieces::new(Arc::clone(block), told);
        let (mut all, mut longest) = (Vec::new(), 0);
        loop {
            let mut text = Text::new(enough);
            let is_whole = pieces.fill(&mut text).unwrap();
            let text = text.into_bytes();
            longest = longest.max(text.len());
            all.extend(text);
            if is_whole {
                return (serde_json::from_slice(&all).unwrap(), longest);
            }
        }
    }

    /// Whatever the length of a text, the texts are together the same, and none has much more than
    /// one piece.
    #[test]
    fn pieces_are_whole_and_small() {
        let block = block(&[0, 50, 1, 0, 120]);
        let filter = |topic: u8| {
            let topics = json!({"topics": [B256::repeat_byte(topic)]});
            Told::Logs(Box::new(serde_json::from_value(topics).unwrap()))
        };
        let all: [fn() -> Told; 3] = [|| Told::Transactions, || Told::Hashes, || Told::Receipts];
        for enough in [0, 1, 100, 1_000, 3_000] {
            for make in all {
                let (text, longest) = told(&block, make(), enough);
                assert_eq!(text, told(&block, make(), usize::MAX).0);
                // Filters of logs have 512 digits.
                assert!(longest < enough + 3_000, "{enough} {longest}");
            }
            let (logs, longest) = told(&block, filter(1), enough);
            assert_eq!(logs.as_array().unwrap().len(), 25 + 60);
            assert!(longest < enough + 3_000, "{enough} {longest}");
            assert_eq!(told(&block, filter(9), enough).0, json!([]));
        }
        let entries = block.body.entries();
        let receipts = entries.map(|entry| receipt(&block, &entry).unwrap());
        let receipts = receipts.collect::<Vec<_>>();
        let (text, _) = told(&block, Told::Receipts, 1);
        assert_eq!(text, serde_json::to_value(&receipts).unwrap());
        let (text, _) = told(&block, Told::Hashes, 1);
        assert_eq!(text["transactions"].as_array().unwrap().len(), 5);
    }
}
