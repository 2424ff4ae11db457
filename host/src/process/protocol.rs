//! Requests and replies.
//!
//! A request begins with the handles that the parent has dropped since the last one, then its
//! operation. A reply begins with 0 and the answer, or with the kind of an error and its text.

use super::wire::{Malformed, Reader, Writer};
use crate::{Class, DeviceInfo, Error, Kernels};

/// Name of the backend in errors.
pub(super) const NAME: &str = "device-process";

/// Defines the numbers of operations.
macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident = $number:literal),+ $(,)?) => {
        /// Operation of a request, with arguments and answer.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Operation {
            $($(#[$doc])* $name = $number),+
        }

        impl Operation {
            pub(super) const fn from_number(number: u8) -> Option<Self> {
                match number {
                    $($number => Some(Self::$name),)+
                    _ => None,
                }
            }
        }
    };
}

operations! {
    /// Text of a selection; names of its devices, and why others are missing.
    Find = 0,
    /// Name of a device; its description. Later requests are to this device.
    Open = 1,
    /// Points; a handle.
    LoadBases = 2,
    /// Handle and range of bases, columns; points.
    Msm = 3,
    /// Direction, columns; columns.
    Ntt = 4,
    /// Scalars; a handle.
    Upload = 5,
    /// Handle and range of a column; scalars.
    Download = 6,
    /// Handle and range of bases, handles and ranges of columns; points.
    MsmColumns = 7,
    /// Direction, handles and ranges of columns; handles.
    NttColumns = 8,
    /// Messages; digests.
    Keccak = 9,
    /// Nothing; nanoseconds of transfers, kernels and waits for the compiler.
    Spent = 10,
    /// Kernels by number; nothing.
    Prepare = 11,
}

/// Kernels by their numbers in a request.
pub(super) const KERNELS: [Kernels; 5] = [
    Kernels::Msm,
    Kernels::Ntt,
    Kernels::Keccak,
    Kernels::Sums,
    Kernels::Permutations,
];

impl Writer {
    /// Begins a request, to which the operation's arguments are added.
    pub(super) fn request(released: &[u64], operation: Operation) -> Self {
        let mut request = Self::default();
        request.list(released, |to, number| to.number(*number));
        request.byte(operation as u8);
        request
    }
}

/// Handle of bases or of a column, and a range of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) handle: u64,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Part {
    pub(super) fn write(&self, to: &mut Writer) {
        to.number(self.handle);
        to.number(self.start as u64);
        to.number(self.end as u64);
    }

    pub(super) fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            handle: from.number()?,
            start: from.size()?,
            end: from.size()?,
        })
    }
}

/// Kinds of errors as a reply has them; other kinds are failures of the device.
const UNSUPPORTED: u8 = 1;
const INVALID: u8 = 2;
const MEMORY: u8 = 3;
const WRONG: u8 = 4;
const FAILED: u8 = 5;

/// Writes an error as a reply.
pub(super) fn write_error(error: &Error) -> Vec<u8> {
    use crate::ErrorKind as Kind;
    let mut reply = Writer::default();
    reply.byte(match (error, error.kind()) {
        (Error::Wrong { .. }, _) => WRONG,
        (_, Kind::Unsupported) => UNSUPPORTED,
        (_, Kind::InvalidInput) => INVALID,
        (_, Kind::OutOfMemory) => MEMORY,
        _ => FAILED,
    });
    reply.bytes(reason(error).as_bytes());
    reply.0
}

/// Returns what an error says besides its kind, which the parent's error says again.
pub(super) fn reason(error: &Error) -> String {
    match error {
        Error::Device { reason, .. }
        | Error::Unsupported { reason, .. }
        | Error::Resources { reason, .. } => reason.clone(),
        Error::Wrong { operation, .. } => operation.clone(),
        Error::InvalidInput(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Returns the answer in a reply, or its error.
pub(super) fn read_reply(reply: &[u8]) -> Result<Reader<'_>, Error> {
    let mut from = Reader(reply);
    let kind = from.byte().map_err(malformed)?;
    if kind == 0 {
        return Ok(from);
    }
    let reason = from.text().map_err(malformed)?;
    Err(match kind {
        UNSUPPORTED => Error::Unsupported {
            backend: NAME,
            operation: "any",
            reason,
        },
        INVALID => Error::InvalidInput(reason),
        MEMORY => Error::Resources {
            backend: NAME,
            reason,
        },
        WRONG => Error::Wrong {
            backend: NAME,
            operation: reason,
        },
        _ => Error::Device {
            backend: NAME,
            reason,
        },
    })
}

/// Returns the error for a reply that is none.
pub(super) fn malformed(Malformed(expected): Malformed) -> Error {
    Error::Wrong {
        backend: NAME,
        operation: format!("a reply without {expected}"),
    }
}

pub(super) fn write_info(to: &mut Writer, info: &DeviceInfo) {
    to.bytes(info.name.as_bytes());
    to.byte(match info.class {
        Class::Cpu => 0,
        Class::Gpu => 1,
        Class::Accelerator => 2,
        Class::Simulation => 3,
    });
    to.list(info.memory_bytes.as_slice(), |to, bytes| to.number(*bytes));
    to.bytes(info.driver.as_bytes());
}

pub(super) fn read_info(from: &mut Reader<'_>) -> Result<DeviceInfo, Malformed> {
    let name = from.text()?;
    let class = match from.byte()? {
        0 => Class::Cpu,
        1 => Class::Gpu,
        2 => Class::Accelerator,
        3 => Class::Simulation,
        _ => return Err(Malformed("a class of devices")),
    };
    let memory = from.list(Reader::number)?;
    let driver = from.text()?;
    Ok(DeviceInfo {
        memory_bytes: memory.first().copied(),
        driver: format!("{driver}, in a process of its own"),
        ..DeviceInfo::new(name, class)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn errors_keep_their_kinds_and_texts() {
        let device = |reason: &str| Error::Device {
            backend: "opencl",
            reason: reason.into(),
        };
        for error in [
            device("gone"),
            Error::InvalidInput("bits".into()),
            Error::OutOfMemory { bytes: 77 },
            Error::Wrong {
                backend: "opencl",
                operation: "a point".into(),
            },
            Error::Unsupported {
                backend: "opencl",
                operation: "msm",
                reason: "no".into(),
            },
        ] {
            let reply = write_error(&error);
            let read = read_reply(&reply).unwrap_err();
            assert_eq!(read.kind(), error.kind(), "{error}");
            assert!(read.to_string().ends_with(&reason(&error)), "{read}");
        }
        let error = read_reply(&[]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Device, "{error}");
    }

    #[test]
    fn descriptions_come_back() {
        let mut info = DeviceInfo::new("opencl:0 a", Class::Gpu);
        info.memory_bytes = Some(5);
        info.driver = "OpenCL 1.2".into();
        let mut writer = Writer::default();
        write_info(&mut writer, &info);
        let read = read_info(&mut Reader(&writer.0)).unwrap();
        assert_eq!((&read.name, read.class), (&info.name, info.class));
        assert_eq!(read.memory_bytes, Some(5));
        assert!(read.driver.starts_with("OpenCL 1.2, in a process"));
    }
}
