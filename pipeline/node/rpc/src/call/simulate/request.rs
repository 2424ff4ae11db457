//! What a simulation is asked for.

use alloy_rpc_types_eth::state::StateOverride;
use alloy_rpc_types_eth::{BlockOverrides, TransactionRequest};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::error::{Error, Unsimulated};

/// Most calls of all blocks.
const CALLS: usize = 5_000;

/// What a simulation is asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Simulation {
    pub(super) block_state_calls: Vec<Block>,
    /// Whether transfers of ether are logs, too.
    #[serde(default)]
    pub(super) trace_transfers: bool,
    /// Whether calls obey the rules of transactions.
    #[serde(default)]
    pub(super) validation: bool,
    #[serde(default)]
    pub(super) return_full_transactions: bool,
}

/// A block of calls.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Block {
    pub(super) block_overrides: Option<Overrides>,
    pub(super) state_overrides: Option<StateOverride>,
    #[serde(default)]
    pub(super) calls: Vec<TransactionRequest>,
}

/// Fields of a block, and what this chain's blocks do not have.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Overrides {
    #[serde(flatten)]
    pub(super) fields: BlockOverrides,
    withdrawals: Option<Vec<IgnoredAny>>,
}

impl Simulation {
    /// Refuses what is too much, and what the chain does not have.
    pub(super) fn check(&self) -> Result<(), Error> {
        let blocks = &self.block_state_calls;
        if blocks.is_empty() {
            return Err(Error::Invalid("empty input: expected a block".to_owned()));
        }
        let calls = blocks.iter().map(|block| block.calls.len()).sum::<usize>();
        if calls > CALLS {
            return Err(Unsimulated::Limit.error(format!(
                "too many calls: expected at most {CALLS}, got {calls}"
            )));
        }
        let withdrawals = |block: &Block| {
            let overrides = block.block_overrides.as_ref();
            overrides.and_then(|overrides| Some(!overrides.withdrawals.as_ref()?.is_empty()))
        };
        if blocks.iter().any(|block| withdrawals(block) == Some(true)) {
            return Err(Error::Invalid("this chain has no withdrawals".to_owned()));
        }
        Ok(())
    }
}
