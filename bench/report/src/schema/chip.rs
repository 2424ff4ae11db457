//! The price of a chip of the zkVM in the proof of a batch.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A chip in the proof of a batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chip {
    /// The chip's name.
    pub name: String,
    /// Rows of the whole proof, padding included.
    pub rows: u64,
    /// Committed cells per row by width; widths without cells are left out.
    pub cells: BTreeMap<String, usize>,
    /// Messages per row.
    pub messages: usize,
    /// Nanoseconds per row by stage.
    pub row_ns: RowTimes,
    /// Core-seconds of all rows, all stages together.
    pub seconds: f64,
    /// The chip's share of the core-seconds of all chips.
    pub share: f64,
}

/// Nanoseconds per row by stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowTimes {
    /// Commitments.
    pub commitment: f64,
    /// Fractions.
    pub fractions: f64,
    /// The sum over rows without the columns' values; absent if not measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<f64>,
    /// The columns' values.
    pub values: f64,
}

impl RowTimes {
    /// Returns the sum of all stages.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.commitment + self.fractions + self.rows.unwrap_or_default() + self.values
    }
}
