//! Example of 100 transactions: five blocks, ten signers, every kind of transaction many times, in
//! an order fixed by the seed.

use alloy_primitives::{Address, TxKind, U256, address as fixed};

use super::signer::Stream;
use super::small::token_transfer;
use super::world::{CALL_GAS, Envelope, Request, TOKEN, World, ether, milli_ether};
use crate::contracts::{self, AccountCall, address, number};
use crate::{BatchFile, Error};

const SIGNERS: usize = 10;
const PER_BLOCK: usize = 20;
/// Counter's address in the genesis.
const COUNTER: Address = fixed!("0x00000000000000000000000000000000000c0417");
/// Less gas than a token transfer takes, with an access list (27,832 before execution) or without.
const TOO_LITTLE_GAS: u64 = 29_000;

/// Kinds of transactions.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Transfer,
    TransferToNew,
    TokenTransfer,
    TokenTransferFrom,
    Approve,
    Increment,
    CreateCounter,
    CreateToken,
    CreateReverting,
    Reverting,
    OutOfGas,
    Delegate,
    DelegateForOther,
}

/// Number of transactions of each kind; the numbers add up to 100.
const KINDS: [(Kind, usize); 13] = [
    (Kind::Transfer, 24),
    (Kind::TransferToNew, 10),
    (Kind::TokenTransfer, 32),
    (Kind::TokenTransferFrom, 6),
    (Kind::Approve, 6),
    (Kind::Increment, 4),
    (Kind::CreateCounter, 3),
    (Kind::CreateToken, 1),
    (Kind::CreateReverting, 1),
    (Kind::Reverting, 5),
    (Kind::OutOfGas, 3),
    (Kind::Delegate, 3),
    (Kind::DelegateForOther, 2),
];

/// Builds the batch, and a second one on top of it.
pub(super) fn batches(seed: u64) -> Result<[BatchFile; 2], Error> {
    let mut world = World::new(seed, SIGNERS)?;
    let counter = world.contracts.get("Counter")?.runtime.clone();
    world.add_contract(COUNTER, counter);
    for owner in 0..SIGNERS {
        let spender = world.address((owner + 1) % SIGNERS);
        world.allow(world.address(owner), spender, ether(5_000))?;
    }
    let mut stream = Stream::new(seed, "zkfabric example hundred");
    blocks(&mut world, &mut stream)?;
    let first = world.batch("A hundred transactions of every kind in five blocks.");
    blocks(&mut world, &mut stream)?;
    let second = world.batch("A hundred more transactions, on the state after hundred.json.");
    Ok([first, second])
}

fn blocks(world: &mut World, stream: &mut Stream) -> Result<(), Error> {
    let mut kinds: Vec<Kind> = KINDS
        .into_iter()
        .flat_map(|(kind, count)| std::iter::repeat_n(kind, count))
        .collect();
    stream.shuffle(&mut kinds);
    for block in kinds.chunks(PER_BLOCK) {
        world.block();
        for kind in block {
            transaction(world, stream, *kind)?;
        }
    }
    Ok(())
}

fn transaction(world: &mut World, stream: &mut Stream, kind: Kind) -> Result<(), Error> {
    let sender = stream.below(SIGNERS);
    let other = (sender + 1 + stream.below(SIGNERS - 1)) % SIGNERS;
    let (from, to) = (world.address(sender), world.address(other));
    let amount = milli_ether(1 + stream.below(2_000) as u64);
    // The genesis lets every signer spend the preceding signer's tokens.
    let owner = world.address((sender + SIGNERS - 1) % SIGNERS);
    let allowed = world.allowance(owner, from);
    let spent = amount.min(allowed);
    let (about, request) = request(
        world,
        stream,
        kind,
        Parties {
            from,
            to,
            amount,
            owner,
            spent,
        },
    )?;
    match kind {
        Kind::TokenTransferFrom => world.approve(owner, from, allowed - spent),
        Kind::Approve | Kind::Delegate => world.approve(from, to, amount),
        _ => {}
    }
    let envelope = match kind {
        Kind::Delegate => Envelope::SetCode(vec![sender]),
        Kind::DelegateForOther => Envelope::SetCode(vec![other]),
        _ => match stream.below(3) {
            0 => Envelope::Legacy,
            1 if request.to == TxKind::Call(TOKEN) => {
                Envelope::AccessList(world.token_access(from, to)?)
            }
            1 => Envelope::AccessList(alloy_eips::eip2930::AccessList::default()),
            _ => Envelope::DynamicFee,
        },
    };
    world.push(about, sender, envelope, request)
}

