//! One thread and two threads, in turns.

use super::{Session, workload::Subject};
use crate::{
    Error,
    measure::{Contest, Effort, Pool, Unit},
};
use std::time::Duration;

/// Proves the subject in a pool of one thread and in a pool of two, by the wall clock.
pub(super) fn run(
    session: &mut Session<'_>,
    subject: &Subject,
    rounds: usize,
) -> Result<(), Error> {
    if session.cores < 2 {
        return Ok(());
    }
    let (one, two) = (Pool::of(1)?, Pool::of(2)?);
    let mut contest = Contest::new(Effort {
        budget: Duration::ZERO,
        least: rounds,
        most: rounds,
    });
    let [of_one, of_two] = [&one, &two].map(|pool| contest.add(pool, || subject.prove().map(drop)));
    let times = contest.run()?;
    let row = |name, of| times.row(name, of, Unit::S, 1);
    session.row(row("threads/1t", of_one))?;
    let single = times.figure(of_one, Unit::S, 1);
    session.row(row("threads/2t", of_two).against("one thread", single))
}
