//! From an execution to traces: every step to a row of the chip that proves it.
//!
//! [`Batch::segment`] makes the instances of one segment and counts their lookups, [`Batch::finish`] makes
//! those that exist once in a batch: the lookup tables with the counts, and the final state of all cells.
//! The result depends on the input only, not on the number of threads.

use crate::cpu::{Executed, InstructionChip};
use crate::error::BatchError;
use crate::heights::{Heights, Piece};
use crate::lookups::Lookups;
use crate::machine::{Machine, PublicValues, chip};
use crate::{bump, bytes_table, halt, image, input, memory, power, program, range16};
use alloc::{vec, vec::Vec};
use rayon::prelude::*;
use zkfabric_air::{AirError, Column, Trace};
use zkfabric_vm::{Bump, FinalState, Halt, Instruction, Op, Program, Segment, Step, alu, ecall};

/// The main columns of one instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// Index in [`Machine::airs`].
    pub chip: usize,
    /// Index in [`Machine::fixed_instances`], for a chip with fixed columns.
    pub fixed: Option<usize>,
    /// Logarithm of the height.
    pub log_height: u32,
    /// The main columns.
    pub main: Vec<Column>,
}

/// Collects what the segments of one execution have in common.
#[derive(Debug)]
pub struct Batch<'a> {
    machine: &'a Machine,
    program: &'a Program,
    heights: Heights,
    lookups: Lookups,
    /// Instruction chips by code of the operation.
    by_op: Vec<Vec<usize>>,
    digests: Vec<[u64; 4]>,
}

