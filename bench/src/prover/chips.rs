//! Cost of each chip: committed cells by width, messages, and time per row by stage, from prices of
//! the same run.
//!
//! Per row, on one core:
//!
//! - commitment: its cells by width, each at the price of `kernel/commit/<width>/cell`;
//! - fractions: its messages, each at `kernel/fractions/message`;
//! - values: its main cells, each at `kernel/values/cell`;
//! - rows: the sum over rows of this chip alone, as measured on the last shard's instances of the
//!   chip, minus the values. A chip without an instance there has no such time.
//!
//! The reduction and the openings are left out: they are a few percent and scale with cells and
//! stacks.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use zkfabric_air::{Air, Width};
use zkfabric_report::schema::{Chip, Row, RowTimes};
use zkfabric_zkvm::ChipRows;

use crate::report::digits;

/// Widths of a chip's columns, and the same of the kernels.
pub(super) const WIDTHS: [(Width, zkfabric_host::Width); 6] = [
    (Width::Bit, zkfabric_host::Width::Bits),
    (Width::U8, zkfabric_host::Width::U8),
    (Width::U16, zkfabric_host::Width::U16),
    (Width::U32, zkfabric_host::Width::U32),
    (Width::U64, zkfabric_host::Width::U64),
    (Width::Field, zkfabric_host::Width::Field),
];

/// Prices in nanoseconds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Prices {
    /// Price per committed cell, in the order of [`WIDTHS`]; `None` if no column has the width.
    cells: [Option<f64>; WIDTHS.len()],
    message: f64,
    value: f64,
}

impl Prices {
    /// Reads the prices from these rows; `None` if a filter has left one out.
    pub(super) fn of(rows: &[Row]) -> Option<Self> {
        let price = |name: &str| {
            let mut rows = rows.iter().filter(|row| row.name == name);
            rows.next().map(|row| row.value)
        };
        let cells = WIDTHS.map(|(_, width)| price(&format!("kernel/commit/{}/cell", width.name())));
        cells.iter().find(|price| price.is_some())?;
        Some(Self {
            cells,
            message: price("kernel/fractions/message")?,
            value: price("kernel/values/cell")?,
        })
    }
}

/// Returns all chips of a proof in descending order of cost; `None` if one of their widths has no
/// price.
pub(super) fn chips(
    prices: &Prices,
    airs: &[Air],
    proved: &[ChipRows],
    sums: &BTreeMap<String, f64>,
) -> Option<Vec<Chip>> {
    let chip = |of: &ChipRows| {
        let air = airs.iter().find(|air| air.name == of.chip)?;
        let mut cells = BTreeMap::new();
        let mut commitment = 0.0;
        for ((width, of_kernels), price) in WIDTHS.iter().zip(prices.cells) {
            let count = air.main.iter().filter(|column| column.width == *width);
            let count = count.count();
            if count > 0 {
                commitment += count as f64 * price?;
                cells.insert(of_kernels.name().to_owned(), count);
            }
        }
        let values = air.main.len() as f64 * prices.value;
        let row_ns = RowTimes {
            commitment,
            fractions: of.messages as f64 * prices.message,
            // The sum is measured including the values; for very short instances the difference is
            // all noise.
            rows: sums.get(&of.chip).map(|sum| (sum - values).max(0.0)),
            values,
        };
        Some(Chip {
            name: of.chip.clone(),
            rows: of.rows,
            cells,
            messages: of.messages,
            row_ns,
            seconds: of.rows as f64 * row_ns.total() / 1e9,
            share: 0.0,
        })
    };
    let mut chips = proved.iter().map(chip).collect::<Option<Vec<Chip>>>()?;
    let all: f64 = chips.iter().map(|chip| chip.seconds).sum();
    for chip in &mut chips {
        chip.share = chip.seconds / all.max(f64::MIN_POSITIVE);
    }
    chips.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    Some(chips)
}

