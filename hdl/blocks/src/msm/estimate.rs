//! Multi-scalar multiplication by bucket engines that share the points.

use zkfabric_hdl_toolkit::HdlError;

use super::card::{POINT_BYTES, SCALAR_BYTES, SUM_BYTES};
use super::catalogue::CONFIGURATIONS;
use super::{COVERED_BITS, Config, MAX_WINDOWS, adder_latency};
use crate::estimate::{Assumptions, Card, Estimate, Job, Parts, Traffic, Work, no_room, room};
use crate::modular::{self, Field};

/// Point adder (yosys' figures of its multipliers, their shift registers among the LUTs), controller, control and masters; the
/// memory of the buckets apart.
pub(crate) const ADDER: Parts = Parts {
    lut: 311_000,
    ff: 415_000,
    dsp: 3_384,
    ramb36: 4,
    uram: 0,
    masters: 3,
};

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Estimate, HdlError> {
    let points = 1_u64 << log_size;
    let latency = adder_latency(&modular::Config::new(Field::Fq))?;
    let mut best: Option<(u64, Config, u64, Parts, &'static str)> = None;
    // The engine with most windows is for simulation.
    for windows in CONFIGURATIONS.map(|windows| windows as u32) {
        if windows == MAX_WINDOWS {
            continue;
        }
        let config = Config::of_catalogue(windows)?;
        let unit = unit(config);
        let Some((most, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        let cycles = config
            .projection(points.div_ceil(most), latency)?
            .total_cycles();
        if best.as_ref().is_none_or(|(least, ..)| cycles < *least) {
            best = Some((cycles, config, most, unit, scarce));
        }
    }
    let Some((cycles, config, units, unit, scarce)) = best else {
        return Err(no_room(card, "a bucket engine", "parts"));
    };
    let sums = units * u64::from(COVERED_BITS);
    let download = sums * SUM_BYTES;
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
        runs: 1,
        sums,
        digits: 0,
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
