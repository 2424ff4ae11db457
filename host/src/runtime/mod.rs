//! One runtime over unlike devices: jobs are split, checked, and done again elsewhere where a device fails.
//!
//! | module | holds |
//! |---|---|
//! | `work` | what a job computes, in items that devices share |
//! | `state` | the queue: who does which part next, and what follows from an answer |
//! | `worker` | a thread for each device, and one that looks for what is late |
//! | `device` | a backend and the checks of its answers, by [`audit`](crate::audit) |
//! | `expected` | what a device's sums are checked against |
//! | `bases` | bases that any device can load |
//! | `columns` | columns as handles, whose values are never on a device alone |
//! | `resident` | bases, tables and columns on a device, within its memory |
//! | `spare` | memory of inputs that were answered, for the next copies |
//! | `selftest` | what a device must answer before it comes back |
//! | `measure` | how fast each device is |
//! | `job` | jobs that are submitted and awaited |
//! | `sums` | sums over tables, each on one device, and what follows when it fails |
//! | `front` | the same as a [`Backend`], for callers that wait |
//!
//! The first device is this machine's cores. It is trusted: it checks the others, and does what no other can.
//! What a device refuses (sizes that it does not support, too little memory) goes elsewhere or in smaller parts. A device that fails,
//! answers wrongly, panics or does not answer is taken out, its parts are done again, and it comes back when it passes a test;
//! after [`Options::faults`] faults it stays out.
//!
//! Sums go whole to one device (`sums`); [`Error::WrongRound`] tells that a wrong message was given away before anybody could know.
//!
//! A kernel that runs is not interrupted: what a device answers after it was given up is dropped, and its thread is free again then.

use core::time::Duration;
use std::sync::{Arc, Condvar, Mutex};

use tokio::sync::Semaphore;

use crate::audit::Auditor;
use crate::{Backend, DeviceInfo, Error, cpu};

mod bases;
mod columns;
mod device;
mod expected;
mod front;
mod job;
mod kind;
mod measure;
mod record;
mod resident;
mod selftest;
mod spare;
mod state;
mod sums;
mod work;
mod worker;

pub use job::{Job, JobOptions};
pub use kind::Kind;
pub use measure::Measured;
pub use record::{DeviceReport, Event, Health, JobRecord, Priority};

use device::Device;
use selftest::SelfTest;
use spare::Spare;
use state::{CPU, Limits, State};
use worker::{Listener, Recorder, Shared};

const NAME: &str = "runtime";

/// How a runtime uses its devices.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// Whether this machine's cores take parts of jobs while another device can. They check and stand in either way.
    pub cpu_works: bool,
    /// Bytes of input that wait in the queue: who submits more waits.
    pub queue_bytes: usize,
    /// Jobs that wait in the queue.
    pub queue_jobs: usize,
    /// Bytes of memory that is kept for copies of what callers lend, and for outputs.
    pub spare_bytes: usize,
    /// Bytes of bases and tables that are kept on a device that does not say how much memory it has; others keep half of theirs.
    pub device_bytes: u64,
    /// Share of a device's time that checks by sample may take; 1 checks everything.
    pub audit: f64,
    /// Answers of a new device that are all checked.
    pub probation: u32,
    /// Time that a part may take beyond eight times what it is expected to; a simulation has sixty times as much.
    pub patience: Duration,
    /// Faults after which a device stays out.
    pub faults: u32,
    /// Time before a device that failed is tested, doubled with each fault.
    pub rest: Duration,
    listener: Option<Listener>,
    recorder: Option<Recorder>,
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
    /// Calls `listener` when a device is taken out or comes back.
    #[must_use]
    pub fn with_listener(mut self, listener: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Calls `recorder` with the record of each call that devices other than the cores took part in: what a job's future returns of a job.
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

/// Devices behind one queue.
#[derive(Debug)]
pub struct Runtime {
    shared: Arc<Shared>,
    /// Room for input in the queue, in [`job::ROOM_BYTES`].
    bytes: Arc<Semaphore>,
    jobs: Arc<Semaphore>,
    options: Options,
}

impl Runtime {
    /// This machine's cores and these devices.
    ///
    /// # Errors
    /// No threads, or no randomness for checks.
    pub fn new(devices: Vec<Arc<dyn Backend>>, options: Options) -> Result<Self, Error> {
        let trusted = cpu();
        let spare = Arc::new(Spare::new(options.spare_bytes));
        let mut all = vec![Device::trusted(Arc::clone(&trusted), &spare)];
        for backend in devices {
            let auditor = Auditor::new(options.audit, options.probation);
            // Half of a device's memory is for the jobs themselves.
            let half = backend.device().memory_bytes.map(|bytes| bytes / 2);
            let budget = half.unwrap_or(options.device_bytes);
            let trusted = Arc::clone(&trusted);
            all.push(Device::new(backend, trusted, auditor, budget, &spare)?);
        }
        let self_test = match all.as_slice() {
            [cores, _, ..] => Some(SelfTest::new(cores)?),
            _ => None,
        };
        let infos: Vec<DeviceInfo> = all.iter().map(|device| device.info.clone()).collect();
        let limits = Limits {
            patience: options.patience,
            faults: options.faults,
            rest: options.rest,
            cpu_works: options.cpu_works,
        };
        let shared = Arc::new(Shared {
            state: Mutex::new(State::new(&infos, limits)),
            changed: Condvar::new(),
            devices: all,
            spare,
            self_test,
            listener: options.listener.clone(),
            recorder: options.recorder.clone(),
            beside: sums::Beside::default(),
        });
        worker::start(&shared)?;
        Ok(Self {
            shared,
            bytes: Arc::new(Semaphore::new(job::room(options.queue_bytes))),
            jobs: Arc::new(Semaphore::new(options.queue_jobs.clamp(1, job::MOST_ROOM))),
            options,
        })
    }

    /// How the devices are used.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// What each device did; the first is this machine's cores.
    #[must_use]
    pub fn report(&self) -> Vec<DeviceReport> {
        let state = self.shared.lock();
        let slots = state.slots.iter().zip(&self.shared.devices);
        slots
            .map(|(slot, device)| DeviceReport {
                info: device.info.clone(),
                health: slot.health.clone(),
                faults: slot.faults,
                parts: slot.parts,
                busy: slot.busy,
                checks: device.checks(),
                checked: slot.checked,
                resident_bytes: device.resident.bytes(),
                rates: slot
                    .rates
                    .iter()
                    .map(|(kind, (units, rate))| (*kind, *units, rate.get().unwrap_or(0.0)))
                    .collect(),
            })
            .collect()
    }

    /// Asks each device but the first the questions that it must answer before it gets work.
    #[must_use]
    pub fn test(&self) -> Vec<(DeviceInfo, Result<(), Error>)> {
        let devices = self.shared.devices.iter().enumerate().skip(CPU + 1);
        devices
            .map(|(index, device)| (device.info.clone(), self.shared.test(index, device)))
            .collect()
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.closed = true;
        // Whoever awaits them is told that they are cancelled.
        state.jobs.clear();
        drop(state);
        self.shared.changed.notify_all();
    }
}
