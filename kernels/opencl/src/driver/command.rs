//! Queues, kernels, events.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use std::{
    ffi::{CString, c_void},
    ptr,
    sync::Arc,
};

use ocl::ffi;

use super::{
    Context, Fault, Memory, Program, check,
    handle::{DeviceId, handle},
};

handle!(
    /// A queue without its owners.
    RawQueue,
    ffi::cl_command_queue,
    clReleaseCommandQueue
);
// SAFETY: commands may be enqueued from several threads at once.
unsafe impl Sync for RawQueue {}

handle!(
    /// A running or finished command.
    Event,
    ffi::cl_event,
    clReleaseEvent
);
// SAFETY: every call that takes an event may be made from several threads at once.
unsafe impl Sync for Event {}

handle!(
    /// A kernel; not `Sync`, because `clSetKernelArg` permits one thread at a time.
    Kernel,
    ffi::cl_kernel,
    clReleaseKernel
);

/// In-order queue with profiling.
#[derive(Debug, Clone)]
pub(crate) struct Queue(Arc<RawQueue>);

/// Argument of a kernel.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Argument<'a> {
    Memory(&'a Memory),
    U32(u32),
    U64(u64),
    /// Local memory, in bytes.
    Local(usize),
}

/// Work-items in total and per group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) global: usize,
    pub(crate) local: usize,
}

impl Event {
    /// Returns the time between the command's start and its end.
    pub(crate) fn nanoseconds(&self) -> Result<u64, Fault> {
        let read = |what| {
            let mut time = 0_u64;
            // SAFETY: the result is a `cl_ulong`, and there is room for it.
            check("clGetEventProfilingInfo", unsafe {
                ffi::clGetEventProfilingInfo(
                    self.0,
                    what,
                    size_of::<u64>(),
                    (&raw mut time).cast(),
                    ptr::null_mut(),
                )
            })
            .map(|()| time)
        };
        let start = read(ffi::CL_PROFILING_COMMAND_START)?;
        Ok(read(ffi::CL_PROFILING_COMMAND_END)?.saturating_sub(start))
    }

    /// Blocks until the command is done; returns the command's error if it failed.
    pub(crate) fn wait(&self) -> Result<(), Fault> {
        // SAFETY: one event is passed and read.
        check("clWaitForEvents", unsafe {
            ffi::clWaitForEvents(1, &raw const self.0)
        })
    }

    /// Returns the code of a command that failed.
    pub(crate) fn failure(&self) -> Option<i32> {
        let mut status = 0_i32;
        // SAFETY: the result is a `cl_int`, and there is room for it.
        let code = unsafe {
            ffi::clGetEventInfo(
                self.0,
                ffi::CL_EVENT_COMMAND_EXECUTION_STATUS,
                size_of::<i32>(),
                (&raw mut status).cast(),
                ptr::null_mut(),
            )
        };
        (code == 0 && status < 0).then_some(status)
    }
}

impl Kernel {
    /// Creates the kernel of this name.
    pub(crate) fn new(program: &Program, name: &str) -> Result<Self, Fault> {
        let fault = Fault {
            call: "clCreateKernel",
            code: ffi::CL_INVALID_KERNEL_NAME,
        };
        let name = CString::new(name).map_err(|_| fault)?;
        let mut code = 0;
        // SAFETY: the name ends with a zero byte and lives during the call.
        let raw = unsafe { ffi::clCreateKernel(program.raw(), name.as_ptr(), &raw mut code) };
        check("clCreateKernel", code)?;
        Ok(Self(raw))
    }

    /// Returns the largest group size of this kernel: registers may allow fewer work-items than the
    /// device's own limit.
    pub(crate) fn group_limit(&self, device: DeviceId) -> Result<usize, Fault> {
        let mut limit = 0_usize;
        // SAFETY: the result is a `size_t`, and there is room for it.
        check("clGetKernelWorkGroupInfo", unsafe {
            ffi::clGetKernelWorkGroupInfo(
                self.0,
                device.0,
                ffi::CL_KERNEL_WORK_GROUP_SIZE,
                size_of::<usize>(),
                (&raw mut limit).cast(),
                ptr::null_mut(),
            )
        })?;
        Ok(limit)
    }

    /// Returns the number of arguments.
    pub(crate) fn arguments(&self) -> Result<u32, Fault> {
        let mut count = 0_u32;
        // SAFETY: the result is a `cl_uint`, and there is room for it.
        check("clGetKernelInfo", unsafe {
            ffi::clGetKernelInfo(
                self.0,
                ffi::CL_KERNEL_NUM_ARGS,
                size_of::<u32>(),
                (&raw mut count).cast(),
                ptr::null_mut(),
            )
        })?;
        Ok(count)
    }

    /// Sets an argument.
    pub(crate) fn set(&mut self, index: u32, argument: Argument<'_>) -> Result<(), Fault> {
        let (bytes, place): (usize, *const c_void) = match &argument {
            Argument::Memory(memory) => (size_of::<ffi::cl_mem>(), (&raw const memory.0).cast()),
            Argument::U32(value) => (4, ptr::from_ref(value).cast()),
            Argument::U64(value) => (8, ptr::from_ref(value).cast()),
            Argument::Local(bytes) => (*bytes, ptr::null()),
        };
        // SAFETY: `place` has `bytes` bytes, which the call copies; local memory has no place.
        check("clSetKernelArg", unsafe {
            ffi::clSetKernelArg(self.0, index, bytes, place)
        })
    }
}

