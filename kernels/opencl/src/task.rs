//! Kernels of a card's binary: one work-item, arrays in memory banks.
//!
//! A card's memory has banks, and a kernel's port reaches some of them. A buffer gets its bank when
//! it is set as an argument before its first use: the runtime then knows from the binary which
//! banks the port reaches. So buffers here are first set, then written. The alternative, a
//! `cl_mem_ext_ptr_t` with `CL_MEM_EXT_PTR_XILINX`, names banks in the host's code and exists only
//! in that vendor's runtime. Sources: Xilinx XRT, pull request 28 (allocation in `clSetKernelArg`);
//! AMD UG1393, "Assigning DDR Bank in Host Code".
//!
//! A run can be started during another run: commands of one queue run in order, transfers have
//! their own queue, and an enqueued kernel keeps its arguments of that moment (OpenCL 1.2,
//! `clSetKernelArg`). So the inputs of one run are written during the previous run. Each compute
//! unit has its own queue and kernel object, named with the unit as suffix (`kernel:{unit}`, XRT:
//! `xocl::kernel`), and the units take runs in turn.
//!
//! Units whose argument reaches other banks have a copy of their own of an uploaded array
//! ([`ComputeUnit::banks`]). The runtime does not say in which of the reached banks a buffer lies,
//! so a copy serves an argument if the banks for which the copy was made are among those that the
//! argument reaches. A run takes the next unit in turn that has copies of all its arrays.
//!
//! A part of an array is a sub-buffer that starts at a multiple of `Device::alignment_bytes`.

use core::{mem, ops::Range};
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use crate::{
    Class, Device, Error, Program, Timed,
    device::Shared,
    driver::{Argument, Fault, Kernel, Memory, Queue, Range as Items, device_number},
    lock::lock,
    memory::Buffer,
    timing::Clock,
};

/// One work-item.
const TASK: Items = Items {
    global: 1,
    local: 1,
};

/// Kernel of a binary, on a card. The task may outlive all clones of its program.
#[derive(Debug)]
pub struct Task {
    device: Arc<Shared>,
    /// Compute units, at least one.
    units: Vec<Unit>,
    /// Number of runs started.
    started: AtomicUsize,
    name: String,
    arguments: u32,
}

/// Compute unit of a kernel in a binary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComputeUnit {
    /// Name of the unit.
    pub name: String,
    /// Banks that each argument reaches, in ascending order; none for numbers.
    pub banks: Vec<Vec<usize>>,
}

/// Compute unit.
#[derive(Debug)]
struct Unit {
    kernel: Mutex<Kernel>,
    queue: Queue,
    /// Banks that each argument reaches; nothing is known of a unit that the driver selects.
    banks: Vec<Vec<usize>>,
}

impl Unit {
    /// Returns the banks that an argument reaches.
    fn banks(&self, index: usize) -> &[usize] {
        self.banks.get(index).map_or(&[], Vec::as_slice)
    }
}

/// Bytes in memory that arguments of tasks reach: a copy for each set of banks.
#[derive(Debug)]
pub struct Array {
    device: Arc<Shared>,
    copies: Vec<Copied>,
    bytes: usize,
}

/// A copy of an array.
#[derive(Debug)]
struct Copied {
    buffer: Buffer,
    /// The copy lies in one of these banks.
    banks: Vec<usize>,
}

