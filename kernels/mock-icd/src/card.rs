//! The card: its loaded binary, its runs and its answers.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use zkfabric_hdl::card::BEAT_BYTES;
use zkfabric_hdl::card::bench::Contents;
use zkfabric_hdl::card::xclbin::Xclbin;
use zkfabric_hdl::catalogue;
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::toolkit::block::Access;
use zkfabric_hdl::toolkit::block::memory::Places;
use zkfabric_hdl::unit::{Job, Simulation, Unit};

use crate::code::{self, Code, Handle};
use crate::fault::{self, Counts, Faults};
use crate::memory::Allocation;
use crate::object::{Binary, Buffer, Event, Header, Kernel, Object, Objects, Value};
use crate::order::{self, Action, Argument, Command, Order};

/// Environment variable with the name of the card.
pub(crate) const CARD_VARIABLE: &str = "ZKFABRIC_MOCK_CARD";
/// Default name of the card: XRT's name of a U55C.
const CARD: &str = "xilinx_u55c_gen3x16_xdma_base_3";
/// Environment variable with the kind of simulation, as for the simulated card of `zkfabric-host`.
const SIMULATION_VARIABLE: &str = "ZKFABRIC_SIM";
/// Clock limit of a run, after which the kernel has failed.
const LIMIT_CYCLES: u64 = 4_000_000;
/// Bytes of the card's memory, and of the largest buffer.
pub(crate) const MEMORY_BYTES: u64 = 16 << 30;
pub(crate) const BUFFER_BYTES: u64 = 512 << 20;

/// The whole state of the driver.
pub(crate) struct Card {
    pub(crate) objects: Objects,
    pub(crate) name: String,
    faults: Faults,
    order: Order,
    simulation: Simulation,
    places: Arc<Mutex<Places>>,
    /// Binary that the card is programmed with.
    binary: Option<Arc<Binary>>,
    units: BTreeMap<String, Unit>,
    counts: Counts,
    /// Compute units that have run.
    ran: BTreeSet<usize>,
    /// Commands that have not ended, in the order of their calls.
    pending: Vec<Command>,
    /// Number of commands so far.
    serial: u64,
    /// Commands that have failed.
    failed: BTreeSet<u64>,
    /// The last run while nobody has waited for it.
    under_way: Option<u64>,
    /// Failure of the last run.
    failure: String,
    begin: Instant,
}

/// Platform and device, which always exist.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) platform: Header,
    pub(crate) device: Header,
}

pub(crate) fn fixed() -> &'static Fixed {
    static FIXED: OnceLock<Fixed> = OnceLock::new();
    FIXED.get_or_init(|| Fixed {
        platform: Header::new(),
        device: Header::new(),
    })
}

