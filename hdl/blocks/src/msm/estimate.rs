//! Multi-scalar multiplication by bucket engines that share the points between them.

use zkfabric_hdl_toolkit::HdlError;

use super::card::{POINT_BYTES, SCALAR_BYTES, SUM_BYTES};
use super::catalogue::windows_of;
use super::{AdderKind, Config, MAX_WINDOWS};
use crate::estimate::{
    Array, Assumptions, Card, Estimate, Job, Parts, Placement, Traffic, Work, no_room, room,
};
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
    let mut best: Option<Estimate> = None;
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
        let unit = unit(config);
        let Some((most, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        let work = work(card, assumptions, (config, points), (most, unit, scarce))?;
        let estimate = work.on(card, assumptions, Job::Msm { log_size })?;
        let seconds = estimate.seconds_in_all();
        if best
            .as_ref()
            .is_none_or(|best| seconds < best.seconds_in_all())
        {
            best = Some(estimate);
        }
    }
    best.ok_or_else(|| no_room(card, "a bucket engine", "parts"))
}

/// Returns engines, arrays and bytes of one multiplication. Engines of whole multiplications divide
/// the points between them, the others take the parts in turn, each of which reads all points.
pub(crate) fn work(
    card: &Card,
    assumptions: &Assumptions,
    (config, points): (Config, u64),
    (units, unit, scarce): (u64, Parts, &'static str),
) -> Result<Work, HdlError> {
    let latency = config
        .adder()
        .cycles(config.buckets(), &modular::Config::new(Field::Fq))?;
    let parts = u64::from(config.parts());
    let (share, rounds, ranges) = match parts {
        1 => (points.div_ceil(units), 1, units),
        parts => (points, parts.div_ceil(units), 1),
    };
    let placement = assumptions.placement;
    let (bases, scalars) = (points * POINT_BYTES, points * SCALAR_BYTES);
    let sums = u64::from(config.sums()) * ranges;
    let download = sums * SUM_BYTES;
    let mut of_scalars = Array::new("scalars", scalars, parts * scalars).divided(placement, units);
    if parts > 1 && placement == Placement::Striped {
        of_scalars.copies = units;
    }
    let arrays = vec![
        Array::new("points", bases, parts * bases).of_bases(placement, &card.memory, units),
        of_scalars,
        Array::new("sums", download, download).divided(placement, units),
    ];
    let (windows, adder) = (config.windows(), config.adder().name());
    Ok(Work {
        design: format!("bucket engine, {windows} windows, {adder} buckets"),
        kernel: "card_msm",
        export: format!("windows={windows} adder={adder}"),
        units,
        unit,
        scarce,
        phases: vec![(
            rounds * config.projection(share, latency)?.total_cycles(),
            arrays,
        )],
        traffic: Traffic {
            resident: bases + scalars + download,
            upload: scalars * of_scalars.copies,
            download,
        },
        runs: 1,
        sums,
        digits: 0,
        beside: Some(format!("points on the card before ({bases} bytes)")),
    })
}

pub(crate) fn unit(config: Config) -> Parts {
    let (engine, memory) = (engine(config.adder()), config.memory());
    Parts {
        uram: engine.uram + memory.ultra_ram,
        ramb36: engine.ramb36 + memory.block_ram,
        ..engine
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2^22 points by 16 windows in parts, each of which reads all points: from one channel, and
    /// from a copy for each unit.
    #[test]
    fn parts_wait_for_the_channel_of_the_points() {
        let card = Card::find("u55c").unwrap();
        let rate = |placement| {
            let assumptions = Assumptions {
                placement,
                ..Assumptions::default()
            };
            let config = Config::of_catalogue(16, AdderKind::Affine).unwrap();
            let of_unit = (4, unit(config), "LUT");
            let work = work(card, &assumptions, (config, 1 << 22), of_unit).unwrap();
            let job = Job::Msm { log_size: 22 };
            work.on(card, &assumptions, job).unwrap().rate_in_all() / 1e6
        };
        let one = rate(Placement::Single);
        assert!((21.1..21.2).contains(&one), "{one}");
        // Now the scalars' channel is the busiest.
        let copied = rate(Placement::Copied);
        assert!((39.8..40.1).contains(&copied), "{copied}");
        // Scalars that are copied, too, go over the link once for each unit.
        let striped = rate(Placement::Striped);
        assert!(striped < copied, "{striped}");
    }
}
