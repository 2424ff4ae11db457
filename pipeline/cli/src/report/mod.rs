//! Results of a run: one structure, printed as tables or as one JSON object.

mod batch;
mod devices;
mod engine;
mod execute;
mod files;
mod final_key;
mod genesis;
mod keystore;
mod machine;
mod new;
mod node;
mod program;
mod prove;
mod wrap;

pub use batch::{BatchReport, BatchRow};
pub use devices::{DeviceLine, DevicesReport, Rate};
pub use engine::{BatchLine, EngineReport, ProofsReport, StageFigure, Waits};
pub(crate) use execute::keccak_f_calls;
pub use execute::{ExecuteReport, TransactionRow};
pub use files::{ExampleReport, ExampleRow, KeyIdentity, KeyReport, ManReport};
pub use final_key::{BelievedKey, FinalKeyIdentity, FinalKeyReport};
pub use genesis::GenesisReport;
pub use keystore::KeystoreReport;
pub use machine::Computer;
pub use new::NewReport;
pub use node::{DevAccount, NodeReport};
pub use program::{ProgramOutput, ProgramReport};
pub use prove::{
    ChipRow, ProveReport, ProvedBatch, ProvedProgram, ResumedWork, Seconds, Subject, TimelineReport,
};
pub use wrap::{ContractReport, SubmitReport, WrapReport, WrapSeconds};

pub use crate::trust::Grounds;
use serde::Serialize;
use zkfabric_console::table::{Align, Table};
use zkfabric_stf::BatchOutput;

/// Formats bytes as hexadecimal digits with `0x`.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    std::iter::once("0x".to_owned()).chain(digits).collect()
}

/// The public output of a batch, as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Output {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Fork of the blocks.
    pub fork: &'static str,
    /// Whether transactions without a chain id are valid.
    pub unprotected_transactions: bool,
    /// Maximum number of seconds from a block's parent to the block.
    pub most_seconds_between_blocks: u32,
    /// Hash of the block before the batch.
    pub parent_hash: String,
    /// State root before the batch.
    pub parent_state_root: String,
    /// State root after the batch.
    pub state_root: String,
    /// Receipts root of the last block.
    pub receipts_root: String,
    /// Number of the first block.
    pub first_number: u64,
    /// Number of the last block.
    pub last_number: u64,
    /// Hash of the last block.
    pub last_hash: String,
    /// Hash of the batch data.
    pub data_hash: String,
    /// Keccak-256 of all of these values: the guest's commitment.
    pub digest: String,
}

impl From<&BatchOutput> for Output {
    fn from(output: &BatchOutput) -> Self {
        Self {
            chain_id: output.chain_id,
            fork: output.rules.fork.name(),
            unprotected_transactions: output.rules.unprotected_transactions,
            most_seconds_between_blocks: output.rules.most_seconds_between_blocks.get(),
            parent_hash: output.parent_hash.to_string(),
            parent_state_root: output.parent_state_root.to_string(),
            state_root: output.state_root.to_string(),
            receipts_root: output.receipts_root.to_string(),
            first_number: output.first_number,
            last_number: output.last_number,
            last_hash: output.last_hash.to_string(),
            data_hash: output.data_hash.to_string(),
            digest: output.digest().to_string(),
        }
    }
}

impl std::fmt::Display for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["chain id", &self.chain_id.to_string()]);
        let unprotected = if self.unprotected_transactions {
            ", transactions without chain id"
        } else {
            ""
        };
        let seconds = self.most_seconds_between_blocks;
        let rules = format!(
            "{}{unprotected}, {seconds} s between blocks at most",
            self.fork
        );
        table.row(["rules", &rules]);
        table.row(["parent hash", &self.parent_hash]);
        table.row(["parent state root", &self.parent_state_root]);
        let numbers = format!("{} to {}", self.first_number, self.last_number);
        table.row(["blocks", &numbers]);
        table.row(["last hash", &self.last_hash]);
        table.row(["state root", &self.state_root]);
        table.row(["receipts root", &self.receipts_root]);
        table.row(["batch data", &self.data_hash]);
        table.row(["digest of these", &self.digest]);
        write!(f, "{table}")
    }
}
