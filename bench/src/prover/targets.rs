//! Targets of the prover, on two cores of the class of Zen 5 with AVX-512 IFMA.

use std::io::{self, Write};

use crate::report::{Row, digits};

/// Target of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Target {
    /// A rate or a ratio.
    AtLeast(f64),
    /// A time or a size.
    AtMost(f64),
}

use Target::{AtLeast, AtMost};

/// Row and target, in the row's unit.
const TARGETS: [(&str, Target); 20] = [
    ("embedded/rate/core", AtLeast(300.0)),
    ("embedded/wall", AtMost(4.5)),
    ("embedded/proof", AtMost(130.0)),
    ("embedded/verify", AtMost(25.0)),
    ("hundred/wall", AtMost(15.0)),
    ("hundred/memory", AtMost(6.0)),
    ("hundred/proof", AtMost(400.0)),
    ("hundred/verify", AtMost(150.0)),
    ("transfers/transaction/instructions", AtMost(45.0)),
    ("transfers/transaction/cpu", AtMost(0.25)),
    ("token-transfers/transaction/instructions", AtMost(70.0)),
    ("token-transfers/transaction/cpu", AtMost(0.35)),
    ("swaps/transaction/instructions", AtMost(160.0)),
    ("swaps/transaction/cpu", AtMost(0.7)),
    ("transfers-1000/wall", AtMost(150.0)),
    ("kernel/fractions/message", AtMost(35.0)),
    ("kernel/rows/add/row", AtMost(200.0)),
    ("kernel/values/cell", AtMost(1.2)),
    ("worst/multiplication/cpu", AtMost(10.0)),
    ("threads/2t", AtLeast(1.85)),
];

/// Returns the row with its target, if there is one.
pub(super) fn judged(row: Row) -> Row {
    match TARGETS.iter().find(|(name, _)| *name == row.name) {
        Some((_, AtMost(most))) => row.at_most(Some(*most)),
        Some((_, AtLeast(least))) if row.peer.is_some() => row.bound(Some(*least)),
        Some((_, AtLeast(least))) => row.at_least(Some(*least)),
        None => row,
    }
}

/// Writes the rows that have a target, each with its distance to the target.
///
/// # Errors
/// `out` cannot be written to.
pub fn table(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let mut with_target = rows.iter().filter(|row| row.holds.is_some()).peekable();
    if with_target.peek().is_none() {
        return Ok(());
    }
    writeln!(
        out,
        "\n{:<42} {:>16} {:>16}  result",
        "target", "asked for", "measured"
    )?;
    for row in with_target {
        let measured = row.ratio.unwrap_or(row.value);
        let unit = if row.ratio.is_some() { "x" } else { &row.unit };
        let with_unit = |sign: &str, value: f64| format!("{sign}{} {unit}", digits(value));
        let asked = match (row.most, row.bound) {
            (Some(most), _) => with_unit("<= ", most),
            (None, bound) => with_unit(">= ", bound.unwrap_or_default()),
        };
        let (asked_for, measured) = (asked, with_unit("", measured));
        let name = &row.name;
        let result = result(row);
        writeln!(out, "{name:<42} {asked_for:>16} {measured:>16}  {result}")?;
    }
    Ok(())
}

/// Returns `met`, or the share of the target by which the row misses it.
fn result(row: &Row) -> String {
    let measured = row.ratio.unwrap_or(row.value);
    let target = row.most.or(row.bound).unwrap_or_default();
    if row.holds == Some(true) {
        return "met".to_owned();
    }
    format!("missed by {:.0} %", 100.0 * (measured / target - 1.0).abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Clock, Statistics};

    fn row(name: &str, value: f64) -> Row {
        judged(Row::single(name, "ms", value, Clock::Cpu))
    }

    #[test]
    fn no_row_has_two_targets() {
        for (index, (name, _)) in TARGETS.iter().enumerate() {
            assert!(TARGETS[..index].iter().all(|(other, _)| other != name));
        }
    }

    #[test]
    fn rows_are_judged_by_the_kind_of_their_target() {
        assert_eq!(row("embedded/verify", 25.0).holds, Some(true));
        assert_eq!(row("embedded/verify", 25.1).holds, Some(false));
        assert_eq!(row("embedded/rate/core", 299.0).holds, Some(false));
        assert_eq!(row("embedded/rate/core", 300.0).holds, Some(true));
        assert_eq!(row("embedded/cells", 300.0).holds, None);
        let figure = Statistics::once;
        let threads = |one| {
            let row = Row::new("threads/2t", "s", figure(1.0), Clock::Wall);
            judged(row.against("one thread", figure(one))).holds
        };
        assert_eq!(threads(1.85), Some(true));
        assert_eq!(threads(1.8), Some(false));
    }

    #[test]
    fn the_table_says_how_far_a_row_is_from_its_target() {
        let figure = Statistics::once;
        let threads = Row::new("threads/2t", "s", figure(2.0), Clock::Wall);
        let rows = [
            row("embedded/verify", 30.0),
            row("embedded/cells", 1.0),
            row("embedded/rate/core", 450.0),
            judged(threads.against("one thread", figure(3.33))),
        ];
        let mut out = Vec::new();
        table(&rows, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let words =
            |line: &str| -> Vec<String> { line.split_whitespace().map(str::to_owned).collect() };
        let lines: Vec<Vec<String>> = text.lines().skip(2).map(words).collect();
        let expected = [
            "embedded/verify <= 25 ms 30 ms missed by 20 %",
            "embedded/rate/core >= 300 ms 450 ms met",
            "threads/2t >= 1.85 x 1.67 x missed by 10 %",
        ];
        assert_eq!(lines, expected.map(words));
    }

    #[test]
    fn without_targets_there_is_no_table() {
        let mut out = Vec::new();
        table(&[row("embedded/cells", 1.0)], &mut out).unwrap();
        assert!(out.is_empty());
    }
}
