//! Assignment of sums: each goes whole to one device, outside the queue.

use core::time::Duration;
use std::time::Instant;

use super::{CPU, Running, SMALL, State, Task};
use crate::Error;
use crate::runtime::kind::Kind;

impl State {
    /// Returns a measurement requested by a sum.
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
        self.start(
            device,
            Running::without_part(serial, now, self.patience(device)),
        );
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

    /// Returns the devices other than the CPU for a sum, in the order of their expected times; none
    /// if the CPU computes it. A device of unknown rate is measured.
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
        // Devices of unknown rate go first, which measures them.
        found.sort_by_key(|(_, time)| *time);
        found.into_iter().map(|(device, _)| device).collect()
    }

    /// Books that a device does not support a sum: it may support others of that kind, and is asked
    /// again at growing intervals.
    pub(in crate::runtime) fn refused(&mut self, device: usize, kind: Kind) {
        if let Some(slot) = self.slots.get_mut(device) {
            let (times, left) = slot.refusals.entry(kind).or_default();
            *left = 1 << (*times).min(10);
            *times += 1;
        }
    }

    /// Returns the expected time of a device.
    pub(in crate::runtime) fn expected(
        &self,
        device: usize,
        kind: Kind,
        units: u64,
    ) -> Option<Duration> {
        let rate = self.rate(device, kind)?;
        Some(Duration::from_secs_f64((units as f64 / rate).min(1e6)))
    }

    /// Returns the time limit of a device for this many units of work.
    pub(in crate::runtime) fn patience_for(
        &self,
        device: usize,
        kind: Kind,
        units: u64,
    ) -> Duration {
        // A first answer is no measurement, but it says how long the next one may take.
        let rate = self
            .slots
            .get(device)
            .and_then(|slot| slot.rates.get(&kind));
        let expected = match rate.map_or(0.0, |(_, rate)| rate.shown()) {
            rate if rate > 0.0 => Duration::from_secs_f64((units as f64 / rate).min(1e6)),
            _ => Duration::ZERO,
        };
        self.patience(device) + expected * 8
    }
}
