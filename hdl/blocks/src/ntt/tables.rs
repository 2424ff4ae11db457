//! Contents of the engine's two tables, as rows of factors in Montgomery form.

use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_hdl_toolkit::word::Word;

use super::model::{montgomery, powers, results_factors};
use super::{Config, VALUE_BITS};

/// Packs adjacent values into a word of P times 256 bits.
pub(super) fn row<B: Word>(values: &[Fr]) -> B {
    B::from_limb_fn(|index| {
        let limbs = VALUE_BITS / 64;
        let value = values.get(index / limbs).copied().unwrap_or_default();
        montgomery(value).get(index % limbs).copied().unwrap_or(0)
    })
}

fn rows<B: Word>(config: &Config, values: &[Fr]) -> Vec<B> {
    values.chunks(config.lanes()).map(row).collect()
}

/// Returns w^0, w^1, ..., w^(N/2 - 1), then the powers of 1/w: M rows.
///
/// Butterfly k = P t + l of stage s takes exponent (k >> s) << s. For s < log P the factor is in
/// row t, lane (l >> s) << s; from then on in lane 0 of row (t >> (s - log P)) << (s - log P). Lane
/// 0 of row 0 is 1.
pub(super) fn twiddles<B: Word>(config: &Config) -> Vec<B> {
    let half = config.size() / 2;
    let inverse = config.root().inverse().unwrap_or_default();
    let mut all = powers(config.root(), half);
    all.extend(powers(inverse, half));
    rows(config, &all)
}

/// Returns g^j in the order of the values, then g^-j / N in the order of the results: 2 M rows. The
/// first factor of the second half is 1/N. Without cosets, returns one row that begins with 1/N.
pub(super) fn powers_of_coset<B: Word>(config: &Config) -> Vec<B> {
    let Some(coset) = config.coset() else {
        return vec![row(&[config.scale()])];
    };
    let mut all = powers(coset, config.size());
    all.extend(results_factors(config, true));
    rows(config, &all)
}
