//! Description of a backend's device.

use core::{fmt, time::Duration};

/// Kind of hardware of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Processor cores.
    Cpu,
    /// Graphics card.
    Gpu,
    /// Card with an FPGA, or another accelerator.
    Accelerator,
    /// Simulated hardware.
    Simulation,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cpu => "cpu",
            Self::Gpu => "gpu",
            Self::Accelerator => "accelerator",
            Self::Simulation => "simulation",
        })
    }
}

/// Device of a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Maker's name.
    pub name: String,
    /// Kind of hardware.
    pub class: Class,
    /// Bytes available for columns and bases; `None` if they share the caller's memory.
    pub memory_bytes: Option<u64>,
    /// Driver and its version.
    pub driver: String,
}

impl DeviceInfo {
    /// Creates the description of a device that shares the caller's memory.
    #[must_use]
    pub fn new(name: impl Into<String>, class: Class) -> Self {
        Self {
            name: name.into(),
            class,
            memory_bytes: None,
            driver: String::new(),
        }
    }
}

/// Time that a backend has spent since its creation, if it can tell transfers from kernels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Time of transfers to and from the device.
    pub transfer: Duration,
    /// Time of kernels.
    pub kernel: Duration,
    /// Time that calls have waited for kernels to be compiled or loaded.
    pub compiling: Duration,
}

/// Kernels that a backend can compile ahead of the first call that needs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kernels {
    /// Multiplications.
    Msm,
    /// Transforms.
    Ntt,
    /// Keccak-256.
    Keccak,
    /// Tables and sums over them, apart from the code of their polynomials.
    Sums,
    /// Permutations of Keccak.
    Permutations,
}
