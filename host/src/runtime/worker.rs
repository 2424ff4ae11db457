//! Threads: one per device, which takes and computes parts, and one that watches for late parts.

use core::panic::AssertUnwindSafe;
use core::time::Duration;
use std::panic::catch_unwind;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use super::device::Device;
use super::kind::Kind;
use super::name::NAME;
use super::probe::measure_sum;
use super::record::{JobRecord, Listener, Recorder};
use super::selftest::SelfTest;
use super::span::call_span;
use super::spare::Spare;
use super::state::{CPU, State, Task, Times};
use super::sums::Place;
use crate::Error;

/// Polling interval of the watching thread if no deadline is known.
const IDLE: Duration = Duration::from_secs(3600);

/// Approximate time of a measurement.
const PROBE: Duration = Duration::from_millis(5);

/// State shared by all threads.
pub(super) struct Shared {
    pub(super) state: Mutex<State>,
    pub(super) changed: Condvar,
    pub(super) devices: Vec<Device>,
    pub(super) spare: Arc<Spare>,
    /// Set if there is a device to test.
    pub(super) self_test: Option<SelfTest>,
    pub(super) listener: Option<Listener>,
    pub(super) recorder: Option<Recorder>,
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Releases the state, then reports the events.
    pub(super) fn release(&self, mut state: MutexGuard<'_, State>) {
        let events = core::mem::take(&mut state.events);
        drop(state);
        if let Some(listener) = &self.listener {
            events.iter().for_each(|event| listener(event));
        }
        self.changed.notify_all();
    }

    /// Takes a device out for a fault outside the queue.
    pub(super) fn fault(&self, device: usize, reason: Error) {
        let mut state = self.lock();
        state.fault(device, reason);
        self.release(state);
    }

    /// Tests a device with questions of known answer.
    ///
    /// # Errors
    /// The device fails, or its answer differs from the cores'.
    pub(super) fn test(&self, index: usize, device: &Device) -> Result<(), Error> {
        let test = self.self_test.as_ref();
        test.map_or(Ok(()), |test| test.run(index, device))
    }

    /// Reports the record of a call.
    pub(super) fn record(&self, record: &JobRecord) {
        if let Some(recorder) = &self.recorder {
            recorder(record);
        }
    }

    /// Wakes all waiting callers. The lock prevents a wake-up between a caller's check of the
    /// answer and its wait.
    fn announce(&self) {
        drop(self.lock());
        self.changed.notify_all();
    }

    /// Waits until something changes.
    pub(super) fn wait(&self, state: MutexGuard<'_, State>) {
        drop(
            self.changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    /// Runs a task on a device.
    pub(super) fn execute(&self, index: usize, task: Task) {
        let Some(device) = self.devices.get(index) else {
            return;
        };
        match task {
            Task::Part { assigned, work } => {
                let items = assigned.part.items.clone();
                let span = call_span(index, work.kind(), work.units(items.clone()));
                let span = span.entered();
                let before = device.backend.spent();
                let begin = Instant::now();
                let run = AssertUnwindSafe(|| work.run(items, device));
                let answer = catch_unwind(run).unwrap_or_else(|_| {
                    Err(Error::Device {
                        backend: device.backend.name(),
                        reason: "its driver panicked".into(),
                    })
                });
                let elapsed = begin.elapsed();
                let spent = device.backend.spent();
                let times = Times {
                    elapsed,
                    transfer: spent.transfer.saturating_sub(before.transfer),
                    compiling: spent.compiling.saturating_sub(before.compiling),
                    checked: device.checked(),
                };
                drop(span);
                // Drop this reference to the input before the job is answered.
                drop(work);
                let mut state = self.lock();
                let ended = state.finish(index, assigned, answer, times);
                self.release(state);
                if let Some((entry, result)) = ended {
                    entry.end(result);
                    self.announce();
                }
            }
            Task::Probe { serial, kind } => {
                let place = Place { index, device };
                let probe = AssertUnwindSafe(|| self.probe(kind, &place));
                let measured = catch_unwind(probe).unwrap_or_else(|_| {
                    Err(Error::Device {
                        backend: device.backend.name(),
                        reason: "its driver panicked in a measurement".into(),
                    })
                });
                let mut state = self.lock();
                state.probed(index, (serial, kind), measured);
                self.release(state);
            }
            Task::Test { serial } => {
                device.suspect();
                let test = AssertUnwindSafe(|| self.test(index, device));
                let passed = catch_unwind(test).unwrap_or_else(|_| {
                    Err(Error::Device {
                        backend: device.backend.name(),
                        reason: "its driver panicked in its test".into(),
                    })
                });
                let mut state = self.lock();
                state.tested(index, serial, passed);
                self.release(state);
            }
        }
    }

    fn probe(&self, kind: Kind, place: &Place<'_>) -> Result<(u64, Duration), Error> {
        let cores = self.devices.first().ok_or(Error::Cancelled)?;
        measure_sum(cores.backend.as_ref(), place, PROBE, kind)
    }

    /// Works for a device until the runtime is dropped.
    fn work(&self, index: usize) {
        let mut state = self.lock();
        while !state.closed {
            match state.take(index, None, Instant::now()) {
                Some(task) => {
                    // Another deadline may now be the earliest.
                    self.release(state);
                    self.execute(index, task);
                    state = self.lock();
                }
                None => {
                    state = self
                        .changed
                        .wait(state)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    /// Ends late work until the runtime is dropped.
    fn watch(&self) {
        let mut state = self.lock();
        while !state.closed {
            let now = Instant::now();
            let (late, next) = state.expire(now);
            if late.is_empty() && state.events.is_empty() {
                let pause = next.map_or(IDLE, |next| next.saturating_duration_since(now));
                // A time already reached wakes the device's thread.
                let pause = pause.max(Duration::from_millis(1));
                let waited = self.changed.wait_timeout(state, pause);
                let (guard, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
                state = guard;
                if timeout.timed_out() {
                    self.changed.notify_all();
                }
            } else {
                self.release(state);
                for (entry, error) in late {
                    entry.end(Err(error));
                }
                self.announce();
                state = self.lock();
            }
        }
    }
}

impl core::fmt::Debug for Shared {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Shared")
            .field("devices", &self.devices)
            .finish_non_exhaustive()
    }
}

/// Starts the threads. No thread is ever joined: one may hang in its driver.
pub(super) fn start(shared: &Arc<Shared>) -> Result<(), Error> {
    let spawn = |name: String, body: Box<dyn FnOnce() + Send>| {
        let thread = thread::Builder::new().name(name.clone()).spawn(body);
        thread.map(drop).map_err(|error| Error::Internal {
            backend: NAME,
            reason: format!("no thread for {name}: {error}"),
        })
    };
    for index in CPU..shared.devices.len() {
        let all = Arc::clone(shared);
        spawn(format!("device-{index}"), Box::new(move || all.work(index)))?;
    }
    let all = Arc::clone(shared);
    spawn("devices-watch".into(), Box::new(move || all.watch()))
}
