//! Resets, also in the middle of a job.
//!
//! A platform may reset a kernel alone: the memory then still answers the bursts that it has taken,
//! and still waits for the beats of those that it was announced. Or it resets the memory, too.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Direction, Dut as _, DutExt as _, PortId};

use super::Bench;
use super::drain::Drain;
use super::ports::WritePort;
use super::rules::Rules;

/// Edges of a reset.
const EDGES: u64 = 3;
/// One of so many resets in a job resets the memory, too.
const MEMORY_TOO: u8 = 4;
/// Edges of a job in which it requests its first bursts.
const FIRST: u64 = 24;
/// Edges of a job in which it fills and empties buffers.
const EARLY: u64 = 300;
/// Edges behind a reset in which a port may get no answer: enough for all others to drain.
const SILENCE: u64 = 3_000;
/// Edges of a job that is cut off once and not thrice.
const LONG: u64 = 5_000;

/// A reset in the middle of a job.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    /// Edges of the job before it.
    after: u64,
    memory_too: bool,
    /// A port that gets no answer for some edges behind the reset.
    silent: Option<usize>,
    /// The next job is started without a wait for the end of the drain.
    hurries: bool,
}

impl Bench<'_> {
    /// Resets the kernel alone, waits until it is idle, and enables its interrupt; also after a
    /// failed run. The memory answers what it owes, and contents stay.
    ///
    /// # Errors
    /// Something is offered during the reset, the kernel is idle before the memory has answered
    /// all, or is not idle in time, or its registers do not work.
    pub fn reset(&mut self) -> Result<(), HdlError> {
        self.hold(false)?;
        self.ready()
    }

    /// Chooses whether and when resets cut the next job off; only if no port `fails` in it may it
    /// be started before the end of a drain.
    pub(super) fn cuts(&mut self, may_hurry: bool) -> Vec<Cut> {
        if let Some(after) = self.cut_after {
            return vec![Cut {
                after,
                memory_too: false,
                silent: None,
                hurries: false,
            }];
        }
        if self.silent || self.busy_of_256 == 0 || self.runs % 3 != 1 {
            return Vec::new();
        }
        let count = if self.length > LONG { 1 } else { 3 };
        let ports = self.reads.len() + self.writes.len();
        let random = &mut self.random;
        let mut cut = || {
            let until = match random.u8(..3) {
                0 => FIRST,
                1 => EARLY,
                _ => self.length.max(EARLY),
            };
            Cut {
                after: random.u64(..until),
                memory_too: random.u8(..MEMORY_TOO) == 0,
                silent: random.bool().then(|| random.usize(..ports)),
                hurries: random.bool() && may_hurry,
            }
        };
        (0..count).map(|_| cut()).collect()
    }

    /// Resets the kernel in the middle of a job.
    pub(super) fn reset_after(&mut self, cut: Cut) -> Result<(), HdlError> {
        for _ in 0..cut.after {
            self.step()?;
        }
        self.hold(cut.memory_too)?;
        let until = self.dut.cycles() + SILENCE;
        self.unanswered = cut.silent.map(|port| (port, until));
        if cut.hurries {
            self.drain = Drain::MayGoOn;
            self.write(0x04, 1)?;
            return self.write(0x08, 1).map(drop);
        }
        self.ready()
    }

    /// Holds the reset while the memory goes on, or is reset, too.
    pub(super) fn hold(&mut self, memory_too: bool) -> Result<(), HdlError> {
        let [reset, forget] = [self.dut.input("reset")?, self.dut.input("forget")?];
        // The host is reset, too.
        let inputs = self.dut.ports().iter().enumerate();
        let inputs = inputs.filter(|(_, port)| port.direction == Direction::Input);
        for index in inputs.map(|(index, _)| index).collect::<Vec<_>>() {
            self.dut.set(PortId(index), &[]);
        }
        self.dut.set(reset, &[1]);
        self.dut.set(forget, &[memory_too.into()]);
        self.rules = None;
        self.fresh = true;
        self.drain = Drain::Waits;
        if memory_too {
            self.connect()?;
        }
        self.writes.iter_mut().for_each(WritePort::drop_beats);
        for _ in 0..EDGES {
            // Finds what is offered during the reset.
            self.dut.settle()?;
            Rules::new(&*self.dut, &self.interface)?;
            self.step()?;
        }
        self.rules = Some(Rules::new(&*self.dut, &self.interface)?);
        self.dut.set(reset, &[0]);
        self.dut.set(forget, &[0]);
        Ok(())
    }

    /// Waits until the kernel is idle, and enables its interrupt.
    pub(super) fn ready(&mut self) -> Result<(), HdlError> {
        self.write(0x04, 1)?;
        self.write(0x08, 1)?;
        let from = self.dut.cycles();
        while self.read(0x00)? != 0b0100 {
            if self.dut.cycles() > from + self.limit_cycles {
                return self.expect(0x00, 0b0100, "idle after a reset");
            }
        }
        let left = self.left();
        self.same("beats and answers left when idle after a reset", 0, left)?;
        self.drain = Drain::Ended;
        Ok(())
    }
}
