//! Resets, also in the middle of a job.
//!
//! A platform may reset a kernel alone: the memory then still answers the bursts that it has taken,
//! and still waits for the beats of those that it was announced. Or it resets the memory, too.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Direction, Dut as _, DutExt as _, PortId};

use super::Bench;
use super::ports::{ReadPort, WritePort};
use super::rules::Rules;

/// Edges of a reset.
const EDGES: u64 = 3;
/// One of so many resets in a job resets the memory, too.
const MEMORY_TOO: u8 = 4;
/// Edges of a job in which it requests its first bursts.
const EARLY: u64 = 300;

/// A reset in the middle of a job.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    /// Edges of the job before it.
    after: u64,
    memory_too: bool,
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

    /// Chooses whether and when a reset cuts the next job off.
    pub(super) fn cut(&mut self) -> Option<Cut> {
        if let Some(after) = self.cut_after {
            let memory_too = false;
            return Some(Cut { after, memory_too });
        }
        if self.silent || self.busy_of_256 == 0 || !self.runs.is_multiple_of(2) {
            return None;
        }
        let until = if self.random.bool() {
            EARLY
        } else {
            self.length.max(EARLY)
        };
        Some(Cut {
            after: self.random.u64(..until),
            memory_too: self.random.u8(..MEMORY_TOO) == 0,
        })
    }

    /// Resets the kernel in the middle of a job.
    pub(super) fn reset_after(&mut self, cut: Cut) -> Result<(), HdlError> {
        for _ in 0..cut.after {
            self.step()?;
        }
        self.hold(cut.memory_too)?;
        self.ready()
    }

    /// Holds the reset while the memory goes on, or is reset, too.
    fn hold(&mut self, memory_too: bool) -> Result<(), HdlError> {
        let [reset, forget] = [self.dut.input("reset")?, self.dut.input("forget")?];
        // The host is reset, too.
        let inputs = self.dut.ports().iter().enumerate();
        let inputs = inputs.filter(|(_, port)| port.direction == Direction::Input);
        for index in inputs.map(|(index, _)| index).collect::<Vec<_>>() {
            self.dut.set(PortId(index), &[]);
        }
        self.dut.set(reset, &[1]);
        self.dut.set(forget, &[memory_too.into()]);
        self.fresh = true;
        self.rules = None;
        self.draining = true;
        if memory_too {
            self.connect()?;
        }
        for _ in 0..EDGES {
            self.step()?;
            // Finds what is offered during the reset.
            Rules::new(&*self.dut, &self.interface)?;
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
        let beats = self.reads.iter().map(ReadPort::left);
        let answers = self.writes.iter().map(WritePort::left);
        let left = beats.chain(answers).sum();
        self.same("beats and answers left when idle after a reset", 0, left)?;
        self.draining = false;
        Ok(())
    }
}
