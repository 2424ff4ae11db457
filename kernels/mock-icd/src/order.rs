//! Order in which the card performs commands.
//!
//! A queue performs its commands in order. Nothing else is promised (OpenCL 1.2, 5.11 and 5.12):
//! commands of several queues end in any order unless an event of one is in the wait list of
//! another, and a blocking write may return when the caller's memory is free, before the data is on
//! the card. An application that relies on more works with one driver and fails with another, so
//! each order here is one that a driver may have.

use std::sync::Arc;

use crate::fault::Counts;
use crate::memory::Allocation;
use crate::object::{Buffer, Kernel};

/// Environment variable with the order: `early:BYTES`, `late` or `reverse`; by default a command
/// has ended when its call returns.
pub(crate) const VARIABLE: &str = "ZKFABRIC_MOCK_ORDER";

/// Order of commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// A command ends during its call.
    Prompt,
    /// A write of up to this many bytes ends when somebody waits for it, or before the next command
    /// of its queue.
    Early(usize),
    /// Every command ends when somebody waits for it.
    Late,
    /// As `Late`, and before it end all commands of other queues, the newest first.
    Reverse,
}

impl Order {
    /// Parses an order; an unknown text is the default.
    pub(crate) fn new(text: &str) -> Self {
        match text.split_once(':') {
            Some(("early", bytes)) => bytes.trim().parse().map_or(Self::Prompt, Self::Early),
            None if text == "late" => Self::Late,
            None if text == "reverse" => Self::Reverse,
            _ => Self::Prompt,
        }
    }

    /// Returns whether a command waits for its end beyond its call.
    pub(crate) const fn delays(self, action: &Action) -> bool {
        match (self, action) {
            (Self::Prompt, _) | (_, Action::Read) | (Self::Early(_), Action::Run { .. }) => false,
            (Self::Early(most), Action::Write { bytes, .. }) => bytes.len() <= most,
            (Self::Late | Self::Reverse, _) => true,
        }
    }
}

/// What a command does.
#[derive(Debug)]
pub(crate) enum Action {
    /// Copies bytes, which the driver keeps, to a buffer.
    Write {
        to: Arc<Allocation>,
        at: usize,
        bytes: Vec<u8>,
    },
    /// A read, which its call has done.
    Read,
    /// Runs a kernel with the arguments of the call.
    Run {
        kernel: Box<Kernel>,
        arguments: Vec<Argument>,
        /// Counts at the call, by which faults are chosen.
        counts: Counts,
    },
}

/// Argument of a running kernel.
#[derive(Debug)]
pub(crate) enum Argument {
    Number(u32),
    Buffer(Buffer),
}

/// Command that has not ended.
#[derive(Debug)]
pub(crate) struct Command {
    /// Number of the command, which its event has too.
    pub(crate) serial: u64,
    /// Address of the queue's handle.
    pub(crate) queue: usize,
    /// Commands of the wait list.
    pub(crate) after: Vec<u64>,
    pub(crate) action: Action,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read_and_delay_what_they_say() {
        let write = |bytes: usize| Action::Write {
            to: Arc::new(Allocation::new(&Arc::default(), 512)),
            at: 0,
            bytes: vec![0; bytes],
        };
        for (text, order, short, long) in [
            ("", Order::Prompt, false, false),
            ("early:256", Order::Early(256), true, false),
            ("late", Order::Late, true, true),
            ("reverse", Order::Reverse, true, true),
            ("early:many", Order::Prompt, false, false),
            ("never", Order::Prompt, false, false),
        ] {
            assert_eq!(Order::new(text), order, "{text}");
            assert_eq!(order.delays(&write(256)), short, "{text}");
            assert_eq!(order.delays(&write(257)), long, "{text}");
        }
    }
}
