//! Steps of a proof on a card: clocks, products and bytes of an operation, and their seconds.

use serde::Serialize;

use super::engine::Engine;
use super::operation::Operation;
use crate::estimate::{Array, Assumptions, Bound, Card, busiest};

/// Clocks and arrays of work that a kind of units does without the host.
pub(super) type Phases = Vec<(u64, Vec<Array>)>;

/// An operation before it is placed on a card.
#[derive(Debug, Clone)]
pub(super) struct Task {
    pub(super) operation: Operation,
    pub(super) phases: Phases,
    /// Products of two field elements; zero for engines that count otherwise.
    pub(super) products: u64,
    /// Messages to the host, each of which waits for its challenge.
    pub(super) rounds: u64,
    /// Sums of points that the host adds up.
    pub(super) sums: u64,
    /// Bytes from and to the host.
    pub(super) upload: u64,
    pub(super) download: u64,
}

impl Task {
    pub(super) const fn new(operation: Operation, phases: Phases) -> Self {
        Self {
            operation,
            phases,
            products: 0,
            rounds: 0,
            sums: 0,
            upload: 0,
            download: 0,
        }
    }

    /// Places the task on a card.
    pub(super) fn on(&self, engine: Engine, card: &Card, assumptions: &Assumptions) -> Step {
        let [mut clocks, mut moving, mut kernel] = [0.0; 3];
        for (cycles, arrays) in &self.phases {
            let busy = *cycles as f64 / assumptions.clock;
            let memory = busiest(arrays, &card.memory, assumptions.memory_share);
            clocks += busy;
            moving += memory;
            kernel += busy.max(memory);
        }
        let arrays = self.phases.iter().flat_map(|(_, arrays)| arrays);
        Step {
            operation: self.operation,
            engine,
            cycles: self.phases.iter().map(|(cycles, _)| cycles).sum(),
            products: self.products,
            memory_bytes: arrays.map(|array| array.moved_bytes).sum(),
            memory_seconds: moving,
            kernel_seconds: kernel,
            bound: if moving > clocks {
                Bound::Memory
            } else {
                Bound::Cycles
            },
            upload_bytes: self.upload,
            download_bytes: self.download,
            transfer_seconds: assumptions.transfer_seconds(card, self.upload + self.download),
            rounds: self.rounds,
            round_seconds: self.rounds as f64 * ROUND_SECONDS,
            host_seconds: assumptions.host_seconds(self.sums, 0),
        }
    }
}

/// Seconds of a message to the host and of its challenge back: 40 us over an H100's bus
/// (`docs/decisions/0074-several-shards-at-once.md`), assumed for a card's.
pub const ROUND_SECONDS: f64 = 40e-6;

/// Time of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Step {
    /// The operation.
    pub operation: Operation,
    /// The units that do it.
    pub engine: Engine,
    /// Clocks of these units, one after the other.
    pub cycles: u64,
    /// Products of two field elements in units of field operations.
    pub products: u64,
    /// Bytes between units and card memory.
    pub memory_bytes: u64,
    /// Seconds of the busiest memory channel, of all phases.
    pub memory_seconds: f64,
    /// The longer of the seconds of clocks and memory, of all phases.
    pub kernel_seconds: f64,
    /// The limiting one.
    pub bound: Bound,
    /// Bytes from the host.
    pub upload_bytes: u64,
    /// Bytes to the host.
    pub download_bytes: u64,
    /// Seconds of these bytes.
    pub transfer_seconds: f64,
    /// Messages to the host that wait for a challenge.
    pub rounds: u64,
    /// Seconds of waiting for challenges.
    pub round_seconds: f64,
    /// Seconds of the host, which adds sums of points.
    pub host_seconds: f64,
}

impl Step {
    /// Returns the seconds of units, transfers, challenges and host, in sequence.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.kernel_seconds + self.transfer_seconds + self.round_seconds + self.host_seconds
    }
}
