//! Reports on a wrapped proof, the contracts that verify it, and a rollup's answer to it.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_console::table::{Align, Table, bytes};

use super::Output;
use super::devices::DeviceLine;
use super::final_key::{BelievedKey, FinalKeyIdentity};
use super::machine::Computer;

/// Seconds of each stage of wrapping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct WrapSeconds {
    /// Reference string.
    pub setup: f64,
    /// Keys of all levels.
    pub keys: f64,
    /// First level of the compression.
    pub first: f64,
    /// Second level of the compression.
    pub second: f64,
    /// Values of the last circuit.
    pub rows: f64,
    /// Last proof.
    pub last: f64,
    /// Verification of the last proof.
    pub verify: f64,
}

/// A wrapped proof.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WrapReport {
    /// Key that verifies the proof.
    #[serde(flatten)]
    pub key: FinalKeyIdentity,
    /// Keccak-256 of the program's output.
    pub output_digest: String,
    /// Number of rows of the last circuit.
    pub rows: u32,
    /// Seconds per stage.
    pub seconds: WrapSeconds,
    /// Machine of the measurements.
    pub machine: Computer,
    /// Work of each device.
    pub devices: Vec<DeviceLine>,
    /// Peak resident memory of the process, where the system reports it.
    pub peak_memory_bytes: Option<u64>,
    /// Bytes of the proof for a contract.
    pub proof_bytes: usize,
    /// Path of the proof.
    pub proof_file: PathBuf,
    /// Path of the proof's key.
    pub key_file: PathBuf,
}

impl fmt::Display for WrapReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        let WrapSeconds {
            setup,
            keys,
            first,
            second,
            rows,
            last,
            verify,
        } = self.seconds;
        for (name, seconds) in [
            ("reference string, s", setup),
            ("keys, s", keys),
            ("first level, s", first),
            ("second level, s", second),
            ("rows of the last circuit, s", rows),
            ("last proof, s", last),
            ("verification, s", verify),
        ] {
            table.row([name, &format!("{seconds:.3}")]);
        }
        table.row(["rows", &self.rows.to_string()]);
        let peak = self.peak_memory_bytes;
        let peak = peak.map_or_else(|| "unknown".to_owned(), bytes);
        table.row(["peak memory", &peak]);
        table.row(["proof, bytes", &self.proof_bytes.to_string()]);
        let mut names = self.key.table();
        names.row(["digest of the output", &self.output_digest]);
        write!(
            f,
            "{}\n\n{table}\n\n{names}\n\nThe wrapped proof is in {}, its key in {}.",
            self.machine,
            self.proof_file.display(),
            self.key_file.display()
        )?;
        if self.key.development_srs {
            f.write_str(" Both are for the development reference string, whose secret is public: anybody can forge such proofs.")?;
        }
        Ok(())
    }
}

/// Generated contracts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContractReport {
    /// Files of the contracts.
    pub files: Vec<PathBuf>,
    /// Key of the verifier; a rollup expects proofs of this key's program.
    #[serde(flatten)]
    pub key: BelievedKey,
    /// First four bytes of the last key's digest, which name the verifier's version in a registry.
    pub version: String,
}

impl fmt::Display for ContractReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for file in &self.files {
            writeln!(f, "{}", file.display())?;
        }
        let BelievedKey { key, grounds } = &self.key;
        let mut table = key.table();
        table.row(["version", &self.version]);
        write!(f, "\n{table}\n\n{grounds}")?;
        if key.development_srs {
            f.write_str("\n\nThe verifier is for the development reference string, whose secret is public: anybody can forge proofs that it accepts.")?;
        }
        Ok(())
    }
}

/// A batch that a contract accepted, or would accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubmitReport {
    /// Public output of the batch.
    pub output: Output,
    /// Address of the contract.
    pub rollup: String,
    /// Bytes of the call data.
    pub calldata_bytes: usize,
    /// Gas estimated by the node.
    pub gas_estimated: u64,
    /// Whether nothing was sent.
    pub dry_run: bool,
    /// Hash of the transaction.
    pub transaction: Option<String>,
    /// Number of the transaction's block.
    pub block: Option<u64>,
    /// Gas used by the transaction.
    pub gas_used: Option<u64>,
}

impl fmt::Display for SubmitReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["rollup", &self.rollup]);
        table.row(["calldata, bytes", &self.calldata_bytes.to_string()]);
        table.row(["gas, estimated", &self.gas_estimated.to_string()]);
        if let Some(gas) = self.gas_used {
            table.row(["gas, used", &gas.to_string()]);
        }
        if let Some(block) = self.block {
            table.row(["block", &block.to_string()]);
        }
        if let Some(transaction) = &self.transaction {
            table.row(["transaction", transaction]);
        }
        let said = match self.dry_run {
            true => "The contract would accept the batch; nothing was sent.",
            false => "The contract has accepted the batch.",
        };
        write!(f, "{said}\n\n{table}\n\n{}", self.output)
    }
}
