//! The queue: which device does which part of which job next, and what follows from its answer.
//!
//! Devices pull. A device takes as much of the most urgent job as it does in half the time in which all devices together would finish
//! that job, so parts shrink towards a job's end and devices of unlike speed finish together; a part that it would
//! finish later than the others finish everything is left to them.

use core::ops::Range;
use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, oneshot};

use super::kind::{Kind, Rate};
use super::record::{Event, Health, JobRecord, Priority};
use super::work::{Part, Work};
use crate::{Class, DeviceInfo, Error, ErrorKind};

/// A part is worth at least this much of a device's time.
const LEAST: Duration = Duration::from_millis(1);
/// A call that the cores finish in this time is not given away.
pub(super) const SMALL: Duration = Duration::from_micros(500);
/// The first part of a job that a device of unknown speed takes is one of so many.
const PROBE: u64 = 16;

/// The trusted device: this machine's cores.
pub(super) const CPU: usize = 0;

/// What the queue has to know of time.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    /// Time that any part may take.
    pub(super) patience: Duration,
    /// How often a device may fail before it is retired.
    pub(super) faults: u32,
    /// Time before a device is tested again, doubled with each fault.
    pub(super) rest: Duration,
    /// Whether the CPU takes parts of jobs while another device can.
    pub(super) cpu_works: bool,
}

/// What a job ended in.
pub(super) type Answer = Result<(Arc<Work>, Vec<Part>, JobRecord), Error>;

/// A job that is not finished.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) priority: Priority,
    pub(super) deadline: Option<Instant>,
    pub(super) work: Arc<Work>,
    pub(super) kind: Kind,
    pub(super) submitted: Instant,
    /// A thread waits for it and works on it in the CPU's stead.
    pub(super) attended: bool,
    pub(super) answer: oneshot::Sender<Answer>,
    /// Its share of the queue's room.
    pub(super) room: Option<(OwnedSemaphorePermit, OwnedSemaphorePermit)>,
    todo: Vec<Range<usize>>,
    running: usize,
    parts: Vec<Part>,
    barred: Vec<bool>,
    /// Most items that a device has room for.
    most: Vec<usize>,
    record: JobRecord,
}

impl Entry {
    pub(super) fn new(
        (id, priority, deadline): (u64, Priority, Option<Instant>),
        work: Work,
        devices: usize,
        answer: oneshot::Sender<Answer>,
    ) -> Self {
        let items = work.items();
        let kind = work.kind();
        Self {
            id,
            priority,
            deadline,
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
            work: Arc::new(work),
        }
    }

    fn left(&self) -> u64 {
        self.todo
            .iter()
            .map(|range| self.work.units(range.clone()))
            .sum()
    }
}

/// A device as the queue sees it.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) health: Health,
    pub(super) faults: u32,
    pub(super) parts: u64,
    pub(super) busy: Duration,
    pub(super) checked: Duration,
    pub(super) rates: BTreeMap<Kind, (u64, Rate)>,
    /// Times the patience of other devices.
    pub(super) patience: u32,
    /// Kinds of sums at which the device is to be measured, and whether that was done or begun.
    probes: BTreeMap<Kind, bool>,
    /// Kinds of sums that the device does not support: how often it said so, and how many sums it is not asked for.
    refusals: BTreeMap<Kind, (u32, u32)>,
    /// When a device that is out may be tested.
    test_at: Option<Instant>,
    running: Option<Running>,
}

/// What a device works on.
#[derive(Debug, Clone)]
struct Running {
    serial: u64,
    /// `None` is a test or a measurement.
    part: Option<(u64, Range<usize>)>,
    due: Instant,
    since: Instant,
}

/// Something to do.
#[derive(Debug)]
pub(super) enum Task {
    Part {
        serial: u64,
        job: u64,
        work: Arc<Work>,
        items: Range<usize>,
        units: u64,
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
    pub(super) checked: Duration,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) jobs: Vec<Entry>,
    pub(super) slots: Vec<Slot>,
    pub(super) closed: bool,
    /// Not yet told.
    pub(super) events: Vec<Event>,
    limits: Limits,
    serial: u64,
}

