//! Published figures of others: read from their own file, so that none can pass for a measurement
//! of this project.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::{Error, file};

/// The version of the file.
pub const SCHEMA: u32 = 1;

/// A file of published figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The figures, in the order in which a page lists them.
    pub figures: Vec<Figure>,
}

/// A published figure of others. Data that the source does not state are absent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Unique id within the file.
    pub id: String,
    /// The figure's project.
    pub project: String,
    /// The version of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Description of the measurement.
    pub what: String,
    /// The kind of the comparison.
    pub kind: Kind,
    /// The field or curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The log2 of the size.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_n: Option<u32>,
    /// The figure.
    pub value: f64,
    /// The figure's unit.
    pub unit: String,
    /// The hardware of the measurement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hardware: Option<String>,
    /// The day of the publication, or its month or year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Source: an address or a citation.
    pub source: String,
    /// Remarks to read before a comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Subject of a published figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The rate of a zkVM.
    Zkvm,
    /// Whole proofs of a zkVM on a GPU.
    Gpu,
    /// A multi-scalar multiplication.
    Msm,
    /// A number-theoretic transform.
    Ntt,
    /// Keccak hashes.
    Keccak,
    /// The proof that a contract verifies.
    FinalProof,
    /// The proof of an Ethereum block.
    Block,
    /// The time from transactions to a proof.
    Latency,
    /// Execution and sequencing of transactions.
    Engine,
}

impl Kind {
    /// All kinds, in the order of a page.
    pub const ALL: [Self; 9] = [
        Self::Zkvm,
        Self::Gpu,
        Self::Msm,
        Self::Ntt,
        Self::Keccak,
        Self::FinalProof,
        Self::Block,
        Self::Latency,
        Self::Engine,
    ];

    /// Returns the title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Zkvm => "zkVM",
            Self::Gpu => "GPU",
            Self::Msm => "MSM",
            Self::Ntt => "NTT",
            Self::Keccak => "Keccak",
            Self::FinalProof => "Final proof",
            Self::Block => "Ethereum block",
            Self::Latency => "Latency",
            Self::Engine => "Engine",
        }
    }
}

impl Published {
    /// Parses JSON; `name` identifies the file in errors.
    ///
    /// # Errors
    /// [`Error::Json`], [`Error::Schema`] for another version, [`Error::Number`] for a figure that
    /// is not a valid number, [`Error::Repeated`] for an id that occurs twice.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let published: Self = file::versioned(name, text, SCHEMA)?;
        published.check(name)?;
        Ok(published)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`Error::File`], and errors of [`Self::parse`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::parse(&path.display().to_string(), &file::text(path)?)
    }

    fn check(&self, name: &str) -> Result<(), Error> {
        let mut ids = BTreeSet::new();
        for figure in &self.figures {
            if !ids.insert(&figure.id) {
                return Err(Error::Repeated {
                    name: name.to_owned(),
                    id: figure.id.clone(),
                });
            }
            if !figure.value.is_finite() || figure.value < 0.0 {
                return Err(Error::Number {
                    name: name.to_owned(),
                    what: figure.id.clone(),
                    got: figure.value,
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"schema": 1, "figures": [
        {"id": "a", "project": "P", "what": "a proof", "kind": "final-proof", "value": 260, "unit": "B",
         "source": "https://example.org/a", "published": "2025-03"},
        {"id": "b", "project": "P", "what": "MSM", "kind": "msm", "field": "BN254", "log_n": 20, "value": 1.5, "unit": "s", "source": "paper"}]}"#;

    #[test]
    fn a_file_is_read() {
        let published = Published::parse("file", TEXT).unwrap();
        let [first, second] = published.figures.as_slice() else {
            panic!("{published:?}")
        };
        assert_eq!((first.kind, first.value), (Kind::FinalProof, 260.0));
        assert_eq!((second.log_n, second.hardware.as_deref()), (Some(20), None));
        let again = serde_json::to_string(&published).unwrap();
        assert_eq!(Published::parse("again", &again).unwrap(), published);
    }

    #[test]
    fn every_kind_has_a_name_in_files() {
        let names = Kind::ALL.map(|kind| serde_json::to_value(kind).unwrap());
        let expected = [
            "zkvm",
            "gpu",
            "msm",
            "ntt",
            "keccak",
            "final-proof",
            "block",
            "latency",
            "engine",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_is_no_file_of_figures_is_refused() {
        let refused = |from: &str, to: &str| {
            let text = TEXT.replacen(from, to, 1);
            assert_ne!(text, TEXT);
            Published::parse("file", &text).unwrap_err()
        };
        let schema = refused("\"schema\": 1", "\"schema\": 2");
        assert_eq!(schema.to_string(), "file: expected schema 1, got 2");
        let unknown = refused("\"log_n\"", "\"size\"");
        assert!(
            unknown.to_string().contains("unknown field `size`"),
            "{unknown}"
        );
        let kind = refused("\"msm\"", "\"hash\"");
        assert!(
            kind.to_string().contains("unknown variant `hash`"),
            "{kind}"
        );
        let twice = refused("\"id\": \"b\"", "\"id\": \"a\"");
        assert_eq!(twice.to_string(), "file: the id a occurs twice");
        let below = refused("1.5", "-1.5");
        assert!(matches!(below, Error::Number { .. }), "{below}");
        let missing = Published::read(Path::new("/nowhere/at/all"));
        assert!(matches!(missing, Err(Error::File { .. })));
    }
}
