//! Calls and traces that take as long as their gas lasts, and calls with large inputs.

use serde_json::json;

use super::ground::{CALL_GAS, ENDLESS, Ground};
use super::wire::{Prepared, Reading};
use crate::Error;

/// Gas of the traces: that of one as large as it may be, and of one whose answer is.
const GAS: [u64; 2] = [CALL_GAS, 8_000_000];
/// Most bytes of an input, which is half of them zero: the gas of a call pays for more of them.
const INPUT: usize = 1 << 20;

/// Traces of a call that calls until its gas is gone: `callTracer` and each instruction.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn traces(ground: &mut Ground) -> Result<Prepared, Error> {
    let mut requests = Vec::new();
    for gas in GAS {
        for tracer in [json!({"tracer": "callTracer"}), json!({})] {
            let call = json!({"to": ENDLESS, "gas": format!("{gas:#x}")});
            let params = json!([call, "latest", tracer]);
            requests.push(ground.call("debug_traceCall", &params));
        }
    }
    let readers = ground.sizes.readers;
    Ok(ground.readers(requests, (readers, 1, Reading::Fast)))
}

/// Calls with inputs as large as may be, which run until their gas is gone, over all connections
/// that there are.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn inputs(ground: &mut Ground) -> Result<Prepared, Error> {
    let bytes = INPUT.min(ground.sizes.request_bytes / 2 - 1_000);
    let call = json!({
        "to": ENDLESS,
        "gas": format!("{CALL_GAS:#x}"),
        "input": format!("0x{}", "00".repeat(bytes)),
    });
    let requests = vec![ground.call("eth_call", &json!([call, "latest"]))];
    let connections = ground.sizes.connections;
    Ok(ground.readers(requests, (connections, 1, Reading::Fast)))
}
