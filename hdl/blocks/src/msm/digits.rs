//! Signed digits of a scalar.

use num_bigint::BigUint;

use super::Config;

/// One addition into a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Address of the bucket in the memory of a part: the window's first bucket, plus the digit's
    /// magnitude minus one.
    pub address: u32,
    /// The negative of the point is added.
    pub negative: bool,
}

/// Returns the additions of one point in a part, lowest window first; zero digits yield none.
///
/// `scalar` is below the modulus of `Fr`. With `e_i` the windows of `scalar + bias`, digit `i` is
/// `e_i` minus half of the window's range.
#[must_use]
pub fn operations(config: Config, part: u32, scalar: &BigUint) -> Vec<Operation> {
    let biased = scalar + config.bias();
    let windows = config.windows_of(part);
    let before = config.first_bucket(windows.start);
    windows
        .filter_map(|window| {
            let (bits, offset) = (config.bits_of(window), config.offset_of(window));
            let half = 1 << (bits - 1);
            let digit = (0..bits).fold(0_u32, |digit, bit| {
                digit | u32::from(biased.bit(u64::from(offset + bit))) << bit
            });
            Some(Operation {
                address: config.first_bucket(window) - before
                    + digit.abs_diff(half).checked_sub(1)?,
                negative: digit < half,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::PrimeField as _;
    use num_bigint::BigInt;

    use super::*;

    /// Returns the window of a bucket, and the bucket's magnitude.
    fn located(config: Config, address: u32) -> (u32, u32) {
        let window = (0..config.windows())
            .rev()
            .find(|window| config.first_bucket(*window) <= address)
            .unwrap();
        (window, address - config.first_bucket(window) + 1)
    }

    fn recomposed(config: Config, operations: &[Operation]) -> BigInt {
        operations
            .iter()
            .map(|operation| {
                let (window, magnitude) = located(config, operation.address);
                let digit = BigInt::from(magnitude) << config.offset_of(window);
                if operation.negative { -digit } else { digit }
            })
            .sum()
    }

    #[test]
    fn digits_recompose() {
        let largest = BigUint::from(Fr::MODULUS) - 1_u8;
        for windows in 16..=64 {
            let config = Config::new(windows, 64).unwrap();
            let mut scalars: Vec<BigUint> = (0..254)
                .map(|bit| BigUint::from(1_u8) << bit)
                .filter(|scalar| *scalar <= largest)
                .collect();
            scalars.extend((0..254_u32).map(|bit| &largest >> bit));
            scalars.extend([
                BigUint::ZERO,
                &largest / 3_u8,
                &largest - config.bias() / 2_u8,
            ]);
            for scalar in scalars {
                let operations = operations(config, 0, &scalar);
                assert_eq!(
                    recomposed(config, &operations),
                    scalar.clone().into(),
                    "{windows} {scalar}"
                );
                assert!(operations.iter().all(|o| o.address < config.buckets()));
                assert!(operations.is_sorted_by_key(|o| located(config, o.address).0));
            }
        }
    }

    #[test]
    fn zero_digits_cost_nothing() {
        // Windows of 15 bits.
        let config = Config::new(17, 64).unwrap();
        assert_eq!(operations(config, 0, &BigUint::ZERO), []);
        let operation = |address, negative| Operation { address, negative };
        assert_eq!(
            operations(config, 0, &BigUint::from(5_u8)),
            [operation(4, false)]
        );
        // 2^15 - 1 = 2^15 + (-1), and 2^14 = 2^15 + (-2^14).
        assert_eq!(
            operations(config, 0, &BigUint::from(0x7fff_u16)),
            [operation(0, true), operation(1 << 14, false)]
        );
        assert_eq!(
            operations(config, 0, &BigUint::from(0x4000_u16)),
            [operation(0x3fff, true), operation(1 << 14, false)]
        );
    }
}
