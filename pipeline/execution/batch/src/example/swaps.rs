//! Example of an exchange: swaps in both directions and across a second pair, and the exchange's
//! other operations, by eight signers in seven blocks.

use alloy_primitives::{Address, B256, Bytes, U256};

use super::exchange::{Exchange, ROUTER, Token, of};
use super::signer::Stream;
use super::small::token_transfer;
use super::world::{CALL_GAS, Envelope, Request, World, ether, milli_ether};
use crate::contracts::{self, address, number};
use crate::{BatchFile, Error};

const SIGNERS: usize = 8;
const PER_BLOCK: usize = 9;
/// Gas for one step of a swap.
pub(super) const SWAP_GAS: u64 = 160_000;
/// Gas for two steps.
const TWO_STEPS_GAS: u64 = 250_000;
/// Gas to create a pair.
const PAIR_GAS: u64 = 2_500_000;
/// Validity period of transactions.
const VALID_SECONDS: u64 = 60;
/// The genesis's pair, and the pair that the batch creates.
const PAIR: [Token; 2] = [0, 1];
const SECOND_PAIR: [Token; 2] = [1, 2];

/// Kinds of operations.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Swap,
    SwapBack,
    SwapTwice,
    TooLittleOut,
    TooLate,
    Add,
    Remove,
    Sync,
    Skim,
}

/// Number of operations of each kind after the second pair's creation; `Sync` is two transactions,
/// `Skim` three.
const KINDS: [(Kind, usize); 9] = [
    (Kind::Swap, 20),
    (Kind::SwapBack, 18),
    (Kind::SwapTwice, 6),
    (Kind::TooLittleOut, 4),
    (Kind::TooLate, 2),
    (Kind::Add, 5),
    (Kind::Remove, 3),
    (Kind::Sync, 1),
    (Kind::Skim, 1),
];

/// Builds the batch.
pub(super) fn batch(seed: u64) -> Result<BatchFile, Error> {
    let mut world = World::new(seed, SIGNERS)?;
    let mut exchange = Exchange::new(&mut world)?;
    let mut stream = Stream::new(seed, "zkfabric example swaps");
    let mut kinds: Vec<Kind> = KINDS
        .into_iter()
        .flat_map(|(kind, count)| std::iter::repeat_n(kind, count))
        .collect();
    stream.shuffle(&mut kinds);
    world.block();
    create_pair(&mut world, &mut exchange, &mut stream)?;
    for (index, kind) in (1..).zip(kinds) {
        if index % PER_BLOCK == 0 {
            world.block();
        }
        transaction(&mut world, &mut exchange, &mut stream, kind)?;
    }
    Ok(world.batch("Swaps of tokens on an exchange like Uniswap v2, in both directions and by way of a second pair; shares in a pair; swaps that revert."))
}

fn create_pair(
    world: &mut World,
    exchange: &mut Exchange,
    stream: &mut Stream,
) -> Result<(), Error> {
    let sender = stream.below(SIGNERS);
    let amounts = [ether(2_000), ether(500)];
    let input = add_liquidity(world, sender, SECOND_PAIR, (amounts, amounts));
    exchange.create(SECOND_PAIR, amounts);
    push(
        world,
        stream,
        sender,
        "creation of a pair",
        (input, PAIR_GAS),
    )
}

fn transaction(
    world: &mut World,
    exchange: &mut Exchange,
    stream: &mut Stream,
    kind: Kind,
) -> Result<(), Error> {
    let sender = stream.below(SIGNERS);
    let amount = milli_ether(1 + stream.below(50_000) as u64);
    match kind {
        Kind::Swap | Kind::SwapBack | Kind::SwapTwice => {
            let (about, path, gas): (_, &[Token], _) = match kind {
                Kind::Swap => ("swap", &[0, 1], SWAP_GAS),
                Kind::SwapBack => ("swap back", &[1, 0], SWAP_GAS),
                _ if stream.below(2) == 0 => {
                    ("swap by way of a second pair", &[0, 1, 2], TWO_STEPS_GAS)
                }
                _ => (
                    "swap back by way of a second pair",
                    &[2, 1, 0],
                    TWO_STEPS_GAS,
                ),
            };
            let quoted = exchange.quote(amount, path);
            // Every other swap accepts no less than its exact payout at this point.
            let least = quoted - quoted * U256::from(stream.below(2)) / U256::from(100);
            let input = swap(world, sender, (amount, least), path, true);
            exchange.swap(amount, path);
            push(world, stream, sender, about, (input, gas))
        }
        Kind::TooLittleOut => {
            let least = exchange.quote(amount, &PAIR) + U256::from(1);
            let input = swap(world, sender, (amount, least), &PAIR, true);
            let about = "swap for more than the pair pays: reverts";
            push(world, stream, sender, about, (input, SWAP_GAS))
        }
        Kind::TooLate => {
            let input = swap(world, sender, (amount, U256::ZERO), &PAIR, false);
            let about = "swap after its deadline: reverts";
            push(world, stream, sender, about, (input, SWAP_GAS))
        }
        Kind::Add => {
            // The first reserve is a quarter of the second, so either amount may be the excessive
            // one.
            let desired = [amount, amount * U256::from(3 + stream.below(3))];
            let input = add_liquidity(world, sender, PAIR, (desired, [U256::ZERO; 2]));
            exchange.add(PAIR, desired);
            push(
                world,
                stream,
                sender,
                "addition to a pair",
                (input, 2 * SWAP_GAS),
            )
        }
        Kind::Remove => {
            let input = remove_liquidity(world, exchange, sender, amount);
            exchange.remove(PAIR, amount);
            push(
                world,
                stream,
                sender,
                "redemption of shares in a pair",
                (input, 2 * SWAP_GAS),
            )
        }
        Kind::Sync => {
            let calls = [(
                "update of a pair's reserves",
                contracts::call("sync()", &[]),
            )];
            exchange.sync(PAIR, [amount, U256::ZERO]);
            payment(world, exchange, (sender, amount), calls)
        }
        Kind::Skim => {
            let to = address(world.address(sender));
            // One more than the constant product allows.
            let most = exchange.quote(amount, &PAIR) + U256::from(1);
            let arguments = [U256::ZERO.into(), most.into(), to];
            let too_much = contracts::call("swap(uint256,uint256,address)", &arguments);
            let skim = contracts::call("skim(address)", &[to]);
            let calls = [
                (
                    "payment that would let a pair's product fall: reverts",
                    too_much,
                ),
                ("payment of what a pair has above its reserves", skim),
            ];
            payment(world, exchange, (sender, amount), calls)
        }
    }
}

