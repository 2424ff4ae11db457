//! What is told of jobs and devices.

use core::time::Duration;

use super::kind::Kind;
use crate::{DeviceInfo, Error};

/// How urgent a job is: what is more urgent goes first, equals go in the order of submission.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// When nothing else waits.
    Low,
    /// As any other.
    #[default]
    Normal,
    /// Before all others.
    High,
}

/// How a job went.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobRecord {
    /// What it was.
    pub kind: Kind,
    /// Its size, in units of its kind.
    pub units: u64,
    /// Copying what its caller lent, before submission; nothing of a job that owns its input.
    pub copied: Duration,
    /// From submission to the start of its first part.
    pub queued: Duration,
    /// From submission to its answer.
    pub total: Duration,
    /// Moving data, over all devices, as far as they measure it.
    pub transfer: Duration,
    /// Computing, over all devices; transfers are in it where a device does not measure them.
    pub kernel: Duration,
    /// Checks of the answers.
    pub checked: Duration,
    /// Parts that were answered.
    pub parts: usize,
    /// Parts that had to be done again.
    pub redone: usize,
    /// Units by device, in the runtime's order.
    pub devices: Vec<u64>,
}

impl JobRecord {
    pub(super) fn new(kind: Kind, units: u64, devices: usize) -> Self {
        Self {
            kind,
            units,
            copied: Duration::ZERO,
            queued: Duration::ZERO,
            total: Duration::ZERO,
            transfer: Duration::ZERO,
            kernel: Duration::ZERO,
            checked: Duration::ZERO,
            parts: 0,
            redone: 0,
            devices: vec![0; devices],
        }
    }
}

/// Whether a device gets work.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Health {
    /// It does.
    Healthy,
    /// It failed and will be tested.
    Out {
        /// What it did.
        reason: Error,
    },
    /// It failed too often.
    Retired {
        /// What it did last.
        reason: Error,
    },
}

/// A device and what it did.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceReport {
    /// The device.
    pub info: DeviceInfo,
    /// Whether it gets work.
    pub health: Health,
    /// Times it was taken out.
    pub faults: u32,
    /// Parts of jobs that it answered.
    pub parts: u64,
    /// Time that it worked.
    pub busy: Duration,
    /// Checks by sample of its answers.
    pub checks: u64,
    /// Time of all checks.
    pub checked: Duration,
    /// Bytes of bases that it has loaded.
    pub resident_bytes: u64,
    /// Units done and units per second, by kind.
    pub rates: Vec<(Kind, u64, f64)>,
}

/// Something that happened to a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// It was taken out; its work is done elsewhere.
    Out {
        /// Its name.
        device: String,
        /// What it did.
        reason: Error,
        /// Whether it may come back.
        retired: bool,
    },
    /// It passed its test.
    Back {
        /// Its name.
        device: String,
    },
}

impl core::fmt::Display for Event {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Out {
                device,
                reason,
                retired: false,
            } => write!(
                f,
                "device {device} is taken out, its work goes on elsewhere: {reason}"
            ),
            Self::Out { device, reason, .. } => {
                write!(
                    f,
                    "device {device} is taken out for good, its work goes on elsewhere: {reason}"
                )
            }
            Self::Back { device } => write!(f, "device {device} passed its test and is back"),
        }
    }
}
