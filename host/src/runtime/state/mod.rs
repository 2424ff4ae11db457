//! The queue: assigns parts of jobs to devices, and handles their answers.
//!
//! Devices pull. A device takes as much of the most urgent job as it does in half the time in which
//! all devices together would finish that job, so parts shrink towards a job's end and devices of
//! unlike speed finish together. A device leaves a part to the others if it would finish the part
//! later than the others finish the whole job.
//!
//! | module | holds |
//! |---|---|
//! | `sums` | assignment of sums, which are neither split nor queued |
//! | `outcome` | handling of answers, tests and deadlines |

mod outcome;
mod sums;
#[cfg(test)]
mod tests;

pub(super) use sums::WantedSum;

use core::ops::Range;
use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::oneshot;

use super::kind::{Kind, Rate};
use super::record::{Event, Health, JobOptions, JobRecord};
use super::room::Share;
use super::work::{Part, Work};
use crate::{Class, DeviceInfo, Error};

/// Least device time of a part.
const LEAST: Duration = Duration::from_millis(1);
/// Longest time of a call that the cores always do themselves.
pub(super) const SMALL: Duration = Duration::from_micros(500);
/// Divisor of a job for the first part of a device of unknown speed.
const PROBE: u64 = 16;

/// The trusted device: this machine's cores.
pub(super) const CPU: usize = 0;

/// Time limits of the queue.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    /// Time that any part may take.
    pub(super) patience: Duration,
    /// Number of faults after which a device is retired.
    pub(super) faults: u32,
    /// Time before a device is tested again, doubled with each fault.
    pub(super) rest: Duration,
    /// Whether the CPU takes parts of jobs that another device can do.
    pub(super) cpu_works: bool,
}

/// Final result of a job.
pub(super) type Answer = Result<(Arc<Work>, Vec<Part>, JobRecord), Error>;

/// Unfinished job.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) options: JobOptions,
    pub(super) work: Arc<Work>,
    pub(super) kind: Kind,
    pub(super) submitted: Instant,
    /// Whether a thread waits for the job and works on it in place of the CPU.
    pub(super) attended: bool,
    pub(super) answer: oneshot::Sender<Answer>,
    /// The job's share of the queue's room.
    pub(super) room: Option<Share>,
    todo: Vec<Range<usize>>,
    running: usize,
    parts: Vec<Part>,
    barred: Vec<bool>,
    /// Largest number of items that each device has room for.
    most: Vec<usize>,
    record: JobRecord,
}

impl Entry {
    pub(super) fn new(
        id: u64,
        options: JobOptions,
        work: Arc<Work>,
        devices: usize,
        answer: oneshot::Sender<Answer>,
    ) -> Self {
        let items = work.items();
        let kind = work.kind();
        Self {
            id,
            options,
            kind,
            submitted: Instant::now(),
            attended: false,
            answer,
            room: None,
            todo: (items > 0).then_some(0..items).into_iter().collect(),
            running: 0,
            parts: Vec::new(),
            barred: vec![false; devices],
            most: vec![usize::MAX; devices],
            record: JobRecord::new(kind, work.units(0..items), devices),
            work,
        }
    }

    fn left(&self) -> u64 {
        self.todo
            .iter()
            .map(|range| self.work.units(range.clone()))
            .sum()
    }
}

/// The queue's state of a device.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) health: Health,
    pub(super) faults: u32,
    pub(super) parts: u64,
    pub(super) busy: Duration,
    pub(super) checked: Duration,
    pub(super) rates: BTreeMap<Kind, (u64, Rate)>,
    /// Factor on the patience for this device.
    pub(super) patience: u32,
    /// Kinds of sums at which the device is to be measured, and whether the measurement is done or
    /// begun.
    probes: BTreeMap<Kind, bool>,
    /// Kinds of sums that the device does not support: number of refusals, and number of sums to
    /// skip before the next request.
    refusals: BTreeMap<Kind, (u32, u32)>,
    /// Earliest time of the test of a device that is out.
    test_at: Option<Instant>,
    running: Option<Running>,
    /// Sums under way, which are outside the queue.
    loads: Vec<sums::Load>,
}

