//! Small example: every kind of transaction once, three signers, two blocks.
//!
//! The command proves this batch when no batch is given. Proving time grows with the guest's
//! instructions, and each signature costs about 200,000 of them; the batch is as small as a batch
//! with every kind of transaction can be.

use alloy_primitives::{Address, Bytes, U256};

use super::world::{CALL_GAS, Envelope, Request, TOKEN, TRANSFER_GAS, World, ether, milli_ether};
use crate::contracts::{self, AccountCall, address, number};
use crate::{BatchFile, Error};

/// Signers.
const ALICE: usize = 0;
const BOB: usize = 1;
const CAROL: usize = 2;

/// Builds the batch.
pub(super) fn batch(seed: u64) -> Result<BatchFile, Error> {
    let mut world = World::new(seed, 3)?;
    first_block(&mut world)?;
    second_block(&mut world)?;
    Ok(world.batch("Seven transactions of every kind in two blocks; the batch that `zkfabric prove` proves by default."))
}

fn first_block(world: &mut World) -> Result<(), Error> {
    let [alice, bob, carol] = addresses(world);
    world.block();
    world.push(
        "transfer of ether (legacy)",
        ALICE,
        Envelope::Legacy,
        Request::transfer(bob, milli_ether(1_500), TRANSFER_GAS),
    )?;
    let access_list = world.token_access(bob, carol)?;
    world.push(
        "transfer of tokens (EIP-2930)",
        BOB,
        Envelope::AccessList(access_list),
        Request::call(TOKEN, token_transfer(carol, ether(25)), CALL_GAS),
    )?;
    world.push(
        "transfer of ether (EIP-1559)",
        CAROL,
        Envelope::DynamicFee,
        Request::transfer(alice, milli_ether(250), TRANSFER_GAS),
    )?;
    let creation = world.contracts.get("Counter")?.creation(&[number(41)]);
    world.push(
        "creation of a contract (EIP-1559)",
        ALICE,
        Envelope::DynamicFee,
        Request::create(creation, CALL_GAS),
    )
}

fn second_block(world: &mut World) -> Result<(), Error> {
    let [alice, bob, carol] = addresses(world);
    world.block();
    world.push(
        "transfer of more tokens than there are: reverts (EIP-1559)",
        BOB,
        Envelope::DynamicFee,
        Request::call(TOKEN, token_transfer(alice, ether(1_000_000)), CALL_GAS),
    )?;
    world.push(
        "transfer of tokens with too little gas: runs out (legacy)",
        CAROL,
        Envelope::Legacy,
        Request::call(TOKEN, token_transfer(bob, ether(3)), 25_000),
    )?;
    let pay = AccountCall {
        to: TOKEN,
        value: U256::ZERO,
        data: token_transfer(bob, ether(7)),
    };
    let tip = AccountCall {
        to: carol,
        value: milli_ether(10),
        data: Bytes::new(),
    };
    world.push(
        "delegation of an account, which then makes two calls (EIP-7702)",
        ALICE,
        Envelope::SetCode(vec![ALICE]),
        Request::call(alice, contracts::execute(&[pay, tip]), 2 * CALL_GAS),
    )
}

/// Builds the call data of a token transfer.
pub(super) fn token_transfer(to: Address, amount: U256) -> Bytes {
    contracts::call("transfer(address,uint256)", &[address(to), amount.into()])
}

fn addresses(world: &World) -> [Address; 3] {
    [ALICE, BOB, CAROL].map(|sender| world.address(sender))
}
