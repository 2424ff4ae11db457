//! The same proof elsewhere: seconds, joules and price, each with its source.

use serde::Serialize;

use crate::estimate::Card;

/// Prices and powers behind the table. None of them is measured here.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Rates {
    /// Dollars of a core-hour.
    pub core_hour: f64,
    /// Dollars of a GPU-hour.
    pub gpu_hour: f64,
    /// Dollars of a card-hour.
    pub card_hour: f64,
    /// Source of the prices.
    pub prices: &'static str,
    /// Watts of a busy core.
    pub core_watts: f64,
    /// Watts of a GPU.
    pub gpu_watts: f64,
    /// Watts of a card, if a source has them.
    pub card_watts: Option<f64>,
    /// Source of the powers.
    pub powers: &'static str,
}

impl Rates {
    /// Returns the rates beside this card.
    #[must_use]
    pub fn beside(card: &Card) -> Self {
        Self {
            core_hour: 0.02,
            gpu_hour: 2.0,
            card_hour: 1.0,
            prices: "assumed, round numbers and no quotes: 0.02 USD per core-hour as \
                     bench/src/latency/price.rs has it, 2 USD per GPU-hour, 1 USD per card-hour",
            core_watts: 350.0 / 56.0,
            gpu_watts: 700.0,
            card_watts: card.watts.map(|(watts, _)| watts),
            powers: "assumed, nothing was measured: limits of parts, which exceed what a job draws; a core is \
                     one of 56 of a Xeon Platinum 8480+ of 350 W (Intel's data sheet, 2023; the records name no \
                     model), a GPU an H100 SXM of 700 W (NVIDIA's data sheet, 2023), a card its board's limit",
        }
    }
}

/// A proof on some machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rival {
    /// The machine.
    pub name: String,
    /// Seconds of a proof; `None` if nobody measured it.
    pub seconds: Option<f64>,
    /// Seconds per proof when proofs follow each other, if fewer.
    pub interval_seconds: Option<f64>,
    /// Joules, at the limits of parts.
    pub joules: Option<f64>,
    /// Price in dollars, without gas.
    pub dollars: Option<f64>,
    /// Source of the seconds.
    pub source: String,
}

/// Figures of the records in `bench/data/measured` for one job.
pub(super) struct Measured {
    /// Processor seconds of a proof, all of them on one core.
    pub(super) core_seconds: f64,
    pub(super) core_source: &'static str,
    /// Seconds of sixteen cores.
    pub(super) sixteen: f64,
    pub(super) sixteen_source: &'static str,
    /// Seconds of an H100 with the cores' part.
    pub(super) gpu: Option<f64>,
    pub(super) gpu_source: &'static str,
    /// Core seconds that a card takes over today, and the core's rest.
    pub(super) moved: f64,
    pub(super) moved_source: &'static str,
    /// The card's jobs for these.
    pub(super) moved_jobs: &'static str,
    /// Seconds of the host beside a resident card, and the cores that it keeps busy meanwhile.
    pub(super) host: f64,
    pub(super) host_cores: f64,
    pub(super) host_source: &'static str,
}

/// The proof of `examples/hundred.json`. A test compares the figures with the records.
pub(super) const HUNDRED: Measured = Measured {
    core_seconds: 18.713_320_885,
    core_source: "prover.json, hundred/cpu: processor seconds of two cores with IFMA, EPYC at 3.7 GHz",
    sixteen: 2.55,
    sixteen_source: "devices-h100.json, prove/hundred.json/cpu/proved: 16 cores of a Xeon",
    gpu: Some(2.63),
    gpu_source: "devices-h100.json, prove/hundred.json/opencl:0/proved: OpenCL on an H100 with 16 cores",
    moved: 0.303_453_571_652_434_36 * 18.713_320_885,
    moved_source: "prover.json, hundred/commit/cell: its share of the processor time",
    moved_jobs: "estimate --job batch",
    host: 0.014_568_599 + 0.654_303_189 + 0.022_477_223 + 0.074_541_657,
    host_cores: 2.0,
    host_source: "prover.json, stages run, trace, verify and other of hundred, on two cores",
};

