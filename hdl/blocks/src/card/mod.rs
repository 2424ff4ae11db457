//! Card kernels: control registers, memory masters and a block, and what Vitis and a host need to know of them.
//!
//! - [`package`]: the files made of a kernel's [`Interface`](zkfabric_hdl_toolkit::block::Interface): the top module with the names that Vitis expects, `kernel.xml`, the packaging script, link
//!   configurations, `arguments.json` for hosts;
//! - [`KeccakCard`]: Keccak-256 of messages in memory; [`MsmCard`]: the bucket engine on points and scalars in memory; [`NttCard`]:
//!   transforms of values in memory; [`PassCard`]: a pass of a larger transform;
//! - [`bench`](mod@bench): a host and a memory written here, for all of them: tests check the kernels with it, and the simulated card of
//!   `zkfabric-host` runs its jobs through it;
//! - [`xclbin`]: the container of a card's binary.
//!
//! [`crate::axi::Copy`] is the smallest kernel. Layouts in memory are little-endian, and arrays begin at multiples of 64 bytes.

pub mod bench;
mod keccak;
pub mod msm;
pub mod ntt;
pub mod package;
pub mod pass;
#[cfg(test)]
mod tests;
pub mod xclbin;

pub use keccak::{DIGEST_BYTES, KeccakCard, message_stride_bytes};
pub use msm::{BUCKET_BYTES, MsmCard, POINT_BYTES, SCALAR_BYTES};
pub use ntt::NttCard;
pub use pass::PassCard;

pub use crate::ntt::four_step::VALUE_BYTES;

/// Bytes of a beat of all memory ports.
pub const BEAT_BYTES: u64 = 64;