/// Pays the pair without the router, then calls the pair.
fn payment<const N: usize>(
    world: &mut World,
    exchange: &Exchange,
    (sender, amount): (usize, U256),
    calls: [(&str, Bytes); N],
) -> Result<(), Error> {
    let pair = exchange.address(PAIR);
    let mut push = |about, to, input, gas| {
        let request = Request::call(to, input, gas);
        world.push(about, sender, Envelope::DynamicFee, request)
    };
    let pay = token_transfer(pair, amount);
    push("transfer of tokens to a pair", of(0), pay, CALL_GAS)?;
    for (about, input) in calls {
        push(about, pair, input, SWAP_GAS)?;
    }
    Ok(())
}

/// Calls the router as a legacy or EIP-1559 transaction.
fn push(
    world: &mut World,
    stream: &mut Stream,
    sender: usize,
    about: &str,
    (input, gas): (Bytes, u64),
) -> Result<(), Error> {
    let envelope = match stream.below(3) {
        0 => Envelope::Legacy,
        _ => Envelope::DynamicFee,
    };
    world.push(about, sender, envelope, Request::call(ROUTER, input, gas))
}

/// Builds the call data of a swap of `amount` for at least `least`; without `valid`, the deadline
/// has passed by one second.
pub(super) fn swap(
    world: &World,
    sender: usize,
    amounts: (U256, U256),
    path: &[Token],
    valid: bool,
) -> Bytes {
    let deadline = if valid {
        deadline(world)
    } else {
        time(world.time() - 1)
    };
    swap_until(deadline, world.address(sender), amounts, path)
}

/// Builds the call data of a swap by `sender` that is valid until `deadline`.
pub(super) fn swap_until(
    deadline: B256,
    sender: Address,
    (amount, least): (U256, U256),
    path: &[Token],
) -> Bytes {
    let to = address(sender);
    let mut arguments = vec![amount.into(), least.into(), number(5 * 32), to, deadline];
    arguments.push(number(path.len()));
    arguments.extend(path.iter().map(|token| address(of(*token))));
    let signature = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)";
    contracts::call(signature, &arguments)
}

/// Builds the call data that adds the fitting part of the desired amounts, at least the minimum
/// amounts.
fn add_liquidity(
    world: &World,
    sender: usize,
    tokens: [Token; 2],
    (desired, least): ([U256; 2], [U256; 2]),
) -> Bytes {
    let mut arguments = tokens.map(|token| address(of(token))).to_vec();
    arguments.extend(
        [desired, least]
            .as_flattened()
            .iter()
            .map(|amount| B256::from(*amount)),
    );
    arguments.extend([address(world.address(sender)), deadline(world)]);
    let signature = "addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)";
    contracts::call(signature, &arguments)
}

/// Builds the call data that redeems shares for exactly their present worth.
fn remove_liquidity(world: &World, exchange: &Exchange, sender: usize, liquidity: U256) -> Bytes {
    let mut arguments = PAIR.map(|token| address(of(token))).to_vec();
    arguments.push(liquidity.into());
    arguments.extend(exchange.worth(PAIR, liquidity).map(B256::from));
    arguments.extend([address(world.address(sender)), deadline(world)]);
    let signature = "removeLiquidity(address,address,uint256,uint256,uint256,address,uint256)";
    contracts::call(signature, &arguments)
}

fn deadline(world: &World) -> B256 {
    time(world.time() + VALID_SECONDS)
}

fn time(seconds: u64) -> B256 {
    U256::from(seconds).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_fifty_swaps() {
        let batch = batch(7).unwrap();
        let swaps = batch
            .transactions()
            .filter(|t| t.1.about.starts_with("swap"));
        assert_eq!(swaps.count(), 50);
        assert_eq!(batch.transactions().count(), 64);
        assert_eq!(batch.blocks.len(), 7);
    }
}
