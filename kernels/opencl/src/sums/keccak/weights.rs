//! A layer's weights in the order of its kernels.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, BigInt, Field as _, Zero as _};
use zkfabric_sumcheck::keccak::{BITS, CELLS, Layer, STATE};

use super::{
    super::steps::{GROUP, Steps},
    states::VECTORS,
};
use crate::{Error, memory::Buffer, timing::Clock};

/// One half: `(p + 1) / 2`.
const HALF: Fr = Fr::new(BigInt!(
    "10944121435919637611123202872628637544274182200208017171849102093287904247809"
));

/// Returns the weights of the products.
pub(super) fn of_products(
    steps: &Steps,
    layer: &Layer,
    clock: &mut Clock,
) -> Result<Buffer, Error> {
    let values: Vec<Fr> = match layer {
        Layer::Chi {
            first,
            others,
            lanes,
        } => {
            let halves = lanes.iter().map(|lane| *lane * HALF);
            first
                .iter()
                .chain(others.iter())
                .copied()
                .chain(halves)
                .collect()
        }
        Layer::Theta { bits, groups } => [bits.as_flattened(), groups].concat(),
        Layer::Parity { parities, .. } => parities.as_flattened().to_vec(),
    };
    steps.upload(&values, clock)
}

/// Bias that makes the first round's integers positive, as in `cl/layers.cl`.
const BIAS: u64 = 4096;

/// Weights of products of signs for the first round.
#[derive(Debug)]
pub(super) struct FirstRoundWeights {
    /// Weights by vector and product, with each vector's bias correction after its weights: 32-bit
    /// words by limb, eight cells each.
    pub(super) words: Buffer,
    /// `2^256`.
    pub(super) power: Buffer,
}

impl FirstRoundWeights {
    pub(super) fn new(steps: &Steps, layer: &Layer, clock: &mut Clock) -> Result<Self, Error> {
        let products = match layer {
            Layer::Chi { .. } | Layer::Theta { .. } => STATE,
            Layer::Parity { .. } => 5,
        };
        let mut values = Vec::with_capacity((products + 1) * CELLS);
        let bias = -Fr::from(BIAS);
        for vector in 0..VECTORS {
            let mut last = [Fr::zero(); GROUP];
            for product in 0..products {
                for (lane, sum) in last.iter_mut().enumerate() {
                    let weight = of_sign(layer, product, GROUP * vector + lane);
                    *sum += weight;
                    values.push(weight);
                }
            }
            values.extend(last.map(|sum| sum * bias));
        }
        let values = steps.form.enter(&values);
        let mut words = Vec::with_capacity(8 * values.len());
        for row in values.chunks(GROUP) {
            for limb in 0..8 {
                // Low half of a word first.
                let half = |value: &Fr| (value.0.0[limb / 2] >> (32 * (limb % 2))) as u32;
                words.extend(row.iter().map(half));
            }
        }
        Ok(Self {
            words: steps.upload_u32(&words, clock)?,
            power: steps.upload(&[Fr::from(2_u64).pow([256_u64])], clock)?,
        })
    }
}

/// Returns the weight of a product of signs at a cell: chi's products are doubled, theta's come
/// column by column.
fn of_sign(layer: &Layer, product: usize, cell: usize) -> Fr {
    match layer {
        Layer::Chi {
            first,
            others,
            lanes,
        } => {
            let cells = if product == 0 { first } else { others };
            lanes[product] * cells[cell] * HALF
        }
        Layer::Theta { bits, groups } => {
            let lane = product / 5 + 5 * (product % 5);
            bits[lane][cell % BITS] * groups[cell / BITS]
        }
        Layer::Parity { parities, .. } => parities[product][cell],
    }
}

/// Returns the weights of the linear part in the state's signs: their sums by lane of cells, then
/// -2 times the weights by vector and lane of the state.
pub(super) fn of_signs(
    steps: &Steps,
    lanes: &[[Fr; CELLS]; STATE],
    clock: &mut Clock,
) -> Result<Buffer, Error> {
    let mut values = vec![Fr::zero(); GROUP];
    for lane in lanes {
        for (cell, weight) in lane.iter().enumerate() {
            values[cell % GROUP] += weight;
        }
    }
    for vector in 0..VECTORS {
        for lane in lanes {
            let cells = lane.iter().skip(GROUP * vector).take(GROUP);
            values.extend(cells.map(|weight| -weight.double()));
        }
    }
    steps.upload(&values, clock)
}

/// Returns tables of signs with variables bound: for each position of a unit of `unit` permutations
/// in its row, the sums of the position's weights with the signs given by the bits of a number;
/// after them the sums of a last unit with fewer permutations.
pub(super) fn of_rows(weights: &[Fr], unit: usize, partial: Option<(usize, usize)>) -> Vec<Fr> {
    let mut tables = Vec::with_capacity((weights.len() / unit + 1) << unit);
    for weights in weights.chunks(unit) {
        signed_sums(weights, unit, &mut tables);
    }
    if let Some((place, permutations)) = partial {
        let first = unit * place;
        let weights = weights.get(first..first + permutations);
        signed_sums(weights.unwrap_or_default(), unit, &mut tables);
    }
    tables
}

/// Appends `2^unit` sums; bits beyond the weights have no effect.
fn signed_sums(weights: &[Fr], unit: usize, to: &mut Vec<Fr>) {
    let first = to.len();
    to.push(weights.iter().sum());
    for bit in 0..unit {
        let step = weights.get(bit).map_or_else(Fr::zero, Fr::double);
        for index in 0..1 << bit {
            let sum = to[first + index] - step;
            to.push(sum);
        }
    }
}
