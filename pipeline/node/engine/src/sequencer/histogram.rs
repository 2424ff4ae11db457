//! Times in buckets whose widths grow with the time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Buckets per factor of two.
const PER_OCTAVE: u64 = 8;
/// Buckets: times up to about an hour in microseconds.
const BUCKETS: usize = 32 * PER_OCTAVE as usize;

/// Bounds of [`Times::below`] in microseconds: powers of two, between two of which are eight whole
/// buckets.
pub const BOUNDS: [u64; 17] = [
    1 << 8,
    1 << 9,
    1 << 10,
    1 << 11,
    1 << 12,
    1 << 13,
    1 << 14,
    1 << 15,
    1 << 16,
    1 << 17,
    1 << 18,
    1 << 19,
    1 << 20,
    1 << 21,
    1 << 22,
    1 << 23,
    1 << 24,
];

/// Times in buckets of microseconds.
#[derive(Debug)]
pub(super) struct Histogram {
    buckets: Box<[AtomicU64]>,
    sum_us: AtomicU64,
    longest_us: AtomicU64,
}

/// Quantiles of waiting times. A quantile is at most an eighth too long; the longest time is exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Number of times.
    pub count: u64,
    /// Their sum, of whole microseconds.
    pub sum: Duration,
    /// Number of those below each of [`BOUNDS`].
    pub below: [u64; BOUNDS.len()],
    /// Half of them were shorter.
    pub median: Duration,
    /// 99 of 100 were shorter.
    pub p99: Duration,
    /// The longest time.
    pub longest: Duration,
}

/// Returns the bucket of a time: exact below 8, then eight per factor of two.
fn bucket(us: u64) -> usize {
    let octave = u64::from(us.max(PER_OCTAVE).ilog2() - PER_OCTAVE.ilog2());
    let bucket = octave * PER_OCTAVE + (us >> octave);
    (bucket as usize).min(BUCKETS - 1)
}

/// Returns the first time above a bucket.
const fn end(bucket: usize) -> u64 {
    let bucket = bucket as u64 + 1;
    if bucket <= 2 * PER_OCTAVE {
        return bucket;
    }
    let octave = (bucket - 1) / PER_OCTAVE - 1;
    (bucket - octave * PER_OCTAVE) << octave
}

impl Default for Histogram {
    fn default() -> Self {
        Self {
            buckets: (0..BUCKETS).map(|_| AtomicU64::new(0)).collect(),
            sum_us: AtomicU64::new(0),
            longest_us: AtomicU64::new(0),
        }
    }
}

impl Histogram {
    /// Adds a time.
    pub(super) fn add(&self, time: Duration) {
        let us = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        if let Some(count) = self.buckets.get(bucket(us)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.sum_us.fetch_add(us, Ordering::Relaxed);
        self.longest_us.fetch_max(us, Ordering::Relaxed);
    }

    /// Returns the quantiles.
    pub(super) fn times(&self) -> Times {
        let counts = self.buckets.iter().map(|n| n.load(Ordering::Relaxed));
        let counts: Vec<u64> = counts.collect();
        let count: u64 = counts.iter().sum();
        let longest = self.longest_us.load(Ordering::Relaxed);
        let quantile = |share: f64| {
            let until = (count as f64 * share).ceil() as u64;
            let mut seen = 0;
            let at = counts.iter().position(|count| {
                seen += count;
                seen >= until
            });
            Duration::from_micros(end(at.unwrap_or(0)).min(longest))
        };
        let below = |bound: u64| counts.iter().take(bucket(bound)).sum();
        Times {
            count,
            sum: Duration::from_micros(self.sum_us.load(Ordering::Relaxed)),
            below: BOUNDS.map(below),
            median: quantile(0.5),
            p99: quantile(0.99),
            longest: Duration::from_micros(longest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_time_is_in_a_bucket_of_an_eighth() {
        let mut last = 0;
        for us in (0..5_000).chain([1 << 20, (1 << 20) + 1, 3_600_000_000]) {
            let bucket = bucket(us);
            assert!(bucket >= last && bucket < BUCKETS, "{us}");
            last = bucket;
            let begin = bucket.checked_sub(1).map_or(0, end);
            assert!(begin <= us && us < end(bucket), "{us}: {begin}");
            assert!(end(bucket) - begin <= 1.max(us / 8 + 1), "{us}");
        }
    }

    #[test]
    fn quantiles_are_those_of_the_times() {
        let histogram = Histogram::default();
        assert_eq!(histogram.times(), Times::default());
        for us in 1..=1000 {
            histogram.add(Duration::from_micros(us));
        }
        let Times {
            count,
            sum,
            below,
            median,
            p99,
            longest,
        } = histogram.times();
        let us = |time: Duration| time.as_micros() as u64;
        assert_eq!((count, us(longest)), (1000, 1000));
        assert_eq!(us(sum), 500_500);
        // The times 1 to 255, 1 to 511, and all.
        assert_eq!(below[..3], [255, 511, 1000]);
        assert_eq!((below[16], BOUNDS[16]), (1000, 1 << 24));
        assert!((500..=563).contains(&us(median)), "{median:?}");
        assert!((990..=1000).contains(&us(p99)), "{p99:?}");
    }
}
