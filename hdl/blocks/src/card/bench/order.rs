//! The order in which the card's memory answers its ports.

use std::collections::{BTreeMap, VecDeque};

/// Order of the memory's responses: beats of reads and acknowledgements of writes.
///
/// AXI promises a master the order of its own bursts (IHI 0022, A5.3), and nothing about those of
/// other masters. Behind an interconnect one queue may hold the responses to several of them, so a
/// response that its master does not take holds up all later ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// A queue per port: no port waits for another.
    #[default]
    PerPort,
    /// One queue behind all ports, in the order in which the memory took the bursts.
    Shared,
    /// Two channels with one queue each. A port's bursts go to the channels in turns, and wait
    /// while earlier bursts of the port are in the other channel, which is how an interconnect
    /// keeps them in order. Ports with odd numbers begin with the other channel.
    Crossed,
    /// One queue in random order, but for the order of each port and the burst that has begun.
    Random,
}

impl Order {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Shared, Self::Crossed, Self::Random, Self::PerPort];

    /// Cycles through the orders from run to run.
    pub(super) fn of_run(run: usize) -> Self {
        let order = Self::ALL.get(run % Self::ALL.len());
        order.copied().unwrap_or_default()
    }
}

/// Channels of [`Order::Crossed`].
const CHANNELS: usize = 2;

/// Bursts whose responses are owed, by the number of their port.
#[derive(Clone, Debug, Default)]
pub(super) struct Queues {
    order: Order,
    channels: [VecDeque<usize>; CHANNELS],
    /// Bursts that wait for a channel: port and channel.
    waiting: VecDeque<(usize, usize)>,
    /// Bursts of each port so far.
    begun: BTreeMap<usize, usize>,
}

impl Queues {
    /// Begins a run; nothing is owed.
    pub(super) fn begin(&mut self, order: Order) {
        *self = Self {
            order,
            ..Self::default()
        };
    }

    /// Takes a burst of this port.
    pub(super) fn push(&mut self, port: usize, random: &mut fastrand::Rng) {
        let [only, _] = &mut self.channels;
        match self.order {
            Order::PerPort => {}
            Order::Shared => only.push_back(port),
            Order::Random => {
                let behind_first = only.len().min(1);
                only.insert(random.usize(behind_first..=only.len()), port);
            }
            Order::Crossed => {
                let begun = self.begun.entry(port).or_default();
                self.waiting.push_back((port, (port + *begun) % CHANNELS));
                *begun += 1;
                self.route();
            }
        }
    }

    /// Returns whether the next response may be one to this port.
    pub(super) fn serves(&self, port: usize) -> bool {
        let first = |channel: &VecDeque<usize>| channel.front() == Some(&port);
        self.order == Order::PerPort || self.channels.iter().any(first)
    }

    /// Ends the burst of this port that was served.
    pub(super) fn pop(&mut self, port: usize) {
        let channel = self.channels.iter_mut();
        let mut served = channel.filter(|channel| channel.front() == Some(&port));
        if let Some(channel) = served.next() {
            channel.pop_front();
        }
        self.route();
    }

    /// Moves the bursts that wait to their channels, as far as the order of each port allows.
    fn route(&mut self) {
        let mut blocked = Vec::new();
        for (port, channel) in std::mem::take(&mut self.waiting) {
            let elsewhere = self.channels.iter().enumerate();
            let mut elsewhere = elsewhere.filter(|(index, _)| *index != channel);
            let waits =
                blocked.contains(&port) || elsewhere.any(|(_, other)| other.contains(&port));
            match self.channels.get_mut(channel) {
                Some(queue) if !waits => queue.push_back(port),
                _ => {
                    blocked.push(port);
                    self.waiting.push_back((port, channel));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes bursts of these ports, and serves them, lower ports first where there is a choice.
    fn served(order: Order, ports: &[usize]) -> Vec<usize> {
        let mut queues = Queues::default();
        queues.begin(order);
        let mut random = fastrand::Rng::with_seed(5);
        ports
            .iter()
            .for_each(|port| queues.push(*port, &mut random));
        let mut left = ports.to_vec();
        let mut served = Vec::new();
        while !left.is_empty() {
            left.sort_unstable();
            let next = left.iter().position(|port| queues.serves(*port)).unwrap();
            served.push(left.remove(next));
            queues.pop(served[served.len() - 1]);
        }
        served
    }

    #[test]
    fn ports_are_served_in_the_order_of_the_queues() {
        let ports = [1, 0, 0, 1, 2];
        assert_eq!(served(Order::PerPort, &ports), [0, 0, 1, 1, 2]);
        assert_eq!(served(Order::Shared, &ports), ports);
        // The first channel gets the first bursts of 0 and 2 and the second one of 1.
        assert_eq!(served(Order::Crossed, &ports), [0, 1, 0, 2, 1]);
        // The burst that was first has begun.
        let random = served(Order::Random, &[2, 0, 1, 0, 1, 0, 1, 0, 1]);
        assert_eq!(random[0], 2);
        assert_ne!(random[1..], [0, 1, 0, 1, 0, 1, 0, 1]);
    }

    #[test]
    fn runs_take_all_orders_in_turn() {
        let orders = [0, 1, 2, 3, 4].map(Order::of_run);
        assert_eq!(orders[..4], Order::ALL);
        assert_eq!(orders[0], orders[4]);
    }
}
