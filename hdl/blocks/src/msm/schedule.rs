//! The controller, clock by clock: which addition enters the adder in which clock.
//!
//! This model specifies the circuit and measures the adder's utilisation.
//!
//! Each clock *grants* one addition: one that waits and is due, otherwise the next of the current
//! point, if there is room. One clock later the addition reads its bucket and two bits of it;
//! another clock later it is *issued*, or it waits. The bits are toggles: one is flipped when an
//! addition into the bucket is issued, the other when its sum is written, so they differ while the
//! bucket is on its way through the adder, and each memory of bits has one writer.

use std::collections::VecDeque;

use super::{Config, Operation};

/// Clocks from grant to issue.
pub const DECISION_CYCLES: u64 = 2;
/// Clocks from issue to the adder's input: the bucket's second register.
pub const OPERAND_CYCLES: u64 = 1;

/// Statistics of a stream of additions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Additions issued.
    pub issued: u64,
    /// Times that an addition found its bucket in the adder and waited (again).
    pub deferred: u64,
    /// Most additions waiting at one time.
    pub deepest_queue: u64,
    /// Clocks with an addition under way, from its grant until its sum is written.
    pub cycles: u64,
}

impl Usage {
    /// Returns the additions per clock.
    #[must_use]
    pub fn utilisation(&self) -> f64 {
        if self.cycles == 0 {
            return 0.0;
        }
        self.issued as f64 / self.cycles as f64
    }
}

/// An addition with the index of its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tagged {
    /// The point.
    pub(crate) point: u32,
    /// The addition.
    pub(crate) operation: Operation,
}

/// State of the controller between two clocks.
pub(crate) struct Controller {
    /// Additions that can wait.
    queue: u64,
    adder_latency: u64,
    busy: Vec<bool>,
    waiting: VecDeque<(u64, Tagged)>,
    /// Granted but not yet issued additions: in the queue and on their way to it.
    open: u64,
    granted: VecDeque<(u64, Tagged, bool)>,
    writes: VecDeque<(u64, u32)>,
    last_issued: Option<u32>,
    cycle: u64,
    usage: Usage,
}

impl Controller {
    /// Builds the controller of `buckets` buckets before its first clock; `queue` additions can
    /// wait.
    pub(crate) fn new(buckets: u32, queue: u32, adder_latency: u64) -> Self {
        Self {
            queue: queue.into(),
            adder_latency,
            busy: vec![false; buckets as usize],
            waiting: VecDeque::new(),
            open: 0,
            granted: VecDeque::new(),
            writes: VecDeque::new(),
            last_issued: None,
            cycle: 0,
            usage: Usage::default(),
        }
    }

    /// Runs one clock in which `offered` is available. Returns whether it was granted; `issue`
    /// receives the addition that enters the adder.
    pub(crate) fn clock(
        &mut self,
        offered: Option<Tagged>,
        issue: &mut impl FnMut(u32, Operation),
    ) -> bool {
        let cycle = self.cycle;
        let under_way = !self.is_idle();
        let decided = self.granted.pop_front_if(|entry| entry.0 == cycle);
        let due = self.waiting.pop_front_if(|entry| entry.0 <= cycle);
        let new = offered.filter(|_| due.is_none() && self.open < self.queue);
        self.open += u64::from(new.is_some());
        let issued_now = decided.and_then(|(_, tagged, was_busy)| {
            let address = tagged.operation.address;
            if was_busy || self.last_issued == Some(address) {
                let due = cycle + waiting_cycles(self.adder_latency);
                self.waiting.push_back((due, tagged));
                self.usage.deferred += 1;
                let waiting = self.waiting.len() as u64;
                self.usage.deepest_queue = self.usage.deepest_queue.max(waiting);
                return None;
            }
            issue(tagged.point, tagged.operation);
            self.usage.issued += 1;
            self.open -= 1;
            let written = cycle + OPERAND_CYCLES + self.adder_latency;
            self.writes.push_back((written, address));
            Some(address)
        });
        // The bits are read in the clock after the grant, before this clock's changes.
        if let Some(entry) = self.granted.back_mut()
            && entry.0 == cycle + 1
        {
            entry.2 = self.busy[entry.1.operation.address as usize];
        }
        if let Some(grant) = due.map(|(_, tagged)| tagged).or(new) {
            self.granted
                .push_back((cycle + DECISION_CYCLES, grant, false));
        }
        // A sum written now frees its bucket for the additions whose bits are read from the next
        // clock on.
        if let Some((_, address)) = self.writes.pop_front_if(|entry| entry.0 == cycle) {
            self.busy[address as usize] = false;
        }
        if let Some(address) = issued_now {
            self.busy[address as usize] = true;
        }
        self.last_issued = issued_now;
        self.cycle += 1;
        self.usage.cycles += u64::from(under_way || new.is_some());
        new.is_some()
    }

