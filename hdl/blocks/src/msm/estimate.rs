//! Multi-scalar multiplication by bucket engines that share the points between them.

use zkfabric_hdl_toolkit::HdlError;

use super::card::{POINT_BYTES, SCALAR_BYTES, SUM_BYTES};
use super::catalogue::windows_of;
use super::{AdderKind, Config, MAX_WINDOWS};
use crate::estimate::{Assumptions, Card, Estimate, Job, Parts, Traffic, Work, no_room, room};
use crate::modular::{self, Field};

/// Point adder (yosys' figures of its multipliers, their shift registers among the LUTs),
/// controller, control and masters, without the memory of the buckets.
const PROJECTIVE: Parts = Parts {
    lut: 311_000,
    ff: 415_000,
    dsp: 3_384,
    ramb36: 4,
    uram: 0,
    masters: 3,
};
/// The same with the affine adder, as the sum of its modules: the logic around the multipliers and
/// seven multipliers, two of which use additions in place of DSPs.
const AFFINE: Parts = Parts {
    lut: 226_000,
    ff: 250_000,
    dsp: 1_626,
    ramb36: 87,
    uram: 8,
    masters: 3,
};

/// Returns an engine with this adder, without the memory of its buckets.
pub(crate) const fn engine(adder: AdderKind) -> Parts {
    match adder {
        AdderKind::Projective => PROJECTIVE,
        AdderKind::Affine => AFFINE,
    }
}

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Estimate, HdlError> {
    let points = 1_u64 << log_size;
    let mut best: Option<(u64, Config, u64, Parts, &'static str)> = None;
    let configurations = AdderKind::ALL.into_iter().flat_map(|adder| {
        windows_of(adder)
            .iter()
            .map(move |windows| (*windows as u32, adder))
    });
    for (windows, adder) in configurations {
        // The engine with the most windows is for simulation.
        if windows == MAX_WINDOWS {
            continue;
        }
        let config = Config::of_catalogue(windows, adder)?;
        let latency = adder.cycles(config.buckets(), &modular::Config::new(Field::Fq))?;
        let unit = unit(config);
        let Some((most, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        // Engines of whole multiplications divide the points between them, the others divide the
        // parts.
        let (share, rounds) = match config.parts() {
            1 => (points.div_ceil(most), 1),
            parts => (points, u64::from(parts).div_ceil(most)),
        };
        let cycles = rounds * config.projection(share, latency)?.total_cycles();
        if best.as_ref().is_none_or(|(least, ..)| cycles < *least) {
            best = Some((cycles, config, most, unit, scarce));
        }
    }
    let Some((cycles, config, units, unit, scarce)) = best else {
        return Err(no_room(card, "a bucket engine", "parts"));
    };
    let parts = u64::from(config.parts());
    let sums = u64::from(config.sums()) * if parts == 1 { units } else { 1 };
    let download = sums * SUM_BYTES;
    let traffic = Traffic {
        resident: points * (POINT_BYTES + SCALAR_BYTES) + download,
        memory: parts * points * (POINT_BYTES + SCALAR_BYTES) + download,
        upload: points * SCALAR_BYTES,
        download,
    };
    let work = Work {
        design: format!(
            "bucket engine, {} windows, {} buckets",
            config.windows(),
            config.adder().name()
        ),
        kernel: "card_msm",
        export: format!(
            "windows={} adder={}",
            config.windows(),
            config.adder().name()
        ),
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
    let (engine, memory) = (engine(config.adder()), config.memory());
    Parts {
        uram: engine.uram + memory.ultra_ram,
        ramb36: engine.ramb36 + memory.block_ram,
        ..engine
    }
}
