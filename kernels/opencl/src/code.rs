//! Codes of OpenCL, as texts: name, and what to do.

use core::fmt;

use ocl::ffi;

/// A code with its name.
pub(crate) struct Code<'a>(pub(crate) &'a i32);

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = NAMES.iter().find(|(code, _)| code == self.0);
        let name = name.map_or("a code of this driver", |(_, name)| name);
        write!(f, "{} ({name})", self.0)
    }
}

/// The kernel of a failed call, if there is one.
pub(crate) struct OfKernel<'a>(pub(crate) &'a Option<String>);

impl fmt::Display for OfKernel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(name) => write!(f, " for the kernel {name}"),
            None => Ok(()),
        }
    }
}

/// What to do about a code.
pub(crate) struct Advice<'a>(pub(crate) &'a i32);

impl fmt::Display for Advice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self.0 {
            ffi::CL_COMPILER_NOT_AVAILABLE
            | ffi::CL_LINKER_NOT_AVAILABLE
            | ffi::CL_COMPILE_PROGRAM_FAILURE
            | ffi::CL_LINK_PROGRAM_FAILURE => {
                "the driver cannot compile: install its compiler, or use another device"
            }
            ffi::CL_INVALID_BINARY => {
                "the binary is for another device or driver: build it for this one"
            }
            ffi::CL_INVALID_KERNEL_NAME | ffi::CL_INVALID_KERNEL_DEFINITION => {
                "the program has no such kernel: build program and command from one version"
            }
            ffi::CL_INVALID_KERNEL_ARGS..=ffi::CL_INVALID_KERNEL => {
                "the kernel takes other arguments: build program and command from one version"
            }
            ffi::CL_INVALID_WORK_ITEM_SIZE..=ffi::CL_INVALID_WORK_DIMENSION => {
                "the kernel does not run in groups of this size here: force another variant, or use another device"
            }
            _ => "update the driver, or use another device",
        })
    }
}

/// Returns the names of codes.
macro_rules! names {
    ($($name:ident),+ $(,)?) => {
        &[$((ffi::$name, stringify!($name))),+]
    };
}

/// Codes of OpenCL 1.2 (`cl.h`).
const NAMES: &[(i32, &str)] = names![
    CL_DEVICE_NOT_FOUND,
    CL_DEVICE_NOT_AVAILABLE,
    CL_COMPILER_NOT_AVAILABLE,
    CL_MEM_OBJECT_ALLOCATION_FAILURE,
    CL_OUT_OF_RESOURCES,
    CL_OUT_OF_HOST_MEMORY,
    CL_PROFILING_INFO_NOT_AVAILABLE,
    CL_MEM_COPY_OVERLAP,
    CL_IMAGE_FORMAT_MISMATCH,
    CL_IMAGE_FORMAT_NOT_SUPPORTED,
    CL_BUILD_PROGRAM_FAILURE,
    CL_MAP_FAILURE,
    CL_MISALIGNED_SUB_BUFFER_OFFSET,
    CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST,
    CL_COMPILE_PROGRAM_FAILURE,
    CL_LINKER_NOT_AVAILABLE,
    CL_LINK_PROGRAM_FAILURE,
    CL_DEVICE_PARTITION_FAILED,
    CL_KERNEL_ARG_INFO_NOT_AVAILABLE,
    CL_INVALID_VALUE,
    CL_INVALID_DEVICE_TYPE,
    CL_INVALID_PLATFORM,
    CL_INVALID_DEVICE,
    CL_INVALID_CONTEXT,
    CL_INVALID_QUEUE_PROPERTIES,
    CL_INVALID_COMMAND_QUEUE,
    CL_INVALID_HOST_PTR,
    CL_INVALID_MEM_OBJECT,
    CL_INVALID_IMAGE_FORMAT_DESCRIPTOR,
    CL_INVALID_IMAGE_SIZE,
    CL_INVALID_SAMPLER,
    CL_INVALID_BINARY,
    CL_INVALID_BUILD_OPTIONS,
    CL_INVALID_PROGRAM,
    CL_INVALID_PROGRAM_EXECUTABLE,
    CL_INVALID_KERNEL_NAME,
    CL_INVALID_KERNEL_DEFINITION,
    CL_INVALID_KERNEL,
    CL_INVALID_ARG_INDEX,
    CL_INVALID_ARG_VALUE,
    CL_INVALID_ARG_SIZE,
    CL_INVALID_KERNEL_ARGS,
    CL_INVALID_WORK_DIMENSION,
    CL_INVALID_WORK_GROUP_SIZE,
    CL_INVALID_WORK_ITEM_SIZE,
    CL_INVALID_GLOBAL_OFFSET,
    CL_INVALID_EVENT_WAIT_LIST,
    CL_INVALID_EVENT,
    CL_INVALID_OPERATION,
    CL_INVALID_GL_OBJECT,
    CL_INVALID_BUFFER_SIZE,
    CL_INVALID_MIP_LEVEL,
    CL_INVALID_GLOBAL_WORK_SIZE,
    CL_INVALID_PROPERTY,
    CL_INVALID_IMAGE_DESCRIPTOR,
    CL_INVALID_COMPILER_OPTIONS,
    CL_INVALID_LINKER_OPTIONS,
    CL_INVALID_DEVICE_PARTITION_COUNT,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_names_and_an_advice() {
        assert_eq!(Code(&-5).to_string(), "-5 (CL_OUT_OF_RESOURCES)");
        assert_eq!(Code(&-9999).to_string(), "-9999 (a code of this driver)");
        for (code, what) in [
            (-3, "compiler"),
            (-42, "binary"),
            (-46, "no such kernel"),
            (-48, "other arguments"),
            (-52, "other arguments"),
            (-54, "groups of this size"),
            (-9999, "update the driver"),
        ] {
            let advice = Advice(&code).to_string();
            assert!(advice.contains(what), "{code}: {advice}");
        }
        let named = Some("triple".to_owned());
        assert_eq!(OfKernel(&named).to_string(), " for the kernel triple");
        assert_eq!(OfKernel(&None).to_string(), "");
    }
}