/// Rows of one instance.
enum Rows<'s> {
    Steps(&'s dyn InstructionChip, &'s [u32]),
    Bumps(&'s [Bump]),
    Calls(&'s [input::Call]),
    Halt(&'s Halt, u64),
}

struct Job<'s> {
    chip: usize,
    log_height: u32,
    rows: Rows<'s>,
}

/// Rows of a segment by chip.
#[derive(Default)]
struct Sorted {
    /// Indices of steps, by instruction chip.
    steps: Vec<Vec<u32>>,
    calls: Vec<input::Call>,
    /// Address behind the call that halts.
    halt_pc: Option<u64>,
}

impl<'a> Batch<'a> {
    /// A batch without segments.
    #[must_use]
    pub fn new(machine: &'a Machine, program: &'a Program, heights: Heights) -> Self {
        let mut by_op = vec![Vec::new(); Op::COUNT];
        for (index, chip) in machine.instructions.iter().enumerate() {
            for op in chip.ops() {
                if let Some(chips) = by_op.get_mut(usize::from(op.code())) {
                    chips.push(index);
                }
            }
        }
        Self {
            machine,
            program,
            heights,
            lookups: Lookups::new(program.instructions.len()),
            by_op,
            digests: Vec::new(),
        }
    }

    /// The instances of a segment. Segments may come in any order.
    ///
    /// # Errors
    /// An execution that the chips do not prove, or a segment that does not belong to the program.
    pub fn segment(&mut self, segment: &Segment) -> Result<Vec<Instance>, BatchError> {
        let sorted = self.sort(segment)?;
        let jobs = self.jobs(segment, &sorted)?;
        let (program, steps) = (self.program, segment.steps.as_slice());
        // Counts are sums, so it does not matter how the jobs are divided. Fetches were counted while sorting.
        let filled = jobs
            .par_iter()
            .fold(
                || (Vec::new(), Lookups::new(0)),
                |(mut filled, mut lookups), job| {
                    filled.push(job.fill(program, steps, &mut lookups));
                    (filled, lookups)
                },
            )
            .reduce_with(|(mut filled, mut lookups), (more, counts)| {
                filled.extend(more);
                lookups.merge(&counts);
                (filled, lookups)
            });
        let mut instances = Vec::with_capacity(jobs.len());
        let Some((filled, lookups)) = filled else {
            return Ok(instances);
        };
        self.lookups.merge(&lookups);
        for (job, main) in jobs.iter().zip(filled) {
            instances.push(Instance {
                chip: job.chip,
                fixed: None,
                log_height: job.log_height,
                main: main.map_err(|source| self.trace_error(job.chip, source))?,
            });
        }
        Ok(instances)
    }

    /// The instances that a batch has once, and what its proof will claim.
    ///
    /// # Errors
    /// Segments without exactly one halt, or a final state that does not belong to the program.
    pub fn finish(
        mut self,
        state: &FinalState,
    ) -> Result<(Vec<Instance>, PublicValues), BatchError> {
        let &[digest] = self.digests.as_slice() else {
            let got = self.digests.len();
            return Err(BatchError::Halts { got });
        };
        let expected = self.program.image.words.len();
        if state.image.len() != expected {
            let got = state.image.len();
            return Err(BatchError::FinalImage { expected, got });
        }
        let mut instances = Vec::new();
        let last_memory_word = self.memory(state, &mut instances)?;
        self.tables(state, &mut instances)?;
        let public = PublicValues {
            digest,
            last_memory_word,
        };
        Ok((instances, public))
    }

    /// Steps to chips; counts fetches.
    fn sort(&mut self, segment: &Segment) -> Result<Sorted, BatchError> {
        let mut sorted = Sorted {
            steps: vec![Vec::new(); self.machine.instructions.len()],
            ..Sorted::default()
        };
        for (row, step) in (0u32..).zip(&segment.steps) {
            let executed = executed(self.program, step).ok_or(BatchError::Instruction {
                index: step.instruction,
                instructions: self.program.instructions.len(),
            })?;
            let op = executed.instruction.op;
            let chips = self.by_op.get(usize::from(op.code()));
            // The first that accepts.
            let chip = chips.into_iter().flatten().copied().find(|&index| {
                let chip = self.machine.instructions.get(index);
                chip.is_some_and(|chip| chip.accepts(&executed))
            });
            let rows = chip.and_then(|index| sorted.steps.get_mut(index));
            let pc = executed.pc;
            rows.ok_or(BatchError::NoChip { op, pc })?.push(row);
            self.lookups.fetch(step.instruction);
            if op == Op::Ecall {
                sorted.call(&executed)?;
            }
        }
        Ok(sorted)
    }

    fn jobs<'s>(
        &mut self,
        segment: &'s Segment,
        sorted: &'s Sorted,
    ) -> Result<Vec<Job<'s>>, BatchError>
    where
        'a: 's,
    {
        let mut jobs = Vec::new();
        let machine: &'a Machine = self.machine;
        let job = |chip, log_height, rows| Job {
            chip,
            log_height,
            rows,
        };
        for (index, (chip, rows)) in machine.instructions.iter().zip(&sorted.steps).enumerate() {
            for (piece, rows) in self.cut(rows) {
                let rows = Rows::Steps(chip.as_ref(), rows);
                jobs.push(job(chip::INSTRUCTIONS + index, piece.log_height, rows));
            }
        }
        for (piece, rows) in self.cut(&segment.bumps) {
            jobs.push(job(chip::BUMP, piece.log_height, Rows::Bumps(rows)));
        }
        for (piece, rows) in self.cut(&sorted.calls) {
            jobs.push(job(chip::INPUT, piece.log_height, Rows::Calls(rows)));
        }
        match (&segment.halt, sorted.halt_pc) {
            (None, None) => {}
            (Some(halt), Some(pc)) => {
                let [exit, d0, d1, d2, d3] = halt.accesses.map(|access| access.after);
                if exit != 0 {
                    return Err(BatchError::ExitCode { got: exit });
                }
                self.digests.push([d0, d1, d2, d3]);
                let rows = Rows::Halt(halt, pc);
                jobs.push(job(chip::HALT, self.heights.min_log, rows));
            }
            _ => {
                let segment = segment.index;
                return Err(BatchError::HaltCall { segment });
            }
        }
        Ok(jobs)
    }

    fn cut<'s, T>(&self, rows: &'s [T]) -> impl Iterator<Item = (Piece, &'s [T])> + use<'s, T> {
        let pieces = self.heights.pieces(rows.len());
        pieces.map(move |piece| {
            let part = rows.get(piece.first..piece.end());
            (piece, part.unwrap_or_default())
        })
    }

    /// The memory cells outside the image; returns the address of the last.
    fn memory(
        &mut self,
        state: &FinalState,
        instances: &mut Vec<Instance>,
    ) -> Result<u64, BatchError> {
        let mut previous = self.program.image.end_word().wrapping_sub(1);
        let pieces: Vec<_> = self.cut(&state.memory).collect();
        for (piece, cells) in pieces {
            let main = memory::fill(cells, previous, piece.height(), &mut self.lookups)
                .map_err(|source| self.trace_error(chip::MEMORY, source))?;
            previous = cells.last().map_or(previous, |cell| cell.address);
            instances.push(Instance {
                chip: chip::MEMORY,
                fixed: None,
                log_height: piece.log_height,
                main,
            });
        }
        Ok(previous)
    }

    /// The tables of the verifying key, in the order of [`Machine::fixed_instances`].
    fn tables(&self, state: &FinalState, instances: &mut Vec<Instance>) -> Result<(), BatchError> {
        let max_log = self.heights.max_log;
        let mut next = 0..;
        let mut push = |chip, piece: &Piece, main| {
            instances.push(Instance {
                chip,
                fixed: next.next(),
                log_height: piece.log_height,
                main,
            });
        };
        let counts = &self.lookups;
        for piece in range16::pieces(max_log) {
            push(
                chip::RANGE16,
                &piece,
                multiplicities(&counts.range16, &piece),
            );
        }
        for piece in bytes_table::pieces(max_log) {
            push(chip::BYTES, &piece, multiplicities(&counts.bytes, &piece));
        }
        for piece in power::pieces(max_log) {
            push(chip::POWER, &piece, multiplicities(&counts.powers, &piece));
        }
        let rows = program::rows(self.program).into_iter();
        let fetches: Vec<u32> = rows
            .map(|index| counts.program.get(index).copied().unwrap_or_default())
            .collect();
        for piece in program::pieces(fetches.len(), max_log) {
            push(chip::PROGRAM, &piece, multiplicities(&fetches, &piece));
        }
        for piece in image::pieces(self.program.image.words.len(), max_log) {
            let main = image::fill(state, &piece)
                .map_err(|source| self.trace_error(chip::IMAGE, source))?;
            push(chip::IMAGE, &piece, main);
        }
        Ok(())
    }

    fn trace_error(&self, chip: usize, source: AirError) -> BatchError {
        let air = self.machine.airs.get(chip);
        BatchError::Trace {
            chip: air.map(|air| air.name.clone()).unwrap_or_default(),
            source,
        }
    }
}

