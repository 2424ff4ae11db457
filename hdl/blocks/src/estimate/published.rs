//! Designs that others measured.

use serde::Serialize;

use super::job::{MSM, NTT};

/// A measurement of somebody else's design on a card.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Published {
    /// The design.
    pub design: &'static str,
    /// The job: a multiplication or a transform.
    pub kind: &'static str,
    /// log2 of its size.
    pub log_size: u32,
    /// The field or curve, which decides what an operation costs.
    pub over: &'static str,
    /// The card.
    pub card: &'static str,
    /// Clock in MHz, where stated.
    pub clock_mhz: Option<f64>,
    /// Seconds.
    pub seconds: f64,
    /// What the seconds hold.
    pub scope: &'static str,
    /// Where it is published.
    pub source: &'static str,
}

impl Published {
    /// Points or elements a second.
    #[must_use]
    pub fn rate(&self) -> f64 {
        (1_u64 << self.log_size) as f64 / self.seconds
    }
}

const BLS12_377: &str = "BLS12-377 G1, 377-bit field, fixed points";
const GOLDILOCKS: &str = "64-bit field 2^64 - 2^32 + 1";

/// The designs, by kind.
pub const PUBLISHED: &[Published] = &[
    Published {
        design: "Hardcaml (ZPrize 2022)",
        kind: MSM,
        log_size: 26,
        over: BLS12_377,
        card: "VU9P (AWS F1)",
        clock_mhz: Some(278.0),
        // Four at once: 20.336 s.
        seconds: 5.084,
        scope: "end to end, one of four in a row",
        source: "https://zprize.hardcaml.com",
    },
    Published {
        design: "CycloneMSM",
        kind: MSM,
        log_size: 26,
        over: BLS12_377,
        card: "VU9P (AWS F1)",
        clock_mhz: Some(250.0),
        seconds: 5.66,
        scope: "end to end",
        source: "https://eprint.iacr.org/2022/1396",
    },
    Published {
        design: "PipeMSM",
        kind: MSM,
        log_size: 26,
        over: "BLS12-377 G1, 377-bit field",
        card: "U55C",
        clock_mhz: None,
        seconds: 17.4,
        scope: "end to end",
        source: "https://eprint.iacr.org/2022/999",
    },
    Published {
        design: "Hardcaml (ZPrize 2022), 8 cores",
        kind: NTT,
        log_size: 24,
        over: GOLDILOCKS,
        card: "C1100",
        clock_mhz: None,
        seconds: 0.2315,
        scope: "kernel",
        source: "https://zprize.hardcaml.com/ntt-results.html",
    },
    Published {
        design: "Hardcaml (ZPrize 2022), 64 cores",
        kind: NTT,
        log_size: 24,
        over: GOLDILOCKS,
        card: "C1100",
        clock_mhz: None,
        seconds: 0.0450,
        scope: "kernel",
        source: "https://zprize.hardcaml.com/ntt-results.html",
    },
    Published {
        design: "Hardcaml (ZPrize 2022)",
        kind: NTT,
        log_size: 24,
        over: GOLDILOCKS,
        card: "C1100",
        clock_mhz: None,
        seconds: 0.168,
        scope: "end to end",
        source: "https://zprize.hardcaml.com",
    },
];
