//! Parameters of the bucket engine and derived quantities.

use std::ops::Range;

use num_bigint::BigUint;
use zkfabric_hdl_toolkit::HdlError;

use super::{AdderKind, Layout};

/// Bits covered by the windows: `Fr` is below 2^254, and the bias of [`Config::bias`] takes one
/// more.
pub const COVERED_BITS: u32 = 255;
/// Most windows of an engine: the width of the words that walk through a scalar.
pub const MAX_WINDOWS: u32 = 64;
const MIN_WINDOWS: u32 = 16;
/// Number of parts that a run can select.
pub(super) const MAX_PARTS: u32 = 16;

/// Returns log2 of the additions that can wait in an accumulator.
pub(crate) fn log_queue(block: &str, queue: u32) -> Result<u32, HdlError> {
    if !(8..=512).contains(&queue) || !queue.is_power_of_two() {
        let expected = "a power of two from 8 to 512";
        return Err(HdlError::config(block, "queue", expected, &queue));
    }
    Ok(queue.ilog2())
}

/// A bucket engine: all windows of a scalar go through one adder.
///
/// The memory may hold the buckets of only some windows, the same number in each of several
/// *parts*, which are runs over the same points; engines side by side take one part each.
///
/// The windows differ by at most one bit. A narrow top window with the leftover bits would have few
/// buckets, and nearly every addition into it would find its bucket in the adder: with 26 windows
/// of 10 bits for 254 the adder is busy 91 % of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    windows: u32,
    log_queue: u32,
    adder: AdderKind,
    parts: u32,
}

