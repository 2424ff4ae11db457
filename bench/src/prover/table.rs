//! Rows of the prover in readable form: one line each.

use std::io::{self, Write};

use crate::report::{Clock, Computer, Record, Row, digits, mark, percent, table_foot};

/// Writes the head.
///
/// # Errors
/// `out` cannot be written to.
pub fn head(machine: &Computer, out: &mut dyn Write) -> io::Result<()> {
    for line in machine.lines() {
        writeln!(out, "{line}")?;
    }
    writeln!(
        out,
        "\n{:<42} {:>9} {:>9} {:<4} {:<5} {:>6} {:>7} {:>7} {:<6} {:>6}",
        "name", "best", "median", "unit", "clock", "share", "ratio", "target", "holds", "limit"
    )
}

/// Writes a row. An asterisk marks a noisy one.
///
/// # Errors
/// `out` cannot be written to.
pub fn row(row: &Row, out: &mut dyn Write) -> io::Result<()> {
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
    let median = if row.clock == Clock::None {
        String::new()
    } else {
        digits(row.median)
    };
    let target = row.most.or(row.bound).map_or_else(String::new, digits);
    let ratio = row.ratio.map_or_else(String::new, |x| format!("{x:.2}x"));
    let line = format!(
        "{:<42} {:>9} {:>9} {:<4} {:<5} {:>6} {:>7} {:>7} {:<6} {:>6}",
        row.name,
        digits(row.value),
        median,
        row.unit,
        clock,
        percent(row.share),
        ratio,
        target,
        holds,
        percent(row.limit_share),
    );
    writeln!(out, "{}{}", line.trim_end(), mark(row))
}

/// Writes the lines after the rows: targets, load, noise.
///
/// # Errors
/// `out` cannot be written to.
pub fn foot(report: &Record, out: &mut dyn Write) -> io::Result<()> {
    super::chips::table(&report.chips, out)?;
    super::worst::table(&report.rows, out)?;
    super::targets::table(&report.rows, out)?;
    writeln!(out)?;
    table_foot(report, out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{machine, report::Statistics};

    fn text(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn words(line: &str) -> Vec<&str> {
        line.split_whitespace().collect()
    }

    #[test]
    fn a_row_is_a_line() {
        let figure = Statistics::of([3.5, 4.0, 4.0]);
        let measured = Row::new("embedded/wall", "s", figure, Clock::Wall)
            .at_most(Some(4.5))
            .beside(Some(1.3));
        let line = text(|out| row(&measured, out));
        assert_eq!(line.lines().count(), 1);
        let expected = ["embedded/wall", "3.5", "4", "s", "wall", "4.5", "yes", "*"];
        assert_eq!(words(&line), expected);
        let size = Row::single("a/proof", "kB", 12.0, Clock::None).share_of(24.0);
        let line = text(|out| row(&size.beside(Some(0.05)), out));
        assert_eq!(words(&line), ["a/proof", "12", "kB", "50", "%"]);
    }

    #[test]
    fn the_foot_says_what_is_noisy() {
        let machine = Computer {
            load: 1.0,
            load_after: Some(2.0),
            ..machine::read()
        };
        let quiet = Row::single("a", "s", 1.0, Clock::Wall).beside(Some(0.0));
        let noisy = Row::single("b", "s", 1.0, Clock::Wall).beside(Some(1.25));
        let report =
            |rows: &[Row]| Record::new("prover", String::new(), machine.clone(), rows.to_vec());
        let foot_of = |rows: &[Row]| text(|out| foot(&report(rows), out));
        assert_eq!(
            foot_of(core::slice::from_ref(&quiet)).trim(),
            "load 1.00 before, 2.00 after"
        );
        let both = foot_of(&[quiet, noisy]);
        assert!(both.contains("* 1 rows are noisy"), "{both}");
        assert!(both.contains("1.2 cores"), "{both}");
    }
}
