//! Number of machines that serve a rate of transactions within a latency: a simulation of a queue
//! of batches.
//!
//! Transactions arrive; a batch closes when it is full or when its oldest transaction has waited
//! long enough; closed batches wait in order for a free machine, and a machine works on one batch
//! at a time. The latency of a transaction is the time from its arrival to the end of its batch's
//! work. Service times are drawn from the measured ones, so that the answer contains their spread.
//! This is a G/G/m queue with batching; with single arrivals (Poisson), exponential service and
//! batches of one it is M/M/m, whose waiting time is known (Erlang's C) and compared by the tests.
//!
//! The simulation has its own generator and seed: the same question has the same answer on every
//! machine.

use core::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use zkfabric_report::statistics::Statistics;

use crate::inputs::Words;

/// Patterns of arrival.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arrivals {
    /// At equal intervals.
    Steady,
    /// Independently of each other.
    Poisson,
    /// Independently, at `times` the mean rate for a `share` of the time and at a lower one in
    /// between, in periods of `seconds`.
    Burst {
        /// Rate in a burst, in mean rates; `times * share <= 1`.
        times: f64,
        /// Share of the time that bursts take.
        share: f64,
        /// Length of a burst with the calm period after it.
        seconds: f64,
    },
}

impl Arrivals {
    /// Returns the name, for rows.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Poisson => "poisson",
            Self::Burst { .. } => "burst",
        }
    }

    /// Returns the mean rate at a time, in overall mean rates.
    fn density(self, time: f64) -> f64 {
        match self {
            Self::Steady | Self::Poisson => 1.0,
            Self::Burst {
                times,
                share,
                seconds,
            } => {
                let phase = (time / seconds).fract();
                if phase < share {
                    times
                } else {
                    (1.0 - times * share).max(0.0) / (1.0 - share)
                }
            }
        }
    }

    /// Returns the maximum of these rates.
    const fn most(self) -> f64 {
        match self {
            Self::Steady | Self::Poisson => 1.0,
            Self::Burst { times, .. } => times,
        }
    }
}

/// Rule by which batches close, and their times on a machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Transactions per full batch.
    pub transactions: usize,
    /// Seconds after which a batch closes although it is not full.
    pub patience_s: f64,
    /// Measured seconds of full batches on one machine; at least one entry.
    pub seconds: Vec<f64>,
    /// Seconds that a batch takes regardless of its size: a batch that is not full takes these and
    /// its share of the others.
    pub least_s: f64,
}

