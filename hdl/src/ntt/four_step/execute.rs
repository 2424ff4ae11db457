//! Running a plan, with the engine in software or in simulation.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _};

use super::{Pass, Plan};
use crate::HdlError;
use crate::ntt::model::{self, Command, Direction};
use crate::ntt::root_of_unity;

/// What [`model::transform`] does with values and factors, in software or in a circuit.
pub type Engine<'a> = dyn FnMut(Command, &[Fr], &[Fr]) -> Result<Vec<Fr>, HdlError> + 'a;

impl Plan {
    /// Runs the plan on `values` (natural order in, natural order out); `engine` does what [`model::transform`] does, in
    /// software or in a simulated circuit.
    ///
    /// # Errors
    /// Those of `engine`; not N values.
    pub fn execute(
        &self,
        direction: Direction,
        values: &[Fr],
        engine: &mut Engine<'_>,
    ) -> Result<Vec<Fr>, HdlError> {
        if values.len() as u64 != self.size() {
            return Err(HdlError::Config {
                block: "four_step".to_owned(),
                parameter: "values".to_owned(),
                expected: self.size().to_string(),
                got: values.len().to_string(),
            });
        }
        let mut memory = values.to_vec();
        let mut results = vec![Fr::ZERO; values.len()];
        for pass in self.passes() {
            self.pass(pass, direction, &mut memory, &mut results, engine)?;
        }
        Ok(results)
    }

    /// One pass; the last one writes to `results`, the others to where they read.
    fn pass(
        &self,
        pass: Pass,
        direction: Direction,
        memory: &mut [Fr],
        results: &mut [Fr],
        engine: &mut Engine<'_>,
    ) -> Result<(), HdlError> {
        let together = 1_usize << pass.skip;
        let command = pass.command(direction);
        let lines = memory.len() >> pass.log_size;
        for first in (0..lines).step_by(together) {
            let lines: Vec<Line> = (first..lines.min(first + together))
                .map(|index| self.line(pass, index))
                .collect();
            // An engine that is larger than the transform has places for lines that are not there.
            let mut input = vec![Fr::ZERO; self.config.size()];
            for (c, line) in lines.iter().enumerate() {
                for j in 0..1 << pass.log_size {
                    copy(&mut input, together * j + c, memory, line.place(j));
                }
            }
            let factors = if pass.last {
                Vec::new()
            } else {
                self.factors(pass, direction, &lines)
            };
            let output = engine(command, &input, &factors)?;
            for (c, line) in lines.iter().enumerate() {
                for k in 0..1 << pass.log_size {
                    let from = model::position(&self.config, pass.skip, c, k);
                    if pass.last {
                        copy(results, line.place_of_result(k), &output, from);
                    } else {
                        copy(memory, line.place(k), &output, from);
                    }
                }
            }
        }
        if pass.last && direction == Direction::Inverse && self.count == 1 {
            // There was no pass before whose factors could correct the engine's scale.
            let scale = self.scale();
            results.iter_mut().for_each(|value| *value *= scale);
        }
        Ok(())
    }

    /// What turns the scale of the last pass, 1 over the size of the engine, into 1/N.
    fn scale(&self) -> Fr {
        let ratio = Fr::from(self.size()).inverse().unwrap_or_default();
        ratio * Fr::from(self.config.size() as u64)
    }

    /// The factors of a batch, position by position.
    fn factors(&self, pass: Pass, direction: Direction, lines: &[Line]) -> Vec<Fr> {
        let mut root = root_of_unity(pass.log_block);
        let mut start = Fr::ONE;
        if direction == Direction::Inverse {
            root = root.inverse().unwrap_or_default();
            if pass.log_block == self.log_size {
                start = self.scale();
            }
        }
        let mut factors = vec![Fr::ZERO; self.config.size()];
        for (c, line) in lines.iter().enumerate() {
            let base = root.pow([line.column as u64]);
            let mut factor = start;
            for k in 0..1 << pass.log_size {
                let position = model::position(&self.config, pass.skip, c, k);
                if let Some(place) = factors.get_mut(position) {
                    *place = factor;
                }
                factor *= base;
            }
        }
        factors
    }

    /// Column or row `index` of a pass.
    fn line(&self, pass: Pass, index: usize) -> Line {
        let log_stride = pass.log_block - pass.log_size;
        if !pass.last {
            // Columns of one block after another.
            let column = index & ((1 << log_stride) - 1);
            return Line {
                first: ((index >> log_stride) << pass.log_block) + column,
                log_stride,
                column,
                result: 0,
                log_result_stride: 0,
            };
        }
        // Rows that are neighbours in k1 are written side by side.
        let (k1_bits, k2_bits) = self.outer_bits();
        let (k1, k2) = (index & ((1 << k1_bits) - 1), index >> k1_bits);
        Line {
            first: ((k1 << k2_bits) + k2) << pass.log_size,
            log_stride,
            column: 0,
            result: k1 + (k2 << k1_bits),
            log_result_stride: k1_bits + k2_bits,
        }
    }
}

/// Where the values of a column or row are.
struct Line {
    first: usize,
    /// log2 of the distance of neighbours in memory.
    log_stride: u32,
    /// j2.
    column: usize,
    /// Place of the first result of the last pass.
    result: usize,
    /// log2 of the distance of its results.
    log_result_stride: u32,
}

impl Line {
    const fn place(&self, j: usize) -> usize {
        self.first + (j << self.log_stride)
    }

    const fn place_of_result(&self, k: usize) -> usize {
        self.result + (k << self.log_result_stride)
    }
}

fn copy(to: &mut [Fr], at: usize, from: &[Fr], index: usize) {
    if let (Some(place), Some(value)) = (to.get_mut(at), from.get(index)) {
        *place = *value;
    }
}
