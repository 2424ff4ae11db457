//! Host side: writes and reads of registers.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Dut as _, DutExt as _};

use super::Bench;
use super::ports::CONTINUE;

impl Bench<'_> {
    /// Writes a register; returns the edge that takes the data. Address and data come in either
    /// order.
    pub(super) fn write(&mut self, offset: usize, value: u64) -> Result<u64, HdlError> {
        self.write_bytes(offset, value, 0xf)
    }

    fn write_bytes(&mut self, offset: usize, value: u64, strobes: u64) -> Result<u64, HdlError> {
        let pins = self.host;
        self.dut.set(pins.awaddr, &[offset as u64]);
        self.dut.set(pins.wdata, &[value]);
        self.dut.set(pins.wstrb, &[strobes]);
        self.dut.settle()?;
        self.same("awready", 1, self.dut.low(pins.awready))?;
        self.same("wready", 1, self.dut.low(pins.wready))?;
        let mut channels = [(pins.awvalid, pins.awready), (pins.wvalid, pins.wready)];
        if self.random.bool() {
            channels.reverse();
        }
        let mut taken = 0;
        for (valid, ready) in channels {
            self.dut.set(valid, &[1]);
            taken = self.until(ready)?;
            self.step()?;
            self.dut.set(valid, &[0]);
        }
        self.until(pins.bvalid)?;
        self.pause()?;
        self.same("bresp", 0, self.dut.low(pins.bresp))?;
        self.dut.set(pins.bready, &[1]);
        self.step()?;
        self.dut.set(pins.bready, &[0]);
        Ok(taken)
    }

    pub(super) fn read(&mut self, offset: usize) -> Result<u64, HdlError> {
        let pins = self.host;
        self.dut.set(pins.araddr, &[offset as u64]);
        self.dut.set(pins.arvalid, &[1]);
        self.dut.settle()?;
        self.same("arready", 1, self.dut.low(pins.arready))?;
        self.step()?;
        self.dut.set(pins.arvalid, &[0]);
        // The address no longer matters once taken.
        self.dut.set(pins.araddr, &[offset as u64 ^ 0xffc]);
        self.until(pins.rvalid)?;
        self.pause()?;
        self.same("rresp", 0, self.dut.low(pins.rresp))?;
        let value = self.dut.low(pins.rdata);
        self.dut.set(pins.rready, &[1]);
        self.step()?;
        self.dut.set(pins.rready, &[0]);
        Ok(value)
    }

    pub(super) fn expect(&mut self, offset: usize, value: u64, what: &str) -> Result<(), HdlError> {
        let got = self.read(offset)?;
        self.same(&format!("register {offset:#x} ({what})"), value, got)
    }

    /// Delays the host's answer if memories pause too: cycle counts are exact without pauses.
    fn pause(&mut self) -> Result<(), HdlError> {
        if self.busy_of_256 == 0 {
            return Ok(());
        }
        (0..self.random.u8(..3)).try_for_each(|_| self.step())
    }

    /// Writes arguments and reads them back.
    pub(super) fn arguments(&mut self, arguments: &[u64]) -> Result<(), HdlError> {
        let registers: Vec<_> = self.interface.arguments.iter().map(|a| a.offset).collect();
        for (offset, value) in registers.iter().zip(arguments) {
            self.write(*offset, value & 0xffff_ffff)?;
            self.write(offset + 4, value >> 32)?;
        }
        for (offset, value) in registers.into_iter().zip(arguments) {
            self.expect(offset, value & 0xffff_ffff, "argument")?;
            self.expect(offset + 4, value >> 32, "argument")?;
        }
        Ok(())
    }

    /// Writes other arguments during a run, which has already taken its own.
    pub(super) fn noise(&mut self, arguments: usize) -> Result<(), HdlError> {
        let registers: Vec<_> = self.interface.arguments.iter().map(|a| a.offset).collect();
        for offset in registers.into_iter().take(arguments) {
            let noise = self.random.u64(..);
            self.write(offset, noise & 0xffff_ffff)?;
            self.write(offset + 4, noise >> 32)?;
        }
        Ok(())
    }

    /// Checks the registers of an idle kernel against their description: strobes, clearing reads,
    /// interrupt causes, queued runs, and auto-restart. `job` are arguments of a run that reads,
    /// `nothing` of one that does not.
    ///
    /// # Errors
    /// A register or the interrupt differs.
    pub fn registers(&mut self, job: &[u64], nothing: &[u64]) -> Result<(), HdlError> {
        self.strobes()?;
        self.causes(job)?;
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
        // No run has ended that could be acknowledged.
        self.write(0x00, CONTINUE)?;
        self.expect(0x00, 0b0100, "not started")
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

    /// Polls until a run is done.
    fn done(&mut self) -> Result<(), HdlError> {
        let from = self.dut.cycles();
        while self.read(0x00)? & 0b0010 == 0 {
            if self.dut.cycles() > from + self.limit_cycles {
                return self.expect(0x00, 0b0010, "done");
            }
        }
        Ok(())
    }
}
