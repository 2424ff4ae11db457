//! The time that the card's memory takes for each beat.

use std::collections::BTreeMap;

use crate::estimate::Channels;

/// Beats of a write that a port of the memory holds before they cross the bus of their channel.
pub(super) const WRITE_BUFFER: usize = 64;

/// Channels with a bus and banks each, which take the bursts of all ports in the order of arrival.
///
/// A beat takes its bytes by the channel's rate on the bus. The first beat in a row of a bank also
/// waits until the bank has opened the row, `t_RC` after it opened the row before; banks open rows
/// side by side, and ahead of the bus. Addresses lie in banks as [`Channels`] says.
#[derive(Clone, Debug)]
pub struct Rates {
    memory: Channels,
    /// Clocks of a beat on the bus.
    beat: f64,
    /// Clocks from one row of a bank to the next.
    row: f64,
    channels: BTreeMap<u64, Channel>,
}

/// Clocks at which a channel's bus is free, and its banks by number.
#[derive(Clone, Debug, Default)]
struct Channel {
    free: f64,
    banks: BTreeMap<u64, Bank>,
}

/// The open row of a bank, and the clock at which it was opened.
#[derive(Clone, Copy, Debug)]
struct Bank {
    row: u64,
    opened: f64,
}

impl Rates {
    /// Makes the memory of a card whose kernels have this clock in hertz; `share` of a channel's
    /// nominal rate is reached.
    #[must_use]
    pub fn new(memory: Channels, share: f64, clock: f64) -> Self {
        Self {
            beat: 64.0 * clock / (memory.rate * share),
            row: memory.row_cycle_seconds * clock,
            memory,
            channels: BTreeMap::new(),
        }
    }

    /// Takes a beat at this byte of the card's memory; returns the edge at which the beat has
    /// crossed the bus.
    pub(super) fn beat(&mut self, byte: u64, now: u64) -> u64 {
        let memory = &self.memory;
        let channel = self.channels.entry(byte / memory.bytes).or_default();
        let within = byte % memory.bytes;
        let row = within / memory.bank_stride_bytes;
        let number = within / (memory.bank_stride_bytes / memory.banks) % memory.banks;
        let now = now as f64;
        let before = channel.banks.get(&number);
        let opened = match before {
            Some(bank) if bank.row == row => bank.opened,
            Some(bank) => now.max(bank.opened + self.row),
            None => now,
        };
        channel.banks.insert(number, Bank { row, opened });
        channel.free = channel.free.max(opened).max(now) + self.beat;
        channel.free.ceil() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::{Array, Placement};

    /// At 250 MHz a beat takes two clocks, and a row twelve.
    const MEMORY: Channels = Channels::hbm2(4, 10e9, 1 << 24);
    const CLOCK: f64 = 250e6;

    fn rates() -> Rates {
        Rates::new(MEMORY, 0.8, CLOCK)
    }

    /// Returns the clocks of `bursts` bursts of one beat by each of some units, which take turns:
    /// each unit has its bursts at the stride, and its first byte as given.
    fn clocks(starts: &[u64], bursts: u64, stride: u64) -> f64 {
        let mut rates = rates();
        let mut last = 0;
        for burst in 0..bursts {
            for start in starts {
                last = last.max(rates.beat(start + burst * stride, 0));
            }
        }
        last as f64
    }

    /// Returns the model's clocks of as many bursts.
    fn model(units: u64, bursts: u64, stride: u64, placement: Placement) -> f64 {
        let bytes = 64 * units * bursts;
        let array = Array::new("values", bytes, bytes).strided(&MEMORY, 64, stride);
        array.divided(placement, units).seconds(&MEMORY, 0.8) * CLOCK
    }

    #[test]
    fn beats_in_a_row_take_the_rate_of_their_channel() {
        let mut rates = rates();
        assert_eq!([0, 64, 128].map(|byte| rates.beat(byte, 0)), [2, 4, 6]);
        // Another channel has a bus of its own; a beat that comes later begins later.
        assert_eq!(rates.beat(1 << 24, 0), 2);
        assert_eq!(rates.beat(192, 100), 102);
        // Another row of a bank that opened one at 0, and of one that opened one a moment ago.
        assert_eq!(rates.beat(1 << 14, 102), 104);
        assert_eq!(rates.beat(1 << 15, 104), 116);
        // Another bank needs no wait.
        assert_eq!(rates.beat((1 << 15) + (1 << 10), 104), 118);
    }

    #[test]
    fn streams_and_strides_take_the_clocks_of_the_model() {
        let bank = |number: u64| number << 10;
        for (starts, stride, placement) in [
            (vec![0], 64, Placement::Single),
            (vec![0, 1 << 20], 64, Placement::Single),
            (vec![0], 1 << 14, Placement::Single),
            (vec![0], 1 << 17, Placement::Single),
            // Two, four and eight units in different banks of one channel.
            (vec![0, bank(1)], 1 << 17, Placement::Single),
            ((0..4).map(bank).collect(), 1 << 17, Placement::Single),
            ((0..8).map(bank).collect(), 1 << 17, Placement::Single),
            // Units in channels of their own.
            (vec![0, 1 << 24], 64, Placement::Striped),
            (vec![0, 1 << 24, 2 << 24], 1 << 14, Placement::Striped),
        ] {
            let units = starts.len() as u64;
            let bursts = if stride == 64 { 4_096 } else { 120 };
            let got = clocks(&starts, bursts, stride);
            let expected = model(units, bursts, stride, placement);
            let ratio = got / expected;
            assert!(
                (0.95..1.05).contains(&ratio),
                "{starts:?} at {stride}: {got} for {expected}"
            );
        }
    }
}
