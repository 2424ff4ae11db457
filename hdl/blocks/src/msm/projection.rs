//! Cost of a multiplication without running it: clocks on random scalars, and the memory on the
//! chip.
//!
//! Every clock grants an addition as long as there are points, so the clocks are the additions, the
//! grants in vain, and the drain of the pipeline at the end. A grant is in vain if its bucket is in
//! the adder, that is if one of the last `D = L + 3` grants went to the same bucket. Over random
//! scalars the probability is
//!
//! ```text
//! q = D / W^2 sum_w sum_m p_w(m)^2
//! ```
//!
//! with `p_w(m)` the probability that window `w` of `W` has magnitude `m`; a share `1 / W` of the
//! grants belongs to the window. A window of b bits has `sum p^2 = 2^(1 - b)`; the top one sees
//! only 0.76 of its range, as the modulus is that part of 2^254. A waiting addition comes back when
//! its bucket is free and may find another addition in it, so there are `1 / (1 - q)` grants per
//! addition. At the end the additions that still wait come back within `D` clocks: `W q D / W` of
//! them, spread evenly, the last one after the share `1 - (1 - e^-n) / n` of that time.
//!
//! [`Config::projection`] states the deviation from the controller's model.

use zkfabric_hdl_toolkit::HdlError;

use super::schedule::{DECISION_CYCLES, OPERAND_CYCLES};
use super::{Config, recoder};

/// Bits of a block RAM with one bit per word (AMD UG573).
const BLOCK_RAM_BITS: u64 = 32_768;
/// Edges between the last point's additions and the first sum out, besides recoder, adder and
/// adding up.
const TURN_CYCLES: u64 = 5;
/// The modulus of `Fr` relative to 2^254.
const TOP_SHARE: f64 = 0.756_1;

/// The expected clocks of a multiplication of random scalars and points other than infinity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    /// Points.
    pub points: u64,
    /// Additions: nonzero digits.
    pub additions: u64,
    /// Clocks with an addition under way, as in [`Usage::cycles`](super::schedule::Usage::cycles).
    pub fill_cycles: u64,
    /// Clocks that add buckets to buckets, two additions per bucket.
    pub fold_cycles: u64,
    /// Clocks that read and clear all buckets, one each; the sums among them are output.
    pub drain_cycles: u64,
    /// Clocks of the path in and of the turn from filling to draining.
    pub overhead_cycles: u64,
}

impl Projection {
    /// Returns the edges from the one that takes the first point to the one that could take the
    /// next multiplication's first point, if points and sums never wait outside. The last sum goes
    /// out at most one window's buckets earlier.
    #[must_use]
    pub const fn total_cycles(&self) -> u64 {
        self.fill_cycles + self.fold_cycles + self.drain_cycles + self.overhead_cycles
    }

    /// Returns the additions per clock while the buckets are filled.
    #[must_use]
    pub fn utilisation(&self) -> f64 {
        if self.fill_cycles == 0 {
            return 0.0;
        }
        self.additions as f64 / self.fill_cycles as f64
    }
}

/// On-chip memory of the buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BucketMemory {
    /// Buckets.
    pub words: u64,
    /// Bits of a bucket.
    pub word_bits: u64,
    /// Blocks of `UltraRAM` (4,096 words of 72 bits) for the buckets.
    pub ultra_ram: u64,
    /// Blocks of block RAM (36 Kbit) for the two bits of every bucket that say whether it is in the
    /// adder.
    pub block_ram: u64,
}

impl BucketMemory {
    /// Returns the bytes of all buckets.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        (self.words * self.word_bits).div_ceil(8)
    }
}

