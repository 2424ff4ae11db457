//! The memory behind the ports.

use std::collections::VecDeque;

use super::{Bench, contents};
use crate::HdlError;
use crate::simulate::{Dut, DutExt as _, PortId};

pins!(
    /// A memory that is read.
    ReadPins { arready, rdata, rresp, rlast, rvalid; arid, araddr, arlen, arsize, arburst, arvalid, rready }
);
pins!(
    /// A memory that is written.
    WritePins {
        awready, wready, bresp, bvalid;
        awid, awaddr, awlen, awsize, awburst, awvalid, wdata, wstrb, wlast, wvalid, bready
    }
);

/// A port that reads.
pub(super) struct ReadPort {
    name: String,
    pins: ReadPins,
    fails: bool,
    /// Beats that the memory owes: address, last of its burst.
    owed: VecDeque<(u64, bool)>,
    /// What it offers.
    offered: Option<(u64, bool)>,
    takes: bool,
    /// Beats that bursts asked for since the run began.
    read: u64,
}

/// A port that writes.
pub(super) struct WritePort {
    name: String,
    pins: WritePins,
    fails: bool,
    /// Bursts that the memory was told of: address, beats.
    bursts: VecDeque<(u64, u64)>,
    /// Beats of the first of them that have come.
    written: u64,
    /// Answers that it owes.
    answers: u64,
    answering: bool,
    takes: [bool; 2],
}

impl ReadPort {
    pub(super) fn new(dut: &dyn Dut, name: String) -> Result<Self, HdlError> {
        Ok(Self {
            pins: ReadPins::find(dut, &name)?,
            name,
            fails: false,
            owed: VecDeque::new(),
            offered: None,
            takes: false,
            read: 0,
        })
    }

    /// A run begins.
    pub(super) const fn begin(&mut self) {
        self.read = 0;
    }

    pub(super) const fn read(&self) -> u64 {
        self.read
    }

    /// From now on all answers are errors, if it is one of `failing`.
    pub(super) fn fail(&mut self, failing: &[&str]) {
        self.fails = failing.contains(&self.name.as_str());
    }

    pub(super) fn left(&self) -> u64 {
        self.owed.len() as u64
    }
}

impl WritePort {
    pub(super) fn new(dut: &dyn Dut, name: String) -> Result<Self, HdlError> {
        Ok(Self {
            pins: WritePins::find(dut, &name)?,
            name,
            fails: false,
            bursts: VecDeque::new(),
            written: 0,
            answers: 0,
            answering: false,
            takes: [false; 2],
        })
    }

    /// From now on all answers are errors, if it is one of `failing`.
    pub(super) fn fail(&mut self, failing: &[&str]) {
        self.fails = failing.contains(&self.name.as_str());
    }

    pub(super) fn left(&self) -> u64 {
        self.bursts.len() as u64 + self.answers
    }
}

