//! Handling of answers, tests and deadlines.

use core::time::Duration;
use std::time::Instant;

use super::{Assigned, CPU, Entry, JobItems, State, Times};
use crate::runtime::kind::{Kind, is_cold};
use crate::runtime::record::{Event, Health};
use crate::runtime::work::Part;
use crate::{Error, ErrorKind};

impl State {
    /// Takes a device out for a fault outside the queue. The device's work in the queue goes on.
    pub(in crate::runtime) fn fault(&mut self, device: usize, reason: Error) {
        if device != CPU && self.healthy(device) {
            self.take_out(device, reason);
        }
    }

    /// Books checks outside the queue.
    pub(in crate::runtime) fn book_checks(&mut self, device: usize, time: Duration) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.checked += time;
        }
    }

    /// Books a device's work outside the queue.
    pub(in crate::runtime) fn book(
        &mut self,
        device: usize,
        kind: Kind,
        units: u64,
        time: Duration,
    ) {
        self.book_after((device, kind), units, (time, Duration::ZERO));
    }

    /// As [`State::book`], for work that waited for a compiler for a part of the time.
    pub(in crate::runtime) fn book_after(
        &mut self,
        (device, kind): (usize, Kind),
        units: u64,
        (time, compiling): (Duration, Duration),
    ) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.busy += time;
            slot.parts += 1;
            let (done, rate) = slot.rates.entry(kind).or_default();
            *done += units;
            if is_cold(time, compiling) {
                rate.book_cold(units, time);
            } else {
                rate.book(units, time);
            }
            slot.refusals.remove(&kind);
        }
    }

    /// Books the answer to a part. Returns the job if the answer finishes it.
    pub(in crate::runtime) fn finish(
        &mut self,
        device: usize,
        assigned: Assigned,
        answer: Result<Part, Error>,
        times: Times,
    ) -> Option<(Entry, Result<(), Error>)> {
        let Assigned {
            serial,
            part: items,
            units,
        } = assigned;
        let slot = self.slots.get_mut(device)?;
        if device != CPU {
            // This answer came too late: the part is done elsewhere.
            slot.running.take_if(|running| running.serial == serial)?;
        }
        slot.busy += times.elapsed;
        slot.checked += times.checked;
        if answer.is_ok() {
            slot.parts += 1;
        }
        let place = self.jobs.iter().position(|job| job.id == items.job);
        let kind = place
            .and_then(|place| self.jobs.get(place))
            .map(|job| job.kind);
        if let (Ok(_), Some(kind)) = (&answer, kind) {
            let (done, rate) = slot.rates.entry(kind).or_default();
            *done += units;
            if device == CPU {
                rate.book(units, times.elapsed);
            } else if is_cold(times.elapsed, times.compiling) {
                rate.book_cold(units, times.elapsed);
            } else {
                rate.book_answer(units, times.elapsed);
            }
        }
        match answer {
            Ok(part) => {
                let job = self.jobs.get_mut(place?)?;
                job.running -= 1;
                job.parts.push(part);
                let record = &mut job.record;
                record.parts += 1;
                record.transfer += times.transfer;
                record.kernel += times
                    .elapsed
                    .saturating_sub(times.transfer)
                    .saturating_sub(times.compiling)
                    .saturating_sub(times.checked);
                record.checked += times.checked;
                if let Some(units_of) = record.devices.get_mut(device) {
                    *units_of += units;
                }
                self.done(place?)
            }
            Err(error) => self.failed(device, items, error),
        }
    }

    /// Removes a job without remaining parts.
    fn done(&mut self, place: usize) -> Option<(Entry, Result<(), Error>)> {
        let job = self.jobs.get(place)?;
        (job.todo.is_empty() && job.running == 0).then(|| (self.jobs.remove(place), Ok(())))
    }

    fn failed(
        &mut self,
        device: usize,
        JobItems { job: id, items }: JobItems,
        error: Error,
    ) -> Option<(Entry, Result<(), Error>)> {
        let broken = !error.is_refusal();
        if broken && device != CPU {
            self.take_out(device, error.clone());
        }
        let place = self.jobs.iter().position(|job| job.id == id)?;
        let job = self.jobs.get_mut(place)?;
        job.running -= 1;
        job.record.redone += 1;
        // A part too large for the device's memory or kernels may fit in smaller parts.
        let smaller = matches!(
            error.kind(),
            ErrorKind::OutOfMemory | ErrorKind::Unsupported
        );
        let splits = smaller && items.len() > 1;
        match job.most.get_mut(device).filter(|_| splits) {
            Some(most) => *most = items.len() / 2,
            // A refusal by the trusted device is an error; work refused by another device is done
            // elsewhere.
            None if device == CPU => return Some((self.jobs.remove(place), Err(error))),
            None if !broken => job
                .barred
                .iter_mut()
                .skip(device)
                .take(1)
                .for_each(|b| *b = true),
            None => {}
        }
        job.todo.push(items);
        None
    }

    /// Gives a device no more work until it has passed a test.
    fn take_out(&mut self, device: usize, reason: Error) {
        let (limits, now) = (self.limits.clone(), Instant::now());
        let Some(slot) = self.slots.get_mut(device) else {
            return;
        };
        slot.faults += 1;
        let retired = slot.faults > limits.faults;
        let rest = limits.rest * 2_u32.saturating_pow(slot.faults.saturating_sub(1).min(10));
        slot.test_at = (!retired).then(|| now + rest);
        slot.health = if retired {
            Health::Retired {
                reason: reason.clone(),
            }
        } else {
            Health::Out {
                reason: reason.clone(),
            }
        };
        self.events.push(Event::Out {
            device: slot.name.clone(),
            reason,
            retired,
        });
    }

    /// Books a test.
    pub(in crate::runtime) fn tested(
        &mut self,
        device: usize,
        serial: u64,
        passed: Result<(), Error>,
    ) {
        let Some(slot) = self.slots.get_mut(device) else {
            return;
        };
        if slot
            .running
            .take_if(|running| running.serial == serial)
            .is_none()
        {
            return;
        }
        match passed {
            Ok(()) => {
                slot.health = Health::Healthy;
                let device = slot.name.clone();
                self.events.push(Event::Back { device });
            }
            Err(error) => self.take_out(device, error),
        }
    }

    /// Ends late work: returns jobs beyond their deadlines, and takes out devices that do not
    /// answer. The second value is the time of the next call.
    pub(in crate::runtime) fn expire(
        &mut self,
        now: Instant,
    ) -> (Vec<(Entry, Error)>, Option<Instant>) {
        let mut late = Vec::new();
        let is_late =
            |job: &mut Entry| job.options.deadline.is_some_and(|deadline| deadline <= now);
        for job in self.jobs.extract_if(.., is_late) {
            let since = job
                .options
                .deadline
                .map(|deadline| now.saturating_duration_since(deadline));
            let late_ms = since.unwrap_or_default().as_millis() as u64;
            late.push((job, Error::Deadline { late_ms }));
        }
        for device in CPU + 1..self.slots.len() {
            let Some(slot) = self.slots.get_mut(device) else {
                continue;
            };
            if let Some(running) = slot.running.take_if(|running| running.due <= now) {
                let waited = now.saturating_duration_since(running.since);
                let error = Error::Device {
                    backend: "device",
                    reason: format!("no answer after {:.1} s", waited.as_secs_f64()),
                };
                match running.part {
                    Some(part) => drop(self.failed(device, part, error)),
                    None => self.take_out(device, error),
                }
            }
        }
        let deadlines = self.jobs.iter().filter_map(|job| job.options.deadline);
        let devices = self.slots.iter().flat_map(|slot| {
            let due = slot.running.as_ref().map(|running| running.due);
            [due, slot.test_at].into_iter().flatten()
        });
        (late, deadlines.chain(devices).min())
    }

    /// Removes a cancelled job.
    pub(in crate::runtime) fn cancel(&mut self, id: u64) -> Option<Entry> {
        let place = self.jobs.iter().position(|job| job.id == id)?;
        Some(self.jobs.remove(place))
    }
}

impl Entry {
    /// Reports the result to the waiting caller.
    pub(in crate::runtime) fn end(self, result: Result<(), Error>) {
        let Self {
            work,
            parts,
            mut record,
            submitted,
            answer,
            room,
            ..
        } = self;
        record.total = submitted.elapsed();
        // Free the queue's room before the answer is visible.
        drop(room);
        // If nobody waits any more, the answer is dropped.
        drop(answer.send(result.map(|()| (work, parts, record))));
    }
}
