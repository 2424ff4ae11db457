//! The copy kernel as a block, between a host and two memories written here.
//!
//! The memories answer with random pauses and check the rules of bursts; tests outside this crate drive the same Verilog through
//! AXI models that nobody here wrote.

use std::collections::{BTreeMap, VecDeque};

use super::{Circuit, Config, Design, Effort, Kernel, Parameter, Report};
use crate::HdlError;
use crate::axi::{Copy, argument_offset};
use crate::simulate::stream::hex;
use crate::simulate::{Dut, DutExt, PortId};

/// Beats of the copy that latency and interval are stated for.
const BEATS: u64 = 64;
/// Edges of that copy, from the one that takes the start to the one at which the interrupt is seen.
const COPY_CYCLES: u64 = 72;
/// Edges that a copy may take.
const LIMIT: u64 = 20_000;

/// The copy kernel.
#[derive(Clone, std::marker::Copy, Debug)]
pub(super) struct CopyKernel;

impl Kernel for CopyKernel {
    fn name(&self) -> &'static str {
        "axi_copy"
    }

    fn summary(&self) -> &'static str {
        "card kernel that copies an array over AXI4; cycles are those of 64 beats and a memory that answers at once"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, _: &Config) -> Result<Box<dyn Design>, HdlError> {
        let circuit = Circuit::of_block("axi_copy", || Ok(Copy::default()), check);
        Ok(circuit.cycles(COPY_CYCLES, COPY_CYCLES).boxed())
    }
}

fn check(dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    dut.reset(3)?;
    let mut bench = Bench::new(dut, seed)?;
    // interrupt at done
    bench.write(0x04, 1)?;
    bench.write(0x08, 1)?;
    bench.expect(0x00, 0b0100, "idle")?;
    let latency_cycles = bench.copy(0x1_0000, 0x2_0000_0000, BEATS)?;
    bench.busy_of_256 = 110;
    let lengths = [0, 1, 2, 63, 64, 65, 128, 200];
    let operations = effort.operations(12);
    for index in 0..operations {
        let page = bench.random.u64(..1 << 30) << 12;
        let mut address = || page + (bench.random.u64(..64) << 6) + (bench.random.u64(..4) << 40);
        let (from, to) = (address(), address());
        let short = lengths.get(usize::try_from(index).unwrap_or(usize::MAX));
        let beats = short.copied().unwrap_or_else(|| bench.random.u64(1..150));
        bench.fail = match index {
            9 => [true, false],
            10 => [false, true],
            _ => [false; 2],
        };
        bench.copy(from, to, beats)?;
    }
    Ok(Report {
        cycles: bench.dut.cycles(),
        operations: operations + 1,
        latency_cycles,
        interval_cycles: latency_cycles,
    })
}

