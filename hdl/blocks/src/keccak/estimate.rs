//! Keccak-256 of a batch of messages.

use zkfabric_hdl_toolkit::HdlError;

use super::Config;
use super::card::{CardKeccak, DIGEST_BYTES, message_stride_bytes};
use crate::estimate::{
    Array, Assumptions, Card, Estimate, Job, Parts, Traffic, Work, no_room, room, wrong,
};

/// `card_keccak` with one round per clock, control and masters (yosys).
const UNIT: Parts = Parts {
    lut: 11_152,
    ff: 6_843,
    dsp: 4,
    ramb36: 0,
    uram: 0,
    masters: 2,
};

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    log_size: u32,
    bytes: u64,
) -> Result<Estimate, HdlError> {
    if bytes > 1 << 20 {
        return Err(wrong("bytes", "at most 2^20".to_owned(), bytes.to_string()));
    }
    let design = "card_keccak, one round a clock".to_owned();
    let Some((units, scarce)) = room(card, assumptions, &UNIT) else {
        return Err(no_room(card, &design, "parts"));
    };
    let messages = 1_u64 << log_size;
    let each = messages.div_ceil(units);
    let cycles = CardKeccak::cycles(&Config::default(), each, bytes);
    let upload = messages * message_stride_bytes(bytes);
    let download = messages * DIGEST_BYTES;
    let array = |name, bytes| {
        let array = Array::new(name, bytes, bytes);
        array.divided(assumptions.placement, units)
    };
    let arrays = [array("messages", upload), array("digests", download)];
    let traffic = Traffic {
        resident: upload + download,
        upload,
        download,
    };
    let work = Work {
        design,
        kernel: "card_keccak",
        export: "rounds=1".to_owned(),
        units,
        unit: UNIT,
        scarce,
        phases: vec![(cycles, arrays.to_vec())],
        traffic,
        runs: 1,
        sums: 0,
        digits: 0,
        beside: None,
    };
    work.on(card, assumptions, Job::Keccak { log_size, bytes })
}