/// Current work of a device.
#[derive(Debug, Clone)]
struct Running {
    serial: u64,
    /// `None` for a test or a measurement.
    part: Option<JobItems>,
    due: Instant,
    since: Instant,
}

impl Running {
    /// Returns a test or a measurement from now on.
    fn without_part(serial: u64, now: Instant, patience: Duration) -> Self {
        Self {
            serial,
            part: None,
            due: now + patience,
            since: now,
        }
    }
}

/// Items of a job.
#[derive(Debug, Clone)]
pub(super) struct JobItems {
    pub(super) job: u64,
    pub(super) items: Range<usize>,
}

/// Part of a job, assigned to a device.
#[derive(Debug)]
pub(super) struct Assigned {
    serial: u64,
    pub(super) part: JobItems,
    units: u64,
}

/// Task of a device.
#[derive(Debug)]
pub(super) enum Task {
    Part {
        assigned: Assigned,
        work: Arc<Work>,
    },
    Test {
        serial: u64,
    },
    /// A measurement at a kind of sums.
    Probe {
        serial: u64,
        kind: Kind,
    },
}

/// Times of a part.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Times {
    pub(super) elapsed: Duration,
    pub(super) transfer: Duration,
    pub(super) compiling: Duration,
    pub(super) checked: Duration,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) jobs: Vec<Entry>,
    pub(super) slots: Vec<Slot>,
    pub(super) closed: bool,
    /// Events not yet reported.
    pub(super) events: Vec<Event>,
    limits: Limits,
    serial: u64,
}

impl State {
    pub(super) fn new(devices: &[DeviceInfo], limits: Limits) -> Self {
        let slot = |info: &DeviceInfo| Slot {
            name: info.name.clone(),
            // A simulation of hardware has no predictable time.
            patience: if info.class == Class::Simulation {
                60
            } else {
                1
            },
            health: Health::Healthy,
            faults: 0,
            parts: 0,
            busy: Duration::ZERO,
            checked: Duration::ZERO,
            rates: BTreeMap::new(),
            probes: BTreeMap::new(),
            refusals: BTreeMap::new(),
            test_at: None,
            running: None,
            loads: Vec::new(),
        };
        Self {
            jobs: Vec::new(),
            slots: devices.iter().map(slot).collect(),
            closed: false,
            events: Vec::new(),
            limits,
            serial: 0,
        }
    }

