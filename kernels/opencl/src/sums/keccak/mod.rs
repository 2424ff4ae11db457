//! Layers of Keccak's rounds, see `zkfabric_sumcheck::keccak` for the sums and messages.
//!
//! | file | holds |
//! |---|---|
//! | `states` | committed states as words, and the bits of a layer, recomputed from them |
//! | `weights` | a layer's weights in the order of its kernels |
//! | `rounds` | the rounds over permutations |
//! | `linear` | the linear part in the state, on the host from the second step on |
//!
//! Round 0 computes on small integers made from signs. Rounds 1 to 4 read bits, too: with `j`
//! variables bound, a sign is a choice among the `2^(2^j)` sums of the weights of `2^j`
//! permutations, eight at most at a time. From the next round on the columns are kept as elements
//! and bound in place. The host processes the last 256 cells, as the native kernel does.
//!
//! # Memory
//! The states take 800 bytes per permutation of the table for as long as [`Permutations`] lives. A
//! layer takes [`LAYER_BYTES`] (12,096) more per real permutation, and 2 MiB on a CPU or 14 MiB on
//! a GPU whatever their number. The computation cannot be split further: if that much memory is not
//! free, no challenge is drawn.

mod linear;
mod rounds;
mod states;
mod weights;

use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_kernels_cpu::Isa;
use zkfabric_sumcheck::keccak::{self, COLUMNS, Layer, ROUNDS};

use super::{
    steps::{ELEMENT, GROUP, Steps},
    table::Table,
};
use crate::{Device, Error, Timed, Timing, Width};
use linear::Line;
use rounds::Rounds;
use states::States;

/// Bytes per permutation of a layer: words and digits of 35 columns, elements of a 32nd of the rows
/// twice, and one element for each cell of a vector.
const LAYER_BYTES: usize = 2 * 35 * 32 + (256 + 128) * 25 + 8 * ELEMENT;
/// Fixed bytes of a layer: four rows of elements, weights, tables.
const FIXED_BYTES: usize = 2 << 20;
/// Least number of variables of a permutation's index, as in the native kernel.
const LEAST_VARIABLES: usize = 2;

/// Permutations of Keccak on a device, given by the states before their groups of rounds.
#[derive(Debug)]
pub struct Permutations {
    device: Device,
    steps: Steps,
    states: States,
}

impl Device {
    /// Loads the permutations of a table of bits: 101 columns as in
    /// `zkfabric_sumcheck::keccak::Permutations::new`.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] when the states and a layer do not fit, [`Error::LengthMismatch`] for
    /// another number of columns or an empty table, [`Error::WidthMismatch`] for columns that are
    /// not bits, [`Error::NotReal`], [`Error::Foreign`], [`Error::Build`], [`Error::Driver`],
    /// [`Error::DeviceLost`].
    pub fn permutations(&self, bits: &Table) -> Result<Timed<Permutations>, Error> {
        bits.check_device(self)?;
        if bits.columns() != COLUMNS || bits.rows() == 0 {
            let (what, expected, got) = if bits.rows() == 0 {
                ("the table of the states", super::table::UNIT, 0)
            } else {
                ("the columns of the states", COLUMNS, bits.columns())
            };
            return Err(Error::LengthMismatch {
                what,
                expected,
                got,
            });
        }
        for column in 0..COLUMNS {
            match bits.width(column) {
                None | Some(Width::Bits) => {}
                Some(width) => {
                    return Err(Error::WidthMismatch {
                        expected: Width::Bits.bits(),
                        got: width.bits(),
                    });
                }
            }
        }
        let steps = Steps::new(self)?;
        let states = States::new(&steps, bits)?;
        let timing = states.timing;
        let permutations = Permutations {
            device: self.clone(),
            steps,
            states: states.value,
        };
        permutations.check_room()?;
        Ok(Timed::new(permutations, timing))
    }
}

impl Permutations {
    /// Returns the number of real permutations.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.states.count
    }

    /// Returns whether there are no real permutations.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the least number of variables of a permutation's index.
    #[must_use]
    pub fn variables(&self) -> usize {
        let needed = self.len().next_power_of_two().ilog2() as usize;
        needed.max(LEAST_VARIABLES)
    }

    /// Proves `claim` for a layer of round `k` of each group. Messages and final values equal those
    /// of `zkfabric_sumcheck::keccak`, even for a wrong claim.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] when a group has no such round, [`Error::LengthMismatch`] when the
    /// point has too few coordinates, [`Error::ZeroCoordinate`] and [`Error::OutOfMemory`], all
    /// before any call of `challenge`; [`Error::Build`], [`Error::Driver`], [`Error::DeviceLost`],
    /// [`Error::WrongResult`].
    pub fn layer(
        &mut self,
        k: usize,
        layer: &Layer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Timed<Vec<Fr>>, Error> {
        let inverses = self.check(k, point)?;
        let mut timing = Timing::default();
        let (mut rounds, line) =
            Rounds::new(&self.device, &self.steps, &self.states, (k, layer), point)?;
        timing += rounds.timing;
        let mut line: Option<Line> = line;
        let mut claim = claim;
        for (round, inverse) in inverses.iter().enumerate() {
            let rest = point.get(round + 1..).unwrap_or_default();
            let sums = rounds.sums(rest)?;
            timing += sums.timing;
            let mut axis = sums.value;
            if let Some(line) = &line {
                line.add_to(&mut axis, rest);
            }
            // The value at 1 follows from the claim.
            let zero = axis.first().copied().unwrap_or_default();
            axis.insert(1, zero + (claim - zero) * inverse);
            let polynomial = keccak::Univariate::of_axis(&axis);
            let r = challenge(&polynomial.message());
            claim = polynomial.evaluate(r);
            timing += rounds.bind(r)?;
            if let Some(line) = &mut line {
                line.bind(r);
            }
        }
        let columns = rounds.cells()?;
        timing += columns.timing;
        let values = layer.bind_cells(Isa::current(), columns.value, claim, challenge);
        let values = values.map_err(|_| Error::WrongResult {
            what: "the number of a layer's columns or cells",
        })?;
        Ok(Timed::new(values, timing))
    }

    /// Checks the preconditions of a layer and returns the inverses of the coordinates.
    fn check(&self, k: usize, point: &[Fr]) -> Result<Vec<Fr>, Error> {
        if k >= ROUNDS {
            return Err(Error::OutOfRange {
                start: k,
                end: k.saturating_add(1),
                len: ROUNDS,
            });
        }
        let expected = self.variables();
        if point.len() < expected {
            return Err(Error::LengthMismatch {
                what: "the point of a layer",
                expected,
                got: point.len(),
            });
        }
        let inverse = |(index, z): (usize, &Fr)| z.inverse().ok_or(Error::ZeroCoordinate { index });
        let inverses = point.iter().enumerate().map(inverse);
        let inverses = inverses.collect::<Result<_, _>>()?;
        self.check_room()?;
        Ok(inverses)
    }

    fn check_room(&self) -> Result<(), Error> {
        // Five sums per slot, and the sums of the first step of their reduction.
        let sums = 6 * ELEMENT * GROUP * self.steps.slots(usize::MAX);
        let needed_bytes = (LAYER_BYTES * self.len() + FIXED_BYTES + sums) as u64;
        let free_bytes = self.steps.shared.budget.free();
        if needed_bytes > free_bytes {
            return Err(Error::OutOfMemory {
                needed_bytes,
                free_bytes,
            });
        }
        Ok(())
    }
}