/// The last proof, of the record's batch of 100 transfers: its circuit is the same for every batch.
pub(super) const LAST: Measured = Measured {
    core_seconds: 9.081_474_651,
    core_source: "latency.json, transfers/100, last proof: processor seconds of two cores, least of the runs",
    sixteen: 1.925_054_605,
    sixteen_source: "latency-16-cores.json, transfers/100, last proof: least of the runs",
    gpu: None,
    gpu_source: "no record",
    // 21 n points of 1,004 ms per 2^20, and 112 * 9 transforms of half the time of 2^16.
    moved: 21.0 * 294_912.0 / 1_048_576.0 * 1.004_438 + 112.0 * 9.0 * 0.5 * 2.583e-3,
    moved_source: "kernels.json, msm/2^20 and ntt/2^16 on one core, times the proof's points and transforms",
    moved_jobs: "estimate --job msm and ntt",
    host: 0.330_620_173,
    host_cores: 1.0,
    host_source: "latency.json, transfers/100, rows of the last circuit: the circuit's values",
};

/// Seconds of the card.
pub(super) struct OnCard {
    /// For what a card does today.
    pub(super) today: f64,
    /// For all operations, one after the other.
    pub(super) resident: f64,
    /// Per proof when several are under way.
    pub(super) interval: f64,
}

/// Returns the machines, the card's estimates last.
pub(super) fn table(
    measured: &Measured,
    (card, rates): (&Card, &Rates),
    on_card: &OnCard,
) -> Vec<Rival> {
    let hours = |seconds: f64| seconds / 3_600.0;
    let cores = |name: &str, cores: f64, seconds: f64, source: &str| Rival {
        name: name.to_owned(),
        seconds: Some(seconds),
        interval_seconds: None,
        joules: Some(cores * seconds * rates.core_watts),
        dollars: Some(cores * hours(seconds) * rates.core_hour),
        source: source.to_owned(),
    };
    let gpu_power = 16.0f64.mul_add(rates.core_watts, rates.gpu_watts);
    let gpu_price = 16.0f64.mul_add(rates.core_hour, rates.gpu_hour);
    // Beside a card: this many core-seconds, and the card for all seconds of the proof.
    let with_card = |name: &str, core_seconds: f64, seconds: f64, source: String| Rival {
        name: name.to_owned(),
        seconds: Some(seconds),
        interval_seconds: None,
        joules: (rates.card_watts)
            .map(|watts| watts.mul_add(seconds, core_seconds * rates.core_watts)),
        dollars: Some(hours(
            seconds.mul_add(rates.card_hour, core_seconds * rates.core_hour),
        )),
        source,
    };
    let rest = measured.core_seconds - measured.moved;
    let title = card.title;
    vec![
        cores("core", 1.0, measured.core_seconds, measured.core_source),
        cores("16 cores", 16.0, measured.sixteen, measured.sixteen_source),
        Rival {
            name: "GPU".to_owned(),
            seconds: measured.gpu,
            interval_seconds: None,
            joules: measured.gpu.map(|seconds| seconds * gpu_power),
            dollars: measured.gpu.map(|seconds| hours(seconds) * gpu_price),
            source: measured.gpu_source.to_owned(),
        },
        with_card(
            "card today, beside a core",
            rest,
            rest + on_card.today,
            format!(
                "{title}: {} ({}), each kernel with the card to itself; the core does the rest",
                measured.moved_source, measured.moved_jobs
            ),
        ),
        with_card(
            "card today, beside 16 cores",
            16.0 * measured.sixteen * rest / measured.core_seconds,
            measured.sixteen * rest / measured.core_seconds + on_card.today,
            format!("{title}: the same, with the share of the core's rest of 16 cores' time"),
        ),
        Rival {
            interval_seconds: Some(on_card.interval.max(measured.host)),
            ..with_card(
                "card, resident",
                measured.host * measured.host_cores,
                on_card.resident + measured.host,
                format!(
                    "{title}: this estimate, and the host's {}",
                    measured.host_source
                ),
            )
        },
    ]
}
