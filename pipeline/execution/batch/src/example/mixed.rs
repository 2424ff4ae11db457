//! Transactions of several kinds, in no blocks: what a sequencer is given.

use std::num::NonZeroU32;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::exchange::{Exchange, ROUTER};
use super::signer::Stream;
use super::small::token_transfer;
use super::swaps::{SWAP_GAS, swap_until};
use super::world::{CALL_GAS, Envelope, Request, TOKEN, World, milli_ether};
use crate::{BatchFile, Error};

/// Of this many transactions one is a swap, three are transfers of tokens, and the others of ether.
const OF: usize = 8;
/// One ether transfer in this many creates an account.
const NEW: usize = 64;
/// Largest amount, in thousandths of an ether or token.
const LARGEST: usize = 5;
/// Time of the block before the first, 2023-11-14: the blocks of a sequencer follow the clock.
const TIMESTAMP: u64 = 1_700_000_000;
/// Gas limit of that block: twice the gas of some 24,000 transfers a second.
const GAS_LIMIT: u64 = 1_000_000_000;

/// Transactions of several kinds by many signers: transfers of ether and tokens, and swaps.
///
/// Each is valid and succeeds in any order that keeps the nonces of a signer in theirs, if a signer
/// has at most some 10,000.
#[derive(Debug)]
pub struct Mixed {
    world: World,
    stream: Stream,
}

impl Mixed {
    /// Creates the transactions of a seed by this many signers, at least two.
    ///
    /// # Errors
    /// The committed compiler output lacks a contract, or a key is invalid.
    pub fn new(seed: u64, signers: usize) -> Result<Self, Error> {
        let mut world = World::new(seed, signers.max(2))?;
        Exchange::new(&mut world)?;
        Ok(Self {
            world,
            stream: Stream::new(seed, "zkfabric example mixed"),
        })
    }

    /// Takes the accounts before the first transaction, as a batch without blocks.
    pub fn genesis(&mut self) -> BatchFile {
        let signers = self.world.signers.len();
        let description = format!("Accounts of {signers} signers, two tokens and their exchange.");
        let mut batch = self.world.batch(&description);
        // The first block follows the clock at once.
        batch.rules.most_seconds_between_blocks = NonZeroU32::MAX;
        if let Some(parent) = &mut batch.parent {
            parent.timestamp = TIMESTAMP;
            parent.gas_limit = GAS_LIMIT;
        }
        batch
    }

    /// Signs the next transaction.
    ///
    /// # Errors
    /// Signing fails.
    pub fn transaction(&mut self) -> Result<Bytes, Error> {
        self.signed().map(|(_, raw)| raw)
    }

    /// Signs the next transaction, and returns its signer's index too.
    fn signed(&mut self) -> Result<(usize, Bytes), Error> {
        let Self { world, stream } = self;
        let signers = world.signers.len();
        let sender = stream.below(signers);
        let amount = milli_ether(1 + stream.below(LARGEST) as u64);
        let other = (sender + 1 + stream.below(signers - 1)) % signers;
        let other = world.address(other);
        let request = match stream.below(OF) {
            0 => {
                let path = if stream.below(2) == 0 { [0, 1] } else { [1, 0] };
                // At any price, and at any time.
                let amounts = (amount, U256::ZERO);
                let deadline = B256::repeat_byte(0xff);
                let input = swap_until(deadline, world.address(sender), amounts, &path);
                Request::call(ROUTER, input, SWAP_GAS)
            }
            1..4 => Request::call(TOKEN, token_transfer(other, amount), CALL_GAS),
            _ => {
                let is_new = stream.below(NEW) == 0;
                let new = Address::from_word(stream.word());
                let to = if is_new { new } else { other };
                Request::transfer(to, amount, world.transfer_gas(to))
            }
        };
        let envelope = if stream.below(3) == 0 {
            Envelope::Legacy
        } else {
            Envelope::DynamicFee
        };
        Ok((sender, world.sign(sender, envelope, request)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TransactionFile;

    #[test]
    fn every_transaction_succeeds_in_any_order_of_the_signers() {
        let mut mixed = Mixed::new(3, 5).unwrap();
        let mut batch = mixed.genesis();
        let mut signed: Vec<(usize, Bytes)> = (0..60).map(|_| mixed.signed().unwrap()).collect();
        let mut again = Mixed::new(3, 5).unwrap();
        assert_eq!(again.genesis(), batch);
        let mut again = signed.iter().map(|(_, raw)| (raw, again.transaction()));
        assert!(again.all(|(raw, again)| again.is_ok_and(|again| again == *raw)));
        mixed.world.block();
        let mut block = mixed.world.batch("").blocks.remove(0);
        block.header.timestamp = TIMESTAMP + 1;
        block.header.gas_limit = GAS_LIMIT;
        for _ in 0..2 {
            block.transactions = Vec::new();
            for (_, raw) in &signed {
                block.transactions.push(TransactionFile {
                    about: String::new(),
                    raw: raw.clone(),
                });
            }
            batch.blocks = vec![block.clone()];
            let executed = batch.execute().unwrap();
            let results = &executed.blocks[0].transactions;
            assert_eq!(results.len(), 60);
            assert!(results.iter().all(|result| result.success));
            // From the last signer to the first, each in the order of nonces.
            signed.sort_by_key(|(sender, _)| std::cmp::Reverse(*sender));
        }
    }
}
