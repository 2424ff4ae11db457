//! Exchange between a sum's caller and its device, recorded so that another device can continue.
//!
//! A device that fails is taken out, and the sum restarts on the next one with the challenges given
//! so far. The next device must return the same messages. If it does not, one of the two is wrong,
//! and the cores decide: if they agree with the recorded messages, the second device is taken out
//! and the cores go on. Otherwise the first device is taken out, and the call ends in
//! [`Error::WrongRound`], because the wrong message has been given away.

use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use ark_bn254::Fr;

use super::super::name::NAME;
use super::super::record::JobRecord;
use super::super::state::CPU;
use super::super::worker::Shared;
use super::load::Load;
use super::remote::Remote;
use super::sum::{Heard, Say, Sum};
use crate::{Error, ErrorKind};

/// Patience for the cores, which have no time limit.
const FOREVER: Duration = Duration::from_secs(1 << 30);

/// Time assumed for the cores if their rate is unknown.
const UNKNOWN: Duration = Duration::from_secs(60);

/// Expected form of an answer: a round's message or an answer, with this number of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Round(usize),
    Answer(usize),
}

impl Shape {
    fn fits(self, heard: &Heard) -> bool {
        match (self, heard) {
            (Self::Round(expected), Heard::Round(values))
            | (Self::Answer(expected), Heard::Answer(values, _)) => values.len() == expected,
            _ => false,
        }
    }
}

/// Request, answer, and the answering device.
#[derive(Debug)]
struct Entry {
    say: Say,
    shape: Shape,
    heard: Heard,
    device: usize,
}

/// Sum in progress.
#[derive(Debug)]
pub(super) struct Talk {
    pub(super) shared: Arc<Shared>,
    pub(super) sum: Arc<Sum>,
    /// Devices not yet asked; the cores are the last.
    devices: VecDeque<usize>,
    remote: Option<Remote>,
    /// The device is busy with the sum, until the sum has ended.
    load: Option<Load>,
    /// The cores beside the device, if all of its answers are compared.
    twin: Option<Remote>,
    said: Vec<Entry>,
    record: JobRecord,
    begun: Instant,
}

impl Talk {
    /// Creates a sum that is given to these devices in order, and to the cores last.
    pub(super) fn new(sum: Sum, devices: Vec<usize>, load: Load) -> Self {
        let shared = load.shared();
        let record = JobRecord::new(sum.kind(), load.units(), shared.devices.len());
        let mut devices = VecDeque::from(devices);
        devices.push_back(CPU);
        Self {
            shared: Arc::clone(shared),
            sum: Arc::new(sum),
            devices,
            remote: None,
            load: Some(load),
            twin: None,
            said: Vec::new(),
            record,
            begun: Instant::now(),
        }
    }

    /// Sends a request, and returns the answer of the first device that gives one.
    ///
    /// # Errors
    /// Errors of the cores, and [`Error::WrongRound`].
    pub(super) fn tell(&mut self, say: Say, shape: Shape) -> Result<&[Fr], Error> {
        loop {
            let Some(mut remote) = self.remote.take() else {
                let found = self.find()?;
                self.remote = Some(found);
                continue;
            };
            match self.exchange(&mut remote, &say, shape) {
                Ok(heard) => {
                    let device = remote.device;
                    self.remote = Some(remote);
                    self.said.push(Entry {
                        say,
                        shape,
                        heard,
                        device,
                    });
                    return Ok(self.last());
                }
                Err(error) => self.failed(remote.device, error)?,
            }
        }
    }

