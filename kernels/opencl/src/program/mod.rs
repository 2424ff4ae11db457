//! Programs of a device.
//!
//! | file | holds |
//! |---|---|
//! | `kernels` | [`Program`], and the kernels by name |
//! | `compiler` | builds from source, and binaries of the cache |
//! | `library` | this crate's programs in use |
//! | `caller` | programs of a caller: `Device::run` |

mod caller;
mod compiler;
mod kernels;
mod library;

pub use caller::Value;
pub(crate) use compiler::Compiler;
pub use kernels::Program;
pub(crate) use library::Programs;
