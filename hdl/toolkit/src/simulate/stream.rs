//! Drivers and monitors for valid/ready streams.
//!
//! A beat moves at a clock edge at which `valid` and `ready` are both high. The sender must not
//! wait for `ready`, and once it has raised `valid` it keeps `valid` and the payload until the beat
//! has moved (the rule of AXI4-Stream, Arm IHI 0051, 2.2); [`Sink`] reports a circuit that violates
//! this rule. While no beat is offered, [`Source`] puts noise on the payload.
//!
//! Latency is the number of edges from the one that takes a beat to the one at which its result is
//! taken: 1 for a register.

use std::collections::VecDeque;

use super::dut::{Direction, Dut, DutExt, PortId};
use crate::HdlError;

/// Limbs of the payload ports of a stream, one port after another.
pub type Beat = Vec<u64>;

/// The ports of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Prefix of the port names.
    pub name: String,
    /// High while a beat is offered.
    pub valid: PortId,
    /// High while a beat would be accepted.
    pub ready: PortId,
    /// Payload ports, in order.
    pub payload: Vec<PortId>,
    limbs: Vec<usize>,
}

impl Channel {
    /// Finds the stream into a circuit, with ports `{name}_valid`, `{name}_ready` and other inputs
    /// `{name}_...`.
    ///
    /// # Errors
    /// The circuit lacks these ports.
    pub fn input(dut: &dyn Dut, name: &str) -> Result<Self, HdlError> {
        Self::new(dut, name, Direction::Input)
    }

    /// Finds the stream out of a circuit, with ports `{name}_valid`, `{name}_ready` and other
    /// outputs `{name}_...`.
    ///
    /// # Errors
    /// The circuit lacks these ports.
    pub fn output(dut: &dyn Dut, name: &str) -> Result<Self, HdlError> {
        Self::new(dut, name, Direction::Output)
    }

    fn new(dut: &dyn Dut, name: &str, forward: Direction) -> Result<Self, HdlError> {
        let backward = match forward {
            Direction::Input => Direction::Output,
            Direction::Output => Direction::Input,
        };
        let valid = dut.port(&format!("{name}_valid"), forward)?;
        let ready = dut.port(&format!("{name}_ready"), backward)?;
        let prefix = format!("{name}_");
        let (payload, limbs) = dut
            .ports()
            .iter()
            .enumerate()
            .filter(|(index, port)| {
                port.direction == forward
                    && port.name.starts_with(&prefix)
                    && PortId(*index) != valid
            })
            .map(|(index, port)| (PortId(index), port.limbs()))
            .unzip();
        Ok(Self {
            name: name.to_owned(),
            valid,
            ready,
            payload,
            limbs,
        })
    }

    /// Returns the number of limbs in a beat.
    #[must_use]
    pub fn beat_limbs(&self) -> usize {
        self.limbs.iter().sum()
    }

    fn set_payload(&self, dut: &mut dyn Dut, beat: &[u64]) {
        let mut rest = beat;
        for (port, limbs) in self.payload.iter().zip(&self.limbs) {
            let (value, after) = rest.split_at_checked(*limbs).unwrap_or((rest, &[]));
            dut.set(*port, value);
            rest = after;
        }
    }

    fn payload(&self, dut: &dyn Dut) -> Beat {
        let mut beat = vec![0; self.beat_limbs()];
        let mut rest = beat.as_mut_slice();
        for (port, limbs) in self.payload.iter().zip(&self.limbs) {
            let (value, after) = rest.split_at_mut(*limbs);
            dut.get(*port, value);
            rest = after;
        }
        beat
    }
}

/// Stall pattern of a driver.
#[derive(Clone, Debug, Default)]
pub enum Stalls {
    /// Never.
    #[default]
    Never,
    /// Stalls in this many of 256 cycles on average.
    Random {
        /// 0 to 255.
        of_256: u8,
        /// Random source.
        random: fastrand::Rng,
    },
    /// Stalls where the script has `true`; the script repeats.
    Script {
        /// One entry per cycle.
        script: Vec<bool>,
        /// The next entry.
        next: usize,
    },
}

