//! Targets of rows, on two cores: with AVX-512 IFMA, and without.

use zkfabric_kernels_cpu::{Isa, Level};

use super::sizes::Sizes;
use crate::report::Row;

/// Target of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Target {
    /// A rate or a ratio.
    AtLeast(f64),
    /// A time.
    AtMost(f64),
}

use Target::{AtLeast, AtMost};

/// What a target holds for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Every run that is not quick.
    Any,
    /// States of ten million accounts.
    Accounts,
    /// Logs of a gigabyte.
    Log,
}

/// Row, size, target with IFMA, target without.
const TARGETS: [(&str, At, Target, Target); 18] = [
    ("recovery/64", At::Any, AtLeast(4.0), AtLeast(1.0)),
    ("transfers/rate", At::Any, AtLeast(40.0), AtLeast(18.0)),
    ("transfers/time", At::Any, AtLeast(2.5), AtLeast(1.2)),
    (
        "token-transfers/rate",
        At::Any,
        AtLeast(30.0),
        AtLeast(15.0),
    ),
    ("swaps/rate", At::Any, AtLeast(12.0), AtLeast(9.0)),
    ("latency/answer/p50", At::Any, AtMost(1.5), AtMost(1.5)),
    (
        "latency/answer/realtime/p99",
        At::Any,
        AtMost(5.0),
        AtMost(5.0),
    ),
    (
        "latency/answer/normal/p99",
        At::Any,
        AtMost(15.0),
        AtMost(15.0),
    ),
    (
        "execution/transfers/lanes",
        At::Any,
        AtLeast(1.25),
        AtLeast(1.25),
    ),
    (
        "execution/token-transfers/lanes",
        At::Any,
        AtLeast(1.5),
        AtLeast(1.5),
    ),
    (
        "execution/disjoint-swaps/lanes",
        At::Any,
        AtLeast(1.7),
        AtLeast(1.7),
    ),
    (
        "execution/one-pair/lanes",
        At::Any,
        AtLeast(0.97),
        AtLeast(0.97),
    ),
    ("root/warm/wall", At::Accounts, AtMost(25.0), AtMost(60.0)),
    (
        "root/portable/wall",
        At::Accounts,
        AtMost(60.0),
        AtMost(60.0),
    ),
    ("root/cold/wall", At::Accounts, AtMost(150.0), AtMost(150.0)),
    (
        "account/cached/p50",
        At::Accounts,
        AtMost(15.0),
        AtMost(15.0),
    ),
    (
        "account/disk/p50",
        At::Accounts,
        AtMost(150.0),
        AtMost(150.0),
    ),
    (
        "snapshot/start/wall",
        At::Accounts,
        AtMost(20.0),
        AtMost(20.0),
    ),
];
/// Target of a restart.
const RESTART: (&str, At, Target) = ("restart/killed/wall", At::Log, AtMost(10.0));

/// Returns the row with its target, if there is one for these sizes.
pub(super) fn judged(row: Row, isa: Isa, sizes: &Sizes) -> Row {
    let has_lanes = isa.level() >= Level::Ifma;
    let targets = TARGETS.iter().map(|(name, at, with, without)| {
        let target = if has_lanes { *with } else { *without };
        (*name, *at, target)
    });
    let mut targets = targets.chain([RESTART]);
    let target = targets.find(|(name, at, _)| {
        let is_of_size = match at {
            At::Any => !sizes.is_quick,
            At::Accounts => sizes.accounts == 10_000_000,
            At::Log => sizes.log_bytes == 1_000_000_000,
        };
        is_of_size && *name == row.name
    });
    match target {
        Some((_, _, AtMost(most))) => row.at_most(Some(most)),
        Some((_, _, AtLeast(least))) if row.peer.is_some() => row.bound(Some(least)),
        Some((_, _, AtLeast(least))) => row.at_least(Some(least)),
        None => row,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Engine;
    use crate::report::{Clock, Statistics};

    #[test]
    fn no_row_has_two_targets() {
        for (index, (name, ..)) in TARGETS.iter().enumerate() {
            assert!(TARGETS[..index].iter().all(|(other, ..)| other != name));
        }
    }

    #[test]
    fn targets_are_those_of_size_and_instructions() {
        let full = Sizes::of(&Engine::default());
        let large = Sizes {
            accounts: 10_000_000,
            log_bytes: 1_000_000_000,
            ..full
        };
        let judge = |name: &str, value, isa, sizes: &Sizes| {
            judged(Row::single(name, "ms", value, Clock::Wall), isa, sizes).holds
        };
        assert_eq!(judge("swaps/rate", 9.0, Isa::PORTABLE, &full), Some(true));
        assert_eq!(judge("swaps/rate", 8.9, Isa::PORTABLE, &full), Some(false));
        if let Ok(isa) = Isa::new(Level::Ifma) {
            assert_eq!(judge("swaps/rate", 11.9, isa, &full), Some(false));
        }
        assert_eq!(judge("root/cold/wall", 150.1, Isa::PORTABLE, &full), None);
        let held = judge("root/cold/wall", 150.1, Isa::PORTABLE, &large);
        assert_eq!(held, Some(false));
        let held = judge("restart/killed/wall", 10.0, Isa::PORTABLE, &large);
        assert_eq!(held, Some(true));
        let quick = Sizes::of(&Engine {
            quick: true,
            ..Engine::default()
        });
        assert_eq!(judge("swaps/rate", 8.9, Isa::PORTABLE, &quick), None);
        let row = Row::single("execution/one-pair/lanes", "us", 1.0, Clock::Wall);
        let row = row.against("revm", Statistics::once(0.96));
        assert_eq!(judged(row, Isa::PORTABLE, &full).holds, Some(false));
    }
}
