//! Measurements of a repetition besides its stages, part by part: key generation between two parts
//! belongs to neither.

use zkfabric::memory::peak_bytes;

use super::energy::Counters;
use crate::noise::{Watch, forget_peak};

/// A running part.
#[derive(Debug)]
pub(super) struct Part {
    watch: Watch,
    energy: Option<Counters>,
    is_peak_its_own: bool,
}

/// A finished part; where the system does not say, there is no figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Measured {
    wall_s: f64,
    others: Option<f64>,
    joules: Option<f64>,
    peak_bytes: Option<u64>,
}

impl Part {
    /// Begins a part.
    pub(super) fn begin() -> Self {
        Self {
            is_peak_its_own: forget_peak(),
            energy: Counters::now(),
            watch: Watch::start(),
        }
    }

    /// Ends the part.
    pub(super) fn end(self) -> Measured {
        Measured {
            wall_s: self.watch.wall().as_secs_f64(),
            others: self.watch.others(),
            joules: self.energy.and_then(|before| before.joules()),
            peak_bytes: peak_bytes().filter(|_| self.is_peak_its_own),
        }
    }
}

impl Measured {
    /// Joins two parts: other processes' cores are averaged over time, Joules are added, and memory
    /// is the maximum.
    pub(super) fn and(self, other: Self) -> Self {
        let wall_s = self.wall_s + other.wall_s;
        let others = self.others.zip(other.others);
        let joules = self.joules.zip(other.joules);
        let peaks = self.peak_bytes.zip(other.peak_bytes);
        Self {
            wall_s,
            others: others.map(|(a, b)| (a * self.wall_s + b * other.wall_s) / wall_s),
            joules: joules.map(|(a, b)| a + b),
            peak_bytes: peaks.map(|(a, b)| a.max(b)),
        }
    }

    /// Cores that other processes kept busy.
    pub(super) const fn others(&self) -> Option<f64> {
        self.others
    }

    /// Joules.
    pub(super) const fn joules(&self) -> Option<f64> {
        self.joules
    }

    /// Peak memory of the process.
    pub(super) const fn peak_bytes(&self) -> Option<u64> {
        self.peak_bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_parts_are_one() {
        let part = |wall_s, others, joules, peak_bytes| Measured {
            wall_s,
            others,
            joules,
            peak_bytes,
        };
        let long = part(3.0, Some(0.1), Some(30.0), Some(7));
        let short = part(1.0, Some(0.5), Some(5.0), Some(9));
        let both = long.and(short);
        assert!((both.others().unwrap() - 0.2).abs() < 1e-12);
        assert_eq!(both.joules(), Some(35.0));
        assert_eq!(both.peak_bytes(), Some(9));
        // A figure that one part lacks is missing in the sum.
        let unknown = long.and(part(1.0, None, None, None));
        assert_eq!(
            (unknown.others(), unknown.joules(), unknown.peak_bytes()),
            (None, None, None)
        );
    }

    #[test]
    fn what_lies_between_parts_is_in_neither() {
        let first = Part::begin().end();
        let between = vec![1_u8; 256 << 20];
        assert!(std::hint::black_box(&between).len() > 1);
        drop(between);
        let both = first.and(Part::begin().end());
        let (Some(own), Some(whole)) = (both.peak_bytes(), first.peak_bytes()) else {
            return;
        };
        assert!(own < whole + (200 << 20), "{own} {whole}");
    }
}
