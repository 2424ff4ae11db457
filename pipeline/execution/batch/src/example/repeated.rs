//! Repetitions of one transaction: batches of any length whose transactions cost about the same.

use alloy_primitives::{Address, U256};

use super::exchange::{Exchange, ROUTER};
use super::signer::Stream;
use super::small::token_transfer;
use super::swaps::{self, SWAP_GAS};
use super::world::{CALL_GAS, Envelope, Request, TOKEN, World, milli_ether};
use crate::{BatchFile, Error};

const SIGNERS: usize = 16;
const PER_BLOCK: usize = 100;
/// One ether transfer in this many creates an account.
const NEW: usize = 8;
/// Largest amount, in thousandths of an ether or token: 1,000 transfers of such amounts take, on
/// average, half of the signers' ether.
const LARGEST: usize = 1_000;

/// Repeated transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// Ether transfers between the signers, one in eight to a new account.
    Transfers,
    /// ERC-20 token transfers between the signers.
    TokenTransfers,
    /// Token swaps on an exchange like Uniswap v2, in both directions.
    Swaps,
}

impl Repetition {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Transfers, Self::TokenTransfers, Self::Swaps];

    /// Returns the kind's name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Transfers => "transfers",
            Self::TokenTransfers => "token-transfers",
            Self::Swaps => "swaps",
        }
    }

    /// Describes the transactions for people.
    const fn what(self) -> &'static str {
        match self {
            Self::Transfers => "transfers of ether",
            Self::TokenTransfers => "transfers of tokens",
            Self::Swaps => "swaps of tokens",
        }
    }
}

/// Builds `count` transactions of 16 signers in blocks of a hundred. One in three is a legacy
/// transaction, the others are EIP-1559.
///
/// # Errors
/// The committed compiler output lacks a contract, or signing fails.
pub fn repeated(what: Repetition, seed: u64, count: usize) -> Result<BatchFile, Error> {
    let mut world = World::new(seed, SIGNERS)?;
    let mut exchange = match what {
        Repetition::Swaps => Some(Exchange::new(&mut world)?),
        Repetition::Transfers | Repetition::TokenTransfers => None,
    };
    let mut stream = Stream::new(seed, &format!("zkfabric example {}", what.name()));
    // The senders have enough for all transactions.
    let largest = (LARGEST * 1_000 / count.max(1)).clamp(1, LARGEST);
    for index in 0..count {
        if index % PER_BLOCK == 0 {
            world.block();
        }
        let sender = stream.below(SIGNERS);
        let amount = milli_ether(1 + stream.below(largest) as u64);
        let (about, request) = match &mut exchange {
            Some(exchange) => (
                "swap",
                swap(&world, exchange, &mut stream, (sender, amount)),
            ),
            None => transfer(&world, &mut stream, (sender, amount), what),
        };
        let envelope = if stream.below(3) == 0 {
            Envelope::Legacy
        } else {
            Envelope::DynamicFee
        };
        world.push(about, sender, envelope, request)?;
    }
    Ok(world.batch(&format!("{count} {}.", what.what())))
}

/// Returns a transfer of ether, or of tokens, to another signer.
fn transfer(
    world: &World,
    stream: &mut Stream,
    (sender, amount): (usize, U256),
    what: Repetition,
) -> (&'static str, Request) {
    let other = world.address((sender + 1 + stream.below(SIGNERS - 1)) % SIGNERS);
    match what {
        Repetition::Transfers if stream.below(NEW) == 0 => {
            let to = Address::from_word(stream.word());
            let request = Request::transfer(to, amount, world.transfer_gas(to));
            ("transfer of ether to a new account", request)
        }
        Repetition::Transfers => {
            let request = Request::transfer(other, amount, world.transfer_gas(other));
            ("transfer of ether", request)
        }
        Repetition::TokenTransfers | Repetition::Swaps => {
            let request = Request::call(TOKEN, token_transfer(other, amount), CALL_GAS);
            ("transfer of tokens", request)
        }
    }
}

/// Returns a swap for exactly the pair's payout.
fn swap(
    world: &World,
    exchange: &mut Exchange,
    stream: &mut Stream,
    (sender, amount): (usize, U256),
) -> Request {
    let path = if stream.below(2) == 0 { [0, 1] } else { [1, 0] };
    let least = exchange.quote(amount, &path);
    exchange.swap(amount, &path);
    let input = swaps::swap(world, sender, (amount, least), &path, true);
    Request::call(ROUTER, input, SWAP_GAS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_asked_for_in_blocks_of_a_hundred() {
        for what in Repetition::ALL {
            for (count, blocks) in [(1, 1), (100, 1), (250, 3)] {
                let batch = repeated(what, 7, count).unwrap();
                assert_eq!(batch.transactions().count(), count);
                assert_eq!(batch.blocks.len(), blocks);
            }
            assert_ne!(
                repeated(what, 7, 9).unwrap().to_json().unwrap(),
                repeated(what, 8, 9).unwrap().to_json().unwrap()
            );
        }
    }

    #[test]
    fn every_transaction_succeeds() {
        for what in Repetition::ALL {
            let executed = repeated(what, 7, 120).unwrap().execute().unwrap();
            let mut results = executed.blocks.iter().flat_map(|block| &block.transactions);
            assert!(results.all(|result| result.success), "{what:?}");
        }
    }
}
