//! Records of jobs and devices.

use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use super::kind::Kind;
use crate::{DeviceInfo, Error};

/// Urgency of a job: more urgent jobs go first, equal ones in the order of submission.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// When no other job waits.
    Low,
    /// Default urgency.
    #[default]
    Normal,
    /// Before all others.
    High,
}

/// Treatment of a job.
#[derive(Debug, Clone, Copy, Default)]
pub struct JobOptions {
    /// Urgency of the job.
    pub priority: Priority,
    /// Time after which the answer is useless.
    pub deadline: Option<Instant>,
}

/// Record of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobRecord {
    /// Kind of the job.
    pub kind: Kind,
    /// Size of the job, in units of its kind.
    pub units: u64,
    /// Time of copying borrowed input before submission; zero for a job that owns its input.
    pub copied: Duration,
    /// Time from submission to the start of the first part.
    pub queued: Duration,
    /// Time from submission to the answer.
    pub total: Duration,
    /// Time of transfers, over all devices, as far as they measure it.
    pub transfer: Duration,
    /// Time of kernels, over all devices; includes transfers if a device does not measure them.
    pub kernel: Duration,
    /// Time of checks of the answers.
    pub checked: Duration,
    /// Number of answered parts.
    pub parts: usize,
    /// Number of parts that had to be done again.
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

/// Health of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Health {
    /// The device gets work.
    Healthy,
    /// The device failed and will be tested.
    Out {
        /// Reason of the failure.
        reason: Error,
    },
    /// The device failed too often.
    Retired {
        /// Reason of the last failure.
        reason: Error,
    },
}

/// Statistics of a device.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceReport {
    /// The device.
    pub info: DeviceInfo,
    /// Health of the device.
    pub health: Health,
    /// Number of times that it was taken out.
    pub faults: u32,
    /// Number of answered parts of jobs.
    pub parts: u64,
    /// Working time.
    pub busy: Duration,
    /// Number of checks by sample of its answers.
    pub checks: u64,
    /// Time of all checks.
    pub checked: Duration,
    /// Bytes of loaded bases, tables and columns.
    pub resident_bytes: u64,
    /// Units done and units per second, by kind.
    pub rates: Vec<(Kind, u64, f64)>,
}

/// Event of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The device was taken out; its work is done elsewhere.
    Out {
        /// Name of the device.
        device: String,
        /// Reason of the failure.
        reason: Error,
        /// Whether the device stays out.
        retired: bool,
    },
    /// The device passed its test.
    Back {
        /// Name of the device.
        device: String,
    },
    /// Work takes long before a device answers: a driver compiles.
    Progress {
        /// What is done, and for how long.
        line: String,
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
            Self::Progress { line } => f.write_str(line),
        }
    }
}

/// Callback for events.
pub(super) type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// Callback for records of calls.
pub(super) type Recorder = Arc<dyn Fn(&JobRecord) + Send + Sync>;
