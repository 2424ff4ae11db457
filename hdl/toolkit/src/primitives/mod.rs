//! Registers with reset, memories, tables, a product, and the ports of streams.
//!
//! | block | function | latency | throughput |
//! |---|---|---|---|
//! | [`Register`] | register, synchronous reset to a value | 1 | 1 |
//! | [`Select`] | wide choice by a registered bit, which is copied | 1 | 1 |
//! | [`Delay`] | chain of registers, also across the border of two regions | any | 1 |
//! | [`Memory`] | one read port, one write port, one clock | 1 | 1 read and 1 write |
//! | [`ParityMemory`] | two read ports for addresses of different parity, one write port, one clock | 1, or more with register stages | 2 reads and 1 write |
//! | [`Table`] | constant table, combinational | 0 | 1 |
//! | [`Rom`] | constant table, clocked | 1 | 1 |
//! | [`Product`] | product of two 32-bit words | 2 | 1 |
//!
//! Streams are [`StreamRx`] and [`StreamTx`]: a beat moves at a clock edge with `valid` and `ready`
//! high. Latency counts clock edges from the one that takes a value to the one at which a reader
//! can take the result.
//!
//! All state has an initial value, in Rust and in Verilog (`initial`, which FPGA bitstreams carry),
//! so that nothing is unknown after power-up; `reset` is synchronous, active high, and clears only
//! the state that needs clearing.

mod delay;
mod memory;
mod parity_memory;
mod product;
mod register;
mod select;
mod stream;
#[cfg(test)]
mod tests;

pub use delay::{CROSSING_CYCLES, Delay};
pub use memory::{Memory, Rom, Style, Table, ULTRA_RAM_WORDS, ultra_ram_stages};
pub use parity_memory::ParityMemory;
pub use product::Product;
pub use register::Register;
pub use select::{SELECTED_BITS, Select};
pub use stream::{StreamRx, StreamTx};
