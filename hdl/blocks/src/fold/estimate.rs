//! A round over a layer by several engines.

use zkfabric_hdl_toolkit::HdlError;

use super::card::{SUM_BEATS, cycles};
use super::{Config, MULTIPLIERS, PAIR_BEATS};
use crate::card::BEAT_BYTES;
use crate::estimate::{
    Array, Assumptions, Card, Estimate, Job, Parts, Placement, Traffic, Work, no_room, room,
};

/// A multiplier by tiles and one by additions (yosys, with shift registers counted as LUTs).
pub(crate) const TILES: Parts = Parts {
    lut: 20_833,
    ff: 30_345,
    dsp: 282,
    ramb36: 0,
    uram: 0,
    masters: 0,
};
pub(crate) const ADDITIONS: Parts = Parts {
    lut: 35_079,
    ff: 28_047,
    dsp: 108,
    ..TILES
};
/// Adders, buffers, control and masters: yosys' figures of `card_fold` without its multipliers are
/// 13,990 LUTs, 5,348 shift registers, 132 memories of 8 LUTs each, 27,158 flip-flops and 60 halves
/// of a RAMB36.
pub(crate) const REST: Parts = Parts {
    lut: 20_400,
    ff: 27_200,
    dsp: 0,
    ramb36: 30,
    uram: 0,
    masters: 5,
};
/// Bytes of p, or of q, read per pair; below, the bytes written and the bytes of the weight.
const READ_BYTES: u64 = 2 * PAIR_BEATS * BEAT_BYTES;
const WRITTEN_BYTES: u64 = PAIR_BEATS * BEAT_BYTES;
const WEIGHT_BYTES: u64 = BEAT_BYTES / 2;
const SUM_BYTES: u64 = SUM_BEATS * BEAT_BYTES;

pub(crate) fn unit(additions: usize) -> Parts {
    let (tiles, additions) = ((MULTIPLIERS - additions) as u64, additions as u64);
    let sum = |of: fn(&Parts) -> u64| tiles * of(&TILES) + additions * of(&ADDITIONS) + of(&REST);
    Parts {
        lut: sum(|parts| parts.lut),
        ff: sum(|parts| parts.ff),
        dsp: sum(|parts| parts.dsp),
        ..REST
    }
}

/// Returns clocks and arrays of one run over `pairs` pairs, which the units divide between them,
/// with or without a fold.
pub(crate) fn run(
    config: &Config,
    (placement, units): (Placement, u64),
    pairs: u64,
    fold: bool,
) -> (u64, Vec<Array>) {
    let clocks = cycles(config, pairs.div_ceil(units), fold);
    let array = |name, bytes| Array::new(name, bytes, bytes).divided(placement, units);
    let read = pairs * if fold { READ_BYTES } else { READ_BYTES / 2 };
    let mut arrays = vec![
        array("p", read),
        array("q", read),
        array("weights", pairs * WEIGHT_BYTES),
        array("sums", units * SUM_BYTES),
    ];
    if fold {
        arrays.push(array("to_p", pairs * WRITTEN_BYTES));
        arrays.push(array("to_q", pairs * WRITTEN_BYTES));
    }
    (clocks, arrays)
}

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Estimate, HdlError> {
    let fits = (0..=MULTIPLIERS).filter_map(|additions| {
        let unit = unit(additions);
        room(card, assumptions, &unit).map(|(units, scarce)| (units, scarce, additions, unit))
    });
    // Of the designs with the most engines, the one with the fewest LUTs.
    let best = fits.max_by_key(|(units, _, _, unit)| (*units, u64::MAX - unit.lut));
    let Some((units, scarce, additions, unit)) = best else {
        return Err(no_room(card, "a fold engine", "parts"));
    };
    let pairs = 1_u64 << log_size;
    let config = Config::new(additions)?;
    let phase = run(&config, (assumptions.placement, units), pairs, true);
    // Challenge and lambda, 64 bytes per unit, are negligible.
    let weights = pairs * WEIGHT_BYTES;
    let sums = units * SUM_BYTES;
    let work = Work {
        design: format!("fold engine, {additions} of {MULTIPLIERS} multipliers by additions"),
        kernel: "card_fold",
        export: format!("additions={additions}"),
        units,
        unit,
        scarce,
        phases: vec![phase],
        traffic: Traffic {
            resident: 2 * pairs * (READ_BYTES + WRITTEN_BYTES) + weights + sums,
            upload: weights,
            download: sums,
        },
        runs: 1,
        sums: 0,
        digits: 0,
        beside: Some("the layer, which is on the card before; a host for this kernel".to_owned()),
    };
    work.on(card, assumptions, Job::Fold { log_size })
}