/// What a memory holds where nothing was written.
fn contents(address: u64) -> Vec<u64> {
    (0..8)
        .map(|limb| (address + limb).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .collect()
}

/// Ports by name.
struct Pins {
    inputs: BTreeMap<&'static str, PortId>,
    outputs: BTreeMap<&'static str, PortId>,
}

const INPUTS: [&str; 22] = [
    "m_axi_in_rid",
    "m_axi_out_bid",
    "s_axi_control_awaddr",
    "s_axi_control_awvalid",
    "s_axi_control_wdata",
    "s_axi_control_wstrb",
    "s_axi_control_wvalid",
    "s_axi_control_bready",
    "s_axi_control_araddr",
    "s_axi_control_arvalid",
    "s_axi_control_rready",
    "m_axi_in_arready",
    "m_axi_in_rdata",
    "m_axi_in_rresp",
    "m_axi_in_rlast",
    "m_axi_in_rvalid",
    "m_axi_out_awready",
    "m_axi_out_wready",
    "m_axi_out_bresp",
    "m_axi_out_bvalid",
    "s_axi_control_awprot",
    "s_axi_control_arprot",
];
const OUTPUTS: [&str; 26] = [
    "m_axi_in_arid",
    "m_axi_out_awid",
    "s_axi_control_awready",
    "s_axi_control_wready",
    "s_axi_control_bresp",
    "s_axi_control_bvalid",
    "s_axi_control_arready",
    "s_axi_control_rdata",
    "s_axi_control_rresp",
    "s_axi_control_rvalid",
    "m_axi_in_araddr",
    "m_axi_in_arlen",
    "m_axi_in_arsize",
    "m_axi_in_arburst",
    "m_axi_in_arvalid",
    "m_axi_in_rready",
    "m_axi_out_awaddr",
    "m_axi_out_awlen",
    "m_axi_out_awsize",
    "m_axi_out_awburst",
    "m_axi_out_awvalid",
    "m_axi_out_wdata",
    "m_axi_out_wstrb",
    "m_axi_out_wlast",
    "m_axi_out_wvalid",
    "m_axi_out_bready",
];
const MORE: [&str; 2] = ["irq", "failed"];

struct Bench<'a> {
    dut: &'a mut dyn Dut,
    pins: Pins,
    random: fastrand::Rng,
    /// How often a memory pauses.
    busy_of_256: u8,
    /// Whether the reads and the writes of the next copy fail.
    fail: [bool; 2],
    /// Beats that the reading memory owes: address, last of its burst.
    reads: VecDeque<(u64, bool)>,
    /// What it offers.
    offered: Option<(u64, bool)>,
    /// Bursts that the writing memory was told of: address, beats.
    writes: VecDeque<(u64, u64)>,
    /// Beats of the first of them that have come.
    written: u64,
    /// Answers that it owes.
    answers: u64,
    answering: bool,
    memory: BTreeMap<u64, Vec<u64>>,
}

impl<'a> Bench<'a> {
    fn new(dut: &'a mut dyn Dut, seed: u64) -> Result<Self, HdlError> {
        let mut pins = Pins {
            inputs: BTreeMap::new(),
            outputs: BTreeMap::new(),
        };
        for name in INPUTS {
            pins.inputs.insert(name, dut.input(name)?);
        }
        for name in OUTPUTS.into_iter().chain(MORE) {
            pins.outputs.insert(name, dut.output(name)?);
        }
        Ok(Self {
            dut,
            pins,
            random: fastrand::Rng::with_seed(seed),
            busy_of_256: 0,
            fail: [false; 2],
            reads: VecDeque::new(),
            offered: None,
            writes: VecDeque::new(),
            written: 0,
            answers: 0,
            answering: false,
            memory: BTreeMap::new(),
        })
    }

    fn set(&mut self, name: &str, value: &[u64]) {
        if let Some(port) = self.pins.inputs.get(name) {
            self.dut.set(*port, value);
        }
    }

    fn get(&self, name: &str) -> u64 {
        self.pins
            .outputs
            .get(name)
            .map_or(0, |port| self.dut.low(*port))
    }

    fn same(&self, name: &str, expected: u64, got: u64) -> Result<(), HdlError> {
        if expected == got {
            return Ok(());
        }
        Err(HdlError::Mismatch {
            block: "axi_copy".to_owned(),
            cycle: self.dut.cycles(),
            port: name.to_owned(),
            expected: hex(&[expected]),
            got: hex(&[got]),
        })
    }

    fn free(&mut self) -> bool {
        self.random.u8(..) >= self.busy_of_256
    }