    /// Returns a new unique number of a job.
    pub(super) const fn new_id(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Adds a job after the jobs of equal urgency.
    pub(super) fn push(&mut self, entry: Entry) {
        let place = self
            .jobs
            .partition_point(|job| job.options.priority >= entry.options.priority);
        self.jobs.insert(place, entry);
    }

    pub(super) fn healthy(&self, device: usize) -> bool {
        let slot = self.slots.get(device);
        slot.is_some_and(|slot| slot.health == Health::Healthy)
    }

    /// Returns whether a device other than the CPU would take a job of this kind.
    pub(super) fn wanted_elsewhere(&self) -> bool {
        (CPU + 1..self.slots.len()).any(|device| self.healthy(device))
    }

    fn allowed(&self, device: usize, job: &Entry) -> bool {
        let free = |device: usize| {
            self.healthy(device) && job.barred.get(device).is_some_and(|barred| !barred)
        };
        let others = || (CPU + 1..self.slots.len()).any(free);
        free(device) && (device != CPU || self.limits.cpu_works || !others())
    }

    /// Returns the units per second of a device at a kind of jobs.
    pub(super) fn rate(&self, device: usize, kind: Kind) -> Option<f64> {
        let slot = self.slots.get(device)?;
        slot.rates.get(&kind)?.1.get()
    }

    /// Returns the next task of a device: a part of `only`, or of any job.
    pub(super) fn take(&mut self, device: usize, only: Option<u64>, now: Instant) -> Option<Task> {
        let task = self.test(device, now).or_else(|| self.probe(device, now));
        if task.is_some() {
            return task;
        }
        let (place, items) = self.jobs.iter().enumerate().find_map(|(place, job)| {
            let mine = match only {
                Some(id) => job.id == id,
                None => device != CPU || !job.attended,
            };
            if !mine || !self.allowed(device, job) {
                return None;
            }
            Some((place, self.share(device, job)?))
        })?;
        self.serial += 1;
        let serial = self.serial;
        let job = self.jobs.get_mut(place)?;
        // `share` is a front part of the last range.
        let mut rest = job.todo.pop()?;
        rest.start = items.end;
        if !rest.is_empty() {
            job.todo.push(rest);
        }
        let units = job.work.units(items.clone());
        job.running += 1;
        if job.record.parts + job.record.redone + job.running == 1 {
            job.record.queued = now.saturating_duration_since(job.submitted);
        }
        let work = Arc::clone(&job.work);
        let kind = job.kind;
        let part = JobItems { job: job.id, items };
        if device != CPU {
            let running = Running {
                serial,
                part: Some(part.clone()),
                due: now + self.patience_for(device, kind, units),
                since: now,
            };
            self.start(device, running);
        }
        let assigned = Assigned {
            serial,
            part,
            units,
        };
        Some(Task::Part { assigned, work })
    }

    fn patience(&self, device: usize) -> Duration {
        let times = self.slots.get(device).map_or(1, |slot| slot.patience);
        self.limits.patience * times
    }

    fn start(&mut self, device: usize, running: Running) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.running = Some(running);
        }
    }

    /// Returns the test of a device that is out and has rested.
    fn test(&mut self, device: usize, now: Instant) -> Option<Task> {
        let slot = self.slots.get_mut(device)?;
        slot.test_at.take_if(|at| *at <= now)?;
        self.serial += 1;
        let serial = self.serial;
        self.start(
            device,
            Running::without_part(serial, now, self.patience(device)),
        );
        Some(Task::Test { serial })
    }

    /// Returns the items of a job that a device takes; `None` leaves them to others.
    fn share(&self, device: usize, job: &Entry) -> Option<Range<usize>> {
        let range = job.todo.last()?.clone();
        let left = job.left();
        let most = job.most.get(device).copied().unwrap_or(usize::MAX);
        let devices = (0..self.slots.len()).filter(|other| self.allowed(*other, job));
        let rates = devices
            .clone()
            .filter_map(|other| Some((other, self.rate(other, job.kind)?)));
        let known: f64 = rates.clone().map(|(_, rate)| rate).sum();
        // Of equals the first. The fastest device leaves nothing to others: otherwise all might
        // leave the part to each other.
        let fastest = rates.reduce(|a, b| if b.1 > a.1 { b } else { a });
        let leaves = fastest.is_some_and(|(fastest, _)| fastest != device);
        let alone = devices.count() == 1;
        let units = match self.rate(device, job.kind) {
            _ if alone => left,
            None => left / PROBE,
            Some(rate) => {
                let together = left as f64 / known;
                let others = known - rate;
                let item = job.work.units(range.start..range.start + 1) as f64;
                if leaves && others > 0.0 && item / rate > left as f64 / others {
                    return None;
                }
                (rate * (together / 2.0).max(LEAST.as_secs_f64())) as u64
            }
        };
        // The most items within the units, at least one.
        let (mut low, mut high) = (1, range.len());
        while low < high {
            let middle = (low + high).div_ceil(2);
            if job.work.units(range.start..range.start + middle) <= units {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Some(range.start..range.start + low.min(most.max(1)))
    }
}
