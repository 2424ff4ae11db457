//! Assignment of steps to chips.

use crate::chip::Chip;
use crate::chip_set::ChipSet;
use crate::cpu::ExecutedStep;
use crate::error::ShardError;
use alloc::{vec, vec::Vec};
use rayon::prelude::*;
use zkfabric_vm::{Call, Instruction, Op, Program, Segment, Step, alu, ecall};

/// Steps that one thread sorts at a time: 1.8 MB.
const RUN: usize = 1 << 14;

/// Finds the chip that proves a step.
#[derive(Debug, Clone)]
pub(super) struct Sorter<'a> {
    pub(super) chip_set: &'a ChipSet,
    pub(super) program: &'a Program,
    /// Instruction chips by operation code.
    by_op: Vec<Vec<usize>>,
}

/// Rows of a segment by chip.
#[derive(Debug, Default)]
pub(super) struct RowsByChip {
    /// By chip: indices of steps or, for a chip of calls, of calls.
    pub(super) rows: Vec<Vec<u32>>,
    /// Code and time of the calls of the steps.
    called: Vec<(u64, u64)>,
    /// The digest claimed by the halt.
    pub(super) digest: Option<[u64; 4]>,
}

impl<'a> Sorter<'a> {
    pub(super) fn new(chip_set: &'a ChipSet, program: &'a Program) -> Self {
        let mut by_op = vec![Vec::new(); Op::COUNT];
        for (index, chip) in chip_set.instructions() {
            for op in chip.ops() {
                if let Some(chips) = by_op.get_mut(usize::from(op.code())) {
                    chips.push(index);
                }
            }
        }
        Self {
            chip_set,
            program,
            by_op,
        }
    }

    /// Sorts the rows of a segment by chip, in the order of its steps.
    pub(super) fn sort(&self, segment: &Segment) -> Result<RowsByChip, ShardError> {
        let runs: Vec<_> = (segment.steps.par_chunks(RUN).enumerate())
            .map(|(run, steps)| self.run(run * RUN, steps))
            .collect();
        let mut sorted = self.empty();
        for run in runs {
            sorted.append(run?);
        }
        let calls = segment.calls.iter();
        if !calls
            .clone()
            .map(|c| (c.code, c.time))
            .eq(sorted.called.iter().copied())
        {
            let segment = segment.index;
            return Err(ShardError::Calls { segment });
        }
        for (row, call) in (0..).zip(calls) {
            self.call(row, call, &mut sorted)?;
        }
        Ok(sorted)
    }

    fn empty(&self) -> RowsByChip {
        RowsByChip {
            rows: vec![Vec::new(); self.chip_set.chips.len()],
            ..RowsByChip::default()
        }
    }

    fn run(&self, first: usize, steps: &[Step]) -> Result<RowsByChip, ShardError> {
        let mut sorted = self.empty();
        for (row, step) in (first as u32..).zip(steps) {
            let executed = executed_step(self.program, step).ok_or(ShardError::Instruction {
                index: step.instruction,
                instructions: self.program.instructions.len(),
            })?;
            let op = executed.instruction.op;
            let rows = self
                .chip(&executed)
                .and_then(|chip| sorted.rows.get_mut(chip));
            let pc = executed.pc;
            rows.ok_or(ShardError::NoChip { op, pc })?.push(row);
            if op == Op::Ecall {
                let [code, ..] = step.accesses;
                sorted.called.push((code.after, step.time));
            }
        }
        Ok(sorted)
    }

    /// Returns the first instruction chip that accepts the step.
    fn chip(&self, executed: &ExecutedStep<'_>) -> Option<usize> {
        let op = usize::from(executed.instruction.op.code());
        let mut chips = self.by_op.get(op)?.iter().copied();
        chips.find(|&index| {
            let chip = self.chip_set.chips.get(index);
            matches!(chip, Some(Chip::Instruction(chip)) if chip.accepts(executed))
        })
    }

    /// Assigns a call to all its chips.
    fn call(&self, row: u32, call: &Call, sorted: &mut RowsByChip) -> Result<(), ShardError> {
        let mut known = false;
        for (chip, rows) in self.chip_set.chips.iter().zip(&mut sorted.rows) {
            if matches!(chip, Chip::Call(chip) if chip.codes().contains(&call.code)) {
                known = true;
                rows.push(row);
            }
        }
        if !known {
            let (code, time) = (call.code, call.time);
            return Err(ShardError::UnknownEcall { code, time });
        }
        if call.code == ecall::HALT {
            sorted.digest = Some(digest(call)?);
        }
        Ok(())
    }
}

impl RowsByChip {
    fn append(&mut self, run: Self) {
        for (into, rows) in self.rows.iter_mut().zip(run.rows) {
            into.extend_from_slice(&rows);
        }
        self.called.extend(run.called);
    }
}

/// Returns the digest that a halt claims.
fn digest(halt: &Call) -> Result<[u64; 4], ShardError> {
    let mut values = halt.accesses.iter().map(|access| access.after);
    let exit = values.next().unwrap_or_default();
    if exit != 0 {
        return Err(ShardError::ExitCode { got: exit });
    }
    let mut digest = [0; 4];
    for (word, value) in digest.iter_mut().zip(values) {
        *word = value;
    }
    Ok(digest)
}

/// Returns the step with its instruction; `None` if the program has no such instruction.
#[must_use]
pub fn executed_step<'p>(program: &'p Program, step: &'p Step) -> Option<ExecutedStep<'p>> {
    let index = usize::try_from(step.instruction).ok()?;
    let instruction = program.instructions.get(index)?;
    let pc = program.pc(index);
    Some(ExecutedStep {
        pc,
        instruction,
        step,
        next_pc: next_pc(pc, instruction, step),
    })
}

/// Returns the address of the next instruction.
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
