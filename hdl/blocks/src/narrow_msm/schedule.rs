//! The circuit clock by clock: which row is taken and which addition enters the adder in which
//! clock.
//!
//! A row that adds something is in the FIFO `front` clocks after it was taken, and is available two
//! clocks later; from there on the controller of [`crate::msm::schedule`] is the specification. A
//! row that adds nothing is dropped after `front` clocks. No more than 32 rows are between the
//! input and the controller.

use std::collections::VecDeque;

use super::{Pass, Timing};
use crate::msm::Operation;
use crate::msm::schedule::{Controller, Tagged, Usage};

/// Rows between the input and the controller.
const INSIDE: u64 = 32;
/// Clocks from the FIFO's input to its output.
const FIFO_CYCLES: u64 = 2;
/// Clocks from the last sum, or the last row that adds nothing, to the first sum of buckets,
/// besides adding up.
const TURN_CYCLES: u64 = 4;

/// Result of a pass, clock by clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Statistics of the additions.
    pub usage: Usage,
    /// Edges from the one that takes the first row to the one that takes the last sum, without
    /// stalls.
    pub cycles: u64,
}

/// Runs the tuples of a pass, of one or more rows, through the circuit; `is_infinity` tells whether
/// a row's base is infinity.
///
/// `issue` receives row and bucket of each addition, in the order of entry into the adder.
pub fn run(
    timing: Timing,
    pass: &Pass,
    tuples: &[u32],
    is_infinity: impl Fn(usize) -> bool,
    mut issue: impl FnMut(u32, u32),
) -> Run {
    let config = timing.config;
    let mut controller = Controller::new(config.buckets(), config.queue(), timing.adder);
    let mut issue = |row, operation: Operation| issue(row, operation.address);
    let mut slots = Slots::new(pass);
    let mut rows = tuples.iter().zip(0_u32..);
    let mut at_hand: VecDeque<(u64, Tagged)> = VecDeque::new();
    let mut forgotten: VecDeque<u64> = VecDeque::new();
    let (mut inside, mut cycle) = (0, 0);
    let mut ending = tuples.is_empty();
    while !ending || inside > 0 || !controller.is_idle() {
        let accepted = if inside < INSIDE { rows.next() } else { None };
        let offered = at_hand.front().filter(|entry| entry.0 <= cycle);
        if controller.clock(offered.map(|entry| entry.1), &mut issue) {
            at_hand.pop_front();
            inside -= 1;
        }
        if forgotten.pop_front_if(|clock| *clock == cycle).is_some() {
            inside -= 1;
        }
        if let Some((&tuple, point)) = accepted {
            inside += 1;
            ending = point as usize + 1 == tuples.len();
            match slots.address(tuple) {
                Some(address) if !is_infinity(point as usize) => {
                    let operation = Operation {
                        address,
                        negative: false,
                    };
                    let entry = Tagged { point, operation };
                    at_hand.push_back((cycle + timing.front + FIFO_CYCLES, entry));
                }
                _ => forgotten.push_back(cycle + timing.front),
            }
        }
        cycle += 1;
    }
    Run {
        usage: controller.usage(),
        cycles: cycle + TURN_CYCLES + pass.sum_cycles(timing),
    }
}

/// The slot counter.
struct Slots {
    tuple_mask: u32,
    slot_mask: u32,
    slot: u32,
}

impl Slots {
    const fn new(pass: &Pass) -> Self {
        Self {
            tuple_mask: pass.tuple_mask(),
            slot_mask: pass.slot_mask(),
            slot: 0,
        }
    }

    /// Returns the bucket of the next row; none for a tuple of zeros.
    const fn address(&mut self, tuple: u32) -> Option<u32> {
        let tuple = tuple & self.tuple_mask;
        if tuple == 0 {
            return None;
        }
        let address = tuple | self.slot;
        self.slot = (self.slot | !self.slot_mask).wrapping_add(1) & self.slot_mask;
        Some(address)
    }
}
