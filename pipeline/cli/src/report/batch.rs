//! A batch from a node.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_import::FetchedBlock;
use zkfabric_output::table::{Align, Table, bytes, grouped};

use super::Output;

/// A batch that was fetched, executed and written.
#[derive(Clone, Debug, Serialize)]
pub struct BatchReport {
    /// Where the batch is.
    pub batch: PathBuf,
    /// Where its parent file is.
    pub parent: PathBuf,
    /// The node, without secrets.
    pub node: String,
    /// The blocks.
    pub blocks: Vec<BatchRow>,
    /// Transactions of all blocks.
    pub transactions: usize,
    /// Gas of all blocks.
    pub gas: u64,
    /// Headers before the parent's, for `BLOCKHASH`.
    pub ancestors: usize,
    /// The public output that executing the batch has.
    pub output: Output,
    /// What the node was asked.
    pub requests: u64,
    /// Bytes of its answers.
    pub received_bytes: u64,
    /// Seconds from the first request to the end of the execution.
    pub seconds: f64,
}

/// A block of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchRow {
    /// Block number.
    pub block: u64,
    /// Its hash.
    pub hash: String,
    /// Its transactions.
    pub transactions: usize,
    /// Gas that they used.
    pub gas: u64,
    /// Trie nodes that its execution read.
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
