//! Numbers and times of the blocks of a simulation.

use alloy_primitives::U256;
use alloy_rpc_types_eth::state::StateOverride;
use alloy_rpc_types_eth::{BlockOverrides, TransactionRequest};

use super::request::Block;
use crate::error::{Error, Unsimulated};

/// Most blocks, those that fill gaps among them: as far as `BLOCKHASH` sees.
const BLOCKS: u64 = 256;
/// Seconds from a block to the next one, if a request does not say.
const SECONDS: u64 = 1;

/// A block with its place in the chain.
#[derive(Clone, Debug, Default)]
pub(super) struct Planned {
    pub(super) number: u64,
    pub(super) time: u64,
    pub(super) block: BlockOverrides,
    pub(super) state: Option<StateOverride>,
    pub(super) calls: Vec<TransactionRequest>,
}

/// Gives each block its number and its time, and fills gaps with empty blocks.
///
/// # Errors
/// Numbers or times that do not grow; too many blocks.
pub(super) fn plan(base: (u64, u64), blocks: Vec<Block>) -> Result<Vec<Planned>, Error> {
    let (first, mut time) = base;
    let (mut before, mut planned) = (first, Vec::with_capacity(blocks.len()));
    for block in blocks {
        let overrides = block.block_overrides.unwrap_or_default().fields;
        let next = U256::from(before).saturating_add(U256::ONE);
        let number = in_order(overrides.number.unwrap_or(next), before)?;
        let number = u64::try_from(number).ok();
        let number = number.filter(|number| number - first <= BLOCKS);
        let number = number.ok_or_else(|| {
            Unsimulated::Limit.error(format!(
                "too many blocks: expected at most {BLOCKS} after block {first}"
            ))
        })?;
        for empty in before.saturating_add(1)..number {
            time = after(time)?;
            planned.push(Planned {
                number: empty,
                time,
                ..Planned::default()
            });
        }
        time = match overrides.time {
            None => after(time)?,
            Some(wanted) if wanted <= time => {
                return Err(Unsimulated::BlockTime.error(format!(
                    "block timestamps must be in order: {wanted} <= {time}"
                )));
            }
            Some(wanted) => wanted,
        };
        planned.push(Planned {
            number,
            time,
            block: overrides,
            state: block.state_overrides,
            calls: block.calls,
        });
        before = number;
    }
    Ok(planned)
}

fn in_order(number: U256, before: u64) -> Result<U256, Error> {
    if number > U256::from(before) {
        return Ok(number);
    }
    Err(Unsimulated::BlockNumber.error(format!(
        "block numbers must be in order: {number} <= {before}"
    )))
}

fn after(time: u64) -> Result<u64, Error> {
    let next = time.checked_add(SECONDS);
    next.ok_or_else(|| Unsimulated::BlockTime.error(format!("no timestamp is left after {time}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(number: Option<u64>, time: Option<u64>) -> Block {
        let fields = BlockOverrides {
            number: number.map(U256::from),
            time,
            ..BlockOverrides::default()
        };
        let text = serde_json::json!({ "blockOverrides": fields });
        serde_json::from_value(text).unwrap()
    }

    fn places(base: (u64, u64), blocks: Vec<Block>) -> Result<Vec<(u64, u64)>, String> {
        let planned = plan(base, blocks).map_err(|error| error.to_string())?;
        Ok(planned.iter().map(|one| (one.number, one.time)).collect())
    }

    /// Numbers and times grow, and gaps are filled.
    #[test]
    fn blocks_are_in_order() {
        let blocks = vec![
            block(None, None),
            block(Some(14), None),
            block(None, Some(90)),
        ];
        let expected = vec![(11, 51), (12, 52), (13, 53), (14, 54), (15, 90)];
        assert_eq!(places((10, 50), blocks), Ok(expected));
        let wrong = [
            (vec![block(Some(10), None)], "10 <= 10"),
            (
                vec![block(Some(12), None), block(Some(12), None)],
                "12 <= 12",
            ),
            (vec![block(None, Some(50))], "50 <= 50"),
            (vec![block(Some(13), Some(52))], "52 <= 52"),
            (vec![block(Some(267), None)], "too many blocks"),
            (
                vec![block(Some(266), None), block(None, None)],
                "too many blocks",
            ),
            (
                vec![block(None, Some(u64::MAX)), block(None, None)],
                "no timestamp",
            ),
        ];
        for (blocks, words) in wrong {
            let error = places((10, 50), blocks).unwrap_err();
            assert!(error.contains(words), "{error}");
        }
        assert_eq!(
            places((10, 50), vec![block(Some(266), None)])
                .unwrap()
                .len(),
            256
        );
        let last = places((u64::MAX, 50), vec![block(None, None)]);
        assert!(last.unwrap_err().contains("too many blocks"));
    }
}
