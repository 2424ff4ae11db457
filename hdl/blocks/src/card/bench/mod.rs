//! A host and a memory around a card kernel, written here.
//!
//! The memory answers with random pauses, or errors, and checks the burst rules; tests outside this
//! crate drive the same Verilog through third-party AXI models. A host that wants results loads
//! arrays ([`Bench::load`]), runs the kernel and takes its output from the [`Run`]; with
//! [`Bench::only_loaded`] reads of any other address are errors.

use std::collections::BTreeMap;
use std::fmt;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{MEMORY_BYTES, reached_by_ports};
use zkfabric_hdl_toolkit::block::{Access, Argument, CONTROL_PORT, Interface, Report};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt, PortId};

use super::BEAT_BYTES;

mod beat;
mod checks;
mod contents;
#[cfg(test)]
mod described;
mod drain;
mod host;
mod memory;
mod order;
mod ports;
mod rates;
mod registers;
mod resets;
mod results;
mod rules;

pub use beat::{APART_BYTES, Beat, beats, contents, element_beats};
pub use contents::Contents;
pub use order::Order;
pub use rates::Rates;
pub use results::Run;

use drain::Drain;
use order::Queues;
use ports::{CONTINUE, HostPins, ReadPort, Taking, WritePort};
use rules::Rules;

/// [`Bench::busy_of_256`] in the first two runs of a short check, whose clocks Icarus Verilog
/// repeats: the first one is cut off by a reset and has one queue behind all ports, the second one
/// has crossed channels.
pub const FIRST_PAUSES: u8 = 60;

