//! The two instructions' result in one 64-bit lane.

const BITS: u32 = 52;
const MASK: u64 = (1 << BITS) - 1;

const fn product(a: u64, b: u64) -> u128 {
    (a & MASK) as u128 * (b & MASK) as u128
}

/// VPMADD52LUQ: `sum` plus bits 0 to 51 of the product of the low 52 bits of `a` and `b`, modulo
/// 2^64.
#[must_use]
pub const fn low(sum: u64, a: u64, b: u64) -> u64 {
    sum.wrapping_add(product(a, b) as u64 & MASK)
}

/// VPMADD52HUQ: `sum` plus bits 52 to 103 of the product of the low 52 bits of `a` and `b`, modulo
/// 2^64.
#[must_use]
pub const fn high(sum: u64, a: u64, b: u64) -> u64 {
    sum.wrapping_add((product(a, b) >> BITS) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_of_known_products() {
        assert_eq!(low(0, MASK, MASK), 1);
        assert_eq!(high(0, MASK, MASK), MASK - 1);
        assert_eq!(low(5, 3, 4), 17);
        assert_eq!(high(5, 3, 4), 5);
        assert_eq!(high(0, 1 << 51, 2), 1);
        assert_eq!(low(0, 1 << 51, 2), 0);
        // Bits above 52 are ignored, and the sum wraps.
        assert_eq!(low(u64::MAX, 1 | 1 << 52, 1 | 7 << 60), 0);
    }
}
