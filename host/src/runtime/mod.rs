//! One runtime over unlike devices: it splits jobs, checks answers, and repeats work elsewhere when
//! a device fails.
//!
//! | module | holds |
//! |---|---|
//! | `options` | options of a runtime |
//! | `work` | input and output of a job, in items that devices share |
//! | `state` | the queue: assignment of parts, and handling of answers |
//! | `worker` | one thread per device, and one that watches for late parts |
//! | `device` | a backend and the checks of its answers, by [`audit`](crate::audit) |
//! | `expected` | expected results of a device's sums |
//! | `room` | limits on the queue's jobs and on the bytes of their inputs |
//! | `bases` | bases that any device can load |
//! | `columns` | columns as handles, whose values are always in this machine's memory too |
//! | `resident` | bases, tables and columns on a device, within its memory |
//! | `stacks` | stacks of columns, owned, and those of a job |
//! | `spare` | memory of finished inputs, for the next copies |
//! | `span` | spans of what devices do, for timelines |
//! | `selftest` | test of a device before it comes back |
//! | `pace`, `probe`, `measure` | sizes and repetitions of a measurement, one device at one kind of work, each device's rates |
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

use std::sync::{Arc, Condvar, Mutex};

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
mod name;
mod options;
mod pace;
mod probe;
mod record;
mod resident;
mod room;
mod selftest;
mod span;
mod spare;
mod stacks;
mod state;
mod sums;
mod work;
mod worker;

pub use job::Job;
pub use kind::Kind;
pub use measure::Measured;
pub use options::Options;
pub use record::{DeviceReport, Event, Health, JobOptions, JobRecord, Priority};

use device::Device;
use room::Room;
use selftest::SelfTest;
use spare::Spare;
use state::{CPU, Limits, State};
use sums::WaitingSums;
use worker::Shared;

/// Devices behind one queue.
#[derive(Debug)]
pub struct Runtime {
    shared: Arc<Shared>,
    room: Room,
    /// Sums of linear forms that wait for a sum over rows.
    beside: Arc<WaitingSums>,
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
            let index = all.len();
            all.push(Device::new(
                (index, backend),
                trusted,
                auditor,
                budget,
                &spare,
            )?);
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
        });
        worker::start(&shared)?;
        Ok(Self {
            shared,
            room: Room::new(options.queue_bytes, options.queue_jobs),
            beside: Arc::default(),
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
