//! Pipelines from a scalar to the additions of its point.

use std::sync::Arc;

use num_bigint::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use super::config::MAX_PARTS;
use super::{COVERED_BITS, Config, MAX_WINDOWS};
use crate::modular::{FIELD_BITS, Term, sum};

/// Bits of a carry chain.
const CHAIN: usize = 64;
/// Bits of a part's number.
const PART_BITS: usize = MAX_PARTS.ilog2() as usize;
/// Bits of an address in the selector and the controller: enough for 16 windows of 16 bits.
const ADDRESS_BITS: usize = 20;
/// Bits that one register's logic tests for zero.
const ZERO_CHUNK: usize = 36;

/// Builds the pipeline from `(scalar, x, y, part, valid)` to `(pending, digits, x, y, valid)`, all
/// digits of a scalar at once; `valid` only travels with them.
///
/// `scalar` is below the modulus of `Fr`; `x` and `y` are coordinates, both zero for the point at
/// infinity. Bit `i` of `pending` says that window `i` adds something: the window is in the part,
/// its digit is not zero and the point is not infinity. Window `i` of `digits` holds the digit's
/// magnitude minus one, and its sign above, together as many bits as the window.
///
/// With `e` the window of `scalar + bias`, upper bit `u` and lower bits `l`, the digit is
/// `e - half`: for `u = 1` it is `l`, so the magnitude minus one is `l - 1`; for `u = 0` it is
/// `l - half` with magnitude minus one `half - l - 1`, which is `l` with all bits inverted.
///
/// # Errors
/// The graph is wrong, which no configuration causes.
pub fn recoder(config: Config) -> Result<Arc<Datapath>, HdlError> {
    let parts = match config.parts() {
        1 => String::new(),
        parts => format!("_of_{parts}"),
    };
    let mut b = Builder::new(format!("msm_recoder_{}{parts}", config.windows()));
    let scalar = b.input("scalar", FIELD_BITS);
    let x = b.input("x", FIELD_BITS);
    let y = b.input("y", FIELD_BITS);
    let part = b.input("part", PART_BITS);
    let valid = b.input("valid", 1);
    let finite = b.named("finite", |b| not_zero(b, &[x, y]));
    let biased = b.named("biased", |b| {
        sum(
            b,
            &[Term::plus(scalar, 0)],
            &BigInt::from(config.bias()),
            COVERED_BITS as usize,
            CHAIN,
        )
    });
    let mut digits = Vec::new();
    let mut pending = Vec::new();
    let of_parts: Vec<Wire> = (0..config.parts())
        .map(|index| {
            let index = b.constant(&index.into(), PART_BITS);
            let this = b.named("is_part", |b| b.equal(part, index));
            let this = b.and(this, finite);
            b.register(this)
        })
        .collect();
    let each = config.windows() / config.parts();
    for window in 0..config.windows() {
        let (offset, bits) = (
            config.offset_of(window) as usize,
            config.bits_of(window) as usize,
        );
        let low = b.slice(biased, offset, bits - 1);
        let upper = b.bit(biased, offset + bits - 1);
        let one = b.constant(&1_u8.into(), bits - 1);
        let positive = b.named("positive", |b| b.subtract(low, one, bits - 1));
        let negative = b.not(low);
        let magnitude = b.named("magnitude", |b| b.select(upper, positive, negative));
        let sign = b.not(upper);
        digits.push(b.register(magnitude));
        digits.push(b.register(sign));
        let some = b.any(low);
        let some = b.or(some, sign);
        let of_part = of_parts.get((window / each) as usize).copied();
        let some = b.and(some, of_part.unwrap_or(finite));
        pending.push(b.register(some));
    }
    let digits = b.concatenate(&digits);
    let pending = b.concatenate(&pending);
    let pending = b.extend(pending, MAX_WINDOWS as usize);
    Ok(b.finish(&[
        ("pending", pending),
        ("digits", digits),
        ("x_out", x),
        ("y_out", y),
        ("valid_out", valid),
    ])?)
}

/// Returns one bit: whether any bit of the words is 1.
pub(crate) fn not_zero(b: &mut Builder, words: &[Wire]) -> Wire {
    let all = b.concatenate(words);
    let parts: Vec<Wire> = (0..all.width())
        .step_by(ZERO_CHUNK)
        .map(|low| {
            let part = b.slice(all, low, ZERO_CHUNK.min(all.width() - low));
            let any = b.any(part);
            b.register(any)
        })
        .collect();
    let parts = b.concatenate(&parts);
    let any = b.any(parts);
    b.register(any)
}

