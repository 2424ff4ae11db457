//! Runs a [`Program`]: fast, counting, or recording the trace for the proof.
//!
//! All modes share one interpreter loop, generic over its observer. Memory is that of
//! [`crate::MemoryMap`] up to [`Limits::memory_bytes`], zero outside the image; there is no
//! protection, and stores to the text do not change the decoded instructions. Registers start at
//! zero (so a guest sets its own stack pointer). Atomics run on the only hart: LR reserves its
//! address and width in the register cell [`crate::RESERVATION`]; an SC to the same address and
//! width succeeds, any other SC fails, and either ends the reservation. Nothing else does: stores
//! and AMOs, also to the reserved address, leave the reservation unchanged, which the architecture
//! permits (volume I, section 14.2: only stores of other harts and SCs have to end it).

mod environment;
mod interpreter;
mod limits;
mod memory;
mod observer;
mod packed;
mod recorder;

pub use environment::Mark;
pub use limits::Limits;

use environment::Environment;
use interpreter::Hart;
use memory::Memory;
use observer::{Counter, Silent};
use packed::PackedInstruction;
use recorder::Recorder;

use core::ops::ControlFlow;

use crate::calls::CallRows;
use crate::error::ExecutionError;
use crate::guard::STACK_POINTER;
use crate::isa::{Op, REGISTERS};
use crate::program::Program;
use crate::trace::{FinalState, Segment};

/// Instructions per operation, by [`Op::code`].
pub type Counts = [u64; Op::COUNT];

/// An execution that reached HALT, with any exit code: its interpretation is up to the caller.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// `x10` at HALT.
    pub exit_code: u64,
    /// `x11..=x14` at HALT: digest of the public output.
    pub digest: [u64; 4],
    /// Instructions executed, HALT included.
    pub instructions: u64,
    /// Instructions per operation; `None` in the fast mode.
    pub counts: Option<Box<Counts>>,
    /// Rows of calls.
    pub calls: CallRows,
    /// Text that the guest printed.
    pub printed: Vec<u8>,
    /// Points that the guest marked.
    pub marks: Vec<Mark>,
    /// Bytes of text and marks beyond the limits, not kept.
    pub dropped: u64,
    /// Input words read.
    pub input_words: usize,
    registers: [u64; REGISTERS],
    memory: Memory,
}

impl Outcome {
    /// Returns the register cells after the execution.
    #[must_use]
    pub const fn registers(&self) -> &[u64; REGISTERS] {
        &self.registers
    }

    /// Returns the bytes that the program shows as its output, by its last mark
    /// [`OUTPUT`](zkfabric_abi::mark::OUTPUT). They are the output if they have the digest.
    #[must_use]
    pub fn shown_output(&self) -> Option<&[u8]> {
        let mut marks = self.marks.iter().rev();
        let mark = marks.find(|mark| mark.id == zkfabric_abi::mark::OUTPUT)?;
        let (address, bytes) = zkfabric_abi::mark::output_place(mark.argument);
        self.memory.slice(address, bytes)
    }

    /// Returns `len` bytes of memory at `address` after the execution; `None` if they are not all
    /// within the memory.
    #[must_use]
    pub fn memory(&self, address: u64, len: u64) -> Option<&[u8]> {
        self.memory.slice(address, len)
    }

    /// Returns the memory to the system; [`Outcome::memory`] then returns `None` for every address.
    #[must_use]
    pub fn without_memory(self) -> Self {
        Self {
            memory: Memory::default(),
            ..self
        }
    }
}

/// A program in the interpreter's format.
#[derive(Debug)]
pub struct Executor<'p> {
    program: &'p Program,
    code: Vec<PackedInstruction>,
}

impl<'p> Executor<'p> {
    /// Prepares a program.
    ///
    /// # Errors
    /// [`ExecutionError::Parameter`] for a granule other than 2 and 4 or too many instructions;
    /// [`ExecutionError::OutOfMemory`].
    pub fn new(program: &'p Program) -> Result<Self, ExecutionError> {
        Ok(Self {
            program,
            code: packed::pack(program)?,
        })
    }

    /// Runs without an observer.
    ///
    /// # Errors
    /// See [`ExecutionError`].
    pub fn run(&self, input: &[u64], limits: &Limits) -> Result<Outcome, ExecutionError> {
        let mut hart = self.hart(input, limits)?;
        let instructions = hart
            .run(&mut Silent)
            .map_err(|error| explain(&hart, error))?;
        Ok(outcome(hart, instructions, None))
    }

