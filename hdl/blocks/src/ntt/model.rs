//! The engine in software, stage by stage: the same values in the same places.
//!
//! All values are field elements and every operation is exact, so equal elements have equal bits.
//! The engine is linear in its data and its factors are in Montgomery form: plain values give plain
//! results, Montgomery values Montgomery results.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, BigInteger as _, Field as _, One as _, PrimeField as _};

use super::Config;
pub use super::command::{Command, Direction, Order};

/// Returns `index` with its lowest `bits` bits reversed.
#[must_use]
pub const fn reversed(index: usize, bits: u32) -> usize {
    if bits == 0 {
        0
    } else {
        index.reverse_bits() >> (usize::BITS - bits)
    }
}

/// Returns the position of a result among the N results, from transform c and frequency k (or
/// index).
#[must_use]
pub const fn position(config: &Config, command: Command, transform: usize, k: usize) -> usize {
    let bits = config.log_size().saturating_sub(command.skip);
    let row_bits = bits.saturating_sub(config.log_lanes());
    let row = k & ((1 << row_bits) - 1);
    let row = match command.order {
        Order::Reversed => return (transform << bits) | reversed(k, bits),
        Order::Rows => (transform << row_bits) | row,
        Order::Columns => (row << command.skip) | transform,
    };
    (row << config.log_lanes()) | reversed(k >> row_bits, config.log_lanes())
}

/// Returns, for each output position, the bit-reversed place of its result in the memory.
fn stored(config: &Config, command: Command) -> Vec<usize> {
    let bits = config.log_size().saturating_sub(command.skip);
    let reversed = Command {
        order: Order::Reversed,
        ..command
    };
    let mut places = vec![0; config.size()];
    for index in 0..config.size() {
        let (transform, k) = (index >> bits, index & ((1 << bits) - 1));
        if let Some(place) = places.get_mut(position(config, command, transform, k)) {
            *place = position(config, reversed, transform, k);
        }
    }
    places
}

/// Returns 1, base, base^2, ...
pub(super) fn powers(base: Fr, count: usize) -> Vec<Fr> {
    std::iter::successors(Some(Fr::one()), |power| Some(*power * base))
        .take(count)
        .collect()
}

/// Returns the engine's results for `values` (N of them; missing ones are zero), in output order.
/// `factors` are the factors from outside: N for the values of a scaled command, then N for the
/// results of a streamed one, in their order; missing ones are zero.
#[must_use]
pub fn transform(config: &Config, command: Command, values: &[Fr], factors: &[Fr]) -> Vec<Fr> {
    let (n, size) = (config.log_size(), config.size());
    let inverse = command.direction == Direction::Inverse;
    let mut data = values.to_vec();
    data.resize(size, Fr::ZERO);
    let (scales, factors) = factors.split_at(if command.scaled {
        size.min(factors.len())
    } else {
        0
    });
    if command.scaled {
        multiply(&mut data, scales);
    } else if let Some(coset) = config.coset()
        && command.coset
        && !inverse
    {
        multiply(&mut data, &powers(coset, size));
    }
    let root = if inverse {
        config.root().inverse().unwrap_or_default()
    } else {
        config.root()
    };
    let roots = powers(root, size / 2);
    for stage in command.skip.min(n - 1)..n {
        let (a, b) = data.split_at(size / 2);
        data = a
            .iter()
            .zip(b)
            .enumerate()
            .flat_map(|(k, (a, b))| {
                let w = roots.get((k >> stage) << stage).copied();
                [*a + b, (*a - b) * w.unwrap_or_default()]
            })
            .collect();
    }
    if inverse && !command.streamed {
        multiply(&mut data, &results_factors(config, command.coset));
    }
    let place = |place: usize| data.get(place).copied().unwrap_or_default();
    let mut results: Vec<Fr> = stored(config, command).into_iter().map(place).collect();
    if command.streamed {
        multiply(&mut results, factors);
    }
    results
}

/// Multiplies each value by its factor; a missing factor is zero.
fn multiply(values: &mut [Fr], factors: &[Fr]) {
    for (index, value) in values.iter_mut().enumerate() {
        *value *= factors.get(index).copied().unwrap_or_default();
    }
}

/// Returns the factors of an inverse's results by position: 1/N, with `coset` g^-j / N.
pub(super) fn results_factors(config: &Config, coset: bool) -> Vec<Fr> {
    let size = config.size();
    let shift = config.coset().filter(|_| coset).unwrap_or_else(Fr::one);
    let base = shift.inverse().unwrap_or_default();
    let powers = powers(base, size);
    (0..size)
        .map(|position| {
            let power = powers.get(reversed(position, config.log_size())).copied();
            power.unwrap_or_default() * config.scale()
        })
        .collect()
}