impl Stalls {
    /// Stalls in `of_256` of 256 cycles, chosen at random with `seed`.
    #[must_use]
    pub fn random(of_256: u8, seed: u64) -> Self {
        Self::Random {
            of_256,
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// Stalls where `script` has `true`, repeatedly.
    #[must_use]
    pub const fn script(script: Vec<bool>) -> Self {
        Self::Script { script, next: 0 }
    }

    fn stall(&mut self) -> bool {
        match self {
            Self::Never => false,
            Self::Random { of_256, random } => random.u8(..) < *of_256,
            Self::Script { script, next } => {
                let stall = script.get(*next).copied().unwrap_or_default();
                *next = (*next + 1).checked_rem(script.len()).unwrap_or_default();
                stall
            }
        }
    }
}

/// Sends beats into a circuit.
#[derive(Debug)]
pub struct Source {
    channel: Channel,
    stalls: Stalls,
    pending: VecDeque<Beat>,
    offering: bool,
    noise: fastrand::Rng,
    taken: Vec<u64>,
}

impl Source {
    /// Makes a source with nothing to send.
    #[must_use]
    pub fn new(channel: Channel, stalls: Stalls) -> Self {
        Self {
            channel,
            stalls,
            pending: VecDeque::new(),
            offering: false,
            noise: fastrand::Rng::with_seed(1),
            taken: Vec::new(),
        }
    }

    /// Queues a beat.
    pub fn send(&mut self, beat: Beat) {
        self.pending.push_back(beat);
    }

    /// Returns the number of beats not taken yet.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.pending.len()
    }

    /// Returns the edges at which beats were taken.
    #[must_use]
    pub fn taken(&self) -> &[u64] {
        &self.taken
    }

    fn drive(&mut self, dut: &mut dyn Dut) {
        if self.offering {
            return;
        }
        self.offering = !self.pending.is_empty() && !self.stalls.stall();
        dut.set(self.channel.valid, &[u64::from(self.offering)]);
        match self.pending.front() {
            Some(beat) if self.offering => self.channel.set_payload(dut, beat),
            _ => {
                let noise: Beat = (0..self.channel.beat_limbs())
                    .map(|_| self.noise.u64(..))
                    .collect();
                self.channel.set_payload(dut, &noise);
            }
        }
    }

    fn observe(&mut self, dut: &dyn Dut) {
        if self.offering && dut.is_high(self.channel.ready) {
            self.offering = false;
            self.pending.pop_front();
            self.taken.push(dut.cycles());
        }
    }
}

/// Takes beats from a circuit and compares them with the expected ones.
#[derive(Debug)]
pub struct Sink {
    channel: Channel,
    stalls: Stalls,
    expected: Option<VecDeque<Beat>>,
    received: Vec<Beat>,
    taken: Vec<u64>,
    /// Beat offered and not taken at the last edge.
    held: Option<Beat>,
    ready: bool,
}

impl Sink {
    /// Makes a sink that keeps the received beats.
    #[must_use]
    pub const fn new(channel: Channel, stalls: Stalls) -> Self {
        Self {
            channel,
            stalls,
            expected: None,
            received: Vec::new(),
            taken: Vec::new(),
            held: None,
            ready: false,
        }
    }

    /// Expects this beat next. After the first call every other beat is a mismatch, and none is
    /// kept.
    pub fn expect(&mut self, beat: Beat) {
        self.expected.get_or_insert_default().push_back(beat);
    }

    /// From now on every unexpected beat is a mismatch.
    pub fn expect_nothing(&mut self) {
        self.expected.get_or_insert_default();
    }

    /// Returns the number of expected beats that have not come.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.expected.as_ref().map_or(0, VecDeque::len)
    }

