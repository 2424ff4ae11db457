//! Published measurements of other designs.

use serde::Serialize;

use super::job::{MSM, NTT};

/// A published measurement of another design on a card: an FPGA unless stated otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Published {
    /// The design.
    pub design: &'static str,
    /// The job: a multiplication or a transform.
    pub kind: &'static str,
    /// log2 of the size.
    pub log_size: u32,
    /// The field or curve, which determines the cost of an operation.
    pub over: &'static str,
    /// The card.
    pub card: &'static str,
    /// Clock in MHz, where stated.
    pub clock_mhz: Option<f64>,
    /// Seconds.
    pub seconds: f64,
    /// Multipliers used, where stated.
    pub dsp: Option<u64>,
    /// Watts, where stated, and their meaning.
    pub watts: Option<(f64, &'static str)>,
    /// Work covered by the seconds.
    pub scope: &'static str,
    /// Source of the figures.
    pub source: &'static str,
}

impl Published {
    /// Returns points or elements per second.
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
        dsp: Some(2_999),
        watts: Some((52.0, "core supply, average")),
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
        dsp: None,
        watts: None,
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
        dsp: None,
        watts: None,
        scope: "end to end",
        source: "https://eprint.iacr.org/2022/999",
    },
    Published {
        design: "Yrrid and Ingonyama (ZPrize 2023)",
        kind: MSM,
        log_size: 24,
        over: BLS12_377,
        card: "U250",
        clock_mhz: Some(250.0),
        // Four at once: 2.020 s.
        seconds: 0.505,
        dsp: None,
        watts: None,
        scope: "scalars to sum, one of four in a row",
        source: "https://github.com/z-prize/2023-entries",
    },
    Published {
        design: "SuperScalar (ZPrize 2023)",
        kind: MSM,
        log_size: 24,
        over: BLS12_377,
        card: "U250",
        clock_mhz: Some(280.0),
        // Four at once: 1.431 s.
        seconds: 0.358,
        dsp: Some(6_804),
        watts: None,
        scope: "scalars to sum, one of four in a row",
        source: "https://github.com/z-prize/2023-entries",
    },
    Published {
        design: "Ponos (ZPrize 2023)",
        kind: MSM,
        log_size: 24,
        over: BLS12_377,
        card: "U250",
        clock_mhz: Some(250.0),
        // Four at once: 2.906 s.
        seconds: 0.727,
        dsp: None,
        watts: None,
        scope: "scalars to sum, one of four in a row",
        source: "https://github.com/z-prize/2023-entries",
    },
    Published {
        design: "ICICLE, a GPU",
        kind: MSM,
        log_size: 22,
        over: "BN254 G1, 254-bit field",
        card: "RTX 3090 Ti",
        clock_mhz: None,
        seconds: 0.039,
        dsp: None,
        watts: Some((450.0, "limit of the board")),
        scope: "on the GPU",
        source: "https://github.com/ingonyama-zk/icicle, examples/rust/msm of version 2",
    },
    Published {
        design: "Hardcaml (ZPrize 2022), 8 cores",
        kind: NTT,
        log_size: 24,
        over: GOLDILOCKS,
        card: "C1100",
        clock_mhz: None,
        seconds: 0.2315,
        dsp: Some(260),
        watts: Some((16.97, "card")),
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
        dsp: Some(2_052),
        watts: Some((27.7, "card")),
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
        dsp: None,
        watts: None,
        scope: "end to end",
        source: "https://zprize.hardcaml.com",
    },
    Published {
        design: "Supranational (ZPrize 2022)",
        kind: NTT,
        log_size: 24,
        over: GOLDILOCKS,
        card: "C1100",
        clock_mhz: Some(464.0),
        seconds: 0.002_475,
        dsp: Some(2_880),
        watts: None,
        scope: "kernel",
        source: "https://github.com/z-prize/2022-entries, prize2-ntt/supranational",
    },
    Published {
        design: "RENTT",
        kind: NTT,
        log_size: 28,
        over: "256-bit field",
        card: "not named in the abstract",
        clock_mhz: None,
        seconds: 1.52,
        dsp: Some(3_629),
        watts: None,
        scope: "as the abstract says",
        source: "A resource-efficient hardware accelerator for large-size NTT via algorithm-architecture co-design, IACR eprint 2026",
    },
    Published {
        design: "ICICLE, a GPU",
        kind: NTT,
        log_size: 23,
        over: "BN254 Fr, 254-bit field",
        card: "RTX 3090 Ti",
        clock_mhz: None,
        seconds: 0.018_6,
        dsp: None,
        watts: Some((450.0, "limit of the board")),
        scope: "not stated",
        source: "https://github.com/ingonyama-zk/icicle, examples/rust/ntt of version 2",
    },
];