    /// Sends a request and leads rounds with messages of these numbers of elements, up to an
    /// answer.
    ///
    /// # Errors
    /// As [`Talk::tell`].
    pub(super) fn lead(
        &mut self,
        first: Say,
        rounds: impl Iterator<Item = usize>,
        end: Shape,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<(), Error> {
        let mut say = first;
        for elements in rounds {
            let message = self.tell(say, Shape::Round(elements))?;
            say = Say::Challenge(challenge(message));
        }
        self.tell(say, end)?;
        Ok(())
    }

    /// Returns the first answer.
    pub(super) fn first(&self) -> &[Fr] {
        self.said.first().map_or(&[], |entry| entry.heard.values())
    }

    /// Returns the last answer.
    pub(super) fn last(&self) -> &[Fr] {
        self.said.last().map_or(&[], |entry| entry.heard.values())
    }

    /// Returns the messages of the last rounds, `N` elements each, and their challenges.
    pub(super) fn rounds<const N: usize>(&self) -> Vec<([Fr; N], Fr)> {
        let mut rounds = Vec::new();
        let mut next: Option<&Say> = None;
        for entry in self.said.iter().rev() {
            match (&entry.heard, next) {
                (Heard::Round(values), Some(Say::Challenge(r))) => {
                    rounds.extend(values.as_slice().try_into().ok().map(|m: [Fr; N]| (m, *r)));
                }
                (Heard::Answer(..), Some(_)) => break,
                _ => {}
            }
            next = Some(&entry.say);
        }
        rounds.reverse();
        rounds
    }

    /// Recomputes the whole sum on the cores after a failed check of the last answer. If only that
    /// answer is wrong, the cores' answer replaces it; if it is right, the caller's claim is false.
    ///
    /// # Errors
    /// [`Error::WrongRound`]; errors of the cores.
    pub(super) fn doubt(&mut self) -> Result<(), Error> {
        let Some(place) = self.said.len().checked_sub(1) else {
            return Ok(());
        };
        if self.said.iter().all(|entry| entry.device == CPU) {
            return Ok(());
        }
        let begin = Instant::now();
        let mut cores = Remote::start(&self.shared, CPU, &self.sum)?;
        let differs = self.replay(&mut cores)?;
        self.record.checked += begin.elapsed();
        let Some(differs) = differs else {
            return Ok(());
        };
        if differs.place < place {
            return Err(self.wrong_round(differs.place));
        }
        // The caller has not seen this answer yet.
        if let Some(entry) = self.said.last_mut() {
            let device = core::mem::replace(&mut entry.device, CPU);
            entry.heard = differs.heard;
            self.shared
                .fault(device, self.wrong("another answer than the cores'"));
        }
        self.record.redone += 1;
        self.twin = None;
        self.remote = Some(cores);
        Ok(())
    }

    /// Books the time of a check of the last answer.
    pub(super) fn checked(&mut self, time: Duration) {
        self.record.checked += time;
    }

    /// Ends the sum, books it, and returns the last answer and its device.
    pub(super) fn finish(&mut self) -> Option<(Heard, usize)> {
        self.book();
        let entry = self.said.pop()?;
        Some((entry.heard, entry.device))
    }

    /// Books the sum and releases its device.
    pub(super) fn book(&mut self) {
        self.load = None;
        if let Some(remote) = self.remote.take() {
            let record = &mut self.record;
            record.total = self.begun.elapsed();
            record.parts = 1;
            record.transfer += remote.transfer;
            let other = remote.transfer + remote.compiling;
            record.kernel += remote.busy.saturating_sub(other);
            if let Some(units) = record.devices.get_mut(remote.device) {
                *units = record.units;
            }
            let mut state = self.shared.lock();
            let times = (remote.busy, remote.compiling);
            state.book_after((remote.device, record.kind), record.units, times);
            state.book_checks(remote.device, record.checked);
            drop(state);
            if self.twin.take().is_some()
                && let Some(device) = self.shared.devices.get(remote.device)
            {
                device.audited(record.checked);
            }
            self.shared.record(&self.record);
        }
    }

    fn exchange(&mut self, remote: &mut Remote, say: &Say, shape: Shape) -> Result<Heard, Error> {
        let since = Instant::now();
        remote.say(say.clone());
        if let Some(twin) = &self.twin {
            twin.say(say.clone());
        }
        let heard = match self.hear(remote, since, shape) {
            Ok(heard) => heard,
            Err(error) => {
                let Some(mut twin) = self.twin.take() else {
                    return Err(error);
                };
                // The cores received the same requests, and go on.
                let sure = twin.hear(since, FOREVER);
                let device = core::mem::replace(remote, twin).device;
                self.failed(device, error)?;
                return sure;
            }
        };
        let Some(mut twin) = self.twin.take() else {
            return Ok(heard);
        };
        let begin = Instant::now();
        let sure = twin.hear(begin, FOREVER);
        self.record.checked += begin.elapsed();
        if sure.as_ref().is_ok_and(|sure| sure.same(&heard)) {
            self.twin = Some(twin);
            return Ok(heard);
        }
        // A refusal by the cores is the caller's error.
        let device = core::mem::replace(remote, twin).device;
        let sure = sure?;
        self.record.redone += 1;
        self.shared
            .fault(device, self.wrong("another answer than the cores'"));
        Ok(sure)
    }

    fn hear(&self, remote: &mut Remote, since: Instant, shape: Shape) -> Result<Heard, Error> {
        let patience = match remote.device {
            CPU => FOREVER,
            device => {
                let state = self.shared.lock();
                state.patience_for(device, self.record.kind, self.record.units)
            }
        };
        let heard = remote.hear(since, patience)?;
        if shape.fits(&heard) {
            return Ok(heard);
        }
        Err(self.wrong("an answer of another shape"))
    }

    fn wrong(&self, what: &str) -> Error {
        Error::Wrong {
            backend: "device",
            operation: format!("{}: {what}", self.record.kind.operation()),
        }
    }

    /// Finds a device that reproduces the recorded answers.
    fn find(&mut self) -> Result<Remote, Error> {
        let mut disputes = None;
        loop {
            let device = match disputes {
                Some(_) => CPU,
                None => self.devices.pop_front().ok_or(Error::Cancelled)?,
            };
            if device != CPU && !self.shared.lock().healthy(device) {
                continue;
            }
            let mut remote = Remote::start(&self.shared, device, &self.sum)?;
            match self.replay(&mut remote) {
                Ok(None) => {
                    if let Some(liar) = disputes {
                        self.shared
                            .fault(liar, self.wrong("another answer than the cores'"));
                    }
                    self.twin = self.watch(device)?;
                    if let Some(load) = &mut self.load {
                        load.moves_to(device);
                    }
                    return Ok(remote);
                }
                Ok(Some(differs)) if device == CPU => return Err(self.wrong_round(differs.place)),
                Ok(Some(_)) => disputes = Some(device),
                Err(error) => self.failed(device, error)?,
            }
        }
    }

    /// Starts the cores beside a device that begins, if its answers are compared.
    fn watch(&self, device: usize) -> Result<Option<Remote>, Error> {
        if device == CPU || !self.said.is_empty() {
            return Ok(None);
        }
        let state = self.shared.lock();
        let expected = |device| state.expected(device, self.record.kind, self.record.units);
        let job = expected(device);
        // An unknown cost counts as high.
        let cost = expected(CPU).or(job).unwrap_or(UNKNOWN);
        let times = (job.unwrap_or_default(), cost);
        drop(state);
        let wanted = self.shared.devices.get(device);
        if wanted.is_some_and(|device| device.wants_audit(times)) {
            return Remote::start(&self.shared, CPU, &self.sum).map(Some);
        }
        Ok(None)
    }

    /// Replays all requests; returns the first answer that differs.
    fn replay(&self, remote: &mut Remote) -> Result<Option<Differs>, Error> {
        for (place, entry) in self.said.iter().enumerate() {
            let since = Instant::now();
            remote.say(entry.say.clone());
            let heard = self.hear(remote, since, entry.shape)?;
            if !heard.same(&entry.heard) {
                return Ok(Some(Differs { place, heard }));
            }
        }
        Ok(None)
    }

    /// Handles a device's failure: `Ok` if others can go on.
    fn failed(&mut self, device: usize, error: Error) -> Result<(), Error> {
        if device == CPU {
            return Err(error);
        }
        self.twin = None;
        self.record.redone += 1;
        if error.kind() == ErrorKind::Unsupported {
            self.shared.lock().refused(device, self.record.kind);
        }
        if !error.is_refusal() {
            self.shared.fault(device, error);
        }
        Ok(())
    }

    /// Returns the error for a message, already given away, that the cores do not reproduce.
    fn wrong_round(&self, place: usize) -> Error {
        let device = self.said.get(place).map_or(CPU, |entry| entry.device);
        if device == CPU {
            return Error::Internal {
                backend: NAME,
                reason: "the cores gave two answers to one question".into(),
            };
        }
        self.shared
            .fault(device, self.wrong("another message than the cores'"));
        let device = self.shared.devices.get(device);
        Error::WrongRound {
            device: device.map_or_else(String::new, |device| device.info.name.clone()),
            operation: self.record.kind.operation(),
            answer: place,
        }
    }
}

/// An answer that differs from the recorded one.
struct Differs {
    place: usize,
    heard: Heard,
}