impl Config {
    /// Computes the expected clocks of a multiplication of `points` random scalars, or of a part of
    /// it, with an adder of `adder_latency` clocks.
    ///
    /// From 2^12 points on, the projection is within 0.1 % of
    /// [`schedule::run`](super::schedule::run), which the circuit equals to the clock, up to 22
    /// windows, within 0.2 % up to 26 and 0.5 % up to 32. With more windows there are so few
    /// buckets that the queue is full and points wait, which the projection ignores: it is then too
    /// low.
    ///
    /// # Errors
    /// The recoder can't be built, which no configuration causes.
    pub fn projection(self, points: u64, adder_latency: u64) -> Result<Projection, HdlError> {
        let windows = f64::from(self.windows() / self.parts());
        let (mut pairs, mut digits) = (0.0, 0.0);
        for window in self.windows_of(0) {
            let top = window + 1 == self.windows();
            let share = if top { TOP_SHARE } else { 1.0 };
            // Magnitudes of the window, equally probable; zero is half as likely as each of them,
            // as it has one sign.
            let magnitudes = f64::from(1_u32 << (self.bits_of(window) - 1)) * share;
            pairs += 1.0 / magnitudes;
            digits += 1.0 - if top { 1.0 } else { 0.5 } / magnitudes;
        }
        let busy = (adder_latency + DECISION_CYCLES + OPERAND_CYCLES) as f64;
        let vain = (busy / (windows * windows) * pairs).min(0.999);
        let additions = points as f64 * digits;
        let granted = additions / (1.0 - vain);
        let waiting = (vain * busy).min(f64::from(self.queue()));
        let last = 1.0 - (1.0 - (-waiting).exp()) / waiting;
        let fill = if points == 0 {
            0.0
        } else {
            granted + busy * (1.0 + last)
        };
        Ok(Projection {
            points,
            additions: additions.round() as u64,
            fill_cycles: fill.round() as u64,
            fold_cycles: self.layout().cycles(adder_latency),
            drain_cycles: u64::from(self.buckets()),
            overhead_cycles: recoder(self)?.latency() as u64 + TURN_CYCLES,
        })
    }

    /// Returns the buckets' use of on-chip memory.
    #[must_use]
    pub const fn memory(self) -> BucketMemory {
        let words = self.buckets() as u64;
        BucketMemory {
            words,
            word_bits: self.adder().bucket_bits(),
            ultra_ram: self.adder().ultra_ram(words),
            block_ram: 2 * words.div_ceil(BLOCK_RAM_BITS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msm::schedule;
    use crate::msm::schedule::random_additions;

    #[test]
    fn projections_are_near_the_schedule() {
        for (windows, queue, log_n, latency) in [
            (17, 64, 12, 129),
            (17, 64, 14, 129),
            (17, 64, 18, 129),
            (18, 64, 13, 150),
            (20, 64, 12, 129),
            (20, 64, 16, 129),
            (22, 64, 14, 100),
            (26, 64, 14, 129),
            (32, 64, 14, 129),
            // Affine buckets.
            (18, 512, 16, 2_115),
            (19, 512, 16, 2_115),
            (20, 512, 16, 2_115),
        ] {
            let config = Config::new(windows, queue).unwrap();
            let points = random_additions(config, 1 << log_n, 5);
            let usage = schedule::run(config, latency, points.iter().map(Vec::as_slice), |_, _| {});
            let projection = config.projection(1 << log_n, latency).unwrap();
            let error = projection.fill_cycles as f64 / usage.cycles as f64 - 1.0;
            let additions = projection.additions as f64 / usage.issued as f64 - 1.0;
            println!(
                "{windows} windows, 2^{log_n} points: {usage:?}, {:.4} additions a clock; projected {} clocks ({:+.3} %), \
                 {} additions ({:+.3} %)",
                usage.utilisation(),
                projection.fill_cycles,
                100.0 * error,
                projection.additions,
                100.0 * additions,
            );
            let limit = match windows {
                ..=22 => 0.001,
                23..=26 => 0.002,
                _ => 0.005,
            };
            assert!(error.abs() < limit, "{error}");
            assert!(additions.abs() < 0.001, "{additions}");
        }
    }

    #[test]
    fn nothing_and_much() {
        let config = Config::new(17, 64).unwrap();
        let nothing = config.projection(0, 129).unwrap();
        assert_eq!((nothing.additions, nothing.fill_cycles), (0, 0));
        assert!(nothing.utilisation().abs() < f64::EPSILON);
        assert_eq!(nothing.drain_cycles, 278_528);
        let much = config.projection(1 << 26, 129).unwrap();
        assert!(much.utilisation() > 0.999);
        assert!(much.total_cycles() > 17 << 26);
    }

    #[test]
    fn buckets_take_blocks() {
        let memory = |windows| Config::new(windows, 64).unwrap().memory();
        let seventeen = memory(17);
        assert_eq!((seventeen.words, seventeen.word_bits), (278_528, 763));
        assert_eq!((seventeen.ultra_ram, seventeen.block_ram), (68 * 11, 18));
        assert_eq!(seventeen.bytes(), 278_528 * 763 / 8);
        assert_eq!(memory(20).ultra_ram, 18 * 11);
    }
}
