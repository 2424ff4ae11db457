//! Device time of a call.

use std::borrow::Cow;

use crate::{Error, driver::Event};

/// Time of transfers and of kernels, by the device's own clock; overlapping time counts on both
/// sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timing {
    /// Nanoseconds of transfers between host and device.
    pub transfer_ns: u64,
    /// Nanoseconds of kernels.
    pub kernel_ns: u64,
}

impl core::ops::AddAssign for Timing {
    fn add_assign(&mut self, other: Self) {
        self.transfer_ns += other.transfer_ns;
        self.kernel_ns += other.kernel_ns;
    }
}

/// Result with its device time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timed<T> {
    /// The result.
    pub value: T,
    /// The time.
    pub timing: Timing,
}

impl<T> Timed<T> {
    pub(crate) const fn new(value: T, timing: Timing) -> Self {
        Self { value, timing }
    }
}

/// Commands of a call, whose times are read when all are done.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    transfers: Vec<Event>,
    kernels: Vec<(Event, Cow<'static, str>)>,
}

impl Clock {
    pub(crate) fn transfer(&mut self, event: Event) {
        self.transfers.push(event);
    }

    /// Adds a run of the kernel of this name.
    pub(crate) fn kernel(&mut self, event: Event, name: impl Into<Cow<'static, str>>) {
        self.kernels.push((event, name.into()));
    }

    /// Adds the commands of another clock.
    pub(crate) fn extend(&mut self, other: Self) {
        self.transfers.extend(other.transfers);
        self.kernels.extend(other.kernels);
    }

    /// Returns the last kernel.
    pub(crate) fn last_kernel(&self) -> Option<&Event> {
        self.kernels.last().map(|(event, _)| event)
    }

    /// Waits for the commands and sums their times. Reports a failed kernel as an error.
    pub(crate) fn read(&self) -> Result<Timing, Error> {
        let mut timing = Timing::default();
        for event in &self.transfers {
            timing.transfer_ns += ended(event, None)?;
        }
        for (event, name) in &self.kernels {
            timing.kernel_ns += ended(event, Some(&**name))?;
        }
        Ok(timing)
    }
}

/// Waits for a command and returns its nanoseconds.
fn ended(event: &Event, kernel: Option<&str>) -> Result<u64, Error> {
    event
        .wait()
        .map_err(|fault| Error::of_wait(fault, event.failure(), kernel))?;
    Ok(event.nanoseconds()?)
}
