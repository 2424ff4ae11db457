//! Platforms, devices, contexts.
#![expect(unsafe_code, reason = "calls into libOpenCL")]

use std::ptr;

use ocl::ffi;

use super::{Fault, check};

/// An owned OpenCL object, released on drop.
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident, $raw:ty, $release:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name(pub(super) $raw);

        impl Drop for $name {
            fn drop(&mut self) {
                // SAFETY: the handle came from the call that creates it and is released once, here.
                unsafe {
                    ffi::$release(self.0);
                }
            }
        }

        // SAFETY: OpenCL objects are not bound to a thread (OpenCL 1.2, appendix A.2).
        unsafe impl Send for $name {}
    };
}
pub(super) use handle;

/// A platform, valid as long as the process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlatformId(pub(super) ffi::cl_platform_id);

/// A device, valid as long as the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DeviceId(pub(super) ffi::cl_device_id);

// SAFETY: root devices are never released, and OpenCL calls that take them may come from any
// thread.
unsafe impl Send for DeviceId {}
// SAFETY: as above.
unsafe impl Sync for DeviceId {}

handle!(
    /// A context of one device.
    Context,
    ffi::cl_context,
    clReleaseContext
);
// SAFETY: every call that takes a context may be made from several threads at once.
unsafe impl Sync for Context {}

/// Lists all platforms.
pub(crate) fn platform_ids() -> Result<Vec<PlatformId>, Fault> {
    let mut count = 0;
    // SAFETY: with no room given, only the count is written.
    check("clGetPlatformIDs", unsafe {
        ffi::clGetPlatformIDs(0, ptr::null_mut(), &raw mut count)
    })?;
    let mut ids = vec![ptr::null_mut(); count as usize];
    // SAFETY: `ids` has room for `count` handles.
    check("clGetPlatformIDs", unsafe {
        ffi::clGetPlatformIDs(count, ids.as_mut_ptr(), ptr::null_mut())
    })?;
    Ok(ids.into_iter().map(PlatformId).collect())
}

/// Lists all devices of a platform; an empty list is not an error.
pub(crate) fn device_ids(platform: PlatformId) -> Result<Vec<DeviceId>, Fault> {
    let mut count = 0;
    let kind = ffi::CL_DEVICE_TYPE_ALL;
    // SAFETY: the platform is one of `platform_ids`; with no room given, only the count is written.
    let code = unsafe { ffi::clGetDeviceIDs(platform.0, kind, 0, ptr::null_mut(), &raw mut count) };
    if code == ffi::CL_DEVICE_NOT_FOUND {
        return Ok(Vec::new());
    }
    check("clGetDeviceIDs", code)?;
    let mut ids = vec![ptr::null_mut(); count as usize];
    // SAFETY: `ids` has room for `count` handles.
    check("clGetDeviceIDs", unsafe {
        ffi::clGetDeviceIDs(platform.0, kind, count, ids.as_mut_ptr(), ptr::null_mut())
    })?;
    Ok(ids.into_iter().map(DeviceId).collect())
}

impl Context {
    /// Creates a context of this device alone.
    pub(crate) fn new(device: DeviceId) -> Result<Self, Fault> {
        let mut code = 0;
        // SAFETY: one device is passed and read; no callback.
        let raw = unsafe {
            ffi::clCreateContext(
                ptr::null(),
                1,
                &raw const device.0,
                None,
                ptr::null_mut(),
                &raw mut code,
            )
        };
        check("clCreateContext", code)?;
        Ok(Self(raw))
    }
}