    /// One edge for both memories; the host's inputs are set before.
    fn step(&mut self) -> Result<(), HdlError> {
        let (takes_reads, takes_writes, takes_data) = (self.free(), self.free(), self.free());
        if self.offered.is_none() && self.free() {
            self.offered = self.reads.pop_front();
        }
        self.answering = self.answers > 0 && (self.answering || self.free());
        self.set("m_axi_in_arready", &[u64::from(takes_reads)]);
        self.set("m_axi_out_awready", &[u64::from(takes_writes)]);
        self.set("m_axi_out_wready", &[u64::from(takes_data)]);
        let (address, last) = self.offered.unwrap_or((0, false));
        self.set("m_axi_in_rdata", &contents(address));
        self.set("m_axi_in_rlast", &[u64::from(last)]);
        let [read_fails, write_fails] = self.fail.map(|fail| if fail { 2 } else { 0 });
        self.set("m_axi_in_rresp", &[read_fails]);
        self.set("m_axi_in_rvalid", &[u64::from(self.offered.is_some())]);
        self.set("m_axi_out_bresp", &[write_fails]);
        self.set("m_axi_out_bvalid", &[u64::from(self.answering)]);
        self.dut.settle()?;

        if takes_reads && self.get("m_axi_in_arvalid") == 1 {
            let (address, beats) = self.burst("m_axi_in_ar")?;
            let beat = |index| (address + 64 * index, index + 1 == beats);
            self.reads.extend((0..beats).map(beat));
        }
        if self.get("m_axi_in_rready") == 1 {
            self.offered = None;
        }
        if takes_data && self.get("m_axi_out_wvalid") == 1 {
            self.take_beat()?;
        }
        if takes_writes && self.get("m_axi_out_awvalid") == 1 {
            let burst = self.burst("m_axi_out_aw")?;
            self.writes.push_back(burst);
        }
        if self.answering && self.get("m_axi_out_bready") == 1 {
            self.answers -= 1;
            self.answering = false;
        }
        self.dut.tick()
    }

    /// The burst that an address channel offers; its rules hold.
    fn burst(&self, channel: &str) -> Result<(u64, u64), HdlError> {
        let field = |name| self.get(&format!("{channel}{name}"));
        self.same(&format!("{channel}id"), 0, field("id"))?;
        self.same(&format!("{channel}size"), 6, field("size"))?;
        self.same(&format!("{channel}burst"), 1, field("burst"))?;
        let (address, beats) = (field("addr"), field("len") + 1);
        self.same(&format!("{channel}addr"), 0, address % 64)?;
        // first and last byte in the same 4096
        let last = address + 64 * beats - 1;
        self.same(&format!("{channel}len"), address >> 12, last >> 12)?;
        Ok((address, beats))
    }

    fn take_beat(&mut self) -> Result<(), HdlError> {
        // data before their address break no rule of AXI, but this writer sends none
        let (address, beats) = self.writes.front().copied().unwrap_or((0, 0));
        let data = self.pins.outputs.get("m_axi_out_wdata");
        let data = data.map(|port| self.dut.value(*port)).unwrap_or_default();
        self.same("m_axi_out_wstrb", u64::MAX, self.get("m_axi_out_wstrb"))?;
        self.same("m_axi_out_wvalid", 1, u64::from(beats > 0))?;
        self.memory.insert(address + 64 * self.written, data);
        self.written += 1;
        let last = self.written == beats;
        self.same(
            "m_axi_out_wlast",
            u64::from(last),
            self.get("m_axi_out_wlast"),
        )?;
        if last {
            self.written = 0;
            self.writes.pop_front();
            self.answers += 1;
        }
        Ok(())
    }

    /// Steps until an output is high at an edge; returns that edge.
    fn until(&mut self, output: &'static str) -> Result<u64, HdlError> {
        for _ in 0..LIMIT {
            let before = self.dut.cycles();
            self.dut.settle()?;
            let high = self.get(output) == 1;
            if high {
                return Ok(before);
            }
            self.step()?;
        }
        Err(HdlError::Timeout {
            awaited: format!("{output} = 1"),
            limit_cycles: LIMIT,
            cycle: self.dut.cycles(),
        })
    }

