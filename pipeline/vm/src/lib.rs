//! RISC-V executor: ELF, decoding, execution, trace.
//!
//! - [`isa`]: operations and instructions in normal form;
//! - [`program`]: predecoded text and initial memory;
//! - [`trace`]: what an execution leaves for the proof;
//! - [`ecall`]: codes of the environment calls.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod ecall;
pub mod isa;
pub mod program;
pub mod trace;

pub use isa::{Format, Instruction, Op, REGISTERS, SINK};
pub use program::{Image, Program};
pub use trace::{Access, Bump, Cell, FinalState, Halt, Segment, Space, Step};
