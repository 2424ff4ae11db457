//! Shells for cards: AXI4-Lite control registers and AXI4 masters (Arm IHI 0022).
//!
//! - [`Control`]: the registers that Vitis expects of a kernel (`ap_ctrl_chain`), followed by
//!   64-bit arguments and status words;
//! - [`Reader`]: an array in memory as a stream; [`Writer`]: a stream into an array;
//!   [`StridedReader`] and [`StridedWriter`]: the same with runs in three nested loops;
//! - [`ReadInterleaver`]: two readers on one port;
//! - [`Runs`]: the nested loops in software.
//!
//! Data are 512 bits wide, the width of a memory channel of the Alveo cards; arrays are aligned to
//! 64 bytes and counted in 64-byte beats. Bursts end at multiples of 4096 bytes, which no AXI burst
//! may cross, so they have up to 64 beats.

mod bursts;
mod control;
mod interleaver;
mod ports;
mod reader;
mod runs;
#[cfg(test)]
mod tests;
mod writer;

pub use bursts::{Bursts, MAX_BEATS, OUTSTANDING};
pub use control::Control;
pub use interleaver::ReadInterleaver;
pub use ports::{AxiLiteManager, AxiLiteSubordinate, AxiReadManager, AxiReadSubordinate};
pub use ports::{AxiWriteManager, AxiWriteSubordinate};
pub use reader::{BUFFER_BEATS, Reader, StridedReader};
pub use runs::Runs;
pub use writer::{StridedWriter, Writer};
