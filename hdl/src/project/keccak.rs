//! Keccak-256 of a batch of messages.

use super::{Assumptions, Card, Job, Parts, Projection, Traffic, Work, no_room, wrong};
use crate::HdlError;
use crate::card::{DIGEST_BYTES, message_stride_bytes};
use crate::keccak::{Config, RATE_WORDS};

/// `card_keccak` with a round a clock, control and masters (yosys).
const UNIT: Parts = Parts {
    lut: 8_165,
    ff: 6_429,
    dsp: 4,
    ramb36: 0,
    uram: 0,
    masters: 2,
};

pub(super) fn project(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
    bytes: u64,
) -> Result<Projection, HdlError> {
    if bytes > 1 << 20 {
        return Err(wrong("bytes", "at most 2^20".to_owned(), bytes.to_string()));
    }
    let design = "card_keccak, one round a clock".to_owned();
    let config = Config::default();
    let fit = card.parts.fit(&UNIT, assumptions.fill);
    let Some((units, scarce)) = fit.filter(|fit| fit.0 > 0) else {
        return Err(no_room(card, &design, "parts"));
    };
    let messages = 1_u64 << log_size;
    let each = messages.div_ceil(units);
    let cycles = each.saturating_sub(1) * interval(config, bytes) + config.latency_cycles(bytes);
    let upload = messages * message_stride_bytes(bytes);
    let download = messages * DIGEST_BYTES;
    let traffic = Traffic {
        resident: upload + download,
        memory: upload + download,
        upload,
        download,
    };
    let work = Work {
        design,
        units,
        unit: UNIT,
        scarce,
        cycles,
        traffic,
        beside: None,
    };
    work.on(card, assumptions, Job::Keccak { log_size, bytes })
}

/// Clocks between messages, one behind the other: the blocks but the last take as long as they are read or permuted.
fn interval(config: Config, bytes: u64) -> u64 {
    let rate = 8 * RATE_WORDS as u64;
    let whole = (config.permutation_cycles() + 1).max(RATE_WORDS as u64 + 1);
    bytes / rate * whole + config.interval_cycles(bytes % rate)
}
