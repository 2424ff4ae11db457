//! Errors of devices, programs and operations.

use core::fmt;

use ocl::ffi;

use crate::code::{Advice, Code, OfKernel};
use crate::driver::Fault;

/// Errors of the caller, the machine or a driver.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No driver is installed.
    #[error("no OpenCL platform: install a driver (an ICD), for CPUs for instance pocl-opencl-icd")]
    NoPlatform,
    /// No device has this index.
    #[error("no OpenCL device {index}{}", There(.available))]
    NoDevice {
        /// Requested index.
        index: usize,
        /// Index and name of each device; empty if there is none.
        available: String,
    },
    /// The device cannot run this operation.
    #[error("{device} has no {missing}")]
    Unsupported {
        /// Name of the device.
        device: String,
        /// Missing feature.
        missing: &'static str,
    },
    /// A program does not build.
    #[error(
        "the program {program} does not build: clBuildProgram returned {}; update the driver, force another variant, or use another device; {}",
        Code(&ffi::CL_BUILD_PROGRAM_FAILURE),
        Log(.log)
    )]
    Build {
        /// Name of the program.
        program: String,
        /// The compiler's log, which may be empty.
        log: String,
    },
    /// A program is still being built after the limit, and the driver cannot be stopped; until the
    /// build ends, the device builds no other program.
    #[error(
        "the program {program} is not built after {limit_s} s: use another device, or allow more time (ZKFABRIC_OPENCL_BUILD_SECONDS)"
    )]
    BuildTime {
        /// Name of the program.
        program: String,
        /// Seconds allowed.
        limit_s: u64,
    },
    /// Neither the device nor the caller's limit leaves room for the smallest piece of a job.
    #[error(
        "{needed_bytes} bytes do not fit the device: {free_bytes} are free; use shorter columns or raise the limit"
    )]
    OutOfMemory {
        /// Bytes of the allocation that failed.
        needed_bytes: u64,
        /// Bytes left of the device's memory, or of the limit.
        free_bytes: u64,
    },
    /// The device lacks memory or registers for a call; a smaller job may succeed.
    #[error(
        "the device lacks memory or registers: {call}{} returned {}; use a smaller job, or force another variant",
        OfKernel(.kernel),
        Code(.code)
    )]
    Resources {
        /// Failed call.
        call: &'static str,
        /// Code of the call.
        code: i32,
        /// Kernel of the call.
        kernel: Option<String>,
    },
    /// The device no longer answers, or a kernel failed.
    #[error(
        "the device is lost: {call}{} returned {}; open it again or use another",
        OfKernel(.kernel),
        Code(.code)
    )]
    DeviceLost {
        /// Failed call.
        call: &'static str,
        /// Code of the call, or the kernel's own.
        code: i32,
        /// Kernel of the call.
        kernel: Option<String>,
    },
    /// Another failure of a call.
    #[error("{call}{} returned {}: {}", OfKernel(.kernel), Code(.code), Advice(.code))]
    Driver {
        /// Failed call.
        call: &'static str,
        /// Code of the call, see `cl.h`.
        code: i32,
        /// Kernel of the call.
        kernel: Option<String>,
    },
    /// Two lengths differ.
    #[error("{what} has {got} values, expected {expected}")]
    LengthMismatch {
        /// Measured quantity.
        what: &'static str,
        /// Expected length.
        expected: usize,
        /// Actual length.
        got: usize,
    },
    /// The column's width differs from the operation's.
    #[error("a column of {got} bits a value, expected {expected}")]
    WidthMismatch {
        /// Expected width.
        expected: u32,
        /// Actual width.
        got: u32,
    },
    /// The range exceeds a column or the bases.
    #[error("the range {start}..{end} is outside of {len} values")]
    OutOfRange {
        /// Start of the range.
        start: usize,
        /// End of the range.
        end: usize,
        /// Number of values.
        len: usize,
    },
    /// A column or bases belong to another device.
    #[error("the {what} belong to another device")]
    Foreign {
        /// Kind of object: columns or bases.
        what: &'static str,
    },
    /// No transform has this length.
    #[error("length {got} is not a power of two up to 2^{limit}")]
    NotAPowerOfTwo {
        /// Actual length.
        got: usize,
        /// log2 of the longest transform.
        limit: u32,
    },
    /// A coset shift of zero has no inverse.
    #[error("the coset shift is zero")]
    ZeroCoset,
    /// A base does not satisfy the equation of the curve.
    #[error("the base at index {index} is not on the curve")]
    NotOnCurve {
        /// Index of the base.
        index: usize,
    },
    /// The bases exceed the indices of a 31-bit entry.
    #[error("{got} bases, at most {limit} are supported")]
    TooManyBases {
        /// Largest number.
        limit: usize,
        /// Number of bases.
        got: usize,
    },
    /// A column has more scalars than there are bases.
    #[error("column {column} has {got} scalars but there are {limit} bases")]
    TooManyScalars {
        /// Index of the column in the call.
        column: usize,
        /// Number of bases.
        limit: usize,
        /// Number of scalars.
        got: usize,
    },
    /// A column of bits contains a value other than 0 or 1.
    #[error("column {column} has the value {got} at index {index}, expected a bit")]
    NotABit {
        /// Index of the column in the call.
        column: usize,
        /// Index of the scalar.
        index: usize,
        /// Value of the scalar.
        got: u8,
    },
    /// The last column of the permutations' states changes within a permutation's rows, or rises
    /// again.
    #[error("permutation {permutation} is real in some rows only, or behind one that is not")]
    NotReal {
        /// Index of the permutation.
        permutation: usize,
    },
    /// A coordinate is zero: the claim then does not determine the polynomial's value at 1.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Index of the coordinate.
        index: usize,
    },
    /// The device returned a result that no kernel of this crate computes: its memory or its
    /// compiler is broken.
    #[error("the device returned a wrong result: {what}")]
    WrongResult {
        /// Wrong part of the result.
        what: &'static str,
    },
}

