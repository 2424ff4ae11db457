//! Who does a sum: it goes whole to one device, beside the queue.

use core::time::Duration;
use std::time::Instant;

use super::{CPU, SMALL, State, Task};
use crate::Error;
use crate::runtime::kind::Kind;

impl State {
    /// A measurement that a sum has asked for.
    pub(super) fn probe(&mut self, device: usize, now: Instant) -> Option<Task> {
        if !self.healthy(device) {
            return None;
        }
        let slot = self.slots.get_mut(device)?;
        let (kind, begun) = slot.probes.iter_mut().find(|(_, begun)| !**begun)?;
        *begun = true;
        let kind = *kind;
        self.serial += 1;
        let serial = self.serial;
        let due = now + self.patience(device);
        self.start(device, serial, None, (now, due));
        Some(Task::Probe { serial, kind })
    }

    /// Books a measurement.
    pub(in crate::runtime) fn probed(
        &mut self,
        device: usize,
        (serial, kind): (u64, Kind),
        measured: Result<(u64, Duration), Error>,
    ) {
        let Some(slot) = self.slots.get_mut(device) else {
            return;
        };
        let running = slot.running.take_if(|running| running.serial == serial);
        match (running, measured) {
            (None, _) => {}
            (Some(_), Ok((units, time))) => slot.rates.entry(kind).or_default().1.book(units, time),
            (Some(_), Err(error)) if error.is_refusal() => {}
            (Some(_), Err(error)) => self.fault(device, error),
        }
    }

    /// Devices other than the CPU for a sum, those that are likely to be done first in front; none where the CPU does it. A device of which
    /// nobody knows whether it would be faster is measured.
    pub(in crate::runtime) fn for_sum(&mut self, kind: Kind, units: u64) -> Vec<usize> {
        let cores = self.expected(CPU, kind, units);
        let small = cores.is_none_or(|time| time < SMALL);
        let mut healthy: Vec<usize> = (CPU + 1..self.slots.len())
            .filter(|device| self.healthy(*device))
            .collect();
        healthy.retain(|device| {
            let slot = self.slots.get_mut(*device);
            let refusals = slot.and_then(|slot| slot.refusals.get_mut(&kind));
            refusals.is_none_or(|(_, left)| {
                let asked = *left == 0;
                *left = left.saturating_sub(1);
                asked
            })
        });
        let mut found: Vec<(usize, Option<Duration>)> = healthy
            .into_iter()
            .map(|device| (device, self.expected(device, kind, units)))
            .collect();
        if self.limits.cpu_works {
            let unknown = found.iter().filter(|(_, time)| !small && time.is_none());
            for (device, _) in unknown {
                if let Some(slot) = self.slots.get_mut(*device) {
                    slot.probes.entry(kind).or_insert(false);
                }
            }
            found.retain(|(_, time)| !small && time.is_some_and(|time| Some(time) < cores));
        }
        // What is unknown goes first, so that it is known then.
        found.sort_by_key(|(_, time)| *time);
        found.into_iter().map(|(device, _)| device).collect()
    }

    /// A device does not support a sum: it may support others of that kind, and is asked again, ever later.
    pub(in crate::runtime) fn refused(&mut self, device: usize, kind: Kind) {
        if let Some(slot) = self.slots.get_mut(device) {
            let (times, left) = slot.refusals.entry(kind).or_default();
            *left = 1 << (*times).min(10);
            *times += 1;
        }
    }

    /// Time that a device is expected to take.
    pub(in crate::runtime) fn expected(
        &self,
        device: usize,
        kind: Kind,
        units: u64,
    ) -> Option<Duration> {
        let rate = self.rate(device, kind)?;
        Some(Duration::from_secs_f64((units as f64 / rate).min(1e6)))
    }

    /// Time that a device has for work of so many units.
    pub(in crate::runtime) fn patience_for(
        &self,
        device: usize,
        kind: Kind,
        units: u64,
    ) -> Duration {
        let expected = self.expected(device, kind, units).unwrap_or_default();
        self.patience(device) + expected * 8
    }
}
