//! Multi-scalar multiplication by bucket engines that share the points.

use zkfabric_hdl_toolkit::HdlError;

use super::card::{BUCKET_BYTES, POINT_BYTES, SCALAR_BYTES};
use super::catalogue::CONFIGURATIONS;
use super::{Config, adder_latency};
use crate::estimate::{Assumptions, Card, Estimate, Job, Parts, Traffic, Work, no_room, room};
use crate::modular::{self, Field};

/// Point adder (yosys' figures of its multipliers, their shift registers among the LUTs), controller, control and masters; the
/// memory of the buckets apart.
const ADDER: Parts = Parts {
    lut: 285_000,
    ff: 375_000,
    dsp: 3_102,
    ramb36: 4,
    uram: 0,
    masters: 3,
};
/// The engine with most windows has a shorter queue: it is for simulation.
const SIMULATION: u64 = 64;
const QUEUE: u32 = 64;

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Estimate, HdlError> {
    let points = 1_u64 << log_size;
    let latency = adder_latency(&modular::Config::new(Field::Fq))?;
    let mut best: Option<(f64, u64, Config, u64, Parts, &'static str)> = None;
    for windows in CONFIGURATIONS.into_iter().filter(|w| *w != SIMULATION) {
        let config = Config::new(windows as u32, QUEUE)?;
        let unit = unit(config);
        let Some((most, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        let cycles = config
            .projection(points.div_ceil(most), latency)?
            .total_cycles();
        // Few windows are few additions on the card, and many buckets for the host.
        let host = assumptions.host_seconds(most * u64::from(config.buckets()));
        let seconds = cycles as f64 / assumptions.clock + host;
        if best.as_ref().is_none_or(|(least, ..)| seconds < *least) {
            best = Some((seconds, cycles, config, most, unit, scarce));
        }
    }
    let Some((_, cycles, config, units, unit, scarce)) = best else {
        return Err(no_room(card, "a bucket engine", "parts"));
    };
    let buckets = units * u64::from(config.buckets());
    let download = buckets * BUCKET_BYTES;
    let traffic = Traffic {
        resident: points * (POINT_BYTES + SCALAR_BYTES) + download,
        memory: points * (POINT_BYTES + SCALAR_BYTES) + download,
        upload: points * SCALAR_BYTES,
        download,
    };
    let work = Work {
        design: format!("bucket engine, {} windows", config.windows()),
        kernel: "card_msm",
        export: ("windows", config.windows().into()),
        units,
        unit,
        scarce,
        cycles,
        traffic,
        buckets,
        beside: Some(format!(
            "points on the card before ({} bytes)",
            points * POINT_BYTES
        )),
    };
    work.on(card, assumptions, Job::Msm { log_size })
}

fn unit(config: Config) -> Parts {
    let memory = config.memory();
    Parts {
        uram: memory.ultra_ram,
        ramb36: ADDER.ramb36 + memory.block_ram,
        ..ADDER
    }
}