/// Writes the chips, one per line.
///
/// # Errors
/// `out` cannot be written to.
pub fn table(chips: &[Chip], out: &mut dyn Write) -> io::Result<()> {
    if chips.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\nchips of the embedded batch: committed cells and messages of a row, nanoseconds of a row on one core.\n\
         commit = cells by width x kernel/commit/WIDTH/cell; fractions = messages x kernel/fractions/message;\n\
         values = cells x kernel/values/cell; rows = the sum over this chip's rows as measured, less values\n"
    )?;
    write!(out, "{:<16} {:>9}", "chip", "rows")?;
    for (_, width) in WIDTHS {
        write!(out, " {:>5}", width.name())?;
    }
    writeln!(
        out,
        " {:>4} {:>8} {:>9} {:>8} {:>8} {:>8} {:>8} {:>6}",
        "msgs", "commit", "fractions", "rows", "values", "row", "s", "share"
    )?;
    for chip in chips {
        write!(out, "{:<16} {:>9}", chip.name, chip.rows)?;
        for (_, width) in WIDTHS {
            let cells = chip.cells.get(width.name()).copied().unwrap_or_default();
            write!(out, " {cells:>5}")?;
        }
        let RowTimes {
            commitment,
            fractions,
            rows,
            values,
        } = chip.row_ns;
        let rows = rows.map_or_else(|| "-".to_owned(), digits);
        writeln!(
            out,
            " {:>4} {:>8} {:>9} {rows:>8} {:>8} {:>8} {:>8.3} {:>4.1} %",
            chip.messages,
            digits(commitment),
            digits(fractions),
            digits(values),
            digits(chip.row_ns.total()),
            chip.seconds,
            100.0 * chip.share
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zkfabric_air::{AirBuilder, ColumnSpec};
    use zkfabric_report::schema::Clock;

    /// A chip with one column of each of these widths.
    fn air(name: &str, widths: &[Width]) -> Air {
        let specs = widths.iter().enumerate();
        let specs = specs.map(|(index, width)| ColumnSpec {
            name: format!("column {index}").into(),
            width: *width,
        });
        let specs: Vec<ColumnSpec> = specs.collect();
        AirBuilder::new(name, specs, Vec::new()).finish().unwrap()
    }

    fn rows(chip: &str, rows: u64, messages: usize) -> ChipRows {
        ChipRows {
            chip: chip.to_owned(),
            rows,
            messages,
            ..ChipRows::default()
        }
    }

    fn prices() -> Prices {
        let row = |name: &str, value| Row::single(name, "ns", value, Clock::Cpu);
        let rows = [
            row("kernel/commit/bits/cell", 10.0),
            row("kernel/commit/u16/cell", 40.0),
            row("kernel/fractions/message", 30.0),
            row("kernel/values/cell", 1.0),
        ];
        assert_eq!(Prices::of(&rows[..3]), None, "no price of a value");
        assert_eq!(Prices::of(&rows[2..]), None, "no price of a cell");
        Prices::of(&rows).unwrap()
    }

    #[test]
    fn a_row_is_the_sum_of_its_cells_and_messages() {
        let airs = [
            air("small", &[Width::Bit]),
            air("large", &[Width::Bit, Width::U16, Width::U16]),
        ];
        let proved = [rows("small", 1_000, 1), rows("large", 1_000, 2)];
        let sums = BTreeMap::from([("large".to_owned(), 8.0)]);
        let chips = chips(&prices(), &airs, &proved, &sums).unwrap();
        let [large, small] = chips.as_slice() else {
            panic!("{chips:?}");
        };
        assert_eq!(
            (large.name.as_str(), small.name.as_str()),
            ("large", "small")
        );
        let expected = RowTimes {
            commitment: 90.0,
            fractions: 60.0,
            rows: Some(5.0),
            values: 3.0,
        };
        assert_eq!(large.row_ns, expected);
        assert_eq!(
            large.cells,
            [("bits", 1), ("u16", 2)]
                .map(|(n, c)| (n.to_owned(), c))
                .into()
        );
        assert_eq!(small.row_ns.rows, None);
        assert!((small.seconds - 1_000.0 * 41e-9).abs() < 1e-15);
        assert!((large.share - 158.0 / 199.0).abs() < 1e-12);
        let mut out = Vec::new();
        table(&chips, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let words: Vec<&str> = text.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(words[..8], ["small", "1000", "1", "0", "0", "0", "0", "0"]);
        assert!(words.contains(&"-"), "{text}");
    }

    #[test]
    fn a_width_without_a_price_leaves_all_without() {
        let airs = [air("wide", &[Width::U64])];
        let proved = [rows("wide", 1, 1)];
        assert_eq!(chips(&prices(), &airs, &proved, &BTreeMap::new()), None);
    }
}
