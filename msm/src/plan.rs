//! The choice of the window.
//!
//! With `m` non-zero scalars, a window of `B` buckets costs `6.3 m + 13 B` field multiplications: 6 an affine addition
//! and its share of an inversion, two additions a bucket in the final sum. Every window of a column costs the same but the
//! top one, which may be smaller.

use crate::digits::Window;

/// Widest window that is tried: 2^19 buckets of 64 bytes are 32 MiB.
const WIDEST: u32 = 20;
/// Widest single unsigned window.
const WIDEST_SINGLE: u32 = 18;

/// The windows of scalars of `bits` bits when all but the top one have `width`.
pub(crate) fn windows(bits: u32, width: u32) -> Vec<Window> {
    let mut windows = Vec::new();
    let mut offset = 0;
    while bits - offset > width {
        windows.push(Window {
            offset,
            width,
            top: false,
        });
        offset += width;
    }
    if bits > 0 {
        windows.push(Window {
            offset,
            width: bits - offset,
            top: true,
        });
    }
    windows
}

/// The cheapest windows for `nonzero` scalars of `bits` bits.
pub(crate) fn choose(bits: u32, nonzero: usize) -> Vec<Window> {
    let cost = |windows: &[Window]| -> usize {
        windows
            .iter()
            .map(|window| 63 * nonzero + 130 * window.buckets())
            .sum()
    };
    (1..=WIDEST)
        .filter(|width| *width < bits || bits <= WIDEST_SINGLE)
        .map(|width| windows(bits, width))
        .min_by_key(|windows| cost(windows))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_tile_the_bits() {
        for bits in [0, 1, 7, 8, 16, 17, 64, 254] {
            for width in 1..=WIDEST {
                let mut offset = 0;
                let windows = windows(bits, width);
                for (index, window) in windows.iter().enumerate() {
                    assert_eq!(window.offset, offset);
                    assert_eq!(window.top, index + 1 == windows.len());
                    assert!(window.width >= 1 && window.width <= width);
                    offset += window.width;
                }
                assert_eq!(offset, bits);
            }
        }
    }

    #[test]
    fn choices_follow_the_cost() {
        assert_eq!(choose(1, 1 << 18).len(), 1);
        assert_eq!(choose(8, 1 << 18).len(), 1);
        assert_eq!(choose(16, 1 << 18).len(), 1);
        // Few scalars do not pay for many buckets.
        assert!(choose(16, 16).len() > 1);
        assert!(choose(254, 1 << 18).len() <= 18);
        assert!(choose(0, 0).is_empty());
    }
}