/// Parties of a transaction, and the amount that it moves.
#[derive(Clone, Copy, Debug)]
struct Parties {
    from: Address,
    to: Address,
    amount: U256,
    /// Owner whose tokens the sender may spend, and the amount spent.
    owner: Address,
    spent: U256,
}

fn request(
    world: &World,
    stream: &mut Stream,
    kind: Kind,
    parties: Parties,
) -> Result<(&'static str, Request), Error> {
    let Parties {
        from,
        to,
        amount,
        owner,
        spent,
    } = parties;
    let token = |input, gas| Request::call(TOKEN, input, gas);
    Ok(match kind {
        Kind::Transfer => {
            let gas = world.transfer_gas(to);
            ("transfer of ether", Request::transfer(to, amount, gas))
        }
        Kind::TransferToNew => {
            let to = Address::from_word(stream.word());
            let gas = world.transfer_gas(to);
            (
                "transfer of ether to a new account",
                Request::transfer(to, amount, gas),
            )
        }
        Kind::TokenTransfer | Kind::DelegateForOther => {
            let about = match kind {
                Kind::DelegateForOther => {
                    "transfer of tokens with the delegation of another account"
                }
                _ => "transfer of tokens",
            };
            (about, token(token_transfer(to, amount), 2 * CALL_GAS))
        }
        Kind::TokenTransferFrom => {
            let arguments = [address(owner), address(to), spent.into()];
            let input = contracts::call("transferFrom(address,address,uint256)", &arguments);
            ("transfer of another's tokens", token(input, CALL_GAS))
        }
        Kind::Approve => {
            let arguments = [address(to), amount.into()];
            let input = contracts::call("approve(address,uint256)", &arguments);
            ("approval of tokens", token(input, CALL_GAS))
        }
        Kind::Increment => (
            "call of a counter",
            Request::call(COUNTER, contracts::call("increment()", &[]), CALL_GAS),
        ),
        Kind::CreateCounter => {
            let start = number(stream.below(1_000));
            let init = world.contracts.get("Counter")?.creation(&[start]);
            ("creation of a counter", Request::create(init, CALL_GAS))
        }
        Kind::CreateToken => {
            let arguments = [address(from), ether(1).into()];
            let init = world.contracts.get("ExampleToken")?.creation(&arguments);
            ("creation of a token", Request::create(init, 1_000_000))
        }
        Kind::CreateReverting => {
            // The constructor rejects the zero address as holder.
            let arguments = [address(Address::ZERO), ether(1).into()];
            let init = world.contracts.get("ExampleToken")?.creation(&arguments);
            ("creation that reverts", Request::create(init, 1_000_000))
        }
        Kind::Reverting => (
            "transfer of more tokens than there are: reverts",
            token(token_transfer(to, ether(1_000_000)), CALL_GAS),
        ),
        Kind::OutOfGas => (
            "transfer of tokens with too little gas: runs out",
            token(token_transfer(to, amount), TOO_LITTLE_GAS),
        ),
        Kind::Delegate => {
            let pay = token_transfer(to, amount);
            let approve =
                contracts::call("approve(address,uint256)", &[address(to), amount.into()]);
            let calls = [pay, approve].map(|data| AccountCall {
                to: TOKEN,
                value: U256::ZERO,
                data,
            });
            (
                "delegation of an account, which then makes two calls",
                Request::call(from, contracts::execute(&calls), 3 * CALL_GAS),
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_transactions_in_five_blocks() {
        assert_eq!(KINDS.iter().map(|(_, count)| count).sum::<usize>(), 100);
        for batch in batches(7).unwrap() {
            assert_eq!(batch.blocks.len(), 5);
            assert_eq!(batch.transactions().count(), 100);
        }
    }
}