/// A kernel between host and memory.
pub struct Bench<'a> {
    dut: Box<dyn Dut + 'a>,
    interface: Interface,
    host: HostPins,
    irq: PortId,
    reads: Vec<ReadPort>,
    writes: Vec<WritePort>,
    rules: Option<Rules>,
    queues: Queues,
    /// Number of runs with pauses so far.
    runs: usize,
    random: fastrand::Rng,
    memory: Contents,
    written: BTreeMap<u64, Beat>,
    /// Start of the card's memory: anywhere in 64 bits, so that every address bit is exercised.
    base: u64,
    /// Frequency of memory pauses; if not zero, the memory also waits for offers, in three ways
    /// that rotate, and answers in the orders of [`Order::ALL`], which rotate, too.
    pub busy_of_256: u8,
    /// Rates of the memory, instead of any number of beats in a clock.
    pub rates: Option<Rates>,
    /// Order of the memory's responses, instead of a queue per port or those that rotate.
    pub order: Option<Order>,
    /// Edges of each run after which a reset of the kernel alone cuts it off, before it is begun
    /// again; where memories pause, random resets cut off every third run, the first one included.
    pub cut_after: Option<u64>,
    /// Maximum edges of a run.
    pub limit_cycles: u64,
    /// A burst that reads memory that was not loaded is an error, instead of being answered with
    /// [`contents`].
    pub only_loaded: bool,
    /// Ports reach every address, instead of the pseudo-channels of their pointers.
    pub boundless: bool,
    /// The memory never answers.
    pub silent: bool,
    /// The memory answers only when the kernel has requested nothing for a while, so that the
    /// kernel's maximum of bursts is outstanding.
    pub holds_back: bool,
    /// A port, and the edge of a run before which its memory supplies no beat, or accepts no
    /// address and no beat.
    pub late: Option<(&'static str, u64)>,
    /// Edge of a run before which memories accept addresses of writes and no beats.
    pub late_beats: u64,
    drain: Drain,
    /// A port, and the edge before which it gets no answer.
    unanswered: Option<(usize, u64)>,
    /// No run has ended since the reset.
    fresh: bool,
    /// Edges of the last run that ended.
    length: u64,
    /// Edge at which the last run began.
    begun: u64,
    /// Edges from a burst's address to its first beat, or from its last beat to its answer, beyond
    /// those of a memory with immediate answers.
    pub latency: u64,
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
    /// Powers the kernel up, resets it and enables its interrupt.
    ///
    /// # Errors
    /// The kernel lacks ports of the interface, or its registers do not work.
    pub fn new(dut: impl Dut + 'a, interface: Interface, seed: u64) -> Result<Self, HdlError> {
        let host = HostPins::find(&dut, CONTROL_PORT)?;
        let irq = dut.output("irq")?;
        let mut random = fastrand::Rng::with_seed(seed);
        let mut bench = Self {
            dut: Box::new(dut),
            interface,
            host,
            irq,
            reads: Vec::new(),
            writes: Vec::new(),
            rules: None,
            queues: Queues::default(),
            runs: 0,
            memory: Contents::default(),
            written: BTreeMap::new(),
            base: random.u64(..u64::MAX / MEMORY_BYTES) * MEMORY_BYTES,
            random,
            busy_of_256: 0,
            rates: None,
            order: None,
            cut_after: None,
            limit_cycles: 20_000,
            only_loaded: false,
            boundless: false,
            silent: false,
            holds_back: false,
            late: None,
            late_beats: 0,
            drain: Drain::Ended,
            unanswered: None,
            fresh: true,
            length: 0,
            begun: 0,
            latency: 0,
        };
        bench.dut.reset(3)?;
        bench.connect()?;
        bench.rules = Some(Rules::new(&*bench.dut, &bench.interface)?);
        bench.ready()?;
        Ok(bench)
    }

    /// Moves the start of the card's memory to this address.
    #[must_use]
    pub const fn at(mut self, base: u64) -> Self {
        self.base = base;
        self
    }

    /// Uses this card memory, which other kernels may share.
    #[must_use]
    pub fn in_memory(mut self, memory: Contents) -> Self {
        self.memory = memory;
        self
    }

    /// Returns a check's measurements: a run begins when the previous one has ended.
    #[must_use]
    pub fn report(&self, operations: u64, run_cycles: u64) -> Report {
        Report {
            cycles: self.cycles(),
            operations,
            latency_cycles: run_cycles,
            interval_cycles: run_cycles,
        }
    }

    /// Returns the kernel's interface for the host.
    #[must_use]
    pub const fn interface(&self) -> &Interface {
        &self.interface
    }

    /// Returns the number of edges so far.
    #[must_use]
    pub fn cycles(&self) -> u64 {
        self.dut.cycles()
    }

    /// Returns the random generator of the bench's seed.
    pub const fn random(&mut self) -> &mut fastrand::Rng {
        &mut self.random
    }

    /// Returns addresses for the arrays of the first `N` pointers, within the pointers' reach and
    /// at least [`APART_BYTES`] apart; the memory's first byte for a missing pointer.
    pub fn places<const N: usize>(&mut self) -> [u64; N] {
        let arguments = self.interface.arguments.iter();
        let pointers = arguments.filter(|argument| argument.memory.is_some());
        let reached: Vec<_> = pointers.map(Argument::reached).collect();
        let (random, base) = (&mut self.random, self.base);
        std::array::from_fn(|index| {
            let Some(range) = reached.get(index) else {
                return base;
            };
            // Pointers with the same reach get a part of it each.
            let sharing = reached.iter().filter(|other| *other == range).count() as u64;
            let before = reached.iter().take(index).filter(|other| *other == range);
            let part = (range.end - range.start) / sharing / BEAT_BYTES * BEAT_BYTES;
            let room = part.saturating_sub(APART_BYTES).max(BEAT_BYTES);
            let start = base + range.start + part * before.count() as u64;
            start + random.u64(..room / BEAT_BYTES) * BEAT_BYTES
        })
    }

    /// Stores beats in the memory.
    pub fn load(&mut self, address: u64, beats: &[Beat]) {
        self.memory.load(address, beats);
    }

    /// Keeps the output of a run in the memory, for later runs.
    pub fn keep(&self, run: &Run) {
        self.memory.extend(&run.written);
    }

    /// Removes `beats` beats from the memory, as far as they exist.
    pub fn unload(&self, address: u64, beats: u64) {
        self.memory.unload(address, beats);
    }

    /// Writes the arguments, starts the kernel, waits for its interrupt and reads its status; the
    /// first answers of the ports named in `failing` are errors, alternately SLVERR and DECERR,
    /// which the first status word has to show ([`Self::failed`]).
    ///
    /// # Errors
    /// A violated rule of AXI or of the registers, surplus beats or answers, or no interrupt in
    /// time.
    pub fn run(&mut self, arguments: &[u64], failing: &[&str]) -> Result<Run, HdlError> {
        self.runs += usize::from(self.busy_of_256 > 0);
        for cut in self.cuts(failing.is_empty()) {
            self.begin(arguments, &[])?;
            self.reset_after(cut)?;
        }
        let start = self.begin(arguments, failing)?;
        // A start that waits for the end of a drain has not taken its arguments yet.
        if self.busy_of_256 > 0 && self.drain != Drain::MayGoOn {
            self.noise(arguments.len())?;
        }
        let end = self.until(self.irq)?;
        self.expect(0x0c, 1, "done came")?;
        self.write(0x0c, 1)?;
        self.expect(0x0c, 0, "cleared")?;
        self.expect(0x00, 0b1110, "done, idle, ready")?;
        self.expect(0x00, 0b0110, "done, idle")?;
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
        self.write(0, CONTINUE)?;
        self.expect(0x00, 0b0100, "idle")?;
        self.same("beats and answers left", 0, self.left())?;
        self.drain = Drain::Ended;
        self.length = end - start;
        Ok(Run {
            cycles: end - start,
            is_first: std::mem::take(&mut self.fresh),
            status,
            read_beats: self.reads.iter().map(ReadPort::read).sum(),
            written: std::mem::take(&mut self.written),
        })
    }

    /// Returns the beats and answers that the memory owes, and those that it waits for.
    fn left(&self) -> u64 {
        let beats = self.reads.iter().map(ReadPort::left);
        let answers = self.writes.iter().map(WritePort::left);
        beats.chain(answers).sum()
    }

    /// Writes the arguments and starts the kernel; returns the edge that takes the start.
    fn begin(&mut self, arguments: &[u64], failing: &[&str]) -> Result<u64, HdlError> {
        self.arguments(arguments)?;
        let (taking, order) = if self.busy_of_256 == 0 {
            (Taking::Freely, Order::PerPort)
        } else {
            (Taking::of_run(self.runs), Order::of_run(self.runs - 1))
        };
        if self.left() == 0 {
            self.queues.begin(self.order.unwrap_or(order));
        }
        let reads = self.reads.iter_mut();
        reads.for_each(|port| port.begin(taking, failing));
        let writes = self.writes.iter_mut();
        writes.for_each(|port| port.begin(taking, failing));
        self.written.clear();
        self.same("irq", 0, self.dut.low(self.irq))?;
        self.begun = self.dut.cycles();
        self.begun = self.write(0, 1)?;
        Ok(self.begun)
    }

    /// Puts an idle memory behind each port.
    fn connect(&mut self) -> Result<(), HdlError> {
        self.reads.clear();
        self.writes.clear();
        self.queues = Queues::default();
        let reached = reached_by_ports(&self.interface);
        for (index, (memory, reached)) in self.interface.memories.iter().zip(reached).enumerate() {
            let name = (memory.port.clone(), index);
            match memory.access {
                Access::Read => self.reads.push(ReadPort::new(&*self.dut, name, reached)?),
                Access::Write => self.writes.push(WritePort::new(&*self.dut, name, reached)?),
            }
        }
        Ok(())
    }

    /// Simulates one edge with the memories; the host's inputs are set before.
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
        if let Some(rules) = &mut self.rules {
            rules.edge(&mut *self.dut)?;
        }
        self.dut.tick()
    }

    /// Steps until an output is high at an edge; returns this edge.
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
}