impl Sorted {
    fn call(&mut self, e: &Executed<'_>) -> Result<(), BatchError> {
        let [register, .., write] = e.step.accesses;
        let code = register.after;
        if code == ecall::HALT {
            self.halt_pc = Some(e.next_pc);
        } else if input::CODES.contains(&code) {
            self.calls.push(input::Call {
                code,
                time: e.step.time,
                write,
            });
        } else {
            return Err(BatchError::UnknownEcall { code, pc: e.pc });
        }
        Ok(())
    }
}

impl Job<'_> {
    fn fill(
        &self,
        program: &Program,
        steps: &[Step],
        lookups: &mut Lookups,
    ) -> Result<Vec<Column>, AirError> {
        let height = 1 << self.log_height;
        match self.rows {
            Rows::Bumps(bumps) => bump::fill(bumps, height, lookups),
            Rows::Calls(calls) => input::fill(calls, height, lookups),
            Rows::Halt(halt, pc) => halt::fill(halt, pc, height, lookups),
            Rows::Steps(chip, rows) => {
                let mut trace = Trace::zeros(&chip.columns(), height);
                let steps = rows.iter().filter_map(|&row| steps.get(row as usize));
                let executed = steps.filter_map(|step| executed(program, step));
                for (row, executed) in executed.enumerate() {
                    chip.fill(row, &executed, &mut trace, lookups);
                }
                chip.finish(&mut trace);
                trace.finish()
            }
        }
    }
}

fn multiplicities(counts: &[u32], piece: &Piece) -> Vec<Column> {
    let part = counts.get(piece.first..piece.end()).unwrap_or_default();
    let mut column = part.to_vec();
    column.resize(piece.height(), 0);
    vec![Column::U32(column)]
}

/// The step with its instruction; `None` if the program has no such instruction.
#[must_use]
pub fn executed<'p>(program: &'p Program, step: &'p Step) -> Option<Executed<'p>> {
    let index = usize::try_from(step.instruction).ok()?;
    let instruction = program.instructions.get(index)?;
    let pc = program.pc(index);
    Some(Executed {
        pc,
        instruction,
        step,
        next_pc: next_pc(pc, instruction, step),
    })
}

/// Where control goes after a step.
fn next_pc(pc: u64, instruction: &Instruction, step: &Step) -> u64 {
    let [first, second, ..] = step.accesses;
    match instruction.op {
        Op::Jal => instruction.imm,
        Op::Jalr => first.after.wrapping_add(instruction.imm) & !1,
        op @ (Op::Beq | Op::Bne | Op::Blt | Op::Bge | Op::Bltu | Op::Bgeu)
            if alu::is_taken(op, first.after, second.after) =>
        {
            instruction.imm
        }
        _ => pc.wrapping_add(instruction.len.into()),
    }
}
