//! Kernels of a card's binary: one work-item, arrays in banks of memory.
//!
//! A card's memory has banks, and a kernel's port reaches some of them. A buffer gets its bank when it is set as an argument before it is used for
//! the first time: the runtime then knows from the binary which banks the port reaches. So buffers here are set first, then written. The other
//! way, a `cl_mem_ext_ptr_t` with `CL_MEM_EXT_PTR_XILINX`, names banks in the host's code, and only that vendor's runtime has it.
//! Sources: Xilinx XRT, pull request 28 (allocation in `clSetKernelArg`); AMD UG1393, "Assigning DDR Bank in Host Code".
//!
//! A run can be started while another is under way: commands of one queue run in order, transfers have a queue of their own, and an enqueued kernel has the arguments
//! of that moment (OpenCL 1.2, `clSetKernelArg`). So the inputs of one run are written beside the run before.
//! Each compute unit has a queue and a kernel object of its own, whose name has the unit's behind it (`kernel:{unit}`, XRT: `xocl::kernel`), and takes runs by turns.
//!
//! A part of an array is a sub-buffer, whose begin is a multiple of `Device::alignment_bytes`.

use core::{mem, ops::Range};
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use crate::{
    Class, Device, Error, Program, Timed,
    device::{Shared, lock},
    driver::{Argument, Kernel, Memory, Queue, Range as Items, device_number},
    memory::Buffer,
    timing::Clock,
};

/// One work-item.
const TASK: Items = Items {
    global: 1,
    local: 1,
};

/// A kernel of a binary, on a card. Clones of the program may be gone.
#[derive(Debug)]
pub struct Task {
    device: Arc<Shared>,
    /// One or more.
    units: Vec<Unit>,
    /// Runs that were started.
    started: AtomicUsize,
    name: String,
    arguments: u32,
}

/// A compute unit.
#[derive(Debug)]
struct Unit {
    kernel: Mutex<Kernel>,
    queue: Queue,
}

/// Bytes in the memory that an argument of a task reaches.
#[derive(Debug)]
pub struct Array {
    device: Arc<Shared>,
    buffer: Buffer,
    bytes: usize,
}