/// An edge is `offer` and `answer`, the circuit settles, then `take_reads` and `take_writes`.
impl Bench<'_> {
    fn free(&mut self) -> bool {
        !self.silent && self.random.u8(..) >= self.busy_of_256
    }

    pub(super) fn offer(&mut self, port: &mut ReadPort) {
        port.takes = self.free();
        if port.offered.is_none() && self.free() {
            port.offered = port.owed.pop_front();
        }
        let (address, last) = port.offered.unwrap_or((0, false));
        let beat = self.memory.get(&address).copied();
        let beat = beat.unwrap_or_else(|| contents(address));
        self.dut.set(port.pins.arready, &[port.takes.into()]);
        self.dut.set(port.pins.rdata, &beat);
        self.dut.set(port.pins.rlast, &[last.into()]);
        self.dut
            .set(port.pins.rresp, &[if port.fails { 2 } else { 0 }]);
        self.dut
            .set(port.pins.rvalid, &[port.offered.is_some().into()]);
    }

    pub(super) fn answer(&mut self, port: &mut WritePort) {
        port.takes = [self.free(), self.free()];
        port.answering = port.answers > 0 && (port.answering || self.free());
        self.dut.set(port.pins.awready, &[port.takes[0].into()]);
        self.dut.set(port.pins.wready, &[port.takes[1].into()]);
        self.dut
            .set(port.pins.bresp, &[if port.fails { 2 } else { 0 }]);
        self.dut.set(port.pins.bvalid, &[port.answering.into()]);
    }

    pub(super) fn take_reads(&self, port: &mut ReadPort) -> Result<(), HdlError> {
        let pins = port.pins;
        if port.takes && self.dut.is_high(pins.arvalid) {
            let fields = [
                pins.arid,
                pins.arsize,
                pins.arburst,
                pins.araddr,
                pins.arlen,
            ];
            let (address, beats) = self.burst(&format!("{}_ar", port.name), fields)?;
            let beat = |index| (address + 64 * index, index + 1 == beats);
            if self.only_loaded && (0..beats).any(|index| !self.memory.contains_key(&beat(index).0))
            {
                return Err(HdlError::Protocol {
                    cycle: self.dut.cycles(),
                    port: format!("{}_araddr = {address:#x}, {beats} beats", port.name),
                    rule: "a kernel reads only what its host has loaded",
                });
            }
            port.read += beats;
            port.owed.extend((0..beats).map(beat));
        }
        if self.dut.is_high(pins.rready) {
            port.offered = None;
        }
        Ok(())
    }

    pub(super) fn take_writes(&mut self, port: &mut WritePort) -> Result<(), HdlError> {
        let pins = port.pins;
        if port.takes[1] && self.dut.is_high(pins.wvalid) {
            self.take_beat(port)?;
        }
        if port.takes[0] && self.dut.is_high(pins.awvalid) {
            let fields = [
                pins.awid,
                pins.awsize,
                pins.awburst,
                pins.awaddr,
                pins.awlen,
            ];
            let burst = self.burst(&format!("{}_aw", port.name), fields)?;
            port.bursts.push_back(burst);
        }
        if port.answering && self.dut.is_high(pins.bready) {
            port.answers -= 1;
            port.answering = false;
        }
        Ok(())
    }

    /// The burst that an address channel offers; its rules hold.
    fn burst(&self, channel: &str, fields: [PortId; 5]) -> Result<(u64, u64), HdlError> {
        let [id, size, burst, address, length] = fields.map(|port| self.dut.low(port));
        self.same(&format!("{channel}id"), 0, id)?;
        self.same(&format!("{channel}size"), 6, size)?;
        self.same(&format!("{channel}burst"), 1, burst)?;
        self.same(&format!("{channel}addr"), 0, address % 64)?;
        // first and last byte in the same 4096
        let beats = length + 1;
        let last = address.wrapping_add(64 * beats - 1);
        self.same(&format!("{channel}len"), address >> 12, last >> 12)?;
        Ok((address, beats))
    }

    fn take_beat(&mut self, port: &mut WritePort) -> Result<(), HdlError> {
        let name = |signal: &str| format!("{}_{signal}", port.name);
        // data before their address break no rule of AXI, but this writer sends none
        let (address, beats) = port.bursts.front().copied().unwrap_or((0, 0));
        let mut data = [0; 8];
        self.dut.get(port.pins.wdata, &mut data);
        self.same(&name("wstrb"), u64::MAX, self.dut.low(port.pins.wstrb))?;
        self.same(&name("wvalid"), 1, u64::from(beats > 0))?;
        let twice = self.written.insert(address + 64 * port.written, data);
        self.same("beats written twice", 0, u64::from(twice.is_some()))?;
        port.written += 1;
        let last = port.written == beats;
        self.same(
            &name("wlast"),
            u64::from(last),
            self.dut.low(port.pins.wlast),
        )?;
        if last {
            port.written = 0;
            port.bursts.pop_front();
            port.answers += 1;
        }
        Ok(())
    }
}
