//! Assignment of sums: each goes whole to one device, outside the queue.
//!
//! A caller leads one sum after another, so its sums never wait for each other. Sums of several
//! callers do: a device that is slower at a sum, but idle, may end it sooner than one at work.

use core::time::Duration;
use std::thread::ThreadId;
use std::time::Instant;

use super::{CPU, Running, SMALL, State, Task};
use crate::Error;
use crate::runtime::kind::Kind;

/// Sum under way on a device.
#[derive(Debug)]
pub(super) struct Load {
    id: u64,
    caller: ThreadId,
    /// End of the sum if the device did nothing else; none if the device's rate is unknown.
    until: Option<Instant>,
}

/// Sum that a caller wants computed.
#[derive(Debug, Clone, Copy)]
pub(in crate::runtime) struct WantedSum {
    pub(in crate::runtime) kind: Kind,
    pub(in crate::runtime) units: u64,
    pub(in crate::runtime) caller: ThreadId,
}

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

    /// Returns the devices other than the CPU for a sum, in the order in which they are expected to
    /// end it; none if the CPU computes it. A device of unknown rate is measured.
    pub(in crate::runtime) fn for_sum(&mut self, wanted: WantedSum, now: Instant) -> Vec<usize> {
        let WantedSum { kind, units, .. } = wanted;
        let cores = self.expected_end(CPU, wanted, now);
        let small = (self.expected(CPU, kind, units)).is_none_or(|time| time < SMALL);
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
            .map(|device| (device, self.expected_end(device, wanted, now)))
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

    /// Books that a device begins a sum; returns the number by which [`State::unload`] knows it.
    pub(in crate::runtime) fn load(
        &mut self,
        device: usize,
        wanted: WantedSum,
        now: Instant,
    ) -> u64 {
        let id = self.new_id();
        let expected = self.expected(device, wanted.kind, wanted.units);
        if let Some(slot) = self.slots.get_mut(device) {
            slot.loads.push(Load {
                id,
                caller: wanted.caller,
                until: expected.map(|time| now + time),
            });
        }
        id
    }

    /// Books that a sum ended, or left its device.
    pub(in crate::runtime) fn unload(&mut self, device: usize, id: u64) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.loads.retain(|load| load.id != id);
        }
    }

    /// Returns the time in which a device is expected to end a sum, behind what it does for other
    /// callers.
    fn expected_end(&self, device: usize, wanted: WantedSum, now: Instant) -> Option<Duration> {
        let own = self.expected(device, wanted.kind, wanted.units)?;
        let loads = self.slots.get(device).map_or(&[][..], |slot| &slot.loads);
        let others = loads.iter().filter(|load| load.caller != wanted.caller);
        let left = others.filter_map(|load| Some(load.until?.saturating_duration_since(now)));
        Some(own + left.sum::<Duration>())
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