    /// Writes a register; returns the edge that takes its data. The address comes first, last, or with the data.
    fn write(&mut self, offset: usize, value: u64) -> Result<u64, HdlError> {
        self.set("s_axi_control_awaddr", &[offset as u64]);
        self.set("s_axi_control_wdata", &[value]);
        self.set("s_axi_control_wstrb", &[0xf]);
        self.dut.settle()?;
        self.same(
            "s_axi_control_awready",
            1,
            self.get("s_axi_control_awready"),
        )?;
        self.same("s_axi_control_wready", 1, self.get("s_axi_control_wready"))?;
        let order = self.random.u8(..2);
        let mut taken = 0;
        for channel in 0..2 {
            let (valid, ready) = if channel == order {
                ("s_axi_control_awvalid", "s_axi_control_awready")
            } else {
                ("s_axi_control_wvalid", "s_axi_control_wready")
            };
            self.set(valid, &[1]);
            taken = self.until(ready)?;
            self.step()?;
            self.set(valid, &[0]);
        }
        self.until("s_axi_control_bvalid")?;
        self.same("s_axi_control_bresp", 0, self.get("s_axi_control_bresp"))?;
        self.set("s_axi_control_bready", &[1]);
        self.step()?;
        self.set("s_axi_control_bready", &[0]);
        Ok(taken)
    }

    fn read(&mut self, offset: usize) -> Result<u64, HdlError> {
        self.set("s_axi_control_araddr", &[offset as u64]);
        self.set("s_axi_control_arvalid", &[1]);
        self.dut.settle()?;
        self.same(
            "s_axi_control_arready",
            1,
            self.get("s_axi_control_arready"),
        )?;
        self.step()?;
        self.set("s_axi_control_arvalid", &[0]);
        self.until("s_axi_control_rvalid")?;
        self.same("s_axi_control_rresp", 0, self.get("s_axi_control_rresp"))?;
        let value = self.get("s_axi_control_rdata");
        self.set("s_axi_control_rready", &[1]);
        self.step()?;
        self.set("s_axi_control_rready", &[0]);
        Ok(value)
    }

    fn expect(&mut self, offset: usize, value: u64, what: &str) -> Result<(), HdlError> {
        let got = self.read(offset)?;
        self.same(&format!("register {offset:#x} ({what})"), value, got)
    }

    /// Copies and compares; returns the edges from the start to the interrupt.
    fn copy(&mut self, from: u64, to: u64, beats: u64) -> Result<u64, HdlError> {
        for (index, value) in [from, to, beats].into_iter().enumerate() {
            let offset = argument_offset(index);
            self.write(offset, value & 0xffff_ffff)?;
            self.write(offset + 4, value >> 32)?;
            self.expect(offset, value & 0xffff_ffff, "argument")?;
            self.expect(offset + 4, value >> 32, "argument")?;
        }
        self.memory.clear();
        self.same("irq", 0, self.get("irq"))?;
        let start = self.write(0, 1)?;
        let end = self.until("irq")?;
        let failed = u64::from(self.fail[0]) | u64::from(self.fail[1]) << 1;
        self.same("failed", failed, self.get("failed"))?;
        self.expect(0x0c, 1, "done came")?;
        self.write(0x0c, 1)?;
        self.expect(0x0c, 0, "cleared")?;
        self.expect(0x00, 0b1110, "done, idle, ready")?;
        self.expect(0x00, 0b0100, "idle")?;
        self.same("beats written", beats, self.memory.len() as u64)?;
        self.same(
            "beats left",
            0,
            (self.reads.len() + self.writes.len()) as u64,
        )?;
        self.same("answers left", 0, self.answers)?;
        for index in 0..beats {
            let (source, target) = (contents(from + 64 * index), to + 64 * index);
            if self.memory.get(&target) != Some(&source) {
                return Err(HdlError::Mismatch {
                    block: "axi_copy".to_owned(),
                    cycle: self.dut.cycles(),
                    port: format!("memory at {target:#x}"),
                    expected: hex(&source),
                    got: self
                        .memory
                        .get(&target)
                        .map_or_else(String::new, |data| hex(data)),
                });
            }
        }
        Ok(end - start)
    }
}