/// Returns a number from 0 on, below 1.
fn uniform(words: &mut Words) -> f64 {
    (words.word() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Returns the time between independent events of rate 1.
fn exponential(words: &mut Words) -> f64 {
    -(1.0 - uniform(words)).ln()
}

/// Returns arrival times, ascending.
fn arrivals(kind: Arrivals, rate: f64, count: usize, words: &mut Words) -> Vec<f64> {
    let mut times = Vec::with_capacity(count);
    let mut time = 0.0;
    while times.len() < count {
        match kind {
            Arrivals::Steady => time += 1.0 / rate,
            Arrivals::Poisson | Arrivals::Burst { .. } => loop {
                // Thinning (Lewis and Shedler 1979): candidates at the maximum rate, each kept with
                // probability rate / maximum rate at its time.
                time += exponential(words) / (rate * kind.most());
                if uniform(words) * kind.most() < kind.density(time) {
                    break;
                }
            },
        }
        times.push(time);
    }
    times
}

/// Returns the latencies of `count` transactions on `machines` machines, in seconds;
/// [`Statistics::ZERO`] if there is nothing to simulate.
///
/// The first tenth is left out: the queue starts empty.
#[must_use]
pub fn latencies(
    kind: Arrivals,
    rate: f64,
    service: &Service,
    machines: usize,
    count: usize,
) -> Statistics {
    if machines == 0 || service.seconds.is_empty() || service.transactions == 0 || rate <= 0.0 {
        return Statistics::ZERO;
    }
    let mut words = Words::new(count as u64);
    let times = arrivals(kind, rate, count, &mut words);
    // The times at which machines become free, in whole nanoseconds so that they are totally
    // ordered.
    let nanos = |seconds: f64| (seconds * 1e9) as u64;
    let mut free: BinaryHeap<Reverse<u64>> = (0..machines).map(|_| Reverse(0)).collect();
    let mut latencies = Vec::with_capacity(count);
    let mut waiting: VecDeque<f64> = times.into();
    while let Some(&oldest) = waiting.front() {
        let deadline = oldest + service.patience_s;
        let full = waiting.get(service.transactions - 1).copied();
        let closes = full.filter(|last| *last <= deadline).unwrap_or(deadline);
        let is_in = |time: &&f64| **time <= closes;
        let held = waiting.iter().take(service.transactions);
        let held = held.take_while(is_in).count();
        let index = (uniform(&mut words) * service.seconds.len() as f64) as usize;
        let whole = service.seconds.get(index).copied().unwrap_or_default();
        let least = service.least_s.min(whole);
        let seconds = least + (whole - least) * held as f64 / service.transactions as f64;
        let Some(Reverse(machine)) = free.pop() else {
            break;
        };
        let begin = nanos(closes).max(machine);
        let end = begin + nanos(seconds);
        free.push(Reverse(end));
        latencies.extend(waiting.drain(..held).map(|time| end as f64 / 1e9 - time));
    }
    let warm = latencies.len() / 10;
    Statistics::of(latencies.into_iter().skip(warm))
}

/// Returns the minimum number of machines, up to `most`, with which the 99th percentile of
/// latencies is at most `within_s`; `None` if no number suffices.
///
/// More machines never make a transaction later, so bisection finds the number.
#[must_use]
pub fn machines(
    (kind, rate): (Arrivals, f64),
    service: &Service,
    within_s: f64,
    most: usize,
    count: usize,
) -> Option<usize> {
    let is_enough = |machines| latencies(kind, rate, service, machines, count).p99 <= within_s;
    if most == 0 || service.seconds.is_empty() || !is_enough(most) {
        return None;
    }
    let (mut low, mut high) = (1, most);
    while low < high {
        let middle = usize::midpoint(low, high);
        if is_enough(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Batches of one transaction that close at once.
    fn single(seconds: Vec<f64>) -> Service {
        Service {
            transactions: 1,
            patience_s: 0.0,
            seconds,
            least_s: 0.0,
        }
    }

    fn median(kind: Arrivals, rate: f64, service: &Service, machines: usize) -> f64 {
        latencies(kind, rate, service, machines, 200_000).median
    }

    /// Quantiles of an exponential distribution of mean 1, enough of them that their mean is close
    /// to 1.
    fn exponential_times(scale: f64) -> Vec<f64> {
        let quantile = |k: u32| -scale * (1.0 - (f64::from(k) + 0.5) / 4096.0).ln();
        (0..4096).map(quantile).collect()
    }

    #[test]
    fn an_empty_queue_takes_the_service_alone() {
        let service = single(vec![2.0]);
        let all = latencies(Arrivals::Steady, 0.1, &service, 1, 1_000);
        assert!(
            (all.min - 2.0).abs() < 1e-6 && (all.p99 - 2.0).abs() < 1e-6,
            "{all:?}"
        );
    }

    /// M/M/1: the time in the system is exponential with rate `mu - lambda` (Kleinrock, Queueing
    /// Systems I, 3.2).
    #[test]
    fn one_machine_is_m_m_1() {
        let service = single(exponential_times(1.0));
        for load in [0.5, 0.8] {
            let expected = 2.0_f64.ln() / (1.0 - load);
            let got = median(Arrivals::Poisson, load, &service, 1);
            assert!(
                (got / expected - 1.0).abs() < 0.06,
                "{load}: {got} {expected}"
            );
        }
    }

    /// M/D/1 at half load: the mean wait is `rho / (2 (1 - rho))` services, and a third of the
    /// arrivals or more do not wait.
    #[test]
    fn steady_service_waits_less() {
        let exponential = single(exponential_times(1.0));
        let constant = single(vec![1.0]);
        let tail = |service| latencies(Arrivals::Poisson, 0.8, service, 1, 100_000).p99;
        assert!(tail(&constant) < 0.7 * tail(&exponential));
        let median = latencies(Arrivals::Poisson, 0.5, &constant, 1, 100_000).median;
        assert!((1.0..1.2).contains(&median), "{median}");
    }

    #[test]
    fn more_machines_are_never_later_and_too_few_never_end() {
        let service = Service {
            transactions: 100,
            patience_s: 1.0,
            seconds: vec![9.0, 10.0, 12.0],
            least_s: 3.0,
        };
        let p99 = |machines| latencies(Arrivals::Poisson, 100.0, &service, machines, 50_000).p99;
        let tails: Vec<f64> = [8, 12, 16, 24].into_iter().map(p99).collect();
        assert!(tails.is_sorted_by(|a, b| a >= b), "{tails:?}");
        // Work for ten and a third machines arrives per second.
        assert!(tails[0] > 60.0 && tails[2] < 15.0, "{tails:?}");
        let enough = machines((Arrivals::Poisson, 100.0), &service, 15.0, 64, 50_000).unwrap();
        assert!((11..=16).contains(&enough), "{enough}");
        assert!(p99(enough) <= 15.0 && p99(enough - 1) > 15.0);
        assert_eq!(
            machines((Arrivals::Poisson, 100.0), &service, 5.0, 64, 50_000),
            None
        );
    }

    #[test]
    fn a_batch_closes_when_it_is_full_or_has_waited() {
        let service = |patience_s| Service {
            transactions: 10,
            patience_s,
            seconds: vec![0.0],
            least_s: 0.0,
        };
        // Ten arrivals take 10 s: the first of ten waits 9 s, at most the patience.
        let full = latencies(Arrivals::Steady, 1.0, &service(100.0), 1, 1_000);
        assert!(
            (full.p99 - 9.0).abs() < 1e-6 && full.min.abs() < 1e-6,
            "{full:?}"
        );
        let early = latencies(Arrivals::Steady, 1.0, &service(3.5), 1, 1_000);
        assert!((early.p99 - 3.5).abs() < 1e-6, "{early:?}");
    }

    #[test]
    fn a_batch_that_is_not_full_takes_its_share() {
        let service = Service {
            transactions: 100,
            patience_s: 0.0,
            seconds: vec![10.0],
            least_s: 4.0,
        };
        let all = latencies(Arrivals::Steady, 0.01, &service, 1, 100);
        assert!((all.median - 4.06).abs() < 1e-6, "{all:?}");
    }

    #[test]
    fn bursts_keep_the_mean_and_lengthen_the_tail() {
        let burst = Arrivals::Burst {
            times: 5.0,
            share: 0.1,
            seconds: 60.0,
        };
        let mut words = Words::new(1);
        let times = arrivals(burst, 50.0, 200_000, &mut words);
        let rate = times.len() as f64 / times.last().unwrap();
        assert!((rate / 50.0 - 1.0).abs() < 0.03, "{rate}");
        let within = times.iter().filter(|time| (*time / 60.0).fract() < 0.1);
        let share = within.count() as f64 / times.len() as f64;
        assert!((share - 0.5).abs() < 0.03, "{share}");
        let service = single(vec![0.01]);
        let tail = |kind| latencies(kind, 50.0, &service, 1, 100_000).p99;
        assert!(tail(burst) > 5.0 * tail(Arrivals::Poisson));
    }

    #[test]
    fn nothing_is_no_question() {
        let (none, one) = (single(Vec::new()), single(vec![1.0]));
        let of = |service, machines, rate| latencies(Arrivals::Steady, rate, service, machines, 9);
        assert_eq!(of(&none, 1, 1.0), Statistics::ZERO);
        assert_eq!(of(&one, 0, 1.0), Statistics::ZERO);
        assert_eq!(of(&one, 1, 0.0), Statistics::ZERO);
        assert_eq!(machines((Arrivals::Steady, 1.0), &none, 1.0, 9, 9), None);
    }
}
