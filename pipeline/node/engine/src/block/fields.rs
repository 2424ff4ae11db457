//! Header fields that a sequencer chooses.

use zkfabric_batch::HeaderFields;
use zkfabric_stf::Rules;
use zkfabric_stf::header::{Header, LEAST_GAS_LIMIT};

/// Part of the parent's gas limit by which a block's may differ, exclusive (Yellow Paper, 4.4.4).
const GAS_LIMIT_DIVISOR: u64 = 1024;

/// Returns the fields nearest to the wanted ones that the rules allow behind a parent: the next
/// number; a time later than the parent's, at most by the chain's bound; a gas limit within a step
/// of the parent's.
///
/// A chain that stood still for longer than the bound catches up block by block. Extra data of more
/// than 32 bytes stays, and is refused with the block.
#[must_use]
pub fn allowed_fields(wanted: HeaderFields, parent: &Header, rules: Rules) -> HeaderFields {
    let seconds = u64::from(rules.most_seconds_between_blocks.get());
    let earliest = parent.timestamp.saturating_add(1);
    let latest = parent.timestamp.saturating_add(seconds).max(earliest);
    let step = (parent.gas_limit / GAS_LIMIT_DIVISOR).saturating_sub(1);
    let least = parent.gas_limit.saturating_sub(step).max(LEAST_GAS_LIMIT);
    let most = parent.gas_limit.saturating_add(step).max(least);
    HeaderFields {
        number: parent.number.saturating_add(1),
        timestamp: wanted.timestamp.clamp(earliest, latest),
        gas_limit: wanted.gas_limit.clamp(least, most),
        ..wanted
    }
}
