//! Several runs of one command as one record.
//!
//! A merged row has the best repetition of all runs as its value, the runs' medians as its
//! repetitions, and the peer's best. A row whose value is a percentile of a distribution has the
//! median of the runs' percentiles; a number of which neither more nor less is better has the
//! median. Runs that other work disturbed are left out of a row while an undisturbed one is there.
//! A batch's repetitions are those of all runs.

use std::path::PathBuf;

use crate::Error;
use crate::compare::{Comparison, more_is_better};
use crate::report::{Batch, Chip, Noise, Record, Row, Statistics};

/// Merges runs in order; the first one has the machine of the result, the last one its load
/// afterwards.
///
/// # Errors
/// [`Error::NoRuns`], [`Error::Experiments`], [`Error::Runs`] for runs of different commands,
/// commits, machines or settings, or for a row, chip or batch that only some of the runs have.
pub fn merge(runs: &[Record]) -> Result<Record, Error> {
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else {
        return Err(Error::NoRuns);
    };
    for run in runs {
        alike(first, run)?;
    }
    let rows = first.rows.iter().map(|row| {
        let twins = all(runs, |run| twin(&first.rows, row, &run.rows));
        twins
            .map(|rows| merged_row(&rows))
            .ok_or_else(|| missing("row", &row.name))
    });
    let chips = first.chips.iter().map(|Chip { name, .. }| {
        let chips = all(runs, |run| run.chips.iter().find(|chip| chip.name == *name));
        chips
            .and_then(merged_chip)
            .ok_or_else(|| missing("chip", name))
    });
    let batches = first.batches.iter().map(|batch| {
        let name = &batch.name;
        let batches = all(runs, |run| {
            run.batches.iter().find(|batch| batch.name == *name)
        });
        let batches = batches.ok_or_else(|| missing("batch", name))?;
        Ok(Batch {
            runs: batches
                .iter()
                .flat_map(|batch| batch.runs.clone())
                .collect(),
            peak_memory_bytes: batches.iter().filter_map(|b| b.peak_memory_bytes).max(),
            ..batch.clone()
        })
    });
    let mut merged = Record {
        rows: rows.collect::<Result<_, _>>()?,
        chips: chips.collect::<Result<_, _>>()?,
        batches: batches.collect::<Result<_, Error>>()?,
        ..first.clone()
    };
    merged.machine.load_after = last.machine.load_after;
    let whole: f64 = merged.chips.iter().map(|chip| chip.seconds).sum();
    for chip in &mut merged.chips {
        chip.share = if whole > 0.0 {
            chip.seconds / whole
        } else {
            0.0
        };
    }
    merged.chips.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    Ok(merged)
}

/// Returns what `find` finds in every run; `None` unless all have it.
fn all<'a, T>(
    runs: &'a [Record],
    find: impl Fn(&'a Record) -> Option<&'a T>,
) -> Option<Vec<&'a T>> {
    runs.iter().map(find).collect()
}

/// Merges files.
///
/// # Errors
/// A file is not a record of this schema, and errors of [`merge`].
pub fn files(paths: &[PathBuf]) -> Result<Record, Error> {
    let runs = paths.iter().map(|path| Record::read(path));
    merge(&runs.collect::<Result<Vec<Record>, _>>()?)
}

fn missing(what: &str, name: &str) -> Error {
    Error::Runs {
        what: format!("{what} {name}"),
        first: "in one run".to_owned(),
        other: "not in another".to_owned(),
    }
}

/// Checks that two runs are of one program, command, machine and setting.
fn alike(first: &Record, run: &Record) -> Result<(), Error> {
    let differ = |what: &str, first: &str, other: &str| {
        Err(Error::Runs {
            what: what.to_owned(),
            first: first.to_owned(),
            other: other.to_owned(),
        })
    };
    let compared = Comparison::of(first, run)?;
    if first.command != run.command {
        return differ("command", &first.command, &run.command);
    }
    if first.machine.commit != run.machine.commit {
        return differ("commit", &first.machine.commit, &run.machine.commit);
    }
    let mut differences = compared.machines.iter().chain(&compared.settings);
    if let Some(difference) = differences.next() {
        return differ(&difference.what, &difference.old, &difference.new);
    }
    let counts = |run: &Record| [run.rows.len(), run.chips.len(), run.batches.len()];
    if counts(first) != counts(run) {
        let text = |run| counts(run).map(|count| count.to_string()).join(", ");
        return differ("number of rows, chips, batches", &text(first), &text(run));
    }
    Ok(())
}

