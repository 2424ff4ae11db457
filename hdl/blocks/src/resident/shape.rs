//! Sizes of the proof of `examples/hundred.json`, and counts that follow from them.
//!
//! `hundred.json` beside this file has the rows of each chip as the command in it printed them, and
//! per row what the chips' descriptions say; a test of `zkfabric-chips` compares it with the chips.
//! Every chip has one instance, and the proof one shard.

use std::collections::BTreeMap;

use serde::Deserialize;
use zkfabric_hdl_toolkit::HdlError;

use crate::estimate::{FIELD_BITS, wrong};

/// Rows per group, the lanes of a layer's node.
pub(super) const LANES: u64 = 8;
/// Rows of an instance of bits per permutation, committed states, and rounds behind each.
pub(super) const BITS: u64 = 64;
pub(super) const STATES: u64 = 4;
pub(super) const ROUNDS_OF_STATE: u64 = 6;
/// log2 of the rows of a unit, which all columns share as coordinates.
pub(super) const LOG_UNIT: u32 = 8;
/// Names of widths, bits per value, and bytes per value on the device.
pub(super) const WIDTHS: [(&str, u32, u64); 6] = [
    ("bits", 1, 1),
    ("u8", 8, 1),
    ("u16", 16, 2),
    ("u32", 32, 4),
    ("u64", 64, 8),
    ("field", FIELD_BITS, 32),
];

const FILE: &str = include_str!("hundred.json");

/// A proof of one shard.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Shape {
    /// The command that printed rows and stacks.
    pub(super) command: String,
    /// log2 of the values per stack.
    pub(super) log_stack: u32,
    /// Committed stacks.
    pub(super) stacks: u64,
    pub(super) chips: Vec<Chip>,
}

/// The rows of a chip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Chip {
    pub(super) chip: String,
    /// Rows, padding included.
    pub(super) rows: u64,
    /// Main columns by width.
    pub(super) columns: BTreeMap<String, u64>,
    /// Fixed columns, and their bytes per row.
    pub(super) fixed: u64,
    pub(super) fixed_bytes: u64,
    pub(super) messages: u64,
    /// Degree of the sum over rows.
    pub(super) degree: u64,
    /// Products of the fractions of a row.
    pub(super) leaf_products: u64,
    /// Products of one value of the row's polynomial.
    pub(super) row_products: u64,
}

impl Chip {
    /// Returns the main columns.
    pub(super) fn main(&self) -> u64 {
        self.columns.values().sum()
    }

    /// Returns the bytes of a row on the device, each column in its own width.
    pub(super) fn bytes(&self) -> u64 {
        let of =
            |(name, _, bytes): &(&str, u32, u64)| self.columns.get(*name).unwrap_or(&0) * bytes;
        WIDTHS.iter().map(of).sum::<u64>() + self.fixed_bytes
    }

    const fn groups(&self) -> u64 {
        self.rows.div_ceil(LANES)
    }
}

impl Shape {
    /// Returns the proof of `examples/hundred.json`.
    pub(super) fn hundred() -> Result<Self, HdlError> {
        Self::parse(FILE)
    }

    fn parse(text: &str) -> Result<Self, HdlError> {
        let shape: Self = serde_json::from_str(text).map_err(|error| {
            let expected = "JSON of a proof's rows".to_owned();
            wrong("shape", expected, error.to_string())
        })?;
        let widths = |chip: &Chip| {
            let known = |name: &String| WIDTHS.iter().any(|(width, _, _)| width == name);
            chip.rows > 0 && chip.columns.keys().all(known)
        };
        match shape.chips.iter().find(|chip| !widths(chip)) {
            None => Ok(shape),
            Some(chip) => {
                let expected = "rows, and columns of known widths".to_owned();
                Err(wrong("shape", expected, chip.chip.clone()))
            }
        }
    }

    /// Returns a sum over all rows.
    pub(super) fn rows(&self, of_row: impl Fn(&Chip) -> u64) -> u64 {
        self.chips.iter().map(|chip| chip.rows * of_row(chip)).sum()
    }

    /// Returns the stacks of a width: pieces are powers of two and fill stacks without gaps.
    pub(super) fn stacks_of(&self, width: &str) -> u64 {
        let cells = self.rows(|chip| *chip.columns.get(width).unwrap_or(&0));
        cells.div_ceil(1 << self.log_stack)
    }

    /// Returns the groups of leaves, without padding, which costs nothing.
    pub(super) fn leaf_groups(&self) -> u64 {
        let groups = |chip: &Chip| chip.groups() * chip.messages;
        self.chips.iter().map(groups).sum()
    }

    /// Returns the number of layers of fractions, from the blocks with their padding.
    pub(super) fn layers(&self) -> u32 {
        let block = |chip: &Chip| chip.groups().next_power_of_two() * chip.messages;
        let blocks: u64 = self.chips.iter().map(block).sum();
        blocks.next_power_of_two().ilog2()
    }

    /// Returns the permutations of Keccak, padding included.
    pub(super) fn permutations(&self) -> u64 {
        let bits = self.chips.iter().find(|chip| chip.chip == "keccak_bits");
        bits.map_or(0, |chip| chip.rows / BITS)
    }

    /// Returns the group variables of the highest instance.
    pub(super) fn row_variables(&self) -> u32 {
        let groups = self.chips.iter().map(Chip::groups).max().unwrap_or(1);
        groups.next_power_of_two().ilog2()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_those_of_a_proof() {
        let shape = Shape::hundred().unwrap();
        // Stacks as the command counted them.
        let stacks = WIDTHS.iter().map(|(width, _, _)| shape.stacks_of(width));
        assert_eq!(stacks.sum::<u64>(), shape.stacks);
        assert_eq!(shape.rows(|_| 1), 4_581_376);
        assert_eq!(shape.permutations(), 1_824);
        // Sections of the recorded proof in bytes (`bench/data/measured/prover.json`): layers have
        // 16 values at the root, two per round and four at the end; rows three and two per round.
        let record = include_str!("../../../../bench/data/measured/prover.json");
        let record: serde_json::Value = serde_json::from_str(record).unwrap();
        let section = |name: &str| {
            let rows = record["rows"].as_array().unwrap();
            let name = format!("hundred/proof/{name}");
            let row = rows
                .iter()
                .find(|row| row["name"] == name.as_str())
                .unwrap();
            (row["value"].as_f64().unwrap() * 1e3) as u64
        };
        let layers = u64::from(shape.layers());
        let rounds: u64 = (0..layers).map(|layer| layer + 3).sum();
        assert_eq!(section("layers"), 32 * (16 + 2 * rounds + 4 * layers));
        let rounds = u64::from(shape.row_variables()) + 3;
        assert_eq!(section("rows"), 32 * 5 * rounds);
        let rounds = u64::from(shape.log_stack - LOG_UNIT);
        assert_eq!(section("reduction"), 32 * 2 * rounds);
    }

    #[test]
    fn what_is_no_shape_is_an_error() {
        for text in [
            "",
            "{}",
            r#"{"command":"","log_stack":1,"stacks":1,"chips":[{}]}"#,
        ] {
            let error = Shape::parse(text).unwrap_err().to_string();
            assert!(error.starts_with("estimate: shape must be"), "{error}");
        }
        let odd = FILE.replacen("\"u16\"", "\"u17\"", 1);
        let error = Shape::parse(&odd).unwrap_err().to_string();
        assert!(error.contains("known widths"), "{error}");
    }
}
