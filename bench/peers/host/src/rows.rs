//! Rows of a record.
//!
//! | row | content |
//! |---|---|
//! | `TASK/CONTENDER/FIGURE` | a contender's own figure |
//! | `TASK/FIGURE/PEER` | our figure, with the peer's as `peer_value`: a ratio above 1 means that ours is smaller |

use zkfabric_peers_contender::{Outcome, Time};
use zkfabric_peers_programs::Task;
use zkfabric_report::{
    schema::{Clock, Row},
    statistics::Statistics,
};

use crate::contenders::Contender;

/// A figure of the comparison; less is better.
struct Figure {
    name: &'static str,
    unit: &'static str,
    clock: Clock,
    /// Absent where a contender could not measure it.
    of: fn(&Outcome) -> Option<Statistics>,
    /// The times behind the figure, each with the amount of other work.
    times: fn(&Outcome) -> &[Time],
}

const FIGURES: [Figure; 5] = [
    Figure {
        name: "wall",
        unit: "s",
        clock: Clock::Wall,
        of: |outcome| Some(statistics(&outcome.proofs, |time| time.wall_s)),
        times: |outcome| &outcome.proofs,
    },
    Figure {
        name: "cpu",
        unit: "s",
        clock: Clock::Cpu,
        of: |outcome| Some(cpu(outcome)),
        times: |outcome| &outcome.proofs,
    },
    Figure {
        name: "verify",
        unit: "ms",
        clock: Clock::Wall,
        of: |outcome| Some(statistics(&outcome.verifications, |time| 1e3 * time.wall_s)),
        times: |outcome| &outcome.verifications,
    },
    Figure {
        name: "proof",
        unit: "kB",
        clock: Clock::None,
        of: |outcome| Some(Statistics::once(outcome.proof_bytes as f64 / 1e3)),
        times: |_| &[],
    },
    Figure {
        name: "memory",
        unit: "GiB",
        clock: Clock::None,
        of: |outcome| {
            let bytes = outcome.peak_memory_bytes?;
            Some(Statistics::once(bytes as f64 / f64::from(1 << 30)))
        },
        times: |_| &[],
    },
];

fn statistics(times: &[Time], of: impl Fn(&Time) -> f64) -> Statistics {
    Statistics::of(times.iter().map(of))
}

fn cpu(outcome: &Outcome) -> Statistics {
    statistics(&outcome.proofs, |time| time.cpu_s)
}

/// Returns the maximum over the repetitions: a row is as noisy as its noisiest repetition.
fn others<'a>(times: impl IntoIterator<Item = &'a Time>) -> Option<f64> {
    times
        .into_iter()
        .filter_map(|time| time.others)
        .max_by(f64::total_cmp)
}

/// Returns a contender's own figures.
#[must_use]
pub fn own(task: Task, contender: &Contender, outcome: &Outcome) -> Vec<Row> {
    let named = |what: &str| format!("{task}/{}/{what}", contender.name);
    let mut rows: Vec<Row> = FIGURES
        .iter()
        .filter_map(|figure| {
            let of = (figure.of)(outcome)?;
            let row = Row::new(named(figure.name), figure.unit, of, figure.clock);
            Some(row.beside(others((figure.times)(outcome))))
        })
        .collect();
    let instructions = outcome.instructions as f64;
    rows.push(Row::single(
        named("instructions"),
        "M",
        instructions / 1e6,
        Clock::None,
    ));
    let rate = |seconds: f64| instructions / 1e3 / seconds.max(1e-3);
    let rate = Row::rate(named("rate/core"), "k/s", cpu(outcome), rate, Clock::Cpu);
    rows.push(rate.beside(others(&outcome.proofs)));
    let set_up = &outcome.set_up;
    let row = Row::single(named("setup"), "s", set_up.wall_s, Clock::Wall);
    rows.push(row.beside(set_up.others));
    rows
}

/// Returns our figures beside a peer's.
#[must_use]
pub fn compared(task: Task, ours: &Outcome, peer: &Contender, theirs: &Outcome) -> Vec<Row> {
    let rows = FIGURES.iter().filter_map(|figure| {
        let name = format!("{task}/{}/{}", figure.name, peer.name);
        let row = Row::new(name, figure.unit, (figure.of)(ours)?, figure.clock);
        let both = (figure.times)(ours).iter().chain((figure.times)(theirs));
        Some(
            row.against(&peer.label(), (figure.of)(theirs)?)
                .beside(others(both)),
        )
    });
    rows.collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use zkfabric_peers_programs::Program;
    use zkfabric_report::schema::Noise;

    use super::*;
    use crate::contenders::ALL;

    const TASK: Task = Task {
        program: Program::Sort,
        size: 5,
    };

    const fn time(wall_s: f64, others: Option<f64>) -> Time {
        Time {
            wall_s,
            cpu_s: 2.0 * wall_s,
            others,
        }
    }

    /// Two proofs, of which the faster one takes `seconds`.
    pub(crate) fn outcome(seconds: f64) -> Outcome {
        Outcome {
            output: TASK.run().to_vec(),
            instructions: 2_000_000,
            set_up: time(9.0, None),
            proofs: vec![time(2.0 * seconds, Some(0.5)), time(seconds, Some(0.0))],
            verifications: vec![time(0.01 * seconds, None)],
            proof_bytes: 5_000,
            peak_memory_bytes: Some(3 << 29),
        }
    }

    #[test]
    fn rows_have_the_figures_of_the_outcome() {
        let rows = own(TASK, &ALL[1], &outcome(4.0));
        let figure = |name: &str| {
            let row = rows.iter().find(|row| row.name == name).unwrap();
            (row.value, row.unit.as_str())
        };
        assert_eq!(figure("sort/5/sp1/wall"), (4.0, "s"));
        assert_eq!(figure("sort/5/sp1/cpu"), (8.0, "s"));
        assert_eq!(figure("sort/5/sp1/verify"), (40.0, "ms"));
        assert_eq!(figure("sort/5/sp1/proof"), (5.0, "kB"));
        assert_eq!(figure("sort/5/sp1/memory"), (1.5, "GiB"));
        assert_eq!(figure("sort/5/sp1/instructions"), (2.0, "M"));
        assert_eq!(figure("sort/5/sp1/rate/core"), (250.0, "k/s"));
        assert_eq!(figure("sort/5/sp1/setup"), (9.0, "s"));
    }

    #[test]
    fn a_ratio_above_one_says_that_ours_is_less() {
        let rows = compared(TASK, &outcome(1.0), &ALL[2], &outcome(3.0));
        let wall = rows.first().unwrap();
        assert_eq!(wall.name, "sort/5/wall/openvm");
        assert_eq!(wall.peer.as_deref(), Some("OpenVM 2.0.2 (app)"));
        assert_eq!((wall.peer_value, wall.ratio), (Some(3.0), Some(3.0)));
        // The noisiest repetition of either contender.
        assert_eq!(wall.noise, Noise::Noisy);
    }

    #[test]
    fn what_was_not_measured_has_no_row() {
        let unknown = Outcome {
            peak_memory_bytes: None,
            ..outcome(1.0)
        };
        let all = compared(TASK, &outcome(1.0), &ALL[1], &outcome(1.0)).len();
        assert_eq!(all, FIGURES.len());
        let rows = compared(TASK, &outcome(1.0), &ALL[1], &unknown);
        assert_eq!(rows.len(), all - 1);
        assert_eq!(own(TASK, &ALL[1], &unknown).len(), FIGURES.len() + 2);
    }
}
