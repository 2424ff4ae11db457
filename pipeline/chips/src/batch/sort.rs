//! Steps to chips.

use crate::cpu::Executed;
use crate::error::BatchError;
use crate::input::{self, Call};
use crate::machine::Machine;
use alloc::{vec, vec::Vec};
use rayon::prelude::*;
use zkfabric_vm::{Instruction, Op, Program, Segment, Step, alu, ecall};

/// Steps that one thread sorts at a time: 1.8 MB.
const RUN: usize = 1 << 14;

/// Knows which chip proves a step.
#[derive(Debug, Clone)]
pub(super) struct Sorter<'a> {
    pub(super) machine: &'a Machine,
    pub(super) program: &'a Program,
    /// Instruction chips by code of the operation.
    by_op: Vec<Vec<usize>>,
}

/// Rows of a segment by chip.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    /// Indices of steps, by instruction chip.
    pub(super) steps: Vec<Vec<u32>>,
    pub(super) calls: Vec<Call>,
    /// Address behind the call that halts.
    pub(super) halt_pc: Option<u64>,
    /// What the halt claims.
    pub(super) digest: Option<[u64; 4]>,
}

impl<'a> Sorter<'a> {
    pub(super) fn new(machine: &'a Machine, program: &'a Program) -> Self {
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
            by_op,
        }
    }

    /// The rows of a segment in the order of its steps.
    pub(super) fn sort(&self, segment: &Segment) -> Result<Sorted, BatchError> {
        let runs: Vec<_> = (segment.steps.par_chunks(RUN).enumerate())
            .map(|(run, steps)| self.run(run * RUN, steps))
            .collect();
        let mut sorted = self.empty();
        for run in runs {
            sorted.append(run?);
        }
        sorted.digest = digest(segment, sorted.halt_pc)?;
        Ok(sorted)
    }

    fn empty(&self) -> Sorted {
        Sorted {
            steps: vec![Vec::new(); self.machine.instructions.len()],
            ..Sorted::default()
        }
    }

    fn run(&self, first: usize, steps: &[Step]) -> Result<Sorted, BatchError> {
        let mut sorted = self.empty();
        for (row, step) in (first as u32..).zip(steps) {
            let executed = executed(self.program, step).ok_or(BatchError::Instruction {
                index: step.instruction,
                instructions: self.program.instructions.len(),
            })?;
            let op = executed.instruction.op;
            let rows = self
                .chip(&executed)
                .and_then(|chip| sorted.steps.get_mut(chip));
            let pc = executed.pc;
            rows.ok_or(BatchError::NoChip { op, pc })?.push(row);
            if op == Op::Ecall {
                sorted.call(&executed)?;
            }
        }
        Ok(sorted)
    }

    /// The first instruction chip that accepts the step.
    fn chip(&self, executed: &Executed<'_>) -> Option<usize> {
        let op = usize::from(executed.instruction.op.code());
        let mut chips = self.by_op.get(op)?.iter().copied();
        chips.find(|&index| {
            let chip = self.machine.instructions.get(index);
            chip.is_some_and(|chip| chip.accepts(executed))
        })
    }
}

impl Sorted {
    fn append(&mut self, run: Self) {
        for (into, steps) in self.steps.iter_mut().zip(run.steps) {
            into.extend_from_slice(&steps);
        }
        self.calls.extend(run.calls);
        self.halt_pc = run.halt_pc.or(self.halt_pc);
    }

    fn call(&mut self, e: &Executed<'_>) -> Result<(), BatchError> {
        let [register, .., write] = e.step.accesses;
        let code = register.after;
        if code == ecall::HALT {
            self.halt_pc = Some(e.next_pc);
        } else if input::CODES.contains(&code) {
            self.calls.push(Call {
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

/// The digest that the segment's halt claims.
fn digest(segment: &Segment, halt_pc: Option<u64>) -> Result<Option<[u64; 4]>, BatchError> {
    match (&segment.halt, halt_pc) {
        (None, None) => Ok(None),
        (Some(halt), Some(_)) => {
            let [exit, digest @ ..] = halt.accesses.map(|access| access.after);
            if exit != 0 {
                return Err(BatchError::ExitCode { got: exit });
            }
            Ok(Some(digest))
        }
        _ => {
            let segment = segment.index;
            Err(BatchError::HaltCall { segment })
        }
    }
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
