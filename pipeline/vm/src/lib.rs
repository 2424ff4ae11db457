//! RISC-V executor: ELF, decoding, execution, trace.
//!
//! - [`isa`]: operations and instructions in normal form;
//! - [`program`]: predecoded text and initial memory;
//! - `asm`: assembler and random programs for tests (feature `asm`);
//! - [`decode`], [`elf`]: from bytes to a [`Program`];
//! - [`alu`]: what each operation computes;
//! - `executor`: runs a program (feature `std`);
//! - [`trace`]: what an execution leaves for the proof;
//! - [`ecall`]: codes of the environment calls.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod alu;
#[cfg(feature = "asm")]
pub mod asm;
pub mod decode;
pub mod ecall;
pub mod elf;
mod error;
#[cfg(feature = "std")]
pub mod executor;
#[cfg(feature = "std")]
mod hints;
pub mod isa;
pub mod program;
pub mod trace;

pub use elf::LoadLimits;
#[cfg(feature = "std")]
pub use error::ExecutionError;
pub use error::LoadError;
#[cfg(feature = "std")]
pub use executor::{Executor, Limits, Outcome};
pub use isa::{Format, Instruction, Op, REGISTERS, RESERVATION, SINK};
pub use program::{Image, Program};
pub use trace::{Access, Bump, Cell, FinalState, Halt, Segment, Space, Step};
