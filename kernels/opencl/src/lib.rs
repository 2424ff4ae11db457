//! OpenCL kernels over BN254: Keccak-256, number-theoretic transform, multi-scalar multiplication
//! and sums over the hypercube, on any device with a driver.
//!
//! Without the feature `opencl` the crate is empty: the feature links libOpenCL.
//!
//! | module | holds |
//! |---|---|
//! | `discovery` | `devices`, each with a `Description` |
//! | `device` | `Device`: queues, memory, programs |
//! | `program`, `cache` | `Program` from source or binary; binaries kept on disk; `Device::run` |
//! | `prepare` | `Device::prepare`, `Device::prepare_sums`: builds ahead of calls |
//! | `building` | builds within a time limit |
//! | `source` | texts of the programs |
//! | `tuning` | `Device::variant`, by measurement |
//! | `variant` | `Variant`: scalar kernels for GPUs, vectors of eight for CPUs |
//! | `error`, `code` | errors, and the names of OpenCL's codes |
//! | `column` | `Column`, values on a device |
//! | `task` | `Task`, a kernel of a card's binary, and `Array`, its memory |
//! | `keccak` | `Device::keccak256` |
//! | `ntt` | `Device::ntt`, `Device::ntt_columns` |
//! | `msm` | `Bases`, `Device::msm`, `Device::msm_columns` |
//! | `sums` | `Table`, sums over the hypercube: `Device::sum_rows`, `fractions`, `linear_sums`, `combine_stacks`,
//! | | `permutations` |
//! | `driver` | calls into libOpenCL: the only module with `unsafe` apart from `Device::run` |
//! | `../cl` | the kernels |
//!
//! Results are byte-equal with the native kernels for every variant. The crate checks a device's
//! results where a check is cheap (field elements are reduced, points are on the curve); a caller
//! that cannot trust a device's sums has to check them.
#![cfg(feature = "opencl")]

mod building;
mod cache;
mod code;
mod column;
mod device;
mod discovery;
mod driver;
mod error;
mod keccak;
mod lock;
mod memory;
mod msm;
mod ntt;
mod prepare;
mod program;
mod source;
mod sums;
mod task;
mod timing;
mod tuning;
mod variant;

pub use building::{BUILD_LIMIT, Build, BuildListener};
pub use column::Column;
pub use device::{Device, Options, STATEMENTS};
pub use discovery::{Class, Description, devices};
pub use error::Error;
pub use msm::Bases;
pub use prepare::SumForms;
pub use program::{Program, Value};
pub use source::Kind;
pub use sums::{
    FractionSum, Fractions, LinearSum, LinearSums, Permutations, RowSum, RowsEnd, Table,
};
pub use task::{Array, ComputeUnit, Task, TaskArgument, TaskRun};
pub use timing::{Timed, Timing};
pub use variant::Variant;
pub use zkfabric_kernels_cpu::Width;
