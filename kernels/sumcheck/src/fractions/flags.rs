//! Numerators that are 0 or 1, or 0 or minus 1, in each row.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};

use crate::{Linear, Values};

/// Returns the sign and the sum of a numerator with the form of a flag, plus or minus a sum of
/// bits: `true` for minus. The numerator's constant may be 1 or minus 1, like a bit that is always
/// set.
pub(super) fn flag(numerator: &Linear, columns: &[Values<'_>]) -> Option<(bool, Linear)> {
    let bit = |index: &usize| matches!(columns.get(*index), Some(Values::Bits(_)));
    // The bytes of a word count the bits.
    if numerator.terms.len() >= 255 || !numerator.terms.iter().all(|(index, _)| bit(index)) {
        return None;
    }
    [false, true].into_iter().find_map(|negative| {
        let one = if negative { -Fr::one() } else { Fr::one() };
        let unit = |k: &Fr| *k == one;
        let constant = numerator.constant.is_zero() || unit(&numerator.constant);
        (constant && numerator.terms.iter().all(|(_, k)| unit(k)))
            .then(|| (negative, numerator.scaled(one)))
    })
}

/// Returns the lanes in which a sum of bits is one, one byte per group for the first `groups`
/// groups; `None` if any sum is neither 0 nor 1.
pub(super) fn masks(flag: &Linear, columns: &[Values<'_>], groups: usize) -> Option<Vec<u8>> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let columns: Vec<_> = (flag.terms.iter())
        .filter_map(|(index, _)| match columns.get(*index) {
            Some(Values::Bits(bits)) => bits.get(..groups),
            _ => None,
        })
        .collect();
    let constant = if flag.constant.is_zero() { 0 } else { ONES };
    let mut all = 0;
    let mut masks = Vec::with_capacity(groups);
    for group in 0..groups {
        let mut sum: u64 = constant;
        for column in &columns {
            let bits = u64::from_le_bytes(column[group]);
            all |= bits;
            sum = sum.wrapping_add(bits);
        }
        all |= sum;
        // The factor moves bit 8 l to 56 + l, without carries.
        masks.push((sum.wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8);
    }
    (all & !ONES == 0).then_some(masks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(constant: i64, terms: &[(usize, i64)]) -> Linear {
        Linear {
            constant: Fr::from(constant),
            terms: terms.iter().map(|(i, k)| (*i, Fr::from(*k))).collect(),
        }
    }

    #[test]
    fn flags_are_sums_of_bits_with_one_sign() {
        let (bits, bytes) = ([[1_u8; 8]; 3], [[1_u8; 8]; 3]);
        let columns = [Values::Bits(&bits), Values::Bits(&bits), Values::U8(&bytes)];
        for (constant, terms, expected) in [
            (0, &[(0, 1), (1, 1)][..], Some(false)),
            (0, &[(0, -1), (1, -1)], Some(true)),
            (1, &[(0, 1)], Some(false)),
            (-1, &[], Some(true)),
            (0, &[], Some(false)),
            (0, &[(0, 1), (1, -1)], None),
            (1, &[(0, -1)], None),
            (2, &[(0, 1)], None),
            (0, &[(0, 2)], None),
            (0, &[(0, 1), (2, 1)], None),
            (0, &[(0, 1), (3, 1)], None),
        ] {
            let numerator = sum(constant, terms);
            let one = if expected == Some(true) { -1 } else { 1 };
            let expected = expected.map(|sign| (sign, numerator.scaled(Fr::from(one))));
            assert_eq!(flag(&numerator, &columns), expected, "{constant} {terms:?}");
        }
    }

    #[test]
    fn masks_name_the_lanes_of_each_group() {
        let bits: Vec<[u8; 8]> = (0..40_u32)
            .map(|g| [0, 1, 2, 3, 4, 5, 6, 7].map(|l| ((g * g + 3 * l) % 5 == 0) as u8))
            .collect();
        let others: Vec<[u8; 8]> = bits.iter().map(|g| g.map(|bit| 1 - bit)).collect();
        let none = [[0; 8]; 40];
        let columns = [
            Values::Bits(&bits),
            Values::Bits(&others),
            Values::Bits(&none),
        ];
        let lanes = |g: &[u8; 8]| (0..8).map(|l| g[l] << l).sum::<u8>();
        let expected: Vec<u8> = bits.iter().map(lanes).collect();
        assert_eq!(
            masks(&sum(0, &[(0, 1), (2, 1)]), &columns, 40),
            Some(expected.clone())
        );
        assert_eq!(
            masks(&sum(0, &[(0, 1)]), &columns, 32),
            Some(expected[..32].to_vec())
        );
        // Exactly one of the two bits is set.
        let all = masks(&sum(0, &[(0, 1), (1, 1)]), &columns, 40);
        assert_eq!(all, Some(vec![0xff; 40]));
        assert_eq!(
            masks(&sum(1, &[(2, 1)]), &columns, 40),
            Some(vec![0xff; 40])
        );
        assert_eq!(masks(&sum(1, &[(0, 1)]), &columns, 40), None);
        // A two in one row, and a sum that wraps to one.
        let mut two = none;
        two[39][7] = 2;
        assert_eq!(masks(&sum(0, &[(0, 1)]), &[Values::Bits(&two)], 40), None);
        assert_eq!(
            masks(&sum(0, &[(0, 1)]), &[Values::Bits(&two)], 39),
            Some(vec![0; 39])
        );
        let (high, low) = ([[0xff; 8]; 1], [[2; 8]; 1]);
        let columns = [Values::Bits(&high), Values::Bits(&low)];
        assert_eq!(masks(&sum(0, &[(0, 1), (1, 1)]), &columns, 1), None);
    }
}
