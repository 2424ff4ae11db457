//! The linear part in the columns: cells are summed once, to one value per permutation, and the
//! host computes the rounds.

use ark_bn254::Fr;
use ark_ff::Zero as _;
use zkfabric_sumcheck::{
    eq::eq_prefix_table,
    keccak::{CELLS, STATE},
};

use super::{
    super::steps::{ELEMENT, GROUP, Steps},
    states::{Digits, States},
    weights,
};
use crate::{Error, driver::Argument, timing::Clock};

/// Permutations per work-item of eight lanes.
const TOGETHER: usize = 4;

/// One value per permutation, with the lowest variables bound.
#[derive(Debug)]
pub(super) struct Line(Vec<Fr>);

impl Line {
    /// Sums the state's signs under the weights of lanes by cell.
    pub(super) fn new(
        steps: &Steps,
        (states, digits): (&States, &Digits),
        lanes: &[[Fr; CELLS]; STATE],
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        let program = steps.layers()?;
        let n = states.count;
        let constants = weights::of_signs(steps, lanes, clock)?;
        let out = steps.shared.buffer(ELEMENT * GROUP * n)?;
        let together = if steps.variant.lanes() == 1 {
            1
        } else {
            TOGETHER
        };
        let arguments = [
            Argument::Memory(digits.buffer.memory()),
            Argument::Memory(constants.memory()),
            Argument::U64(n as u64),
            Argument::Memory(out.memory()),
        ];
        let items = (n.div_ceil(together) * steps.per_slot(), program.local);
        steps.run_of(&program.program, "layers_linear", &arguments, items, clock)?;
        let values = steps.download_words(&out, 0, GROUP * n, clock)?;
        let lanes = values.chunks(GROUP);
        let mut values: Vec<Fr> = lanes.map(|lanes| lanes.iter().sum()).collect();
        steps.form.leave(&mut values);
        Ok(Self(values))
    }

    /// Adds the line's values to the values of an axis: at 0, -1, 2 and -2; the last value, the
    /// highest coefficient, stays unchanged.
    pub(super) fn add_to(&self, axis: &mut [Fr], rest: &[Fr]) {
        let pairs = self.0.chunks(2);
        let eq = eq_prefix_table(rest, pairs.len());
        let mut ends = [Fr::zero(); 2];
        for (pair, e) in pairs.zip(eq) {
            for (end, value) in ends.iter_mut().zip(pair) {
                *end += e * value;
            }
        }
        let points = [0_i64, -1, 2, -2].map(Fr::from);
        for (value, x) in axis.iter_mut().zip(points) {
            *value += line(&ends, x);
        }
    }

    /// Binds the lowest variable.
    pub(super) fn bind(&mut self, r: Fr) {
        self.0 = self.0.chunks(2).map(|pair| line(pair, r)).collect();
    }
}

/// Returns the value at `x` of the line through the values at 0 and 1; absent values are zero.
fn line(pair: &[Fr], x: Fr) -> Fr {
    let [zero, one] = [0, 1].map(|i| pair.get(i).copied().unwrap_or_default());
    zero + x * (one - zero)
}
