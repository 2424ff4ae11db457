//! Portable engine.
//!
//! | module | holds |
//! |---|---|
//! | [`network`] | butterflies, both decimations, both directions |
//! | [`permutation`] | permutation by reversed bits |
//!
//! Decimation in frequency goes from natural to bit-reversed order, decimation in time back; only a
//! transform with equal input and output order permutes. The inverse reads the same twiddles
//! backwards and multiplies by `1/n`; a coset is one more multiplication per element, by powers
//! shared by all columns of a batch.
//!
//! Memory: `32 n` bytes of twiddles per plan, and `32 n` bytes during a transform with a coset.

mod network;
mod permutation;

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{OutOfMemory, reserve};

use self::{network::Network, permutation::reverse_bits};
use crate::{Direction, Order, lanes::Job};

/// Elements per task of powers or products.
const CHUNK: usize = 1 << 12;

/// Transforms of one length without vector instructions.
#[derive(Debug)]
pub(crate) struct Scalar {
    log_n: u32,
    /// Twiddles level after level: `w_2h^j` at `h + j`, `w_2h` of order `2h`, `j < h`.
    twiddles: Vec<Fr>,
    /// `1 / n`.
    scale: Fr,
}

impl Scalar {
    pub(crate) fn new(log_n: u32, generator: Fr, scale: Fr) -> Result<Self, OutOfMemory> {
        let n = 1_usize << log_n;
        let mut twiddles = reserve(n)?;
        twiddles.resize(n, Fr::ONE);
        let mut half = n / 2;
        if half > 0 {
            fill_powers(&mut twiddles[half..], generator, Fr::ONE);
        }
        while half > 1 {
            let (lower, level) = twiddles.split_at_mut(half);
            for (slot, twiddle) in lower[half / 2..].iter_mut().zip(level.iter().step_by(2)) {
                *slot = *twiddle;
            }
            half /= 2;
        }
        Ok(Self {
            log_n,
            twiddles,
            scale,
        })
    }

    pub(crate) fn table_bytes(&self) -> usize {
        self.twiddles.capacity() * size_of::<Fr>()
    }

    pub(crate) fn transform(&self, job: Job<'_, '_>) -> Result<(), OutOfMemory> {
        let Job {
            columns,
            direction,
            coset,
            orders,
        } = job;
        if columns.is_empty() {
            return Ok(());
        }
        let factors = self.factors(direction, coset, orders)?;
        // Whole columns run in parallel; a column is divided only when there are too few.
        let threads = rayon::current_num_threads();
        let parallel = threads > 1 && columns.len() < 2 * threads;
        let network = Network {
            twiddles: &self.twiddles,
            parallel,
        };
        columns.par_iter_mut().for_each(|column| {
            if direction == Direction::Forward {
                multiply(column, &factors, parallel);
            }
            if orders.input == Order::BitReversed && orders.output == Order::BitReversed {
                reverse_bits(column, self.log_n, parallel);
            }
            match (direction, orders.input, orders.output) {
                (Direction::Forward, Order::BitReversed, Order::Natural) => {
                    network.in_time::<false>(column);
                }
                (Direction::Inverse, Order::BitReversed, Order::Natural) => {
                    network.in_time::<true>(column);
                }
                (Direction::Forward, ..) => network.in_frequency::<false>(column),
                (Direction::Inverse, ..) => network.in_frequency::<true>(column),
            }
            if orders.input == Order::Natural && orders.output == Order::Natural {
                reverse_bits(column, self.log_n, parallel);
            }
            if direction == Direction::Inverse {
                multiply(column, &factors, parallel);
            }
        });
        Ok(())
    }

    /// Returns the factors of the elements: none, one for all, or one per element in the order of
    /// the input (forward) or the output (inverse).
    fn factors(
        &self,
        direction: Direction,
        coset: Option<(Fr, Fr)>,
        orders: crate::Orders,
    ) -> Result<Vec<Fr>, OutOfMemory> {
        let (base, scale, order) = match (direction, coset) {
            (Direction::Forward, None) => return Ok(Vec::new()),
            (Direction::Inverse, None) => return Ok(vec![self.scale]),
            (Direction::Forward, Some((shift, _))) => (shift, Fr::ONE, orders.input),
            (Direction::Inverse, Some((_, inverse))) => (inverse, self.scale, orders.output),
        };
        let n = 1_usize << self.log_n;
        let mut factors = reserve(n)?;
        factors.resize(n, Fr::ZERO);
        fill_powers(&mut factors, base, scale);
        if order == Order::BitReversed {
            reverse_bits(&mut factors, self.log_n, true);
        }
        Ok(factors)
    }
}

/// Multiplies by the factors; a single factor applies to all, none means 1.
fn multiply(values: &mut [Fr], factors: &[Fr], parallel: bool) {
    match factors {
        [] => {}
        [factor] if parallel => values.par_iter_mut().with_min_len(CHUNK).for_each(|value| {
            *value *= factor;
        }),
        [factor] => values.iter_mut().for_each(|value| *value *= factor),
        factors if parallel => values
            .par_iter_mut()
            .with_min_len(CHUNK)
            .zip(factors)
            .for_each(|(value, factor)| *value *= factor),
        factors => values
            .iter_mut()
            .zip(factors)
            .for_each(|(value, factor)| *value *= factor),
    }
}

/// Writes `scale base^i` at index `i`.
fn fill_powers(out: &mut [Fr], base: Fr, scale: Fr) {
    out.par_chunks_mut(CHUNK)
        .enumerate()
        .for_each(|(index, chunk)| {
            let mut power = scale * base.pow([(index * CHUNK) as u64]);
            for slot in chunk {
                *slot = power;
                power *= base;
            }
        });
}
