//! Sizes and repetitions of a measurement.
//!
//! A cold device looks slower than it is, and for longer than one run: a driver builds programs in
//! the first run of a size, and loads code, allocates buffers and raises clocks in later ones. With
//! one counted run after the first, a cold process measured 5.5 million multiplications per second
//! on an H200, and a warm one 35.4 million. So the first run of a job counts nothing, and the job
//! that decides is repeated until two successive runs agree; its fastest run is the device's.

use core::ops::RangeInclusive;
use core::time::Duration;
use std::time::Instant;

use crate::Error;

/// Most runs of a job that count.
const MOST_RUNS: usize = 64;
/// Runs of a job end when together they take this many times the least duration.
const PATIENCE: u32 = 20;
/// Two runs agree if they differ by at most this part of the shorter one.
const AGREEMENT: u32 = 10;

/// Jobs that double until one takes `least` or is the largest.
pub(super) struct Pace {
    /// Sizes, log2.
    pub(super) sizes: RangeInclusive<u32>,
    /// Least duration of the runs of the last job together.
    pub(super) least: Duration,
}

impl Pace {
    /// Returns what `run` returns for the last job. `run` gets a size, and whether no larger job
    /// follows. If the device cannot do a larger job, the largest possible one is the last.
    ///
    /// # Errors
    /// The device cannot do the smallest job, or fails in the last one.
    pub(super) fn climb(
        &self,
        mut run: impl FnMut(u32, bool) -> Result<(u64, Duration), Error>,
    ) -> Result<(u64, Duration), Error> {
        let mut possible = None;
        for size in self.sizes.clone() {
            let is_last = size == *self.sizes.end();
            match run(size, is_last) {
                Ok((units, time)) if is_last || time >= self.least => return Ok((units, time)),
                Ok(_) => possible = Some(size),
                Err(error) => return possible.map_or(Err(error), |size| run(size, true)),
            }
        }
        Err(Error::InvalidInput("nothing to measure".into()))
    }

    /// Returns the time of a job after its warm-up. A job that takes `least` may be cold, so it is
    /// repeated until it settles, as the last one is.
    ///
    /// # Errors
    /// Errors of the job.
    pub(super) fn time(
        &self,
        is_last: bool,
        mut job: impl FnMut() -> Result<(), Error>,
    ) -> Result<Duration, Error> {
        job()?;
        let mut run = || {
            let begin = Instant::now();
            job()?;
            Ok(begin.elapsed().max(Duration::from_nanos(1)))
        };
        let first = run()?;
        if is_last || first >= self.least {
            settled(self.least, first, run)
        } else {
            Ok(first)
        }
    }
}

/// Returns the shortest time of runs that are repeated until they take `least` together and the
/// last two agree, but no longer than [`PATIENCE`] and [`MOST_RUNS`] allow.
fn settled(
    least: Duration,
    first: Duration,
    mut run: impl FnMut() -> Result<Duration, Error>,
) -> Result<Duration, Error> {
    let most = least.saturating_mul(PATIENCE);
    let (mut best, mut last, mut total) = (first, first, first);
    for _ in 1..MOST_RUNS {
        if total >= most {
            break;
        }
        let time = run()?;
        total = total.saturating_add(time);
        best = best.min(time);
        let agree = time.abs_diff(last) <= time.min(last) / AGREEMENT;
        if agree && total >= least {
            break;
        }
        last = time;
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    /// Returns the settled time in milliseconds, and the number of runs.
    fn settle(least: u64, times: impl IntoIterator<Item = u64>) -> (u128, usize) {
        let mut times = times.into_iter().map(ms);
        let first = times.next().unwrap();
        let mut runs = 1;
        let time = settled(ms(least), first, || {
            runs += 1;
            Ok(times.next().unwrap())
        });
        (time.unwrap().as_millis(), runs)
    }

    #[test]
    fn a_cold_device_runs_until_it_is_warm() {
        // As an H200: the first run has a sixth of the speed.
        assert_eq!(settle(5, [12, 2, 2]), (2, 3));
        assert_eq!(settle(50, [100, 70, 40, 40, 1]), (40, 4));
        // A warm device repeats once.
        assert_eq!(settle(50, [60, 61, 1]), (60, 2));
        // The fastest run counts, even if others agree later.
        assert_eq!(settle(50, [60, 40, 50, 50, 1]), (40, 4));
    }

    #[test]
    fn short_jobs_fill_the_duration() {
        // Clocks rise while they run: agreement of the first two says little.
        assert_eq!(settle(20, [5, 5, 5, 2, 2, 2, 1]), (2, 6));
    }

    #[test]
    fn runs_that_never_agree_come_to_an_end() {
        let unsteady = |first, second| [first, second].into_iter().cycle();
        assert_eq!(settle(10, unsteady(30, 20)), (20, 8));
        assert_eq!(settle(1_000, unsteady(2, 1)), (1, MOST_RUNS));
        // Slow devices, as simulations, are not repeated.
        assert_eq!(settle(10, [200]), (200, 1));
        assert_eq!(settle(0, [1]), (1, 1));
    }

    #[test]
    fn an_error_of_a_repetition_is_that_of_the_job() {
        let error = Error::InvalidInput("gone".into());
        let failed = settled(ms(10), ms(10), || Err(error.clone()));
        assert_eq!(failed, Err(error));
    }

    /// Runs jobs of these milliseconds by size, and returns the result with the calls.
    fn climbed(least: u64, times: &[Result<u64, &'static str>]) -> (Option<u64>, Vec<(u32, bool)>) {
        let largest = u32::try_from(times.len() - 1).unwrap();
        let pace = Pace {
            sizes: 0..=largest,
            least: ms(least),
        };
        let mut calls = Vec::new();
        let measured = pace.climb(|size, is_last| {
            calls.push((size, is_last));
            match times[size as usize] {
                Ok(time) => Ok((1 << size, ms(time))),
                Err(reason) => Err(Error::InvalidInput(reason.into())),
            }
        });
        (measured.ok().map(|(units, _)| units), calls)
    }

    #[test]
    fn jobs_grow_until_one_takes_the_duration() {
        let all = climbed(10, &[Ok(1), Ok(5), Ok(10), Ok(20)]);
        assert_eq!(all, (Some(4), vec![(0, false), (1, false), (2, false)]));
        let all = climbed(10, &[Ok(1), Ok(2)]);
        assert_eq!(all, (Some(2), vec![(0, false), (1, true)]));
        // The largest possible job settles.
        let all = climbed(10, &[Ok(1), Ok(2), Err("too large")]);
        let calls = vec![(0, false), (1, false), (2, true), (1, true)];
        assert_eq!(all, (Some(2), calls));
        assert_eq!(climbed(10, &[Err("nothing")]), (None, vec![(0, true)]));
    }

    #[test]
    fn only_jobs_that_decide_are_repeated() {
        let pace = Pace {
            sizes: 0..=1,
            least: Duration::from_secs(3_600),
        };
        let runs = |is_last| {
            let mut runs = 0;
            let time = pace.time(is_last, || {
                runs += 1;
                Ok(())
            });
            assert!(time.unwrap() > Duration::ZERO);
            runs
        };
        // The warm-up, and the runs that count.
        assert_eq!([runs(false), runs(true)], [2, 1 + MOST_RUNS]);
    }
}
