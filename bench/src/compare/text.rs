//! The comparison in readable form.

use core::fmt;

use zkfabric_console::escaped;
use zkfabric_console::table::{Align, Table};

use super::verdict::{Pair, Spread, Verdict};
use super::{Comparison, Difference};
use crate::report::{Computer, digits};

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", escaped(&self.experiment))?;
        for (name, machine) in [("old", &self.old), ("new", &self.new)] {
            writeln!(f, "{name}: {}", escaped(&origin(machine)))?;
        }
        for Difference { what, old, new } in &self.machines {
            let line = format!("another machine: {what} {old}, now {new}");
            writeln!(f, "{}", escaped(&line))?;
        }
        if !self.machines.is_empty() {
            writeln!(f, "a ratio compares the machines, too")?;
        }
        for Difference { what, old, new } in &self.settings {
            writeln!(f, "{}", escaped(&format!("{what}: {old}, now {new}")))?;
        }
        if !self.pairs.is_empty() {
            writeln!(f, "\n{}", table(&self.pairs))?;
        }
        for (side, names) in [("old", &self.only_old), ("new", &self.only_new)] {
            if !names.is_empty() {
                writeln!(f, "\nonly in the {side} record:")?;
            }
            for name in names {
                writeln!(f, "  {}", escaped(name))?;
            }
        }
        let counts = Verdict::ALL.map(|verdict| (self.count(verdict), verdict));
        let counts = counts.iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts
            .map(|(count, verdict)| format!("{count} {verdict}"))
            .collect();
        let text = match counts.as_slice() {
            [] => "no row is in both records".to_owned(),
            counts => format!("{} rows in both: {}", self.pairs.len(), counts.join("; ")),
        };
        write!(f, "\n{text}")?;
        if self.pairs.iter().any(|pair| pair.is_noisy) {
            write!(f, "\n* other work of the machine disturbed one of the two")?;
        }
        Ok(())
    }
}

/// Returns where a record comes from.
fn origin(machine: &Computer) -> String {
    let Computer {
        date,
        commit,
        cores,
        isa,
        ..
    } = machine;
    let processor = machine.processor();
    format!("{date}, commit {commit}, {processor}, {cores} cores, {isa}")
}

fn table(pairs: &[Pair]) -> Table {
    let (left, right) = (Align::Left, Align::Right);
    let mut table = Table::new(&[left, right, left, right, left, left, right, left]);
    table.row([
        "name", "old", "range", "new", "range", "unit", "ratio", "verdict",
    ]);
    for pair in pairs {
        let ratio = pair.ratio.map_or_else(String::new, |x| format!("{x:.2}x"));
        let mark = if pair.is_noisy { " *" } else { "" };
        table.row([
            pair.name.clone(),
            number(pair.old.figure),
            range(&pair.old),
            number(pair.new.figure),
            range(&pair.new),
            pair.unit.clone(),
            ratio,
            format!("{}{mark}", pair.verdict),
        ]);
    }
    table
}

fn range(spread: &Spread) -> String {
    let text = |(least, most)| format!("{} to {}", number(least), number(most));
    spread.range.map_or_else(String::new, text)
}

/// Formats a figure: one below a tenth with three digits, which two decimals do not have.
fn number(value: f64) -> String {
    if value != 0.0 && value.abs() < 0.1 {
        format!("{value:.2e}")
    } else {
        digits(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;
    use crate::report::{Clock, Record, Row, Statistics};

    #[test]
    fn small_figures_have_their_digits() {
        let shown = [0.0, 0.001_234, 0.25, 12.34].map(number);
        assert_eq!(shown, ["0", "1.23e-3", "0.25", "12.3"]);
    }

    #[test]
    fn a_comparison_is_read_by_lines() {
        let time =
            |name: &str, times: [f64; 3]| Row::new(name, "ms", Statistics::of(times), Clock::Wall);
        let record = |rows| Record::new("kernels", String::new(), machine::read(), rows);
        let old = record(vec![
            time("ntt", [10.0, 11.0, 12.0]),
            time("msm", [10.0, 11.0, 12.0]),
            time("gone", [1.0; 3]),
        ]);
        let mut new = record(vec![
            time("ntt", [5.0, 5.5, 6.0]).beside(Some(0.5)),
            time("msm", [11.0, 12.0, 13.0]),
            time("\u{1b}[2Jnew", [1.0; 3]),
        ]);
        new.machine.isa = "avx1".to_owned();
        let text = Comparison::of(&old, &new).unwrap().to_string();
        let lines = |text: &str| {
            let lines = text.lines().map(|line| {
                let words: Vec<&str> = line.split_whitespace().collect();
                words.join(" ")
            });
            lines.collect::<Vec<_>>()
        };
        let lines = lines(&text);
        for expected in [
            "ntt 11 10 to 12 5.5 5 to 6 ms 2.00x better *",
            "msm 11 10 to 12 12 11 to 13 ms 0.92x no difference beyond the noise",
            "only in the old record:",
            "gone",
            "only in the new record:",
            "\\u{1b}[2Jnew",
            "a ratio compares the machines, too",
            "2 rows in both: 1 better; 1 no difference beyond the noise",
            "* other work of the machine disturbed one of the two",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{text}");
        }
        let isa = format!(
            "another machine: instructions {}, now avx1",
            old.machine.isa
        );
        assert!(lines.contains(&isa), "{text}");
        let nothing = Comparison::of(&record(vec![]), &record(vec![])).unwrap();
        assert!(nothing.to_string().ends_with("no row is in both records"));
    }
}
