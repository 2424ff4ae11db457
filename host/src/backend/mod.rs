//! What a backend offers: its operations, its handles of bases, and the description of its device.

mod bases;
mod device;
mod operations;

pub use bases::Bases;
pub use device::{Class, DeviceInfo, Kernels, Spent};
pub use operations::{Backend, Sums};
