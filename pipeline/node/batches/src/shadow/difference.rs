//! Comparison of a sealed block with its second execution.

use zkfabric_engine::SealedBlock;
use zkfabric_stf::header::Header;
use zkfabric_stf::mpt::ordered_root;

use super::error::ShadowError;

/// Compares header, hash and receipts.
///
/// # Errors
/// [`ShadowError::Difference`] with the first field that differs.
pub(super) fn compare(sealed: &SealedBlock, executed: &Header) -> Result<(), ShadowError> {
    let block = executed.number;
    let differs = |field, expected: String, got: String| {
        Err(ShadowError::Difference {
            block,
            field,
            expected,
            got,
        })
    };
    if let Some((field, expected, got)) = field(executed, &sealed.header) {
        return differs(field, expected, got);
    }
    let hash = executed.hash();
    if sealed.hash != hash {
        return differs("hash", hash.to_string(), sealed.hash.to_string());
    }
    // The receipts themselves go to users, by the block's segments.
    let root = ordered_root(sealed.receipts.iter().map(Vec::as_slice));
    let expected = executed.receipts_root;
    match root {
        Ok(root) if root == expected => Ok(()),
        Ok(root) => differs("receipts", expected.to_string(), root.to_string()),
        Err(error) => differs("receipts", expected.to_string(), error.to_string()),
    }
}

/// Returns the first field that differs, with both values.
fn field(expected: &Header, got: &Header) -> Option<(&'static str, String, String)> {
    if expected == got {
        return None;
    }
    // Names every field: a new one does not compile until it is compared.
    let Header {
        parent_hash,
        coinbase,
        state_root,
        transactions_root,
        receipts_root,
        logs_bloom,
        number,
        gas_limit,
        gas_used,
        timestamp,
        extra_data,
        prev_randao,
        base_fee,
        parent_beacon_block_root,
        has_requests_hash,
    } = expected;
    let fields = [
        text("number", number, &got.number),
        text("parent hash", parent_hash, &got.parent_hash),
        text("state root", state_root, &got.state_root),
        text(
            "transactions root",
            transactions_root,
            &got.transactions_root,
        ),
        text("receipts root", receipts_root, &got.receipts_root),
        text("logs bloom", logs_bloom, &got.logs_bloom),
        text("gas used", gas_used, &got.gas_used),
        text("base fee", base_fee, &got.base_fee),
        text("requests hash", has_requests_hash, &got.has_requests_hash),
        text("beneficiary", coinbase, &got.coinbase),
        text("gas limit", gas_limit, &got.gas_limit),
        text("timestamp", timestamp, &got.timestamp),
        text("extra data", extra_data, &got.extra_data),
        text("random value", prev_randao, &got.prev_randao),
        text(
            "parent beacon block root",
            parent_beacon_block_root,
            &got.parent_beacon_block_root,
        ),
    ];
    fields.into_iter().flatten().next()
}

fn text<T: PartialEq + core::fmt::Debug>(
    name: &'static str,
    expected: &T,
    got: &T,
) -> Option<(&'static str, String, String)> {
    (expected != got).then(|| (name, format!("{expected:?}"), format!("{got:?}")))
}
