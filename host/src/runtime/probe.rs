//! Measurement of one device at one kind of work.

use core::time::Duration;
use std::time::Instant;

use super::device::Device;
use super::kind::Kind;
use super::sums::{self, Place, Trial};
use super::work::Work;
use crate::{Backend, Error};

/// Largest job of a measurement, log2 of scalars, values or messages.
pub(super) const LOG_LARGEST: u32 = 16;
/// Smallest job, log2.
const LOG_SMALLEST: u32 = 6;

/// Returns units and time of the largest completed job.
pub(super) fn measure_job(
    device: &Device,
    least: Duration,
    make: impl Fn(u32) -> Work,
) -> (Kind, Result<(u64, Duration), Error>) {
    let kind = make(0).kind();
    let mut best = None;
    for log_n in LOG_SMALLEST..=LOG_LARGEST {
        let work = make(log_n);
        let items = 0..work.items();
        let time = match time(|| work.run(items.clone(), device).map(drop)) {
            Ok(time) => time,
            Err(error) => return (kind, best.ok_or(error)),
        };
        best = Some((work.units(items), time));
        if time >= least {
            break;
        }
    }
    let none = Error::InvalidInput("nothing to measure".into());
    (kind, best.ok_or(none))
}

/// Returns the time of a job without its warm-up. The first run of each size may build programs,
/// some drivers compile a kernel when it first runs in groups of a size, and bases and tables are
/// loaded, so only later runs count, however slow the first is: a time with compilation would make
/// the fastest device look the slowest.
fn time(mut job: impl FnMut() -> Result<(), Error>) -> Result<Duration, Error> {
    job()?;
    let begin = Instant::now();
    job()?;
    Ok(begin.elapsed().max(Duration::from_nanos(1)))
}

/// As [`measure_job`], for a sum.
pub(super) fn measure_sum(
    trusted: &dyn Backend,
    place: &Place<'_>,
    least: Duration,
    kind: Kind,
) -> Result<(u64, Duration), Error> {
    let mut best = None;
    for log_rows in sums::LOG_SMALLEST..=LOG_LARGEST {
        let trial = Trial::new(trusted, log_rows)?;
        let played = trial.sum(kind, place).and_then(|sum| {
            let Some(sum) = sum else {
                return Ok(Duration::ZERO);
            };
            time(|| sums::play(&sum, place).map(drop))
        });
        match played {
            Ok(time) => best = Some((trial.units(kind), time)),
            Err(error) => return best.ok_or(error),
        }
        if best.is_some_and(|(_, time)| time >= least) {
            break;
        }
    }
    best.ok_or_else(|| Error::InvalidInput("nothing to measure".into()))
}
