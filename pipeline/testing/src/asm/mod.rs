//! A small assembler for tests, and random programs for differential tests.
//!
//! Written from the opcode tables of the manual, independently of the decoder, so that each checks
//! the other.
//!
//! ```
//! use zkfabric_testing::asm::Assembler;
//! use zkfabric_vm::Op;
//! let mut a = Assembler::new(0x1_0000);
//! let again = a.new_label();
//! a.li(5, 10);
//! a.bind(again);
//! a.immediate(Op::AddI, 5, 5, -1);
//! a.branch(Op::Bne, 5, 0, again);
//! a.halt(0);
//! let program = a.program(&[]).unwrap();
//! assert_eq!(program.instructions.len(), a.bytes().unwrap().len() / 2);
//! ```

mod assembler;
mod compressed;
mod elf;
mod encode;
mod random;
mod rng;

pub use assembler::{AsmError, Assembler, DATA_ALIGNMENT, Label};
pub use compressed::CompressedInstruction;
pub use elf::write_elf;
pub use encode::encode;
pub use random::{
    BUFFER_BYTES, CASE_BYTES, EDGES, RandomOptions, case_data, random_case, random_program,
    random_program_of,
};
pub use rng::Rng;
