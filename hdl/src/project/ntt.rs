//! Transforms by several engines, in passes through the card's memory.

use super::{Assumptions, Card, Job, Parts, Projection, Traffic, Work, no_room, room};
use crate::HdlError;
use crate::ntt::Config;
use crate::ntt::four_step::{Plan, VALUE_BYTES};

/// A lane: the butterfly, and a multiplier that makes the factors between the passes (yosys' figures of the multiplier, twice,
/// and of the adders).
const LANE: Parts = Parts {
    lut: 46_000,
    ff: 68_000,
    dsp: 564,
    ramb36: 0,
    uram: 0,
    masters: 0,
};
/// Controller and masters of an engine.
const CONTROL: Parts = Parts {
    lut: 8_000,
    ff: 10_000,
    dsp: 0,
    ramb36: 15,
    uram: 0,
    masters: 2,
};
const VALUE_BITS: u64 = 254;
/// A block RAM has 1,024 words of 36 bits, an ultra RAM 4,096 of 72 (AMD UG573).
const BLOCK_RAM: (u64, u64) = (1_024, 36);
const ULTRA_RAM_BYTES: u64 = 4_096 * 72 / 8;

pub(super) fn project(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Projection, HdlError> {
    let per_clock = card.memory_rate * assumptions.memory_share / assumptions.clock;
    let mut best: Option<(Plan, u64, u64, Parts, &'static str)> = None;
    for log_engine in 9..=13 {
        for lanes in [1, 2, 4] {
            let engine = Config::new(log_engine, lanes)?;
            let Ok(plan) = Plan::new(log_size, engine) else {
                continue;
            };
            let unit = unit(&engine, &plan);
            let Some((units, scarce)) = room(card, assumptions, &unit) else {
                continue;
            };
            let plan = plan.with_engines(units);
            let cycles = plan.cycles(per_clock as u64);
            if best
                .as_ref()
                .is_none_or(|(_, _, least, ..)| cycles < *least)
            {
                best = Some((plan, units, cycles, unit, scarce));
            }
        }
    }
    let Some((plan, units, cycles, unit, scarce)) = best else {
        return Err(no_room(card, "an engine for transforms", "parts"));
    };
    let engine = plan.engine();
    let bytes = VALUE_BYTES << log_size;
    let work = Work {
        design: format!(
            "engine 2^{}, {} lanes, {} passes",
            engine.log_size(),
            engine.lanes(),
            plan.passes().count()
        ),
        units,
        unit,
        scarce,
        cycles,
        traffic: Traffic {
            resident: 2 * bytes,
            memory: plan.traffic().bus_bytes(),
            upload: bytes,
            download: bytes,
        },
        beside: None,
    };
    work.on(card, assumptions, Job::Ntt { log_size })
}

/// Four banks of M/2 rows, M rows of twiddles, 2 M of powers of the coset, and the tiles of a pass.
fn unit(engine: &Config, plan: &Plan) -> Parts {
    let lanes = engine.lanes() as u64;
    let row_bits = lanes * VALUE_BITS;
    let blocks = |rows: u64| rows.div_ceil(BLOCK_RAM.0) * row_bits.div_ceil(BLOCK_RAM.1);
    let rows = engine.rows();
    Parts {
        lut: lanes * LANE.lut + CONTROL.lut,
        ff: lanes * LANE.ff + CONTROL.ff,
        dsp: lanes * LANE.dsp,
        ramb36: 4 * blocks(rows / 2) + blocks(rows) + blocks(2 * rows) + CONTROL.ramb36,
        masters: CONTROL.masters,
        uram: plan.tile_bytes().div_ceil(ULTRA_RAM_BYTES),
    }
}
