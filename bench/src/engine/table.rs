//! Rows of the engine in readable form: one line each.

use std::io::{self, Write};

use crate::report::{Clock, Computer, Record, Row, digits, mark, percent, table_foot};

/// Writes the head: the machine, the sizes and the file system.
///
/// # Errors
/// `out` cannot be written to.
pub fn head(machine: &Computer, out: &mut dyn Write) -> io::Result<()> {
    for line in machine.lines() {
        writeln!(out, "{line}")?;
    }
    configuration(machine, out)?;
    writeln!(
        out,
        "\n{:<40} {:>10} {:>10} {:>10} {:<7} {:<5} {:>6} {:<20} {:>7} {:>7} {:<6}",
        "name",
        "value",
        "median",
        "p99/max",
        "unit",
        "clock",
        "share",
        "beside",
        "ratio",
        "target",
        "holds"
    )
}

fn configuration(machine: &Computer, out: &mut dyn Write) -> io::Result<()> {
    let known = machine.configuration.iter();
    let known: Vec<String> = known
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    writeln!(out, "{}", known.join("; "))
}

/// Writes a row. An asterisk marks a noisy one.
///
/// # Errors
/// `out` cannot be written to.
pub fn row(row: &Row, out: &mut dyn Write) -> io::Result<()> {
    let clock = match row.clock {
        Clock::Cpu => "cpu",
        Clock::Wall => "wall",
        Clock::None => "",
    };
    let of_many = |value: f64| {
        if row.repetitions > 1 {
            digits(value)
        } else {
            String::new()
        }
    };
    let ratio = row.ratio.map_or_else(String::new, |x| format!("{x:.2}x"));
    let target = row.most.or(row.bound).map_or_else(String::new, digits);
    let line = format!(
        "{:<40} {:>10} {:>10} {:>10} {:<7} {:<5} {:>6} {:<20} {:>7} {:>7} {:<6}",
        row.name,
        digits(row.value),
        of_many(row.median),
        of_many(row.p99),
        row.unit,
        clock,
        percent(row.share),
        row.peer.as_deref().unwrap_or_default(),
        ratio,
        target,
        match row.holds {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "",
        },
    );
    writeln!(out, "{}{}", line.trim_end(), mark(row))
}

/// Writes the lines after the rows: what was found during the run, load, noise.
///
/// # Errors
/// `out` cannot be written to.
pub fn foot(record: &Record, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    configuration(&record.machine, out)?;
    table_foot(record, out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;
    use crate::report::Statistics;

    fn text(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_row_is_a_line() {
        let line = |row: &Row| {
            let line = text(|out| self::row(row, out));
            assert_eq!(line.lines().count(), 1);
            let words = line.split_whitespace().map(str::to_owned);
            words.collect::<Vec<_>>().join(" ")
        };
        let measured = Row::new("a/b", "us", Statistics::of([3.0, 4.0, 5.0]), Clock::Wall);
        let measured = measured.against("revm", Statistics::once(6.0));
        let measured = measured.bound(Some(1.5)).beside(Some(1.3));
        assert_eq!(line(&measured), "a/b 3 4 5 us wall revm 2.00x 1.5 yes *");
        let single = Row::single("a/c", "ms", 7.0, Clock::Cpu).at_most(Some(6.0));
        assert_eq!(line(&single), "a/c 7 ms cpu 6 NO");
    }

    #[test]
    fn head_and_foot_have_the_configuration() {
        let mut machine = machine::read();
        machine.configuration =
            [("log thread".to_owned(), "realtime priority 10".to_owned())].into();
        let head = text(|out| head(&machine, out));
        assert!(head.contains("log thread: realtime priority 10"), "{head}");
        let noisy = Row::single("a", "s", 1.0, Clock::Wall).beside(Some(1.25));
        let record = Record::new("engine", String::new(), machine, vec![noisy]);
        let foot = text(|out| foot(&record, out));
        assert!(foot.contains("log thread: realtime priority 10"), "{foot}");
        assert!(
            foot.contains("* 1 rows are noisy: other work kept up to 1.2 cores busy"),
            "{foot}"
        );
    }
}
