//! The card kernels as blocks, between the host and the memory of [`crate::card::bench`].

mod copy;
mod keccak;
mod msm;
mod ntt;
mod pass;
mod strided_copy;

pub(super) use copy::Copies;
pub(super) use keccak::Digests;
pub(super) use msm::Buckets;
pub(super) use ntt::Transforms;
pub(super) use pass::Passes;
pub(super) use strided_copy::StridedCopies;

use crate::card::bench::Bench;
use zkfabric_hdl_toolkit::block::Report;

/// What a check measured: a run begins when the one before has ended.
fn report(bench: &Bench<'_>, operations: u64, run_cycles: u64) -> Report {
    Report {
        cycles: bench.cycles(),
        operations,
        latency_cycles: run_cycles,
        interval_cycles: run_cycles,
    }
}
