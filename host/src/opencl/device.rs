//! An open device, its bases, and the time that it spends.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use std::time::Duration;

use zkfabric_kernels_opencl::{self as kernels, Timed, Timing};
use zkfabric_sumcheck::Memory;

use super::error::{NAME, of};
use crate::{Bases, Error, Spent};

/// OpenCL device.
#[derive(Debug)]
pub(super) struct OpenCl {
    pub(super) device: kernels::Device,
    pub(super) spent: Arc<Booked>,
    /// Memory of the last reduction to stacks.
    pub(super) memory: Memory,
}

/// Time spent by the device.
#[derive(Debug, Default)]
pub(super) struct Booked {
    transfer_ns: AtomicU64,
    kernel_ns: AtomicU64,
}

impl Booked {
    /// Adds the time of a call.
    pub(super) fn add(&self, timing: Timing) {
        let adds = [
            (&self.transfer_ns, timing.transfer_ns),
            (&self.kernel_ns, timing.kernel_ns),
        ];
        for (sum, ns) in adds {
            sum.fetch_add(ns, Ordering::Relaxed);
        }
    }

    /// Returns the time so far; the device knows how long calls waited for programs.
    fn total(&self, compiling: Duration) -> Spent {
        let read = |ns: &AtomicU64| Duration::from_nanos(ns.load(Ordering::Relaxed));
        Spent {
            transfer: read(&self.transfer_ns),
            kernel: read(&self.kernel_ns),
            compiling,
        }
    }

    /// Returns the value of a call and books its time.
    pub(super) fn book<T>(&self, timed: Timed<T>) -> T {
        self.add(timed.timing);
        timed.value
    }
}

impl OpenCl {
    pub(super) fn new(device: kernels::Device) -> Self {
        Self {
            device,
            spent: Arc::default(),
            memory: Memory::default(),
        }
    }

    /// Returns the value of a call and books its time.
    pub(super) fn book<T>(&self, timed: Timed<T>) -> T {
        self.spent.book(timed)
    }

    /// Returns the time spent so far.
    pub(super) fn total(&self) -> Spent {
        self.spent.total(self.device.waited_for_programs())
    }
}

/// Returns the device's bases.
pub(super) fn bases_of(bases: &Bases) -> Result<kernels::Bases, Error> {
    let loaded: &kernels::Bases = bases
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })?;
    loaded.slice(bases.range()).map_err(of)
}
