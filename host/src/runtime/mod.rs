//! One runtime over unlike devices: it splits jobs, checks answers, and repeats work elsewhere when
//! a device fails.
//!
//! | module | holds |
//! |---|---|
//! | `work` | input and output of a job, in items that devices share |
//! | `state` | the queue: assignment of parts, and handling of answers |
//! | `worker` | one thread per device, and one that watches for late parts |
//! | `device` | a backend and the checks of its answers, by [`audit`](crate::audit) |
//! | `expected` | expected results of a device's sums |
//! | `bases` | bases that any device can load |
//! | `columns` | columns as handles, whose values are always in this machine's memory too |
//! | `resident` | bases, tables and columns on a device, within its memory |
//! | `stacks` | stacks of columns, owned |
//! | `spare` | memory of finished inputs, for the next copies |
//! | `selftest` | test of a device before it comes back |
//! | `measure` | measurement of each device's rates |
//! | `job` | jobs that are submitted and awaited |
//! | `sums` | sums over tables, each on one device, and failover |
//! | `front` | the same as a [`Backend`], for blocking callers |
//!
//! The first device is this machine's cores. This trusted device checks the others, and does the
//! work that no other device supports. Work that a device refuses (unsupported sizes, insufficient
//! memory) goes elsewhere or in smaller parts. A device that fails, answers wrongly, panics or does
//! not answer is taken out, its parts are done again, and it comes back when it passes a test;
//! after [`Options::faults`] faults it stays out.
//!
//! Sums go whole to one device (`sums`); [`Error::WrongRound`] reports that a wrong message was
//! given away before it could be detected.
//!
//! A running kernel is not interrupted: the late answer of a device that was given up is dropped,
//! and its thread is free again then.

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
mod pace;
mod record;
mod resident;
mod selftest;
mod spare;
mod stacks;
mod state;
mod sums;
mod work;
mod worker;

pub use job::Job;
pub use kind::Kind;
pub use measure::Measured;
pub use record::{DeviceReport, Event, Health, JobOptions, JobRecord, Priority};

use device::Device;
use selftest::SelfTest;
use spare::Spare;
use state::{CPU, Limits, State};
use worker::{Listener, Recorder, Shared};

const NAME: &str = "runtime";

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

/// Devices behind one queue.
#[derive(Debug)]
pub struct Runtime {
    shared: Arc<Shared>,
    /// Room for input in the queue, in units of [`job::ROOM_BYTES`].
    bytes: Arc<Semaphore>,
    jobs: Arc<Semaphore>,
    options: Options,
}

impl Runtime {
    /// Creates a runtime over this machine's cores and these devices.
    ///
    /// # Errors
    /// No threads, or no randomness for checks.
    pub fn new(devices: Vec<Arc<dyn Backend>>, options: Options) -> Result<Self, Error> {
        let trusted = cpu();
        let spare = Arc::new(Spare::new(options.spare_bytes));
        let mut all = vec![Device::trusted(Arc::clone(&trusted), &spare)];
        for backend in devices {
            let auditor = Auditor::new(options.audit, options.probation);
            // The other half of a device's memory is for the jobs themselves.
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
            beside: sums::WaitingSums::default(),
        });
        worker::start(&shared)?;
        Ok(Self {
            shared,
            bytes: Arc::new(Semaphore::new(job::room(options.queue_bytes))),
            jobs: Arc::new(Semaphore::new(options.queue_jobs.clamp(1, job::MOST_ROOM))),
            options,
        })
    }

    /// Returns the options.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// Returns the statistics of each device; the first is this machine's cores.
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
                    .map(|(kind, (units, rate))| (*kind, *units, rate.shown()))
                    .collect(),
            })
            .collect()
    }

    /// Runs the test of every device but the first, as required before a device gets work.
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
        // The jobs' awaiting callers get a cancellation.
        state.jobs.clear();
        drop(state);
        self.shared.changed.notify_all();
    }
}
