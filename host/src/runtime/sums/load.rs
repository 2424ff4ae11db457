//! Which device computes a sum, and that it is busy with it meanwhile.

use std::sync::{Arc, MutexGuard};
use std::thread;
use std::time::Instant;

use super::super::kind::Kind;
use super::super::state::{CPU, State, WantedSum};
use super::super::worker::Shared;

/// A sum on a device, until it is dropped.
#[derive(Debug)]
pub(super) struct Load {
    shared: Arc<Shared>,
    wanted: WantedSum,
    device: usize,
    id: u64,
}

impl Load {
    /// Returns the devices other than the cores for a sum of this thread, none if the cores compute
    /// it, and that the first of them, or the cores, are busy with it.
    pub(super) fn choose(shared: &Arc<Shared>, kind: Kind, units: u64) -> (Vec<usize>, Self) {
        if shared.devices.len() == 1 {
            return (Vec::new(), Self::new(shared, CPU, kind, units));
        }
        let (wanted, now) = (wanted(kind, units), Instant::now());
        let mut state = shared.lock();
        let devices = state.for_sum(wanted, now);
        let device = devices.first().copied().unwrap_or(CPU);
        let load = Self::booked(shared, state, device, wanted, now);
        // A device's thread may have a measurement to do.
        shared.changed.notify_all();
        (devices, load)
    }

    /// Books that this thread leads a sum of these units on a device.
    pub(super) fn new(shared: &Arc<Shared>, device: usize, kind: Kind, units: u64) -> Self {
        let (wanted, now) = (wanted(kind, units), Instant::now());
        Self::booked(shared, shared.lock(), device, wanted, now)
    }

    /// Books a sum on a device, and releases the state.
    fn booked(
        shared: &Arc<Shared>,
        mut state: MutexGuard<'_, State>,
        device: usize,
        wanted: WantedSum,
        now: Instant,
    ) -> Self {
        let id = state.load(device, wanted, now);
        let shared = Arc::clone(shared);
        Self {
            shared,
            wanted,
            device,
            id,
        }
    }

    /// Books that another device does the sum from now on.
    pub(super) fn moves_to(&mut self, device: usize) {
        if device != self.device {
            let mut state = self.shared.lock();
            state.unload(self.device, self.id);
            self.id = state.load(device, self.wanted, Instant::now());
            self.device = device;
        }
    }

    pub(super) const fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    pub(super) const fn kind(&self) -> Kind {
        self.wanted.kind
    }

    pub(super) const fn units(&self) -> u64 {
        self.wanted.units
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.shared.lock().unload(self.device, self.id);
    }
}

fn wanted(kind: Kind, units: u64) -> WantedSum {
    let caller = thread::current().id();
    WantedSum {
        kind,
        units,
        caller,
    }
}