/// Returns the plain limbs of a value in a row.
#[must_use]
pub fn plain(value: Fr) -> [u64; 4] {
    value.into_bigint().0
}

/// Returns the limbs of a value in Montgomery form (R = 2^256), the form of factors: arkworks'
/// inner words.
#[must_use]
pub const fn montgomery(value: Fr) -> [u64; 4] {
    value.0.0
}

/// Returns the value of plain limbs, modulo p.
#[must_use]
pub fn value(limbs: &[u64]) -> Fr {
    let mut words = [0; 4];
    for (word, limb) in words.iter_mut().zip(limbs) {
        *word = *limb;
    }
    Fr::from_le_bytes_mod_order(&ark_ff::BigInt::<4>(words).to_bytes_le())
}

#[cfg(test)]
mod tests {
    use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};

    use super::*;

    /// Returns values with the edge cases 0, 1 and -1 among them.
    fn values(n: usize, seed: u64) -> Vec<Fr> {
        let mut random = fastrand::Rng::with_seed(seed);
        (0..n)
            .map(|i| match i % 7 {
                2 => Fr::ZERO,
                4 => Fr::one(),
                5 => -Fr::one(),
                _ => value(&[(); 4].map(|()| random.u64(..))),
            })
            .collect()
    }

    #[test]
    fn all_transforms_against_arkworks() {
        for (log_size, lanes) in [(2, 1), (3, 1), (4, 2), (6, 4), (9, 1)] {
            let config = Config::new(log_size, lanes).unwrap();
            let domain = Radix2EvaluationDomain::<Fr>::new(config.size()).unwrap();
            let coset = domain.get_coset(config.coset().unwrap()).unwrap();
            let input = values(config.size(), u64::from(log_size));
            let cases = [
                (Command::FORWARD, domain.fft(&input)),
                (Command::FORWARD.on_coset(), coset.fft(&input)),
                (Command::INVERSE, domain.ifft(&input)),
                (Command::INVERSE.on_coset(), coset.ifft(&input)),
            ];
            for (command, expected) in cases {
                let got = transform(&config, command, &input, &[]);
                for (k, expected) in expected.iter().enumerate() {
                    let got = got[position(&config, command, 0, k)];
                    assert_eq!(plain(got), plain(*expected), "{command:?} {k}");
                }
            }
        }
    }

    #[test]
    fn fewer_stages_are_several_smaller_transforms() {
        let config = Config::new(6, 2).unwrap();
        let input = values(64, 1);
        for skip in 1..6 {
            let small = Radix2EvaluationDomain::<Fr>::new(64 >> skip).unwrap();
            for command in [Command::FORWARD, Command::INVERSE] {
                let command = command.without(skip);
                let got = transform(&config, command, &input, &[]);
                for c in 0..1 << skip {
                    let one: Vec<Fr> = input.iter().skip(c).step_by(1 << skip).copied().collect();
                    let expected: Vec<Fr> = match command.direction {
                        Direction::Forward => small.fft(&one),
                        // The scale is 1/64.
                        Direction::Inverse => {
                            let scale = Fr::from(1_u64 << skip).inverse().unwrap();
                            small.ifft(&one).iter().map(|v| *v * scale).collect()
                        }
                    };
                    for (k, expected) in expected.iter().enumerate() {
                        assert_eq!(got[position(&config, command, c, k)], *expected);
                    }
                }
            }
        }
    }

    #[test]
    fn factors_from_outside_are_multiplied_by_position() {
        let config = Config::new(4, 1).unwrap();
        let (input, factors) = (values(16, 2), values(16, 3));
        for command in [Command::FORWARD, Command::INVERSE] {
            // The inverse is then unscaled.
            let undo = match command.direction {
                Direction::Forward => Fr::one(),
                Direction::Inverse => Fr::from(16_u64),
            };
            let without = transform(&config, command, &input, &[]);
            let with = transform(&config, command.with_factors(), &input, &factors);
            for ((without, with), factor) in without.iter().zip(&with).zip(&factors) {
                assert_eq!(*without * undo * factor, *with);
            }
        }
    }

    #[test]
    fn limbs_are_values() {
        for one in values(20, 4) {
            assert_eq!(value(&plain(one)), one);
            assert_eq!(value(&montgomery(one)), one * Fr::from(2_u64).pow([256]));
        }
    }
}
