//! Addition of affine points, one per clock: the slopes' denominators are inverted in batches.

pub(crate) mod catalogue;
mod circuit;
mod pipelines;

pub use circuit::AffineAdder;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::CROSSING_CYCLES;

use crate::batch_inverter;

/// Returns the clocks from two points to their sum.
///
/// # Errors
/// An arithmetic that can't be built.
pub fn latency_cycles(config: &batch_inverter::Config) -> Result<u64, HdlError> {
    let arithmetic = config.arithmetic();
    let before = pipelines::operands(arithmetic)?.latency() as u64;
    let behind = pipelines::sum(arithmetic)?.latency() as u64;
    Ok(before + config.latency_cycles() + CROSSING_CYCLES as u64 + behind)
}
