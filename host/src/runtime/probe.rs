//! Measurement of one device at one kind of work.

use core::time::Duration;

use super::device::Device;
use super::kind::Kind;
use super::pace::Pace;
use super::sums::{self, Place, Trial};
use super::work::Work;
use crate::{Backend, Error};

/// Largest job of a measurement, log2 of scalars, values or messages.
pub(super) const LOG_LARGEST: u32 = 16;
/// Smallest job, log2.
const LOG_SMALLEST: u32 = 6;

/// Returns units and time of the largest possible job.
pub(super) fn measure_job(
    device: &Device,
    least: Duration,
    make: impl Fn(u32) -> Work,
) -> (Kind, Result<(u64, Duration), Error>) {
    let kind = make(0).kind();
    let sizes = LOG_SMALLEST..=LOG_LARGEST;
    let pace = Pace { sizes, least };
    let measured = pace.climb(|log_n, is_last| {
        let work = make(log_n);
        let items = 0..work.items();
        let time = pace.time(is_last, || work.run(items.clone(), device).map(drop))?;
        Ok((work.units(items), time))
    });
    (kind, measured)
}

/// As [`measure_job`], for a sum.
pub(super) fn measure_sum(
    trusted: &dyn Backend,
    place: &Place<'_>,
    least: Duration,
    kind: Kind,
) -> Result<(u64, Duration), Error> {
    let sizes = sums::LOG_SMALLEST..=LOG_LARGEST;
    let pace = Pace { sizes, least };
    pace.climb(|log_rows, is_last| {
        let trial = Trial::new(trusted, log_rows)?;
        let time = match trial.sum(kind, place)? {
            Some(sum) => pace.time(is_last, || sums::play(&sum, place).map(drop))?,
            None => Duration::ZERO,
        };
        Ok((trial.units(kind), time))
    })
}
