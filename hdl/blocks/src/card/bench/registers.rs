//! Checks of the registers that a host sees.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Dut as _, DutExt as _};

use super::Bench;
use super::ports::CONTINUE;

/// Distances between a write and the clock that sets the cause which it clears.
const RACE: u64 = 16;
/// The last of these writes comes so many clocks behind the end.
const AFTER: u64 = 4;
/// Clocks in which a kernel requests what it needs.
const SETTLED: u64 = 60;

impl Bench<'_> {
    /// Checks the registers of an idle kernel against their description: strobes, offsets without a
    /// register, clearing reads, interrupt causes, also when cleared as they are set, queued runs,
    /// and auto-restart. `job` are arguments of a run that reads, `nothing` of one that does not.
    ///
    /// # Errors
    /// A register or the interrupt differs.
    pub fn registers(&mut self, job: &[u64], nothing: &[u64]) -> Result<(), HdlError> {
        self.strobes()?;
        self.holes()?;
        self.causes(job)?;
        self.race(job)?;
        self.queue([job, nothing])?;
        self.restarts(nothing)
    }

    /// Checks that a write changes only the bytes of its strobes.
    fn strobes(&mut self) -> Result<(), HdlError> {
        let Some(offset) = self.interface.arguments.first().map(|a| a.offset) else {
            return Ok(());
        };
        for byte in 0..4 {
            self.write(offset, 0x5a5a_5a5a)?;
            self.write_bytes(offset, 0xa5a5_a5a5, 1 << byte)?;
            self.expect(offset, 0x5a5a_5a5a ^ 0xff << (8 * byte), "one byte")?;
        }
        self.write_bytes(0x00, 1, 0xe)?;
        self.expect(0x00, 0b0100, "not started")?;
        // The byte of the strobe holds none of the bits.
        for (offset, value) in [(0x04, 0), (0x08, 2), (0x0c, 3)] {
            let before = self.read(offset)?;
            self.write_bytes(offset, value, 0xe)?;
            self.expect(offset, before, "no strobe")?;
        }
        // No run has ended that could be acknowledged.
        self.write(0x00, CONTINUE)?;
        self.expect(0x00, 0b0100, "not started")
    }

    /// Checks that offsets that differ from a register's in one bit, and are none, read zero, and
    /// that writes there change nothing.
    fn holes(&mut self) -> Result<(), HdlError> {
        let words = |offset: usize| [offset, offset + 4];
        let arguments: Vec<_> = self.interface.arguments.iter().map(|a| a.offset).collect();
        let arguments: Vec<_> = arguments.into_iter().flat_map(words).collect();
        let registers = self.interface.registers();
        let known: Vec<usize> = registers.iter().map(|register| register.offset).collect();
        for offset in &arguments {
            self.write(*offset, 0x5a5a_0000 | *offset as u64)?;
        }
        let near = known
            .iter()
            .flat_map(|offset| (2..12).map(move |bit| offset ^ 1 << bit));
        let near: Vec<usize> = near.filter(|offset| !known.contains(offset)).collect();
        for hole in near {
            self.write(hole, 0xffff_ffff)?;
            self.expect(hole, 0, "no register")?;
        }
        for offset in &arguments {
            self.expect(*offset, 0x5a5a_0000 | *offset as u64, "unchanged")?;
        }
        for (offset, value) in [(0x00, 0b0100), (0x04, 1), (0x08, 1), (0x0c, 0)] {
            self.expect(offset, value, "unchanged")?;
        }
        Ok(())
    }

    /// Checks that a cause that a host turns over in the very clock in which it is set is set, at
    /// every distance between the two.
    fn race(&mut self, job: &[u64]) -> Result<(), HdlError> {
        let busy = std::mem::take(&mut self.busy_of_256);
        self.arguments(job)?;
        self.write(0x04, 1)?;
        // From the memory's first answer to the end, without a write in between.
        let mut length = None;
        for distance in 0..RACE {
            self.written.clear();
            self.silent = true;
            self.write(0x00, 1)?;
            self.expect(0x00, 0b1000, "ready")?;
            for _ in 0..SETTLED {
                self.step()?;
            }
            self.silent = false;
            let from = self.dut.cycles();
            let Some(length) = length else {
                length = Some(self.until(self.irq)? - from);
                self.finish()?;
                continue;
            };
            // The clock of the write that comes `distance` before the clock of the end, or behind.
            for _ in 0..(length + AFTER).saturating_sub(distance) {
                self.step()?;
            }
            let written = self.write(0x0c, 1)? + 1;
            self.done()?;
            // The interrupt is seen in the clock behind the one that sets its cause.
            let set = from + length - 1;
            let cause = u64::from(written <= set);
            self.expect(0x0c, cause, "a cause that was turned over")?;
            self.finish()?;
        }
        self.busy_of_256 = busy;
        Ok(())
    }

    /// Acknowledges the end of a run and clears its cause.
    fn finish(&mut self) -> Result<(), HdlError> {
        let causes = self.read(0x0c)?;
        self.write(0x0c, causes)?;
        self.acknowledge(0)?;
        self.expect(0x00, 0b0100, "idle")
    }

    /// Checks that causes are set where enabled, and raise interrupts where interrupts are enabled.
    fn causes(&mut self, job: &[u64]) -> Result<(), HdlError> {
        self.arguments(job)?;
        for [cause, seen] in [[0, 0], [1, 0], [2, 2], [3, 2]] {
            self.written.clear();
            self.silent = true;
            self.write(0x08, cause)?;
            self.write(0x00, 1)?;
            self.expect(0x00, 0b1000, "ready")?;
            self.expect(0x00, 0, "neither idle nor ready again")?;
            self.expect(0x0c, seen, "cause at ready")?;
            self.same("irq", u64::from(seen > 0), self.dut.low(self.irq))?;
            self.silent = false;
            self.done()?;
            self.expect(0x0c, cause, "causes at done")?;
            for on in [0, 1] {
                self.write(0x04, on)?;
                let expected = on & u64::from(cause > 0);
                self.same("irq", expected, self.dut.low(self.irq))?;
            }
            self.write(0x0c, cause)?;
            self.expect(0x0c, 0, "cleared")?;
            self.acknowledge(0)?;
        }
        self.write(0x08, 1).map(drop)
    }

    /// Checks that a run whose start is written during another run begins when the end of that run
    /// is acknowledged.
    fn queue(&mut self, [job, nothing]: [&[u64]; 2]) -> Result<(), HdlError> {
        self.arguments(job)?;
        self.written.clear();
        self.silent = true;
        self.write(0x00, 1)?;
        self.expect(0x00, 0b1000, "ready")?;
        self.arguments(nothing)?;
        self.write(0x00, 1)?;
        self.expect(0x00, 0b0001, "waits")?;
        // A running kernel has no end to acknowledge.
        self.write(0x00, CONTINUE)?;
        self.expect(0x00, 0b0001, "waits")?;
        self.silent = false;
        self.done()?;
        for _ in 0..8 {
            self.expect(0x00, 0b0011, "done, the next one waits")?;
            self.write(0x00, 1)?;
        }
        self.write_bytes(0x00, CONTINUE, 0xe)?;
        self.expect(0x00, 0b0011, "not acknowledged")?;
        self.write(0x00, CONTINUE)?;
        self.done()?;
        self.acknowledge(0)?;
        self.expect(0x00, 0b0100, "idle")?;
        let causes = self.read(0x0c)?;
        self.write(0x0c, causes).map(drop)
    }

    /// Acknowledges the end of a run; `restart` is the `auto_restart` bit.
    fn acknowledge(&mut self, restart: u64) -> Result<(), HdlError> {
        self.write(0x00, CONTINUE | restart).map(drop)
    }

    /// Checks that a kernel with auto-restart runs until auto-restart is cleared.
    fn restarts(&mut self, nothing: &[u64]) -> Result<(), HdlError> {
        self.arguments(nothing)?;
        self.write(0x00, 0x81)?;
        for _ in 0..3 {
            self.done()?;
            self.acknowledge(0x80)?;
        }
        self.done()?;
        self.write(0x00, 0)?;
        self.acknowledge(0)?;
        self.done()?;
        self.acknowledge(0)?;
        self.expect(0x00, 0b0100, "idle")?;
        let causes = self.read(0x0c)?;
        self.write(0x0c, causes).map(drop)
    }
}
