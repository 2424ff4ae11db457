//! Conversion of OpenCL errors to backend errors.

use zkfabric_kernels_opencl::Error as ClError;

use crate::Error;

pub(super) const NAME: &str = "opencl";

/// Converts an error, keeping apart errors that a smaller job or another device may avoid, wrong
/// arguments, and device failures.
pub(super) fn of(error: ClError) -> Error {
    from_opencl(NAME, error)
}

/// As [`of`], for another backend over OpenCL.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(crate) fn from_opencl(backend: &'static str, error: ClError) -> Error {
    let text = error.to_string();
    let unsupported = |reason| unsupported(backend, reason);
    match error {
        ClError::NoPlatform
        | ClError::NoDevice { .. }
        | ClError::Unsupported { .. }
        | ClError::TooManyBases { .. } => unsupported(text),
        ClError::NotAPowerOfTwo { got, .. } if got.is_power_of_two() => unsupported(text),
        ClError::OutOfMemory { needed_bytes, .. } => Error::OutOfMemory {
            bytes: needed_bytes,
        },
        ClError::Resources { .. } => Error::Resources {
            backend,
            reason: text,
        },
        ClError::Foreign { .. } => Error::ForeignBases { backend },
        ClError::NotAPowerOfTwo { got, .. } => zkfabric_ntt::Error::NotAPowerOfTwo { got }.into(),
        ClError::ZeroCoset => zkfabric_ntt::Error::ZeroCoset.into(),
        ClError::NotOnCurve { index } => zkfabric_msm::Error::NotOnCurve { index }.into(),
        ClError::TooManyScalars { column, limit, got } => {
            zkfabric_msm::Error::TooManyScalars { column, limit, got }.into()
        }
        ClError::NotABit { column, index, got } => {
            zkfabric_msm::Error::NotABit { column, index, got }.into()
        }
        ClError::LengthMismatch { .. }
        | ClError::WidthMismatch { .. }
        | ClError::OutOfRange { .. }
        | ClError::NotReal { .. }
        | ClError::ZeroCoordinate { .. } => Error::InvalidInput(text),
        ClError::WrongResult { .. } => Error::Wrong {
            backend,
            operation: text,
        },
        // Failed and endless builds, lost devices and failed calls.
        _ => Error::Device {
            backend,
            reason: text,
        },
    }
}

const fn unsupported(backend: &'static str, reason: String) -> Error {
    Error::Unsupported {
        backend,
        operation: "any",
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn errors_keep_their_kinds_and_texts() {
        let cases = [
            (
                ClError::NoPlatform,
                ErrorKind::Unsupported,
                "pocl-opencl-icd",
            ),
            (
                ClError::Build {
                    program: "ntt".into(),
                    log: "line 3: error".into(),
                },
                ErrorKind::Device,
                "line 3: error",
            ),
            (
                ClError::OutOfMemory {
                    needed_bytes: 77,
                    free_bytes: 1,
                },
                ErrorKind::OutOfMemory,
                "77",
            ),
            (
                ClError::BuildTime {
                    program: "msm".into(),
                    limit_s: 300,
                },
                ErrorKind::Device,
                "msm is not built after 300 s",
            ),
            (
                ClError::Resources {
                    call: "clEnqueueNDRangeKernel",
                    code: -5,
                    kernel: Some("msm_sort".into()),
                },
                ErrorKind::OutOfMemory,
                "for the kernel msm_sort returned -5 (CL_OUT_OF_RESOURCES)",
            ),
            (
                ClError::NotReal { permutation: 3 },
                ErrorKind::InvalidInput,
                "3",
            ),
            (
                ClError::ZeroCoordinate { index: 5 },
                ErrorKind::InvalidInput,
                "5",
            ),
            (
                ClError::DeviceLost {
                    call: "clFinish",
                    code: -36,
                    kernel: None,
                },
                ErrorKind::Device,
                "clFinish",
            ),
            (
                ClError::NotAPowerOfTwo { got: 3, limit: 24 },
                ErrorKind::InvalidInput,
                "3",
            ),
            (
                ClError::NotAPowerOfTwo {
                    got: 1 << 25,
                    limit: 24,
                },
                ErrorKind::Unsupported,
                "2^24",
            ),
            (ClError::ZeroCoset, ErrorKind::InvalidInput, "zero"),
            (
                ClError::WrongResult { what: "a point" },
                ErrorKind::Device,
                "a point",
            ),
        ];
        for (error, kind, part) in cases {
            let error = of(error);
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().contains(part), "{error}");
        }
    }
}
