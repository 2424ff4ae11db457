//! For tests: circuits against their meaning in Rust, in the Rust simulation and in Icarus Verilog.
//!
//! A difference is a panic, as in any test. If a tool is missing, the part that needs it is skipped
//! with the reason.

pub mod buffer;
pub mod emitted;
pub mod pipeline;
