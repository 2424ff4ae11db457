//! Reports of files that `example` and `key` wrote or compared.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use zkfabric_console::table::{Align, Table};
use zkfabric_zkvm::ProgramKey;

use super::hex;

/// Examples.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ExampleReport {
    /// Files of the batches and transactions.
    pub files: Vec<ExampleRow>,
}

/// Manual pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ManReport {
    /// Files of the pages.
    pub files: Vec<PathBuf>,
}

impl fmt::Display for ManReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.files.iter().map(|file| file.display().to_string());
        f.write_str(&names.collect::<Vec<_>>().join("\n"))
    }
}

/// File of an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExampleRow {
    /// Path of the file.
    pub file: PathBuf,
    /// Number of transactions in the file.
    pub transactions: usize,
    /// Whether the file was written; otherwise it was compared and is equal.
    pub written: bool,
}

impl ExampleRow {
    pub(crate) fn new(file: &Path, transactions: usize, written: bool) -> Self {
        Self {
            file: file.to_path_buf(),
            transactions,
            written,
        }
    }
}

impl fmt::Display for ExampleReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, row) in self.files.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            let (file, count) = (row.file.display(), row.transactions);
            if row.written {
                write!(f, "{file}: {count} transactions, written")?;
            } else {
                write!(f, "{file}: as generated")?;
            }
        }
        Ok(())
    }
}

/// Identity of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyIdentity {
    /// Digest of the key: program, machine, reference string.
    pub program_key_digest: String,
    /// Id of the reference string.
    pub reference_string_id: String,
    /// Whether anybody can forge proofs for the key, since the reference string's secret is known.
    pub development_srs: bool,
}

impl KeyIdentity {
    pub(crate) fn of(key: &ProgramKey) -> Self {
        let verifying = key.verifying();
        Self {
            program_key_digest: hex(&verifying.digest()),
            reference_string_id: hex(&verifying.srs().id()),
            development_srs: verifying.srs().insecure(),
        }
    }
}

impl fmt::Display for KeyIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["program key", &self.program_key_digest]);
        table.row(["reference string", &self.reference_string_id]);
        write!(f, "{table}")
    }
}

/// Key of the guest program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyReport {
    /// Path of the file.
    pub file: PathBuf,
    /// Size of the file.
    pub bytes: usize,
    /// Whether the file was written; otherwise it was compared and is equal.
    pub written: bool,
    /// Identity of the key.
    #[serde(flatten)]
    pub key: KeyIdentity,
}

impl fmt::Display for KeyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.written {
            "written"
        } else {
            "as generated"
        };
        let Self { bytes, key, .. } = self;
        write!(
            f,
            "{}: {bytes} bytes, {state}\n\n{key}",
            self.file.display()
        )
    }
}
