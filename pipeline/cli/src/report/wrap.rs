//! A wrapped proof, the contracts that verify it, and what a rollup said to it.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_output::table::{Align, Table, bytes};

use super::Output;
use super::devices::DeviceLine;
use super::final_key::{BelievedKey, FinalKeyIdentity};
use super::machine::Machine;

/// Seconds of a wrapping's stages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct WrapSeconds {
    /// Reference string.
    pub setup: f64,
    /// Keys of all levels.
    pub keys: f64,
    /// The first level of the compression.
    pub first: f64,
    /// The second.
    pub second: f64,
    /// The values of the last circuit.
    pub rows: f64,
    /// The last proof.
    pub last: f64,
    /// Its verification.
    pub verify: f64,
}

/// A wrapped proof.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WrapReport {
    /// The key that verifies it.
    #[serde(flatten)]
    pub key: FinalKeyIdentity,
    /// Keccak-256 of the program's output.
    pub output_digest: String,
    /// Rows of the last circuit.
    pub rows: u32,
    /// Seconds.
    pub seconds: WrapSeconds,
    /// Where they were measured.
    pub machine: Machine,
    /// What computed.
    pub devices: Vec<DeviceLine>,
    /// Most resident memory of the process, where the system tells.
    pub peak_memory_bytes: Option<u64>,
    /// Bytes that a contract takes.
    pub proof_bytes: usize,
    /// Where the proof is.
    pub proof_file: PathBuf,
    /// Where its key is.
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

/// Contracts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContractReport {
    /// The files.
    pub files: Vec<PathBuf>,
    /// The key that the verifier is made for; its program is what a rollup expects of a proof.
    #[serde(flatten)]
    pub key: BelievedKey,
    /// The first four bytes of the last key's digest, which name the verifier's version in a registry.
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
    /// What the batch comes to.
    pub output: Output,
    /// The contract's address.
    pub rollup: String,
    /// Bytes of the call.
    pub calldata_bytes: usize,
    /// Gas that the node estimated.
    pub gas_estimated: u64,
    /// Nothing was sent.
    pub dry_run: bool,
    /// Hash of the transaction.
    pub transaction: Option<String>,
    /// Number of its block.
    pub block: Option<u64>,
    /// Gas that it used.
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