impl State {
    pub(super) fn new(devices: &[DeviceInfo], limits: Limits) -> Self {
        let slot = |info: &DeviceInfo| Slot {
            name: info.name.clone(),
            // A simulation of hardware takes as long as it takes.
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

    /// A number that no other job has.
    pub(super) const fn new_id(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Adds a job behind those that are as urgent.
    pub(super) fn push(&mut self, entry: Entry) {
        let place = self
            .jobs
            .partition_point(|job| job.priority >= entry.priority);
        self.jobs.insert(place, entry);
    }

    pub(super) fn healthy(&self, device: usize) -> bool {
        let slot = self.slots.get(device);
        slot.is_some_and(|slot| slot.health == Health::Healthy)
    }

    /// Whether a device other than the CPU would take a job of this kind.
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

    /// Units per second of a device at a kind of jobs.
    pub(super) fn rate(&self, device: usize, kind: Kind) -> Option<f64> {
        let slot = self.slots.get(device)?;
        slot.rates.get(&kind)?.1.get()
    }

    /// What a device does next: a part of `only`, or of any job.
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
        let (id, work) = (job.id, Arc::clone(&job.work));
        let kind = job.kind;
        if device != CPU {
            let due = now + self.patience_for(device, kind, units);
            self.start(device, serial, Some((id, items.clone())), (now, due));
        }
        Some(Task::Part {
            serial,
            job: id,
            work,
            items,
            units,
        })
    }

    fn patience(&self, device: usize) -> Duration {
        let times = self.slots.get(device).map_or(1, |slot| slot.patience);
        self.limits.patience * times
    }

    fn start(
        &mut self,
        device: usize,
        serial: u64,
        part: Option<(u64, Range<usize>)>,
        (since, due): (Instant, Instant),
    ) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.running = Some(Running {
                serial,
                part,
                due,
                since,
            });
        }
    }

    /// The test of a device that is out and has rested.
    fn test(&mut self, device: usize, now: Instant) -> Option<Task> {
        let slot = self.slots.get_mut(device)?;
        slot.test_at.take_if(|at| *at <= now)?;
        self.serial += 1;
        let serial = self.serial;
        let due = now + self.patience(device);
        self.start(device, serial, None, (now, due));
        Some(Task::Test { serial })
    }

