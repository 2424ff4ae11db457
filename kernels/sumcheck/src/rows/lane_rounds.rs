//! Rounds of the three lane variables: each form has eight values left, in plain elements.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use rayon::prelude::*;

use super::{
    cubic::{Coordinate, next_claim},
    state::State,
};
use crate::eq::eq_table;

/// Binds the lane variables; returns the challenges and the last claim.
pub(super) fn bind_lanes(
    states: &[State<'_>],
    coordinates: &[Coordinate; 3],
    mut claim: Fr,
    challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
) -> ([Fr; 3], Fr) {
    let mut values: Vec<Vec<Vec<Fr>>> = states
        .iter()
        .map(|state| state.lanes.iter().map(|lanes| lanes.to_vec()).collect())
        .collect();
    let mut lanes = [Fr::zero(); 3];
    for (round, coordinate) in coordinates.iter().enumerate() {
        let rest: Vec<Fr> = coordinates[round + 1..].iter().map(|c| c.z).collect();
        let eq = eq_table(&rest);
        let messages = states.par_iter().zip(&values);
        let messages = messages.map(|(state, values)| message(state, values, &eq));
        let message = messages.reduce(Default::default, |mut sum, more| {
            for (sum, more) in sum.iter_mut().zip(more) {
                *sum += more;
            }
            sum
        });
        let r = challenge(message);
        claim = next_claim(coordinate, claim, message, r);
        lanes[round] = r;
        for values in values.iter_mut().flatten() {
            *values = values.chunks(2).map(|pair| at(pair, r)).collect();
        }
    }
    (lanes, claim)
}

/// Returns the value at `x` of the line through the values at 0 and 1.
fn at(pair: &[Fr], x: Fr) -> Fr {
    pair[0] + x * (pair[1] - pair[0])
}

/// Returns an instance's part of the values at 0, 2 and -1.
fn message(state: &State<'_>, values: &[Vec<Fr>], eq: &[Fr]) -> [Fr; 3] {
    [Fr::zero(), Fr::from(2), -Fr::one()].map(|x| {
        let pairs = eq.iter().enumerate().map(|(pair, eq)| {
            let row = values.iter().map(|v| at(&v[2 * pair..2 * pair + 2], x));
            let row: Vec<Fr> = row.collect();
            let Some((linear, forms)) = row.split_last() else {
                return Fr::zero();
            };
            (state.plan.full.steps.evaluate(forms) + linear) * eq
        });
        pairs.sum()
    })
}
