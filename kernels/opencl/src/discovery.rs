//! List of devices.

use ocl::ffi;

use crate::{
    Error,
    driver::{self, DeviceId, Fault, device_number, device_text},
};

/// Class of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Processor cores of the host.
    Cpu,
    /// Graphics processor.
    Gpu,
    /// Anything else: cards with an FPGA, signal processors.
    Accelerator,
}

impl Class {
    /// Returns the name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::Gpu => "gpu",
            Self::Accelerator => "accelerator",
        }
    }
}

/// A device that a driver offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Index in the list of [`devices`].
    pub index: usize,
    /// Name of the platform, that is, the driver.
    pub platform: String,
    /// Name.
    pub name: String,
    /// Vendor.
    pub vendor: String,
    /// Class.
    pub class: Class,
    /// Whether its kernels run on processor cores of the host, whatever the class: an emulator of
    /// an FPGA is an accelerator that compiles for these cores.
    pub on_cpu: bool,
    /// Version of the driver.
    pub driver_version: String,
    /// Version of OpenCL, as `OpenCL 1.2 ...`.
    pub opencl_version: String,
    /// Bytes of global memory.
    pub global_memory_bytes: u64,
    /// Bytes of the largest buffer.
    pub max_allocation_bytes: u64,
    /// Bytes of local memory of a work-group.
    pub local_memory_bytes: u64,
    /// Number of units that run work-groups.
    pub compute_units: u32,
    /// Largest number of work-items per group.
    pub max_group: usize,
    /// Whether host and device share their memory.
    pub unified_memory: bool,
    /// Whether kernels support doubles.
    pub has_doubles: bool,
    /// Whether the device is usable at present.
    pub available: bool,
    /// Whether programs can be compiled from source; otherwise only binaries run.
    pub has_compiler: bool,
}

/// Lists all devices of all platforms.
///
/// # Errors
/// [`Error::NoPlatform`] if no driver is installed; [`Error::Driver`] when a driver fails.
pub fn devices() -> Result<Vec<Description>, Error> {
    Ok(list()?
        .into_iter()
        .map(|(description, _)| description)
        .collect())
}

pub(crate) fn list() -> Result<Vec<(Description, DeviceId)>, Error> {
    let mut list = Vec::new();
    let platforms = driver::platform_ids()?;
    if platforms.is_empty() {
        return Err(Error::NoPlatform);
    }
    for platform in platforms {
        let name = driver::platform_text(platform, ffi::CL_PLATFORM_NAME)?;
        for device in driver::device_ids(platform)? {
            // A loader that finds a driver twice lists its platforms twice.
            if list.iter().any(|(_, other)| *other == device) {
                continue;
            }
            let description = describe(list.len(), name.clone(), device)?;
            list.push((description, device));
        }
    }
    Ok(list)
}

fn describe(index: usize, platform: String, device: DeviceId) -> Result<Description, Fault> {
    let text = |what| device_text(device, what);
    let number = |what| device_number(device, what);
    let class = class(number(ffi::CL_DEVICE_TYPE)?);
    let unified_memory = number(ffi::CL_DEVICE_HOST_UNIFIED_MEMORY)? != 0;
    let has_compiler = number(ffi::CL_DEVICE_COMPILER_AVAILABLE)? != 0;
    Ok(Description {
        index,
        platform,
        name: text(ffi::CL_DEVICE_NAME)?,
        vendor: text(ffi::CL_DEVICE_VENDOR)?,
        class,
        on_cpu: on_cpu(class, has_compiler, unified_memory),
        driver_version: text(ffi::CL_DRIVER_VERSION)?,
        opencl_version: text(ffi::CL_DEVICE_VERSION)?,
        global_memory_bytes: number(ffi::CL_DEVICE_GLOBAL_MEM_SIZE)?,
        max_allocation_bytes: number(ffi::CL_DEVICE_MAX_MEM_ALLOC_SIZE)?,
        local_memory_bytes: number(ffi::CL_DEVICE_LOCAL_MEM_SIZE)?,
        compute_units: u32::try_from(number(ffi::CL_DEVICE_MAX_COMPUTE_UNITS)?)
            .unwrap_or(1)
            .max(1),
        max_group: usize::try_from(number(ffi::CL_DEVICE_MAX_WORK_GROUP_SIZE)?)
            .unwrap_or(1)
            .max(1),
        unified_memory,
        // A device without doubles may refuse the query instead of answering 0.
        has_doubles: number(ffi::CL_DEVICE_DOUBLE_FP_CONFIG).unwrap_or(0) != 0,
        available: number(ffi::CL_DEVICE_AVAILABLE)? != 0,
        has_compiler,
    })
}

/// Returns the class of a device type. A simulator of devices has several types, and runs on the
/// host's cores.
const fn class(kind: u64) -> Class {
    if kind & ffi::CL_DEVICE_TYPE_CPU != 0 {
        Class::Cpu
    } else if kind & ffi::CL_DEVICE_TYPE_GPU != 0 {
        Class::Gpu
    } else {
        Class::Accelerator
    }
}

/// Returns whether kernels run on the host's cores. An FPGA takes binaries, and a signal processor
/// has its own memory: an accelerator that compiles OpenCL C for the host's memory emulates.
fn on_cpu(class: Class, has_compiler: bool, unified_memory: bool) -> bool {
    match class {
        Class::Cpu => true,
        Class::Gpu => false,
        Class::Accelerator => has_compiler && unified_memory,
    }
}

impl Description {
    /// Returns whether the device is for general kernels from source beside the host's cores, so
    /// that it may be used without being named. An accelerator is for binaries of its own.
    #[must_use]
    pub fn is_for_kernels(&self) -> bool {
        self.class == Class::Gpu && !self.on_cpu && self.has_compiler && self.available
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_what_it_is_for() {
        let all = ffi::CL_DEVICE_TYPE_CPU | ffi::CL_DEVICE_TYPE_GPU;
        assert_eq!(class(all | ffi::CL_DEVICE_TYPE_ACCELERATOR), Class::Cpu);
        assert_eq!(class(ffi::CL_DEVICE_TYPE_GPU), Class::Gpu);
        assert_eq!(class(ffi::CL_DEVICE_TYPE_ACCELERATOR), Class::Accelerator);
        // An emulator of an FPGA compiles for the host's cores, a card (XRT) does not, and an
        // integrated GPU is a GPU.
        assert!(on_cpu(Class::Accelerator, true, true));
        assert!(!on_cpu(Class::Accelerator, false, true));
        assert!(!on_cpu(Class::Accelerator, true, false));
        assert!(!on_cpu(Class::Gpu, true, true));
        let device = |class, on_cpu, has_compiler| Description {
            index: 0,
            platform: String::new(),
            name: String::new(),
            vendor: String::new(),
            class,
            on_cpu,
            driver_version: String::new(),
            opencl_version: String::new(),
            global_memory_bytes: 1,
            max_allocation_bytes: 1,
            local_memory_bytes: 1,
            compute_units: 1,
            max_group: 1,
            unified_memory: true,
            has_doubles: true,
            available: true,
            has_compiler,
        };
        assert!(device(Class::Gpu, false, true).is_for_kernels());
        for (class, on_cpu, has_compiler) in [
            (Class::Gpu, false, false),
            (Class::Cpu, true, true),
            (Class::Accelerator, true, true),
            (Class::Accelerator, false, true),
            (Class::Accelerator, false, false),
        ] {
            assert!(!device(class, on_cpu, has_compiler).is_for_kernels());
        }
    }
}
