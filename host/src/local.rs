//! Work on the caller's cores: polynomials too short for a device, hashes of messages, and the
//! instructions in use.
//!
//! The pipeline reaches all kernels, including these, through this crate alone.

pub use zkfabric_kernels_cpu::keccak::{keccak256_batch_with, keccak256_serial_with};
pub use zkfabric_kernels_cpu::{
    Isa, IsaError, Level, OutOfMemory, Program, Shifted, Value, Values, add_combination,
    batch_invert, divide_by_binomial, divide_by_root, isa::ISA_VARIABLE, join_thirds, keccak256,
    keccak256_batch, lagrange_weights, powers, reserve, rows_times, split_thirds,
    subgroup_generator,
};
pub use zkfabric_msm::fixed_base_multiples;
