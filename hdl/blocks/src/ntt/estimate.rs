//! Transforms by several engines, in passes through the card's memory.

use zkfabric_hdl_toolkit::HdlError;

use super::Config;
use super::card_pass::catalogue::CONFIGURATIONS;
use super::four_step::{Plan, Transform, VALUE_BYTES};
use crate::estimate::{Assumptions, Card, Estimate, Job, Parts, Traffic, Work, no_room, room};

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
/// Controller, exponents, turn and masters of an engine.
const CONTROL: Parts = Parts {
    lut: 16_000,
    ff: 20_000,
    dsp: 0,
    ramb36: 15,
    uram: 0,
    masters: 3,
};
const VALUE_BITS: u64 = 254;
/// A block RAM has 1,024 words of 36 bits, an ultra RAM 4,096 of 72 (AMD UG573).
const BLOCK_RAM: (u64, u64) = (1_024, 36);
const ULTRA_RAM: (u64, u64) = (4_096, 72);

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
) -> Result<Estimate, HdlError> {
    let per_clock = card.memory_rate * assumptions.memory_share / assumptions.clock;
    let mut best: Option<(Plan, u64, u64, Parts, &'static str)> = None;
    for log_engine in CONFIGURATIONS {
        let engine = Config::new(log_engine as u32, 2)?.without_cosets();
        let Ok(plan) = Plan::new(log_size, engine) else {
            continue;
        };
        let unit = unit(&plan);
        let Some((units, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        let plan = plan.with_engines(units);
        let cycles = plan.cycles(Transform::FORWARD, per_clock as u64);
        if best
            .as_ref()
            .is_none_or(|(_, _, least, ..)| cycles < *least)
        {
            best = Some((plan, units, cycles, unit, scarce));
        }
    }
    let Some((plan, units, cycles, unit, scarce)) = best else {
        return Err(no_room(card, "an engine for transforms", "parts"));
    };
    let engine = plan.engine();
    let bytes = VALUE_BYTES << log_size;
    let work = Work {
        kernel: "card_ntt_pass",
        export: ("logsize", engine.log_size().into()),
        design: format!(
            "engine 2^{}, {} lanes, two passes",
            engine.log_size(),
            engine.lanes()
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
        sums: 0,
        beside: None,
    };
    work.on(card, assumptions, Job::Ntt { log_size })
}

/// Four banks of M/2 rows, M rows of twiddles, and the tables of the factors: two for each lane.
fn unit(plan: &Plan) -> Parts {
    let engine = plan.engine();
    let lanes = engine.lanes() as u64;
    let row_bits = lanes * VALUE_BITS;
    let tables = 1 << plan.log_size().div_ceil(2);
    let mut parts = Parts {
        lut: lanes * LANE.lut + CONTROL.lut,
        ff: lanes * LANE.ff + CONTROL.ff,
        dsp: lanes * LANE.dsp,
        masters: CONTROL.masters,
        ramb36: CONTROL.ramb36 + blocks(BLOCK_RAM, engine.rows(), row_bits),
        uram: 0,
    };
    for (count, words) in [(4, engine.rows() / 2), (2 * lanes, tables)] {
        // As the circuits choose.
        if words < ULTRA_RAM.0 {
            parts.ramb36 += count * blocks(BLOCK_RAM, words, row_bits);
        } else {
            parts.uram += count * blocks(ULTRA_RAM, words, row_bits);
        }
    }
    parts
}

const fn blocks((words, bits): (u64, u64), rows: u64, row_bits: u64) -> u64 {
    rows.div_ceil(words) * row_bits.div_ceil(bits)
}
