//! Identity of keys of wrapped proofs, and the grounds for trust in them.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use zkfabric_console::table::{Align, Table};
use zkfabric_wrap::FinalKey;

use super::hex;
use crate::Error;
use crate::trust::Grounds;

/// Identity of a key of wrapped proofs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FinalKeyIdentity {
    /// Digest of the program's key.
    pub program_key_digest: String,
    /// Contracts' identifier of the program.
    pub program: String,
    /// Digest of the last proof's key, which is the same for all programs of the reference string.
    pub final_key_digest: String,
    /// Digest of the whole key: the value of `--expect-program`.
    pub final_key_identity: String,
    /// Id of the reference string.
    pub reference_string_id: String,
    /// Whether anybody can forge proofs for the key, since the reference string's secret is known.
    pub development_srs: bool,
}

impl FinalKeyIdentity {
    /// Returns the identity of a key.
    ///
    /// # Errors
    /// The key has too many leaves.
    pub(crate) fn of(key: &FinalKey) -> Result<Self, Error> {
        Ok(Self {
            program_key_digest: hex(&key.program_key),
            program: hex(&key.program()?),
            final_key_digest: hex(&key.digest()),
            final_key_identity: hex(&key.identity()),
            reference_string_id: hex(&key.srs.id()),
            development_srs: key.srs.insecure(),
        })
    }

    pub(crate) fn table(&self) -> Table {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["program key", &self.program_key_digest]);
        table.row(["program", &self.program]);
        table.row(["key of the proofs", &self.final_key_digest]);
        table.row(["identity of all", &self.final_key_identity]);
        table.row(["reference string", &self.reference_string_id]);
        table
    }
}

/// A trusted key of wrapped proofs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BelievedKey {
    /// Identity of the key.
    #[serde(flatten)]
    pub key: FinalKeyIdentity,
    /// Grounds for trust in the key.
    #[serde(rename = "key_is")]
    pub grounds: Grounds,
}

impl fmt::Display for BelievedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n\n{}", self.key.table(), self.grounds)
    }
}

impl fmt::Display for Grounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Embedded => "The program is the guest of this zkfabric, whose key is embedded.",
            Self::Expected => "The program is the one that --expect-program names.",
        })
    }
}

/// A key of wrapped proofs that was made without a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FinalKeyReport {
    /// Path of the file.
    pub file: PathBuf,
    /// Size of the file.
    pub bytes: usize,
    /// Whether the file was written; otherwise it was compared and is equal.
    pub written: bool,
    /// Identity of the key.
    #[serde(flatten)]
    pub key: FinalKeyIdentity,
}

impl fmt::Display for FinalKeyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.written {
            true => "written",
            false => "as generated",
        };
        let (file, bytes, table) = (self.file.display(), self.bytes, self.key.table());
        write!(f, "{file}: {bytes} bytes, {state}\n\n{table}")
    }
}
