//! Programs of a device.
//!
//! | file | holds |
//! |---|---|
//! | `kernels` | [`Program`], and the kernels by name |
//! | `compiler` | builds from source, and binaries of the cache |
//! | `slots` | values by key, each built once |
//! | `ahead` | threads that build before a call needs the program |
//! | `library` | this crate's programs in use, and those that will be |
//! | `caller` | programs of a caller: `Device::run` |

mod ahead;
mod caller;
mod compiler;
mod kernels;
mod library;
mod slots;

pub use caller::Value;
pub(crate) use compiler::Compiler;
pub use kernels::Program;
pub(crate) use library::Programs;
