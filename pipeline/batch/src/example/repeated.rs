//! Transfers of ether, as many as asked for: a batch of any length whose transactions cost much the same.

use alloy_primitives::Address;

use super::signer::Stream;
use super::world::{Envelope, Request, World, milli_ether};
use crate::{BatchFile, Error};

const SIGNERS: usize = 16;
const PER_BLOCK: usize = 100;
/// One transfer in so many makes a new account.
const NEW: usize = 8;
/// The largest amount, in thousandths of an ether: 1,000 of them on average are half of what the signers have.
const LARGEST: usize = 1_000;

/// `count` transfers between 16 signers, one in eight to a new account, in blocks of a hundred. One in three is a legacy transaction, the others are
/// EIP-1559.
///
/// # Errors
/// The committed compiler output lacks a contract, or signing fails.
pub fn transfers(seed: u64, count: usize) -> Result<BatchFile, Error> {
    let mut world = World::new(seed, SIGNERS)?;
    let mut stream = Stream::new(seed, "zkfabric example transfers");
    // The senders have enough for all of them.
    let largest = (LARGEST * 1_000 / count.max(1)).clamp(1, LARGEST);
    for index in 0..count {
        if index % PER_BLOCK == 0 {
            world.block();
        }
        let sender = stream.below(SIGNERS);
        let (about, to) = if stream.below(NEW) == 0 {
            let to = Address::from_word(stream.word());
            ("transfer of ether to a new account", to)
        } else {
            let other = (sender + 1 + stream.below(SIGNERS - 1)) % SIGNERS;
            ("transfer of ether", world.address(other))
        };
        let envelope = if stream.below(3) == 0 {
            Envelope::Legacy
        } else {
            Envelope::DynamicFee
        };
        let amount = milli_ether(1 + stream.below(largest) as u64);
        let gas = world.transfer_gas(to);
        world.push(about, sender, envelope, Request::transfer(to, amount, gas))?;
    }
    Ok(world.batch(&format!("{count} transfers of ether.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_asked_for_in_blocks_of_a_hundred() {
        for (count, blocks) in [(1, 1), (100, 1), (250, 3)] {
            let batch = transfers(7, count).unwrap();
            assert_eq!(batch.transactions().count(), count);
            assert_eq!(batch.blocks.len(), blocks);
        }
        assert_ne!(
            transfers(7, 9).unwrap().to_json().unwrap(),
            transfers(8, 9).unwrap().to_json().unwrap()
        );
    }
}
