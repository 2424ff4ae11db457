//! All blocks by name.
//!
//! [`KERNELS`] lists all blocks, a line each; the tests in `hdl/blocks/tests/conformance.rs` hold for every entry and each of its
//! checked-in configurations, and `kernels/rtl` has their Verilog ([`rtl`]).

mod card;
mod curve;
mod factors;
mod keccak;
mod modular;
mod msm;
mod ntt;
pub mod rtl;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::Kernel;

use crate::{fifo, skid_buffer};

#[cfg(test)]
mod tests;

/// All blocks.
pub const KERNELS: &[&dyn Kernel] = &[
    &skid_buffer::catalogue::SkidBuffer,
    &fifo::catalogue::Fifo,
    &modular::Adder,
    &modular::Scaler,
    &modular::Multiplier,
    &modular::Rows,
    &ntt::Butterfly,
    &ntt::Transform,
    &factors::Generator,
    &curve::PointAdder,
    &msm::BucketEngine,
    &keccak::Permuter,
    &keccak::Hash,
    &card::Copies,
    &card::StridedCopies,
    &card::Digests,
    &card::Buckets,
    &card::Transforms,
    &card::Passes,
];

/// The block of this name.
///
/// # Errors
/// There is none.
pub fn find(name: &str) -> Result<&'static dyn Kernel, HdlError> {
    let found = KERNELS.iter().find(|kernel| kernel.name() == name);
    found.copied().ok_or_else(|| HdlError::Block {
        got: name.to_owned(),
        known: KERNELS
            .iter()
            .map(|kernel| kernel.name())
            .collect::<Vec<_>>()
            .join(", "),
    })
}