/// Calls a function with the state; one call at a time.
pub(crate) fn with<T>(call: impl FnOnce(&mut Card) -> T) -> T {
    static STATE: OnceLock<Mutex<Card>> = OnceLock::new();
    let state = STATE.get_or_init(|| {
        let text = |name| env::var(name).unwrap_or_default();
        let name = Some(text(CARD_VARIABLE)).filter(|name| !name.is_empty());
        Mutex::new(Card::new(
            name.unwrap_or_else(|| CARD.to_owned()),
            Faults::new(&text(fault::VARIABLE)),
            Order::new(&text(order::VARIABLE)),
            if text(SIMULATION_VARIABLE) == "verilated" {
                Simulation::Verilated
            } else {
                Simulation::Rust
            },
        ))
    });
    call(&mut state.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Maker and board of a card's name: a binary is built for one board.
fn board(name: &str) -> Vec<&str> {
    name.split(['_', ':']).take(2).collect()
}

impl Card {
    fn new(name: String, faults: Faults, order: Order, simulation: Simulation) -> Self {
        Self {
            objects: Objects::new(),
            name,
            faults,
            order,
            simulation,
            places: Arc::default(),
            binary: None,
            units: BTreeMap::new(),
            counts: Counts::default(),
            ran: BTreeSet::new(),
            pending: Vec::new(),
            serial: 0,
            failed: BTreeSet::new(),
            under_way: None,
            failure: String::new(),
            begin: Instant::now(),
        }
    }

    /// Returns the driver's version as tests read it: unreleased objects, runs and units that have
    /// run, writes that a card would perform during a run, the last failure.
    pub(crate) fn version(&self) -> String {
        let (objects, runs, beside) = (self.objects.len(), self.counts.runs, self.counts.beside);
        format!(
            "mock, {objects} objects, {runs} runs in {} units, {beside} writes beside them {}",
            self.ran.len(),
            self.failure
        )
    }

    /// Records a write of bytes. A run may be under way until somebody waits for it.
    pub(crate) fn written(&mut self) {
        self.counts.beside += u64::from(self.under_way.is_some());
    }

    /// Waits for the end of a command and returns its result.
    pub(crate) fn wait(&mut self, event: Handle) -> Result<(), Code> {
        let serial = self.objects.event(event)?.serial;
        let queue = self.pending.iter().find(|command| command.serial == serial);
        if let (Order::Reverse, Some(queue)) = (self.order, queue.map(|command| command.queue)) {
            let others = self.pending.iter().rev();
            let others = others.filter(|command| command.queue != queue);
            let others: Vec<u64> = others.map(|command| command.serial).collect();
            others.into_iter().for_each(|other| self.end(other));
        }
        self.end(serial);
        if self.under_way == Some(serial) {
            self.under_way = None;
        }
        match self.objects.event(event)?.status {
            status @ ..0 => Err(status),
            _ => Ok(()),
        }
    }

    /// Ends all commands of a queue.
    pub(crate) fn drain(&mut self, queue: Handle) {
        let of_queue = self.pending.iter();
        let of_queue = of_queue.filter(|command| command.queue == queue.addr());
        let of_queue: Vec<u64> = of_queue.map(|command| command.serial).collect();
        of_queue.into_iter().for_each(|serial| self.end(serial));
    }

    /// Returns the commands of a wait list. A list is as good as a wait for a run: whoever passes
    /// it knows of the run.
    pub(crate) fn wait_list(&mut self, events: &[Handle]) -> Result<Vec<u64>, Code> {
        let mut after = Vec::with_capacity(events.len());
        for event in events {
            let event = self.objects.event(*event);
            let event = event.map_err(|_| code::INVALID_EVENT_WAIT_LIST)?;
            if event.status < 0 {
                return Err(code::EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST);
            }
            after.push(event.serial);
        }
        if self.under_way.is_some_and(|run| after.contains(&run)) {
            self.under_way = None;
        }
        Ok(after)
    }

    /// Enqueues a command and returns its event.
    pub(crate) fn enqueue(&mut self, queue: Handle, after: Vec<u64>, action: Action) -> Handle {
        self.serial += 1;
        let serial = self.serial;
        let is_run = matches!(action, Action::Run { .. });
        let delayed = self.order.delays(&action);
        let now = self.now();
        let event = self.objects.insert(Object::Event(Event {
            serial,
            status: code::SUBMITTED,
            times: [now; 4],
        }));
        self.pending.push(Command {
            serial,
            queue: queue.addr(),
            after,
            action,
        });
        if !delayed {
            self.end(serial);
        }
        if is_run {
            self.under_way = Some(serial);
        }
        event
    }

    /// Ends the commands of a wait list, for a command that ends during its call.
    pub(crate) fn end_all(&mut self, commands: &[u64]) -> Result<(), Code> {
        for serial in commands {
            self.end(*serial);
            if self.failed.contains(serial) {
                return Err(code::EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST);
            }
        }
        Ok(())
    }

    /// Ends a command, after the earlier ones of its queue and those of its wait list.
    fn end(&mut self, serial: u64) {
        let mut pending = self.pending.iter();
        let Some(command) = pending.find(|command| command.serial == serial) else {
            return;
        };
        let earlier = self.pending.iter();
        let earlier = earlier.filter(|other| other.queue == command.queue);
        let earlier = earlier.take_while(|other| other.serial != serial);
        let mut first: Vec<u64> = earlier.map(|other| other.serial).collect();
        first.extend(&command.after);
        first.into_iter().for_each(|first| self.end(first));
        let place = self
            .pending
            .iter()
            .position(|command| command.serial == serial);
        let Some(command) = place.map(|place| self.pending.remove(place)) else {
            return;
        };
        let begin = self.now();
        let status = if command
            .after
            .iter()
            .any(|serial| self.failed.contains(serial))
        {
            code::EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST
        } else {
            self.perform(command.action)
        };
        if status < 0 {
            self.failed.insert(serial);
        }
        let end = self.now().max(begin + 1);
        if let Some(event) = self.objects.event_of(serial) {
            event.status = status;
            let [queued, submitted, ..] = event.times;
            event.times = [queued, submitted, begin, end];
        }
    }

    /// Performs a command and returns its status.
    fn perform(&mut self, action: Action) -> Code {
        match action {
            Action::Read => code::SUCCESS,
            Action::Write { to, at, bytes } => to.write(at, &bytes).err().unwrap_or(code::SUCCESS),
            Action::Run {
                kernel,
                arguments,
                counts,
            } => match self.execute(&kernel, &arguments, &counts) {
                Ok(()) => code::SUCCESS,
                Err(Failed(reason)) => {
                    self.failure = reason;
                    code::INVALID_OPERATION
                }
            },
        }
    }

    /// Returns the driver's argument count of a kernel.
    pub(crate) fn arguments_of(&self, kernel: &Kernel) -> u32 {
        kernel.arguments.len() as u32 + self.faults.more_arguments()
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begin.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// Counts a command, if the device is there.
    pub(crate) fn command(&mut self) -> Result<(), Code> {
        self.counts.commands += 1;
        self.faults.command(&self.counts)
    }

    /// Programs the card.
    pub(crate) fn program(&mut self, bytes: &[u8]) -> Result<Handle, Code> {
        let xclbin = Xclbin::from_bytes(bytes).map_err(|error| {
            self.failure = error.to_string();
            code::INVALID_BINARY
        })?;
        if board(&xclbin.platform) != board(&self.name) {
            self.failure = format!("{} is not {}", xclbin.platform, self.name);
            return Err(code::INVALID_BINARY);
        }
        let binary = Arc::new(Binary {
            bytes: bytes.to_vec(),
            xclbin,
        });
        self.binary = Some(Arc::clone(&binary));
        Ok(self.objects.insert(Object::Program(binary)))
    }

    /// Creates a kernel of a program.
    pub(crate) fn kernel(&mut self, program: Handle, name: &str) -> Result<Handle, Code> {
        let binary = Arc::clone(self.objects.program(program)?);
        // `kernel`, or `kernel:{unit}`, as XRT's `clCreateKernel` accepts.
        let (name, of_unit) = match name.split_once(":{") {
            Some((name, unit)) => (name, Some(unit.strip_suffix('}').unwrap_or(""))),
            None => (name, None),
        };
        let mut units = binary.xclbin.units_of(name);
        let is_it = |unit: &usize| of_unit.is_none_or(|of| binary.xclbin.units[*unit].name == of);
        let unit = units.find(is_it).ok_or(code::INVALID_KERNEL_NAME)?;
        drop(units);
        let mut of = binary.xclbin.kernels.iter();
        let metadata = of.find(|metadata| metadata.interface.kernel == name);
        let metadata = metadata.ok_or(code::INVALID_KERNEL_NAME)?.clone();
        Ok(self.objects.insert(Object::Kernel(Box::new(Kernel {
            arguments: vec![None; metadata.interface.arguments.len()],
            binary,
            unit,
            metadata,
        }))))
    }

    pub(crate) fn buffer(&mut self, bytes: usize) -> Result<Handle, Code> {
        self.counts.buffers += 1;
        if bytes == 0 || bytes as u64 > BUFFER_BYTES {
            return Err(code::INVALID_BUFFER_SIZE);
        }
        self.faults.buffer(&self.counts)?;
        let allocation = Arc::new(Allocation::new(&self.places, bytes));
        Ok(self.objects.insert(Object::Buffer(Buffer {
            allocation,
            range: 0..bytes,
            is_part: false,
        })))
    }

    pub(crate) fn part(&mut self, of: Handle, at: usize, bytes: usize) -> Result<Handle, Code> {
        let buffer = self.objects.buffer(of)?;
        if buffer.is_part {
            return Err(code::INVALID_MEM_OBJECT);
        }
        if bytes == 0 {
            return Err(code::INVALID_BUFFER_SIZE);
        }
        let end = at.checked_add(bytes).ok_or(code::INVALID_VALUE)?;
        if end > buffer.range.end {
            return Err(code::INVALID_VALUE);
        }
        if !(at as u64).is_multiple_of(Places::ALIGNMENT) {
            return Err(code::MISALIGNED_SUB_BUFFER_OFFSET);
        }
        let part = Buffer {
            allocation: Arc::clone(&buffer.allocation),
            range: at..end,
            is_part: true,
        };
        Ok(self.objects.insert(Object::Buffer(part)))
    }

    /// Locates bytes of a buffer for a transfer; a buffer without a place is placed in the first
    /// bank.
    pub(crate) fn transfer(
        &self,
        buffer: Handle,
        at: usize,
        bytes: usize,
    ) -> Result<(Arc<Allocation>, usize), Code> {
        let buffer = self.objects.buffer(buffer)?;
        let begin = buffer.range.start.checked_add(at);
        let end = begin.and_then(|begin| begin.checked_add(bytes));
        if bytes == 0 || end.is_none_or(|end| end > buffer.range.end) {
            return Err(code::INVALID_VALUE);
        }
        let binary = self
            .binary
            .as_ref()
            .ok_or(code::INVALID_PROGRAM_EXECUTABLE)?;
        buffer.allocation.place(&binary.xclbin.banks, &[0])?;
        Ok((Arc::clone(&buffer.allocation), begin.unwrap_or_default()))
    }

    /// Sets an argument to a number.
    pub(crate) fn set_number(
        &mut self,
        kernel: Handle,
        index: u32,
        value: u32,
    ) -> Result<(), Code> {
        self.set(kernel, index, Value::Number(value))
    }

    /// Sets an argument to a buffer, which is placed if it has no place.
    pub(crate) fn set_buffer(
        &mut self,
        kernel: Handle,
        index: u32,
        buffer: Handle,
    ) -> Result<(), Code> {
        let allocation = Arc::clone(&self.objects.buffer(buffer)?.allocation);
        let of = self.objects.kernel(kernel)?;
        let banks = of.binary.xclbin.banks_of(of.unit, index as usize);
        allocation.place(&of.binary.xclbin.banks, &banks)?;
        self.set(kernel, index, Value::Buffer(buffer.addr()))
    }

    fn set(&mut self, kernel: Handle, index: u32, value: Value) -> Result<(), Code> {
        let arguments = &mut self.objects.kernel_mut(kernel)?.arguments;
        let place = arguments.get_mut(index as usize);
        *place.ok_or(code::INVALID_ARG_INDEX)? = Some(value);
        Ok(())
    }

    /// Enqueues a run of a kernel and returns the run's event.
    pub(crate) fn run(
        &mut self,
        queue: Handle,
        after: Vec<u64>,
        kernel: Handle,
    ) -> Result<Handle, Code> {
        let kernel = self.objects.kernel(kernel)?.clone();
        let current = self.binary.as_ref();
        if !current.is_some_and(|binary| Arc::ptr_eq(binary, &kernel.binary)) {
            return Err(code::INVALID_PROGRAM_EXECUTABLE);
        }
        let mut arguments = Vec::new();
        for value in &kernel.arguments {
            arguments.push(match value.ok_or(code::INVALID_KERNEL_ARGS)? {
                Value::Number(number) => Argument::Number(number),
                Value::Buffer(handle) => {
                    let handle = core::ptr::without_provenance_mut(handle);
                    let buffer = self.objects.buffer(handle);
                    Argument::Buffer(buffer.map_err(|_| code::INVALID_KERNEL_ARGS)?.clone())
                }
            });
        }
        self.command()?;
        self.counts.runs += 1;
        self.ran.insert(kernel.unit);
        self.faults.run(&self.counts)?;
        let run = Action::Run {
            kernel: Box::new(kernel),
            arguments,
            counts: self.counts,
        };
        Ok(self.enqueue(queue, after, run))
    }

    fn execute(
        &mut self,
        kernel: &Kernel,
        values: &[Argument],
        counts: &Counts,
    ) -> Result<(), Failed> {
        if self.faults.run_dies(counts) {
            std::process::abort();
        }
        if self.faults.run_fails(counts) {
            return Err(Failed("a test asked for it".to_owned()));
        }
        let interface = &kernel.metadata.interface;
        let xclbin = &kernel.binary.xclbin;
        let mut job = Job {
            arrays: Vec::new(),
            arguments: Vec::new(),
            limit_cycles: LIMIT_CYCLES,
            keeps: false,
            fault: None,
            order: None,
            cut_after: None,
        };
        let mut targets = Vec::new();
        for ((index, argument), value) in interface.arguments.iter().enumerate().zip(values) {
            let number = match value {
                Argument::Number(number) => u64::from(*number),
                Argument::Buffer(buffer) => {
                    let banks = xclbin.banks_of(kernel.unit, index);
                    let place = buffer.allocation.place(&xclbin.banks, &banks);
                    let (bank, address) =
                        place.map_err(|code| Failed(format!("no memory, {code}")))?;
                    if !banks.contains(&bank) {
                        return Err(Failed(format!(
                            "argument {} is in bank {bank}, its port reaches {banks:?}",
                            argument.name
                        )));
                    }
                    let port = argument.memory.as_ref();
                    let mut ports = interface.memories.iter();
                    let memory = ports.find(|memory| Some(&memory.port) == port);
                    if memory.is_some_and(|memory| memory.access == Access::Write) {
                        targets.push((address, buffer.clone()));
                    } else {
                        let beats = buffer.allocation.beats(&buffer.range);
                        let beats = beats.into_iter();
                        job.arrays
                            .extend(beats.map(|(at, beats)| (address + at as u64, beats)));
                    }
                    address + buffer.range.start as u64
                }
            };
            job.arguments.push((argument.name.clone(), number));
        }
        let run = self.unit(kernel).and_then(|unit| unit.run(job))?;
        let mut flip = u64::from(self.faults.run_is_wrong(counts));
        for (address, mut beat) in run.written {
            let target = targets.iter().find_map(|(begin, buffer)| {
                let at = usize::try_from(address.checked_sub(*begin)?).ok()?;
                let end = buffer.range.end.next_multiple_of(BEAT_BYTES as usize);
                (buffer.range.start..end)
                    .contains(&at)
                    .then_some((at, buffer))
            });
            let (at, buffer) = target.ok_or_else(|| {
                Failed(format!("a write to {address:#x}, outside of its buffers"))
            })?;
            if let Some(word) = beat.first_mut() {
                *word ^= core::mem::take(&mut flip);
            }
            let put = buffer.allocation.put(at, &beat);
            put.map_err(|code| Failed(format!("a write outside of a buffer, {code}")))?;
        }
        Ok(())
    }

    /// Returns the simulated kernel.
    fn unit(&mut self, kernel: &Kernel) -> Result<&Unit, HdlError> {
        let metadata = &kernel.metadata;
        let block = catalogue::find(&metadata.block)?;
        let mut parameters = block.parameters().iter();
        let given = parameters.find_map(|parameter| {
            let value = metadata.parameters.get(parameter.name)?;
            Some((parameter.name, value.parse().ok()?))
        });
        let parameter = given.ok_or_else(|| HdlError::Config {
            block: metadata.block.clone(),
            parameter: "metadata.json".to_owned(),
            expected: "a number for its parameter".to_owned(),
            got: format!("{:?}", metadata.parameters),
        })?;
        let name = format!("{}/{}{}", metadata.block, parameter.0, parameter.1);
        match self.units.entry(name) {
            std::collections::btree_map::Entry::Occupied(unit) => Ok(unit.into_mut()),
            std::collections::btree_map::Entry::Vacant(place) => {
                let memory = Contents::default();
                let unit = Unit::start(block.name(), parameter, self.simulation, memory)?;
                Ok(place.insert(unit))
            }
        }
    }
}

/// Reason of a failed run.
struct Failed(String);

impl From<HdlError> for Failed {
    fn from(error: HdlError) -> Self {
        Self(error.to_string())
    }
}