/// Returns the row of `rows` that has the name, the peer and the place among its like of a row of
/// `first`.
fn twin<'a>(first: &[Row], row: &Row, rows: &'a [Row]) -> Option<&'a Row> {
    let is_like = |other: &&Row| other.name == row.name && other.peer == row.peer;
    // Rows of one name and peer are equal in all but their figures: the first one stands for all.
    let place = first
        .iter()
        .filter(is_like)
        .position(|other| other == row)?;
    rows.iter().filter(is_like).nth(place)
}

/// Returns the chip of the run that has the median of the chip's seconds.
fn merged_chip(mut chips: Vec<&Chip>) -> Option<Chip> {
    chips.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let middle = chips.len().div_ceil(2).checked_sub(1)?;
    chips.get(middle).map(|chip| (*chip).clone())
}

/// Merges a row's runs, of which there is at least one.
fn merged_row(all: &[&Row]) -> Row {
    let mut rows: Vec<&Row> = all.to_vec();
    if rows.iter().any(|row| row.noise != Noise::Noisy) {
        rows.retain(|row| row.noise != Noise::Noisy);
    }
    let is_percentile = rows.iter().any(|row| row.is_percentile());
    let more_is_better = rows.first().copied().and_then(more_is_better);
    // The percentiles of a rate are its lowest runs.
    let sign = if more_is_better == Some(true) {
        -1.0
    } else {
        1.0
    };
    let figures = rows
        .iter()
        .map(|row| if is_percentile { row.value } else { row.median });
    let spread = Statistics::of(figures.map(|figure| sign * figure)).map(|figure| sign * figure);
    let values = rows.iter().map(|row| row.value);
    let value = match more_is_better {
        Some(true) if !is_percentile => values.fold(f64::NEG_INFINITY, f64::max),
        Some(false) if !is_percentile => values.fold(f64::INFINITY, f64::min),
        _ => spread.median,
    };
    let median = |part: fn(&Row) -> Option<f64>| {
        let known: Option<Vec<f64>> = rows.iter().map(|row| part(row)).collect();
        known.map(|known| Statistics::of(known).median)
    };
    let known = |part: fn(&Row) -> Option<f64>| rows.iter().filter_map(move |row| part(row));
    let peer_value = known(|row| row.peer_value).min_by(f64::total_cmp);
    let mut row = Row {
        value,
        median: spread.median,
        p90: spread.p90,
        p99: spread.p99,
        repetitions: rows.iter().map(|row| row.repetitions).sum(),
        runs: rows.len(),
        peer_value,
        ratio: peer_value
            .filter(|peer| value > 0.0 && *peer > 0.0)
            .map(|peer| peer / value),
        share: median(|row| row.share),
        limit_share: known(|row| row.limit_share).max_by(f64::total_cmp),
        others: known(|row| row.others).max_by(f64::total_cmp),
        ..rows[0].clone()
    };
    row.holds = match (row.bound, row.most) {
        (Some(bound), _) if row.peer.is_some() => row.ratio.map(|ratio| ratio >= bound),
        (Some(bound), _) => Some(row.figure() >= bound),
        (None, most) => most.map(|most| row.figure() <= most),
    };
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;
    use crate::report::Clock;

    fn run(rows: Vec<Row>) -> Record {
        let mut machine = machine::read();
        machine.commit = "1234".to_owned();
        Record::new("prover", "bench".to_owned(), machine, rows)
    }

    fn time(seconds: f64) -> Row {
        Row::single("a/wall", "s", seconds, Clock::Wall)
    }

    fn merged(rows: impl IntoIterator<Item = Row>) -> Row {
        let runs: Vec<Record> = rows.into_iter().map(|row| run(vec![row])).collect();
        merge(&runs).unwrap().rows.remove(0)
    }

    #[test]
    fn a_time_has_its_best_run_and_the_median_of_all() {
        let row = merged([7.0, 5.0, 6.0].map(time));
        assert_eq!((row.value, row.median, row.p99), (5.0, 6.0, 7.0));
        assert_eq!((row.runs, row.repetitions), (3, 3));
        assert_eq!((row.figure(), row.range()), (6.0, Some((5.0, 7.0))));
        assert_eq!((time(5.0).figure(), time(5.0).range()), (5.0, None));
    }

    #[test]
    fn a_rate_has_its_greatest_run_and_its_bound_holds_for_the_median() {
        let rate = |value| Row::single("a/rate", "k/s", value, Clock::Wall).at_least(Some(60.0));
        let row = merged([70.0, 50.0, 55.0].map(rate));
        assert_eq!((row.value, row.median, row.p99), (70.0, 55.0, 50.0));
        assert_eq!(row.range(), Some((50.0, 70.0)));
        assert_eq!(row.holds, Some(false));
        let most = |value| time(value).at_most(Some(5.5));
        assert_eq!(merged([5.0, 6.0, 7.0].map(most)).holds, Some(false));
        assert_eq!(merged([5.0, 5.5, 7.0].map(most)).holds, Some(true));
    }

    #[test]
    fn a_percentile_and_a_number_have_the_median() {
        let distribution = |p99| {
            let mut row = Row::single("answer/p99", "ms", p99, Clock::Wall);
            row.median = 1.0;
            row
        };
        let row = merged([3.0, 9.0, 4.0].map(distribution));
        assert_eq!((row.value, row.median, row.p99), (4.0, 4.0, 9.0));
        let number = |value| Row::single("a/cores", "", value, Clock::None);
        assert_eq!(merged([1.5, 1.9, 1.7].map(number)).value, 1.7);
    }

    #[test]
    fn ratios_compare_the_best_of_all_runs() {
        let against = |(ours, theirs)| {
            let row = time(ours).against("peer", Statistics::once(theirs));
            row.bound(Some(2.0)).limit(Some(1.0))
        };
        let row = merged([(5.0, 12.0), (4.0, 10.0)].map(against));
        assert_eq!((row.peer_value, row.ratio), (Some(10.0), Some(2.5)));
        assert_eq!((row.holds, row.limit_share), (Some(true), Some(0.25)));
    }

    #[test]
    fn disturbed_runs_are_left_out_while_another_is_there() {
        let beside = |(value, others)| time(value).beside(Some(others));
        let row = merged([(9.0, 0.5), (5.0, 0.0), (6.0, 0.05)].map(beside));
        assert_eq!((row.runs, row.p99, row.noise), (2, 6.0, Noise::Clean));
        let row = merged([(9.0, 0.5), (5.0, 0.4)].map(beside));
        assert_eq!((row.runs, row.p99, row.noise), (2, 9.0, Noise::Noisy));
    }

    #[test]
    fn rows_of_one_name_meet_by_peer_and_place() {
        let against = |peer, value| time(value).against(peer, Statistics::once(1.0));
        let first = run(vec![
            against("x", 1.0),
            against("y", 2.0),
            time(3.0),
            time(4.0),
        ]);
        let other = run(vec![
            against("y", 2.0),
            against("x", 1.0),
            time(3.0),
            time(4.0),
        ]);
        let merged = merge(&[first, other]).unwrap();
        let figures = merged.rows.iter().map(|row| (row.value, row.p99));
        let same = [1.0, 2.0, 3.0, 4.0].map(|value| (value, value));
        assert_eq!(figures.collect::<Vec<_>>(), same);
    }

    #[test]
    fn a_chip_is_that_of_the_median_run_and_has_its_share_of_them() {
        let chip = |name: &str, seconds| Chip {
            name: name.to_owned(),
            rows: 1,
            cells: [].into(),
            messages: 1,
            row_ns: crate::report::RowTimes {
                commitment: 1.0,
                fractions: 1.0,
                rows: None,
                values: 1.0,
            },
            seconds,
            share: 0.0,
        };
        let runs = [(1.0, 5.0), (3.0, 1.0), (2.0, 1.0)].map(|(a, b)| Record {
            chips: vec![chip("a", a), chip("b", b)],
            ..run(vec![])
        });
        let chips = merge(&runs).unwrap().chips;
        let found = chips
            .iter()
            .map(|chip| (&*chip.name, chip.seconds, chip.share));
        let expected = [("a", 2.0, 2.0 / 3.0), ("b", 1.0, 1.0 / 3.0)];
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn runs_of_unlike_programs_are_refused() {
        assert!(matches!(merge(&[]), Err(Error::NoRuns)));
        let first = run(vec![time(1.0)]);
        let refused = |change: fn(&mut Record)| {
            let mut other = first.clone();
            change(&mut other);
            merge(&[first.clone(), other]).unwrap_err().to_string()
        };
        let begin = "expected runs of one program, command and machine, got ";
        for (change, what) in [
            (
                (|run| run.machine.commit.push('+')) as fn(&mut Record),
                "commit: 1234, and 1234+",
            ),
            (
                |run| run.command.push_str(" --quick"),
                "command: bench, and bench --quick",
            ),
            (|run| run.machine.isa = "avx2".to_owned(), "instructions: "),
            (
                |run| run.rows[0].name.push('x'),
                "row a/wall: in one run, and not in another",
            ),
            (
                |run| run.rows.clear(),
                "number of rows, chips, batches: 1, 0, 0, and 0, 0, 0",
            ),
        ] {
            let error = refused(change);
            assert!(error.starts_with(&format!("{begin}{what}")), "{error}");
        }
        assert!(refused(|run| run.experiment = "node".to_owned()).contains("one experiment"));
    }
}
