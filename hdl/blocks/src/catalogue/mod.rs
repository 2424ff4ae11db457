//! All blocks by name.
//!
//! [`KERNELS`] lists all blocks, one line each; the tests in `hdl/blocks/tests/conformance.rs` hold
//! for every entry and each of its checked-in configurations, and `kernels/rtl` has their Verilog
//! or its hash ([`rtl`]).

mod estimate;
#[cfg(test)]
mod rates;
pub mod rtl;
#[cfg(test)]
mod tests;

pub use estimate::{batch, estimate, pipeline};

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::Kernel;

use crate::{
    affine_adder, axi_copy, axi_strided_copy, batch_inverter, curve, fifo, fold, inverter, keccak,
    modular, msm, narrow_msm, ntt, skid_buffer,
};

/// All blocks.
pub const KERNELS: &[&dyn Kernel] = &[
    &skid_buffer::catalogue::SkidBuffer,
    &fifo::catalogue::Fifo,
    &modular::catalogue::Adder,
    &modular::catalogue::Scaler,
    &modular::catalogue::Multiplier,
    &modular::catalogue::RowMultiplier,
    &inverter::catalogue::Inverter,
    &batch_inverter::catalogue::BatchInverter,
    &ntt::butterfly::catalogue::Butterfly,
    &ntt::catalogue::Ntt,
    &ntt::twiddle_generator::catalogue::TwiddleGenerator,
    &curve::catalogue::PointAdder,
    &affine_adder::catalogue::AffineAdder,
    &msm::catalogue::Msm,
    &narrow_msm::catalogue::NarrowMsm,
    &keccak::catalogue::KeccakF,
    &keccak::catalogue::Keccak256,
    &axi_copy::catalogue::AxiCopy,
    &axi_strided_copy::catalogue::AxiStridedCopy,
    &keccak::card::catalogue::CardKeccak,
    &msm::card::catalogue::CardMsm,
    &narrow_msm::card::catalogue::CardNarrowMsm,
    &ntt::card::catalogue::CardNtt,
    &ntt::card_pass::catalogue::CardNttPass,
    &ntt::card_factors::catalogue::CardNttFactors,
    &fold::card::catalogue::CardFold,
];

/// Finds a block by name.
///
/// # Errors
/// There is no such block.
pub fn find(name: &str) -> Result<&'static dyn Kernel, HdlError> {
    find_in(KERNELS, name)
}

/// As [`find`], in a catalogue that may have blocks of other crates.
///
/// # Errors
/// There is no such block.
pub fn find_in(
    kernels: &[&'static dyn Kernel],
    name: &str,
) -> Result<&'static dyn Kernel, HdlError> {
    let found = kernels.iter().find(|kernel| kernel.name() == name);
    found.copied().ok_or_else(|| HdlError::Block {
        got: name.to_owned(),
        known: kernels
            .iter()
            .map(|kernel| kernel.name())
            .collect::<Vec<_>>()
            .join(", "),
    })
}
