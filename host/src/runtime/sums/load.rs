//! Which device computes a sum, and that it is busy with it meanwhile.

use std::sync::Arc;
use std::thread;
use std::time::Instant;

use super::super::kind::Kind;
use super::super::state::{CPU, WantedSum};
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
        let (wanted, now) = (wanted(kind, units), Instant::now());
        let mut state = shared.lock();
        let devices = match shared.devices.len() {
            1 => Vec::new(),
            _ => state.for_sum(wanted, now),
        };
        let device = devices.first().copied().unwrap_or(CPU);
        let id = state.load(device, wanted, now);
        drop(state);
        // A device's thread may have a measurement to do.
        shared.changed.notify_all();
        let shared = Arc::clone(shared);
        let load = Self {
            shared,
            wanted,
            device,
            id,
        };
        (devices, load)
    }

    /// Books that this thread leads a sum of these units on a device.
    pub(super) fn new(shared: &Arc<Shared>, device: usize, kind: Kind, units: u64) -> Self {
        let wanted = wanted(kind, units);
        let id = shared.lock().load(device, wanted, Instant::now());
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
