//! Rounds over the lanes, computed on the host: eight values of each array are left.

use ark_bn254::Fr;

/// Returns the value at `x` of the line through the values `2 pair` and `2 pair + 1`.
pub(super) fn at(values: &[Fr], pair: usize, x: Fr) -> Fr {
    let [near, far] = [2 * pair, 2 * pair + 1].map(|i| values.get(i).copied().unwrap_or_default());
    near + x * (far - near)
}

/// Binds the lowest variable.
pub(super) fn fold(values: &mut Vec<Fr>, r: Fr) {
    *values = (0..values.len() / 2)
        .map(|pair| at(values, pair, r))
        .collect();
}
