//! Running a plan, with the engine in software or in simulation.

use ark_bn254::Fr;
use ark_ff::AdditiveGroup as _;

use super::{BEAT_BYTES, Pass, Plan, Transform, VALUE_BYTES};
use crate::HdlError;
use crate::ntt::model::Command;
use crate::ntt::turned;

/// What [`model::transform`](crate::ntt::model::transform) does with values and factors, in software or in a circuit.
pub type Engine<'a> = dyn FnMut(Command, &[Fr], &[Fr]) -> Result<Vec<Fr>, HdlError> + 'a;

impl Plan {
    /// Runs the plan on `values` (natural order in, natural order out).
    ///
    /// # Errors
    /// Those of `engine`; not N values.
    pub fn execute(
        &self,
        transform: Transform,
        values: &[Fr],
        engine: &mut Engine<'_>,
    ) -> Result<Vec<Fr>, HdlError> {
        let [first, second] = self.passes();
        let between = first.execute(transform, values, engine)?;
        second.execute(transform, &between, engine)
    }
}

impl Pass {
    /// Runs the pass on a matrix, row by row, as the card kernel does it: the values in the order of [`Pass::reads`] through the engine,
    /// and its rows, turned, to [`Pass::writes`].
    ///
    /// # Errors
    /// Those of `engine`; not N values.
    pub fn execute(
        &self,
        transform: Transform,
        values: &[Fr],
        engine: &mut Engine<'_>,
    ) -> Result<Vec<Fr>, HdlError> {
        let size = 1_usize << self.log_size;
        if values.len() != size {
            return Err(HdlError::Config {
                block: "four_step".to_owned(),
                parameter: "values".to_owned(),
                expected: size.to_string(),
                got: values.len().to_string(),
            });
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
            let results = engine(command, values, factors.next().unwrap_or_default())?;
            rows.extend(results.chunks_exact(2).map(|row| [row[0], row[1]]));
        }
        let mut memory = vec![Fr::ZERO; size];
        let beats = turned(&rows, self.log_group());
        for (address, beat) in self.writes(0).beats().zip(beats) {
            for (index, value) in (place(address)..).zip(beat) {
                if let Some(place) = memory.get_mut(index) {
                    *place = value;
                }
            }
        }
        Ok(memory)
    }
}
