//! Transactions of one kind or of several, in no blocks: what a sequencer is given.

use std::num::NonZeroU32;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::exchange::{Exchange, ROUTER, Token, pair};
use super::signer::Stream;
use super::small::token_transfer;
use super::swaps::{SWAP_GAS, swap_until};
use super::world::{CALL_GAS, Envelope, Request, TOKEN, World, milli_ether};
use crate::{BatchFile, Error};

/// Of this many transactions one is a swap, three are transfers of tokens, and the others of ether.
const OF: usize = 8;
/// One ether transfer in this many creates an account.
const NEW: usize = 64;
/// Pairs of [`Content::DisjointSwaps`].
const PAIRS: usize = 20;
/// Largest amount, in thousandths of an ether or token.
const LARGEST: usize = 5;
/// Time of the block before the first, 2023-11-14: the blocks of a sequencer follow the clock.
const TIMESTAMP: u64 = 1_700_000_000;
/// Gas limit of that block: twice the gas of some 24,000 transfers a second.
const GAS_LIMIT: u64 = 1_000_000_000;

/// What the transactions of a stream do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Transfers of ether, half of all; of tokens, three of eight; and swaps in one pair.
    Mixed,
    /// Transfers of ether to another signer, one in 64 to a new account.
    Transfers,
    /// Transfers of one ERC-20 token to another signer.
    TokenTransfers,
    /// Swaps of tokens in one pair, in both directions.
    Swaps,
    /// Swaps of tokens in 20 pairs; each signer swaps in one of them.
    DisjointSwaps,
}

/// Transactions of many signers in random order.
///
/// Each is valid and succeeds in any order that keeps the nonces of a signer in theirs, if a signer
/// has at most some 10,000.
#[derive(Debug)]
pub struct Traffic {
    world: World,
    stream: Stream,
    content: Content,
}

impl Traffic {
    /// Creates the transactions of a seed by this many signers, at least two.
    ///
    /// # Errors
    /// The committed compiler output lacks a contract, or a key is invalid.
    pub fn new(seed: u64, signers: usize, content: Content) -> Result<Self, Error> {
        let mut world = World::new(seed, signers.max(2))?;
        match content {
            Content::DisjointSwaps => Exchange::disjoint(&mut world, PAIRS)?,
            _ => Exchange::new(&mut world)?,
        };
        let purpose = match content {
            Content::Mixed => "zkfabric example mixed",
            Content::Transfers => "zkfabric traffic transfers",
            Content::TokenTransfers => "zkfabric traffic token transfers",
            Content::Swaps => "zkfabric traffic swaps",
            Content::DisjointSwaps => "zkfabric traffic disjoint swaps",
        };
        Ok(Self {
            world,
            stream: Stream::new(seed, purpose),
            content,
        })
    }

    /// Takes the accounts before the first transaction, as a batch without blocks.
    pub fn genesis(&mut self) -> BatchFile {
        let signers = self.world.signers.len();
        let tokens = match self.content {
            Content::DisjointSwaps => format!("{} tokens", 2 * PAIRS),
            _ => "two tokens".to_owned(),
        };
        let description = format!("Accounts of {signers} signers, {tokens} and their exchange.");
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
        let signers = self.world.signers.len();
        let sender = self.stream.below(signers);
        let amount = milli_ether(1 + self.stream.below(LARGEST) as u64);
        let other = (sender + 1 + self.stream.below(signers - 1)) % signers;
        let kind = match self.content {
            Content::Mixed => match self.stream.below(OF) {
                0 => Kind::Swap([0, 1]),
                1..4 => Kind::TokenTransfer,
                _ => Kind::Transfer,
            },
            Content::Transfers => Kind::Transfer,
            Content::TokenTransfers => Kind::TokenTransfer,
            Content::Swaps => Kind::Swap([0, 1]),
            Content::DisjointSwaps => Kind::Swap(pair(sender, PAIRS)),
        };
        let request = self.request(kind, sender, other, amount);
        let envelope = if self.stream.below(3) == 0 {
            Envelope::Legacy
        } else {
            Envelope::DynamicFee
        };
        Ok((sender, self.world.sign(sender, envelope, request)?))
    }

    fn request(&mut self, kind: Kind, sender: usize, other: usize, amount: U256) -> Request {
        let Self { world, stream, .. } = self;
        let other = world.address(other);
        match kind {
            Kind::Swap([first, second]) => {
                let path = if stream.below(2) == 0 {
                    [first, second]
                } else {
                    [second, first]
                };
                // At any price, and at any time.
                let amounts = (amount, U256::ZERO);
                let deadline = B256::repeat_byte(0xff);
                let input = swap_until(deadline, world.address(sender), amounts, &path);
                Request::call(ROUTER, input, SWAP_GAS)
            }
            Kind::TokenTransfer => Request::call(TOKEN, token_transfer(other, amount), CALL_GAS),
            Kind::Transfer => {
                let is_new = stream.below(NEW) == 0;
                let new = Address::from_word(stream.word());
                let to = if is_new { new } else { other };
                Request::transfer(to, amount, world.transfer_gas(to))
            }
        }
    }
}

/// What one transaction does.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Transfer,
    TokenTransfer,
    Swap([Token; 2]),
}

#[cfg(test)]
mod tests {
    use super::super::exchange::of;
    use super::*;
    use crate::TransactionFile;

    const ALL: [Content; 5] = [
        Content::Mixed,
        Content::Transfers,
        Content::TokenTransfers,
        Content::Swaps,
        Content::DisjointSwaps,
    ];

    #[test]
    fn every_transaction_succeeds_in_any_order_of_the_signers() {
        for content in ALL {
            every_transaction_succeeds(content, 5);
        }
        // More signers than pairs.
        every_transaction_succeeds(Content::DisjointSwaps, 2 * PAIRS + 1);
    }

    fn every_transaction_succeeds(content: Content, signers: usize) {
        let new = || Traffic::new(3, signers, content).unwrap();
        let mut traffic = new();
        let mut batch = traffic.genesis();
        let mut signed: Vec<(usize, Bytes)> = (0..60).map(|_| traffic.signed().unwrap()).collect();
        let mut again = new();
        assert_eq!(again.genesis(), batch);
        let mut again = signed.iter().map(|(_, raw)| (raw, again.transaction()));
        assert!(again.all(|(raw, again)| again.is_ok_and(|again| again == *raw)));
        traffic.world.block();
        let mut block = traffic.world.batch("").blocks.remove(0);
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
            assert!(results.iter().all(|result| result.success), "{content:?}");
            // From the last signer to the first, each in the order of nonces.
            signed.sort_by_key(|(sender, _)| std::cmp::Reverse(*sender));
        }
    }

    #[test]
    fn swaps_of_signers_in_different_pairs_share_nothing() {
        let mut traffic = Traffic::new(3, 2 * PAIRS, Content::DisjointSwaps).unwrap();
        let accounts = traffic.genesis();
        let signers: Vec<Address> = (traffic.world.signers.iter())
            .map(|signer| signer.address)
            .collect();
        for token in 0..2 * PAIRS {
            let slots = &accounts.genesis.as_ref().unwrap()[&of(token)].storage;
            let slot = |owner: &Address| traffic.world.balance_slot(*owner).unwrap();
            let owners = signers
                .iter()
                .filter(|owner| slots.contains_key(&slot(owner)));
            assert_eq!(owners.count(), 2, "of token {token}");
        }
    }
}
