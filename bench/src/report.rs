//! Rows in readable form: one line each.

use std::io::{self, Write};

pub use zkfabric_report::{
    schema::{Batch, Chip, Clock, Computer, Noise, Record, Row, RowTimes},
    statistics::Statistics,
};

/// Writes the head of a table.
///
/// # Errors
/// `out` cannot be written to.
pub fn table_head(machine: &Computer, out: &mut dyn Write) -> io::Result<()> {
    for line in machine.lines() {
        writeln!(out, "{line}")?;
    }
    writeln!(
        out,
        "\n{:<30} {:>10} {:>10} {:<4} {:<5} {:<18} {:>10} {:>7} {:>6} {:<5} {:>6}",
        "name",
        "best",
        "median",
        "unit",
        "clock",
        "peer",
        "peer min",
        "ratio",
        "bound",
        "holds",
        "limit"
    )
}

/// Writes a row of a table.
///
/// # Errors
/// `out` cannot be written to.
pub fn table_row(row: &Row, out: &mut dyn Write) -> io::Result<()> {
    let number = |value: Option<f64>, suffix: &str| {
        value.map_or_else(String::new, |value| format!("{}{suffix}", digits(value)))
    };
    let holds = match row.holds {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    };
    let clock = match row.clock {
        Clock::Cpu => "cpu",
        Clock::Wall => "wall",
        Clock::None => "",
    };
    let limit = percent(row.limit_share);
    let line = format!(
        "{:<30} {:>10} {:>10} {:<4} {:<5} {:<18} {:>10} {:>7} {:>6} {:<5} {:>6}",
        row.name,
        digits(row.value),
        digits(row.median),
        row.unit,
        clock,
        row.peer.as_deref().unwrap_or_default(),
        number(row.peer_value, ""),
        number(row.ratio, "x"),
        number(row.bound, if row.ratio.is_some() { "x" } else { "" }),
        holds,
        limit
    );
    writeln!(out, "{}{}", line.trim_end(), mark(row))
}

/// Writes the lines after the rows: the load, and how many rows are noisy.
pub(crate) fn table_foot(record: &Record, out: &mut dyn Write) -> io::Result<()> {
    let machine = &record.machine;
    write!(out, "load {:.2} before", machine.load)?;
    if let Some(after) = machine.load_after {
        write!(out, ", {after:.2} after")?;
    }
    writeln!(out)?;
    let noisy = record.rows.iter().filter(|row| row.noise == Noise::Noisy);
    let others = noisy.clone().filter_map(|row| row.others);
    let most = others.fold(0.0, f64::max);
    match noisy.count() {
        0 => Ok(()),
        n => writeln!(
            out,
            "* {n} rows are noisy: other work kept up to {most:.1} cores busy meanwhile"
        ),
    }
}

/// Returns the mark after the line of a noisy row.
pub(crate) fn mark(row: &Row) -> &'static str {
    if row.noise == Noise::Noisy { " *" } else { "" }
}

/// Formats a share; empty without one.
pub(crate) fn percent(share: Option<f64>) -> String {
    share.map_or_else(String::new, |share| format!("{:.0} %", 100.0 * share))
}

/// Formats a number with two decimals below 10, one below 1000 and none from there on; trailing
/// zeros of the fraction are cut.
pub(crate) fn digits(value: f64) -> String {
    let text = match value.abs() {
        size if size < 10.0 => format!("{value:.2}"),
        size if size < 1000.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    };
    zkfabric_report::number::trimmed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_row_is_a_line() {
        let line = |row: &Row| {
            let mut bytes = Vec::new();
            table_row(row, &mut bytes).unwrap();
            String::from_utf8(bytes).unwrap()
        };
        let figure = Statistics::of([10.0, 12.0, 13.0]);
        let row = Row::new("ntt/2^20/1t", "ms", figure, Clock::Cpu)
            .against("arkworks", Statistics::once(110.0))
            .bound(Some(12.0));
        let text = line(&row);
        assert_eq!(text.lines().count(), 1);
        let words: Vec<&str> = text.split_whitespace().collect();
        let expected = "ntt/2^20/1t 10 12 ms cpu arkworks 110 11x 12x NO";
        assert_eq!(words, expected.split(' ').collect::<Vec<_>>());
        let noisy = line(&row.clone().beside(Some(0.5)));
        assert!(noisy.trim_end().ends_with('*'), "{noisy}");
        let clean = line(&row.beside(Some(0.0)));
        assert!(!clean.contains('*'), "{clean}");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(digits(1.0), "1");
        assert_eq!(digits(1.504), "1.5");
        assert_eq!(digits(26.74), "26.7");
        assert_eq!(digits(1358.4), "1358");
        assert_eq!(digits(1000.0), "1000");
    }
}