    /// Whether nothing waits and the adder is empty.
    pub(crate) fn is_idle(&self) -> bool {
        self.open == 0 && self.writes.is_empty()
    }

    /// Returns the statistics so far.
    pub(crate) const fn usage(&self) -> Usage {
        self.usage
    }
}

/// Runs `points`, each a list of additions, through the controller of an adder of `adder_latency`
/// clocks; each point is available as soon as the one before is done. `issue` receives each
/// addition in the order of entry into the adder.
pub fn run<'a>(
    config: Config,
    adder_latency: u64,
    points: impl IntoIterator<Item = &'a [Operation]>,
    mut issue: impl FnMut(u32, Operation),
) -> Usage {
    let mut next = points
        .into_iter()
        .zip(0_u32..)
        .flat_map(|(operations, point)| {
            operations
                .iter()
                .map(move |&operation| Tagged { point, operation })
        })
        .peekable();
    let mut controller = Controller::new(config.buckets(), config.queue(), adder_latency);
    while next.peek().is_some() || !controller.is_idle() {
        if controller.clock(next.peek().copied(), &mut issue) {
            next.next();
        }
    }
    controller.usage()
}

/// Returns the clocks an addition waits: as long as an addition issued immediately before takes to
/// be written, so that the queue is ordered by due time and its head mostly succeeds.
#[must_use]
pub const fn waiting_cycles(adder_latency: u64) -> u64 {
    adder_latency + OPERAND_CYCLES + 1
}

/// Returns the additions of random scalars.
#[cfg(test)]
pub(super) fn random_additions(config: Config, n: usize, seed: u64) -> Vec<Vec<Operation>> {
    let scalars = tests::scalars(n, seed);
    let additions = scalars.iter().map(|s| super::operations(config, 0, s));
    additions.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use ark_ff::PrimeField as _;
    use num_bigint::BigUint;

    use super::*;
    use crate::msm::operations;

    const LATENCY: u64 = 150;

    fn modulus() -> BigUint {
        ark_bn254::Fr::MODULUS.into()
    }

    pub(super) fn scalars(n: usize, seed: u64) -> Vec<BigUint> {
        let mut random = fastrand::Rng::with_seed(seed);
        (0..n)
            .map(|_| BigUint::new((0..8).map(|_| random.u32(..)).collect()) % modulus())
            .collect()
    }

    fn usage(config: Config, scalars: &[BigUint]) -> Usage {
        let points: Vec<Vec<Operation>> =
            scalars.iter().map(|s| operations(config, 0, s)).collect();
        let mut seen: HashMap<(u32, u32), u32> = HashMap::new();
        let mut in_adder: VecDeque<u32> = VecDeque::new();
        let usage = run(
            config,
            LATENCY,
            points.iter().map(Vec::as_slice),
            |point, operation| {
                *seen.entry((point, operation.address)).or_default() += 1;
                in_adder.push_back(operation.address);
            },
        );
        let expected: usize = points.iter().map(Vec::len).sum();
        assert_eq!(usage.issued as usize, expected);
        assert_eq!(seen.len(), expected);
        assert!(seen.values().all(|count| *count == 1));
        usage
    }

    #[test]
    fn random_scalars_keep_the_adder_busy() {
        for (windows, n) in [(26, 1 << 12), (22, 1 << 12), (20, 1 << 12), (17, 1 << 12)] {
            let config = Config::new(windows, 64).unwrap();
            let usage = usage(config, &scalars(n, 1));
            println!(
                "{windows} windows, {n} points: {usage:?}, {:.4} additions a clock",
                usage.utilisation()
            );
            assert!(usage.utilisation() > 0.97);
        }
    }

    /// Scalars that put a whole window into one bucket: each bucket takes one sum per `LATENCY`
    /// clocks and a few.
    #[test]
    fn one_bucket_a_window_waits_for_the_adder() {
        let config = Config::new(22, 64).unwrap();
        let equal = vec![scalars(1, 2)[0].clone(); 300];
        let usage = usage(config, &equal);
        println!(
            "all equal: {usage:?}, {:.4} additions a clock",
            usage.utilisation()
        );
        let chain = LATENCY + DECISION_CYCLES + OPERAND_CYCLES;
        assert!(usage.cycles >= 299 * chain);
        assert!(usage.utilisation() > 0.08);
    }

    #[test]
    fn nothing_takes_no_time() {
        let config = Config::new(32, 8).unwrap();
        assert_eq!(usage(config, &[]), Usage::default());
        assert_eq!(
            usage(config, &[BigUint::ZERO, BigUint::ZERO]),
            Usage::default()
        );
        let one = usage(config, &[BigUint::from(1_u8)]);
        assert_eq!(one.cycles, DECISION_CYCLES + OPERAND_CYCLES + LATENCY + 1);
    }
}
