//! The host's side: a register written or read.

use super::Bench;
use crate::HdlError;
use crate::simulate::{Dut, DutExt as _, PortId};

pins!(
    /// The host's side.
    HostPins {
        awaddr, awvalid, wdata, wstrb, wvalid, bready, araddr, arvalid, rready;
        awready, wready, bresp, bvalid, arready, rdata, rresp, rvalid
    }
);

impl Bench<'_> {
    /// Writes a register; returns the edge that takes its data. Address and data come in either order.
    pub(super) fn write(&mut self, offset: usize, value: u64) -> Result<u64, HdlError> {
        let pins = self.host;
        self.dut.set(pins.awaddr, &[offset as u64]);
        self.dut.set(pins.wdata, &[value]);
        self.dut.set(pins.wstrb, &[0xf]);
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
        self.until(pins.rvalid)?;
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
}
