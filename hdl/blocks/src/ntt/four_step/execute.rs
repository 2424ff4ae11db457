//! Runs a plan, with the engine in software or in simulation.

use ark_bn254::Fr;
use ark_ff::AdditiveGroup as _;
use zkfabric_hdl_toolkit::HdlError;

use super::{BEAT_BYTES, Pass, Plan, Transform, VALUE_BYTES};
use crate::ntt::model::Command;
use crate::ntt::turned;

/// An engine with the semantics of [`model::transform`](crate::ntt::model::transform) on values and
/// factors, in software or in a circuit.
pub type Engine<'a> = dyn FnMut(Command, &[Fr], &[Fr]) -> Result<Vec<Fr>, HdlError> + 'a;

impl Plan {
    /// Runs the plan on `values` (natural order in, natural order out).
    ///
    /// # Errors
    /// Errors of `engine`; a number of values other than N.
    pub fn execute(
        &self,
        transform: Transform,
        values: &[Fr],
        engine: &mut Engine<'_>,
    ) -> Result<Vec<Fr>, HdlError> {
        let mut matrix = values.to_vec();
        for pass in self.passes() {
            let mut results = vec![Fr::ZERO; matrix.len()];
            for part in pass.parts(self.engines) {
                part.execute(transform, &matrix, &mut results, engine)?;
            }
            matrix = results;
        }
        Ok(matrix)
    }
}

impl Pass {
    /// Runs the pass on a matrix, row by row, like the card kernel: the values in the order of
    /// [`Pass::reads`] go through the engine, and the engine's rows, turned, go to [`Pass::writes`]
    /// in `results`.
    ///
    /// # Errors
    /// Errors of `engine`; a number of values or result places other than N.
    pub fn execute(
        &self,
        transform: Transform,
        values: &[Fr],
        results: &mut [Fr],
        engine: &mut Engine<'_>,
    ) -> Result<(), HdlError> {
        let size = 1_usize << self.log_size;
        for (parameter, got) in [("values", values.len()), ("results", results.len())] {
            if got != size {
                return Err(HdlError::config(
                    "four_step",
                    parameter,
                    size.to_string(),
                    &got,
                ));
            }
        }
        let command = self.command(transform);
        let job = self.factors(transform);
        let factors: Vec<Fr> = job.rows().into_iter().flatten().collect();
        let place = |address: u64| (address / VALUE_BYTES) as usize;
        let beat = |address: u64| values.get(place(address)..place(address + BEAT_BYTES));
        let input: Vec<Fr> = self
            .reads(0)
            .beats()
            .filter_map(beat)
            .flatten()
            .copied()
            .collect();
        let tile = 1 << self.log_engine;
        let mut factors = factors.chunks((tile * job.kinds() as usize).max(1));
        let mut rows = Vec::with_capacity(size / 2);
        for values in input.chunks(tile) {
            let tile = engine(command, values, factors.next().unwrap_or_default())?;
            rows.extend(tile.chunks_exact(2).map(|row| [row[0], row[1]]));
        }
        let beats = turned(&rows, self.log_group());
        for (address, beat) in self.writes(0).beats().zip(beats) {
            for (index, value) in (place(address)..).zip(beat) {
                if let Some(place) = results.get_mut(index) {
                    *place = value;
                }
            }
        }
        Ok(())
    }
}