    /// A measurement that a sum has asked for.
    fn probe(&mut self, device: usize, now: Instant) -> Option<Task> {
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
    pub(super) fn probed(
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

    /// The items of a job that a device takes; `None` leaves them to others.
    fn share(&self, device: usize, job: &Entry) -> Option<Range<usize>> {
        let range = job.todo.last()?.clone();
        let left = job.left();
        let most = job.most.get(device).copied().unwrap_or(usize::MAX);
        let devices = (0..self.slots.len()).filter(|other| self.allowed(*other, job));
        let rates = devices
            .clone()
            .filter_map(|other| Some((other, self.rate(other, job.kind)?)));
        let known: f64 = rates.clone().map(|(_, rate)| rate).sum();
        // Of equals the first. It leaves nothing to others: they might all leave it to each other.
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
        // The most items within the units, one at least.
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

    /// Devices other than the CPU for a sum, those that are likely to be done first in front; none where the CPU does it. A device of which
    /// nobody knows whether it would be faster is measured.
    pub(super) fn for_sum(&mut self, kind: Kind, units: u64) -> Vec<usize> {
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
    pub(super) fn refused(&mut self, device: usize, kind: Kind) {
        if let Some(slot) = self.slots.get_mut(device) {
            let (times, left) = slot.refusals.entry(kind).or_default();
            *left = 1 << (*times).min(10);
            *times += 1;
        }
    }

    /// Time that a device is expected to take.
    pub(super) fn expected(&self, device: usize, kind: Kind, units: u64) -> Option<Duration> {
        let rate = self.rate(device, kind)?;
        Some(Duration::from_secs_f64((units as f64 / rate).min(1e6)))
    }

    /// Time that a device has for work of so many units.
    pub(super) fn patience_for(&self, device: usize, kind: Kind, units: u64) -> Duration {
        let expected = self.expected(device, kind, units).unwrap_or_default();
        self.patience(device) + expected * 8
    }

    /// Takes a device out for what it did outside the queue. What it works on in the queue goes on.
    pub(super) fn fault(&mut self, device: usize, reason: Error) {
        if device != CPU && self.healthy(device) {
            self.take_out(device, reason);
        }
    }

    /// Books checks outside the queue.
    pub(super) fn book_checks(&mut self, device: usize, time: Duration) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.checked += time;
        }
    }

    /// Books what a device did outside the queue.
    pub(super) fn book(&mut self, device: usize, kind: Kind, units: u64, time: Duration) {
        if let Some(slot) = self.slots.get_mut(device) {
            slot.busy += time;
            slot.parts += 1;
            let (done, rate) = slot.rates.entry(kind).or_default();
            *done += units;
            rate.book(units, time);
            slot.refusals.remove(&kind);
        }
    }

    /// Books the answer to a part. Returns a job that is finished by it.
    pub(super) fn finish(
        &mut self,
        device: usize,
        (serial, id, items, units): (u64, u64, Range<usize>, u64),
        answer: Result<Part, Error>,
        times: Times,
    ) -> Option<(Entry, Result<(), Error>)> {
        let slot = self.slots.get_mut(device)?;
        if device != CPU {
            // An answer that came too late: the part is done elsewhere.
            slot.running.take_if(|running| running.serial == serial)?;
        }
        slot.busy += times.elapsed;
        slot.checked += times.checked;
        if answer.is_ok() {
            slot.parts += 1;
        }
        let place = self.jobs.iter().position(|job| job.id == id);
        let kind = place
            .and_then(|place| self.jobs.get(place))
            .map(|job| job.kind);
        if let (Ok(_), Some(kind)) = (&answer, kind) {
            let (done, rate) = slot.rates.entry(kind).or_default();
            *done += units;
            rate.book(units, times.elapsed);
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
                    .saturating_sub(times.checked);
                record.checked += times.checked;
                if let Some(units_of) = record.devices.get_mut(device) {
                    *units_of += units;
                }
                self.done(place?)
            }
            Err(error) => self.failed(device, (id, items), error),
        }
    }

    /// Removes a job of which nothing is left.
    fn done(&mut self, place: usize) -> Option<(Entry, Result<(), Error>)> {
        let job = self.jobs.get(place)?;
        (job.todo.is_empty() && job.running == 0).then(|| (self.jobs.remove(place), Ok(())))
    }

    fn failed(
        &mut self,
        device: usize,
        (id, items): (u64, Range<usize>),
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
        // What is too large, for its memory or for its kernels, may fit in smaller parts.
        let smaller = matches!(
            error.kind(),
            ErrorKind::OutOfMemory | ErrorKind::Unsupported
        );
        let splits = smaller && items.len() > 1;
        match job.most.get_mut(device).filter(|_| splits) {
            Some(most) => *most = items.len() / 2,
            // What the trusted device refuses is wrong; what another refuses is done elsewhere.
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
    pub(super) fn tested(&mut self, device: usize, serial: u64, passed: Result<(), Error>) {
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

    /// Ends what is late: jobs beyond their deadlines are returned, devices that do not answer are taken out. Second, when to look again.
    pub(super) fn expire(&mut self, now: Instant) -> (Vec<(Entry, Error)>, Option<Instant>) {
        let mut late = Vec::new();
        let is_late = |job: &mut Entry| job.deadline.is_some_and(|deadline| deadline <= now);
        for job in self.jobs.extract_if(.., is_late) {
            let since = job
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
        let deadlines = self.jobs.iter().filter_map(|job| job.deadline);
        let devices = self.slots.iter().flat_map(|slot| {
            let due = slot.running.as_ref().map(|running| running.due);
            [due, slot.test_at].into_iter().flatten()
        });
        (late, deadlines.chain(devices).min())
    }

    /// Removes a job that nobody waits for.
    pub(super) fn cancel(&mut self, id: u64) -> Option<Entry> {
        let place = self.jobs.iter().position(|job| job.id == id)?;
        Some(self.jobs.remove(place))
    }
}

impl Entry {
    /// Tells whoever waits.
    pub(super) fn end(self, result: Result<(), Error>) {
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
        // The queue has room again before the answer is seen.
        drop(room);
        // Nobody waits any more: then nobody misses it.
        drop(answer.send(result.map(|()| (work, parts, record))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: Kind = Kind::SumRows;

    fn state(cpu_works: bool) -> State {
        let device = |name: &str| DeviceInfo::new(name, Class::Gpu);
        let limits = Limits {
            patience: Duration::from_secs(1),
            faults: 1,
            rest: Duration::from_secs(600),
            cpu_works,
        };
        State::new(&[device("cores"), device("a"), device("b")], limits)
    }

    fn measured(state: &mut State, rates: [u64; 3]) {
        for (device, rate) in rates.into_iter().enumerate() {
            state.book(device, KIND, rate, Duration::from_secs(1));
        }
    }

    #[test]
    fn a_sum_goes_to_what_is_faster_than_the_cores() {
        let mut state = state(true);
        assert!(state.for_sum(KIND, 1_000).is_empty());
        measured(&mut state, [100, 300, 50]);
        assert_eq!(state.for_sum(KIND, 1_000), [1]);
        measured(&mut state, [0, 0, 1_000_000]);
        assert_eq!(state.for_sum(KIND, 1_000).first(), Some(&1));
        // What the cores do at once stays with them, and so does what they were not measured at.
        state.book(CPU, Kind::Fractions, 1_000_000, Duration::from_secs(1));
        assert!(state.for_sum(Kind::LinearSums, 1_000).is_empty());
        assert!(state.for_sum(Kind::Fractions, 100).is_empty());
        // Devices that nobody has measured at a kind are measured before.
        assert!(state.take(1, None, Instant::now()).is_none());
        assert!(state.for_sum(Kind::Fractions, 1_000_000).is_empty());
        let task = state.take(1, None, Instant::now());
        let Some(Task::Probe { serial, kind }) = task else {
            unreachable!("{task:?}")
        };
        assert_eq!(kind, Kind::Fractions);
        state.probed(1, (serial, kind), Ok((3_000_000, Duration::from_secs(1))));
        assert_eq!(state.for_sum(Kind::Fractions, 1_000_000), [1]);
        state.fault(1, Error::Cancelled);
        assert!(state.for_sum(Kind::Fractions, 1_000_000).is_empty());
    }

    #[test]
    fn of_equal_devices_one_takes_the_last_item() {
        let device = |name: &str| DeviceInfo::new(name, Class::Gpu);
        let limits = state(false).limits;
        let mut state = State::new(&["cores", "a", "b", "c"].map(device), limits);
        for device in 1..4 {
            state.book(device, Kind::Keccak, 100, Duration::from_secs(1));
        }
        let (answer, _) = oneshot::channel();
        let work = Work::Keccak(vec![vec![0; 9]]);
        state.push(Entry::new((1, Priority::Normal, None), work, 4, answer));
        let mut takes = |device: &usize| state.take(*device, None, Instant::now()).is_some();
        assert_eq!(
            (0..4).filter(|device| takes(device)).collect::<Vec<_>>(),
            [1]
        );
    }

    #[test]
    fn cores_that_do_not_work_are_asked_last() {
        let mut state = state(false);
        // Who is unknown first.
        state.book(1, KIND, 100, Duration::from_secs(1));
        assert_eq!(state.for_sum(KIND, 1), [2, 1]);
        measured(&mut state, [1_000_000, 0, 50]);
        assert_eq!(state.for_sum(KIND, 1), [1, 2]);
    }

    #[test]
    fn who_refuses_is_asked_less_and_less() {
        let mut state = state(false);
        let mut asked = 0;
        for _ in 0..1_000 {
            if state.for_sum(KIND, 1).contains(&1) {
                state.refused(1, KIND);
                asked += 1;
            }
        }
        assert_eq!(asked, 10);
        assert!(state.for_sum(Kind::Fractions, 1).contains(&1));
        state.book(1, KIND, 1, Duration::from_secs(1));
        assert!(state.for_sum(KIND, 1).contains(&1));
    }
}
