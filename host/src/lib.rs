#![doc = include_str!("../README.md")]
//!
//! # Modules
//!
//! | module | holds |
//! |---|---|
//! | `backend` | [`Backend`], the operations on whole columns, its [`sums`](sums::Sums), and [`Bases`], the handle of loaded bases |
//! | [`cache`] | folders of files that are kept between runs |
//! | `column` | [`DeviceColumn`], the handle of a column that stays on a backend |
//! | `cpu` | the backend on this machine's cores, made by [`cpu()`] |
//! | [`local`] | work that stays on the caller's cores |
//! | `card` | the host's side of a card: jobs of its kernels |
//! | `sim` | the hardware blocks in simulation as a backend, with the feature `sim` |
//! | `xclbin` | cards with this project's kernels, programmed with a binary through OpenCL, with the feature `xclbin` |
//! | `opencl` | OpenCL devices as backends, with the feature `opencl` |
//! | `recovery` | signers of transactions from their signatures, with the feature `recovery` |
//! | [`sums`] | columns on a backend, and the sums over them |
//! | [`parity`] | the comparison of any backend with the reference |
//! | [`runtime`] | one queue over several devices, whose answers are checked |
//! | [`devices`] | backends by the names that users give them |
//! | `family` | how a backend opens its devices, for the table of [`devices`] |
//! | [`process`] | devices in processes of their own |
//! | [`audit`] | the checks of answers |
//! | [`fault`] | a backend that fails, for tests |
//!
//! No operation mirrors a protocol step, and scalars carry their width ([`Scalars`]). Results of
//! devices are not trusted.

pub mod audit;
mod backend;
pub mod cache;
#[cfg(any(feature = "sim", feature = "xclbin"))]
mod card;
mod column;
mod cpu;
pub mod devices;
mod error;
mod family;
pub mod fault;
pub mod local;
#[cfg(feature = "opencl")]
pub mod opencl;
pub mod parity;
pub mod process;
pub mod runtime;
mod scalars;
#[cfg(feature = "sim")]
pub mod sim;
pub mod sums;
#[cfg(feature = "xclbin")]
pub mod xclbin;

pub use ark_bn254::{Fr, G1Affine};
pub use backend::{Backend, Bases, Class, DeviceInfo, Kernels, Spent};
pub use column::DeviceColumn;
pub use cpu::cpu;
pub use error::{Error, ErrorKind};
pub use runtime::Runtime;
pub use scalars::OwnedScalars;
#[cfg(feature = "sim")]
pub use sim::sim;
pub use zkfabric_kernels_cpu::Width;
pub use zkfabric_msm::Scalars;
pub use zkfabric_ntt::Direction;
#[cfg(feature = "recovery")]
pub use zkfabric_recovery as recovery;
