//! Transforms by several engines, in passes over the card's memory.

use zkfabric_hdl_toolkit::HdlError;

use super::card_pass::catalogue::CONFIGURATIONS;
use super::four_step::{BEAT_BYTES, Memory, Pass, Plan, Transform, VALUE_BYTES};
use super::{Config, ULTRA_RAM_WORDS};
use crate::axi::Runs;
use crate::estimate::{
    Array, Assumptions, Card, Channels, Estimate, Job, Parts, Placement, Traffic, Work, no_room,
    room,
};

/// A lane: the butterfly. Two lanes with [`CONTROL`] make up yosys' figures of `card_ntt_pass` for
/// 2^13: 61,205 LUTs, including shift registers, 76,530 flip-flops, 560 DSPs, 57 RAMB36 and 45
/// halves of one, 56 URAM288.
const LANE: Parts = Parts {
    lut: 24_000,
    ff: 33_000,
    dsp: 280,
    ramb36: 0,
    uram: 0,
    masters: 0,
};
/// Controller, turn and masters of one engine.
const CONTROL: Parts = Parts {
    lut: 14_000,
    ff: 11_000,
    dsp: 0,
    ramb36: 20,
    uram: 0,
    masters: 2,
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
    let mut best: Option<Estimate> = None;
    for log_engine in CONFIGURATIONS {
        let engine = Config::new(log_engine as u32, 2)?.without_cosets();
        let Ok(plan) = Plan::new(log_size, engine) else {
            continue;
        };
        let unit = unit(&plan);
        let Some((units, scarce)) = room(card, assumptions, &unit) else {
            continue;
        };
        let work = work(
            card,
            assumptions,
            plan.with_engines(units),
            (units, unit, scarce),
        );
        let estimate = work.on(card, assumptions, Job::Ntt { log_size })?;
        let seconds = estimate.kernel_seconds;
        if best
            .as_ref()
            .is_none_or(|best| seconds < best.kernel_seconds)
        {
            best = Some(estimate);
        }
    }
    best.ok_or_else(|| no_room(card, "an engine for transforms", "parts"))
}

/// Returns engines, arrays and bytes of a plan.
fn work(
    card: &Card,
    assumptions: &Assumptions,
    plan: Plan,
    (units, unit, scarce): (u64, Parts, &'static str),
) -> Work {
    let memory = Memory {
        latency: assumptions.memory_latency,
    };
    let transform = Transform::FORWARD;
    let engine = plan.engine();
    let bytes = VALUE_BYTES << plan.log_size();
    let phase = |pass: Pass| {
        let cycles = plan.cycles_of(pass, transform, memory);
        (
            cycles,
            arrays(&card.memory, assumptions.placement, &pass, units),
        )
    };
    Work {
        kernel: "card_ntt_pass",
        export: format!("logsize={}", engine.log_size()),
        design: format!(
            "engine 2^{}, {} lanes, two passes, factors from memory",
            engine.log_size(),
            engine.lanes()
        ),
        units,
        unit,
        scarce,
        phases: plan.passes().map(phase).to_vec(),
        traffic: Traffic {
            // Values, results, and the factors between the passes are resident.
            resident: 3 * bytes,
            upload: bytes,
            download: bytes,
        },
        runs: 1,
        sums: 0,
        digits: 0,
        beside: Some(format!(
            "factors between the passes on the card before ({bytes} bytes), once for all columns of a size"
        )),
    }
}

/// Returns the arrays of a pass. Engines share the tiles of one column, or, in channels of their
/// own, each have a column: in both cases every value moves once per pass and column.
pub(crate) fn arrays(
    memory: &Channels,
    placement: Placement,
    pass: &Pass,
    units: u64,
) -> Vec<Array> {
    let bytes = VALUE_BYTES << pass.log_size;
    let strided = |name, runs: &Runs| {
        let array = Array::new(name, bytes, bytes).divided(placement, units);
        let burst = BEAT_BYTES * u64::from(runs.beats);
        array.strided(memory, burst, runs.stride[0])
    };
    let mut arrays = vec![
        strided("source", &pass.reads(0)),
        strided("target", &pass.writes(0)),
    ];
    let factors = pass.factor_reads(0, Transform::FORWARD).total() as u64 * BEAT_BYTES;
    if factors > 0 {
        // Copies in the channels that columns leave.
        let left = memory.count.saturating_sub(2 * units).clamp(1, units);
        let copies = if placement == Placement::Striped {
            left
        } else {
            1
        };
        arrays.push(Array {
            units,
            ranges: copies,
            copies,
            ..Array::new("factors", factors, factors)
        });
    }
    arrays
}

/// Returns an engine's parts: four banks of M/2 rows, M rows of twiddles, and room for M rows of
/// values, factors and results.
pub(crate) fn unit(plan: &Plan) -> Parts {
    let engine = plan.engine();
    let lanes = engine.lanes() as u64;
    let row_bits = lanes * VALUE_BITS;
    let mut parts = Parts {
        lut: lanes * LANE.lut + CONTROL.lut,
        ff: lanes * LANE.ff + CONTROL.ff,
        dsp: lanes * LANE.dsp,
        masters: CONTROL.masters,
        ramb36: CONTROL.ramb36 + blocks(BLOCK_RAM, engine.rows(), row_bits),
        uram: 0,
    };
    for (count, words, bits) in [
        (4, engine.rows() / 2, row_bits),
        (3, engine.rows(), 8 * BEAT_BYTES),
    ] {
        // Same choice as in the circuits.
        if words < ULTRA_RAM_WORDS {
            parts.ramb36 += count * blocks(BLOCK_RAM, words, bits);
        } else {
            parts.uram += count * blocks(ULTRA_RAM, words, bits);
        }
    }
    parts
}

const fn blocks((words, bits): (u64, u64), rows: u64, row_bits: u64) -> u64 {
    rows.div_ceil(words) * row_bits.div_ceil(bits)
}
