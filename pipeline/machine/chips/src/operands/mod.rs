//! Columns of the instructions of one form, with their fetch and their accesses.
//!
//! A chip's columns contain the columns of its form. The form fetches the instruction and accesses
//! registers and memory; the chip's own constraints relate the values that the chip passes in.
//!
//! | form | operands | slots |
//! |---|---|---|
//! | [`Unary`] | `rs1`, or `rs1` and an immediate | 0, 3 |
//! | [`Binary`] | `rs1`, `rs2` | 0, 1, 3 |
//! | [`RegisterOrImmediate`] | `rs1`, and `rs2` or an immediate | 0, 1 (register only), 3 |
//! | [`Branch`] | `rs1`, `rs2`, a target | 0, 1 |
//! | [`Jump`] | a target | 3 |
//! | [`Load`] | a word at `rs1` and an immediate | 0, 1, 3 |
//! | [`Store`] | `rs2`, a word at `rs1` and an immediate | 0, 1, 2 |
//!
//! | module | concept |
//! |---|---|
//! | [`head`] | the common head of every form |
//! | [`flags`] | the operation that a row executes |
//! | [`digits`] | parts of operands: top bits, shift amounts |

pub(crate) mod digits;
pub(crate) mod flags;
pub(crate) mod head;

mod binary;
mod branch;
mod jump;
mod load;
mod register_or_immediate;
mod store;
mod unary;

pub(crate) use binary::Binary;
pub(crate) use branch::Branch;
pub(crate) use flags::{Flags, Operation};
pub(crate) use jump::Jump;
pub(crate) use load::Load;
pub(crate) use register_or_immediate::RegisterOrImmediate;
pub(crate) use store::Store;
pub(crate) use unary::Unary;
