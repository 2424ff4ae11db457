//! RISC-V executor: ELF, decoding, execution, trace.
//!
//! - [`isa`]: operations and instructions in normal form;
//! - [`program`]: predecoded text and initial memory;
//! - [`memory_map`]: which words are memory;
//! - [`decode`], [`elf`]: from bytes to a [`Program`];
//! - [`alu`]: results of all operations;
//! - `executor`: runs a program (feature `std`);
//! - [`curve`]: the sums of the precompiles on curves;
//! - [`modular`]: the modular arithmetic of the precompiles;
//! - [`trace`]: the execution's record for the proof;
//! - [`ecall`]: codes of the environment calls, from `zkfabric_abi`.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod alu;
#[cfg(feature = "std")]
mod calls;
pub mod curve;
pub mod decode;
pub mod elf;
mod error;
#[cfg(feature = "std")]
pub mod executor;
mod guard;
#[cfg(feature = "std")]
mod hints;
pub mod isa;
pub mod memory_map;
pub mod modular;
pub mod program;
pub mod trace;

#[cfg(feature = "std")]
pub use calls::{CallKind, CallRows};
pub use elf::LoadLimits;
#[cfg(feature = "std")]
pub use error::ExecutionError;
pub use error::LoadError;
#[cfg(feature = "std")]
pub use executor::{Executor, Limits, Outcome};
pub use isa::{Format, Instruction, Op, REGISTERS, RESERVATION, SINK};
pub use memory_map::MemoryMap;
pub use program::{Image, Program};
pub use trace::{Access, Bump, Call, Cell, FinalState, Segment, Space, Step};
pub use zkfabric_abi::ecall;