    /// Runs and counts instructions per operation.
    ///
    /// # Errors
    /// See [`ExecutionError`].
    pub fn count(&self, input: &[u64], limits: &Limits) -> Result<Outcome, ExecutionError> {
        let mut hart = self.hart(input, limits)?;
        let mut counter = Counter {
            counts: [0; Op::COUNT],
        };
        let instructions = hart
            .run(&mut counter)
            .map_err(|error| explain(&hart, error))?;
        Ok(outcome(hart, instructions, Some(Box::new(counter.counts))))
    }

    /// Runs and emits the trace in segments of `segment_size` instructions (the last may be
    /// shorter), each as soon as it is complete. Segments of a run that ends in an error are
    /// useless.
    ///
    /// # Errors
    /// See [`ExecutionError`].
    pub fn trace(
        &self,
        input: &[u64],
        limits: &Limits,
        segment_size: usize,
        mut emit: impl FnMut(Segment),
    ) -> Result<(Outcome, FinalState), ExecutionError> {
        self.trace_until(input, limits, segment_size, |segment| {
            emit(segment);
            ControlFlow::Continue(())
        })
    }

    /// Like [`Executor::trace`], but stops when `emit` wants no more segments.
    ///
    /// # Errors
    /// See [`ExecutionError`]; [`ExecutionError::Stopped`] if `emit` stopped before the last
    /// segment.
    pub fn trace_until(
        &self,
        input: &[u64],
        limits: &Limits,
        segment_size: usize,
        mut emit: impl FnMut(Segment) -> ControlFlow<()>,
    ) -> Result<(Outcome, FinalState), ExecutionError> {
        let mut hart = self.hart(input, limits)?;
        let map = self.program.memory_map();
        let mut recorder = Recorder::new(&map, &hart.memory, segment_size, &mut emit)?;
        let instructions = hart
            .run(&mut recorder)
            .map_err(|error| explain(&hart, error))?;
        let (state, counts) = recorder.finish(&hart.memory, &hart.registers);
        Ok((outcome(hart, instructions, Some(Box::new(counts))), state))
    }

    fn hart<'a>(
        &'a self,
        input: &'a [u64],
        limits: &'a Limits,
    ) -> Result<Hart<'a>, ExecutionError> {
        if limits.instructions > Limits::MAX_INSTRUCTIONS {
            let (what, expected) = ("instruction limit", "at most 2^38 - 2");
            return Err(ExecutionError::Parameter {
                what,
                expected,
                got: limits.instructions,
            });
        }
        Ok(Hart {
            program: self.program,
            code: &self.code,
            registers: [0; 256],
            memory: Memory::new(self.program, limits.memory_bytes)?,
            environment: Environment::new(input, limits),
        })
    }
}

/// Returns an access outside the memory as an overflow of the stack, if it is one: in the guard, or
/// below the memory and not below the stack pointer.
#[cold]
fn explain(hart: &Hart<'_>, error: ExecutionError) -> ExecutionError {
    let ExecutionError::BadAddress { pc, address, width } = error else {
        return error;
    };
    let map = hart.program.memory_map();
    let (first, guard) = (map.first_word() << 3, map.guard());
    let stack_pointer = hart.registers[STACK_POINTER];
    let below = stack_pointer != 0 && (stack_pointer..first).contains(&address);
    let bottom = match below {
        true => first,
        false if guard.contains(&(address >> 3)) => guard.end << 3,
        false => return ExecutionError::BadAddress { pc, address, width },
    };
    ExecutionError::StackOverflow {
        pc,
        address,
        width,
        bottom,
    }
}

fn outcome(hart: Hart<'_>, instructions: u64, counts: Option<Box<Counts>>) -> Outcome {
    let Hart {
        registers,
        memory,
        environment,
        ..
    } = hart;
    Outcome {
        exit_code: registers[10],
        digest: core::array::from_fn(|i| registers[11 + i]),
        instructions,
        counts,
        calls: environment.calls,
        printed: environment.printed,
        marks: environment.marks,
        dropped: environment.dropped,
        input_words: environment.input_position,
        registers: core::array::from_fn(|i| registers[i]),
        memory,
    }
}
