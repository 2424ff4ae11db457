//! Host side: writes and reads of registers.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Dut as _, DutExt as _};

use super::Bench;

impl Bench<'_> {
    /// Writes a register; returns the edge that takes the data. Address and data come in either
    /// order.
    pub(super) fn write(&mut self, offset: usize, value: u64) -> Result<u64, HdlError> {
        self.write_bytes(offset, value, 0xf)
    }

    pub(super) fn write_bytes(
        &mut self,
        offset: usize,
        value: u64,
        strobes: u64,
    ) -> Result<u64, HdlError> {
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

    /// Polls until a run is done.
    pub(super) fn done(&mut self) -> Result<(), HdlError> {
        let from = self.dut.cycles();
        while self.read(0x00)? & 0b0010 == 0 {
            if self.dut.cycles() > from + self.limit_cycles {
                return self.expect(0x00, 0b0010, "done");
            }
        }
        Ok(())
    }
}