/// Builds the pipeline from `(window, digits)` to `(address, negative)`: the addition of one
/// window, which `window` selects one-hot. Addresses have 20 bits.
///
/// # Errors
/// The graph is wrong, which no configuration causes.
pub fn selector(config: Config) -> Result<Arc<Datapath>, HdlError> {
    let mut b = Builder::new(format!("msm_selector_{}", config.windows()));
    let chosen = b.input("window", MAX_WINDOWS as usize);
    let digits = b.input("digits", COVERED_BITS as usize);
    let width = ADDRESS_BITS + 1;
    let none = b.constant(&0_u8.into(), width);
    let mut candidates: Vec<Wire> = (0..config.windows())
        .map(|window| {
            let (offset, bits) = (
                config.offset_of(window) as usize,
                config.bits_of(window) as usize,
            );
            let magnitude = b.slice(digits, offset, bits - 1);
            let sign = b.bit(digits, offset + bits - 1);
            let first = config.first_bucket(window) >> (bits - 1);
            let first = b.constant(&first.into(), width - bits);
            let operation = b.concatenate(&[magnitude, first, sign]);
            let this = b.bit(chosen, window as usize);
            b.select(this, operation, none)
        })
        .collect();
    while candidates.len() > 1 {
        candidates = candidates
            .chunks(2)
            .map(|pair| match *pair {
                [left, right] => b.or(left, right),
                [one] => one,
                _ => none,
            })
            .collect();
    }
    let operation = candidates.first().copied().unwrap_or(none);
    let address = b.slice(operation, 0, width - 1);
    let negative = b.bit(operation, width - 1);
    Ok(b.finish(&[("address", address), ("negative", negative)])?)
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::PrimeField as _;
    use num_bigint::BigUint;

    use super::*;
    use crate::msm::{Operation, operations};

    fn additions(config: Config, part: u32, [scalar, x, y]: [&BigUint; 3]) -> Vec<Operation> {
        let (recoder, selector) = (recoder(config).unwrap(), selector(config).unwrap());
        let valid = BigUint::from(1_u8);
        let inputs = [
            scalar.clone(),
            x.clone(),
            y.clone(),
            part.into(),
            valid.clone(),
        ];
        let out = recoder.evaluate(&inputs);
        assert_eq!(out[2..], [x.clone(), y.clone(), valid]);
        (0..MAX_WINDOWS)
            .filter(|window| out[0].bit(u64::from(*window)))
            .map(|window| {
                let out = selector.evaluate(&[BigUint::from(1_u8) << window, out[1].clone()]);
                // The memory of a part uses the lower address bits.
                let mask = u32::MAX >> (32 - config.address_bits());
                Operation {
                    address: u32::try_from(&out[0]).unwrap() & mask,
                    negative: out[1] == BigUint::from(1_u8),
                }
            })
            .collect()
    }

    #[test]
    fn circuits_find_the_additions_of_the_model() {
        let largest = BigUint::from(Fr::MODULUS) - 1_u8;
        let mut random = fastrand::Rng::with_seed(7);
        for (windows, parts) in [
            (16, 1),
            (17, 1),
            (20, 1),
            (26, 1),
            (32, 1),
            (64, 1),
            (16, 8),
            (32, 2),
        ] {
            let config = Config::new(windows, 64).unwrap();
            let config = config.with_parts(parts).unwrap();
            let mut scalars = vec![
                BigUint::ZERO,
                BigUint::from(1_u8),
                largest.clone(),
                config.bias() >> 2_u8,
            ];
            scalars.extend(
                (0..254_u32)
                    .step_by(7)
                    .map(|bit| BigUint::from(1_u8) << bit),
            );
            scalars.extend(
                (0..20).map(|_| BigUint::new((0..8).map(|_| random.u32(..)).collect()) % &largest),
            );
            let (zero, one) = (BigUint::ZERO, BigUint::from(1_u8));
            let high = BigUint::from(1_u8) << 253;
            let mut all = 0;
            for (scalar, part) in scalars
                .iter()
                .flat_map(|scalar| (0..=parts).map(move |part| (scalar, part)))
            {
                let expected = operations(config, part, scalar);
                let got = additions(config, part, [scalar, &one, &zero]);
                assert_eq!(got, expected, "{windows} {part} {scalar}");
                let got = additions(config, part, [scalar, &zero, &high]);
                assert_eq!(got, expected);
                // The point at infinity adds nothing, nor does a part that doesn't exist.
                assert_eq!(additions(config, part, [scalar, &zero, &zero]), []);
                assert!(part < parts || expected.is_empty());
                all += expected.len();
            }
            assert!(all > 40 * windows as usize / 2);
        }
    }
}
