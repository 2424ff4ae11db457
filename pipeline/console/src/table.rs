//! Plain text tables with aligned columns.

use std::fmt;

use crate::escape::escaped;

/// Alignment of a column's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Left-aligned.
    Left,
    /// Right-aligned.
    Right,
}

/// Rows of cells, printed with two spaces between columns.
#[derive(Clone, Debug)]
pub struct Table {
    align: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Creates a table without rows; each row has as many cells as `align`.
    #[must_use]
    pub fn new(align: &[Align]) -> Self {
        Self {
            align: align.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Appends a row. Control characters in cells are escaped, so that a row is one line.
    pub fn row<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells = cells.into_iter().map(|cell| escaped(&cell.into()));
        self.rows.push(cells.collect());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.align.len()).map(width).collect();
        for (index, row) in self.rows.iter().enumerate() {
            let mut line = String::new();
            for ((cell, align), width) in row.iter().zip(&self.align).zip(&widths) {
                match align {
                    Align::Left => line.push_str(&format!("{cell:width$}  ")),
                    Align::Right => line.push_str(&format!("{cell:>width$}  ")),
                }
            }
            let end = if index + 1 == self.rows.len() {
                ""
            } else {
                "\n"
            };
            write!(f, "{}{end}", line.trim_end())?;
        }
        Ok(())
    }
}

/// Formats a number with thousands separators: `1,234,567`.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Formats a number of bytes in the largest unit with a value of at least one.
#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
#[must_use]
pub fn bytes(count: u64) -> String {
    match count {
        0..1024 => format!("{count} B"),
        1024..0x10_0000 => format!("{:.1} KiB", count as f64 / 1024.0),
        0x10_0000..0x4000_0000 => format!("{:.1} MiB", count as f64 / 1_048_576.0),
        _ => format!("{:.2} GiB", count as f64 / 1_073_741_824.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        table.row(["gas", "1"]);
        table.row(["transactions", "100"]);
        assert_eq!(table.to_string(), "gas             1\ntransactions  100");
    }

    #[test]
    fn a_row_is_one_line() {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["a\n\u{1b}[2J", "b"]);
        assert_eq!(table.to_string(), "a\\u{a}\\u{1b}[2J  b");
    }

    #[test]
    fn thousands_are_apart() {
        let numbers = [0, 999, 1_000, 12_345, 1_234_567];
        let texts = numbers.map(grouped);
        assert_eq!(texts, ["0", "999", "1,000", "12,345", "1,234,567"]);
    }

    #[test]
    fn bytes_have_units() {
        let texts = [1023, 1024, 5 << 20, 12 << 30].map(bytes);
        assert_eq!(texts, ["1023 B", "1.0 KiB", "5.0 MiB", "12.00 GiB"]);
    }
}
