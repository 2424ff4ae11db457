//! For tests: circuits against their meaning in Rust, there and in Icarus Verilog.
//!
//! A difference is a panic, as in any test. Where the tools are missing, the part that needs them is skipped with the reason.

pub mod buffer;
pub mod emitted;
pub mod pipeline;