/// An argument of a task.
#[derive(Debug)]
pub enum TaskArgument<'a> {
    /// A number of 32 bits.
    U32(u32),
    /// An array that is written for this run; one of no bytes is a buffer all the same.
    Input(&'a [u8]),
    /// These bytes of an array that was uploaded, or an output before.
    Array(&'a Array, Range<usize>),
    /// An array of so many bytes that the kernel writes.
    Output(usize),
}

/// A run of a task that is under way. Dropping it waits for its end.
#[derive(Debug)]
pub struct TaskRun {
    device: Arc<Shared>,
    clock: Clock,
    outputs: Vec<Array>,
    /// What the kernel reads.
    _inputs: Vec<Buffer>,
    _parts: Vec<Memory>,
}

/// What an argument is while the kernel runs.
enum Set<'a> {
    Number(u32),
    Input(Buffer, &'a [u8]),
    Output(Array),
    Whole(&'a Array),
    Part(Memory),
}

impl Device {
    /// A kernel of a card's binary, whose compute units have these names; without one it is whichever the driver takes.
    ///
    /// # Errors
    /// [`Error::Unsupported`] where the device is no accelerator: a kernel of a binary may write anywhere, and only a card's memory is its own.
    /// [`Error::Driver`] when the binary has no such kernel or unit.
    pub fn task(&self, program: &Program, name: &str, units: &[String]) -> Result<Task, Error> {
        let description = self.description();
        if description.class != Class::Accelerator {
            return Err(Error::Unsupported {
                device: description.name.clone(),
                missing: "memory of its own, as a card has",
            });
        }
        let mut names: Vec<String> = units
            .iter()
            .map(|unit| format!("{name}:{{{unit}}}"))
            .collect();
        if names.is_empty() {
            names.push(name.to_owned());
        }
        let mut arguments = 0;
        let mut units = Vec::with_capacity(names.len());
        for name in &names {
            let kernel = program.kernel(name)?;
            arguments = kernel.arguments()?;
            units.push(Unit {
                kernel: Mutex::new(kernel),
                queue: Queue::new(&self.shared.context, self.shared.id)?,
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

    /// What the begin of a part of an [`Array`] is a multiple of.
    ///
    /// # Errors
    /// [`Error::Driver`].
    pub fn alignment_bytes(&self) -> Result<usize, Error> {
        let bits = device_number(self.shared.id, ocl::ffi::CL_DEVICE_MEM_BASE_ADDR_ALIGN)?;
        Ok(usize::try_from(bits / 8).unwrap_or(1).max(1))
    }
}

impl Array {
    /// Its size.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Copies its bytes from `start` on to the host.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond its end; [`Error::Driver`].
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
        self.device
            .read(&self.buffer, start, bytes, None, &mut clock)?;
        Ok(Timed::new((), clock.read()?))
    }

    /// Whether it lies on this device.
    #[must_use]
    pub fn is_of(&self, device: &Device) -> bool {
        Arc::ptr_eq(&self.device, &device.shared)
    }
}

impl Task {
    /// The kernel's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many units take its runs.
    #[must_use]
    pub const fn units(&self) -> usize {
        self.units.len()
    }

    /// How many arguments it takes.
    #[must_use]
    pub const fn arguments(&self) -> u32 {
        self.arguments
    }

    /// Copies bytes to the memory that the argument of this index reaches.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`]; [`Error::Driver`] when the argument is no array.
    pub fn upload(&self, index: u32, bytes: &[u8]) -> Result<Timed<Array>, Error> {
        let _call = self.device.call();
        let mut clock = Clock::default();
        let buffer = self.device.buffer(bytes.len())?;
        // All units reach the same banks.
        if let Some(unit) = self.units.first() {
            lock(&unit.kernel).set(index, Argument::Memory(buffer.memory()))?;
        }
        self.device.write(&buffer, 0, bytes, &mut clock)?;
        let array = Array {
            device: Arc::clone(&self.device),
            buffer,
            bytes: bytes.len(),
        };
        Ok(Timed::new(array, clock.read()?))
    }

    /// Runs the kernel with these arguments, in the order of their indices, and waits; its outputs, in their order.
    ///
    /// # Errors
    /// As [`Self::start`] and [`TaskRun::finish`].
    pub fn run(&self, arguments: &[TaskArgument<'_>]) -> Result<Timed<Vec<Array>>, Error> {
        self.start(arguments)?.finish()
    }

    /// Writes the inputs and starts the kernel in the unit whose turn it is, behind the runs that were started there before. So a run that is started while
    /// one is under way has its inputs written beside it. Runs in several units end in any order.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when it takes another number of arguments, [`Error::OutOfRange`] and [`Error::Foreign`] for parts of arrays,
    /// [`Error::OutOfMemory`], [`Error::Driver`] when an argument is of another kind.
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
        let turn = self.started.fetch_add(1, Ordering::Relaxed);
        let unit = self.units.get(turn % self.units.len().max(1));
        let Some(Unit { kernel, queue }) = unit else {
            return Err(Error::Unsupported {
                device: self.device.description.name.clone(),
                missing: "a unit of the kernel",
            });
        };
        let mut kernel = lock(kernel);
        let set: Vec<Set<'_>> = arguments
            .iter()
            .map(|argument| self.place(argument))
            .collect::<Result<_, _>>()?;
        for (index, argument) in (0..).zip(&set) {
            let argument = match argument {
                Set::Number(number) => Argument::U32(*number),
                Set::Input(buffer, _) => Argument::Memory(buffer.memory()),
                Set::Output(array) => Argument::Memory(array.buffer.memory()),
                Set::Whole(array) => Argument::Memory(array.buffer.memory()),
                Set::Part(memory) => Argument::Memory(memory),
            };
            kernel.set(index, argument)?;
        }
        for set in &set {
            if let Set::Input(buffer, bytes) = set {
                self.device.write(buffer, 0, bytes, &mut clock)?;
            }
        }
        clock.kernel(queue.enqueue(&mut kernel, TASK)?);
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
                Set::Output(array) => run.outputs.push(array),
                Set::Part(memory) => run._parts.push(memory),
                Set::Number(_) | Set::Whole(_) => {}
            }
        }
        queue.flush()?;
        Ok(run)
    }

    /// The buffer of an argument.
    fn place<'a>(&self, argument: &TaskArgument<'a>) -> Result<Set<'a>, Error> {
        match argument {
            TaskArgument::U32(number) => Ok(Set::Number(*number)),
            TaskArgument::Input(bytes) => Ok(Set::Input(self.device.buffer(bytes.len())?, bytes)),
            TaskArgument::Output(bytes) => Ok(Set::Output(Array {
                device: Arc::clone(&self.device),
                buffer: self.device.buffer(*bytes)?,
                bytes: *bytes,
            })),
            TaskArgument::Array(array, range) => self.part(array, range),
        }
    }

    fn part<'a>(&self, array: &'a Array, range: &Range<usize>) -> Result<Set<'a>, Error> {
        if !Arc::ptr_eq(&array.device, &self.device) {
            return Err(Error::Foreign { what: "arrays" });
        }
        if *range == (0..array.bytes) {
            return Ok(Set::Whole(array));
        }
        if range.start >= range.end || range.end > array.bytes {
            return Err(Error::OutOfRange {
                start: range.start,
                end: range.end,
                len: array.bytes,
            });
        }
        Ok(Set::Part(array.buffer.memory().part(range.clone())?))
    }
}

impl TaskRun {
    /// Waits for the end of the run; its outputs, in the order of its arguments.
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
        // Its buffers are not counted as free before the kernel is done with them. What went wrong is of no interest to who drops a run.
        let _ = self.clock.read();
    }
}
