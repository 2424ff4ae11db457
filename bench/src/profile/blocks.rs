//! Basic blocks of an execution: instructions that it always ran one after the other, in the order
//! of their addresses.
//!
//! A block begins at an instruction that the execution reached from elsewhere at least once, and
//! after a branch, a jump or an environment call. So the blocks depend on the execution: a branch
//! target that was only ever reached from the instruction before it begins no block.

use serde::Serialize;
use zkfabric_vm::{Format, Program};

/// A basic block.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Block {
    /// Address of the block's first instruction.
    pub address: u64,
    /// The function that contains the block.
    pub function: String,
    /// The block's instructions.
    pub length: usize,
    /// Number of executions.
    pub executions: u64,
    /// The block's share of all instructions.
    pub share: f64,
}

/// Counters during the execution of a program.
#[derive(Debug)]
pub(super) struct Counts {
    /// Executions by index of the instruction.
    pub(super) times: Vec<u64>,
    /// Whether a block begins at the instruction.
    begins: Vec<bool>,
    /// The instruction that continues the current block.
    next: Option<usize>,
}

impl Counts {
    pub(super) fn new(program: &Program) -> Self {
        let length = program.instructions.len();
        Self {
            times: vec![0; length],
            begins: vec![false; length],
            next: None,
        }
    }

    /// Counts an execution of the instruction at `index`, after the previously counted one.
    pub(super) fn step(&mut self, program: &Program, index: usize) {
        let (Some(times), Some(begins)) = (self.times.get_mut(index), self.begins.get_mut(index))
        else {
            return;
        };
        *times += 1;
        *begins |= self.next != Some(index);
        self.next = program.instructions.get(index).and_then(|instruction| {
            let transfers = matches!(
                instruction.op.format(),
                Format::Branch | Format::Jal | Format::Jalr | Format::Ecall
            );
            let behind = program.pc(index).wrapping_add(instruction.len.into());
            (!transfers).then(|| program.index(behind)).flatten()
        });
    }

    /// Returns the `top` blocks with the most executed instructions; `name` maps an address to its
    /// function.
    pub(super) fn blocks(
        &self,
        program: &Program,
        top: usize,
        name: impl Fn(u64) -> String,
    ) -> Vec<Block> {
        let mut blocks: Vec<(usize, usize, u64)> = Vec::new();
        for (index, (&times, begins)) in self.times.iter().zip(&self.begins).enumerate() {
            match blocks.last_mut() {
                _ if times == 0 => {}
                Some((_, length, _)) if !begins => *length += 1,
                _ => blocks.push((index, 1, times)),
            }
        }
        // Equal counts are sorted by address, so that a profile is reproducible.
        blocks.sort_by_key(|&(index, length, times)| {
            (core::cmp::Reverse(length as u64 * times), index)
        });
        let all = self.times.iter().sum::<u64>().max(1);
        let blocks = blocks.into_iter().take(top);
        let blocks = blocks.map(|(index, length, executions)| Block {
            address: program.pc(index),
            function: name(program.pc(index)),
            length,
            executions,
            share: (length as u64 * executions) as f64 / all as f64,
        });
        blocks.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zkfabric_testing::asm::Assembler;
    use zkfabric_vm::{Executor, Limits, Op};

    /// Three iterations of a loop of six instructions, two of which are skipped once.
    #[test]
    fn blocks_are_cut_where_control_comes_in_and_goes_out() {
        let mut a = Assembler::new(0x1_0000);
        let [around, skip] = [(); 2].map(|()| a.new_label());
        a.immediate(Op::AddI, 5, 0, 3);
        a.immediate(Op::AddI, 6, 0, 2);

        a.bind(around);
        a.immediate(Op::AddI, 5, 5, -1);
        a.branch(Op::Beq, 5, 6, skip);
        a.immediate(Op::AddI, 7, 7, 1);
        a.immediate(Op::AddI, 7, 7, 1);
        a.bind(skip);
        a.immediate(Op::AddI, 8, 8, 1);
        a.branch(Op::Bne, 5, 0, around);
        a.halt(0);
        let program = a.program(&[]).unwrap();
        let mut counts = Counts::new(&program);
        let executor = Executor::new(&program).unwrap();
        let (outcome, _) = executor
            .trace(&[], &Limits::default(), 5, |segment| {
                for step in &segment.steps {
                    counts.step(&program, step.instruction as usize);
                }
            })
            .unwrap();

        let blocks = counts.blocks(&program, usize::MAX, |pc| format!("{pc:x}"));
        let sizes = |block: &Block| {
            (
                block.address - program.entry,
                block.length,
                block.executions,
            )
        };
        let mut found: Vec<_> = blocks.iter().map(sizes).collect();
        found.sort_unstable();
        let (loops, halt) = found.split_at(4);
        assert_eq!(loops, [(0, 2, 1), (8, 2, 3), (16, 2, 2), (24, 2, 3)]);
        assert!(matches!(halt, [(32, _, 1)]), "{halt:?}");
        let executed = blocks.iter().map(|b| b.length as u64 * b.executions);
        assert_eq!(executed.sum::<u64>(), outcome.instructions);
        let share: f64 = blocks.iter().map(|block| block.share).sum();
        assert!((share - 1.0).abs() < 1e-9);
        assert!(blocks.is_sorted_by(|a, b| a.share >= b.share));
        assert_eq!(blocks[0].function, format!("{:x}", blocks[0].address));
        assert_eq!(counts.blocks(&program, 2, |_| String::new()).len(), 2);
    }
}
