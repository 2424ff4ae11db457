//! Options of a runtime.

use core::time::Duration;
use std::sync::Arc;

use super::record::{Event, JobRecord, Listener, Recorder};

/// Options of a runtime.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// Whether this machine's cores take parts of jobs that another device can do. The cores check
    /// and stand in either way.
    pub cpu_works: bool,
    /// Limit on the input bytes in the queue; further submissions wait.
    pub queue_bytes: usize,
    /// Limit on the jobs in the queue.
    pub queue_jobs: usize,
    /// Bytes of memory kept for copies of borrowed inputs, and for outputs.
    pub spare_bytes: usize,
    /// Bytes of bases and tables kept on a device of unknown memory size; others keep half of their
    /// memory.
    pub device_bytes: u64,
    /// Share of a device's time for checks by sample; 1 checks everything.
    pub audit: f64,
    /// Number of answers of a new device that are all checked.
    pub probation: u32,
    /// Time that a part may take beyond eight times its expected time; a simulation gets sixty
    /// times as much.
    pub patience: Duration,
    /// Number of faults after which a device stays out.
    pub faults: u32,
    /// Time before a failed device is tested, doubled with each fault.
    pub rest: Duration,
    pub(super) listener: Option<Listener>,
    pub(super) recorder: Option<Recorder>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cpu_works: true,
            queue_bytes: 1 << 30,
            queue_jobs: 1 << 10,
            spare_bytes: 1 << 29,
            device_bytes: 4 << 30,
            audit: 0.015,
            probation: 4,
            patience: Duration::from_secs(30),
            faults: 8,
            rest: Duration::from_secs(1),
            listener: None,
            recorder: None,
        }
    }
}

impl Options {
    /// Calls `listener` when a device is taken out or comes back, or takes long to begin.
    #[must_use]
    pub fn with_listener(mut self, listener: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Returns a callback that gives lines to the listener.
    pub(crate) fn progress(&self) -> Arc<dyn Fn(&str) + Send + Sync> {
        let listener = self.listener.clone();
        Arc::new(move |line| {
            if let Some(listener) = &listener {
                let line = line.to_owned();
                listener(&Event::Progress { line });
            }
        })
    }

    /// Calls `recorder` with the record of each call that devices other than the cores took part
    /// in, the same record that a job's future returns.
    #[must_use]
    pub fn with_recorder(mut self, recorder: impl Fn(&JobRecord) + Send + Sync + 'static) -> Self {
        self.recorder = Some(Arc::new(recorder));
        self
    }
}

impl core::fmt::Debug for Options {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Options")
            .field("cpu_works", &self.cpu_works)
            .field("queue_bytes", &self.queue_bytes)
            .field("queue_jobs", &self.queue_jobs)
            .field("spare_bytes", &self.spare_bytes)
            .field("device_bytes", &self.device_bytes)
            .field("audit", &self.audit)
            .field("probation", &self.probation)
            .field("patience", &self.patience)
            .field("faults", &self.faults)
            .field("rest", &self.rest)
            .finish_non_exhaustive()
    }
}