/// Argument of a task.
#[derive(Debug)]
pub enum TaskArgument<'a> {
    /// A number of 32 bits.
    U32(u32),
    /// An array that is written for this run; an empty one still is a buffer.
    Input(&'a [u8]),
    /// These bytes of an uploaded or reserved array, or of an earlier output. The kernel may write
    /// to a reserved one.
    Array(&'a Array, Range<usize>),
    /// An array of this many bytes that the kernel writes.
    Output(usize),
}

/// A running task. Drop waits for its end.
#[derive(Debug)]
pub struct TaskRun {
    device: Arc<Shared>,
    clock: Clock,
    outputs: Vec<Array>,
    /// Inputs of the kernel.
    _inputs: Vec<Buffer>,
    _parts: Vec<Memory>,
}

/// An argument while the kernel runs.
enum Set<'a> {
    Number(u32),
    Input(Buffer, &'a [u8]),
    Output(usize, Copied),
    Whole(&'a Buffer),
    Part(Memory),
}

/// Returns whether all of these banks are among the others.
fn is_among(banks: &[usize], others: &[usize]) -> bool {
    banks.iter().all(|bank| others.contains(bank))
}

impl Device {
    /// Returns a kernel of a card's binary with these compute units; without units the driver
    /// selects the unit.
    ///
    /// # Errors
    /// [`Error::Unsupported`] if the device is not an accelerator: a kernel of a binary may write
    /// anywhere, and only a card has its own memory. [`Error::Driver`] when the binary has no such
    /// kernel or unit.
    pub fn task(
        &self,
        program: &Program,
        name: &str,
        units: &[ComputeUnit],
    ) -> Result<Task, Error> {
        let description = self.description();
        if description.class != Class::Accelerator || description.on_cpu {
            return Err(Error::Unsupported {
                device: description.name.clone(),
                missing: "memory of its own, as a card has",
            });
        }
        let named = units.iter();
        let named = named.map(|unit| (format!("{name}:{{{}}}", unit.name), unit.banks.clone()));
        let mut named: Vec<(String, Vec<Vec<usize>>)> = named.collect();
        if named.is_empty() {
            named.push((name.to_owned(), Vec::new()));
        }
        let mut arguments = 0;
        let mut units = Vec::with_capacity(named.len());
        for (name, banks) in named {
            let kernel = program.kernel(&name)?;
            arguments = kernel.arguments()?;
            units.push(Unit {
                kernel: Mutex::new(kernel),
                queue: Queue::new(&self.shared.context, self.shared.id)?,
                banks,
            });
        }
        Ok(Task {
            device: Arc::clone(&self.shared),
            units,
            started: AtomicUsize::new(0),
            name: name.to_owned(),
            arguments,
        })
    }

    /// Returns the alignment of the start of a part of an [`Array`].
    ///
    /// # Errors
    /// [`Error::Driver`].
    pub fn alignment_bytes(&self) -> Result<usize, Error> {
        let bits = device_number(self.shared.id, ocl::ffi::CL_DEVICE_MEM_BASE_ADDR_ALIGN)?;
        Ok(usize::try_from(bits / 8).unwrap_or(1).max(1))
    }
}

impl Array {
    /// Returns the array's size in bytes.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Copies the array's bytes from `start` on to the host.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond the array's end; [`Error::Driver`].
    pub fn download(&self, start: usize, bytes: &mut [u8]) -> Result<Timed<()>, Error> {
        let end = start.saturating_add(bytes.len());
        if end > self.bytes {
            return Err(Error::OutOfRange {
                start,
                end,
                len: self.bytes,
            });
        }
        let _call = self.device.call();
        let mut clock = Clock::default();
        // All copies are equal, and there is at least one.
        if let Some(copy) = self.copies.first() {
            let buffer = &copy.buffer;
            self.device.read(buffer, start, bytes, None, &mut clock)?;
        }
        Ok(Timed::new((), clock.read()?))
    }

    /// Returns the copy for an argument that reaches these banks.
    fn within(&self, banks: &[usize]) -> Option<&Buffer> {
        let reached = |copy: &&Copied| is_among(&copy.banks, banks);
        self.copies.iter().find(reached).map(|copy| &copy.buffer)
    }

    /// Returns whether the array lies on this device.
    #[must_use]
    pub fn is_of(&self, device: &Device) -> bool {
        Arc::ptr_eq(&self.device, &device.shared)
    }
}

impl Task {
    /// Returns the kernel's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the number of compute units that take the task's runs.
    #[must_use]
    pub const fn units(&self) -> usize {
        self.units.len()
    }

    /// Returns the number of the kernel's arguments.
    #[must_use]
    pub const fn arguments(&self) -> u32 {
        self.arguments
    }

    /// Copies bytes to memory that the argument of this index reaches, and arguments of other tasks
    /// that read the same array: once for all units that reach the same banks.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`]; [`Error::Foreign`] when a task is of another device;
    /// [`Error::Driver`] when an argument is not an array.
    pub fn upload(
        &self,
        index: u32,
        others: &[(&Self, u32)],
        bytes: &[u8],
    ) -> Result<Timed<Array>, Error> {
        if others
            .iter()
            .any(|(task, _)| !Arc::ptr_eq(&task.device, &self.device))
        {
            return Err(Error::Foreign { what: "tasks" });
        }
        let _call = self.device.call();
        let mut clock = Clock::default();
        let readers = std::iter::once((self, index)).chain(others.iter().copied());
        let units = readers.flat_map(|(task, index)| {
            let units = task.units.iter();
            units.map(move |unit| (task, unit, index, unit.banks(index as usize)))
        });
        let units: Vec<_> = units.collect();
        let mut copies: Vec<Copied> = Vec::new();
        for (task, unit, index, banks) in &units {
            // One unit of those with the fewest banks has a copy that serves the others, too.
            let smaller = |(_, _, _, other): &(_, _, _, &[usize])| {
                other.len() < banks.len() && is_among(other, banks)
            };
            let there = copies.iter().any(|copy| is_among(&copy.banks, banks));
            if there || units.iter().any(smaller) {
                continue;
            }
            let copy = task.room(unit, *index, bytes.len())?;
            self.device.write(&copy.buffer, 0, bytes, &mut clock)?;
            copies.push(copy);
        }
        let array = Array {
            device: Arc::clone(&self.device),
            copies,
            bytes: bytes.len(),
        };
        Ok(Timed::new(array, clock.read()?))
    }

    /// Reserves an array of this many bytes in memory that all units reach with the argument of
    /// this index. Its contents are arbitrary until runs have written to it.
    ///
    /// # Errors
    /// [`Error::Unsupported`] when units reach different memory with the argument;
    /// [`Error::OutOfMemory`]; [`Error::Driver`] when the argument is not an array.
    pub fn reserve(&self, index: u32, bytes: usize) -> Result<Array, Error> {
        let _call = self.device.call();
        let banks = |unit: &Unit| unit.banks(index as usize).len();
        let least = self.units.iter().min_by_key(|unit| banks(unit));
        let reached = |of: &&Unit| {
            let mut units = self.units.iter();
            units.all(|unit| is_among(of.banks(index as usize), unit.banks(index as usize)))
        };
        let unit = least.filter(reached).ok_or_else(|| self.unreached())?;
        Ok(Array {
            device: Arc::clone(&self.device),
            copies: vec![self.room(unit, index, bytes)?],
            bytes,
        })
    }

    /// Returns a buffer in a bank that a unit reaches with the argument of this index.
    fn room(&self, unit: &Unit, index: u32, bytes: usize) -> Result<Copied, Error> {
        let buffer = self.device.buffer(bytes)?;
        lock(&unit.kernel)
            .set(index, Argument::Memory(buffer.memory()))
            .map_err(|fault| self.failed(fault))?;
        let banks = unit.banks(index as usize).to_vec();
        Ok(Copied { buffer, banks })
    }

    /// Runs the kernel with these arguments, in the order of their indices, and waits; returns its
    /// outputs, in the arguments' order.
    ///
    /// # Errors
    /// As [`Self::start`] and [`TaskRun::finish`].
    pub fn run(&self, arguments: &[TaskArgument<'_>]) -> Result<Timed<Vec<Array>>, Error> {
        self.start(arguments)?.finish()
    }

    /// Writes the inputs and starts the kernel in the next unit in turn, after that unit's earlier
    /// runs. So the inputs of a run that is started during another run are written meanwhile. Runs
    /// in several units end in any order.
    ///
    /// # Errors
    /// [`Error::Unsupported`] when no unit reaches all arrays, [`Error::LengthMismatch`] when the
    /// kernel takes another number of arguments,
    /// [`Error::OutOfRange`] and [`Error::Foreign`] for parts of arrays, [`Error::OutOfMemory`],
    /// [`Error::Driver`] when an argument is of another kind.
    pub fn start(&self, arguments: &[TaskArgument<'_>]) -> Result<TaskRun, Error> {
        if arguments.len() != self.arguments as usize {
            return Err(Error::LengthMismatch {
                what: "the list of a kernel's arguments",
                expected: self.arguments as usize,
                got: arguments.len(),
            });
        }
        let _call = self.device.call();
        let mut clock = Clock::default();
        let unit = self.next(arguments)?;
        let Unit { kernel, queue, .. } = unit;
        let mut kernel = lock(kernel);
        let set: Vec<Set<'_>> = (0..)
            .zip(arguments)
            .map(|(index, argument)| self.place(argument, unit.banks(index)))
            .collect::<Result<_, _>>()?;
        for (index, argument) in (0..).zip(&set) {
            let argument = match argument {
                Set::Number(number) => Argument::U32(*number),
                Set::Input(buffer, _) => Argument::Memory(buffer.memory()),
                Set::Output(_, copy) => Argument::Memory(copy.buffer.memory()),
                Set::Whole(buffer) => Argument::Memory(buffer.memory()),
                Set::Part(memory) => Argument::Memory(memory),
            };
            kernel
                .set(index, argument)
                .map_err(|fault| self.failed(fault))?;
        }
        for set in &set {
            if let Set::Input(buffer, bytes) = set {
                self.device.write(buffer, 0, bytes, &mut clock)?;
            }
        }
        // Its inputs are on the card: the queue of the kernel does not know that of the writes.
        let event = queue.enqueue(&mut kernel, TASK);
        let event = event.map_err(|fault| self.failed(fault))?;
        clock.kernel(event, self.name.clone());
        let mut run = TaskRun {
            device: Arc::clone(&self.device),
            clock,
            outputs: Vec::new(),
            _inputs: Vec::new(),
            _parts: Vec::new(),
        };
        for set in set {
            match set {
                Set::Input(buffer, _) => run._inputs.push(buffer),
                Set::Output(bytes, copy) => run.outputs.push(Array {
                    device: Arc::clone(&self.device),
                    copies: vec![copy],
                    bytes,
                }),
                Set::Part(memory) => run._parts.push(memory),
                Set::Number(_) | Set::Whole(_) => {}
            }
        }
        queue.flush()?;
        Ok(run)
    }

    /// Returns the next unit in turn that reaches all arrays of a run.
    fn next(&self, arguments: &[TaskArgument<'_>]) -> Result<&Unit, Error> {
        let turn = self.started.fetch_add(1, Ordering::Relaxed);
        let count = self.units.len().max(1);
        let reaches = |unit: &&Unit| {
            (0..)
                .zip(arguments)
                .all(|(index, argument)| match argument {
                    TaskArgument::Array(array, _) if Arc::ptr_eq(&array.device, &self.device) => {
                        array.within(unit.banks(index)).is_some()
                    }
                    _ => true,
                })
        };
        let units = self.units.iter().cycle().skip(turn % count).take(count);
        let mut units = units.filter(reaches);
        units.next().ok_or_else(|| self.unreached())
    }

    fn unreached(&self) -> Error {
        Error::Unsupported {
            device: self.device.description.name.clone(),
            missing: "a unit of the kernel that reaches the arrays of a run",
        }
    }

    fn failed(&self, fault: Fault) -> Error {
        Error::of_kernel(fault, &self.name)
    }

    /// Returns the buffer of an argument that reaches these banks.
    fn place<'a>(&self, argument: &TaskArgument<'a>, banks: &[usize]) -> Result<Set<'a>, Error> {
        match argument {
            TaskArgument::U32(number) => Ok(Set::Number(*number)),
            TaskArgument::Input(bytes) => Ok(Set::Input(self.device.buffer(bytes.len())?, bytes)),
            TaskArgument::Output(bytes) => {
                let (buffer, banks) = (self.device.buffer(*bytes)?, banks.to_vec());
                Ok(Set::Output(*bytes, Copied { buffer, banks }))
            }
            TaskArgument::Array(array, range) => self.part(array, range, banks),
        }
    }

    fn part<'a>(
        &self,
        array: &'a Array,
        range: &Range<usize>,
        banks: &[usize],
    ) -> Result<Set<'a>, Error> {
        if !Arc::ptr_eq(&array.device, &self.device) {
            return Err(Error::Foreign { what: "arrays" });
        }
        let buffer = array.within(banks).ok_or_else(|| self.unreached())?;
        if *range == (0..array.bytes) {
            return Ok(Set::Whole(buffer));
        }
        if range.start >= range.end || range.end > array.bytes {
            return Err(Error::OutOfRange {
                start: range.start,
                end: range.end,
                len: array.bytes,
            });
        }
        Ok(Set::Part(buffer.memory().part(range.clone())?))
    }
}

impl TaskRun {
    /// Waits for the end of the run and returns its outputs, in the order of the arguments.
    ///
    /// # Errors
    /// [`Error::DeviceLost`] when the kernel failed; [`Error::Driver`].
    pub fn finish(mut self) -> Result<Timed<Vec<Array>>, Error> {
        let _call = self.device.call();
        let timing = mem::take(&mut self.clock).read()?;
        Ok(Timed::new(mem::take(&mut self.outputs), timing))
    }
}

impl Drop for TaskRun {
    fn drop(&mut self) {
        // The run's buffers count as free only after the kernel is done. A dropped run discards its
        // error.
        let _ = self.clock.read();
    }
}
