//! Calls into libOpenCL, owned handles, and conversion of codes to errors.
//!
//! The calls are `ocl::ffi`'s. The safe wrappers of `ocl::core` panic at codes outside the
//! specification (drivers return vendor codes), wait ten seconds if there is no driver, and report
//! a failed build without a log as success.

mod cast;
mod command;
mod handle;
mod info;
mod memory;
mod pinned;
mod program;

pub(crate) use cast::{check_reduced, field_bytes, field_bytes_mut};
pub(crate) use command::{Argument, Event, Kernel, Queue, Range};
pub(crate) use handle::{Context, DeviceId, device_ids, platform_ids};
pub(crate) use info::{device_number, device_text, platform_text, query};
pub(crate) use memory::Memory;
pub(crate) use pinned::Pinned;
pub(crate) use program::{BuildFault, Program};

use ocl::ffi::cl_int;

/// A failed OpenCL call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) call: &'static str,
    pub(crate) code: i32,
}

/// Result of the platform query by an ICD loader without drivers (`cl_khr_icd`).
pub(crate) const NO_PLATFORM: i32 = -1001;

fn check(call: &'static str, code: cl_int) -> Result<(), Fault> {
    if code == 0 {
        Ok(())
    } else {
        Err(Fault { call, code })
    }
}
