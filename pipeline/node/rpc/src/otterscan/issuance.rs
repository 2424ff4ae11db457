//! What a block's producer gets, beside fees.

use alloy_primitives::U256;
use revm::primitives::hardfork::SpecId;
use serde::Serialize;

use crate::heads::{Block, Heads};

/// What a block issues, in wei: nothing but under proof of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Issuance {
    block_reward: U256,
    uncle_reward: U256,
    issuance: U256,
}

impl Issuance {
    /// Returns what a block issues.
    pub(super) fn of(heads: &Heads, block: &Block) -> Self {
        let number = block.header.number;
        let env = heads.archive().and_then(|archive| archive.env(number));
        match (env, block.recorded()) {
            (Some((spec, _)), Some(recorded)) if number > 0 && spec < SpecId::MERGE => {
                let ommers = recorded.ommers.iter().map(|ommer| ommer.number);
                Self::of_work(spec, number, ommers)
            }
            _ => Self::default(),
        }
    }

    /// Returns what a block of these rules issues, with ommers of these numbers.
    fn of_work(spec: SpecId, number: u64, ommers: impl Iterator<Item = u64>) -> Self {
        let ether: u128 = 1_000_000_000_000_000_000;
        let reward = match spec {
            _ if spec < SpecId::BYZANTIUM => 5 * ether,
            _ if spec < SpecId::PETERSBURG => 3 * ether,
            _ => 2 * ether,
        };
        let (mut block_reward, mut uncle_reward) = (reward, 0);
        for ommer in ommers {
            let eighths = ommer.saturating_add(8).saturating_sub(number).min(8);
            uncle_reward += reward / 8 * u128::from(eighths);
            block_reward += reward / 32;
        }
        Self {
            block_reward: U256::from(block_reward),
            uncle_reward: U256::from(uncle_reward),
            issuance: U256::from(block_reward + uncle_reward),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rewards of the yellow paper.
    #[test]
    fn rewards_are_those_of_the_rules() {
        let finney = U256::from(1_000_000_000_000_000_u64);
        for (spec, number, ommers, block, uncles) in [
            (SpecId::FRONTIER, 1, vec![], 5_000_000, 0),
            // Two ommers, of the block before and of the one before it.
            (SpecId::HOMESTEAD, 10, vec![9, 8], 5_312_500, 8_125_000),
            (SpecId::BYZANTIUM, 10, vec![], 3_000_000, 0),
            (SpecId::LONDON, 10, vec![4], 2_062_500, 500_000),
        ] {
            let issuance = Issuance::of_work(spec, number, ommers.into_iter());
            let expected = |amount: u64| U256::from(amount) * finney / U256::from(1_000);
            assert_eq!(issuance.block_reward, expected(block));
            assert_eq!(issuance.uncle_reward, expected(uncles));
            assert_eq!(issuance.issuance, expected(block + uncles));
        }
    }
}
