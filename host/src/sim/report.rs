//! Statistics of a card's kernels, with estimated times on hardware.

use core::fmt;

use serde::Serialize;
use zkfabric_hdl::estimate::Moved;

use super::Options;

/// Statistics of a card's kernels since the card was made.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Name of the card of the estimates.
    pub card: &'static str,
    /// Clock of the estimates, Hz.
    pub clock: f64,
    /// Kernels ordered by name.
    pub kernels: Vec<KernelReport>,
}

/// Statistics of a kernel. Failed jobs do not count.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KernelReport {
    /// Block and configuration, as in `kernels/rtl`.
    pub kernel: String,
    /// Number of runs.
    pub jobs: u64,
    /// Clocks, from the edges that take the starts to the edges that see the interrupts.
    pub cycles: u64,
    /// Bytes that bursts read from the card's memory.
    pub read_bytes: u64,
    /// Bytes that bursts wrote to the card's memory.
    pub written_bytes: u64,
    /// Bytes from the host to the card's memory, including bases.
    pub upload_bytes: u64,
    /// Bytes from the card to the host.
    pub download_bytes: u64,
    /// Seconds of the kernel on the card of the options: for each job the longer of its clocks and
    /// its memory traffic.
    pub kernel_seconds: f64,
    /// Seconds of the transfers over the card's link.
    pub transfer_seconds: f64,
}

/// A run, or a transfer without a run.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RunCounts {
    pub(super) jobs: u64,
    pub(super) cycles: u64,
    pub(super) read_bytes: u64,
    pub(super) written_bytes: u64,
    pub(super) upload_bytes: u64,
    pub(super) download_bytes: u64,
}

impl Report {
    pub(super) const fn new(options: &Options) -> Self {
        Self {
            card: options.card.name,
            clock: options.assumptions.clock,
            kernels: Vec::new(),
        }
    }

    /// Returns the statistics of the kernel of this name, if it ran.
    #[must_use]
    pub fn kernel(&self, name: &str) -> Option<&KernelReport> {
        self.kernels.iter().find(|kernel| kernel.kernel == name)
    }

    pub(super) fn add(&mut self, kernel: &str, done: RunCounts, options: &Options) {
        let place = self
            .kernels
            .binary_search_by(|other| other.kernel.as_str().cmp(kernel));
        let index = place.unwrap_or_else(|index| {
            self.kernels.insert(index, KernelReport::new(kernel));
            index
        });
        if let Some(report) = self.kernels.get_mut(index) {
            report.add(done, options);
        }
    }
}

impl KernelReport {
    fn new(kernel: &str) -> Self {
        Self {
            kernel: kernel.to_owned(),
            jobs: 0,
            cycles: 0,
            read_bytes: 0,
            written_bytes: 0,
            upload_bytes: 0,
            download_bytes: 0,
            kernel_seconds: 0.0,
            transfer_seconds: 0.0,
        }
    }

    fn add(&mut self, done: RunCounts, options: &Options) {
        let moved = Moved {
            cycles: done.cycles,
            // Arrays that are read lie in other channels than those that are written.
            channel_bytes: done.read_bytes.max(done.written_bytes),
            transfer_bytes: done.upload_bytes + done.download_bytes,
        };
        let seconds = options.assumptions.seconds(&options.card, moved);
        self.jobs += done.jobs;
        self.cycles += done.cycles;
        self.read_bytes += done.read_bytes;
        self.written_bytes += done.written_bytes;
        self.upload_bytes += done.upload_bytes;
        self.download_bytes += done.download_bytes;
        self.kernel_seconds += seconds.kernel;
        self.transfer_seconds += seconds.transfer;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "simulated card, times for {} at {:.0} MHz",
            self.card,
            self.clock / 1e6
        )?;
        writeln!(
            f,
            "{:<24} {:>6} {:>12} {:>12} {:>12} {:>12} {:>12}",
            "kernel", "jobs", "clocks", "read B", "written B", "kernel ms", "transfer ms"
        )?;
        for kernel in &self.kernels {
            writeln!(
                f,
                "{:<24} {:>6} {:>12} {:>12} {:>12} {:>12.4} {:>12.4}",
                kernel.kernel,
                kernel.jobs,
                kernel.cycles,
                kernel.read_bytes,
                kernel.written_bytes,
                1e3 * kernel.kernel_seconds,
                1e3 * kernel.transfer_seconds,
            )?;
        }
        Ok(())
    }
}
