//! Report on a genesis.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

/// A genesis that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GenesisReport {
    /// The file.
    pub file: PathBuf,
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Fork of all blocks.
    pub fork: &'static str,
    /// Number of accounts, contracts among them.
    pub accounts: usize,
    /// Hash of the first block, by which replicas and bridges know the chain.
    pub block: String,
}

impl fmt::Display for GenesisReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "genesis      {}", self.file.display())?;
        writeln!(f, "chain id     {}", self.chain_id)?;
        writeln!(f, "fork         {}", self.fork)?;
        writeln!(f, "accounts     {}", self.accounts)?;
        write!(f, "first block  {}", self.block)
    }
}
