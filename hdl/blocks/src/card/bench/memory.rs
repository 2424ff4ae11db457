//! The memory behind the ports.

use std::ops::Range;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, PortId};

use super::Bench;
use super::beat::contents;
use super::drain::Drain;
use super::ports::{Answers, ReadPort, Taking, WritePort};
use super::rates::WRITE_BUFFER;
use crate::axi::OUTSTANDING;

/// Edges without a new address after which a memory that holds back answers.
const QUIET: u64 = 40;

/// An edge is `offer` and `answer`, settling of the circuit, then `take_reads` and `take_writes`.
impl Bench<'_> {
    fn free(&mut self) -> bool {
        !self.silent && self.random.u8(..) >= self.busy_of_256
    }

    /// Returns whether the memory answers now.
    fn answers(&mut self, port: Answers) -> bool {
        (!self.holds_back || port.quiet >= QUIET) && self.free()
    }

    /// Returns whether a port's response is the next one.
    fn serves(&self, port: usize) -> bool {
        let waits = |(other, until)| other == port && self.dut.cycles() < until;
        self.queues.serves(port) && !self.unanswered.is_some_and(waits)
    }

    /// Returns whether the port is the late one, and still late.
    fn is_late(&self, port: &str) -> bool {
        let late = |(name, edges)| name == port && self.dut.cycles() < self.begun + edges;
        self.late.is_some_and(late)
    }

    pub(super) fn offer(&mut self, port: &mut ReadPort) {
        port.takes = self.free() && (port.taking == Taking::Freely || port.seen);
        let now = self.dut.cycles();
        let there = port.owed.front().is_some_and(|(.., due)| *due <= now);
        let there = there && !self.is_late(&port.name) && self.serves(port.index);
        if port.offered.is_none() && self.answers(port.answers_with) && there {
            let next = port.owed.pop_front();
            port.offered = next.map(|(address, last, _)| (address, last));
            if port.offered.is_some() {
                let response = port.answers_with.next();
                self.dut.set(port.pins.rresp, &[response]);
            }
        }
        let (address, last) = port.offered.unwrap_or((0, false));
        let beat = port.offered.and_then(|_| self.memory.beat(address));
        let beat = beat.unwrap_or_else(|| contents(address));
        self.dut.set(port.pins.arready, &[port.takes.into()]);
        self.dut.set(port.pins.rdata, &beat);
        self.dut.set(port.pins.rlast, &[last.into()]);
        self.dut
            .set(port.pins.rvalid, &[port.offered.is_some().into()]);
    }

    pub(super) fn answer(&mut self, port: &mut WritePort) {
        let late = self.is_late(&port.name);
        let [address, beat] = port.willing().map(|willing| willing && !late);
        port.takes = [self.free() && address, self.free() && beat];
        let now = self.dut.cycles();
        port.takes[1] &= now >= self.begun + self.late_beats;
        while port.crossing.front().is_some_and(|due| *due <= now) {
            port.crossing.pop_front();
        }
        let held = port.crossing.len() + port.early.len();
        port.takes[1] &= self.rates.is_none() || held < WRITE_BUFFER;
        let there = port.answers.front().is_some_and(|due| *due <= now);
        let there = there && self.serves(port.index);
        if !port.answering && there && self.answers(port.answers_with) {
            port.answering = true;
            let response = port.answers_with.next();
            self.dut.set(port.pins.bresp, &[response]);
        }
        self.dut.set(port.pins.awready, &[port.takes[0].into()]);
        self.dut.set(port.pins.wready, &[port.takes[1].into()]);
        self.dut.set(port.pins.bvalid, &[port.answering.into()]);
    }

    pub(super) fn take_reads(&mut self, port: &mut ReadPort) -> Result<(), HdlError> {
        let pins = port.pins;
        port.seen = self.dut.is_high(pins.arvalid);
        port.answers_with.edge(port.takes && port.seen);
        if port.takes && port.seen {
            port.seen = false;
            let fields = [
                pins.arid,
                pins.arsize,
                pins.arburst,
                pins.araddr,
                pins.arlen,
            ];
            let (address, beats) = self.burst(&format!("{}_ar", port.name), fields)?;
            self.reaches(&port.name, &port.reached, (address, beats))?;
            if self.only_loaded && !self.memory.has(address, beats) {
                return Err(HdlError::Protocol {
                    cycle: self.dut.cycles(),
                    port: format!("{}_araddr = {address:#x}, {beats} beats", port.name),
                    rule: "a kernel reads only what its host has loaded",
                });
            }
            port.read += beats;
            for index in 0..beats {
                let address = address + 64 * index;
                let due = self.crossed(address) + self.latency;
                port.owed.push_back((address, index + 1 == beats, due));
            }
            self.queues.push(port.index, &mut self.random);
            port.under_way += 1;
            self.outstanding(&port.name, port.under_way)?;
        }
        let accepts = self.dut.is_high(pins.rready);
        if port.offered.is_some() && !accepts {
            return Err(HdlError::Protocol {
                cycle: self.dut.cycles(),
                port: format!("{}_rready", port.name),
                rule: "a reader has room for every beat that it has requested",
            });
        }
        if accepts {
            let last = port.offered.take().is_some_and(|(_, last)| last);
            port.under_way -= u64::from(last);
            if last {
                self.queues.pop(port.index);
            }
        }
        Ok(())
    }

    pub(super) fn take_writes(&mut self, port: &mut WritePort) -> Result<(), HdlError> {
        let pins = port.pins;
        port.seen = [pins.awvalid, pins.wvalid].map(|valid| self.dut.is_high(valid));
        port.answers_with.edge(port.takes[0] && port.seen[0]);
        if port.takes[1] && port.seen[1] {
            port.seen[1] = false;
            let strobes = self.dut.low(pins.wstrb);
            let mut data = [0; 8];
            self.dut.get(pins.wdata, &mut data);
            // A kernel that was reset has no data left for what it has announced.
            let is_empty = match self.drain {
                Drain::Waits => true,
                Drain::MayGoOn => strobes == 0,
                Drain::Ended => false,
            };
            let expected = if is_empty { 0 } else { u64::MAX };
            self.same(&format!("{}_wstrb", port.name), expected, strobes)?;
            let written = (!is_empty).then_some(data);
            let last = self.dut.is_high(pins.wlast);
            port.early.push_back((written, last));
        }
        if port.takes[0] && port.seen[0] {
            port.seen[0] = false;
            let fields = [
                pins.awid,
                pins.awsize,
                pins.awburst,
                pins.awaddr,
                pins.awlen,
            ];
            let burst = self.burst(&format!("{}_aw", port.name), fields)?;
            self.reaches(&port.name, &port.reached, burst)?;
            port.bursts.push_back(burst);
            self.outstanding(&port.name, (port.bursts.len() + port.answers.len()) as u64)?;
        }
        if port.answering && self.dut.is_high(pins.bready) {
            port.answers.pop_front();
            self.queues.pop(port.index);
            port.answering = false;
        }
        while let Some((address, beats)) = port.bursts.front().copied()
            && let Some((data, last)) = port.early.pop_front()
        {
            let address = address + 64 * port.written;
            let twice = data.and_then(|data| self.written.insert(address, data));
            self.same("beats written twice", 0, u64::from(twice.is_some()))?;
            port.written += 1;
            let crossed = self.crossed(address);
            port.crossing.push_back(crossed);
            let ends = port.written == beats;
            self.same(&format!("{}_wlast", port.name), ends.into(), last.into())?;
            if ends {
                port.written = 0;
                port.bursts.pop_front();
                port.answers.push_back(crossed + self.latency);
                self.queues.push(port.index, &mut self.random);
            }
        }
        Ok(())
    }

    /// Returns the edge at which a beat has crossed its channel: this one for a memory without
    /// rates.
    fn crossed(&mut self, address: u64) -> u64 {
        let now = self.dut.cycles();
        let byte = address.wrapping_sub(self.base);
        let rates = self.rates.as_mut();
        rates.map_or(now, |rates| rates.beat(byte, now))
    }

    /// Checks that a burst lies within the reach of its port.
    fn reaches(
        &self,
        port: &str,
        reached: &[Range<u64>],
        (address, beats): (u64, u64),
    ) -> Result<(), HdlError> {
        let inside = |range: &Range<u64>| {
            let start = address.checked_sub(self.base);
            start.is_some_and(|start| range.contains(&start) && 64 * beats <= range.end - start)
        };
        if self.boundless || reached.iter().any(inside) {
            return Ok(());
        }
        Err(HdlError::Protocol {
            cycle: self.dut.cycles(),
            port: format!("{port}: {beats} beats at {address:#x}"),
            rule: "a port reaches the pseudo-channels of its pointers alone",
        })
    }

    /// Checks that no more bursts are outstanding than the package declares.
    fn outstanding(&self, port: &str, bursts: u64) -> Result<(), HdlError> {
        if bursts <= OUTSTANDING {
            return Ok(());
        }
        Err(HdlError::Protocol {
            cycle: self.dut.cycles(),
            port: port.to_owned(),
            rule: "at most 16 bursts are under way",
        })
    }

    /// Returns the burst offered on an address channel, after checking its rules.
    fn burst(&self, channel: &str, fields: [PortId; 5]) -> Result<(u64, u64), HdlError> {
        let [id, size, burst, address, length] = fields.map(|port| self.dut.low(port));
        self.same(&format!("{channel}id"), 0, id)?;
        self.same(&format!("{channel}size"), 6, size)?;
        self.same(&format!("{channel}burst"), 1, burst)?;
        self.same(&format!("{channel}addr"), 0, address % 64)?;
        // first and last byte in the same 4096 bytes
        let beats = length + 1;
        let last = address.wrapping_add(64 * beats - 1);
        self.same(&format!("{channel}len"), address >> 12, last >> 12)?;
        Ok((address, beats))
    }
}
