//! Calls into libOpenCL, owned handles, and codes turned into errors.
//!
//! The calls are those of `ocl::ffi`. The safe wrappers of `ocl::core` panic at codes outside the specification (drivers return
//! vendor codes), wait ten seconds where no driver exists, and report a failed build without a log as success.

mod cast;
mod command;
mod handle;
mod info;
mod memory;
mod program;

pub(crate) use cast::{check_reduced, field_bytes, field_bytes_mut};
pub(crate) use command::{Argument, Event, Kernel, Queue, Range};
pub(crate) use handle::{Context, DeviceId, device_ids, platform_ids};
pub(crate) use info::{device_number, device_text, platform_text, query};
pub(crate) use memory::{Memory, Pinned};
pub(crate) use program::{BuildFault, Program};

use ocl::ffi::cl_int;

/// An OpenCL call that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) call: &'static str,
    pub(crate) code: i32,
}

/// The platform list of an ICD loader without drivers (`cl_khr_icd`).
pub(crate) const NO_PLATFORM: i32 = -1001;

fn check(call: &'static str, code: cl_int) -> Result<(), Fault> {
    if code == 0 {
        Ok(())
    } else {
        Err(Fault { call, code })
    }
}