impl Queue {
    /// Creates a queue of the device.
    pub(crate) fn new(context: &Context, device: DeviceId) -> Result<Self, Fault> {
        let mut code = 0;
        let properties = ffi::CL_QUEUE_PROFILING_ENABLE;
        // SAFETY: the device is the context's device.
        let raw =
            unsafe { ffi::clCreateCommandQueue(context.0, device.0, properties, &raw mut code) };
        check("clCreateCommandQueue", code)?;
        Ok(Self(Arc::new(RawQueue(raw))))
    }

    pub(super) fn raw(&self) -> ffi::cl_command_queue {
        self.0.0
    }

    /// Blocks until all commands are done.
    pub(crate) fn finish(&self) -> Result<(), Fault> {
        // SAFETY: the queue is alive.
        check("clFinish", unsafe { ffi::clFinish(self.raw()) })
    }

    /// Hands all commands to the device.
    pub(crate) fn flush(&self) -> Result<(), Fault> {
        // SAFETY: the queue is alive.
        check("clFlush", unsafe { ffi::clFlush(self.raw()) })
    }

    /// Writes bytes to a buffer, starting at byte `at`, and waits until they are on the device.
    ///
    /// A blocking write alone does not wait so long: OpenCL promises that the host's memory is free
    /// again (1.2, 5.2.2), and Intel's drivers return from short writes before the data is in the
    /// buffer. A kernel that another queue starts then reads old data, for example lengths and
    /// offsets, by which it leaves its buffers.
    pub(crate) fn write(&self, to: &Memory, at: usize, from: &[u8]) -> Result<Event, Fault> {
        let mut event = ptr::null_mut();
        // SAFETY: the call blocks, so `from` outlives the command; the driver checks `at` and the
        // length against the buffer.
        check("clEnqueueWriteBuffer", unsafe {
            ffi::clEnqueueWriteBuffer(
                self.raw(),
                to.0,
                ffi::CL_TRUE,
                at,
                from.len(),
                from.as_ptr().cast(),
                0,
                ptr::null(),
                &raw mut event,
            )
        })?;
        let event = Event(event);
        event.wait()?;
        Ok(event)
    }

    /// Reads bytes of a buffer, starting at byte `at`, after `after`. Blocks until they are read.
    pub(crate) fn read(
        &self,
        from: &Memory,
        at: usize,
        to: &mut [u8],
        after: Option<&Event>,
    ) -> Result<Event, Fault> {
        let (count, list) = wait_list(after);
        let mut event = ptr::null_mut();
        // SAFETY: the call blocks, so `to` is borrowed while it is written; the driver checks `at`
        // and the length against the buffer.
        check("clEnqueueReadBuffer", unsafe {
            ffi::clEnqueueReadBuffer(
                self.raw(),
                from.0,
                ffi::CL_TRUE,
                at,
                to.len(),
                to.as_mut_ptr().cast(),
                count,
                list,
                &raw mut event,
            )
        })?;
        Ok(Event(event))
    }

    /// Fills `bytes` bytes of a buffer with zeros.
    pub(crate) fn clear(&self, memory: &Memory, bytes: usize) -> Result<Event, Fault> {
        let zero = 0_u32;
        let mut event = ptr::null_mut();
        // SAFETY: the pattern is copied during the call; the driver checks the length, a multiple
        // of four, against the buffer.
        check("clEnqueueFillBuffer", unsafe {
            ffi::clEnqueueFillBuffer(
                self.raw(),
                memory.0,
                (&raw const zero).cast(),
                4,
                0,
                bytes,
                0,
                ptr::null(),
                &raw mut event,
            )
        })?;
        Ok(Event(event))
    }

    /// Copies bytes from one buffer to another on the device.
    pub(crate) fn copy(
        &self,
        (from, from_at): (&Memory, usize),
        (to, to_at): (&Memory, usize),
        bytes: usize,
    ) -> Result<Event, Fault> {
        let mut event = ptr::null_mut();
        // SAFETY: the driver checks offsets and length against both buffers.
        check("clEnqueueCopyBuffer", unsafe {
            ffi::clEnqueueCopyBuffer(
                self.raw(),
                from.0,
                to.0,
                from_at,
                to_at,
                bytes,
                0,
                ptr::null(),
                &raw mut event,
            )
        })?;
        Ok(Event(event))
    }

    /// Runs a kernel. The driver retains its buffers until the kernel is done.
    pub(crate) fn launch(
        &self,
        kernel: &mut Kernel,
        arguments: &[Argument<'_>],
        range: Range,
    ) -> Result<Event, Fault> {
        for (index, argument) in (0..).zip(arguments) {
            kernel.set(index, *argument)?;
        }
        self.enqueue(kernel, range)
    }

    /// Runs a kernel whose arguments are set.
    pub(crate) fn enqueue(&self, kernel: &mut Kernel, range: Range) -> Result<Event, Fault> {
        let mut event = ptr::null_mut();
        // SAFETY: one dimension, whose sizes are passed and read. The driver checks number and
        // sizes of the arguments; the code that fills the arguments makes sure that the kernel
        // stays within its buffers.
        check("clEnqueueNDRangeKernel", unsafe {
            ffi::clEnqueueNDRangeKernel(
                self.raw(),
                kernel.0,
                1,
                ptr::null(),
                &raw const range.global,
                &raw const range.local,
                0,
                ptr::null(),
                &raw mut event,
            )
        })?;
        Ok(Event(event))
    }
}

fn wait_list(after: Option<&Event>) -> (u32, *const ffi::cl_event) {
    after.map_or((0, ptr::null()), |event| (1, &raw const event.0))
}