    /// Returns the beats received without an expectation.
    #[must_use]
    pub fn received(&self) -> &[Beat] {
        &self.received
    }

    /// Returns the edges at which beats were taken.
    #[must_use]
    pub fn taken(&self) -> &[u64] {
        &self.taken
    }

    fn drive(&mut self, dut: &mut dyn Dut) {
        self.ready = !self.stalls.stall();
        dut.set(self.channel.ready, &[u64::from(self.ready)]);
    }

    fn observe(&mut self, dut: &dyn Dut) -> Result<(), HdlError> {
        let broken = |rule| HdlError::Protocol {
            cycle: dut.cycles(),
            port: self.channel.name.clone(),
            rule,
        };
        if !dut.is_high(self.channel.valid) {
            if self.held.is_some() {
                return Err(broken("valid fell before the beat was taken"));
            }
            return Ok(());
        }
        let beat = self.channel.payload(dut);
        if self.held.as_ref().is_some_and(|held| *held != beat) {
            return Err(broken("the payload changed before the beat was taken"));
        }
        if !self.ready {
            self.held = Some(beat);
            return Ok(());
        }
        self.held = None;
        self.taken.push(dut.cycles());
        match &mut self.expected {
            None => self.received.push(beat),
            Some(expected) => {
                let expected = expected.pop_front();
                if expected.as_ref() != Some(&beat) {
                    return Err(HdlError::Mismatch {
                        block: "stream".to_owned(),
                        cycle: dut.cycles(),
                        port: self.channel.name.clone(),
                        expected: expected.map_or_else(|| "no beat".to_owned(), |beat| hex(&beat)),
                        got: hex(&beat),
                    });
                }
            }
        }
        Ok(())
    }
}

/// Formats limbs as one hexadecimal number.
#[must_use]
pub fn hex(limbs: &[u64]) -> String {
    let mut digits: String = limbs
        .iter()
        .rev()
        .map(|limb| format!("{limb:016x}"))
        .collect();
    let leading = digits.len() - digits.trim_start_matches('0').len();
    digits.drain(..leading.min(digits.len().saturating_sub(1)));
    format!("0x{digits}")
}

/// The streams around a circuit.
#[derive(Debug, Default)]
pub struct Streams {
    /// Streams into the circuit.
    pub sources: Vec<Source>,
    /// Streams out of the circuit.
    pub sinks: Vec<Sink>,
}

impl Streams {
    /// Simulates one clock cycle of the circuit and all streams.
    ///
    /// # Errors
    /// An unexpected beat, a violated rule, or a circuit that does not settle.
    pub fn step(&mut self, dut: &mut dyn Dut) -> Result<(), HdlError> {
        for source in &mut self.sources {
            source.drive(dut);
        }
        for sink in &mut self.sinks {
            sink.drive(dut);
        }
        dut.settle()?;
        for source in &mut self.sources {
            source.observe(dut);
        }
        for sink in &mut self.sinks {
            sink.observe(dut)?;
        }
        dut.tick()
    }

    /// Steps until every beat is sent and every expected beat has come.
    ///
    /// # Errors
    /// As [`Streams::step`], or more than `limit_cycles`.
    pub fn run(&mut self, dut: &mut dyn Dut, limit_cycles: u64) -> Result<(), HdlError> {
        for _ in 0..limit_cycles {
            if self.is_done() {
                return Ok(());
            }
            self.step(dut)?;
        }
        if self.is_done() {
            return Ok(());
        }
        let pending: usize = self.sources.iter().map(Source::pending).sum();
        let missing: usize = self.sinks.iter().map(Sink::missing).sum();
        Err(HdlError::Timeout {
            awaited: format!("the end of all streams ({pending} beats to send, {missing} to come)"),
            limit_cycles,
            cycle: dut.cycles(),
        })
    }

    fn is_done(&self) -> bool {
        self.sources.iter().all(|source| source.pending() == 0)
            && self.sinks.iter().all(|sink| sink.missing() == 0)
    }
}
