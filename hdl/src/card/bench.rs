//! A host and a memory around a card kernel, written here.
//!
//! The memory answers with random pauses, or errors, and checks the rules of bursts; tests outside this crate drive the same Verilog
//! through AXI models that nobody here wrote.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use super::{Access, Interface};
use crate::HdlError;
use crate::simulate::stream::hex;
use crate::simulate::{Dut, DutExt, PortId};

/// 64 bytes, little-endian.
pub type Beat = [u64; 8];

/// What a memory holds where nothing was written.
#[must_use]
pub fn contents(address: u64) -> Beat {
    std::array::from_fn(|limb| (address + limb as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// Bytes as beats, zeros behind them.
#[must_use]
pub fn beats(bytes: &[u8]) -> Vec<Beat> {
    let limb = |bytes: &[u8]| {
        let bytes = bytes.iter().rev();
        bytes.fold(0, |limb, byte| limb << 8 | u64::from(*byte))
    };
    let beat = |bytes: &[u8]| {
        let mut beat = [0; 8];
        for (to, from) in beat.iter_mut().zip(bytes.chunks(8)) {
            *to = limb(from);
        }
        beat
    };
    bytes.chunks(64).map(beat).collect()
}

macro_rules! pins {
    ($(#[$doc:meta])* $name:ident { $($input:ident),+; $($output:ident),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        struct $name { $($input: PortId,)+ $($output: PortId,)+ }

        impl $name {
            fn find(dut: &dyn Dut, port: &str) -> Result<Self, HdlError> {
                let name = |field: &str| format!("{port}_{field}");
                Ok(Self {
                    $($input: dut.input(&name(stringify!($input)))?,)+
                    $($output: dut.output(&name(stringify!($output)))?,)+
                })
            }
        }
    };
}
pins!(
    /// The host's side.
    HostPins {
        awaddr, awvalid, wdata, wstrb, wvalid, bready, araddr, arvalid, rready;
        awready, wready, bresp, bvalid, arready, rdata, rresp, rvalid
    }
);
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
struct ReadPort {
    name: String,
    pins: ReadPins,
    fails: bool,
    /// Beats that the memory owes: address, last of its burst.
    owed: VecDeque<(u64, bool)>,
    /// What it offers.
    offered: Option<(u64, bool)>,
    takes: bool,
}

/// A port that writes.
struct WritePort {
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

/// What a run showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Edges from the one that takes the start to the one at which the interrupt is seen.
    pub cycles: u64,
    /// The words of the status.
    pub status: Vec<u64>,
    /// What was written: by address, a beat each.
    pub written: BTreeMap<u64, Beat>,
}

/// A kernel between host and memory.
pub struct Bench<'a> {
    dut: &'a mut dyn Dut,
    interface: Interface,
    host: HostPins,
    irq: PortId,
    reads: Vec<ReadPort>,
    writes: Vec<WritePort>,
    random: fastrand::Rng,
    memory: BTreeMap<u64, Beat>,
    written: BTreeMap<u64, Beat>,
    /// How often a memory pauses.
    pub busy_of_256: u8,
    /// Edges that a run may take.
    pub limit_cycles: u64,
}

impl fmt::Debug for Bench<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Bench")
            .field("kernel", &self.interface.kernel)
            .field("cycles", &self.dut.cycles())
            .finish_non_exhaustive()
    }
}

impl<'a> Bench<'a> {
    /// Resets the kernel and switches its interrupt on.
    ///
    /// # Errors
    /// It has not the ports of the interface, or its registers do not work.
    pub fn new(dut: &'a mut dyn Dut, interface: Interface, seed: u64) -> Result<Self, HdlError> {
        dut.reset(3)?;
        let host = HostPins::find(dut, super::CONTROL_PORT)?;
        let irq = dut.output("irq")?;
        let (mut reads, mut writes) = (Vec::new(), Vec::new());
        for memory in &interface.memories {
            let name = memory.port.clone();
            match memory.access {
                Access::Read => reads.push(ReadPort {
                    pins: ReadPins::find(dut, &name)?,
                    name,
                    fails: false,
                    owed: VecDeque::new(),
                    offered: None,
                    takes: false,
                }),
                Access::Write => writes.push(WritePort {
                    pins: WritePins::find(dut, &name)?,
                    name,
                    fails: false,
                    bursts: VecDeque::new(),
                    written: 0,
                    answers: 0,
                    answering: false,
                    takes: [false; 2],
                }),
            }
        }
        let mut bench = Self {
            dut,
            interface,
            host,
            irq,
            reads,
            writes,
            random: fastrand::Rng::with_seed(seed),
            memory: BTreeMap::new(),
            written: BTreeMap::new(),
            busy_of_256: 0,
            limit_cycles: 20_000,
        };
        bench.write(0x04, 1)?;
        bench.write(0x08, 1)?;
        bench.expect(0x00, 0b0100, "idle")?;
        Ok(bench)
    }

    /// Edges so far.
    #[must_use]
    pub fn cycles(&self) -> u64 {
        self.dut.cycles()
    }

    /// Random numbers of the bench's seed.
    pub const fn random(&mut self) -> &mut fastrand::Rng {
        &mut self.random
    }

    /// Puts beats into the memory.
    pub fn load(&mut self, address: u64, beats: &[Beat]) {
        let addresses = (address..).step_by(64);
        self.memory.extend(addresses.zip(beats.iter().copied()));
    }

    /// The beat that a run was to write.
    ///
    /// # Errors
    /// It did not, or another.
    pub fn compare(&self, run: &Run, address: u64, expected: &Beat) -> Result<(), HdlError> {
        let got = run.written.get(&address);
        if got == Some(expected) {
            return Ok(());
        }
        Err(self.mismatch(
            format!("memory at {address:#x}"),
            hex(expected),
            got.map_or_else(String::new, |beat| hex(beat)),
        ))
    }

    /// Compares a number.
    ///
    /// # Errors
    /// It differs.
    pub fn same(&self, name: &str, expected: u64, got: u64) -> Result<(), HdlError> {
        if expected == got {
            return Ok(());
        }
        Err(self.mismatch(name.to_owned(), hex(&[expected]), hex(&[got])))
    }

    fn mismatch(&self, port: String, expected: String, got: String) -> HdlError {
        HdlError::Mismatch {
            block: self.interface.kernel.clone(),
            cycle: self.dut.cycles(),
            port,
            expected,
            got,
        }
    }

    /// Writes the arguments, starts the kernel, waits for its interrupt and reads its status; the ports named in `failing` answer
    /// every burst with an error, which bit i of the first status word has to show for port i.
    ///
    /// # Errors
    /// A rule of AXI or of the registers broken, beats or answers left over, no interrupt in time.
    pub fn run(&mut self, arguments: &[u64], failing: &[&str]) -> Result<Run, HdlError> {
        let registers: Vec<_> = self.interface.arguments.iter().map(|a| a.offset).collect();
        for (offset, value) in registers.iter().zip(arguments) {
            self.write(*offset, value & 0xffff_ffff)?;
            self.write(offset + 4, value >> 32)?;
        }
        for (offset, value) in registers.into_iter().zip(arguments) {
            self.expect(offset, value & 0xffff_ffff, "argument")?;
            self.expect(offset + 4, value >> 32, "argument")?;
        }
        let fails = |name: &str| failing.contains(&name);
        self.reads
            .iter_mut()
            .for_each(|port| port.fails = fails(&port.name));
        self.writes
            .iter_mut()
            .for_each(|port| port.fails = fails(&port.name));
        self.written.clear();
        self.same("irq", 0, self.dut.low(self.irq))?;
        let start = self.write(0, 1)?;
        let end = self.until(self.irq)?;
        self.expect(0x0c, 1, "done came")?;
        self.write(0x0c, 1)?;
        self.expect(0x0c, 0, "cleared")?;
        self.expect(0x00, 0b1110, "done, idle, ready")?;
        self.expect(0x00, 0b0100, "idle")?;
        let words: Vec<_> = self
            .interface
            .status
            .iter()
            .map(|word| word.offset)
            .collect();
        let mut status = Vec::with_capacity(words.len());
        for offset in words {
            status.push(self.read(offset)?);
        }
        let left = self.reads.iter().map(|port| port.owed.len() as u64);
        let bursts = self
            .writes
            .iter()
            .map(|port| port.bursts.len() as u64 + port.answers);
        self.same("beats and answers left", 0, left.chain(bursts).sum())?;
        Ok(Run {
            cycles: end - start,
            status,
            written: std::mem::take(&mut self.written),
        })
    }

    fn free(&mut self) -> bool {
        self.random.u8(..) >= self.busy_of_256
    }

    /// One edge for the memories; the host's inputs are set before.
    fn step(&mut self) -> Result<(), HdlError> {
        let mut reads = std::mem::take(&mut self.reads);
        let mut writes = std::mem::take(&mut self.writes);
        reads.iter_mut().for_each(|port| self.offer(port));
        writes.iter_mut().for_each(|port| self.answer(port));
        let mut result = self.dut.settle();
        for port in &mut reads {
            result = result.and_then(|()| self.take_reads(port));
        }
        for port in &mut writes {
            result = result.and_then(|()| self.take_writes(port));
        }
        self.reads = reads;
        self.writes = writes;
        result?;
        self.dut.tick()
    }

    fn offer(&mut self, port: &mut ReadPort) {
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

    fn answer(&mut self, port: &mut WritePort) {
        port.takes = [self.free(), self.free()];
        port.answering = port.answers > 0 && (port.answering || self.free());
        self.dut.set(port.pins.awready, &[port.takes[0].into()]);
        self.dut.set(port.pins.wready, &[port.takes[1].into()]);
        self.dut
            .set(port.pins.bresp, &[if port.fails { 2 } else { 0 }]);
        self.dut.set(port.pins.bvalid, &[port.answering.into()]);
    }

    fn take_reads(&self, port: &mut ReadPort) -> Result<(), HdlError> {
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
            port.owed.extend((0..beats).map(beat));
        }
        if self.dut.is_high(pins.rready) {
            port.offered = None;
        }
        Ok(())
    }

    fn take_writes(&mut self, port: &mut WritePort) -> Result<(), HdlError> {
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

    /// Steps until an output is high at an edge; returns that edge.
    fn until(&mut self, output: PortId) -> Result<u64, HdlError> {
        for _ in 0..self.limit_cycles {
            self.dut.settle()?;
            if self.dut.is_high(output) {
                return Ok(self.dut.cycles());
            }
            self.step()?;
        }
        let name = self
            .dut
            .ports()
            .get(output.0)
            .map_or("?", |port| &port.name);
        Err(HdlError::Timeout {
            awaited: format!("{name} = 1"),
            limit_cycles: self.limit_cycles,
            cycle: self.dut.cycles(),
        })
    }

    /// Writes a register; returns the edge that takes its data. Address and data come in either order.
    fn write(&mut self, offset: usize, value: u64) -> Result<u64, HdlError> {
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

    fn read(&mut self, offset: usize) -> Result<u64, HdlError> {
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

    fn expect(&mut self, offset: usize, value: u64, what: &str) -> Result<(), HdlError> {
        let got = self.read(offset)?;
        self.same(&format!("register {offset:#x} ({what})"), value, got)
    }
}
