//! Targets of rows, on two cores: with AVX-512 IFMA, and without.

use zkfabric_kernels_cpu::{Isa, Level};

use crate::report::Row;

/// Target of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Target {
    /// Thousands in a second.
    AtLeast(f64),
    /// Milliseconds, or MiB.
    AtMost(f64),
    /// Least ratio of the peer's time to ours.
    Ratio(f64),
}

use Target::{AtLeast, AtMost, Ratio};

/// Row, target with IFMA, target without.
const TARGETS: [(&str, Target, Target); 16] = [
    ("transfers/http-batch/rate", AtLeast(25.0), AtLeast(12.0)),
    ("transfers/websocket/rate", AtLeast(25.0), AtLeast(12.0)),
    ("transfers/http/rate", AtLeast(10.0), AtLeast(7.0)),
    ("balance/http-batch/rate", AtLeast(60.0), AtLeast(60.0)),
    ("balance/http/rate", AtLeast(15.0), AtLeast(15.0)),
    ("call/http-batch/rate", AtLeast(20.0), AtLeast(20.0)),
    ("call/http/rate", AtLeast(8.0), AtLeast(8.0)),
    ("logs/http/p50", AtMost(20.0), AtMost(20.0)),
    ("block/receipts/memory", AtMost(256.0), AtMost(256.0)),
    ("latency/http/p50", AtMost(3.0), AtMost(3.0)),
    ("latency/http/p99", AtMost(12.0), AtMost(12.0)),
    ("latency/websocket/p50", AtMost(3.0), AtMost(3.0)),
    ("latency/websocket/p99", AtMost(12.0), AtMost(12.0)),
    ("replica/websocket/p50", AtMost(5.0), AtMost(5.0)),
    ("replica/websocket/p99", AtMost(30.0), AtMost(30.0)),
    ("proofs/websocket/beside", Ratio(0.5), Ratio(0.5)),
];

/// Most MiB of a node under an attack, beyond those of the quiet node.
pub(super) const MEMORY: f64 = 512.0;
/// Most MiB of a node beyond those, a minute after an attack: what its blocks in memory take, those
/// that it has made and those that it has read for others.
pub(super) const AFTER: f64 = 256.0;
/// Most MiB of a pool.
pub(super) const POOL: f64 = 128.0;
/// Most milliseconds of nearly all answers to an honest sender beside readers that attack.
pub(super) const HONEST: f64 = 100.0;

/// Returns the row with its target: of the table, or that no time is longer than anvil's.
pub(super) fn judged(row: Row, isa: Isa) -> Row {
    let mut targets = TARGETS.iter();
    let target = targets.find(|(name, ..)| *name == row.name);
    match target {
        Some((_, with, without)) => {
            let target = if isa.level() >= Level::Ifma {
                with
            } else {
                without
            };
            match *target {
                AtLeast(rate) => row.at_least(Some(rate)),
                AtMost(time) => row.at_most(Some(time)),
                Ratio(least) => row.bound(Some(least)),
            }
        }
        None if row.ratio.is_some() => row.bound(Some(1.0)),
        None => row,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Clock, Statistics};

    #[test]
    fn a_target_depends_on_the_instructions() {
        let rate = |value| Row::single("transfers/http/rate", "k/s", value, Clock::Wall);
        let without = Isa::PORTABLE;
        assert_eq!(judged(rate(7.0), without).holds, Some(true));
        assert_eq!(judged(rate(6.9), without).holds, Some(false));
        if let Ok(with) = Isa::new(Level::Ifma) {
            assert_eq!(judged(rate(9.9), with).holds, Some(false));
        }
        let time = |name, value| Row::single(name, "ms", value, Clock::Wall);
        assert_eq!(
            judged(time("logs/http/p50", 20.1), without).holds,
            Some(false)
        );
        let beside = |value| {
            let row = time("proofs/websocket/beside", value);
            judged(
                row.against("without proofs", Statistics::once(1.0)),
                without,
            )
            .holds
        };
        assert_eq!([2.0, 2.1].map(beside), [Some(true), Some(false)]);
        let anvil = |value| {
            let row = time("call/http/time", value);
            judged(row.against("anvil", Statistics::once(1.0)), without).holds
        };
        assert_eq!([0.9, 1.1].map(anvil), [Some(true), Some(false)]);
        assert_eq!(judged(time("call/http/time", 1.0), without).holds, None);
    }
}
