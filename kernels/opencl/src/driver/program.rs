//! Programs from source and from binary.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use std::{ffi::CString, ptr};

use ocl::ffi;

use super::{
    Context, Fault, check,
    handle::{DeviceId, handle},
    query,
};

handle!(
    /// A program, built for one device.
    RawProgram,
    ffi::cl_program,
    clReleaseProgram
);
// SAFETY: kernels may be created from a built program by several threads at once.
unsafe impl Sync for RawProgram {}

/// A program, built for one device.
#[derive(Debug)]
pub(crate) struct Program {
    raw: RawProgram,
}

/// Reasons of a failed build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BuildFault {
    /// The compiler refused the program, with this log.
    Log(String),
    /// A call failed.
    Call(Fault),
}

impl From<Fault> for BuildFault {
    fn from(fault: Fault) -> Self {
        Self::Call(fault)
    }
}

impl Program {
    /// Compiles `source`.
    pub(crate) fn from_source(
        context: &Context,
        device: DeviceId,
        source: &str,
        options: &str,
    ) -> Result<Self, BuildFault> {
        let (text, length) = (source.as_ptr().cast(), source.len());
        let mut code = 0;
        // SAFETY: one text with its length, read during the call.
        let raw = unsafe {
            ffi::clCreateProgramWithSource(
                context.0,
                1,
                &raw const text,
                &raw const length,
                &raw mut code,
            )
        };
        check("clCreateProgramWithSource", code)?;
        let program = Self {
            raw: RawProgram(raw),
        };
        program.build(device, options)?;
        Ok(program)
    }

    /// Loads a binary from [`Program::binary`] or from a vendor's tool.
    pub(crate) fn from_binary(
        context: &Context,
        device: DeviceId,
        binary: &[u8],
    ) -> Result<Self, BuildFault> {
        let (bytes, length) = (binary.as_ptr(), binary.len());
        let (mut status, mut code) = (0, 0);
        // SAFETY: one device, one binary with its length, room for one status; all read during the
        // call.
        let raw = unsafe {
            ffi::clCreateProgramWithBinary(
                context.0,
                1,
                &raw const device.0,
                &raw const length,
                &raw const bytes,
                &raw mut status,
                &raw mut code,
            )
        };
        check("clCreateProgramWithBinary", code)?;
        let program = Self {
            raw: RawProgram(raw),
        };
        check("clCreateProgramWithBinary", status)?;
        program.build(device, "")?;
        Ok(program)
    }

    pub(super) fn raw(&self) -> ffi::cl_program {
        self.raw.0
    }

    fn build(&self, device: DeviceId, options: &str) -> Result<(), BuildFault> {
        let fault = Fault {
            call: "clBuildProgram",
            code: ffi::CL_INVALID_BUILD_OPTIONS,
        };
        let options = CString::new(options).map_err(|_| fault)?;
        // SAFETY: one device; the options end with a zero byte; without a callback the call blocks.
        let code = unsafe {
            ffi::clBuildProgram(
                self.raw(),
                1,
                &raw const device.0,
                options.as_ptr(),
                None,
                ptr::null_mut(),
            )
        };
        if code == ffi::CL_BUILD_PROGRAM_FAILURE {
            return Err(BuildFault::Log(self.log(device)?));
        }
        Ok(check("clBuildProgram", code)?)
    }

    fn log(&self, device: DeviceId) -> Result<String, Fault> {
        let bytes = query("clGetProgramBuildInfo", |room, place, length| {
            let what = ffi::CL_PROGRAM_BUILD_LOG;
            // SAFETY: `query` passes a destination with `room` bytes, or null with room 0.
            unsafe { ffi::clGetProgramBuildInfo(self.raw(), device.0, what, room, place, length) }
        })?;
        let text = String::from_utf8_lossy(&bytes);
        Ok(text.trim_end_matches('\0').trim().to_owned())
    }

    /// Returns the binary, as [`Program::from_binary`] takes it.
    pub(crate) fn binary(&self) -> Result<Vec<u8>, Fault> {
        let call = "clGetProgramInfo";
        let mut length = 0_usize;
        // SAFETY: a program of one device has one size.
        check(call, unsafe {
            ffi::clGetProgramInfo(
                self.raw(),
                ffi::CL_PROGRAM_BINARY_SIZES,
                size_of::<usize>(),
                (&raw mut length).cast(),
                ptr::null_mut(),
            )
        })?;
        let mut bytes = vec![0_u8; length];
        let mut place = bytes.as_mut_ptr();
        // SAFETY: one pointer to `length` writable bytes is passed.
        check(call, unsafe {
            ffi::clGetProgramInfo(
                self.raw(),
                ffi::CL_PROGRAM_BINARIES,
                size_of::<*mut u8>(),
                (&raw mut place).cast(),
                ptr::null_mut(),
            )
        })?;
        Ok(bytes)
    }
}