/// The devices of a list, for an error.
struct There<'a>(&'a str);

impl fmt::Display for There<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" => f.write_str(": the drivers offer no device; install one for your device"),
            list => write!(f, "; there are: {list}"),
        }
    }
}

/// A compiler's log, for an error.
struct Log<'a>(&'a str);

impl fmt::Display for Log<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" => f.write_str("the compiler gives no reason"),
            log => write!(f, "the compiler says:\n{log}"),
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::of_call(fault, None)
    }
}

impl Error {
    /// Returns the error of a call for a kernel.
    pub(crate) fn of_kernel(fault: Fault, kernel: &str) -> Self {
        Self::of_call(fault, Some(kernel.to_owned()))
    }

    fn of_call(Fault { call, code }: Fault, kernel: Option<String>) -> Self {
        // NVIDIA's driver returns this code after an illegal access by a kernel.
        const NVIDIA_ILLEGAL_ACCESS: i32 = -9999;
        match code {
            crate::driver::NO_PLATFORM => Self::NoPlatform,
            ffi::CL_DEVICE_NOT_AVAILABLE
            | ffi::CL_INVALID_CONTEXT
            | ffi::CL_INVALID_DEVICE
            | ffi::CL_INVALID_COMMAND_QUEUE
            | ffi::CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST
            | NVIDIA_ILLEGAL_ACCESS => Self::DeviceLost { call, code, kernel },
            ffi::CL_MEM_OBJECT_ALLOCATION_FAILURE
            | ffi::CL_OUT_OF_RESOURCES
            | ffi::CL_OUT_OF_HOST_MEMORY
            | ffi::CL_INVALID_BUFFER_SIZE => Self::Resources { call, code, kernel },
            _ => Self::Driver { call, code, kernel },
        }
    }

    /// Returns the error of a command that was waited for. A failed command's own code says more
    /// than that of the wait.
    pub(crate) fn of_wait(fault: Fault, own: Option<i32>, kernel: Option<&str>) -> Self {
        let kernel = kernel.map(str::to_owned);
        match (fault, own) {
            (Fault { call, .. }, Some(code)) => Self::DeviceLost { call, code, kernel },
            (fault, None) => Self::of_call(fault, kernel),
        }
    }

    /// Returns whether a smaller job may succeed.
    pub(crate) const fn is_out_of_memory(&self) -> bool {
        matches!(self, Self::OutOfMemory { .. } | Self::Resources { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_drivers_say_what_to_do() {
        let of = |code| {
            Error::from(Fault {
                call: "clFinish",
                code,
            })
        };
        assert_eq!(of(-1001), Error::NoPlatform);
        for code in [-4, -5, -6, -61] {
            assert!(of(code).is_out_of_memory(), "{code}");
        }
        for code in [-2, -14, -34, -36, -9999] {
            assert!(matches!(of(code), Error::DeviceLost { .. }), "{code}");
        }
        // One code of the specification, and one vendor code.
        for code in [-52, -12_345] {
            let error = of(code);
            assert_eq!(
                error,
                Error::Driver {
                    call: "clFinish",
                    code,
                    kernel: None,
                }
            );
            assert!(error.to_string().contains(&code.to_string()));
        }
        let fault = Fault {
            call: "clEnqueueNDRangeKernel",
            code: -54,
        };
        let error = Error::of_kernel(fault, "msm_sort").to_string();
        for part in ["msm_sort", "-54", "CL_INVALID_WORK_GROUP_SIZE", "groups"] {
            assert!(error.contains(part), "{error}");
        }
        let waited = Fault {
            call: "clWaitForEvents",
            code: -14,
        };
        let error = Error::of_wait(waited, Some(-5), Some("msm_sort"));
        assert!(
            matches!(error, Error::DeviceLost { code: -5, .. }),
            "{error}"
        );
        assert!(error.to_string().contains("CL_OUT_OF_RESOURCES"), "{error}");
    }

    #[test]
    fn what_is_empty_is_not_printed() {
        let none = |available: &str| Error::NoDevice {
            index: 3,
            available: available.to_owned(),
        };
        let text = none("").to_string();
        assert!(!text.contains("there are"), "{text}");
        assert!(text.contains("install"), "{text}");
        assert!(none("0 a (b)").to_string().ends_with("there are: 0 a (b)"));
        let build = |log: &str| {
            let program = "ntt".to_owned();
            let log = log.to_owned();
            Error::Build { program, log }.to_string()
        };
        assert!(build("").ends_with("gives no reason"), "{}", build(""));
        let text = build("line 1: no");
        assert!(text.contains("-11 (CL_BUILD_PROGRAM_FAILURE)"), "{text}");
        assert!(text.ends_with("says:\nline 1: no"), "{text}");
    }
}