impl Config {
    /// Builds the engine with `windows` (16 to 64) additions per point, and room for `queue` (8 to
    /// 512, a power of two) additions that wait for their bucket; the adder is the projective one.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn new(windows: u32, queue: u32) -> Result<Self, HdlError> {
        if !(MIN_WINDOWS..=MAX_WINDOWS).contains(&windows) {
            let expected = format!("{MIN_WINDOWS} to {MAX_WINDOWS}");
            return Err(HdlError::config("msm", "windows", expected, &windows));
        }
        Ok(Self {
            windows,
            log_queue: log_queue("msm", queue)?,
            adder: AdderKind::Projective,
            parts: 1,
        })
    }

    /// Returns the catalogue's engine with this number of windows: with 64 windows it is for
    /// simulation and has a queue of 8, otherwise a queue of 64, or of 512 with affine buckets. 16
    /// windows are taken in eight parts, and 32 windows with the projective adder in two.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn of_catalogue(windows: u32, adder: AdderKind) -> Result<Self, HdlError> {
        let queue = if windows == MAX_WINDOWS {
            8
        } else {
            adder.queue()
        };
        let parts = match (windows, adder) {
            (16, _) => 8,
            (32, AdderKind::Projective) => 2,
            _ => 1,
        };
        let whole = Self::new(windows, queue)?.with_adder(adder);
        whole.with_parts(parts)
    }

    /// Returns the same windows in `parts` parts: the address bits name a bucket of a part, so a
    /// part has a power of two of windows, of which only the uppermost window of all may have one
    /// bit less.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn with_parts(self, parts: u32) -> Result<Self, HdlError> {
        let fits = (1..=MAX_PARTS).contains(&parts)
            && self.windows.is_multiple_of(parts)
            && (self.windows / parts).is_power_of_two()
            && self.windows - self.wide_windows() <= 1;
        if parts != 1 && !fits {
            let expected = format!(
                "1, or up to {MAX_PARTS} of a power of two of windows of equal bits, but for the uppermost one"
            );
            return Err(HdlError::config("msm", "parts", expected, &parts));
        }
        Ok(Self { parts, ..self })
    }

    /// Returns the number of parts: runs over all points per multiplication.
    #[must_use]
    pub const fn parts(self) -> u32 {
        self.parts
    }

    /// Returns the windows of a part; empty for a part that doesn't exist.
    #[must_use]
    pub fn windows_of(self, part: u32) -> Range<u32> {
        let each = self.windows / self.parts;
        let first = |part: u32| part.saturating_mul(each).min(self.windows);
        first(part)..first(part.saturating_add(1))
    }

    /// Returns the same engine with another adder.
    #[must_use]
    pub const fn with_adder(self, adder: AdderKind) -> Self {
        Self { adder, ..self }
    }

    /// Returns the engine's adder.
    #[must_use]
    pub const fn adder(self) -> AdderKind {
        self.adder
    }

    /// Returns the windows of a scalar: additions per point.
    #[must_use]
    pub const fn windows(self) -> u32 {
        self.windows
    }

    /// Returns the number of additions that can wait for their bucket.
    #[must_use]
    pub const fn queue(self) -> u32 {
        1 << self.log_queue
    }

    /// Returns log2 of [`Self::queue`].
    #[must_use]
    pub const fn log_queue(self) -> u32 {
        self.log_queue
    }

    /// Returns the bits of the widest window, c; the others have c or c - 1.
    #[must_use]
    pub const fn window_bits(self) -> u32 {
        COVERED_BITS.div_ceil(self.windows)
    }

    /// Returns the number of windows of c bits, which are the lower ones.
    #[must_use]
    pub const fn wide_windows(self) -> u32 {
        COVERED_BITS - (self.window_bits() - 1) * self.windows
    }

    /// Returns the bits of window `window`.
    #[must_use]
    pub const fn bits_of(self, window: u32) -> u32 {
        self.window_bits() - (window >= self.wide_windows()) as u32
    }

    /// Returns the offset of window `window` in the scalar: the total width of the windows below.
    #[must_use]
    pub const fn offset_of(self, window: u32) -> u32 {
        let narrow = window.saturating_sub(self.wide_windows());
        window * self.window_bits() - narrow
    }

    /// Returns the address of the first bucket of window `window` in a memory of all windows: a
    /// window of b bits has the magnitudes 1 to 2^(b-1) of a signed digit.
    #[must_use]
    pub const fn first_bucket(self, window: u32) -> u32 {
        let narrow = window.saturating_sub(self.wide_windows());
        ((window - narrow) << (self.window_bits() - 1)) + (narrow << (self.window_bits() - 2))
    }

    /// Returns the layout of a part's windows among the buckets: a window of b bits has b - 1
    /// address bits and b sums, so there are [`COVERED_BITS`] sums in all; the sums of window
    /// `window` start at [`Self::offset_of`]. In parts the uppermost window has the layout of the
    /// others.
    #[must_use]
    pub const fn layout(self) -> Layout {
        let bits = self.window_bits() - 1;
        let (wide, narrow) = if self.parts == 1 {
            (self.wide_windows(), self.windows - self.wide_windows())
        } else {
            (self.windows / self.parts, 0)
        };
        Layout {
            bits,
            kept: bits,
            wide,
            narrow,
        }
    }

    /// Returns the sums of window `window` among the sums of all parts in turn.
    pub(super) const fn sums_of(self, window: u32) -> Range<u32> {
        if self.parts == 1 {
            self.offset_of(window)..self.offset_of(window + 1)
        } else {
            window * self.window_bits()..(window + 1) * self.window_bits()
        }
    }

    /// Returns the number of sums of all parts.
    #[must_use]
    pub const fn sums(self) -> u32 {
        self.parts * self.layout().sums()
    }

    /// Returns the buckets of a part: the depth of the bucket memory.
    #[must_use]
    pub const fn buckets(self) -> u32 {
        self.layout().buckets()
    }

    /// Returns the bits of a bucket's address.
    #[must_use]
    pub const fn address_bits(self) -> u32 {
        (self.buckets() - 1).ilog2() + 1
    }

    /// Returns half of each window's range, at the window's place. The windows of `scalar + bias`,
    /// minus their halves, are signed digits that recompose to the scalar: one addition instead of
    /// a carry through all windows. The sum is below 2^255, since the modulus of `Fr` is below 0.76
    /// 2^254 and the bias below 1.01 2^254.
    #[must_use]
    pub fn bias(self) -> BigUint {
        (1..=self.windows)
            .map(|above| BigUint::from(1_u8) << (self.offset_of(above) - 1))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::PrimeField as _;

    use super::*;

    #[test]
    fn windows_cover_every_scalar_and_buckets_do_not_overlap() {
        let largest = BigUint::from(Fr::MODULUS) - 1_u8;
        for windows in MIN_WINDOWS..=MAX_WINDOWS {
            let config = Config::new(windows, 64).unwrap();
            assert_eq!(config.offset_of(0), 0);
            assert_eq!(config.offset_of(windows), COVERED_BITS);
            assert!((&largest + config.bias()).bits() <= u64::from(COVERED_BITS));
            for window in 0..windows {
                let bits = config.bits_of(window);
                assert_eq!(
                    config.offset_of(window + 1),
                    config.offset_of(window) + bits
                );
                assert_eq!(
                    config.first_bucket(window + 1),
                    config.first_bucket(window) + (1 << (bits - 1))
                );
                // The circuit concatenates magnitude and window.
                assert_eq!(config.first_bucket(window) % (1 << (bits - 1)), 0);
            }
            let layout = config.layout();
            assert_eq!(
                (layout.buckets(), layout.sums()),
                (config.buckets(), COVERED_BITS)
            );
            assert_eq!(
                layout.wide_last() + 1,
                config.first_bucket(config.wide_windows())
            );
            assert!(1 << config.address_bits() >= config.buckets());
            assert!(1 << (config.address_bits() - 1) < config.buckets());
        }
        let bits = |windows| Config::new(windows, 64).unwrap().window_bits();
        assert_eq!(
            [16, 17, 18, 19, 20, 24, 32].map(bits),
            [16, 15, 15, 14, 13, 11, 8]
        );
    }

    #[test]
    fn parts_have_the_windows_in_turn() {
        for (windows, parts, buckets) in
            [(16, 8, 1 << 16), (32, 2, 2048), (64, 2, 256), (17, 17, 0)]
        {
            let Ok(config) = Config::new(windows, 64).unwrap().with_parts(parts) else {
                assert_eq!(buckets, 0);
                continue;
            };
            assert_eq!(config.buckets(), buckets);
            assert_eq!(1 << config.address_bits(), buckets);
            let all: Vec<u32> = (0..parts)
                .flat_map(|part| config.windows_of(part))
                .collect();
            assert!(all.iter().copied().eq(0..windows));
            let sums: Vec<u32> = (0..windows)
                .flat_map(|window| config.sums_of(window))
                .collect();
            assert!(sums.iter().copied().eq(0..config.sums()));
            // The circuit uses the lower bits of an address.
            for part in 0..parts {
                let first = config.first_bucket(config.windows_of(part).start);
                assert_eq!(first % buckets, 0);
            }
        }
        let whole = Config::new(20, 64).unwrap();
        assert_eq!((whole.parts(), whole.sums()), (1, COVERED_BITS));
        for (windows, parts) in [(20, 2), (32, 3), (48, 16), (64, 32), (32, 0)] {
            let error = Config::new(windows, 64)
                .unwrap()
                .with_parts(parts)
                .unwrap_err();
            assert!(
                error.to_string().starts_with("msm: parts must be 1, or"),
                "{error}"
            );
        }
    }

    #[test]
    fn what_cannot_be_built_is_an_error() {
        let message = |windows, queue| Config::new(windows, queue).unwrap_err().to_string();
        assert_eq!(message(15, 64), "msm: windows must be 16 to 64, got \"15\"");
        assert_eq!(message(65, 64), "msm: windows must be 16 to 64, got \"65\"");
        for queue in [0, 4, 48, 1024] {
            let start = "msm: queue must be a power of two from 8 to 512";
            assert!(message(20, queue).starts_with(start));
        }
    }
}
