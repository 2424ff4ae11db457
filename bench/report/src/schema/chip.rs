//! The price of a chip of the zkVM in the proof of a batch.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A chip in the proof of a batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chip {
    /// Its name.
    pub name: String,
    /// Rows of the whole proof, padding included.
    pub rows: u64,
    /// Committed cells of a row by width; widths without any are left out.
    pub cells: BTreeMap<String, usize>,
    /// Messages of a row.
    pub messages: usize,
    /// Nanoseconds of a row by stage.
    pub row_ns: RowTimes,
    /// Core-seconds of all rows, all stages together.
    pub seconds: f64,
    /// Share of the same for all chips.
    pub share: f64,
}

/// Nanoseconds of a row by stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowTimes {
    /// Commitments.
    pub commitment: f64,
    /// Fractions.
    pub fractions: f64,
    /// The sum over rows without the columns' values; absent where none was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<f64>,
    /// The columns' values.
    pub values: f64,
}

impl RowTimes {
    /// All stages.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.commitment + self.fractions + self.rows.unwrap_or_default() + self.values
    }
}
