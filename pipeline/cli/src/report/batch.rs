//! Report of a batch from a node.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_console::table::{Align, Table, bytes, grouped};
use zkfabric_import::FetchedBlock;

use super::Output;

/// A fetched, executed and written batch.
#[derive(Clone, Debug, Serialize)]
pub struct BatchReport {
    /// File of the batch.
    pub batch: PathBuf,
    /// Parent file of the batch.
    pub parent: PathBuf,
    /// URL of the node, without secrets.
    pub node: String,
    /// Blocks of the batch.
    pub blocks: Vec<BatchRow>,
    /// Number of transactions in all blocks.
    pub transactions: usize,
    /// Gas of all blocks.
    pub gas: u64,
    /// Number of headers before the parent, for `BLOCKHASH`.
    pub ancestors: usize,
    /// Public output of the batch's execution.
    pub output: Output,
    /// Number of requests to the node.
    pub requests: u64,
    /// Bytes of the node's answers.
    pub received_bytes: u64,
    /// Seconds from the first request to the end of the execution.
    pub seconds: f64,
}

/// A block of the batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchRow {
    /// Block number.
    pub block: u64,
    /// The block's hash.
    pub hash: String,
    /// Number of transactions.
    pub transactions: usize,
    /// Gas used by the transactions.
    pub gas: u64,
    /// Number of trie nodes that the execution read.
    pub witness_nodes: usize,
}

impl From<&FetchedBlock> for BatchRow {
    fn from(block: &FetchedBlock) -> Self {
        Self {
            block: block.number,
            hash: block.hash.to_string(),
            transactions: block.transactions,
            gas: block.gas,
            witness_nodes: block.nodes,
        }
    }
}

impl fmt::Display for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        for (name, value) in [
            ("blocks", grouped(self.blocks.len() as u64)),
            ("transactions", grouped(self.transactions as u64)),
            ("gas", grouped(self.gas)),
            ("headers before the parent", grouped(self.ancestors as u64)),
            ("requests", grouped(self.requests)),
            ("received", bytes(self.received_bytes)),
            ("time, s", format!("{:.3}", self.seconds)),
        ] {
            table.row([name.to_owned(), value]);
        }
        let (batch, parent) = (self.batch.display(), self.parent.display());
        write!(
            f,
            "{batch}: written, with its parent {parent}\n\n{table}\n\n{}",
            self.output
        )
    }
}
