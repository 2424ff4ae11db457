//! Shells for cards: AXI4-Lite control registers and AXI4 masters (Arm IHI 0022).
//!
//! - [`Control`]: registers as Vitis expects them of a kernel (`ap_ctrl_chain`), arguments of 64 bits and a status behind them;
//! - [`Reader`]: an array in memory as a stream; [`Writer`]: a stream into an array; [`StridedReader`] and [`StridedWriter`]: the
//!   same with runs in three nested loops;
//! - [`ReadInterleaver`]: two readers at one port;
//! - [`Runs`]: the nested loops, walked in software.
//!
//! Data are 512 bits wide, the width of a memory channel of the Alveo cards; arrays are aligned to 64 bytes and counted in beats of
//! 64 bytes. Bursts end at multiples of 4096 bytes, which no AXI burst may cross, so they have up to 64 beats.

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
pub use reader::{Reader, StridedReader};
pub use runs::Runs;
pub use writer::{StridedWriter, Writer};
